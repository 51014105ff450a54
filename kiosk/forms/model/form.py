# SPDX-License-Identifier: EUPL-1.2
"""A form that is filled in during a visit: from what it is about to what is sent or taken along."""

from contextlib import suppress
from datetime import timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ecosystems import PageRef
from kiosk.forms.applying import DraftWish, FormWish, told_of
from kiosk.forms.library import OpenForm
from kiosk.forms.model.conversation import Conversation, Pages
from kiosk.forms.model.delivery import PAGES, Delivery, Occasion, Parcel
from kiosk.forms.model.handing_over import Filled, HandOver
from kiosk.forms.model.question import QuestionModel
from kiosk.forms.papers import Sheet, sheet
from kiosk.languages import published
from kiosk.printing.output import print_out
from kiosk.printing.printers import PrinterState
from kiosk.printing.slip import render_slip
from kiosk.rows import Row, rows_of
from kiosk.shell.shell import Shell
from kiosk.visit import Visit
from kiosk.words import told
from sync.contract.applications import DRAFT_DAYS, PLATFORM, PURPOSE_DRAFT, FormDraft
from sync.contract.fit_connect import Channel
from sync.contract.receipt_code import ReceiptKeys
from sync.forms.filling import TooCostlyError
from sync.forms.interview import Interview
from sync.forms.submission import instance_xml

QML_IMPORT_NAME = "Dorfpunkt.Forms"
QML_IMPORT_MAJOR_VERSION = 1

_PAGES = Pages(
    intro=PAGES / "FormIntro.qml",
    question=PAGES / "Question.qml",
    answers=PAGES / "FormAnswers.qml",
    given_up=PAGES / "FormGivenUp.qml",
)


@QmlElement
class FormModel(Conversation):
    """One form at a time. Nothing of it outlives the visit, and nothing is stored that is not sent."""

    occasionChanged = Signal()
    """With all that changes: a property can only name a signal of its own class."""
    printingChanged = Signal()

    def __init__(self, visit: Visit, shell: Shell, parent: QObject, hand_over: HandOver | None = None) -> None:
        """`hand_over`: what becomes of it, where that is no application to an office."""
        super().__init__(visit, shell.pages, shell.run, _PAGES, parent)
        self.changed.connect(self.occasionChanged)
        self._shell = shell
        self._occasion = Occasion(service="")
        self._printing = ""
        self._sent = False
        """These answers are on their way: whoever begins this form again begins a new one."""
        self._place = 0
        """The page on which somebody wanted to end the visit (`FormDraft.place`)."""
        self._resumed: ReceiptKeys | None = None
        """Of the half-filled form whose answers these are."""
        self._spent: list[ReceiptKeys] = []
        """Of half-filled forms that nobody needs any more: what was in them is on its way, or not wanted."""
        self._delivery = Delivery(visit, shell, self)
        self._delivery.stored.connect(lambda: self._mark_sent(True))
        self._delivery.undone.connect(self._on_undone)
        self._hand_over = hand_over
        if hand_over is not None:
            hand_over.stored.connect(lambda: self._mark_sent(True))
            hand_over.undone.connect(lambda: self._mark_sent(False))
        shell.languageChanged.connect(self._retell)

    # --- for the ecosystem that opens a form

    def open(self, form_id: str, occasion: Occasion) -> None:
        """Show what a form is about; answers that this visit has given to it already are still there."""
        self._occasion = occasion
        self._shell.pages.push(self._page("FormIntro"))
        if self._form is None or self._form.id != form_id or self._sent:
            self._begin_anew()
            self._shell.run(self._open(form_id))
        self.changed.emit()

    def resume(self, draft: FormDraft, occasion: Occasion, keys: ReceiptKeys) -> None:
        """Go on with a form that was half filled in earlier, and kept under these keys."""
        self._occasion = occasion
        self._begin_anew()
        self._resumed = keys
        self._shell.pages.after("Home", self._page("FormIntro"))
        self._shell.run(self._reopen(draft))
        self.changed.emit()

    def leaving(self) -> PageRef | None:
        """The page that offers to take along what is not sent; None where there is nothing, or it cannot be kept."""
        interview, present = self._interview, self._shell.pages.current
        kept = self._sent or self._printing == "printed" or self._hand_over is not None
        if interview is None or kept or not self._delivery.possible(PLATFORM, PURPOSE_DRAFT):
            return None
        page = self._page("FormLeave")
        if present is None or present.file != page.file:
            question = present.model if present is not None else None
            if isinstance(question, QuestionModel) and question in self._questions:
                with suppress(TooCostlyError):
                    question.keep()
            elif self._questions:
                # Whoever has gone to another page stopped at the question asked last.
                question = self._questions[-1]
            self._place = interview.place(question.step) if isinstance(question, QuestionModel) else 0
        return page if self._has_answers() else None

    @property
    def spent(self) -> tuple[ReceiptKeys, ...]:
        """Keys of half-filled forms that are to be deleted when the visit ends."""
        return tuple(self._spent)

    def say_for(self, occasion: Occasion) -> None:
        """The same occasion in the language of now."""
        self._occasion = occasion
        self.changed.emit()

    def engaged(self) -> bool:
        """Whether something has been answered, or sent."""
        return self._has_answers() or (self._hand_over or self._delivery).pending()

    @property
    def dispatch(self) -> Delivery:
        """What becomes of a form that is sent."""
        return self._delivery

    @property
    def subject(self) -> str:
        """What the questions are about, where the form does not say it."""
        return self._occasion.subject

    # --- called by QML

    @Slot()
    def askToSend(self) -> None:
        """`Ja, weiter`: say who gets it, and ask once more."""
        form, interview, occasion = self._form, self._interview, self._occasion
        if form is None or interview is None or self._sent:
            return
        if (missing := self._missing()) is not None:
            self._ask(missing)
            return
        if self._hand_over is not None:
            self._hand_over.ask(Filled(form=form, interview=interview, title=self._title()))
            return
        parcel = Parcel(
            recipient=occasion.recipient, office=occasion.office, prepares=self._prepares(), channel=self._channel(),
            wish=lambda: self._wish(form, interview, parcel),
        )  # fmt: skip
        self._delivery.offer(parcel)
        self._shell.pages.push(self._page("FormSend"))

    @Slot()
    def keepForLater(self) -> None:
        """`Ja, mitnehmen`: seal the answers to a code, and print that."""
        form, interview, occasion = self._form, self._interview, self._occasion
        if form is None or interview is None or self._sent:
            return
        parcel = Parcel(
            recipient=PLATFORM, office=(), prepares=self._prepares(), purpose=PURPOSE_DRAFT,
            wish=lambda: self._draft(form, interview, occasion, parcel),
        )  # fmt: skip
        self._delivery.keep(parcel)

    @Slot()
    def deleteAll(self) -> None:
        """`Nein, alles löschen`: also what was kept of it under a code."""
        if self._resumed is not None:
            self._spent.append(self._resumed)
        self._shell.finish()

    @Slot()
    def backToAnswers(self) -> None:
        """To what was read back, after sending was undone."""
        self._shell.pages.after("Home", self._page("FormIntro"))
        self._shell.pages.push(self._page("FormAnswers"))

    @Slot()
    def takeAway(self) -> None:
        """`Ausdrucken`: the answers on paper."""
        self._shell.pages.push(self._page("FormPrinted"))
        self.printAgain()

    @Slot()
    def printAgain(self) -> None:
        """Print, or once more after a trouble."""
        if self._form is not None and self._printing != "printing":
            self._printing = "printing"
            self.printingChanged.emit()
            self._shell.run(self._print(self._form))

    @Slot()
    def discard(self) -> None:
        """Forget all answers and begin anew."""
        if self._form is not None:
            # Whoever begins anew here may be somebody else: what was kept stays.
            self._changed_since, self._resumed, self._printing = False, None, ""
            self._interview = self._begun(self._form)
            self._questions = []
            self._retell()

    # --- inside

    def _begin_anew(self) -> None:
        super()._begin_anew()
        self._resumed, self._printing, self._sent = None, "", False

    @Slot()
    def _retell(self) -> None:
        super()._retell()
        self.printingChanged.emit()

    async def _print(self, form: OpenForm) -> None:
        document = sheet(
            Sheet(
                title=self._title(), service=self._occasion.service, office=tuple(self._occasion.office),
                prepares=self._prepares(), village=self._visit.settings.village, printed_at=self._visit.now(),
                #: Heading on a printed form, above the answers.
                told=told_of(self._said(), self.lang, self.tr("Ihre Angaben")),
            ),
            self._visit.words,
        )  # fmt: skip
        result = await print_out(self._visit, "Formular", render_slip, document)
        self._printing = "printed" if result.printed else str(result.state)
        self.printingChanged.emit()

    def _page(self, name: str) -> PageRef:
        return PageRef(PAGES / f"{name}.qml", self)

    def _mark_sent(self, sent: bool) -> None:
        self._sent = sent
        if self._resumed is not None:
            self._spent = [keys for keys in self._spent if keys is not self._resumed]
            self._spent += [self._resumed] if sent else []
        self.answersChanged.emit()

    @Slot()
    def _on_undone(self) -> None:
        self._mark_sent(False)
        self._shell.pages.after("Home", self._page("FormUndone"))

    def _draft(self, form: OpenForm, interview: Interview, occasion: Occasion, parcel: Parcel) -> DraftWish:
        """The answers so far, for whoever has the code: on its slip stands none of them."""
        until = self._visit.now() + timedelta(days=DRAFT_DAYS)
        return DraftWish(
            form=form.id, version=form.form.version, xml_sha256=form.form.xml_sha256,
            title=published(form.form.title, "de").text, service=occasion.german_service,
            recipient=PLATFORM, prepared=parcel.prepares, told=self._in_german(form, interview),
            instance=instance_xml(interview.filling), office=occasion.recipient, place=self._place, until=until,
            receipt=self._delivery.receipt(parcel, self._title(), (), until), lang=self.lang,
        )  # fmt: skip

    def _wish(self, form: OpenForm, interview: Interview, parcel: Parcel) -> FormWish:
        """In the form's German words for the office, and in the resident's own for the receipt."""
        own = told_of(interview.said(), self.lang, self.tr("Ihre Angaben"))
        return FormWish(
            form=form.id, version=form.form.version, xml_sha256=form.form.xml_sha256,
            title=published(form.form.title, "de").text, service=self._occasion.german_service,
            recipient=parcel.recipient, prepared=parcel.prepares, told=self._in_german(form, interview),
            instance=instance_xml(interview.filling), channel=parcel.channel,
            receipt=self._delivery.receipt(parcel, self._title(), own), lang=self.lang,
        )  # fmt: skip

    def _sendable(self) -> bool:
        if self._hand_over is not None:
            return self._hand_over.possible(self._occasion.recipient)
        return self._delivery.possible(self._occasion.recipient, channel=self._channel())

    def _channel(self) -> Channel | None:
        """To the office's own system goes what is applied for here; what is only prepared waits at the desk."""
        return None if self._prepares() else self._occasion.channel

    def _prepares(self) -> bool:
        return self._occasion.prepares or (self._form is not None and self._form.form.prepares)

    def _facts(self) -> list[Row]:
        """What somebody should know before the first question."""
        form = self._form
        if form is None:
            return []
        rows: list[Row] = list(self._occasion.said_first)
        if self._changed_since:
            text = self.tr("**Das Formular ist inzwischen neu.** Bitte sehen Sie Ihre Antworten noch einmal durch.")
            rows.append({"icon": "info", "text": text, "tone": "attention"})
        if self._prepares():
            rows.append(
                {
                    "icon": "person",
                    "text": self.tr("**Sie müssen danach noch selbst zum Amt.** Hier bereiten Sie alles vor."),
                    "tone": "attention",
                }
            )
        if form.form.minutes is not None:
            #: %n is how long it takes to fill in a form, in minutes.
            rows.append({"icon": "timer", "text": self.tr("Das dauert etwa %n Minuten.", "", form.form.minutes)})
        rows += rows_of(
            "checklist", self.tr("Wir stellen eine Frage nach der anderen. Am Ende sehen Sie alles noch einmal.")
        )
        if self._occasion.said_first:
            pass  # What becomes of it is said already.
        elif self._sendable():
            rows += rows_of("upload", self.tr("Dann senden wir es an das Amt, **nur wenn Sie Ja sagen**."))
        else:
            rows += rows_of(
                "print", self.tr("Sie bekommen alles auf Papier. **Das Gerät speichert nichts und sendet nichts.**")
            )
        if self.lang not in form.form.languages and form.form.languages:
            rows += rows_of("language", self.tr("Dieses Formular gibt es nur auf Deutsch."))
        return rows

    def _leave_rows(self) -> list[Row]:
        """What taking along means, and what the law wants to be said."""
        policy = self._visit.policy
        purpose = policy.purposes.get(PURPOSE_DRAFT) if policy else None
        rows: list[Row] = [
            *rows_of("receipt", self.tr("**Sie bekommen einen Code.** Damit machen Sie an jedem Dorfpunkt weiter.")),
            *rows_of("schedule", self.tr("Das geht 14 Tage lang. Danach wird alles gelöscht.")),
        ]
        if purpose is not None:
            rows += rows_of("lock", told(published(purpose.notice.texts, self.lang), self._visit.words))
        return rows

    def _where(self) -> list[Row]:
        """What to do with the paper."""
        rows: list[Row] = []
        if self._prepares():
            rows += rows_of("person", self.tr("**Nehmen Sie das Blatt mit zum Amt.** Dort geht es dann schneller."))
        else:
            rows += rows_of(
                "edit",
                self.tr("**Unterschreiben Sie das Blatt und geben Sie es ab.** Oder schicken Sie es mit der Post."),
            )
        if self._occasion.office:
            rows += rows_of("town-hall", ", ".join(self._occasion.office), "de" if self.lang != "de" else "")
        return rows

    def _printing_text(self) -> str:
        texts = {
            "": "",
            "printing": self.tr("Ihr Formular wird gedruckt …"),
            "printed": self.tr("Ihr Formular ist gedruckt. Bitte nehmen Sie es mit."),
            str(PrinterState.NONE): self.tr("Hier ist kein Drucker. Fragen Sie im Amt nach dem Formular."),
            str(PrinterState.OUT_OF_PAPER): self.tr("Der Drucker hat kein Papier. Ihre Antworten sind noch da."),
            str(PrinterState.JAM): self.tr("Im Drucker klemmt Papier. Ihre Antworten sind noch da."),
        }
        return texts.get(self._printing, self.tr("Der Drucker antwortet nicht. Ihre Antworten sind noch da."))

    heading = Property(
        str, lambda self: self._occasion.heading or self.tr("Formular ausfüllen"), notify=occasionChanged
    )
    facts = Property(list, _facts, notify=occasionChanged)
    leaveRows = Property(list, _leave_rows, notify=occasionChanged)
    sendable = Property(bool, _sendable, notify=occasionChanged)
    delivery = Property(Delivery, lambda self: self._delivery, constant=True)
    printerThere = Property(bool, lambda self: self._visit.settings.printer != "none", constant=True)
    printing = Property(str, lambda self: self._printing, notify=printingChanged)
    printingText = Property(str, _printing_text, notify=printingChanged)
    whereTo = Property(list, _where, notify=printingChanged)
