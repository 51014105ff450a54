<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="de_DE">
<context>
    <name>AgeCheck</name>
    <message>
        <source>**%1** darf nur bekommen, wer mindestens **%2 Jahre** alt ist.</source>
        <extracomment>%1 is a product, %2 an age in years, 16 or 18.</extracomment>
        <translation>**%1** is only for people aged **%2 years** or over.</translation>
    </message>
    <message>
        <source>Der Ausweis wird beim Abholen geprüft. Ohne Ausweis bleibt das Produkt dort.</source>
        <translation>Your identity card is checked at pick-up. Without it, the product stays there.</translation>
    </message>
    <message>
        <source>Ja, ich zeige den Ausweis</source>
        <translation>Yes, I will show it</translation>
    </message>
    <message>
        <source>Nein, ohne dieses Produkt</source>
        <translation>No, without this product</translation>
    </message>
    <message>
        <source>Zeigen Sie beim Abholen Ihren Ausweis?</source>
        <translation>Will you show your identity card at pick-up?</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Keine Termine</source>
        <translation>No appointments</translation>
    </message>
    <message>
        <source>Sobald jemand einen Termin bucht, steht er hier.</source>
        <translation>As soon as somebody books an appointment, it stands here.</translation>
    </message>
    <message>
        <source>Termine</source>
        <translation>Appointments</translation>
    </message>
</context>
<context>
    <name>AgendaDay</name>
    <message>
        <source>An diesem Tag kommt niemand.</source>
        <translation>Nobody comes on this day.</translation>
    </message>
    <message>
        <source>Keine Termine</source>
        <translation>No appointments</translation>
    </message>
</context>
<context>
    <name>AgendaEntry</name>
    <message>
        <source>Absagen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bestätigen</source>
        <translation>Confirm</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Dieser Termin ist nicht mehr da.</source>
        <translation>This appointment is no longer there.</translation>
    </message>
    <message>
        <source>Termin</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Termine</source>
        <translation>Appointments</translation>
    </message>
</context>
<context>
    <name>AgendaReadBack</name>
    <message>
        <source>Ja, absagen</source>
        <translation>Yes, cancel</translation>
    </message>
    <message>
        <source>Ja, bestätigen</source>
        <translation>Yes, confirm</translation>
    </message>
    <message>
        <source>Möchten Sie den Termin bestätigen?</source>
        <translation>Would you like to confirm the appointment?</translation>
    </message>
    <message>
        <source>Möchten Sie so absagen?</source>
        <translation>Would you like to cancel like this?</translation>
    </message>
    <message>
        <source>So liest es, wer den Beleg hat.</source>
        <translation>Whoever has the receipt reads this.</translation>
    </message>
</context>
<context>
    <name>AgendaReason</name>
    <message>
        <source>Ihr Text</source>
        <translation>Your text</translation>
    </message>
    <message>
        <source>So liest es, wer den Beleg hat.</source>
        <translation>Whoever has the receipt reads this.</translation>
    </message>
    <message>
        <source>Warum sagen Sie ab?</source>
        <translation>Why do you cancel?</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>Allergens</name>
    <message>
        <source>Eier</source>
        <translation>eggs</translation>
    </message>
    <message>
        <source>Erdnüsse</source>
        <translation>peanuts</translation>
    </message>
    <message>
        <source>Fisch</source>
        <translation>fish</translation>
    </message>
    <message>
        <source>Krebstiere</source>
        <translation>crustaceans</translation>
    </message>
    <message>
        <source>Lupinen</source>
        <translation>lupin</translation>
    </message>
    <message>
        <source>Milch (einschließlich Laktose)</source>
        <translation>milk (including lactose)</translation>
    </message>
    <message>
        <source>Schalenfrüchte (Nüsse)</source>
        <translation>nuts</translation>
    </message>
    <message>
        <source>Schwefeldioxid und Sulfite</source>
        <translation>sulphur dioxide and sulphites</translation>
    </message>
    <message>
        <source>Sellerie</source>
        <translation>celery</translation>
    </message>
    <message>
        <source>Senf</source>
        <translation>mustard</translation>
    </message>
    <message>
        <source>Sesam</source>
        <translation>sesame</translation>
    </message>
    <message>
        <source>Soja</source>
        <translation>soybeans</translation>
    </message>
    <message>
        <source>Weichtiere</source>
        <translation>molluscs</translation>
    </message>
    <message>
        <source>glutenhaltiges Getreide</source>
        <translation>cereals containing gluten</translation>
    </message>
</context>
<context>
    <name>AnswerReadBack</name>
    <message>
        <source>Ja, so antworten</source>
        <translation>Yes, answer like this</translation>
    </message>
    <message>
        <source>Nachricht dazuschreiben</source>
        <translation>Add a message</translation>
    </message>
    <message>
        <source>So liest es, wer den Beleg hat.</source>
        <translation>Whoever has the receipt reads this.</translation>
    </message>
    <message>
        <source>Stimmt die Antwort so?</source>
        <translation>Is the answer right?</translation>
    </message>
    <message>
        <source>Text ändern</source>
        <translation>Change the text</translation>
    </message>
    <message>
        <source>Weiter lesen</source>
        <translation>Read on</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Ihr Text</source>
        <translation>Your text</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>**Es ist sicher aufgehoben.**</source>
        <translation>**It is in safe keeping.**</translation>
    </message>
    <message>
        <source>**Ihre Antworten sind sicher aufgehoben.**</source>
        <translation>**Your answers are in safe keeping.**</translation>
    </message>
    <message>
        <source>**Ihre Idee ist sicher aufgehoben.**</source>
        <translation>**Your idea is in safe keeping.**</translation>
    </message>
    <message>
        <source>**Niemand erfährt, dass es Ihre Antworten sind.**</source>
        <translation>**Nobody learns that these answers are yours.**</translation>
    </message>
    <message>
        <source>**Niemand erfährt, dass es von Ihnen ist.**</source>
        <translation>**Nobody learns that it is from you.**</translation>
    </message>
    <message>
        <source>Danach kann es niemand zurückholen, auch Sie nicht.</source>
        <translation>After that nobody can take it back, not even you.</translation>
    </message>
    <message>
        <source>Danach kann niemand sie zurückholen, auch Sie nicht.</source>
        <translation>After that nobody can take them back, not even you.</translation>
    </message>
    <message>
        <source>Das Ergebnis steht später hier unter „Mitreden“.</source>
        <translation>The result will be here later, under “Have your say”.</translation>
    </message>
    <message>
        <source>Das Gerät konnte nicht speichern. Bitte versuchen Sie es noch einmal.</source>
        <translation>The device could not store it. Please try again.</translation>
    </message>
    <message>
        <source>Das Gerät schickt es später ab: ohne Namen, ohne Ort, ohne Uhrzeit.</source>
        <translation>The device sends it later: without name, place or time.</translation>
    </message>
    <message>
        <source>Das Gerät schickt sie später ab: ohne Namen, ohne Ort, ohne Uhrzeit.</source>
        <translation>The device sends them later: without name, place or time.</translation>
    </message>
    <message>
        <source>Das geht an: **%1**.</source>
        <extracomment>%1 is who collects ideas, such as a town.</extracomment>
        <translation>This goes to: **%1**.</translation>
    </message>
    <message>
        <source>Das geht hier gerade nicht. Bitte versuchen Sie es später noch einmal.</source>
        <translation>This is not possible here just now. Please try again later.</translation>
    </message>
    <message>
        <source>Das ist schon unterwegs.</source>
        <translation>It is on its way already.</translation>
    </message>
    <message>
        <source>Das ist zu lang. Bitte gehen Sie zurück und schreiben Sie etwas weniger.</source>
        <translation>This is too long. Please go back and write a little less.</translation>
    </message>
    <message>
        <source>Das ist zurückgenommen.</source>
        <translation>It has been taken back.</translation>
    </message>
    <message>
        <source>Der Speicher dieses Geräts ist voll. Es wurde nichts abgegeben.</source>
        <translation>This device’s memory is full. Nothing was handed in.</translation>
    </message>
    <message>
        <source>Dieser Code stimmt nicht. Bitte noch einmal vergleichen.</source>
        <translation>This code is not right. Please compare it once more.</translation>
    </message>
    <message>
        <source>Dort liest es jemand, bevor es alle sehen.</source>
        <translation>Somebody there reads it before everybody sees it.</translation>
    </message>
    <message>
        <source>Es gibt keinen Beleg: Niemand kann es Ihnen zuordnen.</source>
        <translation>There is no receipt: nobody can tell that it is yours.</translation>
    </message>
    <message>
        <source>Ihre Antworten gehen an: **%1**.</source>
        <extracomment>%1 is who asks in a survey, such as a town.</extracomment>
        <translation>Your answers go to: **%1**.</translation>
    </message>
    <message>
        <source>Ihre Antworten sind zurückgenommen.</source>
        <translation>Your answers have been taken back.</translation>
    </message>
    <message>
        <source>Ihre Idee ist zurückgenommen.</source>
        <translation>Your idea has been taken back.</translation>
    </message>
    <message>
        <source>Ihre Worte: **%1**</source>
        <extracomment>%1 is what somebody says to an idea, in their own words.</extracomment>
        <translation>Your words: **%1**</translation>
    </message>
    <message>
        <source>In einigen Tagen ist es mitgezählt.</source>
        <translation>In a few days it will be counted.</translation>
    </message>
    <message>
        <source>In einigen Tagen steht es hier, wenn das Amt es zeigt.</source>
        <translation>In a few days it will be here, if the office shows it.</translation>
    </message>
    <message>
        <source>Ja, abgeben</source>
        <translation>Yes, hand in</translation>
    </message>
    <message>
        <source>Ja, unterstützen</source>
        <translation>Yes, support it</translation>
    </message>
    <message>
        <source>Möchten Sie Ihre Antworten abgeben?</source>
        <translation>Do you want to hand in your answers?</translation>
    </message>
    <message>
        <source>Möchten Sie Ihre Idee abgeben?</source>
        <translation>Do you want to hand in your idea?</translation>
    </message>
    <message>
        <source>Möchten Sie das dazu sagen?</source>
        <translation>Do you want to say this about it?</translation>
    </message>
    <message>
        <source>Möchten Sie diese Idee unterstützen?</source>
        <translation>Do you want to support this idea?</translation>
    </message>
    <message>
        <source>Nein, nicht abgeben</source>
        <translation>No, do not hand in</translation>
    </message>
    <message>
        <source>Nein, nicht unterstützen</source>
        <translation>No, do not support it</translation>
    </message>
</context>
<context>
    <name>ApplicationDetails</name>
    <message>
        <source>Als Datei</source>
        <translation>As a file</translation>
    </message>
    <message>
        <source>Antworten</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>In Arbeit nehmen</source>
        <translation>Take it on</translation>
    </message>
    <message>
        <source>Wieder öffnen</source>
        <translation>Open again</translation>
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
        <translation>**Your details**</translation>
    </message>
    <message>
        <source>Am %1 weitergegeben: von **%2** an **%3**.</source>
        <extracomment>%1 is a day with its hour, %2 and %3 are names of offices.</extracomment>
        <translation>Handed over on %1: from **%2** to **%3**.</translation>
    </message>
    <message>
        <source>Das Amt schreibt: %1</source>
        <extracomment>Before what an office has written. %1 is its message.</extracomment>
        <translation>The office writes: %1</translation>
    </message>
    <message>
        <source>Das Amt zeigt allen unter der Nummer **%1**, was wo kaputt ist. Sie selbst nennt es nicht.</source>
        <extracomment>%1 is the public number of a report, such as 7K4M-2Q9X.</extracomment>
        <translation>The office shows everybody under number **%1** what is broken and where. It does not name you.</translation>
    </message>
    <message>
        <source>Das Gerät konnte das nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>The device could not store this. Please try again.</translation>
    </message>
    <message>
        <source>Das geht hier gerade nicht. Bitte fragen Sie im Amt.</source>
        <translation>This is not possible here just now. Please ask at the office.</translation>
    </message>
    <message>
        <source>Gehen Sie mit Ihrem Beleg zum Amt. Dort liegen Ihre Angaben bereit.</source>
        <translation>Go to the office with your receipt. Your details are ready there.</translation>
    </message>
    <message>
        <source>Gelesen am %1: %2</source>
        <extracomment>%1 is a day with its hour, %2 the name of an office.</extracomment>
        <translation>Read on %1: %2</translation>
    </message>
    <message>
        <source>Hier können Sie es nicht mehr zurücknehmen. Bitte fragen Sie im Amt.</source>
        <translation>You cannot take it back here any more. Please ask at the office.</translation>
    </message>
    <message>
        <source>Ihre Antwort geht nur an: **%1**.</source>
        <extracomment>%1 is the name of an office.</extracomment>
        <translation>Your answer goes only to: **%1**.</translation>
    </message>
    <message>
        <source>Sie haben geantwortet: %1</source>
        <extracomment>Before what the resident has written to an office. %1 is that text.</extracomment>
        <translation>You answered: %1</translation>
    </message>
</context>
<context>
    <name>ApplicationStatus</name>
    <message>
        <source>Frage beantworten</source>
        <translation>Answer the question</translation>
    </message>
    <message>
        <source>Mein Beleg</source>
        <translation>My receipt</translation>
    </message>
    <message>
        <source>Noch einmal nachsehen</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Zurücknehmen</source>
        <translation>Take back</translation>
    </message>
</context>
<context>
    <name>Applications</name>
    <message>
        <source>Alle Vorgänge</source>
        <translation>All cases</translation>
    </message>
    <message>
        <source>Alle Vorgänge sind abgeschlossen.</source>
        <translation>All cases are closed.</translation>
    </message>
    <message>
        <source>Alle zeigen: %1</source>
        <extracomment>A button at the counter. %1 is the number of all applications.</extracomment>
        <translation>Show all: %1</translation>
    </message>
    <message>
        <source>Beleg finden</source>
        <translation>Find by receipt</translation>
    </message>
    <message>
        <source>Neu aufnehmen</source>
        <translation>Take down</translation>
    </message>
    <message>
        <source>Nicht lesbar: %1</source>
        <extracomment>A button at the counter. %1 is the number of applications that cannot be opened.</extracomment>
        <translation>Not readable: %1</translation>
    </message>
    <message>
        <source>Nichts offen</source>
        <translation>Nothing open</translation>
    </message>
    <message>
        <source>Noch keine Vorgänge</source>
        <translation>No cases yet</translation>
    </message>
    <message>
        <source>Nur offene zeigen: %1</source>
        <extracomment>A button at the counter. %1 is the number of open applications.</extracomment>
        <translation>Show open ones only: %1</translation>
    </message>
    <message>
        <source>Offene Vorgänge</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>Sobald ein Antrag oder eine Meldung eintrifft, steht das hier.</source>
        <translation>As soon as an application or a report arrives, it appears here.</translation>
    </message>
    <message>
        <source>Termine: %1</source>
        <extracomment>A button at the counter. %1 is the number of appointments to come.</extracomment>
        <translation>Appointments: %1</translation>
    </message>
    <message>
        <source>Umfragen: %1</source>
        <extracomment>A button at the counter. %1 is the number of surveys of this office.</extracomment>
        <translation>Surveys: %1</translation>
    </message>
</context>
<context>
    <name>AppointmentBooked</name>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ihr Termin ist gespeichert.</source>
        <translation>Your appointment is saved.</translation>
    </message>
    <message>
        <source>Ihr Termin ist verschoben.</source>
        <translation>Your appointment has been moved.</translation>
    </message>
    <message>
        <source>Mit diesem Code können Sie absagen oder verschieben:</source>
        <translation>With this code you can cancel or move it:</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Rückgängig machen (%1 Sekunden)</source>
        <extracomment>A button: takes back the booking. %1 counts down from 30.</extracomment>
        <translation>Undo (%1 seconds)</translation>
    </message>
</context>
<context>
    <name>AppointmentCancel</name>
    <message>
        <source>Ja, absagen</source>
        <translation>Yes, cancel</translation>
    </message>
    <message>
        <source>Möchten Sie diesen Termin absagen?</source>
        <translation>Would you like to cancel this appointment?</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>No, keep it</translation>
    </message>
</context>
<context>
    <name>AppointmentCancelled</name>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden die Absage von selbst, sobald es da ist.</source>
        <translation>**Queued.** There is no network here just now. We send the cancellation by ourselves as soon as it is back.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden die Absage jetzt.</source>
        <translation>**Queued.** We are sending the cancellation now.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ihre Absage ist gespeichert.</source>
        <translation>Your cancellation is saved.</translation>
    </message>
    <message>
        <source>Ob sie angekommen ist, lesen Sie hier mit demselben Beleg.</source>
        <translation>Whether it has arrived, you read here with the same receipt.</translation>
    </message>
</context>
<context>
    <name>AppointmentDays</name>
    <message>
        <source>An welchem Tag möchten Sie kommen?</source>
        <translation>On which day would you like to come?</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Appointment · step %1 of %2</translation>
    </message>
    <message>
        <source>Versuchen Sie es in ein paar Tagen noch einmal.</source>
        <translation>Please try again in a few days.</translation>
    </message>
    <message>
        <source>Wann möchten Sie stattdessen kommen?</source>
        <translation>When would you like to come instead?</translation>
    </message>
    <message>
        <source>Zurzeit ist nichts frei</source>
        <translation>Nothing is free at the moment</translation>
    </message>
</context>
<context>
    <name>AppointmentInterrupted</name>
    <message>
        <source>Danach ist das Gerät ausgefallen. **Der Termin ist sicher gespeichert** und wird gesendet.</source>
        <translation>Then the device failed. **The appointment is safely saved** and will be sent.</translation>
    </message>
    <message>
        <source>Der Beleg kann nicht mehr gedruckt werden. Rufen Sie dort an.</source>
        <translation>The receipt can no longer be printed. Please call there.</translation>
    </message>
    <message>
        <source>Haben Sie ihn gebucht? Dann drucken wir jetzt Ihren Beleg.</source>
        <translation>Did you book it? Then we print your receipt now.</translation>
    </message>
    <message>
        <source>Ja, das war ich: Beleg zeigen</source>
        <translation>Yes, that was me: show receipt</translation>
    </message>
    <message>
        <source>Nein, das war ich nicht</source>
        <translation>No, that was not me</translation>
    </message>
    <message>
        <source>Um %1 wurde hier ein Termin gebucht.</source>
        <extracomment>A heading. %1 is an hour, such as 2:40 pm.</extracomment>
        <translation>An appointment was booked here at %1.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>AppointmentModel</name>
    <message>
        <source>Absagen geht hier gerade nicht. Bitte rufen Sie dort an.</source>
        <translation>Cancelling is not possible here just now. Please call there.</translation>
    </message>
    <message>
        <source>Das Gerät konnte die Absage nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>The device could not save the cancellation. Please try again.</translation>
    </message>
    <message>
        <source>Nachricht an Sie: %1</source>
        <extracomment>Before what the office has written about the appointment. %1 is its message.</extracomment>
        <translation>Message for you: %1</translation>
    </message>
</context>
<context>
    <name>AppointmentName</name>
    <message>
        <source>Nur dort, wo Sie hingehen, liest jemand Ihren Namen.</source>
        <translation>Only where you are going does anybody read your name.</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Appointment · step %1 of %2</translation>
    </message>
    <message>
        <source>Vorname und Nachname</source>
        <translation>First name and last name</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Wie heißen Sie?</source>
        <translation>What is your name?</translation>
    </message>
</context>
<context>
    <name>AppointmentOffers</name>
    <message>
        <source>Hier gibt es noch keine Termine</source>
        <translation>There are no appointments here yet</translation>
    </message>
    <message>
        <source>Rufen Sie dort an, wo Sie hinmöchten.</source>
        <translation>Please call where you would like to go.</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Appointment · step %1 of %2</translation>
    </message>
    <message>
        <source>Wozu möchten Sie einen Termin?</source>
        <translation>What would you like an appointment for?</translation>
    </message>
</context>
<context>
    <name>AppointmentPhone</name>
    <message>
        <source>Dürfen wir Sie bei Fragen anrufen?</source>
        <translation>May we call you if there are questions?</translation>
    </message>
    <message>
        <source>Ja, diese Nummer weitergeben</source>
        <translation>Yes, pass on this number</translation>
    </message>
    <message>
        <source>Mit Vorwahl, zum Beispiel 06851 12 34 56</source>
        <translation>With area code, for example 06851 12 34 56</translation>
    </message>
    <message>
        <source>Nein, ohne Telefonnummer</source>
        <translation>No, no phone number</translation>
    </message>
    <message>
        <source>Nur für Fragen zu diesem Termin.</source>
        <translation>Only for questions about this appointment.</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Appointment · step %1 of %2</translation>
    </message>
</context>
<context>
    <name>AppointmentReadBack</name>
    <message>
        <source>Andere Zeit wählen</source>
        <translation>Choose another time</translation>
    </message>
    <message>
        <source>Ja, Termin buchen</source>
        <translation>Yes, book it</translation>
    </message>
    <message>
        <source>Ja, verschieben</source>
        <translation>Yes, move it</translation>
    </message>
    <message>
        <source>Möchten Sie den Termin so verschieben?</source>
        <translation>Would you like to move the appointment like this?</translation>
    </message>
    <message>
        <source>Möchten Sie diesen Termin buchen?</source>
        <translation>Would you like to book this appointment?</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Appointment · step %1 of %2</translation>
    </message>
    <message>
        <source>Weiter lesen</source>
        <translation>Read on</translation>
    </message>
</context>
<context>
    <name>AppointmentStatus</name>
    <message>
        <source>Absagen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ihr Termin</source>
        <translation>Your appointment</translation>
    </message>
    <message>
        <source>Mein Beleg</source>
        <translation>My receipt</translation>
    </message>
    <message>
        <source>Noch einmal nachsehen</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Verschieben</source>
        <translation>Move</translation>
    </message>
</context>
<context>
    <name>AppointmentTimes</name>
    <message>
        <source>%1: Um wie viel Uhr?</source>
        <extracomment>The question above a list of hours. %1 is a day, such as Thursday, 3 December.</extracomment>
        <translation>%1: at what time?</translation>
    </message>
    <message>
        <source>An diesem Tag ist nichts mehr frei</source>
        <translation>Nothing is free on this day any more</translation>
    </message>
    <message>
        <source>Gehen Sie zurück und wählen Sie einen anderen Tag.</source>
        <translation>Go back and choose another day.</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Appointment · step %1 of %2</translation>
    </message>
    <message>
        <source>Um wie viel Uhr?</source>
        <translation>At what time?</translation>
    </message>
</context>
<context>
    <name>AppointmentTopic</name>
    <message>
        <source>Gehen Sie zurück und wählen Sie noch einmal.</source>
        <translation>Go back and choose again.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Nothing is left here</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Appointment · step %1 of %2</translation>
    </message>
    <message>
        <source>Worum geht es?</source>
        <translation>What is it about?</translation>
    </message>
</context>
<context>
    <name>AppointmentUndone</name>
    <message>
        <source>**Es wurde nichts gebucht** und nichts gedruckt.</source>
        <translation>**Nothing was booked** and nothing printed.</translation>
    </message>
    <message>
        <source>**Ihr alter Termin bleibt.** Der alte Beleg gilt weiter.</source>
        <translation>**Your old appointment stays.** The old receipt is still valid.</translation>
    </message>
    <message>
        <source>Andere Zeit wählen</source>
        <translation>Choose another time</translation>
    </message>
    <message>
        <source>Das Verschieben ist rückgängig gemacht.</source>
        <translation>Moving it was undone.</translation>
    </message>
    <message>
        <source>Die Buchung ist rückgängig gemacht.</source>
        <translation>The booking was undone.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message numerus="yes">
        <source>%n freie Zeit(en)</source>
        <extracomment>Below a day. %n is how many of its hours can be chosen.</extracomment>
        <translation>
            <numerusform>%n free time</numerusform>
            <numerusform>%n free times</numerusform>
        </translation>
    </message>
    <message>
        <source>**Abgesagt.** Niemand erwartet Sie.</source>
        <translation>**Cancelled.** Nobody expects you.</translation>
    </message>
    <message>
        <source>**Abgesagt.** Wir senden die Absage, sobald das Netz da ist.</source>
        <translation>**Cancelled.** We send the cancellation as soon as the network is there.</translation>
    </message>
    <message>
        <source>**Der Termin fällt aus.** Niemand erwartet Sie.</source>
        <translation>**The appointment does not take place.** Nobody expects you.</translation>
    </message>
    <message>
        <source>**Der Termin wurde nicht angenommen.**</source>
        <translation>**The appointment was not accepted.**</translation>
    </message>
    <message>
        <source>**Fest.** Der Termin gilt.</source>
        <translation>**Firm.** The appointment stands.</translation>
    </message>
    <message>
        <source>**Fest.** Der Termin gilt. Sie müssen nichts mehr tun.</source>
        <translation>**Firm.** The appointment stands. You need do nothing more.</translation>
    </message>
    <message>
        <source>**Fest.** Der Termin ist bestätigt.</source>
        <translation>**Firm.** The appointment is confirmed.</translation>
    </message>
    <message>
        <source>**Fest.** Dieser Platz ist für Sie frei.</source>
        <translation>**Firm.** This place is free for you.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Die Antwort ist noch nicht da.</source>
        <translation>**Queued.** The answer is not here yet.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Die Antwort kommt %1. Erst dann gilt der Termin.</source>
        <extracomment>%1 is a deadline with its "by" word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>**Queued.** The answer comes %1. Only then does the appointment stand.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Die Antwort kommt %1. Sie lesen sie hier mit Ihrem Beleg.</source>
        <extracomment>%1 is a deadline with its "by" word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>**Queued.** The answer comes %1. You read it here with your receipt.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Ein Platz ist für Sie frei gehalten. Die Bestätigung kommt noch.</source>
        <translation>**Queued.** A place is kept for you. The confirmation is still to come.</translation>
    </message>
    <message>
        <source>**Zu spät angekommen.** Der Termin war schon vorbei. Bitte buchen Sie neu.</source>
        <translation>**Arrived too late.** The time was over already. Please book again.</translation>
    </message>
    <message>
        <source>Absagen oder verschieben: an jedem Dorfpunkt unter „Mein Beleg“ diesen Code eingeben.</source>
        <extracomment>On the receipt of an appointment. "Mein Beleg" is a button on the kiosk's first page.</extracomment>
        <translation>To cancel or move it: enter this code at any Dorfpunkt under “My receipt”.</translation>
    </message>
    <message>
        <source>An dem Gerät, an dem gebucht wurde, ist ein Fehler passiert.</source>
        <translation>Something went wrong at the device where it was booked.</translation>
    </message>
    <message>
        <source>Bei Fragen rufen wir Sie an: **%1**.</source>
        <extracomment>%1 is the resident's phone number.</extracomment>
        <translation>If there are questions, we call you: **%1**.</translation>
    </message>
    <message>
        <source>Bitte bringen Sie mit: %1.</source>
        <extracomment>%1 is one document or thing.</extracomment>
        <translation>Please bring: %1.</translation>
    </message>
    <message>
        <source>Bitte buchen Sie neu, oder rufen Sie dort an.</source>
        <translation>Please book again, or call there.</translation>
    </message>
    <message>
        <source>Bitte mitbringen</source>
        <extracomment>Heading on the receipt of an appointment, above a list of documents with a box to tick each.</extracomment>
        <translation>Please bring</translation>
    </message>
    <message>
        <source>Dauer: %1 Minuten</source>
        <extracomment>On the receipt of an appointment: how long it takes. %1 is a number of minutes, at least 5.</extracomment>
        <translation>Takes %1 minutes</translation>
    </message>
    <message>
        <source>Der Beleg Ihres alten Termins gilt nicht mehr.</source>
        <translation>The receipt of your old appointment is no longer valid.</translation>
    </message>
    <message>
        <source>Die Buchung wurde gleich rückgängig gemacht.</source>
        <translation>The booking was undone at once.</translation>
    </message>
    <message>
        <source>Die Daten durften nicht weitergegeben werden.</source>
        <translation>The data was not allowed to be passed on.</translation>
    </message>
    <message>
        <source>Diese Zeit gibt es nicht mehr.</source>
        <translation>This time no longer exists.</translation>
    </message>
    <message>
        <source>Es geht um: **%1**.</source>
        <extracomment>%1 is the name of a service or of an office hour.</extracomment>
        <translation>It is about: **%1**.</translation>
    </message>
    <message>
        <source>Es war zu lange kein Netz da. Deshalb wurde die Buchung gelöscht.</source>
        <translation>There was no network for too long. So the booking was deleted.</translation>
    </message>
    <message>
        <source>Etwas anderes</source>
        <extracomment>The last choice of what an appointment is about.</extracomment>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. Wir senden es von selbst, sobald es da ist.</source>
        <translation>There is no network here just now. We send it by ourselves as soon as it is back.</translation>
    </message>
    <message>
        <source>Heute, %1</source>
        <extracomment>On the notice board. %1 are hours, such as 9 am to 12 noon.</extracomment>
        <translation>Today, %1</translation>
    </message>
    <message>
        <source>Ihr Termin am **%1** fällt dann weg.</source>
        <extracomment>%1 is day and hour of the old appointment, such as Thursday, 3 December, 9 am.</extracomment>
        <translation>Your appointment on **%1** is then cancelled.</translation>
    </message>
    <message>
        <source>Ihre Angaben gehen nur an: **%1**.</source>
        <extracomment>%1 is the name of an office.</extracomment>
        <translation>Your details go only to: **%1**.</translation>
    </message>
    <message>
        <source>Morgen, %1</source>
        <extracomment>On the notice board. %1 are hours, such as 9 am to 12 noon.</extracomment>
        <translation>Tomorrow, %1</translation>
    </message>
    <message>
        <source>Nur ein Beispiel: Diese Zeiten hat niemand geprüft.</source>
        <translation>Only an example: nobody has checked these times.</translation>
    </message>
    <message>
        <source>Nächster freier Tag: %1</source>
        <extracomment>In a list of what can be booked. %1 is a day, such as Thursday, 3 December.</extracomment>
        <translation>Next free day: %1</translation>
    </message>
    <message>
        <source>Sie heißen **%1**.</source>
        <extracomment>%1 is the resident's own name.</extracomment>
        <translation>Your name is **%1**.</translation>
    </message>
    <message>
        <source>Sie kommen am **%1**.</source>
        <extracomment>%1 is a day with its hour, such as Thursday, 3 December, 9 am.</extracomment>
        <translation>You come on **%1**.</translation>
    </message>
    <message>
        <source>Sie kommen hierher: **%1**.</source>
        <extracomment>%1 is a place with its address, where somebody goes.</extracomment>
        <translation>You come here: **%1**.</translation>
    </message>
    <message>
        <source>Termin</source>
        <extracomment>What a paper is: the receipt of an appointment that stands.</extracomment>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Termin, noch nicht bestätigt</source>
        <extracomment>What a paper is: the receipt of an appointment that the office has yet to confirm.</extracomment>
        <translation>Appointment, not confirmed yet</translation>
    </message>
    <message>
        <source>Wann</source>
        <extracomment>Heading on the receipt of an appointment, above its day and hour.</extracomment>
        <translation>When</translation>
    </message>
    <message>
        <source>Was Sie mitbringen sollen, steht auf Ihrem Beleg.</source>
        <translation>Your receipt says what to bring.</translation>
    </message>
    <message>
        <source>Wenn etwas dazwischenkommt</source>
        <extracomment>Heading on the receipt of an appointment.</extracomment>
        <translation>If something comes up</translation>
    </message>
    <message>
        <source>Wo</source>
        <extracomment>Heading on the receipt of an appointment, above the place.</extracomment>
        <translation>Where</translation>
    </message>
    <message>
        <source>Zurzeit ist nichts frei.</source>
        <translation>Nothing is free at the moment.</translation>
    </message>
    <message>
        <source>die Antwort kommt noch</source>
        <translation>the answer comes later</translation>
    </message>
    <message>
        <source>sofort fest</source>
        <translation>firm at once</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>Ihr Korb</source>
        <translation>Your basket</translation>
    </message>
    <message>
        <source>Ihr Korb ist leer</source>
        <translation>Your basket is empty</translation>
    </message>
    <message>
        <source>Noch mehr aussuchen</source>
        <translation>Choose some more</translation>
    </message>
    <message>
        <source>Suchen Sie zuerst etwas aus.</source>
        <translation>Please choose something first.</translation>
    </message>
    <message>
        <source>Weiter zum Bestellen</source>
        <translation>Go on to order</translation>
    </message>
    <message>
        <source>Zusammen</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Zusammen etwa</source>
        <translation>Total, about</translation>
    </message>
    <message>
        <source>davon Pfand %1</source>
        <extracomment>Below the sum of the basket. %1 is the deposit on bottles that it contains.</extracomment>
        <translation>including deposit %1</translation>
    </message>
</context>
<context>
    <name>BookingModel</name>
    <message>
        <source>Das Gerät konnte nicht speichern. Es wurde nichts gebucht. Bitte versuchen Sie es noch einmal.</source>
        <translation>The device could not save. Nothing was booked. Please try again.</translation>
    </message>
    <message>
        <source>Das geht hier gerade nicht. Bitte rufen Sie dort an.</source>
        <translation>This is not possible here just now. Please call there.</translation>
    </message>
    <message>
        <source>Der Speicher dieses Geräts ist voll. Es wurde nichts gebucht.</source>
        <translation>The memory of this device is full. Nothing was booked.</translation>
    </message>
    <message>
        <source>Die Buchung ist schon unterwegs. Sagen Sie mit dem Beleg ab.</source>
        <translation>The booking is already on its way. Cancel it with the receipt.</translation>
    </message>
    <message>
        <source>Diese Zeit ist inzwischen vergeben. Bitte wählen Sie eine andere Zeit.</source>
        <translation>This time has been taken meanwhile. Please choose another one.</translation>
    </message>
    <message>
        <source>Diese Zeit können wir gerade nicht fest zusagen. Ihr alter Termin bleibt. Wählen Sie eine andere Zeit.</source>
        <translation>We cannot promise this time just now. Your old appointment stays. Choose another time.</translation>
    </message>
    <message>
        <source>Inzwischen ist der Platz nicht mehr fest. Bitte lesen Sie noch einmal, was jetzt gilt.</source>
        <translation>Meanwhile the place is not firm any more. Please read again what holds now.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Farben ändern, jetzt %1</source>
        <extracomment>Of the key for the colours: %1 is the scheme that is on, such as: dark.</extracomment>
        <translation>Change colours, now %1</translation>
    </message>
    <message>
        <source>Größer</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Kontrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Leiste</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>Notruf 112</source>
        <translation>SOS 112</translation>
    </message>
    <message>
        <source>Schriftgröße ändern, jetzt %1</source>
        <extracomment>Of the key for the text size: %1 is the size that is on, such as: large.</extracomment>
        <translation>Change text size, now %1</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>dunkel</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>groß</source>
        <translation>large</translation>
    </message>
    <message>
        <source>hell</source>
        <translation>light</translation>
    </message>
    <message>
        <source>klein</source>
        <translation>small</translation>
    </message>
    <message>
        <source>mittel</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>sehr groß</source>
        <translation>very large</translation>
    </message>
    <message>
        <source>starker Kontrast</source>
        <translation>high contrast</translation>
    </message>
</context>
<context>
    <name>BroughtForm</name>
    <message>
        <source>Als Datei</source>
        <translation>As a file</translation>
    </message>
    <message>
        <source>Drucken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Noch nicht abgesendet. Lesen Sie es nur gemeinsam mit der Person, die den Code gebracht hat. Mit dem Code sieht sie, dass Sie es gelesen haben.</source>
        <translation>Not sent yet. Read it only together with the person who brought the code. With the code they see that you have read it.</translation>
    </message>
    <message>
        <source>Weiter ausfüllen</source>
        <translation>Go on filling in</translation>
    </message>
</context>
<context>
    <name>CancelOrder</name>
    <message>
        <source>Ja, stornieren</source>
        <translation>Yes, cancel it</translation>
    </message>
    <message>
        <source>Möchten Sie diese Bestellung stornieren?</source>
        <translation>Would you like to cancel this order?</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>No, keep it</translation>
    </message>
</context>
<context>
    <name>Cancelled</name>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden die Stornierung von selbst, sobald es da ist.</source>
        <translation>**Noted.** There is no network here just now. We will send the cancellation by ourselves as soon as it is back.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden die Stornierung jetzt.</source>
        <translation>**Noted.** We are sending the cancellation now.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ihre Stornierung ist gespeichert.</source>
        <translation>Your cancellation is stored.</translation>
    </message>
    <message>
        <source>Ob sie rechtzeitig ankam, lesen Sie hier mit demselben Beleg.</source>
        <translation>With the same receipt you can read here whether it arrived in time.</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Korb ansehen · %1</source>
        <extracomment>A button. %1 says what is in the basket, such as: 3 items · €12.40.</extracomment>
        <translation>See basket · %1</translation>
    </message>
    <message>
        <source>Nach Namen suchen</source>
        <translation>Search by name</translation>
    </message>
    <message>
        <source>Noch keine Produkte</source>
        <translation>No products yet</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>They will appear here once the network is back.</translation>
    </message>
    <message>
        <source>Was brauchen Sie?</source>
        <translation>What do you need?</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>%1 gibt es erst ab %2. Sie hatten %3.</source>
        <extracomment>%1 is a product, %2 the smallest quantity now, %3 the quantity of the earlier order.</extracomment>
        <translation>%1 is sold from %2. You had %3.</translation>
    </message>
    <message>
        <source>%1 gibt es nicht mehr.</source>
        <extracomment>%1 is a product of an earlier order.</extracomment>
        <translation>%1 is no longer offered.</translation>
    </message>
    <message>
        <source>%1 ist zurzeit nicht möglich.</source>
        <extracomment>%1 is a product of an earlier order.</extracomment>
        <translation>%1 is not possible at the moment.</translation>
    </message>
    <message>
        <source>%1 kostet jetzt %2 statt %3.</source>
        <extracomment>%1 is a product, %2 its price of today, %3 the price of the earlier order.</extracomment>
        <translation>%1 now costs %2 instead of %3.</translation>
    </message>
    <message>
        <source>%1 wird jetzt anders verkauft. Bitte wählen Sie neu.</source>
        <extracomment>%1 is a product of an earlier order: it was sold by the piece and is now by weight, or the reverse.</extracomment>
        <translation>%1 is sold differently now. Please choose again.</translation>
    </message>
    <message>
        <source>Das ist anders als beim letzten Mal</source>
        <translation>This is different from last time</translation>
    </message>
    <message>
        <source>Von %1 gehen nur %2 statt %3.</source>
        <extracomment>%1 is a product, %2 the quantity that is possible now, %3 the quantity of the earlier order.</extracomment>
        <translation>Only %2 of %1 instead of %3.</translation>
    </message>
    <message>
        <source>Weiter zum Korb</source>
        <translation>Go on to the basket</translation>
    </message>
</context>
<context>
    <name>Checkout</name>
    <message>
        <source>**Fest.** Das gilt. Die Antwort der Läden lesen Sie hier mit Ihrem Beleg.</source>
        <translation>**Firm.** This is binding. Read the shops’ answer here with your receipt.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Der Laden antwortet %1. Die Antwort lesen Sie hier mit Ihrem Beleg.</source>
        <extracomment>%1 is a deadline with its "by" word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>**Noted.** The shop answers %1. You read the answer here with your receipt.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Die Läden antworten %1. Die Antwort lesen Sie hier mit Ihrem Beleg.</source>
        <extracomment>%1 is a deadline with its "by" word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>**Noted.** The shops answer %1. You read the answer here with your receipt.</translation>
    </message>
    <message>
        <source>Das Gerät konnte nicht speichern. Es wurde nichts bestellt. Bitte versuchen Sie es noch einmal.</source>
        <translation>The device could not store it. Nothing was ordered. Please try again.</translation>
    </message>
    <message>
        <source>Der Speicher dieses Geräts ist voll. Es wurde nichts bestellt.</source>
        <translation>This device’s storage is full. Nothing was ordered.</translation>
    </message>
    <message>
        <source>Die Bestellung ist schon unterwegs. Stornieren Sie sie mit dem Beleg.</source>
        <translation>The order is already on its way. You can cancel it with the receipt.</translation>
    </message>
    <message>
        <source>Dorfpunkt %1</source>
        <extracomment>Heading of the receipt; %1 is the village. The name "Dorfpunkt" is kept.</extracomment>
        <translation>Dorfpunkt %1</translation>
    </message>
    <message>
        <source>Es fehlt noch eine Angabe. Bitte gehen Sie einen Schritt zurück.</source>
        <translation>Something is still missing. Please go back one step.</translation>
    </message>
    <message>
        <source>Fest zugesagt ist schon: **%1**.</source>
        <extracomment>%1 is a list of products that the resident gets in any case.</extracomment>
        <translation>Already promised: **%1**.</translation>
    </message>
    <message>
        <source>Inzwischen ist die Bestellung geschlossen. Bitte beginnen Sie neu.</source>
        <translation>Ordering has closed in the meantime. Please start again.</translation>
    </message>
    <message>
        <source>Inzwischen ist etwas davon nicht mehr fest zu haben. Bitte lesen Sie noch einmal, was jetzt gilt.</source>
        <translation>Some of it can no longer be promised. Please read again what holds now.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Angaben zu %1</source>
        <extracomment>A screen reader's name for the part of a row that opens a page about a product. %1 is the product.</extracomment>
        <translation>Details of %1</translation>
    </message>
</context>
<context>
    <name>Confirmed</name>
    <message>
        <source>Abholen: **%1**</source>
        <extracomment>%1 is day and hour of the pick-up, and the place.</extracomment>
        <translation>Pick up: **%1**</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist gespeichert.</source>
        <translation>Your order is stored.</translation>
    </message>
    <message>
        <source>Mit diesem Code lesen Sie die Antwort und können stornieren:</source>
        <translation>With this code you can read the answer or cancel:</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Rückgängig machen (%1 Sekunden)</source>
        <extracomment>A button: takes back the order. %1 counts down from 30.</extracomment>
        <translation>Undo (%1 seconds)</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Dieses Formular ist zu groß für dieses Gerät. Bitte fragen Sie im Amt danach.</source>
        <translation>This form is too large for this device. Please ask for it at the office.</translation>
    </message>
    <message>
        <source>Dieses Formular ist zurzeit nicht hier. Bitte versuchen Sie es später noch einmal.</source>
        <translation>This form is not here at the moment. Please try again later.</translation>
    </message>
</context>
<context>
    <name>Council</name>
    <message>
        <source>**Das ist keine Abstimmung.** Es entscheidet: %1, am %2.</source>
        <extracomment>%1 is a council such as "Stadtrat St. Wendel", %2 a day.</extracomment>
        <translation>**This is not a vote.** The decision is made by: %1, on %2.</translation>
    </message>
    <message>
        <source>**Das ist keine Abstimmung.** Es entscheidet: %1.</source>
        <extracomment>%1 is a council such as "Stadtrat St. Wendel".</extracomment>
        <translation>**This is not a vote.** The decision is made by: %1.</translation>
    </message>
    <message>
        <source>**Diese Sitzung fällt aus.**</source>
        <translation>**This meeting is cancelled.**</translation>
    </message>
    <message>
        <source>Abgelehnt am %1.</source>
        <extracomment>What became of a council's paper; %1 is a day.</extracomment>
        <translation>Refused on %1.</translation>
    </message>
    <message>
        <source>Alle dürfen zuhören.</source>
        <translation>Everybody may listen.</translation>
    </message>
    <message>
        <source>Anlage: %1</source>
        <extracomment>Something that belongs to a council's paper; %1 is its title.</extracomment>
        <translation>Attachment: %1</translation>
    </message>
    <message>
        <source>Beispiel</source>
        <extracomment>Marks a made-up entry in a list.</extracomment>
        <translation>Example</translation>
    </message>
    <message>
        <source>Beschlossen am %1.</source>
        <extracomment>What became of a council's paper; %1 is a day.</extracomment>
        <translation>Decided on %1.</translation>
    </message>
    <message>
        <source>Bis %1 konnte man hier etwas dazu sagen. Die Antworten werden noch gelesen.</source>
        <extracomment>%1 is a day that is over.</extracomment>
        <translation>Until %1 people could say something here. The answers are still to be read.</translation>
    </message>
    <message>
        <source>Das Ergebnis ist da</source>
        <extracomment>Below: What do people say? The result of a survey is there.</extracomment>
        <translation>The result is here</translation>
    </message>
    <message>
        <source>Das war schon</source>
        <extracomment>Answer to: When does the council meet? All meetings are over.</extracomment>
        <translation>It has been</translation>
    </message>
    <message>
        <source>Der Rat tagt früher: Er kennt Ihre Antwort dann noch nicht.</source>
        <translation>The council meets earlier: it will not know your answer by then.</translation>
    </message>
    <message>
        <source>Der Tag der Entscheidung ist vorbei. Was herauskam, ist hier noch nicht bekannt.</source>
        <translation>The day of the decision is over. What came out is not known here yet.</translation>
    </message>
    <message>
        <source>Der Tag steht noch nicht fest</source>
        <translation>The day is not settled yet</translation>
    </message>
    <message>
        <source>Die Antworten liest: %1, vom %2 an.</source>
        <extracomment>%1 is who reads the answers, such as a town, %2 the first day on which they do.</extracomment>
        <translation>The answers are read by: %1, from %2 on.</translation>
    </message>
    <message>
        <source>Diese Vorlage ist ein Beispiel. Sie ist erfunden.</source>
        <translation>This paper is an example. It is made up.</translation>
    </message>
    <message>
        <source>Diese Vorlage wird nicht mehr gezeigt</source>
        <translation>This paper is no longer shown</translation>
    </message>
    <message>
        <source>Ein Beschluss dazu ist hier noch nicht bekannt.</source>
        <translation>No decision on this is known here yet.</translation>
    </message>
    <message>
        <source>Eine Vorlage aus dem Rat</source>
        <translation>A paper of the council</translation>
    </message>
    <message>
        <source>Ergebnis: %1</source>
        <extracomment>What came out of one consultation of a paper; %1 is a sentence.</extracomment>
        <translation>Result: %1</translation>
    </message>
    <message>
        <source>Hier wird entschieden.</source>
        <translation>Here it is decided.</translation>
    </message>
    <message>
        <source>Ihre Meinung ist gefragt bis %1</source>
        <extracomment>Below a council's paper in a list; %1 is the last day on which one can say something.</extracomment>
        <translation>Your opinion is asked for until %1</translation>
    </message>
    <message>
        <source>Ihre Meinung ist gefragt bis %1. Das ist keine Abstimmung.</source>
        <extracomment>%1 is the last day on which one can say something.</extracomment>
        <translation>Your opinion is asked for until %1. This is not a vote.</translation>
    </message>
    <message>
        <source>Lesen, worum es geht, und Ihre Meinung sagen</source>
        <extracomment>Below an entry that leads to papers of the council.</extracomment>
        <translation>Read what it is about, and say what you think</translation>
    </message>
    <message>
        <source>Lesen, worum es geht, und was daraus wird</source>
        <extracomment>Below an entry that leads to papers of the council.</extracomment>
        <translation>Read what it is about, and what becomes of it</translation>
    </message>
    <message>
        <source>Merkzettel, keine Abstimmung</source>
        <extracomment>What a slip of paper is that tells of a council's paper.</extracomment>
        <translation>A note to take home, not a vote</translation>
    </message>
    <message>
        <source>Mit der Quelle verglichen am %1.</source>
        <extracomment>%1 is the day on which somebody compared a paper with its source.</extracomment>
        <translation>Compared with the source on %1.</translation>
    </message>
    <message>
        <source>Mitmachen können Sie bis %1.</source>
        <extracomment>%1 is the last day on which somebody can take part in a survey.</extracomment>
        <translation>You can take part until %1.</translation>
    </message>
    <message>
        <source>Nicht öffentlich.</source>
        <translation>Not public.</translation>
    </message>
    <message>
        <source>Noch nicht bekannt</source>
        <extracomment>Answer to: What became of it?</extracomment>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Nummer der Vorlage: %1</source>
        <extracomment>The number by which a council calls a paper; %1 is that number.</extracomment>
        <translation>Number of the paper: %1</translation>
    </message>
    <message>
        <source>Quelle: %1</source>
        <extracomment>Where a council's paper was taken from; %1 is a name.</extracomment>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Sitzung am %1</source>
        <extracomment>Below a council's paper in a list; %1 is the day of the next meeting.</extracomment>
        <translation>Meeting on %1</translation>
    </message>
    <message>
        <source>Stand: %1</source>
        <extracomment>%1 is the day on which somebody compared a paper with its source.</extracomment>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Steht noch nicht fest</source>
        <extracomment>Answer to: When does the council meet?</extracomment>
        <translation>Not settled yet</translation>
    </message>
    <message>
        <source>Vertagt am %1.</source>
        <extracomment>What became of a council's paper: it is decided later. %1 is a day.</extracomment>
        <translation>Put off on %1.</translation>
    </message>
    <message>
        <source>Wann der Rat darüber spricht, wissen wir noch nicht.</source>
        <translation>We do not know yet when the council talks about it.</translation>
    </message>
    <message>
        <source>Wann und wo tagt der Rat?</source>
        <extracomment>A question about a paper that a council is to decide.</extracomment>
        <translation>When and where does the council meet?</translation>
    </message>
    <message>
        <source>Was ist daraus geworden?</source>
        <extracomment>A question about a paper that a council has decided.</extracomment>
        <translation>What has become of it?</translation>
    </message>
    <message>
        <source>Was kostet das?</source>
        <extracomment>A question about a paper that a council is to decide.</extracomment>
        <translation>What does it cost?</translation>
    </message>
    <message>
        <source>Was sagen die Leute?</source>
        <extracomment>Leads to the result of a survey about a paper.</extracomment>
        <translation>What do people say?</translation>
    </message>
    <message>
        <source>Was soll beschlossen werden?</source>
        <extracomment>A question about a paper that a council is to decide.</extracomment>
        <translation>What is to be decided?</translation>
    </message>
    <message>
        <source>Woher wissen wir das?</source>
        <extracomment>Question: from where is this paper, and how old is what is told of it?</extracomment>
        <translation>How do we know this?</translation>
    </message>
    <message>
        <source>Worum geht es?</source>
        <extracomment>A question about a paper that a council is to decide.</extracomment>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Zurückgezogen am %1.</source>
        <extracomment>What became of a council's paper: whoever brought it in took it back. %1 is a day.</extracomment>
        <translation>Withdrawn on %1.</translation>
    </message>
</context>
<context>
    <name>CouncilPaper</name>
    <message>
        <source>Auf Papier mitnehmen</source>
        <translation>Take it home on paper</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Nothing is left here</translation>
    </message>
    <message>
        <source>Meine Meinung sagen</source>
        <translation>Say what I think</translation>
    </message>
</context>
<context>
    <name>CouncilPapers</name>
    <message>
        <source>Aus dem Gemeinderat</source>
        <translation>From the council</translation>
    </message>
    <message>
        <source>Sobald der Rat über etwas entscheidet, steht es hier.</source>
        <translation>As soon as the council is to decide on something, it is here.</translation>
    </message>
    <message>
        <source>Was der Rat entscheidet</source>
        <translation>What the council decides</translation>
    </message>
    <message>
        <source>Zurzeit steht hier nichts</source>
        <translation>There is nothing here at the moment</translation>
    </message>
</context>
<context>
    <name>CounterShell</name>
    <message>
        <source>%1 Antworten warten</source>
        <extracomment>At the counter. %1 is a number, at least 2.</extracomment>
        <translation>%1 answers waiting</translation>
    </message>
    <message>
        <source>1 Antwort wartet</source>
        <translation>1 answer waiting</translation>
    </message>
    <message>
        <source>Abgeglichen: %1</source>
        <extracomment>At the counter. %1 is an hour, or a date with an hour.</extracomment>
        <translation>Updated: %1</translation>
    </message>
    <message>
        <source>Dieses Gerät ist kein Schalter.</source>
        <translation>This device is not a counter.</translation>
    </message>
    <message>
        <source>Es ist für keinen Laden und kein Amt angemeldet. Die Anleitung steht in der README.</source>
        <translation>It is enrolled for no shop and no office. The instructions are in the README.</translation>
    </message>
    <message>
        <source>Noch nie abgeglichen</source>
        <translation>Never updated yet</translation>
    </message>
    <message>
        <source>Ohne Netz</source>
        <translation>No network</translation>
    </message>
    <message>
        <source>Verbunden</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Wir senden gerade</source>
        <translation>We are sending</translation>
    </message>
</context>
<context>
    <name>CrateName</name>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Shopping · Step %1 of %2</translation>
    </message>
    <message>
        <source>Nachname oder ein anderes Wort</source>
        <translation>Surname or another word</translation>
    </message>
    <message>
        <source>Nur der Laden und die Abholstelle lesen ihn.</source>
        <translation>Only the shop and the pick-up point read it.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Welcher Name soll auf der Kiste stehen?</source>
        <translation>Which name should be on the crate?</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Der Vorgang hat sich inzwischen geändert.</source>
        <translation>The case has changed meanwhile.</translation>
    </message>
    <message>
        <source>Hier ist nichts zu antworten</source>
        <translation>There is nothing to answer here</translation>
    </message>
    <message>
        <source>Was antworten Sie?</source>
        <translation>What do you answer?</translation>
    </message>
</context>
<context>
    <name>Decline</name>
    <message>
        <source>Ablehnen und so antworten</source>
        <translation>Decline with this answer</translation>
    </message>
    <message>
        <source>Warum lehnen Sie ab?</source>
        <translation>Why are you declining?</translation>
    </message>
</context>
<context>
    <name>DeclineWords</name>
    <message>
        <source>Ihre Antwort</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Was sollen wir ausrichten?</source>
        <translation>What should we tell them?</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>DefectAlready</name>
    <message>
        <source>**Das Amt weiß es schon.** Sie müssen nichts mehr tun, und es wird nichts gesendet.</source>
        <translation>**The office already knows.** You need not do anything more, and nothing is sent.</translation>
    </message>
    <message>
        <source>Danke, dass Sie darauf achten.</source>
        <translation>Thank you for looking out.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ich meine doch etwas anderes</source>
        <translation>I mean something else after all</translation>
    </message>
</context>
<context>
    <name>DefectCategories</name>
    <message>
        <source>Noch keine Auswahl</source>
        <translation>Nothing to choose from yet</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>Report a defect</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheint sie hier.</source>
        <translation>It appears here as soon as there is a connection.</translation>
    </message>
    <message>
        <source>Was ist kaputt?</source>
        <translation>What is broken?</translation>
    </message>
</context>
<context>
    <name>DefectContactWish</name>
    <message>
        <source>Darf das Amt Sie anrufen?</source>
        <translation>May the office call you?</translation>
    </message>
    <message>
        <source>Ja, mit Name und Telefon</source>
        <translation>Yes, with name and telephone</translation>
    </message>
    <message>
        <source>Nein, ohne Namen</source>
        <translation>No, without a name</translation>
    </message>
    <message>
        <source>Sie müssen nicht sagen, wer Sie sind. Die Antwort lesen Sie mit Ihrem Beleg.</source>
        <translation>You need not say who you are. You read the answer with your receipt.</translation>
    </message>
</context>
<context>
    <name>DefectDanger</name>
    <message>
        <source>Ist es gefährlich?</source>
        <translation>Is it dangerous?</translation>
    </message>
    <message>
        <source>Keine Gefahr: weiter</source>
        <translation>No danger: go on</translation>
    </message>
    <message>
        <source>Notrufnummern zeigen</source>
        <translation>Show emergency numbers</translation>
    </message>
</context>
<context>
    <name>DefectDetails</name>
    <message>
        <source>Das ist gemeldet</source>
        <translation>This has been reported</translation>
    </message>
    <message>
        <source>Was gemeldet ist</source>
        <translation>What has been reported</translation>
    </message>
</context>
<context>
    <name>DefectKnown</name>
    <message>
        <source>Das ist noch nicht gemeldet</source>
        <translation>This has not been reported yet</translation>
    </message>
    <message>
        <source>Das ist schon gemeldet</source>
        <translation>This has been reported already</translation>
    </message>
    <message>
        <source>Gehen Sie weiter.</source>
        <translation>Please go on.</translation>
    </message>
    <message>
        <source>Meinen Sie das auch? Dann tippen Sie darauf.</source>
        <translation>Do you mean this too? Then tap it.</translation>
    </message>
    <message>
        <source>Nein, etwas anderes</source>
        <translation>No, something else</translation>
    </message>
</context>
<context>
    <name>DefectLetters</name>
    <message>
        <source>Es steht hier nicht</source>
        <translation>It is not listed here</translation>
    </message>
    <message>
        <source>Gehen Sie zurück und wählen Sie den Ort noch einmal.</source>
        <translation>Go back and choose the village again.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Nothing is left here</translation>
    </message>
    <message>
        <source>Womit fängt die Haltestelle an?</source>
        <translation>What does the stop begin with?</translation>
    </message>
    <message>
        <source>Womit fängt die Straße an?</source>
        <translation>What does the street begin with?</translation>
    </message>
</context>
<context>
    <name>DefectList</name>
    <message>
        <source>Anderer Ort</source>
        <translation>Another village</translation>
    </message>
    <message>
        <source>Hier ist nichts gemeldet</source>
        <translation>Nothing has been reported here</translation>
    </message>
    <message>
        <source>Was gemeldet ist</source>
        <translation>What has been reported</translation>
    </message>
    <message>
        <source>Was Ämter freigeben, steht dann hier.</source>
        <translation>What offices release appears here.</translation>
    </message>
</context>
<context>
    <name>DefectName</name>
    <message>
        <source>Vorname und Nachname</source>
        <translation>First name and surname</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Wie heißen Sie?</source>
        <translation>What is your name?</translation>
    </message>
</context>
<context>
    <name>DefectNotHere</name>
    <message>
        <source>Das geht von hier gerade nicht.</source>
        <translation>This is not possible from here just now.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>DefectPath</name>
    <message>
        <source>Nummer auf dem Schild, zum Beispiel 12</source>
        <translation>Number on the sign, for example 12</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Welche Nummer hat der Feldweg?</source>
        <translation>What number does the field path have?</translation>
    </message>
</context>
<context>
    <name>DefectPhone</name>
    <message>
        <source>Ihre Telefonnummer</source>
        <translation>Your telephone number</translation>
    </message>
    <message>
        <source>Mit Vorwahl, zum Beispiel 06851 12 34 56</source>
        <translation>With area code, for example 06851 12 34 56</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>DefectPlaceWords</name>
    <message>
        <source>Beschreiben Sie die Stelle</source>
        <translation>Describe the place</translation>
    </message>
    <message>
        <source>Straße, vielleicht mit Hausnummer</source>
        <translation>Street, perhaps with house number</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Wie heißt die Straße?</source>
        <translation>What is the street called?</translation>
    </message>
    <message>
        <source>Zum Beispiel: hinter der Kirche</source>
        <translation>For example: behind the church</translation>
    </message>
</context>
<context>
    <name>DefectPlaces</name>
    <message>
        <source>An welcher Haltestelle?</source>
        <translation>At which stop?</translation>
    </message>
    <message>
        <source>Es steht hier nicht</source>
        <translation>It is not listed here</translation>
    </message>
    <message>
        <source>Gehen Sie zurück und wählen Sie den Ort noch einmal.</source>
        <translation>Go back and choose the village again.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Nothing is left here</translation>
    </message>
    <message>
        <source>In welcher Straße?</source>
        <translation>In which street?</translation>
    </message>
</context>
<context>
    <name>DefectReadBack</name>
    <message>
        <source>Ja, absenden</source>
        <translation>Yes, send</translation>
    </message>
    <message>
        <source>Möchten Sie das so melden?</source>
        <translation>Do you want to report it like this?</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>Report a defect</translation>
    </message>
    <message>
        <source>Weiter lesen</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Wird gespeichert …</source>
        <translation>Being stored …</translation>
    </message>
</context>
<context>
    <name>DefectStart</name>
    <message>
        <source>Bei Gefahr rufen Sie zuerst **112** oder **110** an.</source>
        <translation>In danger, call **112** or **110** first.</translation>
    </message>
    <message>
        <source>Das geht hier zurzeit nicht.</source>
        <translation>This is not possible here at present.</translation>
    </message>
    <message>
        <source>Einen Schaden melden</source>
        <translation>Report a defect</translation>
    </message>
    <message>
        <source>Ist etwas kaputt?</source>
        <translation>Is something broken?</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>Report a defect</translation>
    </message>
    <message>
        <source>Was gemeldet ist</source>
        <translation>What has been reported</translation>
    </message>
    <message>
        <source>Was ist kaputt, und wie steht es damit?</source>
        <translation>What is broken, and how do things stand?</translation>
    </message>
    <message>
        <source>Wir sagen es dem Amt, das sich darum kümmert.</source>
        <translation>We tell the office that sees to it.</translation>
    </message>
</context>
<context>
    <name>DefectUndone</name>
    <message>
        <source>**Es wurde nichts gesendet** und nichts gedruckt.</source>
        <translation>**Nothing was sent** and nothing was printed.</translation>
    </message>
    <message>
        <source>Das Absenden ist rückgängig gemacht.</source>
        <translation>Sending has been undone.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Zurück zur Meldung</source>
        <translation>Back to the report</translation>
    </message>
</context>
<context>
    <name>DefectVillages</name>
    <message>
        <source>In einer anderen Gemeinde</source>
        <translation>In another municipality</translation>
    </message>
    <message>
        <source>Noch keine Orte</source>
        <translation>No places yet</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>They will appear here once the network is back.</translation>
    </message>
    <message>
        <source>Was gemeldet ist</source>
        <translation>What has been reported</translation>
    </message>
</context>
<context>
    <name>DefectWhere</name>
    <message>
        <source>An einem Feldweg</source>
        <translation>On a field path</translation>
    </message>
    <message>
        <source>An einer Haltestelle</source>
        <translation>At a bus stop</translation>
    </message>
    <message>
        <source>An einer Straße</source>
        <translation>On a street</translation>
    </message>
    <message>
        <source>Die Nummer steht auf dem Schild.</source>
        <translation>The number is on the sign.</translation>
    </message>
    <message>
        <source>Sie beschreiben die Stelle.</source>
        <translation>You describe the place.</translation>
    </message>
    <message>
        <source>Wo genau ist es?</source>
        <translation>Where exactly is it?</translation>
    </message>
    <message>
        <source>Woanders</source>
        <translation>Somewhere else</translation>
    </message>
</context>
<context>
    <name>DefectWords</name>
    <message>
        <source>Möchten Sie noch etwas dazu sagen?</source>
        <translation>Would you like to say anything more?</translation>
    </message>
    <message>
        <source>Sie können das auch leer lassen.</source>
        <translation>You can leave this empty.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Weiter ohne Worte</source>
        <translation>Go on without words</translation>
    </message>
    <message>
        <source>Zum Beispiel: Das Loch ist tief.</source>
        <translation>For example: The hole is deep.</translation>
    </message>
</context>
<context>
    <name>Defects</name>
    <message>
        <source>**Ist jemand in Gefahr? Rufen Sie zuerst 112 oder 110 an.**</source>
        <translation>**Is somebody in danger? Call 112 or 110 first.**</translation>
    </message>
    <message>
        <source>**Sie nennen keinen Namen.**</source>
        <translation>**You give no name.**</translation>
    </message>
    <message>
        <source>Bitte nur die Nummer, wie sie auf dem Schild steht, zum Beispiel 12.</source>
        <translation>Only the number as it stands on the sign, please, for example 12.</translation>
    </message>
    <message>
        <source>Das Amt kann Sie fragen: **%1**.</source>
        <extracomment>%1 is a name with a telephone number.</extracomment>
        <translation>The office can ask you: **%1**.</translation>
    </message>
    <message>
        <source>Das Amt liest Ihre Meldung nicht sofort, oft erst nach Tagen.</source>
        <translation>The office does not read your report at once, often only after days.</translation>
    </message>
    <message>
        <source>Das Amt schreibt: %1</source>
        <extracomment>Before what an office has written for everybody. %1 is its message.</extracomment>
        <translation>The office writes: %1</translation>
    </message>
    <message>
        <source>Das gilt auch, wenn %1.</source>
        <extracomment>%1 is what somebody sees, for example: a cable hangs down. In Arabic it follows the word for "if".</extracomment>
        <translation>This also holds if %1.</translation>
    </message>
    <message>
        <source>Er ist hier: **%1**.</source>
        <extracomment>%1 is a place.</extracomment>
        <translation>It is here: **%1**.</translation>
    </message>
    <message>
        <source>Feldweg</source>
        <translation>Field path</translation>
    </message>
    <message>
        <source>Feldweg Nummer %1</source>
        <extracomment>%1 is the number on the sign of a field path.</extracomment>
        <translation>Field path number %1</translation>
    </message>
    <message>
        <source>Gemeldet am %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>Reported on %1</translation>
    </message>
    <message>
        <source>Haltestelle</source>
        <translation>Bus stop</translation>
    </message>
    <message>
        <source>Haltestelle %1</source>
        <extracomment>%1 is the name of a bus stop.</extracomment>
        <translation>Bus stop %1</translation>
    </message>
    <message>
        <source>Hier steht dieses Gerät</source>
        <translation>This device stands here</translation>
    </message>
    <message>
        <source>In welchem Ort ist es?</source>
        <translation>In which village is it?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nummer %1</source>
        <extracomment>%1 is the public number of a report, such as 7K4M-2Q9X.</extracomment>
        <translation>Number %1</translation>
    </message>
    <message>
        <source>Sagen Sie es bitte hier: **%1**.</source>
        <extracomment>%1 is name and address of an office.</extracomment>
        <translation>Please tell them here: **%1**.</translation>
    </message>
    <message>
        <source>Sagen Sie es bitte im Rathaus.</source>
        <translation>Please tell the town hall.</translation>
    </message>
    <message>
        <source>Schaden: %1</source>
        <extracomment>Heading of a report and its receipt. %1 is what is broken, such as: street light.</extracomment>
        <translation>Defect: %1</translation>
    </message>
    <message>
        <source>Sie melden einen Schaden: **%1**.</source>
        <extracomment>%1 is what is broken.</extracomment>
        <translation>You report a defect: **%1**.</translation>
    </message>
    <message>
        <source>Sie schreiben dazu: %1</source>
        <extracomment>%1 is what the resident has written.</extracomment>
        <translation>You write: %1</translation>
    </message>
    <message>
        <source>Stand: **%1**, seit %2</source>
        <extracomment>How a defect stands, and since when. %1 is one of: reported, in hand, mended. %2 is a day.</extracomment>
        <translation>State: **%1**, since %2</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Telefon: **%1**</source>
        <extracomment>%1 is a telephone number.</extracomment>
        <translation>Telephone: **%1**</translation>
    </message>
    <message>
        <source>Was ist kaputt?</source>
        <translation>What is broken?</translation>
    </message>
    <message>
        <source>Was noch?</source>
        <translation>What else?</translation>
    </message>
    <message>
        <source>Welchen Ort möchten Sie sehen?</source>
        <translation>Which village would you like to see?</translation>
    </message>
    <message>
        <source>Wo ist es?</source>
        <translation>Where is it?</translation>
    </message>
    <message>
        <source>an einer Straße</source>
        <translation>on a street</translation>
    </message>
    <message>
        <source>behoben</source>
        <translation>mended</translation>
    </message>
    <message>
        <source>gemeldet</source>
        <translation>reported</translation>
    </message>
    <message>
        <source>gestern gemeldet</source>
        <translation>reported yesterday</translation>
    </message>
    <message>
        <source>heute gemeldet</source>
        <translation>reported today</translation>
    </message>
    <message>
        <source>hier nicht zuständig</source>
        <translation>not this office’s task</translation>
    </message>
    <message>
        <source>im Ort</source>
        <translation>in the village</translation>
    </message>
    <message>
        <source>in Arbeit</source>
        <translation>being worked on</translation>
    </message>
    <message numerus="yes">
        <source>vor %n Tagen gemeldet</source>
        <extracomment>%n is a number of days.</extracomment>
        <translation>
            <numerusform>reported %n day ago</numerusform>
            <numerusform>reported %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>**Sie müssen danach noch selbst zum Amt.** Dort liegt dann alles bereit.</source>
        <translation>**Afterwards you still have to go to the office yourself.** Everything will be ready there.</translation>
    </message>
    <message>
        <source>Das Gerät konnte nicht speichern. Es wurde nichts gesendet. Bitte versuchen Sie es noch einmal.</source>
        <translation>The device could not store it. Nothing was sent. Please try again.</translation>
    </message>
    <message>
        <source>Das ist zu lang zum Aufheben. Bitte machen Sie jetzt weiter.</source>
        <translation>This is too long to be kept. Please go on now.</translation>
    </message>
    <message>
        <source>Das ist zu lang zum Senden. Bitte drucken Sie es aus.</source>
        <translation>This is too long to send. Please print it.</translation>
    </message>
    <message>
        <source>Der Speicher dieses Geräts ist voll. Es wurde nichts gesendet.</source>
        <translation>This device’s storage is full. Nothing was sent.</translation>
    </message>
    <message>
        <source>Die Antwort kommt direkt vom Amt. Mit Ihrem Beleg sehen Sie hier, ob es angekommen ist.</source>
        <translation>The answer comes directly from the office. With your receipt you see here whether it has arrived.</translation>
    </message>
    <message>
        <source>Die Antwort lesen Sie hier mit Ihrem Beleg.</source>
        <translation>You read the answer here with your receipt.</translation>
    </message>
    <message>
        <source>Es ist schon unterwegs. Nehmen Sie es mit dem Beleg zurück.</source>
        <translation>It is on its way already. Take it back with the receipt.</translation>
    </message>
    <message>
        <source>Ihre Angaben gehen an: **%1**.</source>
        <extracomment>%1 is name and address of an office.</extracomment>
        <translation>Your details go to: **%1**.</translation>
    </message>
    <message>
        <source>Mit diesem Code lesen Sie die Antwort und können alles zurücknehmen:</source>
        <translation>With this code you read the answer and can take everything back:</translation>
    </message>
    <message>
        <source>Mit diesem Code machen Sie weiter. Sie können damit auch alles löschen:</source>
        <translation>With this code you go on. You can also delete everything with it:</translation>
    </message>
    <message>
        <source>Senden geht hier gerade nicht. Bitte sagen Sie es im Rathaus.</source>
        <translation>Sending is not possible here just now. Please tell the town hall.</translation>
    </message>
    <message>
        <source>Senden geht hier gerade nicht. Sie können alles ausdrucken.</source>
        <translation>Sending is not possible here just now. You can print everything.</translation>
    </message>
</context>
<context>
    <name>DeskIdeas</name>
    <message>
        <source>Ideen</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Noch keine Idee</source>
        <translation>No idea yet</translation>
    </message>
    <message>
        <source>Was jemand abgibt, kommt am nächsten Tag hier an.</source>
        <translation>What somebody hands in arrives here on the next day.</translation>
    </message>
</context>
<context>
    <name>DeskModel</name>
    <message>
        <source>**Abgeholt.**</source>
        <translation>**Collected.**</translation>
    </message>
    <message>
        <source>**Abgelehnt.** Nicht packen.</source>
        <translation>**Declined.** Do not pack.</translation>
    </message>
    <message>
        <source>**Angenommen.** Noch nicht gepackt.</source>
        <translation>**Accepted.** Not packed yet.</translation>
    </message>
    <message>
        <source>**Gepackt.** Bereit zur Abholung.</source>
        <translation>**Packed.** Ready for pick-up.</translation>
    </message>
    <message>
        <source>**Neu.** Noch nicht beantwortet.</source>
        <translation>**New.** Not answered yet.</translation>
    </message>
    <message>
        <source>**Noch nicht abgeholt.**</source>
        <translation>**Not collected yet.**</translation>
    </message>
    <message>
        <source>**Storniert.** Nicht packen.</source>
        <translation>**Cancelled.** Do not pack.</translation>
    </message>
    <message>
        <source>Ausweis prüfen: mindestens %1 Jahre.</source>
        <extracomment>At the counter. %1 is an age in years, 16 or 18.</extracomment>
        <translation>Check ID: at least %1 years old.</translation>
    </message>
    <message>
        <source>Bestellungen kommen noch %1</source>
        <extracomment>At the counter. %1 is a deadline with its "until" word already in it.</extracomment>
        <translation>Orders still come in %1</translation>
    </message>
    <message>
        <source>Es gilt der Zettel in der Kiste, wo etwas gewogen wurde oder fehlt.</source>
        <translation>Where something was weighed or is missing, the slip in the crate counts.</translation>
    </message>
    <message>
        <source>Schalter</source>
        <translation>Counter</translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <source>**Die Antworten sind gelöscht.** Sie können neu anfangen.</source>
        <translation>**The answers are deleted.** You can begin anew.</translation>
    </message>
    <message>
        <source>**Ihre Angaben**</source>
        <translation>**Your details**</translation>
    </message>
    <message>
        <source>Angefangenes Formular</source>
        <translation>Half-filled form</translation>
    </message>
    <message>
        <source>Das Gerät konnte das nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>The device could not store this. Please try again.</translation>
    </message>
    <message>
        <source>Es ist noch nichts abgesendet.</source>
        <translation>Nothing has been sent yet.</translation>
    </message>
    <message>
        <source>Hier haben Sie aufgehört: **%1**.</source>
        <extracomment>%1 is a day with its hour.</extracomment>
        <translation>You stopped here: **%1**.</translation>
    </message>
    <message>
        <source>Im Amt gelesen: **%1**, %2.</source>
        <extracomment>Of a half-filled form. %1 is an office, %2 a day with its hour.</extracomment>
        <translation>Read at the office: **%1**, %2.</translation>
    </message>
    <message>
        <source>Letzter Tag zum Weitermachen: **%1**.</source>
        <extracomment>%1 is a day with its date.</extracomment>
        <translation>Last day to go on: **%1**.</translation>
    </message>
</context>
<context>
    <name>EnterCode</name>
    <message>
        <source>17 Zeichen. Oder halten Sie den Beleg an den Leser.</source>
        <translation>17 characters. Or hold the receipt up to the reader.</translation>
    </message>
    <message>
        <source>Nur meine Nummer löschen</source>
        <translation>Only delete my number</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Welcher Code steht auf Ihrem Beleg?</source>
        <translation>Which code is on your receipt?</translation>
    </message>
    <message>
        <source>Wir sehen nach …</source>
        <translation>We are looking …</translation>
    </message>
</context>
<context>
    <name>FindByReceipt</name>
    <message>
        <source>17 Zeichen tippen oder scannen</source>
        <translation>Type or scan 17 characters</translation>
    </message>
    <message>
        <source>Code auf dem Beleg</source>
        <translation>Code on the receipt</translation>
    </message>
    <message>
        <source>Vorgang öffnen</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Wir sehen nach …</source>
        <translation>Looking …</translation>
    </message>
</context>
<context>
    <name>FindService</name>
    <message>
        <source>Abfallkalender</source>
        <translation>Waste calendar</translation>
    </message>
    <message>
        <source>Alle Dienste nach dem Alphabet</source>
        <translation>All services in the alphabet</translation>
    </message>
    <message>
        <source>Ein Wort eintippen</source>
        <translation>Type a word</translation>
    </message>
    <message>
        <source>Ich wohne woanders</source>
        <translation>I live elsewhere</translation>
    </message>
    <message>
        <source>Im Rathaus oder in einer Sprechstunde</source>
        <translation>At the town hall or in an office hour</translation>
    </message>
    <message>
        <source>Nach Lebenslage</source>
        <translation>By situation</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>Report a defect</translation>
    </message>
    <message>
        <source>Termin buchen</source>
        <translation>Book an appointment</translation>
    </message>
    <message>
        <source>Umzug, Kind, Hund, Rente und mehr</source>
        <translation>Moving, child, dog, pension and more</translation>
    </message>
    <message>
        <source>Von A bis Z</source>
        <translation>From A to Z</translation>
    </message>
    <message>
        <source>Wann wird welche Tonne geleert?</source>
        <translation>When is which bin emptied?</translation>
    </message>
    <message>
        <source>Was brauchen Sie?</source>
        <translation>What do you need?</translation>
    </message>
    <message>
        <source>Zum Beispiel Ausweis oder Hund</source>
        <translation>For example ID card or dog</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Abfallkalender</source>
        <translation>Waste calendar</translation>
    </message>
    <message>
        <source>Gefunden für „%1“</source>
        <extracomment>Heading of a list. %1 is what was typed to look for.</extracomment>
        <translation>Found for “%1”</translation>
    </message>
    <message>
        <source>Mangel, Mängelmelder, Schlagloch, Straßenlampe, kaputt</source>
        <extracomment>Words by which people look for the page on which a defect is reported, with commas between them.</extracomment>
        <translation>pothole, street light, broken, damage, complaint</translation>
    </message>
    <message>
        <source>Müll, Müllabfuhr, Abfuhr, gelber Sack, Papiertonne</source>
        <extracomment>Words by which people look for the calendar of waste collections, with commas between them.</extracomment>
        <translation>rubbish, bin day, waste collection, yellow bag</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>Report a defect</translation>
    </message>
</context>
<context>
    <name>FormAnswers</name>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Gehen Sie zurück, wenn Sie doch etwas angeben möchten.</source>
        <translation>Go back if you want to answer something after all.</translation>
    </message>
    <message>
        <source>Ja, ausdrucken</source>
        <translation>Yes, print it</translation>
    </message>
    <message>
        <source>Ja, weiter</source>
        <translation>Yes, go on</translation>
    </message>
    <message>
        <source>Sie haben nichts angegeben</source>
        <translation>You have given no answers</translation>
    </message>
    <message>
        <source>Stimmt das so?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>Weiter lesen</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Zum Ändern tippen Sie auf die Antwort.</source>
        <translation>To change an answer, tap it.</translation>
    </message>
</context>
<context>
    <name>FormDraft</name>
    <message>
        <source>Alles löschen</source>
        <translation>Delete everything</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Mein Beleg</source>
        <translation>My receipt</translation>
    </message>
    <message>
        <source>Weitermachen</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>FormDraftDelete</name>
    <message>
        <source>Danach kann **niemand** mehr mit dem Code weitermachen.</source>
        <translation>After that **nobody** can go on with the code.</translation>
    </message>
    <message>
        <source>Das dauert nur einen Augenblick.</source>
        <translation>This takes only a moment.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. Es wird gelöscht, sobald es da ist.</source>
        <translation>There is no network here just now. It is deleted as soon as there is.</translation>
    </message>
    <message>
        <source>Ja, alles löschen</source>
        <translation>Yes, delete everything</translation>
    </message>
    <message>
        <source>Möchten Sie alles löschen?</source>
        <translation>Would you like to delete everything?</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>No, keep it</translation>
    </message>
    <message>
        <source>Sie können jederzeit neu anfangen.</source>
        <translation>You can start again at any time.</translation>
    </message>
    <message>
        <source>Wir löschen Ihre Antworten.</source>
        <translation>We are deleting your answers.</translation>
    </message>
</context>
<context>
    <name>FormGivenUp</name>
    <message>
        <source>Dieses Formular geht gerade nicht</source>
        <translation>This form is not available just now</translation>
    </message>
    <message>
        <source>Ihre Antworten sind gelöscht. Es wurde nichts gesendet.</source>
        <translation>Your answers are deleted. Nothing was sent.</translation>
    </message>
    <message>
        <source>Zum Anfang</source>
        <translation>To the start</translation>
    </message>
</context>
<context>
    <name>FormInterrupted</name>
    <message>
        <source>Danach ist das Gerät ausgefallen. **Das angefangene Formular ist sicher gespeichert.**</source>
        <translation>After that the device failed. **The half-filled form is safely stored.**</translation>
    </message>
    <message>
        <source>Danach ist das Gerät ausgefallen. **Es ist sicher gespeichert** und wird gesendet.</source>
        <translation>Then the device failed. **It is stored safely** and will be sent.</translation>
    </message>
    <message>
        <source>Der Beleg kann nicht mehr gedruckt werden. Fragen Sie im Amt nach.</source>
        <translation>The receipt can no longer be printed. Please ask at the office.</translation>
    </message>
    <message>
        <source>Haben Sie es abgesendet? Dann drucken wir jetzt Ihren Beleg.</source>
        <translation>Did you send it? Then we will print your receipt now.</translation>
    </message>
    <message>
        <source>Ja, das war ich: Beleg zeigen</source>
        <translation>Yes, that was me: show receipt</translation>
    </message>
    <message>
        <source>Nein, das war ich nicht</source>
        <translation>No, that was not me</translation>
    </message>
    <message>
        <source>Um %1 wurde hier etwas abgesendet.</source>
        <extracomment>A heading. %1 is an hour, such as 2:40 pm.</extracomment>
        <translation>At %1 something was sent from here.</translation>
    </message>
    <message>
        <source>Um %1 wurde hier etwas gespeichert.</source>
        <extracomment>A heading. %1 is an hour, such as 2:40 pm.</extracomment>
        <translation>At %1 something was stored here.</translation>
    </message>
    <message>
        <source>War das Ihres? Dann drucken wir jetzt Ihren Beleg.</source>
        <translation>Was it yours? Then we print your receipt now.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>FormIntro</name>
    <message>
        <source>Antworten löschen</source>
        <translation>Delete answers</translation>
    </message>
    <message>
        <source>Beginnen</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Das Formular wird geöffnet …</source>
        <translation>The form is being opened …</translation>
    </message>
    <message>
        <source>Dieses Formular geht gerade nicht</source>
        <translation>This form is not available just now</translation>
    </message>
    <message>
        <source>Formular</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Noch einmal durchgehen</source>
        <translation>Go through it again</translation>
    </message>
</context>
<context>
    <name>FormLeave</name>
    <message>
        <source>Ja, mitnehmen</source>
        <translation>Yes, take it along</translation>
    </message>
    <message>
        <source>Möchten Sie später weitermachen?</source>
        <translation>Would you like to go on later?</translation>
    </message>
    <message>
        <source>Nein, alles löschen</source>
        <translation>No, delete everything</translation>
    </message>
    <message>
        <source>Wird gespeichert …</source>
        <translation>Being stored …</translation>
    </message>
</context>
<context>
    <name>FormModel</name>
    <message>
        <source>**Das Formular ist inzwischen neu.** Bitte sehen Sie Ihre Antworten noch einmal durch.</source>
        <translation>**The form has changed meanwhile.** Please go through your answers once more.</translation>
    </message>
    <message>
        <source>**Nehmen Sie das Blatt mit zum Amt.** Dort geht es dann schneller.</source>
        <translation>**Take the sheet with you to the office.** It will be quicker there.</translation>
    </message>
    <message>
        <source>**Sie bekommen einen Code.** Damit machen Sie an jedem Dorfpunkt weiter.</source>
        <translation>**You get a code.** With it you go on at any Dorfpunkt.</translation>
    </message>
    <message>
        <source>**Sie müssen danach noch selbst zum Amt.** Hier bereiten Sie alles vor.</source>
        <translation>**After this you still have to go to the office yourself.** Here you prepare everything.</translation>
    </message>
    <message>
        <source>**Unterschreiben Sie das Blatt und geben Sie es ab.** Oder schicken Sie es mit der Post.</source>
        <translation>**Sign the sheet and hand it in.** Or send it by post.</translation>
    </message>
    <message>
        <source>Dann senden wir es an das Amt, **nur wenn Sie Ja sagen**.</source>
        <translation>Then we send it to the office, **only if you say yes**.</translation>
    </message>
    <message numerus="yes">
        <source>Das dauert etwa %n Minuten.</source>
        <extracomment>%n is how long it takes to fill in a form, in minutes.</extracomment>
        <translation>
            <numerusform>This takes about %n minute.</numerusform>
            <numerusform>This takes about %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Das geht 14 Tage lang. Danach wird alles gelöscht.</source>
        <translation>That works for 14 days. After that everything is deleted.</translation>
    </message>
    <message>
        <source>Der Drucker antwortet nicht. Ihre Antworten sind noch da.</source>
        <translation>The printer does not answer. Your answers are still there.</translation>
    </message>
    <message>
        <source>Der Drucker hat kein Papier. Ihre Antworten sind noch da.</source>
        <translation>The printer has no paper. Your answers are still there.</translation>
    </message>
    <message>
        <source>Dieses Formular gibt es nur auf Deutsch.</source>
        <translation>This form is only in German.</translation>
    </message>
    <message>
        <source>Formular ausfüllen</source>
        <translation>Fill in a form</translation>
    </message>
    <message>
        <source>Hier ist kein Drucker. Fragen Sie im Amt nach dem Formular.</source>
        <translation>There is no printer here. Ask for the form at the office.</translation>
    </message>
    <message>
        <source>Ihr Formular ist gedruckt. Bitte nehmen Sie es mit.</source>
        <translation>Your form is printed. Please take it with you.</translation>
    </message>
    <message>
        <source>Ihr Formular wird gedruckt …</source>
        <translation>Your form is being printed …</translation>
    </message>
    <message>
        <source>Ihre Angaben</source>
        <extracomment>Heading on a printed form, above the answers.</extracomment>
        <translation>Your details</translation>
    </message>
    <message>
        <source>Im Drucker klemmt Papier. Ihre Antworten sind noch da.</source>
        <translation>Paper is stuck in the printer. Your answers are still there.</translation>
    </message>
    <message>
        <source>Sie bekommen alles auf Papier. **Das Gerät speichert nichts und sendet nichts.**</source>
        <translation>You get everything on paper. **The device stores nothing and sends nothing.**</translation>
    </message>
    <message>
        <source>Wir stellen eine Frage nach der anderen. Am Ende sehen Sie alles noch einmal.</source>
        <translation>We ask one question after another. At the end you see everything again.</translation>
    </message>
</context>
<context>
    <name>FormPrinted</name>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ihr Formular auf Papier</source>
        <translation>Your form on paper</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Print again</translation>
    </message>
</context>
<context>
    <name>FormSend</name>
    <message>
        <source>Ja, absenden</source>
        <translation>Yes, send</translation>
    </message>
    <message>
        <source>Möchten Sie das absenden?</source>
        <translation>Would you like to send this?</translation>
    </message>
    <message>
        <source>Nein, nicht absenden</source>
        <translation>No, do not send</translation>
    </message>
    <message>
        <source>Nein, nur ausdrucken</source>
        <translation>No, only print</translation>
    </message>
    <message>
        <source>Wird gespeichert …</source>
        <translation>Being stored …</translation>
    </message>
</context>
<context>
    <name>FormSent</name>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ihre Angaben sind gespeichert.</source>
        <translation>Your details are stored.</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Rückgängig machen (%1 Sekunden)</source>
        <extracomment>A button: takes back what was sent. %1 counts down from 30.</extracomment>
        <translation>Undo (%1 seconds)</translation>
    </message>
</context>
<context>
    <name>FormUndone</name>
    <message>
        <source>**Es wurde nichts gesendet** und nichts gedruckt.</source>
        <translation>**Nothing was sent** and nothing was printed.</translation>
    </message>
    <message>
        <source>Das ist rückgängig gemacht.</source>
        <translation>This is undone.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Zurück zu den Antworten</source>
        <translation>Back to the answers</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>**Aufgenommen.** Das Amt hat Ihre Angaben.</source>
        <translation>**Taken down.** The office has your details.</translation>
    </message>
    <message>
        <source>**Das Amt hat Ihr Formular übernommen.** Die Antwort kommt direkt vom Amt.</source>
        <translation>**The office has taken your form.** The answer comes directly from the office.</translation>
    </message>
    <message>
        <source>**Das Amt hat abgelehnt.**</source>
        <translation>**The office has said no.**</translation>
    </message>
    <message>
        <source>**Das Amt hat eine Frage an Sie.**</source>
        <translation>**The office has a question for you.**</translation>
    </message>
    <message>
        <source>**Das Amt hat zugestimmt.**</source>
        <translation>**The office has said yes.**</translation>
    </message>
    <message>
        <source>**Das Amt konnte Ihr Formular nicht übernehmen.** Bitte fragen Sie im Amt nach.</source>
        <translation>**The office could not take your form.** Please ask at the office.</translation>
    </message>
    <message>
        <source>**Das Formular wurde nicht angenommen.**</source>
        <translation>**The form was not accepted.**</translation>
    </message>
    <message>
        <source>**Der Schaden ist behoben.**</source>
        <translation>**The defect is mended.**</translation>
    </message>
    <message>
        <source>**Der Schaden wird behoben.**</source>
        <translation>**The defect will be mended.**</translation>
    </message>
    <message>
        <source>**Die Meldung wurde nicht angenommen.**</source>
        <translation>**The report was not accepted.**</translation>
    </message>
    <message>
        <source>**Dieses Amt ist dafür nicht zuständig.**</source>
        <translation>**This office is not responsible for it.**</translation>
    </message>
    <message>
        <source>**Erledigt.**</source>
        <translation>**Done.**</translation>
    </message>
    <message>
        <source>**Ihr Formular liegt beim Amt bereit.** Die Antwort kommt direkt vom Amt.</source>
        <translation>**Your form is ready at the office.** The answer comes directly from the office.</translation>
    </message>
    <message>
        <source>**Ihr Formular wird an das Amt übergeben.** Sehen Sie später noch einmal nach.</source>
        <translation>**Your form is being handed to the office.** Please look again later.</translation>
    </message>
    <message>
        <source>**In Arbeit.** Jemand im Amt kümmert sich darum.</source>
        <translation>**In progress.** Somebody at the office is dealing with it.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden es von selbst, sobald es da ist.</source>
        <translation>**Noted.** There is no network here just now. We will send it by ourselves as soon as there is.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden es jetzt an das Amt.</source>
        <translation>**Noted.** We are sending it to the office now.</translation>
    </message>
    <message>
        <source>**Zurückgenommen.** Das Amt bearbeitet es nicht weiter.</source>
        <translation>**Taken back.** The office will not go on with it.</translation>
    </message>
    <message>
        <source>Abgeben bei</source>
        <extracomment>Heading on a printed form, above the office's name and address.</extracomment>
        <translation>Hand in at</translation>
    </message>
    <message>
        <source>An dem Gerät, an dem es ausgefüllt wurde, ist ein Fehler passiert.</source>
        <translation>Something went wrong on the device where it was filled in.</translation>
    </message>
    <message>
        <source>Angefangenes Formular</source>
        <extracomment>What a paper is: the code of a form that is only half filled in.</extracomment>
        <translation>Half-filled form</translation>
    </message>
    <message>
        <source>Antwort lesen: an jedem Dorfpunkt unter „Mein Beleg“ diesen Code eingeben.</source>
        <extracomment>On the receipt of a form. "Mein Beleg" is a button on the kiosk's first page.</extracomment>
        <translation>To read the answer: enter this code at any Dorfpunkt under “My receipt”.</translation>
    </message>
    <message>
        <source>Beleg, noch kein Bescheid</source>
        <extracomment>What a paper is: the receipt of a form that was sent to an office; the office's decision comes later.</extracomment>
        <translation>Receipt, not yet a decision</translation>
    </message>
    <message>
        <source>Bitte fragen Sie im Amt nach.</source>
        <translation>Please ask at the office.</translation>
    </message>
    <message>
        <source>Bitte nehmen Sie dieses Blatt mit zum Amt.</source>
        <translation>Please take this sheet with you to the office.</translation>
    </message>
    <message>
        <source>Damit ist noch nichts beantragt: Sie müssen noch selbst zum Amt.</source>
        <translation>Nothing is applied for yet: you still have to go to the office yourself.</translation>
    </message>
    <message>
        <source>Das Absenden wurde gleich rückgängig gemacht.</source>
        <translation>Sending was undone at once.</translation>
    </message>
    <message>
        <source>Das Amt antwortet. Das ist noch keine Zusage.</source>
        <translation>The office will answer. This is not yet a yes.</translation>
    </message>
    <message>
        <source>Das Amt hat Ihr Formular gelesen und noch nicht geantwortet.</source>
        <translation>The office has read your form and has not answered yet.</translation>
    </message>
    <message>
        <source>Das Amt hat Ihre Meldung gelesen und noch nicht geantwortet.</source>
        <translation>The office has read your report and not answered yet.</translation>
    </message>
    <message>
        <source>Das Formular ist angekommen. Das Amt hat es noch nicht gelesen.</source>
        <translation>The form has arrived. The office has not read it yet.</translation>
    </message>
    <message>
        <source>Das Formular ist hier gespeichert und wird gesendet, sobald das Netz da ist.</source>
        <translation>The form is stored here and will be sent as soon as there is a network.</translation>
    </message>
    <message>
        <source>Datum und Unterschrift</source>
        <extracomment>On a printed form, above the line for date and signature.</extracomment>
        <translation>Date and signature</translation>
    </message>
    <message>
        <source>Die Antwort kommt direkt vom Amt.</source>
        <translation>The answer comes directly from the office.</translation>
    </message>
    <message>
        <source>Die Daten durften nicht weitergegeben werden.</source>
        <translation>The data was not allowed to be passed on.</translation>
    </message>
    <message>
        <source>Die Meldung ist angekommen. Das Amt hat sie noch nicht gelesen.</source>
        <translation>The report has arrived. The office has not read it yet.</translation>
    </message>
    <message>
        <source>Die Meldung ist hier gespeichert und wird gesendet, sobald das Netz da ist.</source>
        <translation>The report is stored here and will be sent as soon as there is a connection.</translation>
    </message>
    <message>
        <source>Es ist noch nichts abgesendet.</source>
        <translation>Nothing has been sent yet.</translation>
    </message>
    <message>
        <source>Es war zu lange kein Netz da. Deshalb wurde es gelöscht.</source>
        <translation>There was no network for too long. So it was deleted.</translation>
    </message>
    <message>
        <source>Geben Sie den Code nur jemandem, dem Sie vertrauen.</source>
        <translation>Give the code only to somebody you trust.</translation>
    </message>
    <message>
        <source>Gehen Sie mit diesem Beleg zum Amt. Dort liegen Ihre Angaben bereit.</source>
        <translation>Go to the office with this receipt. Your details are ready there.</translation>
    </message>
    <message>
        <source>Geht an</source>
        <extracomment>Heading on the receipt of a form, above the office's name and address.</extracomment>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>Ihr Formular wurde hierher weitergegeben. Hier hat es noch niemand gelesen.</source>
        <translation>Your form was handed over to this office. Nobody here has read it yet.</translation>
    </message>
    <message>
        <source>Ihre Angaben</source>
        <extracomment>Heading on a printed form, above the answers.</extracomment>
        <translation>Your details</translation>
    </message>
    <message>
        <source>Ihre Meldung wurde hierher weitergegeben. Hier hat sie noch niemand gelesen.</source>
        <translation>Your report was handed over to this office. Nobody here has read it yet.</translation>
    </message>
    <message>
        <source>Letzter Tag zum Weitermachen: **%1**. Danach wird alles gelöscht.</source>
        <extracomment>%1 is a day with its date.</extracomment>
        <translation>Last day to go on: **%1**. After that everything is deleted.</translation>
    </message>
    <message>
        <source>Nachsehen: an jedem Dorfpunkt unter „Mein Beleg“ diesen Code eingeben.</source>
        <extracomment>On the receipt of a form. "Mein Beleg" is a button on the kiosk's first page.</extracomment>
        <translation>To see how it stands: enter this code at any Dorfpunkt under “My receipt”.</translation>
    </message>
    <message>
        <source>Noch nicht abgegeben</source>
        <extracomment>What a printed form is: filled in at the kiosk, not yet handed in.</extracomment>
        <translation>Not yet handed in</translation>
    </message>
    <message>
        <source>Sie haben auf die Frage geantwortet. Jetzt ist das Amt wieder dran.</source>
        <translation>You have answered the question. Now it is the office’s turn again.</translation>
    </message>
    <message>
        <source>So geht es weiter</source>
        <extracomment>Heading on the receipt of a form.</extracomment>
        <translation>What happens next</translation>
    </message>
    <message>
        <source>Weitermachen: an jedem Dorfpunkt unter „Mein Beleg“ diesen Code eingeben.</source>
        <extracomment>On the slip of a half-filled form. "Mein Beleg" is a button on the kiosk's first page.</extracomment>
        <translation>To go on: enter this code at any Dorfpunkt under “My receipt”.</translation>
    </message>
    <message>
        <source>Zurücknehmen geht ebenso, solange das Amt das Formular nicht hat.</source>
        <translation>You take it back in the same way, as long as the office does not have the form.</translation>
    </message>
    <message>
        <source>Zurücknehmen geht ebenso, solange das Amt nicht entschieden hat.</source>
        <translation>In the same way you can take it back until the office has decided.</translation>
    </message>
</context>
<context>
    <name>HandOn</name>
    <message>
        <source>Bitte lehnen Sie ab und schreiben Sie, wer zuständig ist.</source>
        <translation>Please decline and write who is responsible.</translation>
    </message>
    <message>
        <source>Gerade ist keine andere Stelle erreichbar</source>
        <translation>No other office can be reached just now</translation>
    </message>
    <message>
        <source>Welche Stelle ist zuständig?</source>
        <translation>Which office is responsible?</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>Danach kann die Bestellung nicht mehr geändert werden.</source>
        <translation>After that the order can no longer be changed.</translation>
    </message>
    <message>
        <source>Kiste übergeben</source>
        <translation>Hand over the crate</translation>
    </message>
    <message>
        <source>Zu zahlen</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Übergeben und bezahlt</source>
        <translation>Handed over and paid</translation>
    </message>
    <message>
        <source>Übergeben, wird später bezahlt</source>
        <translation>Handed over, to be paid later</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>**Fertig** beendet Ihren Besuch und leert dieses Gerät.</source>
        <translation>**Done** ends your visit and clears this device.</translation>
    </message>
    <message>
        <source>**Zurück** führt zur Seite davor. Nichts geht dabei verloren.</source>
        <translation>**Back** takes you to the page before. Nothing gets lost.</translation>
    </message>
    <message>
        <source>Alles weiter unten zeigen</source>
        <translation>Show everything lower down</translation>
    </message>
    <message>
        <source>Feuerwehr und Rettungsdienst. Bei Lebensgefahr.</source>
        <translation>Fire brigade and ambulance. When life is in danger.</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Polizei</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Was Sie bestellen, kann **nur der Laden** lesen.</source>
        <translation>**Only the shop** can read what you order.</translation>
    </message>
    <message>
        <source>Wieder den ganzen Bildschirm nutzen</source>
        <translation>Use the whole screen again</translation>
    </message>
    <message>
        <source>Ärztlicher Bereitschaftsdienst. Wenn es nicht bis morgen warten kann.</source>
        <translation>Out-of-hours doctor. When it cannot wait until tomorrow.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Was möchten Sie tun?</source>
        <translation>What would you like to do?</translation>
    </message>
</context>
<context>
    <name>Idea</name>
    <message>
        <source>Eine Idee</source>
        <translation>An idea</translation>
    </message>
    <message>
        <source>Etwas dazu sagen</source>
        <translation>Say something</translation>
    </message>
    <message>
        <source>Ich bin dafür</source>
        <translation>I am for it</translation>
    </message>
</context>
<context>
    <name>IdeaCheck</name>
    <message>
        <source>Auf Deutsch dazuschreiben</source>
        <translation>Add it in German</translation>
    </message>
    <message>
        <source>Ja, allen zeigen</source>
        <translation>Yes, show to everybody</translation>
    </message>
    <message>
        <source>Nicht zeigen</source>
        <translation>Do not show</translation>
    </message>
    <message>
        <source>Ohne Namen, Telefonnummern und Beleidigungen.</source>
        <translation>Without names, phone numbers and insults.</translation>
    </message>
    <message>
        <source>Sollen alle diese Anmerkung sehen?</source>
        <translation>Shall everybody see this comment?</translation>
    </message>
    <message>
        <source>Sollen alle diese Idee sehen?</source>
        <translation>Shall everybody see this idea?</translation>
    </message>
    <message>
        <source>Text ändern</source>
        <translation>Change the text</translation>
    </message>
</context>
<context>
    <name>IdeaComment</name>
    <message>
        <source>Bitte schreiben Sie keine Namen.</source>
        <translation>Please write no names.</translation>
    </message>
    <message>
        <source>Was möchten Sie dazu sagen?</source>
        <translation>What do you want to say about it?</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>IdeaComments</name>
    <message>
        <source>Keine Anmerkungen</source>
        <translation>No comments</translation>
    </message>
    <message>
        <source>Welche Anmerkung soll weg?</source>
        <translation>Which comment is to go?</translation>
    </message>
</context>
<context>
    <name>IdeaDesk</name>
    <message>
        <source>Das hat sich inzwischen geändert. Bitte sehen Sie noch einmal nach.</source>
        <translation>This has changed meanwhile. Please look again.</translation>
    </message>
    <message>
        <source>Das wird gelöscht und kommt nicht wieder.</source>
        <translation>This is deleted and does not come back.</translation>
    </message>
    <message>
        <source>Die Idee verschwindet, mit allen Anmerkungen. Sie kommt nicht wieder.</source>
        <translation>The idea goes, with all comments. It does not come back.</translation>
    </message>
    <message>
        <source>Ja, nicht mehr zeigen</source>
        <translation>Yes, stop showing it</translation>
    </message>
    <message>
        <source>Ja, nicht zeigen</source>
        <translation>Yes, do not show it</translation>
    </message>
    <message>
        <source>Soll das niemand mehr sehen?</source>
        <translation>Shall nobody see this any more?</translation>
    </message>
    <message>
        <source>Soll das niemand sehen?</source>
        <translation>Shall nobody see this?</translation>
    </message>
    <message>
        <source>Soll diese Anmerkung niemand mehr sehen?</source>
        <translation>Shall nobody see this comment any more?</translation>
    </message>
    <message>
        <source>Wird geöffnet …</source>
        <translation>Being opened …</translation>
    </message>
</context>
<context>
    <name>IdeaSays</name>
    <message>
        <source>Ihr Text für alle</source>
        <translation>Your text for everybody</translation>
    </message>
    <message>
        <source>Ohne Namen und Telefonnummern.</source>
        <translation>Without names and phone numbers.</translation>
    </message>
    <message>
        <source>Was sagen Sie dazu?</source>
        <translation>What do you say to it?</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Weiter ohne Text</source>
        <translation>Continue without text</translation>
    </message>
</context>
<context>
    <name>IdeaShown</name>
    <message>
        <source>Anmerkungen: %1</source>
        <extracomment>A button at the counter. %1 is the number of comments on an idea.</extracomment>
        <translation>Comments: %1</translation>
    </message>
    <message>
        <source>Das sehen alle</source>
        <translation>Everybody sees this</translation>
    </message>
    <message>
        <source>Diese Idee sieht niemand mehr</source>
        <translation>Nobody sees this idea any more</translation>
    </message>
    <message>
        <source>Nicht mehr zeigen</source>
        <translation>Stop showing it</translation>
    </message>
    <message>
        <source>Sagen, was daraus wird</source>
        <translation>Say what becomes of it</translation>
    </message>
</context>
<context>
    <name>IdeaStanding</name>
    <message>
        <source>Was wird aus der Idee?</source>
        <translation>What becomes of the idea?</translation>
    </message>
</context>
<context>
    <name>IdeaSure</name>
    <message>
        <source>Nein, zurück</source>
        <translation>No, back</translation>
    </message>
</context>
<context>
    <name>IdeaTell</name>
    <message>
        <source>Ja, allen zeigen</source>
        <translation>Yes, show to everybody</translation>
    </message>
    <message>
        <source>So lesen es alle. Stimmt das?</source>
        <translation>Everybody reads it like this. Is it right?</translation>
    </message>
    <message>
        <source>Ändern</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>IdeaTitle</name>
    <message>
        <source>Die Idee in wenigen Worten</source>
        <translation>The idea in a few words</translation>
    </message>
    <message>
        <source>Was jemand geschrieben hat, bleibt daneben stehen.</source>
        <translation>What somebody wrote stays beside it.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Wie heißt die Idee auf Deutsch?</source>
        <translation>What is the idea called in German?</translation>
    </message>
    <message>
        <source>Wie soll die Idee heißen?</source>
        <translation>What shall the idea be called?</translation>
    </message>
</context>
<context>
    <name>IdeaWords</name>
    <message>
        <source>Der Text</source>
        <translation>The text</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ohne Namen und Telefonnummern.</source>
        <translation>Without names and phone numbers.</translation>
    </message>
    <message>
        <source>Was sollen alle lesen?</source>
        <translation>What shall everybody read?</translation>
    </message>
    <message>
        <source>Was steht da auf Deutsch?</source>
        <translation>What does it say in German?</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>**Das sagen andere dazu:**</source>
        <translation>**What others say:**</translation>
    </message>
    <message>
        <source>**Mindestens %1 Menschen** sind dafür.</source>
        <extracomment>%1 is a number, 5 or more.</extracomment>
        <translation>**At least %1 people** are for it.</translation>
    </message>
    <message>
        <source>Ab %1 Menschen, die dafür sind, steht hier die Zahl.</source>
        <extracomment>%1 is a number: so many people have to support an idea before their number is shown.</extracomment>
        <translation>The number is shown once %1 people are for it.</translation>
    </message>
    <message>
        <source>Das Amt sagt: %1</source>
        <extracomment>What the town hall says to an idea; %1 is a sentence of theirs.</extracomment>
        <translation>The office says: %1</translation>
    </message>
    <message>
        <source>Diese Idee wird nicht mehr gezeigt.</source>
        <translation>This idea is no longer shown.</translation>
    </message>
    <message>
        <source>Eigene Idee aufschreiben</source>
        <translation>Write down your own idea</translation>
    </message>
    <message>
        <source>Geht nicht</source>
        <extracomment>What the town hall makes of an idea.</extracomment>
        <translation>Cannot be done</translation>
    </message>
    <message>
        <source>Ideen</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Ihre kann die erste sein.</source>
        <translation>Yours can be the first.</translation>
    </message>
    <message>
        <source>Ist gemacht</source>
        <extracomment>What the town hall makes of an idea.</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Mindestens %1 sind dafür</source>
        <extracomment>%1 is a number, 5 or more: so many people at least support an idea.</extracomment>
        <translation>At least %1 are for it</translation>
    </message>
    <message>
        <source>Noch steht hier keine Idee</source>
        <translation>No idea here yet</translation>
    </message>
    <message>
        <source>Sie haben eben gesagt, dass Sie dafür sind.</source>
        <translation>You have just said that you are for it.</translation>
    </message>
    <message>
        <source>Wird gemacht</source>
        <extracomment>What the town hall makes of an idea.</extracomment>
        <translation>Will be done</translation>
    </message>
    <message>
        <source>Zu lesen seit %1</source>
        <extracomment>%1 is a day: since then an idea can be read here.</extracomment>
        <translation>Here since %1</translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <source>Danach ist das Gerät ausgefallen. **Die Bestellung ist sicher gespeichert** und wird gesendet.</source>
        <translation>After that the device stopped. **The order is safely stored** and will be sent.</translation>
    </message>
    <message>
        <source>Der Beleg kann nicht mehr gedruckt werden. Fragen Sie beim Abholen nach dem Namen auf der Kiste.</source>
        <translation>The receipt can no longer be printed. At pick-up, please ask for the name on the crate.</translation>
    </message>
    <message>
        <source>Haben Sie bestellt? Dann drucken wir jetzt Ihren Beleg.</source>
        <translation>Did you order? Then we will print your receipt now.</translation>
    </message>
    <message>
        <source>Ja, das war ich: Beleg zeigen</source>
        <translation>Yes, that was me: show receipt</translation>
    </message>
    <message>
        <source>Nein, das war ich nicht</source>
        <translation>No, that was not me</translation>
    </message>
    <message>
        <source>Um %1 wurde hier eine Bestellung gespeichert.</source>
        <extracomment>A heading. %1 is an hour, such as 2:40 pm.</extracomment>
        <translation>An order was stored here at %1.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>At-Zeichen</source>
        <translation>At sign</translation>
    </message>
    <message>
        <source>Bindestrich</source>
        <translation>Hyphen</translation>
    </message>
    <message>
        <source>Buchstaben</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Eszett</source>
        <translation>Sharp S</translation>
    </message>
    <message>
        <source>Großes %1</source>
        <extracomment>What a screen reader says of a key. %1 is a capital letter.</extracomment>
        <translation>Capital %1</translation>
    </message>
    <message>
        <source>Komma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Leerzeichen</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Letztes Zeichen löschen</source>
        <translation>Delete the last character</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>Full stop</translation>
    </message>
    <message>
        <source>Tastatur</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Umschalten</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Ziffern und Zeichen</source>
        <translation>Digits and signs</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Welche Sprache möchten Sie lesen?</source>
        <translation>Which language would you like to read?</translation>
    </message>
</context>
<context>
    <name>Late</name>
    <message>
        <source>Dann gilt sie für die nächste Woche</source>
        <translation>Then it counts for the next week</translation>
    </message>
    <message>
        <source>Dann soll sie verfallen</source>
        <translation>Then let it lapse</translation>
    </message>
    <message>
        <source>Die Uhr dieses Geräts ist nicht sicher. %1. Vielleicht kommt die Bestellung erst danach an.</source>
        <extracomment>%1 is a sentence without its full stop: until when this pick-up can be ordered for.</extracomment>
        <translation>This device’s clock may be wrong. %1. Your order may not arrive until after that.</translation>
    </message>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Shopping · Step %1 of %2</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. %1. Vielleicht kommt die Bestellung erst danach an.</source>
        <extracomment>%1 is a sentence without its full stop: until when this pick-up can be ordered for.</extracomment>
        <translation>There is no network here just now. %1. Your order may not arrive until after that.</translation>
    </message>
    <message>
        <source>Wenn die Bestellung zu spät ankommt?</source>
        <translation>What if the order arrives too late?</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Noch keine Dienste</source>
        <translation>No services yet</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>They will appear here once the network is back.</translation>
    </message>
    <message>
        <source>Womit fängt das Wort an?</source>
        <translation>How does the word begin?</translation>
    </message>
</context>
<context>
    <name>LongField</name>
    <message>
        <source>Noch freie Zeichen: %1</source>
        <extracomment>Below what somebody types, when little room is left. %1 is a number of letters and signs.</extracomment>
        <translation>Characters left: %1</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>**%1.** %2</source>
        <extracomment>%1 is a shop's name, %2 a sentence: how the order stands there.</extracomment>
        <translation>**%1.** %2</translation>
    </message>
    <message>
        <source>**Abgeholt und bezahlt.**</source>
        <translation>**Collected and paid.**</translation>
    </message>
    <message>
        <source>**Abgeholt.** Noch nicht bezahlt.</source>
        <translation>**Collected.** Not paid yet.</translation>
    </message>
    <message>
        <source>**Ersatz:** %1 statt %2</source>
        <extracomment>In a list of what the shop packed. %1 is a product that the shop packed instead of %2.</extracomment>
        <translation>**Replaced:** %1 instead of %2</translation>
    </message>
    <message>
        <source>**Fehlt:** %1</source>
        <extracomment>In a list of what the shop packed. %1 is a product that is missing.</extracomment>
        <translation>**Missing:** %1</translation>
    </message>
    <message>
        <source>Abholen: **%1**</source>
        <extracomment>%1 is day and hour of the pick-up.</extracomment>
        <translation>Pick up: **%1**</translation>
    </message>
    <message>
        <source>Bezahlt: **%1**</source>
        <extracomment>%1 is a sum of money.</extracomment>
        <translation>Paid: **%1**</translation>
    </message>
    <message>
        <source>Das Gerät konnte die Stornierung nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>The device could not store the cancellation. Please try again.</translation>
    </message>
    <message>
        <source>Die Bestellung ist hier gespeichert und wird gesendet, sobald das Netz da ist.</source>
        <translation>The order is stored here and will be sent as soon as the network is back.</translation>
    </message>
    <message>
        <source>Stornieren geht hier gerade nicht. Bitte fragen Sie vor Ort.</source>
        <translation>Cancelling is not possible here just now. Please ask on site.</translation>
    </message>
    <message>
        <source>Zu zahlen beim Abholen: **%1**</source>
        <extracomment>%1 is a sum of money.</extracomment>
        <translation>To pay at pick-up: **%1**</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ja, ich bin noch da</source>
        <translation>Yes, I am still here</translation>
    </message>
    <message>
        <source>Nein, fertig</source>
        <translation>No, I am done</translation>
    </message>
    <message>
        <source>Notruf 112</source>
        <translation>SOS 112</translation>
    </message>
    <message>
        <source>Sind Sie noch da?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Wenn Sie nicht antworten, beenden wir Ihren Besuch. Dann ist alles gelöscht, was Sie eingegeben haben. Bestelltes bleibt bestellt.</source>
        <translation>If you do not answer, we will end your visit. Then all you have typed is deleted. What you have ordered stays ordered.</translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>Bitte geben Sie Ihren Namen ein.</source>
        <translation>Please enter your name.</translation>
    </message>
    <message>
        <source>Bitte geben Sie einen Namen für die Kiste ein.</source>
        <translation>Please enter a name for the crate.</translation>
    </message>
    <message>
        <source>Das Pluszeichen gehört nur an den Anfang der Telefonnummer.</source>
        <translation>The plus sign belongs only at the beginning of the phone number.</translation>
    </message>
    <message>
        <source>Der Name braucht mindestens einen Buchstaben.</source>
        <translation>The name needs at least one letter.</translation>
    </message>
    <message>
        <source>Der Name ist zu lang. Kürzer ginge: %1</source>
        <extracomment>%1 is a shorter form of the name that was typed.</extracomment>
        <translation>The name is too long. Shorter: %1</translation>
    </message>
    <message>
        <source>Die Telefonnummer ist zu kurz. Bitte mit Vorwahl, zum Beispiel %1.</source>
        <extracomment>%1 is an example of a phone number.</extracomment>
        <translation>The phone number is too short. Please add the area code, such as %1.</translation>
    </message>
    <message>
        <source>Die Telefonnummer ist zu lang. Bitte prüfen Sie die Ziffern.</source>
        <translation>The phone number is too long. Please check the digits.</translation>
    </message>
    <message>
        <source>Im Namen gehen nur Buchstaben und Ziffern, nicht: %1</source>
        <extracomment>%1 are the characters that cannot be used, such as @.</extracomment>
        <translation>Only letters and digits fit into the name, not: %1</translation>
    </message>
    <message>
        <source>Im Namen gehen nur Buchstaben, nicht: %1</source>
        <extracomment>%1 are the characters that cannot be used, such as @.</extracomment>
        <translation>A name has letters only, not: %1</translation>
    </message>
    <message>
        <source>In einer Telefonnummer gehen nur Ziffern, nicht: %1</source>
        <extracomment>%1 are the characters that cannot be used, such as letters.</extracomment>
        <translation>A phone number holds only digits, not: %1</translation>
    </message>
</context>
<context>
    <name>NoService</name>
    <message>
        <source>Anderes Wort eintippen</source>
        <translation>Type another word</translation>
    </message>
    <message>
        <source>Dazu finden wir nichts.</source>
        <translation>We find nothing for this.</translation>
    </message>
    <message>
        <source>Gesucht: **%1**. Versuchen Sie ein anderes oder ein kürzeres Wort.</source>
        <extracomment>%1 is the word that was typed and not found.</extracomment>
        <translation>You looked for: **%1**. Try another or a shorter word.</translation>
    </message>
    <message>
        <source>Nach Lebenslage</source>
        <translation>By situation</translation>
    </message>
    <message>
        <source>Von A bis Z</source>
        <translation>From A to Z</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Anderen Code eingeben</source>
        <translation>Enter another code</translation>
    </message>
    <message>
        <source>Das wurde an einem anderen Gerät abgeschickt, und hier ist gerade kein Netz. Es gilt trotzdem.</source>
        <translation>This was sent from another device, and there is no network here just now. It counts all the same.</translation>
    </message>
    <message>
        <source>Noch einmal nachsehen</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Unter diesem Code finden wir nichts.</source>
        <translation>We find nothing under this code.</translation>
    </message>
    <message>
        <source>Vielleicht ist es noch nicht angekommen: An dem Gerät, an dem Sie es abgeschickt haben, sehen Sie es immer.</source>
        <translation>Perhaps it has not arrived yet: on the device from which you sent it you can always see it.</translation>
    </message>
    <message>
        <source>Wir können gerade nicht nachsehen.</source>
        <translation>We cannot look it up just now.</translation>
    </message>
    <message>
        <source>Wir sehen nach …</source>
        <translation>We are looking …</translation>
    </message>
</context>
<context>
    <name>NoticeBoard</name>
    <message>
        <source>**Dieses Gerät ist leer.** Von dem Besuch davor ist nichts mehr da.</source>
        <translation>**This device is clear.** Nothing is left of the visit before.</translation>
    </message>
    <message>
        <source>Bitte den Bildschirm berühren</source>
        <translation>Please touch the screen</translation>
    </message>
    <message>
        <source>Notruf **112** · Polizei **110**
Ärztlicher Bereitschaftsdienst **116 117**</source>
        <translation>Emergency **112** · Police **110**
Out-of-hours doctor **116 117**</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Neues aus dem Dorf</source>
        <translation>News from the village</translation>
    </message>
    <message>
        <source>Zurzeit hängt hier nichts aus.</source>
        <translation>There is no news at the moment.</translation>
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
        <translation>fibre</translation>
    </message>
    <message>
        <source>Brennwert</source>
        <translation>energy</translation>
    </message>
    <message>
        <source>Eiweiß</source>
        <translation>protein</translation>
    </message>
    <message>
        <source>Fett</source>
        <translation>fat</translation>
    </message>
    <message>
        <source>Kohlenhydrate</source>
        <translation>carbohydrate</translation>
    </message>
    <message>
        <source>Salz</source>
        <translation>salt</translation>
    </message>
    <message>
        <source>davon Zucker</source>
        <translation>of which sugars</translation>
    </message>
    <message>
        <source>davon gesättigte Fettsäuren</source>
        <translation>of which saturates</translation>
    </message>
</context>
<context>
    <name>OfficeModel</name>
    <message>
        <source>Alle sehen dann: **%1**.</source>
        <extracomment>At the counter. %1 is how everybody sees a defect stand: mended.</extracomment>
        <translation>Everybody then sees: **%1**.</translation>
    </message>
    <message>
        <source>Antrag</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Das Formular ist gedruckt.</source>
        <translation>The form is printed.</translation>
    </message>
    <message>
        <source>Der Vorgang ist gedruckt.</source>
        <translation>The case is printed.</translation>
    </message>
    <message>
        <source>Die Auskunft antwortet gerade nicht. Bitte in einer Minute noch einmal.</source>
        <translation>There is no reply just now. Please try again in a minute.</translation>
    </message>
    <message>
        <source>Dieser Code stimmt nicht. Bitte noch einmal vergleichen.</source>
        <translation>This code is not right. Please compare it once more.</translation>
    </message>
    <message>
        <source>Dieser Vorgang ist nicht mehr da. Er wurde zurückgezogen und hier gelöscht.</source>
        <translation>This case is gone. It was taken back and deleted here.</translation>
    </message>
    <message>
        <source>Dieses angefangene Formular ist gelöscht. Man kann es neu anfangen.</source>
        <translation>This half-filled form is deleted. It can be begun anew.</translation>
    </message>
    <message>
        <source>Hier liegt dazu nichts vor, und gerade ist kein Netz, um nachzufragen.</source>
        <translation>There is nothing about it here, and no network just now to ask.</translation>
    </message>
    <message>
        <source>Schalter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Warum lehnen Sie ab?</source>
        <translation>Why do you decline?</translation>
    </message>
    <message>
        <source>Was möchten Sie dazu sagen?</source>
        <translation>What do you want to say about it?</translation>
    </message>
    <message>
        <source>Was möchten Sie wissen?</source>
        <translation>What do you want to know?</translation>
    </message>
    <message>
        <source>Zu diesem Beleg liegt hier nichts vor.</source>
        <translation>There is nothing here under this receipt.</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message>
        <source>Ablehnen</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Annehmen</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Kiste ändern</source>
        <translation>Change crate</translation>
    </message>
    <message>
        <source>Packen</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Übergeben</source>
        <translation>Hand over</translation>
    </message>
</context>
<context>
    <name>OrderReadBack</name>
    <message>
        <source>Anders als sonst: **%1**</source>
        <extracomment>%1 is a published sentence: why the pick-up is not on its usual day.</extracomment>
        <translation>Not as usual: **%1**</translation>
    </message>
    <message>
        <source>Auf der Kiste steht **%1**.</source>
        <extracomment>%1 is the name that the resident chose for the crate.</extracomment>
        <translation>The crate says **%1**.</translation>
    </message>
    <message>
        <source>Bei Fragen ruft der Laden an: **%1**.</source>
        <extracomment>%1 is the resident's phone number.</extracomment>
        <translation>For questions the shop calls **%1**.</translation>
    </message>
    <message>
        <source>Das gilt.</source>
        <translation>This holds.</translation>
    </message>
    <message>
        <source>Das ist noch keine Zusage.</source>
        <translation>This is no promise yet.</translation>
    </message>
    <message>
        <source>Der Laden antwortet **%1**.</source>
        <extracomment>%1 is a deadline with its "by" word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>The shop answers **%1**.</translation>
    </message>
    <message>
        <source>Die Antwort lesen Sie hier mit Ihrem Beleg.</source>
        <translation>You read the answer here with your receipt.</translation>
    </message>
    <message>
        <source>Die Läden antworten **%1**.</source>
        <extracomment>%1 is a deadline with its "by" word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>The shops answer **%1**.</translation>
    </message>
    <message>
        <source>Fehlt etwas, bekommen Sie **keinen Ersatz**.</source>
        <translation>If something is missing, you get **no substitute**.</translation>
    </message>
    <message>
        <source>Fehlt etwas, packt der Laden **etwas Ähnliches** ein. Es kostet höchstens dasselbe.</source>
        <translation>If something is missing, the shop packs **something similar**. It costs at most the same.</translation>
    </message>
    <message>
        <source>Fest zugesagt ist schon: **%1**.</source>
        <extracomment>%1 is a list of products that the resident gets in any case.</extracomment>
        <translation>Already promised: **%1**.</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz: Die Bestellung bleibt sicher gespeichert und wird von selbst gesendet.</source>
        <translation>There is no network here just now: the order stays stored safely and is sent by itself.</translation>
    </message>
    <message>
        <source>Kommt die Bestellung zu spät an, **gilt sie für die nächste Woche**.</source>
        <translation>If the order arrives too late, **it counts for the next week**.</translation>
    </message>
    <message>
        <source>Kommt die Bestellung zu spät an, **verfällt sie**.</source>
        <translation>If the order arrives too late, **it lapses**.</translation>
    </message>
    <message>
        <source>Sie bestellen bei %1: %2.</source>
        <extracomment>%1 is a shop's name, %2 a list of what is ordered there.</extracomment>
        <translation>You order from %1: %2.</translation>
    </message>
    <message>
        <source>Sie holen alles am **%1** ab. Ort: **%2**.</source>
        <extracomment>%1 is day and hour of the pick-up (Thursday, 3 December, from 9 am), %2 the place.</extracomment>
        <translation>You pick everything up on **%1**. Place: **%2**.</translation>
    </message>
    <message>
        <source>Sie zahlen dort **%1**, davon %2 Pfand.</source>
        <extracomment>%1 is a sum of money, perhaps with "about" before it, %2 the deposit on bottles that it contains.</extracomment>
        <translation>You pay there **%1**, of which %2 is deposit.</translation>
    </message>
    <message>
        <source>Sie zahlen dort **%1**.</source>
        <extracomment>%1 is a sum of money, perhaps with "about" before it; paid where the order is picked up.</extracomment>
        <translation>You pay there **%1**.</translation>
    </message>
    <message>
        <source>Sie zeigen beim Abholen **Ihren Ausweis**: etwas ist erst ab %1 Jahren erlaubt.</source>
        <extracomment>%1 is an age in years, 16 or 18.</extracomment>
        <translation>You show **your identity card** at pick-up: something is sold from age %1 only.</translation>
    </message>
    <message>
        <source>Was gewogen wird, kostet genau, was es wiegt.</source>
        <translation>What is weighed costs exactly what it weighs.</translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>Ihre Bestellung</source>
        <translation>Your order</translation>
    </message>
    <message>
        <source>Noch einmal dasselbe bestellen</source>
        <translation>Order the same again</translation>
    </message>
    <message>
        <source>Noch einmal nachsehen</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Stornieren</source>
        <translation>Cancel order</translation>
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
        <extracomment>%1 is a shop's name, %2 a sum of money.</extracomment>
        <translation>%1 packs from a minimum sum. You still need %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A line of an order. %1 is a quantity with its product, %2 its price.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 je kg</source>
        <extracomment>The price of goods sold by weight; %1 is a sum of money.</extracomment>
        <translation>%1 per kg</translation>
    </message>
    <message numerus="yes">
        <source>%n Stück</source>
        <extracomment>A number of pieces of a product; %n is the number.</extracomment>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message>
        <source>**%1:** %2</source>
        <extracomment>%1 is a label or a shop's name, %2 what belongs to it.</extracomment>
        <translation>**%1:** %2</translation>
    </message>
    <message>
        <source>+ %1 Pfand</source>
        <extracomment>Added to a price: the deposit on a bottle. %1 is a sum of money.</extracomment>
        <translation>+ %1 deposit</translation>
    </message>
    <message>
        <source>Ab %1 Jahren. Der Ausweis wird beim Abholen geprüft.</source>
        <extracomment>%1 is an age in years, 16 or 18; on a product's page.</extracomment>
        <translation>From age %1. Your identity card is checked at pick-up.</translation>
    </message>
    <message>
        <source>An dem Gerät, an dem bestellt wurde, ist ein Fehler passiert.</source>
        <translation>Something went wrong at the device where it was ordered.</translation>
    </message>
    <message>
        <source>Bestellen %1</source>
        <extracomment>On the tile and on the notice board. %1 is a deadline with its "until" or "by" word already in it.</extracomment>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>Bitte bestellen Sie noch einmal.</source>
        <translation>Please order again.</translation>
    </message>
    <message>
        <source>Bitte fragen Sie im Laden nach.</source>
        <translation>Please ask at the shop.</translation>
    </message>
    <message>
        <source>Bitte fragen Sie vor Ort nach.</source>
        <translation>Please ask on site.</translation>
    </message>
    <message>
        <source>Der Laden hat Ihre Bestellung angenommen.</source>
        <translation>The shop has accepted your order.</translation>
    </message>
    <message>
        <source>Der Laden kann Ihre Bestellung nicht annehmen.</source>
        <translation>The shop cannot take your order.</translation>
    </message>
    <message>
        <source>Die Bestellung ist storniert.</source>
        <translation>The order is cancelled.</translation>
    </message>
    <message>
        <source>Die Bestellung kam zu spät an und ist verfallen.</source>
        <translation>The order arrived too late and has lapsed.</translation>
    </message>
    <message>
        <source>Die Bestellung kam zu spät an. Wie gewünscht gilt sie für die nächste Abholung.</source>
        <translation>The order arrived too late. As you wished, it now counts for the next pick-up.</translation>
    </message>
    <message>
        <source>Die Bestellung wurde gleich rückgängig gemacht.</source>
        <translation>The order was undone at once.</translation>
    </message>
    <message>
        <source>Die Bestellung wurde nicht angenommen.</source>
        <translation>The order was not taken.</translation>
    </message>
    <message>
        <source>Die Daten durften nicht weitergegeben werden.</source>
        <translation>The data was not allowed to be passed on.</translation>
    </message>
    <message>
        <source>Die nächste Bestellung öffnet am %1.</source>
        <extracomment>%1 is a day, such as Monday, 30 November, from 9 am.</extracomment>
        <translation>Ordering opens again on %1.</translation>
    </message>
    <message>
        <source>Diese Abholung oder dieses Angebot gibt es nicht mehr.</source>
        <translation>This pick-up or this offer no longer exists.</translation>
    </message>
    <message>
        <source>Enthält: %1.</source>
        <extracomment>%1 is a list of allergens that a food contains.</extracomment>
        <translation>Contains: %1.</translation>
    </message>
    <message>
        <source>Es geht leider nicht. Sie müssen nichts bezahlen.</source>
        <translation>Unfortunately it is not possible. You do not have to pay anything.</translation>
    </message>
    <message>
        <source>Es war zu lange kein Netz da. Deshalb wurde sie gelöscht.</source>
        <translation>There was no network for too long. That is why it was deleted.</translation>
    </message>
    <message>
        <source>Fest</source>
        <extracomment>How strong a confirmation is: binding. Heading of the receipt and begin of the promise.</extracomment>
        <translation>Firm</translation>
    </message>
    <message>
        <source>Für %1, ist die Bestellung geschlossen.</source>
        <extracomment>%1 is the day of a pick-up, such as Thursday, 3 December; the order for it can no longer be placed.</extracomment>
        <translation>Orders for %1, are closed.</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist angekommen. Der Laden hat noch nicht geantwortet.</source>
        <translation>Your order has arrived. The shop has not answered yet.</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist gepackt.</source>
        <translation>Your order is packed.</translation>
    </message>
    <message>
        <source>Ihre Bestellung wurde abgeholt.</source>
        <translation>Your order has been collected.</translation>
    </message>
    <message>
        <source>Kann Spuren enthalten von: %1.</source>
        <extracomment>%1 is a list of allergens of which a food may contain traces.</extracomment>
        <translation>May contain traces of: %1.</translation>
    </message>
    <message>
        <source>Leider haben wir an diesem Tag geschlossen.</source>
        <translation>We are sorry: we are closed on that day.</translation>
    </message>
    <message>
        <source>Leider können wir für diese Abholung keine Bestellung mehr annehmen.</source>
        <translation>We are sorry: we cannot take another order for this pick-up.</translation>
    </message>
    <message>
        <source>Leider sind die bestellten Waren ausverkauft.</source>
        <translation>We are sorry: what you ordered is sold out.</translation>
    </message>
    <message>
        <source>Sie bestellen jetzt für %1.</source>
        <extracomment>%1 is the day of the next pick-up, such as Thursday, 10 December, from 9 am.</extracomment>
        <translation>You now order for %1.</translation>
    </message>
    <message>
        <source>Sie haben die Erlaubnis zurückgenommen. Alles dazu ist gelöscht.</source>
        <translation>You have taken your permission back. Everything about it is deleted.</translation>
    </message>
    <message>
        <source>Vorgemerkt</source>
        <extracomment>How strong a confirmation is: stored, the shop's answer follows. Heading and begin of the promise.</extracomment>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Wir prüfen das noch. Bitte sehen Sie morgen wieder nach.</source>
        <translation>We are still checking this. Please look again tomorrow.</translation>
    </message>
    <message>
        <source>Wunsch</source>
        <extracomment>How strong a confirmation is: only a wish. Heading of the receipt and begin of the promise.</extracomment>
        <translation>Wish</translation>
    </message>
    <message>
        <source>ab %1 Jahren</source>
        <extracomment>%1 is an age in years, 16 or 18; a short note beside a product.</extracomment>
        <translation>from age %1</translation>
    </message>
    <message>
        <source>etwa %1</source>
        <extracomment>%1 is a sum of money that is only an estimate, since something is still to be weighed.</extracomment>
        <translation>about %1</translation>
    </message>
</context>
<context>
    <name>OrderingModel</name>
    <message>
        <source>Abholen: %1</source>
        <extracomment>On the notice board. %1 is day and hours of the pick-up.</extracomment>
        <translation>Pick up: %1</translation>
    </message>
    <message>
        <source>Bestellen **%1**. Abholen am **%2**, %3.</source>
        <extracomment>%1 is a deadline with its "until" word already in it, %2 day and hours of the pick-up, %3 the place.</extracomment>
        <translation>Order **%1**. Pick up on **%2**, %3.</translation>
    </message>
    <message>
        <source>Einkaufen</source>
        <translation>Shopping</translation>
    </message>
    <message>
        <source>Einkaufen für %1</source>
        <extracomment>Heading on the notice board. %1 is the village that orders together.</extracomment>
        <translation>Shopping for %1</translation>
    </message>
    <message>
        <source>Zurzeit gibt es hier keine Abholung.</source>
        <translation>There is no pick-up here at the moment.</translation>
    </message>
    <message>
        <source>Zurzeit kann nichts bestellt werden.</source>
        <translation>Nothing can be ordered at the moment.</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>1 neue annehmen</source>
        <translation>Accept 1 new one</translation>
    </message>
    <message>
        <source>Abholliste</source>
        <translation>Collection list</translation>
    </message>
    <message>
        <source>Alle %1 neuen annehmen</source>
        <extracomment>A button at the counter. %1 is the number of new orders.</extracomment>
        <translation>Accept all %1 new ones</translation>
    </message>
    <message>
        <source>Alle Bestellungen dieser Abholung sind beantwortet.</source>
        <translation>All orders for this pick-up are answered.</translation>
    </message>
    <message>
        <source>Alle zeigen: %1</source>
        <extracomment>A button at the counter. %1 is the number of all orders.</extracomment>
        <translation>Show all: %1</translation>
    </message>
    <message>
        <source>Nichts Neues</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Nur neue zeigen: %1</source>
        <extracomment>A button at the counter. %1 is the number of new orders.</extracomment>
        <translation>Show only new: %1</translation>
    </message>
    <message>
        <source>Packliste</source>
        <translation>Pick list</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1, alle zusammen</source>
        <extracomment>%1 lists several answers to a question, or groups of people, of which only one number is told.</extracomment>
        <translation>%1, all together</translation>
    </message>
    <message>
        <source>%1: %2 Menschen</source>
        <extracomment>%1 is a group of people, %2 how many of it took part: "65 bis 79: 40 Menschen".</extracomment>
        <translation>%1: %2 people</translation>
    </message>
    <message>
        <source>%1: **%2** (%3 %)</source>
        <extracomment>%1 is an answer, %2 how many chose it, %3 that in per cent: "mit dem Bus: 12 (30 %)".</extracomment>
        <translation>%1: **%2** (%3%)</translation>
    </message>
    <message numerus="yes">
        <source>**%n Menschen haben mitgemacht.**</source>
        <extracomment>%n is how many people took part in a survey, 20 or more.</extracomment>
        <translation>
            <numerusform>**%n person took part.**</numerusform>
            <numerusform>**%n people took part.**</numerusform>
        </translation>
    </message>
    <message>
        <source>**Es haben zu wenige mitgemacht.** Darum zeigen wir keine Zahlen.</source>
        <translation>**Too few took part.** That is why we show no numbers.</translation>
    </message>
    <message>
        <source>**Was daraus wird:** %1</source>
        <extracomment>What becomes of the answers to a survey; %1 is a sentence.</extracomment>
        <translation>**What becomes of it:** %1</translation>
    </message>
    <message>
        <source>Die Zahlen sind zu klein. Man könnte jemanden erkennen.</source>
        <translation>The numbers are too small. Somebody could be recognised.</translation>
    </message>
    <message>
        <source>Gefragt hat: %1. Ausgezählt am %2.</source>
        <extracomment>%1 is who asked in a survey, %2 a day.</extracomment>
        <translation>Asked by: %1. Counted on %2.</translation>
    </message>
    <message>
        <source>Kleine Zahlen zeigen wir nicht einzeln. So erkennt man niemanden.</source>
        <translation>We do not show small numbers one by one. So nobody is recognised.</translation>
    </message>
    <message>
        <source>Zu kleine Zahlen: %1</source>
        <extracomment>%1 is a list of answers to a question.</extracomment>
        <translation>Numbers too small to show: %1</translation>
    </message>
</context>
<context>
    <name>OutcomeGroups</name>
    <message>
        <source>Nach Gruppen</source>
        <translation>By groups</translation>
    </message>
</context>
<context>
    <name>OutcomeQuestion</name>
    <message>
        <source>Mehrere Antworten waren möglich</source>
        <translation>Several answers were possible</translation>
    </message>
    <message>
        <source>Nach Gruppen ansehen</source>
        <translation>Look at it by groups</translation>
    </message>
    <message>
        <source>So haben die Leute geantwortet</source>
        <translation>This is how people answered</translation>
    </message>
</context>
<context>
    <name>OutcomeQuestions</name>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Nothing is left here</translation>
    </message>
    <message>
        <source>Welche Frage?</source>
        <translation>Which question?</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message numerus="yes">
        <source>Noch %n Sekunden</source>
        <extracomment>Below the question whether somebody is still there. %n counts the seconds down.</extracomment>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackAmount</name>
    <message>
        <source>Übernehmen</source>
        <translation>Use this</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Bitte geben Sie den Preis so ein: 2,50</source>
        <translation>Please enter the price like this: 2.50</translation>
    </message>
    <message>
        <source>Bitte geben Sie eine ganze Zahl ein.</source>
        <translation>Please enter a whole number.</translation>
    </message>
    <message>
        <source>Ersatz in der Kiste</source>
        <translation>Substitute in the crate</translation>
    </message>
    <message>
        <source>Fehlt</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Gepackt · %1</source>
        <extracomment>A button at the counter. %1 is the sum of the crate.</extracomment>
        <translation>Packed · %1</translation>
    </message>
    <message>
        <source>Gewicht in Gramm</source>
        <translation>Weight in grams</translation>
    </message>
    <message>
        <source>Höchstens %1</source>
        <extracomment>At the counter. %1 is a sum of money.</extracomment>
        <translation>At most %1</translation>
    </message>
    <message>
        <source>In der Kiste, wie bestellt</source>
        <translation>In the crate, as ordered</translation>
    </message>
    <message>
        <source>In der Kiste: Gewicht eingeben</source>
        <translation>In the crate: enter the weight</translation>
    </message>
    <message>
        <source>Kein Ersatz gewünscht</source>
        <translation>No substitute wanted</translation>
    </message>
    <message>
        <source>Noch zu wiegen: **%1**</source>
        <extracomment>At the counter. %1 is a list of products.</extracomment>
        <translation>Still to be weighed: **%1**</translation>
    </message>
    <message>
        <source>Was ist anders als bestellt?</source>
        <translation>What differs from the order?</translation>
    </message>
    <message>
        <source>Weniger in der Kiste</source>
        <translation>Fewer in the crate</translation>
    </message>
    <message>
        <source>Wie viele sind in der Kiste?</source>
        <translation>How many are in the crate?</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>%1 von %2</source>
        <extracomment>Between two arrows. %1 is the number of a page, %2 how many there are.</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Nächste Seite</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Seite %1</source>
        <extracomment>What a screen reader says between two arrows. %1 is: 2 of 5.</extracomment>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Seite davor</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Seiten blättern</source>
        <translation>Turn pages</translation>
    </message>
</context>
<context>
    <name>Participation</name>
    <message>
        <source>Sobald es eine Umfrage gibt, steht sie hier.</source>
        <translation>As soon as there is a survey, it stands here.</translation>
    </message>
    <message>
        <source>Wobei möchten Sie mitreden?</source>
        <translation>What would you like to have a say in?</translation>
    </message>
    <message>
        <source>Zurzeit fragt niemand</source>
        <translation>Nobody is asking just now</translation>
    </message>
</context>
<context>
    <name>ParticipationModel</name>
    <message>
        <source>**Sie bleiben unbekannt.** Nach Ihrem Namen fragt niemand.</source>
        <translation>**You stay unknown.** Nobody asks for your name.</translation>
    </message>
    <message>
        <source>Aus dem Gemeinderat</source>
        <translation>From the council</translation>
    </message>
    <message>
        <source>Das Amt liest jede Idee, bevor alle sie sehen.</source>
        <translation>The office reads each idea before everybody sees it.</translation>
    </message>
    <message>
        <source>Ergebnis vom %1</source>
        <extracomment>%1 is the day on which the result of a survey was made.</extracomment>
        <translation>Result of %1</translation>
    </message>
    <message>
        <source>Ideen lesen und eigene abgeben</source>
        <translation>Read ideas and hand in your own</translation>
    </message>
    <message>
        <source>Ideen lesen, und was daraus wird</source>
        <extracomment>Under a collection of ideas that is over.</extracomment>
        <translation>Read ideas, and what becomes of them</translation>
    </message>
    <message>
        <source>Ihre Idee</source>
        <translation>Your idea</translation>
    </message>
    <message>
        <source>Ihre Meinung, keine Abstimmung</source>
        <translation>Your opinion, not a vote</translation>
    </message>
    <message>
        <source>Mitmachen bis %1</source>
        <extracomment>%1 is the last day on which somebody can take part in a survey.</extracomment>
        <translation>Take part until %1</translation>
    </message>
    <message>
        <source>Mitreden</source>
        <translation>Have your say</translation>
    </message>
    <message>
        <source>Sie brauchen einen Teilnahme-Code. Den bekommen Sie im Rathaus.</source>
        <translation>You need a code for taking part. You get it at the town hall.</translation>
    </message>
    <message>
        <source>Umfrage, keine Wahl</source>
        <translation>A survey, not a vote</translation>
    </message>
    <message>
        <source>Umfragen, Ideen, Gemeinderat</source>
        <translation>Surveys, ideas, council</translation>
    </message>
    <message>
        <source>Zurzeit fragt hier niemand etwas.</source>
        <translation>Nobody is asking anything here just now.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Der Datentreuhänder erlaubt das gerade nicht. Er prüft es.</source>
        <translation>The data trustee does not permit this just now. It is being checked.</translation>
    </message>
    <message>
        <source>Dieses Gerät ist noch nicht bereit. Es wartet auf den Datentreuhänder.</source>
        <translation>This device is not ready yet. It is waiting for the data trustee.</translation>
    </message>
    <message>
        <source>Dieses Gerät muss geprüft werden. Bitte sagen Sie vor Ort Bescheid.</source>
        <translation>This device needs to be checked. Please tell somebody here.</translation>
    </message>
    <message>
        <source>Zu lange ohne Netz, oder die Uhr geht falsch. Es geht wieder, sobald dieses Gerät verbunden ist.</source>
        <translation>Too long without a network, or the clock is wrong. It works again as soon as this device is connected.</translation>
    </message>
    <message>
        <source>Zu lange ohne Netz. Es geht wieder, sobald dieses Gerät verbunden ist.</source>
        <translation>Too long without a network. It works again as soon as this device is connected.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Shopping · Step %1 of %2</translation>
    </message>
    <message>
        <source>Ihre Telefonnummer</source>
        <translation>Your phone number</translation>
    </message>
    <message>
        <source>Ja, diese Nummer weitergeben</source>
        <translation>Yes, pass on this number</translation>
    </message>
    <message>
        <source>Mit Vorwahl, zum Beispiel 06851 12 34 56</source>
        <translation>With area code, such as 06851 12 34 56</translation>
    </message>
    <message>
        <source>Nur für Fragen zu dieser Bestellung.</source>
        <translation>Only for questions about this order.</translation>
    </message>
</context>
<context>
    <name>PhoneWish</name>
    <message>
        <source>Darf der Laden Sie bei Fragen anrufen?</source>
        <translation>May the shop call you with questions?</translation>
    </message>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Shopping · Step %1 of %2</translation>
    </message>
    <message>
        <source>Ja, ich gebe eine Nummer an</source>
        <translation>Yes, I will give a number</translation>
    </message>
    <message>
        <source>Nein, ohne Telefonnummer</source>
        <translation>No, no phone number</translation>
    </message>
</context>
<context>
    <name>PickListModel</name>
    <message>
        <source>**%1 neue Bestellungen** sind noch nicht angenommen und stehen nicht in der Liste.</source>
        <extracomment>At the counter. %1 is a number, at least 2.</extracomment>
        <translation>**%1 new orders** are not accepted yet and are not on the list.</translation>
    </message>
    <message>
        <source>**1 neue Bestellung** ist noch nicht angenommen und steht nicht in der Liste.</source>
        <translation>**1 new order** is not accepted yet and is not on the list.</translation>
    </message>
    <message>
        <source>Die Packliste ist gedruckt.</source>
        <translation>The pick list is printed.</translation>
    </message>
    <message>
        <source>Zu dieser Woche fehlen noch die Abholzeiten. Bitte später drucken.</source>
        <translation>This week’s pick-up times are still missing. Please print later.</translation>
    </message>
</context>
<context>
    <name>PickListPage</name>
    <message>
        <source>Abholliste</source>
        <translation>Collection list</translation>
    </message>
    <message>
        <source>Abholliste drucken</source>
        <translation>Print the collection list</translation>
    </message>
    <message>
        <source>Als PDF speichern</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Hier stehen die Kisten, die noch nicht abgeholt sind.</source>
        <translation>Here stand the crates that were not collected yet.</translation>
    </message>
    <message>
        <source>In der Packliste stehen angenommene Bestellungen, die noch nicht gepackt sind.</source>
        <translation>The pick list holds accepted orders that are not packed yet.</translation>
    </message>
    <message>
        <source>Kisten zeigen: %1</source>
        <extracomment>A button at the counter. %1 is the number of crates.</extracomment>
        <translation>Show crates: %1</translation>
    </message>
    <message>
        <source>Nichts auszugeben</source>
        <translation>Nothing to give out</translation>
    </message>
    <message>
        <source>Nichts zu packen</source>
        <translation>Nothing to pack</translation>
    </message>
    <message>
        <source>Packliste drucken</source>
        <translation>Print pick list</translation>
    </message>
    <message>
        <source>Packliste: Kisten packen</source>
        <translation>Pick list: pack the crates</translation>
    </message>
    <message>
        <source>Packliste: zusammen holen</source>
        <translation>Pick list: fetch the goods</translation>
    </message>
    <message>
        <source>Waren zeigen</source>
        <translation>Show goods</translation>
    </message>
</context>
<context>
    <name>PickUps</name>
    <message>
        <source>Abholungen</source>
        <translation>Pick-ups</translation>
    </message>
    <message>
        <source>Nicht lesbar: %1</source>
        <extracomment>A button at the counter. %1 is the number of orders that cannot be opened.</extracomment>
        <translation>Unreadable: %1</translation>
    </message>
    <message>
        <source>Noch keine Bestellungen</source>
        <translation>No orders yet</translation>
    </message>
    <message>
        <source>Sobald eine Bestellung eintrifft, steht sie hier.</source>
        <translation>As soon as an order comes in, it stands here.</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>Der Drucker antwortet nicht.</source>
        <translation>The printer does not answer.</translation>
    </message>
    <message>
        <source>Der Drucker hat kein Papier.</source>
        <translation>The printer has no paper.</translation>
    </message>
    <message>
        <source>Hier ist kein Drucker.</source>
        <translation>There is no printer here.</translation>
    </message>
    <message>
        <source>Ihr Merkzettel ist gedruckt. Bitte nehmen Sie ihn mit.</source>
        <translation>Your note is printed. Please take it with you.</translation>
    </message>
    <message>
        <source>Ihr Merkzettel wird gedruckt …</source>
        <translation>Your note is being printed …</translation>
    </message>
    <message>
        <source>Im Drucker klemmt Papier.</source>
        <translation>Paper is stuck in the printer.</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>Korb ansehen · %1</source>
        <extracomment>A button. %1 says what is in the basket, such as: 3 items · €12.40.</extracomment>
        <translation>See basket · %1</translation>
    </message>
    <message>
        <source>Nichts gefunden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Versuchen Sie ein kürzeres Wort, zum Beispiel Brot.</source>
        <translation>Try a shorter German word, such as Brot.</translation>
    </message>
</context>
<context>
    <name>ProgressSteps</name>
    <message>
        <source>Fortschritt</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message>
        <source>%1 (auf Deutsch)</source>
        <extracomment>%1 is a text that exists in German only. In Leichte Sprache: that it is not in Leichte Sprache.</extracomment>
        <translation>%1 (in German)</translation>
    </message>
    <message>
        <source>auf Deutsch</source>
        <extracomment>A mark beside a text that exists in German only. In Leichte Sprache: that it is not in Leichte Sprache.</extracomment>
        <translation>in German</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>Mehr: %1</source>
        <extracomment>What a screen reader says of the plus key. %1 is a product.</extracomment>
        <translation>More: %1</translation>
    </message>
    <message>
        <source>Nehmen</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Weniger: %1</source>
        <extracomment>What a screen reader says of the minus key. %1 is a product.</extracomment>
        <translation>Less: %1</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Ihre Antwort</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Zahl</source>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source>%1 bis %2</source>
        <extracomment>Choosing a year of birth; %1 and %2 are years.</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <comment>names</comment>
        <extracomment>A part of a long list of names. %1 and %2 are its first and its last name.</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>An welchem Tag im %1 %2?</source>
        <extracomment>Choosing a date; %1 is a month, %2 a year.</extracomment>
        <translation>On which day in %1 %2?</translation>
    </message>
    <message>
        <source>Bisher: %1</source>
        <extracomment>%1 is the answer that was given before.</extracomment>
        <translation>So far: %1</translation>
    </message>
    <message>
        <source>Bitte geben Sie eine Zahl ein, zum Beispiel 3,5.</source>
        <translation>Please enter a number, for example 3,5.</translation>
    </message>
    <message>
        <source>Bitte geben Sie eine ganze Zahl ein, zum Beispiel 3.</source>
        <translation>Please enter a whole number, for example 3.</translation>
    </message>
    <message>
        <source>Dafür reicht das Geld nicht mehr.</source>
        <translation>There is not enough money left for this.</translation>
    </message>
    <message>
        <source>Das können wir so nicht lesen. Bitte noch einmal.</source>
        <translation>We cannot read this. Please try again.</translation>
    </message>
    <message>
        <source>Das passt hier nicht. Bitte sehen Sie noch einmal nach.</source>
        <translation>This does not fit here. Please check it again.</translation>
    </message>
    <message>
        <source>Die %1 sind verteilt.</source>
        <extracomment>A budget that is divided among projects. %1 is the whole sum.</extracomment>
        <translation>The %1 are given out.</translation>
    </message>
    <message>
        <source>Frage %1 von %2</source>
        <extracomment>Above a question of a form. %1 is its number, %2 how many there are just now.</extracomment>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source>Hier brauchen wir eine Antwort.</source>
        <translation>We need an answer here.</translation>
    </message>
    <message>
        <source>In welchem Jahr?</source>
        <translation>In which year?</translation>
    </message>
    <message>
        <source>In welchem Jahrzehnt?</source>
        <translation>In which decade?</translation>
    </message>
    <message>
        <source>In welchem Monat %1?</source>
        <extracomment>Choosing a date; %1 is a year.</extracomment>
        <translation>In which month of %1?</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Ja, noch etwas angeben</source>
        <translation>Yes, add more</translation>
    </message>
    <message>
        <source>Mehr sind hier nicht möglich.</source>
        <translation>No more are possible here.</translation>
    </message>
    <message>
        <source>Möchten Sie noch etwas angeben?</source>
        <translation>Would you like to add anything?</translation>
    </message>
    <message>
        <source>Nein, weiter</source>
        <translation>No, continue</translation>
    </message>
    <message>
        <source>Noch %1 von %2</source>
        <extracomment>A budget that is divided among projects. %1 is what is left, %2 the whole sum.</extracomment>
        <translation>%1 of %2 left</translation>
    </message>
    <message>
        <source>Noch etwas angeben: %1?</source>
        <extracomment>%1 is what is asked several times, such as: Child, Dog.</extracomment>
        <translation>Anything to add: %1?</translation>
    </message>
    <message>
        <source>Nummer %1</source>
        <extracomment>Above a question that is asked several times: the second, the third. %1 is a number.</extracomment>
        <translation>Number %1</translation>
    </message>
    <message>
        <source>Platz %1</source>
        <extracomment>Beside an answer that is put in order. %1 is its place: 1, 2, 3.</extracomment>
        <translation>Place %1</translation>
    </message>
    <message>
        <source>Um welche Stunde?</source>
        <translation>At what hour?</translation>
    </message>
    <message>
        <source>Wie spät genau?</source>
        <translation>What time exactly?</translation>
    </message>
    <message>
        <source>Wo steht es von A bis Z?</source>
        <translation>Where is it from A to Z?</translation>
    </message>
    <message>
        <source>ein Tag im Jahr %1</source>
        <extracomment>Choosing a date; %1 is a year.</extracomment>
        <translation>a day in %1</translation>
    </message>
    <message>
        <source>ein früheres Jahr</source>
        <translation>an earlier year</translation>
    </message>
    <message>
        <source>gestern, %1</source>
        <extracomment>Choosing a date; %1 is the date of yesterday.</extracomment>
        <translation>yesterday, %1</translation>
    </message>
    <message>
        <source>heute, %1</source>
        <extracomment>Choosing a date; %1 is the date of today.</extracomment>
        <translation>today, %1</translation>
    </message>
    <message>
        <source>morgen, %1</source>
        <extracomment>Choosing a date; %1 is the date of tomorrow.</extracomment>
        <translation>tomorrow, %1</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Ja, verstanden</source>
        <translation>Yes, understood</translation>
    </message>
    <message>
        <source>Noch einmal wählen</source>
        <translation>Choose again</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Weiter ohne Antwort</source>
        <translation>Continue without answering</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Farben ändern: hell, dunkel oder starker Kontrast</source>
        <translation>Change the colours: light, dark or high contrast</translation>
    </message>
    <message>
        <source>Größer</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Kontrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Leiste</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>Schriftgröße ändern</source>
        <translation>Change the text size</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ReadBackOrder</name>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Shopping · Step %1 of %2</translation>
    </message>
    <message>
        <source>Etwas ändern</source>
        <translation>Change something</translation>
    </message>
    <message>
        <source>Ja, bestellen</source>
        <translation>Yes, order</translation>
    </message>
    <message>
        <source>Stimmt das so?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>Weiter lesen</source>
        <translation>Read on</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>%1 (Beispielladen)</source>
        <extracomment>%1 is the name of a shop that is only an example and no real trader.</extracomment>
        <translation>%1 (example shop)</translation>
    </message>
    <message>
        <source>%1 beim Abholen</source>
        <extracomment>Beside the label "Zahlen". %1 is a sum of money, perhaps with "about" before it.</extracomment>
        <translation>%1 at pick-up</translation>
    </message>
    <message>
        <source>%1 %: %2</source>
        <extracomment>One rate of VAT. %1 is a number of per cent, %2 the VAT of this rate.</extracomment>
        <translation>%1 %: %2</translation>
    </message>
    <message>
        <source>Abholen</source>
        <extracomment>Label on the receipt, beside day and hours of the pick-up.</extracomment>
        <translation>Pick up</translation>
    </message>
    <message>
        <source>Antwort lesen:</source>
        <extracomment>A strong keyword; "an jedem Dorfpunkt. Halten Sie …" follows.</extracomment>
        <translation>To read the answer:</translation>
    </message>
    <message>
        <source>Ausweis mitbringen:</source>
        <extracomment>A strong keyword: bring your identity card; the reason follows.</extracomment>
        <translation>Bring your identity card:</translation>
    </message>
    <message>
        <source>Beispielläden sind keine echten Geschäfte. Hier wird nichts geliefert.</source>
        <translation>Example shops are no real traders. Nothing is delivered.</translation>
    </message>
    <message>
        <source>Bestellbestätigung</source>
        <extracomment>Heading of the printed receipt.</extracomment>
        <translation>Order confirmation</translation>
    </message>
    <message>
        <source>Bestellbestätigung, keine Rechnung</source>
        <translation>Order confirmation, not an invoice</translation>
    </message>
    <message>
        <source>Bestellt</source>
        <extracomment>Heading above the list of what was ordered.</extracomment>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Bestellt: %1</source>
        <extracomment>Heading above the list of what was ordered; %1 is the shop's name.</extracomment>
        <translation>Ordered: %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <extracomment>In the foot of every sheet, where there are several. %1 is the receipt's code.</extracomment>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Darin enthaltene MwSt. %1</source>
        <extracomment>VAT contained in the sum. %1 is a list such as 7 %: €1.31, 19 %: €0.32.</extracomment>
        <translation>VAT included %1</translation>
    </message>
    <message>
        <source>Darin enthaltene MwSt. %1 (geschätzt)</source>
        <extracomment>VAT contained in the sum, where the sum is an estimate. %1 is a list such as 7 %: €1.31, 19 %: €0.32.</extracomment>
        <translation>VAT included %1 (estimated)</translation>
    </message>
    <message>
        <source>Das ist noch keine Zusage.</source>
        <translation>This is no promise yet.</translation>
    </message>
    <message>
        <source>Der Laden antwortet %1.</source>
        <extracomment>%1 is a deadline with its "by" word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>The shop answers %1.</translation>
    </message>
    <message>
        <source>Die Läden antworten %1.</source>
        <extracomment>%1 is a deadline with its "by" word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>The shops answer %1.</translation>
    </message>
    <message>
        <source>Etwas ist erst ab %1 Jahren erlaubt.</source>
        <extracomment>Follows "Ausweis mitbringen:". %1 is an age in years, 16 or 18.</extracomment>
        <translation>something is sold from age %1 only.</translation>
    </message>
    <message>
        <source>Fehlt etwas:</source>
        <extracomment>A strong keyword; what the shop packs then follows.</extracomment>
        <translation>If something is missing:</translation>
    </message>
    <message>
        <source>Fest zugesagt ist schon: %1.</source>
        <extracomment>%1 is a list of products that the resident gets in any case.</extracomment>
        <translation>Already promised: %1.</translation>
    </message>
    <message>
        <source>Ihr Belegcode</source>
        <extracomment>Above the code and its QR symbol.</extracomment>
        <translation>Your receipt code</translation>
    </message>
    <message>
        <source>Ihre Bestellung gilt.</source>
        <translation>Your order holds.</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist gespeichert.</source>
        <translation>Your order is stored.</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist sicher gespeichert. Gerade ist hier kein Netz; sie wird von selbst gesendet, sobald es wieder da ist.</source>
        <translation>Your order is stored safely. There is no network here just now; it is sent by itself as soon as it is back.</translation>
    </message>
    <message>
        <source>Kiste</source>
        <extracomment>Label on the receipt, beside the name on the crate.</extracomment>
        <translation>Crate</translation>
    </message>
    <message>
        <source>Kommt die Bestellung zu spät an:</source>
        <extracomment>A strong keyword; what happens then follows.</extracomment>
        <translation>If the order arrives too late:</translation>
    </message>
    <message>
        <source>Ort</source>
        <extracomment>Label on the receipt, beside the place of the pick-up.</extracomment>
        <translation>Place</translation>
    </message>
    <message>
        <source>Pfand</source>
        <translation>Deposit</translation>
    </message>
    <message>
        <source>Seite %1 von %2</source>
        <extracomment>%1 is a page's number, %2 how many pages there are.</extracomment>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Sie verfällt.</source>
        <extracomment>Follows "Kommt die Bestellung zu spät an:": the order lapses.</extracomment>
        <translation>it lapses.</translation>
    </message>
    <message>
        <source>Stornieren:</source>
        <extracomment>A strong keyword: how to cancel; "genauso, %1." follows.</extracomment>
        <translation>To cancel:</translation>
    </message>
    <message>
        <source>Telefonnummer:</source>
        <extracomment>A strong keyword; the sentence "nur für Fragen des Ladens. …" follows.</extracomment>
        <translation>Phone number:</translation>
    </message>
    <message>
        <source>Was gewogen wird, kostet genau, was es wiegt. „Etwa“ ist geschätzt.</source>
        <translation>What is weighed costs exactly what it weighs. “About” is an estimate.</translation>
    </message>
    <message>
        <source>Zahlen</source>
        <extracomment>Label on the receipt, beside the sum to be paid at pick-up.</extracomment>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Zusammen</source>
        <extracomment>Label on the receipt, beside the sum of everything.</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>ab %1 Jahren</source>
        <extracomment>%1 is an age in years, 16 or 18; a short note below a product.</extracomment>
        <translation>from age %1</translation>
    </message>
    <message>
        <source>an jedem Dorfpunkt. Halten Sie den QR-Code davor oder tippen Sie den Belegcode ein.</source>
        <extracomment>Follows the keyword "Antwort lesen:".</extracomment>
        <translation>at any Dorfpunkt. Hold up the QR code or type the receipt code.</translation>
    </message>
    <message>
        <source>etwas Ähnliches, höchstens zum selben Preis.</source>
        <extracomment>Follows "Fehlt etwas:".</extracomment>
        <translation>something similar, at no higher price.</translation>
    </message>
    <message>
        <source>etwa %1</source>
        <extracomment>%1 is a sum of money that is only an estimate, since something is still to be weighed.</extracomment>
        <translation>about %1</translation>
    </message>
    <message>
        <source>gedruckt %1</source>
        <extracomment>In the foot of the receipt. %1 is day and hour of printing.</extracomment>
        <translation>printed %1</translation>
    </message>
    <message>
        <source>genauso, %1.</source>
        <extracomment>Follows "Stornieren:": in the same way as the answer is read. %1 is a deadline with "until" already in it.</extracomment>
        <translation>the same way, %1.</translation>
    </message>
    <message>
        <source>kein Ersatz.</source>
        <extracomment>Follows "Fehlt etwas:".</extracomment>
        <translation>no substitute.</translation>
    </message>
    <message>
        <source>nur für Fragen des Ladens. Löschen können Sie sie genauso, jederzeit.</source>
        <extracomment>Follows the keyword "Telefonnummer:"; "genauso" means as the answer is read, with the code at any kiosk.</extracomment>
        <translation>only for the shop’s questions. You can delete it in the same way, at any time.</translation>
    </message>
    <message>
        <source>nächste Woche.</source>
        <extracomment>Follows "Kommt die Bestellung zu spät an:": the order counts for the next week.</extracomment>
        <translation>it counts for the next week.</translation>
    </message>
</context>
<context>
    <name>ReceiptLookup</name>
    <message>
        <source>Das Gerät konnte Ihr Nein nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>The device could not store your No. Please try again.</translation>
    </message>
    <message>
        <source>Die Auskunft antwortet gerade nicht. Bitte in einer Minute noch einmal.</source>
        <translation>There is no reply just now. Please try again in a minute.</translation>
    </message>
    <message>
        <source>Dieser Code stimmt nicht. Bitte vergleichen Sie ihn Zeichen für Zeichen mit dem Beleg.</source>
        <translation>This code is not right. Please compare it with the receipt, character by character.</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. Neueres sehen Sie später.</source>
        <translation>There is no network here just now. You will see any news later.</translation>
    </message>
    <message>
        <source>Stand: %1.</source>
        <extracomment>How old what is shown is. %1 is a date and an hour.</extracomment>
        <translation>As of %1.</translation>
    </message>
</context>
<context>
    <name>ReceiptsModel</name>
    <message>
        <source>Antwort lesen oder stornieren</source>
        <translation>Read the answer or cancel</translation>
    </message>
    <message>
        <source>Mein Beleg</source>
        <translation>My receipt</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>%1 gibt es ab %2.</source>
        <extracomment>%1 is a product, %2 the smallest quantity (4 pieces, 100 g).</extracomment>
        <translation>%1 is sold from %2.</translation>
    </message>
    <message>
        <source>%1 gibt es erst ab %2 Jahren. Bestätigen Sie bitte, dass Sie beim Abholen Ihren Ausweis zeigen.</source>
        <extracomment>%1 is a product, %2 an age in years.</extracomment>
        <translation>%1 is sold from age %2. Please confirm that you will show your identity card at pick-up.</translation>
    </message>
    <message>
        <source>%1 gibt es nur in Schritten von %2.</source>
        <extracomment>%1 is a product, %2 a quantity (50 g): only 50, 100, 150 and so on can be ordered.</extracomment>
        <translation>%1 is sold in steps of %2.</translation>
    </message>
    <message>
        <source>%1 ist erst ab %2 Jahren erlaubt und wird hier nicht verkauft.</source>
        <extracomment>%1 is a product, %2 an age in years.</extracomment>
        <translation>%1 has an age limit of %2 and is not sold here.</translation>
    </message>
    <message>
        <source>%1 wird zurzeit nicht angeboten.</source>
        <extracomment>%1 is a product.</extracomment>
        <translation>%1 is not on offer at the moment.</translation>
    </message>
    <message>
        <source>Der Laden von %1 liefert nicht zu dieser Abholung.</source>
        <extracomment>%1 is a product.</extracomment>
        <translation>The shop that sells %1 does not deliver for this pick-up.</translation>
    </message>
    <message>
        <source>Dieses Produkt gibt es hier nicht mehr.</source>
        <translation>This product is no longer offered here.</translation>
    </message>
    <message>
        <source>Eine Bestellung darf höchstens %1 betragen.</source>
        <extracomment>%1 is a sum of money.</extracomment>
        <translation>An order may come to at most %1.</translation>
    </message>
    <message>
        <source>Mehr als %1 verschiedene Produkte passen nicht in eine Bestellung.</source>
        <extracomment>%1 is the largest number of different products in one order, such as 60.</extracomment>
        <translation>An order holds at most %1 different products.</translation>
    </message>
    <message>
        <source>Von %1 sind höchstens %2 möglich.</source>
        <extracomment>%1 is a product, %2 the largest quantity (20 pieces, 2 kg).</extracomment>
        <translation>At most %2 of %1 are possible.</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>Ja, allen zeigen</source>
        <translation>Yes, show everybody</translation>
    </message>
    <message>
        <source>Name, Telefon und Worte der meldenden Person sieht niemand.</source>
        <translation>Nobody sees name, telephone and words of whoever reported.</translation>
    </message>
    <message>
        <source>Nicht mehr zeigen</source>
        <translation>Show no longer</translation>
    </message>
    <message>
        <source>Ort ändern</source>
        <translation>Change place</translation>
    </message>
    <message>
        <source>So sehen es alle. Stimmt das?</source>
        <translation>This is how everybody sees it. Is it right?</translation>
    </message>
    <message>
        <source>Worte dazuschreiben</source>
        <translation>Add words</translation>
    </message>
    <message>
        <source>Worte ändern</source>
        <translation>Change words</translation>
    </message>
</context>
<context>
    <name>ReleasePlace</name>
    <message>
        <source>Ort ohne Namen von Personen</source>
        <translation>Place without names of people</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Wo ist es? Das lesen alle.</source>
        <translation>Where is it? Everybody reads this.</translation>
    </message>
</context>
<context>
    <name>ReleaseWords</name>
    <message>
        <source>Ihr Text für alle</source>
        <translation>Your text for everybody</translation>
    </message>
    <message>
        <source>Ohne Namen und Telefonnummern.</source>
        <translation>Without names and telephone numbers.</translation>
    </message>
    <message>
        <source>Was sagen Sie allen?</source>
        <translation>What do you tell everybody?</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>ReplyReadBack</name>
    <message>
        <source>Ja, absenden</source>
        <translation>Yes, send</translation>
    </message>
    <message>
        <source>Möchten Sie das absenden?</source>
        <translation>Would you like to send this?</translation>
    </message>
    <message>
        <source>Nein, ändern</source>
        <translation>No, change it</translation>
    </message>
</context>
<context>
    <name>ReplySent</name>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden es von selbst, sobald es da ist.</source>
        <translation>**Noted.** There is no network here just now. We will send it by ourselves as soon as there is.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden es jetzt.</source>
        <translation>**Noted.** We are sending it now.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ihre Antwort ist gespeichert.</source>
        <translation>Your answer is stored.</translation>
    </message>
    <message>
        <source>Wie es weitergeht, lesen Sie hier mit demselben Beleg.</source>
        <translation>With the same receipt you read here how it goes on.</translation>
    </message>
</context>
<context>
    <name>ReplyText</name>
    <message>
        <source>Ihre Antwort an das Amt</source>
        <translation>Your answer to the office</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>Reported</name>
    <message>
        <source>Gemeldet in %1</source>
        <extracomment>Heading of a list. %1 is a village.</extracomment>
        <translation>Reported in %1</translation>
    </message>
    <message>
        <source>Schaden</source>
        <translation>Defect</translation>
    </message>
</context>
<context>
    <name>Residence</name>
    <message>
        <source>Noch keine Orte</source>
        <translation>No places yet</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>They will appear here once the network is back.</translation>
    </message>
    <message>
        <source>Wo wohnen Sie?</source>
        <translation>Where do you live?</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n Funde ansehen</source>
        <extracomment>A button. %n is the number of products that were found.</extracomment>
        <translation>
            <numerusform>See %n result</numerusform>
            <numerusform>See %n results</numerusform>
        </translation>
    </message>
    <message>
        <source>Bitte tippen Sie ein Wort</source>
        <translation>Please type a word</translation>
    </message>
    <message>
        <source>Name des Produkts, zum Beispiel Brot</source>
        <translation>The product’s German name, such as Brot</translation>
    </message>
    <message>
        <source>Noch nichts gefunden</source>
        <translation>Nothing found yet</translation>
    </message>
    <message>
        <source>Was suchen Sie?</source>
        <translation>What are you looking for?</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Der Beleg wird gleich gedruckt.</source>
        <translation>The receipt will be printed shortly.</translation>
    </message>
    <message>
        <source>Der Drucker antwortet nicht. Bitte schreiben Sie den Code ab.</source>
        <translation>The printer is not answering. Please copy down the code.</translation>
    </message>
    <message>
        <source>Der Drucker hat kein Papier. Bitte schreiben Sie den Code ab.</source>
        <translation>The printer is out of paper. Please copy down the code.</translation>
    </message>
    <message>
        <source>Hier ist kein Drucker. Bitte schreiben Sie den Code ab.</source>
        <translation>There is no printer here. Please copy down the code.</translation>
    </message>
    <message>
        <source>Ihr Beleg ist gedruckt. Bitte nehmen Sie ihn mit.</source>
        <translation>Your receipt is printed. Please take it with you.</translation>
    </message>
    <message>
        <source>Ihr Beleg wird gedruckt …</source>
        <translation>Printing your receipt …</translation>
    </message>
    <message>
        <source>Im Drucker klemmt Papier. Bitte schreiben Sie den Code ab.</source>
        <translation>Paper is stuck in the printer. Please copy down the code.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Auf Papier mitnehmen</source>
        <translation>Take it home on paper</translation>
    </message>
    <message>
        <source>Formular ausfüllen</source>
        <translation>Fill in the form</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Nothing is left here</translation>
    </message>
    <message>
        <source>Suchen Sie auf einem anderen Weg, zum Beispiel von A bis Z.</source>
        <translation>Look another way, for example from A to Z.</translation>
    </message>
    <message>
        <source>Termin buchen</source>
        <translation>Book an appointment</translation>
    </message>
</context>
<context>
    <name>ServiceList</name>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Nothing is left here</translation>
    </message>
    <message>
        <source>Suchen Sie auf einem anderen Weg, zum Beispiel von A bis Z.</source>
        <translation>Look another way, for example from A to Z.</translation>
    </message>
</context>
<context>
    <name>ServicePart</name>
    <message>
        <source>Ich wohne woanders</source>
        <translation>I live elsewhere</translation>
    </message>
</context>
<context>
    <name>ServiceSearch</name>
    <message numerus="yes">
        <source>%n Funde ansehen</source>
        <extracomment>A button. %n is the number of services that were found.</extracomment>
        <translation>
            <numerusform>See %n result</numerusform>
            <numerusform>See %n results</numerusform>
        </translation>
    </message>
    <message>
        <source>Bitte tippen Sie ein Wort</source>
        <translation>Please type a word</translation>
    </message>
    <message>
        <source>Ein Wort, zum Beispiel Ausweis</source>
        <translation>A word, for example ID card</translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Was suchen Sie?</source>
        <translation>What are you looking for?</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>%1 bis %2</source>
        <extracomment>Letters of an index from A to Z: %1 is the first, %2 the last.</extracomment>
        <translation>%1 to %2</translation>
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
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Gebühren</source>
        <extracomment>On the page of a service that has several fees, or one for some people only; %n is how many.</extracomment>
        <translation>
            <numerusform>%n fee</numerusform>
            <numerusform>%n fees</numerusform>
        </translation>
    </message>
    <message>
        <source>Dafür müssen Sie **nicht ins Amt kommen**.</source>
        <translation>You do **not have to come to the office** for this.</translation>
    </message>
    <message>
        <source>Dafür müssen Sie **selbst ins Amt kommen**. Das verlangt das Gesetz.</source>
        <translation>For this you **must come to the office yourself**. The law requires it.</translation>
    </message>
    <message>
        <source>Dafür müssen Sie **selbst ins Amt kommen**. Nur mit Online-Ausweis geht es auch im Internet.</source>
        <translation>For this you **must come to the office yourself**. Only with an online ID card can you also do it on the Internet.</translation>
    </message>
    <message>
        <source>Die Adresse kennen wir nicht.</source>
        <translation>We do not know the address.</translation>
    </message>
    <message>
        <source>Die Öffnungszeiten kennen wir nicht. Rufen Sie vorher an.</source>
        <translation>We do not know the opening hours. Call before you go.</translation>
    </message>
    <message>
        <source>Diese Angaben hat noch niemand geprüft. Fragen Sie vorher nach.</source>
        <translation>Nobody has checked this yet. Ask before you go.</translation>
    </message>
    <message>
        <source>Dorfpunkt %1</source>
        <extracomment>Above the heading of a slip of paper; %1 is the village. The name "Dorfpunkt" is kept.</extracomment>
        <translation>Dorfpunkt %1</translation>
    </message>
    <message>
        <source>Eine Gebühr, die wir kannten, gilt nicht mehr. Fragen Sie das Amt.</source>
        <translation>A fee that we knew is no longer valid. Ask the office.</translation>
    </message>
    <message>
        <source>Es dauert: **%1**</source>
        <extracomment>%1 is how long it takes until something is done: about three weeks.</extracomment>
        <translation>It takes: **%1**</translation>
    </message>
    <message>
        <source>Es gibt eine Frist</source>
        <extracomment>On the page of a service, where the deadline itself is too long for it.</extracomment>
        <translation>There is a deadline</translation>
    </message>
    <message>
        <source>Fragen Sie das Amt</source>
        <translation>Ask the office</translation>
    </message>
    <message>
        <source>Fragen Sie im Rathaus Ihrer Gemeinde.</source>
        <translation>Ask at the town hall of your municipality.</translation>
    </message>
    <message>
        <source>Fragen Sie im Rathaus:</source>
        <translation>Ask at the town hall:</translation>
    </message>
    <message>
        <source>Frist: %1</source>
        <extracomment>%1 is by when something has to be done: within two weeks of moving in.</extracomment>
        <translation>Deadline: %1</translation>
    </message>
    <message>
        <source>Frist: **%1**</source>
        <extracomment>%1 is by when something has to be done: within two weeks of moving in.</extracomment>
        <translation>Deadline: **%1**</translation>
    </message>
    <message>
        <source>Grundlage: %1</source>
        <extracomment>%1 is the law on which something rests, in German.</extracomment>
        <translation>Based on: %1</translation>
    </message>
    <message>
        <source>Merkzettel, kein Antrag</source>
        <extracomment>What a slip of paper is that was printed to take home: a note, no application.</extracomment>
        <translation>A note, not an application</translation>
    </message>
    <message>
        <source>Nicht bekannt</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Nur **mit Termin**.</source>
        <translation>**By appointment** only.</translation>
    </message>
    <message>
        <source>Nur **mit Termin**. Rufen Sie vorher an.</source>
        <translation>**By appointment** only. Call before you go.</translation>
    </message>
    <message>
        <source>Ob Sie selbst kommen müssen, wissen wir nicht. Fragen Sie vorher nach.</source>
        <translation>We do not know whether you have to come yourself. Ask before you go.</translation>
    </message>
    <message>
        <source>Stand: %1</source>
        <extracomment>%1 is the day on which somebody last checked an address, opening hours or a fee.</extracomment>
        <translation>As of: %1</translation>
    </message>
    <message>
        <source>Stand: %1. Das ist über ein Jahr her. Fragen Sie vorher nach.</source>
        <extracomment>%1 is the day on which somebody last checked an address, opening hours or a fee: more than a year ago.</extracomment>
        <translation>As of: %1. That is over a year ago. Ask before you go.</translation>
    </message>
    <message>
        <source>Telefon: **%1**</source>
        <extracomment>%1 is a telephone number.</extracomment>
        <translation>Telephone: **%1**</translation>
    </message>
    <message>
        <source>Telefonnummer und Öffnungszeiten kennen wir nicht.</source>
        <translation>We do not know the telephone number or the opening hours.</translation>
    </message>
    <message>
        <source>Was es kostet, wissen wir nicht. Fragen Sie das Amt.</source>
        <translation>We do not know what it costs. Ask the office.</translation>
    </message>
    <message>
        <source>Was ist das?</source>
        <translation>What is it?</translation>
    </message>
    <message>
        <source>Was kostet es?</source>
        <translation>What does it cost?</translation>
    </message>
    <message>
        <source>Was mitbringen?</source>
        <translation>What to bring?</translation>
    </message>
    <message>
        <source>Welche Unterlagen Sie brauchen, sagt Ihnen das Amt.</source>
        <translation>The office will tell you which documents you need.</translation>
    </message>
    <message>
        <source>Welche Unterlagen?</source>
        <translation>Which documents?</translation>
    </message>
    <message>
        <source>Welches Amt zuständig ist, wissen wir nicht.</source>
        <translation>We do not know which office is responsible.</translation>
    </message>
    <message>
        <source>Wo?</source>
        <extracomment>Question on the page of a service: which office does it, and where is it?</extracomment>
        <translation>Where?</translation>
    </message>
    <message>
        <source>kostenlos</source>
        <extracomment>What something costs that costs nothing.</extracomment>
        <translation>free of charge</translation>
    </message>
</context>
<context>
    <name>ServicesModel</name>
    <message>
        <source>Bürgerdienste</source>
        <translation>Public services</translation>
    </message>
    <message>
        <source>Die Angaben gelten für **%1**.</source>
        <extracomment>%1 is a town or municipality.</extracomment>
        <translation>What you see is for **%1**.</translation>
    </message>
    <message>
        <source>Hier steht dieses Gerät</source>
        <translation>This device stands here</translation>
    </message>
    <message>
        <source>Noch ist hier nichts hinterlegt.</source>
        <translation>There is nothing here yet.</translation>
    </message>
    <message>
        <source>Was brauche ich, wohin, was kostet es?</source>
        <translation>What do I need, where, what does it cost?</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Termin buchen</source>
        <translation>Book an appointment</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Der Aushang zum Lesen und Hören</source>
        <translation>The notice board, to read or to hear</translation>
    </message>
    <message>
        <source>Der Datentreuhänder antwortet nicht. Alles geht, wir senden später.</source>
        <translation>The data trustee does not answer. Everything works, we send later.</translation>
    </message>
    <message>
        <source>Die Uhr dieses Geräts geht falsch (zuletzt richtig: %1). Alles geht.</source>
        <extracomment>%1 is a day, such as Thursday, 26 November.</extracomment>
        <translation>This device’s clock is wrong (last right: %1). Everything works.</translation>
    </message>
    <message>
        <source>Die Uhr dieses Geräts geht falsch. Alles geht; Zeiten bitte prüfen.</source>
        <translation>This device’s clock is wrong. Everything works; please check times.</translation>
    </message>
    <message>
        <source>Dieses Gerät hat sich nach einer Störung selbst repariert. Bestätigtes ist gespeichert.</source>
        <translation>This device has repaired itself after a fault. All that was confirmed is stored.</translation>
    </message>
    <message>
        <source>Dorfpunkt %1</source>
        <extracomment>The name of this place; %1 is the village. The name "Dorfpunkt" is kept.</extracomment>
        <translation>Dorfpunkt %1</translation>
    </message>
    <message>
        <source>Neues aus dem Dorf</source>
        <translation>News from the village</translation>
    </message>
    <message>
        <source>Ohne Netz</source>
        <translation>No network</translation>
    </message>
    <message>
        <source>Ohne Netz. Alles geht, wir senden später.</source>
        <translation>No network. Everything works, we send later.</translation>
    </message>
    <message>
        <source>Ohne Netz. Wir senden später.</source>
        <translation>No network. We send later.</translation>
    </message>
    <message>
        <source>Verbunden</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Verbunden. Wir senden gerade.</source>
        <translation>Connected. We are sending.</translation>
    </message>
    <message>
        <source>Wir senden</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Wir senden später</source>
        <translation>Sending later</translation>
    </message>
</context>
<context>
    <name>Shopping</name>
    <message>
        <source> (Beispiel, kein echter Laden)</source>
        <translation> (example, not a real shop)</translation>
    </message>
    <message numerus="yes">
        <source>%n Artikel</source>
        <extracomment>On the basket's button. %n is the number of different products.</extracomment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Alkohol</source>
        <translation>Alcohol</translation>
    </message>
    <message numerus="yes">
        <source>Begrenzter Vorrat. %n Stück können Sie hier fest bestellen.</source>
        <extracomment>On the page of a product of which there are only so many. %n is how many can be promised here.</extracomment>
        <translation>
            <numerusform>Limited stock. You can firmly order %n here.</numerusform>
            <numerusform>Limited stock. You can firmly order %n here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begrenzter Vorrat. Ihr Wunsch wird vorgemerkt, der Laden prüft den Vorrat.</source>
        <translation>Limited stock. Your wish is noted; the shop checks what is left.</translation>
    </message>
    <message>
        <source>Begrenzter Vorrat. Zurzeit ist alles vergeben. Ihr Wunsch wird vorgemerkt.</source>
        <translation>Limited stock. All of it is taken just now. Your wish is noted.</translation>
    </message>
    <message>
        <source>Bio</source>
        <translation>Organic</translation>
    </message>
    <message>
        <source>Gefunden für „%1“</source>
        <extracomment>Heading of a list of products. %1 is what was typed to look for.</extracomment>
        <translation>Found for “%1”</translation>
    </message>
    <message>
        <source>Herkunft</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Lagerung</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Nährwerte je 100 g oder 100 ml</source>
        <translation>Nutrition per 100 g or 100 ml</translation>
    </message>
    <message>
        <source>Zusatzstoffe</source>
        <translation>Additives</translation>
    </message>
    <message>
        <source>Zutaten</source>
        <translation>Ingredients</translation>
    </message>
    <message>
        <source>Zutaten und Hinweise stehen hier auf Deutsch, wie auf der Packung.</source>
        <translation>Ingredients and notes are in German here, as on the packet.</translation>
    </message>
    <message>
        <source>ab %1 Jahren</source>
        <extracomment>A short note beside a product. %1 is an age in years, 16 or 18.</extracomment>
        <translation>from age %1</translation>
    </message>
    <message>
        <source>begrenzter Vorrat</source>
        <extracomment>A short note beside a product of which there are only so many.</extracomment>
        <translation>limited stock</translation>
    </message>
</context>
<context>
    <name>Situations</name>
    <message>
        <source>Noch keine Dienste</source>
        <translation>No services yet</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>They will appear here once the network is back.</translation>
    </message>
    <message>
        <source>Worum geht es?</source>
        <translation>What is it about?</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Antwort lesen oder stornieren</source>
        <translation>Read the answer or cancel</translation>
    </message>
    <message>
        <source>Brot, Gemüse, Milch und mehr aussuchen</source>
        <translation>Choose bread, vegetables, milk and more</translation>
    </message>
    <message>
        <source>Einkaufen</source>
        <translation>Shopping</translation>
    </message>
    <message>
        <source>Korb ansehen · %1</source>
        <extracomment>A button. %1 says what is in the basket, such as: 3 items · €12.40.</extracomment>
        <translation>See basket · %1</translation>
    </message>
    <message>
        <source>Meine Bestellung</source>
        <translation>My order</translation>
    </message>
    <message>
        <source>Mit dem Code von Ihrem Beleg</source>
        <translation>With the code on your receipt</translation>
    </message>
    <message>
        <source>Neu bestellen</source>
        <translation>New order</translation>
    </message>
    <message>
        <source>Wie beim letzten Mal</source>
        <translation>Same as last time</translation>
    </message>
    <message>
        <source>Zurzeit kann nichts bestellt werden.</source>
        <translation>Nothing can be ordered at the moment.</translation>
    </message>
</context>
<context>
    <name>SubstituteName</name>
    <message>
        <source>Statt %1</source>
        <extracomment>Above a question at the counter. %1 is a product that the shop does not have.</extracomment>
        <translation>Instead of %1</translation>
    </message>
    <message>
        <source>Was ist stattdessen in der Kiste?</source>
        <translation>What is in the crate instead?</translation>
    </message>
    <message>
        <source>Weiter zum Preis</source>
        <translation>Go on to the price</translation>
    </message>
    <message>
        <source>Zum Beispiel 4 Mohnbrötchen</source>
        <translation>For example 4 Mohnbrötchen</translation>
    </message>
</context>
<context>
    <name>SubstitutePrice</name>
    <message>
        <source>Preis in Euro</source>
        <translation>Price in euros</translation>
    </message>
    <message>
        <source>Statt %1</source>
        <extracomment>Above a question at the counter. %1 is a product that the shop does not have.</extracomment>
        <translation>Instead of %1</translation>
    </message>
    <message>
        <source>Was kostet der Ersatz?</source>
        <translation>What does the substitute cost?</translation>
    </message>
    <message>
        <source>Übernehmen</source>
        <translation>Use this</translation>
    </message>
</context>
<context>
    <name>Substitutes</name>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Shopping · Step %1 of %2</translation>
    </message>
    <message>
        <source>Es kostet höchstens dasselbe.</source>
        <translation>It will cost no more.</translation>
    </message>
    <message>
        <source>Ja, gern etwas Ähnliches</source>
        <translation>Yes, something similar, please</translation>
    </message>
    <message>
        <source>Nein, dann lieber nichts</source>
        <translation>No, nothing instead</translation>
    </message>
    <message>
        <source>Was fehlt, bezahlen Sie nicht.</source>
        <translation>You do not pay for what is missing.</translation>
    </message>
    <message>
        <source>Wenn etwas fehlt: Dürfen wir Ähnliches einpacken?</source>
        <translation>If something is missing: may we pack something similar?</translation>
    </message>
</context>
<context>
    <name>SurveyBecomes</name>
    <message>
        <source>Das lesen alle, die mitgemacht haben.</source>
        <translation>Everybody who took part reads this.</translation>
    </message>
    <message>
        <source>Ihr Text</source>
        <translation>Your text</translation>
    </message>
    <message>
        <source>Was wird daraus?</source>
        <translation>What becomes of it?</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Weiter ohne Text</source>
        <translation>Continue without a text</translation>
    </message>
</context>
<context>
    <name>SurveyCode</name>
    <message>
        <source>17 Zeichen. Jeder Code gilt für eine Antwort.</source>
        <translation>17 characters. Each code is good for one answer.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Welcher Code steht auf Ihrem Zettel?</source>
        <translation>Which code is on your slip?</translation>
    </message>
</context>
<context>
    <name>SurveyDesk</name>
    <message>
        <source>Das Formular dieser Umfrage ist noch nicht hier. Bitte später noch einmal öffnen.</source>
        <translation>The form of this survey is not here yet. Please open it again later.</translation>
    </message>
    <message>
        <source>Diese Umfrage ist nicht mehr da.</source>
        <translation>This survey is no longer here.</translation>
    </message>
    <message>
        <source>Umfrage</source>
        <translation>Survey</translation>
    </message>
</context>
<context>
    <name>SurveyDone</name>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Rückgängig machen (%1 Sekunden)</source>
        <extracomment>A button: takes back what was sent. %1 counts down from 30.</extracomment>
        <translation>Undo (%1 seconds)</translation>
    </message>
    <message>
        <source>Vielen Dank fürs Mitreden!</source>
        <translation>Thank you for having your say!</translation>
    </message>
</context>
<context>
    <name>SurveyOutcome</name>
    <message>
        <source>Antworten ansehen</source>
        <translation>Look at the answers</translation>
    </message>
    <message>
        <source>Ergebnis einer Umfrage</source>
        <translation>Result of a survey</translation>
    </message>
    <message>
        <source>Zur Vorlage des Rats</source>
        <translation>To the council paper</translation>
    </message>
</context>
<context>
    <name>SurveySend</name>
    <message>
        <source>Wird gespeichert …</source>
        <translation>Being stored …</translation>
    </message>
</context>
<context>
    <name>SurveyTally</name>
    <message>
        <source>Ergebnis abgeben</source>
        <translation>Hand in the result</translation>
    </message>
    <message>
        <source>Geschriebenes lesen</source>
        <translation>Read what was written</translation>
    </message>
    <message>
        <source>Umfrage</source>
        <translation>Survey</translation>
    </message>
</context>
<context>
    <name>SurveyTell</name>
    <message>
        <source>Ja, Ergebnis abgeben</source>
        <translation>Yes, hand in the result</translation>
    </message>
    <message>
        <source>Soll das veröffentlicht werden?</source>
        <translation>Shall this be published?</translation>
    </message>
    <message>
        <source>Text ändern</source>
        <translation>Change the text</translation>
    </message>
    <message>
        <source>Weiter lesen</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Zahlen werden einmal gezeigt. Danach kann sie niemand ändern.</source>
        <translation>Numbers are shown once. Afterwards nobody can change them.</translation>
    </message>
</context>
<context>
    <name>SurveyUndone</name>
    <message>
        <source>**Es ist nichts gespeichert**, und nichts wird gesendet.</source>
        <translation>**Nothing is stored**, and nothing will be sent.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Zurück zum Anfang</source>
        <translation>Back to the start</translation>
    </message>
</context>
<context>
    <name>SurveyWritten</name>
    <message>
        <source>Die Reihenfolge sagt nichts. Bitte nichts davon weitergeben, woran man jemanden erkennt.</source>
        <translation>The order tells nothing. Please pass on nothing by which somebody could be recognised.</translation>
    </message>
    <message>
        <source>Was die Leute geschrieben haben</source>
        <translation>What people have written</translation>
    </message>
</context>
<context>
    <name>Surveys</name>
    <message>
        <source>Keine Umfragen</source>
        <translation>No surveys</translation>
    </message>
    <message>
        <source>Umfragen dieses Amts</source>
        <translation>Surveys of this office</translation>
    </message>
    <message>
        <source>Umfragen legt der Landkreis auf seinen Seiten an.</source>
        <translation>The district creates surveys on its pages.</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>Auf Papier mitnehmen</source>
        <translation>Take it home on paper</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Das Amt bearbeitet es dann **nicht weiter**.</source>
        <translation>The office will then **not go on** with it.</translation>
    </message>
    <message>
        <source>Ja, zurücknehmen</source>
        <translation>Yes, take it back</translation>
    </message>
    <message>
        <source>Möchten Sie das zurücknehmen?</source>
        <translation>Would you like to take this back?</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>No, keep it</translation>
    </message>
    <message>
        <source>Sie können jederzeit neu anfangen.</source>
        <translation>You can start again at any time.</translation>
    </message>
    <message>
        <source>Was es schon gelesen hat, bleibt in seinen Akten, solange das Gesetz es verlangt.</source>
        <translation>What it has already read stays in its files as long as the law requires.</translation>
    </message>
</context>
<context>
    <name>TakeDown</name>
    <message>
        <source>**Das Formular ist inzwischen neu.** Bitte sehen Sie die Antworten noch einmal durch.</source>
        <translation>**The form is new meanwhile.** Please look through the answers once more.</translation>
    </message>
    <message>
        <source>**Das Gesetz will die Person hier sehen.** Bitte prüfen Sie den Ausweis.</source>
        <translation>**The law wants to see the person here.** Please check the identity card.</translation>
    </message>
    <message>
        <source>**Die Person muss noch selbst kommen.** Erst dann gilt der Antrag.</source>
        <translation>**The person still has to come.** Only then does the application count.</translation>
    </message>
    <message>
        <source>**Sagen Sie der Person:**</source>
        <translation>**Tell the person:**</translation>
    </message>
    <message>
        <source>Beleg und Antworten: **%1**.</source>
        <extracomment>At the counter. %1 is a language by its own name.</extracomment>
        <translation>Receipt and answers: **%1**.</translation>
    </message>
    <message>
        <source>Danach gilt der neue Beleg, und der alte Code öffnet nichts mehr.</source>
        <translation>After that the new receipt counts, and the old code opens nothing any more.</translation>
    </message>
    <message>
        <source>Das Gerät konnte nicht speichern. Bitte versuchen Sie es noch einmal.</source>
        <translation>The device could not store it. Please try again.</translation>
    </message>
    <message>
        <source>Das bekommt: **%1**.</source>
        <extracomment>At the counter. %1 is an office.</extracomment>
        <translation>It goes to: **%1**.</translation>
    </message>
    <message>
        <source>Das geht gerade nicht: Der Datentreuhänder erlaubt es nicht, oder zu lange kein Netz.</source>
        <translation>Not possible just now: the data trustee does not permit it, or there was no line for too long.</translation>
    </message>
    <message>
        <source>Das ist zu lang. Bitte kürzen Sie die Antworten.</source>
        <translation>This is too long. Please shorten the answers.</translation>
    </message>
    <message>
        <source>Der Speicher dieses Geräts ist voll. Es wurde nichts gespeichert.</source>
        <translation>This device’s storage is full. Nothing was stored.</translation>
    </message>
    <message>
        <source>Es ist schon unterwegs. Nehmen Sie es mit dem Beleg zurück.</source>
        <translation>It is on its way already. Take it back with the receipt.</translation>
    </message>
    <message>
        <source>Gespeichert wird erst, wenn Sie zum Schluss Ja sagen.</source>
        <translation>Nothing is stored before you say yes at the end.</translation>
    </message>
    <message>
        <source>Lesen Sie die Fragen vor. Am Ende sehen Sie alles noch einmal.</source>
        <translation>Read out the questions. At the end you see everything once more.</translation>
    </message>
</context>
<context>
    <name>TakeDownAnswers</name>
    <message>
        <source>Es ist nichts angegeben</source>
        <translation>Nothing was stated</translation>
    </message>
    <message>
        <source>Gehen Sie zurück, wenn doch etwas anzugeben ist.</source>
        <translation>Go back if there is something to state after all.</translation>
    </message>
    <message>
        <source>Ja, weiter</source>
        <translation>Yes, go on</translation>
    </message>
    <message>
        <source>Stimmt das alles?</source>
        <translation>Is all of this right?</translation>
    </message>
    <message>
        <source>Weiter lesen</source>
        <translation>Read on</translation>
    </message>
</context>
<context>
    <name>TakeDownForms</name>
    <message>
        <source>Für diese Stelle ist kein Formular veröffentlicht.</source>
        <translation>No form is published for this office.</translation>
    </message>
    <message>
        <source>Gerade ist nichts aufzunehmen</source>
        <translation>Nothing can be taken down just now</translation>
    </message>
    <message>
        <source>Hier ist nichts aufzunehmen</source>
        <translation>There is nothing to take down here</translation>
    </message>
    <message>
        <source>Was nehmen Sie auf?</source>
        <translation>What do you take down?</translation>
    </message>
</context>
<context>
    <name>TakeDownGivenUp</name>
    <message>
        <source>Dieses Formular geht gerade nicht</source>
        <translation>This form is not available just now</translation>
    </message>
    <message>
        <source>Zum Anfang</source>
        <translation>To the start</translation>
    </message>
</context>
<context>
    <name>TakeDownInstead</name>
    <message>
        <source>Das Angefangene löschen?</source>
        <translation>Delete what was begun?</translation>
    </message>
    <message>
        <source>Hier liegen Antworten, die noch nicht aufgenommen sind: **%1**.</source>
        <extracomment>At the counter. %1 is a service whose form is half filled in.</extracomment>
        <translation>There are answers here that are not taken down yet: **%1**.</translation>
    </message>
    <message>
        <source>Ja, löschen und neu beginnen</source>
        <translation>Yes, delete it and begin anew</translation>
    </message>
    <message>
        <source>Nein, damit weitermachen</source>
        <translation>No, go on with it</translation>
    </message>
</context>
<context>
    <name>TakeDownLanguage</name>
    <message>
        <source>In welcher Sprache ist der Beleg?</source>
        <translation>In which language is the receipt?</translation>
    </message>
</context>
<context>
    <name>TakeDownSend</name>
    <message>
        <source>Ja, aufnehmen</source>
        <translation>Yes, take it down</translation>
    </message>
    <message>
        <source>Nehmen Sie das so auf?</source>
        <translation>Do you take it down like this?</translation>
    </message>
    <message>
        <source>Sprache des Belegs</source>
        <translation>Language of the receipt</translation>
    </message>
    <message>
        <source>Weiter lesen</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Wird gespeichert …</source>
        <translation>Being stored …</translation>
    </message>
</context>
<context>
    <name>TakeDownStart</name>
    <message>
        <source>Aufhören</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Beginnen</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Das Formular wird geöffnet …</source>
        <translation>The form is being opened …</translation>
    </message>
    <message>
        <source>Dieses Formular geht gerade nicht</source>
        <translation>This form is not available just now</translation>
    </message>
    <message>
        <source>Formular</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Weiter ausfüllen</source>
        <translation>Go on filling in</translation>
    </message>
</context>
<context>
    <name>TakeDownStop</name>
    <message>
        <source>Was wird aus den Antworten?</source>
        <translation>What becomes of the answers?</translation>
    </message>
</context>
<context>
    <name>TakeDownWay</name>
    <message>
        <source>Wie kommt das zu Ihnen?</source>
        <translation>How does this come to you?</translation>
    </message>
</context>
<context>
    <name>TakenBack</name>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden es von selbst, sobald es da ist.</source>
        <translation>**Noted.** There is no network here just now. We will send it by ourselves as soon as there is.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden es jetzt.</source>
        <translation>**Noted.** We are sending it now.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ihre Rücknahme ist gespeichert.</source>
        <translation>Taking it back is stored.</translation>
    </message>
    <message>
        <source>Ob das Amt sie bekommen hat, lesen Sie hier mit demselben Beleg.</source>
        <translation>With the same receipt you read here whether the office has got it.</translation>
    </message>
</context>
<context>
    <name>TakenDown</name>
    <message>
        <source>Angefangen und aufgehoben</source>
        <translation>Begun and kept</translation>
    </message>
    <message>
        <source>Aufgenommen und gespeichert</source>
        <translation>Taken down and stored</translation>
    </message>
    <message>
        <source>Beleg drucken</source>
        <translation>Print receipt</translation>
    </message>
    <message>
        <source>Der Beleg ist gedruckt.</source>
        <translation>The receipt is printed.</translation>
    </message>
    <message>
        <source>Der Beleg wird gedruckt …</source>
        <translation>The receipt is being printed …</translation>
    </message>
    <message>
        <source>Der Beleg wird gleich gedruckt.</source>
        <translation>The receipt will be printed in a moment.</translation>
    </message>
    <message>
        <source>Der Drucker antwortet nicht. Bitte schreiben Sie den Code ab.</source>
        <translation>The printer does not answer. Please write down the code.</translation>
    </message>
    <message>
        <source>Der Drucker hat kein Papier. Bitte schreiben Sie den Code ab.</source>
        <translation>The printer is out of paper. Please write down the code.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Hier ist kein Drucker. Bitte schreiben Sie den Code ab.</source>
        <translation>There is no printer here. Please write down the code.</translation>
    </message>
    <message>
        <source>Im Drucker klemmt Papier. Bitte schreiben Sie den Code ab.</source>
        <translation>Paper is jammed in the printer. Please write down the code.</translation>
    </message>
    <message>
        <source>Mit diesem Code liest die Person Ihre Antwort, an jedem Dorfpunkt:</source>
        <translation>With this code the person reads your answer, at any Dorfpunkt:</translation>
    </message>
    <message>
        <source>Mit diesem Code macht die Person weiter, hier oder an jedem Dorfpunkt:</source>
        <translation>With this code the person goes on, here or at any Dorfpunkt:</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Rückgängig machen (%1 Sekunden)</source>
        <extracomment>A button: takes back what was taken down. %1 counts down from 30.</extracomment>
        <translation>Undo (%1 seconds)</translation>
    </message>
    <message>
        <source>Um %1 aufgenommen, dann unterbrochen</source>
        <extracomment>At the counter, after a crash. %1 is an hour.</extracomment>
        <translation>Taken down at %1, then interrupted</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Langsamer, lauter, noch einmal hören</source>
        <translation>Slower, louder, hear again</translation>
    </message>
    <message>
        <source>Stimme</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Stopp</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Vorlesen</source>
        <translation>Read aloud</translation>
    </message>
</context>
<context>
    <name>TouchArea</name>
    <message>
        <source>Geht gerade nicht</source>
        <translation>Not possible at the moment</translation>
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
        <translation>**112** Fire brigade and ambulance</translation>
    </message>
    <message>
        <source>**116 117** Ärztlicher Bereitschaftsdienst</source>
        <translation>**116 117** Out-of-hours doctor</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>**Es wurde nichts bestellt.** Es wird nichts gesendet und nichts gedruckt.</source>
        <translation>**Nothing was ordered.** Nothing is sent and nothing is printed.</translation>
    </message>
    <message>
        <source>Die Bestellung ist rückgängig gemacht.</source>
        <translation>The order has been undone.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Zurück zum Korb</source>
        <translation>Back to the basket</translation>
    </message>
</context>
<context>
    <name>Unreadable</name>
    <message>
        <source>Alles ist lesbar</source>
        <translation>Everything is readable</translation>
    </message>
    <message>
        <source>Nicht lesbar</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>Was hier steht, kann das Gerät nicht öffnen. Bitte melden Sie sich bei der Betreuung.</source>
        <translation>The device cannot open what is listed here. Please tell whoever looks after it.</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>%1 Prozent</source>
        <extracomment>How fast the voice reads: %1 is 100 for its usual speed.</extracomment>
        <translation>%1 per cent</translation>
    </message>
    <message>
        <source>%1 von %2</source>
        <extracomment>Spoken behind a choice of a list: %1 is its place, %2 how many there are.</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Auswahl</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Die Stimme</source>
        <translation>The voice</translation>
    </message>
    <message>
        <source>Die Stimme ist an.</source>
        <translation>The voice is on.</translation>
    </message>
    <message>
        <source>Die Stimme ist an. Tippen oder streichen Sie über den Bildschirm: Sie hören, was dort steht. Noch einmal auf dasselbe tippen wählt es. Oben am Rand steht die Taste für die Stimme.</source>
        <translation>The voice is on. Tap the screen or slide over it: you hear what is there. Tap the same thing again to choose it. The key for the voice is at the upper edge.</translation>
    </message>
    <message>
        <source>Eingabe</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Für diese Sprache gibt es an diesem Gerät keine Stimme.</source>
        <translation>This device has no voice for this language.</translation>
    </message>
    <message>
        <source>Privat. Zum Hören Kopfhörer einstecken.</source>
        <translation>Private. Plug in headphones to hear it.</translation>
    </message>
    <message>
        <source>Stimme aus</source>
        <translation>Voice off</translation>
    </message>
    <message>
        <source>Stufe %1 von %2</source>
        <extracomment>How loud the voice is: %1 is the step, %2 how many there are.</extracomment>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Button</translation>
    </message>
    <message>
        <source>ausgefüllt</source>
        <translation>filled in</translation>
    </message>
    <message>
        <source>ausgewählt</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>geht gerade nicht</source>
        <translation>not possible just now</translation>
    </message>
    <message>
        <source>nicht ausgewählt</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>noch leer</source>
        <translation>still empty</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Auch Privates laut sagen</source>
        <translation>Say private things aloud too</translation>
    </message>
    <message>
        <source>Einmal tippen spricht, noch einmal tippen wählt.</source>
        <translation>The first tap speaks, the second chooses.</translation>
    </message>
    <message>
        <source>Erst hören, dann wählen</source>
        <translation>Hear first, then choose</translation>
    </message>
    <message>
        <source>Für alle, die den Bildschirm sehen.</source>
        <translation>For everyone who sees the screen.</translation>
    </message>
    <message>
        <source>Langsamer</source>
        <translation>Slower</translation>
    </message>
    <message>
        <source>Lauter</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Leiser</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>Mehr geht nicht.</source>
        <translation>That is as far as it goes.</translation>
    </message>
    <message>
        <source>Name und Code hören dann alle im Raum.</source>
        <translation>Then everyone in the room hears name and code.</translation>
    </message>
    <message>
        <source>Name und Code sind dann still.</source>
        <translation>Name and code are silent then.</translation>
    </message>
    <message>
        <source>Privates nicht laut sagen</source>
        <translation>Do not say private things</translation>
    </message>
    <message>
        <source>Schneller</source>
        <translation>Faster</translation>
    </message>
    <message>
        <source>Tippen wählt sofort</source>
        <translation>A tap chooses at once</translation>
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
        <translation>**Example.** These dates are made up. Please do not rely on them.</translation>
    </message>
    <message>
        <source>Abfallkalender %1</source>
        <extracomment>Heading of a printed calendar of waste collections. %1 is a street and its village.</extracomment>
        <translation>Waste calendar %1</translation>
    </message>
    <message>
        <source>Altglas</source>
        <translation>Glass</translation>
    </message>
    <message>
        <source>Altpapier</source>
        <translation>Waste paper</translation>
    </message>
    <message>
        <source>Biotonne</source>
        <translation>Food and garden waste</translation>
    </message>
    <message>
        <source>Das wird als Nächstes abgeholt</source>
        <translation>The next collections</translation>
    </message>
    <message>
        <source>Der Abfallkalender ist zu Ende.</source>
        <translation>The waste calendar has ended.</translation>
    </message>
    <message>
        <source>Der Kalender ging bis **%1**. Neue Termine sind noch nicht da.</source>
        <extracomment>%1 is the last day of a calendar of waste collections.</extracomment>
        <translation>The calendar ran until **%1**. There are no new dates yet.</translation>
    </message>
    <message>
        <source>Der Kalender reicht bis **%1**.</source>
        <extracomment>%1 is the last day of which a calendar of waste collections knows anything.</extracomment>
        <translation>The calendar runs until **%1**.</translation>
    </message>
    <message>
        <source>Es holt ab: %1</source>
        <extracomment>%1 is the German name of whoever empties the bins.</extracomment>
        <translation>Collected by: %1</translation>
    </message>
    <message>
        <source>Gelber Sack</source>
        <translation>Yellow bag</translation>
    </message>
    <message>
        <source>Grünschnitt</source>
        <translation>Garden cuttings</translation>
    </message>
    <message>
        <source>Gut zu wissen</source>
        <extracomment>Heading at the beginning of a printed calendar of waste collections.</extracomment>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Hausnummern %1</source>
        <extracomment>%1 are house numbers in German: 1 bis 40.</extracomment>
        <translation>House numbers %1</translation>
    </message>
    <message>
        <source>Heute, %1</source>
        <extracomment>A day on which bins are emptied; %1 is the day with its date.</extracomment>
        <translation>Today, %1</translation>
    </message>
    <message>
        <source>Hier ist noch kein Abfallkalender hinterlegt.</source>
        <translation>No waste calendar is stored here yet.</translation>
    </message>
    <message>
        <source>Hier können Sie nach den Terminen fragen:</source>
        <translation>You can ask for the dates here:</translation>
    </message>
    <message>
        <source>Hier steht dieses Gerät</source>
        <translation>This device stands here</translation>
    </message>
    <message>
        <source>Morgen, %1</source>
        <extracomment>A day on which bins are emptied; %1 is the day with its date.</extracomment>
        <translation>Tomorrow, %1</translation>
    </message>
    <message>
        <source>Noch kein Kalender</source>
        <translation>No calendar yet</translation>
    </message>
    <message>
        <source>Restmüll</source>
        <translation>General waste</translation>
    </message>
    <message>
        <source>Schadstoffmobil</source>
        <extracomment>A vehicle that takes in paint, batteries and the like.</extracomment>
        <translation>Hazardous waste vehicle</translation>
    </message>
    <message>
        <source>Sperrmüll</source>
        <translation>Bulky waste</translation>
    </message>
    <message>
        <source>Stellen Sie Tonnen und Säcke **am Abend davor** an die Straße.</source>
        <translation>Put bins and bags by the road **the evening before**.</translation>
    </message>
    <message>
        <source>Weihnachtsbäume</source>
        <translation>Christmas trees</translation>
    </message>
    <message>
        <source>am selben Tag: %1</source>
        <extracomment>The same day as in the line before; %1 is what is collected besides.</extracomment>
        <translation>same day: %1</translation>
    </message>
</context>
<context>
    <name>WasteDates</name>
    <message>
        <source>Auf Papier mitnehmen</source>
        <translation>Take it home on paper</translation>
    </message>
    <message>
        <source>Ich wohne woanders</source>
        <translation>I live elsewhere</translation>
    </message>
</context>
<context>
    <name>WasteLetters</name>
    <message>
        <source>Gehen Sie zurück und wählen Sie Ihren Ort noch einmal.</source>
        <translation>Go back and choose your village again.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Nothing is left here</translation>
    </message>
    <message>
        <source>Meine Straße steht hier nicht</source>
        <translation>My street is not listed</translation>
    </message>
    <message>
        <source>Womit fängt Ihre Straße an?</source>
        <translation>What does your street begin with?</translation>
    </message>
</context>
<context>
    <name>WasteStreets</name>
    <message>
        <source>Gehen Sie zurück und wählen Sie Ihren Ort noch einmal.</source>
        <translation>Go back and choose your village again.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Nothing is left here</translation>
    </message>
    <message>
        <source>In welcher Straße wohnen Sie?</source>
        <translation>Which street do you live in?</translation>
    </message>
    <message>
        <source>Meine Straße steht hier nicht</source>
        <translation>My street is not listed</translation>
    </message>
</context>
<context>
    <name>WasteVillages</name>
    <message>
        <source>Abfallkalender</source>
        <translation>Waste calendar</translation>
    </message>
    <message>
        <source>Ich wohne woanders</source>
        <translation>I live elsewhere</translation>
    </message>
    <message>
        <source>In welchem Ort wohnen Sie?</source>
        <translation>Which village do you live in?</translation>
    </message>
    <message>
        <source>Noch keine Orte</source>
        <translation>No places yet</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>They will appear here once the network is back.</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>Gelöscht wird sie hier, unterwegs und am Gerät des Ladens. Auf Papier streicht sie der Laden selbst.</source>
        <translation>It is deleted here, on the way and on the shop’s device. On paper the shop strikes it out itself.</translation>
    </message>
    <message>
        <source>Ihre Bestellung **bleibt bestehen**.</source>
        <translation>Your order **stays as it is**.</translation>
    </message>
    <message>
        <source>Ja, löschen lassen</source>
        <translation>Yes, delete it</translation>
    </message>
    <message>
        <source>Möchten Sie Ihre Telefonnummer löschen lassen?</source>
        <translation>Would you like your phone number to be deleted?</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>No, keep it</translation>
    </message>
    <message>
        <source>Sie haben beim Bestellen Ja gesagt: Der Laden darf Sie bei Fragen anrufen. Dieses Ja nehmen Sie jetzt zurück.</source>
        <translation>When you ordered you said yes: the shop may call you with questions. You now take this yes back.</translation>
    </message>
</context>
<context>
    <name>Withdrawn</name>
    <message>
        <source>Der **Datentreuhänder** sorgt dafür, dass die Nummer überall gelöscht wird.</source>
        <translation>The **data trustee** makes sure that the number is deleted everywhere.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. Wir senden Ihr Nein von selbst, sobald es da ist, und vor allem anderen.</source>
        <translation>There is no network here just now. Your No is sent by itself as soon as there is, before anything else.</translation>
    </message>
    <message>
        <source>Ihr Nein ist gespeichert.</source>
        <translation>Your No is stored.</translation>
    </message>
    <message>
        <source>Ihre Bestellung **bleibt bestehen**.</source>
        <translation>Your order **stays as it is**.</translation>
    </message>
    <message>
        <source>Wir senden Ihr Nein jetzt, vor allem anderen.</source>
        <translation>Your No is being sent now, before anything else.</translation>
    </message>
</context>
</TS>
