# SPDX-License-Identifier: EUPL-1.2
"""What a resident sends to an office, on its way: what is said before, and what becomes of it afterwards."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ecosystems import PageRef
from kiosk.forms.applying import (
    ECOSYSTEM,
    ApplicationReceipt,
    NotVouchedError,
    TooLargeError,
    Wish,
    may_send,
    prepare,
)
from kiosk.forms.papers import promise, receipt_slip, render_receipt_slip
from kiosk.languages import published
from kiosk.rows import Row, rows_of
from kiosk.sending import Drawing, Sending
from kiosk.sendings import Sendings
from kiosk.shell.shell import Shell
from kiosk.visit import Visit
from kiosk.words import fill, told
from sync.contract.applications import PURPOSE_APPLICATION, PURPOSE_DRAFT, Told
from sync.contract.fit_connect import Channel
from sync.contract.signing import import_key, public_jwk
from sync.replica.database import ReplicaError

QML_IMPORT_NAME = "Dorfpunkt.Forms"
QML_IMPORT_MAJOR_VERSION = 1

PAGES = Path(__file__).parent.parent / "qml"


@dataclass(frozen=True, kw_only=True)
class Occasion:
    """Why a form is filled in: for which service, where it is handed in, and whether somebody has to go there."""

    service: str
    """As the resident reads it."""
    german_service: str = ""
    """As the office reads it."""
    office: Sequence[str] = ()
    """Name and address of the office, a line each; empty: unknown."""
    recipient: str = ""
    """The office's desk (`office:...`); empty where it takes nothing from kiosks."""
    prepares: bool = False
    channel: Channel | None = None
    """How it reaches the office's own system, where it goes there."""
    heading: str = ""
    """Above the title of its first page; empty: that this is a form."""
    subject: str = ""
    """What it is about this time, where one form asks about many things: its title, and above each question."""
    said_first: Sequence[Row] = ()
    """What becomes of the answers, where that is something else than an application."""


@dataclass(frozen=True, kw_only=True)
class Parcel:
    """What was read back and may now be sent."""

    recipient: str
    office: Sequence[str]
    """Name and address, a line each."""
    prepares: bool
    wish: Callable[[], Wish]
    """All of it in words, made when it is sent: in the language of then."""
    purpose: str = PURPOSE_APPLICATION
    channel: Channel | None = None
    printable: bool = True
    """Whether it can be handed in on paper instead."""


@QmlElement
class Delivery(QObject):
    """What this visit sends to offices, one after the other; each can be undone for half a minute."""

    changed = Signal()
    stored = Signal()
    """It is sealed and on its way."""
    undone = Signal()
    """It was taken back at once."""

    def __init__(self, visit: Visit, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._shell = shell
        self._parcel: Parcel | None = None
        self._busy = False
        self._problem = ""
        drawing = Drawing(receipt_slip, render_receipt_slip)
        self._sendings = Sendings(visit, ECOSYSTEM, ApplicationReceipt, drawing, shell.run, self)
        self._sendings.changed.connect(self.changed)
        self._sendings.undone.connect(self.undone)
        shell.languageChanged.connect(self._retell)

    # --- for the form

    def possible(self, recipient: str, purpose: str = PURPOSE_APPLICATION, channel: Channel | None = None) -> bool:
        """Whether something can be sent to this office from here, and to its own system where there is a channel."""
        visit = self._visit
        permitted = may_send(visit.policy, recipient, purpose, channel)
        return bool(recipient and visit.identity and visit.spool_key and permitted)

    def offer(self, parcel: Parcel) -> None:
        """Have this ready to be sent; the page that asks for it says who gets it."""
        self._parcel, self._problem = parcel, ""
        self.changed.emit()

    def keep(self, parcel: Parcel) -> None:
        """Send this at once; what stands ready beside it stays as it is."""
        if not self._busy:
            self._busy, self._problem = True, ""
            self.changed.emit()
            self._shell.run(self._send(parcel))

    def receipt(
        self, parcel: Parcel, title: str, answers: tuple[Told, ...], until: datetime | None = None
    ) -> Callable[[str], ApplicationReceipt]:
        """What its receipt says in the language of now, with its code; `until`: of a half-filled form."""
        visit = self._visit
        #: Above the heading of a slip of paper; %1 is the village. The name "Dorfpunkt" is kept.
        kiosk = fill(visit.words.say("Services", "Dorfpunkt %1"), visit.settings.village)
        offline, now, lang = not visit.online, visit.now(), visit.language

        def with_code(code: str) -> ApplicationReceipt:
            return ApplicationReceipt(
                lang=lang, code=code, kiosk=kiosk, title=title, office=tuple(parcel.office),
                prepared=parcel.prepares, offline=offline, told=answers, printed_at=now, until=until,
                relayed=parcel.channel is not None,
            )  # fmt: skip

        return with_code

    def pending(self) -> bool:
        """Whether something of this visit is on its way."""
        return self._sendings.document is not None

    def attended(self) -> None:
        """Whoever is at it has time to undo."""
        self._sendings.attended()

    async def finish(self) -> None:
        """The visit ends: nothing is undone any more."""
        await self._sendings.finish()

    def close(self) -> None:
        """The window goes."""
        self._sendings.close()

    async def first_page(self) -> PageRef | None:
        """A form was stored and its receipt perhaps never printed: say so to whoever stands here."""
        return self._page("FormInterrupted") if await self._sendings.resume() else None

    # --- called by QML

    @Slot()
    def send(self) -> None:
        """`Ja, absenden`. A second tap while it is being stored does nothing."""
        if self._parcel is not None and not self._busy:
            self._busy, self._problem = True, ""
            self.changed.emit()
            self._shell.run(self._send(self._parcel))

    @Slot()
    def printPending(self) -> None:
        """Print the receipt that a crash left behind."""
        self._shell.pages.after("Home", self._page("FormSent"))
        self._sendings.current.printNow()

    @Slot()
    def dismissPending(self) -> None:
        """Whoever stands here sent nothing: forget the receipt and begin."""
        self._shell.run(self._dismiss())

    # --- inside

    def _page(self, name: str) -> PageRef:
        return PageRef(PAGES / f"{name}.qml", self)

    async def _send(self, parcel: Parcel) -> None:
        visit = self._visit
        try:
            possible = self.possible(parcel.recipient, parcel.purpose, parcel.channel)
            if visit.policy is None or visit.spool_key is None or not possible:
                self._problem = "not-offered"
                return
            spool = public_jwk(import_key(visit.spool_key))
            ready = await visit.workers.crypto(prepare, parcel.wish(), visit.policy, spool, visit.now())
            await self._sendings.store(ready)
        except (TooLargeError, NotVouchedError) as error:
            too_large = "too-large-to-keep" if parcel.purpose == PURPOSE_DRAFT else "too-large"
            self._problem = too_large if isinstance(error, TooLargeError) else "not-offered"
            return
        except ReplicaError as error:
            self._problem = "full" if error.kind == "full" else "not-stored"
            return
        finally:
            self._busy = False
            self.changed.emit()
        self.stored.emit()
        self.changed.emit()
        self._shell.pages.after("Home", self._page("FormSent"))

    async def _dismiss(self) -> None:
        await self._sendings.forget()
        self._shell.home()

    @Slot()
    def _retell(self) -> None:
        self.changed.emit()
        self._sendings.current.refresh()

    def _facts(self) -> list[Row]:
        """Who gets it, what follows from it, and what the law wants to be said."""
        parcel, visit = self._parcel, self._visit
        if parcel is None:
            return []
        words = visit.words
        # Whom it goes to stands nowhere else, and so first where a page holds little.
        #: %1 is name and address of an office.
        whom = fill(self.tr("Ihre Angaben gehen an: **%1**."), ", ".join(parcel.office))
        rows: list[Row] = rows_of("town-hall", whom)
        if parcel.prepares:
            warning = self.tr("**Sie müssen danach noch selbst zum Amt.** Dort liegt dann alles bereit.")
            rows.append({"icon": "person", "text": warning, "tone": "attention"})
        elif parcel.channel is not None:
            text = self.tr("Die Antwort kommt direkt vom Amt. Mit Ihrem Beleg sehen Sie hier, ob es angekommen ist.")
            rows += rows_of("receipt", text)
        else:
            rows += rows_of("receipt", self.tr("Die Antwort lesen Sie hier mit Ihrem Beleg."))
        purpose = visit.policy.purposes.get(parcel.purpose) if visit.policy else None
        if purpose is not None:
            rows += rows_of("lock", told(published(purpose.notice.texts, visit.language), words))
        return rows

    def _sent_rows(self) -> list[Row]:
        """What is promised, and what to do with the code."""
        receipt = self._sendings.document
        if receipt is None:
            return []
        return [{"icon": "schedule", "text": " ".join(promise(receipt, self._visit.words)), "tone": "attention"}]

    def _is_unfinished(self) -> bool:
        """Whether what was stored last is a half-filled form, which nobody gets."""
        receipt = self._sendings.document
        return receipt is not None and receipt.until is not None

    def _code_text(self) -> str:
        """What the code is good for."""
        if self._is_unfinished():
            return self.tr("Mit diesem Code machen Sie weiter. Sie können damit auch alles löschen:")
        return self.tr("Mit diesem Code lesen Sie die Antwort und können alles zurücknehmen:")

    def _problem_text(self) -> str:
        """What went wrong, in the language of now."""
        texts = {
            "": "",
            "not-offered": self.tr("Senden geht hier gerade nicht. Sie können alles ausdrucken.")
            if self._parcel is None or self._parcel.printable
            else self.tr("Senden geht hier gerade nicht. Bitte sagen Sie es im Rathaus."),
            "too-large": self.tr("Das ist zu lang zum Senden. Bitte drucken Sie es aus."),
            "too-large-to-keep": self.tr("Das ist zu lang zum Aufheben. Bitte machen Sie jetzt weiter."),
            "full": self.tr("Der Speicher dieses Geräts ist voll. Es wurde nichts gesendet."),
            "not-stored": self.tr(
                "Das Gerät konnte nicht speichern. Es wurde nichts gesendet. Bitte versuchen Sie es noch einmal."
            ),
            "under-way": self.tr("Es ist schon unterwegs. Nehmen Sie es mit dem Beleg zurück."),
        }
        return texts["under-way" if self._sendings.current.property("tooLate") else self._problem]

    sending = Property(Sending, lambda self: self._sendings.current, notify=changed)
    facts = Property(list, _facts, notify=changed)
    sentRows = Property(list, _sent_rows, notify=changed)
    codeText = Property(str, _code_text, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    problem = Property(str, _problem_text, notify=changed)
    hasPending = Property(bool, pending, notify=changed)
    unfinished = Property(bool, _is_unfinished, notify=changed)
    interruptedAt = Property(str, lambda self: self._sendings.interrupted_at, notify=changed)
