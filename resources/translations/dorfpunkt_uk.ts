<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="de_DE">
<context>
    <name>AgeCheck</name>
    <message>
        <source>**%1** darf nur bekommen, wer mindestens **%2 Jahre** alt ist.</source>
        <extracomment>%1 is a product, %2 an age in years, 16 or 18.</extracomment>
        <translation>**%1** видають лише особам від **%2 років**.</translation>
    </message>
    <message>
        <source>Der Ausweis wird beim Abholen geprüft. Ohne Ausweis bleibt das Produkt dort.</source>
        <translation>Під час видачі перевіряють посвідчення особи. Без нього товар залишиться там.</translation>
    </message>
    <message>
        <source>Ja, ich zeige den Ausweis</source>
        <translation>Так, я покажу посвідчення</translation>
    </message>
    <message>
        <source>Nein, ohne dieses Produkt</source>
        <translation>Ні, без цього товару</translation>
    </message>
    <message>
        <source>Zeigen Sie beim Abholen Ihren Ausweis?</source>
        <translation>Чи покажете Ви посвідчення під час видачі?</translation>
    </message>
</context>
<context>
    <name>Allergens</name>
    <message>
        <source>Eier</source>
        <translation>яйця</translation>
    </message>
    <message>
        <source>Erdnüsse</source>
        <translation>арахіс</translation>
    </message>
    <message>
        <source>Fisch</source>
        <translation>риба</translation>
    </message>
    <message>
        <source>Krebstiere</source>
        <translation>ракоподібні</translation>
    </message>
    <message>
        <source>Lupinen</source>
        <translation>люпин</translation>
    </message>
    <message>
        <source>Milch (einschließlich Laktose)</source>
        <translation>молоко (зокрема лактоза)</translation>
    </message>
    <message>
        <source>Schalenfrüchte (Nüsse)</source>
        <translation>горіхи</translation>
    </message>
    <message>
        <source>Schwefeldioxid und Sulfite</source>
        <translation>діоксид сірки та сульфіти</translation>
    </message>
    <message>
        <source>Sellerie</source>
        <translation>селера</translation>
    </message>
    <message>
        <source>Senf</source>
        <translation>гірчиця</translation>
    </message>
    <message>
        <source>Sesam</source>
        <translation>кунжут</translation>
    </message>
    <message>
        <source>Soja</source>
        <translation>соя</translation>
    </message>
    <message>
        <source>Weichtiere</source>
        <translation>молюски</translation>
    </message>
    <message>
        <source>glutenhaltiges Getreide</source>
        <translation>злаки, що містять глютен</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>**Es ist sicher aufgehoben.**</source>
        <translation>**Це надійно збережено.**</translation>
    </message>
    <message>
        <source>**Ihre Antworten sind sicher aufgehoben.**</source>
        <translation>**Ваші відповіді надійно збережено.**</translation>
    </message>
    <message>
        <source>**Ihre Idee ist sicher aufgehoben.**</source>
        <translation>**Вашу ідею надійно збережено.**</translation>
    </message>
    <message>
        <source>**Niemand erfährt, dass es Ihre Antworten sind.**</source>
        <translation>**Ніхто не дізнається, що це ваші відповіді.**</translation>
    </message>
    <message>
        <source>**Niemand erfährt, dass es von Ihnen ist.**</source>
        <translation>**Ніхто не дізнається, що це від вас.**</translation>
    </message>
    <message>
        <source>Danach kann es niemand zurückholen, auch Sie nicht.</source>
        <translation>Після цього його ніхто не зможе повернути, навіть ви.</translation>
    </message>
    <message>
        <source>Danach kann niemand sie zurückholen, auch Sie nicht.</source>
        <translation>Після цього їх ніхто не зможе повернути, навіть ви.</translation>
    </message>
    <message>
        <source>Das Ergebnis steht später hier unter „Mitreden“.</source>
        <translation>Результат згодом буде тут, у розділі «Висловитися».</translation>
    </message>
    <message>
        <source>Das Gerät konnte nicht speichern. Bitte versuchen Sie es noch einmal.</source>
        <translation>Пристрій не зміг зберегти. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Das Gerät schickt es später ab: ohne Namen, ohne Ort, ohne Uhrzeit.</source>
        <translation>Пристрій надішле це пізніше: без імені, місця й часу.</translation>
    </message>
    <message>
        <source>Das Gerät schickt sie später ab: ohne Namen, ohne Ort, ohne Uhrzeit.</source>
        <translation>Пристрій надішле їх пізніше: без імені, місця й часу.</translation>
    </message>
    <message>
        <source>Das geht an: **%1**.</source>
        <extracomment>%1 is who collects ideas, such as a town.</extracomment>
        <translation>Це отримає: **%1**.</translation>
    </message>
    <message>
        <source>Das geht hier gerade nicht. Bitte versuchen Sie es später noch einmal.</source>
        <translation>Зараз тут це неможливо. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>Das ist schon unterwegs.</source>
        <translation>Це вже в дорозі.</translation>
    </message>
    <message>
        <source>Das ist zu lang. Bitte gehen Sie zurück und schreiben Sie etwas weniger.</source>
        <translation>Це задовго. Поверніться й напишіть трохи менше.</translation>
    </message>
    <message>
        <source>Das ist zurückgenommen.</source>
        <translation>Це скасовано.</translation>
    </message>
    <message>
        <source>Der Speicher dieses Geräts ist voll. Es wurde nichts abgegeben.</source>
        <translation>Пам’ять цього пристрою заповнена. Нічого не подано.</translation>
    </message>
    <message>
        <source>Dieser Code stimmt nicht. Bitte noch einmal vergleichen.</source>
        <translation>Цей код неправильний. Перевірте ще раз.</translation>
    </message>
    <message>
        <source>Dort liest es jemand, bevor es alle sehen.</source>
        <translation>Там це хтось прочитає, перш ніж побачать усі.</translation>
    </message>
    <message>
        <source>Es gibt keinen Beleg: Niemand kann es Ihnen zuordnen.</source>
        <translation>Квитанції немає: ніхто не зможе пов’язати це з вами.</translation>
    </message>
    <message>
        <source>Ihre Antworten gehen an: **%1**.</source>
        <extracomment>%1 is who asks in a survey, such as a town.</extracomment>
        <translation>Ваші відповіді отримає: **%1**.</translation>
    </message>
    <message>
        <source>Ihre Antworten sind zurückgenommen.</source>
        <translation>Ваші відповіді скасовано.</translation>
    </message>
    <message>
        <source>Ihre Idee ist zurückgenommen.</source>
        <translation>Вашу ідею скасовано.</translation>
    </message>
    <message>
        <source>Ihre Worte: **%1**</source>
        <extracomment>%1 is what somebody says to an idea, in their own words.</extracomment>
        <translation>Ваші слова: **%1**</translation>
    </message>
    <message>
        <source>In einigen Tagen ist es mitgezählt.</source>
        <translation>За кілька днів це буде враховано.</translation>
    </message>
    <message>
        <source>In einigen Tagen steht es hier, wenn das Amt es zeigt.</source>
        <translation>За кілька днів це буде тут, якщо установа це покаже.</translation>
    </message>
    <message>
        <source>Ja, abgeben</source>
        <translation>Так, подати</translation>
    </message>
    <message>
        <source>Ja, unterstützen</source>
        <translation>Так, підтримати</translation>
    </message>
    <message>
        <source>Möchten Sie Ihre Antworten abgeben?</source>
        <translation>Бажаєте подати свої відповіді?</translation>
    </message>
    <message>
        <source>Möchten Sie Ihre Idee abgeben?</source>
        <translation>Бажаєте подати свою ідею?</translation>
    </message>
    <message>
        <source>Möchten Sie das dazu sagen?</source>
        <translation>Бажаєте це сказати?</translation>
    </message>
    <message>
        <source>Möchten Sie diese Idee unterstützen?</source>
        <translation>Бажаєте підтримати цю ідею?</translation>
    </message>
    <message>
        <source>Nein, nicht abgeben</source>
        <translation>Ні, не подавати</translation>
    </message>
    <message>
        <source>Nein, nicht unterstützen</source>
        <translation>Ні, не підтримувати</translation>
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
        <translation>**Ваші дані**</translation>
    </message>
    <message>
        <source>Am %1 weitergegeben: von **%2** an **%3**.</source>
        <extracomment>%1 is a day with its hour, %2 and %3 are names of offices.</extracomment>
        <translation>Передано %1: від **%2** до **%3**.</translation>
    </message>
    <message>
        <source>Das Amt schreibt: %1</source>
        <extracomment>Before what an office has written. %1 is its message.</extracomment>
        <translation>Установа пише: %1</translation>
    </message>
    <message>
        <source>Das Amt zeigt allen unter der Nummer **%1**, was wo kaputt ist. Sie selbst nennt es nicht.</source>
        <extracomment>%1 is the public number of a report, such as 7K4M-2Q9X.</extracomment>
        <translation>Установа показує всім під номером **%1**, що і де пошкоджено. Вас вона не називає.</translation>
    </message>
    <message>
        <source>Das Gerät konnte das nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>Пристрій не зміг це зберегти. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Das geht hier gerade nicht. Bitte fragen Sie im Amt.</source>
        <translation>Зараз тут це неможливо. Запитайте в установі.</translation>
    </message>
    <message>
        <source>Gehen Sie mit Ihrem Beleg zum Amt. Dort liegen Ihre Angaben bereit.</source>
        <translation>Ідіть із квитанцією до установи. Ваші дані там уже готові.</translation>
    </message>
    <message>
        <source>Gelesen am %1: %2</source>
        <extracomment>%1 is a day with its hour, %2 the name of an office.</extracomment>
        <translation>Прочитано %1: %2</translation>
    </message>
    <message>
        <source>Hier können Sie es nicht mehr zurücknehmen. Bitte fragen Sie im Amt.</source>
        <translation>Тут Ви вже не можете його відкликати. Запитайте в установі.</translation>
    </message>
    <message>
        <source>Ihre Antwort geht nur an: **%1**.</source>
        <extracomment>%1 is the name of an office.</extracomment>
        <translation>Вашу відповідь отримає лише: **%1**.</translation>
    </message>
    <message>
        <source>Sie haben geantwortet: %1</source>
        <extracomment>Before what the resident has written to an office. %1 is that text.</extracomment>
        <translation>Ви відповіли: %1</translation>
    </message>
</context>
<context>
    <name>ApplicationStatus</name>
    <message>
        <source>Frage beantworten</source>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>Mein Beleg</source>
        <translation>Моя квитанція</translation>
    </message>
    <message>
        <source>Noch einmal nachsehen</source>
        <translation>Перевірити ще раз</translation>
    </message>
    <message>
        <source>Zurücknehmen</source>
        <translation>Відкликати</translation>
    </message>
</context>
<context>
    <name>AppointmentBooked</name>
    <message>
        <source>Fertig</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Ihr Termin ist gespeichert.</source>
        <translation>Ваш запис збережено.</translation>
    </message>
    <message>
        <source>Ihr Termin ist verschoben.</source>
        <translation>Ваш запис перенесено.</translation>
    </message>
    <message>
        <source>Mit diesem Code können Sie absagen oder verschieben:</source>
        <translation>За цим кодом можна скасувати або перенести запис:</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Друкувати ще раз</translation>
    </message>
    <message>
        <source>Rückgängig machen (%1 Sekunden)</source>
        <extracomment>A button: takes back the booking. %1 counts down from 30.</extracomment>
        <translation>Відкликати (секунд: %1)</translation>
    </message>
</context>
<context>
    <name>AppointmentCancel</name>
    <message>
        <source>Ja, absagen</source>
        <translation>Так, скасувати</translation>
    </message>
    <message>
        <source>Möchten Sie diesen Termin absagen?</source>
        <translation>Бажаєте скасувати цей запис?</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>Ні, залишити</translation>
    </message>
</context>
<context>
    <name>AppointmentCancelled</name>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden die Absage von selbst, sobald es da ist.</source>
        <translation>**У черзі.** Зараз тут немає мережі. Ми самі надішлемо скасування, щойно вона з’явиться.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden die Absage jetzt.</source>
        <translation>**У черзі.** Ми надсилаємо скасування зараз.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Ihre Absage ist gespeichert.</source>
        <translation>Ваше скасування збережено.</translation>
    </message>
    <message>
        <source>Ob sie angekommen ist, lesen Sie hier mit demselben Beleg.</source>
        <translation>Чи воно надійшло, Ви побачите тут за тим самим чеком.</translation>
    </message>
</context>
<context>
    <name>AppointmentDays</name>
    <message>
        <source>An welchem Tag möchten Sie kommen?</source>
        <translation>Якого дня Ви бажаєте прийти?</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Запис · крок %1 з %2</translation>
    </message>
    <message>
        <source>Versuchen Sie es in ein paar Tagen noch einmal.</source>
        <translation>Спробуйте ще раз за кілька днів.</translation>
    </message>
    <message>
        <source>Wann möchten Sie stattdessen kommen?</source>
        <translation>Коли Ви бажаєте прийти натомість?</translation>
    </message>
    <message>
        <source>Zurzeit ist nichts frei</source>
        <translation>Зараз немає вільного часу</translation>
    </message>
</context>
<context>
    <name>AppointmentInterrupted</name>
    <message>
        <source>Danach ist das Gerät ausgefallen. **Der Termin ist sicher gespeichert** und wird gesendet.</source>
        <translation>Потім пристрій вийшов з ладу. **Запис надійно збережено**, його буде надіслано.</translation>
    </message>
    <message>
        <source>Der Beleg kann nicht mehr gedruckt werden. Rufen Sie dort an.</source>
        <translation>Чек уже не можна надрукувати. Зателефонуйте туди.</translation>
    </message>
    <message>
        <source>Haben Sie ihn gebucht? Dann drucken wir jetzt Ihren Beleg.</source>
        <translation>Це Ви записалися? Тоді ми надрукуємо Ваш чек.</translation>
    </message>
    <message>
        <source>Ja, das war ich: Beleg zeigen</source>
        <translation>Так, це я: показати квитанцію</translation>
    </message>
    <message>
        <source>Nein, das war ich nicht</source>
        <translation>Ні, це не я</translation>
    </message>
    <message>
        <source>Um %1 wurde hier ein Termin gebucht.</source>
        <extracomment>A heading. %1 is an hour, such as 2:40 pm.</extracomment>
        <translation>О %1 тут було зроблено запис на прийом.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>AppointmentModel</name>
    <message>
        <source>Absagen geht hier gerade nicht. Bitte rufen Sie dort an.</source>
        <translation>Скасувати тут зараз неможливо. Зателефонуйте туди.</translation>
    </message>
    <message>
        <source>Das Gerät konnte die Absage nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>Пристрій не зміг зберегти скасування. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Nachricht an Sie: %1</source>
        <extracomment>Before what the office has written about the appointment. %1 is its message.</extracomment>
        <translation>Повідомлення для Вас: %1</translation>
    </message>
</context>
<context>
    <name>AppointmentName</name>
    <message>
        <source>Nur dort, wo Sie hingehen, liest jemand Ihren Namen.</source>
        <translation>Ваше ім’я прочитають лише там, куди Ви йдете.</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Запис · крок %1 з %2</translation>
    </message>
    <message>
        <source>Vorname und Nachname</source>
        <translation>Ім’я та прізвище</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Wie heißen Sie?</source>
        <translation>Як Вас звати?</translation>
    </message>
</context>
<context>
    <name>AppointmentOffers</name>
    <message>
        <source>Hier gibt es noch keine Termine</source>
        <translation>Тут поки що немає записів на прийом</translation>
    </message>
    <message>
        <source>Rufen Sie dort an, wo Sie hinmöchten.</source>
        <translation>Зателефонуйте туди, куди Ви бажаєте піти.</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Запис · крок %1 з %2</translation>
    </message>
    <message>
        <source>Wozu möchten Sie einen Termin?</source>
        <translation>Для чого Вам потрібен запис?</translation>
    </message>
</context>
<context>
    <name>AppointmentPhone</name>
    <message>
        <source>Dürfen wir Sie bei Fragen anrufen?</source>
        <translation>Чи можна Вам зателефонувати, якщо будуть запитання?</translation>
    </message>
    <message>
        <source>Ja, diese Nummer weitergeben</source>
        <translation>Так, передати цей номер</translation>
    </message>
    <message>
        <source>Mit Vorwahl, zum Beispiel 06851 12 34 56</source>
        <translation>З кодом міста, наприклад 06851 12 34 56</translation>
    </message>
    <message>
        <source>Nein, ohne Telefonnummer</source>
        <translation>Ні, без номера телефону</translation>
    </message>
    <message>
        <source>Nur für Fragen zu diesem Termin.</source>
        <translation>Лише для запитань щодо цього запису.</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Запис · крок %1 з %2</translation>
    </message>
</context>
<context>
    <name>AppointmentReadBack</name>
    <message>
        <source>Andere Zeit wählen</source>
        <translation>Вибрати інший час</translation>
    </message>
    <message>
        <source>Ja, Termin buchen</source>
        <translation>Так, записатися</translation>
    </message>
    <message>
        <source>Ja, verschieben</source>
        <translation>Так, перенести</translation>
    </message>
    <message>
        <source>Möchten Sie den Termin so verschieben?</source>
        <translation>Бажаєте перенести запис так?</translation>
    </message>
    <message>
        <source>Möchten Sie diesen Termin buchen?</source>
        <translation>Бажаєте записатися на цей час?</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Запис · крок %1 з %2</translation>
    </message>
    <message>
        <source>Weiter lesen</source>
        <translation>Читати далі</translation>
    </message>
</context>
<context>
    <name>AppointmentStatus</name>
    <message>
        <source>Absagen</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Ihr Termin</source>
        <translation>Ваш запис</translation>
    </message>
    <message>
        <source>Mein Beleg</source>
        <translation>Моя квитанція</translation>
    </message>
    <message>
        <source>Noch einmal nachsehen</source>
        <translation>Перевірити ще раз</translation>
    </message>
    <message>
        <source>Verschieben</source>
        <translation>Перенести</translation>
    </message>
</context>
<context>
    <name>AppointmentTimes</name>
    <message>
        <source>%1: Um wie viel Uhr?</source>
        <extracomment>The question above a list of hours. %1 is a day, such as Thursday, 3 December.</extracomment>
        <translation>%1: о котрій годині?</translation>
    </message>
    <message>
        <source>An diesem Tag ist nichts mehr frei</source>
        <translation>Цього дня вже немає вільного часу</translation>
    </message>
    <message>
        <source>Gehen Sie zurück und wählen Sie einen anderen Tag.</source>
        <translation>Поверніться й виберіть інший день.</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Запис · крок %1 з %2</translation>
    </message>
    <message>
        <source>Um wie viel Uhr?</source>
        <translation>О котрій годині?</translation>
    </message>
</context>
<context>
    <name>AppointmentTopic</name>
    <message>
        <source>Gehen Sie zurück und wählen Sie noch einmal.</source>
        <translation>Поверніться й виберіть ще раз.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Тут більше нічого немає</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Запис · крок %1 з %2</translation>
    </message>
    <message>
        <source>Worum geht es?</source>
        <translation>Про що йдеться?</translation>
    </message>
</context>
<context>
    <name>AppointmentUndone</name>
    <message>
        <source>**Es wurde nichts gebucht** und nichts gedruckt.</source>
        <translation>**Нічого не заброньовано** й не надруковано.</translation>
    </message>
    <message>
        <source>**Ihr alter Termin bleibt.** Der alte Beleg gilt weiter.</source>
        <translation>**Ваш старий запис залишається.** Старий чек дійсний.</translation>
    </message>
    <message>
        <source>Andere Zeit wählen</source>
        <translation>Вибрати інший час</translation>
    </message>
    <message>
        <source>Das Verschieben ist rückgängig gemacht.</source>
        <translation>Перенесення скасовано.</translation>
    </message>
    <message>
        <source>Die Buchung ist rückgängig gemacht.</source>
        <translation>Запис скасовано.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message numerus="yes">
        <source>%n freie Zeit(en)</source>
        <extracomment>Below a day. %n is how many of its hours can be chosen.</extracomment>
        <translation>
            <numerusform>%n вільний час</numerusform>
            <numerusform>%n вільні години</numerusform>
            <numerusform>%n вільних годин</numerusform>
        </translation>
    </message>
    <message>
        <source>**Abgesagt.** Niemand erwartet Sie.</source>
        <translation>**Скасовано.** На Вас ніхто не чекає.</translation>
    </message>
    <message>
        <source>**Abgesagt.** Wir senden die Absage, sobald das Netz da ist.</source>
        <translation>**Скасовано.** Ми надішлемо скасування, щойно з’явиться мережа.</translation>
    </message>
    <message>
        <source>**Der Termin fällt aus.** Niemand erwartet Sie.</source>
        <translation>**Прийом не відбудеться.** На Вас ніхто не чекає.</translation>
    </message>
    <message>
        <source>**Der Termin wurde nicht angenommen.**</source>
        <translation>**Запис не прийнято.**</translation>
    </message>
    <message>
        <source>**Fest.** Der Termin gilt.</source>
        <translation>**Точно.** Запис дійсний.</translation>
    </message>
    <message>
        <source>**Fest.** Der Termin gilt. Sie müssen nichts mehr tun.</source>
        <translation>**Точно.** Запис дійсний. Більше нічого робити не треба.</translation>
    </message>
    <message>
        <source>**Fest.** Der Termin ist bestätigt.</source>
        <translation>**Точно.** Запис підтверджено.</translation>
    </message>
    <message>
        <source>**Fest.** Dieser Platz ist für Sie frei.</source>
        <translation>**Точно.** Це місце вільне для Вас.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Die Antwort ist noch nicht da.</source>
        <translation>**У черзі.** Відповіді ще немає.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Die Antwort kommt %1. Erst dann gilt der Termin.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>**У черзі.** Відповідь буде %1. Лише тоді запис дійсний.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Die Antwort kommt %1. Sie lesen sie hier mit Ihrem Beleg.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>**У черзі.** Відповідь буде %1. Ви прочитаєте її тут за чеком.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Ein Platz ist für Sie frei gehalten. Die Bestätigung kommt noch.</source>
        <translation>**У черзі.** Місце для Вас притримано. Підтвердження ще надійде.</translation>
    </message>
    <message>
        <source>**Zu spät angekommen.** Der Termin war schon vorbei. Bitte buchen Sie neu.</source>
        <translation>**Надійшло запізно.** Час уже минув. Запишіться ще раз.</translation>
    </message>
    <message>
        <source>Absagen oder verschieben: an jedem Dorfpunkt unter „Mein Beleg“ diesen Code eingeben.</source>
        <extracomment>On the receipt of an appointment. &quot;Mein Beleg&quot; is a button on the kiosk&apos;s first page.</extracomment>
        <translation>Скасувати або перенести: введіть цей код у будь-якому Dorfpunkt у розділі «Моя квитанція».</translation>
    </message>
    <message>
        <source>An dem Gerät, an dem gebucht wurde, ist ein Fehler passiert.</source>
        <translation>На пристрої, де зроблено запис, сталася помилка.</translation>
    </message>
    <message>
        <source>Bei Fragen rufen wir Sie an: **%1**.</source>
        <extracomment>%1 is the resident&apos;s phone number.</extracomment>
        <translation>Якщо будуть запитання, ми зателефонуємо Вам: **%1**.</translation>
    </message>
    <message>
        <source>Bitte bringen Sie mit: %1.</source>
        <extracomment>%1 is one document or thing.</extracomment>
        <translation>Візьміть, будь ласка, з собою: %1.</translation>
    </message>
    <message>
        <source>Bitte buchen Sie neu, oder rufen Sie dort an.</source>
        <translation>Запишіться ще раз або зателефонуйте туди.</translation>
    </message>
    <message>
        <source>Bitte mitbringen</source>
        <extracomment>Heading on the receipt of an appointment, above a list of documents with a box to tick each.</extracomment>
        <translation>Візьміть із собою</translation>
    </message>
    <message>
        <source>Dauer: %1 Minuten</source>
        <extracomment>On the receipt of an appointment: how long it takes. %1 is a number of minutes, at least 5.</extracomment>
        <translation>Тривалість: %1 хв</translation>
    </message>
    <message>
        <source>Der Beleg Ihres alten Termins gilt nicht mehr.</source>
        <translation>Чек Вашого старого запису більше не дійсний.</translation>
    </message>
    <message>
        <source>Die Buchung wurde gleich rückgängig gemacht.</source>
        <translation>Запис було відразу скасовано.</translation>
    </message>
    <message>
        <source>Die Daten durften nicht weitergegeben werden.</source>
        <translation>Передавати ці дані не дозволено.</translation>
    </message>
    <message>
        <source>Diese Zeit gibt es nicht mehr.</source>
        <translation>Цього часу більше немає.</translation>
    </message>
    <message>
        <source>Es geht um: **%1**.</source>
        <extracomment>%1 is the name of a service or of an office hour.</extracomment>
        <translation>Ідеться про: **%1**.</translation>
    </message>
    <message>
        <source>Es war zu lange kein Netz da. Deshalb wurde die Buchung gelöscht.</source>
        <translation>Мережі не було надто довго. Тому запис видалено.</translation>
    </message>
    <message>
        <source>Etwas anderes</source>
        <extracomment>The last choice of what an appointment is about.</extracomment>
        <translation>Щось інше</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. Wir senden es von selbst, sobald es da ist.</source>
        <translation>Зараз тут немає мережі. Ми самі надішлемо це, щойно вона з’явиться.</translation>
    </message>
    <message>
        <source>Heute, %1</source>
        <extracomment>On the notice board. %1 are hours, such as 9 am to 12 noon.</extracomment>
        <translation>Сьогодні, %1</translation>
    </message>
    <message>
        <source>Ihr Termin am **%1** fällt dann weg.</source>
        <extracomment>%1 is day and hour of the old appointment, such as Thursday, 3 December, 9 am.</extracomment>
        <translation>Ваш запис на **%1** тоді буде скасовано.</translation>
    </message>
    <message>
        <source>Ihre Angaben gehen nur an: **%1**.</source>
        <extracomment>%1 is the name of an office.</extracomment>
        <translation>Ваші дані отримає лише: **%1**.</translation>
    </message>
    <message>
        <source>Morgen, %1</source>
        <extracomment>On the notice board. %1 are hours, such as 9 am to 12 noon.</extracomment>
        <translation>Завтра, %1</translation>
    </message>
    <message>
        <source>Nur ein Beispiel: Diese Zeiten hat niemand geprüft.</source>
        <translation>Лише приклад: ці години ніхто не перевіряв.</translation>
    </message>
    <message>
        <source>Nächster freier Tag: %1</source>
        <extracomment>In a list of what can be booked. %1 is a day, such as Thursday, 3 December.</extracomment>
        <translation>Найближчий вільний день: %1</translation>
    </message>
    <message>
        <source>Sie heißen **%1**.</source>
        <extracomment>%1 is the resident&apos;s own name.</extracomment>
        <translation>Вас звати **%1**.</translation>
    </message>
    <message>
        <source>Sie kommen am **%1**.</source>
        <extracomment>%1 is a day with its hour, such as Thursday, 3 December, 9 am.</extracomment>
        <translation>Ви прийдете: **%1**.</translation>
    </message>
    <message>
        <source>Sie kommen hierher: **%1**.</source>
        <extracomment>%1 is a place with its address, where somebody goes.</extracomment>
        <translation>Ви прийдете сюди: **%1**.</translation>
    </message>
    <message>
        <source>Termin</source>
        <extracomment>What a paper is: the receipt of an appointment that stands.</extracomment>
        <translation>Запис на прийом</translation>
    </message>
    <message>
        <source>Termin, noch nicht bestätigt</source>
        <extracomment>What a paper is: the receipt of an appointment that the office has yet to confirm.</extracomment>
        <translation>Запис, ще не підтверджений</translation>
    </message>
    <message>
        <source>Wann</source>
        <extracomment>Heading on the receipt of an appointment, above its day and hour.</extracomment>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Was Sie mitbringen sollen, steht auf Ihrem Beleg.</source>
        <translation>Що взяти з собою, зазначено на Вашому чеку.</translation>
    </message>
    <message>
        <source>Wenn etwas dazwischenkommt</source>
        <extracomment>Heading on the receipt of an appointment.</extracomment>
        <translation>Якщо щось завадить</translation>
    </message>
    <message>
        <source>Wo</source>
        <extracomment>Heading on the receipt of an appointment, above the place.</extracomment>
        <translation>Де</translation>
    </message>
    <message>
        <source>Zurzeit ist nichts frei.</source>
        <translation>Зараз немає вільного часу.</translation>
    </message>
    <message>
        <source>die Antwort kommt noch</source>
        <translation>відповідь буде пізніше</translation>
    </message>
    <message>
        <source>sofort fest</source>
        <translation>точно одразу</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>Ihr Korb</source>
        <translation>Ваш кошик</translation>
    </message>
    <message>
        <source>Ihr Korb ist leer</source>
        <translation>Ваш кошик порожній</translation>
    </message>
    <message>
        <source>Noch mehr aussuchen</source>
        <translation>Вибрати ще щось</translation>
    </message>
    <message>
        <source>Suchen Sie zuerst etwas aus.</source>
        <translation>Спершу виберіть щось.</translation>
    </message>
    <message>
        <source>Weiter zum Bestellen</source>
        <translation>Далі до замовлення</translation>
    </message>
    <message>
        <source>Zusammen</source>
        <translation>Разом</translation>
    </message>
    <message>
        <source>Zusammen etwa</source>
        <translation>Разом приблизно</translation>
    </message>
    <message>
        <source>davon Pfand %1</source>
        <extracomment>Below the sum of the basket. %1 is the deposit on bottles that it contains.</extracomment>
        <translation>з них застава %1</translation>
    </message>
</context>
<context>
    <name>BookingModel</name>
    <message>
        <source>Das Gerät konnte nicht speichern. Es wurde nichts gebucht. Bitte versuchen Sie es noch einmal.</source>
        <translation>Пристрій не зміг зберегти. Нічого не заброньовано. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Das geht hier gerade nicht. Bitte rufen Sie dort an.</source>
        <translation>Тут це зараз неможливо. Зателефонуйте туди.</translation>
    </message>
    <message>
        <source>Der Speicher dieses Geräts ist voll. Es wurde nichts gebucht.</source>
        <translation>Пам’ять пристрою заповнена. Нічого не заброньовано.</translation>
    </message>
    <message>
        <source>Die Buchung ist schon unterwegs. Sagen Sie mit dem Beleg ab.</source>
        <translation>Запис уже надсилається. Скасуйте його за чеком.</translation>
    </message>
    <message>
        <source>Diese Zeit ist inzwischen vergeben. Bitte wählen Sie eine andere Zeit.</source>
        <translation>Цей час тим часом зайнято. Виберіть інший.</translation>
    </message>
    <message>
        <source>Diese Zeit können wir gerade nicht fest zusagen. Ihr alter Termin bleibt. Wählen Sie eine andere Zeit.</source>
        <translation>Цей час ми зараз не можемо точно обіцяти. Ваш старий запис залишається. Виберіть інший час.</translation>
    </message>
    <message>
        <source>Inzwischen ist der Platz nicht mehr fest. Bitte lesen Sie noch einmal, was jetzt gilt.</source>
        <translation>Тим часом місце вже не точне. Прочитайте ще раз, що діє тепер.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Farben ändern, jetzt %1</source>
        <extracomment>Of the key for the colours: %1 is the scheme that is on, such as: dark.</extracomment>
        <translation>Змінити кольори, зараз %1</translation>
    </message>
    <message>
        <source>Größer</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>Kontrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Leiste</source>
        <translation>Панель</translation>
    </message>
    <message>
        <source>Notruf 112</source>
        <translation>SOS 112</translation>
    </message>
    <message>
        <source>Schriftgröße ändern, jetzt %1</source>
        <extracomment>Of the key for the text size: %1 is the size that is on, such as: large.</extracomment>
        <translation>Змінити розмір тексту, зараз %1</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>dunkel</source>
        <translation>темні</translation>
    </message>
    <message>
        <source>groß</source>
        <translation>великий</translation>
    </message>
    <message>
        <source>hell</source>
        <translation>світлі</translation>
    </message>
    <message>
        <source>klein</source>
        <translation>малий</translation>
    </message>
    <message>
        <source>mittel</source>
        <translation>середній</translation>
    </message>
    <message>
        <source>sehr groß</source>
        <translation>дуже великий</translation>
    </message>
    <message>
        <source>starker Kontrast</source>
        <translation>високий контраст</translation>
    </message>
</context>
<context>
    <name>CancelOrder</name>
    <message>
        <source>Ja, stornieren</source>
        <translation>Так, скасувати</translation>
    </message>
    <message>
        <source>Möchten Sie diese Bestellung stornieren?</source>
        <translation>Бажаєте скасувати це замовлення?</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>Ні, залишити</translation>
    </message>
</context>
<context>
    <name>Cancelled</name>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden die Stornierung von selbst, sobald es da ist.</source>
        <translation>**Записано.** Зараз тут немає зв’язку. Ми самі надішлемо скасування, щойно він з’явиться.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden die Stornierung jetzt.</source>
        <translation>**Записано.** Зараз надсилаємо скасування.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Ihre Stornierung ist gespeichert.</source>
        <translation>Ваше скасування збережено.</translation>
    </message>
    <message>
        <source>Ob sie rechtzeitig ankam, lesen Sie hier mit demselben Beleg.</source>
        <translation>Чи надійшло воно вчасно, прочитаєте тут за тією самою квитанцією.</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Korb ansehen · %1</source>
        <extracomment>A button. %1 says what is in the basket, such as: 3 items · €12.40.</extracomment>
        <translation>Показати кошик · %1</translation>
    </message>
    <message>
        <source>Nach Namen suchen</source>
        <translation>Шукати за назвою</translation>
    </message>
    <message>
        <source>Noch keine Produkte</source>
        <translation>Товарів ще немає</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>Щойно буде зв’язок, вони з’являться тут.</translation>
    </message>
    <message>
        <source>Was brauchen Sie?</source>
        <translation>Що Вам потрібно?</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>%1 gibt es erst ab %2. Sie hatten %3.</source>
        <extracomment>%1 is a product, %2 the smallest quantity now, %3 the quantity of the earlier order.</extracomment>
        <translation>%1 продається від %2. У Вас було %3.</translation>
    </message>
    <message>
        <source>%1 gibt es nicht mehr.</source>
        <extracomment>%1 is a product of an earlier order.</extracomment>
        <translation>%1 більше немає.</translation>
    </message>
    <message>
        <source>%1 ist zurzeit nicht möglich.</source>
        <extracomment>%1 is a product of an earlier order.</extracomment>
        <translation>%1 зараз недоступний товар.</translation>
    </message>
    <message>
        <source>%1 kostet jetzt %2 statt %3.</source>
        <extracomment>%1 is a product, %2 its price of today, %3 the price of the earlier order.</extracomment>
        <translation>%1 тепер коштує %2 замість %3.</translation>
    </message>
    <message>
        <source>%1 wird jetzt anders verkauft. Bitte wählen Sie neu.</source>
        <extracomment>%1 is a product of an earlier order: it was sold by the piece and is now by weight, or the reverse.</extracomment>
        <translation>%1 тепер продається інакше. Будь ласка, виберіть знову.</translation>
    </message>
    <message>
        <source>Das ist anders als beim letzten Mal</source>
        <translation>Це інакше, ніж минулого разу</translation>
    </message>
    <message>
        <source>Von %1 gehen nur %2 statt %3.</source>
        <extracomment>%1 is a product, %2 the quantity that is possible now, %3 the quantity of the earlier order.</extracomment>
        <translation>%1: можна лише %2 замість %3.</translation>
    </message>
    <message>
        <source>Weiter zum Korb</source>
        <translation>Далі до кошика</translation>
    </message>
</context>
<context>
    <name>Checkout</name>
    <message>
        <source>**Fest.** Das gilt. Die Antwort der Läden lesen Sie hier mit Ihrem Beleg.</source>
        <translation>**Остаточно.** Це обіцяно. Відповідь крамниць ви прочитаєте тут за своїм чеком.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Der Laden antwortet %1. Die Antwort lesen Sie hier mit Ihrem Beleg.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>**Записано.** Магазин відповість %1. Відповідь прочитаєте тут за Вашою квитанцією.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Die Läden antworten %1. Die Antwort lesen Sie hier mit Ihrem Beleg.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>**Записано.** Магазини відповідять %1. Відповідь прочитаєте тут за Вашою квитанцією.</translation>
    </message>
    <message>
        <source>Das Gerät konnte nicht speichern. Es wurde nichts bestellt. Bitte versuchen Sie es noch einmal.</source>
        <translation>Пристрій не зміг зберегти дані. Нічого не замовлено. Будь ласка, спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Der Speicher dieses Geräts ist voll. Es wurde nichts bestellt.</source>
        <translation>Пам’ять цього пристрою заповнена. Нічого не замовлено.</translation>
    </message>
    <message>
        <source>Die Bestellung ist schon unterwegs. Stornieren Sie sie mit dem Beleg.</source>
        <translation>Замовлення вже надсилається. Його можна скасувати за квитанцією.</translation>
    </message>
    <message>
        <source>Dorfpunkt %1</source>
        <extracomment>Heading of the receipt; %1 is the village. The name &quot;Dorfpunkt&quot; is kept.</extracomment>
        <translation>Dorfpunkt %1</translation>
    </message>
    <message>
        <source>Es fehlt noch eine Angabe. Bitte gehen Sie einen Schritt zurück.</source>
        <translation>Ще чогось бракує. Будь ласка, поверніться на крок назад.</translation>
    </message>
    <message>
        <source>Fest zugesagt ist schon: **%1**.</source>
        <extracomment>%1 is a list of products that the resident gets in any case.</extracomment>
        <translation>Уже твердо обіцяно: **%1**.</translation>
    </message>
    <message>
        <source>Inzwischen ist die Bestellung geschlossen. Bitte beginnen Sie neu.</source>
        <translation>Тим часом прийом замовлень закрито. Будь ласка, почніть знову.</translation>
    </message>
    <message>
        <source>Inzwischen ist etwas davon nicht mehr fest zu haben. Bitte lesen Sie noch einmal, was jetzt gilt.</source>
        <translation>Дещо з цього вже не можна твердо обіцяти. Прочитайте ще раз, що діє тепер.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Angaben zu %1</source>
        <extracomment>A screen reader&apos;s name for the part of a row that opens a page about a product. %1 is the product.</extracomment>
        <translation>Дані про %1</translation>
    </message>
</context>
<context>
    <name>Confirmed</name>
    <message>
        <source>Abholen: **%1**</source>
        <extracomment>%1 is day and hour of the pick-up, and the place.</extracomment>
        <translation>Забрати: **%1**</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist gespeichert.</source>
        <translation>Ваше замовлення збережено.</translation>
    </message>
    <message>
        <source>Mit diesem Code lesen Sie die Antwort und können stornieren:</source>
        <translation>Код, щоб прочитати відповідь або скасувати:</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Друкувати ще раз</translation>
    </message>
    <message>
        <source>Rückgängig machen (%1 Sekunden)</source>
        <extracomment>A button: takes back the order. %1 counts down from 30.</extracomment>
        <translation>Відкликати (секунд: %1)</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Dieses Formular ist zu groß für dieses Gerät. Bitte fragen Sie im Amt danach.</source>
        <translation>Цей бланк завеликий для цього пристрою. Будь ласка, запитайте про нього в установі.</translation>
    </message>
    <message>
        <source>Dieses Formular ist zurzeit nicht hier. Bitte versuchen Sie es später noch einmal.</source>
        <translation>Цього бланка зараз тут немає. Будь ласка, спробуйте ще раз пізніше.</translation>
    </message>
</context>
<context>
    <name>Council</name>
    <message>
        <source>**Das ist keine Abstimmung.** Es entscheidet: %1, am %2.</source>
        <extracomment>%1 is a council such as &quot;Stadtrat St. Wendel&quot;, %2 a day.</extracomment>
        <translation>**Це не голосування.** Вирішує: %1, дата: %2.</translation>
    </message>
    <message>
        <source>**Das ist keine Abstimmung.** Es entscheidet: %1.</source>
        <extracomment>%1 is a council such as &quot;Stadtrat St. Wendel&quot;.</extracomment>
        <translation>**Це не голосування.** Вирішує: %1.</translation>
    </message>
    <message>
        <source>**Diese Sitzung fällt aus.**</source>
        <translation>**Це засідання скасовано.**</translation>
    </message>
    <message>
        <source>Abgelehnt am %1.</source>
        <extracomment>What became of a council&apos;s paper; %1 is a day.</extracomment>
        <translation>Відхилено: %1.</translation>
    </message>
    <message>
        <source>Alle dürfen zuhören.</source>
        <translation>Слухати можуть усі.</translation>
    </message>
    <message>
        <source>Anlage: %1</source>
        <extracomment>Something that belongs to a council&apos;s paper; %1 is its title.</extracomment>
        <translation>Додаток: %1</translation>
    </message>
    <message>
        <source>Beispiel</source>
        <extracomment>Marks a made-up entry in a list.</extracomment>
        <translation>Приклад</translation>
    </message>
    <message>
        <source>Beschlossen am %1.</source>
        <extracomment>What became of a council&apos;s paper; %1 is a day.</extracomment>
        <translation>Ухвалено: %1.</translation>
    </message>
    <message>
        <source>Bis %1 konnte man hier etwas dazu sagen. Die Antworten werden noch gelesen.</source>
        <extracomment>%1 is a day that is over.</extracomment>
        <translation>Висловитися тут можна було до %1. Відповіді ще читають.</translation>
    </message>
    <message>
        <source>Das Ergebnis ist da</source>
        <extracomment>Below: What do people say? The result of a survey is there.</extracomment>
        <translation>Результат уже є</translation>
    </message>
    <message>
        <source>Das war schon</source>
        <extracomment>Answer to: When does the council meet? All meetings are over.</extracomment>
        <translation>Уже відбулося</translation>
    </message>
    <message>
        <source>Der Rat tagt früher: Er kennt Ihre Antwort dann noch nicht.</source>
        <translation>Рада засідає раніше: вашої відповіді вона ще не знатиме.</translation>
    </message>
    <message>
        <source>Der Tag der Entscheidung ist vorbei. Was herauskam, ist hier noch nicht bekannt.</source>
        <translation>День рішення минув. Що вирішили, тут ще не відомо.</translation>
    </message>
    <message>
        <source>Der Tag steht noch nicht fest</source>
        <translation>День ще не визначено</translation>
    </message>
    <message>
        <source>Die Antworten liest: %1, vom %2 an.</source>
        <extracomment>%1 is who reads the answers, such as a town, %2 the first day on which they do.</extracomment>
        <translation>Відповіді читає: %1, початок — %2.</translation>
    </message>
    <message>
        <source>Diese Vorlage ist ein Beispiel. Sie ist erfunden.</source>
        <translation>Це лише приклад. Його вигадано.</translation>
    </message>
    <message>
        <source>Diese Vorlage wird nicht mehr gezeigt</source>
        <translation>Цей проєкт більше не показують</translation>
    </message>
    <message>
        <source>Ein Beschluss dazu ist hier noch nicht bekannt.</source>
        <translation>Рішення про це тут ще не відоме.</translation>
    </message>
    <message>
        <source>Eine Vorlage aus dem Rat</source>
        <translation>Проєкт рішення ради</translation>
    </message>
    <message>
        <source>Ergebnis: %1</source>
        <extracomment>What came out of one consultation of a paper; %1 is a sentence.</extracomment>
        <translation>Результат: %1</translation>
    </message>
    <message>
        <source>Hier wird entschieden.</source>
        <translation>Тут ухвалюють рішення.</translation>
    </message>
    <message>
        <source>Ihre Meinung ist gefragt bis %1</source>
        <extracomment>Below a council&apos;s paper in a list; %1 is the last day on which one can say something.</extracomment>
        <translation>Вашу думку можна сказати до %1</translation>
    </message>
    <message>
        <source>Ihre Meinung ist gefragt bis %1. Das ist keine Abstimmung.</source>
        <extracomment>%1 is the last day on which one can say something.</extracomment>
        <translation>Вашу думку можна сказати до %1. Це не голосування.</translation>
    </message>
    <message>
        <source>Lesen, worum es geht, und Ihre Meinung sagen</source>
        <extracomment>Below an entry that leads to papers of the council.</extracomment>
        <translation>Прочитати, про що мова, і сказати свою думку</translation>
    </message>
    <message>
        <source>Lesen, worum es geht, und was daraus wird</source>
        <extracomment>Below an entry that leads to papers of the council.</extracomment>
        <translation>Прочитати, про що мова і що з цього буде</translation>
    </message>
    <message>
        <source>Merkzettel, keine Abstimmung</source>
        <extracomment>What a slip of paper is that tells of a council&apos;s paper.</extracomment>
        <translation>Пам’ятка, не голосування</translation>
    </message>
    <message>
        <source>Mit der Quelle verglichen am %1.</source>
        <extracomment>%1 is the day on which somebody compared a paper with its source.</extracomment>
        <translation>Звірено з джерелом: %1.</translation>
    </message>
    <message>
        <source>Mitmachen können Sie bis %1.</source>
        <extracomment>%1 is the last day on which somebody can take part in a survey.</extracomment>
        <translation>Узяти участь можна до %1.</translation>
    </message>
    <message>
        <source>Nicht öffentlich.</source>
        <translation>Закрите засідання.</translation>
    </message>
    <message>
        <source>Noch nicht bekannt</source>
        <extracomment>Answer to: What became of it?</extracomment>
        <translation>Ще не відомо</translation>
    </message>
    <message>
        <source>Nummer der Vorlage: %1</source>
        <extracomment>The number by which a council calls a paper; %1 is that number.</extracomment>
        <translation>Номер проєкту: %1</translation>
    </message>
    <message>
        <source>Quelle: %1</source>
        <extracomment>Where a council&apos;s paper was taken from; %1 is a name.</extracomment>
        <translation>Джерело: %1</translation>
    </message>
    <message>
        <source>Sitzung am %1</source>
        <extracomment>Below a council&apos;s paper in a list; %1 is the day of the next meeting.</extracomment>
        <translation>Засідання: %1</translation>
    </message>
    <message>
        <source>Stand: %1</source>
        <extracomment>%1 is the day on which somebody compared a paper with its source.</extracomment>
        <translation>Станом на %1</translation>
    </message>
    <message>
        <source>Steht noch nicht fest</source>
        <extracomment>Answer to: When does the council meet?</extracomment>
        <translation>Ще не визначено</translation>
    </message>
    <message>
        <source>Vertagt am %1.</source>
        <extracomment>What became of a council&apos;s paper: it is decided later. %1 is a day.</extracomment>
        <translation>Відкладено: %1.</translation>
    </message>
    <message>
        <source>Wann der Rat darüber spricht, wissen wir noch nicht.</source>
        <translation>Ми ще не знаємо, коли рада про це говоритиме.</translation>
    </message>
    <message>
        <source>Wann und wo tagt der Rat?</source>
        <extracomment>A question about a paper that a council is to decide.</extracomment>
        <translation>Коли й де засідає рада?</translation>
    </message>
    <message>
        <source>Was ist daraus geworden?</source>
        <extracomment>A question about a paper that a council has decided.</extracomment>
        <translation>Що з цього вийшло?</translation>
    </message>
    <message>
        <source>Was kostet das?</source>
        <extracomment>A question about a paper that a council is to decide.</extracomment>
        <translation>Скільки це коштує?</translation>
    </message>
    <message>
        <source>Was sagen die Leute?</source>
        <extracomment>Leads to the result of a survey about a paper.</extracomment>
        <translation>Що кажуть люди?</translation>
    </message>
    <message>
        <source>Was soll beschlossen werden?</source>
        <extracomment>A question about a paper that a council is to decide.</extracomment>
        <translation>Що мають вирішити?</translation>
    </message>
    <message>
        <source>Woher wissen wir das?</source>
        <extracomment>Question: from where is this paper, and how old is what is told of it?</extracomment>
        <translation>Звідки ми це знаємо?</translation>
    </message>
    <message>
        <source>Worum geht es?</source>
        <extracomment>A question about a paper that a council is to decide.</extracomment>
        <translation>Про що йдеться?</translation>
    </message>
    <message>
        <source>Zurückgezogen am %1.</source>
        <extracomment>What became of a council&apos;s paper: whoever brought it in took it back. %1 is a day.</extracomment>
        <translation>Відкликано: %1.</translation>
    </message>
</context>
<context>
    <name>CouncilPaper</name>
    <message>
        <source>Auf Papier mitnehmen</source>
        <translation>Взяти на папері</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Тут більше нічого немає</translation>
    </message>
    <message>
        <source>Meine Meinung sagen</source>
        <translation>Сказати свою думку</translation>
    </message>
</context>
<context>
    <name>CouncilPapers</name>
    <message>
        <source>Aus dem Gemeinderat</source>
        <translation>З ради громади</translation>
    </message>
    <message>
        <source>Sobald der Rat über etwas entscheidet, steht es hier.</source>
        <translation>Щойно рада щось вирішуватиме, це буде тут.</translation>
    </message>
    <message>
        <source>Was der Rat entscheidet</source>
        <translation>Що вирішує рада</translation>
    </message>
    <message>
        <source>Zurzeit steht hier nichts</source>
        <translation>Зараз тут нічого немає</translation>
    </message>
</context>
<context>
    <name>CrateName</name>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Покупки · Крок %1 з %2</translation>
    </message>
    <message>
        <source>Nachname oder ein anderes Wort</source>
        <translation>Прізвище або інше слово</translation>
    </message>
    <message>
        <source>Nur der Laden und die Abholstelle lesen ihn.</source>
        <translation>Його бачать лише магазин і пункт видачі.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Welcher Name soll auf der Kiste stehen?</source>
        <translation>Яке ім’я написати на ящику?</translation>
    </message>
</context>
<context>
    <name>DefectAlready</name>
    <message>
        <source>**Das Amt weiß es schon.** Sie müssen nichts mehr tun, und es wird nichts gesendet.</source>
        <translation>**Установа вже знає.** Вам більше нічого не треба робити, і нічого не надсилається.</translation>
    </message>
    <message>
        <source>Danke, dass Sie darauf achten.</source>
        <translation>Дякуємо, що Ви звертаєте на це увагу.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Ich meine doch etwas anderes</source>
        <translation>Я все ж маю на увазі інше</translation>
    </message>
</context>
<context>
    <name>DefectCategories</name>
    <message>
        <source>Noch keine Auswahl</source>
        <translation>Поки немає вибору</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>Повідомити про шкоду</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheint sie hier.</source>
        <translation>З’явиться тут, щойно буде зв’язок.</translation>
    </message>
    <message>
        <source>Was ist kaputt?</source>
        <translation>Що пошкоджено?</translation>
    </message>
</context>
<context>
    <name>DefectContactWish</name>
    <message>
        <source>Darf das Amt Sie anrufen?</source>
        <translation>Чи може установа Вам зателефонувати?</translation>
    </message>
    <message>
        <source>Ja, mit Name und Telefon</source>
        <translation>Так, з ім’ям і телефоном</translation>
    </message>
    <message>
        <source>Nein, ohne Namen</source>
        <translation>Ні, без імені</translation>
    </message>
    <message>
        <source>Sie müssen nicht sagen, wer Sie sind. Die Antwort lesen Sie mit Ihrem Beleg.</source>
        <translation>Вам не потрібно називати себе. Відповідь Ви прочитаєте за своїм чеком.</translation>
    </message>
</context>
<context>
    <name>DefectDanger</name>
    <message>
        <source>Ist es gefährlich?</source>
        <translation>Це небезпечно?</translation>
    </message>
    <message>
        <source>Keine Gefahr: weiter</source>
        <translation>Небезпеки немає: далі</translation>
    </message>
    <message>
        <source>Notrufnummern zeigen</source>
        <translation>Показати номери екстреної допомоги</translation>
    </message>
</context>
<context>
    <name>DefectDetails</name>
    <message>
        <source>Das ist gemeldet</source>
        <translation>Про це повідомлено</translation>
    </message>
    <message>
        <source>Was gemeldet ist</source>
        <translation>Про що повідомлено</translation>
    </message>
</context>
<context>
    <name>DefectKnown</name>
    <message>
        <source>Das ist noch nicht gemeldet</source>
        <translation>Про це ще не повідомляли</translation>
    </message>
    <message>
        <source>Das ist schon gemeldet</source>
        <translation>Про це вже повідомлено</translation>
    </message>
    <message>
        <source>Gehen Sie weiter.</source>
        <translation>Ідіть далі.</translation>
    </message>
    <message>
        <source>Meinen Sie das auch? Dann tippen Sie darauf.</source>
        <translation>Ви маєте на увазі те саме? Тоді торкніться його.</translation>
    </message>
    <message>
        <source>Nein, etwas anderes</source>
        <translation>Ні, щось інше</translation>
    </message>
</context>
<context>
    <name>DefectLetters</name>
    <message>
        <source>Es steht hier nicht</source>
        <translation>Тут цього немає</translation>
    </message>
    <message>
        <source>Gehen Sie zurück und wählen Sie den Ort noch einmal.</source>
        <translation>Поверніться назад і виберіть населений пункт ще раз.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Тут більше нічого немає</translation>
    </message>
    <message>
        <source>Womit fängt die Haltestelle an?</source>
        <translation>З якої літери починається назва зупинки?</translation>
    </message>
    <message>
        <source>Womit fängt die Straße an?</source>
        <translation>З якої літери починається назва вулиці?</translation>
    </message>
</context>
<context>
    <name>DefectList</name>
    <message>
        <source>Anderer Ort</source>
        <translation>Інший населений пункт</translation>
    </message>
    <message>
        <source>Hier ist nichts gemeldet</source>
        <translation>Тут ні про що не повідомлено</translation>
    </message>
    <message>
        <source>Was gemeldet ist</source>
        <translation>Про що повідомлено</translation>
    </message>
    <message>
        <source>Was Ämter freigeben, steht dann hier.</source>
        <translation>Тут з’явиться те, що опублікують установи.</translation>
    </message>
</context>
<context>
    <name>DefectName</name>
    <message>
        <source>Vorname und Nachname</source>
        <translation>Ім’я та прізвище</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Wie heißen Sie?</source>
        <translation>Як Вас звати?</translation>
    </message>
</context>
<context>
    <name>DefectNotHere</name>
    <message>
        <source>Das geht von hier gerade nicht.</source>
        <translation>Звідси це зараз неможливо.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>DefectPath</name>
    <message>
        <source>Nummer auf dem Schild, zum Beispiel 12</source>
        <translation>Номер на табличці, наприклад 12</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Welche Nummer hat der Feldweg?</source>
        <translation>Який номер польової дороги?</translation>
    </message>
</context>
<context>
    <name>DefectPhone</name>
    <message>
        <source>Ihre Telefonnummer</source>
        <translation>Ваш номер телефону</translation>
    </message>
    <message>
        <source>Mit Vorwahl, zum Beispiel 06851 12 34 56</source>
        <translation>З кодом, наприклад 06851 12 34 56</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>DefectPlaceWords</name>
    <message>
        <source>Beschreiben Sie die Stelle</source>
        <translation>Опишіть місце</translation>
    </message>
    <message>
        <source>Straße, vielleicht mit Hausnummer</source>
        <translation>Вулиця, можливо з номером будинку</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Wie heißt die Straße?</source>
        <translation>Як називається вулиця?</translation>
    </message>
    <message>
        <source>Zum Beispiel: hinter der Kirche</source>
        <translation>Наприклад: за церквою</translation>
    </message>
</context>
<context>
    <name>DefectPlaces</name>
    <message>
        <source>An welcher Haltestelle?</source>
        <translation>На якій зупинці?</translation>
    </message>
    <message>
        <source>Es steht hier nicht</source>
        <translation>Тут цього немає</translation>
    </message>
    <message>
        <source>Gehen Sie zurück und wählen Sie den Ort noch einmal.</source>
        <translation>Поверніться назад і виберіть населений пункт ще раз.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Тут більше нічого немає</translation>
    </message>
    <message>
        <source>In welcher Straße?</source>
        <translation>На якій вулиці?</translation>
    </message>
</context>
<context>
    <name>DefectReadBack</name>
    <message>
        <source>Ja, absenden</source>
        <translation>Так, надіслати</translation>
    </message>
    <message>
        <source>Möchten Sie das so melden?</source>
        <translation>Повідомити саме так?</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>Повідомити про шкоду</translation>
    </message>
    <message>
        <source>Weiter lesen</source>
        <translation>Читати далі</translation>
    </message>
    <message>
        <source>Wird gespeichert …</source>
        <translation>Зберігаємо …</translation>
    </message>
</context>
<context>
    <name>DefectStart</name>
    <message>
        <source>Bei Gefahr rufen Sie zuerst **112** oder **110** an.</source>
        <translation>У разі небезпеки спершу телефонуйте **112** або **110**.</translation>
    </message>
    <message>
        <source>Das geht hier zurzeit nicht.</source>
        <translation>Тут це поки неможливо.</translation>
    </message>
    <message>
        <source>Einen Schaden melden</source>
        <translation>Повідомити про пошкодження</translation>
    </message>
    <message>
        <source>Ist etwas kaputt?</source>
        <translation>Щось пошкоджено?</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>Повідомити про шкоду</translation>
    </message>
    <message>
        <source>Was gemeldet ist</source>
        <translation>Про що повідомлено</translation>
    </message>
    <message>
        <source>Was ist kaputt, und wie steht es damit?</source>
        <translation>Що пошкоджено і що з цим роблять?</translation>
    </message>
    <message>
        <source>Wir sagen es dem Amt, das sich darum kümmert.</source>
        <translation>Ми скажемо установі, яка цим займається.</translation>
    </message>
</context>
<context>
    <name>DefectUndone</name>
    <message>
        <source>**Es wurde nichts gesendet** und nichts gedruckt.</source>
        <translation>**Нічого не надіслано** і не надруковано.</translation>
    </message>
    <message>
        <source>Das Absenden ist rückgängig gemacht.</source>
        <translation>Надсилання скасовано.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Zurück zur Meldung</source>
        <translation>Назад до повідомлення</translation>
    </message>
</context>
<context>
    <name>DefectVillages</name>
    <message>
        <source>In einer anderen Gemeinde</source>
        <translation>В іншій громаді</translation>
    </message>
    <message>
        <source>Noch keine Orte</source>
        <translation>Місць ще немає</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>Щойно буде зв’язок, вони з’являться тут.</translation>
    </message>
    <message>
        <source>Was gemeldet ist</source>
        <translation>Про що повідомлено</translation>
    </message>
</context>
<context>
    <name>DefectWhere</name>
    <message>
        <source>An einem Feldweg</source>
        <translation>На польовій дорозі</translation>
    </message>
    <message>
        <source>An einer Haltestelle</source>
        <translation>На зупинці</translation>
    </message>
    <message>
        <source>An einer Straße</source>
        <translation>На вулиці</translation>
    </message>
    <message>
        <source>Die Nummer steht auf dem Schild.</source>
        <translation>Номер указано на табличці.</translation>
    </message>
    <message>
        <source>Sie beschreiben die Stelle.</source>
        <translation>Ви описуєте місце.</translation>
    </message>
    <message>
        <source>Wo genau ist es?</source>
        <translation>Де саме це?</translation>
    </message>
    <message>
        <source>Woanders</source>
        <translation>В іншому місці</translation>
    </message>
</context>
<context>
    <name>DefectWords</name>
    <message>
        <source>Möchten Sie noch etwas dazu sagen?</source>
        <translation>Бажаєте щось додати?</translation>
    </message>
    <message>
        <source>Sie können das auch leer lassen.</source>
        <translation>Це можна залишити порожнім.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Weiter ohne Worte</source>
        <translation>Далі без слів</translation>
    </message>
    <message>
        <source>Zum Beispiel: Das Loch ist tief.</source>
        <translation>Наприклад: Яма глибока.</translation>
    </message>
</context>
<context>
    <name>Defects</name>
    <message>
        <source>**Ist jemand in Gefahr? Rufen Sie zuerst 112 oder 110 an.**</source>
        <translation>**Хтось у небезпеці? Спершу телефонуйте 112 або 110.**</translation>
    </message>
    <message>
        <source>**Sie nennen keinen Namen.**</source>
        <translation>**Ви не називаєте імені.**</translation>
    </message>
    <message>
        <source>Bitte nur die Nummer, wie sie auf dem Schild steht, zum Beispiel 12.</source>
        <translation>Лише номер, як на табличці, наприклад 12.</translation>
    </message>
    <message>
        <source>Das Amt kann Sie fragen: **%1**.</source>
        <extracomment>%1 is a name with a telephone number.</extracomment>
        <translation>Установа може Вас запитати: **%1**.</translation>
    </message>
    <message>
        <source>Das Amt liest Ihre Meldung nicht sofort, oft erst nach Tagen.</source>
        <translation>Установа читає повідомлення не одразу, часто лише за кілька днів.</translation>
    </message>
    <message>
        <source>Das Amt schreibt: %1</source>
        <extracomment>Before what an office has written for everybody. %1 is its message.</extracomment>
        <translation>Установа пише: %1</translation>
    </message>
    <message>
        <source>Das gilt auch, wenn %1.</source>
        <extracomment>%1 is what somebody sees, for example: a cable hangs down. In Arabic it follows the word for &quot;if&quot;.</extracomment>
        <translation>Це стосується й випадку, коли %1.</translation>
    </message>
    <message>
        <source>Er ist hier: **%1**.</source>
        <extracomment>%1 is a place.</extracomment>
        <translation>Це тут: **%1**.</translation>
    </message>
    <message>
        <source>Feldweg</source>
        <translation>Польова дорога</translation>
    </message>
    <message>
        <source>Feldweg Nummer %1</source>
        <extracomment>%1 is the number on the sign of a field path.</extracomment>
        <translation>Польова дорога номер %1</translation>
    </message>
    <message>
        <source>Gemeldet am %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>Повідомлено %1</translation>
    </message>
    <message>
        <source>Haltestelle</source>
        <translation>Зупинка</translation>
    </message>
    <message>
        <source>Haltestelle %1</source>
        <extracomment>%1 is the name of a bus stop.</extracomment>
        <translation>Зупинка %1</translation>
    </message>
    <message>
        <source>Hier steht dieses Gerät</source>
        <translation>Тут стоїть цей пристрій</translation>
    </message>
    <message>
        <source>In welchem Ort ist es?</source>
        <translation>У якому населеному пункті це?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Nummer %1</source>
        <extracomment>%1 is the public number of a report, such as 7K4M-2Q9X.</extracomment>
        <translation>Номер %1</translation>
    </message>
    <message>
        <source>Sagen Sie es bitte hier: **%1**.</source>
        <extracomment>%1 is name and address of an office.</extracomment>
        <translation>Скажіть про це, будь ласка, тут: **%1**.</translation>
    </message>
    <message>
        <source>Sagen Sie es bitte im Rathaus.</source>
        <translation>Скажіть про це, будь ласка, в ратуші.</translation>
    </message>
    <message>
        <source>Schaden: %1</source>
        <extracomment>Heading of a report and its receipt. %1 is what is broken, such as: street light.</extracomment>
        <translation>Пошкодження: %1</translation>
    </message>
    <message>
        <source>Sie melden einen Schaden: **%1**.</source>
        <extracomment>%1 is what is broken.</extracomment>
        <translation>Ви повідомляєте про пошкодження: **%1**.</translation>
    </message>
    <message>
        <source>Sie schreiben dazu: %1</source>
        <extracomment>%1 is what the resident has written.</extracomment>
        <translation>Ви пишете: %1</translation>
    </message>
    <message>
        <source>Stand: **%1**, seit %2</source>
        <extracomment>How a defect stands, and since when. %1 is one of: reported, in hand, mended. %2 is a day.</extracomment>
        <translation>Стан: **%1**, з %2</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Telefon: **%1**</source>
        <extracomment>%1 is a telephone number.</extracomment>
        <translation>Телефон: **%1**</translation>
    </message>
    <message>
        <source>Was ist kaputt?</source>
        <translation>Що пошкоджено?</translation>
    </message>
    <message>
        <source>Was noch?</source>
        <translation>Що ще?</translation>
    </message>
    <message>
        <source>Welchen Ort möchten Sie sehen?</source>
        <translation>Який населений пункт Ви хочете побачити?</translation>
    </message>
    <message>
        <source>Wo ist es?</source>
        <translation>Де це?</translation>
    </message>
    <message>
        <source>an einer Straße</source>
        <translation>на вулиці</translation>
    </message>
    <message>
        <source>behoben</source>
        <translation>усунено</translation>
    </message>
    <message>
        <source>gemeldet</source>
        <translation>повідомлено</translation>
    </message>
    <message>
        <source>gestern gemeldet</source>
        <translation>повідомлено вчора</translation>
    </message>
    <message>
        <source>heute gemeldet</source>
        <translation>повідомлено сьогодні</translation>
    </message>
    <message>
        <source>hier nicht zuständig</source>
        <translation>не належить до цієї установи</translation>
    </message>
    <message>
        <source>im Ort</source>
        <translation>у населеному пункті</translation>
    </message>
    <message>
        <source>in Arbeit</source>
        <translation>у роботі</translation>
    </message>
    <message numerus="yes">
        <source>vor %n Tagen gemeldet</source>
        <extracomment>%n is a number of days.</extracomment>
        <translation>
            <numerusform>повідомлено %n день тому</numerusform>
            <numerusform>повідомлено %n дні тому</numerusform>
            <numerusform>повідомлено %n днів тому</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>**Sie müssen danach noch selbst zum Amt.** Dort liegt dann alles bereit.</source>
        <translation>**Потім треба ще особисто прийти до установи.** Там усе буде готове.</translation>
    </message>
    <message>
        <source>Das Gerät konnte nicht speichern. Es wurde nichts gesendet. Bitte versuchen Sie es noch einmal.</source>
        <translation>Пристрій не зміг зберегти. Нічого не надіслано. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Das ist zu lang zum Aufheben. Bitte machen Sie jetzt weiter.</source>
        <translation>Це задовге, щоб зберегти. Будь ласка, продовжте зараз.</translation>
    </message>
    <message>
        <source>Das ist zu lang zum Senden. Bitte drucken Sie es aus.</source>
        <translation>Це задовге для надсилання. Будь ласка, надрукуйте.</translation>
    </message>
    <message>
        <source>Der Speicher dieses Geräts ist voll. Es wurde nichts gesendet.</source>
        <translation>Пам’ять пристрою заповнена. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>Die Antwort kommt direkt vom Amt. Mit Ihrem Beleg sehen Sie hier, ob es angekommen ist.</source>
        <translation>Відповідь надійде безпосередньо від установи. За квитанцією побачите тут, чи все надійшло.</translation>
    </message>
    <message>
        <source>Die Antwort lesen Sie hier mit Ihrem Beleg.</source>
        <translation>Відповідь прочитаєте тут за Вашою квитанцією.</translation>
    </message>
    <message>
        <source>Es ist schon unterwegs. Nehmen Sie es mit dem Beleg zurück.</source>
        <translation>Це вже в дорозі. Відкличте це за чеком.</translation>
    </message>
    <message>
        <source>Ihre Angaben gehen an: **%1**.</source>
        <extracomment>%1 is name and address of an office.</extracomment>
        <translation>Ваші дані отримає: **%1**.</translation>
    </message>
    <message>
        <source>Mit diesem Code lesen Sie die Antwort und können alles zurücknehmen:</source>
        <translation>За цим кодом Ви прочитаєте відповідь і можете все відкликати:</translation>
    </message>
    <message>
        <source>Mit diesem Code machen Sie weiter. Sie können damit auch alles löschen:</source>
        <translation>За цим кодом Ви продовжите. Ним можна й усе видалити:</translation>
    </message>
    <message>
        <source>Senden geht hier gerade nicht. Bitte sagen Sie es im Rathaus.</source>
        <translation>Надсилання тут зараз неможливе. Скажіть про це, будь ласка, в ратуші.</translation>
    </message>
    <message>
        <source>Senden geht hier gerade nicht. Sie können alles ausdrucken.</source>
        <translation>Зараз надіслати не можна. Ви можете все надрукувати.</translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <source>**Die Antworten sind gelöscht.** Sie können neu anfangen.</source>
        <translation>**Відповіді видалено.** Ви можете почати знову.</translation>
    </message>
    <message>
        <source>**Ihre Angaben**</source>
        <translation>**Ваші дані**</translation>
    </message>
    <message>
        <source>Angefangenes Formular</source>
        <translation>Розпочатий формуляр</translation>
    </message>
    <message>
        <source>Das Gerät konnte das nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>Пристрій не зміг це зберегти. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Es ist noch nichts abgesendet.</source>
        <translation>Ще нічого не надіслано.</translation>
    </message>
    <message>
        <source>Hier haben Sie aufgehört: **%1**.</source>
        <extracomment>%1 is a day with its hour.</extracomment>
        <translation>Ви зупинилися: **%1**.</translation>
    </message>
    <message>
        <source>Im Amt gelesen: **%1**, %2.</source>
        <extracomment>Of a half-filled form. %1 is an office, %2 a day with its hour.</extracomment>
        <translation>Прочитано в установі: **%1**, %2.</translation>
    </message>
    <message>
        <source>Letzter Tag zum Weitermachen: **%1**.</source>
        <extracomment>%1 is a day with its date.</extracomment>
        <translation>Останній день, щоб продовжити: **%1**.</translation>
    </message>
</context>
<context>
    <name>EnterCode</name>
    <message>
        <source>17 Zeichen. Oder halten Sie den Beleg an den Leser.</source>
        <translation>17 знаків. Або піднесіть квитанцію до сканера.</translation>
    </message>
    <message>
        <source>Nur meine Nummer löschen</source>
        <translation>Лише видалити мій номер</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Welcher Code steht auf Ihrem Beleg?</source>
        <translation>Який код на Вашій квитанції?</translation>
    </message>
    <message>
        <source>Wir sehen nach …</source>
        <translation>Перевіряємо …</translation>
    </message>
</context>
<context>
    <name>FindService</name>
    <message>
        <source>Abfallkalender</source>
        <translation>Вивезення сміття</translation>
    </message>
    <message>
        <source>Alle Dienste nach dem Alphabet</source>
        <translation>Усі послуги за абеткою</translation>
    </message>
    <message>
        <source>Ein Wort eintippen</source>
        <translation>Ввести слово</translation>
    </message>
    <message>
        <source>Ich wohne woanders</source>
        <translation>Я живу в іншому місці</translation>
    </message>
    <message>
        <source>Im Rathaus oder in einer Sprechstunde</source>
        <translation>У ратуші або на прийомі</translation>
    </message>
    <message>
        <source>Nach Lebenslage</source>
        <translation>За ситуацією</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>Повідомити про шкоду</translation>
    </message>
    <message>
        <source>Termin buchen</source>
        <translation>Записатися на прийом</translation>
    </message>
    <message>
        <source>Umzug, Kind, Hund, Rente und mehr</source>
        <translation>Переїзд, дитина, собака, пенсія тощо</translation>
    </message>
    <message>
        <source>Von A bis Z</source>
        <translation>За абеткою</translation>
    </message>
    <message>
        <source>Wann wird welche Tonne geleert?</source>
        <translation>Коли який контейнер?</translation>
    </message>
    <message>
        <source>Was brauchen Sie?</source>
        <translation>Що вам потрібно?</translation>
    </message>
    <message>
        <source>Zum Beispiel Ausweis oder Hund</source>
        <translation>Наприклад, паспорт або собака</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Abfallkalender</source>
        <translation>Календар вивезення сміття</translation>
    </message>
    <message>
        <source>Gefunden für „%1“</source>
        <extracomment>Heading of a list. %1 is what was typed to look for.</extracomment>
        <translation>Знайдено для «%1»</translation>
    </message>
    <message>
        <source>Mangel, Mängelmelder, Schlagloch, Straßenlampe, kaputt</source>
        <extracomment>Words by which people look for the page on which a defect is reported, with commas between them.</extracomment>
        <translation>яма, ліхтар, зламано, пошкодження, сміття</translation>
    </message>
    <message>
        <source>Müll, Müllabfuhr, Abfuhr, gelber Sack, Papiertonne</source>
        <extracomment>Words by which people look for the calendar of waste collections, with commas between them.</extracomment>
        <translation>сміття, вивіз, відходи, жовтий мішок</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>Повідомити про шкоду</translation>
    </message>
</context>
<context>
    <name>FormAnswers</name>
    <message>
        <source>Fertig</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Gehen Sie zurück, wenn Sie doch etwas angeben möchten.</source>
        <translation>Поверніться назад, якщо все ж хочете щось указати.</translation>
    </message>
    <message>
        <source>Ja, ausdrucken</source>
        <translation>Так, надрукувати</translation>
    </message>
    <message>
        <source>Ja, weiter</source>
        <translation>Так, далі</translation>
    </message>
    <message>
        <source>Sie haben nichts angegeben</source>
        <translation>Ви нічого не вказали</translation>
    </message>
    <message>
        <source>Stimmt das so?</source>
        <translation>Усе правильно?</translation>
    </message>
    <message>
        <source>Weiter lesen</source>
        <translation>Читати далі</translation>
    </message>
    <message>
        <source>Zum Ändern tippen Sie auf die Antwort.</source>
        <translation>Щоб змінити відповідь, торкніться її.</translation>
    </message>
</context>
<context>
    <name>FormDraft</name>
    <message>
        <source>Alles löschen</source>
        <translation>Усе видалити</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Mein Beleg</source>
        <translation>Моя квитанція</translation>
    </message>
    <message>
        <source>Weitermachen</source>
        <translation>Продовжити</translation>
    </message>
</context>
<context>
    <name>FormDraftDelete</name>
    <message>
        <source>Danach kann **niemand** mehr mit dem Code weitermachen.</source>
        <translation>Після цього **ніхто** не зможе продовжити за кодом.</translation>
    </message>
    <message>
        <source>Das dauert nur einen Augenblick.</source>
        <translation>Це триватиме лише мить.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. Es wird gelöscht, sobald es da ist.</source>
        <translation>Зараз тут немає мережі. Усе буде видалено, щойно вона з’явиться.</translation>
    </message>
    <message>
        <source>Ja, alles löschen</source>
        <translation>Так, усе видалити</translation>
    </message>
    <message>
        <source>Möchten Sie alles löschen?</source>
        <translation>Бажаєте все видалити?</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>Ні, залишити</translation>
    </message>
    <message>
        <source>Sie können jederzeit neu anfangen.</source>
        <translation>Ви можете будь-коли почати знову.</translation>
    </message>
    <message>
        <source>Wir löschen Ihre Antworten.</source>
        <translation>Ми видаляємо Ваші відповіді.</translation>
    </message>
</context>
<context>
    <name>FormGivenUp</name>
    <message>
        <source>Dieses Formular geht gerade nicht</source>
        <translation>Цей бланк зараз недоступний</translation>
    </message>
    <message>
        <source>Ihre Antworten sind gelöscht. Es wurde nichts gesendet.</source>
        <translation>Ваші відповіді видалено. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>Zum Anfang</source>
        <translation>На початок</translation>
    </message>
</context>
<context>
    <name>FormInterrupted</name>
    <message>
        <source>Danach ist das Gerät ausgefallen. **Das angefangene Formular ist sicher gespeichert.**</source>
        <translation>Потім пристрій вийшов з ладу. **Розпочатий формуляр надійно збережено.**</translation>
    </message>
    <message>
        <source>Danach ist das Gerät ausgefallen. **Es ist sicher gespeichert** und wird gesendet.</source>
        <translation>Потім пристрій вимкнувся. **Усе надійно збережено** й буде надіслано.</translation>
    </message>
    <message>
        <source>Der Beleg kann nicht mehr gedruckt werden. Fragen Sie im Amt nach.</source>
        <translation>Квитанцію вже не можна надрукувати. Запитайте в установі.</translation>
    </message>
    <message>
        <source>Haben Sie es abgesendet? Dann drucken wir jetzt Ihren Beleg.</source>
        <translation>Це надіслали Ви? Тоді зараз надрукуємо Вашу квитанцію.</translation>
    </message>
    <message>
        <source>Ja, das war ich: Beleg zeigen</source>
        <translation>Так, це я: показати квитанцію</translation>
    </message>
    <message>
        <source>Nein, das war ich nicht</source>
        <translation>Ні, це не я</translation>
    </message>
    <message>
        <source>Um %1 wurde hier etwas abgesendet.</source>
        <extracomment>A heading. %1 is an hour, such as 2:40 pm.</extracomment>
        <translation>О %1 звідси щось було надіслано.</translation>
    </message>
    <message>
        <source>Um %1 wurde hier etwas gespeichert.</source>
        <extracomment>A heading. %1 is an hour, such as 2:40 pm.</extracomment>
        <translation>О %1 тут щось зберегли.</translation>
    </message>
    <message>
        <source>War das Ihres? Dann drucken wir jetzt Ihren Beleg.</source>
        <translation>Це було Ваше? Тоді ми зараз надрукуємо Вашу квитанцію.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>FormIntro</name>
    <message>
        <source>Antworten löschen</source>
        <translation>Видалити відповіді</translation>
    </message>
    <message>
        <source>Beginnen</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Das Formular wird geöffnet …</source>
        <translation>Бланк відкривається …</translation>
    </message>
    <message>
        <source>Dieses Formular geht gerade nicht</source>
        <translation>Цей бланк зараз недоступний</translation>
    </message>
    <message>
        <source>Formular</source>
        <translation>Бланк</translation>
    </message>
    <message>
        <source>Noch einmal durchgehen</source>
        <translation>Переглянути ще раз</translation>
    </message>
</context>
<context>
    <name>FormLeave</name>
    <message>
        <source>Ja, mitnehmen</source>
        <translation>Так, узяти з собою</translation>
    </message>
    <message>
        <source>Möchten Sie später weitermachen?</source>
        <translation>Бажаєте продовжити пізніше?</translation>
    </message>
    <message>
        <source>Nein, alles löschen</source>
        <translation>Ні, усе видалити</translation>
    </message>
    <message>
        <source>Wird gespeichert …</source>
        <translation>Зберігаємо …</translation>
    </message>
</context>
<context>
    <name>FormModel</name>
    <message>
        <source>**Das Formular ist inzwischen neu.** Bitte sehen Sie Ihre Antworten noch einmal durch.</source>
        <translation>**Формуляр тим часом змінився.** Будь ласка, перегляньте свої відповіді ще раз.</translation>
    </message>
    <message>
        <source>**Nehmen Sie das Blatt mit zum Amt.** Dort geht es dann schneller.</source>
        <translation>**Візьміть аркуш із собою до установи.** Там усе піде швидше.</translation>
    </message>
    <message>
        <source>**Sie bekommen einen Code.** Damit machen Sie an jedem Dorfpunkt weiter.</source>
        <translation>**Ви отримаєте код.** З ним Ви продовжите в будь-якому Dorfpunkt.</translation>
    </message>
    <message>
        <source>**Sie müssen danach noch selbst zum Amt.** Hier bereiten Sie alles vor.</source>
        <translation>**Потім Вам ще треба особисто прийти до установи.** Тут Ви все готуєте.</translation>
    </message>
    <message>
        <source>**Unterschreiben Sie das Blatt und geben Sie es ab.** Oder schicken Sie es mit der Post.</source>
        <translation>**Підпишіть аркуш і здайте його.** Або надішліть його поштою.</translation>
    </message>
    <message>
        <source>Dann senden wir es an das Amt, **nur wenn Sie Ja sagen**.</source>
        <translation>Потім надішлемо до установи, **лише якщо Ви згодні**.</translation>
    </message>
    <message numerus="yes">
        <source>Das dauert etwa %n Minuten.</source>
        <extracomment>%n is how long it takes to fill in a form, in minutes.</extracomment>
        <translation>
            <numerusform>Це займе приблизно %n хвилину.</numerusform>
            <numerusform>Це займе приблизно %n хвилини.</numerusform>
            <numerusform>Це займе приблизно %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Das geht 14 Tage lang. Danach wird alles gelöscht.</source>
        <translation>Це можливо 14 днів. Потім усе буде видалено.</translation>
    </message>
    <message>
        <source>Der Drucker antwortet nicht. Ihre Antworten sind noch da.</source>
        <translation>Принтер не відповідає. Ваші відповіді не зникли.</translation>
    </message>
    <message>
        <source>Der Drucker hat kein Papier. Ihre Antworten sind noch da.</source>
        <translation>У принтері немає паперу. Ваші відповіді не зникли.</translation>
    </message>
    <message>
        <source>Dieses Formular gibt es nur auf Deutsch.</source>
        <translation>Цей бланк є лише німецькою.</translation>
    </message>
    <message>
        <source>Formular ausfüllen</source>
        <translation>Заповнити форму</translation>
    </message>
    <message>
        <source>Hier ist kein Drucker. Fragen Sie im Amt nach dem Formular.</source>
        <translation>Тут немає принтера. Запитайте про бланк в установі.</translation>
    </message>
    <message>
        <source>Ihr Formular ist gedruckt. Bitte nehmen Sie es mit.</source>
        <translation>Ваш бланк надруковано. Будь ласка, візьміть його.</translation>
    </message>
    <message>
        <source>Ihr Formular wird gedruckt …</source>
        <translation>Ваш бланк друкується …</translation>
    </message>
    <message>
        <source>Ihre Angaben</source>
        <extracomment>Heading on a printed form, above the answers.</extracomment>
        <translation>Ваші дані</translation>
    </message>
    <message>
        <source>Im Drucker klemmt Papier. Ihre Antworten sind noch da.</source>
        <translation>У принтері застряг папір. Ваші відповіді не зникли.</translation>
    </message>
    <message>
        <source>Sie bekommen alles auf Papier. **Das Gerät speichert nichts und sendet nichts.**</source>
        <translation>Ви отримаєте все на папері. **Пристрій нічого не зберігає і не надсилає.**</translation>
    </message>
    <message>
        <source>Wir stellen eine Frage nach der anderen. Am Ende sehen Sie alles noch einmal.</source>
        <translation>Ми ставимо запитання одне за одним. Наприкінці Ви ще раз усе побачите.</translation>
    </message>
</context>
<context>
    <name>FormPrinted</name>
    <message>
        <source>Fertig</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Ihr Formular auf Papier</source>
        <translation>Ваш бланк на папері</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Друкувати ще раз</translation>
    </message>
</context>
<context>
    <name>FormSend</name>
    <message>
        <source>Ja, absenden</source>
        <translation>Так, надіслати</translation>
    </message>
    <message>
        <source>Möchten Sie das absenden?</source>
        <translation>Надіслати це?</translation>
    </message>
    <message>
        <source>Nein, nicht absenden</source>
        <translation>Ні, не надсилати</translation>
    </message>
    <message>
        <source>Nein, nur ausdrucken</source>
        <translation>Ні, лише друк</translation>
    </message>
    <message>
        <source>Wird gespeichert …</source>
        <translation>Зберігаємо …</translation>
    </message>
</context>
<context>
    <name>FormSent</name>
    <message>
        <source>Fertig</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Ihre Angaben sind gespeichert.</source>
        <translation>Ваші дані збережено.</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Друкувати ще раз</translation>
    </message>
    <message>
        <source>Rückgängig machen (%1 Sekunden)</source>
        <extracomment>A button: takes back what was sent. %1 counts down from 30.</extracomment>
        <translation>Відкликати (секунд: %1)</translation>
    </message>
</context>
<context>
    <name>FormUndone</name>
    <message>
        <source>**Es wurde nichts gesendet** und nichts gedruckt.</source>
        <translation>**Нічого не надіслано** і не надруковано.</translation>
    </message>
    <message>
        <source>Das ist rückgängig gemacht.</source>
        <translation>Це скасовано.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Zurück zu den Antworten</source>
        <translation>Назад до відповідей</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>**Aufgenommen.** Das Amt hat Ihre Angaben.</source>
        <translation>**Прийнято.** Установа має Ваші дані.</translation>
    </message>
    <message>
        <source>**Das Amt hat Ihr Formular übernommen.** Die Antwort kommt direkt vom Amt.</source>
        <translation>**Установа взяла Ваш формуляр.** Відповідь надійде безпосередньо від установи.</translation>
    </message>
    <message>
        <source>**Das Amt hat abgelehnt.**</source>
        <translation>**Установа відмовила.**</translation>
    </message>
    <message>
        <source>**Das Amt hat eine Frage an Sie.**</source>
        <translation>**Установа має до Вас запитання.**</translation>
    </message>
    <message>
        <source>**Das Amt hat zugestimmt.**</source>
        <translation>**Установа погодилася.**</translation>
    </message>
    <message>
        <source>**Das Amt konnte Ihr Formular nicht übernehmen.** Bitte fragen Sie im Amt nach.</source>
        <translation>**Установа не змогла взяти Ваш формуляр.** Запитайте в установі.</translation>
    </message>
    <message>
        <source>**Das Formular wurde nicht angenommen.**</source>
        <translation>**Формуляр не прийнято.**</translation>
    </message>
    <message>
        <source>**Der Schaden ist behoben.**</source>
        <translation>**Пошкодження усунено.**</translation>
    </message>
    <message>
        <source>**Der Schaden wird behoben.**</source>
        <translation>**Пошкодження буде усунено.**</translation>
    </message>
    <message>
        <source>**Die Meldung wurde nicht angenommen.**</source>
        <translation>**Повідомлення не прийнято.**</translation>
    </message>
    <message>
        <source>**Dieses Amt ist dafür nicht zuständig.**</source>
        <translation>**Ця установа за це не відповідає.**</translation>
    </message>
    <message>
        <source>**Erledigt.**</source>
        <translation>**Виконано.**</translation>
    </message>
    <message>
        <source>**Ihr Formular liegt beim Amt bereit.** Die Antwort kommt direkt vom Amt.</source>
        <translation>**Ваш формуляр уже в установі.** Відповідь надійде безпосередньо від установи.</translation>
    </message>
    <message>
        <source>**Ihr Formular wird an das Amt übergeben.** Sehen Sie später noch einmal nach.</source>
        <translation>**Ваш формуляр передають установі.** Перевірте ще раз пізніше.</translation>
    </message>
    <message>
        <source>**In Arbeit.** Jemand im Amt kümmert sich darum.</source>
        <translation>**В роботі.** В установі цим займаються.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden es von selbst, sobald es da ist.</source>
        <translation>**Записано.** Зараз немає мережі. Надішлемо самі, щойно вона з’явиться.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden es jetzt an das Amt.</source>
        <translation>**Записано.** Зараз надсилаємо до установи.</translation>
    </message>
    <message>
        <source>**Zurückgenommen.** Das Amt bearbeitet es nicht weiter.</source>
        <translation>**Відкликано.** Установа далі цим не займається.</translation>
    </message>
    <message>
        <source>Abgeben bei</source>
        <extracomment>Heading on a printed form, above the office&apos;s name and address.</extracomment>
        <translation>Куди здати</translation>
    </message>
    <message>
        <source>An dem Gerät, an dem es ausgefüllt wurde, ist ein Fehler passiert.</source>
        <translation>На пристрої, де його заповнили, сталася помилка.</translation>
    </message>
    <message>
        <source>Angefangenes Formular</source>
        <extracomment>What a paper is: the code of a form that is only half filled in.</extracomment>
        <translation>Розпочатий формуляр</translation>
    </message>
    <message>
        <source>Antwort lesen: an jedem Dorfpunkt unter „Mein Beleg“ diesen Code eingeben.</source>
        <extracomment>On the receipt of a form. &quot;Mein Beleg&quot; is a button on the kiosk&apos;s first page.</extracomment>
        <translation>Прочитати відповідь: у будь-якому Dorfpunkt у розділі «Моя квитанція» введіть цей код.</translation>
    </message>
    <message>
        <source>Beleg, noch kein Bescheid</source>
        <extracomment>What a paper is: the receipt of a form that was sent to an office; the office&apos;s decision comes later.</extracomment>
        <translation>Квитанція, ще не рішення</translation>
    </message>
    <message>
        <source>Bitte fragen Sie im Amt nach.</source>
        <translation>Будь ласка, запитайте в установі.</translation>
    </message>
    <message>
        <source>Bitte nehmen Sie dieses Blatt mit zum Amt.</source>
        <translation>Будь ласка, візьміть цей аркуш до установи.</translation>
    </message>
    <message>
        <source>Damit ist noch nichts beantragt: Sie müssen noch selbst zum Amt.</source>
        <translation>Це ще не заява: Вам треба особисто прийти до установи.</translation>
    </message>
    <message>
        <source>Das Absenden wurde gleich rückgängig gemacht.</source>
        <translation>Надсилання одразу скасували.</translation>
    </message>
    <message>
        <source>Das Amt antwortet. Das ist noch keine Zusage.</source>
        <translation>Установа відповість. Це ще не згода.</translation>
    </message>
    <message>
        <source>Das Amt hat Ihr Formular gelesen und noch nicht geantwortet.</source>
        <translation>Установа прочитала Ваш формуляр, але ще не відповіла.</translation>
    </message>
    <message>
        <source>Das Amt hat Ihre Meldung gelesen und noch nicht geantwortet.</source>
        <translation>Установа прочитала Ваше повідомлення і ще не відповіла.</translation>
    </message>
    <message>
        <source>Das Formular ist angekommen. Das Amt hat es noch nicht gelesen.</source>
        <translation>Формуляр надійшов. Установа його ще не читала.</translation>
    </message>
    <message>
        <source>Das Formular ist hier gespeichert und wird gesendet, sobald das Netz da ist.</source>
        <translation>Формуляр збережено тут, його буде надіслано, щойно з’явиться мережа.</translation>
    </message>
    <message>
        <source>Datum und Unterschrift</source>
        <extracomment>On a printed form, above the line for date and signature.</extracomment>
        <translation>Дата і підпис</translation>
    </message>
    <message>
        <source>Die Antwort kommt direkt vom Amt.</source>
        <translation>Відповідь надійде безпосередньо від установи.</translation>
    </message>
    <message>
        <source>Die Daten durften nicht weitergegeben werden.</source>
        <translation>Передавати ці дані не дозволено.</translation>
    </message>
    <message>
        <source>Die Meldung ist angekommen. Das Amt hat sie noch nicht gelesen.</source>
        <translation>Повідомлення надійшло. Установа ще не прочитала його.</translation>
    </message>
    <message>
        <source>Die Meldung ist hier gespeichert und wird gesendet, sobald das Netz da ist.</source>
        <translation>Повідомлення збережено тут і буде надіслано, щойно з’явиться зв’язок.</translation>
    </message>
    <message>
        <source>Es ist noch nichts abgesendet.</source>
        <translation>Ще нічого не надіслано.</translation>
    </message>
    <message>
        <source>Es war zu lange kein Netz da. Deshalb wurde es gelöscht.</source>
        <translation>Надто довго не було мережі. Тому його видалено.</translation>
    </message>
    <message>
        <source>Geben Sie den Code nur jemandem, dem Sie vertrauen.</source>
        <translation>Давайте код лише тому, кому довіряєте.</translation>
    </message>
    <message>
        <source>Gehen Sie mit diesem Beleg zum Amt. Dort liegen Ihre Angaben bereit.</source>
        <translation>Ідіть із цією квитанцією до установи. Ваші дані там уже готові.</translation>
    </message>
    <message>
        <source>Geht an</source>
        <extracomment>Heading on the receipt of a form, above the office&apos;s name and address.</extracomment>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Ihr Formular wurde hierher weitergegeben. Hier hat es noch niemand gelesen.</source>
        <translation>Ваш формуляр передано сюди. Тут його ще ніхто не читав.</translation>
    </message>
    <message>
        <source>Ihre Meldung wurde hierher weitergegeben. Hier hat sie noch niemand gelesen.</source>
        <translation>Ваше повідомлення передано сюди. Тут його ще ніхто не читав.</translation>
    </message>
    <message>
        <source>Letzter Tag zum Weitermachen: **%1**. Danach wird alles gelöscht.</source>
        <extracomment>%1 is a day with its date.</extracomment>
        <translation>Останній день, щоб продовжити: **%1**. Потім усе буде видалено.</translation>
    </message>
    <message>
        <source>Nachsehen: an jedem Dorfpunkt unter „Mein Beleg“ diesen Code eingeben.</source>
        <extracomment>On the receipt of a form. &quot;Mein Beleg&quot; is a button on the kiosk&apos;s first page.</extracomment>
        <translation>Дізнатися, як просувається справа: у будь-якому Dorfpunkt у розділі «Моя квитанція» введіть цей код.</translation>
    </message>
    <message>
        <source>Noch nicht abgegeben</source>
        <extracomment>What a printed form is: filled in at the kiosk, not yet handed in.</extracomment>
        <translation>Ще не подано</translation>
    </message>
    <message>
        <source>Sie haben auf die Frage geantwortet. Jetzt ist das Amt wieder dran.</source>
        <translation>Ви відповіли на запитання. Тепер черга установи.</translation>
    </message>
    <message>
        <source>So geht es weiter</source>
        <extracomment>Heading on the receipt of a form.</extracomment>
        <translation>Що далі</translation>
    </message>
    <message>
        <source>Weitermachen: an jedem Dorfpunkt unter „Mein Beleg“ diesen Code eingeben.</source>
        <extracomment>On the slip of a half-filled form. &quot;Mein Beleg&quot; is a button on the kiosk&apos;s first page.</extracomment>
        <translation>Щоб продовжити: у будь-якому Dorfpunkt введіть цей код у розділі «Моя квитанція».</translation>
    </message>
    <message>
        <source>Zurücknehmen geht ebenso, solange das Amt das Formular nicht hat.</source>
        <translation>Так само можна відкликати, доки формуляра немає в установі.</translation>
    </message>
    <message>
        <source>Zurücknehmen geht ebenso, solange das Amt nicht entschieden hat.</source>
        <translation>Так само можна відкликати, доки установа не вирішила.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>**Fertig** beendet Ihren Besuch und leert dieses Gerät.</source>
        <translation>**Готово** завершує Ваш візит і очищає цей пристрій.</translation>
    </message>
    <message>
        <source>**Zurück** führt zur Seite davor. Nichts geht dabei verloren.</source>
        <translation>**Назад** веде на попередню сторінку. При цьому нічого не зникне.</translation>
    </message>
    <message>
        <source>Alles weiter unten zeigen</source>
        <translation>Показати все нижче</translation>
    </message>
    <message>
        <source>Feuerwehr und Rettungsdienst. Bei Lebensgefahr.</source>
        <translation>Пожежники і швидка допомога. Коли життя в небезпеці.</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>Polizei</source>
        <translation>Поліція</translation>
    </message>
    <message>
        <source>Was Sie bestellen, kann **nur der Laden** lesen.</source>
        <translation>Те, що Ви замовляєте, може прочитати **лише магазин**.</translation>
    </message>
    <message>
        <source>Wieder den ganzen Bildschirm nutzen</source>
        <translation>Знову на весь екран</translation>
    </message>
    <message>
        <source>Ärztlicher Bereitschaftsdienst. Wenn es nicht bis morgen warten kann.</source>
        <translation>Черговий лікар. Коли не можна чекати до завтра.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Was möchten Sie tun?</source>
        <translation>Що бажаєте зробити?</translation>
    </message>
</context>
<context>
    <name>Idea</name>
    <message>
        <source>Eine Idee</source>
        <translation>Ідея</translation>
    </message>
    <message>
        <source>Etwas dazu sagen</source>
        <translation>Висловитися</translation>
    </message>
    <message>
        <source>Ich bin dafür</source>
        <translation>Я підтримую</translation>
    </message>
</context>
<context>
    <name>IdeaComment</name>
    <message>
        <source>Bitte schreiben Sie keine Namen.</source>
        <translation>Не пишіть імен, будь ласка.</translation>
    </message>
    <message>
        <source>Was möchten Sie dazu sagen?</source>
        <translation>Що ви хочете про це сказати?</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>**Das sagen andere dazu:**</source>
        <translation>**Що кажуть інші:**</translation>
    </message>
    <message>
        <source>**Mindestens %1 Menschen** sind dafür.</source>
        <extracomment>%1 is a number, 5 or more.</extracomment>
        <translation>**Щонайменше %1 людей** підтримують це.</translation>
    </message>
    <message>
        <source>Ab %1 Menschen, die dafür sind, steht hier die Zahl.</source>
        <extracomment>%1 is a number: so many people have to support an idea before their number is shown.</extracomment>
        <translation>Число буде тут, коли підтримають %1 людей.</translation>
    </message>
    <message>
        <source>Das Amt sagt: %1</source>
        <extracomment>What the town hall says to an idea; %1 is a sentence of theirs.</extracomment>
        <translation>Установа каже: %1</translation>
    </message>
    <message>
        <source>Diese Idee wird nicht mehr gezeigt.</source>
        <translation>Цю ідею більше не показують.</translation>
    </message>
    <message>
        <source>Eigene Idee aufschreiben</source>
        <translation>Записати власну ідею</translation>
    </message>
    <message>
        <source>Geht nicht</source>
        <extracomment>What the town hall makes of an idea.</extracomment>
        <translation>Неможливо</translation>
    </message>
    <message>
        <source>Ideen</source>
        <translation>Ідеї</translation>
    </message>
    <message>
        <source>Ihre kann die erste sein.</source>
        <translation>Ваша може бути першою.</translation>
    </message>
    <message>
        <source>Ist gemacht</source>
        <extracomment>What the town hall makes of an idea.</extracomment>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>Mindestens %1 sind dafür</source>
        <extracomment>%1 is a number, 5 or more: so many people at least support an idea.</extracomment>
        <translation>Щонайменше %1 «за»</translation>
    </message>
    <message>
        <source>Noch steht hier keine Idee</source>
        <translation>Тут ще немає ідей</translation>
    </message>
    <message>
        <source>Sie haben eben gesagt, dass Sie dafür sind.</source>
        <translation>Ви щойно підтримали це.</translation>
    </message>
    <message>
        <source>Wird gemacht</source>
        <extracomment>What the town hall makes of an idea.</extracomment>
        <translation>Буде зроблено</translation>
    </message>
    <message>
        <source>Zu lesen seit %1</source>
        <extracomment>%1 is a day: since then an idea can be read here.</extracomment>
        <translation>Тут із %1</translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <source>Danach ist das Gerät ausgefallen. **Die Bestellung ist sicher gespeichert** und wird gesendet.</source>
        <translation>Після цього стався збій пристрою. **Замовлення надійно збережено**, його буде надіслано.</translation>
    </message>
    <message>
        <source>Der Beleg kann nicht mehr gedruckt werden. Fragen Sie beim Abholen nach dem Namen auf der Kiste.</source>
        <translation>Квитанцію вже не можна надрукувати. Під час видачі назвіть ім’я, вказане на ящику.</translation>
    </message>
    <message>
        <source>Haben Sie bestellt? Dann drucken wir jetzt Ihren Beleg.</source>
        <translation>Це Ви замовляли? Тоді зараз надрукуємо Вашу квитанцію.</translation>
    </message>
    <message>
        <source>Ja, das war ich: Beleg zeigen</source>
        <translation>Так, це я: показати квитанцію</translation>
    </message>
    <message>
        <source>Nein, das war ich nicht</source>
        <translation>Ні, це не я</translation>
    </message>
    <message>
        <source>Um %1 wurde hier eine Bestellung gespeichert.</source>
        <extracomment>A heading. %1 is an hour, such as 2:40 pm.</extracomment>
        <translation>О %1 тут збережено замовлення.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>At-Zeichen</source>
        <translation>Знак «собачка»</translation>
    </message>
    <message>
        <source>Bindestrich</source>
        <translation>Дефіс</translation>
    </message>
    <message>
        <source>Buchstaben</source>
        <translation>Літери</translation>
    </message>
    <message>
        <source>Eszett</source>
        <translation>Есцет</translation>
    </message>
    <message>
        <source>Großes %1</source>
        <extracomment>What a screen reader says of a key. %1 is a capital letter.</extracomment>
        <translation>Велика %1</translation>
    </message>
    <message>
        <source>Komma</source>
        <translation>Кома</translation>
    </message>
    <message>
        <source>Leerzeichen</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Letztes Zeichen löschen</source>
        <translation>Видалити останній знак</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Плюс</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>Крапка</translation>
    </message>
    <message>
        <source>Tastatur</source>
        <translation>Клавіатура</translation>
    </message>
    <message>
        <source>Umschalten</source>
        <translation>Великі літери</translation>
    </message>
    <message>
        <source>Ziffern und Zeichen</source>
        <translation>Цифри і знаки</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Welche Sprache möchten Sie lesen?</source>
        <translation>Якою мовою Ви бажаєте читати?</translation>
    </message>
</context>
<context>
    <name>Late</name>
    <message>
        <source>Dann gilt sie für die nächste Woche</source>
        <translation>Тоді воно діятиме наступного тижня</translation>
    </message>
    <message>
        <source>Dann soll sie verfallen</source>
        <translation>Тоді воно не діятиме</translation>
    </message>
    <message>
        <source>Die Uhr dieses Geräts ist nicht sicher. %1. Vielleicht kommt die Bestellung erst danach an.</source>
        <extracomment>%1 is a sentence without its full stop: until when this pick-up can be ordered for.</extracomment>
        <translation>Годинник цього пристрою може бути неточним. %1. Можливо, замовлення надійде вже після цього.</translation>
    </message>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Покупки · Крок %1 з %2</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. %1. Vielleicht kommt die Bestellung erst danach an.</source>
        <extracomment>%1 is a sentence without its full stop: until when this pick-up can be ordered for.</extracomment>
        <translation>Зараз тут немає зв’язку. %1. Можливо, замовлення надійде вже після цього.</translation>
    </message>
    <message>
        <source>Wenn die Bestellung zu spät ankommt?</source>
        <translation>А якщо замовлення надійде запізно?</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Noch keine Dienste</source>
        <translation>Послуг ще немає</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>Щойно буде зв’язок, вони з’являться тут.</translation>
    </message>
    <message>
        <source>Womit fängt das Wort an?</source>
        <translation>З якої літери починається слово?</translation>
    </message>
</context>
<context>
    <name>LongField</name>
    <message>
        <source>Noch freie Zeichen: %1</source>
        <extracomment>Below what somebody types, when little room is left. %1 is a number of letters and signs.</extracomment>
        <translation>Залишилося знаків: %1</translation>
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
        <translation>**Забрано й оплачено.**</translation>
    </message>
    <message>
        <source>**Abgeholt.** Noch nicht bezahlt.</source>
        <translation>**Забрано.** Ще не оплачено.</translation>
    </message>
    <message>
        <source>**Ersatz:** %1 statt %2</source>
        <extracomment>In a list of what the shop packed. %1 is a product that the shop packed instead of %2.</extracomment>
        <translation>**Заміна:** %1 замість %2</translation>
    </message>
    <message>
        <source>**Fehlt:** %1</source>
        <extracomment>In a list of what the shop packed. %1 is a product that is missing.</extracomment>
        <translation>**Немає:** %1</translation>
    </message>
    <message>
        <source>Abholen: **%1**</source>
        <extracomment>%1 is day and hour of the pick-up.</extracomment>
        <translation>Забрати: **%1**</translation>
    </message>
    <message>
        <source>Bezahlt: **%1**</source>
        <extracomment>%1 is a sum of money.</extracomment>
        <translation>Оплачено: **%1**</translation>
    </message>
    <message>
        <source>Das Gerät konnte die Stornierung nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>Пристрій не зміг зберегти скасування. Будь ласка, спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Die Bestellung ist hier gespeichert und wird gesendet, sobald das Netz da ist.</source>
        <translation>Замовлення збережено тут. Його буде надіслано, щойно з’явиться зв’язок.</translation>
    </message>
    <message>
        <source>Stornieren geht hier gerade nicht. Bitte fragen Sie vor Ort.</source>
        <translation>Скасувати тут зараз неможливо. Будь ласка, запитайте на місці.</translation>
    </message>
    <message>
        <source>Zu zahlen beim Abholen: **%1**</source>
        <extracomment>%1 is a sum of money.</extracomment>
        <translation>До оплати під час видачі: **%1**</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Fertig</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Ja, ich bin noch da</source>
        <translation>Так, я ще тут</translation>
    </message>
    <message>
        <source>Nein, fertig</source>
        <translation>Ні, вже готово</translation>
    </message>
    <message>
        <source>Notruf 112</source>
        <translation>SOS 112</translation>
    </message>
    <message>
        <source>Sind Sie noch da?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>Wenn Sie nicht antworten, beenden wir Ihren Besuch. Dann ist alles gelöscht, was Sie eingegeben haben. Bestelltes bleibt bestellt.</source>
        <translation>Якщо Ви не відповісте, ми завершимо Ваш візит. Тоді все, що Ви ввели, буде видалено. Замовлене залишиться замовленим.</translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>Bitte geben Sie Ihren Namen ein.</source>
        <translation>Введіть, будь ласка, своє ім’я.</translation>
    </message>
    <message>
        <source>Bitte geben Sie einen Namen für die Kiste ein.</source>
        <translation>Будь ласка, введіть ім’я для ящика.</translation>
    </message>
    <message>
        <source>Das Pluszeichen gehört nur an den Anfang der Telefonnummer.</source>
        <translation>Знак «плюс» ставиться лише на початку номера телефону.</translation>
    </message>
    <message>
        <source>Der Name braucht mindestens einen Buchstaben.</source>
        <translation>В імені має бути хоча б одна літера.</translation>
    </message>
    <message>
        <source>Der Name ist zu lang. Kürzer ginge: %1</source>
        <extracomment>%1 is a shorter form of the name that was typed.</extracomment>
        <translation>Ім’я задовге. Коротше: %1</translation>
    </message>
    <message>
        <source>Die Telefonnummer ist zu kurz. Bitte mit Vorwahl, zum Beispiel %1.</source>
        <extracomment>%1 is an example of a phone number.</extracomment>
        <translation>Номер телефону закороткий. Будь ласка, введіть його з кодом, наприклад %1.</translation>
    </message>
    <message>
        <source>Die Telefonnummer ist zu lang. Bitte prüfen Sie die Ziffern.</source>
        <translation>Номер телефону задовгий. Будь ласка, перевірте цифри.</translation>
    </message>
    <message>
        <source>Im Namen gehen nur Buchstaben und Ziffern, nicht: %1</source>
        <extracomment>%1 are the characters that cannot be used, such as @.</extracomment>
        <translation>В імені можливі лише літери й цифри, але не: %1</translation>
    </message>
    <message>
        <source>Im Namen gehen nur Buchstaben, nicht: %1</source>
        <extracomment>%1 are the characters that cannot be used, such as @.</extracomment>
        <translation>В імені можуть бути лише літери, не: %1</translation>
    </message>
    <message>
        <source>In einer Telefonnummer gehen nur Ziffern, nicht: %1</source>
        <extracomment>%1 are the characters that cannot be used, such as letters.</extracomment>
        <translation>У номері телефону можливі лише цифри, але не: %1</translation>
    </message>
</context>
<context>
    <name>NoService</name>
    <message>
        <source>Anderes Wort eintippen</source>
        <translation>Ввести інше слово</translation>
    </message>
    <message>
        <source>Dazu finden wir nichts.</source>
        <translation>Ми нічого не знайшли.</translation>
    </message>
    <message>
        <source>Gesucht: **%1**. Versuchen Sie ein anderes oder ein kürzeres Wort.</source>
        <extracomment>%1 is the word that was typed and not found.</extracomment>
        <translation>Ви шукали: **%1**. Спробуйте інше або коротше слово.</translation>
    </message>
    <message>
        <source>Nach Lebenslage</source>
        <translation>За ситуацією</translation>
    </message>
    <message>
        <source>Von A bis Z</source>
        <translation>За абеткою</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Anderen Code eingeben</source>
        <translation>Ввести інший код</translation>
    </message>
    <message>
        <source>Das wurde an einem anderen Gerät abgeschickt, und hier ist gerade kein Netz. Es gilt trotzdem.</source>
        <translation>Це надіслали з іншого пристрою, а тут зараз немає мережі. Воно все одно чинне.</translation>
    </message>
    <message>
        <source>Noch einmal nachsehen</source>
        <translation>Перевірити ще раз</translation>
    </message>
    <message>
        <source>Unter diesem Code finden wir nichts.</source>
        <translation>За цим кодом ми нічого не знаходимо.</translation>
    </message>
    <message>
        <source>Vielleicht ist es noch nicht angekommen: An dem Gerät, an dem Sie es abgeschickt haben, sehen Sie es immer.</source>
        <translation>Можливо, воно ще не надійшло: на пристрої, з якого Ви надсилали, його завжди видно.</translation>
    </message>
    <message>
        <source>Wir können gerade nicht nachsehen.</source>
        <translation>Зараз ми не можемо перевірити.</translation>
    </message>
    <message>
        <source>Wir sehen nach …</source>
        <translation>Перевіряємо …</translation>
    </message>
</context>
<context>
    <name>NoticeBoard</name>
    <message>
        <source>**Dieses Gerät ist leer.** Von dem Besuch davor ist nichts mehr da.</source>
        <translation>**Цей пристрій порожній.** Від попереднього візиту нічого не залишилося.</translation>
    </message>
    <message>
        <source>Bitte den Bildschirm berühren</source>
        <translation>Торкніться екрана</translation>
    </message>
    <message>
        <source>Notruf **112** · Polizei **110**
Ärztlicher Bereitschaftsdienst **116 117**</source>
        <translation>SOS **112** · Поліція **110**
Черговий лікар **116 117**</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Neues aus dem Dorf</source>
        <translation>Новини села</translation>
    </message>
    <message>
        <source>Zurzeit hängt hier nichts aus.</source>
        <translation>Зараз новин немає.</translation>
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
        <translation>харчові волокна</translation>
    </message>
    <message>
        <source>Brennwert</source>
        <translation>енергетична цінність</translation>
    </message>
    <message>
        <source>Eiweiß</source>
        <translation>білки</translation>
    </message>
    <message>
        <source>Fett</source>
        <translation>жири</translation>
    </message>
    <message>
        <source>Kohlenhydrate</source>
        <translation>вуглеводи</translation>
    </message>
    <message>
        <source>Salz</source>
        <translation>сіль</translation>
    </message>
    <message>
        <source>davon Zucker</source>
        <translation>з них цукри</translation>
    </message>
    <message>
        <source>davon gesättigte Fettsäuren</source>
        <translation>з них насичені жирні кислоти</translation>
    </message>
</context>
<context>
    <name>OrderReadBack</name>
    <message>
        <source>Anders als sonst: **%1**</source>
        <extracomment>%1 is a published sentence: why the pick-up is not on its usual day.</extracomment>
        <translation>Не так, як зазвичай: **%1**</translation>
    </message>
    <message>
        <source>Auf der Kiste steht **%1**.</source>
        <extracomment>%1 is the name that the resident chose for the crate.</extracomment>
        <translation>На ящику написано **%1**.</translation>
    </message>
    <message>
        <source>Bei Fragen ruft der Laden an: **%1**.</source>
        <extracomment>%1 is the resident&apos;s phone number.</extracomment>
        <translation>Якщо будуть запитання, магазин зателефонує: **%1**.</translation>
    </message>
    <message>
        <source>Das gilt.</source>
        <translation>Це остаточно.</translation>
    </message>
    <message>
        <source>Das ist noch keine Zusage.</source>
        <translation>Це ще не обіцянка.</translation>
    </message>
    <message>
        <source>Der Laden antwortet **%1**.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>Магазин відповість **%1**.</translation>
    </message>
    <message>
        <source>Die Antwort lesen Sie hier mit Ihrem Beleg.</source>
        <translation>Відповідь прочитаєте тут за Вашою квитанцією.</translation>
    </message>
    <message>
        <source>Die Läden antworten **%1**.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>Магазини відповідять **%1**.</translation>
    </message>
    <message>
        <source>Fehlt etwas, bekommen Sie **keinen Ersatz**.</source>
        <translation>Якщо чогось не буде, Ви отримаєте замовлення **без заміни**.</translation>
    </message>
    <message>
        <source>Fehlt etwas, packt der Laden **etwas Ähnliches** ein. Es kostet höchstens dasselbe.</source>
        <translation>Якщо чогось не буде, магазин покладе **щось схоже**. Це коштуватиме не дорожче.</translation>
    </message>
    <message>
        <source>Fest zugesagt ist schon: **%1**.</source>
        <extracomment>%1 is a list of products that the resident gets in any case.</extracomment>
        <translation>Уже твердо обіцяно: **%1**.</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz: Die Bestellung bleibt sicher gespeichert und wird von selbst gesendet.</source>
        <translation>Зараз тут немає зв’язку: замовлення надійно збережено й буде надіслано автоматично.</translation>
    </message>
    <message>
        <source>Kommt die Bestellung zu spät an, **gilt sie für die nächste Woche**.</source>
        <translation>Якщо замовлення надійде запізно, **воно буде на наступний тиждень**.</translation>
    </message>
    <message>
        <source>Kommt die Bestellung zu spät an, **verfällt sie**.</source>
        <translation>Якщо замовлення надійде запізно, **воно не діятиме**.</translation>
    </message>
    <message>
        <source>Sie bestellen bei %1: %2.</source>
        <extracomment>%1 is a shop&apos;s name, %2 a list of what is ordered there.</extracomment>
        <translation>Ви замовляєте в %1: %2.</translation>
    </message>
    <message>
        <source>Sie holen alles am **%1** ab. Ort: **%2**.</source>
        <extracomment>%1 is day and hour of the pick-up (Thursday, 3 December, from 9 am), %2 the place.</extracomment>
        <translation>Ви забираєте все: **%1**. Місце: **%2**.</translation>
    </message>
    <message>
        <source>Sie zahlen dort **%1**, davon %2 Pfand.</source>
        <extracomment>%1 is a sum of money, perhaps with &quot;about&quot; before it, %2 the deposit on bottles that it contains.</extracomment>
        <translation>Там Ви платите **%1**, з них %2 — застава за тару.</translation>
    </message>
    <message>
        <source>Sie zahlen dort **%1**.</source>
        <extracomment>%1 is a sum of money, perhaps with &quot;about&quot; before it; paid where the order is picked up.</extracomment>
        <translation>Там Ви платите **%1**.</translation>
    </message>
    <message>
        <source>Sie zeigen beim Abholen **Ihren Ausweis**: etwas ist erst ab %1 Jahren erlaubt.</source>
        <extracomment>%1 is an age in years, 16 or 18.</extracomment>
        <translation>Під час видачі Ви показуєте **посвідчення особи**: дещо дозволено лише з %1 років.</translation>
    </message>
    <message>
        <source>Was gewogen wird, kostet genau, was es wiegt.</source>
        <translation>Товари на вагу коштують точно за вагою.</translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>Ihre Bestellung</source>
        <translation>Ваше замовлення</translation>
    </message>
    <message>
        <source>Noch einmal dasselbe bestellen</source>
        <translation>Замовити те саме ще раз</translation>
    </message>
    <message>
        <source>Noch einmal nachsehen</source>
        <translation>Перевірити ще раз</translation>
    </message>
    <message>
        <source>Stornieren</source>
        <translation>Скасувати</translation>
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
        <translation>%1 збирає замовлення від мінімальної суми. Ще бракує %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A line of an order. %1 is a quantity with its product, %2 its price.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1&#xa0;je&#xa0;kg</source>
        <extracomment>The price of goods sold by weight; %1 is a sum of money.</extracomment>
        <translation>%1&#xa0;за&#xa0;кг</translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;Stück</source>
        <extracomment>A number of pieces of a product; %n is the number.</extracomment>
        <translation>
            <numerusform>%n&#xa0;штука</numerusform>
            <numerusform>%n&#xa0;штуки</numerusform>
            <numerusform>%n&#xa0;штук</numerusform>
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
        <translation>+&#xa0;%1&#xa0;застава</translation>
    </message>
    <message>
        <source>Ab %1&#xa0;Jahren. Der Ausweis wird beim Abholen geprüft.</source>
        <extracomment>%1 is an age in years, 16 or 18; on a product&apos;s page.</extracomment>
        <translation>З %1&#xa0;років. Під час видачі перевіряють посвідчення особи.</translation>
    </message>
    <message>
        <source>An dem Gerät, an dem bestellt wurde, ist ein Fehler passiert.</source>
        <translation>На пристрої, де робили замовлення, сталася помилка.</translation>
    </message>
    <message>
        <source>Bestellen %1</source>
        <extracomment>On the tile and on the notice board. %1 is a deadline with its &quot;until&quot; or &quot;by&quot; word already in it.</extracomment>
        <translation>Замовлення %1</translation>
    </message>
    <message>
        <source>Bitte bestellen Sie noch einmal.</source>
        <translation>Будь ласка, замовте ще раз.</translation>
    </message>
    <message>
        <source>Bitte fragen Sie im Laden nach.</source>
        <translation>Будь ласка, запитайте в крамниці.</translation>
    </message>
    <message>
        <source>Bitte fragen Sie vor Ort nach.</source>
        <translation>Будь ласка, запитайте на місці.</translation>
    </message>
    <message>
        <source>Der Laden hat Ihre Bestellung angenommen.</source>
        <translation>Магазин прийняв Ваше замовлення.</translation>
    </message>
    <message>
        <source>Der Laden kann Ihre Bestellung nicht annehmen.</source>
        <translation>Магазин не може прийняти Ваше замовлення.</translation>
    </message>
    <message>
        <source>Die Bestellung ist storniert.</source>
        <translation>Замовлення скасовано.</translation>
    </message>
    <message>
        <source>Die Bestellung kam zu spät an und ist verfallen.</source>
        <translation>Замовлення надійшло запізно й більше не діє.</translation>
    </message>
    <message>
        <source>Die Bestellung kam zu spät an. Wie gewünscht gilt sie für die nächste Abholung.</source>
        <translation>Замовлення надійшло запізно. Як Ви й бажали, воно буде на наступну видачу.</translation>
    </message>
    <message>
        <source>Die Bestellung wurde gleich rückgängig gemacht.</source>
        <translation>Замовлення одразу скасували.</translation>
    </message>
    <message>
        <source>Die Bestellung wurde nicht angenommen.</source>
        <translation>Замовлення не прийняли.</translation>
    </message>
    <message>
        <source>Die Daten durften nicht weitergegeben werden.</source>
        <translation>Передавати ці дані не дозволено.</translation>
    </message>
    <message>
        <source>Die nächste Bestellung öffnet am %1.</source>
        <extracomment>%1 is a day, such as Monday, 30 November, from 9 am.</extracomment>
        <translation>Наступне замовлення відкриється: %1.</translation>
    </message>
    <message>
        <source>Diese Abholung oder dieses Angebot gibt es nicht mehr.</source>
        <translation>Цієї видачі або цієї пропозиції вже немає.</translation>
    </message>
    <message>
        <source>Enthält: %1.</source>
        <extracomment>%1 is a list of allergens that a food contains.</extracomment>
        <translation>Містить: %1.</translation>
    </message>
    <message>
        <source>Es geht leider nicht. Sie müssen nichts bezahlen.</source>
        <translation>На жаль, це неможливо. Вам не треба нічого платити.</translation>
    </message>
    <message>
        <source>Es war zu lange kein Netz da. Deshalb wurde sie gelöscht.</source>
        <translation>Надто довго не було мережі. Тому його видалили.</translation>
    </message>
    <message>
        <source>Fest</source>
        <extracomment>How strong a confirmation is: binding. Heading of the receipt and begin of the promise.</extracomment>
        <translation>Остаточно</translation>
    </message>
    <message>
        <source>Für %1, ist die Bestellung geschlossen.</source>
        <extracomment>%1 is the day of a pick-up, such as Thursday, 3 December; the order for it can no longer be placed.</extracomment>
        <translation>Замовлення закрито: %1.</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist angekommen. Der Laden hat noch nicht geantwortet.</source>
        <translation>Ваше замовлення надійшло. Магазин ще не відповів.</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist gepackt.</source>
        <translation>Ваше замовлення зібрано.</translation>
    </message>
    <message>
        <source>Ihre Bestellung wurde abgeholt.</source>
        <translation>Ваше замовлення забрали.</translation>
    </message>
    <message>
        <source>Kann Spuren enthalten von: %1.</source>
        <extracomment>%1 is a list of allergens of which a food may contain traces.</extracomment>
        <translation>Може містити сліди: %1.</translation>
    </message>
    <message>
        <source>Leider haben wir an diesem Tag geschlossen.</source>
        <translation>На жаль, цього дня в нас зачинено.</translation>
    </message>
    <message>
        <source>Leider können wir für diese Abholung keine Bestellung mehr annehmen.</source>
        <translation>На жаль, ми більше не можемо прийняти замовлення на цю видачу.</translation>
    </message>
    <message>
        <source>Leider sind die bestellten Waren ausverkauft.</source>
        <translation>На жаль, замовлені товари розпродано.</translation>
    </message>
    <message>
        <source>Sie bestellen jetzt für %1.</source>
        <extracomment>%1 is the day of the next pick-up, such as Thursday, 10 December, from 9 am.</extracomment>
        <translation>Зараз Ви замовляєте на такий день: %1.</translation>
    </message>
    <message>
        <source>Sie haben die Erlaubnis zurückgenommen. Alles dazu ist gelöscht.</source>
        <translation>Ви забрали свій дозвіл. Усе, що з ним пов’язано, видалено.</translation>
    </message>
    <message>
        <source>Vorgemerkt</source>
        <extracomment>How strong a confirmation is: stored, the shop&apos;s answer follows. Heading and begin of the promise.</extracomment>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Wir prüfen das noch. Bitte sehen Sie morgen wieder nach.</source>
        <translation>Ми ще перевіряємо це. Будь ласка, погляньте знову завтра.</translation>
    </message>
    <message>
        <source>Wunsch</source>
        <extracomment>How strong a confirmation is: only a wish. Heading of the receipt and begin of the promise.</extracomment>
        <translation>Побажання</translation>
    </message>
    <message>
        <source>ab %1&#xa0;Jahren</source>
        <extracomment>%1 is an age in years, 16 or 18; a short note beside a product.</extracomment>
        <translation>з %1&#xa0;років</translation>
    </message>
    <message>
        <source>etwa %1</source>
        <extracomment>%1 is a sum of money that is only an estimate, since something is still to be weighed.</extracomment>
        <translation>близько %1</translation>
    </message>
</context>
<context>
    <name>OrderingModel</name>
    <message>
        <source>Abholen: %1</source>
        <extracomment>On the notice board. %1 is day and hours of the pick-up.</extracomment>
        <translation>Забрати: %1</translation>
    </message>
    <message>
        <source>Bestellen **%1**. Abholen am **%2**, %3.</source>
        <extracomment>%1 is a deadline with its &quot;until&quot; word already in it, %2 day and hours of the pick-up, %3 the place.</extracomment>
        <translation>Замовити **%1**. Забрати: **%2**, %3.</translation>
    </message>
    <message>
        <source>Einkaufen</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Einkaufen für %1</source>
        <extracomment>Heading on the notice board. %1 is the village that orders together.</extracomment>
        <translation>Покупки для %1</translation>
    </message>
    <message>
        <source>Zurzeit gibt es hier keine Abholung.</source>
        <translation>Наразі видачі тут немає.</translation>
    </message>
    <message>
        <source>Zurzeit kann nichts bestellt werden.</source>
        <translation>Наразі нічого не можна замовити.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1, alle zusammen</source>
        <extracomment>%1 lists several answers to a question, or groups of people, of which only one number is told.</extracomment>
        <translation>%1, разом</translation>
    </message>
    <message>
        <source>%1: %2 Menschen</source>
        <extracomment>%1 is a group of people, %2 how many of it took part: &quot;65 bis 79: 40 Menschen&quot;.</extracomment>
        <translation>%1: %2 осіб</translation>
    </message>
    <message>
        <source>%1: **%2** (%3 %)</source>
        <extracomment>%1 is an answer, %2 how many chose it, %3 that in per cent: &quot;mit dem Bus: 12 (30 %)&quot;.</extracomment>
        <translation>%1: **%2** (%3 %)</translation>
    </message>
    <message numerus="yes">
        <source>**%n Menschen haben mitgemacht.**</source>
        <extracomment>%n is how many people took part in a survey, 20 or more.</extracomment>
        <translation>
            <numerusform>**Участь узяла %n особа.**</numerusform>
            <numerusform>**Участь узяли %n особи.**</numerusform>
            <numerusform>**Участь узяли %n осіб.**</numerusform>
        </translation>
    </message>
    <message>
        <source>**Es haben zu wenige mitgemacht.** Darum zeigen wir keine Zahlen.</source>
        <translation>**Участь узяло замало людей.** Тому ми не показуємо чисел.</translation>
    </message>
    <message>
        <source>**Was daraus wird:** %1</source>
        <extracomment>What becomes of the answers to a survey; %1 is a sentence.</extracomment>
        <translation>**Що з цього буде:** %1</translation>
    </message>
    <message>
        <source>Die Zahlen sind zu klein. Man könnte jemanden erkennen.</source>
        <translation>Числа замалі. Когось могли б упізнати.</translation>
    </message>
    <message>
        <source>Gefragt hat: %1. Ausgezählt am %2.</source>
        <extracomment>%1 is who asked in a survey, %2 a day.</extracomment>
        <translation>Запитував: %1. Підраховано %2.</translation>
    </message>
    <message>
        <source>Kleine Zahlen zeigen wir nicht einzeln. So erkennt man niemanden.</source>
        <translation>Малі числа ми не показуємо окремо. Так нікого не впізнають.</translation>
    </message>
    <message>
        <source>Zu kleine Zahlen: %1</source>
        <extracomment>%1 is a list of answers to a question.</extracomment>
        <translation>Замалі числа: %1</translation>
    </message>
</context>
<context>
    <name>OutcomeGroups</name>
    <message>
        <source>Nach Gruppen</source>
        <translation>За групами</translation>
    </message>
</context>
<context>
    <name>OutcomeQuestion</name>
    <message>
        <source>Mehrere Antworten waren möglich</source>
        <translation>Можна було дати кілька відповідей</translation>
    </message>
    <message>
        <source>Nach Gruppen ansehen</source>
        <translation>Переглянути за групами</translation>
    </message>
    <message>
        <source>So haben die Leute geantwortet</source>
        <translation>Так відповіли люди</translation>
    </message>
</context>
<context>
    <name>OutcomeQuestions</name>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Тут більше нічого немає</translation>
    </message>
    <message>
        <source>Welche Frage?</source>
        <translation>Яке запитання?</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message numerus="yes">
        <source>Noch %n Sekunden</source>
        <extracomment>Below the question whether somebody is still there. %n counts the seconds down.</extracomment>
        <translation>
            <numerusform>Ще %n секунда</numerusform>
            <numerusform>Ще %n секунди</numerusform>
            <numerusform>Ще %n секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>%1 von %2</source>
        <extracomment>Between two arrows. %1 is the number of a page, %2 how many there are.</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Nächste Seite</source>
        <translation>Сторінка далі</translation>
    </message>
    <message>
        <source>Seite %1</source>
        <extracomment>What a screen reader says between two arrows. %1 is: 2 of 5.</extracomment>
        <translation>Сторінка %1</translation>
    </message>
    <message>
        <source>Seite davor</source>
        <translation>Сторінка назад</translation>
    </message>
    <message>
        <source>Seiten blättern</source>
        <translation>Гортати сторінки</translation>
    </message>
</context>
<context>
    <name>Participation</name>
    <message>
        <source>Sobald es eine Umfrage gibt, steht sie hier.</source>
        <translation>Щойно з’явиться опитування, воно буде тут.</translation>
    </message>
    <message>
        <source>Wobei möchten Sie mitreden?</source>
        <translation>Про що ви хотіли б висловитися?</translation>
    </message>
    <message>
        <source>Zurzeit fragt niemand</source>
        <translation>Зараз ніхто не запитує</translation>
    </message>
</context>
<context>
    <name>ParticipationModel</name>
    <message>
        <source>**Sie bleiben unbekannt.** Nach Ihrem Namen fragt niemand.</source>
        <translation>**Ви залишаєтеся невідомими.** Ніхто не питає вашого імені.</translation>
    </message>
    <message>
        <source>Aus dem Gemeinderat</source>
        <translation>З ради громади</translation>
    </message>
    <message>
        <source>Das Amt liest jede Idee, bevor alle sie sehen.</source>
        <translation>Установа читає кожну ідею, перш ніж її побачать усі.</translation>
    </message>
    <message>
        <source>Ergebnis vom %1</source>
        <extracomment>%1 is the day on which the result of a survey was made.</extracomment>
        <translation>Результат від %1</translation>
    </message>
    <message>
        <source>Ideen lesen und eigene abgeben</source>
        <translation>Читати ідеї та подати свою</translation>
    </message>
    <message>
        <source>Ideen lesen, und was daraus wird</source>
        <extracomment>Under a collection of ideas that is over.</extracomment>
        <translation>Читати ідеї і що з них вийде</translation>
    </message>
    <message>
        <source>Ihre Idee</source>
        <translation>Ваша ідея</translation>
    </message>
    <message>
        <source>Ihre Meinung, keine Abstimmung</source>
        <translation>Ваша думка, не голосування</translation>
    </message>
    <message>
        <source>Mitmachen bis %1</source>
        <extracomment>%1 is the last day on which somebody can take part in a survey.</extracomment>
        <translation>Взяти участь до %1</translation>
    </message>
    <message>
        <source>Mitreden</source>
        <translation>Висловитися</translation>
    </message>
    <message>
        <source>Sie brauchen einen Teilnahme-Code. Den bekommen Sie im Rathaus.</source>
        <translation>Вам потрібен код участі. Його видають у ратуші.</translation>
    </message>
    <message>
        <source>Umfrage, keine Wahl</source>
        <translation>Опитування, а не вибори</translation>
    </message>
    <message>
        <source>Umfragen, Ideen, Gemeinderat</source>
        <translation>Опитування, ідеї, рада</translation>
    </message>
    <message>
        <source>Zurzeit fragt hier niemand etwas.</source>
        <translation>Зараз тут ніхто нічого не запитує.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Der Datentreuhänder erlaubt das gerade nicht. Er prüft es.</source>
        <translation>Довірений зберігач даних зараз цього не дозволяє. Він перевіряє.</translation>
    </message>
    <message>
        <source>Dieses Gerät ist noch nicht bereit. Es wartet auf den Datentreuhänder.</source>
        <translation>Пристрій ще не готовий. Він чекає на дозвіл.</translation>
    </message>
    <message>
        <source>Dieses Gerät muss geprüft werden. Bitte sagen Sie vor Ort Bescheid.</source>
        <translation>Цей пристрій потребує перевірки. Повідомте когось на місці.</translation>
    </message>
    <message>
        <source>Zu lange ohne Netz, oder die Uhr geht falsch. Es geht wieder, sobald dieses Gerät verbunden ist.</source>
        <translation>Надто довго без мережі, або годинник іде неправильно. Запрацює знову, щойно пристрій буде під’єднано.</translation>
    </message>
    <message>
        <source>Zu lange ohne Netz. Es geht wieder, sobald dieses Gerät verbunden ist.</source>
        <translation>Надто довго без мережі. Запрацює знову, щойно пристрій буде під’єднано.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Покупки · Крок %1 з %2</translation>
    </message>
    <message>
        <source>Ihre Telefonnummer</source>
        <translation>Ваш номер телефону</translation>
    </message>
    <message>
        <source>Ja, diese Nummer weitergeben</source>
        <translation>Так, передати цей номер</translation>
    </message>
    <message>
        <source>Mit Vorwahl, zum Beispiel 06851&#xa0;12&#xa0;34&#xa0;56</source>
        <translation>З кодом міста, наприклад 06851&#xa0;12&#xa0;34&#xa0;56</translation>
    </message>
    <message>
        <source>Nur für Fragen zu dieser Bestellung.</source>
        <translation>Лише для запитань щодо цього замовлення.</translation>
    </message>
</context>
<context>
    <name>PhoneWish</name>
    <message>
        <source>Darf der Laden Sie bei Fragen anrufen?</source>
        <translation>Чи може магазин подзвонити Вам, якщо будуть запитання?</translation>
    </message>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Покупки · Крок %1 з %2</translation>
    </message>
    <message>
        <source>Ja, ich gebe eine Nummer an</source>
        <translation>Так, я вкажу номер</translation>
    </message>
    <message>
        <source>Nein, ohne Telefonnummer</source>
        <translation>Ні, без номера телефону</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>Der Drucker antwortet nicht.</source>
        <translation>Принтер не відповідає.</translation>
    </message>
    <message>
        <source>Der Drucker hat kein Papier.</source>
        <translation>У принтері немає паперу.</translation>
    </message>
    <message>
        <source>Hier ist kein Drucker.</source>
        <translation>Тут немає принтера.</translation>
    </message>
    <message>
        <source>Ihr Merkzettel ist gedruckt. Bitte nehmen Sie ihn mit.</source>
        <translation>Вашу памʼятку надруковано. Будь ласка, візьміть її.</translation>
    </message>
    <message>
        <source>Ihr Merkzettel wird gedruckt …</source>
        <translation>Памʼятка друкується …</translation>
    </message>
    <message>
        <source>Im Drucker klemmt Papier.</source>
        <translation>У принтері застряг папір.</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>Korb ansehen · %1</source>
        <extracomment>A button. %1 says what is in the basket, such as: 3 items · €12.40.</extracomment>
        <translation>Показати кошик · %1</translation>
    </message>
    <message>
        <source>Nichts gefunden</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Versuchen Sie ein kürzeres Wort, zum Beispiel Brot.</source>
        <translation>Спробуйте коротше німецьке слово, наприклад Brot.</translation>
    </message>
</context>
<context>
    <name>ProgressSteps</name>
    <message>
        <source>Fortschritt</source>
        <translation>Перебіг</translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message>
        <source>%1 (auf Deutsch)</source>
        <extracomment>%1 is a text that exists in German only. In Leichte Sprache: that it is not in Leichte Sprache.</extracomment>
        <translation>%1 (німецькою)</translation>
    </message>
    <message>
        <source>auf Deutsch</source>
        <extracomment>A mark beside a text that exists in German only. In Leichte Sprache: that it is not in Leichte Sprache.</extracomment>
        <translation>німецькою</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>Mehr: %1</source>
        <extracomment>What a screen reader says of the plus key. %1 is a product.</extracomment>
        <translation>Більше: %1</translation>
    </message>
    <message>
        <source>Nehmen</source>
        <translation>Взяти</translation>
    </message>
    <message>
        <source>Weniger: %1</source>
        <extracomment>What a screen reader says of the minus key. %1 is a product.</extracomment>
        <translation>Менше: %1</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Ihre Antwort</source>
        <translation>Ваша відповідь</translation>
    </message>
    <message>
        <source>Zahl</source>
        <translation>Число</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source>%1 bis %2</source>
        <extracomment>Choosing a year of birth; %1 and %2 are years.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <comment>names</comment>
        <extracomment>A part of a long list of names. %1 and %2 are its first and its last name.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>An welchem Tag im %1 %2?</source>
        <extracomment>Choosing a date; %1 is a month, %2 a year.</extracomment>
        <translation>Якого дня (%1 %2)?</translation>
    </message>
    <message>
        <source>Bisher: %1</source>
        <extracomment>%1 is the answer that was given before.</extracomment>
        <translation>Поки що: %1</translation>
    </message>
    <message>
        <source>Bitte geben Sie eine Zahl ein, zum Beispiel 3,5.</source>
        <translation>Будь ласка, введіть число, наприклад 3,5.</translation>
    </message>
    <message>
        <source>Bitte geben Sie eine ganze Zahl ein, zum Beispiel 3.</source>
        <translation>Будь ласка, введіть ціле число, наприклад 3.</translation>
    </message>
    <message>
        <source>Dafür reicht das Geld nicht mehr.</source>
        <translation>На це вже не вистачає грошей.</translation>
    </message>
    <message>
        <source>Das können wir so nicht lesen. Bitte noch einmal.</source>
        <translation>Ми не можемо це прочитати. Будь ласка, спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Das passt hier nicht. Bitte sehen Sie noch einmal nach.</source>
        <translation>Це тут не підходить. Будь ласка, перевірте ще раз.</translation>
    </message>
    <message>
        <source>Die %1 sind verteilt.</source>
        <extracomment>A budget that is divided among projects. %1 is the whole sum.</extracomment>
        <translation>Усі %1 розподілено.</translation>
    </message>
    <message>
        <source>Frage %1 von %2</source>
        <extracomment>Above a question of a form. %1 is its number, %2 how many there are just now.</extracomment>
        <translation>Запитання %1 з %2</translation>
    </message>
    <message>
        <source>Hier brauchen wir eine Antwort.</source>
        <translation>Тут нам потрібна відповідь.</translation>
    </message>
    <message>
        <source>In welchem Jahr?</source>
        <translation>У якому році?</translation>
    </message>
    <message>
        <source>In welchem Jahrzehnt?</source>
        <translation>У якому десятилітті?</translation>
    </message>
    <message>
        <source>In welchem Monat %1?</source>
        <extracomment>Choosing a date; %1 is a year.</extracomment>
        <translation>Якого місяця %1 року?</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Ja, noch etwas angeben</source>
        <translation>Так, додати ще</translation>
    </message>
    <message>
        <source>Mehr sind hier nicht möglich.</source>
        <translation>Більше тут не можна.</translation>
    </message>
    <message>
        <source>Möchten Sie noch etwas angeben?</source>
        <translation>Хочете ще щось додати?</translation>
    </message>
    <message>
        <source>Nein, weiter</source>
        <translation>Ні, далі</translation>
    </message>
    <message>
        <source>Noch %1 von %2</source>
        <extracomment>A budget that is divided among projects. %1 is what is left, %2 the whole sum.</extracomment>
        <translation>Залишилося %1 з %2</translation>
    </message>
    <message>
        <source>Noch etwas angeben: %1?</source>
        <extracomment>%1 is what is asked several times, such as: Child, Dog.</extracomment>
        <translation>Додати ще: %1?</translation>
    </message>
    <message>
        <source>Nummer %1</source>
        <extracomment>Above a question that is asked several times: the second, the third. %1 is a number.</extracomment>
        <translation>Номер %1</translation>
    </message>
    <message>
        <source>Platz %1</source>
        <extracomment>Beside an answer that is put in order. %1 is its place: 1, 2, 3.</extracomment>
        <translation>Місце %1</translation>
    </message>
    <message>
        <source>Um welche Stunde?</source>
        <translation>О котрій годині?</translation>
    </message>
    <message>
        <source>Wie spät genau?</source>
        <translation>О котрій точно?</translation>
    </message>
    <message>
        <source>Wo steht es von A bis Z?</source>
        <translation>Де це за алфавітом?</translation>
    </message>
    <message>
        <source>ein Tag im Jahr %1</source>
        <extracomment>Choosing a date; %1 is a year.</extracomment>
        <translation>день у %1 році</translation>
    </message>
    <message>
        <source>ein früheres Jahr</source>
        <translation>раніший рік</translation>
    </message>
    <message>
        <source>gestern, %1</source>
        <extracomment>Choosing a date; %1 is the date of yesterday.</extracomment>
        <translation>вчора, %1</translation>
    </message>
    <message>
        <source>heute, %1</source>
        <extracomment>Choosing a date; %1 is the date of today.</extracomment>
        <translation>сьогодні, %1</translation>
    </message>
    <message>
        <source>morgen, %1</source>
        <extracomment>Choosing a date; %1 is the date of tomorrow.</extracomment>
        <translation>завтра, %1</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Ja, verstanden</source>
        <translation>Так, зрозуміло</translation>
    </message>
    <message>
        <source>Noch einmal wählen</source>
        <translation>Вибрати ще раз</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Weiter ohne Antwort</source>
        <translation>Далі без відповіді</translation>
    </message>
</context>
<context>
    <name>ReadBackOrder</name>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Покупки · Крок %1 з %2</translation>
    </message>
    <message>
        <source>Etwas ändern</source>
        <translation>Щось змінити</translation>
    </message>
    <message>
        <source>Ja, bestellen</source>
        <translation>Так, замовити</translation>
    </message>
    <message>
        <source>Stimmt das so?</source>
        <translation>Усе правильно?</translation>
    </message>
    <message>
        <source>Weiter lesen</source>
        <translation>Читати далі</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>%1 (Beispielladen)</source>
        <extracomment>%1 is the name of a shop that is only an example and no real trader.</extracomment>
        <translation>%1 (приклад)</translation>
    </message>
    <message>
        <source>%1 beim Abholen</source>
        <extracomment>Beside the label &quot;Zahlen&quot;. %1 is a sum of money, perhaps with &quot;about&quot; before it.</extracomment>
        <translation>%1 під час видачі</translation>
    </message>
    <message>
        <source>%1&#xa0;%:&#xa0;%2</source>
        <extracomment>One rate of VAT. %1 is a number of per cent, %2 the VAT of this rate.</extracomment>
        <translation>%1&#xa0;%:&#xa0;%2</translation>
    </message>
    <message>
        <source>Abholen</source>
        <extracomment>Label on the receipt, beside day and hours of the pick-up.</extracomment>
        <translation>Забрати</translation>
    </message>
    <message>
        <source>Antwort lesen:</source>
        <extracomment>A strong keyword; &quot;an jedem Dorfpunkt. Halten Sie …&quot; follows.</extracomment>
        <translation>Прочитати відповідь:</translation>
    </message>
    <message>
        <source>Ausweis mitbringen:</source>
        <extracomment>A strong keyword: bring your identity card; the reason follows.</extracomment>
        <translation>Візьміть посвідчення:</translation>
    </message>
    <message>
        <source>Beispielläden sind keine echten Geschäfte. Hier wird nichts geliefert.</source>
        <translation>Магазини-приклади несправжні. Тут нічого не доставляють.</translation>
    </message>
    <message>
        <source>Bestellbestätigung</source>
        <extracomment>Heading of the printed receipt.</extracomment>
        <translation>Підтвердження замовлення</translation>
    </message>
    <message>
        <source>Bestellbestätigung, keine Rechnung</source>
        <translation>Підтвердження замовлення, не рахунок</translation>
    </message>
    <message>
        <source>Bestellt</source>
        <extracomment>Heading above the list of what was ordered.</extracomment>
        <translation>Замовлено</translation>
    </message>
    <message>
        <source>Bestellt: %1</source>
        <extracomment>Heading above the list of what was ordered; %1 is the shop&apos;s name.</extracomment>
        <translation>Замовлено: %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <extracomment>In the foot of every sheet, where there are several. %1 is the receipt&apos;s code.</extracomment>
        <translation>Код %1</translation>
    </message>
    <message>
        <source>Darin enthaltene MwSt. %1</source>
        <extracomment>VAT contained in the sum. %1 is a list such as 7 %: €1.31, 19 %: €0.32.</extracomment>
        <translation>Зокрема ПДВ %1</translation>
    </message>
    <message>
        <source>Darin enthaltene MwSt. %1 (geschätzt)</source>
        <extracomment>VAT contained in the sum, where the sum is an estimate. %1 is a list such as 7 %: €1.31, 19 %: €0.32.</extracomment>
        <translation>Зокрема ПДВ %1 (приблизно)</translation>
    </message>
    <message>
        <source>Das ist noch keine Zusage.</source>
        <translation>Це ще не обіцянка.</translation>
    </message>
    <message>
        <source>Der Laden antwortet %1.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>Магазин відповість %1.</translation>
    </message>
    <message>
        <source>Die Läden antworten %1.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>Магазини відповідять %1.</translation>
    </message>
    <message>
        <source>Etwas ist erst ab %1&#xa0;Jahren erlaubt.</source>
        <extracomment>Follows &quot;Ausweis mitbringen:&quot;. %1 is an age in years, 16 or 18.</extracomment>
        <translation>дещо дозволено лише з %1&#xa0;років.</translation>
    </message>
    <message>
        <source>Fehlt etwas:</source>
        <extracomment>A strong keyword; what the shop packs then follows.</extracomment>
        <translation>Якщо чогось не буде:</translation>
    </message>
    <message>
        <source>Fest zugesagt ist schon: %1.</source>
        <extracomment>%1 is a list of products that the resident gets in any case.</extracomment>
        <translation>Уже твердо обіцяно: %1.</translation>
    </message>
    <message>
        <source>Ihr Belegcode</source>
        <extracomment>Above the code and its QR symbol.</extracomment>
        <translation>Код Вашої квитанції</translation>
    </message>
    <message>
        <source>Ihre Bestellung gilt.</source>
        <translation>Ваше замовлення дійсне.</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist gespeichert.</source>
        <translation>Ваше замовлення збережено.</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist sicher gespeichert. Gerade ist hier kein Netz; sie wird von selbst gesendet, sobald es wieder da ist.</source>
        <translation>Ваше замовлення надійно збережено. Зараз тут немає зв’язку; його буде надіслано автоматично, щойно він з’явиться.</translation>
    </message>
    <message>
        <source>Kiste</source>
        <extracomment>Label on the receipt, beside the name on the crate.</extracomment>
        <translation>Ящик</translation>
    </message>
    <message>
        <source>Kommt die Bestellung zu spät an:</source>
        <extracomment>A strong keyword; what happens then follows.</extracomment>
        <translation>Якщо замовлення надійде запізно:</translation>
    </message>
    <message>
        <source>Ort</source>
        <extracomment>Label on the receipt, beside the place of the pick-up.</extracomment>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Pfand</source>
        <translation>Застава</translation>
    </message>
    <message>
        <source>Seite %1 von %2</source>
        <extracomment>%1 is a page&apos;s number, %2 how many pages there are.</extracomment>
        <translation>Сторінка %1 з %2</translation>
    </message>
    <message>
        <source>Sie verfällt.</source>
        <extracomment>Follows &quot;Kommt die Bestellung zu spät an:&quot;: the order lapses.</extracomment>
        <translation>воно не діятиме.</translation>
    </message>
    <message>
        <source>Stornieren:</source>
        <extracomment>A strong keyword: how to cancel; &quot;genauso, %1.&quot; follows.</extracomment>
        <translation>Скасувати:</translation>
    </message>
    <message>
        <source>Telefonnummer:</source>
        <extracomment>A strong keyword; the sentence &quot;nur für Fragen des Ladens. …&quot; follows.</extracomment>
        <translation>Номер телефону:</translation>
    </message>
    <message>
        <source>Was gewogen wird, kostet genau, was es wiegt. „Etwa“ ist geschätzt.</source>
        <translation>Товари на вагу коштують точно за вагою. «Близько» — це оцінка.</translation>
    </message>
    <message>
        <source>Zahlen</source>
        <extracomment>Label on the receipt, beside the sum to be paid at pick-up.</extracomment>
        <translation>Сплатити</translation>
    </message>
    <message>
        <source>Zusammen</source>
        <extracomment>Label on the receipt, beside the sum of everything.</extracomment>
        <translation>Разом</translation>
    </message>
    <message>
        <source>ab %1&#xa0;Jahren</source>
        <extracomment>%1 is an age in years, 16 or 18; a short note below a product.</extracomment>
        <translation>з %1&#xa0;років</translation>
    </message>
    <message>
        <source>an jedem Dorfpunkt. Halten Sie den QR-Code davor oder tippen Sie den Belegcode ein.</source>
        <extracomment>Follows the keyword &quot;Antwort lesen:&quot;.</extracomment>
        <translation>у будь-якому Dorfpunkt. Піднесіть QR-код або введіть код квитанції.</translation>
    </message>
    <message>
        <source>etwas Ähnliches, höchstens zum selben Preis.</source>
        <extracomment>Follows &quot;Fehlt etwas:&quot;.</extracomment>
        <translation>щось схоже, не дорожче.</translation>
    </message>
    <message>
        <source>etwa&#xa0;%1</source>
        <extracomment>%1 is a sum of money that is only an estimate, since something is still to be weighed.</extracomment>
        <translation>близько&#xa0;%1</translation>
    </message>
    <message>
        <source>gedruckt %1</source>
        <extracomment>In the foot of the receipt. %1 is day and hour of printing.</extracomment>
        <translation>надруковано %1</translation>
    </message>
    <message>
        <source>genauso, %1.</source>
        <extracomment>Follows &quot;Stornieren:&quot;: in the same way as the answer is read. %1 is a deadline with &quot;until&quot; already in it.</extracomment>
        <translation>так само, %1.</translation>
    </message>
    <message>
        <source>kein Ersatz.</source>
        <extracomment>Follows &quot;Fehlt etwas:&quot;.</extracomment>
        <translation>без заміни.</translation>
    </message>
    <message>
        <source>nur für Fragen des Ladens. Löschen können Sie sie genauso, jederzeit.</source>
        <extracomment>Follows the keyword &quot;Telefonnummer:&quot;; &quot;genauso&quot; means as the answer is read, with the code at any kiosk.</extracomment>
        <translation>лише для запитань магазину. Видалити його можна так само, будь-коли.</translation>
    </message>
    <message>
        <source>nächste Woche.</source>
        <extracomment>Follows &quot;Kommt die Bestellung zu spät an:&quot;: the order counts for the next week.</extracomment>
        <translation>воно буде на наступний тиждень.</translation>
    </message>
</context>
<context>
    <name>ReceiptLookup</name>
    <message>
        <source>Das Gerät konnte Ihr Nein nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>Пристрій не зміг зберегти вашу відмову. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Die Auskunft antwortet gerade nicht. Bitte in einer Minute noch einmal.</source>
        <translation>Довідка зараз не відповідає. Будь ласка, спробуйте ще раз за хвилину.</translation>
    </message>
    <message>
        <source>Dieser Code stimmt nicht. Bitte vergleichen Sie ihn Zeichen für Zeichen mit dem Beleg.</source>
        <translation>Цей код неправильний. Будь ласка, порівняйте його з квитанцією знак за знаком.</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. Neueres sehen Sie später.</source>
        <translation>Зараз тут немає зв’язку. Новіші дані побачите пізніше.</translation>
    </message>
    <message>
        <source>Stand: %1.</source>
        <extracomment>How old what is shown is. %1 is a date and an hour.</extracomment>
        <translation>Станом на %1.</translation>
    </message>
</context>
<context>
    <name>ReceiptsModel</name>
    <message>
        <source>Antwort lesen oder stornieren</source>
        <translation>Прочитати відповідь або скасувати</translation>
    </message>
    <message>
        <source>Mein Beleg</source>
        <translation>Моя квитанція</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>%1 gibt es ab %2.</source>
        <extracomment>%1 is a product, %2 the smallest quantity (4 pieces, 100 g).</extracomment>
        <translation>%1 продається від %2.</translation>
    </message>
    <message>
        <source>%1 gibt es erst ab %2&#xa0;Jahren. Bestätigen Sie bitte, dass Sie beim Abholen Ihren Ausweis zeigen.</source>
        <extracomment>%1 is a product, %2 an age in years.</extracomment>
        <translation>%1 продається лише з %2&#xa0;років. Будь ласка, підтвердьте, що під час видачі покажете посвідчення особи.</translation>
    </message>
    <message>
        <source>%1 gibt es nur in Schritten von %2.</source>
        <extracomment>%1 is a product, %2 a quantity (50 g): only 50, 100, 150 and so on can be ordered.</extracomment>
        <translation>%1 продається лише порціями по %2.</translation>
    </message>
    <message>
        <source>%1 ist erst ab %2&#xa0;Jahren erlaubt und wird hier nicht verkauft.</source>
        <extracomment>%1 is a product, %2 an age in years.</extracomment>
        <translation>%1 дозволено лише з %2&#xa0;років; тут цього не продають.</translation>
    </message>
    <message>
        <source>%1 wird zurzeit nicht angeboten.</source>
        <extracomment>%1 is a product.</extracomment>
        <translation>%1 зараз не пропонують.</translation>
    </message>
    <message>
        <source>Der Laden von %1 liefert nicht zu dieser Abholung.</source>
        <extracomment>%1 is a product.</extracomment>
        <translation>Магазин, що продає %1, не доставляє на цю видачу.</translation>
    </message>
    <message>
        <source>Dieses Produkt gibt es hier nicht mehr.</source>
        <translation>Цього товару тут більше немає.</translation>
    </message>
    <message>
        <source>Eine Bestellung darf höchstens %1 betragen.</source>
        <extracomment>%1 is a sum of money.</extracomment>
        <translation>Замовлення може коштувати щонайбільше %1.</translation>
    </message>
    <message>
        <source>Mehr als %1 verschiedene Produkte passen nicht in eine Bestellung.</source>
        <extracomment>%1 is the largest number of different products in one order, such as 60.</extracomment>
        <translation>В одному замовленні може бути щонайбільше %1 різних товарів.</translation>
    </message>
    <message>
        <source>Von %1 sind höchstens %2 möglich.</source>
        <extracomment>%1 is a product, %2 the largest quantity (20 pieces, 2 kg).</extracomment>
        <translation>%1: можна щонайбільше %2.</translation>
    </message>
</context>
<context>
    <name>ReplyReadBack</name>
    <message>
        <source>Ja, absenden</source>
        <translation>Так, надіслати</translation>
    </message>
    <message>
        <source>Möchten Sie das absenden?</source>
        <translation>Надіслати це?</translation>
    </message>
    <message>
        <source>Nein, ändern</source>
        <translation>Ні, змінити</translation>
    </message>
</context>
<context>
    <name>ReplySent</name>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden es von selbst, sobald es da ist.</source>
        <translation>**Записано.** Зараз немає мережі. Надішлемо самі, щойно вона з’явиться.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden es jetzt.</source>
        <translation>**Записано.** Зараз надсилаємо.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Ihre Antwort ist gespeichert.</source>
        <translation>Вашу відповідь збережено.</translation>
    </message>
    <message>
        <source>Wie es weitergeht, lesen Sie hier mit demselben Beleg.</source>
        <translation>Що буде далі, прочитаєте тут за тією самою квитанцією.</translation>
    </message>
</context>
<context>
    <name>ReplyText</name>
    <message>
        <source>Ihre Antwort an das Amt</source>
        <translation>Ваша відповідь установі</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>Reported</name>
    <message>
        <source>Gemeldet in %1</source>
        <extracomment>Heading of a list. %1 is a village.</extracomment>
        <translation>Повідомлення: %1</translation>
    </message>
    <message>
        <source>Schaden</source>
        <translation>Пошкодження</translation>
    </message>
</context>
<context>
    <name>Residence</name>
    <message>
        <source>Noch keine Orte</source>
        <translation>Місць ще немає</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>Щойно буде зв’язок, вони з’являться тут.</translation>
    </message>
    <message>
        <source>Wo wohnen Sie?</source>
        <translation>Де Ви живете?</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n Funde ansehen</source>
        <extracomment>A button. %n is the number of products that were found.</extracomment>
        <translation>
            <numerusform>Показати %n товар</numerusform>
            <numerusform>Показати %n товари</numerusform>
            <numerusform>Показати %n товарів</numerusform>
        </translation>
    </message>
    <message>
        <source>Bitte tippen Sie ein Wort</source>
        <translation>Будь ласка, введіть слово</translation>
    </message>
    <message>
        <source>Name des Produkts, zum Beispiel Brot</source>
        <translation>Назва товару німецькою, наприклад Brot</translation>
    </message>
    <message>
        <source>Noch nichts gefunden</source>
        <translation>Ще нічого не знайдено</translation>
    </message>
    <message>
        <source>Was suchen Sie?</source>
        <translation>Що Ви шукаєте?</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Der Beleg wird gleich gedruckt.</source>
        <translation>Квитанція зараз надрукується.</translation>
    </message>
    <message>
        <source>Der Drucker antwortet nicht. Bitte schreiben Sie den Code ab.</source>
        <translation>Принтер не відповідає. Будь ласка, перепишіть код.</translation>
    </message>
    <message>
        <source>Der Drucker hat kein Papier. Bitte schreiben Sie den Code ab.</source>
        <translation>У принтері немає паперу. Будь ласка, перепишіть код.</translation>
    </message>
    <message>
        <source>Hier ist kein Drucker. Bitte schreiben Sie den Code ab.</source>
        <translation>Тут немає принтера. Будь ласка, перепишіть код.</translation>
    </message>
    <message>
        <source>Ihr Beleg ist gedruckt. Bitte nehmen Sie ihn mit.</source>
        <translation>Вашу квитанцію надруковано. Будь ласка, візьміть її з собою.</translation>
    </message>
    <message>
        <source>Ihr Beleg wird gedruckt …</source>
        <translation>Друкуємо Вашу квитанцію …</translation>
    </message>
    <message>
        <source>Im Drucker klemmt Papier. Bitte schreiben Sie den Code ab.</source>
        <translation>У принтері застряг папір. Будь ласка, перепишіть код.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Auf Papier mitnehmen</source>
        <translation>Взяти на папері</translation>
    </message>
    <message>
        <source>Formular ausfüllen</source>
        <translation>Заповнити бланк</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Тут більше нічого немає</translation>
    </message>
    <message>
        <source>Suchen Sie auf einem anderen Weg, zum Beispiel von A bis Z.</source>
        <translation>Шукайте інакше, наприклад за абеткою.</translation>
    </message>
    <message>
        <source>Termin buchen</source>
        <translation>Записатися на прийом</translation>
    </message>
</context>
<context>
    <name>ServiceList</name>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Тут більше нічого немає</translation>
    </message>
    <message>
        <source>Suchen Sie auf einem anderen Weg, zum Beispiel von A bis Z.</source>
        <translation>Шукайте інакше, наприклад за абеткою.</translation>
    </message>
</context>
<context>
    <name>ServicePart</name>
    <message>
        <source>Ich wohne woanders</source>
        <translation>Я живу в іншому місці</translation>
    </message>
</context>
<context>
    <name>ServiceSearch</name>
    <message numerus="yes">
        <source>%n Funde ansehen</source>
        <extracomment>A button. %n is the number of services that were found.</extracomment>
        <translation>
            <numerusform>Показати %n товар</numerusform>
            <numerusform>Показати %n товари</numerusform>
            <numerusform>Показати %n товарів</numerusform>
        </translation>
    </message>
    <message>
        <source>Bitte tippen Sie ein Wort</source>
        <translation>Будь ласка, введіть слово</translation>
    </message>
    <message>
        <source>Ein Wort, zum Beispiel Ausweis</source>
        <translation>Слово, наприклад паспорт</translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation>Шукати</translation>
    </message>
    <message>
        <source>Was suchen Sie?</source>
        <translation>Що Ви шукаєте?</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>%1 bis %2</source>
        <extracomment>Letters of an index from A to Z: %1 is the first, %2 the last.</extracomment>
        <translation>%1 – %2</translation>
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
            <numerusform>%n річ</numerusform>
            <numerusform>%n речі</numerusform>
            <numerusform>%n речей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Gebühren</source>
        <extracomment>On the page of a service that has several fees, or one for some people only; %n is how many.</extracomment>
        <translation>
            <numerusform>%n збір</numerusform>
            <numerusform>%n збори</numerusform>
            <numerusform>%n зборів</numerusform>
        </translation>
    </message>
    <message>
        <source>Dafür müssen Sie **nicht ins Amt kommen**.</source>
        <translation>Для цього **не треба приходити до установи**.</translation>
    </message>
    <message>
        <source>Dafür müssen Sie **selbst ins Amt kommen**. Das verlangt das Gesetz.</source>
        <translation>Для цього треба **особисто прийти до установи**. Цього вимагає закон.</translation>
    </message>
    <message>
        <source>Dafür müssen Sie **selbst ins Amt kommen**. Nur mit Online-Ausweis geht es auch im Internet.</source>
        <translation>Для цього треба **особисто прийти до установи**. Через інтернет – лише з онлайн-посвідченням.</translation>
    </message>
    <message>
        <source>Die Adresse kennen wir nicht.</source>
        <translation>Адреси ми не знаємо.</translation>
    </message>
    <message>
        <source>Die Öffnungszeiten kennen wir nicht. Rufen Sie vorher an.</source>
        <translation>Годин роботи ми не знаємо. Спочатку зателефонуйте.</translation>
    </message>
    <message>
        <source>Diese Angaben hat noch niemand geprüft. Fragen Sie vorher nach.</source>
        <translation>Цього ще ніхто не перевіряв. Спочатку запитайте.</translation>
    </message>
    <message>
        <source>Dorfpunkt %1</source>
        <extracomment>Above the heading of a slip of paper; %1 is the village. The name &quot;Dorfpunkt&quot; is kept.</extracomment>
        <translation>Dorfpunkt %1</translation>
    </message>
    <message>
        <source>Eine Gebühr, die wir kannten, gilt nicht mehr. Fragen Sie das Amt.</source>
        <translation>Відомий нам збір більше не чинний. Запитайте в установі.</translation>
    </message>
    <message>
        <source>Es dauert: **%1**</source>
        <extracomment>%1 is how long it takes until something is done: about three weeks.</extracomment>
        <translation>Це триває: **%1**</translation>
    </message>
    <message>
        <source>Es gibt eine Frist</source>
        <extracomment>On the page of a service, where the deadline itself is too long for it.</extracomment>
        <translation>Є строк</translation>
    </message>
    <message>
        <source>Fragen Sie das Amt</source>
        <translation>Запитайте в установі</translation>
    </message>
    <message>
        <source>Fragen Sie im Rathaus Ihrer Gemeinde.</source>
        <translation>Запитайте в ратуші Вашої громади.</translation>
    </message>
    <message>
        <source>Fragen Sie im Rathaus:</source>
        <translation>Запитайте в ратуші:</translation>
    </message>
    <message>
        <source>Frist: %1</source>
        <extracomment>%1 is by when something has to be done: within two weeks of moving in.</extracomment>
        <translation>Строк: %1</translation>
    </message>
    <message>
        <source>Frist: **%1**</source>
        <extracomment>%1 is by when something has to be done: within two weeks of moving in.</extracomment>
        <translation>Строк: **%1**</translation>
    </message>
    <message>
        <source>Grundlage: %1</source>
        <extracomment>%1 is the law on which something rests, in German.</extracomment>
        <translation>Підстава: %1</translation>
    </message>
    <message>
        <source>Merkzettel, kein Antrag</source>
        <extracomment>What a slip of paper is that was printed to take home: a note, no application.</extracomment>
        <translation>Памʼятка, а не заява</translation>
    </message>
    <message>
        <source>Nicht bekannt</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Nur **mit Termin**.</source>
        <translation>Лише **за записом**.</translation>
    </message>
    <message>
        <source>Nur **mit Termin**. Rufen Sie vorher an.</source>
        <translation>Лише **за записом**. Спочатку зателефонуйте.</translation>
    </message>
    <message>
        <source>Ob Sie selbst kommen müssen, wissen wir nicht. Fragen Sie vorher nach.</source>
        <translation>Ми не знаємо, чи треба приходити особисто. Спочатку запитайте.</translation>
    </message>
    <message>
        <source>Stand: %1</source>
        <extracomment>%1 is the day on which somebody last checked an address, opening hours or a fee.</extracomment>
        <translation>Станом на: %1</translation>
    </message>
    <message>
        <source>Stand: %1. Das ist über ein Jahr her. Fragen Sie vorher nach.</source>
        <extracomment>%1 is the day on which somebody last checked an address, opening hours or a fee: more than a year ago.</extracomment>
        <translation>Станом на: %1. Це понад рік тому. Спочатку запитайте.</translation>
    </message>
    <message>
        <source>Telefon: **%1**</source>
        <extracomment>%1 is a telephone number.</extracomment>
        <translation>Телефон: **%1**</translation>
    </message>
    <message>
        <source>Telefonnummer und Öffnungszeiten kennen wir nicht.</source>
        <translation>Телефону й годин роботи ми не знаємо.</translation>
    </message>
    <message>
        <source>Was es kostet, wissen wir nicht. Fragen Sie das Amt.</source>
        <translation>Скільки це коштує, ми не знаємо. Запитайте в установі.</translation>
    </message>
    <message>
        <source>Was ist das?</source>
        <translation>Що це таке?</translation>
    </message>
    <message>
        <source>Was kostet es?</source>
        <translation>Скільки це коштує?</translation>
    </message>
    <message>
        <source>Was mitbringen?</source>
        <translation>Що взяти із собою?</translation>
    </message>
    <message>
        <source>Welche Unterlagen Sie brauchen, sagt Ihnen das Amt.</source>
        <translation>Які документи потрібні, скажуть в установі.</translation>
    </message>
    <message>
        <source>Welche Unterlagen?</source>
        <translation>Які документи?</translation>
    </message>
    <message>
        <source>Welches Amt zuständig ist, wissen wir nicht.</source>
        <translation>Ми не знаємо, яка установа за це відповідає.</translation>
    </message>
    <message>
        <source>Wo?</source>
        <extracomment>Question on the page of a service: which office does it, and where is it?</extracomment>
        <translation>Де?</translation>
    </message>
    <message>
        <source>kostenlos</source>
        <extracomment>What something costs that costs nothing.</extracomment>
        <translation>безкоштовно</translation>
    </message>
</context>
<context>
    <name>ServicesModel</name>
    <message>
        <source>Bürgerdienste</source>
        <translation>Послуги установ</translation>
    </message>
    <message>
        <source>Die Angaben gelten für **%1**.</source>
        <extracomment>%1 is a town or municipality.</extracomment>
        <translation>Ці відомості – для місця **%1**.</translation>
    </message>
    <message>
        <source>Hier steht dieses Gerät</source>
        <translation>Тут стоїть цей пристрій</translation>
    </message>
    <message>
        <source>Noch ist hier nichts hinterlegt.</source>
        <translation>Тут ще нічого немає.</translation>
    </message>
    <message>
        <source>Was brauche ich, wohin, was kostet es?</source>
        <translation>Що треба, куди йти, скільки коштує?</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Termin buchen</source>
        <translation>Записатися на прийом</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Der Aushang zum Lesen und Hören</source>
        <translation>Дошка оголошень: прочитати або послухати</translation>
    </message>
    <message>
        <source>Der Datentreuhänder antwortet nicht. Alles geht, wir senden später.</source>
        <translation>Довірений зберігач даних не відповідає. Усе працює, надішлемо пізніше.</translation>
    </message>
    <message>
        <source>Die Uhr dieses Geräts geht falsch (zuletzt richtig: %1). Alles geht.</source>
        <extracomment>%1 is a day, such as Thursday, 26 November.</extracomment>
        <translation>Годинник цього пристрою збився (востаннє правильно: %1). Усе працює.</translation>
    </message>
    <message>
        <source>Die Uhr dieses Geräts geht falsch. Alles geht; Zeiten bitte prüfen.</source>
        <translation>Годинник цього пристрою збився. Усе працює; час, будь ласка, перевіряйте.</translation>
    </message>
    <message>
        <source>Dieses Gerät hat sich nach einer Störung selbst repariert. Bestätigtes ist gespeichert.</source>
        <translation>Цей пристрій сам відновився після збою. Усе підтверджене збережено.</translation>
    </message>
    <message>
        <source>Dorfpunkt %1</source>
        <extracomment>The name of this place; %1 is the village. The name &quot;Dorfpunkt&quot; is kept.</extracomment>
        <translation>Dorfpunkt %1</translation>
    </message>
    <message>
        <source>Neues aus dem Dorf</source>
        <translation>Новини села</translation>
    </message>
    <message>
        <source>Ohne Netz</source>
        <translation>Без зв’язку</translation>
    </message>
    <message>
        <source>Ohne Netz. Alles geht, wir senden später.</source>
        <translation>Без зв’язку. Усе працює, надішлемо пізніше.</translation>
    </message>
    <message>
        <source>Ohne Netz. Wir senden später.</source>
        <translation>Немає мережі. Надішлемо пізніше.</translation>
    </message>
    <message>
        <source>Verbunden</source>
        <translation>Зв’язок є</translation>
    </message>
    <message>
        <source>Verbunden. Wir senden gerade.</source>
        <translation>Зв’язок є. Надсилаємо.</translation>
    </message>
    <message>
        <source>Wir senden</source>
        <translation>Надсилаємо</translation>
    </message>
    <message>
        <source>Wir senden später</source>
        <translation>Надішлемо пізніше</translation>
    </message>
</context>
<context>
    <name>Shopping</name>
    <message>
        <source> (Beispiel, kein echter Laden)</source>
        <translation> (приклад, не справжній магазин)</translation>
    </message>
    <message numerus="yes">
        <source>%n Artikel</source>
        <extracomment>On the basket&apos;s button. %n is the number of different products.</extracomment>
        <translation>
            <numerusform>%n товар</numerusform>
            <numerusform>%n товари</numerusform>
            <numerusform>%n товарів</numerusform>
        </translation>
    </message>
    <message>
        <source>Alkohol</source>
        <translation>Алкоголь</translation>
    </message>
    <message numerus="yes">
        <source>Begrenzter Vorrat. %n Stück können Sie hier fest bestellen.</source>
        <extracomment>On the page of a product of which there are only so many. %n is how many can be promised here.</extracomment>
        <translation>
            <numerusform>Обмежений запас. Тут можна твердо замовити %n штуку.</numerusform>
            <numerusform>Обмежений запас. Тут можна твердо замовити %n штуки.</numerusform>
            <numerusform>Обмежений запас. Тут можна твердо замовити %n штук.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begrenzter Vorrat. Ihr Wunsch wird vorgemerkt, der Laden prüft den Vorrat.</source>
        <translation>Обмежений запас. Ваше побажання буде записано, крамниця перевірить наявність.</translation>
    </message>
    <message>
        <source>Begrenzter Vorrat. Zurzeit ist alles vergeben. Ihr Wunsch wird vorgemerkt.</source>
        <translation>Обмежений запас. Зараз усе розібрано. Ваше побажання буде записано.</translation>
    </message>
    <message>
        <source>Bio</source>
        <translation>Біо</translation>
    </message>
    <message>
        <source>Gefunden für „%1“</source>
        <extracomment>Heading of a list of products. %1 is what was typed to look for.</extracomment>
        <translation>Знайдено за «%1»</translation>
    </message>
    <message>
        <source>Herkunft</source>
        <translation>Походження</translation>
    </message>
    <message>
        <source>Lagerung</source>
        <translation>Зберігання</translation>
    </message>
    <message>
        <source>Nährwerte je 100 g oder 100 ml</source>
        <translation>Поживна цінність на 100 г або 100 мл</translation>
    </message>
    <message>
        <source>Zusatzstoffe</source>
        <translation>Добавки</translation>
    </message>
    <message>
        <source>Zutaten</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Zutaten und Hinweise stehen hier auf Deutsch, wie auf der Packung.</source>
        <translation>Склад і примітки тут німецькою, як на упаковці.</translation>
    </message>
    <message>
        <source>ab %1 Jahren</source>
        <extracomment>A short note beside a product. %1 is an age in years, 16 or 18.</extracomment>
        <translation>від %1 років</translation>
    </message>
    <message>
        <source>begrenzter Vorrat</source>
        <extracomment>A short note beside a product of which there are only so many.</extracomment>
        <translation>обмежений запас</translation>
    </message>
</context>
<context>
    <name>Situations</name>
    <message>
        <source>Noch keine Dienste</source>
        <translation>Послуг ще немає</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>Щойно буде зв’язок, вони з’являться тут.</translation>
    </message>
    <message>
        <source>Worum geht es?</source>
        <translation>Про що йдеться?</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Antwort lesen oder stornieren</source>
        <translation>Прочитати відповідь або скасувати</translation>
    </message>
    <message>
        <source>Brot, Gemüse, Milch und mehr aussuchen</source>
        <translation>Хліб, овочі, молоко та інше</translation>
    </message>
    <message>
        <source>Einkaufen</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Korb ansehen · %1</source>
        <extracomment>A button. %1 says what is in the basket, such as: 3 items · €12.40.</extracomment>
        <translation>Показати кошик · %1</translation>
    </message>
    <message>
        <source>Meine Bestellung</source>
        <translation>Моє замовлення</translation>
    </message>
    <message>
        <source>Mit dem Code von Ihrem Beleg</source>
        <translation>За кодом із Вашої квитанції</translation>
    </message>
    <message>
        <source>Neu bestellen</source>
        <translation>Нове замовлення</translation>
    </message>
    <message>
        <source>Wie beim letzten Mal</source>
        <translation>Як минулого разу</translation>
    </message>
    <message>
        <source>Zurzeit kann nichts bestellt werden.</source>
        <translation>Наразі нічого не можна замовити.</translation>
    </message>
</context>
<context>
    <name>Substitutes</name>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>Покупки · Крок %1 з %2</translation>
    </message>
    <message>
        <source>Es kostet höchstens dasselbe.</source>
        <translation>Це коштуватиме не більше.</translation>
    </message>
    <message>
        <source>Ja, gern etwas Ähnliches</source>
        <translation>Так, прошу щось схоже</translation>
    </message>
    <message>
        <source>Nein, dann lieber nichts</source>
        <translation>Ні, тоді краще нічого</translation>
    </message>
    <message>
        <source>Was fehlt, bezahlen Sie nicht.</source>
        <translation>За те, чого немає, Ви не платите.</translation>
    </message>
    <message>
        <source>Wenn etwas fehlt: Dürfen wir Ähnliches einpacken?</source>
        <translation>Якщо чогось немає: чи можна покласти щось схоже?</translation>
    </message>
</context>
<context>
    <name>SurveyCode</name>
    <message>
        <source>17 Zeichen. Jeder Code gilt für eine Antwort.</source>
        <translation>17 знаків. Кожен код дійсний для однієї відповіді.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Welcher Code steht auf Ihrem Zettel?</source>
        <translation>Який код на вашому папірці?</translation>
    </message>
</context>
<context>
    <name>SurveyDone</name>
    <message>
        <source>Fertig</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Rückgängig machen (%1 Sekunden)</source>
        <extracomment>A button: takes back what was sent. %1 counts down from 30.</extracomment>
        <translation>Скасувати (%1 с)</translation>
    </message>
    <message>
        <source>Vielen Dank fürs Mitreden!</source>
        <translation>Дякуємо за вашу думку!</translation>
    </message>
</context>
<context>
    <name>SurveyOutcome</name>
    <message>
        <source>Antworten ansehen</source>
        <translation>Переглянути відповіді</translation>
    </message>
    <message>
        <source>Ergebnis einer Umfrage</source>
        <translation>Результат опитування</translation>
    </message>
    <message>
        <source>Zur Vorlage des Rats</source>
        <translation>До проєкту ради</translation>
    </message>
</context>
<context>
    <name>SurveySend</name>
    <message>
        <source>Wird gespeichert …</source>
        <translation>Зберігаємо …</translation>
    </message>
</context>
<context>
    <name>SurveyUndone</name>
    <message>
        <source>**Es ist nichts gespeichert**, und nichts wird gesendet.</source>
        <translation>**Нічого не збережено**, і нічого не буде надіслано.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Zurück zum Anfang</source>
        <translation>На початок</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>Auf Papier mitnehmen</source>
        <translation>Взяти на папері</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>Друкувати ще раз</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Das Amt bearbeitet es dann **nicht weiter**.</source>
        <translation>Установа тоді цим **більше не займатиметься**.</translation>
    </message>
    <message>
        <source>Ja, zurücknehmen</source>
        <translation>Так, відкликати</translation>
    </message>
    <message>
        <source>Möchten Sie das zurücknehmen?</source>
        <translation>Відкликати це?</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>Ні, залишити</translation>
    </message>
    <message>
        <source>Sie können jederzeit neu anfangen.</source>
        <translation>Ви можете будь-коли почати знову.</translation>
    </message>
    <message>
        <source>Was es schon gelesen hat, bleibt in seinen Akten, solange das Gesetz es verlangt.</source>
        <translation>Те, що вона вже прочитала, лишається в її справах, доки цього вимагає закон.</translation>
    </message>
</context>
<context>
    <name>TakenBack</name>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden es von selbst, sobald es da ist.</source>
        <translation>**Записано.** Зараз немає мережі. Надішлемо самі, щойно вона з’явиться.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden es jetzt.</source>
        <translation>**Записано.** Зараз надсилаємо.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Ihre Rücknahme ist gespeichert.</source>
        <translation>Ваше відкликання збережено.</translation>
    </message>
    <message>
        <source>Ob das Amt sie bekommen hat, lesen Sie hier mit demselben Beleg.</source>
        <translation>За тією самою квитанцією тут видно, чи установа це отримала.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Fertig</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Langsamer, lauter, noch einmal hören</source>
        <translation>Повільніше, гучніше, ще раз</translation>
    </message>
    <message>
        <source>Stimme</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Stopp</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Vorlesen</source>
        <translation>Слухати</translation>
    </message>
</context>
<context>
    <name>TouchArea</name>
    <message>
        <source>Geht gerade nicht</source>
        <translation>Зараз неможливо</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>**110** Polizei</source>
        <translation>**110** Поліція</translation>
    </message>
    <message>
        <source>**112** Feuerwehr und Rettungsdienst</source>
        <translation>**112** Пожежники і швидка допомога</translation>
    </message>
    <message>
        <source>**116 117** Ärztlicher Bereitschaftsdienst</source>
        <translation>**116 117** Черговий лікар</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>**Es wurde nichts bestellt.** Es wird nichts gesendet und nichts gedruckt.</source>
        <translation>**Нічого не замовлено.** Нічого не надсилається і не друкується.</translation>
    </message>
    <message>
        <source>Die Bestellung ist rückgängig gemacht.</source>
        <translation>Замовлення відкликано.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Zurück zum Korb</source>
        <translation>Назад до кошика</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>%1 Prozent</source>
        <extracomment>How fast the voice reads: %1 is 100 for its usual speed.</extracomment>
        <translation>%1 відсотків</translation>
    </message>
    <message>
        <source>%1 von %2</source>
        <extracomment>Spoken behind a choice of a list: %1 is its place, %2 how many there are.</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Auswahl</source>
        <translation>Вибір</translation>
    </message>
    <message>
        <source>Die Stimme</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Die Stimme ist an.</source>
        <translation>Голос увімкнено.</translation>
    </message>
    <message>
        <source>Die Stimme ist an. Tippen oder streichen Sie über den Bildschirm: Sie hören, was dort steht. Noch einmal auf dasselbe tippen wählt es. Oben am Rand steht die Taste für die Stimme.</source>
        <translation>Голос увімкнено. Торкніться екрана або ведіть по ньому пальцем: Ви почуєте, що там є. Торкніться того самого ще раз, щоб вибрати. Кнопка голосу вгорі.</translation>
    </message>
    <message>
        <source>Eingabe</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Für diese Sprache gibt es an diesem Gerät keine Stimme.</source>
        <translation>На цьому пристрої немає голосу для цієї мови.</translation>
    </message>
    <message>
        <source>Privat. Zum Hören Kopfhörer einstecken.</source>
        <translation>Особисте. Щоб почути, підключіть навушники.</translation>
    </message>
    <message>
        <source>Stimme aus</source>
        <translation>Вимкнути голос</translation>
    </message>
    <message>
        <source>Stufe %1 von %2</source>
        <extracomment>How loud the voice is: %1 is the step, %2 how many there are.</extracomment>
        <translation>Рівень %1 з %2</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Кнопка</translation>
    </message>
    <message>
        <source>ausgefüllt</source>
        <translation>заповнено</translation>
    </message>
    <message>
        <source>ausgewählt</source>
        <translation>вибрано</translation>
    </message>
    <message>
        <source>geht gerade nicht</source>
        <translation>зараз неможливо</translation>
    </message>
    <message>
        <source>nicht ausgewählt</source>
        <translation>не вибрано</translation>
    </message>
    <message>
        <source>noch leer</source>
        <translation>ще порожньо</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Auch Privates laut sagen</source>
        <translation>Озвучувати й особисте</translation>
    </message>
    <message>
        <source>Einmal tippen spricht, noch einmal tippen wählt.</source>
        <translation>Перший дотик говорить, другий вибирає.</translation>
    </message>
    <message>
        <source>Erst hören, dann wählen</source>
        <translation>Спершу почути, потім вибрати</translation>
    </message>
    <message>
        <source>Für alle, die den Bildschirm sehen.</source>
        <translation>Для тих, хто бачить екран.</translation>
    </message>
    <message>
        <source>Langsamer</source>
        <translation>Повільніше</translation>
    </message>
    <message>
        <source>Lauter</source>
        <translation>Гучніше</translation>
    </message>
    <message>
        <source>Leiser</source>
        <translation>Тихіше</translation>
    </message>
    <message>
        <source>Mehr geht nicht.</source>
        <translation>Далі не можна.</translation>
    </message>
    <message>
        <source>Name und Code hören dann alle im Raum.</source>
        <translation>Тоді ім’я та код чують усі в кімнаті.</translation>
    </message>
    <message>
        <source>Name und Code sind dann still.</source>
        <translation>Тоді ім’я та код не звучать.</translation>
    </message>
    <message>
        <source>Privates nicht laut sagen</source>
        <translation>Не озвучувати особисте</translation>
    </message>
    <message>
        <source>Schneller</source>
        <translation>Швидше</translation>
    </message>
    <message>
        <source>Tippen wählt sofort</source>
        <translation>Дотик одразу вибирає</translation>
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
        <translation>**Приклад.** Ці дати вигадані. Не покладайтеся на них.</translation>
    </message>
    <message>
        <source>Abfallkalender %1</source>
        <extracomment>Heading of a printed calendar of waste collections. %1 is a street and its village.</extracomment>
        <translation>Календар вивезення сміття %1</translation>
    </message>
    <message>
        <source>Altglas</source>
        <translation>Скло</translation>
    </message>
    <message>
        <source>Altpapier</source>
        <translation>Макулатура</translation>
    </message>
    <message>
        <source>Biotonne</source>
        <translation>Біовідходи</translation>
    </message>
    <message>
        <source>Das wird als Nächstes abgeholt</source>
        <translation>Найближче вивезення</translation>
    </message>
    <message>
        <source>Der Abfallkalender ist zu Ende.</source>
        <translation>Календар вивезення закінчився.</translation>
    </message>
    <message>
        <source>Der Kalender ging bis **%1**. Neue Termine sind noch nicht da.</source>
        <extracomment>%1 is the last day of a calendar of waste collections.</extracomment>
        <translation>Календар діяв до **%1**. Нових дат ще немає.</translation>
    </message>
    <message>
        <source>Der Kalender reicht bis **%1**.</source>
        <extracomment>%1 is the last day of which a calendar of waste collections knows anything.</extracomment>
        <translation>Календар діє до **%1**.</translation>
    </message>
    <message>
        <source>Es holt ab: %1</source>
        <extracomment>%1 is the German name of whoever empties the bins.</extracomment>
        <translation>Вивозить: %1</translation>
    </message>
    <message>
        <source>Gelber Sack</source>
        <translation>Жовтий мішок</translation>
    </message>
    <message>
        <source>Grünschnitt</source>
        <translation>Гілки та трава</translation>
    </message>
    <message>
        <source>Gut zu wissen</source>
        <extracomment>Heading at the beginning of a printed calendar of waste collections.</extracomment>
        <translation>Варто знати</translation>
    </message>
    <message>
        <source>Hausnummern %1</source>
        <extracomment>%1 are house numbers in German: 1 bis 40.</extracomment>
        <translation>Номери будинків %1</translation>
    </message>
    <message>
        <source>Heute, %1</source>
        <extracomment>A day on which bins are emptied; %1 is the day with its date.</extracomment>
        <translation>Сьогодні, %1</translation>
    </message>
    <message>
        <source>Hier ist noch kein Abfallkalender hinterlegt.</source>
        <translation>Календаря вивезення тут ще немає.</translation>
    </message>
    <message>
        <source>Hier können Sie nach den Terminen fragen:</source>
        <translation>Про дати можна запитати тут:</translation>
    </message>
    <message>
        <source>Hier steht dieses Gerät</source>
        <translation>Тут стоїть цей пристрій</translation>
    </message>
    <message>
        <source>Morgen, %1</source>
        <extracomment>A day on which bins are emptied; %1 is the day with its date.</extracomment>
        <translation>Завтра, %1</translation>
    </message>
    <message>
        <source>Noch kein Kalender</source>
        <translation>Календаря ще немає</translation>
    </message>
    <message>
        <source>Restmüll</source>
        <translation>Побутове сміття</translation>
    </message>
    <message>
        <source>Schadstoffmobil</source>
        <extracomment>A vehicle that takes in paint, batteries and the like.</extracomment>
        <translation>Небезпечні відходи</translation>
    </message>
    <message>
        <source>Sperrmüll</source>
        <translation>Великогабаритне сміття</translation>
    </message>
    <message>
        <source>Stellen Sie Tonnen und Säcke **am Abend davor** an die Straße.</source>
        <translation>Виставляйте контейнери й мішки до дороги **ввечері напередодні**.</translation>
    </message>
    <message>
        <source>Weihnachtsbäume</source>
        <translation>Новорічні ялинки</translation>
    </message>
    <message>
        <source>am selben Tag: %1</source>
        <extracomment>The same day as in the line before; %1 is what is collected besides.</extracomment>
        <translation>того ж дня: %1</translation>
    </message>
</context>
<context>
    <name>WasteDates</name>
    <message>
        <source>Auf Papier mitnehmen</source>
        <translation>Взяти на папері</translation>
    </message>
    <message>
        <source>Ich wohne woanders</source>
        <translation>Я живу в іншому місці</translation>
    </message>
</context>
<context>
    <name>WasteLetters</name>
    <message>
        <source>Gehen Sie zurück und wählen Sie Ihren Ort noch einmal.</source>
        <translation>Поверніться й оберіть свій населений пункт ще раз.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Тут більше нічого немає</translation>
    </message>
    <message>
        <source>Meine Straße steht hier nicht</source>
        <translation>Моєї вулиці тут немає</translation>
    </message>
    <message>
        <source>Womit fängt Ihre Straße an?</source>
        <translation>З якої літери починається ваша вулиця?</translation>
    </message>
</context>
<context>
    <name>WasteStreets</name>
    <message>
        <source>Gehen Sie zurück und wählen Sie Ihren Ort noch einmal.</source>
        <translation>Поверніться й оберіть свій населений пункт ще раз.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>Тут більше нічого немає</translation>
    </message>
    <message>
        <source>In welcher Straße wohnen Sie?</source>
        <translation>На якій вулиці ви живете?</translation>
    </message>
    <message>
        <source>Meine Straße steht hier nicht</source>
        <translation>Моєї вулиці тут немає</translation>
    </message>
</context>
<context>
    <name>WasteVillages</name>
    <message>
        <source>Abfallkalender</source>
        <translation>Календар вивезення сміття</translation>
    </message>
    <message>
        <source>Ich wohne woanders</source>
        <translation>Я живу в іншому місці</translation>
    </message>
    <message>
        <source>In welchem Ort wohnen Sie?</source>
        <translation>У якому населеному пункті ви живете?</translation>
    </message>
    <message>
        <source>Noch keine Orte</source>
        <translation>Місць ще немає</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>Щойно буде зв’язок, вони з’являться тут.</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>Gelöscht wird sie hier, unterwegs und am Gerät des Ladens. Auf Papier streicht sie der Laden selbst.</source>
        <translation>Його буде видалено тут, у дорозі та на пристрої крамниці. На папері крамниця викреслить його сама.</translation>
    </message>
    <message>
        <source>Ihre Bestellung **bleibt bestehen**.</source>
        <translation>Ваше замовлення **лишається чинним**.</translation>
    </message>
    <message>
        <source>Ja, löschen lassen</source>
        <translation>Так, видалити</translation>
    </message>
    <message>
        <source>Möchten Sie Ihre Telefonnummer löschen lassen?</source>
        <translation>Видалити ваш номер телефону?</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>Ні, залишити</translation>
    </message>
    <message>
        <source>Sie haben beim Bestellen Ja gesagt: Der Laden darf Sie bei Fragen anrufen. Dieses Ja nehmen Sie jetzt zurück.</source>
        <translation>Замовляючи, ви сказали «так»: крамниця може вам телефонувати із запитаннями. Тепер ви забираєте це «так».</translation>
    </message>
</context>
<context>
    <name>Withdrawn</name>
    <message>
        <source>Der **Datentreuhänder** sorgt dafür, dass die Nummer überall gelöscht wird.</source>
        <translation>**Довірений зберігач даних** подбає, щоб номер було видалено всюди.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. Wir senden Ihr Nein von selbst, sobald es da ist, und vor allem anderen.</source>
        <translation>Зараз тут немає мережі. Ваша відмова піде сама, щойно мережа з’явиться, і раніше за все інше.</translation>
    </message>
    <message>
        <source>Ihr Nein ist gespeichert.</source>
        <translation>Вашу відмову збережено.</translation>
    </message>
    <message>
        <source>Ihre Bestellung **bleibt bestehen**.</source>
        <translation>Ваше замовлення **лишається чинним**.</translation>
    </message>
    <message>
        <source>Wir senden Ihr Nein jetzt, vor allem anderen.</source>
        <translation>Ваша відмова надсилається зараз, раніше за все інше.</translation>
    </message>
</context>
</TS>
