<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="de_DE">
<context>
    <name>AgeCheck</name>
    <message>
        <source>**%1** darf nur bekommen, wer mindestens **%2 Jahre** alt ist.</source>
        <extracomment>%1 is a product, %2 an age in years, 16 or 18.</extracomment>
        <translation>Nur Menschen ab **%2 Jahren** dürfen **%1** kaufen.</translation>
    </message>
    <message>
        <source>Der Ausweis wird beim Abholen geprüft. Ohne Ausweis bleibt das Produkt dort.</source>
        <translation>Beim Abholen zeigen Sie Ihren Ausweis. Ohne Ausweis bleibt das Produkt dort.</translation>
    </message>
    <message>
        <source>Ja, ich zeige den Ausweis</source>
        <translation>Ja, ich zeige den Ausweis</translation>
    </message>
    <message>
        <source>Nein, ohne dieses Produkt</source>
        <translation>Nein, ohne dieses Produkt</translation>
    </message>
    <message>
        <source>Zeigen Sie beim Abholen Ihren Ausweis?</source>
        <translation>Zeigen Sie beim Abholen Ihren Ausweis?</translation>
    </message>
</context>
<context>
    <name>Allergens</name>
    <message>
        <source>Eier</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>Erdnüsse</source>
        <translation>Erd·nüsse</translation>
    </message>
    <message>
        <source>Fisch</source>
        <translation>Fisch</translation>
    </message>
    <message>
        <source>Krebstiere</source>
        <translation>Krebs·tiere</translation>
    </message>
    <message>
        <source>Lupinen</source>
        <translation>Lupinen</translation>
    </message>
    <message>
        <source>Milch (einschließlich Laktose)</source>
        <translation>Milch (auch Laktose)</translation>
    </message>
    <message>
        <source>Schalenfrüchte (Nüsse)</source>
        <translation>Nüsse</translation>
    </message>
    <message>
        <source>Schwefeldioxid und Sulfite</source>
        <translation>Schwefel·dioxid und Sulfite</translation>
    </message>
    <message>
        <source>Sellerie</source>
        <translation>Sellerie</translation>
    </message>
    <message>
        <source>Senf</source>
        <translation>Senf</translation>
    </message>
    <message>
        <source>Sesam</source>
        <translation>Sesam</translation>
    </message>
    <message>
        <source>Soja</source>
        <translation>Soja</translation>
    </message>
    <message>
        <source>Weichtiere</source>
        <translation>Weich·tiere</translation>
    </message>
    <message>
        <source>glutenhaltiges Getreide</source>
        <translation>Getreide mit Gluten</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>**Es ist sicher aufgehoben.**</source>
        <translation>**Es ist sicher gespeichert.**</translation>
    </message>
    <message>
        <source>**Ihre Antworten sind sicher aufgehoben.**</source>
        <translation>**Ihre Antworten sind sicher gespeichert.**</translation>
    </message>
    <message>
        <source>**Ihre Idee ist sicher aufgehoben.**</source>
        <translation>**Ihre Idee ist sicher gespeichert.**</translation>
    </message>
    <message>
        <source>**Niemand erfährt, dass es Ihre Antworten sind.**</source>
        <translation>**Ihr Name bleibt geheim.**</translation>
    </message>
    <message>
        <source>**Niemand erfährt, dass es von Ihnen ist.**</source>
        <translation>**Ihr Name bleibt geheim.**</translation>
    </message>
    <message>
        <source>Danach kann es niemand zurückholen, auch Sie nicht.</source>
        <translation>Danach ist es unterwegs. Das bleibt dann so.</translation>
    </message>
    <message>
        <source>Danach kann niemand sie zurückholen, auch Sie nicht.</source>
        <translation>Danach sind Ihre Antworten unterwegs. Das bleibt dann so.</translation>
    </message>
    <message>
        <source>Das Ergebnis steht später hier unter „Mitreden“.</source>
        <translation>Das Er·gebnis steht später hier: bei „Mit·reden“.</translation>
    </message>
    <message>
        <source>Das Gerät konnte nicht speichern. Bitte versuchen Sie es noch einmal.</source>
        <translation>Das Gerät hat nichts gespeichert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Das Gerät schickt es später ab: ohne Namen, ohne Ort, ohne Uhrzeit.</source>
        <translation>Das Gerät schickt es später. Ohne Namen. Ohne Ort. Ohne Uhr·zeit.</translation>
    </message>
    <message>
        <source>Das Gerät schickt sie später ab: ohne Namen, ohne Ort, ohne Uhrzeit.</source>
        <translation>Das Gerät schickt sie später. Ohne Namen. Ohne Ort. Ohne Uhr·zeit.</translation>
    </message>
    <message>
        <source>Das geht an: **%1**.</source>
        <extracomment>%1 is who collects ideas, such as a town.</extracomment>
        <translation>Das bekommt: **%1**.</translation>
    </message>
    <message>
        <source>Das geht hier gerade nicht. Bitte versuchen Sie es später noch einmal.</source>
        <translation>Das geht jetzt gerade nicht. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Das ist schon unterwegs.</source>
        <translation>Das ist schon unterwegs.</translation>
    </message>
    <message>
        <source>Das ist zu lang. Bitte gehen Sie zurück und schreiben Sie etwas weniger.</source>
        <translation>Das ist zu lang. Gehen Sie zurück. Schreiben Sie etwas weniger.</translation>
    </message>
    <message>
        <source>Das ist zurückgenommen.</source>
        <translation>Das ist zurück·genommen.</translation>
    </message>
    <message>
        <source>Der Speicher dieses Geräts ist voll. Es wurde nichts abgegeben.</source>
        <translation>Dieses Gerät ist voll. Es hat nichts gespeichert.</translation>
    </message>
    <message>
        <source>Dieser Code stimmt nicht. Bitte noch einmal vergleichen.</source>
        <translation>Der Code ist falsch. Vergleichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Dort liest es jemand, bevor es alle sehen.</source>
        <translation>Dort liest es jemand. Erst danach sehen es alle.</translation>
    </message>
    <message>
        <source>Es gibt keinen Beleg: Niemand kann es Ihnen zuordnen.</source>
        <translation>Es gibt keinen Beleg. So bleiben Sie unbekannt.</translation>
    </message>
    <message>
        <source>Ihre Antworten gehen an: **%1**.</source>
        <extracomment>%1 is who asks in a survey, such as a town.</extracomment>
        <translation>Ihre Antworten bekommt: **%1**.</translation>
    </message>
    <message>
        <source>Ihre Antworten sind zurückgenommen.</source>
        <translation>Ihre Antworten sind zurück·genommen.</translation>
    </message>
    <message>
        <source>Ihre Idee ist zurückgenommen.</source>
        <translation>Ihre Idee ist zurück·genommen.</translation>
    </message>
    <message>
        <source>Ihre Worte: **%1**</source>
        <extracomment>%1 is what somebody says to an idea, in their own words.</extracomment>
        <translation>Ihre Worte: **%1**</translation>
    </message>
    <message>
        <source>In einigen Tagen ist es mitgezählt.</source>
        <translation>In einigen Tagen ist es mit·gezählt.</translation>
    </message>
    <message>
        <source>In einigen Tagen steht es hier, wenn das Amt es zeigt.</source>
        <translation>Das Amt liest es zuerst. Dann kann es hier stehen.</translation>
    </message>
    <message>
        <source>Ja, abgeben</source>
        <translation>Ja, ab·geben</translation>
    </message>
    <message>
        <source>Ja, unterstützen</source>
        <translation>Ja, ich bin dafür</translation>
    </message>
    <message>
        <source>Möchten Sie Ihre Antworten abgeben?</source>
        <translation>Möchten Sie Ihre Antworten ab·geben?</translation>
    </message>
    <message>
        <source>Möchten Sie Ihre Idee abgeben?</source>
        <translation>Möchten Sie Ihre Idee ab·geben?</translation>
    </message>
    <message>
        <source>Möchten Sie das dazu sagen?</source>
        <translation>Möchten Sie das dazu sagen?</translation>
    </message>
    <message>
        <source>Möchten Sie diese Idee unterstützen?</source>
        <translation>Sind Sie für diese Idee?</translation>
    </message>
    <message>
        <source>Nein, nicht abgeben</source>
        <translation>Nein, lieber nicht</translation>
    </message>
    <message>
        <source>Nein, nicht unterstützen</source>
        <translation>Nein, lieber nicht</translation>
    </message>
</context>
<context>
    <name>ApplicationModel</name>
    <message>
        <source>**%1.** %2</source>
        <extracomment>%1 is the name of an office, %2 a sentence: how a form stands there.</extracomment>
        <translation>**%1.** %2</translation>
    </message>
    <message>
        <source>**Ihre Angaben**</source>
        <translation>**Ihre Angaben**</translation>
    </message>
    <message>
        <source>Am %1 weitergegeben: von **%2** an **%3**.</source>
        <extracomment>%1 is a day with its hour, %2 and %3 are names of offices.</extracomment>
        <translation>Am %1: **%2** gibt es an **%3** weiter.</translation>
    </message>
    <message>
        <source>Das Amt schreibt: %1</source>
        <extracomment>Before what an office has written. %1 is its message.</extracomment>
        <translation>Das Amt schreibt: %1</translation>
    </message>
    <message>
        <source>Das Amt zeigt allen unter der Nummer **%1**, was wo kaputt ist. Sie selbst nennt es nicht.</source>
        <extracomment>%1 is the public number of a report, such as 7K4M-2Q9X.</extracomment>
        <translation>Das Amt zeigt allen: Was ist kaputt? Und wo? Die Nummer ist **%1**. Ihr Name bleibt geheim.</translation>
    </message>
    <message>
        <source>Das Gerät konnte das nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>Das Gerät konnte das nicht speichern. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Das geht hier gerade nicht. Bitte fragen Sie im Amt.</source>
        <translation>Das geht hier gerade nicht. Bitte fragen Sie im Amt.</translation>
    </message>
    <message>
        <source>Gehen Sie mit Ihrem Beleg zum Amt. Dort liegen Ihre Angaben bereit.</source>
        <translation>Gehen Sie mit dem Beleg zum Amt. Dort ist alles vorbereitet.</translation>
    </message>
    <message>
        <source>Gelesen am %1: %2</source>
        <extracomment>%1 is a day with its hour, %2 the name of an office.</extracomment>
        <translation>Gelesen am %1: %2</translation>
    </message>
    <message>
        <source>Hier können Sie es nicht mehr zurücknehmen. Bitte fragen Sie im Amt.</source>
        <translation>Hier können Sie es nicht mehr zurück·nehmen. Bitte fragen Sie im Amt.</translation>
    </message>
    <message>
        <source>Ihre Antwort geht nur an: **%1**.</source>
        <extracomment>%1 is the name of an office.</extracomment>
        <translation>Ihre Antwort bekommt nur: **%1**.</translation>
    </message>
    <message>
        <source>Sie haben geantwortet: %1</source>
        <extracomment>Before what the resident has written to an office. %1 is that text.</extracomment>
        <translation>Ihre Antwort: %1</translation>
    </message>
</context>
<context>
    <name>ApplicationStatus</name>
    <message>
        <source>Frage beantworten</source>
        <translation>Frage beantworten</translation>
    </message>
    <message>
        <source>Mein Beleg</source>
        <translation>Mein Beleg</translation>
    </message>
    <message>
        <source>Noch einmal nachsehen</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Zurücknehmen</source>
        <translation>Zurück·nehmen</translation>
    </message>
</context>
<context>
    <name>AppointmentBooked</name>
    <message>
        <source>Fertig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ihr Termin ist gespeichert.</source>
        <translation>Ihr Termin ist gespeichert.</translation>
    </message>
    <message>
        <source>Ihr Termin ist verschoben.</source>
        <translation>Ihr Termin ist verschoben.</translation>
    </message>
    <message>
        <source>Mit diesem Code können Sie absagen oder verschieben:</source>
        <translation>Mit diesem Code können Sie absagen. Oder einen anderen Tag wählen:</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Rückgängig machen (%1 Sekunden)</source>
        <extracomment>A button: takes back the booking. %1 counts down from 30.</extracomment>
        <translation>Nicht senden (%1 Sekunden)</translation>
    </message>
</context>
<context>
    <name>AppointmentCancel</name>
    <message>
        <source>Ja, absagen</source>
        <translation>Ja, absagen</translation>
    </message>
    <message>
        <source>Möchten Sie diesen Termin absagen?</source>
        <translation>Möchten Sie diesen Termin absagen?</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>Nein, behalten</translation>
    </message>
</context>
<context>
    <name>AppointmentCancelled</name>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden die Absage von selbst, sobald es da ist.</source>
        <translation>**Vorgemerkt.** Im Moment gibt es hier kein Netz. Wir senden die Absage später von selbst.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden die Absage jetzt.</source>
        <translation>**Vorgemerkt.** Wir senden die Absage jetzt.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ihre Absage ist gespeichert.</source>
        <translation>Ihre Absage ist gespeichert.</translation>
    </message>
    <message>
        <source>Ob sie angekommen ist, lesen Sie hier mit demselben Beleg.</source>
        <translation>Ist die Absage angekommen? Das lesen Sie hier mit demselben Beleg.</translation>
    </message>
</context>
<context>
    <name>AppointmentDays</name>
    <message>
        <source>An welchem Tag möchten Sie kommen?</source>
        <translation>An welchem Tag möchten Sie kommen?</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Termin · Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Versuchen Sie es in ein paar Tagen noch einmal.</source>
        <translation>Versuchen Sie es in ein paar Tagen noch einmal.</translation>
    </message>
    <message>
        <source>Wann möchten Sie stattdessen kommen?</source>
        <translation>Welcher neue Tag passt Ihnen?</translation>
    </message>
    <message>
        <source>Zurzeit ist nichts frei</source>
        <translation>Im Moment ist nichts frei</translation>
    </message>
</context>
<context>
    <name>AppointmentInterrupted</name>
    <message>
        <source>Danach ist das Gerät ausgefallen. **Der Termin ist sicher gespeichert** und wird gesendet.</source>
        <translation>Danach war das Gerät kaputt. **Der Termin ist sicher gespeichert.** Wir senden ihn.</translation>
    </message>
    <message>
        <source>Der Beleg kann nicht mehr gedruckt werden. Rufen Sie dort an.</source>
        <translation>Wir können den Beleg nicht mehr drucken. Rufen Sie dort an.</translation>
    </message>
    <message>
        <source>Haben Sie ihn gebucht? Dann drucken wir jetzt Ihren Beleg.</source>
        <translation>Haben Sie den Termin gebucht? Dann drucken wir jetzt Ihren Beleg.</translation>
    </message>
    <message>
        <source>Ja, das war ich: Beleg zeigen</source>
        <translation>Ja, Beleg zeigen</translation>
    </message>
    <message>
        <source>Nein, das war ich nicht</source>
        <translation>Nein, das war ich nicht</translation>
    </message>
    <message>
        <source>Um %1 wurde hier ein Termin gebucht.</source>
        <extracomment>A heading. %1 is an hour, such as 2:40 pm.</extracomment>
        <translation>Um %1 hat hier jemand einen Termin gebucht.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>AppointmentModel</name>
    <message>
        <source>Absagen geht hier gerade nicht. Bitte rufen Sie dort an.</source>
        <translation>Absagen geht hier gerade nicht. Bitte rufen Sie dort an.</translation>
    </message>
    <message>
        <source>Das Gerät konnte die Absage nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>Das Gerät hat die Absage nicht gespeichert. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nachricht an Sie: %1</source>
        <extracomment>Before what the office has written about the appointment. %1 is its message.</extracomment>
        <translation>Nachricht an Sie: %1</translation>
    </message>
</context>
<context>
    <name>AppointmentName</name>
    <message>
        <source>Nur dort, wo Sie hingehen, liest jemand Ihren Namen.</source>
        <translation>Nur dort liest jemand Ihren Namen.</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Termin · Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Vorname und Nachname</source>
        <translation>Vor·name und Nach·name</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Wie heißen Sie?</source>
        <translation>Wie heißen Sie?</translation>
    </message>
</context>
<context>
    <name>AppointmentOffers</name>
    <message>
        <source>Hier gibt es noch keine Termine</source>
        <translation>Hier gibt es noch keine Termine</translation>
    </message>
    <message>
        <source>Rufen Sie dort an, wo Sie hinmöchten.</source>
        <translation>Rufen Sie dort an, wo Sie hin·möchten.</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Termin · Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Wozu möchten Sie einen Termin?</source>
        <translation>Wozu möchten Sie einen Termin?</translation>
    </message>
</context>
<context>
    <name>AppointmentPhone</name>
    <message>
        <source>Dürfen wir Sie bei Fragen anrufen?</source>
        <translation>Dürfen wir Sie bei Fragen anrufen?</translation>
    </message>
    <message>
        <source>Ja, diese Nummer weitergeben</source>
        <translation>Ja, Nummer weitergeben</translation>
    </message>
    <message>
        <source>Mit Vorwahl, zum Beispiel 06851 12 34 56</source>
        <translation>Mit Vor·wahl, zum Beispiel 06851 12 34 56</translation>
    </message>
    <message>
        <source>Nein, ohne Telefonnummer</source>
        <translation>Nein, ohne Telefon·nummer</translation>
    </message>
    <message>
        <source>Nur für Fragen zu diesem Termin.</source>
        <translation>Nur für Fragen zu diesem Termin.</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Termin · Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>AppointmentReadBack</name>
    <message>
        <source>Andere Zeit wählen</source>
        <translation>Andere Zeit wählen</translation>
    </message>
    <message>
        <source>Ja, Termin buchen</source>
        <translation>Ja, Termin buchen</translation>
    </message>
    <message>
        <source>Ja, verschieben</source>
        <translation>Ja, neuer Tag</translation>
    </message>
    <message>
        <source>Möchten Sie den Termin so verschieben?</source>
        <translation>Möchten Sie den neuen Termin?</translation>
    </message>
    <message>
        <source>Möchten Sie diesen Termin buchen?</source>
        <translation>Möchten Sie diesen Termin buchen?</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Termin · Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Weiter lesen</source>
        <translation>Weiter lesen</translation>
    </message>
</context>
<context>
    <name>AppointmentStatus</name>
    <message>
        <source>Absagen</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Ihr Termin</source>
        <translation>Ihr Termin</translation>
    </message>
    <message>
        <source>Mein Beleg</source>
        <translation>Mein Beleg</translation>
    </message>
    <message>
        <source>Noch einmal nachsehen</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Verschieben</source>
        <translation>Neuer Tag</translation>
    </message>
</context>
<context>
    <name>AppointmentTimes</name>
    <message>
        <source>%1: Um wie viel Uhr?</source>
        <extracomment>The question above a list of hours. %1 is a day, such as Thursday, 3 December.</extracomment>
        <translation>%1: Um wie viel Uhr?</translation>
    </message>
    <message>
        <source>An diesem Tag ist nichts mehr frei</source>
        <translation>An diesem Tag ist nichts mehr frei</translation>
    </message>
    <message>
        <source>Gehen Sie zurück und wählen Sie einen anderen Tag.</source>
        <translation>Gehen Sie zurück. Wählen Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Termin · Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Um wie viel Uhr?</source>
        <translation>Um wie viel Uhr?</translation>
    </message>
</context>
<context>
    <name>AppointmentTopic</name>
    <message>
        <source>Gehen Sie zurück und wählen Sie noch einmal.</source>
        <translation>Gehen Sie zurück. Wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Hier steht nichts mehr</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Termin · Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Worum geht es?</source>
        <translation>Worum geht es?</translation>
    </message>
</context>
<context>
    <name>AppointmentUndone</name>
    <message>
        <source>**Es wurde nichts gebucht** und nichts gedruckt.</source>
        <translation>**Sie haben keinen neuen Termin.** Es gibt auch keinen Beleg.</translation>
    </message>
    <message>
        <source>**Ihr alter Termin bleibt.** Der alte Beleg gilt weiter.</source>
        <translation>**Ihr alter Termin bleibt.** Der alte Beleg gilt weiter.</translation>
    </message>
    <message>
        <source>Andere Zeit wählen</source>
        <translation>Andere Zeit wählen</translation>
    </message>
    <message>
        <source>Das Verschieben ist rückgängig gemacht.</source>
        <translation>Der neue Termin gilt nicht.</translation>
    </message>
    <message>
        <source>Die Buchung ist rückgängig gemacht.</source>
        <translation>Die Buchung gilt nicht.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message numerus="yes">
        <source>%n freie Zeit(en)</source>
        <extracomment>Below a day. %n is how many of its hours can be chosen.</extracomment>
        <translation>
            <numerusform>%n freie Zeit</numerusform>
            <numerusform>%n freie Zeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>**Abgesagt.** Niemand erwartet Sie.</source>
        <translation>**Abgesagt.** Niemand wartet auf Sie.</translation>
    </message>
    <message>
        <source>**Abgesagt.** Wir senden die Absage, sobald das Netz da ist.</source>
        <translation>**Abgesagt.** Wir senden die Absage. Dafür brauchen wir das Netz.</translation>
    </message>
    <message>
        <source>**Der Termin fällt aus.** Niemand erwartet Sie.</source>
        <translation>**Der Termin fällt aus.** Niemand wartet auf Sie.</translation>
    </message>
    <message>
        <source>**Der Termin wurde nicht angenommen.**</source>
        <translation>**Der Termin gilt nicht.**</translation>
    </message>
    <message>
        <source>**Fest.** Der Termin gilt.</source>
        <translation>**Fest.** Der Termin gilt.</translation>
    </message>
    <message>
        <source>**Fest.** Der Termin gilt. Sie müssen nichts mehr tun.</source>
        <translation>**Fest.** Der Termin gilt. Sie sind fertig.</translation>
    </message>
    <message>
        <source>**Fest.** Der Termin ist bestätigt.</source>
        <translation>**Fest.** Der Termin ist bestätigt.</translation>
    </message>
    <message>
        <source>**Fest.** Dieser Platz ist für Sie frei.</source>
        <translation>**Fest.** Dieser Platz ist für Sie frei.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Die Antwort ist noch nicht da.</source>
        <translation>**Vorgemerkt.** Die Antwort ist noch nicht da.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Die Antwort kommt %1. Erst dann gilt der Termin.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>**Vorgemerkt.** Die Antwort kommt %1. Erst dann gilt der Termin.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Die Antwort kommt %1. Sie lesen sie hier mit Ihrem Beleg.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>**Vorgemerkt.** Die Antwort kommt %1. Sie lesen die Antwort hier mit Ihrem Beleg.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Ein Platz ist für Sie frei gehalten. Die Bestätigung kommt noch.</source>
        <translation>**Vorgemerkt.** Ein Platz ist für Sie frei. Die Antwort kommt noch.</translation>
    </message>
    <message>
        <source>**Zu spät angekommen.** Der Termin war schon vorbei. Bitte buchen Sie neu.</source>
        <translation>**Zu spät angekommen.** Der Termin war schon vorbei. Bitte buchen Sie neu.</translation>
    </message>
    <message>
        <source>Absagen oder verschieben: an jedem Dorfpunkt unter „Mein Beleg“ diesen Code eingeben.</source>
        <extracomment>On the receipt of an appointment. &quot;Mein Beleg&quot; is a button on the kiosk&apos;s first page.</extracomment>
        <translation>Absagen oder neuer Tag: Gehen Sie zu einem Dorfpunkt. Drücken Sie auf „Mein Beleg“. Geben Sie diesen Code ein.</translation>
    </message>
    <message>
        <source>An dem Gerät, an dem gebucht wurde, ist ein Fehler passiert.</source>
        <translation>An dem Gerät ist ein Fehler passiert.</translation>
    </message>
    <message>
        <source>Bei Fragen rufen wir Sie an: **%1**.</source>
        <extracomment>%1 is the resident&apos;s phone number.</extracomment>
        <translation>Bei Fragen rufen wir Sie an: **%1**.</translation>
    </message>
    <message>
        <source>Bitte bringen Sie mit: %1.</source>
        <extracomment>%1 is one document or thing.</extracomment>
        <translation>Bitte bringen Sie mit: %1.</translation>
    </message>
    <message>
        <source>Bitte buchen Sie neu, oder rufen Sie dort an.</source>
        <translation>Bitte buchen Sie neu. Oder rufen Sie dort an.</translation>
    </message>
    <message>
        <source>Bitte mitbringen</source>
        <extracomment>Heading on the receipt of an appointment, above a list of documents with a box to tick each.</extracomment>
        <translation>Bitte mitbringen</translation>
    </message>
    <message>
        <source>Dauer: %1 Minuten</source>
        <extracomment>On the receipt of an appointment: how long it takes. %1 is a number of minutes, at least 5.</extracomment>
        <translation>Dauer: %1 Minuten</translation>
    </message>
    <message>
        <source>Der Beleg Ihres alten Termins gilt nicht mehr.</source>
        <translation>Der Beleg vom alten Termin gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Die Buchung wurde gleich rückgängig gemacht.</source>
        <translation>Die Buchung gilt nicht. Jemand hat sie gleich zurück·genommen.</translation>
    </message>
    <message>
        <source>Die Daten durften nicht weitergegeben werden.</source>
        <translation>Wir durften die Daten nicht weiter·geben.</translation>
    </message>
    <message>
        <source>Diese Zeit gibt es nicht mehr.</source>
        <translation>Diese Zeit gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Es geht um: **%1**.</source>
        <extracomment>%1 is the name of a service or of an office hour.</extracomment>
        <translation>Es geht um: **%1**.</translation>
    </message>
    <message>
        <source>Es war zu lange kein Netz da. Deshalb wurde die Buchung gelöscht.</source>
        <translation>Es war zu lange kein Netz da. Deshalb haben wir die Buchung gelöscht.</translation>
    </message>
    <message>
        <source>Etwas anderes</source>
        <extracomment>The last choice of what an appointment is about.</extracomment>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. Wir senden es von selbst, sobald es da ist.</source>
        <translation>Im Moment gibt es hier kein Netz. Wir senden es später von selbst.</translation>
    </message>
    <message>
        <source>Heute, %1</source>
        <extracomment>On the notice board. %1 are hours, such as 9 am to 12 noon.</extracomment>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Ihr Termin am **%1** fällt dann weg.</source>
        <extracomment>%1 is day and hour of the old appointment, such as Thursday, 3 December, 9 am.</extracomment>
        <translation>Ihr Termin am **%1** gilt dann nicht mehr.</translation>
    </message>
    <message>
        <source>Ihre Angaben gehen nur an: **%1**.</source>
        <extracomment>%1 is the name of an office.</extracomment>
        <translation>Ihre Angaben bekommt nur: **%1**.</translation>
    </message>
    <message>
        <source>Morgen, %1</source>
        <extracomment>On the notice board. %1 are hours, such as 9 am to 12 noon.</extracomment>
        <translation>Morgen, %1</translation>
    </message>
    <message>
        <source>Nur ein Beispiel: Diese Zeiten hat niemand geprüft.</source>
        <translation>Nur ein Beispiel: Diese Zeiten hat niemand geprüft.</translation>
    </message>
    <message>
        <source>Nächster freier Tag: %1</source>
        <extracomment>In a list of what can be booked. %1 is a day, such as Thursday, 3 December.</extracomment>
        <translation>Nächster freier Tag: %1</translation>
    </message>
    <message>
        <source>Sie heißen **%1**.</source>
        <extracomment>%1 is the resident&apos;s own name.</extracomment>
        <translation>Sie heißen **%1**.</translation>
    </message>
    <message>
        <source>Sie kommen am **%1**.</source>
        <extracomment>%1 is a day with its hour, such as Thursday, 3 December, 9 am.</extracomment>
        <translation>Sie kommen am **%1**.</translation>
    </message>
    <message>
        <source>Sie kommen hierher: **%1**.</source>
        <extracomment>%1 is a place with its address, where somebody goes.</extracomment>
        <translation>Sie kommen hierher: **%1**.</translation>
    </message>
    <message>
        <source>Termin</source>
        <extracomment>What a paper is: the receipt of an appointment that stands.</extracomment>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Termin, noch nicht bestätigt</source>
        <extracomment>What a paper is: the receipt of an appointment that the office has yet to confirm.</extracomment>
        <translation>Termin, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Wann</source>
        <extracomment>Heading on the receipt of an appointment, above its day and hour.</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Was Sie mitbringen sollen, steht auf Ihrem Beleg.</source>
        <translation>Was müssen Sie mit·bringen? Das steht auf Ihrem Beleg.</translation>
    </message>
    <message>
        <source>Wenn etwas dazwischenkommt</source>
        <extracomment>Heading on the receipt of an appointment.</extracomment>
        <translation>Neuer Tag oder Absage</translation>
    </message>
    <message>
        <source>Wo</source>
        <extracomment>Heading on the receipt of an appointment, above the place.</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Zurzeit ist nichts frei.</source>
        <translation>Im Moment ist nichts frei.</translation>
    </message>
    <message>
        <source>die Antwort kommt noch</source>
        <translation>die Antwort kommt noch</translation>
    </message>
    <message>
        <source>sofort fest</source>
        <translation>sofort fest</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>Ihr Korb</source>
        <translation>Ihr Korb</translation>
    </message>
    <message>
        <source>Ihr Korb ist leer</source>
        <translation>Ihr Korb ist leer</translation>
    </message>
    <message>
        <source>Noch mehr aussuchen</source>
        <translation>Noch mehr aussuchen</translation>
    </message>
    <message>
        <source>Suchen Sie zuerst etwas aus.</source>
        <translation>Suchen Sie zuerst etwas aus.</translation>
    </message>
    <message>
        <source>Weiter zum Bestellen</source>
        <translation>Weiter zum Bestellen</translation>
    </message>
    <message>
        <source>Zusammen</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Zusammen etwa</source>
        <translation>Zusammen etwa</translation>
    </message>
    <message>
        <source>davon Pfand %1</source>
        <extracomment>Below the sum of the basket. %1 is the deposit on bottles that it contains.</extracomment>
        <translation>davon %1 Pfand</translation>
    </message>
</context>
<context>
    <name>BookingModel</name>
    <message>
        <source>Das Gerät konnte nicht speichern. Es wurde nichts gebucht. Bitte versuchen Sie es noch einmal.</source>
        <translation>Das Gerät hat nichts gespeichert. Sie haben noch keinen Termin. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Das geht hier gerade nicht. Bitte rufen Sie dort an.</source>
        <translation>Das geht hier gerade nicht. Bitte rufen Sie dort an.</translation>
    </message>
    <message>
        <source>Der Speicher dieses Geräts ist voll. Es wurde nichts gebucht.</source>
        <translation>Der Speicher ist voll. Sie haben noch keinen Termin.</translation>
    </message>
    <message>
        <source>Die Buchung ist schon unterwegs. Sagen Sie mit dem Beleg ab.</source>
        <translation>Die Buchung ist schon unterwegs. Sagen Sie mit dem Beleg ab.</translation>
    </message>
    <message>
        <source>Diese Zeit ist inzwischen vergeben. Bitte wählen Sie eine andere Zeit.</source>
        <translation>Diese Zeit ist schon vergeben. Bitte wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>Diese Zeit können wir gerade nicht fest zusagen. Ihr alter Termin bleibt. Wählen Sie eine andere Zeit.</source>
        <translation>Diese Zeit ist noch nicht fest. Ihr alter Termin bleibt. Wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>Inzwischen ist der Platz nicht mehr fest. Bitte lesen Sie noch einmal, was jetzt gilt.</source>
        <translation>Der Platz ist nicht mehr fest. Bitte lesen Sie noch einmal, was jetzt gilt.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Farben ändern, jetzt %1</source>
        <extracomment>Of the key for the colours: %1 is the scheme that is on, such as: dark.</extracomment>
        <translation>Farben ändern, jetzt %1</translation>
    </message>
    <message>
        <source>Größer</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Kontrast</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Leiste</source>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>Notruf 112</source>
        <translation>Notruf 112</translation>
    </message>
    <message>
        <source>Schriftgröße ändern, jetzt %1</source>
        <extracomment>Of the key for the text size: %1 is the size that is on, such as: large.</extracomment>
        <translation>Schrift ändern, jetzt %1</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>dunkel</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>groß</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>hell</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>klein</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>mittel</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>sehr groß</source>
        <translation>sehr groß</translation>
    </message>
    <message>
        <source>starker Kontrast</source>
        <translation>starker Kontrast</translation>
    </message>
</context>
<context>
    <name>CancelOrder</name>
    <message>
        <source>Ja, stornieren</source>
        <translation>Ja, absagen</translation>
    </message>
    <message>
        <source>Möchten Sie diese Bestellung stornieren?</source>
        <translation>Möchten Sie diese Bestellung absagen?</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>Nein, behalten</translation>
    </message>
</context>
<context>
    <name>Cancelled</name>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden die Stornierung von selbst, sobald es da ist.</source>
        <translation>**Gespeichert.** Gerade gibt es hier kein Internet. Wir senden Ihre Absage später von selbst.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden die Stornierung jetzt.</source>
        <translation>**Gespeichert.** Wir senden Ihre Absage jetzt.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ihre Stornierung ist gespeichert.</source>
        <translation>Ihre Absage ist gespeichert.</translation>
    </message>
    <message>
        <source>Ob sie rechtzeitig ankam, lesen Sie hier mit demselben Beleg.</source>
        <translation>War Ihre Absage früh genug? Das lesen Sie hier mit Ihrem Beleg.</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Korb ansehen · %1</source>
        <extracomment>A button. %1 says what is in the basket, such as: 3 items · €12.40.</extracomment>
        <translation>Korb ansehen · %1</translation>
    </message>
    <message>
        <source>Nach Namen suchen</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Noch keine Produkte</source>
        <translation>Noch keine Produkte</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>Wir warten auf das Internet. Dann sehen Sie die Produkte hier.</translation>
    </message>
    <message>
        <source>Was brauchen Sie?</source>
        <translation>Was brauchen Sie?</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>%1 gibt es erst ab %2. Sie hatten %3.</source>
        <extracomment>%1 is a product, %2 the smallest quantity now, %3 the quantity of the earlier order.</extracomment>
        <translation>%1 gibt es erst ab %2. Sie hatten %3.</translation>
    </message>
    <message>
        <source>%1 gibt es nicht mehr.</source>
        <extracomment>%1 is a product of an earlier order.</extracomment>
        <translation>%1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>%1 ist zurzeit nicht möglich.</source>
        <extracomment>%1 is a product of an earlier order.</extracomment>
        <translation>%1 geht jetzt gerade nicht.</translation>
    </message>
    <message>
        <source>%1 kostet jetzt %2 statt %3.</source>
        <extracomment>%1 is a product, %2 its price of today, %3 the price of the earlier order.</extracomment>
        <translation>%1 kostet jetzt %2. Vorher waren es %3.</translation>
    </message>
    <message>
        <source>%1 wird jetzt anders verkauft. Bitte wählen Sie neu.</source>
        <extracomment>%1 is a product of an earlier order: it was sold by the piece and is now by weight, or the reverse.</extracomment>
        <translation>Der Laden verkauft %1 jetzt anders. Bitte wählen Sie neu.</translation>
    </message>
    <message>
        <source>Das ist anders als beim letzten Mal</source>
        <translation>Das ist anders als beim letzten Mal</translation>
    </message>
    <message>
        <source>Von %1 gehen nur %2 statt %3.</source>
        <extracomment>%1 is a product, %2 the quantity that is possible now, %3 the quantity of the earlier order.</extracomment>
        <translation>Von %1 gehen nur %2. Sie hatten %3.</translation>
    </message>
    <message>
        <source>Weiter zum Korb</source>
        <translation>Weiter zum Korb</translation>
    </message>
</context>
<context>
    <name>Checkout</name>
    <message>
        <source>**Fest.** Das gilt. Die Antwort der Läden lesen Sie hier mit Ihrem Beleg.</source>
        <translation>**Fest.** Das gilt. Sie können die Antwort von den Läden hier lesen. Sie brauchen dafür Ihren Beleg.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Der Laden antwortet %1. Die Antwort lesen Sie hier mit Ihrem Beleg.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>**Gespeichert.** Der Laden antwortet %1. Die Antwort lesen Sie hier mit Ihrem Beleg.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Die Läden antworten %1. Die Antwort lesen Sie hier mit Ihrem Beleg.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>**Gespeichert.** Die Läden antworten %1. Die Antwort lesen Sie hier mit Ihrem Beleg.</translation>
    </message>
    <message>
        <source>Das Gerät konnte nicht speichern. Es wurde nichts bestellt. Bitte versuchen Sie es noch einmal.</source>
        <translation>Das Gerät konnte nicht speichern. Sie haben noch nichts bestellt. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Der Speicher dieses Geräts ist voll. Es wurde nichts bestellt.</source>
        <translation>Der Speicher von diesem Gerät ist voll. Sie haben noch nichts bestellt.</translation>
    </message>
    <message>
        <source>Die Bestellung ist schon unterwegs. Stornieren Sie sie mit dem Beleg.</source>
        <translation>Die Bestellung ist schon unterwegs. Sie können mit dem Beleg absagen.</translation>
    </message>
    <message>
        <source>Dorfpunkt %1</source>
        <extracomment>Heading of the receipt; %1 is the village. The name &quot;Dorfpunkt&quot; is kept.</extracomment>
        <translation>Dorfpunkt %1</translation>
    </message>
    <message>
        <source>Es fehlt noch eine Angabe. Bitte gehen Sie einen Schritt zurück.</source>
        <translation>Es fehlt noch eine Angabe. Bitte gehen Sie 1 Schritt zurück.</translation>
    </message>
    <message>
        <source>Fest zugesagt ist schon: **%1**.</source>
        <extracomment>%1 is a list of products that the resident gets in any case.</extracomment>
        <translation>Das bekommen Sie sicher: **%1**.</translation>
    </message>
    <message>
        <source>Inzwischen ist die Bestellung geschlossen. Bitte beginnen Sie neu.</source>
        <translation>Die Zeit zum Bestellen ist vorbei. Bitte fangen Sie neu an.</translation>
    </message>
    <message>
        <source>Inzwischen ist etwas davon nicht mehr fest zu haben. Bitte lesen Sie noch einmal, was jetzt gilt.</source>
        <translation>Etwas davon ist jetzt nicht mehr sicher. Bitte lesen Sie noch einmal die ganze Seite.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Angaben zu %1</source>
        <extracomment>A screen reader&apos;s name for the part of a row that opens a page about a product. %1 is the product.</extracomment>
        <translation>Angaben zu %1</translation>
    </message>
</context>
<context>
    <name>Confirmed</name>
    <message>
        <source>Abholen: **%1**</source>
        <extracomment>%1 is day and hour of the pick-up, and the place.</extracomment>
        <translation>Abholen: **%1**</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist gespeichert.</source>
        <translation>Ihre Bestellung ist gespeichert.</translation>
    </message>
    <message>
        <source>Mit diesem Code lesen Sie die Antwort und können stornieren:</source>
        <translation>Mit diesem Code lesen Sie die Antwort oder sagen ab:</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Rückgängig machen (%1 Sekunden)</source>
        <extracomment>A button: takes back the order. %1 counts down from 30.</extracomment>
        <translation>Bestellung löschen (%1 Sekunden)</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Dieses Formular ist zu groß für dieses Gerät. Bitte fragen Sie im Amt danach.</source>
        <translation>Dieses Formular ist zu groß für dieses Gerät. Bitte fragen Sie im Amt nach dem Formular.</translation>
    </message>
    <message>
        <source>Dieses Formular ist zurzeit nicht hier. Bitte versuchen Sie es später noch einmal.</source>
        <translation>Dieses Formular ist jetzt gerade nicht hier. Bitte versuchen Sie es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>Council</name>
    <message>
        <source>**Das ist keine Abstimmung.** Es entscheidet: %1, am %2.</source>
        <extracomment>%1 is a council such as &quot;Stadtrat St. Wendel&quot;, %2 a day.</extracomment>
        <translation>**Das ist keine Wahl.** %1 entscheidet, am %2.</translation>
    </message>
    <message>
        <source>**Das ist keine Abstimmung.** Es entscheidet: %1.</source>
        <extracomment>%1 is a council such as &quot;Stadtrat St. Wendel&quot;.</extracomment>
        <translation>**Das ist keine Wahl.** %1 entscheidet.</translation>
    </message>
    <message>
        <source>**Diese Sitzung fällt aus.**</source>
        <translation>**Die Sitzung fällt aus.**</translation>
    </message>
    <message>
        <source>Abgelehnt am %1.</source>
        <extracomment>What became of a council&apos;s paper; %1 is a day.</extracomment>
        <translation>Der Rat hat Nein gesagt am %1.</translation>
    </message>
    <message>
        <source>Alle dürfen zuhören.</source>
        <translation>Alle dürfen zu·hören.</translation>
    </message>
    <message>
        <source>Anlage: %1</source>
        <extracomment>Something that belongs to a council&apos;s paper; %1 is its title.</extracomment>
        <translation>Dazu gehört: %1</translation>
    </message>
    <message>
        <source>Beispiel</source>
        <extracomment>Marks a made-up entry in a list.</extracomment>
        <translation>Bei·spiel</translation>
    </message>
    <message>
        <source>Beschlossen am %1.</source>
        <extracomment>What became of a council&apos;s paper; %1 is a day.</extracomment>
        <translation>Der Rat hat Ja gesagt am %1.</translation>
    </message>
    <message>
        <source>Bis %1 konnte man hier etwas dazu sagen. Die Antworten werden noch gelesen.</source>
        <extracomment>%1 is a day that is over.</extracomment>
        <translation>Bis %1 konnten Sie hier etwas sagen. Das Amt liest noch alles.</translation>
    </message>
    <message>
        <source>Das Ergebnis ist da</source>
        <extracomment>Below: What do people say? The result of a survey is there.</extracomment>
        <translation>Das Ergebnis ist da</translation>
    </message>
    <message>
        <source>Das war schon</source>
        <extracomment>Answer to: When does the council meet? All meetings are over.</extracomment>
        <translation>Das ist vorbei</translation>
    </message>
    <message>
        <source>Der Rat tagt früher: Er kennt Ihre Antwort dann noch nicht.</source>
        <translation>Der Rat trifft sich früher. Dann kennt er Ihre Antwort noch nicht.</translation>
    </message>
    <message>
        <source>Der Tag der Entscheidung ist vorbei. Was herauskam, ist hier noch nicht bekannt.</source>
        <translation>Der Tag ist vorbei. Wir wissen hier noch nicht, was der Rat entschieden hat.</translation>
    </message>
    <message>
        <source>Der Tag steht noch nicht fest</source>
        <translation>Den Tag wissen wir noch nicht</translation>
    </message>
    <message>
        <source>Die Antworten liest: %1, vom %2 an.</source>
        <extracomment>%1 is who reads the answers, such as a town, %2 the first day on which they do.</extracomment>
        <translation>Die Antworten liest: %1, ab %2.</translation>
    </message>
    <message>
        <source>Diese Vorlage ist ein Beispiel. Sie ist erfunden.</source>
        <translation>Das ist ein Bei·spiel. Es ist aus·gedacht.</translation>
    </message>
    <message>
        <source>Diese Vorlage wird nicht mehr gezeigt</source>
        <translation>Das zeigen wir nicht mehr</translation>
    </message>
    <message>
        <source>Ein Beschluss dazu ist hier noch nicht bekannt.</source>
        <translation>Wir wissen hier noch nicht, was der Rat entscheidet.</translation>
    </message>
    <message>
        <source>Eine Vorlage aus dem Rat</source>
        <translation>Darüber spricht der Rat</translation>
    </message>
    <message>
        <source>Ergebnis: %1</source>
        <extracomment>What came out of one consultation of a paper; %1 is a sentence.</extracomment>
        <translation>Das kam heraus: %1</translation>
    </message>
    <message>
        <source>Hier wird entschieden.</source>
        <translation>Hier entscheidet der Rat.</translation>
    </message>
    <message>
        <source>Ihre Meinung ist gefragt bis %1</source>
        <extracomment>Below a council&apos;s paper in a list; %1 is the last day on which one can say something.</extracomment>
        <translation>Sagen Sie Ihre Meinung bis %1</translation>
    </message>
    <message>
        <source>Ihre Meinung ist gefragt bis %1. Das ist keine Abstimmung.</source>
        <extracomment>%1 is the last day on which one can say something.</extracomment>
        <translation>Sagen Sie Ihre Meinung bis %1. Das ist keine Wahl.</translation>
    </message>
    <message>
        <source>Lesen, worum es geht, und Ihre Meinung sagen</source>
        <extracomment>Below an entry that leads to papers of the council.</extracomment>
        <translation>Lesen und Ihre Meinung sagen</translation>
    </message>
    <message>
        <source>Lesen, worum es geht, und was daraus wird</source>
        <extracomment>Below an entry that leads to papers of the council.</extracomment>
        <translation>Lesen, was der Rat entscheidet</translation>
    </message>
    <message>
        <source>Merkzettel, keine Abstimmung</source>
        <extracomment>What a slip of paper is that tells of a council&apos;s paper.</extracomment>
        <translation>Ein Zettel zum Merken, keine Wahl</translation>
    </message>
    <message>
        <source>Mit der Quelle verglichen am %1.</source>
        <extracomment>%1 is the day on which somebody compared a paper with its source.</extracomment>
        <translation>Wir haben es geprüft am %1.</translation>
    </message>
    <message>
        <source>Mitmachen können Sie bis %1.</source>
        <extracomment>%1 is the last day on which somebody can take part in a survey.</extracomment>
        <translation>Sie können mit·machen bis %1.</translation>
    </message>
    <message>
        <source>Nicht öffentlich.</source>
        <translation>Hier darf niemand zu·hören.</translation>
    </message>
    <message>
        <source>Noch nicht bekannt</source>
        <extracomment>Answer to: What became of it?</extracomment>
        <translation>Das wissen wir noch nicht</translation>
    </message>
    <message>
        <source>Nummer der Vorlage: %1</source>
        <extracomment>The number by which a council calls a paper; %1 is that number.</extracomment>
        <translation>Die Nummer ist: %1</translation>
    </message>
    <message>
        <source>Quelle: %1</source>
        <extracomment>Where a council&apos;s paper was taken from; %1 is a name.</extracomment>
        <translation>Das steht hier: %1</translation>
    </message>
    <message>
        <source>Sitzung am %1</source>
        <extracomment>Below a council&apos;s paper in a list; %1 is the day of the next meeting.</extracomment>
        <translation>Treffen am %1</translation>
    </message>
    <message>
        <source>Stand: %1</source>
        <extracomment>%1 is the day on which somebody compared a paper with its source.</extracomment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Steht noch nicht fest</source>
        <extracomment>Answer to: When does the council meet?</extracomment>
        <translation>Das wissen wir noch nicht</translation>
    </message>
    <message>
        <source>Vertagt am %1.</source>
        <extracomment>What became of a council&apos;s paper: it is decided later. %1 is a day.</extracomment>
        <translation>Verschoben am %1.</translation>
    </message>
    <message>
        <source>Wann der Rat darüber spricht, wissen wir noch nicht.</source>
        <translation>Wir wissen noch nicht, wann der Rat darüber spricht.</translation>
    </message>
    <message>
        <source>Wann und wo tagt der Rat?</source>
        <extracomment>A question about a paper that a council is to decide.</extracomment>
        <translation>Wann und wo trifft sich der Rat?</translation>
    </message>
    <message>
        <source>Was ist daraus geworden?</source>
        <extracomment>A question about a paper that a council has decided.</extracomment>
        <translation>Was hat der Rat entschieden?</translation>
    </message>
    <message>
        <source>Was kostet das?</source>
        <extracomment>A question about a paper that a council is to decide.</extracomment>
        <translation>Was kostet das?</translation>
    </message>
    <message>
        <source>Was sagen die Leute?</source>
        <extracomment>Leads to the result of a survey about a paper.</extracomment>
        <translation>Was sagen die Leute?</translation>
    </message>
    <message>
        <source>Was soll beschlossen werden?</source>
        <extracomment>A question about a paper that a council is to decide.</extracomment>
        <translation>Was soll der Rat entscheiden?</translation>
    </message>
    <message>
        <source>Woher wissen wir das?</source>
        <extracomment>Question: from where is this paper, and how old is what is told of it?</extracomment>
        <translation>Woher wissen wir das?</translation>
    </message>
    <message>
        <source>Worum geht es?</source>
        <extracomment>A question about a paper that a council is to decide.</extracomment>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>Zurückgezogen am %1.</source>
        <extracomment>What became of a council&apos;s paper: whoever brought it in took it back. %1 is a day.</extracomment>
        <translation>Der Rat entscheidet das nicht mehr. Seit: %1.</translation>
    </message>
</context>
<context>
    <name>CouncilPaper</name>
    <message>
        <source>Auf Papier mitnehmen</source>
        <translation>Auf Papier mit·nehmen</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Hier steht nichts mehr</translation>
    </message>
    <message>
        <source>Meine Meinung sagen</source>
        <translation>Meine Meinung sagen</translation>
    </message>
</context>
<context>
    <name>CouncilPapers</name>
    <message>
        <source>Aus dem Gemeinderat</source>
        <translation>Aus dem Gemeinde·rat</translation>
    </message>
    <message>
        <source>Sobald der Rat über etwas entscheidet, steht es hier.</source>
        <translation>Manchmal spricht der Rat über etwas. Dann steht es hier.</translation>
    </message>
    <message>
        <source>Was der Rat entscheidet</source>
        <translation>Das entscheidet der Rat</translation>
    </message>
    <message>
        <source>Zurzeit steht hier nichts</source>
        <translation>Jetzt steht hier nichts</translation>
    </message>
</context>
<context>
    <name>CrateName</name>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Einkaufen · Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Nachname oder ein anderes Wort</source>
        <translation>Nachname oder ein anderes Wort</translation>
    </message>
    <message>
        <source>Nur der Laden und die Abholstelle lesen ihn.</source>
        <translation>Nur der Laden und die Abhol·stelle lesen den Namen.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Welcher Name soll auf der Kiste stehen?</source>
        <translation>Welcher Name soll auf der Kiste stehen?</translation>
    </message>
</context>
<context>
    <name>DefectAlready</name>
    <message>
        <source>**Das Amt weiß es schon.** Sie müssen nichts mehr tun, und es wird nichts gesendet.</source>
        <translation>**Das Amt weiß es schon.** Sie sind fertig. Das Gerät sendet nichts.</translation>
    </message>
    <message>
        <source>Danke, dass Sie darauf achten.</source>
        <translation>Danke. Sie passen gut auf.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ich meine doch etwas anderes</source>
        <translation>Ich meine etwas anderes</translation>
    </message>
</context>
<context>
    <name>DefectCategories</name>
    <message>
        <source>Noch keine Auswahl</source>
        <translation>Noch keine Auswahl</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>Schaden melden</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheint sie hier.</source>
        <translation>Bald ist das Netz da. Dann sehen Sie sie hier.</translation>
    </message>
    <message>
        <source>Was ist kaputt?</source>
        <translation>Was ist kaputt?</translation>
    </message>
</context>
<context>
    <name>DefectContactWish</name>
    <message>
        <source>Darf das Amt Sie anrufen?</source>
        <translation>Darf das Amt Sie anrufen?</translation>
    </message>
    <message>
        <source>Ja, mit Name und Telefon</source>
        <translation>Ja, mit Name und Telefon</translation>
    </message>
    <message>
        <source>Nein, ohne Namen</source>
        <translation>Nein, ohne Namen</translation>
    </message>
    <message>
        <source>Sie müssen nicht sagen, wer Sie sind. Die Antwort lesen Sie mit Ihrem Beleg.</source>
        <translation>Ihr Name ist freiwillig. Die Antwort lesen Sie mit Ihrem Beleg.</translation>
    </message>
</context>
<context>
    <name>DefectDanger</name>
    <message>
        <source>Ist es gefährlich?</source>
        <translation>Ist es gefährlich?</translation>
    </message>
    <message>
        <source>Keine Gefahr: weiter</source>
        <translation>Keine Gefahr: weiter</translation>
    </message>
    <message>
        <source>Notrufnummern zeigen</source>
        <translation>Not·ruf·nummern zeigen</translation>
    </message>
</context>
<context>
    <name>DefectDetails</name>
    <message>
        <source>Das ist gemeldet</source>
        <translation>Das ist gemeldet</translation>
    </message>
    <message>
        <source>Was gemeldet ist</source>
        <translation>Das ist schon gemeldet</translation>
    </message>
</context>
<context>
    <name>DefectKnown</name>
    <message>
        <source>Das ist noch nicht gemeldet</source>
        <translation>Das ist neu</translation>
    </message>
    <message>
        <source>Das ist schon gemeldet</source>
        <translation>Das ist schon gemeldet</translation>
    </message>
    <message>
        <source>Gehen Sie weiter.</source>
        <translation>Gehen Sie weiter.</translation>
    </message>
    <message>
        <source>Meinen Sie das auch? Dann tippen Sie darauf.</source>
        <translation>Meinen Sie das auch? Dann tippen Sie darauf.</translation>
    </message>
    <message>
        <source>Nein, etwas anderes</source>
        <translation>Nein, etwas anderes</translation>
    </message>
</context>
<context>
    <name>DefectLetters</name>
    <message>
        <source>Es steht hier nicht</source>
        <translation>Es fehlt hier</translation>
    </message>
    <message>
        <source>Gehen Sie zurück und wählen Sie den Ort noch einmal.</source>
        <translation>Gehen Sie zurück. Wählen Sie den Ort noch einmal.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Hier steht nichts mehr</translation>
    </message>
    <message>
        <source>Womit fängt die Haltestelle an?</source>
        <translation>Womit fängt die Halte·stelle an?</translation>
    </message>
    <message>
        <source>Womit fängt die Straße an?</source>
        <translation>Womit fängt die Straße an?</translation>
    </message>
</context>
<context>
    <name>DefectList</name>
    <message>
        <source>Anderer Ort</source>
        <translation>Anderer Ort</translation>
    </message>
    <message>
        <source>Hier ist nichts gemeldet</source>
        <translation>Hier ist alles in Ordnung</translation>
    </message>
    <message>
        <source>Was gemeldet ist</source>
        <translation>Das ist schon gemeldet</translation>
    </message>
    <message>
        <source>Was Ämter freigeben, steht dann hier.</source>
        <translation>Was das Amt zeigen will, steht dann hier.</translation>
    </message>
</context>
<context>
    <name>DefectName</name>
    <message>
        <source>Vorname und Nachname</source>
        <translation>Vor·name und Nach·name</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Wie heißen Sie?</source>
        <translation>Wie heißen Sie?</translation>
    </message>
</context>
<context>
    <name>DefectNotHere</name>
    <message>
        <source>Das geht von hier gerade nicht.</source>
        <translation>Das geht hier gerade nicht.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>DefectPath</name>
    <message>
        <source>Nummer auf dem Schild, zum Beispiel 12</source>
        <translation>Nummer auf dem Schild, zum Beispiel 12</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Welche Nummer hat der Feldweg?</source>
        <translation>Welche Nummer hat der Feld·weg?</translation>
    </message>
</context>
<context>
    <name>DefectPhone</name>
    <message>
        <source>Ihre Telefonnummer</source>
        <translation>Ihre Telefon·nummer</translation>
    </message>
    <message>
        <source>Mit Vorwahl, zum Beispiel 06851 12 34 56</source>
        <translation>Mit Vor·wahl, zum Beispiel 06851 12 34 56</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>DefectPlaceWords</name>
    <message>
        <source>Beschreiben Sie die Stelle</source>
        <translation>Beschreiben Sie die Stelle</translation>
    </message>
    <message>
        <source>Straße, vielleicht mit Hausnummer</source>
        <translation>Straße, vielleicht mit Haus·nummer</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Wie heißt die Straße?</source>
        <translation>Wie heißt die Straße?</translation>
    </message>
    <message>
        <source>Zum Beispiel: hinter der Kirche</source>
        <translation>Zum Beispiel: hinter der Kirche</translation>
    </message>
</context>
<context>
    <name>DefectPlaces</name>
    <message>
        <source>An welcher Haltestelle?</source>
        <translation>An welcher Halte·stelle?</translation>
    </message>
    <message>
        <source>Es steht hier nicht</source>
        <translation>Es fehlt hier</translation>
    </message>
    <message>
        <source>Gehen Sie zurück und wählen Sie den Ort noch einmal.</source>
        <translation>Gehen Sie zurück. Wählen Sie den Ort noch einmal.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Hier steht nichts mehr</translation>
    </message>
    <message>
        <source>In welcher Straße?</source>
        <translation>In welcher Straße?</translation>
    </message>
</context>
<context>
    <name>DefectReadBack</name>
    <message>
        <source>Ja, absenden</source>
        <translation>Ja, absenden</translation>
    </message>
    <message>
        <source>Möchten Sie das so melden?</source>
        <translation>Möchten Sie das so melden?</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>Schaden melden</translation>
    </message>
    <message>
        <source>Weiter lesen</source>
        <translation>Weiter lesen</translation>
    </message>
    <message>
        <source>Wird gespeichert …</source>
        <translation>Wir speichern …</translation>
    </message>
</context>
<context>
    <name>DefectStart</name>
    <message>
        <source>Bei Gefahr rufen Sie zuerst **112** oder **110** an.</source>
        <translation>Ist es gefährlich? Rufen Sie zuerst **112** oder **110** an.</translation>
    </message>
    <message>
        <source>Das geht hier zurzeit nicht.</source>
        <translation>Das geht hier gerade nicht.</translation>
    </message>
    <message>
        <source>Einen Schaden melden</source>
        <translation>Einen Schaden melden</translation>
    </message>
    <message>
        <source>Ist etwas kaputt?</source>
        <translation>Ist etwas kaputt?</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>Schaden melden</translation>
    </message>
    <message>
        <source>Was gemeldet ist</source>
        <translation>Das ist schon gemeldet</translation>
    </message>
    <message>
        <source>Was ist kaputt, und wie steht es damit?</source>
        <translation>Was ist kaputt? Wie weit ist das Amt?</translation>
    </message>
    <message>
        <source>Wir sagen es dem Amt, das sich darum kümmert.</source>
        <translation>Wir sagen es dem Amt.</translation>
    </message>
</context>
<context>
    <name>DefectUndone</name>
    <message>
        <source>**Es wurde nichts gesendet** und nichts gedruckt.</source>
        <translation>**Wir haben nichts gesendet.** Der Drucker hat nichts gedruckt.</translation>
    </message>
    <message>
        <source>Das Absenden ist rückgängig gemacht.</source>
        <translation>Das Senden ist gestoppt.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Zurück zur Meldung</source>
        <translation>Zurück zur Meldung</translation>
    </message>
</context>
<context>
    <name>DefectVillages</name>
    <message>
        <source>In einer anderen Gemeinde</source>
        <translation>In einer anderen Gemeinde</translation>
    </message>
    <message>
        <source>Noch keine Orte</source>
        <translation>Noch keine Orte</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>Wir warten auf das Internet. Dann sehen Sie die Produkte hier.</translation>
    </message>
    <message>
        <source>Was gemeldet ist</source>
        <translation>Das ist schon gemeldet</translation>
    </message>
</context>
<context>
    <name>DefectWhere</name>
    <message>
        <source>An einem Feldweg</source>
        <translation>An einem Feld·weg</translation>
    </message>
    <message>
        <source>An einer Haltestelle</source>
        <translation>An einer Halte·stelle</translation>
    </message>
    <message>
        <source>An einer Straße</source>
        <translation>An einer Straße</translation>
    </message>
    <message>
        <source>Die Nummer steht auf dem Schild.</source>
        <translation>Die Nummer steht auf dem Schild.</translation>
    </message>
    <message>
        <source>Sie beschreiben die Stelle.</source>
        <translation>Sie beschreiben die Stelle.</translation>
    </message>
    <message>
        <source>Wo genau ist es?</source>
        <translation>Wo genau ist es?</translation>
    </message>
    <message>
        <source>Woanders</source>
        <translation>Anderswo im Ort</translation>
    </message>
</context>
<context>
    <name>DefectWords</name>
    <message>
        <source>Möchten Sie noch etwas dazu sagen?</source>
        <translation>Möchten Sie noch etwas sagen?</translation>
    </message>
    <message>
        <source>Sie können das auch leer lassen.</source>
        <translation>Das kann leer bleiben.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Weiter ohne Worte</source>
        <translation>Weiter ohne Worte</translation>
    </message>
    <message>
        <source>Zum Beispiel: Das Loch ist tief.</source>
        <translation>Zum Beispiel: Das Loch ist tief.</translation>
    </message>
</context>
<context>
    <name>Defects</name>
    <message>
        <source>**Ist jemand in Gefahr? Rufen Sie zuerst 112 oder 110 an.**</source>
        <translation>**Ist ein Mensch in Gefahr? Rufen Sie zuerst 112 oder 110 an.**</translation>
    </message>
    <message>
        <source>**Sie nennen keinen Namen.**</source>
        <translation>**Ihr Name bleibt unbekannt.**</translation>
    </message>
    <message>
        <source>Bitte nur die Nummer, wie sie auf dem Schild steht, zum Beispiel 12.</source>
        <translation>Bitte nur die Nummer vom Schild. Zum Beispiel 12.</translation>
    </message>
    <message>
        <source>Das Amt kann Sie fragen: **%1**.</source>
        <extracomment>%1 is a name with a telephone number.</extracomment>
        <translation>Das Amt kann Sie fragen: **%1**.</translation>
    </message>
    <message>
        <source>Das Amt liest Ihre Meldung nicht sofort, oft erst nach Tagen.</source>
        <translation>Das Amt liest Ihre Meldung später. Das dauert oft Tage.</translation>
    </message>
    <message>
        <source>Das Amt schreibt: %1</source>
        <extracomment>Before what an office has written for everybody. %1 is its message.</extracomment>
        <translation>Das Amt schreibt: %1</translation>
    </message>
    <message>
        <source>Das gilt auch, wenn %1.</source>
        <extracomment>%1 is what somebody sees, for example: a cable hangs down. In Arabic it follows the word for &quot;if&quot;.</extracomment>
        <translation>Das gilt auch hier: %1.</translation>
    </message>
    <message>
        <source>Er ist hier: **%1**.</source>
        <extracomment>%1 is a place.</extracomment>
        <translation>Er ist hier: **%1**.</translation>
    </message>
    <message>
        <source>Feldweg</source>
        <translation>Feld·weg</translation>
    </message>
    <message>
        <source>Feldweg Nummer %1</source>
        <extracomment>%1 is the number on the sign of a field path.</extracomment>
        <translation>Feld·weg Nummer %1</translation>
    </message>
    <message>
        <source>Gemeldet am %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>Gemeldet am %1</translation>
    </message>
    <message>
        <source>Haltestelle</source>
        <translation>Halte·stelle</translation>
    </message>
    <message>
        <source>Haltestelle %1</source>
        <extracomment>%1 is the name of a bus stop.</extracomment>
        <translation>Halte·stelle %1</translation>
    </message>
    <message>
        <source>Hier steht dieses Gerät</source>
        <translation>Hier steht dieses Gerät</translation>
    </message>
    <message>
        <source>In welchem Ort ist es?</source>
        <translation>In welchem Ort ist es?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nummer %1</source>
        <extracomment>%1 is the public number of a report, such as 7K4M-2Q9X.</extracomment>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Sagen Sie es bitte hier: **%1**.</source>
        <extracomment>%1 is name and address of an office.</extracomment>
        <translation>Sagen Sie es bitte hier: **%1**.</translation>
    </message>
    <message>
        <source>Sagen Sie es bitte im Rathaus.</source>
        <translation>Sagen Sie es bitte im Rat·haus.</translation>
    </message>
    <message>
        <source>Schaden: %1</source>
        <extracomment>Heading of a report and its receipt. %1 is what is broken, such as: street light.</extracomment>
        <translation>Schaden: %1</translation>
    </message>
    <message>
        <source>Sie melden einen Schaden: **%1**.</source>
        <extracomment>%1 is what is broken.</extracomment>
        <translation>Sie melden einen Schaden: **%1**.</translation>
    </message>
    <message>
        <source>Sie schreiben dazu: %1</source>
        <extracomment>%1 is what the resident has written.</extracomment>
        <translation>Sie schreiben dazu: %1</translation>
    </message>
    <message>
        <source>Stand: **%1**, seit %2</source>
        <extracomment>How a defect stands, and since when. %1 is one of: reported, in hand, mended. %2 is a day.</extracomment>
        <translation>So weit ist das Amt: **%1**, seit %2</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Telefon: **%1**</source>
        <extracomment>%1 is a telephone number.</extracomment>
        <translation>Telefon: **%1**</translation>
    </message>
    <message>
        <source>Was ist kaputt?</source>
        <translation>Was ist kaputt?</translation>
    </message>
    <message>
        <source>Was noch?</source>
        <translation>Was noch?</translation>
    </message>
    <message>
        <source>Welchen Ort möchten Sie sehen?</source>
        <translation>Welchen Ort möchten Sie sehen?</translation>
    </message>
    <message>
        <source>Wo ist es?</source>
        <translation>Wo ist es?</translation>
    </message>
    <message>
        <source>an einer Straße</source>
        <translation>an einer Straße</translation>
    </message>
    <message>
        <source>behoben</source>
        <translation>wieder heil</translation>
    </message>
    <message>
        <source>gemeldet</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>gestern gemeldet</source>
        <translation>gestern gemeldet</translation>
    </message>
    <message>
        <source>heute gemeldet</source>
        <translation>heute gemeldet</translation>
    </message>
    <message>
        <source>hier nicht zuständig</source>
        <translation>Aufgabe von anderen</translation>
    </message>
    <message>
        <source>im Ort</source>
        <translation>im Ort</translation>
    </message>
    <message>
        <source>in Arbeit</source>
        <translation>in Arbeit</translation>
    </message>
    <message numerus="yes">
        <source>vor %n Tagen gemeldet</source>
        <extracomment>%n is a number of days.</extracomment>
        <translation>
            <numerusform>vor %n Tag gemeldet</numerusform>
            <numerusform>vor %n Tagen gemeldet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>**Sie müssen danach noch selbst zum Amt.** Dort liegt dann alles bereit.</source>
        <translation>**Sie müssen danach noch selbst zum Amt.** Dort ist dann alles vorbereitet.</translation>
    </message>
    <message>
        <source>Das Gerät konnte nicht speichern. Es wurde nichts gesendet. Bitte versuchen Sie es noch einmal.</source>
        <translation>Das Gerät konnte nicht speichern. Wir haben nichts gesendet. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Das ist zu lang zum Aufheben. Bitte machen Sie jetzt weiter.</source>
        <translation>Das ist zu lang. Wir können es nicht aufheben. Bitte machen Sie jetzt weiter.</translation>
    </message>
    <message>
        <source>Das ist zu lang zum Senden. Bitte drucken Sie es aus.</source>
        <translation>Das ist zu viel zum Senden. Bitte drucken Sie es aus.</translation>
    </message>
    <message>
        <source>Der Speicher dieses Geräts ist voll. Es wurde nichts gesendet.</source>
        <translation>Der Speicher ist voll. Wir haben nichts gesendet.</translation>
    </message>
    <message>
        <source>Die Antwort kommt direkt vom Amt. Mit Ihrem Beleg sehen Sie hier, ob es angekommen ist.</source>
        <translation>Die Antwort kommt direkt vom Amt. Hier sehen Sie mit Ihrem Beleg: Es ist da.</translation>
    </message>
    <message>
        <source>Die Antwort lesen Sie hier mit Ihrem Beleg.</source>
        <translation>Die Antwort lesen Sie hier. Dafür brauchen Sie Ihren Beleg.</translation>
    </message>
    <message>
        <source>Es ist schon unterwegs. Nehmen Sie es mit dem Beleg zurück.</source>
        <translation>Es ist schon unterwegs. Nehmen Sie es mit dem Beleg zurück.</translation>
    </message>
    <message>
        <source>Ihre Angaben gehen an: **%1**.</source>
        <extracomment>%1 is name and address of an office.</extracomment>
        <translation>Das bekommt: **%1**.</translation>
    </message>
    <message>
        <source>Mit diesem Code lesen Sie die Antwort und können alles zurücknehmen:</source>
        <translation>Mit diesem Code lesen Sie die Antwort. Sie können damit auch alles zurück·nehmen:</translation>
    </message>
    <message>
        <source>Mit diesem Code machen Sie weiter. Sie können damit auch alles löschen:</source>
        <translation>Mit diesem Code machen Sie weiter. Sie können damit auch alles löschen:</translation>
    </message>
    <message>
        <source>Senden geht hier gerade nicht. Bitte sagen Sie es im Rathaus.</source>
        <translation>Senden geht hier gerade nicht. Bitte sagen Sie es im Rat·haus.</translation>
    </message>
    <message>
        <source>Senden geht hier gerade nicht. Sie können alles ausdrucken.</source>
        <translation>Senden geht hier gerade nicht. Sie können alles drucken.</translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <source>**Die Antworten sind gelöscht.** Sie können neu anfangen.</source>
        <translation>**Die Antworten sind gelöscht.** Sie können neu anfangen.</translation>
    </message>
    <message>
        <source>**Ihre Angaben**</source>
        <translation>**Ihre Angaben**</translation>
    </message>
    <message>
        <source>Angefangenes Formular</source>
        <translation>Formular, noch nicht fertig</translation>
    </message>
    <message>
        <source>Das Gerät konnte das nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>Das Gerät konnte das nicht speichern. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Es ist noch nichts abgesendet.</source>
        <translation>Es ist noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Hier haben Sie aufgehört: **%1**.</source>
        <extracomment>%1 is a day with its hour.</extracomment>
        <translation>Sie haben aufgehört: **%1**.</translation>
    </message>
    <message>
        <source>Im Amt gelesen: **%1**, %2.</source>
        <extracomment>Of a half-filled form. %1 is an office, %2 a day with its hour.</extracomment>
        <translation>Im Amt gelesen: **%1**, %2.</translation>
    </message>
    <message>
        <source>Letzter Tag zum Weitermachen: **%1**.</source>
        <extracomment>%1 is a day with its date.</extracomment>
        <translation>Letzter Tag zum Weiter·machen: **%1**.</translation>
    </message>
</context>
<context>
    <name>EnterCode</name>
    <message>
        <source>17 Zeichen. Oder halten Sie den Beleg an den Leser.</source>
        <translation>Der Code hat 17 Zeichen. Oder halten Sie den Beleg an das Lese·gerät.</translation>
    </message>
    <message>
        <source>Nur meine Nummer löschen</source>
        <translation>Nur meine Nummer löschen</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Welcher Code steht auf Ihrem Beleg?</source>
        <translation>Welcher Code steht auf Ihrem Beleg?</translation>
    </message>
    <message>
        <source>Wir sehen nach …</source>
        <translation>Wir sehen nach …</translation>
    </message>
</context>
<context>
    <name>FindService</name>
    <message>
        <source>Abfallkalender</source>
        <translation>Müll·kalender</translation>
    </message>
    <message>
        <source>Alle Dienste nach dem Alphabet</source>
        <translation>Alle Dienste nach dem Alphabet</translation>
    </message>
    <message>
        <source>Ein Wort eintippen</source>
        <translation>Ein Wort tippen</translation>
    </message>
    <message>
        <source>Ich wohne woanders</source>
        <translation>Ich wohne woanders</translation>
    </message>
    <message>
        <source>Im Rathaus oder in einer Sprechstunde</source>
        <translation>Im Rathaus oder in einer Sprech·stunde</translation>
    </message>
    <message>
        <source>Nach Lebenslage</source>
        <translation>Nach Thema</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>Schaden melden</translation>
    </message>
    <message>
        <source>Termin buchen</source>
        <translation>Termin buchen</translation>
    </message>
    <message>
        <source>Umzug, Kind, Hund, Rente und mehr</source>
        <translation>Umzug, Kind und mehr</translation>
    </message>
    <message>
        <source>Von A bis Z</source>
        <translation>Von A bis Z</translation>
    </message>
    <message>
        <source>Wann wird welche Tonne geleert?</source>
        <translation>Wann kommt die Müll·abfuhr?</translation>
    </message>
    <message>
        <source>Was brauchen Sie?</source>
        <translation>Was brauchen Sie?</translation>
    </message>
    <message>
        <source>Zum Beispiel Ausweis oder Hund</source>
        <translation>Zum Beispiel Ausweis oder Hund</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Abfallkalender</source>
        <translation>Müll·kalender</translation>
    </message>
    <message>
        <source>Gefunden für „%1“</source>
        <extracomment>Heading of a list. %1 is what was typed to look for.</extracomment>
        <translation>Gefunden für „%1“</translation>
    </message>
    <message>
        <source>Mangel, Mängelmelder, Schlagloch, Straßenlampe, kaputt</source>
        <extracomment>Words by which people look for the page on which a defect is reported, with commas between them.</extracomment>
        <translation>Mangel, kaputt</translation>
    </message>
    <message>
        <source>Müll, Müllabfuhr, Abfuhr, gelber Sack, Papiertonne</source>
        <extracomment>Words by which people look for the calendar of waste collections, with commas between them.</extracomment>
        <translation>Müll, gelber Sack</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>Schaden melden</translation>
    </message>
</context>
<context>
    <name>FormAnswers</name>
    <message>
        <source>Fertig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Gehen Sie zurück, wenn Sie doch etwas angeben möchten.</source>
        <translation>Möchten Sie doch etwas angeben? Dann gehen Sie zurück.</translation>
    </message>
    <message>
        <source>Ja, ausdrucken</source>
        <translation>Ja, drucken</translation>
    </message>
    <message>
        <source>Ja, weiter</source>
        <translation>Ja, weiter</translation>
    </message>
    <message>
        <source>Sie haben nichts angegeben</source>
        <translation>Sie haben nichts angegeben</translation>
    </message>
    <message>
        <source>Stimmt das so?</source>
        <translation>Stimmt das so?</translation>
    </message>
    <message>
        <source>Weiter lesen</source>
        <translation>Weiter lesen</translation>
    </message>
    <message>
        <source>Zum Ändern tippen Sie auf die Antwort.</source>
        <translation>Ist eine Antwort falsch? Dann tippen Sie auf die Antwort.</translation>
    </message>
</context>
<context>
    <name>FormDraft</name>
    <message>
        <source>Alles löschen</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Mein Beleg</source>
        <translation>Mein Beleg</translation>
    </message>
    <message>
        <source>Weitermachen</source>
        <translation>Weiter·machen</translation>
    </message>
</context>
<context>
    <name>FormDraftDelete</name>
    <message>
        <source>Danach kann **niemand** mehr mit dem Code weitermachen.</source>
        <translation>Danach kann **niemand** mit dem Code weiter·machen.</translation>
    </message>
    <message>
        <source>Das dauert nur einen Augenblick.</source>
        <translation>Das dauert nicht lange.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. Es wird gelöscht, sobald es da ist.</source>
        <translation>Gerade ist hier kein Internet. Wir löschen es später.</translation>
    </message>
    <message>
        <source>Ja, alles löschen</source>
        <translation>Ja, alles löschen</translation>
    </message>
    <message>
        <source>Möchten Sie alles löschen?</source>
        <translation>Möchten Sie alles löschen?</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>Nein, behalten</translation>
    </message>
    <message>
        <source>Sie können jederzeit neu anfangen.</source>
        <translation>Sie können jederzeit neu anfangen.</translation>
    </message>
    <message>
        <source>Wir löschen Ihre Antworten.</source>
        <translation>Wir löschen Ihre Antworten.</translation>
    </message>
</context>
<context>
    <name>FormGivenUp</name>
    <message>
        <source>Dieses Formular geht gerade nicht</source>
        <translation>Dieses Formular geht gerade nicht</translation>
    </message>
    <message>
        <source>Ihre Antworten sind gelöscht. Es wurde nichts gesendet.</source>
        <translation>Wir haben Ihre Antworten gelöscht. Wir haben nichts gesendet.</translation>
    </message>
    <message>
        <source>Zum Anfang</source>
        <translation>Zum Anfang</translation>
    </message>
</context>
<context>
    <name>FormInterrupted</name>
    <message>
        <source>Danach ist das Gerät ausgefallen. **Das angefangene Formular ist sicher gespeichert.**</source>
        <translation>Danach ging das Gerät nicht mehr. **Das Formular ist sicher gespeichert.**</translation>
    </message>
    <message>
        <source>Danach ist das Gerät ausgefallen. **Es ist sicher gespeichert** und wird gesendet.</source>
        <translation>Danach war das Gerät aus. **Alles ist sicher gespeichert.** Das Gerät sendet es.</translation>
    </message>
    <message>
        <source>Der Beleg kann nicht mehr gedruckt werden. Fragen Sie im Amt nach.</source>
        <translation>Wir können den Beleg nicht mehr drucken. Bitte fragen Sie im Amt.</translation>
    </message>
    <message>
        <source>Haben Sie es abgesendet? Dann drucken wir jetzt Ihren Beleg.</source>
        <translation>Waren Sie das? Dann drucken wir jetzt Ihren Beleg.</translation>
    </message>
    <message>
        <source>Ja, das war ich: Beleg zeigen</source>
        <translation>Ja, Beleg zeigen</translation>
    </message>
    <message>
        <source>Nein, das war ich nicht</source>
        <translation>Nein, das war ich nicht</translation>
    </message>
    <message>
        <source>Um %1 wurde hier etwas abgesendet.</source>
        <extracomment>A heading. %1 is an hour, such as 2:40 pm.</extracomment>
        <translation>Um %1 hat hier jemand etwas gesendet.</translation>
    </message>
    <message>
        <source>Um %1 wurde hier etwas gespeichert.</source>
        <extracomment>A heading. %1 is an hour, such as 2:40 pm.</extracomment>
        <translation>Um %1 hat hier jemand etwas gespeichert.</translation>
    </message>
    <message>
        <source>War das Ihres? Dann drucken wir jetzt Ihren Beleg.</source>
        <translation>War das Ihr Formular? Dann drucken wir jetzt Ihren Beleg.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>FormIntro</name>
    <message>
        <source>Antworten löschen</source>
        <translation>Antworten löschen</translation>
    </message>
    <message>
        <source>Beginnen</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Das Formular wird geöffnet …</source>
        <translation>Das Formular öffnet sich …</translation>
    </message>
    <message>
        <source>Dieses Formular geht gerade nicht</source>
        <translation>Dieses Formular geht gerade nicht</translation>
    </message>
    <message>
        <source>Formular</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Noch einmal durchgehen</source>
        <translation>Noch einmal ansehen</translation>
    </message>
</context>
<context>
    <name>FormLeave</name>
    <message>
        <source>Ja, mitnehmen</source>
        <translation>Ja, mitnehmen</translation>
    </message>
    <message>
        <source>Möchten Sie später weitermachen?</source>
        <translation>Möchten Sie später weiter·machen?</translation>
    </message>
    <message>
        <source>Nein, alles löschen</source>
        <translation>Nein, alles löschen</translation>
    </message>
    <message>
        <source>Wird gespeichert …</source>
        <translation>Wir speichern …</translation>
    </message>
</context>
<context>
    <name>FormModel</name>
    <message>
        <source>**Das Formular ist inzwischen neu.** Bitte sehen Sie Ihre Antworten noch einmal durch.</source>
        <translation>**Das Formular ist jetzt neu.** Bitte sehen Sie Ihre Antworten noch einmal an.</translation>
    </message>
    <message>
        <source>**Nehmen Sie das Blatt mit zum Amt.** Dort geht es dann schneller.</source>
        <translation>**Nehmen Sie das Blatt mit zum Amt.** Dann geht es dort schneller.</translation>
    </message>
    <message>
        <source>**Sie bekommen einen Code.** Damit machen Sie an jedem Dorfpunkt weiter.</source>
        <translation>**Sie bekommen einen Code.** Damit machen Sie an jedem Dorfpunkt weiter.</translation>
    </message>
    <message>
        <source>**Sie müssen danach noch selbst zum Amt.** Hier bereiten Sie alles vor.</source>
        <translation>**Sie müssen danach noch selbst zum Amt.** Hier bereiten Sie alles vor.</translation>
    </message>
    <message>
        <source>**Unterschreiben Sie das Blatt und geben Sie es ab.** Oder schicken Sie es mit der Post.</source>
        <translation>**Unter·schreiben Sie das Blatt. Geben Sie es dann ab.** Oder schicken Sie es mit der Post.</translation>
    </message>
    <message>
        <source>Dann senden wir es an das Amt, **nur wenn Sie Ja sagen**.</source>
        <translation>Sagen Sie Ja? **Nur dann senden wir es an das Amt.**</translation>
    </message>
    <message numerus="yes">
        <source>Das dauert etwa %n Minuten.</source>
        <extracomment>%n is how long it takes to fill in a form, in minutes.</extracomment>
        <translation>
            <numerusform>Das dauert ungefähr %n Minute.</numerusform>
            <numerusform>Das dauert ungefähr %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Das geht 14 Tage lang. Danach wird alles gelöscht.</source>
        <translation>Das geht 14 Tage lang. Danach löschen wir alles.</translation>
    </message>
    <message>
        <source>Der Drucker antwortet nicht. Ihre Antworten sind noch da.</source>
        <translation>Der Drucker antwortet nicht. Ihre Antworten sind noch da.</translation>
    </message>
    <message>
        <source>Der Drucker hat kein Papier. Ihre Antworten sind noch da.</source>
        <translation>Der Drucker hat kein Papier. Ihre Antworten sind noch da.</translation>
    </message>
    <message>
        <source>Dieses Formular gibt es nur auf Deutsch.</source>
        <translation>Dieses Formular ist in schwerer Sprache.</translation>
    </message>
    <message>
        <source>Formular ausfüllen</source>
        <translation>Formular aus·füllen</translation>
    </message>
    <message>
        <source>Hier ist kein Drucker. Fragen Sie im Amt nach dem Formular.</source>
        <translation>Hier ist kein Drucker. Fragen Sie im Amt nach dem Formular.</translation>
    </message>
    <message>
        <source>Ihr Formular ist gedruckt. Bitte nehmen Sie es mit.</source>
        <translation>Ihr Formular ist fertig. Bitte nehmen Sie es mit.</translation>
    </message>
    <message>
        <source>Ihr Formular wird gedruckt …</source>
        <translation>Ihr Formular kommt …</translation>
    </message>
    <message>
        <source>Ihre Angaben</source>
        <extracomment>Heading on a printed form, above the answers.</extracomment>
        <translation>Ihre Angaben</translation>
    </message>
    <message>
        <source>Im Drucker klemmt Papier. Ihre Antworten sind noch da.</source>
        <translation>Im Drucker klemmt Papier. Ihre Antworten sind noch da.</translation>
    </message>
    <message>
        <source>Sie bekommen alles auf Papier. **Das Gerät speichert nichts und sendet nichts.**</source>
        <translation>Sie bekommen alles auf Papier. **Das Gerät speichert nichts. Es sendet nichts.**</translation>
    </message>
    <message>
        <source>Wir stellen eine Frage nach der anderen. Am Ende sehen Sie alles noch einmal.</source>
        <translation>Wir stellen immer nur 1 Frage. Am Ende sehen Sie alles noch einmal.</translation>
    </message>
</context>
<context>
    <name>FormPrinted</name>
    <message>
        <source>Fertig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ihr Formular auf Papier</source>
        <translation>Ihr Formular auf Papier</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Noch einmal drucken</translation>
    </message>
</context>
<context>
    <name>FormSend</name>
    <message>
        <source>Ja, absenden</source>
        <translation>Ja, absenden</translation>
    </message>
    <message>
        <source>Möchten Sie das absenden?</source>
        <translation>Möchten Sie das absenden?</translation>
    </message>
    <message>
        <source>Nein, nicht absenden</source>
        <translation>Nein, nicht absenden</translation>
    </message>
    <message>
        <source>Nein, nur ausdrucken</source>
        <translation>Nein, nur drucken</translation>
    </message>
    <message>
        <source>Wird gespeichert …</source>
        <translation>Wir speichern …</translation>
    </message>
</context>
<context>
    <name>FormSent</name>
    <message>
        <source>Fertig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ihre Angaben sind gespeichert.</source>
        <translation>Ihre Angaben sind gespeichert.</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Rückgängig machen (%1 Sekunden)</source>
        <extracomment>A button: takes back what was sent. %1 counts down from 30.</extracomment>
        <translation>Nicht senden (%1 Sekunden)</translation>
    </message>
</context>
<context>
    <name>FormUndone</name>
    <message>
        <source>**Es wurde nichts gesendet** und nichts gedruckt.</source>
        <translation>**Wir haben nichts gesendet.** Der Drucker hat nichts gedruckt.</translation>
    </message>
    <message>
        <source>Das ist rückgängig gemacht.</source>
        <translation>Wir haben das rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Zurück zu den Antworten</source>
        <translation>Zurück zu den Antworten</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>**Aufgenommen.** Das Amt hat Ihre Angaben.</source>
        <translation>**Aufgenommen.** Das Amt hat Ihre Angaben.</translation>
    </message>
    <message>
        <source>**Das Amt hat Ihr Formular übernommen.** Die Antwort kommt direkt vom Amt.</source>
        <translation>**Das Amt hat Ihr Formular genommen.** Die Antwort kommt direkt vom Amt.</translation>
    </message>
    <message>
        <source>**Das Amt hat abgelehnt.**</source>
        <translation>**Das Amt sagt Nein.**</translation>
    </message>
    <message>
        <source>**Das Amt hat eine Frage an Sie.**</source>
        <translation>**Das Amt hat eine Frage an Sie.**</translation>
    </message>
    <message>
        <source>**Das Amt hat zugestimmt.**</source>
        <translation>**Das Amt sagt Ja.**</translation>
    </message>
    <message>
        <source>**Das Amt konnte Ihr Formular nicht übernehmen.** Bitte fragen Sie im Amt nach.</source>
        <translation>**Das Amt hat Ihr Formular nicht genommen.** Bitte fragen Sie im Amt.</translation>
    </message>
    <message>
        <source>**Das Formular wurde nicht angenommen.**</source>
        <translation>**Das Formular kam nicht an.**</translation>
    </message>
    <message>
        <source>**Der Schaden ist behoben.**</source>
        <translation>**Der Schaden ist weg.**</translation>
    </message>
    <message>
        <source>**Der Schaden wird behoben.**</source>
        <translation>**Das Amt macht den Schaden weg.**</translation>
    </message>
    <message>
        <source>**Die Meldung wurde nicht angenommen.**</source>
        <translation>**Die Meldung kam nicht an.**</translation>
    </message>
    <message>
        <source>**Dieses Amt ist dafür nicht zuständig.**</source>
        <translation>**Das ist die Aufgabe von einem anderen Amt.**</translation>
    </message>
    <message>
        <source>**Erledigt.**</source>
        <translation>**Fertig.**</translation>
    </message>
    <message>
        <source>**Ihr Formular liegt beim Amt bereit.** Die Antwort kommt direkt vom Amt.</source>
        <translation>**Ihr Formular ist beim Amt.** Die Antwort kommt direkt vom Amt.</translation>
    </message>
    <message>
        <source>**Ihr Formular wird an das Amt übergeben.** Sehen Sie später noch einmal nach.</source>
        <translation>**Wir geben Ihr Formular dem Amt.** Sehen Sie später noch einmal nach.</translation>
    </message>
    <message>
        <source>**In Arbeit.** Jemand im Amt kümmert sich darum.</source>
        <translation>**In Arbeit.** Jemand im Amt kümmert sich darum.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden es von selbst, sobald es da ist.</source>
        <translation>**Gespeichert.** Gerade ist hier kein Netz. Wir senden es später von selbst.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden es jetzt an das Amt.</source>
        <translation>**Gespeichert.** Wir senden es jetzt an das Amt.</translation>
    </message>
    <message>
        <source>**Zurückgenommen.** Das Amt bearbeitet es nicht weiter.</source>
        <translation>**Zurück·genommen.** Das Amt macht damit nicht weiter.</translation>
    </message>
    <message>
        <source>Abgeben bei</source>
        <extracomment>Heading on a printed form, above the office&apos;s name and address.</extracomment>
        <translation>Hier abgeben</translation>
    </message>
    <message>
        <source>An dem Gerät, an dem es ausgefüllt wurde, ist ein Fehler passiert.</source>
        <translation>Das Gerät hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Angefangenes Formular</source>
        <extracomment>What a paper is: the code of a form that is only half filled in.</extracomment>
        <translation>Formular, noch nicht fertig</translation>
    </message>
    <message>
        <source>Antwort lesen: an jedem Dorfpunkt unter „Mein Beleg“ diesen Code eingeben.</source>
        <extracomment>On the receipt of a form. &quot;Mein Beleg&quot; is a button on the kiosk&apos;s first page.</extracomment>
        <translation>Antwort lesen: Gehen Sie zu einem Dorfpunkt. Wählen Sie „Mein Beleg“. Geben Sie den Code ein.</translation>
    </message>
    <message>
        <source>Beleg, noch kein Bescheid</source>
        <extracomment>What a paper is: the receipt of a form that was sent to an office; the office&apos;s decision comes later.</extracomment>
        <translation>Beleg. Noch keine Entscheidung</translation>
    </message>
    <message>
        <source>Bitte fragen Sie im Amt nach.</source>
        <translation>Bitte fragen Sie im Amt.</translation>
    </message>
    <message>
        <source>Bitte nehmen Sie dieses Blatt mit zum Amt.</source>
        <translation>Bitte nehmen Sie dieses Blatt mit zum Amt.</translation>
    </message>
    <message>
        <source>Damit ist noch nichts beantragt: Sie müssen noch selbst zum Amt.</source>
        <translation>Das ist noch kein Antrag. Sie müssen noch selbst zum Amt.</translation>
    </message>
    <message>
        <source>Das Absenden wurde gleich rückgängig gemacht.</source>
        <translation>Sie haben das Senden gleich gestoppt.</translation>
    </message>
    <message>
        <source>Das Amt antwortet. Das ist noch keine Zusage.</source>
        <translation>Das Amt antwortet Ihnen. Das ist noch kein Ja.</translation>
    </message>
    <message>
        <source>Das Amt hat Ihr Formular gelesen und noch nicht geantwortet.</source>
        <translation>Das Amt hat Ihr Formular gelesen. Es hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Das Amt hat Ihre Meldung gelesen und noch nicht geantwortet.</source>
        <translation>Das Amt hat Ihre Meldung gelesen. Die Antwort kommt noch.</translation>
    </message>
    <message>
        <source>Das Formular ist angekommen. Das Amt hat es noch nicht gelesen.</source>
        <translation>Das Formular ist da. Das Amt hat es noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Das Formular ist hier gespeichert und wird gesendet, sobald das Netz da ist.</source>
        <translation>Das Formular ist hier gespeichert. Wir senden es später von selbst.</translation>
    </message>
    <message>
        <source>Datum und Unterschrift</source>
        <extracomment>On a printed form, above the line for date and signature.</extracomment>
        <translation>Datum und Unterschrift</translation>
    </message>
    <message>
        <source>Die Antwort kommt direkt vom Amt.</source>
        <translation>Die Antwort kommt direkt vom Amt.</translation>
    </message>
    <message>
        <source>Die Daten durften nicht weitergegeben werden.</source>
        <translation>Wir durften die Daten nicht weiter·geben.</translation>
    </message>
    <message>
        <source>Die Meldung ist angekommen. Das Amt hat sie noch nicht gelesen.</source>
        <translation>Die Meldung ist da. Das Amt liest sie bald.</translation>
    </message>
    <message>
        <source>Die Meldung ist hier gespeichert und wird gesendet, sobald das Netz da ist.</source>
        <translation>Die Meldung ist hier gespeichert. Bald ist das Netz da. Dann sendet das Gerät die Meldung.</translation>
    </message>
    <message>
        <source>Es ist noch nichts abgesendet.</source>
        <translation>Es ist noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Es war zu lange kein Netz da. Deshalb wurde es gelöscht.</source>
        <translation>Es war zu lange kein Netz da. Darum ist es gelöscht.</translation>
    </message>
    <message>
        <source>Geben Sie den Code nur jemandem, dem Sie vertrauen.</source>
        <translation>Geben Sie den Code nicht jedem.</translation>
    </message>
    <message>
        <source>Gehen Sie mit diesem Beleg zum Amt. Dort liegen Ihre Angaben bereit.</source>
        <translation>Gehen Sie mit diesem Beleg zum Amt. Dort ist alles vorbereitet.</translation>
    </message>
    <message>
        <source>Geht an</source>
        <extracomment>Heading on the receipt of a form, above the office&apos;s name and address.</extracomment>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Ihr Formular wurde hierher weitergegeben. Hier hat es noch niemand gelesen.</source>
        <translation>Das andere Amt gibt Ihr Formular hierher. Hier hat es noch niemand gelesen.</translation>
    </message>
    <message>
        <source>Ihre Meldung wurde hierher weitergegeben. Hier hat sie noch niemand gelesen.</source>
        <translation>Das andere Amt gibt Ihre Meldung hierher. Hier hat sie noch niemand gelesen.</translation>
    </message>
    <message>
        <source>Letzter Tag zum Weitermachen: **%1**. Danach wird alles gelöscht.</source>
        <extracomment>%1 is a day with its date.</extracomment>
        <translation>Letzter Tag zum Weiter·machen: **%1**. Danach löschen wir alles.</translation>
    </message>
    <message>
        <source>Nachsehen: an jedem Dorfpunkt unter „Mein Beleg“ diesen Code eingeben.</source>
        <extracomment>On the receipt of a form. &quot;Mein Beleg&quot; is a button on the kiosk&apos;s first page.</extracomment>
        <translation>Nachsehen: Gehen Sie zu einem Dorfpunkt. Wählen Sie „Mein Beleg“. Geben Sie den Code ein.</translation>
    </message>
    <message>
        <source>Noch nicht abgegeben</source>
        <extracomment>What a printed form is: filled in at the kiosk, not yet handed in.</extracomment>
        <translation>Noch nicht abgegeben</translation>
    </message>
    <message>
        <source>Sie haben auf die Frage geantwortet. Jetzt ist das Amt wieder dran.</source>
        <translation>Sie haben auf die Frage geantwortet. Jetzt wartet alles auf das Amt.</translation>
    </message>
    <message>
        <source>So geht es weiter</source>
        <extracomment>Heading on the receipt of a form.</extracomment>
        <translation>So geht es weiter</translation>
    </message>
    <message>
        <source>Weitermachen: an jedem Dorfpunkt unter „Mein Beleg“ diesen Code eingeben.</source>
        <extracomment>On the slip of a half-filled form. &quot;Mein Beleg&quot; is a button on the kiosk&apos;s first page.</extracomment>
        <translation>So machen Sie weiter: Gehen Sie zu einem Dorfpunkt. Tippen Sie auf „Mein Beleg“. Geben Sie den Code ein.</translation>
    </message>
    <message>
        <source>Zurücknehmen geht ebenso, solange das Amt das Formular nicht hat.</source>
        <translation>So können Sie es auch zurück·nehmen, bis das Amt das Formular hat.</translation>
    </message>
    <message>
        <source>Zurücknehmen geht ebenso, solange das Amt nicht entschieden hat.</source>
        <translation>So können Sie es auch zurück·nehmen, bis das Amt entschieden hat.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>**Fertig** beendet Ihren Besuch und leert dieses Gerät.</source>
        <translation>**Fertig** beendet Ihren Besuch. Dann löscht das Gerät Ihre Angaben.</translation>
    </message>
    <message>
        <source>**Zurück** führt zur Seite davor. Nichts geht dabei verloren.</source>
        <translation>**Zurück** führt zur Seite davor. Alle Ihre Angaben bleiben da.</translation>
    </message>
    <message>
        <source>Alles weiter unten zeigen</source>
        <translation>Alles weiter unten zeigen</translation>
    </message>
    <message>
        <source>Feuerwehr und Rettungsdienst. Bei Lebensgefahr.</source>
        <translation>Feuerwehr und Rettungs·dienst. Bei Lebens·gefahr.</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Polizei</source>
        <translation>Polizei</translation>
    </message>
    <message>
        <source>Was Sie bestellen, kann **nur der Laden** lesen.</source>
        <translation>**Nur der Laden** kann Ihre Bestellung lesen.</translation>
    </message>
    <message>
        <source>Wieder den ganzen Bildschirm nutzen</source>
        <translation>Wieder alles oben zeigen</translation>
    </message>
    <message>
        <source>Ärztlicher Bereitschaftsdienst. Wenn es nicht bis morgen warten kann.</source>
        <translation>Ärztlicher Bereitschafts·dienst. Bei Krankheit.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Was möchten Sie tun?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
</context>
<context>
    <name>Idea</name>
    <message>
        <source>Eine Idee</source>
        <translation>Eine Idee</translation>
    </message>
    <message>
        <source>Etwas dazu sagen</source>
        <translation>Etwas dazu sagen</translation>
    </message>
    <message>
        <source>Ich bin dafür</source>
        <translation>Ich bin dafür</translation>
    </message>
</context>
<context>
    <name>IdeaComment</name>
    <message>
        <source>Bitte schreiben Sie keine Namen.</source>
        <translation>Schreiben Sie keine Namen.</translation>
    </message>
    <message>
        <source>Was möchten Sie dazu sagen?</source>
        <translation>Was möchten Sie dazu sagen?</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>**Das sagen andere dazu:**</source>
        <translation>**Das sagen andere dazu:**</translation>
    </message>
    <message>
        <source>**Mindestens %1 Menschen** sind dafür.</source>
        <extracomment>%1 is a number, 5 or more.</extracomment>
        <translation>**%1 Menschen oder mehr** sind dafür.</translation>
    </message>
    <message>
        <source>Ab %1 Menschen, die dafür sind, steht hier die Zahl.</source>
        <extracomment>%1 is a number: so many people have to support an idea before their number is shown.</extracomment>
        <translation>Sind %1 Menschen dafür? Dann steht hier die Zahl.</translation>
    </message>
    <message>
        <source>Das Amt sagt: %1</source>
        <extracomment>What the town hall says to an idea; %1 is a sentence of theirs.</extracomment>
        <translation>Das Amt sagt: %1</translation>
    </message>
    <message>
        <source>Diese Idee wird nicht mehr gezeigt.</source>
        <translation>Diese Idee steht hier nicht mehr.</translation>
    </message>
    <message>
        <source>Eigene Idee aufschreiben</source>
        <translation>Eigene Idee auf·schreiben</translation>
    </message>
    <message>
        <source>Geht nicht</source>
        <extracomment>What the town hall makes of an idea.</extracomment>
        <translation>Geht nicht</translation>
    </message>
    <message>
        <source>Ideen</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Ihre kann die erste sein.</source>
        <translation>Ihre Idee kann die erste sein.</translation>
    </message>
    <message>
        <source>Ist gemacht</source>
        <extracomment>What the town hall makes of an idea.</extracomment>
        <translation>Ist fertig</translation>
    </message>
    <message>
        <source>Mindestens %1 sind dafür</source>
        <extracomment>%1 is a number, 5 or more: so many people at least support an idea.</extracomment>
        <translation>%1 oder mehr sind dafür</translation>
    </message>
    <message>
        <source>Noch steht hier keine Idee</source>
        <translation>Hier steht noch keine Idee</translation>
    </message>
    <message>
        <source>Sie haben eben gesagt, dass Sie dafür sind.</source>
        <translation>Sie sind dafür. Das haben Sie schon gesagt.</translation>
    </message>
    <message>
        <source>Wird gemacht</source>
        <extracomment>What the town hall makes of an idea.</extracomment>
        <translation>Das kommt</translation>
    </message>
    <message>
        <source>Zu lesen seit %1</source>
        <extracomment>%1 is a day: since then an idea can be read here.</extracomment>
        <translation>Hier seit %1</translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <source>Danach ist das Gerät ausgefallen. **Die Bestellung ist sicher gespeichert** und wird gesendet.</source>
        <translation>Danach war das Gerät kurz kaputt. **Die Bestellung ist sicher gespeichert.** Wir senden sie noch.</translation>
    </message>
    <message>
        <source>Der Beleg kann nicht mehr gedruckt werden. Fragen Sie beim Abholen nach dem Namen auf der Kiste.</source>
        <translation>Wir können den Beleg nicht mehr drucken. Sagen Sie beim Abholen den Namen auf der Kiste.</translation>
    </message>
    <message>
        <source>Haben Sie bestellt? Dann drucken wir jetzt Ihren Beleg.</source>
        <translation>Haben Sie bestellt? Dann drucken wir jetzt Ihren Beleg.</translation>
    </message>
    <message>
        <source>Ja, das war ich: Beleg zeigen</source>
        <translation>Ja, Beleg zeigen</translation>
    </message>
    <message>
        <source>Nein, das war ich nicht</source>
        <translation>Nein, das war ich nicht</translation>
    </message>
    <message>
        <source>Um %1 wurde hier eine Bestellung gespeichert.</source>
        <extracomment>A heading. %1 is an hour, such as 2:40 pm.</extracomment>
        <translation>Um %1 hat hier jemand bestellt.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>At-Zeichen</source>
        <translation>At-Zeichen</translation>
    </message>
    <message>
        <source>Bindestrich</source>
        <translation>Binde·strich</translation>
    </message>
    <message>
        <source>Buchstaben</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Eszett</source>
        <translation>Eszett</translation>
    </message>
    <message>
        <source>Großes %1</source>
        <extracomment>What a screen reader says of a key. %1 is a capital letter.</extracomment>
        <translation>Großes %1</translation>
    </message>
    <message>
        <source>Komma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Leerzeichen</source>
        <translation>Leer·zeichen</translation>
    </message>
    <message>
        <source>Letztes Zeichen löschen</source>
        <translation>Letztes Zeichen löschen</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Tastatur</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Umschalten</source>
        <translation>Groß oder klein</translation>
    </message>
    <message>
        <source>Ziffern und Zeichen</source>
        <translation>Zahlen und Zeichen</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Welche Sprache möchten Sie lesen?</source>
        <translation>Welche Sprache möchten Sie lesen?</translation>
    </message>
</context>
<context>
    <name>Late</name>
    <message>
        <source>Dann gilt sie für die nächste Woche</source>
        <translation>Dann für nächste Woche</translation>
    </message>
    <message>
        <source>Dann soll sie verfallen</source>
        <translation>Dann bestelle ich nichts</translation>
    </message>
    <message>
        <source>Die Uhr dieses Geräts ist nicht sicher. %1. Vielleicht kommt die Bestellung erst danach an.</source>
        <extracomment>%1 is a sentence without its full stop: until when this pick-up can be ordered for.</extracomment>
        <translation>Die Uhr von diesem Gerät geht vielleicht falsch. %1. Vielleicht kommt die Bestellung erst danach an.</translation>
    </message>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Einkaufen · Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. %1. Vielleicht kommt die Bestellung erst danach an.</source>
        <extracomment>%1 is a sentence without its full stop: until when this pick-up can be ordered for.</extracomment>
        <translation>Gerade gibt es hier kein Internet. %1. Vielleicht kommt die Bestellung erst danach an.</translation>
    </message>
    <message>
        <source>Wenn die Bestellung zu spät ankommt?</source>
        <translation>Vielleicht kommt die Bestellung zu spät an. Was dann?</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Noch keine Dienste</source>
        <translation>Noch keine Dienste</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>Wir warten auf das Internet. Dann sehen Sie die Produkte hier.</translation>
    </message>
    <message>
        <source>Womit fängt das Wort an?</source>
        <translation>Wie fängt das Wort an?</translation>
    </message>
</context>
<context>
    <name>LongField</name>
    <message>
        <source>Noch freie Zeichen: %1</source>
        <extracomment>Below what somebody types, when little room is left. %1 is a number of letters and signs.</extracomment>
        <translation>So viele Zeichen sind noch frei: %1</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>**%1.** %2</source>
        <extracomment>%1 is a shop&apos;s name, %2 a sentence: how the order stands there.</extracomment>
        <translation>**%1.** %2</translation>
    </message>
    <message>
        <source>**Abgeholt und bezahlt.**</source>
        <translation>**Abgeholt und bezahlt.**</translation>
    </message>
    <message>
        <source>**Abgeholt.** Noch nicht bezahlt.</source>
        <translation>**Abgeholt.** Noch nicht bezahlt.</translation>
    </message>
    <message>
        <source>**Ersatz:** %1 statt %2</source>
        <extracomment>In a list of what the shop packed. %1 is a product that the shop packed instead of %2.</extracomment>
        <translation>**Ersatz:** %1 statt %2</translation>
    </message>
    <message>
        <source>**Fehlt:** %1</source>
        <extracomment>In a list of what the shop packed. %1 is a product that is missing.</extracomment>
        <translation>**Fehlt:** %1</translation>
    </message>
    <message>
        <source>Abholen: **%1**</source>
        <extracomment>%1 is day and hour of the pick-up.</extracomment>
        <translation>Abholen: **%1**</translation>
    </message>
    <message>
        <source>Bezahlt: **%1**</source>
        <extracomment>%1 is a sum of money.</extracomment>
        <translation>Bezahlt: **%1**</translation>
    </message>
    <message>
        <source>Das Gerät konnte die Stornierung nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>Das Gerät konnte Ihre Absage nicht speichern. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Die Bestellung ist hier gespeichert und wird gesendet, sobald das Netz da ist.</source>
        <translation>Die Bestellung ist hier gespeichert. Wir senden sie später.</translation>
    </message>
    <message>
        <source>Stornieren geht hier gerade nicht. Bitte fragen Sie vor Ort.</source>
        <translation>Absagen geht hier gerade nicht. Bitte fragen Sie hier im Haus.</translation>
    </message>
    <message>
        <source>Zu zahlen beim Abholen: **%1**</source>
        <extracomment>%1 is a sum of money.</extracomment>
        <translation>Beim Abholen bezahlen Sie: **%1**</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Fertig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ja, ich bin noch da</source>
        <translation>Ja, ich bin noch da</translation>
    </message>
    <message>
        <source>Nein, fertig</source>
        <translation>Nein, fertig</translation>
    </message>
    <message>
        <source>Notruf 112</source>
        <translation>Notruf 112</translation>
    </message>
    <message>
        <source>Sind Sie noch da?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>Wenn Sie nicht antworten, beenden wir Ihren Besuch. Dann ist alles gelöscht, was Sie eingegeben haben. Bestelltes bleibt bestellt.</source>
        <translation>Bitte antworten Sie. Sonst beenden wir Ihren Besuch. Dann löschen wir Ihre Angaben. Fertige Bestellungen bleiben gespeichert.</translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>Bitte geben Sie Ihren Namen ein.</source>
        <translation>Bitte geben Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>Bitte geben Sie einen Namen für die Kiste ein.</source>
        <translation>Bitte schreiben Sie einen Namen für die Kiste.</translation>
    </message>
    <message>
        <source>Das Pluszeichen gehört nur an den Anfang der Telefonnummer.</source>
        <translation>Das Plus-Zeichen steht nur ganz am Anfang.</translation>
    </message>
    <message>
        <source>Der Name braucht mindestens einen Buchstaben.</source>
        <translation>Der Name braucht mindestens 1 Buchstaben.</translation>
    </message>
    <message>
        <source>Der Name ist zu lang. Kürzer ginge: %1</source>
        <extracomment>%1 is a shorter form of the name that was typed.</extracomment>
        <translation>Der Name ist zu lang. Kürzer ist: %1</translation>
    </message>
    <message>
        <source>Die Telefonnummer ist zu kurz. Bitte mit Vorwahl, zum Beispiel %1.</source>
        <extracomment>%1 is an example of a phone number.</extracomment>
        <translation>Die Telefon·nummer ist zu kurz. Bitte mit Vorwahl. Zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Die Telefonnummer ist zu lang. Bitte prüfen Sie die Ziffern.</source>
        <translation>Die Telefon·nummer ist zu lang. Bitte prüfen Sie die Ziffern.</translation>
    </message>
    <message>
        <source>Im Namen gehen nur Buchstaben und Ziffern, nicht: %1</source>
        <extracomment>%1 are the characters that cannot be used, such as @.</extracomment>
        <translation>Im Namen gehen nur Buchstaben und Ziffern. Das geht nicht: %1</translation>
    </message>
    <message>
        <source>Im Namen gehen nur Buchstaben, nicht: %1</source>
        <extracomment>%1 are the characters that cannot be used, such as @.</extracomment>
        <translation>Im Namen gehen nur Buchstaben. Das geht nicht: %1</translation>
    </message>
    <message>
        <source>In einer Telefonnummer gehen nur Ziffern, nicht: %1</source>
        <extracomment>%1 are the characters that cannot be used, such as letters.</extracomment>
        <translation>In einer Telefon·nummer gehen nur Ziffern. Das geht nicht: %1</translation>
    </message>
</context>
<context>
    <name>NoService</name>
    <message>
        <source>Anderes Wort eintippen</source>
        <translation>Anderes Wort tippen</translation>
    </message>
    <message>
        <source>Dazu finden wir nichts.</source>
        <translation>Dazu finden wir nichts.</translation>
    </message>
    <message>
        <source>Gesucht: **%1**. Versuchen Sie ein anderes oder ein kürzeres Wort.</source>
        <extracomment>%1 is the word that was typed and not found.</extracomment>
        <translation>Gesucht: **%1**. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Nach Lebenslage</source>
        <translation>Nach Thema</translation>
    </message>
    <message>
        <source>Von A bis Z</source>
        <translation>Von A bis Z</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Anderen Code eingeben</source>
        <translation>Anderen Code tippen</translation>
    </message>
    <message>
        <source>Das wurde an einem anderen Gerät abgeschickt, und hier ist gerade kein Netz. Es gilt trotzdem.</source>
        <translation>Sie haben das an einem anderen Gerät gemacht. Hier ist gerade kein Netz. Es gilt trotzdem.</translation>
    </message>
    <message>
        <source>Noch einmal nachsehen</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Unter diesem Code finden wir nichts.</source>
        <translation>Wir finden nichts mit diesem Code.</translation>
    </message>
    <message>
        <source>Vielleicht ist es noch nicht angekommen: An dem Gerät, an dem Sie es abgeschickt haben, sehen Sie es immer.</source>
        <translation>Vielleicht ist es noch nicht da. Sie haben es an einem anderen Gerät gesendet? Dort sehen Sie es immer.</translation>
    </message>
    <message>
        <source>Wir können gerade nicht nachsehen.</source>
        <translation>Wir können gerade nicht nachsehen.</translation>
    </message>
    <message>
        <source>Wir sehen nach …</source>
        <translation>Wir sehen nach …</translation>
    </message>
</context>
<context>
    <name>NoticeBoard</name>
    <message>
        <source>**Dieses Gerät ist leer.** Von dem Besuch davor ist nichts mehr da.</source>
        <translation>**Dieses Gerät ist leer.** Alle Angaben vom Besuch davor sind gelöscht.</translation>
    </message>
    <message>
        <source>Bitte den Bildschirm berühren</source>
        <translation>Bitte auf den Bildschirm tippen</translation>
    </message>
    <message>
        <source>Notruf **112** · Polizei **110**
Ärztlicher Bereitschaftsdienst **116 117**</source>
        <translation>Notruf **112** · Polizei **110**
Ärztlicher Bereitschafts·dienst **116 117**</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Neues aus dem Dorf</source>
        <translation>Neues aus dem Dorf</translation>
    </message>
    <message>
        <source>Zurzeit hängt hier nichts aus.</source>
        <translation>Hier steht gerade nichts.</translation>
    </message>
</context>
<context>
    <name>Nutrition</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A line of the nutrition declaration: %1 is what is declared (fat, salt), %2 how much.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Ballaststoffe</source>
        <translation>Ballast·stoffe</translation>
    </message>
    <message>
        <source>Brennwert</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Eiweiß</source>
        <translation>Eiweiß</translation>
    </message>
    <message>
        <source>Fett</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Kohlenhydrate</source>
        <translation>Kohlen·hydrate</translation>
    </message>
    <message>
        <source>Salz</source>
        <translation>Salz</translation>
    </message>
    <message>
        <source>davon Zucker</source>
        <translation>davon Zucker</translation>
    </message>
    <message>
        <source>davon gesättigte Fettsäuren</source>
        <translation>davon gesättigte Fett·säuren</translation>
    </message>
</context>
<context>
    <name>OrderReadBack</name>
    <message>
        <source>Anders als sonst: **%1**</source>
        <extracomment>%1 is a published sentence: why the pick-up is not on its usual day.</extracomment>
        <translation>Anders als sonst: **%1**</translation>
    </message>
    <message>
        <source>Auf der Kiste steht **%1**.</source>
        <extracomment>%1 is the name that the resident chose for the crate.</extracomment>
        <translation>Auf der Kiste steht **%1**.</translation>
    </message>
    <message>
        <source>Bei Fragen ruft der Laden an: **%1**.</source>
        <extracomment>%1 is the resident&apos;s phone number.</extracomment>
        <translation>Bei Fragen ruft der Laden an: **%1**.</translation>
    </message>
    <message>
        <source>Das gilt.</source>
        <translation>Das gilt.</translation>
    </message>
    <message>
        <source>Das ist noch keine Zusage.</source>
        <translation>Der Laden sagt später Ja oder Nein.</translation>
    </message>
    <message>
        <source>Der Laden antwortet **%1**.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>Der Laden antwortet **%1**.</translation>
    </message>
    <message>
        <source>Die Antwort lesen Sie hier mit Ihrem Beleg.</source>
        <translation>Die Antwort lesen Sie hier. Dafür brauchen Sie Ihren Beleg.</translation>
    </message>
    <message>
        <source>Die Läden antworten **%1**.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>Die Läden antworten **%1**.</translation>
    </message>
    <message>
        <source>Fehlt etwas, bekommen Sie **keinen Ersatz**.</source>
        <translation>Fehlt etwas? Dann bekommen Sie **keinen Ersatz**.</translation>
    </message>
    <message>
        <source>Fehlt etwas, packt der Laden **etwas Ähnliches** ein. Es kostet höchstens dasselbe.</source>
        <translation>Fehlt etwas? Dann packt der Laden **etwas Ähnliches** ein. Es kostet höchstens so viel.</translation>
    </message>
    <message>
        <source>Fest zugesagt ist schon: **%1**.</source>
        <extracomment>%1 is a list of products that the resident gets in any case.</extracomment>
        <translation>Das bekommen Sie sicher: **%1**.</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz: Die Bestellung bleibt sicher gespeichert und wird von selbst gesendet.</source>
        <translation>Gerade gibt es hier kein Internet: Das Gerät speichert die Bestellung sicher. Es sendet sie später von selbst.</translation>
    </message>
    <message>
        <source>Kommt die Bestellung zu spät an, **gilt sie für die nächste Woche**.</source>
        <translation>Kommt die Bestellung zu spät an? Dann **gilt sie für die nächste Woche**.</translation>
    </message>
    <message>
        <source>Kommt die Bestellung zu spät an, **verfällt sie**.</source>
        <translation>Kommt die Bestellung zu spät an? Dann **gilt sie nicht**.</translation>
    </message>
    <message>
        <source>Sie bestellen bei %1: %2.</source>
        <extracomment>%1 is a shop&apos;s name, %2 a list of what is ordered there.</extracomment>
        <translation>Sie bestellen bei %1: %2.</translation>
    </message>
    <message>
        <source>Sie holen alles am **%1** ab. Ort: **%2**.</source>
        <extracomment>%1 is day and hour of the pick-up (Thursday, 3 December, from 9 am), %2 the place.</extracomment>
        <translation>Sie holen alles ab: am **%1**. Ort: **%2**.</translation>
    </message>
    <message>
        <source>Sie zahlen dort **%1**, davon %2 Pfand.</source>
        <extracomment>%1 is a sum of money, perhaps with &quot;about&quot; before it, %2 the deposit on bottles that it contains.</extracomment>
        <translation>Sie zahlen dort **%1**. Davon sind %2 Pfand.</translation>
    </message>
    <message>
        <source>Sie zahlen dort **%1**.</source>
        <extracomment>%1 is a sum of money, perhaps with &quot;about&quot; before it; paid where the order is picked up.</extracomment>
        <translation>Sie zahlen dort **%1**.</translation>
    </message>
    <message>
        <source>Sie zeigen beim Abholen **Ihren Ausweis**: etwas ist erst ab %1 Jahren erlaubt.</source>
        <extracomment>%1 is an age in years, 16 or 18.</extracomment>
        <translation>Sie zeigen beim Abholen **Ihren Ausweis**. Etwas ist erst ab %1 Jahren erlaubt.</translation>
    </message>
    <message>
        <source>Was gewogen wird, kostet genau, was es wiegt.</source>
        <translation>Der Laden wiegt die Ware. Dann steht der genaue Preis fest.</translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>Ihre Bestellung</source>
        <translation>Ihre Bestellung</translation>
    </message>
    <message>
        <source>Noch einmal dasselbe bestellen</source>
        <translation>Noch einmal dasselbe bestellen</translation>
    </message>
    <message>
        <source>Noch einmal nachsehen</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Stornieren</source>
        <translation>Absagen</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>%1 = %2</source>
        <extracomment>The price per unit, as on a shelf label. %1 is the unit (1 kg, 1 l, 1 piece), %2 a sum of money.</extracomment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 packt erst ab einem Mindestbetrag. Es fehlen noch %2.</source>
        <extracomment>%1 is a shop&apos;s name, %2 a sum of money.</extracomment>
        <translation>Sie haben bei %1 noch zu wenig bestellt. Es fehlen noch %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A line of an order. %1 is a quantity with its product, %2 its price.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1&#xa0;je&#xa0;kg</source>
        <extracomment>The price of goods sold by weight; %1 is a sum of money.</extracomment>
        <translation>%1&#xa0;für&#xa0;1&#xa0;kg</translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;Stück</source>
        <extracomment>A number of pieces of a product; %n is the number.</extracomment>
        <translation>
            <numerusform>%n&#xa0;Stück</numerusform>
            <numerusform>%n&#xa0;Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>**%1:** %2</source>
        <extracomment>%1 is a label or a shop&apos;s name, %2 what belongs to it.</extracomment>
        <translation>**%1:** %2</translation>
    </message>
    <message>
        <source>+&#xa0;%1&#xa0;Pfand</source>
        <extracomment>Added to a price: the deposit on a bottle. %1 is a sum of money.</extracomment>
        <translation>+&#xa0;%1&#xa0;Pfand</translation>
    </message>
    <message>
        <source>Ab %1&#xa0;Jahren. Der Ausweis wird beim Abholen geprüft.</source>
        <extracomment>%1 is an age in years, 16 or 18; on a product&apos;s page.</extracomment>
        <translation>Ab %1&#xa0;Jahren. Bitte zeigen Sie beim Abholen Ihren Ausweis.</translation>
    </message>
    <message>
        <source>An dem Gerät, an dem bestellt wurde, ist ein Fehler passiert.</source>
        <translation>An dem Gerät ist ein Fehler passiert.</translation>
    </message>
    <message>
        <source>Bestellen %1</source>
        <extracomment>On the tile and on the notice board. %1 is a deadline with its &quot;until&quot; or &quot;by&quot; word already in it.</extracomment>
        <translation>Bestellen %1</translation>
    </message>
    <message>
        <source>Bitte bestellen Sie noch einmal.</source>
        <translation>Bitte bestellen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Bitte fragen Sie im Laden nach.</source>
        <translation>Bitte fragen Sie im Laden.</translation>
    </message>
    <message>
        <source>Bitte fragen Sie vor Ort nach.</source>
        <translation>Bitte fragen Sie hier im Haus.</translation>
    </message>
    <message>
        <source>Der Laden hat Ihre Bestellung angenommen.</source>
        <translation>Der Laden nimmt Ihre Bestellung an.</translation>
    </message>
    <message>
        <source>Der Laden kann Ihre Bestellung nicht annehmen.</source>
        <translation>Der Laden kann Ihre Bestellung nicht annehmen.</translation>
    </message>
    <message>
        <source>Die Bestellung ist storniert.</source>
        <translation>Die Bestellung gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Die Bestellung kam zu spät an und ist verfallen.</source>
        <translation>Die Bestellung kam zu spät an. Sie gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Die Bestellung kam zu spät an. Wie gewünscht gilt sie für die nächste Abholung.</source>
        <translation>Die Bestellung kam zu spät an. Sie gilt jetzt für das nächste Abholen.</translation>
    </message>
    <message>
        <source>Die Bestellung wurde gleich rückgängig gemacht.</source>
        <translation>Sie haben die Bestellung gleich zurück·genommen.</translation>
    </message>
    <message>
        <source>Die Bestellung wurde nicht angenommen.</source>
        <translation>Die Bestellung hat leider nicht geklappt.</translation>
    </message>
    <message>
        <source>Die Daten durften nicht weitergegeben werden.</source>
        <translation>Wir durften die Daten nicht weiter·geben.</translation>
    </message>
    <message>
        <source>Die nächste Bestellung öffnet am %1.</source>
        <extracomment>%1 is a day, such as Monday, 30 November, from 9 am.</extracomment>
        <translation>Sie können wieder bestellen: am %1.</translation>
    </message>
    <message>
        <source>Diese Abholung oder dieses Angebot gibt es nicht mehr.</source>
        <translation>Das Angebot gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Enthält: %1.</source>
        <extracomment>%1 is a list of allergens that a food contains.</extracomment>
        <translation>Darin sind: %1.</translation>
    </message>
    <message>
        <source>Es geht leider nicht. Sie müssen nichts bezahlen.</source>
        <translation>Es geht leider nicht. Sie müssen nichts bezahlen.</translation>
    </message>
    <message>
        <source>Es war zu lange kein Netz da. Deshalb wurde sie gelöscht.</source>
        <translation>Es gab zu lange kein Netz. Darum haben wir sie gelöscht.</translation>
    </message>
    <message>
        <source>Fest</source>
        <extracomment>How strong a confirmation is: binding. Heading of the receipt and begin of the promise.</extracomment>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Für %1, ist die Bestellung geschlossen.</source>
        <extracomment>%1 is the day of a pick-up, such as Thursday, 3 December; the order for it can no longer be placed.</extracomment>
        <translation>Für %1 können Sie nicht mehr bestellen.</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist angekommen. Der Laden hat noch nicht geantwortet.</source>
        <translation>Ihre Bestellung ist da. Bitte warten Sie noch auf die Antwort.</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist gepackt.</source>
        <translation>Ihre Kiste ist fertig.</translation>
    </message>
    <message>
        <source>Ihre Bestellung wurde abgeholt.</source>
        <translation>Die Kiste ist schon abgeholt.</translation>
    </message>
    <message>
        <source>Kann Spuren enthalten von: %1.</source>
        <extracomment>%1 is a list of allergens of which a food may contain traces.</extracomment>
        <translation>Vielleicht sind auch Spuren darin von: %1.</translation>
    </message>
    <message>
        <source>Leider haben wir an diesem Tag geschlossen.</source>
        <translation>Leider haben wir an diesem Tag zu.</translation>
    </message>
    <message>
        <source>Leider können wir für diese Abholung keine Bestellung mehr annehmen.</source>
        <translation>Leider können wir für diesen Tag keine Bestellung mehr annehmen.</translation>
    </message>
    <message>
        <source>Leider sind die bestellten Waren ausverkauft.</source>
        <translation>Leider sind diese Waren schon weg.</translation>
    </message>
    <message>
        <source>Sie bestellen jetzt für %1.</source>
        <extracomment>%1 is the day of the next pick-up, such as Thursday, 10 December, from 9 am.</extracomment>
        <translation>Sie bestellen jetzt für %1.</translation>
    </message>
    <message>
        <source>Sie haben die Erlaubnis zurückgenommen. Alles dazu ist gelöscht.</source>
        <translation>Sie haben Nein gesagt. Alles dazu ist gelöscht.</translation>
    </message>
    <message>
        <source>Vorgemerkt</source>
        <extracomment>How strong a confirmation is: stored, the shop&apos;s answer follows. Heading and begin of the promise.</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Wir prüfen das noch. Bitte sehen Sie morgen wieder nach.</source>
        <translation>Wir prüfen das noch. Bitte sehen Sie morgen wieder nach.</translation>
    </message>
    <message>
        <source>Wunsch</source>
        <extracomment>How strong a confirmation is: only a wish. Heading of the receipt and begin of the promise.</extracomment>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>ab %1&#xa0;Jahren</source>
        <extracomment>%1 is an age in years, 16 or 18; a short note beside a product.</extracomment>
        <translation>ab %1&#xa0;Jahren</translation>
    </message>
    <message>
        <source>etwa %1</source>
        <extracomment>%1 is a sum of money that is only an estimate, since something is still to be weighed.</extracomment>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>OrderingModel</name>
    <message>
        <source>Abholen: %1</source>
        <extracomment>On the notice board. %1 is day and hours of the pick-up.</extracomment>
        <translation>Abholen: %1</translation>
    </message>
    <message>
        <source>Bestellen **%1**. Abholen am **%2**, %3.</source>
        <extracomment>%1 is a deadline with its &quot;until&quot; word already in it, %2 day and hours of the pick-up, %3 the place.</extracomment>
        <translation>Bestellen Sie **%1**. Abholen am **%2**. Ort: %3.</translation>
    </message>
    <message>
        <source>Einkaufen</source>
        <translation>Einkaufen</translation>
    </message>
    <message>
        <source>Einkaufen für %1</source>
        <extracomment>Heading on the notice board. %1 is the village that orders together.</extracomment>
        <translation>Einkaufen für %1</translation>
    </message>
    <message>
        <source>Zurzeit gibt es hier keine Abholung.</source>
        <translation>Im Moment können Sie hier nichts abholen.</translation>
    </message>
    <message>
        <source>Zurzeit kann nichts bestellt werden.</source>
        <translation>Im Moment können Sie nichts bestellen.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1, alle zusammen</source>
        <extracomment>%1 lists several answers to a question, or groups of people, of which only one number is told.</extracomment>
        <translation>%1, alle zusammen</translation>
    </message>
    <message>
        <source>%1: %2 Menschen</source>
        <extracomment>%1 is a group of people, %2 how many of it took part: &quot;65 bis 79: 40 Menschen&quot;.</extracomment>
        <translation>%1: %2 Menschen</translation>
    </message>
    <message>
        <source>%1: **%2** (%3 %)</source>
        <extracomment>%1 is an answer, %2 how many chose it, %3 that in per cent: &quot;mit dem Bus: 12 (30 %)&quot;.</extracomment>
        <translation>%1: **%2** (%3 Prozent)</translation>
    </message>
    <message numerus="yes">
        <source>**%n Menschen haben mitgemacht.**</source>
        <extracomment>%n is how many people took part in a survey, 20 or more.</extracomment>
        <translation>
            <numerusform>**%n Mensch hat mit·gemacht.**</numerusform>
            <numerusform>**%n Menschen haben mit·gemacht.**</numerusform>
        </translation>
    </message>
    <message>
        <source>**Es haben zu wenige mitgemacht.** Darum zeigen wir keine Zahlen.</source>
        <translation>**Zu wenige haben mit·gemacht.** Darum gibt es hier keine Zahlen.</translation>
    </message>
    <message>
        <source>**Was daraus wird:** %1</source>
        <extracomment>What becomes of the answers to a survey; %1 is a sentence.</extracomment>
        <translation>**Das passiert jetzt:** %1</translation>
    </message>
    <message>
        <source>Die Zahlen sind zu klein. Man könnte jemanden erkennen.</source>
        <translation>Die Zahlen sind zu klein. Sonst erkennt man jemanden.</translation>
    </message>
    <message>
        <source>Gefragt hat: %1. Ausgezählt am %2.</source>
        <extracomment>%1 is who asked in a survey, %2 a day.</extracomment>
        <translation>%1 hat gefragt. Aus·gezählt am %2.</translation>
    </message>
    <message>
        <source>Kleine Zahlen zeigen wir nicht einzeln. So erkennt man niemanden.</source>
        <translation>Kleine Zahlen zählen wir zusammen. So bleiben alle unbekannt.</translation>
    </message>
    <message>
        <source>Zu kleine Zahlen: %1</source>
        <extracomment>%1 is a list of answers to a question.</extracomment>
        <translation>Zu kleine Zahlen: %1</translation>
    </message>
</context>
<context>
    <name>OutcomeGroups</name>
    <message>
        <source>Nach Gruppen</source>
        <translation>Nach Gruppen</translation>
    </message>
</context>
<context>
    <name>OutcomeQuestion</name>
    <message>
        <source>Mehrere Antworten waren möglich</source>
        <translation>Man konnte mehreres sagen</translation>
    </message>
    <message>
        <source>Nach Gruppen ansehen</source>
        <translation>Nach Gruppen an·sehen</translation>
    </message>
    <message>
        <source>So haben die Leute geantwortet</source>
        <translation>So haben die Leute geantwortet</translation>
    </message>
</context>
<context>
    <name>OutcomeQuestions</name>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Hier steht nichts mehr</translation>
    </message>
    <message>
        <source>Welche Frage?</source>
        <translation>Welche Frage?</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message numerus="yes">
        <source>Noch %n Sekunden</source>
        <extracomment>Below the question whether somebody is still there. %n counts the seconds down.</extracomment>
        <translation>
            <numerusform>Noch %n Sekunde</numerusform>
            <numerusform>Noch %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>%1 von %2</source>
        <extracomment>Between two arrows. %1 is the number of a page, %2 how many there are.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nächste Seite</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Seite %1</source>
        <extracomment>What a screen reader says between two arrows. %1 is: 2 of 5.</extracomment>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Seite davor</source>
        <translation>Seite davor</translation>
    </message>
    <message>
        <source>Seiten blättern</source>
        <translation>Seiten blättern</translation>
    </message>
</context>
<context>
    <name>Participation</name>
    <message>
        <source>Sobald es eine Umfrage gibt, steht sie hier.</source>
        <translation>Neue Um·fragen stehen dann hier.</translation>
    </message>
    <message>
        <source>Wobei möchten Sie mitreden?</source>
        <translation>Wobei möchten Sie mit·reden?</translation>
    </message>
    <message>
        <source>Zurzeit fragt niemand</source>
        <translation>Jetzt gerade gibt es keine Um·frage</translation>
    </message>
</context>
<context>
    <name>ParticipationModel</name>
    <message>
        <source>**Sie bleiben unbekannt.** Nach Ihrem Namen fragt niemand.</source>
        <translation>**Sie bleiben unbekannt.** Ihr Name bleibt geheim.</translation>
    </message>
    <message>
        <source>Aus dem Gemeinderat</source>
        <translation>Aus dem Gemeinde·rat</translation>
    </message>
    <message>
        <source>Das Amt liest jede Idee, bevor alle sie sehen.</source>
        <translation>Das Amt liest jede Idee. Erst danach sehen sie alle.</translation>
    </message>
    <message>
        <source>Ergebnis vom %1</source>
        <extracomment>%1 is the day on which the result of a survey was made.</extracomment>
        <translation>Er·gebnis vom %1</translation>
    </message>
    <message>
        <source>Ideen lesen und eigene abgeben</source>
        <translation>Ideen lesen und eigene ab·geben</translation>
    </message>
    <message>
        <source>Ideen lesen, und was daraus wird</source>
        <extracomment>Under a collection of ideas that is over.</extracomment>
        <translation>Ideen lesen, und was daraus wird</translation>
    </message>
    <message>
        <source>Ihre Idee</source>
        <translation>Ihre Idee</translation>
    </message>
    <message>
        <source>Ihre Meinung, keine Abstimmung</source>
        <translation>Ihre Meinung, keine Wahl</translation>
    </message>
    <message>
        <source>Mitmachen bis %1</source>
        <extracomment>%1 is the last day on which somebody can take part in a survey.</extracomment>
        <translation>Mit·machen bis %1</translation>
    </message>
    <message>
        <source>Mitreden</source>
        <translation>Mit·reden</translation>
    </message>
    <message>
        <source>Sie brauchen einen Teilnahme-Code. Den bekommen Sie im Rathaus.</source>
        <translation>Sie brauchen einen Code. Den bekommen Sie im Rat·haus.</translation>
    </message>
    <message>
        <source>Umfrage, keine Wahl</source>
        <translation>Um·frage: Das ist keine Wahl</translation>
    </message>
    <message>
        <source>Umfragen, Ideen, Gemeinderat</source>
        <translation>Fragen, Ideen und der Rat</translation>
    </message>
    <message>
        <source>Zurzeit fragt hier niemand etwas.</source>
        <translation>Jetzt gerade gibt es hier keine Um·frage.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Der Datentreuhänder erlaubt das gerade nicht. Er prüft es.</source>
        <translation>Das ist jetzt nicht erlaubt. Jemand prüft das gerade.</translation>
    </message>
    <message>
        <source>Dieses Gerät ist noch nicht bereit. Es wartet auf den Datentreuhänder.</source>
        <translation>Das Gerät ist noch nicht bereit. Es wartet auf den Daten·treuhänder.</translation>
    </message>
    <message>
        <source>Dieses Gerät muss geprüft werden. Bitte sagen Sie vor Ort Bescheid.</source>
        <translation>Mit diesem Gerät stimmt etwas nicht. Bitte sagen Sie Bescheid.</translation>
    </message>
    <message>
        <source>Zu lange ohne Netz, oder die Uhr geht falsch. Es geht wieder, sobald dieses Gerät verbunden ist.</source>
        <translation>Das Gerät war zu lange ohne Internet. Oder die Uhr geht falsch. Bald ist wieder Internet da. Dann geht es wieder.</translation>
    </message>
    <message>
        <source>Zu lange ohne Netz. Es geht wieder, sobald dieses Gerät verbunden ist.</source>
        <translation>Das Gerät war zu lange ohne Internet. Bald ist wieder Internet da. Dann geht es wieder.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Einkaufen · Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Ihre Telefonnummer</source>
        <translation>Ihre Telefon·nummer</translation>
    </message>
    <message>
        <source>Ja, diese Nummer weitergeben</source>
        <translation>Ja, Nummer weitergeben</translation>
    </message>
    <message>
        <source>Mit Vorwahl, zum Beispiel 06851&#xa0;12&#xa0;34&#xa0;56</source>
        <translation>Mit Vorwahl, zum Beispiel 06851&#xa0;12&#xa0;34&#xa0;56</translation>
    </message>
    <message>
        <source>Nur für Fragen zu dieser Bestellung.</source>
        <translation>Nur für Fragen zu dieser Bestellung.</translation>
    </message>
</context>
<context>
    <name>PhoneWish</name>
    <message>
        <source>Darf der Laden Sie bei Fragen anrufen?</source>
        <translation>Darf der Laden Sie bei Fragen anrufen?</translation>
    </message>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Einkaufen · Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Ja, ich gebe eine Nummer an</source>
        <translation>Ja, mit Telefon·nummer</translation>
    </message>
    <message>
        <source>Nein, ohne Telefonnummer</source>
        <translation>Nein, ohne Telefon·nummer</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>Der Drucker antwortet nicht.</source>
        <translation>Der Drucker antwortet nicht.</translation>
    </message>
    <message>
        <source>Der Drucker hat kein Papier.</source>
        <translation>Der Drucker hat kein Papier.</translation>
    </message>
    <message>
        <source>Hier ist kein Drucker.</source>
        <translation>Hier ist kein Drucker.</translation>
    </message>
    <message>
        <source>Ihr Merkzettel ist gedruckt. Bitte nehmen Sie ihn mit.</source>
        <translation>Ihr Merk·zettel ist fertig. Bitte nehmen Sie ihn mit.</translation>
    </message>
    <message>
        <source>Ihr Merkzettel wird gedruckt …</source>
        <translation>Ihr Merk·zettel kommt …</translation>
    </message>
    <message>
        <source>Im Drucker klemmt Papier.</source>
        <translation>Im Drucker klemmt Papier.</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>Korb ansehen · %1</source>
        <extracomment>A button. %1 says what is in the basket, such as: 3 items · €12.40.</extracomment>
        <translation>Korb ansehen · %1</translation>
    </message>
    <message>
        <source>Nichts gefunden</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Versuchen Sie ein kürzeres Wort, zum Beispiel Brot.</source>
        <translation>Bitte tippen Sie ein kürzeres Wort, zum Beispiel Brot.</translation>
    </message>
</context>
<context>
    <name>ProgressSteps</name>
    <message>
        <source>Fortschritt</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message>
        <source>%1 (auf Deutsch)</source>
        <extracomment>%1 is a text that exists in German only. In Leichte Sprache: that it is not in Leichte Sprache.</extracomment>
        <translation>%1 (in schwerer Sprache)</translation>
    </message>
    <message>
        <source>auf Deutsch</source>
        <extracomment>A mark beside a text that exists in German only. In Leichte Sprache: that it is not in Leichte Sprache.</extracomment>
        <translation>in schwerer Sprache</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>Mehr: %1</source>
        <extracomment>What a screen reader says of the plus key. %1 is a product.</extracomment>
        <translation>Mehr: %1</translation>
    </message>
    <message>
        <source>Nehmen</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Weniger: %1</source>
        <extracomment>What a screen reader says of the minus key. %1 is a product.</extracomment>
        <translation>Weniger: %1</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Ihre Antwort</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Zahl</source>
        <translation>Zahl</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source>%1 bis %2</source>
        <extracomment>Choosing a year of birth; %1 and %2 are years.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <comment>names</comment>
        <extracomment>A part of a long list of names. %1 and %2 are its first and its last name.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>An welchem Tag im %1 %2?</source>
        <extracomment>Choosing a date; %1 is a month, %2 a year.</extracomment>
        <translation>Welcher Tag im %1 %2?</translation>
    </message>
    <message>
        <source>Bisher: %1</source>
        <extracomment>%1 is the answer that was given before.</extracomment>
        <translation>Bis jetzt: %1</translation>
    </message>
    <message>
        <source>Bitte geben Sie eine Zahl ein, zum Beispiel 3,5.</source>
        <translation>Bitte tippen Sie eine Zahl. Zum Beispiel: 3,5.</translation>
    </message>
    <message>
        <source>Bitte geben Sie eine ganze Zahl ein, zum Beispiel 3.</source>
        <translation>Bitte tippen Sie eine ganze Zahl. Zum Beispiel: 3.</translation>
    </message>
    <message>
        <source>Dafür reicht das Geld nicht mehr.</source>
        <translation>Dafür ist nicht mehr genug Geld da.</translation>
    </message>
    <message>
        <source>Das können wir so nicht lesen. Bitte noch einmal.</source>
        <translation>Das können wir so nicht lesen. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Das passt hier nicht. Bitte sehen Sie noch einmal nach.</source>
        <translation>Das passt hier nicht. Bitte sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Die %1 sind verteilt.</source>
        <extracomment>A budget that is divided among projects. %1 is the whole sum.</extracomment>
        <translation>Die %1 sind verteilt.</translation>
    </message>
    <message>
        <source>Frage %1 von %2</source>
        <extracomment>Above a question of a form. %1 is its number, %2 how many there are just now.</extracomment>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>Hier brauchen wir eine Antwort.</source>
        <translation>Hier brauchen wir eine Antwort.</translation>
    </message>
    <message>
        <source>In welchem Jahr?</source>
        <translation>Welches Jahr?</translation>
    </message>
    <message>
        <source>In welchem Jahrzehnt?</source>
        <translation>In welchen 10 Jahren?</translation>
    </message>
    <message>
        <source>In welchem Monat %1?</source>
        <extracomment>Choosing a date; %1 is a year.</extracomment>
        <translation>Welcher Monat im Jahr %1?</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Ja, noch etwas angeben</source>
        <translation>Ja, noch etwas angeben</translation>
    </message>
    <message>
        <source>Mehr sind hier nicht möglich.</source>
        <translation>Mehr geht hier nicht.</translation>
    </message>
    <message>
        <source>Möchten Sie noch etwas angeben?</source>
        <translation>Möchten Sie noch etwas angeben?</translation>
    </message>
    <message>
        <source>Nein, weiter</source>
        <translation>Nein, weiter</translation>
    </message>
    <message>
        <source>Noch %1 von %2</source>
        <extracomment>A budget that is divided among projects. %1 is what is left, %2 the whole sum.</extracomment>
        <translation>Noch %1 von %2</translation>
    </message>
    <message>
        <source>Noch etwas angeben: %1?</source>
        <extracomment>%1 is what is asked several times, such as: Child, Dog.</extracomment>
        <translation>Noch etwas angeben: %1?</translation>
    </message>
    <message>
        <source>Nummer %1</source>
        <extracomment>Above a question that is asked several times: the second, the third. %1 is a number.</extracomment>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Platz %1</source>
        <extracomment>Beside an answer that is put in order. %1 is its place: 1, 2, 3.</extracomment>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>Um welche Stunde?</source>
        <translation>Welche Stunde?</translation>
    </message>
    <message>
        <source>Wie spät genau?</source>
        <translation>Wie spät genau?</translation>
    </message>
    <message>
        <source>Wo steht es von A bis Z?</source>
        <translation>Wo steht es von A bis Z?</translation>
    </message>
    <message>
        <source>ein Tag im Jahr %1</source>
        <extracomment>Choosing a date; %1 is a year.</extracomment>
        <translation>ein Tag im Jahr %1</translation>
    </message>
    <message>
        <source>ein früheres Jahr</source>
        <translation>ein früheres Jahr</translation>
    </message>
    <message>
        <source>gestern, %1</source>
        <extracomment>Choosing a date; %1 is the date of yesterday.</extracomment>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>heute, %1</source>
        <extracomment>Choosing a date; %1 is the date of today.</extracomment>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>morgen, %1</source>
        <extracomment>Choosing a date; %1 is the date of tomorrow.</extracomment>
        <translation>morgen, %1</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Ja, verstanden</source>
        <translation>Ja, verstanden</translation>
    </message>
    <message>
        <source>Noch einmal wählen</source>
        <translation>Noch einmal wählen</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Weiter ohne Antwort</source>
        <translation>Weiter ohne Antwort</translation>
    </message>
</context>
<context>
    <name>ReadBackOrder</name>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Einkaufen · Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Etwas ändern</source>
        <translation>Etwas ändern</translation>
    </message>
    <message>
        <source>Ja, bestellen</source>
        <translation>Ja, bestellen</translation>
    </message>
    <message>
        <source>Stimmt das so?</source>
        <translation>Stimmt das so?</translation>
    </message>
    <message>
        <source>Weiter lesen</source>
        <translation>Weiter lesen</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>%1 (Beispielladen)</source>
        <extracomment>%1 is the name of a shop that is only an example and no real trader.</extracomment>
        <translation>%1 (Beispiel)</translation>
    </message>
    <message>
        <source>%1 beim Abholen</source>
        <extracomment>Beside the label &quot;Zahlen&quot;. %1 is a sum of money, perhaps with &quot;about&quot; before it.</extracomment>
        <translation>%1 beim Abholen</translation>
    </message>
    <message>
        <source>%1&#xa0;%:&#xa0;%2</source>
        <extracomment>One rate of VAT. %1 is a number of per cent, %2 the VAT of this rate.</extracomment>
        <translation>%1&#xa0;%:&#xa0;%2</translation>
    </message>
    <message>
        <source>Abholen</source>
        <extracomment>Label on the receipt, beside day and hours of the pick-up.</extracomment>
        <translation>Abholen</translation>
    </message>
    <message>
        <source>Antwort lesen:</source>
        <extracomment>A strong keyword; &quot;an jedem Dorfpunkt. Halten Sie …&quot; follows.</extracomment>
        <translation>Antwort lesen:</translation>
    </message>
    <message>
        <source>Ausweis mitbringen:</source>
        <extracomment>A strong keyword: bring your identity card; the reason follows.</extracomment>
        <translation>Ausweis mit·bringen:</translation>
    </message>
    <message>
        <source>Beispielläden sind keine echten Geschäfte. Hier wird nichts geliefert.</source>
        <translation>Das sind nur Beispiele. Der Laden liefert nichts.</translation>
    </message>
    <message>
        <source>Bestellbestätigung</source>
        <extracomment>Heading of the printed receipt.</extracomment>
        <translation>Ihre Bestellung</translation>
    </message>
    <message>
        <source>Bestellbestätigung, keine Rechnung</source>
        <translation>Ihre Bestellung, keine Rechnung</translation>
    </message>
    <message>
        <source>Bestellt</source>
        <extracomment>Heading above the list of what was ordered.</extracomment>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Bestellt: %1</source>
        <extracomment>Heading above the list of what was ordered; %1 is the shop&apos;s name.</extracomment>
        <translation>Bestellt: %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <extracomment>In the foot of every sheet, where there are several. %1 is the receipt&apos;s code.</extracomment>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Darin enthaltene MwSt. %1</source>
        <extracomment>VAT contained in the sum. %1 is a list such as 7 %: €1.31, 19 %: €0.32.</extracomment>
        <translation>Mehrwert·steuer darin %1</translation>
    </message>
    <message>
        <source>Darin enthaltene MwSt. %1 (geschätzt)</source>
        <extracomment>VAT contained in the sum, where the sum is an estimate. %1 is a list such as 7 %: €1.31, 19 %: €0.32.</extracomment>
        <translation>Mehrwert·steuer darin %1 (geschätzt)</translation>
    </message>
    <message>
        <source>Das ist noch keine Zusage.</source>
        <translation>Der Laden sagt später Ja oder Nein.</translation>
    </message>
    <message>
        <source>Der Laden antwortet %1.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>Der Laden antwortet %1.</translation>
    </message>
    <message>
        <source>Die Läden antworten %1.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>Die Läden antworten %1.</translation>
    </message>
    <message>
        <source>Etwas ist erst ab %1&#xa0;Jahren erlaubt.</source>
        <extracomment>Follows &quot;Ausweis mitbringen:&quot;. %1 is an age in years, 16 or 18.</extracomment>
        <translation>Etwas ist erst ab %1&#xa0;Jahren erlaubt.</translation>
    </message>
    <message>
        <source>Fehlt etwas:</source>
        <extracomment>A strong keyword; what the shop packs then follows.</extracomment>
        <translation>Fehlt etwas:</translation>
    </message>
    <message>
        <source>Fest zugesagt ist schon: %1.</source>
        <extracomment>%1 is a list of products that the resident gets in any case.</extracomment>
        <translation>Das bekommen Sie sicher: %1.</translation>
    </message>
    <message>
        <source>Ihr Belegcode</source>
        <extracomment>Above the code and its QR symbol.</extracomment>
        <translation>Ihr Beleg-Code</translation>
    </message>
    <message>
        <source>Ihre Bestellung gilt.</source>
        <translation>Ihre Bestellung gilt.</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist gespeichert.</source>
        <translation>Ihre Bestellung ist gespeichert.</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist sicher gespeichert. Gerade ist hier kein Netz; sie wird von selbst gesendet, sobald es wieder da ist.</source>
        <translation>Ihre Bestellung ist sicher gespeichert. Gerade gibt es hier kein Internet. Das Gerät sendet die Bestellung später von selbst.</translation>
    </message>
    <message>
        <source>Kiste</source>
        <extracomment>Label on the receipt, beside the name on the crate.</extracomment>
        <translation>Kiste</translation>
    </message>
    <message>
        <source>Kommt die Bestellung zu spät an:</source>
        <extracomment>A strong keyword; what happens then follows.</extracomment>
        <translation>Kommt die Bestellung zu spät an:</translation>
    </message>
    <message>
        <source>Ort</source>
        <extracomment>Label on the receipt, beside the place of the pick-up.</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Pfand</source>
        <translation>Pfand</translation>
    </message>
    <message>
        <source>Seite %1 von %2</source>
        <extracomment>%1 is a page&apos;s number, %2 how many pages there are.</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Sie verfällt.</source>
        <extracomment>Follows &quot;Kommt die Bestellung zu spät an:&quot;: the order lapses.</extracomment>
        <translation>Sie gilt dann nicht.</translation>
    </message>
    <message>
        <source>Stornieren:</source>
        <extracomment>A strong keyword: how to cancel; &quot;genauso, %1.&quot; follows.</extracomment>
        <translation>Absagen:</translation>
    </message>
    <message>
        <source>Telefonnummer:</source>
        <extracomment>A strong keyword; the sentence &quot;nur für Fragen des Ladens. …&quot; follows.</extracomment>
        <translation>Telefon·nummer:</translation>
    </message>
    <message>
        <source>Was gewogen wird, kostet genau, was es wiegt. „Etwa“ ist geschätzt.</source>
        <translation>Der Laden wiegt die Ware. Dann steht der genaue Preis fest. „Etwa“ ist geschätzt.</translation>
    </message>
    <message>
        <source>Zahlen</source>
        <extracomment>Label on the receipt, beside the sum to be paid at pick-up.</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Zusammen</source>
        <extracomment>Label on the receipt, beside the sum of everything.</extracomment>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>ab %1&#xa0;Jahren</source>
        <extracomment>%1 is an age in years, 16 or 18; a short note below a product.</extracomment>
        <translation>ab %1&#xa0;Jahren</translation>
    </message>
    <message>
        <source>an jedem Dorfpunkt. Halten Sie den QR-Code davor oder tippen Sie den Belegcode ein.</source>
        <extracomment>Follows the keyword &quot;Antwort lesen:&quot;.</extracomment>
        <translation>an jedem Dorfpunkt. Halten Sie den QR-Code davor. Oder tippen Sie den Beleg-Code ein.</translation>
    </message>
    <message>
        <source>etwas Ähnliches, höchstens zum selben Preis.</source>
        <extracomment>Follows &quot;Fehlt etwas:&quot;.</extracomment>
        <translation>etwas Ähnliches, nicht teurer.</translation>
    </message>
    <message>
        <source>etwa&#xa0;%1</source>
        <extracomment>%1 is a sum of money that is only an estimate, since something is still to be weighed.</extracomment>
        <translation>etwa&#xa0;%1</translation>
    </message>
    <message>
        <source>gedruckt %1</source>
        <extracomment>In the foot of the receipt. %1 is day and hour of printing.</extracomment>
        <translation>gedruckt %1</translation>
    </message>
    <message>
        <source>genauso, %1.</source>
        <extracomment>Follows &quot;Stornieren:&quot;: in the same way as the answer is read. %1 is a deadline with &quot;until&quot; already in it.</extracomment>
        <translation>genauso, %1.</translation>
    </message>
    <message>
        <source>kein Ersatz.</source>
        <extracomment>Follows &quot;Fehlt etwas:&quot;.</extracomment>
        <translation>kein Ersatz.</translation>
    </message>
    <message>
        <source>nur für Fragen des Ladens. Löschen können Sie sie genauso, jederzeit.</source>
        <extracomment>Follows the keyword &quot;Telefonnummer:&quot;; &quot;genauso&quot; means as the answer is read, with the code at any kiosk.</extracomment>
        <translation>nur für Fragen vom Laden. Löschen geht genauso, jederzeit.</translation>
    </message>
    <message>
        <source>nächste Woche.</source>
        <extracomment>Follows &quot;Kommt die Bestellung zu spät an:&quot;: the order counts for the next week.</extracomment>
        <translation>Sie gilt dann für die nächste Woche.</translation>
    </message>
</context>
<context>
    <name>ReceiptLookup</name>
    <message>
        <source>Das Gerät konnte Ihr Nein nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>Das Gerät kann Ihr Nein nicht speichern. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Die Auskunft antwortet gerade nicht. Bitte in einer Minute noch einmal.</source>
        <translation>Wir bekommen gerade keine Antwort. Bitte versuchen Sie es in 1 Minute noch einmal.</translation>
    </message>
    <message>
        <source>Dieser Code stimmt nicht. Bitte vergleichen Sie ihn Zeichen für Zeichen mit dem Beleg.</source>
        <translation>Dieser Code stimmt nicht. Bitte vergleichen Sie den Code mit dem Beleg. Prüfen Sie jedes Zeichen.</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. Neueres sehen Sie später.</source>
        <translation>Gerade gibt es hier kein Internet. Neues sehen Sie später.</translation>
    </message>
    <message>
        <source>Stand: %1.</source>
        <extracomment>How old what is shown is. %1 is a date and an hour.</extracomment>
        <translation>So war es am %1.</translation>
    </message>
</context>
<context>
    <name>ReceiptsModel</name>
    <message>
        <source>Antwort lesen oder stornieren</source>
        <translation>Antwort lesen oder absagen</translation>
    </message>
    <message>
        <source>Mein Beleg</source>
        <translation>Mein Beleg</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>%1 gibt es ab %2.</source>
        <extracomment>%1 is a product, %2 the smallest quantity (4 pieces, 100 g).</extracomment>
        <translation>%1 gibt es ab %2.</translation>
    </message>
    <message>
        <source>%1 gibt es erst ab %2&#xa0;Jahren. Bestätigen Sie bitte, dass Sie beim Abholen Ihren Ausweis zeigen.</source>
        <extracomment>%1 is a product, %2 an age in years.</extracomment>
        <translation>%1 gibt es erst ab %2&#xa0;Jahren. Zeigen Sie beim Abholen Ihren Ausweis? Bitte sagen Sie Ja.</translation>
    </message>
    <message>
        <source>%1 gibt es nur in Schritten von %2.</source>
        <extracomment>%1 is a product, %2 a quantity (50 g): only 50, 100, 150 and so on can be ordered.</extracomment>
        <translation>%1 gibt es nur in Schritten von %2.</translation>
    </message>
    <message>
        <source>%1 ist erst ab %2&#xa0;Jahren erlaubt und wird hier nicht verkauft.</source>
        <extracomment>%1 is a product, %2 an age in years.</extracomment>
        <translation>%1 ist erst ab %2&#xa0;Jahren erlaubt. Das gibt es hier nicht.</translation>
    </message>
    <message>
        <source>%1 wird zurzeit nicht angeboten.</source>
        <extracomment>%1 is a product.</extracomment>
        <translation>%1 gibt es jetzt gerade nicht.</translation>
    </message>
    <message>
        <source>Der Laden von %1 liefert nicht zu dieser Abholung.</source>
        <extracomment>%1 is a product.</extracomment>
        <translation>%1 gibt es an diesem Tag nicht.</translation>
    </message>
    <message>
        <source>Dieses Produkt gibt es hier nicht mehr.</source>
        <translation>Diese Ware gibt es hier nicht mehr.</translation>
    </message>
    <message>
        <source>Eine Bestellung darf höchstens %1 betragen.</source>
        <extracomment>%1 is a sum of money.</extracomment>
        <translation>Eine Bestellung darf höchstens %1 kosten.</translation>
    </message>
    <message>
        <source>Mehr als %1 verschiedene Produkte passen nicht in eine Bestellung.</source>
        <extracomment>%1 is the largest number of different products in one order, such as 60.</extracomment>
        <translation>In eine Bestellung passen höchstens %1 verschiedene Waren.</translation>
    </message>
    <message>
        <source>Von %1 sind höchstens %2 möglich.</source>
        <extracomment>%1 is a product, %2 the largest quantity (20 pieces, 2 kg).</extracomment>
        <translation>Von %1 gehen höchstens %2.</translation>
    </message>
</context>
<context>
    <name>ReplyReadBack</name>
    <message>
        <source>Ja, absenden</source>
        <translation>Ja, absenden</translation>
    </message>
    <message>
        <source>Möchten Sie das absenden?</source>
        <translation>Möchten Sie das absenden?</translation>
    </message>
    <message>
        <source>Nein, ändern</source>
        <translation>Nein, ändern</translation>
    </message>
</context>
<context>
    <name>ReplySent</name>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden es von selbst, sobald es da ist.</source>
        <translation>**Gespeichert.** Gerade ist hier kein Netz. Wir senden es später von selbst.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden es jetzt.</source>
        <translation>**Gespeichert.** Wir senden es jetzt.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ihre Antwort ist gespeichert.</source>
        <translation>Ihre Antwort ist gespeichert.</translation>
    </message>
    <message>
        <source>Wie es weitergeht, lesen Sie hier mit demselben Beleg.</source>
        <translation>Wie es weitergeht, lesen Sie hier mit Ihrem Beleg.</translation>
    </message>
</context>
<context>
    <name>ReplyText</name>
    <message>
        <source>Ihre Antwort an das Amt</source>
        <translation>Ihre Antwort an das Amt</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Reported</name>
    <message>
        <source>Gemeldet in %1</source>
        <extracomment>Heading of a list. %1 is a village.</extracomment>
        <translation>Gemeldet in %1</translation>
    </message>
    <message>
        <source>Schaden</source>
        <translation>Schaden</translation>
    </message>
</context>
<context>
    <name>Residence</name>
    <message>
        <source>Noch keine Orte</source>
        <translation>Noch keine Orte</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>Wir warten auf das Internet. Dann sehen Sie die Produkte hier.</translation>
    </message>
    <message>
        <source>Wo wohnen Sie?</source>
        <translation>Wo wohnen Sie?</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n Funde ansehen</source>
        <extracomment>A button. %n is the number of products that were found.</extracomment>
        <translation>
            <numerusform>%n Produkt ansehen</numerusform>
            <numerusform>%n Produkte ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bitte tippen Sie ein Wort</source>
        <translation>Bitte tippen Sie ein Wort</translation>
    </message>
    <message>
        <source>Name des Produkts, zum Beispiel Brot</source>
        <translation>Name vom Produkt, zum Beispiel Brot</translation>
    </message>
    <message>
        <source>Noch nichts gefunden</source>
        <translation>Noch nichts gefunden</translation>
    </message>
    <message>
        <source>Was suchen Sie?</source>
        <translation>Was suchen Sie?</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Der Beleg wird gleich gedruckt.</source>
        <translation>Wir drucken gleich Ihren Beleg.</translation>
    </message>
    <message>
        <source>Der Drucker antwortet nicht. Bitte schreiben Sie den Code ab.</source>
        <translation>Der Drucker antwortet nicht. Bitte schreiben Sie den Code ab.</translation>
    </message>
    <message>
        <source>Der Drucker hat kein Papier. Bitte schreiben Sie den Code ab.</source>
        <translation>Der Drucker hat kein Papier. Bitte schreiben Sie den Code ab.</translation>
    </message>
    <message>
        <source>Hier ist kein Drucker. Bitte schreiben Sie den Code ab.</source>
        <translation>Hier ist kein Drucker. Bitte schreiben Sie den Code ab.</translation>
    </message>
    <message>
        <source>Ihr Beleg ist gedruckt. Bitte nehmen Sie ihn mit.</source>
        <translation>Ihr Beleg ist fertig. Der Beleg ist der Zettel mit dem Code. Bitte nehmen Sie ihn mit.</translation>
    </message>
    <message>
        <source>Ihr Beleg wird gedruckt …</source>
        <translation>Wir drucken Ihren Beleg …</translation>
    </message>
    <message>
        <source>Im Drucker klemmt Papier. Bitte schreiben Sie den Code ab.</source>
        <translation>Das Papier steckt im Drucker fest. Bitte schreiben Sie den Code ab.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Auf Papier mitnehmen</source>
        <translation>Auf Papier mit·nehmen</translation>
    </message>
    <message>
        <source>Formular ausfüllen</source>
        <translation>Formular aus·füllen</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Hier steht nichts mehr</translation>
    </message>
    <message>
        <source>Suchen Sie auf einem anderen Weg, zum Beispiel von A bis Z.</source>
        <translation>Suchen Sie bitte anders. Zum Beispiel von A bis Z.</translation>
    </message>
    <message>
        <source>Termin buchen</source>
        <translation>Termin buchen</translation>
    </message>
</context>
<context>
    <name>ServiceList</name>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Hier steht nichts mehr</translation>
    </message>
    <message>
        <source>Suchen Sie auf einem anderen Weg, zum Beispiel von A bis Z.</source>
        <translation>Suchen Sie bitte anders. Zum Beispiel von A bis Z.</translation>
    </message>
</context>
<context>
    <name>ServicePart</name>
    <message>
        <source>Ich wohne woanders</source>
        <translation>Ich wohne woanders</translation>
    </message>
</context>
<context>
    <name>ServiceSearch</name>
    <message numerus="yes">
        <source>%n Funde ansehen</source>
        <extracomment>A button. %n is the number of services that were found.</extracomment>
        <translation>
            <numerusform>%n Produkt ansehen</numerusform>
            <numerusform>%n Produkte ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bitte tippen Sie ein Wort</source>
        <translation>Bitte tippen Sie ein Wort</translation>
    </message>
    <message>
        <source>Ein Wort, zum Beispiel Ausweis</source>
        <translation>Ein Wort, zum Beispiel Ausweis</translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Was suchen Sie?</source>
        <translation>Was suchen Sie?</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>%1 bis %2</source>
        <extracomment>Letters of an index from A to Z: %1 is the first, %2 the last.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: **%2**</source>
        <extracomment>%1 is for whom or for what a fee is (Aged 24 and over), %2 is the fee. Also: days and opening hours.</extracomment>
        <translation>%1: **%2**</translation>
    </message>
    <message numerus="yes">
        <source>%n Dinge</source>
        <extracomment>How many documents somebody has to bring; %n is the number.</extracomment>
        <translation>
            <numerusform>%n Sache</numerusform>
            <numerusform>%n Sachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Gebühren</source>
        <extracomment>On the page of a service that has several fees, or one for some people only; %n is how many.</extracomment>
        <translation>
            <numerusform>%n Preis</numerusform>
            <numerusform>%n Preise</numerusform>
        </translation>
    </message>
    <message>
        <source>Dafür müssen Sie **nicht ins Amt kommen**.</source>
        <translation>Dafür müssen Sie **nicht zum Amt kommen**.</translation>
    </message>
    <message>
        <source>Dafür müssen Sie **selbst ins Amt kommen**. Das verlangt das Gesetz.</source>
        <translation>Dafür müssen Sie **selbst zum Amt kommen**. Das steht im Gesetz.</translation>
    </message>
    <message>
        <source>Dafür müssen Sie **selbst ins Amt kommen**. Nur mit Online-Ausweis geht es auch im Internet.</source>
        <translation>Dafür müssen Sie **selbst zum Amt kommen**. Mit Online-Ausweis geht es auch im Internet.</translation>
    </message>
    <message>
        <source>Die Adresse kennen wir nicht.</source>
        <translation>Die Adresse kennen wir nicht.</translation>
    </message>
    <message>
        <source>Die Öffnungszeiten kennen wir nicht. Rufen Sie vorher an.</source>
        <translation>Die Öffnungs·zeiten kennen wir nicht. Rufen Sie vorher an.</translation>
    </message>
    <message>
        <source>Diese Angaben hat noch niemand geprüft. Fragen Sie vorher nach.</source>
        <translation>Vielleicht stimmt das nicht ganz. Fragen Sie vorher nach.</translation>
    </message>
    <message>
        <source>Dorfpunkt %1</source>
        <extracomment>Above the heading of a slip of paper; %1 is the village. The name &quot;Dorfpunkt&quot; is kept.</extracomment>
        <translation>Dorfpunkt %1</translation>
    </message>
    <message>
        <source>Eine Gebühr, die wir kannten, gilt nicht mehr. Fragen Sie das Amt.</source>
        <translation>Unser alter Preis gilt nicht mehr. Fragen Sie das Amt.</translation>
    </message>
    <message>
        <source>Es dauert: **%1**</source>
        <extracomment>%1 is how long it takes until something is done: about three weeks.</extracomment>
        <translation>Es dauert: **%1**</translation>
    </message>
    <message>
        <source>Es gibt eine Frist</source>
        <extracomment>On the page of a service, where the deadline itself is too long for it.</extracomment>
        <translation>Es gibt einen End·termin</translation>
    </message>
    <message>
        <source>Fragen Sie das Amt</source>
        <translation>Fragen Sie das Amt</translation>
    </message>
    <message>
        <source>Fragen Sie im Rathaus Ihrer Gemeinde.</source>
        <translation>Fragen Sie im Rathaus.</translation>
    </message>
    <message>
        <source>Fragen Sie im Rathaus:</source>
        <translation>Fragen Sie im Rathaus:</translation>
    </message>
    <message>
        <source>Frist: %1</source>
        <extracomment>%1 is by when something has to be done: within two weeks of moving in.</extracomment>
        <translation>Bis wann: %1</translation>
    </message>
    <message>
        <source>Frist: **%1**</source>
        <extracomment>%1 is by when something has to be done: within two weeks of moving in.</extracomment>
        <translation>Bis wann: **%1**</translation>
    </message>
    <message>
        <source>Grundlage: %1</source>
        <extracomment>%1 is the law on which something rests, in German.</extracomment>
        <translation>Das steht hier: %1</translation>
    </message>
    <message>
        <source>Merkzettel, kein Antrag</source>
        <extracomment>What a slip of paper is that was printed to take home: a note, no application.</extracomment>
        <translation>Merk·zettel, kein Antrag</translation>
    </message>
    <message>
        <source>Nicht bekannt</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Nur **mit Termin**.</source>
        <translation>Nur **mit Termin**.</translation>
    </message>
    <message>
        <source>Nur **mit Termin**. Rufen Sie vorher an.</source>
        <translation>Nur **mit Termin**. Rufen Sie vorher an.</translation>
    </message>
    <message>
        <source>Ob Sie selbst kommen müssen, wissen wir nicht. Fragen Sie vorher nach.</source>
        <translation>Müssen Sie selbst kommen? Fragen Sie vorher nach.</translation>
    </message>
    <message>
        <source>Stand: %1</source>
        <extracomment>%1 is the day on which somebody last checked an address, opening hours or a fee.</extracomment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Stand: %1. Das ist über ein Jahr her. Fragen Sie vorher nach.</source>
        <extracomment>%1 is the day on which somebody last checked an address, opening hours or a fee: more than a year ago.</extracomment>
        <translation>Stand: %1. Das ist über ein Jahr alt. Fragen Sie vorher nach.</translation>
    </message>
    <message>
        <source>Telefon: **%1**</source>
        <extracomment>%1 is a telephone number.</extracomment>
        <translation>Telefon: **%1**</translation>
    </message>
    <message>
        <source>Telefonnummer und Öffnungszeiten kennen wir nicht.</source>
        <translation>Telefon und Öffnungs·zeiten kennen wir nicht.</translation>
    </message>
    <message>
        <source>Was es kostet, wissen wir nicht. Fragen Sie das Amt.</source>
        <translation>Den Preis kennen wir nicht. Fragen Sie das Amt.</translation>
    </message>
    <message>
        <source>Was ist das?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Was kostet es?</source>
        <translation>Was kostet es?</translation>
    </message>
    <message>
        <source>Was mitbringen?</source>
        <translation>Was mit·bringen?</translation>
    </message>
    <message>
        <source>Welche Unterlagen Sie brauchen, sagt Ihnen das Amt.</source>
        <translation>Welche Papiere brauchen Sie? Das sagt Ihnen das Amt.</translation>
    </message>
    <message>
        <source>Welche Unterlagen?</source>
        <translation>Welche Papiere?</translation>
    </message>
    <message>
        <source>Welches Amt zuständig ist, wissen wir nicht.</source>
        <translation>Das richtige Amt kennen wir nicht.</translation>
    </message>
    <message>
        <source>Wo?</source>
        <extracomment>Question on the page of a service: which office does it, and where is it?</extracomment>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>kostenlos</source>
        <extracomment>What something costs that costs nothing.</extracomment>
        <translation>Das kostet nichts</translation>
    </message>
</context>
<context>
    <name>ServicesModel</name>
    <message>
        <source>Bürgerdienste</source>
        <translation>Hilfe vom Amt</translation>
    </message>
    <message>
        <source>Die Angaben gelten für **%1**.</source>
        <extracomment>%1 is a town or municipality.</extracomment>
        <translation>Das gilt für **%1**.</translation>
    </message>
    <message>
        <source>Hier steht dieses Gerät</source>
        <translation>Hier steht dieses Gerät</translation>
    </message>
    <message>
        <source>Noch ist hier nichts hinterlegt.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>Was brauche ich, wohin, was kostet es?</source>
        <translation>Was brauche ich? Was kostet es?</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Termin buchen</source>
        <translation>Termin buchen</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Der Aushang zum Lesen und Hören</source>
        <translation>Lesen oder hören</translation>
    </message>
    <message>
        <source>Der Datentreuhänder antwortet nicht. Alles geht, wir senden später.</source>
        <translation>Der Daten·treuhänder antwortet nicht. Alles geht. Wir senden später.</translation>
    </message>
    <message>
        <source>Die Uhr dieses Geräts geht falsch (zuletzt richtig: %1). Alles geht.</source>
        <extracomment>%1 is a day, such as Thursday, 26 November.</extracomment>
        <translation>Die Uhr von diesem Gerät geht falsch. Zuletzt richtig: %1. Alles andere geht.</translation>
    </message>
    <message>
        <source>Die Uhr dieses Geräts geht falsch. Alles geht; Zeiten bitte prüfen.</source>
        <translation>Die Uhr von diesem Gerät geht falsch. Alles andere geht. Bitte prüfen Sie die Zeiten.</translation>
    </message>
    <message>
        <source>Dieses Gerät hat sich nach einer Störung selbst repariert. Bestätigtes ist gespeichert.</source>
        <translation>Dieses Gerät war kurz kaputt. Jetzt geht es wieder. Fertige Bestellungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Dorfpunkt %1</source>
        <extracomment>The name of this place; %1 is the village. The name &quot;Dorfpunkt&quot; is kept.</extracomment>
        <translation>Dorfpunkt %1</translation>
    </message>
    <message>
        <source>Neues aus dem Dorf</source>
        <translation>Neues aus dem Dorf</translation>
    </message>
    <message>
        <source>Ohne Netz</source>
        <translation>Ohne Internet</translation>
    </message>
    <message>
        <source>Ohne Netz. Alles geht, wir senden später.</source>
        <translation>Ohne Internet. Alles geht. Wir senden später.</translation>
    </message>
    <message>
        <source>Ohne Netz. Wir senden später.</source>
        <translation>Ohne Internet. Wir senden später.</translation>
    </message>
    <message>
        <source>Verbunden</source>
        <translation>Mit Internet</translation>
    </message>
    <message>
        <source>Verbunden. Wir senden gerade.</source>
        <translation>Mit Internet. Wir senden gerade.</translation>
    </message>
    <message>
        <source>Wir senden</source>
        <translation>Wir senden</translation>
    </message>
    <message>
        <source>Wir senden später</source>
        <translation>Wir senden später</translation>
    </message>
</context>
<context>
    <name>Shopping</name>
    <message>
        <source> (Beispiel, kein echter Laden)</source>
        <translation> (Beispiel, kein echter Laden)</translation>
    </message>
    <message numerus="yes">
        <source>%n Artikel</source>
        <extracomment>On the basket&apos;s button. %n is the number of different products.</extracomment>
        <translation>
            <numerusform>%n Produkt</numerusform>
            <numerusform>%n Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Alkohol</source>
        <translation>Alkohol</translation>
    </message>
    <message numerus="yes">
        <source>Begrenzter Vorrat. %n Stück können Sie hier fest bestellen.</source>
        <extracomment>On the page of a product of which there are only so many. %n is how many can be promised here.</extracomment>
        <translation>
            <numerusform>Es gibt nicht viele davon. %n Stück können Sie hier sicher bestellen.</numerusform>
            <numerusform>Es gibt nicht viele davon. %n Stück können Sie hier sicher bestellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begrenzter Vorrat. Ihr Wunsch wird vorgemerkt, der Laden prüft den Vorrat.</source>
        <translation>Es gibt nicht viele davon. Wir speichern Ihren Wunsch. Der Laden sieht nach.</translation>
    </message>
    <message>
        <source>Begrenzter Vorrat. Zurzeit ist alles vergeben. Ihr Wunsch wird vorgemerkt.</source>
        <translation>Es gibt nicht viele davon. Jetzt ist alles vergeben. Wir speichern Ihren Wunsch.</translation>
    </message>
    <message>
        <source>Bio</source>
        <translation>Bio</translation>
    </message>
    <message>
        <source>Gefunden für „%1“</source>
        <extracomment>Heading of a list of products. %1 is what was typed to look for.</extracomment>
        <translation>Gefunden für „%1“</translation>
    </message>
    <message>
        <source>Herkunft</source>
        <translation>Kommt aus</translation>
    </message>
    <message>
        <source>Lagerung</source>
        <translation>So aufbewahren</translation>
    </message>
    <message>
        <source>Nährwerte je 100 g oder 100 ml</source>
        <translation>Nähr·werte für 100 Gramm oder 100 Milli·liter</translation>
    </message>
    <message>
        <source>Zusatzstoffe</source>
        <translation>Zusatz·stoffe</translation>
    </message>
    <message>
        <source>Zutaten</source>
        <translation>Zutaten</translation>
    </message>
    <message>
        <source>Zutaten und Hinweise stehen hier auf Deutsch, wie auf der Packung.</source>
        <translation>Die Zutaten stehen hier wie auf der Packung.</translation>
    </message>
    <message>
        <source>ab %1 Jahren</source>
        <extracomment>A short note beside a product. %1 is an age in years, 16 or 18.</extracomment>
        <translation>ab %1 Jahren</translation>
    </message>
    <message>
        <source>begrenzter Vorrat</source>
        <extracomment>A short note beside a product of which there are only so many.</extracomment>
        <translation>nicht viele da</translation>
    </message>
</context>
<context>
    <name>Situations</name>
    <message>
        <source>Noch keine Dienste</source>
        <translation>Noch keine Dienste</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>Wir warten auf das Internet. Dann sehen Sie die Produkte hier.</translation>
    </message>
    <message>
        <source>Worum geht es?</source>
        <translation>Worum geht es?</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Antwort lesen oder stornieren</source>
        <translation>Antwort lesen oder absagen</translation>
    </message>
    <message>
        <source>Brot, Gemüse, Milch und mehr aussuchen</source>
        <translation>Brot, Gemüse und mehr</translation>
    </message>
    <message>
        <source>Einkaufen</source>
        <translation>Einkaufen</translation>
    </message>
    <message>
        <source>Korb ansehen · %1</source>
        <extracomment>A button. %1 says what is in the basket, such as: 3 items · €12.40.</extracomment>
        <translation>Korb ansehen · %1</translation>
    </message>
    <message>
        <source>Meine Bestellung</source>
        <translation>Meine Bestellung</translation>
    </message>
    <message>
        <source>Mit dem Code von Ihrem Beleg</source>
        <translation>Mit dem Code von Ihrem Beleg</translation>
    </message>
    <message>
        <source>Neu bestellen</source>
        <translation>Neu bestellen</translation>
    </message>
    <message>
        <source>Wie beim letzten Mal</source>
        <translation>Wie beim letzten Mal</translation>
    </message>
    <message>
        <source>Zurzeit kann nichts bestellt werden.</source>
        <translation>Im Moment können Sie nichts bestellen.</translation>
    </message>
</context>
<context>
    <name>Substitutes</name>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Einkaufen · Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Es kostet höchstens dasselbe.</source>
        <translation>Es kostet gleich viel oder weniger.</translation>
    </message>
    <message>
        <source>Ja, gern etwas Ähnliches</source>
        <translation>Ja, gern etwas Ähnliches</translation>
    </message>
    <message>
        <source>Nein, dann lieber nichts</source>
        <translation>Nein, lieber nichts</translation>
    </message>
    <message>
        <source>Was fehlt, bezahlen Sie nicht.</source>
        <translation>Sie bezahlen nur die Produkte in der Kiste.</translation>
    </message>
    <message>
        <source>Wenn etwas fehlt: Dürfen wir Ähnliches einpacken?</source>
        <translation>Vielleicht fehlt etwas. Dürfen wir etwas Ähnliches einpacken?</translation>
    </message>
</context>
<context>
    <name>SurveyCode</name>
    <message>
        <source>17 Zeichen. Jeder Code gilt für eine Antwort.</source>
        <translation>17 Zeichen. Jeder Code gilt für 1 Ant·wort.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Welcher Code steht auf Ihrem Zettel?</source>
        <translation>Welcher Code steht auf Ihrem Zettel?</translation>
    </message>
</context>
<context>
    <name>SurveyDone</name>
    <message>
        <source>Fertig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Rückgängig machen (%1 Sekunden)</source>
        <extracomment>A button: takes back what was sent. %1 counts down from 30.</extracomment>
        <translation>Rück·gängig machen (%1 Sekunden)</translation>
    </message>
    <message>
        <source>Vielen Dank fürs Mitreden!</source>
        <translation>Danke fürs Mit·reden!</translation>
    </message>
</context>
<context>
    <name>SurveyOutcome</name>
    <message>
        <source>Antworten ansehen</source>
        <translation>Antworten an·sehen</translation>
    </message>
    <message>
        <source>Ergebnis einer Umfrage</source>
        <translation>Er·gebnis von einer Um·frage</translation>
    </message>
    <message>
        <source>Zur Vorlage des Rats</source>
        <translation>Zum Thema im Rat</translation>
    </message>
</context>
<context>
    <name>SurveySend</name>
    <message>
        <source>Wird gespeichert …</source>
        <translation>Wir speichern …</translation>
    </message>
</context>
<context>
    <name>SurveyUndone</name>
    <message>
        <source>**Es ist nichts gespeichert**, und nichts wird gesendet.</source>
        <translation>**Hier ist nichts gespeichert.** Es bleibt alles bei Ihnen.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Zurück zum Anfang</source>
        <translation>Zurück zum An·fang</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>Auf Papier mitnehmen</source>
        <translation>Auf Papier mit·nehmen</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Das Amt bearbeitet es dann **nicht weiter**.</source>
        <translation>Das Amt hört dann damit **auf**.</translation>
    </message>
    <message>
        <source>Ja, zurücknehmen</source>
        <translation>Ja, zurück·nehmen</translation>
    </message>
    <message>
        <source>Möchten Sie das zurücknehmen?</source>
        <translation>Möchten Sie das zurück·nehmen?</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>Nein, behalten</translation>
    </message>
    <message>
        <source>Sie können jederzeit neu anfangen.</source>
        <translation>Sie können jederzeit neu anfangen.</translation>
    </message>
    <message>
        <source>Was es schon gelesen hat, bleibt in seinen Akten, solange das Gesetz es verlangt.</source>
        <translation>Was das Amt schon gelesen hat, muss es vielleicht behalten. So sagt es das Gesetz.</translation>
    </message>
</context>
<context>
    <name>TakenBack</name>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden es von selbst, sobald es da ist.</source>
        <translation>**Gespeichert.** Gerade ist hier kein Netz. Wir senden es später von selbst.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden es jetzt.</source>
        <translation>**Gespeichert.** Wir senden es jetzt.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ihre Rücknahme ist gespeichert.</source>
        <translation>Ihr Nein ist gespeichert.</translation>
    </message>
    <message>
        <source>Ob das Amt sie bekommen hat, lesen Sie hier mit demselben Beleg.</source>
        <translation>Weiß das Amt es schon? Das lesen Sie hier mit Ihrem Beleg.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Fertig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Langsamer, lauter, noch einmal hören</source>
        <translation>Langsamer oder lauter hören</translation>
    </message>
    <message>
        <source>Stimme</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Stopp</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Vorlesen</source>
        <translation>Vorlesen</translation>
    </message>
</context>
<context>
    <name>TouchArea</name>
    <message>
        <source>Geht gerade nicht</source>
        <translation>Das geht jetzt nicht</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>**110** Polizei</source>
        <translation>**110** Polizei</translation>
    </message>
    <message>
        <source>**112** Feuerwehr und Rettungsdienst</source>
        <translation>**112** Feuerwehr und Rettungs·dienst</translation>
    </message>
    <message>
        <source>**116 117** Ärztlicher Bereitschaftsdienst</source>
        <translation>**116 117** Ärztlicher Bereitschafts·dienst</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>**Es wurde nichts bestellt.** Es wird nichts gesendet und nichts gedruckt.</source>
        <translation>**Sie haben jetzt nichts bestellt.** Wir senden nichts. Wir drucken nichts.</translation>
    </message>
    <message>
        <source>Die Bestellung ist rückgängig gemacht.</source>
        <translation>Ihre Bestellung ist gelöscht.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Zurück zum Korb</source>
        <translation>Zurück zum Korb</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>%1 Prozent</source>
        <extracomment>How fast the voice reads: %1 is 100 for its usual speed.</extracomment>
        <translation>%1 Prozent</translation>
    </message>
    <message>
        <source>%1 von %2</source>
        <extracomment>Spoken behind a choice of a list: %1 is its place, %2 how many there are.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Auswahl</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Die Stimme</source>
        <translation>Die Stimme</translation>
    </message>
    <message>
        <source>Die Stimme ist an.</source>
        <translation>Die Stimme ist an.</translation>
    </message>
    <message>
        <source>Die Stimme ist an. Tippen oder streichen Sie über den Bildschirm: Sie hören, was dort steht. Noch einmal auf dasselbe tippen wählt es. Oben am Rand steht die Taste für die Stimme.</source>
        <translation>Die Stimme ist an. Streichen Sie über den Bildschirm. Dann hören Sie die Wörter dort. Tippen Sie noch einmal auf das Gleiche. Dann wählen Sie es. Oben ist die Taste für die Stimme.</translation>
    </message>
    <message>
        <source>Eingabe</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Für diese Sprache gibt es an diesem Gerät keine Stimme.</source>
        <translation>Dieses Gerät hat keine Stimme für diese Sprache.</translation>
    </message>
    <message>
        <source>Privat. Zum Hören Kopfhörer einstecken.</source>
        <translation>Das ist privat. Nehmen Sie Kopf·hörer. Dann hören Sie es.</translation>
    </message>
    <message>
        <source>Stimme aus</source>
        <translation>Stimme aus</translation>
    </message>
    <message>
        <source>Stufe %1 von %2</source>
        <extracomment>How loud the voice is: %1 is the step, %2 how many there are.</extracomment>
        <translation>Stufe %1 von %2</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>ausgefüllt</source>
        <translation>ausgefüllt</translation>
    </message>
    <message>
        <source>ausgewählt</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>geht gerade nicht</source>
        <translation>geht jetzt nicht</translation>
    </message>
    <message>
        <source>nicht ausgewählt</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>noch leer</source>
        <translation>noch leer</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Auch Privates laut sagen</source>
        <translation>Auch Privates laut sagen</translation>
    </message>
    <message>
        <source>Einmal tippen spricht, noch einmal tippen wählt.</source>
        <translation>1 Mal tippen: hören. Noch 1 Mal tippen: wählen.</translation>
    </message>
    <message>
        <source>Erst hören, dann wählen</source>
        <translation>Erst hören, dann wählen</translation>
    </message>
    <message>
        <source>Für alle, die den Bildschirm sehen.</source>
        <translation>Sie sehen den Bildschirm gut.</translation>
    </message>
    <message>
        <source>Langsamer</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Lauter</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Leiser</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Mehr geht nicht.</source>
        <translation>Das ist schon das Ende.</translation>
    </message>
    <message>
        <source>Name und Code hören dann alle im Raum.</source>
        <translation>Dann hören alle im Raum Name und Code.</translation>
    </message>
    <message>
        <source>Name und Code sind dann still.</source>
        <translation>Dann hört niemand Name und Code.</translation>
    </message>
    <message>
        <source>Privates nicht laut sagen</source>
        <translation>Privates leise lassen</translation>
    </message>
    <message>
        <source>Schneller</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Tippen wählt sofort</source>
        <translation>Tippen wählt sofort</translation>
    </message>
</context>
<context>
    <name>Waste</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a printed calendar. %1 is the day, %2 is what is collected.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>**%1:** %2</source>
        <extracomment>The next collections of bins. %1 is the day, %2 is what is collected.</extracomment>
        <translation>**%1:** %2</translation>
    </message>
    <message>
        <source>**Beispiel.** Diese Termine sind erfunden. Bitte nicht danach richten.</source>
        <translation>**Nur ein Beispiel.** Diese Tage sind erfunden.</translation>
    </message>
    <message>
        <source>Abfallkalender %1</source>
        <extracomment>Heading of a printed calendar of waste collections. %1 is a street and its village.</extracomment>
        <translation>Müll·kalender %1</translation>
    </message>
    <message>
        <source>Altglas</source>
        <translation>Alt·glas</translation>
    </message>
    <message>
        <source>Altpapier</source>
        <translation>Alt·papier</translation>
    </message>
    <message>
        <source>Biotonne</source>
        <translation>Bio·tonne</translation>
    </message>
    <message>
        <source>Das wird als Nächstes abgeholt</source>
        <translation>Das holt die Müll·abfuhr bald ab</translation>
    </message>
    <message>
        <source>Der Abfallkalender ist zu Ende.</source>
        <translation>Der Müll·kalender ist zu Ende.</translation>
    </message>
    <message>
        <source>Der Kalender ging bis **%1**. Neue Termine sind noch nicht da.</source>
        <extracomment>%1 is the last day of a calendar of waste collections.</extracomment>
        <translation>Der Kalender ging bis **%1**. Wir warten auf neue Tage.</translation>
    </message>
    <message>
        <source>Der Kalender reicht bis **%1**.</source>
        <extracomment>%1 is the last day of which a calendar of waste collections knows anything.</extracomment>
        <translation>Der Kalender geht bis **%1**.</translation>
    </message>
    <message>
        <source>Es holt ab: %1</source>
        <extracomment>%1 is the German name of whoever empties the bins.</extracomment>
        <translation>Die Müll·abfuhr ist: %1</translation>
    </message>
    <message>
        <source>Gelber Sack</source>
        <translation>Gelber Sack</translation>
    </message>
    <message>
        <source>Grünschnitt</source>
        <translation>Grün·schnitt</translation>
    </message>
    <message>
        <source>Gut zu wissen</source>
        <extracomment>Heading at the beginning of a printed calendar of waste collections.</extracomment>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Hausnummern %1</source>
        <extracomment>%1 are house numbers in German: 1 bis 40.</extracomment>
        <translation>Haus·nummern %1</translation>
    </message>
    <message>
        <source>Heute, %1</source>
        <extracomment>A day on which bins are emptied; %1 is the day with its date.</extracomment>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Hier ist noch kein Abfallkalender hinterlegt.</source>
        <translation>Den Müll·kalender kennen wir noch nicht.</translation>
    </message>
    <message>
        <source>Hier können Sie nach den Terminen fragen:</source>
        <translation>Hier können Sie fragen:</translation>
    </message>
    <message>
        <source>Hier steht dieses Gerät</source>
        <translation>Hier steht dieses Gerät</translation>
    </message>
    <message>
        <source>Morgen, %1</source>
        <extracomment>A day on which bins are emptied; %1 is the day with its date.</extracomment>
        <translation>Morgen, %1</translation>
    </message>
    <message>
        <source>Noch kein Kalender</source>
        <translation>Noch kein Kalender</translation>
    </message>
    <message>
        <source>Restmüll</source>
        <translation>Rest·müll</translation>
    </message>
    <message>
        <source>Schadstoffmobil</source>
        <extracomment>A vehicle that takes in paint, batteries and the like.</extracomment>
        <translation>Schad·stoff·mobil</translation>
    </message>
    <message>
        <source>Sperrmüll</source>
        <translation>Sperr·müll</translation>
    </message>
    <message>
        <source>Stellen Sie Tonnen und Säcke **am Abend davor** an die Straße.</source>
        <translation>Stellen Sie alles **am Abend davor** an die Straße.</translation>
    </message>
    <message>
        <source>Weihnachtsbäume</source>
        <translation>Weihnachts·bäume</translation>
    </message>
    <message>
        <source>am selben Tag: %1</source>
        <extracomment>The same day as in the line before; %1 is what is collected besides.</extracomment>
        <translation>am selben Tag: %1</translation>
    </message>
</context>
<context>
    <name>WasteDates</name>
    <message>
        <source>Auf Papier mitnehmen</source>
        <translation>Auf Papier mit·nehmen</translation>
    </message>
    <message>
        <source>Ich wohne woanders</source>
        <translation>Ich wohne woanders</translation>
    </message>
</context>
<context>
    <name>WasteLetters</name>
    <message>
        <source>Gehen Sie zurück und wählen Sie Ihren Ort noch einmal.</source>
        <translation>Gehen Sie zurück. Wählen Sie Ihren Ort noch einmal.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Hier steht nichts mehr</translation>
    </message>
    <message>
        <source>Meine Straße steht hier nicht</source>
        <translation>Meine Straße fehlt hier</translation>
    </message>
    <message>
        <source>Womit fängt Ihre Straße an?</source>
        <translation>Womit fängt Ihre Straße an?</translation>
    </message>
</context>
<context>
    <name>WasteStreets</name>
    <message>
        <source>Gehen Sie zurück und wählen Sie Ihren Ort noch einmal.</source>
        <translation>Gehen Sie zurück. Wählen Sie Ihren Ort noch einmal.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Hier steht nichts mehr</translation>
    </message>
    <message>
        <source>In welcher Straße wohnen Sie?</source>
        <translation>In welcher Straße wohnen Sie?</translation>
    </message>
    <message>
        <source>Meine Straße steht hier nicht</source>
        <translation>Meine Straße fehlt hier</translation>
    </message>
</context>
<context>
    <name>WasteVillages</name>
    <message>
        <source>Abfallkalender</source>
        <translation>Müll·kalender</translation>
    </message>
    <message>
        <source>Ich wohne woanders</source>
        <translation>Ich wohne woanders</translation>
    </message>
    <message>
        <source>In welchem Ort wohnen Sie?</source>
        <translation>In welchem Ort wohnen Sie?</translation>
    </message>
    <message>
        <source>Noch keine Orte</source>
        <translation>Noch keine Orte</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>Wir warten auf das Internet. Dann sehen Sie die Produkte hier.</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>Gelöscht wird sie hier, unterwegs und am Gerät des Ladens. Auf Papier streicht sie der Laden selbst.</source>
        <translation>Wir löschen die Nummer hier und beim Laden. Steht sie auf Papier? Dann streicht der Laden sie durch.</translation>
    </message>
    <message>
        <source>Ihre Bestellung **bleibt bestehen**.</source>
        <translation>Ihre Bestellung **bleibt**.</translation>
    </message>
    <message>
        <source>Ja, löschen lassen</source>
        <translation>Ja, löschen</translation>
    </message>
    <message>
        <source>Möchten Sie Ihre Telefonnummer löschen lassen?</source>
        <translation>Sollen wir Ihre Telefonnummer löschen?</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>Nein, behalten</translation>
    </message>
    <message>
        <source>Sie haben beim Bestellen Ja gesagt: Der Laden darf Sie bei Fragen anrufen. Dieses Ja nehmen Sie jetzt zurück.</source>
        <translation>Sie haben Ja gesagt: Der Laden darf Sie anrufen. Dieses Ja nehmen Sie jetzt zurück.</translation>
    </message>
</context>
<context>
    <name>Withdrawn</name>
    <message>
        <source>Der **Datentreuhänder** sorgt dafür, dass die Nummer überall gelöscht wird.</source>
        <translation>Der **Daten·treuhänder** passt auf: Alle löschen die Nummer.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. Wir senden Ihr Nein von selbst, sobald es da ist, und vor allem anderen.</source>
        <translation>Hier ist jetzt kein Netz. Später ist wieder Netz da. Dann senden wir Ihr Nein zuerst.</translation>
    </message>
    <message>
        <source>Ihr Nein ist gespeichert.</source>
        <translation>Ihr Nein ist gespeichert.</translation>
    </message>
    <message>
        <source>Ihre Bestellung **bleibt bestehen**.</source>
        <translation>Ihre Bestellung **bleibt**.</translation>
    </message>
    <message>
        <source>Wir senden Ihr Nein jetzt, vor allem anderen.</source>
        <translation>Wir senden Ihr Nein jetzt zuerst.</translation>
    </message>
</context>
</TS>
