<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="de_DE">
<context>
    <name>AgeCheck</name>
    <message>
        <source>**%1** darf nur bekommen, wer mindestens **%2 Jahre** alt ist.</source>
        <extracomment>%1 is a product, %2 an age in years, 16 or 18.</extracomment>
        <translation>يُسلَّم المنتج **⁨%1⁩** فقط لمن عمره **⁨%2⁩ سنة** على الأقل.</translation>
    </message>
    <message>
        <source>Der Ausweis wird beim Abholen geprüft. Ohne Ausweis bleibt das Produkt dort.</source>
        <translation>يتم التحقق من بطاقة الهوية عند الاستلام. وبدونها يبقى المنتج هناك.</translation>
    </message>
    <message>
        <source>Ja, ich zeige den Ausweis</source>
        <translation>نعم، سأُظهر الهوية</translation>
    </message>
    <message>
        <source>Nein, ohne dieses Produkt</source>
        <translation>لا، بدون هذا المنتج</translation>
    </message>
    <message>
        <source>Zeigen Sie beim Abholen Ihren Ausweis?</source>
        <translation>هل يمكنك إظهار بطاقة هويتك عند الاستلام؟</translation>
    </message>
</context>
<context>
    <name>Allergens</name>
    <message>
        <source>Eier</source>
        <translation>البيض</translation>
    </message>
    <message>
        <source>Erdnüsse</source>
        <translation>الفول السوداني</translation>
    </message>
    <message>
        <source>Fisch</source>
        <translation>السمك</translation>
    </message>
    <message>
        <source>Krebstiere</source>
        <translation>القشريات</translation>
    </message>
    <message>
        <source>Lupinen</source>
        <translation>الترمس</translation>
    </message>
    <message>
        <source>Milch (einschließlich Laktose)</source>
        <translation>الحليب (بما فيه اللاكتوز)</translation>
    </message>
    <message>
        <source>Schalenfrüchte (Nüsse)</source>
        <translation>المكسّرات</translation>
    </message>
    <message>
        <source>Schwefeldioxid und Sulfite</source>
        <translation>ثاني أكسيد الكبريت والكبريتيت</translation>
    </message>
    <message>
        <source>Sellerie</source>
        <translation>الكرفس</translation>
    </message>
    <message>
        <source>Senf</source>
        <translation>الخردل</translation>
    </message>
    <message>
        <source>Sesam</source>
        <translation>السمسم</translation>
    </message>
    <message>
        <source>Soja</source>
        <translation>الصويا</translation>
    </message>
    <message>
        <source>Weichtiere</source>
        <translation>الرخويات</translation>
    </message>
    <message>
        <source>glutenhaltiges Getreide</source>
        <translation>الحبوب التي تحتوي على الغلوتين</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>**Es ist sicher aufgehoben.**</source>
        <translation>**تم الحفظ بأمان.**</translation>
    </message>
    <message>
        <source>**Ihre Antworten sind sicher aufgehoben.**</source>
        <translation>**إجاباتك محفوظة بأمان.**</translation>
    </message>
    <message>
        <source>**Ihre Idee ist sicher aufgehoben.**</source>
        <translation>**فكرتك محفوظة بأمان.**</translation>
    </message>
    <message>
        <source>**Niemand erfährt, dass es Ihre Antworten sind.**</source>
        <translation>**لن يعرف أحد أن هذه إجاباتك.**</translation>
    </message>
    <message>
        <source>**Niemand erfährt, dass es von Ihnen ist.**</source>
        <translation>**لن يعرف أحد أن هذا منك.**</translation>
    </message>
    <message>
        <source>Danach kann es niemand zurückholen, auch Sie nicht.</source>
        <translation>بعد ذلك لا يمكن لأحد استرجاعه، ولا حتى أنت.</translation>
    </message>
    <message>
        <source>Danach kann niemand sie zurückholen, auch Sie nicht.</source>
        <translation>بعد ذلك لا يمكن لأحد استرجاعها، ولا حتى أنت.</translation>
    </message>
    <message>
        <source>Das Ergebnis steht später hier unter „Mitreden“.</source>
        <translation>ستجد النتيجة هنا لاحقًا تحت «أبدِ رأيك».</translation>
    </message>
    <message>
        <source>Das Gerät konnte nicht speichern. Bitte versuchen Sie es noch einmal.</source>
        <translation>لم يتمكن الجهاز من الحفظ. حاول مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>Das Gerät schickt es später ab: ohne Namen, ohne Ort, ohne Uhrzeit.</source>
        <translation>يرسله الجهاز لاحقًا: دون اسم أو مكان أو وقت.</translation>
    </message>
    <message>
        <source>Das Gerät schickt sie später ab: ohne Namen, ohne Ort, ohne Uhrzeit.</source>
        <translation>يرسلها الجهاز لاحقًا: دون اسم أو مكان أو وقت.</translation>
    </message>
    <message>
        <source>Das geht an: **%1**.</source>
        <extracomment>%1 is who collects ideas, such as a town.</extracomment>
        <translation>يذهب هذا إلى: **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Das geht hier gerade nicht. Bitte versuchen Sie es später noch einmal.</source>
        <translation>هذا غير ممكن هنا الآن. حاول لاحقًا من فضلك.</translation>
    </message>
    <message>
        <source>Das ist schon unterwegs.</source>
        <translation>هذا في الطريق بالفعل.</translation>
    </message>
    <message>
        <source>Das ist zu lang. Bitte gehen Sie zurück und schreiben Sie etwas weniger.</source>
        <translation>هذا طويل جدًا. ارجع واكتب أقل قليلًا من فضلك.</translation>
    </message>
    <message>
        <source>Das ist zurückgenommen.</source>
        <translation>تم استرجاع ذلك.</translation>
    </message>
    <message>
        <source>Der Speicher dieses Geräts ist voll. Es wurde nichts abgegeben.</source>
        <translation>ذاكرة هذا الجهاز ممتلئة. لم يُسلَّم شيء.</translation>
    </message>
    <message>
        <source>Dieser Code stimmt nicht. Bitte noch einmal vergleichen.</source>
        <translation>هذا الرمز غير صحيح. قارنه مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>Dort liest es jemand, bevor es alle sehen.</source>
        <translation>هناك يقرؤه أحدهم قبل أن يراه الجميع.</translation>
    </message>
    <message>
        <source>Es gibt keinen Beleg: Niemand kann es Ihnen zuordnen.</source>
        <translation>لا يوجد إيصال: لا يمكن لأحد ربط هذا بك.</translation>
    </message>
    <message>
        <source>Ihre Antworten gehen an: **%1**.</source>
        <extracomment>%1 is who asks in a survey, such as a town.</extracomment>
        <translation>تذهب إجاباتك إلى: **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Ihre Antworten sind zurückgenommen.</source>
        <translation>تم استرجاع إجاباتك.</translation>
    </message>
    <message>
        <source>Ihre Idee ist zurückgenommen.</source>
        <translation>تم استرجاع فكرتك.</translation>
    </message>
    <message>
        <source>Ihre Worte: **%1**</source>
        <extracomment>%1 is what somebody says to an idea, in their own words.</extracomment>
        <translation>كلماتك: **⁨%1⁩**</translation>
    </message>
    <message>
        <source>In einigen Tagen ist es mitgezählt.</source>
        <translation>سيُحتسب ذلك خلال أيام.</translation>
    </message>
    <message>
        <source>In einigen Tagen steht es hier, wenn das Amt es zeigt.</source>
        <translation>سيظهر هنا خلال أيام إذا عرضته البلدية.</translation>
    </message>
    <message>
        <source>Ja, abgeben</source>
        <translation>نعم، سلّم</translation>
    </message>
    <message>
        <source>Ja, unterstützen</source>
        <translation>نعم، أدعمها</translation>
    </message>
    <message>
        <source>Möchten Sie Ihre Antworten abgeben?</source>
        <translation>هل تريد تسليم إجاباتك؟</translation>
    </message>
    <message>
        <source>Möchten Sie Ihre Idee abgeben?</source>
        <translation>هل تريد تسليم فكرتك؟</translation>
    </message>
    <message>
        <source>Möchten Sie das dazu sagen?</source>
        <translation>هل تريد قول ذلك عنها؟</translation>
    </message>
    <message>
        <source>Möchten Sie diese Idee unterstützen?</source>
        <translation>هل تريد دعم هذه الفكرة؟</translation>
    </message>
    <message>
        <source>Nein, nicht abgeben</source>
        <translation>لا، لا تسلّم</translation>
    </message>
    <message>
        <source>Nein, nicht unterstützen</source>
        <translation>لا، لا أدعمها</translation>
    </message>
</context>
<context>
    <name>ApplicationModel</name>
    <message>
        <source>**%1.** %2</source>
        <extracomment>%1 is the name of an office, %2 a sentence: how a form stands there.</extracomment>
        <translation>‏**⁨%1⁩.** ⁨%2⁩</translation>
    </message>
    <message>
        <source>**Ihre Angaben**</source>
        <translation>**بياناتك**</translation>
    </message>
    <message>
        <source>Am %1 weitergegeben: von **%2** an **%3**.</source>
        <extracomment>%1 is a day with its hour, %2 and %3 are names of offices.</extracomment>
        <translation>أُحيل في ⁨%1⁩: من **⁨%2⁩** إلى **⁨%3⁩**.</translation>
    </message>
    <message>
        <source>Das Amt schreibt: %1</source>
        <extracomment>Before what an office has written. %1 is its message.</extracomment>
        <translation>تكتب الدائرة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Das Amt zeigt allen unter der Nummer **%1**, was wo kaputt ist. Sie selbst nennt es nicht.</source>
        <extracomment>%1 is the public number of a report, such as 7K4M-2Q9X.</extracomment>
        <translation>تعرض الدائرة للجميع تحت الرقم **⁨%1⁩** ما هو المتضرر وأين. ولا تذكر اسمك.</translation>
    </message>
    <message>
        <source>Das Gerät konnte das nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>لم يتمكن الجهاز من حفظ ذلك. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Das geht hier gerade nicht. Bitte fragen Sie im Amt.</source>
        <translation>هذا غير ممكن هنا الآن. يرجى السؤال في الدائرة.</translation>
    </message>
    <message>
        <source>Gehen Sie mit Ihrem Beleg zum Amt. Dort liegen Ihre Angaben bereit.</source>
        <translation>اذهب بإيصالك إلى الدائرة. بياناتك جاهزة هناك.</translation>
    </message>
    <message>
        <source>Gelesen am %1: %2</source>
        <extracomment>%1 is a day with its hour, %2 the name of an office.</extracomment>
        <translation>قُرئ في ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Hier können Sie es nicht mehr zurücknehmen. Bitte fragen Sie im Amt.</source>
        <translation>لم يعد بإمكانك سحبها هنا. يرجى السؤال في الدائرة.</translation>
    </message>
    <message>
        <source>Ihre Antwort geht nur an: **%1**.</source>
        <extracomment>%1 is the name of an office.</extracomment>
        <translation>يصل جوابك فقط إلى: **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Sie haben geantwortet: %1</source>
        <extracomment>Before what the resident has written to an office. %1 is that text.</extracomment>
        <translation>أجبت: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ApplicationStatus</name>
    <message>
        <source>Frage beantworten</source>
        <translation>الإجابة عن السؤال</translation>
    </message>
    <message>
        <source>Mein Beleg</source>
        <translation>إيصالي</translation>
    </message>
    <message>
        <source>Noch einmal nachsehen</source>
        <translation>التحقق مرة أخرى</translation>
    </message>
    <message>
        <source>Zurücknehmen</source>
        <translation>سحب</translation>
    </message>
</context>
<context>
    <name>AppointmentBooked</name>
    <message>
        <source>Fertig</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Ihr Termin ist gespeichert.</source>
        <translation>تم حفظ موعدك.</translation>
    </message>
    <message>
        <source>Ihr Termin ist verschoben.</source>
        <translation>تم تغيير موعدك.</translation>
    </message>
    <message>
        <source>Mit diesem Code können Sie absagen oder verschieben:</source>
        <translation>بهذا الرمز يمكنك إلغاء الموعد أو تغييره:</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>الطباعة مرة أخرى</translation>
    </message>
    <message>
        <source>Rückgängig machen (%1 Sekunden)</source>
        <extracomment>A button: takes back the booking. %1 counts down from 30.</extracomment>
        <translation>تراجع (الثواني: ⁨%1⁩)</translation>
    </message>
</context>
<context>
    <name>AppointmentCancel</name>
    <message>
        <source>Ja, absagen</source>
        <translation>نعم، ألغِ الموعد</translation>
    </message>
    <message>
        <source>Möchten Sie diesen Termin absagen?</source>
        <translation>هل تريد إلغاء هذا الموعد؟</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>لا، إبقاء الرقم</translation>
    </message>
</context>
<context>
    <name>AppointmentCancelled</name>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden die Absage von selbst, sobald es da ist.</source>
        <translation>**مسجّل.** لا توجد شبكة هنا الآن. نرسل الإلغاء تلقائيًا حالما تعود.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden die Absage jetzt.</source>
        <translation>**مسجّل.** نرسل الإلغاء الآن.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Ihre Absage ist gespeichert.</source>
        <translation>تم حفظ إلغائك.</translation>
    </message>
    <message>
        <source>Ob sie angekommen ist, lesen Sie hier mit demselben Beleg.</source>
        <translation>هل وصل؟ تقرأ ذلك هنا بالإيصال نفسه.</translation>
    </message>
</context>
<context>
    <name>AppointmentDays</name>
    <message>
        <source>An welchem Tag möchten Sie kommen?</source>
        <translation>في أي يوم تريد الحضور؟</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>موعد · الخطوة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Versuchen Sie es in ein paar Tagen noch einmal.</source>
        <translation>حاول مرة أخرى بعد بضعة أيام.</translation>
    </message>
    <message>
        <source>Wann möchten Sie stattdessen kommen?</source>
        <translation>متى تريد الحضور بدلًا من ذلك؟</translation>
    </message>
    <message>
        <source>Zurzeit ist nichts frei</source>
        <translation>لا يوجد وقت متاح حاليًا</translation>
    </message>
</context>
<context>
    <name>AppointmentInterrupted</name>
    <message>
        <source>Danach ist das Gerät ausgefallen. **Der Termin ist sicher gespeichert** und wird gesendet.</source>
        <translation>بعد ذلك تعطّل الجهاز. **الموعد محفوظ بأمان** وسيُرسل.</translation>
    </message>
    <message>
        <source>Der Beleg kann nicht mehr gedruckt werden. Rufen Sie dort an.</source>
        <translation>لم يعد ممكنًا طباعة الإيصال. اتصل بتلك الجهة.</translation>
    </message>
    <message>
        <source>Haben Sie ihn gebucht? Dann drucken wir jetzt Ihren Beleg.</source>
        <translation>هل حجزته أنت؟ إذًا نطبع إيصالك الآن.</translation>
    </message>
    <message>
        <source>Ja, das war ich: Beleg zeigen</source>
        <translation>نعم، هذا طلبي: عرض الإيصال</translation>
    </message>
    <message>
        <source>Nein, das war ich nicht</source>
        <translation>لا، ليس طلبي</translation>
    </message>
    <message>
        <source>Um %1 wurde hier ein Termin gebucht.</source>
        <extracomment>A heading. %1 is an hour, such as 2:40 pm.</extracomment>
        <translation>حُجز هنا موعد في الساعة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>AppointmentModel</name>
    <message>
        <source>Absagen geht hier gerade nicht. Bitte rufen Sie dort an.</source>
        <translation>الإلغاء غير ممكن هنا الآن. اتصل بتلك الجهة.</translation>
    </message>
    <message>
        <source>Das Gerät konnte die Absage nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>لم يتمكن الجهاز من حفظ الإلغاء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nachricht an Sie: %1</source>
        <extracomment>Before what the office has written about the appointment. %1 is its message.</extracomment>
        <translation>رسالة إليك: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>AppointmentName</name>
    <message>
        <source>Nur dort, wo Sie hingehen, liest jemand Ihren Namen.</source>
        <translation>لا يقرأ اسمك أحد إلا حيث تذهب.</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>موعد · الخطوة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Vorname und Nachname</source>
        <translation>الاسم الأول واسم العائلة</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Wie heißen Sie?</source>
        <translation>ما اسمك؟</translation>
    </message>
</context>
<context>
    <name>AppointmentOffers</name>
    <message>
        <source>Hier gibt es noch keine Termine</source>
        <translation>لا توجد مواعيد هنا بعد</translation>
    </message>
    <message>
        <source>Rufen Sie dort an, wo Sie hinmöchten.</source>
        <translation>اتصل بالجهة التي تريد الذهاب إليها.</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>موعد · الخطوة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Wozu möchten Sie einen Termin?</source>
        <translation>لماذا تريد موعدًا؟</translation>
    </message>
</context>
<context>
    <name>AppointmentPhone</name>
    <message>
        <source>Dürfen wir Sie bei Fragen anrufen?</source>
        <translation>هل يمكننا الاتصال بك عند وجود أسئلة؟</translation>
    </message>
    <message>
        <source>Ja, diese Nummer weitergeben</source>
        <translation>نعم، إعطاء هذا الرقم للمتجر</translation>
    </message>
    <message>
        <source>Mit Vorwahl, zum Beispiel 06851 12 34 56</source>
        <translation>مع رمز المنطقة، مثلًا 06851 12 34 56</translation>
    </message>
    <message>
        <source>Nein, ohne Telefonnummer</source>
        <translation>لا، بدون رقم هاتف</translation>
    </message>
    <message>
        <source>Nur für Fragen zu diesem Termin.</source>
        <translation>فقط للأسئلة عن هذا الموعد.</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>موعد · الخطوة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>AppointmentReadBack</name>
    <message>
        <source>Andere Zeit wählen</source>
        <translation>اختيار وقت آخر</translation>
    </message>
    <message>
        <source>Ja, Termin buchen</source>
        <translation>نعم، احجز</translation>
    </message>
    <message>
        <source>Ja, verschieben</source>
        <translation>نعم، غيّر الموعد</translation>
    </message>
    <message>
        <source>Möchten Sie den Termin so verschieben?</source>
        <translation>هل تريد تغيير الموعد هكذا؟</translation>
    </message>
    <message>
        <source>Möchten Sie diesen Termin buchen?</source>
        <translation>هل تريد حجز هذا الموعد؟</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>موعد · الخطوة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Weiter lesen</source>
        <translation>متابعة القراءة</translation>
    </message>
</context>
<context>
    <name>AppointmentStatus</name>
    <message>
        <source>Absagen</source>
        <translation>إلغاء الموعد</translation>
    </message>
    <message>
        <source>Ihr Termin</source>
        <translation>موعدك</translation>
    </message>
    <message>
        <source>Mein Beleg</source>
        <translation>إيصالي</translation>
    </message>
    <message>
        <source>Noch einmal nachsehen</source>
        <translation>التحقق مرة أخرى</translation>
    </message>
    <message>
        <source>Verschieben</source>
        <translation>تغيير الموعد</translation>
    </message>
</context>
<context>
    <name>AppointmentTimes</name>
    <message>
        <source>%1: Um wie viel Uhr?</source>
        <extracomment>The question above a list of hours. %1 is a day, such as Thursday, 3 December.</extracomment>
        <translation>⁨%1⁩: في أي ساعة؟</translation>
    </message>
    <message>
        <source>An diesem Tag ist nichts mehr frei</source>
        <translation>لم يعد هناك وقت متاح في هذا اليوم</translation>
    </message>
    <message>
        <source>Gehen Sie zurück und wählen Sie einen anderen Tag.</source>
        <translation>ارجع واختر يومًا آخر.</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>موعد · الخطوة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Um wie viel Uhr?</source>
        <translation>في أي ساعة؟</translation>
    </message>
</context>
<context>
    <name>AppointmentTopic</name>
    <message>
        <source>Gehen Sie zurück und wählen Sie noch einmal.</source>
        <translation>ارجع واختر مرة أخرى.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>لم يعد هنا شيء</translation>
    </message>
    <message>
        <source>Termin · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>موعد · الخطوة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Worum geht es?</source>
        <translation>ما الموضوع؟</translation>
    </message>
</context>
<context>
    <name>AppointmentUndone</name>
    <message>
        <source>**Es wurde nichts gebucht** und nichts gedruckt.</source>
        <translation>**لم يُحجز شيء** ولم يُطبع شيء.</translation>
    </message>
    <message>
        <source>**Ihr alter Termin bleibt.** Der alte Beleg gilt weiter.</source>
        <translation>**موعدك القديم باقٍ.** والإيصال القديم ما زال صالحًا.</translation>
    </message>
    <message>
        <source>Andere Zeit wählen</source>
        <translation>اختيار وقت آخر</translation>
    </message>
    <message>
        <source>Das Verschieben ist rückgängig gemacht.</source>
        <translation>تم التراجع عن التغيير.</translation>
    </message>
    <message>
        <source>Die Buchung ist rückgängig gemacht.</source>
        <translation>تم التراجع عن الحجز.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>انتهيت</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message numerus="yes">
        <source>%n freie Zeit(en)</source>
        <extracomment>Below a day. %n is how many of its hours can be chosen.</extracomment>
        <translation>
            <numerusform>أوقات متاحة: %n</numerusform>
            <numerusform>وقت متاح: %n</numerusform>
            <numerusform>وقتان متاحان: %n</numerusform>
            <numerusform>%n أوقات متاحة</numerusform>
            <numerusform>%n وقتًا متاحًا</numerusform>
            <numerusform>%n وقت متاح</numerusform>
        </translation>
    </message>
    <message>
        <source>**Abgesagt.** Niemand erwartet Sie.</source>
        <translation>**أُلغي.** لا أحد ينتظرك.</translation>
    </message>
    <message>
        <source>**Abgesagt.** Wir senden die Absage, sobald das Netz da ist.</source>
        <translation>**أُلغي.** نرسل الإلغاء حالما تتوفر الشبكة.</translation>
    </message>
    <message>
        <source>**Der Termin fällt aus.** Niemand erwartet Sie.</source>
        <translation>**الموعد لن يتم.** لا أحد ينتظرك.</translation>
    </message>
    <message>
        <source>**Der Termin wurde nicht angenommen.**</source>
        <translation>**لم يُقبل الموعد.**</translation>
    </message>
    <message>
        <source>**Fest.** Der Termin gilt.</source>
        <translation>**مؤكد.** الموعد قائم.</translation>
    </message>
    <message>
        <source>**Fest.** Der Termin gilt. Sie müssen nichts mehr tun.</source>
        <translation>**مؤكد.** الموعد قائم. لا يلزمك شيء آخر.</translation>
    </message>
    <message>
        <source>**Fest.** Der Termin ist bestätigt.</source>
        <translation>**مؤكد.** تم تأكيد الموعد.</translation>
    </message>
    <message>
        <source>**Fest.** Dieser Platz ist für Sie frei.</source>
        <translation>**مؤكد.** هذا المكان متاح لك.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Die Antwort ist noch nicht da.</source>
        <translation>**مسجّل.** لم يصل الرد بعد.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Die Antwort kommt %1. Erst dann gilt der Termin.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>**مسجّل.** يأتي الرد ⁨%1⁩. عندها فقط يصبح الموعد قائمًا.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Die Antwort kommt %1. Sie lesen sie hier mit Ihrem Beleg.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>**مسجّل.** يأتي الرد ⁨%1⁩. تقرؤه هنا بإيصالك.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Ein Platz ist für Sie frei gehalten. Die Bestätigung kommt noch.</source>
        <translation>**مسجّل.** هناك مكان محجوز لك. التأكيد سيأتي لاحقًا.</translation>
    </message>
    <message>
        <source>**Zu spät angekommen.** Der Termin war schon vorbei. Bitte buchen Sie neu.</source>
        <translation>**وصل متأخرًا.** كان الموعد قد انتهى. احجز من جديد.</translation>
    </message>
    <message>
        <source>Absagen oder verschieben: an jedem Dorfpunkt unter „Mein Beleg“ diesen Code eingeben.</source>
        <extracomment>On the receipt of an appointment. &quot;Mein Beleg&quot; is a button on the kiosk&apos;s first page.</extracomment>
        <translation>للإلغاء أو التغيير: أدخل هذا الرمز لدى أي Dorfpunkt تحت «إيصالي».</translation>
    </message>
    <message>
        <source>An dem Gerät, an dem gebucht wurde, ist ein Fehler passiert.</source>
        <translation>حدث خطأ في الجهاز الذي تم الحجز عليه.</translation>
    </message>
    <message>
        <source>Bei Fragen rufen wir Sie an: **%1**.</source>
        <extracomment>%1 is the resident&apos;s phone number.</extracomment>
        <translation>عند وجود أسئلة نتصل بك: **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Bitte bringen Sie mit: %1.</source>
        <extracomment>%1 is one document or thing.</extracomment>
        <translation>أحضر معك: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Bitte buchen Sie neu, oder rufen Sie dort an.</source>
        <translation>احجز من جديد أو اتصل بتلك الجهة.</translation>
    </message>
    <message>
        <source>Bitte mitbringen</source>
        <extracomment>Heading on the receipt of an appointment, above a list of documents with a box to tick each.</extracomment>
        <translation>أحضر معك</translation>
    </message>
    <message>
        <source>Dauer: %1 Minuten</source>
        <extracomment>On the receipt of an appointment: how long it takes. %1 is a number of minutes, at least 5.</extracomment>
        <translation>المدة: ⁨%1⁩ دقيقة</translation>
    </message>
    <message>
        <source>Der Beleg Ihres alten Termins gilt nicht mehr.</source>
        <translation>إيصال موعدك القديم لم يعد صالحًا.</translation>
    </message>
    <message>
        <source>Die Buchung wurde gleich rückgängig gemacht.</source>
        <translation>تم التراجع عن الحجز فورًا.</translation>
    </message>
    <message>
        <source>Die Daten durften nicht weitergegeben werden.</source>
        <translation>لم يُسمح بنقل البيانات.</translation>
    </message>
    <message>
        <source>Diese Zeit gibt es nicht mehr.</source>
        <translation>لم يعد هذا الوقت موجودًا.</translation>
    </message>
    <message>
        <source>Es geht um: **%1**.</source>
        <extracomment>%1 is the name of a service or of an office hour.</extracomment>
        <translation>الموضوع: **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Es war zu lange kein Netz da. Deshalb wurde die Buchung gelöscht.</source>
        <translation>لم تكن هناك شبكة مدة طويلة. لذلك حُذف الحجز.</translation>
    </message>
    <message>
        <source>Etwas anderes</source>
        <extracomment>The last choice of what an appointment is about.</extracomment>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. Wir senden es von selbst, sobald es da ist.</source>
        <translation>لا توجد شبكة هنا الآن. نرسله تلقائيًا حالما تعود.</translation>
    </message>
    <message>
        <source>Heute, %1</source>
        <extracomment>On the notice board. %1 are hours, such as 9 am to 12 noon.</extracomment>
        <translation>اليوم، ⁨%1⁩</translation>
    </message>
    <message>
        <source>Ihr Termin am **%1** fällt dann weg.</source>
        <extracomment>%1 is day and hour of the old appointment, such as Thursday, 3 December, 9 am.</extracomment>
        <translation>عندئذ يُلغى موعدك في **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Ihre Angaben gehen nur an: **%1**.</source>
        <extracomment>%1 is the name of an office.</extracomment>
        <translation>تصل بياناتك فقط إلى: **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Morgen, %1</source>
        <extracomment>On the notice board. %1 are hours, such as 9 am to 12 noon.</extracomment>
        <translation>غدًا، ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nur ein Beispiel: Diese Zeiten hat niemand geprüft.</source>
        <translation>مثال فقط: لم يتحقق أحد من هذه الأوقات.</translation>
    </message>
    <message>
        <source>Nächster freier Tag: %1</source>
        <extracomment>In a list of what can be booked. %1 is a day, such as Thursday, 3 December.</extracomment>
        <translation>أقرب يوم متاح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sie heißen **%1**.</source>
        <extracomment>%1 is the resident&apos;s own name.</extracomment>
        <translation>اسمك **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Sie kommen am **%1**.</source>
        <extracomment>%1 is a day with its hour, such as Thursday, 3 December, 9 am.</extracomment>
        <translation>تحضر في **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Sie kommen hierher: **%1**.</source>
        <extracomment>%1 is a place with its address, where somebody goes.</extracomment>
        <translation>تحضر إلى هنا: **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Termin</source>
        <extracomment>What a paper is: the receipt of an appointment that stands.</extracomment>
        <translation>موعد</translation>
    </message>
    <message>
        <source>Termin, noch nicht bestätigt</source>
        <extracomment>What a paper is: the receipt of an appointment that the office has yet to confirm.</extracomment>
        <translation>موعد لم يُؤكد بعد</translation>
    </message>
    <message>
        <source>Wann</source>
        <extracomment>Heading on the receipt of an appointment, above its day and hour.</extracomment>
        <translation>متى</translation>
    </message>
    <message>
        <source>Was Sie mitbringen sollen, steht auf Ihrem Beleg.</source>
        <translation>ما عليك إحضاره مكتوب على إيصالك.</translation>
    </message>
    <message>
        <source>Wenn etwas dazwischenkommt</source>
        <extracomment>Heading on the receipt of an appointment.</extracomment>
        <translation>إذا طرأ شيء</translation>
    </message>
    <message>
        <source>Wo</source>
        <extracomment>Heading on the receipt of an appointment, above the place.</extracomment>
        <translation>أين</translation>
    </message>
    <message>
        <source>Zurzeit ist nichts frei.</source>
        <translation>لا يوجد وقت متاح حاليًا.</translation>
    </message>
    <message>
        <source>die Antwort kommt noch</source>
        <translation>الرد يأتي لاحقًا</translation>
    </message>
    <message>
        <source>sofort fest</source>
        <translation>مؤكد فورًا</translation>
    </message>
</context>
<context>
    <name>Basket</name>
    <message>
        <source>Ihr Korb</source>
        <translation>سلتك</translation>
    </message>
    <message>
        <source>Ihr Korb ist leer</source>
        <translation>سلتك فارغة</translation>
    </message>
    <message>
        <source>Noch mehr aussuchen</source>
        <translation>اختيار المزيد</translation>
    </message>
    <message>
        <source>Suchen Sie zuerst etwas aus.</source>
        <translation>يُرجى اختيار شيء أولًا.</translation>
    </message>
    <message>
        <source>Weiter zum Bestellen</source>
        <translation>متابعة إلى الطلب</translation>
    </message>
    <message>
        <source>Zusammen</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Zusammen etwa</source>
        <translation>المجموع تقريبًا</translation>
    </message>
    <message>
        <source>davon Pfand %1</source>
        <extracomment>Below the sum of the basket. %1 is the deposit on bottles that it contains.</extracomment>
        <translation>منه تأمين ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>BookingModel</name>
    <message>
        <source>Das Gerät konnte nicht speichern. Es wurde nichts gebucht. Bitte versuchen Sie es noch einmal.</source>
        <translation>لم يتمكن الجهاز من الحفظ. لم يُحجز شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Das geht hier gerade nicht. Bitte rufen Sie dort an.</source>
        <translation>هذا غير ممكن هنا الآن. اتصل بتلك الجهة.</translation>
    </message>
    <message>
        <source>Der Speicher dieses Geräts ist voll. Es wurde nichts gebucht.</source>
        <translation>ذاكرة هذا الجهاز ممتلئة. لم يُحجز شيء.</translation>
    </message>
    <message>
        <source>Die Buchung ist schon unterwegs. Sagen Sie mit dem Beleg ab.</source>
        <translation>الحجز في الطريق بالفعل. ألغه بالإيصال.</translation>
    </message>
    <message>
        <source>Diese Zeit ist inzwischen vergeben. Bitte wählen Sie eine andere Zeit.</source>
        <translation>حُجز هذا الوقت في هذه الأثناء. اختر وقتًا آخر.</translation>
    </message>
    <message>
        <source>Diese Zeit können wir gerade nicht fest zusagen. Ihr alter Termin bleibt. Wählen Sie eine andere Zeit.</source>
        <translation>لا يمكننا تأكيد هذا الوقت الآن. موعدك القديم باقٍ. اختر وقتًا آخر.</translation>
    </message>
    <message>
        <source>Inzwischen ist der Platz nicht mehr fest. Bitte lesen Sie noch einmal, was jetzt gilt.</source>
        <translation>في هذه الأثناء لم يعد المكان مؤكدًا. اقرأ مرة أخرى ما يسري الآن.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Farben ändern, jetzt %1</source>
        <extracomment>Of the key for the colours: %1 is the scheme that is on, such as: dark.</extracomment>
        <translation>تغيير الألوان، الآن ⁨%1⁩</translation>
    </message>
    <message>
        <source>Größer</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Kontrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Leiste</source>
        <translation>شريط الأزرار</translation>
    </message>
    <message>
        <source>Notruf 112</source>
        <translation>طوارئ 112</translation>
    </message>
    <message>
        <source>Schriftgröße ändern, jetzt %1</source>
        <extracomment>Of the key for the text size: %1 is the size that is on, such as: large.</extracomment>
        <translation>تغيير حجم الخط، الآن ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>dunkel</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>groß</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>hell</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>klein</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>mittel</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>sehr groß</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>starker Kontrast</source>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>CancelOrder</name>
    <message>
        <source>Ja, stornieren</source>
        <translation>نعم، إلغاء</translation>
    </message>
    <message>
        <source>Möchten Sie diese Bestellung stornieren?</source>
        <translation>هل نلغي هذا الطلب؟</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>لا، إبقاء الطلب</translation>
    </message>
</context>
<context>
    <name>Cancelled</name>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden die Stornierung von selbst, sobald es da ist.</source>
        <translation>**مسجَّل مبدئيًا.** لا توجد شبكة هنا الآن. سنرسل الإلغاء تلقائيًا فور عودتها.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden die Stornierung jetzt.</source>
        <translation>**مسجَّل مبدئيًا.** نرسل الإلغاء الآن.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Ihre Stornierung ist gespeichert.</source>
        <translation>تم حفظ الإلغاء.</translation>
    </message>
    <message>
        <source>Ob sie rechtzeitig ankam, lesen Sie hier mit demselben Beleg.</source>
        <translation>يمكنك هنا بالإيصال نفسه معرفة إن كان الإلغاء قد وصل في الوقت المناسب.</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Korb ansehen · %1</source>
        <extracomment>A button. %1 says what is in the basket, such as: 3 items · €12.40.</extracomment>
        <translation>عرض السلة · ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nach Namen suchen</source>
        <translation>البحث بالاسم</translation>
    </message>
    <message>
        <source>Noch keine Produkte</source>
        <translation>لا توجد منتجات بعد</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>ستظهر هنا فور عودة الشبكة.</translation>
    </message>
    <message>
        <source>Was brauchen Sie?</source>
        <translation>ما الذي يلزمك؟</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>%1 gibt es erst ab %2. Sie hatten %3.</source>
        <extracomment>%1 is a product, %2 the smallest quantity now, %3 the quantity of the earlier order.</extracomment>
        <translation>يُباع ⁨%1⁩ ابتداءً من ⁨%2⁩. كان لديك ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 gibt es nicht mehr.</source>
        <extracomment>%1 is a product of an earlier order.</extracomment>
        <translation>لم يعد ⁨%1⁩ متوفرًا.</translation>
    </message>
    <message>
        <source>%1 ist zurzeit nicht möglich.</source>
        <extracomment>%1 is a product of an earlier order.</extracomment>
        <translation>‏⁨%1⁩ غير ممكن حاليًا.</translation>
    </message>
    <message>
        <source>%1 kostet jetzt %2 statt %3.</source>
        <extracomment>%1 is a product, %2 its price of today, %3 the price of the earlier order.</extracomment>
        <translation>سعر ⁨%1⁩ الآن ⁨%2⁩ بدلًا من ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 wird jetzt anders verkauft. Bitte wählen Sie neu.</source>
        <extracomment>%1 is a product of an earlier order: it was sold by the piece and is now by weight, or the reverse.</extracomment>
        <translation>يُباع ⁨%1⁩ الآن بطريقة أخرى. يُرجى الاختيار من جديد.</translation>
    </message>
    <message>
        <source>Das ist anders als beim letzten Mal</source>
        <translation>هذا مختلف عن المرة السابقة</translation>
    </message>
    <message>
        <source>Von %1 gehen nur %2 statt %3.</source>
        <extracomment>%1 is a product, %2 the quantity that is possible now, %3 the quantity of the earlier order.</extracomment>
        <translation>من ⁨%1⁩ يمكن طلب ⁨%2⁩ فقط بدلًا من ⁨%3⁩.</translation>
    </message>
    <message>
        <source>Weiter zum Korb</source>
        <translation>متابعة إلى السلة</translation>
    </message>
</context>
<context>
    <name>Checkout</name>
    <message>
        <source>**Fest.** Das gilt. Die Antwort der Läden lesen Sie hier mit Ihrem Beleg.</source>
        <translation>**مؤكَّد.** هذا وعد ملزم. تقرأ ردّ المتاجر هنا بإيصالك.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Der Laden antwortet %1. Die Antwort lesen Sie hier mit Ihrem Beleg.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>**مسجَّل مبدئيًا.** يرد المتجر ⁨%1⁩. يمكنك قراءة الرد هنا بإيصالك.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Die Läden antworten %1. Die Antwort lesen Sie hier mit Ihrem Beleg.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>**مسجَّل مبدئيًا.** ترد المتاجر ⁨%1⁩. يمكنك قراءة الرد هنا بإيصالك.</translation>
    </message>
    <message>
        <source>Das Gerät konnte nicht speichern. Es wurde nichts bestellt. Bitte versuchen Sie es noch einmal.</source>
        <translation>لم يتمكن الجهاز من الحفظ. لم يُطلب شيء. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Der Speicher dieses Geräts ist voll. Es wurde nichts bestellt.</source>
        <translation>ذاكرة هذا الجهاز ممتلئة. لم يُطلب شيء.</translation>
    </message>
    <message>
        <source>Die Bestellung ist schon unterwegs. Stornieren Sie sie mit dem Beleg.</source>
        <translation>تم إرسال الطلب بالفعل. يمكنك إلغاؤه بالإيصال.</translation>
    </message>
    <message>
        <source>Dorfpunkt %1</source>
        <extracomment>Heading of the receipt; %1 is the village. The name &quot;Dorfpunkt&quot; is kept.</extracomment>
        <translation>Dorfpunkt ⁨%1⁩</translation>
    </message>
    <message>
        <source>Es fehlt noch eine Angabe. Bitte gehen Sie einen Schritt zurück.</source>
        <translation>ما زالت هناك معلومة ناقصة. يُرجى الرجوع خطوة واحدة.</translation>
    </message>
    <message>
        <source>Fest zugesagt ist schon: **%1**.</source>
        <extracomment>%1 is a list of products that the resident gets in any case.</extracomment>
        <translation>الموعود به من الآن: **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Inzwischen ist die Bestellung geschlossen. Bitte beginnen Sie neu.</source>
        <translation>أُغلق باب الطلبات في هذه الأثناء. يُرجى البدء من جديد.</translation>
    </message>
    <message>
        <source>Inzwischen ist etwas davon nicht mehr fest zu haben. Bitte lesen Sie noch einmal, was jetzt gilt.</source>
        <translation>لم يعد ممكنًا الوعد ببعض ذلك. يرجى القراءة مرة أخرى لمعرفة ما يسري الآن.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Angaben zu %1</source>
        <extracomment>A screen reader&apos;s name for the part of a row that opens a page about a product. %1 is the product.</extracomment>
        <translation>تفاصيل عن ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Confirmed</name>
    <message>
        <source>Abholen: **%1**</source>
        <extracomment>%1 is day and hour of the pick-up, and the place.</extracomment>
        <translation>الاستلام: **⁨%1⁩**</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist gespeichert.</source>
        <translation>تم حفظ طلبك.</translation>
    </message>
    <message>
        <source>Mit diesem Code lesen Sie die Antwort und können stornieren:</source>
        <translation>بهذا الرمز يمكنك قراءة الرد أو الإلغاء:</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>الطباعة مرة أخرى</translation>
    </message>
    <message>
        <source>Rückgängig machen (%1 Sekunden)</source>
        <extracomment>A button: takes back the order. %1 counts down from 30.</extracomment>
        <translation>تراجع (الثواني: ⁨%1⁩)</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Dieses Formular ist zu groß für dieses Gerät. Bitte fragen Sie im Amt danach.</source>
        <translation>هذا النموذج أكبر من قدرة هذا الجهاز. يُرجى السؤال عنه في الدائرة.</translation>
    </message>
    <message>
        <source>Dieses Formular ist zurzeit nicht hier. Bitte versuchen Sie es später noch einmal.</source>
        <translation>هذا النموذج غير موجود هنا حاليًا. يُرجى المحاولة مرة أخرى لاحقًا.</translation>
    </message>
</context>
<context>
    <name>Council</name>
    <message>
        <source>**Das ist keine Abstimmung.** Es entscheidet: %1, am %2.</source>
        <extracomment>%1 is a council such as &quot;Stadtrat St. Wendel&quot;, %2 a day.</extracomment>
        <translation>**هذا ليس تصويتًا.** صاحب القرار: ⁨%1⁩، في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>**Das ist keine Abstimmung.** Es entscheidet: %1.</source>
        <extracomment>%1 is a council such as &quot;Stadtrat St. Wendel&quot;.</extracomment>
        <translation>**هذا ليس تصويتًا.** صاحب القرار: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>**Diese Sitzung fällt aus.**</source>
        <translation>**أُلغيت هذه الجلسة.**</translation>
    </message>
    <message>
        <source>Abgelehnt am %1.</source>
        <extracomment>What became of a council&apos;s paper; %1 is a day.</extracomment>
        <translation>رُفض في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Alle dürfen zuhören.</source>
        <translation>يمكن للجميع الاستماع.</translation>
    </message>
    <message>
        <source>Anlage: %1</source>
        <extracomment>Something that belongs to a council&apos;s paper; %1 is its title.</extracomment>
        <translation>مرفق: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Beispiel</source>
        <extracomment>Marks a made-up entry in a list.</extracomment>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Beschlossen am %1.</source>
        <extracomment>What became of a council&apos;s paper; %1 is a day.</extracomment>
        <translation>أُقرّ في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Bis %1 konnte man hier etwas dazu sagen. Die Antworten werden noch gelesen.</source>
        <extracomment>%1 is a day that is over.</extracomment>
        <translation>كان يمكن إبداء الرأي هنا حتى ⁨%1⁩. ولم تُقرأ الإجابات كلها بعد.</translation>
    </message>
    <message>
        <source>Das Ergebnis ist da</source>
        <extracomment>Below: What do people say? The result of a survey is there.</extracomment>
        <translation>النتيجة متاحة</translation>
    </message>
    <message>
        <source>Das war schon</source>
        <extracomment>Answer to: When does the council meet? All meetings are over.</extracomment>
        <translation>انعقد من قبل</translation>
    </message>
    <message>
        <source>Der Rat tagt früher: Er kennt Ihre Antwort dann noch nicht.</source>
        <translation>ينعقد المجلس قبل ذلك: لن يكون قد اطّلع على إجابتك.</translation>
    </message>
    <message>
        <source>Der Tag der Entscheidung ist vorbei. Was herauskam, ist hier noch nicht bekannt.</source>
        <translation>مضى يوم القرار. ولا تُعرف النتيجة هنا بعد.</translation>
    </message>
    <message>
        <source>Der Tag steht noch nicht fest</source>
        <translation>لم يُحدَّد اليوم بعد</translation>
    </message>
    <message>
        <source>Die Antworten liest: %1, vom %2 an.</source>
        <extracomment>%1 is who reads the answers, such as a town, %2 the first day on which they do.</extracomment>
        <translation>تقرأ الإجابات: ⁨%1⁩، ابتداءً من ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Diese Vorlage ist ein Beispiel. Sie ist erfunden.</source>
        <translation>هذا مشروع للمثال فقط. وهو مختلَق.</translation>
    </message>
    <message>
        <source>Diese Vorlage wird nicht mehr gezeigt</source>
        <translation>لم يعد هذا المشروع معروضًا</translation>
    </message>
    <message>
        <source>Ein Beschluss dazu ist hier noch nicht bekannt.</source>
        <translation>لا يُعرف هنا قرار بشأنه بعد.</translation>
    </message>
    <message>
        <source>Eine Vorlage aus dem Rat</source>
        <translation>مشروع قرار من المجلس</translation>
    </message>
    <message>
        <source>Ergebnis: %1</source>
        <extracomment>What came out of one consultation of a paper; %1 is a sentence.</extracomment>
        <translation>النتيجة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Hier wird entschieden.</source>
        <translation>هنا يُتخذ القرار.</translation>
    </message>
    <message>
        <source>Ihre Meinung ist gefragt bis %1</source>
        <extracomment>Below a council&apos;s paper in a list; %1 is the last day on which one can say something.</extracomment>
        <translation>رأيك مطلوب حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Ihre Meinung ist gefragt bis %1. Das ist keine Abstimmung.</source>
        <extracomment>%1 is the last day on which one can say something.</extracomment>
        <translation>رأيك مطلوب حتى ⁨%1⁩. هذا ليس تصويتًا.</translation>
    </message>
    <message>
        <source>Lesen, worum es geht, und Ihre Meinung sagen</source>
        <extracomment>Below an entry that leads to papers of the council.</extracomment>
        <translation>اقرأ ما الموضوع وأبدِ رأيك</translation>
    </message>
    <message>
        <source>Lesen, worum es geht, und was daraus wird</source>
        <extracomment>Below an entry that leads to papers of the council.</extracomment>
        <translation>اقرأ ما الموضوع وما يصير منه</translation>
    </message>
    <message>
        <source>Merkzettel, keine Abstimmung</source>
        <extracomment>What a slip of paper is that tells of a council&apos;s paper.</extracomment>
        <translation>ورقة للتذكير وليست تصويتًا</translation>
    </message>
    <message>
        <source>Mit der Quelle verglichen am %1.</source>
        <extracomment>%1 is the day on which somebody compared a paper with its source.</extracomment>
        <translation>قورن بالمصدر في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Mitmachen können Sie bis %1.</source>
        <extracomment>%1 is the last day on which somebody can take part in a survey.</extracomment>
        <translation>يمكنك المشاركة حتى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Nicht öffentlich.</source>
        <translation>جلسة غير علنية.</translation>
    </message>
    <message>
        <source>Noch nicht bekannt</source>
        <extracomment>Answer to: What became of it?</extracomment>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Nummer der Vorlage: %1</source>
        <extracomment>The number by which a council calls a paper; %1 is that number.</extracomment>
        <translation>رقم المشروع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Quelle: %1</source>
        <extracomment>Where a council&apos;s paper was taken from; %1 is a name.</extracomment>
        <translation>المصدر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sitzung am %1</source>
        <extracomment>Below a council&apos;s paper in a list; %1 is the day of the next meeting.</extracomment>
        <translation>جلسة في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Stand: %1</source>
        <extracomment>%1 is the day on which somebody compared a paper with its source.</extracomment>
        <translation>بتاريخ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Steht noch nicht fest</source>
        <extracomment>Answer to: When does the council meet?</extracomment>
        <translation>لم يُحدَّد بعد</translation>
    </message>
    <message>
        <source>Vertagt am %1.</source>
        <extracomment>What became of a council&apos;s paper: it is decided later. %1 is a day.</extracomment>
        <translation>أُجّل في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Wann der Rat darüber spricht, wissen wir noch nicht.</source>
        <translation>لا نعرف بعد متى يبحث المجلس هذا.</translation>
    </message>
    <message>
        <source>Wann und wo tagt der Rat?</source>
        <extracomment>A question about a paper that a council is to decide.</extracomment>
        <translation>متى وأين ينعقد المجلس؟</translation>
    </message>
    <message>
        <source>Was ist daraus geworden?</source>
        <extracomment>A question about a paper that a council has decided.</extracomment>
        <translation>ماذا صار منه؟</translation>
    </message>
    <message>
        <source>Was kostet das?</source>
        <extracomment>A question about a paper that a council is to decide.</extracomment>
        <translation>كم يكلّف هذا؟</translation>
    </message>
    <message>
        <source>Was sagen die Leute?</source>
        <extracomment>Leads to the result of a survey about a paper.</extracomment>
        <translation>ماذا يقول الناس؟</translation>
    </message>
    <message>
        <source>Was soll beschlossen werden?</source>
        <extracomment>A question about a paper that a council is to decide.</extracomment>
        <translation>ما الذي سيُقرَّر؟</translation>
    </message>
    <message>
        <source>Woher wissen wir das?</source>
        <extracomment>Question: from where is this paper, and how old is what is told of it?</extracomment>
        <translation>من أين نعرف هذا؟</translation>
    </message>
    <message>
        <source>Worum geht es?</source>
        <extracomment>A question about a paper that a council is to decide.</extracomment>
        <translation>ما الموضوع؟</translation>
    </message>
    <message>
        <source>Zurückgezogen am %1.</source>
        <extracomment>What became of a council&apos;s paper: whoever brought it in took it back. %1 is a day.</extracomment>
        <translation>سُحب في ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>CouncilPaper</name>
    <message>
        <source>Auf Papier mitnehmen</source>
        <translation>أخذها على ورق</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>لم يعد هنا شيء</translation>
    </message>
    <message>
        <source>Meine Meinung sagen</source>
        <translation>أقول رأيي هنا</translation>
    </message>
</context>
<context>
    <name>CouncilPapers</name>
    <message>
        <source>Aus dem Gemeinderat</source>
        <translation>من مجلس البلدية</translation>
    </message>
    <message>
        <source>Sobald der Rat über etwas entscheidet, steht es hier.</source>
        <translation>حين يبحث المجلس أمرًا ما، يظهر هنا.</translation>
    </message>
    <message>
        <source>Was der Rat entscheidet</source>
        <translation>ما يقرّره المجلس</translation>
    </message>
    <message>
        <source>Zurzeit steht hier nichts</source>
        <translation>لا شيء هنا حاليًا</translation>
    </message>
</context>
<context>
    <name>CrateName</name>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>التسوق · الخطوة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Nachname oder ein anderes Wort</source>
        <translation>اسم العائلة أو كلمة أخرى</translation>
    </message>
    <message>
        <source>Nur der Laden und die Abholstelle lesen ihn.</source>
        <translation>يقرؤه المتجر ونقطة الاستلام فقط.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Welcher Name soll auf der Kiste stehen?</source>
        <translation>ما الاسم على الصندوق؟</translation>
    </message>
</context>
<context>
    <name>DefectAlready</name>
    <message>
        <source>**Das Amt weiß es schon.** Sie müssen nichts mehr tun, und es wird nichts gesendet.</source>
        <translation>**الدائرة تعرف ذلك.** لا يلزمك فعل شيء آخر ولن يُرسل شيء.</translation>
    </message>
    <message>
        <source>Danke, dass Sie darauf achten.</source>
        <translation>شكرًا لاهتمامك.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Ich meine doch etwas anderes</source>
        <translation>أقصد شيئًا آخر</translation>
    </message>
</context>
<context>
    <name>DefectCategories</name>
    <message>
        <source>Noch keine Auswahl</source>
        <translation>لا توجد خيارات بعد</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>الإبلاغ عن ضرر</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheint sie hier.</source>
        <translation>تظهر هنا حالما يتوفر الاتصال.</translation>
    </message>
    <message>
        <source>Was ist kaputt?</source>
        <translation>ما هو المتضرر؟</translation>
    </message>
</context>
<context>
    <name>DefectContactWish</name>
    <message>
        <source>Darf das Amt Sie anrufen?</source>
        <translation>هل يمكن للدائرة أن تتصل بك؟</translation>
    </message>
    <message>
        <source>Ja, mit Name und Telefon</source>
        <translation>نعم، بالاسم والهاتف</translation>
    </message>
    <message>
        <source>Nein, ohne Namen</source>
        <translation>لا، دون اسم</translation>
    </message>
    <message>
        <source>Sie müssen nicht sagen, wer Sie sind. Die Antwort lesen Sie mit Ihrem Beleg.</source>
        <translation>لا يلزمك أن تقول من أنت. تقرأ الرد بالإيصال.</translation>
    </message>
</context>
<context>
    <name>DefectDanger</name>
    <message>
        <source>Ist es gefährlich?</source>
        <translation>هل هو خطر؟</translation>
    </message>
    <message>
        <source>Keine Gefahr: weiter</source>
        <translation>لا خطر: متابعة</translation>
    </message>
    <message>
        <source>Notrufnummern zeigen</source>
        <translation>عرض أرقام الطوارئ</translation>
    </message>
</context>
<context>
    <name>DefectDetails</name>
    <message>
        <source>Das ist gemeldet</source>
        <translation>هذا ما أُبلغ عنه</translation>
    </message>
    <message>
        <source>Was gemeldet ist</source>
        <translation>ما أُبلغ عنه</translation>
    </message>
</context>
<context>
    <name>DefectKnown</name>
    <message>
        <source>Das ist noch nicht gemeldet</source>
        <translation>لم يُبلغ عن هذا بعد</translation>
    </message>
    <message>
        <source>Das ist schon gemeldet</source>
        <translation>أُبلغ عن هذا بالفعل</translation>
    </message>
    <message>
        <source>Gehen Sie weiter.</source>
        <translation>تابع.</translation>
    </message>
    <message>
        <source>Meinen Sie das auch? Dann tippen Sie darauf.</source>
        <translation>هل تقصد هذا أيضًا؟ المسه إذن.</translation>
    </message>
    <message>
        <source>Nein, etwas anderes</source>
        <translation>لا، شيء آخر</translation>
    </message>
</context>
<context>
    <name>DefectLetters</name>
    <message>
        <source>Es steht hier nicht</source>
        <translation>ليس مذكورًا هنا</translation>
    </message>
    <message>
        <source>Gehen Sie zurück und wählen Sie den Ort noch einmal.</source>
        <translation>ارجع واختر البلدة مرة أخرى.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>لم يعد هنا شيء</translation>
    </message>
    <message>
        <source>Womit fängt die Haltestelle an?</source>
        <translation>بماذا يبدأ اسم الموقف؟</translation>
    </message>
    <message>
        <source>Womit fängt die Straße an?</source>
        <translation>بماذا يبدأ اسم الشارع؟</translation>
    </message>
</context>
<context>
    <name>DefectList</name>
    <message>
        <source>Anderer Ort</source>
        <translation>بلدة أخرى</translation>
    </message>
    <message>
        <source>Hier ist nichts gemeldet</source>
        <translation>لم يُبلغ عن شيء هنا</translation>
    </message>
    <message>
        <source>Was gemeldet ist</source>
        <translation>ما أُبلغ عنه</translation>
    </message>
    <message>
        <source>Was Ämter freigeben, steht dann hier.</source>
        <translation>ما تنشره الدوائر يظهر هنا.</translation>
    </message>
</context>
<context>
    <name>DefectName</name>
    <message>
        <source>Vorname und Nachname</source>
        <translation>الاسم واسم العائلة</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Wie heißen Sie?</source>
        <translation>ما اسمك؟</translation>
    </message>
</context>
<context>
    <name>DefectNotHere</name>
    <message>
        <source>Das geht von hier gerade nicht.</source>
        <translation>هذا غير ممكن من هنا الآن.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>انتهيت</translation>
    </message>
</context>
<context>
    <name>DefectPath</name>
    <message>
        <source>Nummer auf dem Schild, zum Beispiel 12</source>
        <translation>الرقم على اللافتة، مثلًا 12</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Welche Nummer hat der Feldweg?</source>
        <translation>ما رقم الطريق الزراعي؟</translation>
    </message>
</context>
<context>
    <name>DefectPhone</name>
    <message>
        <source>Ihre Telefonnummer</source>
        <translation>رقم هاتفك</translation>
    </message>
    <message>
        <source>Mit Vorwahl, zum Beispiel 06851 12 34 56</source>
        <translation>مع رمز المنطقة، مثلًا 06851 12 34 56</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>DefectPlaceWords</name>
    <message>
        <source>Beschreiben Sie die Stelle</source>
        <translation>صف المكان</translation>
    </message>
    <message>
        <source>Straße, vielleicht mit Hausnummer</source>
        <translation>الشارع، وربما رقم المنزل</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Wie heißt die Straße?</source>
        <translation>ما اسم الشارع؟</translation>
    </message>
    <message>
        <source>Zum Beispiel: hinter der Kirche</source>
        <translation>مثلًا: خلف الكنيسة</translation>
    </message>
</context>
<context>
    <name>DefectPlaces</name>
    <message>
        <source>An welcher Haltestelle?</source>
        <translation>عند أي موقف؟</translation>
    </message>
    <message>
        <source>Es steht hier nicht</source>
        <translation>ليس مذكورًا هنا</translation>
    </message>
    <message>
        <source>Gehen Sie zurück und wählen Sie den Ort noch einmal.</source>
        <translation>ارجع واختر البلدة مرة أخرى.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>لم يعد هنا شيء</translation>
    </message>
    <message>
        <source>In welcher Straße?</source>
        <translation>في أي شارع؟</translation>
    </message>
</context>
<context>
    <name>DefectReadBack</name>
    <message>
        <source>Ja, absenden</source>
        <translation>نعم، إرسال</translation>
    </message>
    <message>
        <source>Möchten Sie das so melden?</source>
        <translation>هل تريد الإبلاغ هكذا؟</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>الإبلاغ عن ضرر</translation>
    </message>
    <message>
        <source>Weiter lesen</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Wird gespeichert …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
</context>
<context>
    <name>DefectStart</name>
    <message>
        <source>Bei Gefahr rufen Sie zuerst **112** oder **110** an.</source>
        <translation>عند الخطر اتصل أولًا بالرقم **112** أو **110**.</translation>
    </message>
    <message>
        <source>Das geht hier zurzeit nicht.</source>
        <translation>هذا غير ممكن هنا حاليًا.</translation>
    </message>
    <message>
        <source>Einen Schaden melden</source>
        <translation>الإبلاغ عن ضرر</translation>
    </message>
    <message>
        <source>Ist etwas kaputt?</source>
        <translation>هل هناك شيء متضرر؟</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>الإبلاغ عن ضرر</translation>
    </message>
    <message>
        <source>Was gemeldet ist</source>
        <translation>ما أُبلغ عنه</translation>
    </message>
    <message>
        <source>Was ist kaputt, und wie steht es damit?</source>
        <translation>ما المتضرر، وإلى أين وصل الأمر؟</translation>
    </message>
    <message>
        <source>Wir sagen es dem Amt, das sich darum kümmert.</source>
        <translation>نخبر الدائرة المسؤولة عن ذلك.</translation>
    </message>
</context>
<context>
    <name>DefectUndone</name>
    <message>
        <source>**Es wurde nichts gesendet** und nichts gedruckt.</source>
        <translation>**لم يُرسل شيء** ولم يُطبع شيء.</translation>
    </message>
    <message>
        <source>Das Absenden ist rückgängig gemacht.</source>
        <translation>أُلغي الإرسال.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Zurück zur Meldung</source>
        <translation>العودة إلى البلاغ</translation>
    </message>
</context>
<context>
    <name>DefectVillages</name>
    <message>
        <source>In einer anderen Gemeinde</source>
        <translation>في بلدية أخرى</translation>
    </message>
    <message>
        <source>Noch keine Orte</source>
        <translation>لا أماكن بعد</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>ستظهر هنا فور عودة الشبكة.</translation>
    </message>
    <message>
        <source>Was gemeldet ist</source>
        <translation>ما أُبلغ عنه</translation>
    </message>
</context>
<context>
    <name>DefectWhere</name>
    <message>
        <source>An einem Feldweg</source>
        <translation>على طريق زراعي</translation>
    </message>
    <message>
        <source>An einer Haltestelle</source>
        <translation>عند موقف حافلات</translation>
    </message>
    <message>
        <source>An einer Straße</source>
        <translation>في شارع</translation>
    </message>
    <message>
        <source>Die Nummer steht auf dem Schild.</source>
        <translation>الرقم مكتوب على اللافتة.</translation>
    </message>
    <message>
        <source>Sie beschreiben die Stelle.</source>
        <translation>تصف المكان.</translation>
    </message>
    <message>
        <source>Wo genau ist es?</source>
        <translation>أين هو بالضبط؟</translation>
    </message>
    <message>
        <source>Woanders</source>
        <translation>في مكان آخر</translation>
    </message>
</context>
<context>
    <name>DefectWords</name>
    <message>
        <source>Möchten Sie noch etwas dazu sagen?</source>
        <translation>هل تريد إضافة شيء؟</translation>
    </message>
    <message>
        <source>Sie können das auch leer lassen.</source>
        <translation>يمكنك ترك هذا فارغًا.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Weiter ohne Worte</source>
        <translation>متابعة دون كلام</translation>
    </message>
    <message>
        <source>Zum Beispiel: Das Loch ist tief.</source>
        <translation>مثلًا: الحفرة عميقة.</translation>
    </message>
</context>
<context>
    <name>Defects</name>
    <message>
        <source>**Ist jemand in Gefahr? Rufen Sie zuerst 112 oder 110 an.**</source>
        <translation>**هل هناك أحد في خطر؟ اتصل أولًا بالرقم 112 أو 110.**</translation>
    </message>
    <message>
        <source>**Sie nennen keinen Namen.**</source>
        <translation>**لا تذكر اسمك.**</translation>
    </message>
    <message>
        <source>Bitte nur die Nummer, wie sie auf dem Schild steht, zum Beispiel 12.</source>
        <translation>الرقم فقط كما على اللافتة، مثلًا 12.</translation>
    </message>
    <message>
        <source>Das Amt kann Sie fragen: **%1**.</source>
        <extracomment>%1 is a name with a telephone number.</extracomment>
        <translation>يمكن للدائرة أن تسألك: **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Das Amt liest Ihre Meldung nicht sofort, oft erst nach Tagen.</source>
        <translation>لا تقرأ الدائرة بلاغك فورًا، بل غالبًا بعد أيام.</translation>
    </message>
    <message>
        <source>Das Amt schreibt: %1</source>
        <extracomment>Before what an office has written for everybody. %1 is its message.</extracomment>
        <translation>تكتب الدائرة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Das gilt auch, wenn %1.</source>
        <extracomment>%1 is what somebody sees, for example: a cable hangs down. In Arabic it follows the word for &quot;if&quot;.</extracomment>
        <translation>وينطبق ذلك أيضًا إذا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Er ist hier: **%1**.</source>
        <extracomment>%1 is a place.</extracomment>
        <translation>المكان: **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Feldweg</source>
        <translation>طريق زراعي</translation>
    </message>
    <message>
        <source>Feldweg Nummer %1</source>
        <extracomment>%1 is the number on the sign of a field path.</extracomment>
        <translation>الطريق الزراعي رقم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Gemeldet am %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>أُبلغ عنه في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Haltestelle</source>
        <translation>موقف حافلات</translation>
    </message>
    <message>
        <source>Haltestelle %1</source>
        <extracomment>%1 is the name of a bus stop.</extracomment>
        <translation>موقف ⁨%1⁩</translation>
    </message>
    <message>
        <source>Hier steht dieses Gerät</source>
        <translation>هذا الجهاز موجود هنا</translation>
    </message>
    <message>
        <source>In welchem Ort ist es?</source>
        <translation>في أي بلدة؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nummer %1</source>
        <extracomment>%1 is the public number of a report, such as 7K4M-2Q9X.</extracomment>
        <translation>الرقم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sagen Sie es bitte hier: **%1**.</source>
        <extracomment>%1 is name and address of an office.</extracomment>
        <translation>أخبر من فضلك هنا: **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Sagen Sie es bitte im Rathaus.</source>
        <translation>أخبر مبنى البلدية من فضلك.</translation>
    </message>
    <message>
        <source>Schaden: %1</source>
        <extracomment>Heading of a report and its receipt. %1 is what is broken, such as: street light.</extracomment>
        <translation>ضرر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sie melden einen Schaden: **%1**.</source>
        <extracomment>%1 is what is broken.</extracomment>
        <translation>تبلغ عن ضرر: **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Sie schreiben dazu: %1</source>
        <extracomment>%1 is what the resident has written.</extracomment>
        <translation>تكتب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Stand: **%1**, seit %2</source>
        <extracomment>How a defect stands, and since when. %1 is one of: reported, in hand, mended. %2 is a day.</extracomment>
        <translation>الحالة: **⁨%1⁩** منذ ⁨%2⁩</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Telefon: **%1**</source>
        <extracomment>%1 is a telephone number.</extracomment>
        <translation>الهاتف: **⁨%1⁩**</translation>
    </message>
    <message>
        <source>Was ist kaputt?</source>
        <translation>ما هو المتضرر؟</translation>
    </message>
    <message>
        <source>Was noch?</source>
        <translation>ماذا أيضًا؟</translation>
    </message>
    <message>
        <source>Welchen Ort möchten Sie sehen?</source>
        <translation>أي بلدة تريد أن ترى؟</translation>
    </message>
    <message>
        <source>Wo ist es?</source>
        <translation>أين هو؟</translation>
    </message>
    <message>
        <source>an einer Straße</source>
        <translation>في شارع</translation>
    </message>
    <message>
        <source>behoben</source>
        <translation>أُصلح</translation>
    </message>
    <message>
        <source>gemeldet</source>
        <translation>أُبلغ عنه</translation>
    </message>
    <message>
        <source>gestern gemeldet</source>
        <translation>أُبلغ عنه أمس</translation>
    </message>
    <message>
        <source>heute gemeldet</source>
        <translation>أُبلغ عنه اليوم</translation>
    </message>
    <message>
        <source>hier nicht zuständig</source>
        <translation>ليس من اختصاص هذه الدائرة</translation>
    </message>
    <message>
        <source>im Ort</source>
        <translation>في البلدة</translation>
    </message>
    <message>
        <source>in Arbeit</source>
        <translation>قيد العمل</translation>
    </message>
    <message numerus="yes">
        <source>vor %n Tagen gemeldet</source>
        <extracomment>%n is a number of days.</extracomment>
        <translation>
            <numerusform>أُبلغ عنه قبل %n يوم</numerusform>
            <numerusform>أُبلغ عنه قبل %n يوم</numerusform>
            <numerusform>أُبلغ عنه قبل %n يومين</numerusform>
            <numerusform>أُبلغ عنه قبل %n أيام</numerusform>
            <numerusform>أُبلغ عنه قبل %n يومًا</numerusform>
            <numerusform>أُبلغ عنه قبل %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>**Sie müssen danach noch selbst zum Amt.** Dort liegt dann alles bereit.</source>
        <translation>**بعد ذلك عليك أن تذهب بنفسك إلى الدائرة.** سيكون كل شيء جاهزًا هناك.</translation>
    </message>
    <message>
        <source>Das Gerät konnte nicht speichern. Es wurde nichts gesendet. Bitte versuchen Sie es noch einmal.</source>
        <translation>لم يتمكن الجهاز من الحفظ. لم يُرسل شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Das ist zu lang zum Aufheben. Bitte machen Sie jetzt weiter.</source>
        <translation>هذا أطول من أن يُحفظ. يرجى المتابعة الآن.</translation>
    </message>
    <message>
        <source>Das ist zu lang zum Senden. Bitte drucken Sie es aus.</source>
        <translation>هذا أطول من أن يُرسل. يرجى طباعته.</translation>
    </message>
    <message>
        <source>Der Speicher dieses Geräts ist voll. Es wurde nichts gesendet.</source>
        <translation>ذاكرة هذا الجهاز ممتلئة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Die Antwort kommt direkt vom Amt. Mit Ihrem Beleg sehen Sie hier, ob es angekommen ist.</source>
        <translation>يأتي الرد من الدائرة مباشرةً. بإيصالك ترى هنا هل وصلت.</translation>
    </message>
    <message>
        <source>Die Antwort lesen Sie hier mit Ihrem Beleg.</source>
        <translation>يمكنك قراءة الرد هنا بإيصالك.</translation>
    </message>
    <message>
        <source>Es ist schon unterwegs. Nehmen Sie es mit dem Beleg zurück.</source>
        <translation>أُرسل بالفعل. اسحبه بالإيصال.</translation>
    </message>
    <message>
        <source>Ihre Angaben gehen an: **%1**.</source>
        <extracomment>%1 is name and address of an office.</extracomment>
        <translation>تصل بياناتك إلى: **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Mit diesem Code lesen Sie die Antwort und können alles zurücknehmen:</source>
        <translation>بهذا الرمز تقرأ الجواب ويمكنك سحب كل شيء:</translation>
    </message>
    <message>
        <source>Mit diesem Code machen Sie weiter. Sie können damit auch alles löschen:</source>
        <translation>بهذا الرمز تتابع. ويمكنك به أيضًا حذف كل شيء:</translation>
    </message>
    <message>
        <source>Senden geht hier gerade nicht. Bitte sagen Sie es im Rathaus.</source>
        <translation>الإرسال غير ممكن هنا الآن. أخبر مبنى البلدية من فضلك.</translation>
    </message>
    <message>
        <source>Senden geht hier gerade nicht. Sie können alles ausdrucken.</source>
        <translation>الإرسال غير ممكن هنا الآن. يمكنك طباعة كل شيء.</translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <source>**Die Antworten sind gelöscht.** Sie können neu anfangen.</source>
        <translation>**حُذفت الإجابات.** يمكنك البدء من جديد.</translation>
    </message>
    <message>
        <source>**Ihre Angaben**</source>
        <translation>**بياناتك**</translation>
    </message>
    <message>
        <source>Angefangenes Formular</source>
        <translation>استمارة غير مكتملة</translation>
    </message>
    <message>
        <source>Das Gerät konnte das nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>لم يتمكن الجهاز من حفظ ذلك. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Es ist noch nichts abgesendet.</source>
        <translation>لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Hier haben Sie aufgehört: **%1**.</source>
        <extracomment>%1 is a day with its hour.</extracomment>
        <translation>توقفت هنا: **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Im Amt gelesen: **%1**, %2.</source>
        <extracomment>Of a half-filled form. %1 is an office, %2 a day with its hour.</extracomment>
        <translation>قُرئ في الدائرة: **⁨%1⁩**، ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Letzter Tag zum Weitermachen: **%1**.</source>
        <extracomment>%1 is a day with its date.</extracomment>
        <translation>آخر يوم للمتابعة: **⁨%1⁩**.</translation>
    </message>
</context>
<context>
    <name>EnterCode</name>
    <message>
        <source>17 Zeichen. Oder halten Sie den Beleg an den Leser.</source>
        <translation>17 حرفًا ورقمًا. أو يُرجى تقريب الإيصال من القارئ.</translation>
    </message>
    <message>
        <source>Nur meine Nummer löschen</source>
        <translation>حذف رقمي فقط</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Welcher Code steht auf Ihrem Beleg?</source>
        <translation>ما الرمز المكتوب على إيصالك؟</translation>
    </message>
    <message>
        <source>Wir sehen nach …</source>
        <translation>نتحقق الآن …</translation>
    </message>
</context>
<context>
    <name>FindService</name>
    <message>
        <source>Abfallkalender</source>
        <translation>تقويم النفايات</translation>
    </message>
    <message>
        <source>Alle Dienste nach dem Alphabet</source>
        <translation>كل الخدمات حسب الأبجدية</translation>
    </message>
    <message>
        <source>Ein Wort eintippen</source>
        <translation>اكتب كلمة</translation>
    </message>
    <message>
        <source>Ich wohne woanders</source>
        <translation>أسكن في مكان آخر</translation>
    </message>
    <message>
        <source>Im Rathaus oder in einer Sprechstunde</source>
        <translation>في دار البلدية أو في ساعة استشارة</translation>
    </message>
    <message>
        <source>Nach Lebenslage</source>
        <translation>حسب الموقف</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>الإبلاغ عن ضرر</translation>
    </message>
    <message>
        <source>Termin buchen</source>
        <translation>حجز موعد</translation>
    </message>
    <message>
        <source>Umzug, Kind, Hund, Rente und mehr</source>
        <translation>انتقال، طفل، كلب، تقاعد وغيرها</translation>
    </message>
    <message>
        <source>Von A bis Z</source>
        <translation>حسب الأبجدية</translation>
    </message>
    <message>
        <source>Wann wird welche Tonne geleert?</source>
        <translation>متى تُفرَّغ كل حاوية؟</translation>
    </message>
    <message>
        <source>Was brauchen Sie?</source>
        <translation>ماذا تحتاج؟</translation>
    </message>
    <message>
        <source>Zum Beispiel Ausweis oder Hund</source>
        <translation>مثلاً: هوية أو كلب</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Abfallkalender</source>
        <translation>تقويم النفايات</translation>
    </message>
    <message>
        <source>Gefunden für „%1“</source>
        <extracomment>Heading of a list. %1 is what was typed to look for.</extracomment>
        <translation>نتائج البحث عن «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Mangel, Mängelmelder, Schlagloch, Straßenlampe, kaputt</source>
        <extracomment>Words by which people look for the page on which a defect is reported, with commas between them.</extracomment>
        <translation>حفرة، مصباح، معطوب، ضرر، شكوى</translation>
    </message>
    <message>
        <source>Müll, Müllabfuhr, Abfuhr, gelber Sack, Papiertonne</source>
        <extracomment>Words by which people look for the calendar of waste collections, with commas between them.</extracomment>
        <translation>القمامة، جمع النفايات، الكيس الأصفر، الحاوية</translation>
    </message>
    <message>
        <source>Schaden melden</source>
        <translation>الإبلاغ عن ضرر</translation>
    </message>
</context>
<context>
    <name>FormAnswers</name>
    <message>
        <source>Fertig</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Gehen Sie zurück, wenn Sie doch etwas angeben möchten.</source>
        <translation>ارجع إلى الخلف إذا أردت أن تجيب عن شيء.</translation>
    </message>
    <message>
        <source>Ja, ausdrucken</source>
        <translation>نعم، طباعة</translation>
    </message>
    <message>
        <source>Ja, weiter</source>
        <translation>نعم، متابعة</translation>
    </message>
    <message>
        <source>Sie haben nichts angegeben</source>
        <translation>لم تُدخل أي إجابة</translation>
    </message>
    <message>
        <source>Stimmt das so?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Weiter lesen</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Zum Ändern tippen Sie auf die Antwort.</source>
        <translation>لتغيير إجابة، المسها.</translation>
    </message>
</context>
<context>
    <name>FormDraft</name>
    <message>
        <source>Alles löschen</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Mein Beleg</source>
        <translation>إيصالي</translation>
    </message>
    <message>
        <source>Weitermachen</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>FormDraftDelete</name>
    <message>
        <source>Danach kann **niemand** mehr mit dem Code weitermachen.</source>
        <translation>بعد ذلك لا يستطيع **أحد** المتابعة بالرمز.</translation>
    </message>
    <message>
        <source>Das dauert nur einen Augenblick.</source>
        <translation>لن يستغرق هذا سوى لحظة.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. Es wird gelöscht, sobald es da ist.</source>
        <translation>لا توجد شبكة هنا الآن. سيُحذف كل شيء فور عودتها.</translation>
    </message>
    <message>
        <source>Ja, alles löschen</source>
        <translation>نعم، احذف كل شيء</translation>
    </message>
    <message>
        <source>Möchten Sie alles löschen?</source>
        <translation>هل تريد حذف كل شيء؟</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>لا، إبقاء الرقم</translation>
    </message>
    <message>
        <source>Sie können jederzeit neu anfangen.</source>
        <translation>يمكنك البدء من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Wir löschen Ihre Antworten.</source>
        <translation>نحذف إجاباتك.</translation>
    </message>
</context>
<context>
    <name>FormGivenUp</name>
    <message>
        <source>Dieses Formular geht gerade nicht</source>
        <translation>هذا النموذج غير متاح الآن</translation>
    </message>
    <message>
        <source>Ihre Antworten sind gelöscht. Es wurde nichts gesendet.</source>
        <translation>حُذفت إجاباتك. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Zum Anfang</source>
        <translation>إلى البداية</translation>
    </message>
</context>
<context>
    <name>FormInterrupted</name>
    <message>
        <source>Danach ist das Gerät ausgefallen. **Das angefangene Formular ist sicher gespeichert.**</source>
        <translation>بعد ذلك تعطّل الجهاز. **الاستمارة غير المكتملة محفوظة بأمان.**</translation>
    </message>
    <message>
        <source>Danach ist das Gerät ausgefallen. **Es ist sicher gespeichert** und wird gesendet.</source>
        <translation>ثم تعطّل الجهاز. **كل شيء محفوظ بأمان** وسيُرسل.</translation>
    </message>
    <message>
        <source>Der Beleg kann nicht mehr gedruckt werden. Fragen Sie im Amt nach.</source>
        <translation>لم يعد ممكنًا طباعة الإيصال. اسأل في الدائرة.</translation>
    </message>
    <message>
        <source>Haben Sie es abgesendet? Dann drucken wir jetzt Ihren Beleg.</source>
        <translation>هل أنت من أرسلها؟ إذن نطبع إيصالك الآن.</translation>
    </message>
    <message>
        <source>Ja, das war ich: Beleg zeigen</source>
        <translation>نعم، هذا طلبي: عرض الإيصال</translation>
    </message>
    <message>
        <source>Nein, das war ich nicht</source>
        <translation>لا، ليس طلبي</translation>
    </message>
    <message>
        <source>Um %1 wurde hier etwas abgesendet.</source>
        <extracomment>A heading. %1 is an hour, such as 2:40 pm.</extracomment>
        <translation>في الساعة ⁨%1⁩ أُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>Um %1 wurde hier etwas gespeichert.</source>
        <extracomment>A heading. %1 is an hour, such as 2:40 pm.</extracomment>
        <translation>في ⁨%1⁩ حُفظ شيء هنا.</translation>
    </message>
    <message>
        <source>War das Ihres? Dann drucken wir jetzt Ihren Beleg.</source>
        <translation>هل كان ذلك لك؟ إذًا نطبع إيصالك الآن.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>FormIntro</name>
    <message>
        <source>Antworten löschen</source>
        <translation>حذف الإجابات</translation>
    </message>
    <message>
        <source>Beginnen</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Das Formular wird geöffnet …</source>
        <translation>يُفتح النموذج …</translation>
    </message>
    <message>
        <source>Dieses Formular geht gerade nicht</source>
        <translation>هذا النموذج غير متاح الآن</translation>
    </message>
    <message>
        <source>Formular</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Noch einmal durchgehen</source>
        <translation>المراجعة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>FormLeave</name>
    <message>
        <source>Ja, mitnehmen</source>
        <translation>نعم، خذها معك</translation>
    </message>
    <message>
        <source>Möchten Sie später weitermachen?</source>
        <translation>هل تريد المتابعة لاحقًا؟</translation>
    </message>
    <message>
        <source>Nein, alles löschen</source>
        <translation>لا، احذف كل شيء</translation>
    </message>
    <message>
        <source>Wird gespeichert …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
</context>
<context>
    <name>FormModel</name>
    <message>
        <source>**Das Formular ist inzwischen neu.** Bitte sehen Sie Ihre Antworten noch einmal durch.</source>
        <translation>**تغيّرت الاستمارة في هذه الأثناء.** يرجى مراجعة إجاباتك مرة أخرى.</translation>
    </message>
    <message>
        <source>**Nehmen Sie das Blatt mit zum Amt.** Dort geht es dann schneller.</source>
        <translation>**خذ الورقة معك إلى الدائرة.** هكذا تسير الأمور هناك أسرع.</translation>
    </message>
    <message>
        <source>**Sie bekommen einen Code.** Damit machen Sie an jedem Dorfpunkt weiter.</source>
        <translation>**تحصل على رمز.** تتابع به عند أي Dorfpunkt.</translation>
    </message>
    <message>
        <source>**Sie müssen danach noch selbst zum Amt.** Hier bereiten Sie alles vor.</source>
        <translation>**بعد ذلك يلزم أن تحضر بنفسك إلى الدائرة.** هنا تُجهّز كل شيء.</translation>
    </message>
    <message>
        <source>**Unterschreiben Sie das Blatt und geben Sie es ab.** Oder schicken Sie es mit der Post.</source>
        <translation>**وقّع الورقة وسلّمها.** أو أرسلها بالبريد.</translation>
    </message>
    <message>
        <source>Dann senden wir es an das Amt, **nur wenn Sie Ja sagen**.</source>
        <translation>ثم نرسله إلى الدائرة، **فقط إذا قلت نعم**.</translation>
    </message>
    <message numerus="yes">
        <source>Das dauert etwa %n Minuten.</source>
        <extracomment>%n is how long it takes to fill in a form, in minutes.</extracomment>
        <translation>
            <numerusform>يستغرق ذلك نحو %n دقيقة.</numerusform>
            <numerusform>يستغرق ذلك نحو %n دقيقة.</numerusform>
            <numerusform>يستغرق ذلك نحو %n دقيقة.</numerusform>
            <numerusform>يستغرق ذلك نحو %n دقائق.</numerusform>
            <numerusform>يستغرق ذلك نحو %n دقيقة.</numerusform>
            <numerusform>يستغرق ذلك نحو %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Das geht 14 Tage lang. Danach wird alles gelöscht.</source>
        <translation>هذا ممكن لمدة 14 يومًا. بعد ذلك يُحذف كل شيء.</translation>
    </message>
    <message>
        <source>Der Drucker antwortet nicht. Ihre Antworten sind noch da.</source>
        <translation>الطابعة لا تستجيب. إجاباتك ما زالت موجودة.</translation>
    </message>
    <message>
        <source>Der Drucker hat kein Papier. Ihre Antworten sind noch da.</source>
        <translation>لا ورق في الطابعة. إجاباتك ما زالت موجودة.</translation>
    </message>
    <message>
        <source>Dieses Formular gibt es nur auf Deutsch.</source>
        <translation>هذا النموذج متوفر بالألمانية فقط.</translation>
    </message>
    <message>
        <source>Formular ausfüllen</source>
        <translation>ملء استمارة</translation>
    </message>
    <message>
        <source>Hier ist kein Drucker. Fragen Sie im Amt nach dem Formular.</source>
        <translation>لا توجد طابعة هنا. اطلب النموذج من الدائرة.</translation>
    </message>
    <message>
        <source>Ihr Formular ist gedruckt. Bitte nehmen Sie es mit.</source>
        <translation>طُبع نموذجك. خذه معك من فضلك.</translation>
    </message>
    <message>
        <source>Ihr Formular wird gedruckt …</source>
        <translation>يُطبع نموذجك …</translation>
    </message>
    <message>
        <source>Ihre Angaben</source>
        <extracomment>Heading on a printed form, above the answers.</extracomment>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Im Drucker klemmt Papier. Ihre Antworten sind noch da.</source>
        <translation>الورق عالق في الطابعة. إجاباتك ما زالت موجودة.</translation>
    </message>
    <message>
        <source>Sie bekommen alles auf Papier. **Das Gerät speichert nichts und sendet nichts.**</source>
        <translation>تحصل على كل شيء على ورق. **الجهاز لا يحفظ شيئًا ولا يرسل شيئًا.**</translation>
    </message>
    <message>
        <source>Wir stellen eine Frage nach der anderen. Am Ende sehen Sie alles noch einmal.</source>
        <translation>نطرح سؤالًا بعد آخر. في النهاية ترى كل شيء مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>FormPrinted</name>
    <message>
        <source>Fertig</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Ihr Formular auf Papier</source>
        <translation>نموذجك على الورق</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>الطباعة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>FormSend</name>
    <message>
        <source>Ja, absenden</source>
        <translation>نعم، إرسال</translation>
    </message>
    <message>
        <source>Möchten Sie das absenden?</source>
        <translation>هل تريد إرسال هذا؟</translation>
    </message>
    <message>
        <source>Nein, nicht absenden</source>
        <translation>لا، عدم الإرسال</translation>
    </message>
    <message>
        <source>Nein, nur ausdrucken</source>
        <translation>لا، طباعة فقط</translation>
    </message>
    <message>
        <source>Wird gespeichert …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
</context>
<context>
    <name>FormSent</name>
    <message>
        <source>Fertig</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Ihre Angaben sind gespeichert.</source>
        <translation>تم حفظ بياناتك.</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>الطباعة مرة أخرى</translation>
    </message>
    <message>
        <source>Rückgängig machen (%1 Sekunden)</source>
        <extracomment>A button: takes back what was sent. %1 counts down from 30.</extracomment>
        <translation>تراجع (الثواني: ⁨%1⁩)</translation>
    </message>
</context>
<context>
    <name>FormUndone</name>
    <message>
        <source>**Es wurde nichts gesendet** und nichts gedruckt.</source>
        <translation>**لم يُرسل شيء** ولم يُطبع شيء.</translation>
    </message>
    <message>
        <source>Das ist rückgängig gemacht.</source>
        <translation>تم التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Zurück zu den Antworten</source>
        <translation>العودة إلى الإجابات</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>**Aufgenommen.** Das Amt hat Ihre Angaben.</source>
        <translation>**تم التسجيل.** بياناتك لدى الدائرة.</translation>
    </message>
    <message>
        <source>**Das Amt hat Ihr Formular übernommen.** Die Antwort kommt direkt vom Amt.</source>
        <translation>**استلمت الدائرة استمارتك.** يأتي الرد من الدائرة مباشرةً.</translation>
    </message>
    <message>
        <source>**Das Amt hat abgelehnt.**</source>
        <translation>**رفضت الدائرة الطلب.**</translation>
    </message>
    <message>
        <source>**Das Amt hat eine Frage an Sie.**</source>
        <translation>**لدى الدائرة سؤال لك.**</translation>
    </message>
    <message>
        <source>**Das Amt hat zugestimmt.**</source>
        <translation>**وافقت الدائرة.**</translation>
    </message>
    <message>
        <source>**Das Amt konnte Ihr Formular nicht übernehmen.** Bitte fragen Sie im Amt nach.</source>
        <translation>**لم تتمكن الدائرة من استلام استمارتك.** يرجى السؤال في الدائرة.</translation>
    </message>
    <message>
        <source>**Das Formular wurde nicht angenommen.**</source>
        <translation>**لم تُقبل الاستمارة.**</translation>
    </message>
    <message>
        <source>**Der Schaden ist behoben.**</source>
        <translation>**أُصلح الضرر.**</translation>
    </message>
    <message>
        <source>**Der Schaden wird behoben.**</source>
        <translation>**سيُصلح الضرر.**</translation>
    </message>
    <message>
        <source>**Die Meldung wurde nicht angenommen.**</source>
        <translation>**لم يُقبل البلاغ.**</translation>
    </message>
    <message>
        <source>**Dieses Amt ist dafür nicht zuständig.**</source>
        <translation>**هذه الدائرة ليست مسؤولة عن ذلك.**</translation>
    </message>
    <message>
        <source>**Erledigt.**</source>
        <translation>**أُنجز.**</translation>
    </message>
    <message>
        <source>**Ihr Formular liegt beim Amt bereit.** Die Antwort kommt direkt vom Amt.</source>
        <translation>**استمارتك جاهزة لدى الدائرة.** يأتي الرد من الدائرة مباشرةً.</translation>
    </message>
    <message>
        <source>**Ihr Formular wird an das Amt übergeben.** Sehen Sie später noch einmal nach.</source>
        <translation>**تُسلَّم استمارتك إلى الجهة.** تحقق مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>**In Arbeit.** Jemand im Amt kümmert sich darum.</source>
        <translation>**قيد المعالجة.** يهتم بها موظف في الدائرة.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden es von selbst, sobald es da ist.</source>
        <translation>**مسجَّل مبدئيًا.** لا توجد شبكة هنا الآن. سنرسله تلقائيًا فور عودتها.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden es jetzt an das Amt.</source>
        <translation>**مسجَّل مبدئيًا.** نرسله الآن إلى الدائرة.</translation>
    </message>
    <message>
        <source>**Zurückgenommen.** Das Amt bearbeitet es nicht weiter.</source>
        <translation>**سُحب.** لن تتابعه الدائرة.</translation>
    </message>
    <message>
        <source>Abgeben bei</source>
        <extracomment>Heading on a printed form, above the office&apos;s name and address.</extracomment>
        <translation>يُسلَّم إلى</translation>
    </message>
    <message>
        <source>An dem Gerät, an dem es ausgefüllt wurde, ist ein Fehler passiert.</source>
        <translation>حدث خطأ في الجهاز الذي مُلئت فيه.</translation>
    </message>
    <message>
        <source>Angefangenes Formular</source>
        <extracomment>What a paper is: the code of a form that is only half filled in.</extracomment>
        <translation>استمارة غير مكتملة</translation>
    </message>
    <message>
        <source>Antwort lesen: an jedem Dorfpunkt unter „Mein Beleg“ diesen Code eingeben.</source>
        <extracomment>On the receipt of a form. &quot;Mein Beleg&quot; is a button on the kiosk&apos;s first page.</extracomment>
        <translation>لقراءة الجواب: أدخل هذا الرمز لدى أي Dorfpunkt تحت «إيصالي».</translation>
    </message>
    <message>
        <source>Beleg, noch kein Bescheid</source>
        <extracomment>What a paper is: the receipt of a form that was sent to an office; the office&apos;s decision comes later.</extracomment>
        <translation>إيصال، وليس قرارًا بعد</translation>
    </message>
    <message>
        <source>Bitte fragen Sie im Amt nach.</source>
        <translation>يرجى السؤال في الدائرة.</translation>
    </message>
    <message>
        <source>Bitte nehmen Sie dieses Blatt mit zum Amt.</source>
        <translation>يُرجى أخذ هذه الورقة معك إلى الدائرة.</translation>
    </message>
    <message>
        <source>Damit ist noch nichts beantragt: Sie müssen noch selbst zum Amt.</source>
        <translation>لم يُقدَّم أي طلب بعد: عليك أن تذهب بنفسك إلى الدائرة.</translation>
    </message>
    <message>
        <source>Das Absenden wurde gleich rückgängig gemacht.</source>
        <translation>أُلغي الإرسال فورًا.</translation>
    </message>
    <message>
        <source>Das Amt antwortet. Das ist noch keine Zusage.</source>
        <translation>ستجيب الدائرة. ليست هذه موافقة بعد.</translation>
    </message>
    <message>
        <source>Das Amt hat Ihr Formular gelesen und noch nicht geantwortet.</source>
        <translation>قرأت الدائرة استمارتك ولم تجب بعد.</translation>
    </message>
    <message>
        <source>Das Amt hat Ihre Meldung gelesen und noch nicht geantwortet.</source>
        <translation>قرأت الدائرة بلاغك ولم ترد بعد.</translation>
    </message>
    <message>
        <source>Das Formular ist angekommen. Das Amt hat es noch nicht gelesen.</source>
        <translation>وصلت الاستمارة. لم تقرأها الدائرة بعد.</translation>
    </message>
    <message>
        <source>Das Formular ist hier gespeichert und wird gesendet, sobald das Netz da ist.</source>
        <translation>الاستمارة محفوظة هنا وستُرسل فور عودة الشبكة.</translation>
    </message>
    <message>
        <source>Datum und Unterschrift</source>
        <extracomment>On a printed form, above the line for date and signature.</extracomment>
        <translation>التاريخ والتوقيع</translation>
    </message>
    <message>
        <source>Die Antwort kommt direkt vom Amt.</source>
        <translation>يأتي الرد من الدائرة مباشرةً.</translation>
    </message>
    <message>
        <source>Die Daten durften nicht weitergegeben werden.</source>
        <translation>لم يُسمح بنقل البيانات.</translation>
    </message>
    <message>
        <source>Die Meldung ist angekommen. Das Amt hat sie noch nicht gelesen.</source>
        <translation>وصل البلاغ. لم تقرأه الدائرة بعد.</translation>
    </message>
    <message>
        <source>Die Meldung ist hier gespeichert und wird gesendet, sobald das Netz da ist.</source>
        <translation>البلاغ محفوظ هنا وسيُرسل حالما يتوفر الاتصال.</translation>
    </message>
    <message>
        <source>Es ist noch nichts abgesendet.</source>
        <translation>لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Es war zu lange kein Netz da. Deshalb wurde es gelöscht.</source>
        <translation>انقطعت الشبكة مدة طويلة، فحُذفت الاستمارة.</translation>
    </message>
    <message>
        <source>Geben Sie den Code nur jemandem, dem Sie vertrauen.</source>
        <translation>لا تعطِ الرمز إلا لمن تثق به.</translation>
    </message>
    <message>
        <source>Gehen Sie mit diesem Beleg zum Amt. Dort liegen Ihre Angaben bereit.</source>
        <translation>اذهب بهذا الإيصال إلى الدائرة. بياناتك جاهزة هناك.</translation>
    </message>
    <message>
        <source>Geht an</source>
        <extracomment>Heading on the receipt of a form, above the office&apos;s name and address.</extracomment>
        <translation>المرسل إليه</translation>
    </message>
    <message>
        <source>Ihr Formular wurde hierher weitergegeben. Hier hat es noch niemand gelesen.</source>
        <translation>أُحيلت استمارتك إلى هنا. لم يقرأها أحد هنا بعد.</translation>
    </message>
    <message>
        <source>Ihre Meldung wurde hierher weitergegeben. Hier hat sie noch niemand gelesen.</source>
        <translation>أُحيل بلاغك إلى هنا. لم يقرأه أحد هنا بعد.</translation>
    </message>
    <message>
        <source>Letzter Tag zum Weitermachen: **%1**. Danach wird alles gelöscht.</source>
        <extracomment>%1 is a day with its date.</extracomment>
        <translation>آخر يوم للمتابعة: **⁨%1⁩**. بعد ذلك يُحذف كل شيء.</translation>
    </message>
    <message>
        <source>Nachsehen: an jedem Dorfpunkt unter „Mein Beleg“ diesen Code eingeben.</source>
        <extracomment>On the receipt of a form. &quot;Mein Beleg&quot; is a button on the kiosk&apos;s first page.</extracomment>
        <translation>لمعرفة الحالة: أدخل هذا الرمز لدى أي Dorfpunkt تحت «إيصالي».</translation>
    </message>
    <message>
        <source>Noch nicht abgegeben</source>
        <extracomment>What a printed form is: filled in at the kiosk, not yet handed in.</extracomment>
        <translation>لم يُسلَّم بعد</translation>
    </message>
    <message>
        <source>Sie haben auf die Frage geantwortet. Jetzt ist das Amt wieder dran.</source>
        <translation>أجبت عن السؤال. الدور الآن على الدائرة.</translation>
    </message>
    <message>
        <source>So geht es weiter</source>
        <extracomment>Heading on the receipt of a form.</extracomment>
        <translation>ما يلي ذلك</translation>
    </message>
    <message>
        <source>Weitermachen: an jedem Dorfpunkt unter „Mein Beleg“ diesen Code eingeben.</source>
        <extracomment>On the slip of a half-filled form. &quot;Mein Beleg&quot; is a button on the kiosk&apos;s first page.</extracomment>
        <translation>للمتابعة: أدخل هذا الرمز عند أي Dorfpunkt ضمن «إيصالي».</translation>
    </message>
    <message>
        <source>Zurücknehmen geht ebenso, solange das Amt das Formular nicht hat.</source>
        <translation>وبالطريقة نفسها يمكن سحبها ما دامت الاستمارة لم تصل إلى الدائرة.</translation>
    </message>
    <message>
        <source>Zurücknehmen geht ebenso, solange das Amt nicht entschieden hat.</source>
        <translation>ويمكن السحب بالطريقة نفسها ما دامت الدائرة لم تقرر.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>**Fertig** beendet Ihren Besuch und leert dieses Gerät.</source>
        <translation>زر **انتهيت** ينهي زيارتك ويفرغ هذا الجهاز.</translation>
    </message>
    <message>
        <source>**Zurück** führt zur Seite davor. Nichts geht dabei verloren.</source>
        <translation>زر **رجوع** يعيدك إلى الصفحة السابقة. لا يضيع أي شيء.</translation>
    </message>
    <message>
        <source>Alles weiter unten zeigen</source>
        <translation>عرض كل شيء في الأسفل</translation>
    </message>
    <message>
        <source>Feuerwehr und Rettungsdienst. Bei Lebensgefahr.</source>
        <translation>الإطفاء والإسعاف. عند وجود خطر على الحياة.</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Polizei</source>
        <translation>الشرطة</translation>
    </message>
    <message>
        <source>Was Sie bestellen, kann **nur der Laden** lesen.</source>
        <translation>**المتجر وحده** يستطيع قراءة طلبك.</translation>
    </message>
    <message>
        <source>Wieder den ganzen Bildschirm nutzen</source>
        <translation>استخدام الشاشة كلها من جديد</translation>
    </message>
    <message>
        <source>Ärztlicher Bereitschaftsdienst. Wenn es nicht bis morgen warten kann.</source>
        <translation>الطبيب المناوب. للحالات التي لا تنتظر حتى الغد.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Was möchten Sie tun?</source>
        <translation>بماذا نخدمك؟</translation>
    </message>
</context>
<context>
    <name>Idea</name>
    <message>
        <source>Eine Idee</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>Etwas dazu sagen</source>
        <translation>قل شيئًا عنها</translation>
    </message>
    <message>
        <source>Ich bin dafür</source>
        <translation>أنا أؤيدها</translation>
    </message>
</context>
<context>
    <name>IdeaComment</name>
    <message>
        <source>Bitte schreiben Sie keine Namen.</source>
        <translation>لا تكتب أسماء من فضلك.</translation>
    </message>
    <message>
        <source>Was möchten Sie dazu sagen?</source>
        <translation>ماذا تريد أن تقول عنها؟</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>**Das sagen andere dazu:**</source>
        <translation>**ما يقوله الآخرون:**</translation>
    </message>
    <message>
        <source>**Mindestens %1 Menschen** sind dafür.</source>
        <extracomment>%1 is a number, 5 or more.</extracomment>
        <translation>**⁨%1⁩ أشخاص على الأقل** يؤيدونها.</translation>
    </message>
    <message>
        <source>Ab %1 Menschen, die dafür sind, steht hier die Zahl.</source>
        <extracomment>%1 is a number: so many people have to support an idea before their number is shown.</extracomment>
        <translation>يظهر العدد هنا عندما يؤيدها ⁨%1⁩ أشخاص.</translation>
    </message>
    <message>
        <source>Das Amt sagt: %1</source>
        <extracomment>What the town hall says to an idea; %1 is a sentence of theirs.</extracomment>
        <translation>تقول البلدية: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Diese Idee wird nicht mehr gezeigt.</source>
        <translation>لم تعد هذه الفكرة معروضة.</translation>
    </message>
    <message>
        <source>Eigene Idee aufschreiben</source>
        <translation>اكتب فكرتك</translation>
    </message>
    <message>
        <source>Geht nicht</source>
        <extracomment>What the town hall makes of an idea.</extracomment>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>Ideen</source>
        <translation>أفكار</translation>
    </message>
    <message>
        <source>Ihre kann die erste sein.</source>
        <translation>يمكن أن تكون فكرتك الأولى.</translation>
    </message>
    <message>
        <source>Ist gemacht</source>
        <extracomment>What the town hall makes of an idea.</extracomment>
        <translation>تم التنفيذ</translation>
    </message>
    <message>
        <source>Mindestens %1 sind dafür</source>
        <extracomment>%1 is a number, 5 or more: so many people at least support an idea.</extracomment>
        <translation>⁨%1⁩ على الأقل يؤيدونها</translation>
    </message>
    <message>
        <source>Noch steht hier keine Idee</source>
        <translation>لا توجد أفكار هنا بعد</translation>
    </message>
    <message>
        <source>Sie haben eben gesagt, dass Sie dafür sind.</source>
        <translation>لقد قلت للتو إنك تؤيدها.</translation>
    </message>
    <message>
        <source>Wird gemacht</source>
        <extracomment>What the town hall makes of an idea.</extracomment>
        <translation>سيتم التنفيذ</translation>
    </message>
    <message>
        <source>Zu lesen seit %1</source>
        <extracomment>%1 is a day: since then an idea can be read here.</extracomment>
        <translation>منشورة منذ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Interrupted</name>
    <message>
        <source>Danach ist das Gerät ausgefallen. **Die Bestellung ist sicher gespeichert** und wird gesendet.</source>
        <translation>بعد ذلك تعطل الجهاز. **الطلب محفوظ بأمان** وسيُرسل.</translation>
    </message>
    <message>
        <source>Der Beleg kann nicht mehr gedruckt werden. Fragen Sie beim Abholen nach dem Namen auf der Kiste.</source>
        <translation>لم تعد طباعة الإيصال ممكنة. يُرجى عند الاستلام السؤال عن الاسم المكتوب على الصندوق.</translation>
    </message>
    <message>
        <source>Haben Sie bestellt? Dann drucken wir jetzt Ihren Beleg.</source>
        <translation>هل هذا طلبك؟ إذًا نطبع لك إيصالك الآن.</translation>
    </message>
    <message>
        <source>Ja, das war ich: Beleg zeigen</source>
        <translation>نعم، هذا طلبي: عرض الإيصال</translation>
    </message>
    <message>
        <source>Nein, das war ich nicht</source>
        <translation>لا، ليس طلبي</translation>
    </message>
    <message>
        <source>Um %1 wurde hier eine Bestellung gespeichert.</source>
        <extracomment>A heading. %1 is an hour, such as 2:40 pm.</extracomment>
        <translation>حُفظ طلب هنا عند الساعة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>At-Zeichen</source>
        <translation>علامة آت</translation>
    </message>
    <message>
        <source>Bindestrich</source>
        <translation>واصلة</translation>
    </message>
    <message>
        <source>Buchstaben</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Eszett</source>
        <translation>حرف إس تسِت</translation>
    </message>
    <message>
        <source>Großes %1</source>
        <extracomment>What a screen reader says of a key. %1 is a capital letter.</extracomment>
        <translation>الحرف الكبير ⁨%1⁩</translation>
    </message>
    <message>
        <source>Komma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Leerzeichen</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Letztes Zeichen löschen</source>
        <translation>حذف آخر حرف</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Tastatur</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Umschalten</source>
        <translation>حروف كبيرة أو صغيرة</translation>
    </message>
    <message>
        <source>Ziffern und Zeichen</source>
        <translation>أرقام وعلامات</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Welche Sprache möchten Sie lesen?</source>
        <translation>ما لغة القراءة التي تناسبك؟</translation>
    </message>
</context>
<context>
    <name>Late</name>
    <message>
        <source>Dann gilt sie für die nächste Woche</source>
        <translation>عندها يُنفَّذ الطلب في الأسبوع القادم</translation>
    </message>
    <message>
        <source>Dann soll sie verfallen</source>
        <translation>عندها لا يُنفَّذ الطلب</translation>
    </message>
    <message>
        <source>Die Uhr dieses Geräts ist nicht sicher. %1. Vielleicht kommt die Bestellung erst danach an.</source>
        <extracomment>%1 is a sentence without its full stop: until when this pick-up can be ordered for.</extracomment>
        <translation>ساعة هذا الجهاز غير مضمونة. ⁨%1⁩. قد لا يصل الطلب إلا بعد ذلك.</translation>
    </message>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>التسوق · الخطوة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. %1. Vielleicht kommt die Bestellung erst danach an.</source>
        <extracomment>%1 is a sentence without its full stop: until when this pick-up can be ordered for.</extracomment>
        <translation>لا توجد شبكة هنا الآن. ⁨%1⁩. قد لا يصل الطلب إلا بعد ذلك.</translation>
    </message>
    <message>
        <source>Wenn die Bestellung zu spät ankommt?</source>
        <translation>ماذا لو وصل الطلب متأخرًا؟</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Noch keine Dienste</source>
        <translation>لا خدمات بعد</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>ستظهر هنا فور عودة الشبكة.</translation>
    </message>
    <message>
        <source>Womit fängt das Wort an?</source>
        <translation>بأي حرف تبدأ الكلمة؟</translation>
    </message>
</context>
<context>
    <name>LongField</name>
    <message>
        <source>Noch freie Zeichen: %1</source>
        <extracomment>Below what somebody types, when little room is left. %1 is a number of letters and signs.</extracomment>
        <translation>الأحرف المتبقية: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>**%1.** %2</source>
        <extracomment>%1 is a shop&apos;s name, %2 a sentence: how the order stands there.</extracomment>
        <translation>‏**⁨%1⁩.** ⁨%2⁩</translation>
    </message>
    <message>
        <source>**Abgeholt und bezahlt.**</source>
        <translation>**تم الاستلام والدفع.**</translation>
    </message>
    <message>
        <source>**Abgeholt.** Noch nicht bezahlt.</source>
        <translation>**تم الاستلام.** لم يتم الدفع بعد.</translation>
    </message>
    <message>
        <source>**Ersatz:** %1 statt %2</source>
        <extracomment>In a list of what the shop packed. %1 is a product that the shop packed instead of %2.</extracomment>
        <translation>**بديل:** ⁨%1⁩ بدلًا من ⁨%2⁩</translation>
    </message>
    <message>
        <source>**Fehlt:** %1</source>
        <extracomment>In a list of what the shop packed. %1 is a product that is missing.</extracomment>
        <translation>**ناقص:** ⁨%1⁩</translation>
    </message>
    <message>
        <source>Abholen: **%1**</source>
        <extracomment>%1 is day and hour of the pick-up.</extracomment>
        <translation>الاستلام: **⁨%1⁩**</translation>
    </message>
    <message>
        <source>Bezahlt: **%1**</source>
        <extracomment>%1 is a sum of money.</extracomment>
        <translation>المدفوع: **⁨%1⁩**</translation>
    </message>
    <message>
        <source>Das Gerät konnte die Stornierung nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>لم يتمكن الجهاز من حفظ الإلغاء. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Die Bestellung ist hier gespeichert und wird gesendet, sobald das Netz da ist.</source>
        <translation>الطلب محفوظ هنا وسيُرسل فور عودة الشبكة.</translation>
    </message>
    <message>
        <source>Stornieren geht hier gerade nicht. Bitte fragen Sie vor Ort.</source>
        <translation>الإلغاء غير ممكن هنا الآن. يُرجى الاستفسار في المكان نفسه.</translation>
    </message>
    <message>
        <source>Zu zahlen beim Abholen: **%1**</source>
        <extracomment>%1 is a sum of money.</extracomment>
        <translation>للدفع عند الاستلام: **⁨%1⁩**</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Fertig</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Ja, ich bin noch da</source>
        <translation>نعم، ما زلت هنا</translation>
    </message>
    <message>
        <source>Nein, fertig</source>
        <translation>لا، انتهيت</translation>
    </message>
    <message>
        <source>Notruf 112</source>
        <translation>طوارئ 112</translation>
    </message>
    <message>
        <source>Sind Sie noch da?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Wenn Sie nicht antworten, beenden wir Ihren Besuch. Dann ist alles gelöscht, was Sie eingegeben haben. Bestelltes bleibt bestellt.</source>
        <translation>إذا لم يصلنا جوابك، ننهي زيارتك. عندها يُحذف كل ما أدخلته. أما ما طلبته فيبقى مطلوبًا.</translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>Bitte geben Sie Ihren Namen ein.</source>
        <translation>أدخل اسمك من فضلك.</translation>
    </message>
    <message>
        <source>Bitte geben Sie einen Namen für die Kiste ein.</source>
        <translation>يُرجى إدخال اسم للصندوق.</translation>
    </message>
    <message>
        <source>Das Pluszeichen gehört nur an den Anfang der Telefonnummer.</source>
        <translation>توضع علامة الزائد في بداية رقم الهاتف فقط.</translation>
    </message>
    <message>
        <source>Der Name braucht mindestens einen Buchstaben.</source>
        <translation>يجب أن يحتوي الاسم على حرف واحد على الأقل.</translation>
    </message>
    <message>
        <source>Der Name ist zu lang. Kürzer ginge: %1</source>
        <extracomment>%1 is a shorter form of the name that was typed.</extracomment>
        <translation>الاسم طويل جدًا. اسم أقصر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Die Telefonnummer ist zu kurz. Bitte mit Vorwahl, zum Beispiel %1.</source>
        <extracomment>%1 is an example of a phone number.</extracomment>
        <translation>رقم الهاتف قصير جدًا. يُرجى إدخاله مع رمز المنطقة، مثلًا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Die Telefonnummer ist zu lang. Bitte prüfen Sie die Ziffern.</source>
        <translation>رقم الهاتف طويل جدًا. يُرجى التحقق من الأرقام.</translation>
    </message>
    <message>
        <source>Im Namen gehen nur Buchstaben und Ziffern, nicht: %1</source>
        <extracomment>%1 are the characters that cannot be used, such as @.</extracomment>
        <translation>يُسمح في الاسم بالحروف والأرقام فقط، وليس: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Im Namen gehen nur Buchstaben, nicht: %1</source>
        <extracomment>%1 are the characters that cannot be used, such as @.</extracomment>
        <translation>في الاسم حروف فقط، وليس: ⁨%1⁩</translation>
    </message>
    <message>
        <source>In einer Telefonnummer gehen nur Ziffern, nicht: %1</source>
        <extracomment>%1 are the characters that cannot be used, such as letters.</extracomment>
        <translation>يُسمح في رقم الهاتف بالأرقام فقط، وليس: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>NoService</name>
    <message>
        <source>Anderes Wort eintippen</source>
        <translation>اكتب كلمة أخرى</translation>
    </message>
    <message>
        <source>Dazu finden wir nichts.</source>
        <translation>لم نجد شيئًا عن ذلك.</translation>
    </message>
    <message>
        <source>Gesucht: **%1**. Versuchen Sie ein anderes oder ein kürzeres Wort.</source>
        <extracomment>%1 is the word that was typed and not found.</extracomment>
        <translation>بحثت عن: **⁨%1⁩**. جرّب كلمة أخرى أو أقصر.</translation>
    </message>
    <message>
        <source>Nach Lebenslage</source>
        <translation>حسب الموقف</translation>
    </message>
    <message>
        <source>Von A bis Z</source>
        <translation>حسب الأبجدية</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Anderen Code eingeben</source>
        <translation>إدخال رمز آخر</translation>
    </message>
    <message>
        <source>Das wurde an einem anderen Gerät abgeschickt, und hier ist gerade kein Netz. Es gilt trotzdem.</source>
        <translation>أُرسل هذا من جهاز آخر، ولا توجد شبكة هنا الآن. لكنه ساري على أي حال.</translation>
    </message>
    <message>
        <source>Noch einmal nachsehen</source>
        <translation>التحقق مرة أخرى</translation>
    </message>
    <message>
        <source>Unter diesem Code finden wir nichts.</source>
        <translation>لا نجد شيئًا بهذا الرمز.</translation>
    </message>
    <message>
        <source>Vielleicht ist es noch nicht angekommen: An dem Gerät, an dem Sie es abgeschickt haben, sehen Sie es immer.</source>
        <translation>ربما لم يصل بعد: على الجهاز الذي أرسلت منه تراه دائمًا.</translation>
    </message>
    <message>
        <source>Wir können gerade nicht nachsehen.</source>
        <translation>لا يمكننا التحقق الآن.</translation>
    </message>
    <message>
        <source>Wir sehen nach …</source>
        <translation>نتحقق الآن …</translation>
    </message>
</context>
<context>
    <name>NoticeBoard</name>
    <message>
        <source>**Dieses Gerät ist leer.** Von dem Besuch davor ist nichts mehr da.</source>
        <translation>**هذا الجهاز فارغ.** لم يبقَ شيء من الزيارة السابقة.</translation>
    </message>
    <message>
        <source>Bitte den Bildschirm berühren</source>
        <translation>يُرجى لمس الشاشة</translation>
    </message>
    <message>
        <source>Notruf **112** · Polizei **110**
Ärztlicher Bereitschaftsdienst **116 117**</source>
        <translation>الطوارئ **112** · الشرطة **110**
الطبيب المناوب **116&#xa0;117**</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Neues aus dem Dorf</source>
        <translation>أخبار القرية</translation>
    </message>
    <message>
        <source>Zurzeit hängt hier nichts aus.</source>
        <translation>لا توجد أخبار حاليًا.</translation>
    </message>
</context>
<context>
    <name>Nutrition</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A line of the nutrition declaration: %1 is what is declared (fat, salt), %2 how much.</extracomment>
        <translation>⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>Ballaststoffe</source>
        <translation>ألياف غذائية</translation>
    </message>
    <message>
        <source>Brennwert</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>Eiweiß</source>
        <translation>البروتين</translation>
    </message>
    <message>
        <source>Fett</source>
        <translation>الدهون</translation>
    </message>
    <message>
        <source>Kohlenhydrate</source>
        <translation>الكربوهيدرات</translation>
    </message>
    <message>
        <source>Salz</source>
        <translation>الملح</translation>
    </message>
    <message>
        <source>davon Zucker</source>
        <translation>منها سكريات</translation>
    </message>
    <message>
        <source>davon gesättigte Fettsäuren</source>
        <translation>منها أحماض دهنية مشبعة</translation>
    </message>
</context>
<context>
    <name>OrderReadBack</name>
    <message>
        <source>Anders als sonst: **%1**</source>
        <extracomment>%1 is a published sentence: why the pick-up is not on its usual day.</extracomment>
        <translation>على غير العادة: **⁨%1⁩**</translation>
    </message>
    <message>
        <source>Auf der Kiste steht **%1**.</source>
        <extracomment>%1 is the name that the resident chose for the crate.</extracomment>
        <translation>مكتوب على الصندوق **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Bei Fragen ruft der Laden an: **%1**.</source>
        <extracomment>%1 is the resident&apos;s phone number.</extracomment>
        <translation>عند وجود أسئلة يتصل المتجر بالرقم **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Das gilt.</source>
        <translation>هذا مؤكَّد.</translation>
    </message>
    <message>
        <source>Das ist noch keine Zusage.</source>
        <translation>هذا ليس وعدًا بعد.</translation>
    </message>
    <message>
        <source>Der Laden antwortet **%1**.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>يرد المتجر **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Die Antwort lesen Sie hier mit Ihrem Beleg.</source>
        <translation>يمكنك قراءة الرد هنا بإيصالك.</translation>
    </message>
    <message>
        <source>Die Läden antworten **%1**.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>ترد المتاجر **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Fehlt etwas, bekommen Sie **keinen Ersatz**.</source>
        <translation>إذا نقص شيء، فلن تحصل على **أي بديل**.</translation>
    </message>
    <message>
        <source>Fehlt etwas, packt der Laden **etwas Ähnliches** ein. Es kostet höchstens dasselbe.</source>
        <translation>إذا نقص شيء، يضع المتجر **شيئًا مشابهًا**. ولن يكون سعره أعلى.</translation>
    </message>
    <message>
        <source>Fest zugesagt ist schon: **%1**.</source>
        <extracomment>%1 is a list of products that the resident gets in any case.</extracomment>
        <translation>الموعود به من الآن: **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz: Die Bestellung bleibt sicher gespeichert und wird von selbst gesendet.</source>
        <translation>لا توجد شبكة هنا حاليًا: يبقى الطلب محفوظًا بأمان ويُرسَل تلقائيًا.</translation>
    </message>
    <message>
        <source>Kommt die Bestellung zu spät an, **gilt sie für die nächste Woche**.</source>
        <translation>إذا وصل الطلب متأخرًا، **فسيُحسب للأسبوع القادم**.</translation>
    </message>
    <message>
        <source>Kommt die Bestellung zu spät an, **verfällt sie**.</source>
        <translation>إذا وصل الطلب متأخرًا، **فسيُلغى**.</translation>
    </message>
    <message>
        <source>Sie bestellen bei %1: %2.</source>
        <extracomment>%1 is a shop&apos;s name, %2 a list of what is ordered there.</extracomment>
        <translation>تطلب من ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Sie holen alles am **%1** ab. Ort: **%2**.</source>
        <extracomment>%1 is day and hour of the pick-up (Thursday, 3 December, from 9 am), %2 the place.</extracomment>
        <translation>تستلم كل شيء يوم **⁨%1⁩**. المكان: **⁨%2⁩**.</translation>
    </message>
    <message>
        <source>Sie zahlen dort **%1**, davon %2 Pfand.</source>
        <extracomment>%1 is a sum of money, perhaps with &quot;about&quot; before it, %2 the deposit on bottles that it contains.</extracomment>
        <translation>تدفع هناك **⁨%1⁩**، منها ⁨%2⁩ تأمين.</translation>
    </message>
    <message>
        <source>Sie zahlen dort **%1**.</source>
        <extracomment>%1 is a sum of money, perhaps with &quot;about&quot; before it; paid where the order is picked up.</extracomment>
        <translation>تدفع هناك **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Sie zeigen beim Abholen **Ihren Ausweis**: etwas ist erst ab %1 Jahren erlaubt.</source>
        <extracomment>%1 is an age in years, 16 or 18.</extracomment>
        <translation>تُظهر **بطاقة هويتك** عند الاستلام: هناك منتج مسموح به ابتداءً من سن ⁨%1⁩ فقط.</translation>
    </message>
    <message>
        <source>Was gewogen wird, kostet genau, was es wiegt.</source>
        <translation>ما يُوزن يُحسب سعره بدقة بحسب وزنه.</translation>
    </message>
</context>
<context>
    <name>OrderStatus</name>
    <message>
        <source>Ihre Bestellung</source>
        <translation>طلبك</translation>
    </message>
    <message>
        <source>Noch einmal dasselbe bestellen</source>
        <translation>طلب الشيء نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Noch einmal nachsehen</source>
        <translation>التحقق مرة أخرى</translation>
    </message>
    <message>
        <source>Stornieren</source>
        <translation>إلغاء الطلب</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>%1 = %2</source>
        <extracomment>The price per unit, as on a shelf label. %1 is the unit (1 kg, 1 l, 1 piece), %2 a sum of money.</extracomment>
        <translation>⁨%1⁩ = ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 packt erst ab einem Mindestbetrag. Es fehlen noch %2.</source>
        <extracomment>%1 is a shop&apos;s name, %2 a sum of money.</extracomment>
        <translation>لا يجهّز ⁨%1⁩ الطلب إلا ابتداءً من حد أدنى. ما زال ينقص ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A line of an order. %1 is a quantity with its product, %2 its price.</extracomment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1&#xa0;je&#xa0;kg</source>
        <extracomment>The price of goods sold by weight; %1 is a sum of money.</extracomment>
        <translation>⁨%1⁩&#xa0;لكل&#xa0;كغ</translation>
    </message>
    <message numerus="yes">
        <source>%n&#xa0;Stück</source>
        <extracomment>A number of pieces of a product; %n is the number.</extracomment>
        <translation>
            <numerusform>%n&#xa0;قطعة</numerusform>
            <numerusform>%n&#xa0;قطعة</numerusform>
            <numerusform>%n&#xa0;قطعة</numerusform>
            <numerusform>%n&#xa0;قطع</numerusform>
            <numerusform>%n&#xa0;قطعة</numerusform>
            <numerusform>%n&#xa0;قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>**%1:** %2</source>
        <extracomment>%1 is a label or a shop&apos;s name, %2 what belongs to it.</extracomment>
        <translation>‏**⁨%1⁩:** ⁨%2⁩</translation>
    </message>
    <message>
        <source>+&#xa0;%1&#xa0;Pfand</source>
        <extracomment>Added to a price: the deposit on a bottle. %1 is a sum of money.</extracomment>
        <translation>+&#xa0;⁨%1⁩&#xa0;تأمين</translation>
    </message>
    <message>
        <source>Ab %1&#xa0;Jahren. Der Ausweis wird beim Abholen geprüft.</source>
        <extracomment>%1 is an age in years, 16 or 18; on a product&apos;s page.</extracomment>
        <translation>ابتداءً من سن ⁨%1⁩. يتم التحقق من بطاقة الهوية عند الاستلام.</translation>
    </message>
    <message>
        <source>An dem Gerät, an dem bestellt wurde, ist ein Fehler passiert.</source>
        <translation>حدث خطأ في الجهاز الذي سُجِّل عليه الطلب.</translation>
    </message>
    <message>
        <source>Bestellen %1</source>
        <extracomment>On the tile and on the notice board. %1 is a deadline with its &quot;until&quot; or &quot;by&quot; word already in it.</extracomment>
        <translation>الطلب ⁨%1⁩</translation>
    </message>
    <message>
        <source>Bitte bestellen Sie noch einmal.</source>
        <translation>يُرجى الطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>Bitte fragen Sie im Laden nach.</source>
        <translation>يُرجى السؤال في المتجر.</translation>
    </message>
    <message>
        <source>Bitte fragen Sie vor Ort nach.</source>
        <translation>يُرجى السؤال في المكان.</translation>
    </message>
    <message>
        <source>Der Laden hat Ihre Bestellung angenommen.</source>
        <translation>قبِل المتجر طلبك.</translation>
    </message>
    <message>
        <source>Der Laden kann Ihre Bestellung nicht annehmen.</source>
        <translation>لا يستطيع المتجر قبول طلبك.</translation>
    </message>
    <message>
        <source>Die Bestellung ist storniert.</source>
        <translation>أُلغي الطلب.</translation>
    </message>
    <message>
        <source>Die Bestellung kam zu spät an und ist verfallen.</source>
        <translation>وصل الطلب متأخرًا ولم يعد ساريًا.</translation>
    </message>
    <message>
        <source>Die Bestellung kam zu spät an. Wie gewünscht gilt sie für die nächste Abholung.</source>
        <translation>وصل الطلب متأخرًا. وكما رغبت، يُحسب لموعد الاستلام القادم.</translation>
    </message>
    <message>
        <source>Die Bestellung wurde gleich rückgängig gemacht.</source>
        <translation>أُلغي الطلب فورًا.</translation>
    </message>
    <message>
        <source>Die Bestellung wurde nicht angenommen.</source>
        <translation>لم يُقبل الطلب.</translation>
    </message>
    <message>
        <source>Die Daten durften nicht weitergegeben werden.</source>
        <translation>لم يُسمح بنقل البيانات.</translation>
    </message>
    <message>
        <source>Die nächste Bestellung öffnet am %1.</source>
        <extracomment>%1 is a day, such as Monday, 30 November, from 9 am.</extracomment>
        <translation>يُفتح الطلب القادم يوم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Diese Abholung oder dieses Angebot gibt es nicht mehr.</source>
        <translation>لم يعد هذا الاستلام أو هذا العرض متاحًا.</translation>
    </message>
    <message>
        <source>Enthält: %1.</source>
        <extracomment>%1 is a list of allergens that a food contains.</extracomment>
        <translation>يحتوي على: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Es geht leider nicht. Sie müssen nichts bezahlen.</source>
        <translation>للأسف لا يمكن ذلك. لا يلزمك دفع أي شيء.</translation>
    </message>
    <message>
        <source>Es war zu lange kein Netz da. Deshalb wurde sie gelöscht.</source>
        <translation>انقطعت الشبكة وقتًا طويلًا، ولذلك حُذف الطلب.</translation>
    </message>
    <message>
        <source>Fest</source>
        <extracomment>How strong a confirmation is: binding. Heading of the receipt and begin of the promise.</extracomment>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Für %1, ist die Bestellung geschlossen.</source>
        <extracomment>%1 is the day of a pick-up, such as Thursday, 3 December; the order for it can no longer be placed.</extracomment>
        <translation>أُغلق الطلب ليوم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist angekommen. Der Laden hat noch nicht geantwortet.</source>
        <translation>وصل طلبك. لم يرد المتجر بعد.</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist gepackt.</source>
        <translation>تم تجهيز طلبك.</translation>
    </message>
    <message>
        <source>Ihre Bestellung wurde abgeholt.</source>
        <translation>تم استلام طلبك.</translation>
    </message>
    <message>
        <source>Kann Spuren enthalten von: %1.</source>
        <extracomment>%1 is a list of allergens of which a food may contain traces.</extracomment>
        <translation>قد يحتوي على آثار من: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Leider haben wir an diesem Tag geschlossen.</source>
        <translation>نأسف، نحن مغلقون في هذا اليوم.</translation>
    </message>
    <message>
        <source>Leider können wir für diese Abholung keine Bestellung mehr annehmen.</source>
        <translation>نأسف، لا يمكننا قبول طلب آخر لموعد الاستلام هذا.</translation>
    </message>
    <message>
        <source>Leider sind die bestellten Waren ausverkauft.</source>
        <translation>نأسف، نفدت المنتجات المطلوبة.</translation>
    </message>
    <message>
        <source>Sie bestellen jetzt für %1.</source>
        <extracomment>%1 is the day of the next pick-up, such as Thursday, 10 December, from 9 am.</extracomment>
        <translation>تطلب الآن ليوم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Sie haben die Erlaubnis zurückgenommen. Alles dazu ist gelöscht.</source>
        <translation>لقد سحبت موافقتك. حُذف كل ما يتعلق بها.</translation>
    </message>
    <message>
        <source>Vorgemerkt</source>
        <extracomment>How strong a confirmation is: stored, the shop&apos;s answer follows. Heading and begin of the promise.</extracomment>
        <translation>مسجَّل مبدئيًا</translation>
    </message>
    <message>
        <source>Wir prüfen das noch. Bitte sehen Sie morgen wieder nach.</source>
        <translation>ما زلنا نتحقق من ذلك. يُرجى المراجعة غدًا.</translation>
    </message>
    <message>
        <source>Wunsch</source>
        <extracomment>How strong a confirmation is: only a wish. Heading of the receipt and begin of the promise.</extracomment>
        <translation>رغبة</translation>
    </message>
    <message>
        <source>ab %1&#xa0;Jahren</source>
        <extracomment>%1 is an age in years, 16 or 18; a short note beside a product.</extracomment>
        <translation>من سن ⁨%1⁩</translation>
    </message>
    <message>
        <source>etwa %1</source>
        <extracomment>%1 is a sum of money that is only an estimate, since something is still to be weighed.</extracomment>
        <translation>حوالي ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>OrderingModel</name>
    <message>
        <source>Abholen: %1</source>
        <extracomment>On the notice board. %1 is day and hours of the pick-up.</extracomment>
        <translation>الاستلام: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Bestellen **%1**. Abholen am **%2**, %3.</source>
        <extracomment>%1 is a deadline with its &quot;until&quot; word already in it, %2 day and hours of the pick-up, %3 the place.</extracomment>
        <translation>الطلب **⁨%1⁩**. الاستلام يوم **⁨%2⁩**، ⁨%3⁩.</translation>
    </message>
    <message>
        <source>Einkaufen</source>
        <translation>التسوق</translation>
    </message>
    <message>
        <source>Einkaufen für %1</source>
        <extracomment>Heading on the notice board. %1 is the village that orders together.</extracomment>
        <translation>التسوق لأهالي ⁨%1⁩</translation>
    </message>
    <message>
        <source>Zurzeit gibt es hier keine Abholung.</source>
        <translation>لا يوجد استلام هنا حاليًا.</translation>
    </message>
    <message>
        <source>Zurzeit kann nichts bestellt werden.</source>
        <translation>لا يمكن طلب شيء حاليًا.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>%1, alle zusammen</source>
        <extracomment>%1 lists several answers to a question, or groups of people, of which only one number is told.</extracomment>
        <translation>⁨%1⁩، معًا</translation>
    </message>
    <message>
        <source>%1: %2 Menschen</source>
        <extracomment>%1 is a group of people, %2 how many of it took part: &quot;65 bis 79: 40 Menschen&quot;.</extracomment>
        <translation>⁨%1⁩: ⁨%2⁩ شخصًا</translation>
    </message>
    <message>
        <source>%1: **%2** (%3 %)</source>
        <extracomment>%1 is an answer, %2 how many chose it, %3 that in per cent: &quot;mit dem Bus: 12 (30 %)&quot;.</extracomment>
        <translation>⁨%1⁩: **⁨%2⁩** (⁨%3⁩٪)</translation>
    </message>
    <message numerus="yes">
        <source>**%n Menschen haben mitgemacht.**</source>
        <extracomment>%n is how many people took part in a survey, 20 or more.</extracomment>
        <translation>
            <numerusform>**شارك %n شخص.**</numerusform>
            <numerusform>**شارك %n شخص.**</numerusform>
            <numerusform>**شارك %n شخصان.**</numerusform>
            <numerusform>**شارك %n أشخاص.**</numerusform>
            <numerusform>**شارك %n شخصًا.**</numerusform>
            <numerusform>**شارك %n شخص.**</numerusform>
        </translation>
    </message>
    <message>
        <source>**Es haben zu wenige mitgemacht.** Darum zeigen wir keine Zahlen.</source>
        <translation>**شارك عدد قليل جدًا.** لذلك لا نعرض أرقامًا.</translation>
    </message>
    <message>
        <source>**Was daraus wird:** %1</source>
        <extracomment>What becomes of the answers to a survey; %1 is a sentence.</extracomment>
        <translation>**ماذا سيحدث:** ⁨%1⁩</translation>
    </message>
    <message>
        <source>Die Zahlen sind zu klein. Man könnte jemanden erkennen.</source>
        <translation>الأرقام صغيرة جدًا. قد يُعرف شخص ما.</translation>
    </message>
    <message>
        <source>Gefragt hat: %1. Ausgezählt am %2.</source>
        <extracomment>%1 is who asked in a survey, %2 a day.</extracomment>
        <translation>الجهة السائلة: ⁨%1⁩. تم العد في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Kleine Zahlen zeigen wir nicht einzeln. So erkennt man niemanden.</source>
        <translation>لا نعرض الأرقام الصغيرة منفردة. هكذا لا يُعرف أحد.</translation>
    </message>
    <message>
        <source>Zu kleine Zahlen: %1</source>
        <extracomment>%1 is a list of answers to a question.</extracomment>
        <translation>أرقام صغيرة جدًا: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>OutcomeGroups</name>
    <message>
        <source>Nach Gruppen</source>
        <translation>حسب المجموعات</translation>
    </message>
</context>
<context>
    <name>OutcomeQuestion</name>
    <message>
        <source>Mehrere Antworten waren möglich</source>
        <translation>كان يمكن اختيار أكثر من إجابة</translation>
    </message>
    <message>
        <source>Nach Gruppen ansehen</source>
        <translation>عرض حسب المجموعات</translation>
    </message>
    <message>
        <source>So haben die Leute geantwortet</source>
        <translation>هكذا أجاب الناس</translation>
    </message>
</context>
<context>
    <name>OutcomeQuestions</name>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>لم يعد هنا شيء</translation>
    </message>
    <message>
        <source>Welche Frage?</source>
        <translation>أي سؤال؟</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message numerus="yes">
        <source>Noch %n Sekunden</source>
        <extracomment>Below the question whether somebody is still there. %n counts the seconds down.</extracomment>
        <translation>
            <numerusform>الثواني المتبقية: %n</numerusform>
            <numerusform>الثواني المتبقية: %n</numerusform>
            <numerusform>الثواني المتبقية: %n</numerusform>
            <numerusform>الثواني المتبقية: %n</numerusform>
            <numerusform>الثواني المتبقية: %n</numerusform>
            <numerusform>الثواني المتبقية: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>%1 von %2</source>
        <extracomment>Between two arrows. %1 is the number of a page, %2 how many there are.</extracomment>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Nächste Seite</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Seite %1</source>
        <extracomment>What a screen reader says between two arrows. %1 is: 2 of 5.</extracomment>
        <translation>الصفحة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Seite davor</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Seiten blättern</source>
        <translation>تصفح الصفحات</translation>
    </message>
</context>
<context>
    <name>Participation</name>
    <message>
        <source>Sobald es eine Umfrage gibt, steht sie hier.</source>
        <translation>عندما يكون هناك استطلاع سيظهر هنا.</translation>
    </message>
    <message>
        <source>Wobei möchten Sie mitreden?</source>
        <translation>في أي موضوع تود إبداء رأيك؟</translation>
    </message>
    <message>
        <source>Zurzeit fragt niemand</source>
        <translation>لا أحد يسأل الآن</translation>
    </message>
</context>
<context>
    <name>ParticipationModel</name>
    <message>
        <source>**Sie bleiben unbekannt.** Nach Ihrem Namen fragt niemand.</source>
        <translation>**تبقى مجهولًا.** لا أحد يسأل عن اسمك.</translation>
    </message>
    <message>
        <source>Aus dem Gemeinderat</source>
        <translation>من مجلس البلدية</translation>
    </message>
    <message>
        <source>Das Amt liest jede Idee, bevor alle sie sehen.</source>
        <translation>تقرأ البلدية كل فكرة قبل أن يراها الجميع.</translation>
    </message>
    <message>
        <source>Ergebnis vom %1</source>
        <extracomment>%1 is the day on which the result of a survey was made.</extracomment>
        <translation>نتيجة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Ideen lesen und eigene abgeben</source>
        <translation>اقرأ الأفكار وقدّم فكرتك</translation>
    </message>
    <message>
        <source>Ideen lesen, und was daraus wird</source>
        <extracomment>Under a collection of ideas that is over.</extracomment>
        <translation>اقرأ الأفكار وما ينتج عنها</translation>
    </message>
    <message>
        <source>Ihre Idee</source>
        <translation>فكرتك</translation>
    </message>
    <message>
        <source>Ihre Meinung, keine Abstimmung</source>
        <translation>رأيك، وليس تصويتًا</translation>
    </message>
    <message>
        <source>Mitmachen bis %1</source>
        <extracomment>%1 is the last day on which somebody can take part in a survey.</extracomment>
        <translation>المشاركة حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Mitreden</source>
        <translation>أبدِ رأيك</translation>
    </message>
    <message>
        <source>Sie brauchen einen Teilnahme-Code. Den bekommen Sie im Rathaus.</source>
        <translation>تحتاج إلى رمز مشاركة. تحصل عليه من دار البلدية.</translation>
    </message>
    <message>
        <source>Umfrage, keine Wahl</source>
        <translation>استطلاع وليس انتخابًا</translation>
    </message>
    <message>
        <source>Umfragen, Ideen, Gemeinderat</source>
        <translation>استطلاعات وأفكار ومجلس البلدية</translation>
    </message>
    <message>
        <source>Zurzeit fragt hier niemand etwas.</source>
        <translation>لا أحد يسأل شيئًا هنا الآن.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Der Datentreuhänder erlaubt das gerade nicht. Er prüft es.</source>
        <translation>لا يسمح أمين البيانات بذلك حاليًا. إنه يفحص الأمر.</translation>
    </message>
    <message>
        <source>Dieses Gerät ist noch nicht bereit. Es wartet auf den Datentreuhänder.</source>
        <translation>هذا الجهاز غير جاهز بعد. إنه ينتظر أمين البيانات.</translation>
    </message>
    <message>
        <source>Dieses Gerät muss geprüft werden. Bitte sagen Sie vor Ort Bescheid.</source>
        <translation>يجب فحص هذا الجهاز. يرجى إبلاغ أحد الموجودين هنا.</translation>
    </message>
    <message>
        <source>Zu lange ohne Netz, oder die Uhr geht falsch. Es geht wieder, sobald dieses Gerät verbunden ist.</source>
        <translation>انقطعت الشبكة مدة طويلة أو أن الساعة غير صحيحة. ستعود الخدمة فور اتصال هذا الجهاز.</translation>
    </message>
    <message>
        <source>Zu lange ohne Netz. Es geht wieder, sobald dieses Gerät verbunden ist.</source>
        <translation>انقطعت الشبكة مدة طويلة. ستعود الخدمة فور اتصال هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>التسوق · الخطوة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Ihre Telefonnummer</source>
        <translation>رقم هاتفك</translation>
    </message>
    <message>
        <source>Ja, diese Nummer weitergeben</source>
        <translation>نعم، إعطاء هذا الرقم للمتجر</translation>
    </message>
    <message>
        <source>Mit Vorwahl, zum Beispiel 06851&#xa0;12&#xa0;34&#xa0;56</source>
        <translation>مع رمز المنطقة، مثل 06851&#xa0;12&#xa0;34&#xa0;56</translation>
    </message>
    <message>
        <source>Nur für Fragen zu dieser Bestellung.</source>
        <translation>فقط للأسئلة عن هذا الطلب.</translation>
    </message>
</context>
<context>
    <name>PhoneWish</name>
    <message>
        <source>Darf der Laden Sie bei Fragen anrufen?</source>
        <translation>هل يمكن للمتجر الاتصال بك إذا كان لديه سؤال؟</translation>
    </message>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>التسوق · الخطوة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Ja, ich gebe eine Nummer an</source>
        <translation>نعم، سأعطي رقمًا</translation>
    </message>
    <message>
        <source>Nein, ohne Telefonnummer</source>
        <translation>لا، بدون رقم هاتف</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>Der Drucker antwortet nicht.</source>
        <translation>الطابعة لا تستجيب.</translation>
    </message>
    <message>
        <source>Der Drucker hat kein Papier.</source>
        <translation>لا ورق في الطابعة.</translation>
    </message>
    <message>
        <source>Hier ist kein Drucker.</source>
        <translation>لا توجد طابعة هنا.</translation>
    </message>
    <message>
        <source>Ihr Merkzettel ist gedruckt. Bitte nehmen Sie ihn mit.</source>
        <translation>طُبعت ورقتك. خذها معك من فضلك.</translation>
    </message>
    <message>
        <source>Ihr Merkzettel wird gedruckt …</source>
        <translation>تُطبع ورقتك …</translation>
    </message>
    <message>
        <source>Im Drucker klemmt Papier.</source>
        <translation>الورق عالق في الطابعة.</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>Korb ansehen · %1</source>
        <extracomment>A button. %1 says what is in the basket, such as: 3 items · €12.40.</extracomment>
        <translation>عرض السلة · ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nichts gefunden</source>
        <translation>لم نجد شيئًا</translation>
    </message>
    <message>
        <source>Versuchen Sie ein kürzeres Wort, zum Beispiel Brot.</source>
        <translation>يُرجى تجربة كلمة ألمانية أقصر، مثل Brot.</translation>
    </message>
</context>
<context>
    <name>ProgressSteps</name>
    <message>
        <source>Fortschritt</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message>
        <source>%1 (auf Deutsch)</source>
        <extracomment>%1 is a text that exists in German only. In Leichte Sprache: that it is not in Leichte Sprache.</extracomment>
        <translation>⁨%1⁩ (بالألمانية)</translation>
    </message>
    <message>
        <source>auf Deutsch</source>
        <extracomment>A mark beside a text that exists in German only. In Leichte Sprache: that it is not in Leichte Sprache.</extracomment>
        <translation>بالألمانية</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>Mehr: %1</source>
        <extracomment>What a screen reader says of the plus key. %1 is a product.</extracomment>
        <translation>زيادة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nehmen</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Weniger: %1</source>
        <extracomment>What a screen reader says of the minus key. %1 is a product.</extracomment>
        <translation>إنقاص: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Ihre Antwort</source>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>Zahl</source>
        <translation>عدد</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source>%1 bis %2</source>
        <extracomment>Choosing a year of birth; %1 and %2 are years.</extracomment>
        <translation>من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 bis %2</source>
        <comment>names</comment>
        <extracomment>A part of a long list of names. %1 and %2 are its first and its last name.</extracomment>
        <translation>من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>An welchem Tag im %1 %2?</source>
        <extracomment>Choosing a date; %1 is a month, %2 a year.</extracomment>
        <translation>في أي يوم من ⁨%1⁩ ⁨%2⁩؟</translation>
    </message>
    <message>
        <source>Bisher: %1</source>
        <extracomment>%1 is the answer that was given before.</extracomment>
        <translation>حتى الآن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Bitte geben Sie eine Zahl ein, zum Beispiel 3,5.</source>
        <translation>يُرجى إدخال عدد، مثلًا 3,5.</translation>
    </message>
    <message>
        <source>Bitte geben Sie eine ganze Zahl ein, zum Beispiel 3.</source>
        <translation>يُرجى إدخال عدد صحيح، مثلًا 3.</translation>
    </message>
    <message>
        <source>Dafür reicht das Geld nicht mehr.</source>
        <translation>لم يبقَ مال كافٍ لهذا.</translation>
    </message>
    <message>
        <source>Das können wir so nicht lesen. Bitte noch einmal.</source>
        <translation>لا يمكننا قراءة هذا. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Das passt hier nicht. Bitte sehen Sie noch einmal nach.</source>
        <translation>هذا غير مناسب هنا. يُرجى التحقق مرة أخرى.</translation>
    </message>
    <message>
        <source>Die %1 sind verteilt.</source>
        <extracomment>A budget that is divided among projects. %1 is the whole sum.</extracomment>
        <translation>تم توزيع ⁨%1⁩ كلها.</translation>
    </message>
    <message>
        <source>Frage %1 von %2</source>
        <extracomment>Above a question of a form. %1 is its number, %2 how many there are just now.</extracomment>
        <translation>السؤال ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Hier brauchen wir eine Antwort.</source>
        <translation>نحتاج هنا إلى إجابة.</translation>
    </message>
    <message>
        <source>In welchem Jahr?</source>
        <translation>في أي سنة؟</translation>
    </message>
    <message>
        <source>In welchem Jahrzehnt?</source>
        <translation>في أي عقد من السنين؟</translation>
    </message>
    <message>
        <source>In welchem Monat %1?</source>
        <extracomment>Choosing a date; %1 is a year.</extracomment>
        <translation>في أي شهر من سنة ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Ja, noch etwas angeben</source>
        <translation>نعم، إضافة المزيد</translation>
    </message>
    <message>
        <source>Mehr sind hier nicht möglich.</source>
        <translation>لا يمكن إضافة المزيد هنا.</translation>
    </message>
    <message>
        <source>Möchten Sie noch etwas angeben?</source>
        <translation>هل تريد إضافة المزيد؟</translation>
    </message>
    <message>
        <source>Nein, weiter</source>
        <translation>لا، متابعة</translation>
    </message>
    <message>
        <source>Noch %1 von %2</source>
        <extracomment>A budget that is divided among projects. %1 is what is left, %2 the whole sum.</extracomment>
        <translation>بقي ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Noch etwas angeben: %1?</source>
        <extracomment>%1 is what is asked several times, such as: Child, Dog.</extracomment>
        <translation>هل تضيف المزيد: ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>Nummer %1</source>
        <extracomment>Above a question that is asked several times: the second, the third. %1 is a number.</extracomment>
        <translation>رقم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Platz %1</source>
        <extracomment>Beside an answer that is put in order. %1 is its place: 1, 2, 3.</extracomment>
        <translation>المرتبة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Um welche Stunde?</source>
        <translation>في أي ساعة؟</translation>
    </message>
    <message>
        <source>Wie spät genau?</source>
        <translation>في أي وقت بالضبط؟</translation>
    </message>
    <message>
        <source>Wo steht es von A bis Z?</source>
        <translation>أين يقع حسب ترتيب الحروف؟</translation>
    </message>
    <message>
        <source>ein Tag im Jahr %1</source>
        <extracomment>Choosing a date; %1 is a year.</extracomment>
        <translation>يوم في سنة ⁨%1⁩</translation>
    </message>
    <message>
        <source>ein früheres Jahr</source>
        <translation>سنة سابقة</translation>
    </message>
    <message>
        <source>gestern, %1</source>
        <extracomment>Choosing a date; %1 is the date of yesterday.</extracomment>
        <translation>أمس، ⁨%1⁩</translation>
    </message>
    <message>
        <source>heute, %1</source>
        <extracomment>Choosing a date; %1 is the date of today.</extracomment>
        <translation>اليوم، ⁨%1⁩</translation>
    </message>
    <message>
        <source>morgen, %1</source>
        <extracomment>Choosing a date; %1 is the date of tomorrow.</extracomment>
        <translation>غدًا، ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Ja, verstanden</source>
        <translation>نعم، فهمت</translation>
    </message>
    <message>
        <source>Noch einmal wählen</source>
        <translation>الاختيار مرة أخرى</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Weiter ohne Antwort</source>
        <translation>متابعة بدون إجابة</translation>
    </message>
</context>
<context>
    <name>ReadBackOrder</name>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>التسوق · الخطوة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Etwas ändern</source>
        <translation>تعديل شيء</translation>
    </message>
    <message>
        <source>Ja, bestellen</source>
        <translation>نعم، تقديم الطلب</translation>
    </message>
    <message>
        <source>Stimmt das so?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Weiter lesen</source>
        <translation>متابعة القراءة</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>%1 (Beispielladen)</source>
        <extracomment>%1 is the name of a shop that is only an example and no real trader.</extracomment>
        <translation>⁨%1⁩ (متجر للمثال)</translation>
    </message>
    <message>
        <source>%1 beim Abholen</source>
        <extracomment>Beside the label &quot;Zahlen&quot;. %1 is a sum of money, perhaps with &quot;about&quot; before it.</extracomment>
        <translation>⁨%1⁩ عند الاستلام</translation>
    </message>
    <message>
        <source>%1&#xa0;%:&#xa0;%2</source>
        <extracomment>One rate of VAT. %1 is a number of per cent, %2 the VAT of this rate.</extracomment>
        <translation>⁨%1⁩&#xa0;%:&#xa0;⁨%2⁩</translation>
    </message>
    <message>
        <source>Abholen</source>
        <extracomment>Label on the receipt, beside day and hours of the pick-up.</extracomment>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Antwort lesen:</source>
        <extracomment>A strong keyword; &quot;an jedem Dorfpunkt. Halten Sie …&quot; follows.</extracomment>
        <translation>قراءة الرد:</translation>
    </message>
    <message>
        <source>Ausweis mitbringen:</source>
        <extracomment>A strong keyword: bring your identity card; the reason follows.</extracomment>
        <translation>يُرجى إحضار بطاقة الهوية:</translation>
    </message>
    <message>
        <source>Beispielläden sind keine echten Geschäfte. Hier wird nichts geliefert.</source>
        <translation>متاجر المثال ليست متاجر حقيقية. لا يُسلَّم شيء هنا.</translation>
    </message>
    <message>
        <source>Bestellbestätigung</source>
        <extracomment>Heading of the printed receipt.</extracomment>
        <translation>تأكيد الطلب</translation>
    </message>
    <message>
        <source>Bestellbestätigung, keine Rechnung</source>
        <translation>تأكيد طلب، وليس فاتورة</translation>
    </message>
    <message>
        <source>Bestellt</source>
        <extracomment>Heading above the list of what was ordered.</extracomment>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Bestellt: %1</source>
        <extracomment>Heading above the list of what was ordered; %1 is the shop&apos;s name.</extracomment>
        <translation>المطلوب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Code %1</source>
        <extracomment>In the foot of every sheet, where there are several. %1 is the receipt&apos;s code.</extracomment>
        <translation>الرمز ⁨%1⁩</translation>
    </message>
    <message>
        <source>Darin enthaltene MwSt. %1</source>
        <extracomment>VAT contained in the sum. %1 is a list such as 7 %: €1.31, 19 %: €0.32.</extracomment>
        <translation>تشمل ضريبة القيمة المضافة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Darin enthaltene MwSt. %1 (geschätzt)</source>
        <extracomment>VAT contained in the sum, where the sum is an estimate. %1 is a list such as 7 %: €1.31, 19 %: €0.32.</extracomment>
        <translation>تشمل ضريبة القيمة المضافة ⁨%1⁩ (تقديرية)</translation>
    </message>
    <message>
        <source>Das ist noch keine Zusage.</source>
        <translation>هذا ليس وعدًا بعد.</translation>
    </message>
    <message>
        <source>Der Laden antwortet %1.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>يرد المتجر ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Die Läden antworten %1.</source>
        <extracomment>%1 is a deadline with its &quot;by&quot; word already in it (by Monday, 30 November, 12 noon).</extracomment>
        <translation>ترد المتاجر ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Etwas ist erst ab %1&#xa0;Jahren erlaubt.</source>
        <extracomment>Follows &quot;Ausweis mitbringen:&quot;. %1 is an age in years, 16 or 18.</extracomment>
        <translation>هناك منتج مسموح به ابتداءً من سن ⁨%1⁩ فقط.</translation>
    </message>
    <message>
        <source>Fehlt etwas:</source>
        <extracomment>A strong keyword; what the shop packs then follows.</extracomment>
        <translation>إذا نقص شيء:</translation>
    </message>
    <message>
        <source>Fest zugesagt ist schon: %1.</source>
        <extracomment>%1 is a list of products that the resident gets in any case.</extracomment>
        <translation>الموعود به من الآن: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Ihr Belegcode</source>
        <extracomment>Above the code and its QR symbol.</extracomment>
        <translation>رمز إيصالك</translation>
    </message>
    <message>
        <source>Ihre Bestellung gilt.</source>
        <translation>طلبك ساري المفعول.</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist gespeichert.</source>
        <translation>تم حفظ طلبك.</translation>
    </message>
    <message>
        <source>Ihre Bestellung ist sicher gespeichert. Gerade ist hier kein Netz; sie wird von selbst gesendet, sobald es wieder da ist.</source>
        <translation>طلبك محفوظ بأمان. لا توجد شبكة هنا حاليًا؛ يُرسَل الطلب تلقائيًا عند عودتها.</translation>
    </message>
    <message>
        <source>Kiste</source>
        <extracomment>Label on the receipt, beside the name on the crate.</extracomment>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Kommt die Bestellung zu spät an:</source>
        <extracomment>A strong keyword; what happens then follows.</extracomment>
        <translation>إذا وصل الطلب متأخرًا:</translation>
    </message>
    <message>
        <source>Ort</source>
        <extracomment>Label on the receipt, beside the place of the pick-up.</extracomment>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Pfand</source>
        <translation>التأمين</translation>
    </message>
    <message>
        <source>Seite %1 von %2</source>
        <extracomment>%1 is a page&apos;s number, %2 how many pages there are.</extracomment>
        <translation>الصفحة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Sie verfällt.</source>
        <extracomment>Follows &quot;Kommt die Bestellung zu spät an:&quot;: the order lapses.</extracomment>
        <translation>يُلغى.</translation>
    </message>
    <message>
        <source>Stornieren:</source>
        <extracomment>A strong keyword: how to cancel; &quot;genauso, %1.&quot; follows.</extracomment>
        <translation>الإلغاء:</translation>
    </message>
    <message>
        <source>Telefonnummer:</source>
        <extracomment>A strong keyword; the sentence &quot;nur für Fragen des Ladens. …&quot; follows.</extracomment>
        <translation>رقم الهاتف:</translation>
    </message>
    <message>
        <source>Was gewogen wird, kostet genau, was es wiegt. „Etwa“ ist geschätzt.</source>
        <translation>ما يُوزن يُحسب سعره بدقة بحسب وزنه. كلمة «حوالي» تعني تقديرًا.</translation>
    </message>
    <message>
        <source>Zahlen</source>
        <extracomment>Label on the receipt, beside the sum to be paid at pick-up.</extracomment>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Zusammen</source>
        <extracomment>Label on the receipt, beside the sum of everything.</extracomment>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>ab %1&#xa0;Jahren</source>
        <extracomment>%1 is an age in years, 16 or 18; a short note below a product.</extracomment>
        <translation>من سن ⁨%1⁩</translation>
    </message>
    <message>
        <source>an jedem Dorfpunkt. Halten Sie den QR-Code davor oder tippen Sie den Belegcode ein.</source>
        <extracomment>Follows the keyword &quot;Antwort lesen:&quot;.</extracomment>
        <translation>في أي Dorfpunkt. يُرجى تقريب رمز QR من الجهاز أو إدخال رمز الإيصال.</translation>
    </message>
    <message>
        <source>etwas Ähnliches, höchstens zum selben Preis.</source>
        <extracomment>Follows &quot;Fehlt etwas:&quot;.</extracomment>
        <translation>شيء مشابه، بسعر لا يزيد.</translation>
    </message>
    <message>
        <source>etwa&#xa0;%1</source>
        <extracomment>%1 is a sum of money that is only an estimate, since something is still to be weighed.</extracomment>
        <translation>حوالي&#xa0;⁨%1⁩</translation>
    </message>
    <message>
        <source>gedruckt %1</source>
        <extracomment>In the foot of the receipt. %1 is day and hour of printing.</extracomment>
        <translation>طُبع ⁨%1⁩</translation>
    </message>
    <message>
        <source>genauso, %1.</source>
        <extracomment>Follows &quot;Stornieren:&quot;: in the same way as the answer is read. %1 is a deadline with &quot;until&quot; already in it.</extracomment>
        <translation>بالطريقة نفسها، ⁨%1⁩.</translation>
    </message>
    <message>
        <source>kein Ersatz.</source>
        <extracomment>Follows &quot;Fehlt etwas:&quot;.</extracomment>
        <translation>بلا بديل.</translation>
    </message>
    <message>
        <source>nur für Fragen des Ladens. Löschen können Sie sie genauso, jederzeit.</source>
        <extracomment>Follows the keyword &quot;Telefonnummer:&quot;; &quot;genauso&quot; means as the answer is read, with the code at any kiosk.</extracomment>
        <translation>لأسئلة المتجر فقط. يمكنك حذفه بالطريقة نفسها في أي وقت.</translation>
    </message>
    <message>
        <source>nächste Woche.</source>
        <extracomment>Follows &quot;Kommt die Bestellung zu spät an:&quot;: the order counts for the next week.</extracomment>
        <translation>يُحسب للأسبوع القادم.</translation>
    </message>
</context>
<context>
    <name>ReceiptLookup</name>
    <message>
        <source>Das Gerät konnte Ihr Nein nicht speichern. Bitte noch einmal versuchen.</source>
        <translation>تعذّر على الجهاز حفظ رفضك. يرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Die Auskunft antwortet gerade nicht. Bitte in einer Minute noch einmal.</source>
        <translation>لا يصلنا رد الآن. يُرجى المحاولة مرة أخرى بعد دقيقة.</translation>
    </message>
    <message>
        <source>Dieser Code stimmt nicht. Bitte vergleichen Sie ihn Zeichen für Zeichen mit dem Beleg.</source>
        <translation>هذا الرمز غير صحيح. يُرجى مقارنته بالإيصال حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. Neueres sehen Sie später.</source>
        <translation>لا توجد شبكة هنا الآن. ستظهر المعلومات الأحدث لاحقًا.</translation>
    </message>
    <message>
        <source>Stand: %1.</source>
        <extracomment>How old what is shown is. %1 is a date and an hour.</extracomment>
        <translation>آخر تحديث: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>ReceiptsModel</name>
    <message>
        <source>Antwort lesen oder stornieren</source>
        <translation>قراءة الرد أو الإلغاء</translation>
    </message>
    <message>
        <source>Mein Beleg</source>
        <translation>إيصالي</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>%1 gibt es ab %2.</source>
        <extracomment>%1 is a product, %2 the smallest quantity (4 pieces, 100 g).</extracomment>
        <translation>يُباع ⁨%1⁩ ابتداءً من ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 gibt es erst ab %2&#xa0;Jahren. Bestätigen Sie bitte, dass Sie beim Abholen Ihren Ausweis zeigen.</source>
        <extracomment>%1 is a product, %2 an age in years.</extracomment>
        <translation>يُباع ⁨%1⁩ ابتداءً من سن ⁨%2⁩. يُرجى تأكيد أنكم ستُظهر بطاقة هويتك عند الاستلام.</translation>
    </message>
    <message>
        <source>%1 gibt es nur in Schritten von %2.</source>
        <extracomment>%1 is a product, %2 a quantity (50 g): only 50, 100, 150 and so on can be ordered.</extracomment>
        <translation>يُباع ⁨%1⁩ بمضاعفات ⁨%2⁩ فقط.</translation>
    </message>
    <message>
        <source>%1 ist erst ab %2&#xa0;Jahren erlaubt und wird hier nicht verkauft.</source>
        <extracomment>%1 is a product, %2 an age in years.</extracomment>
        <translation>‏⁨%1⁩ مسموح به ابتداءً من سن ⁨%2⁩ ولا يُباع هنا.</translation>
    </message>
    <message>
        <source>%1 wird zurzeit nicht angeboten.</source>
        <extracomment>%1 is a product.</extracomment>
        <translation>‏⁨%1⁩ غير معروض حاليًا.</translation>
    </message>
    <message>
        <source>Der Laden von %1 liefert nicht zu dieser Abholung.</source>
        <extracomment>%1 is a product.</extracomment>
        <translation>المتجر الذي يبيع ⁨%1⁩ لا يورّد لموعد الاستلام هذا.</translation>
    </message>
    <message>
        <source>Dieses Produkt gibt es hier nicht mehr.</source>
        <translation>لم يعد هذا المنتج متوفرًا هنا.</translation>
    </message>
    <message>
        <source>Eine Bestellung darf höchstens %1 betragen.</source>
        <extracomment>%1 is a sum of money.</extracomment>
        <translation>يجب ألا يتجاوز الطلب ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Mehr als %1 verschiedene Produkte passen nicht in eine Bestellung.</source>
        <extracomment>%1 is the largest number of different products in one order, such as 60.</extracomment>
        <translation>يتسع الطلب لما لا يزيد عن ⁨%1⁩ من المنتجات المختلفة.</translation>
    </message>
    <message>
        <source>Von %1 sind höchstens %2 möglich.</source>
        <extracomment>%1 is a product, %2 the largest quantity (20 pieces, 2 kg).</extracomment>
        <translation>الحد الأقصى من ⁨%1⁩ هو ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>ReplyReadBack</name>
    <message>
        <source>Ja, absenden</source>
        <translation>نعم، إرسال</translation>
    </message>
    <message>
        <source>Möchten Sie das absenden?</source>
        <translation>هل تريد إرسال هذا؟</translation>
    </message>
    <message>
        <source>Nein, ändern</source>
        <translation>لا، تعديل</translation>
    </message>
</context>
<context>
    <name>ReplySent</name>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden es von selbst, sobald es da ist.</source>
        <translation>**مسجَّل مبدئيًا.** لا توجد شبكة هنا الآن. سنرسله تلقائيًا فور عودتها.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden es jetzt.</source>
        <translation>**مسجَّل مبدئيًا.** نرسله الآن.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Ihre Antwort ist gespeichert.</source>
        <translation>تم حفظ جوابك.</translation>
    </message>
    <message>
        <source>Wie es weitergeht, lesen Sie hier mit demselben Beleg.</source>
        <translation>بالإيصال نفسه تقرأ هنا ما يلي ذلك.</translation>
    </message>
</context>
<context>
    <name>ReplyText</name>
    <message>
        <source>Ihre Antwort an das Amt</source>
        <translation>جوابك للدائرة</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Reported</name>
    <message>
        <source>Gemeldet in %1</source>
        <extracomment>Heading of a list. %1 is a village.</extracomment>
        <translation>ما أُبلغ عنه في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Schaden</source>
        <translation>ضرر</translation>
    </message>
</context>
<context>
    <name>Residence</name>
    <message>
        <source>Noch keine Orte</source>
        <translation>لا أماكن بعد</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>ستظهر هنا فور عودة الشبكة.</translation>
    </message>
    <message>
        <source>Wo wohnen Sie?</source>
        <translation>أين تسكن؟</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message numerus="yes">
        <source>%n Funde ansehen</source>
        <extracomment>A button. %n is the number of products that were found.</extracomment>
        <translation>
            <numerusform>عرض النتائج: %n</numerusform>
            <numerusform>عرض النتائج: %n</numerusform>
            <numerusform>عرض النتائج: %n</numerusform>
            <numerusform>عرض النتائج: %n</numerusform>
            <numerusform>عرض النتائج: %n</numerusform>
            <numerusform>عرض النتائج: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Bitte tippen Sie ein Wort</source>
        <translation>يُرجى كتابة كلمة</translation>
    </message>
    <message>
        <source>Name des Produkts, zum Beispiel Brot</source>
        <translation>اسم المنتج بالألمانية، مثل Brot</translation>
    </message>
    <message>
        <source>Noch nichts gefunden</source>
        <translation>لم نجد شيئًا بعد</translation>
    </message>
    <message>
        <source>Was suchen Sie?</source>
        <translation>ما المنتج المطلوب؟</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Der Beleg wird gleich gedruckt.</source>
        <translation>سيُطبع الإيصال بعد قليل.</translation>
    </message>
    <message>
        <source>Der Drucker antwortet nicht. Bitte schreiben Sie den Code ab.</source>
        <translation>الطابعة لا تستجيب. يُرجى كتابة الرمز على ورقة.</translation>
    </message>
    <message>
        <source>Der Drucker hat kein Papier. Bitte schreiben Sie den Code ab.</source>
        <translation>لا يوجد ورق في الطابعة. يُرجى كتابة الرمز على ورقة.</translation>
    </message>
    <message>
        <source>Hier ist kein Drucker. Bitte schreiben Sie den Code ab.</source>
        <translation>لا توجد طابعة هنا. يُرجى كتابة الرمز على ورقة.</translation>
    </message>
    <message>
        <source>Ihr Beleg ist gedruckt. Bitte nehmen Sie ihn mit.</source>
        <translation>تمت طباعة إيصالك. يُرجى أخذه معك.</translation>
    </message>
    <message>
        <source>Ihr Beleg wird gedruckt …</source>
        <translation>تجري طباعة إيصالك …</translation>
    </message>
    <message>
        <source>Im Drucker klemmt Papier. Bitte schreiben Sie den Code ab.</source>
        <translation>الورق عالق في الطابعة. يُرجى كتابة الرمز على ورقة.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Auf Papier mitnehmen</source>
        <translation>أخذها على ورق</translation>
    </message>
    <message>
        <source>Formular ausfüllen</source>
        <translation>املأ النموذج</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>لم يعد هنا شيء</translation>
    </message>
    <message>
        <source>Suchen Sie auf einem anderen Weg, zum Beispiel von A bis Z.</source>
        <translation>ابحث بطريقة أخرى، مثلاً حسب الأبجدية.</translation>
    </message>
    <message>
        <source>Termin buchen</source>
        <translation>حجز موعد</translation>
    </message>
</context>
<context>
    <name>ServiceList</name>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>لم يعد هنا شيء</translation>
    </message>
    <message>
        <source>Suchen Sie auf einem anderen Weg, zum Beispiel von A bis Z.</source>
        <translation>ابحث بطريقة أخرى، مثلاً حسب الأبجدية.</translation>
    </message>
</context>
<context>
    <name>ServicePart</name>
    <message>
        <source>Ich wohne woanders</source>
        <translation>أسكن في مكان آخر</translation>
    </message>
</context>
<context>
    <name>ServiceSearch</name>
    <message numerus="yes">
        <source>%n Funde ansehen</source>
        <extracomment>A button. %n is the number of services that were found.</extracomment>
        <translation>
            <numerusform>عرض النتائج: %n</numerusform>
            <numerusform>عرض النتائج: %n</numerusform>
            <numerusform>عرض النتائج: %n</numerusform>
            <numerusform>عرض النتائج: %n</numerusform>
            <numerusform>عرض النتائج: %n</numerusform>
            <numerusform>عرض النتائج: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Bitte tippen Sie ein Wort</source>
        <translation>يُرجى كتابة كلمة</translation>
    </message>
    <message>
        <source>Ein Wort, zum Beispiel Ausweis</source>
        <translation>كلمة، مثلاً: هوية</translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Was suchen Sie?</source>
        <translation>ما المنتج المطلوب؟</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>%1 bis %2</source>
        <extracomment>Letters of an index from A to Z: %1 is the first, %2 the last.</extracomment>
        <translation>من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: **%2**</source>
        <extracomment>%1 is for whom or for what a fee is (Aged 24 and over), %2 is the fee. Also: days and opening hours.</extracomment>
        <translation>‏⁨%1⁩: **⁨%2⁩**</translation>
    </message>
    <message numerus="yes">
        <source>%n Dinge</source>
        <extracomment>How many documents somebody has to bring; %n is the number.</extracomment>
        <translation>
            <numerusform>%n أشياء</numerusform>
            <numerusform>%n أشياء</numerusform>
            <numerusform>%n أشياء</numerusform>
            <numerusform>%n أشياء</numerusform>
            <numerusform>%n أشياء</numerusform>
            <numerusform>%n أشياء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Gebühren</source>
        <extracomment>On the page of a service that has several fees, or one for some people only; %n is how many.</extracomment>
        <translation>
            <numerusform>%n رسوم</numerusform>
            <numerusform>%n رسوم</numerusform>
            <numerusform>%n رسوم</numerusform>
            <numerusform>%n رسوم</numerusform>
            <numerusform>%n رسوم</numerusform>
            <numerusform>%n رسوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Dafür müssen Sie **nicht ins Amt kommen**.</source>
        <translation>**لا يلزم الحضور إلى الدائرة** لهذا الأمر.</translation>
    </message>
    <message>
        <source>Dafür müssen Sie **selbst ins Amt kommen**. Das verlangt das Gesetz.</source>
        <translation>يلزم لهذا **أن تحضر بنفسك إلى الدائرة**. هذا ما يطلبه القانون.</translation>
    </message>
    <message>
        <source>Dafür müssen Sie **selbst ins Amt kommen**. Nur mit Online-Ausweis geht es auch im Internet.</source>
        <translation>يلزم لهذا **أن تحضر بنفسك إلى الدائرة**. ولا يمكن عبر الإنترنت إلا بالهوية الإلكترونية.</translation>
    </message>
    <message>
        <source>Die Adresse kennen wir nicht.</source>
        <translation>لا نعرف العنوان.</translation>
    </message>
    <message>
        <source>Die Öffnungszeiten kennen wir nicht. Rufen Sie vorher an.</source>
        <translation>لا نعرف ساعات العمل. اتصل قبل الذهاب.</translation>
    </message>
    <message>
        <source>Diese Angaben hat noch niemand geprüft. Fragen Sie vorher nach.</source>
        <translation>لم يتحقق أحد من هذه المعلومات بعد. اسأل قبل الذهاب.</translation>
    </message>
    <message>
        <source>Dorfpunkt %1</source>
        <extracomment>Above the heading of a slip of paper; %1 is the village. The name &quot;Dorfpunkt&quot; is kept.</extracomment>
        <translation>Dorfpunkt ⁨%1⁩</translation>
    </message>
    <message>
        <source>Eine Gebühr, die wir kannten, gilt nicht mehr. Fragen Sie das Amt.</source>
        <translation>رسم كنا نعرفه لم يعد ساريًا. اسأل الدائرة.</translation>
    </message>
    <message>
        <source>Es dauert: **%1**</source>
        <extracomment>%1 is how long it takes until something is done: about three weeks.</extracomment>
        <translation>المدة: **⁨%1⁩**</translation>
    </message>
    <message>
        <source>Es gibt eine Frist</source>
        <extracomment>On the page of a service, where the deadline itself is too long for it.</extracomment>
        <translation>هناك مهلة</translation>
    </message>
    <message>
        <source>Fragen Sie das Amt</source>
        <translation>اسأل الدائرة</translation>
    </message>
    <message>
        <source>Fragen Sie im Rathaus Ihrer Gemeinde.</source>
        <translation>اسأل في مبنى بلديتك.</translation>
    </message>
    <message>
        <source>Fragen Sie im Rathaus:</source>
        <translation>اسأل في مبنى البلدية:</translation>
    </message>
    <message>
        <source>Frist: %1</source>
        <extracomment>%1 is by when something has to be done: within two weeks of moving in.</extracomment>
        <translation>المهلة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Frist: **%1**</source>
        <extracomment>%1 is by when something has to be done: within two weeks of moving in.</extracomment>
        <translation>المهلة: **⁨%1⁩**</translation>
    </message>
    <message>
        <source>Grundlage: %1</source>
        <extracomment>%1 is the law on which something rests, in German.</extracomment>
        <translation>الأساس: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Merkzettel, kein Antrag</source>
        <extracomment>What a slip of paper is that was printed to take home: a note, no application.</extracomment>
        <translation>ورقة تذكير وليست طلبًا</translation>
    </message>
    <message>
        <source>Nicht bekannt</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Nur **mit Termin**.</source>
        <translation>**بموعد** فقط.</translation>
    </message>
    <message>
        <source>Nur **mit Termin**. Rufen Sie vorher an.</source>
        <translation>**بموعد** فقط. اتصل قبل الذهاب.</translation>
    </message>
    <message>
        <source>Ob Sie selbst kommen müssen, wissen wir nicht. Fragen Sie vorher nach.</source>
        <translation>لا نعرف إن كان يلزم أن تحضر بنفسك. اسأل قبل الذهاب.</translation>
    </message>
    <message>
        <source>Stand: %1</source>
        <extracomment>%1 is the day on which somebody last checked an address, opening hours or a fee.</extracomment>
        <translation>حتى تاريخ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Stand: %1. Das ist über ein Jahr her. Fragen Sie vorher nach.</source>
        <extracomment>%1 is the day on which somebody last checked an address, opening hours or a fee: more than a year ago.</extracomment>
        <translation>حتى تاريخ: ⁨%1⁩. مر على ذلك أكثر من سنة. اسأل قبل الذهاب.</translation>
    </message>
    <message>
        <source>Telefon: **%1**</source>
        <extracomment>%1 is a telephone number.</extracomment>
        <translation>الهاتف: **⁨%1⁩**</translation>
    </message>
    <message>
        <source>Telefonnummer und Öffnungszeiten kennen wir nicht.</source>
        <translation>لا نعرف رقم الهاتف ولا ساعات العمل.</translation>
    </message>
    <message>
        <source>Was es kostet, wissen wir nicht. Fragen Sie das Amt.</source>
        <translation>لا نعرف كم يكلف. اسأل الدائرة.</translation>
    </message>
    <message>
        <source>Was ist das?</source>
        <translation>ما هذا؟</translation>
    </message>
    <message>
        <source>Was kostet es?</source>
        <translation>كم يكلف؟</translation>
    </message>
    <message>
        <source>Was mitbringen?</source>
        <translation>ماذا أحضر معي؟</translation>
    </message>
    <message>
        <source>Welche Unterlagen Sie brauchen, sagt Ihnen das Amt.</source>
        <translation>ستخبرك الدائرة بالوثائق المطلوبة.</translation>
    </message>
    <message>
        <source>Welche Unterlagen?</source>
        <translation>أي وثائق؟</translation>
    </message>
    <message>
        <source>Welches Amt zuständig ist, wissen wir nicht.</source>
        <translation>لا نعرف الدائرة المختصة.</translation>
    </message>
    <message>
        <source>Wo?</source>
        <extracomment>Question on the page of a service: which office does it, and where is it?</extracomment>
        <translation>أين؟</translation>
    </message>
    <message>
        <source>kostenlos</source>
        <extracomment>What something costs that costs nothing.</extracomment>
        <translation>مجانًا</translation>
    </message>
</context>
<context>
    <name>ServicesModel</name>
    <message>
        <source>Bürgerdienste</source>
        <translation>خدمات المواطنين</translation>
    </message>
    <message>
        <source>Die Angaben gelten für **%1**.</source>
        <extracomment>%1 is a town or municipality.</extracomment>
        <translation>هذه المعلومات تخص **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Hier steht dieses Gerät</source>
        <translation>هذا الجهاز موجود هنا</translation>
    </message>
    <message>
        <source>Noch ist hier nichts hinterlegt.</source>
        <translation>لا يوجد شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Was brauche ich, wohin, was kostet es?</source>
        <translation>ماذا أحتاج، أين، وكم يكلف؟</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Termin buchen</source>
        <translation>حجز موعد</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Der Aushang zum Lesen und Hören</source>
        <translation>لوحة الإعلانات للقراءة أو الاستماع</translation>
    </message>
    <message>
        <source>Der Datentreuhänder antwortet nicht. Alles geht, wir senden später.</source>
        <translation>أمين البيانات لا يرد. كل شيء يعمل، وسنرسل لاحقًا.</translation>
    </message>
    <message>
        <source>Die Uhr dieses Geräts geht falsch (zuletzt richtig: %1). Alles geht.</source>
        <extracomment>%1 is a day, such as Thursday, 26 November.</extracomment>
        <translation>ساعة هذا الجهاز غير صحيحة (آخر وقت صحيح: ⁨%1⁩). كل شيء يعمل.</translation>
    </message>
    <message>
        <source>Die Uhr dieses Geräts geht falsch. Alles geht; Zeiten bitte prüfen.</source>
        <translation>ساعة هذا الجهاز غير صحيحة. كل شيء يعمل؛ يُرجى التحقق من الأوقات.</translation>
    </message>
    <message>
        <source>Dieses Gerät hat sich nach einer Störung selbst repariert. Bestätigtes ist gespeichert.</source>
        <translation>أصلح هذا الجهاز نفسه بعد عطل. كل ما تم تأكيده محفوظ.</translation>
    </message>
    <message>
        <source>Dorfpunkt %1</source>
        <extracomment>The name of this place; %1 is the village. The name &quot;Dorfpunkt&quot; is kept.</extracomment>
        <translation>Dorfpunkt ⁨%1⁩</translation>
    </message>
    <message>
        <source>Neues aus dem Dorf</source>
        <translation>أخبار القرية</translation>
    </message>
    <message>
        <source>Ohne Netz</source>
        <translation>بلا شبكة</translation>
    </message>
    <message>
        <source>Ohne Netz. Alles geht, wir senden später.</source>
        <translation>بلا شبكة. كل شيء يعمل، وسنرسل لاحقًا.</translation>
    </message>
    <message>
        <source>Ohne Netz. Wir senden später.</source>
        <translation>لا توجد شبكة. سنرسل لاحقًا.</translation>
    </message>
    <message>
        <source>Verbunden</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Verbunden. Wir senden gerade.</source>
        <translation>متصل. جارٍ الإرسال.</translation>
    </message>
    <message>
        <source>Wir senden</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Wir senden später</source>
        <translation>سنرسل لاحقًا</translation>
    </message>
</context>
<context>
    <name>Shopping</name>
    <message>
        <source> (Beispiel, kein echter Laden)</source>
        <translation> (مثال، ليس متجرًا حقيقيًا)</translation>
    </message>
    <message numerus="yes">
        <source>%n Artikel</source>
        <extracomment>On the basket&apos;s button. %n is the number of different products.</extracomment>
        <translation>
            <numerusform>الأصناف: %n</numerusform>
            <numerusform>الأصناف: %n</numerusform>
            <numerusform>الأصناف: %n</numerusform>
            <numerusform>الأصناف: %n</numerusform>
            <numerusform>الأصناف: %n</numerusform>
            <numerusform>الأصناف: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Alkohol</source>
        <translation>الكحول</translation>
    </message>
    <message numerus="yes">
        <source>Begrenzter Vorrat. %n Stück können Sie hier fest bestellen.</source>
        <extracomment>On the page of a product of which there are only so many. %n is how many can be promised here.</extracomment>
        <translation>
            <numerusform>كمية محدودة. ما يمكنك طلبه هنا بشكل مؤكَّد: %n.</numerusform>
            <numerusform>كمية محدودة. ما يمكنك طلبه هنا بشكل مؤكَّد: %n.</numerusform>
            <numerusform>كمية محدودة. ما يمكنك طلبه هنا بشكل مؤكَّد: %n.</numerusform>
            <numerusform>كمية محدودة. ما يمكنك طلبه هنا بشكل مؤكَّد: %n.</numerusform>
            <numerusform>كمية محدودة. ما يمكنك طلبه هنا بشكل مؤكَّد: %n.</numerusform>
            <numerusform>كمية محدودة. ما يمكنك طلبه هنا بشكل مؤكَّد: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begrenzter Vorrat. Ihr Wunsch wird vorgemerkt, der Laden prüft den Vorrat.</source>
        <translation>كمية محدودة. سيُسجَّل طلبك مبدئيًا ويتحقق المتجر من الكمية.</translation>
    </message>
    <message>
        <source>Begrenzter Vorrat. Zurzeit ist alles vergeben. Ihr Wunsch wird vorgemerkt.</source>
        <translation>كمية محدودة. كل شيء محجوز حاليًا. سيُسجَّل طلبك مبدئيًا.</translation>
    </message>
    <message>
        <source>Bio</source>
        <translation>عضوي</translation>
    </message>
    <message>
        <source>Gefunden für „%1“</source>
        <extracomment>Heading of a list of products. %1 is what was typed to look for.</extracomment>
        <translation>نتائج البحث عن «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Herkunft</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>Lagerung</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Nährwerte je 100 g oder 100 ml</source>
        <translation>القيم الغذائية لكل 100 غرام أو 100 مليلتر</translation>
    </message>
    <message>
        <source>Zusatzstoffe</source>
        <translation>المواد المضافة</translation>
    </message>
    <message>
        <source>Zutaten</source>
        <translation>المكونات</translation>
    </message>
    <message>
        <source>Zutaten und Hinweise stehen hier auf Deutsch, wie auf der Packung.</source>
        <translation>المكونات والملاحظات هنا بالألمانية كما على العبوة.</translation>
    </message>
    <message>
        <source>ab %1 Jahren</source>
        <extracomment>A short note beside a product. %1 is an age in years, 16 or 18.</extracomment>
        <translation>من عمر ⁨%1⁩ سنة</translation>
    </message>
    <message>
        <source>begrenzter Vorrat</source>
        <extracomment>A short note beside a product of which there are only so many.</extracomment>
        <translation>كمية محدودة</translation>
    </message>
</context>
<context>
    <name>Situations</name>
    <message>
        <source>Noch keine Dienste</source>
        <translation>لا خدمات بعد</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>ستظهر هنا فور عودة الشبكة.</translation>
    </message>
    <message>
        <source>Worum geht es?</source>
        <translation>ما الموضوع؟</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Antwort lesen oder stornieren</source>
        <translation>قراءة الرد أو الإلغاء</translation>
    </message>
    <message>
        <source>Brot, Gemüse, Milch und mehr aussuchen</source>
        <translation>اختيار الخبز والخضار والحليب وغيرها</translation>
    </message>
    <message>
        <source>Einkaufen</source>
        <translation>التسوق</translation>
    </message>
    <message>
        <source>Korb ansehen · %1</source>
        <extracomment>A button. %1 says what is in the basket, such as: 3 items · €12.40.</extracomment>
        <translation>عرض السلة · ⁨%1⁩</translation>
    </message>
    <message>
        <source>Meine Bestellung</source>
        <translation>طلبي</translation>
    </message>
    <message>
        <source>Mit dem Code von Ihrem Beleg</source>
        <translation>بالرمز المكتوب على إيصالك</translation>
    </message>
    <message>
        <source>Neu bestellen</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Wie beim letzten Mal</source>
        <translation>مثل المرة السابقة</translation>
    </message>
    <message>
        <source>Zurzeit kann nichts bestellt werden.</source>
        <translation>لا يمكن طلب شيء حاليًا.</translation>
    </message>
</context>
<context>
    <name>Substitutes</name>
    <message>
        <source>Einkaufen · Schritt %1 von %2</source>
        <extracomment>Above the question of a page. %1 is the number of this step, %2 how many there are.</extracomment>
        <translation>التسوق · الخطوة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Es kostet höchstens dasselbe.</source>
        <translation>لن يكون سعره أعلى.</translation>
    </message>
    <message>
        <source>Ja, gern etwas Ähnliches</source>
        <translation>نعم، أرغب في شيء مشابه</translation>
    </message>
    <message>
        <source>Nein, dann lieber nichts</source>
        <translation>لا، بدون بديل</translation>
    </message>
    <message>
        <source>Was fehlt, bezahlen Sie nicht.</source>
        <translation>لا يُحسب عليك ثمن ما ينقص.</translation>
    </message>
    <message>
        <source>Wenn etwas fehlt: Dürfen wir Ähnliches einpacken?</source>
        <translation>إذا نقص شيء: هل يمكننا وضع شيء مشابه؟</translation>
    </message>
</context>
<context>
    <name>SurveyCode</name>
    <message>
        <source>17 Zeichen. Jeder Code gilt für eine Antwort.</source>
        <translation>17 رمزًا. كل رمز صالح لإجابة واحدة.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Welcher Code steht auf Ihrem Zettel?</source>
        <translation>ما الرمز الموجود على قصاصتك؟</translation>
    </message>
</context>
<context>
    <name>SurveyDone</name>
    <message>
        <source>Fertig</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Rückgängig machen (%1 Sekunden)</source>
        <extracomment>A button: takes back what was sent. %1 counts down from 30.</extracomment>
        <translation>تراجع (⁨%1⁩ ثانية)</translation>
    </message>
    <message>
        <source>Vielen Dank fürs Mitreden!</source>
        <translation>شكرًا على إبداء رأيك!</translation>
    </message>
</context>
<context>
    <name>SurveyOutcome</name>
    <message>
        <source>Antworten ansehen</source>
        <translation>عرض الإجابات</translation>
    </message>
    <message>
        <source>Ergebnis einer Umfrage</source>
        <translation>نتيجة استطلاع</translation>
    </message>
    <message>
        <source>Zur Vorlage des Rats</source>
        <translation>إلى مشروع المجلس</translation>
    </message>
</context>
<context>
    <name>SurveySend</name>
    <message>
        <source>Wird gespeichert …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
</context>
<context>
    <name>SurveyUndone</name>
    <message>
        <source>**Es ist nichts gespeichert**, und nichts wird gesendet.</source>
        <translation>**لم يُحفظ شيء**، ولن يُرسل شيء.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Zurück zum Anfang</source>
        <translation>العودة إلى البداية</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>Auf Papier mitnehmen</source>
        <translation>أخذها على ورق</translation>
    </message>
    <message>
        <source>Noch einmal drucken</source>
        <translation>الطباعة مرة أخرى</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Das Amt bearbeitet es dann **nicht weiter**.</source>
        <translation>عندئذ **لن تتابع** الدائرة ذلك.</translation>
    </message>
    <message>
        <source>Ja, zurücknehmen</source>
        <translation>نعم، سحب</translation>
    </message>
    <message>
        <source>Möchten Sie das zurücknehmen?</source>
        <translation>هل تريد سحب هذا؟</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>لا، إبقاء الطلب</translation>
    </message>
    <message>
        <source>Sie können jederzeit neu anfangen.</source>
        <translation>يمكنك البدء من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Was es schon gelesen hat, bleibt in seinen Akten, solange das Gesetz es verlangt.</source>
        <translation>ما قرأته يبقى في ملفاتها ما دام القانون يتطلب ذلك.</translation>
    </message>
</context>
<context>
    <name>TakenBack</name>
    <message>
        <source>**Vorgemerkt.** Gerade ist hier kein Netz. Wir senden es von selbst, sobald es da ist.</source>
        <translation>**مسجَّل مبدئيًا.** لا توجد شبكة هنا الآن. سنرسله تلقائيًا فور عودتها.</translation>
    </message>
    <message>
        <source>**Vorgemerkt.** Wir senden es jetzt.</source>
        <translation>**مسجَّل مبدئيًا.** نرسله الآن.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Ihre Rücknahme ist gespeichert.</source>
        <translation>تم حفظ السحب.</translation>
    </message>
    <message>
        <source>Ob das Amt sie bekommen hat, lesen Sie hier mit demselben Beleg.</source>
        <translation>بالإيصال نفسه تقرأ هنا إن كانت الدائرة قد استلمته.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Fertig</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Langsamer, lauter, noch einmal hören</source>
        <translation>أبطأ، أعلى صوتًا، استماع مرة أخرى</translation>
    </message>
    <message>
        <source>Stimme</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Stopp</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Vorlesen</source>
        <translation>استماع</translation>
    </message>
</context>
<context>
    <name>TouchArea</name>
    <message>
        <source>Geht gerade nicht</source>
        <translation>غير ممكن الآن</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>**110** Polizei</source>
        <translation>**110** الشرطة</translation>
    </message>
    <message>
        <source>**112** Feuerwehr und Rettungsdienst</source>
        <translation>**112** الإطفاء والإسعاف</translation>
    </message>
    <message>
        <source>**116 117** Ärztlicher Bereitschaftsdienst</source>
        <translation>**116&#xa0;117** الطبيب المناوب</translation>
    </message>
</context>
<context>
    <name>Undone</name>
    <message>
        <source>**Es wurde nichts bestellt.** Es wird nichts gesendet und nichts gedruckt.</source>
        <translation>**لم يُطلب شيء.** لن يُرسل شيء ولن يُطبع شيء.</translation>
    </message>
    <message>
        <source>Die Bestellung ist rückgängig gemacht.</source>
        <translation>تم التراجع عن الطلب.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Zurück zum Korb</source>
        <translation>رجوع إلى السلة</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>%1 Prozent</source>
        <extracomment>How fast the voice reads: %1 is 100 for its usual speed.</extracomment>
        <translation>⁨%1⁩ بالمئة</translation>
    </message>
    <message>
        <source>%1 von %2</source>
        <extracomment>Spoken behind a choice of a list: %1 is its place, %2 how many there are.</extracomment>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Auswahl</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>Die Stimme</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Die Stimme ist an.</source>
        <translation>الصوت مفعّل.</translation>
    </message>
    <message>
        <source>Die Stimme ist an. Tippen oder streichen Sie über den Bildschirm: Sie hören, was dort steht. Noch einmal auf dasselbe tippen wählt es. Oben am Rand steht die Taste für die Stimme.</source>
        <translation>الصوت مفعّل. المس الشاشة أو مرّر إصبعك عليها: تسمع ما فيها. المس الشيء نفسه مرة أخرى لاختياره. زر الصوت في الأعلى.</translation>
    </message>
    <message>
        <source>Eingabe</source>
        <translation>حقل إدخال</translation>
    </message>
    <message>
        <source>Für diese Sprache gibt es an diesem Gerät keine Stimme.</source>
        <translation>لا يوجد صوت لهذه اللغة في هذا الجهاز.</translation>
    </message>
    <message>
        <source>Privat. Zum Hören Kopfhörer einstecken.</source>
        <translation>خاص. للاستماع يُرجى توصيل سماعات الرأس.</translation>
    </message>
    <message>
        <source>Stimme aus</source>
        <translation>إيقاف الصوت</translation>
    </message>
    <message>
        <source>Stufe %1 von %2</source>
        <extracomment>How loud the voice is: %1 is the step, %2 how many there are.</extracomment>
        <translation>المستوى ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>ausgefüllt</source>
        <translation>معبأ</translation>
    </message>
    <message>
        <source>ausgewählt</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>geht gerade nicht</source>
        <translation>غير ممكن الآن</translation>
    </message>
    <message>
        <source>nicht ausgewählt</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>noch leer</source>
        <translation>ما زال فارغًا</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Auch Privates laut sagen</source>
        <translation>نطق الخصوصيات أيضًا</translation>
    </message>
    <message>
        <source>Einmal tippen spricht, noch einmal tippen wählt.</source>
        <translation>اللمسة الأولى تنطق، والثانية تختار.</translation>
    </message>
    <message>
        <source>Erst hören, dann wählen</source>
        <translation>استماع أولًا ثم اختيار</translation>
    </message>
    <message>
        <source>Für alle, die den Bildschirm sehen.</source>
        <translation>لمن يرى الشاشة.</translation>
    </message>
    <message>
        <source>Langsamer</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Lauter</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Leiser</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Mehr geht nicht.</source>
        <translation>هذا هو الحد.</translation>
    </message>
    <message>
        <source>Name und Code hören dann alle im Raum.</source>
        <translation>عندها يسمع كل من في الغرفة الاسم والرمز.</translation>
    </message>
    <message>
        <source>Name und Code sind dann still.</source>
        <translation>عندها لا يُنطق الاسم والرمز.</translation>
    </message>
    <message>
        <source>Privates nicht laut sagen</source>
        <translation>عدم نطق الخصوصيات</translation>
    </message>
    <message>
        <source>Schneller</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Tippen wählt sofort</source>
        <translation>اللمسة تختار فورًا</translation>
    </message>
</context>
<context>
    <name>Waste</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a printed calendar. %1 is the day, %2 is what is collected.</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>**%1:** %2</source>
        <extracomment>The next collections of bins. %1 is the day, %2 is what is collected.</extracomment>
        <translation>‏**⁨%1⁩:** ⁨%2⁩</translation>
    </message>
    <message>
        <source>**Beispiel.** Diese Termine sind erfunden. Bitte nicht danach richten.</source>
        <translation>**مثال.** هذه المواعيد غير حقيقية. لا تعتمد عليها.</translation>
    </message>
    <message>
        <source>Abfallkalender %1</source>
        <extracomment>Heading of a printed calendar of waste collections. %1 is a street and its village.</extracomment>
        <translation>تقويم النفايات ⁨%1⁩</translation>
    </message>
    <message>
        <source>Altglas</source>
        <translation>الزجاج</translation>
    </message>
    <message>
        <source>Altpapier</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Biotonne</source>
        <translation>النفايات العضوية</translation>
    </message>
    <message>
        <source>Das wird als Nächstes abgeholt</source>
        <translation>المواعيد القادمة لجمع النفايات</translation>
    </message>
    <message>
        <source>Der Abfallkalender ist zu Ende.</source>
        <translation>انتهى تقويم النفايات.</translation>
    </message>
    <message>
        <source>Der Kalender ging bis **%1**. Neue Termine sind noch nicht da.</source>
        <extracomment>%1 is the last day of a calendar of waste collections.</extracomment>
        <translation>كان التقويم صالحًا حتى **⁨%1⁩**. لا توجد مواعيد جديدة بعد.</translation>
    </message>
    <message>
        <source>Der Kalender reicht bis **%1**.</source>
        <extracomment>%1 is the last day of which a calendar of waste collections knows anything.</extracomment>
        <translation>التقويم صالح حتى **⁨%1⁩**.</translation>
    </message>
    <message>
        <source>Es holt ab: %1</source>
        <extracomment>%1 is the German name of whoever empties the bins.</extracomment>
        <translation>الجهة التي تجمع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Gelber Sack</source>
        <translation>الكيس الأصفر</translation>
    </message>
    <message>
        <source>Grünschnitt</source>
        <translation>مخلفات الحدائق</translation>
    </message>
    <message>
        <source>Gut zu wissen</source>
        <extracomment>Heading at the beginning of a printed calendar of waste collections.</extracomment>
        <translation>معلومات مفيدة</translation>
    </message>
    <message>
        <source>Hausnummern %1</source>
        <extracomment>%1 are house numbers in German: 1 bis 40.</extracomment>
        <translation>أرقام المنازل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Heute, %1</source>
        <extracomment>A day on which bins are emptied; %1 is the day with its date.</extracomment>
        <translation>اليوم، ⁨%1⁩</translation>
    </message>
    <message>
        <source>Hier ist noch kein Abfallkalender hinterlegt.</source>
        <translation>لا يوجد تقويم نفايات هنا بعد.</translation>
    </message>
    <message>
        <source>Hier können Sie nach den Terminen fragen:</source>
        <translation>يمكنك السؤال عن المواعيد هنا:</translation>
    </message>
    <message>
        <source>Hier steht dieses Gerät</source>
        <translation>هذا الجهاز موجود هنا</translation>
    </message>
    <message>
        <source>Morgen, %1</source>
        <extracomment>A day on which bins are emptied; %1 is the day with its date.</extracomment>
        <translation>غدًا، ⁨%1⁩</translation>
    </message>
    <message>
        <source>Noch kein Kalender</source>
        <translation>لا يوجد تقويم بعد</translation>
    </message>
    <message>
        <source>Restmüll</source>
        <translation>النفايات المنزلية</translation>
    </message>
    <message>
        <source>Schadstoffmobil</source>
        <extracomment>A vehicle that takes in paint, batteries and the like.</extracomment>
        <translation>سيارة جمع النفايات الخطرة</translation>
    </message>
    <message>
        <source>Sperrmüll</source>
        <translation>النفايات الكبيرة</translation>
    </message>
    <message>
        <source>Stellen Sie Tonnen und Säcke **am Abend davor** an die Straße.</source>
        <translation>ضع الحاويات والأكياس على جانب الطريق **في المساء السابق**.</translation>
    </message>
    <message>
        <source>Weihnachtsbäume</source>
        <translation>أشجار عيد الميلاد</translation>
    </message>
    <message>
        <source>am selben Tag: %1</source>
        <extracomment>The same day as in the line before; %1 is what is collected besides.</extracomment>
        <translation>في اليوم نفسه: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>WasteDates</name>
    <message>
        <source>Auf Papier mitnehmen</source>
        <translation>أخذها على ورق</translation>
    </message>
    <message>
        <source>Ich wohne woanders</source>
        <translation>أسكن في مكان آخر</translation>
    </message>
</context>
<context>
    <name>WasteLetters</name>
    <message>
        <source>Gehen Sie zurück und wählen Sie Ihren Ort noch einmal.</source>
        <translation>ارجع واختر بلدتك مرة أخرى.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>لم يعد هنا شيء</translation>
    </message>
    <message>
        <source>Meine Straße steht hier nicht</source>
        <translation>شارعي غير موجود هنا</translation>
    </message>
    <message>
        <source>Womit fängt Ihre Straße an?</source>
        <translation>بأي حرف يبدأ اسم شارعك؟</translation>
    </message>
</context>
<context>
    <name>WasteStreets</name>
    <message>
        <source>Gehen Sie zurück und wählen Sie Ihren Ort noch einmal.</source>
        <translation>ارجع واختر بلدتك مرة أخرى.</translation>
    </message>
    <message>
        <source>Hier steht nichts mehr</source>
        <translation>لم يعد هنا شيء</translation>
    </message>
    <message>
        <source>In welcher Straße wohnen Sie?</source>
        <translation>في أي شارع تسكن؟</translation>
    </message>
    <message>
        <source>Meine Straße steht hier nicht</source>
        <translation>شارعي غير موجود هنا</translation>
    </message>
</context>
<context>
    <name>WasteVillages</name>
    <message>
        <source>Abfallkalender</source>
        <translation>تقويم النفايات</translation>
    </message>
    <message>
        <source>Ich wohne woanders</source>
        <translation>أسكن في مكان آخر</translation>
    </message>
    <message>
        <source>In welchem Ort wohnen Sie?</source>
        <translation>في أي بلدة تسكن؟</translation>
    </message>
    <message>
        <source>Noch keine Orte</source>
        <translation>لا أماكن بعد</translation>
    </message>
    <message>
        <source>Sobald das Netz da ist, erscheinen sie hier.</source>
        <translation>ستظهر هنا فور عودة الشبكة.</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>Gelöscht wird sie hier, unterwegs und am Gerät des Ladens. Auf Papier streicht sie der Laden selbst.</source>
        <translation>يُحذف هنا وفي الطريق وعلى جهاز المتجر. أما على الورق فيشطبه المتجر بنفسه.</translation>
    </message>
    <message>
        <source>Ihre Bestellung **bleibt bestehen**.</source>
        <translation>**يبقى طلبك قائمًا**.</translation>
    </message>
    <message>
        <source>Ja, löschen lassen</source>
        <translation>نعم، احذفوه</translation>
    </message>
    <message>
        <source>Möchten Sie Ihre Telefonnummer löschen lassen?</source>
        <translation>هل تريد حذف رقم هاتفك؟</translation>
    </message>
    <message>
        <source>Nein, behalten</source>
        <translation>لا، إبقاء الرقم</translation>
    </message>
    <message>
        <source>Sie haben beim Bestellen Ja gesagt: Der Laden darf Sie bei Fragen anrufen. Dieses Ja nehmen Sie jetzt zurück.</source>
        <translation>عند الطلب قلت نعم: يجوز للمتجر الاتصال بك عند وجود أسئلة. الآن تسحب هذه الموافقة.</translation>
    </message>
</context>
<context>
    <name>Withdrawn</name>
    <message>
        <source>Der **Datentreuhänder** sorgt dafür, dass die Nummer überall gelöscht wird.</source>
        <translation>يحرص **أمين البيانات** على حذف الرقم في كل مكان.</translation>
    </message>
    <message>
        <source>Fertig</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Gerade ist hier kein Netz. Wir senden Ihr Nein von selbst, sobald es da ist, und vor allem anderen.</source>
        <translation>لا توجد شبكة هنا حاليًا. سيُرسَل رفضك تلقائيًا فور عودتها وقبل أي شيء آخر.</translation>
    </message>
    <message>
        <source>Ihr Nein ist gespeichert.</source>
        <translation>تم حفظ رفضك.</translation>
    </message>
    <message>
        <source>Ihre Bestellung **bleibt bestehen**.</source>
        <translation>**يبقى طلبك قائمًا**.</translation>
    </message>
    <message>
        <source>Wir senden Ihr Nein jetzt, vor allem anderen.</source>
        <translation>نرسل رفضك الآن قبل أي شيء آخر.</translation>
    </message>
</context>
</TS>
