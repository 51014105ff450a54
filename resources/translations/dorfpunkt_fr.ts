<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="de_DE">
<context>
    <name>AgeCheck</name>
    <message>
        <source>**%1** darf nur bekommen, wer mindestens **%2 Jahre** alt ist.</source>
        <extracomment>%1 is a product, %2 an age in years, 16 or 18.</extracomment>
        <translation>Pour **%1**, il faut avoir au moins **%2 ans**.</translation>
    </message>
    <message>
        <source>Der Ausweis wird beim Abholen geprüft. Ohne Ausweis bleibt das Produkt dort.</source>
        <translation>La pièce d’identité est contrôlée au retrait. Sans elle, le produit reste sur place.</translation>
    </message>
    <message>
        <source>Ja, ich zeige den Ausweis</source>
        <translation>Oui, je la montrerai</translation>
    </message>
    <message>
        <source>Nein, ohne dieses Produkt</source>
        <translation>Non, sans ce produit</translation>
    </message>
    <message>
        <source>Zeigen Sie beim Abholen Ihren Ausweis?</source>
        <translation>Montrerez-vous votre pièce d’identité au retrait&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Allergens</name>
    <message>
        <source>Eier</source>
        <translation>œufs</translation>
    </message>
    <message>
        <source>Erdnüsse</source>
        <translation>arachides</translation>
    </message>
    <message>
        <source>Fisch</source>
        <translation>poisson</translation>
    </message>
    <message>
        <source>Krebstiere</source>
        <translation>crustacés</translation>
    </message>
    <message>
        <source>Lupinen</source>
        <translation>lupin</translation>
    </message>
    <message>
        <source>Milch (einschließlich Laktose)</source>
        <translation>lait (y compris lactose)</translation>
    </message>
    <message>
        <source>Schalenfrüchte (Nüsse)</source>
        <translation>fruits à coque (noix)</translation>
    </message>
    <message>
        <source>Schwefeldioxid und Sulfite</source>
        <translation>anhydride sulfureux et sulfites</translation>
    </message>
    <message>
        <source>Sellerie</source>
        <translation>céleri</translation>
    </message>
    <message>
        <source>Senf</source>
        <translation>moutarde</translation>
    </message>
    <message>
        <source>Sesam</source>
        <translation>sésame</translation>
    </message>
    <message>
        <source>Soja</source>
        <translation>soja</translation>
    </message>
    <message>
        <source>Weichtiere</source>
        <translation>mollusques</translation>
    </message>
    <message>
        <source>glutenhaltiges Getreide</source>
        <translation>céréales contenant du gluten</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>**Es ist sicher aufgehoben.**</source>
        <translation>**C’est en sécurité.**</translation>
    </message>
    <message>
        <source>**Ihre Antworten sind sicher aufgehoben.**</source>
        <translation>**Vos réponses sont en sécurité.**</translation>
    </message>
    <message>
        <source>**Ihre Idee ist sicher aufgehoben.**</source>
        <translation>**Votre idée est en sécurité.**</translation>
    </message>
    <message>
        <source>**Niemand erfährt, dass es Ihre Antworten sind.**</source>
        <translation>**Personne ne saura que ces réponses sont les vôtres.**</translation>
    </message>
    <message>
        <source>**Niemand erfährt, dass es von Ihnen ist.**</source>
        <translation>**Personne ne saura que cela vient de vous.**</translation>
    </message>
    <message>
        <source>Danach kann es niemand zurückholen, auch Sie nicht.</source>
        <translation>Ensuite, personne ne peut le reprendre, pas même vous.</translation>
    </message>
    <message>
        <source>Danach kann niemand sie zurückholen, auch Sie nicht.</source>
        <translation>Ensuite, personne ne peut les reprendre, pas même vous.</translation>
    </message>
    <message>
        <source>Das Ergebnis steht später hier unter „Mitreden“.</source>
        <translation>Le résultat sera ici plus tard, sous «&#xa0;Donner son avis&#xa0;».</translation>
    </message>
    <message>
        <source>Das Gerät konnte nicht speichern. Bitte versuchen Sie es noch einmal.</source>
        <translation>L’appareil n’a pas pu enregistrer. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Das Gerät schickt es später ab: ohne Namen, ohne Ort, ohne Uhrzeit.</source>
        <translation>L’appareil l’envoie plus tard&#xa0;: sans nom, sans lieu, sans heure.</translation>
    </message>
    <message>
        <source>Das Gerät schickt sie später ab: ohne Namen, ohne Ort, ohne Uhrzeit.</source>
        <translation>L’appareil les envoie plus tard&#xa0;: sans nom, sans lieu, sans heure.</translation>
    </message>
    <message>
        <source>Das geht an: **%1**.</source>
        <extracomment>%1 is who collects ideas, such as a town.</extracomment>
        <translation>Cela va à&#xa0;: **%1**.</translation>
    </message>
    <message>
        <source>Das geht hier gerade nicht. Bitte versuchen Sie es später noch einmal.</source>
        <translation>Ce n’est pas possible ici pour le moment. Veuillez réessayer plus tard.</translation>
    </message>
    <message>
        <source>Das ist schon unterwegs.</source>
        <translation>C’est déjà en route.</translation>
    </message>
    <message>
        <source>Das ist zu lang. Bitte gehen Sie zurück und schreiben Sie etwas weniger.</source>
        <translation>C’est trop long. Veuillez revenir en arrière et écrire un peu moins.</translation>
    </message>
    <message>
        <source>Das ist zurückgenommen.</source>
        <translation>C’est repris.</translation>
    </message>
    <message>
        <source>Der Speicher dieses Geräts ist voll. Es wurde nichts abgegeben.</source>
        <translation>La mémoire de cet appareil est pleine. Rien n’a été remis.</translation>
    </message>
    <message>
        <source>Dieser Code stimmt nicht. Bitte noch einmal vergleichen.</source>
        <translation>Ce code n’est pas juste. Veuillez le comparer encore une fois.</translation>
    </message>
    <message>
        <source>Dort liest es jemand, bevor es alle sehen.</source>
        <translation>Quelqu’un le lit là-bas avant que tous le voient.</translation>
    </message>
    <message>
        <source>Es gibt keinen Beleg: Niemand kann es Ihnen zuordnen.</source>
        <translation>Il n’y a pas de reçu&#xa0;: personne ne peut vous l’attribuer.</translation>
    </message>
    <message>
        <source>Ihre Antworten gehen an: **%1**.</source>
        <extracomment>%1 is who asks in a survey, such as a town.</extracomment>
        <translation>Vos réponses vont à&#xa0;: **%1**.</translation>
    </message>
    <message>
        <source>Ihre Antworten sind zurückgenommen.</source>
        <translation>Vos réponses sont reprises.</translation>
    </message>
    <message>
        <source>Ihre Idee ist zurückgenommen.</source>
        <translation>Votre idée est reprise.</translation>
    </message>
    <message>
        <source>Ihre Worte: **%1**</source>
        <extracomment>%1 is what somebody says to an idea, in their own words.</extracomment>
        <translation>Vos mots&#xa0;: **%1**</translation>
    </message>
    <message>
        <source>In einigen Tagen ist es mitgezählt.</source>
        <translation>Dans quelques jours, ce sera compté.</translation>
    </message>
    <message>
        <source>In einigen Tagen steht es hier, wenn das Amt es zeigt.</source>
        <translation>Dans quelques jours, ce sera ici, si la mairie le montre.</translation>
    </message>
    <message>
        <source>Ja, abgeben</source>
        <translation>Oui, remettre</translation>
    </message>
    <message>
        <source>Ja, unterstützen</source>
        <translation>Oui, la soutenir</translation>
    </message>
    <message>
        <source>Möchten Sie Ihre Antworten abgeben?</source>
        <translation>Voulez-vous remettre vos réponses&#x202f;?</translation>
    </message>
    <message>
        <source>Möchten Sie Ihre Idee abgeben?</source>
        <translation>Voulez-vous remettre votre idée&#x202f;?</translation>
    </message>
    <message>
        <source>Möchten Sie das dazu sagen?</source>
        <translation>Voulez-vous dire cela&#x202f;?</translation>
    </message>
    <message>
        <source>Möchten Sie diese Idee unterstützen?</source>
        <translation>Voulez-vous soutenir cette idée&#x202f;?</translation>
    </message>
    <message>
        <source>Nein, nicht abgeben</source>
        <translation>Non, ne pas remettre</translation>
    </message>
    <message>
        <source>Nein, nicht unterstützen</source>
        <translation>Non, ne pas la soutenir</translation>
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
        <translation>**Vos informations**</translation>
    </message>
    <message>
        <source>Am %1 weitergegeben: von **%2** an **%3**.</source>
        <extracomment>%1 is a day with its hour, %2 and %3 are names of offices.</extracomment>
        <translation>Transmis le %1&#xa0;: de **%2** à **%3**.</translation>
    </message>
    <message>
        <source>Das Amt schreibt: %1</source>
        <extracomment>Before what an office has written. %1 is its message.</extracomment>
        <translation>Le service écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Das Amt zeigt allen unter der Nummer **%1**, was wo kaputt ist. Sie selbst nennt es nicht.</source>
        <extracomment>%1 is the public number of a report, such as 7K4M-2Q9X.</extracomment>
        <translation>Le service montre à tous, sous le numéro **%1**, ce qui est abîmé et où. Il ne vous nomme pas.</translation>
    </message>
    <message>
        <source>Das Gerät konnte das nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>L’appareil n’a pas pu enregistrer. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Das geht hier gerade nicht. Bitte fragen Sie im Amt.</source>
        <translation>Ce n’est pas possible ici en ce moment. Veuillez demander au service.</translation>
    </message>
    <message>
        <source>Gehen Sie mit Ihrem Beleg zum Amt. Dort liegen Ihre Angaben bereit.</source>
        <translation>Allez au service avec votre reçu. Vos informations y sont prêtes.</translation>
    </message>
    <message>
        <source>Gelesen am %1: %2</source>
        <extracomment>%1 is a day with its hour, %2 the name of an office.</extracomment>
        <translation>Lu le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Hier können Sie es nicht mehr zurücknehmen. Bitte fragen Sie im Amt.</source>
        <translation>Vous ne pouvez plus le retirer ici. Veuillez demander au service.</translation>
    </message>
    <message>
        <source>Ihre Antwort geht nur an: **%1**.</source>
        <extracomment>%1 is the name of an office.</extracomment>
        <translation>Votre réponse va uniquement à&#xa0;: **%1**.</translation>
    </message>
    <message>
        <source>Sie haben geantwortet: %1</source>
        <extracomment>Before what the resident has written to an office. %1 is that text.</extracomment>
        <translation>Vous avez répondu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ApplicationStatus</name>
    <message>
        <source>Frage beantworten</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Mein Beleg</source>
        <translation>Mon reçu</translation>
    </message>
    <message>
        <source>Noch einmal nachsehen</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Zurücknehmen</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>AppointmentBooked</name>
    <message>
        <source>Fertig</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ihr Termin ist gespeichert.</source>
        <translation>Votre rendez-vous est enregistré.</translation>
    </message>
    <message>
        <source>Ihr Termin ist verschoben.</source>
        <translation>Votre rendez-vous est déplacé.</translation>
    </message>
    <message>
        <source>Mit diesem Code können Sie absagen oder verschieben:</source>
        <translation>Avec ce code, vous pouvez annuler ou déplacer&#xa0;:</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Imprimer à nouveau</translation>
    </message>
    <message>
        <source>Rückgängig machen (%1 Sekunden)</source>
        <extracomment>A button: takes back the booking. %1 counts down from 30.</extracomment>
        <translation>Annuler (%1 secondes)</translation>
    </message>
</context>
<context>
    <name>AppointmentCancel</name>
    <message>
        <source>Ja, absagen</source>
        <translation>Oui, annuler</translation>
    </message>
    <message>
        <source>Möchten Sie diesen Termin absagen?</source>
        <translation>Voulez-vous annuler ce rendez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>Non, garder</translation>
    </message>
</context>
<context>
    <name>AppointmentCancelled</name>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden die Absage von selbst, sobald es da ist.</source>
        <translation>**En attente.** Il n’y a pas de réseau ici pour le moment. Nous envoyons l’annulation dès qu’il revient.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden die Absage jetzt.</source>
        <translation>**En attente.** Nous envoyons l’annulation maintenant.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ihre Absage ist gespeichert.</source>
        <translation>Votre annulation est enregistrée.</translation>
    </message>
    <message>
        <source>Ob sie angekommen ist, lesen Sie hier mit demselben Beleg.</source>
        <translation>Avec le même reçu, vous verrez ici si elle est arrivée.</translation>
    </message>
</context>
<context>
    <name>AppointmentDays</name>
    <message>
        <source>An welchem Tag möchten Sie kommen?</source>
        <translation>Quel jour voulez-vous venir&#x202f;?</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Rendez-vous · étape %1 sur %2</translation>
    </message>
    <message>
        <source>Versuchen Sie es in ein paar Tagen noch einmal.</source>
        <translation>Réessayez dans quelques jours.</translation>
    </message>
    <message>
        <source>Wann möchten Sie stattdessen kommen?</source>
        <translation>Quand voulez-vous venir à la place&#x202f;?</translation>
    </message>
    <message>
        <source>Zurzeit ist nichts frei</source>
        <translation>Rien n’est libre pour le moment</translation>
    </message>
</context>
<context>
    <name>AppointmentInterrupted</name>
    <message>
        <source>Danach ist das Gerät ausgefallen. **Der Termin ist sicher gespeichert** und wird gesendet.</source>
        <translation>Ensuite, l’appareil est tombé en panne. **Le rendez-vous est bien enregistré** et sera envoyé.</translation>
    </message>
    <message>
        <source>Der Beleg kann nicht mehr gedruckt werden. Rufen Sie dort an.</source>
        <translation>Le reçu ne peut plus être imprimé. Veuillez appeler sur place.</translation>
    </message>
    <message>
        <source>Haben Sie ihn gebucht? Dann drucken wir jetzt Ihren Beleg.</source>
        <translation>L’avez-vous pris&#x202f;? Alors nous imprimons votre reçu.</translation>
    </message>
    <message>
        <source>Ja, das war ich: Beleg zeigen</source>
        <translation>Oui, c’était moi&#xa0;: voir le reçu</translation>
    </message>
    <message>
        <source>Nein, das war ich nicht</source>
        <translation>Non, ce n’était pas moi</translation>
    </message>
    <message>
        <source>Um %1 wurde hier ein Termin gebucht.</source>
        <extracomment>A heading. %1 is an hour, such as 2:40 pm.</extracomment>
        <translation>Un rendez-vous a été pris ici à %1.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>AppointmentModel</name>
    <message>
        <source>Absagen geht hier gerade nicht. Bitte rufen Sie dort an.</source>
        <translation>L’annulation n’est pas possible ici pour le moment. Veuillez appeler sur place.</translation>
    </message>
    <message>
        <source>Das Gerät konnte die Absage nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>L’appareil n’a pas pu enregistrer l’annulation. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Nachricht an Sie: %1</source>
        <extracomment>Before what the office has written about the appointment. %1 is its message.</extracomment>
        <translation>Message pour vous&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AppointmentName</name>
    <message>
        <source>Nur dort, wo Sie hingehen, liest jemand Ihren Namen.</source>
        <translation>Votre nom n’est lu que là où vous allez.</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Rendez-vous · étape %1 sur %2</translation>
    </message>
    <message>
        <source>Vorname und Nachname</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Wie heißen Sie?</source>
        <translation>Comment vous appelez-vous&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AppointmentOffers</name>
    <message>
        <source>Hier gibt es noch keine Termine</source>
        <translation>Il n’y a pas encore de rendez-vous ici</translation>
    </message>
    <message>
        <source>Rufen Sie dort an, wo Sie hinmöchten.</source>
        <translation>Appelez là où vous voulez aller.</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Rendez-vous · étape %1 sur %2</translation>
    </message>
    <message>
        <source>Wozu möchten Sie einen Termin?</source>
        <translation>Pour quoi voulez-vous un rendez-vous&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AppointmentPhone</name>
    <message>
        <source>Dürfen wir Sie bei Fragen anrufen?</source>
        <translation>Pouvons-nous vous appeler en cas de question&#x202f;?</translation>
    </message>
    <message>
        <source>Ja, diese Nummer weitergeben</source>
        <translation>Oui, transmettre ce numéro</translation>
    </message>
    <message>
        <source>Mit Vorwahl, zum Beispiel 06851 12 34 56</source>
        <translation>Avec l’indicatif, par exemple 06851 12 34 56</translation>
    </message>
    <message>
        <source>Nein, ohne Telefonnummer</source>
        <translation>Non, sans numéro</translation>
    </message>
    <message>
        <source>Nur für Fragen zu diesem Termin.</source>
        <translation>Seulement pour des questions sur ce rendez-vous.</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Rendez-vous · étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>AppointmentReadBack</name>
    <message>
        <source>Andere Zeit wählen</source>
        <translation>Choisir une autre heure</translation>
    </message>
    <message>
        <source>Ja, Termin buchen</source>
        <translation>Oui, prendre ce rendez-vous</translation>
    </message>
    <message>
        <source>Ja, verschieben</source>
        <translation>Oui, déplacer</translation>
    </message>
    <message>
        <source>Möchten Sie den Termin so verschieben?</source>
        <translation>Voulez-vous déplacer le rendez-vous ainsi&#x202f;?</translation>
    </message>
    <message>
        <source>Möchten Sie diesen Termin buchen?</source>
        <translation>Voulez-vous prendre ce rendez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Rendez-vous · étape %1 sur %2</translation>
    </message>
    <message>
        <source>Weiter lesen</source>
        <translation>Lire la suite</translation>
    </message>
</context>
<context>
    <name>AppointmentStatus</name>
    <message>
        <source>Absagen</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ihr Termin</source>
        <translation>Votre rendez-vous</translation>
    </message>
    <message>
        <source>Mein Beleg</source>
        <translation>Mon reçu</translation>
    </message>
    <message>
        <source>Noch einmal nachsehen</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Verschieben</source>
        <translation>Déplacer</translation>
    </message>
</context>
<context>
    <name>AppointmentTimes</name>
    <message>
        <source>%1: Um wie viel Uhr?</source>
        <extracomment>The question above a list of hours. %1 is a day, such as Thursday, 3 December.</extracomment>
        <translation>%1&#xa0;: à quelle heure&#x202f;?</translation>
    </message>
    <message>
        <source>An diesem Tag ist nichts mehr frei</source>
        <translation>Plus rien n’est libre ce jour-là</translation>
    </message>
    <message>
        <source>Gehen Sie zurück und wählen Sie einen anderen Tag.</source>
        <translation>Revenez en arrière et choisissez un autre jour.</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Rendez-vous · étape %1 sur %2</translation>
    </message>
    <message>
        <source>Um wie viel Uhr?</source>
        <translation>À quelle heure&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AppointmentTopic</name>
    <message>
        <source>Gehen Sie zurück und wählen Sie noch einmal.</source>
        <translation>Revenez en arrière et choisissez de nouveau.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Il n’y a plus rien ici</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Rendez-vous · étape %1 sur %2</translation>
    </message>
    <message>
        <source>Worum geht es?</source>
        <translation>De quoi s’agit-il&#xa0;?</translation>
    </message>
</context>
<context>
    <name>AppointmentUndone</name>
    <message>
        <source>**Es wurde nichts gebucht** und nichts gedruckt.</source>
        <translation>**Rien n’a été réservé** ni imprimé.</translation>
    </message>
    <message>
        <source>**Ihr alter Termin bleibt.** Der alte Beleg gilt weiter.</source>
        <translation>**Votre ancien rendez-vous reste.** L’ancien reçu reste valable.</translation>
    </message>
    <message>
        <source>Andere Zeit wählen</source>
        <translation>Choisir une autre heure</translation>
    </message>
    <message>
        <source>Das Verschieben ist rückgängig gemacht.</source>
        <translation>Le déplacement est annulé.</translation>
    </message>
    <message>
        <source>Die Buchung ist rückgängig gemacht.</source>
        <translation>La réservation est annulée.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message numerus="yes">
        <source>%n freie Zeit(en)</source>
        <extracomment>Below a day. %n is how many of its hours can be chosen.</extracomment>
        <translation>
            <numerusform>%n heure libre</numerusform>
            <numerusform>%n heures libres</numerusform>
        </translation>
    </message>
    <message>
        <source>**Abgesagt.** Niemand erwartet Sie.</source>
        <translation>**Annulé.** Personne ne vous attend.</translation>
    </message>
    <message>
        <source>**Abgesagt.** Wir senden die Absage, sobald das Netz da ist.</source>
        <translation>**Annulé.** Nous envoyons l’annulation dès qu’il y a du réseau.</translation>
    </message>
    <message>
        <source>**Der Termin fällt aus.** Niemand erwartet Sie.</source>
        <translation>**Le rendez-vous n’a pas lieu.** Personne ne vous attend.</translation>
    </message>
    <message>
        <source>**Der Termin wurde nicht angenommen.**</source>
        <translation>**Le rendez-vous n’a pas été accepté.**</translation>
    </message>
    <message>
        <source>**Fest.** Der Termin gilt.</source>
        <translation>**Ferme.** Le rendez-vous est valable.</translation>
    </message>
    <message>
        <source>**Fest.** Der Termin gilt. Sie müssen nichts mehr tun.</source>
        <translation>**Ferme.** Le rendez-vous est valable. Vous n’avez plus rien à faire.</translation>
    </message>
    <message>
        <source>**Fest.** Der Termin ist bestätigt.</source>
        <translation>**Ferme.** Le rendez-vous est confirmé.</translation>
    </message>
    <message>
        <source>**Fest.** Dieser Platz ist für Sie frei.</source>
        <translation>**Ferme.** Cette place est libre pour vous.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Die Antwort ist noch nicht da.</source>
        <translation>**En attente.** La réponse n’est pas encore là.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Die Antwort kommt %1. Erst dann gilt der Termin.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>**En attente.** La réponse arrive %1. Le rendez-vous n’est valable qu’alors.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Die Antwort kommt %1. Sie lesen sie hier mit Ihrem Beleg.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>**En attente.** La réponse arrive %1. Vous la lisez ici avec votre reçu.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Ein Platz ist für Sie frei gehalten. Die Bestätigung kommt noch.</source>
        <translation>**En attente.** Une place vous est gardée. La confirmation suivra.</translation>
    </message>
    <message>
        <source>**Zu spät angekommen.** Der Termin war schon vorbei. Bitte buchen Sie neu.</source>
        <translation>**Arrivé trop tard.** L’heure était déjà passée. Veuillez reprendre rendez-vous.</translation>
    </message>
    <message>
        <source>Absagen oder verschieben: an jedem Dorfpunkt unter „Mein Beleg“ diesen Code eingeben.</source>
        <extracomment>On the receipt of an appointment. &quot;Mein Beleg&quot; is a button on the kiosk&apos;s first page.</extracomment>
        <translation>Annuler ou déplacer&#xa0;: saisissez ce code à tout Dorfpunkt sous «&#xa0;Mon reçu&#xa0;».</translation>
    </message>
    <message>
        <source>An dem Gerät, an dem gebucht wurde, ist ein Fehler passiert.</source>
        <translation>Une erreur est survenue sur l’appareil de la réservation.</translation>
    </message>
    <message>
        <source>Bei Fragen rufen wir Sie an: **%1**.</source>
        <extracomment>%1 is the resident&apos;s phone number.</extracomment>
        <translation>En cas de question, nous vous appelons&#xa0;: **%1**.</translation>
    </message>
    <message>
        <source>Bitte bringen Sie mit: %1.</source>
        <extracomment>%1 is one document or thing.</extracomment>
        <translation>Veuillez apporter&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Bitte buchen Sie neu, oder rufen Sie dort an.</source>
        <translation>Veuillez reprendre rendez-vous, ou appeler sur place.</translation>
    </message>
    <message>
        <source>Bitte mitbringen</source>
        <extracomment>Heading on the receipt of an appointment, above a list of documents with a box to tick each.</extracomment>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>Dauer: %1 Minuten</source>
        <extracomment>On the receipt of an appointment: how long it takes. %1 is a number of minutes, at least 5.</extracomment>
        <translation>Durée&#xa0;: %1 minutes</translation>
    </message>
    <message>
        <source>Der Beleg Ihres alten Termins gilt nicht mehr.</source>
        <translation>Le reçu de votre ancien rendez-vous n’est plus valable.</translation>
    </message>
    <message>
        <source>Die Buchung wurde gleich rückgängig gemacht.</source>
        <translation>La réservation a été annulée aussitôt.</translation>
    </message>
    <message>
        <source>Die Daten durften nicht weitergegeben werden.</source>
        <translation>Les données ne pouvaient pas être transmises.</translation>
    </message>
    <message>
        <source>Diese Zeit gibt es nicht mehr.</source>
        <translation>Cette heure n’existe plus.</translation>
    </message>
    <message>
        <source>Es geht um: **%1**.</source>
        <extracomment>%1 is the name of a service or of an office hour.</extracomment>
        <translation>Il s’agit de&#xa0;: **%1**.</translation>
    </message>
    <message>
        <source>Es war zu lange kein Netz da. Deshalb wurde die Buchung gelöscht.</source>
        <translation>Il n’y a pas eu de réseau trop longtemps. La réservation a donc été effacée.</translation>
    </message>
    <message>
        <source>Etwas anderes</source>
        <extracomment>The last choice of what an appointment is about.</extracomment>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. Wir senden es von selbst, sobald es da ist.</source>
        <translation>Il n’y a pas de réseau ici pour le moment. Nous l’envoyons dès qu’il revient.</translation>
    </message>
    <message>
        <source>Heute, %1</source>
        <extracomment>On the notice board. %1 are hours, such as 9 am to 12 noon.</extracomment>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Ihr Termin am **%1** fällt dann weg.</source>
        <extracomment>%1 is day and hour of the old appointment, such as Thursday, 3 December, 9 am.</extracomment>
        <translation>Votre rendez-vous du **%1** est alors annulé.</translation>
    </message>
    <message>
        <source>Ihre Angaben gehen nur an: **%1**.</source>
        <extracomment>%1 is the name of an office.</extracomment>
        <translation>Vos informations ne vont qu’à&#xa0;: **%1**.</translation>
    </message>
    <message>
        <source>Morgen, %1</source>
        <extracomment>On the notice board. %1 are hours, such as 9 am to 12 noon.</extracomment>
        <translation>Demain, %1</translation>
    </message>
    <message>
        <source>Nur ein Beispiel: Diese Zeiten hat niemand geprüft.</source>
        <translation>Seulement un exemple&#xa0;: personne n’a vérifié ces heures.</translation>
    </message>
    <message>
        <source>Nächster freier Tag: %1</source>
        <extracomment>In a list of what can be booked. %1 is a day, such as Thursday, 3 December.</extracomment>
        <translation>Prochain jour libre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sie heißen **%1**.</source>
        <extracomment>%1 is the resident&apos;s own name.</extracomment>
        <translation>Vous vous appelez **%1**.</translation>
    </message>
    <message>
        <source>Sie kommen am **%1**.</source>
        <extracomment>%1 is a day with its hour, such as Thursday, 3 December, 9 am.</extracomment>
        <translation>Vous venez le **%1**.</translation>
    </message>
    <message>
        <source>Sie kommen hierher: **%1**.</source>
        <extracomment>%1 is a place with its address, where somebody goes.</extracomment>
        <translation>Vous venez ici&#xa0;: **%1**.</translation>
    </message>
    <message>
        <source>Termin</source>
        <extracomment>What a paper is: the receipt of an appointment that stands.</extracomment>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Termin, noch nicht bestätigt</source>
        <extracomment>What a paper is: the receipt of an appointment that the office has yet to confirm.</extracomment>
        <translation>Rendez-vous, pas encore confirmé</translation>
    </message>
    <message>
        <source>Wann</source>
        <extracomment>Heading on the receipt of an appointment, above its day and hour.</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Was Sie mitbringen sollen, steht auf Ihrem Beleg.</source>
        <translation>Votre reçu indique ce qu’il faut apporter.</translation>
    </message>
    <message>
        <source>Wenn etwas dazwischenkommt</source>
        <extracomment>Heading on the receipt of an appointment.</extracomment>
        <translation>En cas d’empêchement</translation>
    </message>
    <message>
        <source>Wo</source>
        <extracomment>Heading on the receipt of an appointment, above the place.</extracomment>
        <translation>Où</translation>
    </message>
    <message>
        <source>Zurzeit ist nichts frei.</source>
        <translation>Rien n’est libre pour le moment.</translation>
    </message>
    <message>
        <source>die Antwort kommt noch</source>
        <translation>la réponse suivra</translation>
    </message>
    <message>
        <source>sofort fest</source>
        <translation>ferme tout de suite</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>Ihr Korb</source>
        <translation>Votre panier</translation>
    </message>
    <message>
        <source>Ihr Korb ist leer</source>
        <translation>Votre panier est vide</translation>
    </message>
    <message>
        <source>Noch mehr aussuchen</source>
        <translation>Ajouter des produits</translation>
    </message>
    <message>
        <source>Suchen Sie zuerst etwas aus.</source>
        <translation>Choisissez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>Weiter zum Bestellen</source>
        <translation>Passer à la commande</translation>
    </message>
    <message>
        <source>Zusammen</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Zusammen etwa</source>
        <translation>Total, environ</translation>
    </message>
    <message>
        <source>davon Pfand %1</source>
        <extracomment>Below the sum of the basket. %1 is the deposit on bottles that it contains.</extracomment>
        <translation>dont consigne %1</translation>
    </message>
</context>
<context>
    <name>BookingModel</name>
    <message>
        <source>Das Gerät konnte nicht speichern. Es wurde nichts gebucht. Bitte versuchen Sie es noch einmal.</source>
        <translation>L’appareil n’a pas pu enregistrer. Rien n’a été réservé. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Das geht hier gerade nicht. Bitte rufen Sie dort an.</source>
        <translation>Ce n’est pas possible ici pour le moment. Veuillez appeler sur place.</translation>
    </message>
    <message>
        <source>Der Speicher dieses Geräts ist voll. Es wurde nichts gebucht.</source>
        <translation>La mémoire de cet appareil est pleine. Rien n’a été réservé.</translation>
    </message>
    <message>
        <source>Die Buchung ist schon unterwegs. Sagen Sie mit dem Beleg ab.</source>
        <translation>La réservation est déjà en route. Annulez-la avec le reçu.</translation>
    </message>
    <message>
        <source>Diese Zeit ist inzwischen vergeben. Bitte wählen Sie eine andere Zeit.</source>
        <translation>Cette heure vient d’être prise. Veuillez en choisir une autre.</translation>
    </message>
    <message>
        <source>Diese Zeit können wir gerade nicht fest zusagen. Ihr alter Termin bleibt. Wählen Sie eine andere Zeit.</source>
        <translation>Nous ne pouvons pas promettre cette heure. Votre ancien rendez-vous reste. Choisissez une autre heure.</translation>
    </message>
    <message>
        <source>Inzwischen ist der Platz nicht mehr fest. Bitte lesen Sie noch einmal, was jetzt gilt.</source>
        <translation>Entre-temps, la place n’est plus ferme. Relisez ce qui vaut maintenant.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Farben ändern, jetzt %1</source>
        <extracomment>Of the key for the colours: %1 is the scheme that is on, such as: dark.</extracomment>
        <translation>Changer les couleurs, maintenant %1</translation>
    </message>
    <message>
        <source>Größer</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Kontrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Leiste</source>
        <translation>Barre</translation>
    </message>
    <message>
        <source>Notruf 112</source>
        <translation>SOS 112</translation>
    </message>
    <message>
        <source>Schriftgröße ändern, jetzt %1</source>
        <extracomment>Of the key for the text size: %1 is the size that is on, such as: large.</extracomment>
        <translation>Changer la taille, maintenant %1</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>dunkel</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>groß</source>
        <translation>grande</translation>
    </message>
    <message>
        <source>hell</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>klein</source>
        <translation>petite</translation>
    </message>
    <message>
        <source>mittel</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>sehr groß</source>
        <translation>très grande</translation>
    </message>
    <message>
        <source>starker Kontrast</source>
        <translation>contraste fort</translation>
    </message>
</context>
<context>
    <name>CancelOrder</name>
    <message>
        <source>Ja, stornieren</source>
        <translation>Oui, annuler</translation>
    </message>
    <message>
        <source>Möchten Sie diese Bestellung stornieren?</source>
        <translation>Souhaitez-vous annuler cette commande&#xa0;?</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>Non, garder</translation>
    </message>
</context>
<context>
    <name>Cancelled</name>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden die Stornierung von selbst, sobald es da ist.</source>
        <translation>**Noté.** Il n’y a pas de réseau ici en ce moment. Nous enverrons l’annulation automatiquement dès son retour.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden die Stornierung jetzt.</source>
        <translation>**Noté.** Nous envoyons l’annulation maintenant.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ihre Stornierung ist gespeichert.</source>
        <translation>Votre annulation est enregistrée.</translation>
    </message>
    <message>
        <source>Ob sie rechtzeitig ankam, lesen Sie hier mit demselben Beleg.</source>
        <translation>Avec le même reçu, vous verrez ici si elle est arrivée à temps.</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Korb ansehen · %1</source>
        <extracomment>A button. %1 says what is in the basket, such as: 3 items · €12.40.</extracomment>
        <translation>Voir le panier · %1</translation>
    </message>
    <message>
        <source>Nach Namen suchen</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>Noch keine Produkte</source>
        <translation>Pas encore de produits</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>Ils s’afficheront ici dès que le réseau sera là.</translation>
    </message>
    <message>
        <source>Was brauchen Sie?</source>
        <translation>De quoi avez-vous besoin&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>%1 gibt es erst ab %2. Sie hatten %3.</source>
        <extracomment>%1 is a product, %2 the smallest quantity now, %3 the quantity of the earlier order.</extracomment>
        <translation>%1 est vendu à partir de %2. Vous aviez %3.</translation>
    </message>
    <message>
        <source>%1 gibt es nicht mehr.</source>
        <extracomment>%1 is a product of an earlier order.</extracomment>
        <translation>%1 n’est plus proposé.</translation>
    </message>
    <message>
        <source>%1 ist zurzeit nicht möglich.</source>
        <extracomment>%1 is a product of an earlier order.</extracomment>
        <translation>%1 n’est pas possible pour le moment.</translation>
    </message>
    <message>
        <source>%1 kostet jetzt %2 statt %3.</source>
        <extracomment>%1 is a product, %2 its price of today, %3 the price of the earlier order.</extracomment>
        <translation>%1 coûte maintenant %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>%1 wird jetzt anders verkauft. Bitte wählen Sie neu.</source>
        <extracomment>%1 is a product of an earlier order: it was sold by the piece and is now by weight, or the reverse.</extracomment>
        <translation>%1 est maintenant vendu autrement. Veuillez choisir à nouveau.</translation>
    </message>
    <message>
        <source>Das ist anders als beim letzten Mal</source>
        <translation>Ce qui change depuis la dernière fois</translation>
    </message>
    <message>
        <source>Von %1 gehen nur %2 statt %3.</source>
        <extracomment>%1 is a product, %2 the quantity that is possible now, %3 the quantity of the earlier order.</extracomment>
        <translation>Pour %1, seulement %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>Weiter zum Korb</source>
        <translation>Passer au panier</translation>
    </message>
</context>
<context>
    <name>Checkout</name>
    <message>
        <source>**Fest.** Das gilt. Die Antwort der Läden lesen Sie hier mit Ihrem Beleg.</source>
        <translation>**Ferme.** C’est acquis. Lisez ici la réponse des magasins avec votre reçu.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Der Laden antwortet %1. Die Antwort lesen Sie hier mit Ihrem Beleg.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>**Noté.** Le magasin répond %1. Vous lirez la réponse ici avec votre reçu.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Die Läden antworten %1. Die Antwort lesen Sie hier mit Ihrem Beleg.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>**Noté.** Les magasins répondent %1. Vous lirez la réponse ici avec votre reçu.</translation>
    </message>
    <message>
        <source>Das Gerät konnte nicht speichern. Es wurde nichts bestellt. Bitte versuchen Sie es noch einmal.</source>
        <translation>L’appareil n’a pas pu enregistrer. Rien n’a été commandé. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Der Speicher dieses Geräts ist voll. Es wurde nichts bestellt.</source>
        <translation>La mémoire de cet appareil est pleine. Rien n’a été commandé.</translation>
    </message>
    <message>
        <source>Die Bestellung ist schon unterwegs. Stornieren Sie sie mit dem Beleg.</source>
        <translation>La commande est déjà partie. Vous pouvez l’annuler avec le reçu.</translation>
    </message>
    <message>
        <source>Dorfpunkt %1</source>
        <extracomment>Heading of the receipt; %1 is the village. The name &quot;Dorfpunkt&quot; is kept.</extracomment>
        <translation>Dorfpunkt %1</translation>
    </message>
    <message>
        <source>Es fehlt noch eine Angabe. Bitte gehen Sie einen Schritt zurück.</source>
        <translation>Il manque encore une information. Veuillez revenir une étape en arrière.</translation>
    </message>
    <message>
        <source>Fest zugesagt ist schon: **%1**.</source>
        <extracomment>%1 is a list of products that the resident gets in any case.</extracomment>
        <translation>Déjà promis&#xa0;: **%1**.</translation>
    </message>
    <message>
        <source>Inzwischen ist die Bestellung geschlossen. Bitte beginnen Sie neu.</source>
        <translation>Entre-temps, les commandes sont closes. Veuillez recommencer.</translation>
    </message>
    <message>
        <source>Inzwischen ist etwas davon nicht mehr fest zu haben. Bitte lesen Sie noch einmal, was jetzt gilt.</source>
        <translation>Une partie n’est plus promise. Veuillez relire.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Angaben zu %1</source>
        <extracomment>A screen reader&apos;s name for the part of a row that opens a page about a product. %1 is the product.</extracomment>
        <translation>Détails sur %1</translation>
    </message>
</context>
<context>
    <name>Confirmed</name>
    <message>
        <source>Abholen: **%1**</source>
        <extracomment>%1 is day and hour of the pick-up, and the place.</extracomment>
        <translation>Retrait&#xa0;: **%1**</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist gespeichert.</source>
        <translation>Votre commande est enregistrée.</translation>
    </message>
    <message>
        <source>Mit diesem Code lesen Sie die Antwort und können stornieren:</source>
        <translation>Avec ce code, vous lirez la réponse et pourrez annuler&#xa0;:</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Imprimer à nouveau</translation>
    </message>
    <message>
        <source>Rückgängig machen (%1 Sekunden)</source>
        <extracomment>A button: takes back the order. %1 counts down from 30.</extracomment>
        <translation>Annuler (%1 secondes)</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Dieses Formular ist zu groß für dieses Gerät. Bitte fragen Sie im Amt danach.</source>
        <translation>Ce formulaire est trop grand pour cet appareil. Veuillez le demander au bureau.</translation>
    </message>
    <message>
        <source>Dieses Formular ist zurzeit nicht hier. Bitte versuchen Sie es später noch einmal.</source>
        <translation>Ce formulaire n’est pas ici pour le moment. Veuillez réessayer plus tard.</translation>
    </message>
</context>
<context>
    <name>Council</name>
    <message>
        <source>**Das ist keine Abstimmung.** Es entscheidet: %1, am %2.</source>
        <extracomment>%1 is a council such as &quot;Stadtrat St. Wendel&quot;, %2 a day.</extracomment>
        <translation>**Ce n’est pas un vote.** La décision revient à&#xa0;: %1, le %2.</translation>
    </message>
    <message>
        <source>**Das ist keine Abstimmung.** Es entscheidet: %1.</source>
        <extracomment>%1 is a council such as &quot;Stadtrat St. Wendel&quot;.</extracomment>
        <translation>**Ce n’est pas un vote.** La décision revient à&#xa0;: %1.</translation>
    </message>
    <message>
        <source>**Diese Sitzung fällt aus.**</source>
        <translation>**Cette séance est annulée.**</translation>
    </message>
    <message>
        <source>Abgelehnt am %1.</source>
        <extracomment>What became of a council&apos;s paper; %1 is a day.</extracomment>
        <translation>Refusé le %1.</translation>
    </message>
    <message>
        <source>Alle dürfen zuhören.</source>
        <translation>Tout le monde peut écouter.</translation>
    </message>
    <message>
        <source>Anlage: %1</source>
        <extracomment>Something that belongs to a council&apos;s paper; %1 is its title.</extracomment>
        <translation>Pièce jointe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Beispiel</source>
        <extracomment>Marks a made-up entry in a list.</extracomment>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Beschlossen am %1.</source>
        <extracomment>What became of a council&apos;s paper; %1 is a day.</extracomment>
        <translation>Adopté le %1.</translation>
    </message>
    <message>
        <source>Bis %1 konnte man hier etwas dazu sagen. Die Antworten werden noch gelesen.</source>
        <extracomment>%1 is a day that is over.</extracomment>
        <translation>On pouvait s’exprimer ici jusqu’au %1. Les réponses restent à lire.</translation>
    </message>
    <message>
        <source>Das Ergebnis ist da</source>
        <extracomment>Below: What do people say? The result of a survey is there.</extracomment>
        <translation>Le résultat est là</translation>
    </message>
    <message>
        <source>Das war schon</source>
        <extracomment>Answer to: When does the council meet? All meetings are over.</extracomment>
        <translation>C’est passé</translation>
    </message>
    <message>
        <source>Der Rat tagt früher: Er kennt Ihre Antwort dann noch nicht.</source>
        <translation>Le conseil siège avant&#xa0;: il ne connaîtra pas encore votre réponse.</translation>
    </message>
    <message>
        <source>Der Tag der Entscheidung ist vorbei. Was herauskam, ist hier noch nicht bekannt.</source>
        <translation>Le jour de la décision est passé. Le résultat n’est pas encore connu ici.</translation>
    </message>
    <message>
        <source>Der Tag steht noch nicht fest</source>
        <translation>Le jour n’est pas encore fixé</translation>
    </message>
    <message>
        <source>Die Antworten liest: %1, vom %2 an.</source>
        <extracomment>%1 is who reads the answers, such as a town, %2 the first day on which they do.</extracomment>
        <translation>Les réponses sont lues par&#xa0;: %1, à partir du %2.</translation>
    </message>
    <message>
        <source>Diese Vorlage ist ein Beispiel. Sie ist erfunden.</source>
        <translation>Ce projet est un exemple. Il est inventé.</translation>
    </message>
    <message>
        <source>Diese Vorlage wird nicht mehr gezeigt</source>
        <translation>Ce projet n’est plus affiché</translation>
    </message>
    <message>
        <source>Ein Beschluss dazu ist hier noch nicht bekannt.</source>
        <translation>Aucune décision à ce sujet n’est encore connue ici.</translation>
    </message>
    <message>
        <source>Eine Vorlage aus dem Rat</source>
        <translation>Un projet du conseil</translation>
    </message>
    <message>
        <source>Ergebnis: %1</source>
        <extracomment>What came out of one consultation of a paper; %1 is a sentence.</extracomment>
        <translation>Résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hier wird entschieden.</source>
        <translation>C’est ici que l’on décide.</translation>
    </message>
    <message>
        <source>Ihre Meinung ist gefragt bis %1</source>
        <extracomment>Below a council&apos;s paper in a list; %1 is the last day on which one can say something.</extracomment>
        <translation>Votre avis est demandé jusqu’au %1</translation>
    </message>
    <message>
        <source>Ihre Meinung ist gefragt bis %1. Das ist keine Abstimmung.</source>
        <extracomment>%1 is the last day on which one can say something.</extracomment>
        <translation>Votre avis est demandé jusqu’au %1. Ce n’est pas un vote.</translation>
    </message>
    <message>
        <source>Lesen, worum es geht, und Ihre Meinung sagen</source>
        <extracomment>Below an entry that leads to papers of the council.</extracomment>
        <translation>Lire de quoi il s’agit et donner votre avis</translation>
    </message>
    <message>
        <source>Lesen, worum es geht, und was daraus wird</source>
        <extracomment>Below an entry that leads to papers of the council.</extracomment>
        <translation>Lire de quoi il s’agit et ce qui en résulte</translation>
    </message>
    <message>
        <source>Merkzettel, keine Abstimmung</source>
        <extracomment>What a slip of paper is that tells of a council&apos;s paper.</extracomment>
        <translation>Aide-mémoire, pas un vote</translation>
    </message>
    <message>
        <source>Mit der Quelle verglichen am %1.</source>
        <extracomment>%1 is the day on which somebody compared a paper with its source.</extracomment>
        <translation>Comparé à la source le %1.</translation>
    </message>
    <message>
        <source>Mitmachen können Sie bis %1.</source>
        <extracomment>%1 is the last day on which somebody can take part in a survey.</extracomment>
        <translation>Vous pouvez participer jusqu’au %1.</translation>
    </message>
    <message>
        <source>Nicht öffentlich.</source>
        <translation>Non public.</translation>
    </message>
    <message>
        <source>Noch nicht bekannt</source>
        <extracomment>Answer to: What became of it?</extracomment>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Nummer der Vorlage: %1</source>
        <extracomment>The number by which a council calls a paper; %1 is that number.</extracomment>
        <translation>Numéro du projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Quelle: %1</source>
        <extracomment>Where a council&apos;s paper was taken from; %1 is a name.</extracomment>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sitzung am %1</source>
        <extracomment>Below a council&apos;s paper in a list; %1 is the day of the next meeting.</extracomment>
        <translation>Séance le %1</translation>
    </message>
    <message>
        <source>Stand: %1</source>
        <extracomment>%1 is the day on which somebody compared a paper with its source.</extracomment>
        <translation>État au %1</translation>
    </message>
    <message>
        <source>Steht noch nicht fest</source>
        <extracomment>Answer to: When does the council meet?</extracomment>
        <translation>Pas encore fixé</translation>
    </message>
    <message>
        <source>Vertagt am %1.</source>
        <extracomment>What became of a council&apos;s paper: it is decided later. %1 is a day.</extracomment>
        <translation>Reporté le %1.</translation>
    </message>
    <message>
        <source>Wann der Rat darüber spricht, wissen wir noch nicht.</source>
        <translation>Nous ne savons pas encore quand le conseil en parlera.</translation>
    </message>
    <message>
        <source>Wann und wo tagt der Rat?</source>
        <extracomment>A question about a paper that a council is to decide.</extracomment>
        <translation>Quand et où siège le conseil&#xa0;?</translation>
    </message>
    <message>
        <source>Was ist daraus geworden?</source>
        <extracomment>A question about a paper that a council has decided.</extracomment>
        <translation>Qu’en est-il advenu&#xa0;?</translation>
    </message>
    <message>
        <source>Was kostet das?</source>
        <extracomment>A question about a paper that a council is to decide.</extracomment>
        <translation>Combien cela coûte-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Was sagen die Leute?</source>
        <extracomment>Leads to the result of a survey about a paper.</extracomment>
        <translation>Qu’en disent les gens&#xa0;?</translation>
    </message>
    <message>
        <source>Was soll beschlossen werden?</source>
        <extracomment>A question about a paper that a council is to decide.</extracomment>
        <translation>Que doit-on décider&#xa0;?</translation>
    </message>
    <message>
        <source>Woher wissen wir das?</source>
        <extracomment>Question: from where is this paper, and how old is what is told of it?</extracomment>
        <translation>D’où le savons-nous&#xa0;?</translation>
    </message>
    <message>
        <source>Worum geht es?</source>
        <extracomment>A question about a paper that a council is to decide.</extracomment>
        <translation>De quoi s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Zurückgezogen am %1.</source>
        <extracomment>What became of a council&apos;s paper: whoever brought it in took it back. %1 is a day.</extracomment>
        <translation>Retiré le %1.</translation>
    </message>
</context>
<context>
    <name>CouncilPaper</name>
    <message>
        <source>Auf Papier mitnehmen</source>
        <translation>Emporter sur papier</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Il n’y a plus rien ici</translation>
    </message>
    <message>
        <source>Meine Meinung sagen</source>
        <translation>Donner mon avis</translation>
    </message>
</context>
<context>
    <name>CouncilPapers</name>
    <message>
        <source>Aus dem Gemeinderat</source>
        <translation>Du conseil municipal</translation>
    </message>
    <message>
        <source>Sobald der Rat über etwas entscheidet, steht es hier.</source>
        <translation>Dès que le conseil doit décider, cela figure ici.</translation>
    </message>
    <message>
        <source>Was der Rat entscheidet</source>
        <translation>Ce que décide le conseil</translation>
    </message>
    <message>
        <source>Zurzeit steht hier nichts</source>
        <translation>Il n’y a rien ici pour le moment</translation>
    </message>
</context>
<context>
    <name>CrateName</name>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Courses · Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Nachname oder ein anderes Wort</source>
        <translation>Nom de famille ou un autre mot</translation>
    </message>
    <message>
        <source>Nur der Laden und die Abholstelle lesen ihn.</source>
        <translation>Lu seulement au magasin et au retrait.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Welcher Name soll auf der Kiste stehen?</source>
        <translation>Quel nom sur la cagette&#xa0;?</translation>
    </message>
</context>
<context>
    <name>DefectAlready</name>
    <message>
        <source>**Das Amt weiß es schon.** Sie müssen nichts mehr tun, und es wird nichts gesendet.</source>
        <translation>**Le service le sait déjà.** Vous n’avez plus rien à faire et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Danke, dass Sie darauf achten.</source>
        <translation>Merci d’y faire attention.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ich meine doch etwas anderes</source>
        <translation>C’est finalement autre chose</translation>
    </message>
</context>
<context>
    <name>DefectCategories</name>
    <message>
        <source>Noch keine Auswahl</source>
        <translation>Aucun choix pour l’instant</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>Signaler un défaut</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheint sie hier.</source>
        <translation>Elle apparaît ici dès qu’il y a une connexion.</translation>
    </message>
    <message>
        <source>Was ist kaputt?</source>
        <translation>Qu’est-ce qui est abîmé&#x202f;?</translation>
    </message>
</context>
<context>
    <name>DefectContactWish</name>
    <message>
        <source>Darf das Amt Sie anrufen?</source>
        <translation>Le service peut-il vous appeler&#x202f;?</translation>
    </message>
    <message>
        <source>Ja, mit Name und Telefon</source>
        <translation>Oui, avec nom et téléphone</translation>
    </message>
    <message>
        <source>Nein, ohne Namen</source>
        <translation>Non, sans nom</translation>
    </message>
    <message>
        <source>Sie müssen nicht sagen, wer Sie sind. Die Antwort lesen Sie mit Ihrem Beleg.</source>
        <translation>Vous n’avez pas à dire qui vous êtes. Vous lisez la réponse avec votre reçu.</translation>
    </message>
</context>
<context>
    <name>DefectDanger</name>
    <message>
        <source>Ist es gefährlich?</source>
        <translation>Est-ce dangereux&#x202f;?</translation>
    </message>
    <message>
        <source>Keine Gefahr: weiter</source>
        <translation>Pas de danger&#xa0;: continuer</translation>
    </message>
    <message>
        <source>Notrufnummern zeigen</source>
        <translation>Afficher les numéros d’urgence</translation>
    </message>
</context>
<context>
    <name>DefectDetails</name>
    <message>
        <source>Das ist gemeldet</source>
        <translation>Ceci est signalé</translation>
    </message>
    <message>
        <source>Was gemeldet ist</source>
        <translation>Ce qui est signalé</translation>
    </message>
</context>
<context>
    <name>DefectKnown</name>
    <message>
        <source>Das ist noch nicht gemeldet</source>
        <translation>Ce n’est pas encore signalé</translation>
    </message>
    <message>
        <source>Das ist schon gemeldet</source>
        <translation>C’est déjà signalé</translation>
    </message>
    <message>
        <source>Gehen Sie weiter.</source>
        <translation>Continuez.</translation>
    </message>
    <message>
        <source>Meinen Sie das auch? Dann tippen Sie darauf.</source>
        <translation>Est-ce bien cela&#x202f;? Alors touchez-le.</translation>
    </message>
    <message>
        <source>Nein, etwas anderes</source>
        <translation>Non, autre chose</translation>
    </message>
</context>
<context>
    <name>DefectLetters</name>
    <message>
        <source>Es steht hier nicht</source>
        <translation>Ce n’est pas dans la liste</translation>
    </message>
    <message>
        <source>Gehen Sie zurück und wählen Sie den Ort noch einmal.</source>
        <translation>Revenez en arrière et choisissez à nouveau la localité.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Il n’y a plus rien ici</translation>
    </message>
    <message>
        <source>Womit fängt die Haltestelle an?</source>
        <translation>Par quoi commence l’arrêt&#x202f;?</translation>
    </message>
    <message>
        <source>Womit fängt die Straße an?</source>
        <translation>Par quoi commence la rue&#x202f;?</translation>
    </message>
</context>
<context>
    <name>DefectList</name>
    <message>
        <source>Anderer Ort</source>
        <translation>Autre localité</translation>
    </message>
    <message>
        <source>Hier ist nichts gemeldet</source>
        <translation>Rien n’est signalé ici</translation>
    </message>
    <message>
        <source>Was gemeldet ist</source>
        <translation>Ce qui est signalé</translation>
    </message>
    <message>
        <source>Was Ämter freigeben, steht dann hier.</source>
        <translation>Ce que les services publient apparaît ici.</translation>
    </message>
</context>
<context>
    <name>DefectName</name>
    <message>
        <source>Vorname und Nachname</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Wie heißen Sie?</source>
        <translation>Comment vous appelez-vous&#x202f;?</translation>
    </message>
</context>
<context>
    <name>DefectNotHere</name>
    <message>
        <source>Das geht von hier gerade nicht.</source>
        <translation>Ce n’est pas possible d’ici pour le moment.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>DefectPath</name>
    <message>
        <source>Nummer auf dem Schild, zum Beispiel 12</source>
        <translation>Numéro sur le panneau, par exemple 12</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Welche Nummer hat der Feldweg?</source>
        <translation>Quel est le numéro du chemin&#x202f;?</translation>
    </message>
</context>
<context>
    <name>DefectPhone</name>
    <message>
        <source>Ihre Telefonnummer</source>
        <translation>Votre numéro de téléphone</translation>
    </message>
    <message>
        <source>Mit Vorwahl, zum Beispiel 06851 12 34 56</source>
        <translation>Avec l’indicatif, par exemple 06851 12 34 56</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>DefectPlaceWords</name>
    <message>
        <source>Beschreiben Sie die Stelle</source>
        <translation>Décrivez l’endroit</translation>
    </message>
    <message>
        <source>Straße, vielleicht mit Hausnummer</source>
        <translation>Rue, éventuellement avec numéro</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Wie heißt die Straße?</source>
        <translation>Comment s’appelle la rue&#x202f;?</translation>
    </message>
    <message>
        <source>Zum Beispiel: hinter der Kirche</source>
        <translation>Par exemple&#xa0;: derrière l’église</translation>
    </message>
</context>
<context>
    <name>DefectPlaces</name>
    <message>
        <source>An welcher Haltestelle?</source>
        <translation>À quel arrêt&#x202f;?</translation>
    </message>
    <message>
        <source>Es steht hier nicht</source>
        <translation>Ce n’est pas dans la liste</translation>
    </message>
    <message>
        <source>Gehen Sie zurück und wählen Sie den Ort noch einmal.</source>
        <translation>Revenez en arrière et choisissez à nouveau la localité.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Il n’y a plus rien ici</translation>
    </message>
    <message>
        <source>In welcher Straße?</source>
        <translation>Dans quelle rue&#x202f;?</translation>
    </message>
</context>
<context>
    <name>DefectReadBack</name>
    <message>
        <source>Ja, absenden</source>
        <translation>Oui, envoyer</translation>
    </message>
    <message>
        <source>Möchten Sie das so melden?</source>
        <translation>Voulez-vous le signaler ainsi&#x202f;?</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>Signaler un défaut</translation>
    </message>
    <message>
        <source>Weiter lesen</source>
        <translation>Lire la suite</translation>
    </message>
    <message>
        <source>Wird gespeichert …</source>
        <translation>Enregistrement …</translation>
    </message>
</context>
<context>
    <name>DefectStart</name>
    <message>
        <source>Bei Gefahr rufen Sie zuerst **112** oder **110** an.</source>
        <translation>En cas de danger, appelez d’abord le **112** ou le **110**.</translation>
    </message>
    <message>
        <source>Das geht hier zurzeit nicht.</source>
        <translation>Ce n’est pas possible ici actuellement.</translation>
    </message>
    <message>
        <source>Einen Schaden melden</source>
        <translation>Signaler un défaut</translation>
    </message>
    <message>
        <source>Ist etwas kaputt?</source>
        <translation>Quelque chose est abîmé&#x202f;?</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>Signaler un défaut</translation>
    </message>
    <message>
        <source>Was gemeldet ist</source>
        <translation>Ce qui est signalé</translation>
    </message>
    <message>
        <source>Was ist kaputt, und wie steht es damit?</source>
        <translation>Qu’est-ce qui est abîmé et où en est-on&#x202f;?</translation>
    </message>
    <message>
        <source>Wir sagen es dem Amt, das sich darum kümmert.</source>
        <translation>Nous le disons au service qui s’en occupe.</translation>
    </message>
</context>
<context>
    <name>DefectUndone</name>
    <message>
        <source>**Es wurde nichts gesendet** und nichts gedruckt.</source>
        <translation>**Rien n’a été envoyé** ni imprimé.</translation>
    </message>
    <message>
        <source>Das Absenden ist rückgängig gemacht.</source>
        <translation>L’envoi est annulé.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Zurück zur Meldung</source>
        <translation>Retour au signalement</translation>
    </message>
</context>
<context>
    <name>DefectVillages</name>
    <message>
        <source>In einer anderen Gemeinde</source>
        <translation>Dans une autre commune</translation>
    </message>
    <message>
        <source>Noch keine Orte</source>
        <translation>Pas encore de lieux</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>Ils s’afficheront ici dès que le réseau sera là.</translation>
    </message>
    <message>
        <source>Was gemeldet ist</source>
        <translation>Ce qui est signalé</translation>
    </message>
</context>
<context>
    <name>DefectWhere</name>
    <message>
        <source>An einem Feldweg</source>
        <translation>Sur un chemin rural</translation>
    </message>
    <message>
        <source>An einer Haltestelle</source>
        <translation>À un arrêt de bus</translation>
    </message>
    <message>
        <source>An einer Straße</source>
        <translation>Dans une rue</translation>
    </message>
    <message>
        <source>Die Nummer steht auf dem Schild.</source>
        <translation>Le numéro est sur le panneau.</translation>
    </message>
    <message>
        <source>Sie beschreiben die Stelle.</source>
        <translation>Vous décrivez l’endroit.</translation>
    </message>
    <message>
        <source>Wo genau ist es?</source>
        <translation>Où est-ce exactement&#x202f;?</translation>
    </message>
    <message>
        <source>Woanders</source>
        <translation>Ailleurs</translation>
    </message>
</context>
<context>
    <name>DefectWords</name>
    <message>
        <source>Möchten Sie noch etwas dazu sagen?</source>
        <translation>Voulez-vous ajouter quelque chose&#x202f;?</translation>
    </message>
    <message>
        <source>Sie können das auch leer lassen.</source>
        <translation>Vous pouvez laisser ce champ vide.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Weiter ohne Worte</source>
        <translation>Continuer sans rien ajouter</translation>
    </message>
    <message>
        <source>Zum Beispiel: Das Loch ist tief.</source>
        <translation>Par exemple&#xa0;: Le trou est profond.</translation>
    </message>
</context>
<context>
    <name>Defects</name>
    <message>
        <source>**Ist jemand in Gefahr? Rufen Sie zuerst 112 oder 110 an.**</source>
        <translation>**Quelqu’un est en danger&#x202f;? Appelez d’abord le 112 ou le 110.**</translation>
    </message>
    <message>
        <source>**Sie nennen keinen Namen.**</source>
        <translation>**Vous ne donnez pas de nom.**</translation>
    </message>
    <message>
        <source>Bitte nur die Nummer, wie sie auf dem Schild steht, zum Beispiel 12.</source>
        <translation>Uniquement le numéro du panneau, par exemple 12.</translation>
    </message>
    <message>
        <source>Das Amt kann Sie fragen: **%1**.</source>
        <extracomment>%1 is a name with a telephone number.</extracomment>
        <translation>Le service peut vous contacter&#xa0;: **%1**.</translation>
    </message>
    <message>
        <source>Das Amt liest Ihre Meldung nicht sofort, oft erst nach Tagen.</source>
        <translation>Le service ne lit pas votre signalement tout de suite, souvent après quelques jours.</translation>
    </message>
    <message>
        <source>Das Amt schreibt: %1</source>
        <extracomment>Before what an office has written for everybody. %1 is its message.</extracomment>
        <translation>Le service écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Das gilt auch, wenn %1.</source>
        <extracomment>%1 is what somebody sees, for example: a cable hangs down. In Arabic it follows the word for &quot;if&quot;.</extracomment>
        <translation>C’est aussi le cas si %1.</translation>
    </message>
    <message>
        <source>Er ist hier: **%1**.</source>
        <extracomment>%1 is a place.</extracomment>
        <translation>C’est ici&#xa0;: **%1**.</translation>
    </message>
    <message>
        <source>Feldweg</source>
        <translation>Chemin rural</translation>
    </message>
    <message>
        <source>Feldweg Nummer %1</source>
        <extracomment>%1 is the number on the sign of a field path.</extracomment>
        <translation>Chemin rural n°&#xa0;%1</translation>
    </message>
    <message>
        <source>Gemeldet am %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>Signalé le %1</translation>
    </message>
    <message>
        <source>Haltestelle</source>
        <translation>Arrêt de bus</translation>
    </message>
    <message>
        <source>Haltestelle %1</source>
        <extracomment>%1 is the name of a bus stop.</extracomment>
        <translation>Arrêt %1</translation>
    </message>
    <message>
        <source>Hier steht dieses Gerät</source>
        <translation>Cet appareil se trouve ici</translation>
    </message>
    <message>
        <source>In welchem Ort ist es?</source>
        <translation>Dans quelle localité est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nummer %1</source>
        <extracomment>%1 is the public number of a report, such as 7K4M-2Q9X.</extracomment>
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>Sagen Sie es bitte hier: **%1**.</source>
        <extracomment>%1 is name and address of an office.</extracomment>
        <translation>Dites-le ici, s’il vous plaît&#xa0;: **%1**.</translation>
    </message>
    <message>
        <source>Sagen Sie es bitte im Rathaus.</source>
        <translation>Dites-le à la mairie, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Schaden: %1</source>
        <extracomment>Heading of a report and its receipt. %1 is what is broken, such as: street light.</extracomment>
        <translation>Défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sie melden einen Schaden: **%1**.</source>
        <extracomment>%1 is what is broken.</extracomment>
        <translation>Vous signalez un défaut&#xa0;: **%1**.</translation>
    </message>
    <message>
        <source>Sie schreiben dazu: %1</source>
        <extracomment>%1 is what the resident has written.</extracomment>
        <translation>Vous écrivez&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stand: **%1**, seit %2</source>
        <extracomment>How a defect stands, and since when. %1 is one of: reported, in hand, mended. %2 is a day.</extracomment>
        <translation>État&#xa0;: **%1**, depuis le %2</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Telefon: **%1**</source>
        <extracomment>%1 is a telephone number.</extracomment>
        <translation>Téléphone&#xa0;: **%1**</translation>
    </message>
    <message>
        <source>Was ist kaputt?</source>
        <translation>Qu’est-ce qui est abîmé&#x202f;?</translation>
    </message>
    <message>
        <source>Was noch?</source>
        <translation>Quoi d’autre&#x202f;?</translation>
    </message>
    <message>
        <source>Welchen Ort möchten Sie sehen?</source>
        <translation>Quelle localité voulez-vous voir&#x202f;?</translation>
    </message>
    <message>
        <source>Wo ist es?</source>
        <translation>Où est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>an einer Straße</source>
        <translation>dans une rue</translation>
    </message>
    <message>
        <source>behoben</source>
        <translation>réparé</translation>
    </message>
    <message>
        <source>gemeldet</source>
        <translation>signalé</translation>
    </message>
    <message>
        <source>gestern gemeldet</source>
        <translation>signalé hier</translation>
    </message>
    <message>
        <source>heute gemeldet</source>
        <translation>signalé aujourd’hui</translation>
    </message>
    <message>
        <source>hier nicht zuständig</source>
        <translation>relève d’un autre service</translation>
    </message>
    <message>
        <source>im Ort</source>
        <translation>dans la localité</translation>
    </message>
    <message>
        <source>in Arbeit</source>
        <translation>en cours</translation>
    </message>
    <message numerus="yes">
        <source>vor %n Tagen gemeldet</source>
        <extracomment>%n is a number of days.</extracomment>
        <translation>
            <numerusform>signalé il y a %n jour</numerusform>
            <numerusform>signalé il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>**Sie müssen danach noch selbst zum Amt.** Dort liegt dann alles bereit.</source>
        <translation>**Ensuite, vous devez encore aller vous-même au service.** Tout y sera prêt.</translation>
    </message>
    <message>
        <source>Das Gerät konnte nicht speichern. Es wurde nichts gesendet. Bitte versuchen Sie es noch einmal.</source>
        <translation>L’appareil n’a pas pu enregistrer. Rien n’a été envoyé. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Das ist zu lang zum Aufheben. Bitte machen Sie jetzt weiter.</source>
        <translation>C’est trop long pour être gardé. Veuillez continuer maintenant.</translation>
    </message>
    <message>
        <source>Das ist zu lang zum Senden. Bitte drucken Sie es aus.</source>
        <translation>C’est trop long à envoyer. Veuillez l’imprimer.</translation>
    </message>
    <message>
        <source>Der Speicher dieses Geräts ist voll. Es wurde nichts gesendet.</source>
        <translation>La mémoire de cet appareil est pleine. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Die Antwort kommt direkt vom Amt. Mit Ihrem Beleg sehen Sie hier, ob es angekommen ist.</source>
        <translation>La réponse vient directement du service. Avec votre reçu, vous voyez ici si tout est bien arrivé.</translation>
    </message>
    <message>
        <source>Die Antwort lesen Sie hier mit Ihrem Beleg.</source>
        <translation>Vous lirez la réponse ici avec votre reçu.</translation>
    </message>
    <message>
        <source>Es ist schon unterwegs. Nehmen Sie es mit dem Beleg zurück.</source>
        <translation>C’est déjà parti. Retirez-le avec le reçu.</translation>
    </message>
    <message>
        <source>Ihre Angaben gehen an: **%1**.</source>
        <extracomment>%1 is name and address of an office.</extracomment>
        <translation>Vos informations vont à&#xa0;: **%1**.</translation>
    </message>
    <message>
        <source>Mit diesem Code lesen Sie die Antwort und können alles zurücknehmen:</source>
        <translation>Avec ce code, vous lisez la réponse et pouvez tout retirer&#xa0;:</translation>
    </message>
    <message>
        <source>Mit diesem Code machen Sie weiter. Sie können damit auch alles löschen:</source>
        <translation>Avec ce code, vous continuez. Vous pouvez aussi tout effacer&#xa0;:</translation>
    </message>
    <message>
        <source>Senden geht hier gerade nicht. Bitte sagen Sie es im Rathaus.</source>
        <translation>L’envoi n’est pas possible ici pour le moment. Dites-le à la mairie, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Senden geht hier gerade nicht. Sie können alles ausdrucken.</source>
        <translation>L’envoi n’est pas possible ici en ce moment. Vous pouvez tout imprimer.</translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <source>**Die Antworten sind gelöscht.** Sie können neu anfangen.</source>
        <translation>**Les réponses sont effacées.** Vous pouvez recommencer.</translation>
    </message>
    <message>
        <source>**Ihre Angaben**</source>
        <translation>**Vos informations**</translation>
    </message>
    <message>
        <source>Angefangenes Formular</source>
        <translation>Formulaire commencé</translation>
    </message>
    <message>
        <source>Das Gerät konnte das nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>L’appareil n’a pas pu enregistrer. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Es ist noch nichts abgesendet.</source>
        <translation>Rien n’est encore envoyé.</translation>
    </message>
    <message>
        <source>Hier haben Sie aufgehört: **%1**.</source>
        <extracomment>%1 is a day with its hour.</extracomment>
        <translation>Vous vous êtes arrêté&#xa0;: **%1**.</translation>
    </message>
    <message>
        <source>Im Amt gelesen: **%1**, %2.</source>
        <extracomment>Of a half-filled form. %1 is an office, %2 a day with its hour.</extracomment>
        <translation>Lu au bureau&#xa0;: **%1**, %2.</translation>
    </message>
    <message>
        <source>Letzter Tag zum Weitermachen: **%1**.</source>
        <extracomment>%1 is a day with its date.</extracomment>
        <translation>Dernier jour pour continuer&#xa0;: **%1**.</translation>
    </message>
</context>
<context>
    <name>EnterCode</name>
    <message>
        <source>17 Zeichen. Oder halten Sie den Beleg an den Leser.</source>
        <translation>17 caractères. Ou présentez le reçu au lecteur.</translation>
    </message>
    <message>
        <source>Nur meine Nummer löschen</source>
        <translation>Effacer seulement mon numéro</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Welcher Code steht auf Ihrem Beleg?</source>
        <translation>Quel est le code sur votre reçu&#xa0;?</translation>
    </message>
    <message>
        <source>Wir sehen nach …</source>
        <translation>Nous vérifions…</translation>
    </message>
</context>
<context>
    <name>FindService</name>
    <message>
        <source>Abfallkalender</source>
        <translation>Calendrier des déchets</translation>
    </message>
    <message>
        <source>Alle Dienste nach dem Alphabet</source>
        <translation>Tous les services, par ordre alphabétique</translation>
    </message>
    <message>
        <source>Ein Wort eintippen</source>
        <translation>Taper un mot</translation>
    </message>
    <message>
        <source>Ich wohne woanders</source>
        <translation>J’habite ailleurs</translation>
    </message>
    <message>
        <source>Im Rathaus oder in einer Sprechstunde</source>
        <translation>À la mairie ou à une permanence</translation>
    </message>
    <message>
        <source>Nach Lebenslage</source>
        <translation>Par situation</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>Signaler un défaut</translation>
    </message>
    <message>
        <source>Termin buchen</source>
        <translation>Prendre rendez-vous</translation>
    </message>
    <message>
        <source>Umzug, Kind, Hund, Rente und mehr</source>
        <translation>Déménagement, enfant, chien, retraite et plus</translation>
    </message>
    <message>
        <source>Von A bis Z</source>
        <translation>De A à Z</translation>
    </message>
    <message>
        <source>Wann wird welche Tonne geleert?</source>
        <translation>Quand vide-t-on quelle poubelle&#xa0;?</translation>
    </message>
    <message>
        <source>Was brauchen Sie?</source>
        <translation>De quoi avez-vous besoin&#x202f;?</translation>
    </message>
    <message>
        <source>Zum Beispiel Ausweis oder Hund</source>
        <translation>Par exemple carte ou chien</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Abfallkalender</source>
        <translation>Calendrier des déchets</translation>
    </message>
    <message>
        <source>Gefunden für „%1“</source>
        <extracomment>Heading of a list. %1 is what was typed to look for.</extracomment>
        <translation>Trouvé pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Mangel, Mängelmelder, Schlagloch, Straßenlampe, kaputt</source>
        <extracomment>Words by which people look for the page on which a defect is reported, with commas between them.</extracomment>
        <translation>nid-de-poule, lampadaire, cassé, dommage, défaut</translation>
    </message>
    <message>
        <source>Müll, Müllabfuhr, Abfuhr, gelber Sack, Papiertonne</source>
        <extracomment>Words by which people look for the calendar of waste collections, with commas between them.</extracomment>
        <translation>ordures, collecte, poubelle, sac jaune, ramassage</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>Signaler un défaut</translation>
    </message>
</context>
<context>
    <name>FormAnswers</name>
    <message>
        <source>Fertig</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Gehen Sie zurück, wenn Sie doch etwas angeben möchten.</source>
        <translation>Revenez en arrière si vous voulez quand même répondre.</translation>
    </message>
    <message>
        <source>Ja, ausdrucken</source>
        <translation>Oui, imprimer</translation>
    </message>
    <message>
        <source>Ja, weiter</source>
        <translation>Oui, continuer</translation>
    </message>
    <message>
        <source>Sie haben nichts angegeben</source>
        <translation>Vous n’avez rien indiqué</translation>
    </message>
    <message>
        <source>Stimmt das so?</source>
        <translation>Est-ce bien cela&#xa0;?</translation>
    </message>
    <message>
        <source>Weiter lesen</source>
        <translation>Lire la suite</translation>
    </message>
    <message>
        <source>Zum Ändern tippen Sie auf die Antwort.</source>
        <translation>Pour modifier une réponse, touchez-la.</translation>
    </message>
</context>
<context>
    <name>FormDraft</name>
    <message>
        <source>Alles löschen</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Mein Beleg</source>
        <translation>Mon reçu</translation>
    </message>
    <message>
        <source>Weitermachen</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>FormDraftDelete</name>
    <message>
        <source>Danach kann **niemand** mehr mit dem Code weitermachen.</source>
        <translation>Ensuite, **personne** ne pourra continuer avec le code.</translation>
    </message>
    <message>
        <source>Das dauert nur einen Augenblick.</source>
        <translation>Cela ne prend qu’un instant.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. Es wird gelöscht, sobald es da ist.</source>
        <translation>Pas de réseau pour le moment. Ce sera effacé dès son retour.</translation>
    </message>
    <message>
        <source>Ja, alles löschen</source>
        <translation>Oui, tout effacer</translation>
    </message>
    <message>
        <source>Möchten Sie alles löschen?</source>
        <translation>Voulez-vous tout effacer&#xa0;?</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>Non, garder</translation>
    </message>
    <message>
        <source>Sie können jederzeit neu anfangen.</source>
        <translation>Vous pouvez recommencer à tout moment.</translation>
    </message>
    <message>
        <source>Wir löschen Ihre Antworten.</source>
        <translation>Nous effaçons vos réponses.</translation>
    </message>
</context>
<context>
    <name>FormGivenUp</name>
    <message>
        <source>Dieses Formular geht gerade nicht</source>
        <translation>Ce formulaire ne marche pas en ce moment</translation>
    </message>
    <message>
        <source>Ihre Antworten sind gelöscht. Es wurde nichts gesendet.</source>
        <translation>Vos réponses sont effacées. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Zum Anfang</source>
        <translation>Retour au début</translation>
    </message>
</context>
<context>
    <name>FormInterrupted</name>
    <message>
        <source>Danach ist das Gerät ausgefallen. **Das angefangene Formular ist sicher gespeichert.**</source>
        <translation>Ensuite, l’appareil est tombé en panne. **Le formulaire commencé est bien enregistré.**</translation>
    </message>
    <message>
        <source>Danach ist das Gerät ausgefallen. **Es ist sicher gespeichert** und wird gesendet.</source>
        <translation>Ensuite, l’appareil est tombé en panne. **C’est bien enregistré** et sera envoyé.</translation>
    </message>
    <message>
        <source>Der Beleg kann nicht mehr gedruckt werden. Fragen Sie im Amt nach.</source>
        <translation>Le reçu ne peut plus être imprimé. Demandez au service.</translation>
    </message>
    <message>
        <source>Haben Sie es abgesendet? Dann drucken wir jetzt Ihren Beleg.</source>
        <translation>L’avez-vous envoyé&#x202f;? Alors nous imprimons votre reçu.</translation>
    </message>
    <message>
        <source>Ja, das war ich: Beleg zeigen</source>
        <translation>Oui, c’était moi&#xa0;: voir le reçu</translation>
    </message>
    <message>
        <source>Nein, das war ich nicht</source>
        <translation>Non, ce n’était pas moi</translation>
    </message>
    <message>
        <source>Um %1 wurde hier etwas abgesendet.</source>
        <extracomment>A heading. %1 is an hour, such as 2:40 pm.</extracomment>
        <translation>À %1, quelque chose a été envoyé d’ici.</translation>
    </message>
    <message>
        <source>Um %1 wurde hier etwas gespeichert.</source>
        <extracomment>A heading. %1 is an hour, such as 2:40 pm.</extracomment>
        <translation>À %1, quelque chose a été enregistré ici.</translation>
    </message>
    <message>
        <source>War das Ihres? Dann drucken wir jetzt Ihren Beleg.</source>
        <translation>Était-ce le vôtre&#xa0;? Nous imprimons alors votre reçu.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>FormIntro</name>
    <message>
        <source>Antworten löschen</source>
        <translation>Effacer les réponses</translation>
    </message>
    <message>
        <source>Beginnen</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Das Formular wird geöffnet …</source>
        <translation>Le formulaire s’ouvre …</translation>
    </message>
    <message>
        <source>Dieses Formular geht gerade nicht</source>
        <translation>Ce formulaire ne marche pas en ce moment</translation>
    </message>
    <message>
        <source>Formular</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Noch einmal durchgehen</source>
        <translation>Parcourir à nouveau</translation>
    </message>
</context>
<context>
    <name>FormLeave</name>
    <message>
        <source>Ja, mitnehmen</source>
        <translation>Oui, l’emporter</translation>
    </message>
    <message>
        <source>Möchten Sie später weitermachen?</source>
        <translation>Voulez-vous continuer plus tard&#xa0;?</translation>
    </message>
    <message>
        <source>Nein, alles löschen</source>
        <translation>Non, tout effacer</translation>
    </message>
    <message>
        <source>Wird gespeichert …</source>
        <translation>Enregistrement …</translation>
    </message>
</context>
<context>
    <name>FormModel</name>
    <message>
        <source>**Das Formular ist inzwischen neu.** Bitte sehen Sie Ihre Antworten noch einmal durch.</source>
        <translation>**Le formulaire a changé entre-temps.** Veuillez revoir vos réponses.</translation>
    </message>
    <message>
        <source>**Nehmen Sie das Blatt mit zum Amt.** Dort geht es dann schneller.</source>
        <translation>**Emportez la feuille au bureau.** Là-bas, tout ira plus vite.</translation>
    </message>
    <message>
        <source>**Sie bekommen einen Code.** Damit machen Sie an jedem Dorfpunkt weiter.</source>
        <translation>**Vous recevez un code.** Avec lui, vous continuez à n’importe quel Dorfpunkt.</translation>
    </message>
    <message>
        <source>**Sie müssen danach noch selbst zum Amt.** Hier bereiten Sie alles vor.</source>
        <translation>**Ensuite, vous devez encore aller au bureau en personne.** Ici, vous préparez tout.</translation>
    </message>
    <message>
        <source>**Unterschreiben Sie das Blatt und geben Sie es ab.** Oder schicken Sie es mit der Post.</source>
        <translation>**Signez la feuille et remettez-la.** Ou envoyez-la par la poste.</translation>
    </message>
    <message>
        <source>Dann senden wir es an das Amt, **nur wenn Sie Ja sagen**.</source>
        <translation>Ensuite, nous l’envoyons au service, **seulement si vous dites oui**.</translation>
    </message>
    <message numerus="yes">
        <source>Das dauert etwa %n Minuten.</source>
        <extracomment>%n is how long it takes to fill in a form, in minutes.</extracomment>
        <translation>
            <numerusform>Cela prend environ %n minute.</numerusform>
            <numerusform>Cela prend environ %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Das geht 14 Tage lang. Danach wird alles gelöscht.</source>
        <translation>C’est possible pendant 14 jours. Ensuite, tout est effacé.</translation>
    </message>
    <message>
        <source>Der Drucker antwortet nicht. Ihre Antworten sind noch da.</source>
        <translation>L’imprimante ne répond pas. Vos réponses sont toujours là.</translation>
    </message>
    <message>
        <source>Der Drucker hat kein Papier. Ihre Antworten sind noch da.</source>
        <translation>L’imprimante n’a plus de papier. Vos réponses sont toujours là.</translation>
    </message>
    <message>
        <source>Dieses Formular gibt es nur auf Deutsch.</source>
        <translation>Ce formulaire n’existe qu’en allemand.</translation>
    </message>
    <message>
        <source>Formular ausfüllen</source>
        <translation>Remplir un formulaire</translation>
    </message>
    <message>
        <source>Hier ist kein Drucker. Fragen Sie im Amt nach dem Formular.</source>
        <translation>Il n’y a pas d’imprimante ici. Demandez le formulaire au bureau.</translation>
    </message>
    <message>
        <source>Ihr Formular ist gedruckt. Bitte nehmen Sie es mit.</source>
        <translation>Votre formulaire est imprimé. Veuillez le prendre.</translation>
    </message>
    <message>
        <source>Ihr Formular wird gedruckt …</source>
        <translation>Votre formulaire s’imprime …</translation>
    </message>
    <message>
        <source>Ihre Angaben</source>
        <extracomment>Heading on a printed form, above the answers.</extracomment>
        <translation>Vos réponses</translation>
    </message>
    <message>
        <source>Im Drucker klemmt Papier. Ihre Antworten sind noch da.</source>
        <translation>Du papier est coincé dans l’imprimante. Vos réponses sont toujours là.</translation>
    </message>
    <message>
        <source>Sie bekommen alles auf Papier. **Das Gerät speichert nichts und sendet nichts.**</source>
        <translation>Vous recevez tout sur papier. **L’appareil n’enregistre rien et n’envoie rien.**</translation>
    </message>
    <message>
        <source>Wir stellen eine Frage nach der anderen. Am Ende sehen Sie alles noch einmal.</source>
        <translation>Nous posons les questions une par une. À la fin, vous revoyez tout.</translation>
    </message>
</context>
<context>
    <name>FormPrinted</name>
    <message>
        <source>Fertig</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ihr Formular auf Papier</source>
        <translation>Votre formulaire sur papier</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Imprimer à nouveau</translation>
    </message>
</context>
<context>
    <name>FormSend</name>
    <message>
        <source>Ja, absenden</source>
        <translation>Oui, envoyer</translation>
    </message>
    <message>
        <source>Möchten Sie das absenden?</source>
        <translation>Voulez-vous envoyer cela&#x202f;?</translation>
    </message>
    <message>
        <source>Nein, nicht absenden</source>
        <translation>Non, ne pas envoyer</translation>
    </message>
    <message>
        <source>Nein, nur ausdrucken</source>
        <translation>Non, imprimer seulement</translation>
    </message>
    <message>
        <source>Wird gespeichert …</source>
        <translation>Enregistrement …</translation>
    </message>
</context>
<context>
    <name>FormSent</name>
    <message>
        <source>Fertig</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ihre Angaben sind gespeichert.</source>
        <translation>Vos informations sont enregistrées.</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Imprimer à nouveau</translation>
    </message>
    <message>
        <source>Rückgängig machen (%1 Sekunden)</source>
        <extracomment>A button: takes back what was sent. %1 counts down from 30.</extracomment>
        <translation>Annuler (%1 secondes)</translation>
    </message>
</context>
<context>
    <name>FormUndone</name>
    <message>
        <source>**Es wurde nichts gesendet** und nichts gedruckt.</source>
        <translation>**Rien n’a été envoyé** ni imprimé.</translation>
    </message>
    <message>
        <source>Das ist rückgängig gemacht.</source>
        <translation>C’est annulé.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Zurück zu den Antworten</source>
        <translation>Retour aux réponses</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>**Aufgenommen.** Das Amt hat Ihre Angaben.</source>
        <translation>**Enregistré.** L’administration a vos informations.</translation>
    </message>
    <message>
        <source>**Das Amt hat Ihr Formular übernommen.** Die Antwort kommt direkt vom Amt.</source>
        <translation>**Le service a pris votre formulaire.** La réponse vient directement du service.</translation>
    </message>
    <message>
        <source>**Das Amt hat abgelehnt.**</source>
        <translation>**Le service a refusé.**</translation>
    </message>
    <message>
        <source>**Das Amt hat eine Frage an Sie.**</source>
        <translation>**Le service a une question pour vous.**</translation>
    </message>
    <message>
        <source>**Das Amt hat zugestimmt.**</source>
        <translation>**Le service a accepté.**</translation>
    </message>
    <message>
        <source>**Das Amt konnte Ihr Formular nicht übernehmen.** Bitte fragen Sie im Amt nach.</source>
        <translation>**Le service n’a pas pu prendre votre formulaire.** Veuillez demander au service.</translation>
    </message>
    <message>
        <source>**Das Formular wurde nicht angenommen.**</source>
        <translation>**Le formulaire n’a pas été accepté.**</translation>
    </message>
    <message>
        <source>**Der Schaden ist behoben.**</source>
        <translation>**Le défaut est réparé.**</translation>
    </message>
    <message>
        <source>**Der Schaden wird behoben.**</source>
        <translation>**Le défaut va être réparé.**</translation>
    </message>
    <message>
        <source>**Die Meldung wurde nicht angenommen.**</source>
        <translation>**Le signalement n’a pas été accepté.**</translation>
    </message>
    <message>
        <source>**Dieses Amt ist dafür nicht zuständig.**</source>
        <translation>**Ce service n’est pas compétent.**</translation>
    </message>
    <message>
        <source>**Erledigt.**</source>
        <translation>**C’est réglé.**</translation>
    </message>
    <message>
        <source>**Ihr Formular liegt beim Amt bereit.** Die Antwort kommt direkt vom Amt.</source>
        <translation>**Votre formulaire est à la disposition du service.** La réponse vient directement du service.</translation>
    </message>
    <message>
        <source>**Ihr Formular wird an das Amt übergeben.** Sehen Sie später noch einmal nach.</source>
        <translation>**Votre formulaire est en cours de transmission au service.** Revenez voir plus tard.</translation>
    </message>
    <message>
        <source>**In Arbeit.** Jemand im Amt kümmert sich darum.</source>
        <translation>**En cours.** Quelqu’un s’en occupe au service.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden es von selbst, sobald es da ist.</source>
        <translation>**Noté.** Il n’y a pas de réseau en ce moment. Nous l’enverrons dès qu’il revient.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden es jetzt an das Amt.</source>
        <translation>**Noté.** Nous l’envoyons maintenant au service.</translation>
    </message>
    <message>
        <source>**Zurückgenommen.** Das Amt bearbeitet es nicht weiter.</source>
        <translation>**Retiré.** Le service ne le traite plus.</translation>
    </message>
    <message>
        <source>Abgeben bei</source>
        <extracomment>Heading on a printed form, above the office&apos;s name and address.</extracomment>
        <translation>À remettre à</translation>
    </message>
    <message>
        <source>An dem Gerät, an dem es ausgefüllt wurde, ist ein Fehler passiert.</source>
        <translation>Une erreur s’est produite sur l’appareil où il a été rempli.</translation>
    </message>
    <message>
        <source>Angefangenes Formular</source>
        <extracomment>What a paper is: the code of a form that is only half filled in.</extracomment>
        <translation>Formulaire commencé</translation>
    </message>
    <message>
        <source>Antwort lesen: an jedem Dorfpunkt unter „Mein Beleg“ diesen Code eingeben.</source>
        <extracomment>On the receipt of a form. &quot;Mein Beleg&quot; is a button on the kiosk&apos;s first page.</extracomment>
        <translation>Pour lire la réponse&#xa0;: à tout Dorfpunkt, sous «&#xa0;Mon reçu&#xa0;», saisissez ce code.</translation>
    </message>
    <message>
        <source>Beleg, noch kein Bescheid</source>
        <extracomment>What a paper is: the receipt of a form that was sent to an office; the office&apos;s decision comes later.</extracomment>
        <translation>Reçu, pas encore une décision</translation>
    </message>
    <message>
        <source>Bitte fragen Sie im Amt nach.</source>
        <translation>Veuillez demander au service.</translation>
    </message>
    <message>
        <source>Bitte nehmen Sie dieses Blatt mit zum Amt.</source>
        <translation>Veuillez emporter cette feuille au bureau.</translation>
    </message>
    <message>
        <source>Damit ist noch nichts beantragt: Sie müssen noch selbst zum Amt.</source>
        <translation>Rien n’est encore demandé&#xa0;: vous devez encore aller vous-même au service.</translation>
    </message>
    <message>
        <source>Das Absenden wurde gleich rückgängig gemacht.</source>
        <translation>L’envoi a été annulé tout de suite.</translation>
    </message>
    <message>
        <source>Das Amt antwortet. Das ist noch keine Zusage.</source>
        <translation>Le service répondra. Ce n’est pas encore un accord.</translation>
    </message>
    <message>
        <source>Das Amt hat Ihr Formular gelesen und noch nicht geantwortet.</source>
        <translation>Le service a lu votre formulaire et n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>Das Amt hat Ihre Meldung gelesen und noch nicht geantwortet.</source>
        <translation>Le service a lu votre signalement et n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>Das Formular ist angekommen. Das Amt hat es noch nicht gelesen.</source>
        <translation>Le formulaire est arrivé. Le service ne l’a pas encore lu.</translation>
    </message>
    <message>
        <source>Das Formular ist hier gespeichert und wird gesendet, sobald das Netz da ist.</source>
        <translation>Le formulaire est enregistré ici et sera envoyé dès que le réseau revient.</translation>
    </message>
    <message>
        <source>Datum und Unterschrift</source>
        <extracomment>On a printed form, above the line for date and signature.</extracomment>
        <translation>Date et signature</translation>
    </message>
    <message>
        <source>Die Antwort kommt direkt vom Amt.</source>
        <translation>La réponse vient directement du service.</translation>
    </message>
    <message>
        <source>Die Daten durften nicht weitergegeben werden.</source>
        <translation>Les données ne pouvaient pas être transmises.</translation>
    </message>
    <message>
        <source>Die Meldung ist angekommen. Das Amt hat sie noch nicht gelesen.</source>
        <translation>Le signalement est arrivé. Le service ne l’a pas encore lu.</translation>
    </message>
    <message>
        <source>Die Meldung ist hier gespeichert und wird gesendet, sobald das Netz da ist.</source>
        <translation>Le signalement est enregistré ici et sera envoyé dès qu’il y aura une connexion.</translation>
    </message>
    <message>
        <source>Es ist noch nichts abgesendet.</source>
        <translation>Rien n’est encore envoyé.</translation>
    </message>
    <message>
        <source>Es war zu lange kein Netz da. Deshalb wurde es gelöscht.</source>
        <translation>Il n’y a pas eu de réseau trop longtemps. Il a donc été effacé.</translation>
    </message>
    <message>
        <source>Geben Sie den Code nur jemandem, dem Sie vertrauen.</source>
        <translation>Ne donnez le code qu’à une personne de confiance.</translation>
    </message>
    <message>
        <source>Gehen Sie mit diesem Beleg zum Amt. Dort liegen Ihre Angaben bereit.</source>
        <translation>Allez au service avec ce reçu. Vos informations y sont prêtes.</translation>
    </message>
    <message>
        <source>Geht an</source>
        <extracomment>Heading on the receipt of a form, above the office&apos;s name and address.</extracomment>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Ihr Formular wurde hierher weitergegeben. Hier hat es noch niemand gelesen.</source>
        <translation>Votre formulaire a été transmis ici. Personne ne l’a encore lu ici.</translation>
    </message>
    <message>
        <source>Ihre Meldung wurde hierher weitergegeben. Hier hat sie noch niemand gelesen.</source>
        <translation>Votre signalement a été transmis ici. Personne ne l’a encore lu ici.</translation>
    </message>
    <message>
        <source>Letzter Tag zum Weitermachen: **%1**. Danach wird alles gelöscht.</source>
        <extracomment>%1 is a day with its date.</extracomment>
        <translation>Dernier jour pour continuer&#xa0;: **%1**. Ensuite, tout est effacé.</translation>
    </message>
    <message>
        <source>Nachsehen: an jedem Dorfpunkt unter „Mein Beleg“ diesen Code eingeben.</source>
        <extracomment>On the receipt of a form. &quot;Mein Beleg&quot; is a button on the kiosk&apos;s first page.</extracomment>
        <translation>Pour savoir où en est la demande&#xa0;: à tout Dorfpunkt, sous «&#xa0;Mon reçu&#xa0;», saisissez ce code.</translation>
    </message>
    <message>
        <source>Noch nicht abgegeben</source>
        <extracomment>What a printed form is: filled in at the kiosk, not yet handed in.</extracomment>
        <translation>Pas encore remis</translation>
    </message>
    <message>
        <source>Sie haben auf die Frage geantwortet. Jetzt ist das Amt wieder dran.</source>
        <translation>Vous avez répondu à la question. C’est de nouveau au service d’agir.</translation>
    </message>
    <message>
        <source>So geht es weiter</source>
        <extracomment>Heading on the receipt of a form.</extracomment>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Weitermachen: an jedem Dorfpunkt unter „Mein Beleg“ diesen Code eingeben.</source>
        <extracomment>On the slip of a half-filled form. &quot;Mein Beleg&quot; is a button on the kiosk&apos;s first page.</extracomment>
        <translation>Pour continuer&#xa0;: saisir ce code à n’importe quel Dorfpunkt, sous «&#xa0;Mon reçu&#xa0;».</translation>
    </message>
    <message>
        <source>Zurücknehmen geht ebenso, solange das Amt das Formular nicht hat.</source>
        <translation>Pour le retirer, faites de même, tant que le service n’a pas le formulaire.</translation>
    </message>
    <message>
        <source>Zurücknehmen geht ebenso, solange das Amt nicht entschieden hat.</source>
        <translation>De même, vous pouvez le retirer tant que le service n’a pas décidé.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>**Fertig** beendet Ihren Besuch und leert dieses Gerät.</source>
        <translation>**Terminé** met fin à votre visite et vide cet appareil.</translation>
    </message>
    <message>
        <source>**Zurück** führt zur Seite davor. Nichts geht dabei verloren.</source>
        <translation>**Retour** mène à la page précédente. Rien ne se perd.</translation>
    </message>
    <message>
        <source>Alles weiter unten zeigen</source>
        <translation>Tout afficher plus bas</translation>
    </message>
    <message>
        <source>Feuerwehr und Rettungsdienst. Bei Lebensgefahr.</source>
        <translation>Pompiers et ambulance. Quand une vie est en danger.</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Polizei</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Was Sie bestellen, kann **nur der Laden** lesen.</source>
        <translation>**Seul le magasin** peut lire ce que vous commandez.</translation>
    </message>
    <message>
        <source>Wieder den ganzen Bildschirm nutzen</source>
        <translation>Utiliser de nouveau tout l’écran</translation>
    </message>
    <message>
        <source>Ärztlicher Bereitschaftsdienst. Wenn es nicht bis morgen warten kann.</source>
        <translation>Médecin de garde. Quand cela ne peut pas attendre demain.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Was möchten Sie tun?</source>
        <translation>Que souhaitez-vous faire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Idea</name>
    <message>
        <source>Eine Idee</source>
        <translation>Une idée</translation>
    </message>
    <message>
        <source>Etwas dazu sagen</source>
        <translation>Dire quelque chose</translation>
    </message>
    <message>
        <source>Ich bin dafür</source>
        <translation>Je suis pour</translation>
    </message>
</context>
<context>
    <name>IdeaComment</name>
    <message>
        <source>Bitte schreiben Sie keine Namen.</source>
        <translation>N’écrivez pas de noms, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Was möchten Sie dazu sagen?</source>
        <translation>Que voulez-vous en dire&#x202f;?</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>**Das sagen andere dazu:**</source>
        <translation>**Ce que d’autres en disent&#xa0;:**</translation>
    </message>
    <message>
        <source>**Mindestens %1 Menschen** sind dafür.</source>
        <extracomment>%1 is a number, 5 or more.</extracomment>
        <translation>**Au moins %1 personnes** sont pour.</translation>
    </message>
    <message>
        <source>Ab %1 Menschen, die dafür sind, steht hier die Zahl.</source>
        <extracomment>%1 is a number: so many people have to support an idea before their number is shown.</extracomment>
        <translation>Le nombre apparaît à partir de %1 personnes pour.</translation>
    </message>
    <message>
        <source>Das Amt sagt: %1</source>
        <extracomment>What the town hall says to an idea; %1 is a sentence of theirs.</extracomment>
        <translation>La mairie dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Diese Idee wird nicht mehr gezeigt.</source>
        <translation>Cette idée n’est plus montrée.</translation>
    </message>
    <message>
        <source>Eigene Idee aufschreiben</source>
        <translation>Écrire votre propre idée</translation>
    </message>
    <message>
        <source>Geht nicht</source>
        <extracomment>What the town hall makes of an idea.</extracomment>
        <translation>Pas possible</translation>
    </message>
    <message>
        <source>Ideen</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Ihre kann die erste sein.</source>
        <translation>La vôtre peut être la première.</translation>
    </message>
    <message>
        <source>Ist gemacht</source>
        <extracomment>What the town hall makes of an idea.</extracomment>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Mindestens %1 sind dafür</source>
        <extracomment>%1 is a number, 5 or more: so many people at least support an idea.</extracomment>
        <translation>Au moins %1 pour</translation>
    </message>
    <message>
        <source>Noch steht hier keine Idee</source>
        <translation>Pas encore d’idée ici</translation>
    </message>
    <message>
        <source>Sie haben eben gesagt, dass Sie dafür sind.</source>
        <translation>Vous venez de dire que vous êtes pour.</translation>
    </message>
    <message>
        <source>Wird gemacht</source>
        <extracomment>What the town hall makes of an idea.</extracomment>
        <translation>Ce sera fait</translation>
    </message>
    <message>
        <source>Zu lesen seit %1</source>
        <extracomment>%1 is a day: since then an idea can be read here.</extracomment>
        <translation>Ici depuis le %1</translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <source>Danach ist das Gerät ausgefallen. **Die Bestellung ist sicher gespeichert** und wird gesendet.</source>
        <translation>Ensuite, l’appareil est tombé en panne. **La commande est bien enregistrée** et sera envoyée.</translation>
    </message>
    <message>
        <source>Der Beleg kann nicht mehr gedruckt werden. Fragen Sie beim Abholen nach dem Namen auf der Kiste.</source>
        <translation>Le reçu ne peut plus être imprimé. Au retrait, donnez le nom écrit sur la cagette.</translation>
    </message>
    <message>
        <source>Haben Sie bestellt? Dann drucken wir jetzt Ihren Beleg.</source>
        <translation>Avez-vous commandé&#xa0;? Alors nous imprimons maintenant votre reçu.</translation>
    </message>
    <message>
        <source>Ja, das war ich: Beleg zeigen</source>
        <translation>Oui, c’était moi&#xa0;: voir le reçu</translation>
    </message>
    <message>
        <source>Nein, das war ich nicht</source>
        <translation>Non, ce n’était pas moi</translation>
    </message>
    <message>
        <source>Um %1 wurde hier eine Bestellung gespeichert.</source>
        <extracomment>A heading. %1 is an hour, such as 2:40 pm.</extracomment>
        <translation>À %1, une commande a été enregistrée ici.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>At-Zeichen</source>
        <translation>Arobase</translation>
    </message>
    <message>
        <source>Bindestrich</source>
        <translation>Trait d’union</translation>
    </message>
    <message>
        <source>Buchstaben</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Eszett</source>
        <translation>Eszett</translation>
    </message>
    <message>
        <source>Großes %1</source>
        <extracomment>What a screen reader says of a key. %1 is a capital letter.</extracomment>
        <translation>%1 majuscule</translation>
    </message>
    <message>
        <source>Komma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Leerzeichen</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Letztes Zeichen löschen</source>
        <translation>Effacer le dernier caractère</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Tastatur</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Umschalten</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Ziffern und Zeichen</source>
        <translation>Chiffres et signes</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Welche Sprache möchten Sie lesen?</source>
        <translation>Dans quelle langue souhaitez-vous lire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Late</name>
    <message>
        <source>Dann gilt sie für die nächste Woche</source>
        <translation>Elle compte pour la semaine suivante</translation>
    </message>
    <message>
        <source>Dann soll sie verfallen</source>
        <translation>Elle ne compte plus</translation>
    </message>
    <message>
        <source>Die Uhr dieses Geräts ist nicht sicher. %1. Vielleicht kommt die Bestellung erst danach an.</source>
        <extracomment>%1 is a sentence without its full stop: until when this pick-up can be ordered for.</extracomment>
        <translation>L’horloge de cet appareil n’est pas sûre. %1. La commande arrivera peut-être après.</translation>
    </message>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Courses · Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. %1. Vielleicht kommt die Bestellung erst danach an.</source>
        <extracomment>%1 is a sentence without its full stop: until when this pick-up can be ordered for.</extracomment>
        <translation>Il n’y a pas de réseau ici en ce moment. %1. La commande arrivera peut-être après.</translation>
    </message>
    <message>
        <source>Wenn die Bestellung zu spät ankommt?</source>
        <translation>Et si la commande arrive trop tard&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Noch keine Dienste</source>
        <translation>Pas encore de services</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>Ils s’afficheront ici dès que le réseau sera là.</translation>
    </message>
    <message>
        <source>Womit fängt das Wort an?</source>
        <translation>Par quelle lettre commence le mot&#xa0;?</translation>
    </message>
</context>
<context>
    <name>LongField</name>
    <message>
        <source>Noch freie Zeichen: %1</source>
        <extracomment>Below what somebody types, when little room is left. %1 is a number of letters and signs.</extracomment>
        <translation>Caractères restants&#xa0;: %1</translation>
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
        <translation>**Retirée et payée.**</translation>
    </message>
    <message>
        <source>**Abgeholt.** Noch nicht bezahlt.</source>
        <translation>**Retirée.** Pas encore payée.</translation>
    </message>
    <message>
        <source>**Ersatz:** %1 statt %2</source>
        <extracomment>In a list of what the shop packed. %1 is a product that the shop packed instead of %2.</extracomment>
        <translation>**Remplacé&#xa0;:** %2 par %1</translation>
    </message>
    <message>
        <source>**Fehlt:** %1</source>
        <extracomment>In a list of what the shop packed. %1 is a product that is missing.</extracomment>
        <translation>**Manque&#xa0;:** %1</translation>
    </message>
    <message>
        <source>Abholen: **%1**</source>
        <extracomment>%1 is day and hour of the pick-up.</extracomment>
        <translation>Retrait&#xa0;: **%1**</translation>
    </message>
    <message>
        <source>Bezahlt: **%1**</source>
        <extracomment>%1 is a sum of money.</extracomment>
        <translation>Payé&#xa0;: **%1**</translation>
    </message>
    <message>
        <source>Das Gerät konnte die Stornierung nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>L’appareil n’a pas pu enregistrer l’annulation. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Die Bestellung ist hier gespeichert und wird gesendet, sobald das Netz da ist.</source>
        <translation>La commande est enregistrée ici et sera envoyée dès que le réseau sera là.</translation>
    </message>
    <message>
        <source>Stornieren geht hier gerade nicht. Bitte fragen Sie vor Ort.</source>
        <translation>Annuler n’est pas possible ici en ce moment. Veuillez demander sur place.</translation>
    </message>
    <message>
        <source>Zu zahlen beim Abholen: **%1**</source>
        <extracomment>%1 is a sum of money.</extracomment>
        <translation>À payer au retrait&#xa0;: **%1**</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Fertig</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ja, ich bin noch da</source>
        <translation>Oui, je suis là</translation>
    </message>
    <message>
        <source>Nein, fertig</source>
        <translation>Non, terminé</translation>
    </message>
    <message>
        <source>Notruf 112</source>
        <translation>SOS 112</translation>
    </message>
    <message>
        <source>Sind Sie noch da?</source>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>Wenn Sie nicht antworten, beenden wir Ihren Besuch. Dann ist alles gelöscht, was Sie eingegeben haben. Bestelltes bleibt bestellt.</source>
        <translation>Si vous ne répondez pas, nous mettrons fin à votre visite. Tout ce que vous avez tapé sera alors effacé. Ce qui est commandé reste commandé.</translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>Bitte geben Sie Ihren Namen ein.</source>
        <translation>Veuillez saisir votre nom.</translation>
    </message>
    <message>
        <source>Bitte geben Sie einen Namen für die Kiste ein.</source>
        <translation>Veuillez saisir un nom pour la cagette.</translation>
    </message>
    <message>
        <source>Das Pluszeichen gehört nur an den Anfang der Telefonnummer.</source>
        <translation>Le signe plus se place uniquement au début du numéro de téléphone.</translation>
    </message>
    <message>
        <source>Der Name braucht mindestens einen Buchstaben.</source>
        <translation>Le nom doit contenir au moins une lettre.</translation>
    </message>
    <message>
        <source>Der Name ist zu lang. Kürzer ginge: %1</source>
        <extracomment>%1 is a shorter form of the name that was typed.</extracomment>
        <translation>Le nom est trop long. Plus court&#xa0;: %1</translation>
    </message>
    <message>
        <source>Die Telefonnummer ist zu kurz. Bitte mit Vorwahl, zum Beispiel %1.</source>
        <extracomment>%1 is an example of a phone number.</extracomment>
        <translation>Le numéro de téléphone est trop court. Veuillez ajouter l’indicatif, par exemple %1.</translation>
    </message>
    <message>
        <source>Die Telefonnummer ist zu lang. Bitte prüfen Sie die Ziffern.</source>
        <translation>Le numéro de téléphone est trop long. Veuillez vérifier les chiffres.</translation>
    </message>
    <message>
        <source>Im Namen gehen nur Buchstaben und Ziffern, nicht: %1</source>
        <extracomment>%1 are the characters that cannot be used, such as @.</extracomment>
        <translation>Le nom ne peut contenir que des lettres et des chiffres, pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Im Namen gehen nur Buchstaben, nicht: %1</source>
        <extracomment>%1 are the characters that cannot be used, such as @.</extracomment>
        <translation>Un nom n’a que des lettres, pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>In einer Telefonnummer gehen nur Ziffern, nicht: %1</source>
        <extracomment>%1 are the characters that cannot be used, such as letters.</extracomment>
        <translation>Un numéro de téléphone ne contient que des chiffres, pas&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>NoService</name>
    <message>
        <source>Anderes Wort eintippen</source>
        <translation>Taper un autre mot</translation>
    </message>
    <message>
        <source>Dazu finden wir nichts.</source>
        <translation>Nous ne trouvons rien.</translation>
    </message>
    <message>
        <source>Gesucht: **%1**. Versuchen Sie ein anderes oder ein kürzeres Wort.</source>
        <extracomment>%1 is the word that was typed and not found.</extracomment>
        <translation>Recherche&#xa0;: **%1**. Essayez un autre mot ou un mot plus court.</translation>
    </message>
    <message>
        <source>Nach Lebenslage</source>
        <translation>Par situation</translation>
    </message>
    <message>
        <source>Von A bis Z</source>
        <translation>De A à Z</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Anderen Code eingeben</source>
        <translation>Taper un autre code</translation>
    </message>
    <message>
        <source>Das wurde an einem anderen Gerät abgeschickt, und hier ist gerade kein Netz. Es gilt trotzdem.</source>
        <translation>Cela a été envoyé d’un autre appareil, et il n’y a pas de réseau ici. C’est valable quand même.</translation>
    </message>
    <message>
        <source>Noch einmal nachsehen</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Unter diesem Code finden wir nichts.</source>
        <translation>Nous ne trouvons rien avec ce code.</translation>
    </message>
    <message>
        <source>Vielleicht ist es noch nicht angekommen: An dem Gerät, an dem Sie es abgeschickt haben, sehen Sie es immer.</source>
        <translation>Peut-être n’est-ce pas encore arrivé&#xa0;: sur l’appareil d’où vous l’avez envoyé, vous le voyez toujours.</translation>
    </message>
    <message>
        <source>Wir können gerade nicht nachsehen.</source>
        <translation>Nous ne pouvons pas vérifier en ce moment.</translation>
    </message>
    <message>
        <source>Wir sehen nach …</source>
        <translation>Nous vérifions…</translation>
    </message>
</context>
<context>
    <name>NoticeBoard</name>
    <message>
        <source>**Dieses Gerät ist leer.** Von dem Besuch davor ist nichts mehr da.</source>
        <translation>**Cet appareil est vide.** Il ne reste rien de la visite précédente.</translation>
    </message>
    <message>
        <source>Bitte den Bildschirm berühren</source>
        <translation>Veuillez toucher l’écran</translation>
    </message>
    <message>
        <source>Notruf **112** · Polizei **110**
Ärztlicher Bereitschaftsdienst **116 117**</source>
        <translation>Urgences **112** · Police **110**
Médecin de garde **116 117**</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Neues aus dem Dorf</source>
        <translation>Nouvelles du village</translation>
    </message>
    <message>
        <source>Zurzeit hängt hier nichts aus.</source>
        <translation>Rien de nouveau pour le moment.</translation>
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
        <translation>fibres alimentaires</translation>
    </message>
    <message>
        <source>Brennwert</source>
        <translation>énergie</translation>
    </message>
    <message>
        <source>Eiweiß</source>
        <translation>protéines</translation>
    </message>
    <message>
        <source>Fett</source>
        <translation>matières grasses</translation>
    </message>
    <message>
        <source>Kohlenhydrate</source>
        <translation>glucides</translation>
    </message>
    <message>
        <source>Salz</source>
        <translation>sel</translation>
    </message>
    <message>
        <source>davon Zucker</source>
        <translation>dont sucres</translation>
    </message>
    <message>
        <source>davon gesättigte Fettsäuren</source>
        <translation>dont acides gras saturés</translation>
    </message>
</context>
<context>
    <name>OrderReadBack</name>
    <message>
        <source>Anders als sonst: **%1**</source>
        <extracomment>%1 is a published sentence: why the pick-up is not on its usual day.</extracomment>
        <translation>Pas comme d’habitude&#xa0;: **%1**</translation>
    </message>
    <message>
        <source>Auf der Kiste steht **%1**.</source>
        <extracomment>%1 is the name that the resident chose for the crate.</extracomment>
        <translation>Sur la cagette est écrit **%1**.</translation>
    </message>
    <message>
        <source>Bei Fragen ruft der Laden an: **%1**.</source>
        <extracomment>%1 is the resident&apos;s phone number.</extracomment>
        <translation>En cas de question, le magasin appelle le&#xa0;: **%1**.</translation>
    </message>
    <message>
        <source>Das gilt.</source>
        <translation>C’est ferme.</translation>
    </message>
    <message>
        <source>Das ist noch keine Zusage.</source>
        <translation>Ce n’est pas encore une confirmation.</translation>
    </message>
    <message>
        <source>Der Laden antwortet **%1**.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>Le magasin répond **%1**.</translation>
    </message>
    <message>
        <source>Die Antwort lesen Sie hier mit Ihrem Beleg.</source>
        <translation>Vous lirez la réponse ici avec votre reçu.</translation>
    </message>
    <message>
        <source>Die Läden antworten **%1**.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>Les magasins répondent **%1**.</translation>
    </message>
    <message>
        <source>Fehlt etwas, bekommen Sie **keinen Ersatz**.</source>
        <translation>Si un produit manque, vous n’aurez **pas de remplacement**.</translation>
    </message>
    <message>
        <source>Fehlt etwas, packt der Laden **etwas Ähnliches** ein. Es kostet höchstens dasselbe.</source>
        <translation>Si un produit manque, le magasin met **un produit semblable**. Il ne coûte pas plus cher.</translation>
    </message>
    <message>
        <source>Fest zugesagt ist schon: **%1**.</source>
        <extracomment>%1 is a list of products that the resident gets in any case.</extracomment>
        <translation>Déjà promis&#xa0;: **%1**.</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz: Die Bestellung bleibt sicher gespeichert und wird von selbst gesendet.</source>
        <translation>Il n’y a pas de réseau ici en ce moment&#xa0;: la commande reste enregistrée et sera envoyée automatiquement.</translation>
    </message>
    <message>
        <source>Kommt die Bestellung zu spät an, **gilt sie für die nächste Woche**.</source>
        <translation>Si la commande arrive trop tard, **elle compte pour la semaine suivante**.</translation>
    </message>
    <message>
        <source>Kommt die Bestellung zu spät an, **verfällt sie**.</source>
        <translation>Si la commande arrive trop tard, **elle est annulée**.</translation>
    </message>
    <message>
        <source>Sie bestellen bei %1: %2.</source>
        <extracomment>%1 is a shop&apos;s name, %2 a list of what is ordered there.</extracomment>
        <translation>Vous commandez chez %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Sie holen alles am **%1** ab. Ort: **%2**.</source>
        <extracomment>%1 is day and hour of the pick-up (Thursday, 3 December, from 9 am), %2 the place.</extracomment>
        <translation>Vous venez tout chercher le **%1**. Lieu&#xa0;: **%2**.</translation>
    </message>
    <message>
        <source>Sie zahlen dort **%1**, davon %2 Pfand.</source>
        <extracomment>%1 is a sum of money, perhaps with &quot;about&quot; before it, %2 the deposit on bottles that it contains.</extracomment>
        <translation>Vous y payez **%1**, dont %2 de consigne.</translation>
    </message>
    <message>
        <source>Sie zahlen dort **%1**.</source>
        <extracomment>%1 is a sum of money, perhaps with &quot;about&quot; before it; paid where the order is picked up.</extracomment>
        <translation>Vous y payez **%1**.</translation>
    </message>
    <message>
        <source>Sie zeigen beim Abholen **Ihren Ausweis**: etwas ist erst ab %1 Jahren erlaubt.</source>
        <extracomment>%1 is an age in years, 16 or 18.</extracomment>
        <translation>Vous montrez **votre pièce d’identité** au retrait&#xa0;: un produit n’est autorisé qu’à partir de %1 ans.</translation>
    </message>
    <message>
        <source>Was gewogen wird, kostet genau, was es wiegt.</source>
        <translation>Ce qui est pesé coûte exactement son poids.</translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>Ihre Bestellung</source>
        <translation>Votre commande</translation>
    </message>
    <message>
        <source>Noch einmal dasselbe bestellen</source>
        <translation>Commander la même chose</translation>
    </message>
    <message>
        <source>Noch einmal nachsehen</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Stornieren</source>
        <translation>Annuler</translation>
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
        <translation>%1 ne prépare les commandes qu’à partir d’un montant minimum. Il manque encore %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A line of an order. %1 is a quantity with its product, %2 its price.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1&#xa0;je&#xa0;kg</source>
        <extracomment>The price of goods sold by weight; %1 is a sum of money.</extracomment>
        <translation>%1&#xa0;le&#xa0;kg</translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;Stück</source>
        <extracomment>A number of pieces of a product; %n is the number.</extracomment>
        <translation>
            <numerusform>%n&#xa0;pièce</numerusform>
            <numerusform>%n&#xa0;pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>**%1:** %2</source>
        <extracomment>%1 is a label or a shop&apos;s name, %2 what belongs to it.</extracomment>
        <translation>**%1&#xa0;:** %2</translation>
    </message>
    <message>
        <source>+&#xa0;%1&#xa0;Pfand</source>
        <extracomment>Added to a price: the deposit on a bottle. %1 is a sum of money.</extracomment>
        <translation>+&#xa0;%1&#xa0;de consigne</translation>
    </message>
    <message>
        <source>Ab %1&#xa0;Jahren. Der Ausweis wird beim Abholen geprüft.</source>
        <extracomment>%1 is an age in years, 16 or 18; on a product&apos;s page.</extracomment>
        <translation>À partir de %1&#xa0;ans. Votre pièce d’identité est contrôlée au retrait.</translation>
    </message>
    <message>
        <source>An dem Gerät, an dem bestellt wurde, ist ein Fehler passiert.</source>
        <translation>Une erreur s’est produite sur l’appareil où la commande a été passée.</translation>
    </message>
    <message>
        <source>Bestellen %1</source>
        <extracomment>On the tile and on the notice board. %1 is a deadline with its &quot;until&quot; or &quot;by&quot; word already in it.</extracomment>
        <translation>Commander %1</translation>
    </message>
    <message>
        <source>Bitte bestellen Sie noch einmal.</source>
        <translation>Veuillez commander à nouveau.</translation>
    </message>
    <message>
        <source>Bitte fragen Sie im Laden nach.</source>
        <translation>Veuillez demander au magasin.</translation>
    </message>
    <message>
        <source>Bitte fragen Sie vor Ort nach.</source>
        <translation>Veuillez demander sur place.</translation>
    </message>
    <message>
        <source>Der Laden hat Ihre Bestellung angenommen.</source>
        <translation>Le magasin a accepté votre commande.</translation>
    </message>
    <message>
        <source>Der Laden kann Ihre Bestellung nicht annehmen.</source>
        <translation>Le magasin ne peut pas accepter votre commande.</translation>
    </message>
    <message>
        <source>Die Bestellung ist storniert.</source>
        <translation>La commande est annulée.</translation>
    </message>
    <message>
        <source>Die Bestellung kam zu spät an und ist verfallen.</source>
        <translation>La commande est arrivée trop tard et n’est plus valable.</translation>
    </message>
    <message>
        <source>Die Bestellung kam zu spät an. Wie gewünscht gilt sie für die nächste Abholung.</source>
        <translation>La commande est arrivée trop tard. Comme vous l’avez souhaité, elle compte pour le prochain retrait.</translation>
    </message>
    <message>
        <source>Die Bestellung wurde gleich rückgängig gemacht.</source>
        <translation>La commande a été annulée aussitôt.</translation>
    </message>
    <message>
        <source>Die Bestellung wurde nicht angenommen.</source>
        <translation>La commande n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>Die Daten durften nicht weitergegeben werden.</source>
        <translation>Les données ne pouvaient pas être transmises.</translation>
    </message>
    <message>
        <source>Die nächste Bestellung öffnet am %1.</source>
        <extracomment>%1 is a day, such as Monday, 30 November, from 9 am.</extracomment>
        <translation>Les commandes rouvrent le %1.</translation>
    </message>
    <message>
        <source>Diese Abholung oder dieses Angebot gibt es nicht mehr.</source>
        <translation>Ce retrait ou cette offre n’existe plus.</translation>
    </message>
    <message>
        <source>Enthält: %1.</source>
        <extracomment>%1 is a list of allergens that a food contains.</extracomment>
        <translation>Contient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Es geht leider nicht. Sie müssen nichts bezahlen.</source>
        <translation>Ce n’est malheureusement pas possible. Vous n’avez rien à payer.</translation>
    </message>
    <message>
        <source>Es war zu lange kein Netz da. Deshalb wurde sie gelöscht.</source>
        <translation>Il n’y a pas eu de réseau pendant trop longtemps. Elle a donc été effacée.</translation>
    </message>
    <message>
        <source>Fest</source>
        <extracomment>How strong a confirmation is: binding. Heading of the receipt and begin of the promise.</extracomment>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Für %1, ist die Bestellung geschlossen.</source>
        <extracomment>%1 is the day of a pick-up, such as Thursday, 3 December; the order for it can no longer be placed.</extracomment>
        <translation>Pour le %1, les commandes sont closes.</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist angekommen. Der Laden hat noch nicht geantwortet.</source>
        <translation>Votre commande est arrivée. Le magasin n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist gepackt.</source>
        <translation>Votre commande est prête.</translation>
    </message>
    <message>
        <source>Ihre Bestellung wurde abgeholt.</source>
        <translation>Votre commande a été retirée.</translation>
    </message>
    <message>
        <source>Kann Spuren enthalten von: %1.</source>
        <extracomment>%1 is a list of allergens of which a food may contain traces.</extracomment>
        <translation>Peut contenir des traces de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Leider haben wir an diesem Tag geschlossen.</source>
        <translation>Nous sommes malheureusement fermés ce jour-là.</translation>
    </message>
    <message>
        <source>Leider können wir für diese Abholung keine Bestellung mehr annehmen.</source>
        <translation>Nous ne pouvons malheureusement plus accepter de commande pour ce retrait.</translation>
    </message>
    <message>
        <source>Leider sind die bestellten Waren ausverkauft.</source>
        <translation>Les produits commandés sont malheureusement épuisés.</translation>
    </message>
    <message>
        <source>Sie bestellen jetzt für %1.</source>
        <extracomment>%1 is the day of the next pick-up, such as Thursday, 10 December, from 9 am.</extracomment>
        <translation>Vous commandez maintenant pour le %1.</translation>
    </message>
    <message>
        <source>Sie haben die Erlaubnis zurückgenommen. Alles dazu ist gelöscht.</source>
        <translation>Vous avez retiré votre accord. Tout ce qui s’y rapporte est effacé.</translation>
    </message>
    <message>
        <source>Vorgemerkt</source>
        <extracomment>How strong a confirmation is: stored, the shop&apos;s answer follows. Heading and begin of the promise.</extracomment>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Wir prüfen das noch. Bitte sehen Sie morgen wieder nach.</source>
        <translation>Nous vérifions encore. Veuillez regarder à nouveau demain.</translation>
    </message>
    <message>
        <source>Wunsch</source>
        <extracomment>How strong a confirmation is: only a wish. Heading of the receipt and begin of the promise.</extracomment>
        <translation>Souhait</translation>
    </message>
    <message>
        <source>ab %1&#xa0;Jahren</source>
        <extracomment>%1 is an age in years, 16 or 18; a short note beside a product.</extracomment>
        <translation>dès %1&#xa0;ans</translation>
    </message>
    <message>
        <source>etwa %1</source>
        <extracomment>%1 is a sum of money that is only an estimate, since something is still to be weighed.</extracomment>
        <translation>environ %1</translation>
    </message>
</context>
<context>
    <name>OrderingModel</name>
    <message>
        <source>Abholen: %1</source>
        <extracomment>On the notice board. %1 is day and hours of the pick-up.</extracomment>
        <translation>Retrait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bestellen **%1**. Abholen am **%2**, %3.</source>
        <extracomment>%1 is a deadline with its &quot;until&quot; word already in it, %2 day and hours of the pick-up, %3 the place.</extracomment>
        <translation>Commande **%1**. Retrait **%2**, %3.</translation>
    </message>
    <message>
        <source>Einkaufen</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Einkaufen für %1</source>
        <extracomment>Heading on the notice board. %1 is the village that orders together.</extracomment>
        <translation>Courses pour %1</translation>
    </message>
    <message>
        <source>Zurzeit gibt es hier keine Abholung.</source>
        <translation>Il n’y a pas de retrait ici en ce moment.</translation>
    </message>
    <message>
        <source>Zurzeit kann nichts bestellt werden.</source>
        <translation>On ne peut rien commander en ce moment.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1, alle zusammen</source>
        <extracomment>%1 lists several answers to a question, or groups of people, of which only one number is told.</extracomment>
        <translation>%1, en tout</translation>
    </message>
    <message>
        <source>%1: %2 Menschen</source>
        <extracomment>%1 is a group of people, %2 how many of it took part: &quot;65 bis 79: 40 Menschen&quot;.</extracomment>
        <translation>%1&#xa0;: %2 personnes</translation>
    </message>
    <message>
        <source>%1: **%2** (%3 %)</source>
        <extracomment>%1 is an answer, %2 how many chose it, %3 that in per cent: &quot;mit dem Bus: 12 (30 %)&quot;.</extracomment>
        <translation>%1&#xa0;: **%2** (%3 %)</translation>
    </message>
    <message numerus="yes">
        <source>**%n Menschen haben mitgemacht.**</source>
        <extracomment>%n is how many people took part in a survey, 20 or more.</extracomment>
        <translation>
            <numerusform>**%n personne a participé.**</numerusform>
            <numerusform>**%n personnes ont participé.**</numerusform>
        </translation>
    </message>
    <message>
        <source>**Es haben zu wenige mitgemacht.** Darum zeigen wir keine Zahlen.</source>
        <translation>**Trop peu de personnes ont participé.** C’est pourquoi nous ne montrons pas de chiffres.</translation>
    </message>
    <message>
        <source>**Was daraus wird:** %1</source>
        <extracomment>What becomes of the answers to a survey; %1 is a sentence.</extracomment>
        <translation>**Ce qui en résulte&#xa0;:** %1</translation>
    </message>
    <message>
        <source>Die Zahlen sind zu klein. Man könnte jemanden erkennen.</source>
        <translation>Les chiffres sont trop petits. On pourrait reconnaître quelqu’un.</translation>
    </message>
    <message>
        <source>Gefragt hat: %1. Ausgezählt am %2.</source>
        <extracomment>%1 is who asked in a survey, %2 a day.</extracomment>
        <translation>Enquête de&#xa0;: %1. Dépouillée le %2.</translation>
    </message>
    <message>
        <source>Kleine Zahlen zeigen wir nicht einzeln. So erkennt man niemanden.</source>
        <translation>Nous ne montrons pas les petits chiffres un par un. Ainsi, on ne reconnaît personne.</translation>
    </message>
    <message>
        <source>Zu kleine Zahlen: %1</source>
        <extracomment>%1 is a list of answers to a question.</extracomment>
        <translation>Chiffres trop petits&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>OutcomeGroups</name>
    <message>
        <source>Nach Gruppen</source>
        <translation>Par groupe</translation>
    </message>
</context>
<context>
    <name>OutcomeQuestion</name>
    <message>
        <source>Mehrere Antworten waren möglich</source>
        <translation>Plusieurs réponses étaient possibles</translation>
    </message>
    <message>
        <source>Nach Gruppen ansehen</source>
        <translation>Voir par groupe</translation>
    </message>
    <message>
        <source>So haben die Leute geantwortet</source>
        <translation>Voici ce que les gens ont répondu</translation>
    </message>
</context>
<context>
    <name>OutcomeQuestions</name>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Il n’y a plus rien ici</translation>
    </message>
    <message>
        <source>Welche Frage?</source>
        <translation>Quelle question&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message numerus="yes">
        <source>Noch %n Sekunden</source>
        <extracomment>Below the question whether somebody is still there. %n counts the seconds down.</extracomment>
        <translation>
            <numerusform>Encore %n seconde</numerusform>
            <numerusform>Encore %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>%1 von %2</source>
        <extracomment>Between two arrows. %1 is the number of a page, %2 how many there are.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nächste Seite</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Seite %1</source>
        <extracomment>What a screen reader says between two arrows. %1 is: 2 of 5.</extracomment>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Seite davor</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Seiten blättern</source>
        <translation>Tourner les pages</translation>
    </message>
</context>
<context>
    <name>Participation</name>
    <message>
        <source>Sobald es eine Umfrage gibt, steht sie hier.</source>
        <translation>Dès qu’il y a une enquête, elle apparaît ici.</translation>
    </message>
    <message>
        <source>Wobei möchten Sie mitreden?</source>
        <translation>Sur quoi voulez-vous donner votre avis&#x202f;?</translation>
    </message>
    <message>
        <source>Zurzeit fragt niemand</source>
        <translation>Aucune enquête en ce moment</translation>
    </message>
</context>
<context>
    <name>ParticipationModel</name>
    <message>
        <source>**Sie bleiben unbekannt.** Nach Ihrem Namen fragt niemand.</source>
        <translation>**Vous restez inconnu.** Personne ne demande votre nom.</translation>
    </message>
    <message>
        <source>Aus dem Gemeinderat</source>
        <translation>Du conseil municipal</translation>
    </message>
    <message>
        <source>Das Amt liest jede Idee, bevor alle sie sehen.</source>
        <translation>La mairie lit chaque idée avant que tous la voient.</translation>
    </message>
    <message>
        <source>Ergebnis vom %1</source>
        <extracomment>%1 is the day on which the result of a survey was made.</extracomment>
        <translation>Résultat du %1</translation>
    </message>
    <message>
        <source>Ideen lesen und eigene abgeben</source>
        <translation>Lire des idées et en proposer</translation>
    </message>
    <message>
        <source>Ideen lesen, und was daraus wird</source>
        <extracomment>Under a collection of ideas that is over.</extracomment>
        <translation>Lire les idées et leurs suites</translation>
    </message>
    <message>
        <source>Ihre Idee</source>
        <translation>Votre idée</translation>
    </message>
    <message>
        <source>Ihre Meinung, keine Abstimmung</source>
        <translation>Votre avis, pas un vote</translation>
    </message>
    <message>
        <source>Mitmachen bis %1</source>
        <extracomment>%1 is the last day on which somebody can take part in a survey.</extracomment>
        <translation>Participer jusqu’au %1</translation>
    </message>
    <message>
        <source>Mitreden</source>
        <translation>Donner son avis</translation>
    </message>
    <message>
        <source>Sie brauchen einen Teilnahme-Code. Den bekommen Sie im Rathaus.</source>
        <translation>Il vous faut un code de participation. Vous l’obtenez à la mairie.</translation>
    </message>
    <message>
        <source>Umfrage, keine Wahl</source>
        <translation>Une enquête, pas un vote</translation>
    </message>
    <message>
        <source>Umfragen, Ideen, Gemeinderat</source>
        <translation>Enquêtes, idées, conseil</translation>
    </message>
    <message>
        <source>Zurzeit fragt hier niemand etwas.</source>
        <translation>Personne ne pose de question ici en ce moment.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Der Datentreuhänder erlaubt das gerade nicht. Er prüft es.</source>
        <translation>Le fiduciaire des données ne l’autorise pas pour le moment. Il vérifie.</translation>
    </message>
    <message>
        <source>Dieses Gerät ist noch nicht bereit. Es wartet auf den Datentreuhänder.</source>
        <translation>Cet appareil n’est pas encore prêt. Il attend le fiduciaire des données.</translation>
    </message>
    <message>
        <source>Dieses Gerät muss geprüft werden. Bitte sagen Sie vor Ort Bescheid.</source>
        <translation>Cet appareil doit être vérifié. Veuillez prévenir quelqu’un sur place.</translation>
    </message>
    <message>
        <source>Zu lange ohne Netz, oder die Uhr geht falsch. Es geht wieder, sobald dieses Gerät verbunden ist.</source>
        <translation>Trop longtemps sans réseau, ou heure fausse. Attendez le réseau.</translation>
    </message>
    <message>
        <source>Zu lange ohne Netz. Es geht wieder, sobald dieses Gerät verbunden ist.</source>
        <translation>Trop longtemps sans réseau. Cela remarche dès que cet appareil est connecté.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Courses · Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Ihre Telefonnummer</source>
        <translation>Votre numéro de téléphone</translation>
    </message>
    <message>
        <source>Ja, diese Nummer weitergeben</source>
        <translation>Oui, transmettre ce numéro</translation>
    </message>
    <message>
        <source>Mit Vorwahl, zum Beispiel 06851&#xa0;12&#xa0;34&#xa0;56</source>
        <translation>Avec l’indicatif, par exemple 06851&#xa0;12&#xa0;34&#xa0;56</translation>
    </message>
    <message>
        <source>Nur für Fragen zu dieser Bestellung.</source>
        <translation>Seulement pour des questions sur cette commande.</translation>
    </message>
</context>
<context>
    <name>PhoneWish</name>
    <message>
        <source>Darf der Laden Sie bei Fragen anrufen?</source>
        <translation>Le magasin peut-il vous appeler s’il a une question&#xa0;?</translation>
    </message>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Courses · Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Ja, ich gebe eine Nummer an</source>
        <translation>Oui, je donne un numéro</translation>
    </message>
    <message>
        <source>Nein, ohne Telefonnummer</source>
        <translation>Non, sans numéro</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>Der Drucker antwortet nicht.</source>
        <translation>L’imprimante ne répond pas.</translation>
    </message>
    <message>
        <source>Der Drucker hat kein Papier.</source>
        <translation>L’imprimante n’a plus de papier.</translation>
    </message>
    <message>
        <source>Hier ist kein Drucker.</source>
        <translation>Il n’y a pas d’imprimante ici.</translation>
    </message>
    <message>
        <source>Ihr Merkzettel ist gedruckt. Bitte nehmen Sie ihn mit.</source>
        <translation>Votre note est imprimée. Veuillez la prendre.</translation>
    </message>
    <message>
        <source>Ihr Merkzettel wird gedruckt …</source>
        <translation>Votre note s’imprime …</translation>
    </message>
    <message>
        <source>Im Drucker klemmt Papier.</source>
        <translation>Du papier est coincé dans l’imprimante.</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>Korb ansehen · %1</source>
        <extracomment>A button. %1 says what is in the basket, such as: 3 items · €12.40.</extracomment>
        <translation>Voir le panier · %1</translation>
    </message>
    <message>
        <source>Nichts gefunden</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Versuchen Sie ein kürzeres Wort, zum Beispiel Brot.</source>
        <translation>Essayez un mot allemand plus court, par exemple Brot.</translation>
    </message>
</context>
<context>
    <name>ProgressSteps</name>
    <message>
        <source>Fortschritt</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message>
        <source>%1 (auf Deutsch)</source>
        <extracomment>%1 is a text that exists in German only. In Leichte Sprache: that it is not in Leichte Sprache.</extracomment>
        <translation>%1 (en allemand)</translation>
    </message>
    <message>
        <source>auf Deutsch</source>
        <extracomment>A mark beside a text that exists in German only. In Leichte Sprache: that it is not in Leichte Sprache.</extracomment>
        <translation>en allemand</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>Mehr: %1</source>
        <extracomment>What a screen reader says of the plus key. %1 is a product.</extracomment>
        <translation>Plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nehmen</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Weniger: %1</source>
        <extracomment>What a screen reader says of the minus key. %1 is a product.</extracomment>
        <translation>Moins&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Ihre Antwort</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Zahl</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source>%1 bis %2</source>
        <extracomment>Choosing a year of birth; %1 and %2 are years.</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <comment>names</comment>
        <extracomment>A part of a long list of names. %1 and %2 are its first and its last name.</extracomment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>An welchem Tag im %1 %2?</source>
        <extracomment>Choosing a date; %1 is a month, %2 a year.</extracomment>
        <translation>Quel jour, en %1 %2&#xa0;?</translation>
    </message>
    <message>
        <source>Bisher: %1</source>
        <extracomment>%1 is the answer that was given before.</extracomment>
        <translation>Jusqu’ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bitte geben Sie eine Zahl ein, zum Beispiel 3,5.</source>
        <translation>Veuillez entrer un nombre, par exemple 3,5.</translation>
    </message>
    <message>
        <source>Bitte geben Sie eine ganze Zahl ein, zum Beispiel 3.</source>
        <translation>Veuillez entrer un nombre entier, par exemple 3.</translation>
    </message>
    <message>
        <source>Dafür reicht das Geld nicht mehr.</source>
        <translation>Il ne reste plus assez d’argent pour cela.</translation>
    </message>
    <message>
        <source>Das können wir so nicht lesen. Bitte noch einmal.</source>
        <translation>Nous n’arrivons pas à lire cela. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Das passt hier nicht. Bitte sehen Sie noch einmal nach.</source>
        <translation>Cela ne convient pas ici. Veuillez vérifier.</translation>
    </message>
    <message>
        <source>Die %1 sind verteilt.</source>
        <extracomment>A budget that is divided among projects. %1 is the whole sum.</extracomment>
        <translation>Les %1 sont répartis.</translation>
    </message>
    <message>
        <source>Frage %1 von %2</source>
        <extracomment>Above a question of a form. %1 is its number, %2 how many there are just now.</extracomment>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>Hier brauchen wir eine Antwort.</source>
        <translation>Il nous faut une réponse ici.</translation>
    </message>
    <message>
        <source>In welchem Jahr?</source>
        <translation>En quelle année&#xa0;?</translation>
    </message>
    <message>
        <source>In welchem Jahrzehnt?</source>
        <translation>Dans quelle décennie&#xa0;?</translation>
    </message>
    <message>
        <source>In welchem Monat %1?</source>
        <extracomment>Choosing a date; %1 is a year.</extracomment>
        <translation>Quel mois de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Ja, noch etwas angeben</source>
        <translation>Oui, ajouter autre chose</translation>
    </message>
    <message>
        <source>Mehr sind hier nicht möglich.</source>
        <translation>Vous ne pouvez pas en ajouter d’autres ici.</translation>
    </message>
    <message>
        <source>Möchten Sie noch etwas angeben?</source>
        <translation>Voulez-vous ajouter autre chose&#xa0;?</translation>
    </message>
    <message>
        <source>Nein, weiter</source>
        <translation>Non, continuer</translation>
    </message>
    <message>
        <source>Noch %1 von %2</source>
        <extracomment>A budget that is divided among projects. %1 is what is left, %2 the whole sum.</extracomment>
        <translation>Reste %1 sur %2</translation>
    </message>
    <message>
        <source>Noch etwas angeben: %1?</source>
        <extracomment>%1 is what is asked several times, such as: Child, Dog.</extracomment>
        <translation>Ajouter encore&#xa0;: %1&#xa0;?</translation>
    </message>
    <message>
        <source>Nummer %1</source>
        <extracomment>Above a question that is asked several times: the second, the third. %1 is a number.</extracomment>
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>Platz %1</source>
        <extracomment>Beside an answer that is put in order. %1 is its place: 1, 2, 3.</extracomment>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>Um welche Stunde?</source>
        <translation>Vers quelle heure&#xa0;?</translation>
    </message>
    <message>
        <source>Wie spät genau?</source>
        <translation>À quelle heure précise&#xa0;?</translation>
    </message>
    <message>
        <source>Wo steht es von A bis Z?</source>
        <translation>Où est-ce, de A à Z&#x202f;?</translation>
    </message>
    <message>
        <source>ein Tag im Jahr %1</source>
        <extracomment>Choosing a date; %1 is a year.</extracomment>
        <translation>un jour de %1</translation>
    </message>
    <message>
        <source>ein früheres Jahr</source>
        <translation>une année plus ancienne</translation>
    </message>
    <message>
        <source>gestern, %1</source>
        <extracomment>Choosing a date; %1 is the date of yesterday.</extracomment>
        <translation>hier, le %1</translation>
    </message>
    <message>
        <source>heute, %1</source>
        <extracomment>Choosing a date; %1 is the date of today.</extracomment>
        <translation>aujourd’hui, le %1</translation>
    </message>
    <message>
        <source>morgen, %1</source>
        <extracomment>Choosing a date; %1 is the date of tomorrow.</extracomment>
        <translation>demain, le %1</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Ja, verstanden</source>
        <translation>Oui, j’ai compris</translation>
    </message>
    <message>
        <source>Noch einmal wählen</source>
        <translation>Choisir à nouveau</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Weiter ohne Antwort</source>
        <translation>Continuer sans réponse</translation>
    </message>
</context>
<context>
    <name>ReadBackOrder</name>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Courses · Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Etwas ändern</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Ja, bestellen</source>
        <translation>Oui, commander</translation>
    </message>
    <message>
        <source>Stimmt das so?</source>
        <translation>Est-ce bien cela&#xa0;?</translation>
    </message>
    <message>
        <source>Weiter lesen</source>
        <translation>Lire la suite</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>%1 (Beispielladen)</source>
        <extracomment>%1 is the name of a shop that is only an example and no real trader.</extracomment>
        <translation>%1 (magasin fictif)</translation>
    </message>
    <message>
        <source>%1 beim Abholen</source>
        <extracomment>Beside the label &quot;Zahlen&quot;. %1 is a sum of money, perhaps with &quot;about&quot; before it.</extracomment>
        <translation>%1 au retrait</translation>
    </message>
    <message>
        <source>%1&#xa0;%:&#xa0;%2</source>
        <extracomment>One rate of VAT. %1 is a number of per cent, %2 the VAT of this rate.</extracomment>
        <translation>%1&#xa0;%&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>Abholen</source>
        <extracomment>Label on the receipt, beside day and hours of the pick-up.</extracomment>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Antwort lesen:</source>
        <extracomment>A strong keyword; &quot;an jedem Dorfpunkt. Halten Sie …&quot; follows.</extracomment>
        <translation>Lire la réponse&#xa0;:</translation>
    </message>
    <message>
        <source>Ausweis mitbringen:</source>
        <extracomment>A strong keyword: bring your identity card; the reason follows.</extracomment>
        <translation>Apportez une pièce d’identité&#xa0;:</translation>
    </message>
    <message>
        <source>Beispielläden sind keine echten Geschäfte. Hier wird nichts geliefert.</source>
        <translation>Les magasins fictifs ne sont pas de vrais commerces. Rien n’est livré.</translation>
    </message>
    <message>
        <source>Bestellbestätigung</source>
        <extracomment>Heading of the printed receipt.</extracomment>
        <translation>Confirmation de commande</translation>
    </message>
    <message>
        <source>Bestellbestätigung, keine Rechnung</source>
        <translation>Confirmation de commande, pas une facture</translation>
    </message>
    <message>
        <source>Bestellt</source>
        <extracomment>Heading above the list of what was ordered.</extracomment>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>Bestellt: %1</source>
        <extracomment>Heading above the list of what was ordered; %1 is the shop&apos;s name.</extracomment>
        <translation>Commandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <extracomment>In the foot of every sheet, where there are several. %1 is the receipt&apos;s code.</extracomment>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Darin enthaltene MwSt. %1</source>
        <extracomment>VAT contained in the sum. %1 is a list such as 7 %: €1.31, 19 %: €0.32.</extracomment>
        <translation>TVA comprise %1</translation>
    </message>
    <message>
        <source>Darin enthaltene MwSt. %1 (geschätzt)</source>
        <extracomment>VAT contained in the sum, where the sum is an estimate. %1 is a list such as 7 %: €1.31, 19 %: €0.32.</extracomment>
        <translation>TVA comprise %1 (estimée)</translation>
    </message>
    <message>
        <source>Das ist noch keine Zusage.</source>
        <translation>Ce n’est pas encore une confirmation.</translation>
    </message>
    <message>
        <source>Der Laden antwortet %1.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>Le magasin répond %1.</translation>
    </message>
    <message>
        <source>Die Läden antworten %1.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>Les magasins répondent %1.</translation>
    </message>
    <message>
        <source>Etwas ist erst ab %1&#xa0;Jahren erlaubt.</source>
        <extracomment>Follows &quot;Ausweis mitbringen:&quot;. %1 is an age in years, 16 or 18.</extracomment>
        <translation>un produit est interdit avant %1&#xa0;ans.</translation>
    </message>
    <message>
        <source>Fehlt etwas:</source>
        <extracomment>A strong keyword; what the shop packs then follows.</extracomment>
        <translation>Si un produit manque&#xa0;:</translation>
    </message>
    <message>
        <source>Fest zugesagt ist schon: %1.</source>
        <extracomment>%1 is a list of products that the resident gets in any case.</extracomment>
        <translation>Déjà promis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ihr Belegcode</source>
        <extracomment>Above the code and its QR symbol.</extracomment>
        <translation>Votre code de reçu</translation>
    </message>
    <message>
        <source>Ihre Bestellung gilt.</source>
        <translation>Votre commande est ferme.</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist gespeichert.</source>
        <translation>Votre commande est enregistrée.</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist sicher gespeichert. Gerade ist hier kein Netz; sie wird von selbst gesendet, sobald es wieder da ist.</source>
        <translation>Votre commande est bien enregistrée. Il n’y a pas de réseau ici en ce moment&#xa0;; elle sera envoyée automatiquement dès son retour.</translation>
    </message>
    <message>
        <source>Kiste</source>
        <extracomment>Label on the receipt, beside the name on the crate.</extracomment>
        <translation>Cagette</translation>
    </message>
    <message>
        <source>Kommt die Bestellung zu spät an:</source>
        <extracomment>A strong keyword; what happens then follows.</extracomment>
        <translation>Si la commande arrive trop tard&#xa0;:</translation>
    </message>
    <message>
        <source>Ort</source>
        <extracomment>Label on the receipt, beside the place of the pick-up.</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Pfand</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Seite %1 von %2</source>
        <extracomment>%1 is a page&apos;s number, %2 how many pages there are.</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Sie verfällt.</source>
        <extracomment>Follows &quot;Kommt die Bestellung zu spät an:&quot;: the order lapses.</extracomment>
        <translation>elle est annulée.</translation>
    </message>
    <message>
        <source>Stornieren:</source>
        <extracomment>A strong keyword: how to cancel; &quot;genauso, %1.&quot; follows.</extracomment>
        <translation>Annuler&#xa0;:</translation>
    </message>
    <message>
        <source>Telefonnummer:</source>
        <extracomment>A strong keyword; the sentence &quot;nur für Fragen des Ladens. …&quot; follows.</extracomment>
        <translation>Numéro de téléphone&#xa0;:</translation>
    </message>
    <message>
        <source>Was gewogen wird, kostet genau, was es wiegt. „Etwa“ ist geschätzt.</source>
        <translation>Ce qui est pesé coûte exactement son poids. «&#xa0;Environ&#xa0;» est une estimation.</translation>
    </message>
    <message>
        <source>Zahlen</source>
        <extracomment>Label on the receipt, beside the sum to be paid at pick-up.</extracomment>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Zusammen</source>
        <extracomment>Label on the receipt, beside the sum of everything.</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>ab %1&#xa0;Jahren</source>
        <extracomment>%1 is an age in years, 16 or 18; a short note below a product.</extracomment>
        <translation>dès %1&#xa0;ans</translation>
    </message>
    <message>
        <source>an jedem Dorfpunkt. Halten Sie den QR-Code davor oder tippen Sie den Belegcode ein.</source>
        <extracomment>Follows the keyword &quot;Antwort lesen:&quot;.</extracomment>
        <translation>dans tout Dorfpunkt, avec le code QR ou en tapant le code.</translation>
    </message>
    <message>
        <source>etwas Ähnliches, höchstens zum selben Preis.</source>
        <extracomment>Follows &quot;Fehlt etwas:&quot;.</extracomment>
        <translation>un produit semblable, pas plus cher.</translation>
    </message>
    <message>
        <source>etwa&#xa0;%1</source>
        <extracomment>%1 is a sum of money that is only an estimate, since something is still to be weighed.</extracomment>
        <translation>environ&#xa0;%1</translation>
    </message>
    <message>
        <source>gedruckt %1</source>
        <extracomment>In the foot of the receipt. %1 is day and hour of printing.</extracomment>
        <translation>imprimé le %1</translation>
    </message>
    <message>
        <source>genauso, %1.</source>
        <extracomment>Follows &quot;Stornieren:&quot;: in the same way as the answer is read. %1 is a deadline with &quot;until&quot; already in it.</extracomment>
        <translation>de même, %1.</translation>
    </message>
    <message>
        <source>kein Ersatz.</source>
        <extracomment>Follows &quot;Fehlt etwas:&quot;.</extracomment>
        <translation>pas de remplacement.</translation>
    </message>
    <message>
        <source>nur für Fragen des Ladens. Löschen können Sie sie genauso, jederzeit.</source>
        <extracomment>Follows the keyword &quot;Telefonnummer:&quot;; &quot;genauso&quot; means as the answer is read, with the code at any kiosk.</extracomment>
        <translation>seulement pour les questions du magasin. Vous pouvez l’effacer de la même façon, à tout moment.</translation>
    </message>
    <message>
        <source>nächste Woche.</source>
        <extracomment>Follows &quot;Kommt die Bestellung zu spät an:&quot;: the order counts for the next week.</extracomment>
        <translation>pour la semaine suivante.</translation>
    </message>
</context>
<context>
    <name>ReceiptLookup</name>
    <message>
        <source>Das Gerät konnte Ihr Nein nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>L’appareil n’a pas pu enregistrer votre refus. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Die Auskunft antwortet gerade nicht. Bitte in einer Minute noch einmal.</source>
        <translation>Pas de réponse pour le moment. Veuillez réessayer dans une minute.</translation>
    </message>
    <message>
        <source>Dieser Code stimmt nicht. Bitte vergleichen Sie ihn Zeichen für Zeichen mit dem Beleg.</source>
        <translation>Ce code n’est pas juste. Veuillez le comparer au reçu, caractère par caractère.</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. Neueres sehen Sie später.</source>
        <translation>Il n’y a pas de réseau ici en ce moment. Vous verrez plus tard s’il y a du nouveau.</translation>
    </message>
    <message>
        <source>Stand: %1.</source>
        <extracomment>How old what is shown is. %1 is a date and an hour.</extracomment>
        <translation>Mis à jour&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ReceiptsModel</name>
    <message>
        <source>Antwort lesen oder stornieren</source>
        <translation>Lire la réponse ou annuler</translation>
    </message>
    <message>
        <source>Mein Beleg</source>
        <translation>Mon reçu</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>%1 gibt es ab %2.</source>
        <extracomment>%1 is a product, %2 the smallest quantity (4 pieces, 100 g).</extracomment>
        <translation>%1 est vendu à partir de %2.</translation>
    </message>
    <message>
        <source>%1 gibt es erst ab %2&#xa0;Jahren. Bestätigen Sie bitte, dass Sie beim Abholen Ihren Ausweis zeigen.</source>
        <extracomment>%1 is a product, %2 an age in years.</extracomment>
        <translation>%1 n’est vendu qu’à partir de %2&#xa0;ans. Veuillez confirmer que vous montrerez votre pièce d’identité au retrait.</translation>
    </message>
    <message>
        <source>%1 gibt es nur in Schritten von %2.</source>
        <extracomment>%1 is a product, %2 a quantity (50 g): only 50, 100, 150 and so on can be ordered.</extracomment>
        <translation>%1 est vendu seulement par %2.</translation>
    </message>
    <message>
        <source>%1 ist erst ab %2&#xa0;Jahren erlaubt und wird hier nicht verkauft.</source>
        <extracomment>%1 is a product, %2 an age in years.</extracomment>
        <translation>%1 n’est autorisé qu’à partir de %2&#xa0;ans et n’est pas vendu ici.</translation>
    </message>
    <message>
        <source>%1 wird zurzeit nicht angeboten.</source>
        <extracomment>%1 is a product.</extracomment>
        <translation>%1 n’est pas proposé en ce moment.</translation>
    </message>
    <message>
        <source>Der Laden von %1 liefert nicht zu dieser Abholung.</source>
        <extracomment>%1 is a product.</extracomment>
        <translation>Le magasin qui vend %1 ne livre pas pour ce retrait.</translation>
    </message>
    <message>
        <source>Dieses Produkt gibt es hier nicht mehr.</source>
        <translation>Ce produit n’est plus proposé ici.</translation>
    </message>
    <message>
        <source>Eine Bestellung darf höchstens %1 betragen.</source>
        <extracomment>%1 is a sum of money.</extracomment>
        <translation>Une commande ne peut pas dépasser %1.</translation>
    </message>
    <message>
        <source>Mehr als %1 verschiedene Produkte passen nicht in eine Bestellung.</source>
        <extracomment>%1 is the largest number of different products in one order, such as 60.</extracomment>
        <translation>Une commande contient au plus %1 produits différents.</translation>
    </message>
    <message>
        <source>Von %1 sind höchstens %2 möglich.</source>
        <extracomment>%1 is a product, %2 the largest quantity (20 pieces, 2 kg).</extracomment>
        <translation>Pour %1, le maximum est de %2.</translation>
    </message>
</context>
<context>
    <name>ReplyReadBack</name>
    <message>
        <source>Ja, absenden</source>
        <translation>Oui, envoyer</translation>
    </message>
    <message>
        <source>Möchten Sie das absenden?</source>
        <translation>Voulez-vous envoyer cela&#x202f;?</translation>
    </message>
    <message>
        <source>Nein, ändern</source>
        <translation>Non, modifier</translation>
    </message>
</context>
<context>
    <name>ReplySent</name>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden es von selbst, sobald es da ist.</source>
        <translation>**Noté.** Il n’y a pas de réseau en ce moment. Nous l’enverrons dès qu’il revient.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden es jetzt.</source>
        <translation>**Noté.** Nous l’envoyons maintenant.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ihre Antwort ist gespeichert.</source>
        <translation>Votre réponse est enregistrée.</translation>
    </message>
    <message>
        <source>Wie es weitergeht, lesen Sie hier mit demselben Beleg.</source>
        <translation>Avec le même reçu, vous lirez ici la suite.</translation>
    </message>
</context>
<context>
    <name>ReplyText</name>
    <message>
        <source>Ihre Antwort an das Amt</source>
        <translation>Votre réponse au service</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Reported</name>
    <message>
        <source>Gemeldet in %1</source>
        <extracomment>Heading of a list. %1 is a village.</extracomment>
        <translation>Signalé à %1</translation>
    </message>
    <message>
        <source>Schaden</source>
        <translation>Défaut</translation>
    </message>
</context>
<context>
    <name>Residence</name>
    <message>
        <source>Noch keine Orte</source>
        <translation>Pas encore de lieux</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>Ils s’afficheront ici dès que le réseau sera là.</translation>
    </message>
    <message>
        <source>Wo wohnen Sie?</source>
        <translation>Où habitez-vous&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n Funde ansehen</source>
        <extracomment>A button. %n is the number of products that were found.</extracomment>
        <translation>
            <numerusform>Voir %n résultat</numerusform>
            <numerusform>Voir %n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Bitte tippen Sie ein Wort</source>
        <translation>Veuillez taper un mot</translation>
    </message>
    <message>
        <source>Name des Produkts, zum Beispiel Brot</source>
        <translation>Nom allemand du produit, par exemple Brot</translation>
    </message>
    <message>
        <source>Noch nichts gefunden</source>
        <translation>Rien trouvé pour l’instant</translation>
    </message>
    <message>
        <source>Was suchen Sie?</source>
        <translation>Que cherchez-vous&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Der Beleg wird gleich gedruckt.</source>
        <translation>Le reçu sera imprimé dans un instant.</translation>
    </message>
    <message>
        <source>Der Drucker antwortet nicht. Bitte schreiben Sie den Code ab.</source>
        <translation>L’imprimante ne répond pas. Veuillez recopier le code.</translation>
    </message>
    <message>
        <source>Der Drucker hat kein Papier. Bitte schreiben Sie den Code ab.</source>
        <translation>L’imprimante n’a plus de papier. Veuillez recopier le code.</translation>
    </message>
    <message>
        <source>Hier ist kein Drucker. Bitte schreiben Sie den Code ab.</source>
        <translation>Il n’y a pas d’imprimante ici. Veuillez recopier le code.</translation>
    </message>
    <message>
        <source>Ihr Beleg ist gedruckt. Bitte nehmen Sie ihn mit.</source>
        <translation>Votre reçu est imprimé. N’oubliez pas de le prendre.</translation>
    </message>
    <message>
        <source>Ihr Beleg wird gedruckt …</source>
        <translation>Impression de votre reçu…</translation>
    </message>
    <message>
        <source>Im Drucker klemmt Papier. Bitte schreiben Sie den Code ab.</source>
        <translation>Du papier est coincé dans l’imprimante. Veuillez recopier le code.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Auf Papier mitnehmen</source>
        <translation>Emporter sur papier</translation>
    </message>
    <message>
        <source>Formular ausfüllen</source>
        <translation>Remplir le formulaire</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Il n’y a plus rien ici</translation>
    </message>
    <message>
        <source>Suchen Sie auf einem anderen Weg, zum Beispiel von A bis Z.</source>
        <translation>Cherchez autrement, par exemple de A à Z.</translation>
    </message>
    <message>
        <source>Termin buchen</source>
        <translation>Prendre rendez-vous</translation>
    </message>
</context>
<context>
    <name>ServiceList</name>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Il n’y a plus rien ici</translation>
    </message>
    <message>
        <source>Suchen Sie auf einem anderen Weg, zum Beispiel von A bis Z.</source>
        <translation>Cherchez autrement, par exemple de A à Z.</translation>
    </message>
</context>
<context>
    <name>ServicePart</name>
    <message>
        <source>Ich wohne woanders</source>
        <translation>J’habite ailleurs</translation>
    </message>
</context>
<context>
    <name>ServiceSearch</name>
    <message numerus="yes">
        <source>%n Funde ansehen</source>
        <extracomment>A button. %n is the number of services that were found.</extracomment>
        <translation>
            <numerusform>Voir %n résultat</numerusform>
            <numerusform>Voir %n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Bitte tippen Sie ein Wort</source>
        <translation>Veuillez taper un mot</translation>
    </message>
    <message>
        <source>Ein Wort, zum Beispiel Ausweis</source>
        <translation>Un mot, par exemple carte</translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Was suchen Sie?</source>
        <translation>Que cherchez-vous&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>%1 bis %2</source>
        <extracomment>Letters of an index from A to Z: %1 is the first, %2 the last.</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1: **%2**</source>
        <extracomment>%1 is for whom or for what a fee is (Aged 24 and over), %2 is the fee. Also: days and opening hours.</extracomment>
        <translation>%1&#xa0;: **%2**</translation>
    </message>
    <message numerus="yes">
        <source>%n Dinge</source>
        <extracomment>How many documents somebody has to bring; %n is the number.</extracomment>
        <translation>
            <numerusform>%n chose</numerusform>
            <numerusform>%n choses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Gebühren</source>
        <extracomment>On the page of a service that has several fees, or one for some people only; %n is how many.</extracomment>
        <translation>
            <numerusform>%n tarif</numerusform>
            <numerusform>%n tarifs</numerusform>
        </translation>
    </message>
    <message>
        <source>Dafür müssen Sie **nicht ins Amt kommen**.</source>
        <translation>Vous **n’avez pas à venir au bureau** pour cela.</translation>
    </message>
    <message>
        <source>Dafür müssen Sie **selbst ins Amt kommen**. Das verlangt das Gesetz.</source>
        <translation>Pour cela, vous **devez venir au bureau en personne**. La loi l’exige.</translation>
    </message>
    <message>
        <source>Dafür müssen Sie **selbst ins Amt kommen**. Nur mit Online-Ausweis geht es auch im Internet.</source>
        <translation>Pour cela, vous **devez venir au bureau en personne**. Seule une carte d’identité en ligne permet de le faire sur Internet.</translation>
    </message>
    <message>
        <source>Die Adresse kennen wir nicht.</source>
        <translation>Nous ne connaissons pas l’adresse.</translation>
    </message>
    <message>
        <source>Die Öffnungszeiten kennen wir nicht. Rufen Sie vorher an.</source>
        <translation>Nous ne connaissons pas les horaires. Appelez avant de venir.</translation>
    </message>
    <message>
        <source>Diese Angaben hat noch niemand geprüft. Fragen Sie vorher nach.</source>
        <translation>Personne n’a encore vérifié cela. Renseignez-vous avant.</translation>
    </message>
    <message>
        <source>Dorfpunkt %1</source>
        <extracomment>Above the heading of a slip of paper; %1 is the village. The name &quot;Dorfpunkt&quot; is kept.</extracomment>
        <translation>Dorfpunkt %1</translation>
    </message>
    <message>
        <source>Eine Gebühr, die wir kannten, gilt nicht mehr. Fragen Sie das Amt.</source>
        <translation>Un tarif que nous connaissions n’est plus valable. Demandez au bureau.</translation>
    </message>
    <message>
        <source>Es dauert: **%1**</source>
        <extracomment>%1 is how long it takes until something is done: about three weeks.</extracomment>
        <translation>Durée&#xa0;: **%1**</translation>
    </message>
    <message>
        <source>Es gibt eine Frist</source>
        <extracomment>On the page of a service, where the deadline itself is too long for it.</extracomment>
        <translation>Il y a un délai</translation>
    </message>
    <message>
        <source>Fragen Sie das Amt</source>
        <translation>Demandez au bureau</translation>
    </message>
    <message>
        <source>Fragen Sie im Rathaus Ihrer Gemeinde.</source>
        <translation>Demandez à la mairie de votre commune.</translation>
    </message>
    <message>
        <source>Fragen Sie im Rathaus:</source>
        <translation>Demandez à la mairie&#xa0;:</translation>
    </message>
    <message>
        <source>Frist: %1</source>
        <extracomment>%1 is by when something has to be done: within two weeks of moving in.</extracomment>
        <translation>Délai&#xa0;: %1</translation>
    </message>
    <message>
        <source>Frist: **%1**</source>
        <extracomment>%1 is by when something has to be done: within two weeks of moving in.</extracomment>
        <translation>Délai&#xa0;: **%1**</translation>
    </message>
    <message>
        <source>Grundlage: %1</source>
        <extracomment>%1 is the law on which something rests, in German.</extracomment>
        <translation>Base&#xa0;: %1</translation>
    </message>
    <message>
        <source>Merkzettel, kein Antrag</source>
        <extracomment>What a slip of paper is that was printed to take home: a note, no application.</extracomment>
        <translation>Note, pas une demande</translation>
    </message>
    <message>
        <source>Nicht bekannt</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Nur **mit Termin**.</source>
        <translation>**Sur rendez-vous** seulement.</translation>
    </message>
    <message>
        <source>Nur **mit Termin**. Rufen Sie vorher an.</source>
        <translation>**Sur rendez-vous** seulement. Appelez avant de venir.</translation>
    </message>
    <message>
        <source>Ob Sie selbst kommen müssen, wissen wir nicht. Fragen Sie vorher nach.</source>
        <translation>Nous ne savons pas si vous devez venir en personne. Renseignez-vous avant.</translation>
    </message>
    <message>
        <source>Stand: %1</source>
        <extracomment>%1 is the day on which somebody last checked an address, opening hours or a fee.</extracomment>
        <translation>État au&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stand: %1. Das ist über ein Jahr her. Fragen Sie vorher nach.</source>
        <extracomment>%1 is the day on which somebody last checked an address, opening hours or a fee: more than a year ago.</extracomment>
        <translation>État au&#xa0;: %1. C’était il y a plus d’un an. Renseignez-vous avant.</translation>
    </message>
    <message>
        <source>Telefon: **%1**</source>
        <extracomment>%1 is a telephone number.</extracomment>
        <translation>Téléphone&#xa0;: **%1**</translation>
    </message>
    <message>
        <source>Telefonnummer und Öffnungszeiten kennen wir nicht.</source>
        <translation>Nous ne connaissons ni le téléphone ni les horaires.</translation>
    </message>
    <message>
        <source>Was es kostet, wissen wir nicht. Fragen Sie das Amt.</source>
        <translation>Nous ne savons pas combien cela coûte. Demandez au bureau.</translation>
    </message>
    <message>
        <source>Was ist das?</source>
        <translation>Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Was kostet es?</source>
        <translation>Combien ça coûte&#xa0;?</translation>
    </message>
    <message>
        <source>Was mitbringen?</source>
        <translation>Quoi apporter&#xa0;?</translation>
    </message>
    <message>
        <source>Welche Unterlagen Sie brauchen, sagt Ihnen das Amt.</source>
        <translation>Le bureau vous dira quels documents il vous faut.</translation>
    </message>
    <message>
        <source>Welche Unterlagen?</source>
        <translation>Quels documents&#xa0;?</translation>
    </message>
    <message>
        <source>Welches Amt zuständig ist, wissen wir nicht.</source>
        <translation>Nous ne savons pas quel bureau est compétent.</translation>
    </message>
    <message>
        <source>Wo?</source>
        <extracomment>Question on the page of a service: which office does it, and where is it?</extracomment>
        <translation>Où&#xa0;?</translation>
    </message>
    <message>
        <source>kostenlos</source>
        <extracomment>What something costs that costs nothing.</extracomment>
        <translation>gratuit</translation>
    </message>
</context>
<context>
    <name>ServicesModel</name>
    <message>
        <source>Bürgerdienste</source>
        <translation>Services publics</translation>
    </message>
    <message>
        <source>Die Angaben gelten für **%1**.</source>
        <extracomment>%1 is a town or municipality.</extracomment>
        <translation>Ces informations valent pour **%1**.</translation>
    </message>
    <message>
        <source>Hier steht dieses Gerät</source>
        <translation>Cet appareil est ici</translation>
    </message>
    <message>
        <source>Noch ist hier nichts hinterlegt.</source>
        <translation>Il n’y a encore rien ici.</translation>
    </message>
    <message>
        <source>Was brauche ich, wohin, was kostet es?</source>
        <translation>De quoi ai-je besoin, où, à quel prix&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Termin buchen</source>
        <translation>Prendre rendez-vous</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Der Aushang zum Lesen und Hören</source>
        <translation>Le panneau d’affichage, à lire ou à écouter</translation>
    </message>
    <message>
        <source>Der Datentreuhänder antwortet nicht. Alles geht, wir senden später.</source>
        <translation>Le fiduciaire des données ne répond pas. Tout marche, nous enverrons plus tard.</translation>
    </message>
    <message>
        <source>Die Uhr dieses Geräts geht falsch (zuletzt richtig: %1). Alles geht.</source>
        <extracomment>%1 is a day, such as Thursday, 26 November.</extracomment>
        <translation>L’horloge de cet appareil est fausse (dernière fois juste&#xa0;: %1). Tout fonctionne.</translation>
    </message>
    <message>
        <source>Die Uhr dieses Geräts geht falsch. Alles geht; Zeiten bitte prüfen.</source>
        <translation>L’horloge de cet appareil est fausse. Tout fonctionne&#xa0;; veuillez vérifier les heures.</translation>
    </message>
    <message>
        <source>Dieses Gerät hat sich nach einer Störung selbst repariert. Bestätigtes ist gespeichert.</source>
        <translation>Après une panne, cet appareil s’est réparé tout seul. Ce qui était confirmé est enregistré.</translation>
    </message>
    <message>
        <source>Dorfpunkt %1</source>
        <extracomment>The name of this place; %1 is the village. The name &quot;Dorfpunkt&quot; is kept.</extracomment>
        <translation>Dorfpunkt %1</translation>
    </message>
    <message>
        <source>Neues aus dem Dorf</source>
        <translation>Nouvelles du village</translation>
    </message>
    <message>
        <source>Ohne Netz</source>
        <translation>Sans réseau</translation>
    </message>
    <message>
        <source>Ohne Netz. Alles geht, wir senden später.</source>
        <translation>Sans réseau. Tout marche, envoi plus tard.</translation>
    </message>
    <message>
        <source>Ohne Netz. Wir senden später.</source>
        <translation>Pas de réseau. Nous enverrons plus tard.</translation>
    </message>
    <message>
        <source>Verbunden</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Verbunden. Wir senden gerade.</source>
        <translation>Connecté. Envoi en cours.</translation>
    </message>
    <message>
        <source>Wir senden</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Wir senden später</source>
        <translation>Envoi plus tard</translation>
    </message>
</context>
<context>
    <name>Shopping</name>
    <message>
        <source> (Beispiel, kein echter Laden)</source>
        <translation> (exemple, pas un vrai magasin)</translation>
    </message>
    <message numerus="yes">
        <source>%n Artikel</source>
        <extracomment>On the basket&apos;s button. %n is the number of different products.</extracomment>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Alkohol</source>
        <translation>Alcool</translation>
    </message>
    <message numerus="yes">
        <source>Begrenzter Vorrat. %n Stück können Sie hier fest bestellen.</source>
        <extracomment>On the page of a product of which there are only so many. %n is how many can be promised here.</extracomment>
        <translation>
            <numerusform>Stock limité. Vous pouvez en commander %n ferme ici.</numerusform>
            <numerusform>Stock limité. Vous pouvez en commander %n fermes ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begrenzter Vorrat. Ihr Wunsch wird vorgemerkt, der Laden prüft den Vorrat.</source>
        <translation>Stock limité. Votre souhait est noté, le magasin vérifie le stock.</translation>
    </message>
    <message>
        <source>Begrenzter Vorrat. Zurzeit ist alles vergeben. Ihr Wunsch wird vorgemerkt.</source>
        <translation>Stock limité. Tout est pris pour le moment. Votre souhait est noté.</translation>
    </message>
    <message>
        <source>Bio</source>
        <translation>Bio</translation>
    </message>
    <message>
        <source>Gefunden für „%1“</source>
        <extracomment>Heading of a list of products. %1 is what was typed to look for.</extracomment>
        <translation>Résultats pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Herkunft</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Lagerung</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Nährwerte je 100 g oder 100 ml</source>
        <translation>Valeurs nutritives pour 100 g ou 100 ml</translation>
    </message>
    <message>
        <source>Zusatzstoffe</source>
        <translation>Additifs</translation>
    </message>
    <message>
        <source>Zutaten</source>
        <translation>Ingrédients</translation>
    </message>
    <message>
        <source>Zutaten und Hinweise stehen hier auf Deutsch, wie auf der Packung.</source>
        <translation>Les ingrédients et les remarques sont ici en allemand, comme sur l’emballage.</translation>
    </message>
    <message>
        <source>ab %1 Jahren</source>
        <extracomment>A short note beside a product. %1 is an age in years, 16 or 18.</extracomment>
        <translation>dès %1 ans</translation>
    </message>
    <message>
        <source>begrenzter Vorrat</source>
        <extracomment>A short note beside a product of which there are only so many.</extracomment>
        <translation>stock limité</translation>
    </message>
</context>
<context>
    <name>Situations</name>
    <message>
        <source>Noch keine Dienste</source>
        <translation>Pas encore de services</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>Ils s’afficheront ici dès que le réseau sera là.</translation>
    </message>
    <message>
        <source>Worum geht es?</source>
        <translation>De quoi s’agit-il&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Antwort lesen oder stornieren</source>
        <translation>Lire la réponse ou annuler</translation>
    </message>
    <message>
        <source>Brot, Gemüse, Milch und mehr aussuchen</source>
        <translation>Pain, légumes, lait et plus</translation>
    </message>
    <message>
        <source>Einkaufen</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Korb ansehen · %1</source>
        <extracomment>A button. %1 says what is in the basket, such as: 3 items · €12.40.</extracomment>
        <translation>Voir le panier · %1</translation>
    </message>
    <message>
        <source>Meine Bestellung</source>
        <translation>Ma commande</translation>
    </message>
    <message>
        <source>Mit dem Code von Ihrem Beleg</source>
        <translation>Avec le code de votre reçu</translation>
    </message>
    <message>
        <source>Neu bestellen</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Wie beim letzten Mal</source>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>Zurzeit kann nichts bestellt werden.</source>
        <translation>On ne peut rien commander en ce moment.</translation>
    </message>
</context>
<context>
    <name>Substitutes</name>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Courses · Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Es kostet höchstens dasselbe.</source>
        <translation>Cela ne coûtera pas plus cher.</translation>
    </message>
    <message>
        <source>Ja, gern etwas Ähnliches</source>
        <translation>Oui, un produit semblable</translation>
    </message>
    <message>
        <source>Nein, dann lieber nichts</source>
        <translation>Non, plutôt rien</translation>
    </message>
    <message>
        <source>Was fehlt, bezahlen Sie nicht.</source>
        <translation>Vous ne payez pas ce qui manque.</translation>
    </message>
    <message>
        <source>Wenn etwas fehlt: Dürfen wir Ähnliches einpacken?</source>
        <translation>S’il manque quelque chose&#xa0;: pouvons-nous mettre un produit semblable&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SurveyCode</name>
    <message>
        <source>17 Zeichen. Jeder Code gilt für eine Antwort.</source>
        <translation>17 caractères. Chaque code vaut pour une réponse.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Welcher Code steht auf Ihrem Zettel?</source>
        <translation>Quel code figure sur votre billet&#x202f;?</translation>
    </message>
</context>
<context>
    <name>SurveyDone</name>
    <message>
        <source>Fertig</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Rückgängig machen (%1 Sekunden)</source>
        <extracomment>A button: takes back what was sent. %1 counts down from 30.</extracomment>
        <translation>Annuler (%1 secondes)</translation>
    </message>
    <message>
        <source>Vielen Dank fürs Mitreden!</source>
        <translation>Merci d’avoir donné votre avis&#x202f;!</translation>
    </message>
</context>
<context>
    <name>SurveyOutcome</name>
    <message>
        <source>Antworten ansehen</source>
        <translation>Voir les réponses</translation>
    </message>
    <message>
        <source>Ergebnis einer Umfrage</source>
        <translation>Résultat d’une enquête</translation>
    </message>
    <message>
        <source>Zur Vorlage des Rats</source>
        <translation>Vers le projet du conseil</translation>
    </message>
</context>
<context>
    <name>SurveySend</name>
    <message>
        <source>Wird gespeichert …</source>
        <translation>Enregistrement …</translation>
    </message>
</context>
<context>
    <name>SurveyUndone</name>
    <message>
        <source>**Es ist nichts gespeichert**, und nichts wird gesendet.</source>
        <translation>**Rien n’est enregistré**, et rien ne sera envoyé.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Zurück zum Anfang</source>
        <translation>Retour au début</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>Auf Papier mitnehmen</source>
        <translation>Emporter sur papier</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Imprimer à nouveau</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Das Amt bearbeitet es dann **nicht weiter**.</source>
        <translation>Le service **ne continue pas** alors à le traiter.</translation>
    </message>
    <message>
        <source>Ja, zurücknehmen</source>
        <translation>Oui, retirer</translation>
    </message>
    <message>
        <source>Möchten Sie das zurücknehmen?</source>
        <translation>Voulez-vous retirer cela&#x202f;?</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>Non, garder</translation>
    </message>
    <message>
        <source>Sie können jederzeit neu anfangen.</source>
        <translation>Vous pouvez recommencer à tout moment.</translation>
    </message>
    <message>
        <source>Was es schon gelesen hat, bleibt in seinen Akten, solange das Gesetz es verlangt.</source>
        <translation>Ce qu’il a déjà lu reste dans ses dossiers aussi longtemps que la loi l’exige.</translation>
    </message>
</context>
<context>
    <name>TakenBack</name>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden es von selbst, sobald es da ist.</source>
        <translation>**Noté.** Il n’y a pas de réseau en ce moment. Nous l’enverrons dès qu’il revient.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden es jetzt.</source>
        <translation>**Noté.** Nous l’envoyons maintenant.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ihre Rücknahme ist gespeichert.</source>
        <translation>Votre retrait est enregistré.</translation>
    </message>
    <message>
        <source>Ob das Amt sie bekommen hat, lesen Sie hier mit demselben Beleg.</source>
        <translation>Avec le même reçu, vous lirez ici si le service l’a bien reçu.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Fertig</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Langsamer, lauter, noch einmal hören</source>
        <translation>Plus lent, plus fort, réécouter</translation>
    </message>
    <message>
        <source>Stimme</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Stopp</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Vorlesen</source>
        <translation>Écouter</translation>
    </message>
</context>
<context>
    <name>TouchArea</name>
    <message>
        <source>Geht gerade nicht</source>
        <translation>Impossible pour le moment</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>**110** Polizei</source>
        <translation>**110** Police</translation>
    </message>
    <message>
        <source>**112** Feuerwehr und Rettungsdienst</source>
        <translation>**112** Pompiers et ambulance</translation>
    </message>
    <message>
        <source>**116 117** Ärztlicher Bereitschaftsdienst</source>
        <translation>**116 117** Médecin de garde</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>**Es wurde nichts bestellt.** Es wird nichts gesendet und nichts gedruckt.</source>
        <translation>**Rien n’a été commandé.** Rien ne sera envoyé ni imprimé.</translation>
    </message>
    <message>
        <source>Die Bestellung ist rückgängig gemacht.</source>
        <translation>La commande est annulée.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Zurück zum Korb</source>
        <translation>Retour au panier</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>%1 Prozent</source>
        <extracomment>How fast the voice reads: %1 is 100 for its usual speed.</extracomment>
        <translation>%1 pour cent</translation>
    </message>
    <message>
        <source>%1 von %2</source>
        <extracomment>Spoken behind a choice of a list: %1 is its place, %2 how many there are.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Auswahl</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Die Stimme</source>
        <translation>La voix</translation>
    </message>
    <message>
        <source>Die Stimme ist an.</source>
        <translation>La voix est activée.</translation>
    </message>
    <message>
        <source>Die Stimme ist an. Tippen oder streichen Sie über den Bildschirm: Sie hören, was dort steht. Noch einmal auf dasselbe tippen wählt es. Oben am Rand steht die Taste für die Stimme.</source>
        <translation>La voix est activée. Touchez l’écran ou glissez le doigt&#xa0;: vous entendez ce qui s’y trouve. Touchez encore la même chose pour la choisir. La touche de la voix se trouve en haut.</translation>
    </message>
    <message>
        <source>Eingabe</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Für diese Sprache gibt es an diesem Gerät keine Stimme.</source>
        <translation>Cet appareil n’a pas de voix pour cette langue.</translation>
    </message>
    <message>
        <source>Privat. Zum Hören Kopfhörer einstecken.</source>
        <translation>Privé. Branchez un casque pour l’entendre.</translation>
    </message>
    <message>
        <source>Stimme aus</source>
        <translation>Couper la voix</translation>
    </message>
    <message>
        <source>Stufe %1 von %2</source>
        <extracomment>How loud the voice is: %1 is the step, %2 how many there are.</extracomment>
        <translation>Niveau %1 sur %2</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Bouton</translation>
    </message>
    <message>
        <source>ausgefüllt</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>ausgewählt</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>geht gerade nicht</source>
        <translation>impossible pour le moment</translation>
    </message>
    <message>
        <source>nicht ausgewählt</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>noch leer</source>
        <translation>encore vide</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Auch Privates laut sagen</source>
        <translation>Dire aussi le privé à voix haute</translation>
    </message>
    <message>
        <source>Einmal tippen spricht, noch einmal tippen wählt.</source>
        <translation>Toucher une fois parle, une deuxième fois choisit.</translation>
    </message>
    <message>
        <source>Erst hören, dann wählen</source>
        <translation>Écouter, puis choisir</translation>
    </message>
    <message>
        <source>Für alle, die den Bildschirm sehen.</source>
        <translation>Pour qui voit l’écran.</translation>
    </message>
    <message>
        <source>Langsamer</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Lauter</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Leiser</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Mehr geht nicht.</source>
        <translation>C’est la limite.</translation>
    </message>
    <message>
        <source>Name und Code hören dann alle im Raum.</source>
        <translation>Toute la salle entend alors nom et code.</translation>
    </message>
    <message>
        <source>Name und Code sind dann still.</source>
        <translation>Nom et code restent alors muets.</translation>
    </message>
    <message>
        <source>Privates nicht laut sagen</source>
        <translation>Ne pas dire le privé</translation>
    </message>
    <message>
        <source>Schneller</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Tippen wählt sofort</source>
        <translation>Toucher choisit aussitôt</translation>
    </message>
</context>
<context>
    <name>Waste</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a printed calendar. %1 is the day, %2 is what is collected.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>**%1:** %2</source>
        <extracomment>The next collections of bins. %1 is the day, %2 is what is collected.</extracomment>
        <translation>**%1&#xa0;:** %2</translation>
    </message>
    <message>
        <source>**Beispiel.** Diese Termine sind erfunden. Bitte nicht danach richten.</source>
        <translation>**Exemple.** Ces dates sont inventées. Ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>Abfallkalender %1</source>
        <extracomment>Heading of a printed calendar of waste collections. %1 is a street and its village.</extracomment>
        <translation>Calendrier des déchets %1</translation>
    </message>
    <message>
        <source>Altglas</source>
        <translation>Verre</translation>
    </message>
    <message>
        <source>Altpapier</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Biotonne</source>
        <translation>Biodéchets</translation>
    </message>
    <message>
        <source>Das wird als Nächstes abgeholt</source>
        <translation>Les prochaines collectes</translation>
    </message>
    <message>
        <source>Der Abfallkalender ist zu Ende.</source>
        <translation>Le calendrier des déchets est terminé.</translation>
    </message>
    <message>
        <source>Der Kalender ging bis **%1**. Neue Termine sind noch nicht da.</source>
        <extracomment>%1 is the last day of a calendar of waste collections.</extracomment>
        <translation>Le calendrier allait jusqu’au **%1**. Les nouvelles dates ne sont pas encore là.</translation>
    </message>
    <message>
        <source>Der Kalender reicht bis **%1**.</source>
        <extracomment>%1 is the last day of which a calendar of waste collections knows anything.</extracomment>
        <translation>Le calendrier va jusqu’au **%1**.</translation>
    </message>
    <message>
        <source>Es holt ab: %1</source>
        <extracomment>%1 is the German name of whoever empties the bins.</extracomment>
        <translation>Collecte assurée par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gelber Sack</source>
        <translation>Sac jaune</translation>
    </message>
    <message>
        <source>Grünschnitt</source>
        <translation>Déchets verts</translation>
    </message>
    <message>
        <source>Gut zu wissen</source>
        <extracomment>Heading at the beginning of a printed calendar of waste collections.</extracomment>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Hausnummern %1</source>
        <extracomment>%1 are house numbers in German: 1 bis 40.</extracomment>
        <translation>Numéros %1</translation>
    </message>
    <message>
        <source>Heute, %1</source>
        <extracomment>A day on which bins are emptied; %1 is the day with its date.</extracomment>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Hier ist noch kein Abfallkalender hinterlegt.</source>
        <translation>Aucun calendrier des déchets n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Hier können Sie nach den Terminen fragen:</source>
        <translation>Vous pouvez demander les dates ici&#xa0;:</translation>
    </message>
    <message>
        <source>Hier steht dieses Gerät</source>
        <translation>Cet appareil est ici</translation>
    </message>
    <message>
        <source>Morgen, %1</source>
        <extracomment>A day on which bins are emptied; %1 is the day with its date.</extracomment>
        <translation>Demain, %1</translation>
    </message>
    <message>
        <source>Noch kein Kalender</source>
        <translation>Pas encore de calendrier</translation>
    </message>
    <message>
        <source>Restmüll</source>
        <translation>Ordures ménagères</translation>
    </message>
    <message>
        <source>Schadstoffmobil</source>
        <extracomment>A vehicle that takes in paint, batteries and the like.</extracomment>
        <translation>Collecte de toxiques</translation>
    </message>
    <message>
        <source>Sperrmüll</source>
        <translation>Encombrants</translation>
    </message>
    <message>
        <source>Stellen Sie Tonnen und Säcke **am Abend davor** an die Straße.</source>
        <translation>Sortez poubelles et sacs **la veille au soir**.</translation>
    </message>
    <message>
        <source>Weihnachtsbäume</source>
        <translation>Sapins de Noël</translation>
    </message>
    <message>
        <source>am selben Tag: %1</source>
        <extracomment>The same day as in the line before; %1 is what is collected besides.</extracomment>
        <translation>le même jour&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>WasteDates</name>
    <message>
        <source>Auf Papier mitnehmen</source>
        <translation>Emporter sur papier</translation>
    </message>
    <message>
        <source>Ich wohne woanders</source>
        <translation>J’habite ailleurs</translation>
    </message>
</context>
<context>
    <name>WasteLetters</name>
    <message>
        <source>Gehen Sie zurück und wählen Sie Ihren Ort noch einmal.</source>
        <translation>Revenez et choisissez à nouveau votre localité.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Il n’y a plus rien ici</translation>
    </message>
    <message>
        <source>Meine Straße steht hier nicht</source>
        <translation>Ma rue n’y est pas</translation>
    </message>
    <message>
        <source>Womit fängt Ihre Straße an?</source>
        <translation>Par quelle lettre commence votre rue&#xa0;?</translation>
    </message>
</context>
<context>
    <name>WasteStreets</name>
    <message>
        <source>Gehen Sie zurück und wählen Sie Ihren Ort noch einmal.</source>
        <translation>Revenez et choisissez à nouveau votre localité.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Il n’y a plus rien ici</translation>
    </message>
    <message>
        <source>In welcher Straße wohnen Sie?</source>
        <translation>Dans quelle rue habitez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Meine Straße steht hier nicht</source>
        <translation>Ma rue n’y est pas</translation>
    </message>
</context>
<context>
    <name>WasteVillages</name>
    <message>
        <source>Abfallkalender</source>
        <translation>Calendrier des déchets</translation>
    </message>
    <message>
        <source>Ich wohne woanders</source>
        <translation>J’habite ailleurs</translation>
    </message>
    <message>
        <source>In welchem Ort wohnen Sie?</source>
        <translation>Dans quelle localité habitez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Noch keine Orte</source>
        <translation>Pas encore de lieux</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>Ils s’afficheront ici dès que le réseau sera là.</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>Gelöscht wird sie hier, unterwegs und am Gerät des Ladens. Auf Papier streicht sie der Laden selbst.</source>
        <translation>Il est effacé ici, en chemin et sur l’appareil du magasin. Sur papier, le magasin le raye lui-même.</translation>
    </message>
    <message>
        <source>Ihre Bestellung **bleibt bestehen**.</source>
        <translation>Votre commande **reste valable**.</translation>
    </message>
    <message>
        <source>Ja, löschen lassen</source>
        <translation>Oui, l’effacer</translation>
    </message>
    <message>
        <source>Möchten Sie Ihre Telefonnummer löschen lassen?</source>
        <translation>Voulez-vous faire effacer votre numéro de téléphone&#xa0;?</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>Non, garder</translation>
    </message>
    <message>
        <source>Sie haben beim Bestellen Ja gesagt: Der Laden darf Sie bei Fragen anrufen. Dieses Ja nehmen Sie jetzt zurück.</source>
        <translation>En commandant, vous avez dit oui&#xa0;: le magasin peut vous appeler en cas de question. Vous retirez maintenant ce oui.</translation>
    </message>
</context>
<context>
    <name>Withdrawn</name>
    <message>
        <source>Der **Datentreuhänder** sorgt dafür, dass die Nummer überall gelöscht wird.</source>
        <translation>Le **fiduciaire des données** veille à ce que le numéro soit effacé partout.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. Wir senden Ihr Nein von selbst, sobald es da ist, und vor allem anderen.</source>
        <translation>Il n’y a pas de réseau en ce moment. Votre refus part de lui-même dès qu’il revient, avant tout le reste.</translation>
    </message>
    <message>
        <source>Ihr Nein ist gespeichert.</source>
        <translation>Votre refus est enregistré.</translation>
    </message>
    <message>
        <source>Ihre Bestellung **bleibt bestehen**.</source>
        <translation>Votre commande **reste valable**.</translation>
    </message>
    <message>
        <source>Wir senden Ihr Nein jetzt, vor allem anderen.</source>
        <translation>Votre refus part maintenant, avant tout le reste.</translation>
    </message>
</context>
</TS>
