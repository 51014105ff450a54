<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="de_DE">
<context>
    <name>AgeCheck</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/AgeCheck.qml" line="17"/>
        <source>Zeigen Sie beim Abholen Ihren Ausweis?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/AgeCheck.qml" line="18"/>
        <source>Ja, ich zeige den Ausweis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/AgeCheck.qml" line="20"/>
        <source>Nein, ohne dieses Produkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/AgeCheck.qml" line="29"/>
        <source>**%1** darf nur bekommen, wer mindestens **%2 Jahre** alt ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/AgeCheck.qml" line="33"/>
        <source>Der Ausweis wird beim Abholen geprüft. Ohne Ausweis bleibt das Produkt dort.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Basket.qml" line="18"/>
        <source>Ihr Korb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Basket.qml" line="19"/>
        <source>Weiter zum Bestellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Basket.qml" line="22"/>
        <source>Noch mehr aussuchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Basket.qml" line="43"/>
        <source>Ihr Korb ist leer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Basket.qml" line="44"/>
        <source>Suchen Sie zuerst etwas aus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Basket.qml" line="52"/>
        <source>Zusammen etwa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Basket.qml" line="52"/>
        <source>Zusammen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Basket.qml" line="54"/>
        <source>davon Pfand %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/BottomBar.qml" line="15"/>
        <source>Sprache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/BottomBar.qml" line="16"/>
        <source>Notruf 112</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/BottomBar.qml" line="41"/>
        <source>Leiste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/BottomBar.qml" line="68"/>
        <source>Stopp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/BottomBar.qml" line="68"/>
        <source>Vorlesen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/BottomBar.qml" line="75"/>
        <source>Kleiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/BottomBar.qml" line="75"/>
        <source>Größer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/BottomBar.qml" line="76"/>
        <source>Schriftgröße ändern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/BottomBar.qml" line="83"/>
        <source>Kontrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/BottomBar.qml" line="84"/>
        <source>Farben ändern: hell, dunkel oder starker Kontrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/BottomBar.qml" line="98"/>
        <source>Zurück</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/BottomBar.qml" line="106"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/BottomBar.qml" line="118"/>
        <source>Hilfe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelOrder</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/CancelOrder.qml" line="18"/>
        <source>Möchten Sie diese Bestellung stornieren?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/CancelOrder.qml" line="19"/>
        <source>Ja, stornieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/CancelOrder.qml" line="23"/>
        <source>Nein, behalten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cancelled</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Cancelled.qml" line="17"/>
        <source>Ihre Stornierung ist gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Cancelled.qml" line="18"/>
        <source>Fertig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Cancelled.qml" line="27"/>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden die Stornierung von selbst, sobald es da ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Cancelled.qml" line="27"/>
        <source>**Vorgemerkt.** Wir senden die Stornierung jetzt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Cancelled.qml" line="31"/>
        <source>Ob sie rechtzeitig ankam, lesen Sie hier mit demselben Beleg.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Categories.qml" line="17"/>
        <source>Was brauchen Sie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Categories.qml" line="18"/>
        <source>Korb ansehen · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Categories.qml" line="20"/>
        <source>Nach Namen suchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Categories.qml" line="30"/>
        <source>Noch keine Produkte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Categories.qml" line="31"/>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Changes.qml" line="17"/>
        <source>Das ist anders als beim letzten Mal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Changes.qml" line="18"/>
        <source>Weiter zum Korb</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checkout</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/checkout.py" line="226"/>
        <source>Es fehlt noch eine Angabe. Bitte gehen Sie einen Schritt zurück.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/checkout.py" line="229"/>
        <source>Inzwischen ist die Bestellung geschlossen. Bitte beginnen Sie neu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/checkout.py" line="234"/>
        <source>Dorfpunkt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/checkout.py" line="244"/>
        <source>Der Speicher dieses Geräts ist voll. Es wurde nichts bestellt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/checkout.py" line="247"/>
        <source>Das Gerät konnte nicht speichern. Es wurde nichts bestellt. Bitte versuchen Sie es noch einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/checkout.py" line="275"/>
        <source>Die Bestellung ist schon unterwegs. Stornieren Sie sie mit dem Beleg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/checkout.py" line="342"/>
        <source>**Vorgemerkt.** Der Laden antwortet %1. Die Antwort lesen Sie hier mit Ihrem Beleg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/checkout.py" line="344"/>
        <source>**Vorgemerkt.** Die Läden antworten %1. Die Antwort lesen Sie hier mit Ihrem Beleg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/checkout.py" line="356"/>
        <source>Ihr Beleg wird gedruckt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/checkout.py" line="357"/>
        <source>Ihr Beleg ist gedruckt. Bitte nehmen Sie ihn mit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/checkout.py" line="358"/>
        <source>Hier ist kein Drucker. Bitte schreiben Sie den Code ab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/checkout.py" line="359"/>
        <source>Der Drucker hat kein Papier. Bitte schreiben Sie den Code ab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/checkout.py" line="360"/>
        <source>Im Drucker klemmt Papier. Bitte schreiben Sie den Code ab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/checkout.py" line="361"/>
        <source>Der Beleg wird gleich gedruckt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/checkout.py" line="363"/>
        <source>Der Drucker antwortet nicht. Bitte schreiben Sie den Code ab.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/ChoiceList.qml" line="231"/>
        <source>Seite davor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/ChoiceList.qml" line="239"/>
        <source>%1 von %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/ChoiceList.qml" line="240"/>
        <source>Seite %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/ChoiceList.qml" line="250"/>
        <source>Nächste Seite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confirmed</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Confirmed.qml" line="18"/>
        <source>Ihre Bestellung ist gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Confirmed.qml" line="19"/>
        <source>Fertig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Confirmed.qml" line="21"/>
        <source>Rückgängig machen (%1 Sekunden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Confirmed.qml" line="21"/>
        <source>Noch einmal drucken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Confirmed.qml" line="40"/>
        <source>Abholen: **%1**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Confirmed.qml" line="55"/>
        <source>Mit diesem Code lesen Sie die Antwort und können stornieren:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Confirmed.qml" line="62"/>
        <source>Code, steht auf dem Beleg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrateName</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/CrateName.qml" line="17"/>
        <source>Welcher Name soll auf der Kiste stehen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/CrateName.qml" line="19"/>
        <source>Einkaufen · Schritt %1 von %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/CrateName.qml" line="23"/>
        <source>Weiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/CrateName.qml" line="32"/>
        <source>Nachname oder ein anderes Wort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/CrateName.qml" line="33"/>
        <source>Nur der Laden liest ihn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnterCode</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/EnterCode.qml" line="17"/>
        <source>Welcher Code steht auf Ihrem Beleg?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/EnterCode.qml" line="20"/>
        <source>Wir sehen nach …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/EnterCode.qml" line="20"/>
        <source>Weiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/EnterCode.qml" line="30"/>
        <source>17 Zeichen. Oder halten Sie den Beleg an den Leser.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../../kiosk/shell/qml/Help.qml" line="19"/>
        <source>Feuerwehr und Rettungsdienst. Bei Lebensgefahr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/shell/qml/Help.qml" line="24"/>
        <source>Polizei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/shell/qml/Help.qml" line="29"/>
        <source>Ärztlicher Bereitschaftsdienst. Wenn es nicht bis morgen warten kann.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/shell/qml/Help.qml" line="34"/>
        <source>Hilfe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/shell/qml/Help.qml" line="92"/>
        <source>**Zurück** führt zur Seite davor. Nichts geht dabei verloren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/shell/qml/Help.qml" line="96"/>
        <source>Was Sie bestellen, kann **nur der Laden** lesen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/shell/qml/Help.qml" line="100"/>
        <source>**Fertig** beendet Ihren Besuch und leert dieses Gerät.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <location filename="../../kiosk/shell/qml/Home.qml" line="15"/>
        <source>Was möchten Sie tun?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Interrupted.qml" line="17"/>
        <source>Um %1 Uhr wurde hier eine Bestellung gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Interrupted.qml" line="18"/>
        <source>Ja, das war ich: Beleg zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Interrupted.qml" line="18"/>
        <source>Weiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Interrupted.qml" line="20"/>
        <source>Nein, das war ich nicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Interrupted.qml" line="29"/>
        <source>Danach ist das Gerät ausgefallen. **Die Bestellung ist sicher gespeichert** und wird gesendet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Interrupted.qml" line="33"/>
        <source>Haben Sie bestellt? Dann drucken wir jetzt Ihren Beleg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Interrupted.qml" line="33"/>
        <source>Der Beleg kann nicht mehr gedruckt werden. Fragen Sie beim Abholen nach dem Namen auf der Kiste.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/Keyboard.qml" line="51"/>
        <source>Umschalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/Keyboard.qml" line="52"/>
        <source>Letztes Zeichen löschen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/Keyboard.qml" line="53"/>
        <source>Bindestrich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/Keyboard.qml" line="54"/>
        <source>Punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/Keyboard.qml" line="55"/>
        <source>Komma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/Keyboard.qml" line="56"/>
        <source>Eszett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/Keyboard.qml" line="57"/>
        <source>At-Zeichen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/Keyboard.qml" line="58"/>
        <source>Plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/Keyboard.qml" line="60"/>
        <source>Großes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/Keyboard.qml" line="96"/>
        <source>Tastatur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/Keyboard.qml" line="148"/>
        <source>Buchstaben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/Keyboard.qml" line="148"/>
        <source>Ziffern und Zeichen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/Keyboard.qml" line="162"/>
        <source>Leerzeichen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <location filename="../../kiosk/shell/qml/Language.qml" line="15"/>
        <source>Welche Sprache möchten Sie lesen?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Late</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Late.qml" line="18"/>
        <source>Wenn die Bestellung zu spät ankommt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Late.qml" line="20"/>
        <source>Einkaufen · Schritt %1 von %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Late.qml" line="30"/>
        <source>Gerade ist hier kein Netz. %1. Vielleicht kommt die Bestellung erst danach an.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Late.qml" line="30"/>
        <source>Die Uhr dieses Geräts ist nicht sicher. %1. Vielleicht kommt die Bestellung erst danach an.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Late.qml" line="38"/>
        <source>Dann gilt sie für die nächste Woche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Late.qml" line="43"/>
        <source>Dann soll sie verfallen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/lookup.py" line="188"/>
        <source>Stornieren geht hier gerade nicht. Bitte fragen Sie vor Ort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/lookup.py" line="195"/>
        <source>Das Gerät konnte die Stornierung nicht speichern. Bitte noch einmal versuchen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/lookup.py" line="215"/>
        <source>Die Bestellung ist hier gespeichert und wird gesendet, sobald das Netz da ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/lookup.py" line="243"/>
        <source>**Fehlt:** %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/lookup.py" line="245"/>
        <source>**Ersatz:** %1 statt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/lookup.py" line="250"/>
        <source>Bezahlt: **%1**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/lookup.py" line="250"/>
        <source>Zu zahlen beim Abholen: **%1**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/lookup.py" line="263"/>
        <source>Abholen: **%1**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/lookup.py" line="269"/>
        <source>Stand: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/lookup.py" line="271"/>
        <source>Gerade ist hier kein Netz. Neueres sehen Sie später.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/lookup.py" line="273"/>
        <source>Die Auskunft antwortet gerade nicht. Bitte in einer Minute noch einmal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/lookup.py" line="305"/>
        <source>Dieser Code stimmt nicht. Bitte vergleichen Sie ihn Zeichen für Zeichen mit dem Beleg.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <location filename="../../kiosk/shell/qml/Main.qml" line="68"/>
        <source>Fertig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/shell/qml/Main.qml" line="115"/>
        <source>Notruf 112</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/shell/qml/Main.qml" line="130"/>
        <source>Sind Sie noch da?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/shell/qml/Main.qml" line="131"/>
        <source>Wenn Sie nicht antworten, beenden wir Ihren Besuch. Dann ist alles gelöscht, was Sie eingegeben haben. Bestelltes bleibt bestellt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/shell/qml/Main.qml" line="132"/>
        <source>Ja, ich bin noch da</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/shell/qml/Main.qml" line="133"/>
        <source>Nein, fertig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/NothingFound.qml" line="18"/>
        <source>Wir können gerade nicht nachsehen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/NothingFound.qml" line="18"/>
        <source>Unter diesem Code finden wir nichts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/NothingFound.qml" line="19"/>
        <source>Wir sehen nach …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/NothingFound.qml" line="19"/>
        <source>Noch einmal nachsehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/NothingFound.qml" line="22"/>
        <source>Anderen Code eingeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/NothingFound.qml" line="32"/>
        <source>Diese Bestellung wurde an einem anderen Gerät aufgegeben, und hier ist gerade kein Netz. Ihre Bestellung gilt trotzdem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/NothingFound.qml" line="32"/>
        <source>Vielleicht ist die Bestellung noch nicht angekommen: An dem Gerät, an dem Sie bestellt haben, sehen Sie sie immer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBoard</name>
    <message>
        <location filename="../../kiosk/shell/qml/NoticeBoard.qml" line="58"/>
        <source>**Dieses Gerät ist leer.** Von dem Besuch davor ist nichts mehr da.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/shell/qml/NoticeBoard.qml" line="137"/>
        <location filename="../../kiosk/shell/qml/NoticeBoard.qml" line="145"/>
        <source>Bitte den Bildschirm berühren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/OrderStatus.qml" line="18"/>
        <source>Ihre Bestellung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/OrderStatus.qml" line="19"/>
        <source>Noch einmal dasselbe bestellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/OrderStatus.qml" line="21"/>
        <source>Stornieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/OrderStatus.qml" line="21"/>
        <source>Noch einmal nachsehen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderingModel</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/ordering.py" line="93"/>
        <source>Bestellen ist hier gerade nicht erlaubt. Der Datentreuhänder prüft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/ordering.py" line="95"/>
        <source>Zurzeit gibt es hier keine Abholung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/ordering.py" line="98"/>
        <source>Einkaufen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/ordering.py" line="101"/>
        <source>Meine Bestellung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/ordering.py" line="102"/>
        <source>Antwort lesen oder stornieren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/ordering.py" line="115"/>
        <source>Einkaufen für %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/ordering.py" line="118"/>
        <source>Abholen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/ordering.py" line="225"/>
        <source>Zurzeit kann nichts bestellt werden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/ordering.py" line="228"/>
        <source>Bestellen **%1**. Abholen am **%2**, %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message numerus="yes">
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/Overlay.qml" line="103"/>
        <source>Noch %n Sekunden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/Pager.qml" line="27"/>
        <source>Seite davor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/Pager.qml" line="35"/>
        <source>%1 von %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/Pager.qml" line="36"/>
        <source>Seite %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/Pager.qml" line="46"/>
        <source>Nächste Seite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/PhoneNumber.qml" line="17"/>
        <source>Ihre Telefonnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/PhoneNumber.qml" line="19"/>
        <source>Einkaufen · Schritt %1 von %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/PhoneNumber.qml" line="24"/>
        <source>Ja, diese Nummer weitergeben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/PhoneNumber.qml" line="33"/>
        <source>Mit Vorwahl, zum Beispiel 06851 12 34 56</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/PhoneNumber.qml" line="34"/>
        <source>Nur für Fragen zu dieser Bestellung.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneWish</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/PhoneWish.qml" line="18"/>
        <source>Darf der Laden Sie bei Fragen anrufen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/PhoneWish.qml" line="20"/>
        <source>Einkaufen · Schritt %1 von %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/PhoneWish.qml" line="38"/>
        <source>Nein, ohne Telefonnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/PhoneWish.qml" line="42"/>
        <source>Ja, ich gebe eine Nummer an</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Products.qml" line="19"/>
        <source>Korb ansehen · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Products.qml" line="39"/>
        <source>Nichts gefunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Products.qml" line="40"/>
        <source>Versuchen Sie ein kürzeres Wort, zum Beispiel Brot.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressSteps</name>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/ProgressSteps.qml" line="15"/>
        <source>Schritt %1 von %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/Quantity.qml" line="15"/>
        <source>Nehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/Quantity.qml" line="79"/>
        <source>Weniger: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/Quantity.qml" line="102"/>
        <source>Mehr: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadBackOrder</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/ReadBackOrder.qml" line="18"/>
        <source>Stimmt das so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/ReadBackOrder.qml" line="20"/>
        <source>Einkaufen · Schritt %1 von %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/ReadBackOrder.qml" line="22"/>
        <source>Ja, bestellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/ReadBackOrder.qml" line="22"/>
        <source>Weiter lesen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/ReadBackOrder.qml" line="25"/>
        <source>Etwas ändern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Search.qml" line="17"/>
        <source>Was suchen Sie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Search.qml" line="20"/>
        <source>Bitte tippen Sie ein Wort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Search.qml" line="20"/>
        <source>Noch nichts gefunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ecosystems/ordering/qml/Search.qml" line="20"/>
        <source>%n Funde ansehen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Search.qml" line="29"/>
        <source>Name des Produkts, zum Beispiel Brot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <location filename="../../kiosk/shell/shell.py" line="313"/>
        <source>Ohne Netz. Alles geht, wir senden später.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/shell/shell.py" line="315"/>
        <source>Verbunden. Wir senden gerade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/shell/shell.py" line="316"/>
        <source>Verbunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/shell/shell.py" line="361"/>
        <source>Die Uhr dieses Geräts geht falsch. Alles geht; Zeiten bitte prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/shell/shell.py" line="362"/>
        <source>Die Uhr dieses Geräts geht falsch (zuletzt richtig: %1). Alles geht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/shell/shell.py" line="366"/>
        <source>Dieses Gerät hat sich nach einer Störung selbst repariert. Bestätigtes ist gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/shell/shell.py" line="371"/>
        <source>Dorfpunkt %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shopping</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/shopping.py" line="259"/>
        <source>ab %1 Jahren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/shopping.py" line="282"/>
        <source>Zutaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/shopping.py" line="283"/>
        <source>Zusatzstoffe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/shopping.py" line="285"/>
        <source>Nährwerte je 100 g oder 100 ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/shopping.py" line="286"/>
        <source>Alkohol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/shopping.py" line="287"/>
        <source>Bio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/shopping.py" line="288"/>
        <source>Lagerung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/shopping.py" line="289"/>
        <source>Herkunft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/shopping.py" line="290"/>
        <source> (Beispiel, kein echter Laden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../kiosk/ecosystems/ordering/model/shopping.py" line="304"/>
        <source>%n Artikel</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/model/shopping.py" line="315"/>
        <source>Gefunden für „%1“</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Start.qml" line="18"/>
        <source>Einkaufen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Start.qml" line="19"/>
        <source>Korb ansehen · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Start.qml" line="46"/>
        <source>Neu bestellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Start.qml" line="47"/>
        <source>Brot, Gemüse, Milch und mehr aussuchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Start.qml" line="49"/>
        <location filename="../../kiosk/ecosystems/ordering/qml/Start.qml" line="57"/>
        <source>Zurzeit kann nichts bestellt werden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Start.qml" line="54"/>
        <source>Wie beim letzten Mal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Start.qml" line="55"/>
        <source>Mit dem Code von Ihrem Beleg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Start.qml" line="62"/>
        <source>Meine Bestellung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Start.qml" line="63"/>
        <source>Antwort lesen oder stornieren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Substitutes</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Substitutes.qml" line="17"/>
        <source>Wenn etwas fehlt: Dürfen wir Ähnliches einpacken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Substitutes.qml" line="19"/>
        <source>Einkaufen · Schritt %1 von %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Substitutes.qml" line="27"/>
        <source>Ja, gern etwas Ähnliches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Substitutes.qml" line="28"/>
        <source>Es kostet höchstens dasselbe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Substitutes.qml" line="33"/>
        <source>Nein, dann lieber nichts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Substitutes.qml" line="34"/>
        <source>Was fehlt, bezahlen Sie nicht.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../kiosk/controls/Dorfpunkt/Controls/TopBar.qml" line="16"/>
        <source>Fertig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <location filename="../../kiosk/shell/qml/Trouble.qml" line="33"/>
        <source>**112** Feuerwehr und Rettungsdienst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/shell/qml/Trouble.qml" line="37"/>
        <source>**110** Polizei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/shell/qml/Trouble.qml" line="41"/>
        <source>**116 117** Ärztlicher Bereitschaftsdienst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Undone.qml" line="17"/>
        <source>Die Bestellung ist rückgängig gemacht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Undone.qml" line="18"/>
        <source>Fertig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Undone.qml" line="20"/>
        <source>Zurück zum Korb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../kiosk/ecosystems/ordering/qml/Undone.qml" line="29"/>
        <source>**Es wurde nichts bestellt.** Es wird nichts gesendet und nichts gedruckt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
