# SPDX-License-Identifier: EUPL-1.2
"""A form that is filled in at the counter: for who stands there, calls or has written, or where somebody stopped."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from typing import Final, get_args

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.counter.model import PAGES
from kiosk.counter.office.takeable import Takeable, of_draft, still_to_come, takeable
from kiosk.counter.queue import Desk, Run, desk_of
from kiosk.counter.wording import pick, written
from kiosk.ecosystems import PageRef
from kiosk.ecosystems.services.catalogue import office_lines
from kiosk.formats import local
from kiosk.forms.applying import (
    ECOSYSTEM,
    ApplicationReceipt,
    DraftWish,
    FormWish,
    NotVouchedError,
    TooLargeError,
    Wish,
    may_send,
    prepare,
)
from kiosk.forms.library import OpenForm, known_forms
from kiosk.forms.model.conversation import Conversation, Pages
from kiosk.forms.papers import receipt_slip, render_receipt_slip
from kiosk.languages import LANGUAGES, NAMES, Language, known, published
from kiosk.receipts.cancelling import cancel_under
from kiosk.rows import Row, rows_of
from kiosk.sending import Drawing, Sending
from kiosk.sendings import Sendings
from kiosk.shell.entries import Entry, EntryList
from kiosk.shell.navigation import Navigation
from kiosk.visit import Visit
from kiosk.words import fill, told
from sync.contract.applications import (
    DRAFT_DAYS,
    PLATFORM,
    PURPOSE_APPLICATION,
    PURPOSE_DRAFT,
    PURPOSE_TAKE_BACK,
    FormDraft,
    TakenDown,
    Way,
)
from sync.contract.fit_connect import Channel
from sync.contract.receipt_code import ReceiptKeys
from sync.contract.services import KIND_OFFICE, KIND_SERVICE, Office, Service
from sync.contract.signing import import_key, public_jwk
from sync.forms.interview import Interview
from sync.forms.submission import instance_xml
from sync.replica.content import feed_head, read_all
from sync.replica.database import Database, ReplicaError

QML_IMPORT_NAME = "Dorfpunkt.Counter"
QML_IMPORT_MAJOR_VERSION = 1

_PAGES: Final = Pages(
    intro=PAGES / "TakeDownStart.qml",
    question=PAGES / "TakeDownQuestion.qml",
    answers=PAGES / "TakeDownAnswers.qml",
    given_up=PAGES / "TakeDownGivenUp.qml",
)
_WAYS: Final[dict[Way, tuple[str, tuple[str, str], tuple[str, str]]]] = {
    "in-person": (
        "person", ("Die Person ist hier", "The person is here"),
        ("Sie bekommt den Beleg in die Hand.", "They are handed the receipt."),
    ),
    "telephone": (
        "call", ("Am Telefon", "On the telephone"),
        ("Sie lesen den Code vor oder schicken den Beleg.", "You read out the code or send the receipt."),
    ),
    "letter": (
        "description", ("Mit einem Brief", "By letter"),
        ("Sie legen den Beleg der Antwort bei.", "You enclose the receipt with the answer."),
    ),
}  # fmt: skip
"""How somebody came: icon, name, and what becomes of the receipt."""
_GO_ON: Final = "go on"
"""The row of what lies half filled in at this window."""
_GIVE_ALONG, _DELETE = "give along", "delete"


@QmlElement
class TakeDown(Conversation):
    """What is taken down at this window, one form after the other."""

    saidChanged = Signal()
    """With all that changes: a property can only name a signal of its own class."""

    def __init__(
        self,
        visit: Visit,
        navigation: Navigation,
        run: Run,
        office: Callable[[], Office | None],
        reload: Callable[[], None],
        parent: QObject,
    ) -> None:
        """`office`: whose counter this is; `reload` reads the queue again once something new is in it."""
        super().__init__(visit, navigation, run, _PAGES, parent)
        self.changed.connect(self.saidChanged)
        self._desk = desk_of(visit)
        self._office = office
        self._reload = reload
        self._takeable: tuple[Takeable, ...] = ()
        self._read_at: tuple[int, date] | None = None
        """Head of the content and day for which that was read."""
        self._taken: Takeable | None = None
        self._way: Way = "in-person"
        self._receipt_lang: Language = "de"
        self._resumed: ReceiptKeys | None = None
        """Of the half-filled form that was brought; it is deleted once this one is stored for good."""
        self._busy = False
        self._stored = False
        """It is stored, and its page has not been left yet."""
        self._instead: Callable[[], None] | None = None
        """What is begun once what lies half filled in is given up."""
        self._problem = ""
        self._forms = EntryList(self)
        self._ways = EntryList(self)
        self._languages = EntryList(self)
        self._stops = EntryList(self)
        self._sendings = self._new_sendings()
        navigation.changed.connect(self._on_moved)

    # --- for the office's desk

    async def load(self) -> None:
        """Read what can be taken down here, where content or day are others than last time; raises ReplicaError."""
        if self._desk is None:
            return
        scope, recipient, now = self._desk.identity.enrolment.scope, self._desk.recipient, self._visit.now()
        at = (await self._visit.replica.run(feed_head, scope), local(now).date())
        if at == self._read_at:
            return

        def read(db: Database) -> tuple[Takeable, ...]:
            services = dict(read_all(db, KIND_SERVICE, Service, now))
            offices = dict(read_all(db, KIND_OFFICE, Office, now))
            return takeable(services, offices, recipient, known_forms(db, now))

        self._takeable, self._read_at = await self._visit.replica.run(read), at
        self._tell_forms()

    async def interrupted(self) -> bool:
        """Whether a crash left something stored whose receipt perhaps was never printed: its page stands then."""
        if not await self._sendings.resume():
            return False
        self._stored = True
        self._navigation.push(PageRef(PAGES / "TakenDown.qml"))
        return True

    @property
    def saving(self) -> bool:
        """Whether something is being stored just now."""
        return self._busy

    def of_draft(self, draft: FormDraft) -> Takeable | None:
        """What a half-filled form becomes here; None where it is none of this office's."""
        return of_draft(draft, self._desk.recipient if self._desk else "", self._takeable)

    def resume(self, draft: FormDraft, keys: ReceiptKeys) -> None:
        """Go on with a half-filled form that somebody has brought."""
        taken = self.of_draft(draft)
        if taken is None:
            return

        def go_on() -> None:
            self._begin(taken)
            self._resumed, self._receipt_lang = keys, known(draft.lang)
            self._navigation.after("Applications", PageRef(_PAGES.intro))
            self._run(self._reopen(draft))

        self._instead_of_half(go_on)

    def close(self) -> None:
        """The window goes: what is stored goes on its way by itself."""
        self._sendings.close()

    # --- called by QML

    @Slot()
    def open(self) -> None:
        """To all that can be taken down here."""
        self._go("TakeDownForms")

    @Slot(int)
    def choose(self, row: int) -> None:
        """Begin one of the forms, or go on with the one that lies half filled in."""
        key = self._forms[row].key
        if key == _GO_ON:
            self._go("TakeDownStart")
            return
        taken = next(one for one in self._takeable if one.key == key)

        def begin() -> None:
            self._begin(taken)
            self._navigation.after("TakeDownForms", PageRef(_PAGES.intro))
            self._run(self._open(taken.form))

        self._instead_of_half(begin)

    @Slot()
    def goOn(self) -> None:
        """Rather go on with what lies half filled in."""
        self._instead = None
        self._navigation.after("Applications", PageRef(_PAGES.intro))

    @Slot()
    def giveUp(self) -> None:
        """`Ja, löschen`: begin the other one instead."""
        begin, self._instead = self._instead, None
        if begin is not None:
            begin()

    @Slot()
    def askHow(self) -> None:
        """`Ja, stimmt`: to how the person came; or to what is missing."""
        if (missing := self._missing()) is not None:
            self._ask(missing)
            return
        self._tell_ways()
        self._go("TakeDownWay")

    @Slot(int)
    def come(self, row: int) -> None:
        """How somebody came; then to what is said before it is stored."""
        self._way, self._problem = get_args(Way)[row], ""
        self._tell_ways()
        self.changed.emit()
        self._go("TakeDownSend")

    @Slot()
    def askLanguage(self) -> None:
        """To the languages in which the receipt can be."""
        self._tell_languages()
        self._go("TakeDownLanguage")

    @Slot(int)
    def speak(self, row: int) -> None:
        """In which language receipt and answers are read."""
        self._receipt_lang = LANGUAGES[row]
        self._tell_languages()
        self.changed.emit()
        self._navigation.back()

    @Slot()
    def store(self) -> None:
        """`Ja, aufnehmen`. A second press while it is being stored does nothing."""
        form, interview, taken, desk = self._form, self._interview, self._taken, self._desk
        if form is not None and interview is not None and taken is not None and desk is not None:
            channel = None if self._prepared() else taken.channel
            wish = partial(self._wish, form, interview, taken, desk, channel)
            self._start(wish, desk.recipient, PURPOSE_APPLICATION, channel)

    @Slot()
    def askStop(self) -> None:
        """To what can become of answers that are not taken down now."""
        self._problem = ""
        self._tell_stops()
        self._go("TakeDownStop")

    @Slot(int)
    def stop(self, row: int) -> None:
        """Give them along as a code, or delete them."""
        form, interview, taken, desk = self._form, self._interview, self._taken, self._desk
        if self._stops[row].key == _DELETE:
            self._forget()
            self._navigation.after("Applications", PageRef(PAGES / "TakeDownForms.qml"))
        elif form is not None and interview is not None and taken is not None and desk is not None:
            self._start(partial(self._draft, form, interview, taken, desk), PLATFORM, PURPOSE_DRAFT, None)

    @Slot()
    def done(self) -> None:
        """`Fertig`: no more undo."""
        self._navigation.reset(PageRef(PAGES / "Applications.qml"))

    # --- inside

    def _new_sendings(self) -> Sendings[ApplicationReceipt]:
        drawing = Drawing(receipt_slip, render_receipt_slip)
        made = Sendings(self._visit, ECOSYSTEM, ApplicationReceipt, drawing, self._run, self)
        made.changed.connect(self.changed)
        made.undone.connect(self._on_undone)
        return made

    def _go(self, name: str) -> None:
        self._navigation.push(PageRef(PAGES / f"{name}.qml"))

    def _begin(self, taken: Takeable) -> None:
        self._begin_anew()
        self._questions = []
        self._taken, self._resumed, self._problem = taken, None, ""
        self._way, self._receipt_lang = "in-person", "de"
        self.changed.emit()

    def _forget(self) -> None:
        """Nothing of what was said stays in memory."""
        self._instead = None
        self._form = self._interview = self._taken = self._resumed = None
        self._questions, self._state, self._problem = [], "", ""
        self._tell_forms()
        self._retell()

    def _prepared(self) -> bool:
        """Whether the person still has to come."""
        taken, form = self._taken, self._form
        return taken is not None and still_to_come(taken, form is not None and form.form.prepares, self._way)

    def _start(self, wish: Callable[[], Wish], recipient: str, purpose: str, channel: Channel | None) -> None:
        if not self._busy:
            self._busy, self._problem = True, ""
            self.changed.emit()
            self._run(self._store(wish, recipient, purpose, channel))

    async def _store(self, wish: Callable[[], Wish], recipient: str, purpose: str, channel: Channel | None) -> None:
        visit = self._visit
        try:
            permitted = may_send(visit.policy, recipient, purpose, channel)
            if visit.policy is None or visit.spool_key is None or not permitted:
                self._problem = "not-offered"
                return
            spool = public_jwk(import_key(visit.spool_key))
            ready = await visit.workers.crypto(prepare, wish(), visit.policy, spool, visit.now())
            await self._sendings.store(ready)
        except TooLargeError:
            self._problem = "too-large"
            return
        except NotVouchedError:
            self._problem = "not-offered"
            return
        except ReplicaError as error:
            self._problem = "full" if error.kind == "full" else "not-stored"
            return
        finally:
            self._busy = False
            self.changed.emit()
        # Whatever page stands meanwhile: there is a code now that somebody must get.
        self._stored = True
        self._navigation.after("Applications", PageRef(PAGES / "TakenDown.qml"))

    def _wish(
        self, form: OpenForm, interview: Interview, taken: Takeable, desk: Desk, channel: Channel | None
    ) -> FormWish:
        return FormWish(
            form=form.id, version=form.form.version, xml_sha256=form.form.xml_sha256,
            title=published(form.form.title, "de").text, service=taken.service,
            recipient=desk.recipient, prepared=self._prepared(), told=self._in_german(form, interview),
            instance=instance_xml(interview.filling), channel=channel,
            receipt=self._receipt(form, interview), lang=self._receipt_lang,
            taken_down=TakenDown(desk.name, self._way),
        )  # fmt: skip

    def _draft(self, form: OpenForm, interview: Interview, taken: Takeable, desk: Desk) -> DraftWish:
        """The answers so far, for whoever has the code and for no desk; on its slip stands none of them."""
        until = self._visit.now() + timedelta(days=DRAFT_DAYS)
        place = interview.place(self._questions[-1].step) if self._questions else 0
        return DraftWish(
            form=form.id, version=form.form.version, xml_sha256=form.form.xml_sha256,
            title=published(form.form.title, "de").text, service=taken.service, recipient=PLATFORM,
            prepared=taken.in_person or form.form.prepares, told=self._in_german(form, interview),
            instance=instance_xml(interview.filling), office=desk.recipient, place=place, until=until,
            receipt=self._receipt(form, interview, until), lang=self._receipt_lang,
        )  # fmt: skip

    def _receipt(
        self, form: OpenForm, interview: Interview, until: datetime | None = None
    ) -> Callable[[str], ApplicationReceipt]:
        lang, now, prepared = self._receipt_lang, self._visit.now(), self._prepared()
        words, office = self._visit.words_in(lang), self._office()
        name = office.name if office else ""
        #: Heading on a printed form, above the answers.
        answers = () if until else self._in_language(form, interview, lang, words.say("Forms", "Ihre Angaben"))
        title = told(published(form.form.title, lang), words)

        def with_code(code: str) -> ApplicationReceipt:
            return ApplicationReceipt(
                lang=lang, code=code, kiosk=name, title=title, office=office_lines(office), prepared=prepared,
                offline=not self._visit.online, told=answers, printed_at=now, until=until,
                taken_down=True,
            )  # fmt: skip

        return with_code

    async def _finish(self, sendings: Sendings[ApplicationReceipt], resumed: ReceiptKeys | None) -> None:
        stored = sendings.current.stored
        await sendings.finish()
        if resumed is not None and stored:
            # Its answers are taken down now. Where that cannot be stored, it is wiped when its days are over.
            await cancel_under(self._visit, resumed, PURPOSE_TAKE_BACK)
        sendings.deleteLater()
        self._reload()

    @Slot()
    def _on_moved(self) -> None:
        """Whoever leaves the page of what is stored is done with it, whichever way."""
        if self._stored and "TakenDown" not in self._navigation.names:
            self._stored = False
            self._run(self._finish(self._sendings, self._resumed))
            self._sendings = self._new_sendings()
            self._forget()
        if self._navigation.names[-1] == "TakeDownForms":
            self._tell_forms()
            self.changed.emit()

    def _instead_of_half(self, begin: Callable[[], None]) -> None:
        """Begin at once, or ask first where answers would be lost."""
        if not self._has_answers():
            begin()
            return
        self._instead = begin
        self._go("TakeDownInstead")

    @Slot()
    def _on_undone(self) -> None:
        self._stored = False
        self._navigation.after("Applications", PageRef(_PAGES.intro))
        self._navigation.push(PageRef(_PAGES.answers, self))
        self.changed.emit()

    def _tell_forms(self) -> None:
        lang = written(self._visit.language)
        rows = [Entry(one.key, one.service, icon=one.icon) for one in self._takeable]
        if self._taken is not None and self._has_answers():
            half = pick(("Angefangen, noch nicht aufgenommen", "Begun, not taken down yet"), lang)
            rows.insert(0, Entry(_GO_ON, self._taken.service, subtitle=half, icon="history"))
        self._forms.replace(rows)

    def _tell_ways(self) -> None:
        lang = written(self._visit.language)
        self._ways.replace(
            [
                Entry(key, pick(name, lang), subtitle=pick(meaning, lang), icon=icon)
                for key, (icon, name, meaning) in _WAYS.items()
            ]
        )

    def _tell_stops(self) -> None:
        lang = written(self._visit.language)
        along = ("Als Code mitgeben", "Give along as a code")
        meaning = (
            "Die Person macht später weiter, hier oder an jedem Dorfpunkt, 14 Tage lang.",
            "The person goes on later, here or at any Dorfpunkt, for 14 days.",
        )
        delete = ("Antworten löschen", "Delete the answers")
        rows = [Entry(_DELETE, pick(delete, lang), icon="delete")]
        if may_send(self._visit.policy, PLATFORM, PURPOSE_DRAFT):
            rows.insert(0, Entry(_GIVE_ALONG, pick(along, lang), subtitle=pick(meaning, lang), icon="receipt"))
        self._stops.replace(rows)

    def _tell_languages(self) -> None:
        shown = [
            Entry(code, NAMES[code], trailing="choose", chosen=code == self._receipt_lang, lang=code)
            for code in LANGUAGES
        ]
        self._languages.replace(shown)

    def _facts(self) -> list[Row]:
        """What a clerk should know before the first question."""
        taken, form = self._taken, self._form
        if taken is None or form is None:
            return []
        rows: list[Row] = []
        if self._changed_since:
            text = self.tr("**Das Formular ist inzwischen neu.** Bitte sehen Sie die Antworten noch einmal durch.")
            rows.append({"icon": "info", "text": text, "tone": "attention"})
        if taken.in_person or form.form.prepares:
            text = self.tr("**Das Gesetz will die Person hier sehen.** Bitte prüfen Sie den Ausweis.")
            rows.append({"icon": "person", "text": text, "tone": "attention"})
        rows += rows_of("forum", self.tr("Lesen Sie die Fragen vor. Am Ende sehen Sie alles noch einmal."))
        rows += rows_of("upload", self.tr("Gespeichert wird erst, wenn Sie zum Schluss Ja sagen."))
        if self._resumed is not None:
            rows += rows_of("receipt", self.tr("Danach gilt der neue Beleg, und der alte Code öffnet nichts mehr."))
        return rows

    def _said_before(self) -> list[Row]:
        """Who gets it, what follows, and what the law wants the person to be told."""
        visit, office = self._visit, self._office()
        #: At the counter. %1 is an office.
        rows = rows_of("town-hall", fill(self.tr("Das bekommt: **%1**."), office.name if office else ""))
        if self._prepared():
            text = self.tr("**Die Person muss noch selbst kommen.** Erst dann gilt der Antrag.")
            rows.append({"icon": "person", "text": text, "tone": "attention"})
        icon, name, meaning = _WAYS[self._way]
        lang = written(visit.language)
        rows += rows_of(icon, f"**{pick(name, lang)}.** {pick(meaning, lang)}")
        #: At the counter. %1 is a language by its own name.
        rows += rows_of("language", fill(self.tr("Beleg und Antworten: **%1**."), NAMES[self._receipt_lang]))
        purpose = visit.policy.purposes.get(PURPOSE_APPLICATION) if visit.policy else None
        if purpose is not None:
            rows.append({"icon": "lock", "text": self.tr("**Sagen Sie der Person:**"), "heading": True})
            rows += rows_of("", told(published(purpose.notice.texts, visit.language), visit.words))
        return rows

    def _problem_text(self) -> str:
        texts = {
            "": "",
            "not-offered": self.tr(
                "Das geht gerade nicht: Der Datentreuhänder erlaubt es nicht, oder zu lange kein Netz."
            ),
            "too-large": self.tr("Das ist zu lang. Bitte kürzen Sie die Antworten."),
            "full": self.tr("Der Speicher dieses Geräts ist voll. Es wurde nichts gespeichert."),
            "not-stored": self.tr("Das Gerät konnte nicht speichern. Bitte versuchen Sie es noch einmal."),
            "under-way": self.tr("Es ist schon unterwegs. Nehmen Sie es mit dem Beleg zurück."),
        }
        return texts["under-way" if self._sendings.current.property("tooLate") else self._problem]

    def _is_unfinished(self) -> bool:
        """Whether what was stored is a half-filled form, which nobody gets."""
        receipt = self._sendings.document
        return receipt is not None and receipt.until is not None

    def _handing(self) -> str:
        """What to do with the code."""
        if self._is_unfinished():
            only = ("Geben Sie ihn nur der Person selbst.", "Give it to nobody but the person.")
            return pick(only, written(self._visit.language))
        return pick(_WAYS[self._way][2], written(self._visit.language))

    forms = Property(QObject, lambda self: self._forms, constant=True)
    ways = Property(QObject, lambda self: self._ways, constant=True)
    stops = Property(QObject, lambda self: self._stops, constant=True)
    unfinished = Property(bool, _is_unfinished, notify=saidChanged)
    languages = Property(QObject, lambda self: self._languages, constant=True)
    withheld = Property(str, lambda self: self._visit.withheld(PURPOSE_APPLICATION), notify=saidChanged)
    possible = Property(bool, lambda self: bool(self._takeable), notify=saidChanged)
    service = Property(str, lambda self: self._taken.service if self._taken else "", notify=saidChanged)
    half = Property(bool, lambda self: self._has_answers(), notify=saidChanged)
    facts = Property(list, _facts, notify=saidChanged)
    saidBefore = Property(list, _said_before, notify=saidChanged)
    handing = Property(str, _handing, notify=saidChanged)
    busy = Property(bool, lambda self: self._busy, notify=saidChanged)
    problem = Property(str, _problem_text, notify=saidChanged)
    printerThere = Property(bool, lambda self: self._visit.settings.printer != "none", constant=True)
    sending = Property(Sending, lambda self: self._sendings.current, notify=saidChanged)
    interruptedAt = Property(str, lambda self: self._sendings.interrupted_at, notify=saidChanged)
