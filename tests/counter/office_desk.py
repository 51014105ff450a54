# SPDX-License-Identifier: EUPL-1.2
"""An office's desk with real sealed applications in its replica, made without servers."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from uuid import UUID

import msgspec
from joserfc.jwk import ECKey

from kiosk.counter.agenda.opening import AgendaOpener
from kiosk.counter.agenda.rules import DeskAppointment
from kiosk.counter.answering import own_readers, sign_answer
from kiosk.counter.office.opening import OfficeOpener
from kiosk.counter.office.rules import DeskApplication
from sync.contract.applications import (
    CASE_APPLICATION,
    CASE_DEFECT,
    CASE_DRAFT,
    CASE_REPLY,
    PLATFORM,
    PURPOSE_APPLICATION,
    Application,
    ApplicationAnswer,
    ApplicationReply,
    DefectReport,
    FormDraft,
    Told,
)
from sync.contract.appointments import CASE_APPOINTMENT, Appointment, AppointmentAnswer
from sync.contract.cases import Answer, CaseState, CaseStatus, DeskCase, SignedAnswer
from sync.contract.defects import DefectPlace, Release
from sync.contract.fit_connect import CASE_RELAY
from sync.contract.ids import uuid7
from sync.contract.receipt_code import ReceiptKeys, derive, new_code
from sync.contract.signing import Jwk, generate_key, private_jwk, public_jwk
from sync.contract.times import to_wire
from sync.contract.trust import RecipientKeys
from sync.replica.cases import Draft
from sync.replica.desk import desk_cases, newest_answers, waiting_answers
from sync.replica.sealing import seal
from tests.counter.desk import build_desk, read_answer
from tests.walk.stage import MONDAY

OFFICE_DESK = "office:rathaus-marpingen"
CODE = new_code(lambda bits: 4711)
BROUGHT = new_code(lambda bits: 815)
"""Of a half-filled form."""
TOLD = (
    Told("Vorname", "Erika", "Antragstellerin"),
    Told("Nachname", "Mustermann", "Antragstellerin"),
    Told("Straße und Hausnummer", "Musterweg 3", "Antragstellerin"),
    Told("Wie viele Personen kommen?", "40", "Veranstaltung"),
    Told("Was ist geplant?", "Ein Sommerfest mit Musik bis 22 Uhr.", "Veranstaltung"),
    Told("Gibt es ein Feuer?", "", "Veranstaltung"),
)
HALF = (Told("Haben Sie einen Hund?", "Ja", "Angaben"), Told("Wie heißt der Hund?", "Bello", "Angaben"))
REPORTED = (
    Told("Was ist kaputt?", "Straße oder Gehweg"),
    Told("Wo ist es?", "Haltestelle Ortsmitte, Alsweiler"),
    Told("Was noch?", "Das Loch ist tief."),
    Told("Name", "Erika Mustermann"),
    Told("Telefon", "06851 123456"),
)


class OfficeStage:
    """A desk of the town hall, and the residents who apply there."""

    def __init__(
        self,
        state: Path,
        settings: str,
        now: datetime = MONDAY,
        others: Mapping[str, RecipientKeys] = MappingProxyType({}),
    ) -> None:
        self.desk = build_desk(state, settings, now, OFFICE_DESK, others)
        self._number = 0
        self._keys: dict[str, ReceiptKeys] = {}
        self._plain = derive(new_code(lambda bits: 1))
        self._coded = derive(CODE)

    def apply(
        self,
        title: str = "Veranstaltung anmelden",
        *,
        days_ago: int = 0,
        told: tuple[Told, ...] = TOLD,
        prepared: bool = False,
        coded: bool = False,
        state: CaseState = "stored",
        reader: ECKey | None = None,
        recipient: str = OFFICE_DESK,
        **inside: object,
    ) -> str:
        """Let a resident apply and the desk's queue take it; `coded`: with the receipt of `CODE`."""
        keys = self._coded if coded else self._plain
        at, case_id = MONDAY - timedelta(days=days_ago), self._next_id()
        application = Application(
            case_id=case_id, form="veranstaltung", version="1", xml_sha256="0" * 64, title=title,
            service="Veranstaltung anzeigen", prepared=prepared, told=told, instance="<data/>",
            receipt_key=keys.public, sent_at=to_wire(at), lang="uk",
        )  # fmt: skip
        application = msgspec.structs.replace(application, **inside)
        self._keys[str(case_id)] = keys
        self._send(CASE_APPLICATION, case_id, application, keys, {}, at, state, reader, recipient)
        return str(case_id)

    def book(
        self,
        name: str = "Erika Mustermann",
        begin: str = "09:00",
        *,
        days: int = 0,
        place: str = "promised",
        zms: str = "",
        coded: bool = False,
        state: CaseState = "stored",
        reader: ECKey | None = None,
        **inside: object,
    ) -> str:
        """Let a resident book an appointment, so many days from now, and the desk's queue take it."""
        keys = self._coded if coded else self._plain
        case_id, day = self._next_id(), MONDAY.date() + timedelta(days=days)
        slot = f"{day}-{begin.replace(':', '')}"
        appointment = Appointment(
            case_id=case_id, offer="buergerbuero", slot=slot, title="Bürgerbüro", service="Personalausweis",
            where="Rathaus Marpingen", day=day, begin=begin, minutes=20, name=name, phone="0685180912",
            promise="firm" if place == "promised" else "queued",
            answer_by=None if place == "promised" else to_wire(MONDAY + timedelta(days=2)),
            receipt_key=keys.public, booked_at=to_wire(MONDAY), lang="de",
        )  # fmt: skip
        appointment = msgspec.structs.replace(appointment, **inside)
        self._keys[str(case_id)] = keys
        routing = {"offer": "buergerbuero", "slot": slot} | ({"place": place} if place else {})
        routing |= {"zms": zms} if zms else {}
        self._send(CASE_APPOINTMENT, case_id, appointment, keys, routing, MONDAY, state, reader, OFFICE_DESK)
        return str(case_id)

    def agenda(self, now: datetime = MONDAY) -> tuple[dict[str, DeskAppointment], dict[str, str]]:
        """All appointments that this desk opens, and why the rest is unreadable, by case id."""
        db = self.desk.db()
        cases, own = desk_cases(db), newest_answers(db)
        db.conn.close()
        opener = AgendaOpener(OFFICE_DESK, (private_jwk(self.desk.encryption),))
        found = opener.open(cases, own, (public_jwk(self.desk.device),), now)
        return dict(found.entries), {one.case_id: str(one.why) for one in found.unreadable}

    def said(self, case_id: str) -> AppointmentAnswer | None:
        """The newest stored answer to an appointment as whoever holds the receipt reads it."""
        signed = self.desk.newest(case_id)
        if signed is None:
            return None
        keys, policy = self._keys[case_id], self.desk.policy
        return read_answer(signed, case_id, CASE_APPOINTMENT, OFFICE_DESK, keys, policy, AppointmentAnswer)

    def report(
        self,
        place: DefectPlace = DefectPlace("stop", "Ortsmitte"),  # noqa: B008 - it never changes
        *,
        listed: bool = True,
        days_ago: int = 0,
        state: CaseState = "stored",
        **inside: object,
    ) -> str:
        """Let a resident report a hole in a street of Alsweiler."""
        at, case_id = MONDAY - timedelta(days=days_ago), self._next_id()
        report = DefectReport(
            case_id=case_id, title="Schaden: Straße oder Gehweg", told=REPORTED, receipt_key=self._plain.public,
            sent_at=to_wire(at), lang="de", category="strasse", village="10046112/alsweiler", place=place,
            listed=listed,
        )  # fmt: skip
        report = msgspec.structs.replace(report, **inside)
        self._keys[str(case_id)] = self._plain
        self._send(CASE_DEFECT, case_id, report, self._plain, {}, at, state, None, OFFICE_DESK)
        return str(case_id)

    def reply(
        self, case_id: str, text: str, revision: int, /, *, keys: ReceiptKeys | None = None, **inside: object
    ) -> str:
        """Let the resident answer a question."""
        reply_id, at = self._next_id(), MONDAY + timedelta(minutes=self._number)
        reply = ApplicationReply(
            case_id=reply_id, application=UUID(case_id), revision=revision, text=text, at=to_wire(at)
        )
        reply = msgspec.structs.replace(reply, **inside)
        used = keys or self._keys[case_id]
        self._send(CASE_REPLY, reply_id, reply, used, {"application": case_id}, at, "stored", None, OFFICE_DESK)
        return str(reply_id)

    def relay(self, case_id: str, delivery: str, state: CaseState = "stored") -> None:
        """Let an application go to the office's own system too, as far as the platform tells."""
        keys, routing = self._keys[case_id], {"application": case_id} | ({"delivery": delivery} if delivery else {})
        draft = Draft(
            case_id=self._next_id(), kind=CASE_RELAY, recipient=OFFICE_DESK, purpose=PURPOSE_APPLICATION,
            datatypes=(), legal_basis="", routing=routing, payload=b"{}", lookup_id=keys.lookup_id,
        )  # fmt: skip
        self.desk.take([self.desk.case(draft, state=state)])

    def other_receipt(self) -> ReceiptKeys:
        """The keys of somebody else's receipt."""
        return self._coded

    def opened(self, case_id: str, opener: OfficeOpener | None = None) -> DeskApplication:
        """An application as this desk opens it."""
        return self.queue(opener)[0][case_id]

    def queue(
        self, opener: OfficeOpener | None = None, now: datetime = MONDAY
    ) -> tuple[dict[str, DeskApplication], dict[str, str]]:
        """All that this desk opens, and why the rest is unreadable, by case id."""
        db = self.desk.db()
        cases, own = desk_cases(db), newest_answers(db)
        db.conn.close()
        opener = opener or OfficeOpener(OFFICE_DESK, (private_jwk(self.desk.encryption),))
        found = opener.open(cases, own, (public_jwk(self.desk.device),), now, self.desk.policy)
        return dict(found.entries), {one.case_id: str(one.why) for one in found.unreadable}

    def keys_of(self, case_id: str) -> ReceiptKeys:
        """Those of the receipt."""
        return self._keys[case_id]

    def waiting(self, case_id: str) -> SignedAnswer:
        """The newest answer as it goes to the platform, with what is handed over."""
        db = self.desk.db()
        found = [one for one in waiting_answers(db) if one.case_id == case_id]
        db.conn.close()
        return found[-1].signed

    def case(self, case_id: str) -> DeskCase:
        """As it lies in the queue."""
        db = self.desk.db()
        cases = desk_cases(db)
        db.conn.close()
        return next(case for case in cases if case_id in bytes(case.case.envelope).decode())

    def signed(self, case_id: str, answer: ApplicationAnswer, key: ECKey | None = None) -> SignedAnswer:
        """An answer as another desk of the office gives it."""
        readers = own_readers(private_jwk(self.desk.encryption), OFFICE_DESK, self.desk.policy)
        return sign_answer(self.opened(case_id), answer, OFFICE_DESK, readers, key or self.desk.device)

    def read(self, case_id: str) -> ApplicationAnswer | None:
        """The newest stored answer as whoever holds the receipt reads it."""
        signed = self.desk.newest(case_id)
        if signed is None:
            return None
        keys, policy = self._keys[case_id], self.desk.policy
        return read_answer(signed, case_id, CASE_APPLICATION, OFFICE_DESK, keys, policy, ApplicationAnswer)

    def in_the_clear(self, case_id: str) -> Release | None:
        """What the newest answer shows everybody, as the platform reads it."""
        signed = self.desk.newest(case_id)
        assert signed is not None
        shown = msgspec.json.decode(signed.answer, type=Answer).release
        return None if isinstance(shown, msgspec.UnsetType) else msgspec.json.decode(shown, type=Release)

    def _next_id(self) -> UUID:
        self._number += 1
        return UUID(int=(7 << 76) | (2 << 62) | self._number)

    def _send(
        self, kind: str, case_id: UUID, inside: msgspec.Struct, keys: ReceiptKeys, routing: dict[str, str],
        at: datetime, state: CaseState, reader: ECKey | None, recipient: str,
    ) -> None:  # fmt: skip
        readers: list[Jwk] = [public_jwk(reader or self.desk.encryption), keys.public]
        draft = Draft(
            case_id=case_id, kind=kind, recipient=recipient, purpose=PURPOSE_APPLICATION, datatypes=(),
            legal_basis="", routing=routing, payload=seal(inside, readers), lookup_id=keys.lookup_id,
        )  # fmt: skip
        self.desk.take([self.desk.case(draft, state=state, at=at)])


def stranger() -> ECKey:
    """A key of nobody here."""
    return generate_key()


def draft_of(**inside: object) -> FormDraft:
    """A half-filled form under `BROUGHT`."""
    draft = FormDraft(
        case_id=uuid7(MONDAY), title="Hund anmelden", service="Hundesteuer", told=HALF,
        receipt_key=derive(BROUGHT).public, sent_at=to_wire(MONDAY), lang="uk", form="hund-anmelden", version="1",
        xml_sha256="0" * 64, instance="<data><dog>ja</dog><name>Bello</name></data>", until="2026-12-07T13:40:00Z",
    )  # fmt: skip
    return msgspec.structs.replace(draft, **inside)


def half_filled(state: CaseState = "stored", **inside: object) -> CaseStatus:
    """What the platform tells of it."""
    draft = draft_of(**inside)
    keys, case_id = derive(BROUGHT), draft.case_id
    payload = msgspec.Raw(seal(draft, [keys.public])) if state == "stored" else msgspec.UNSET
    return CaseStatus(case_id, CASE_DRAFT, PLATFORM, state, to_wire(MONDAY), payload=payload)
