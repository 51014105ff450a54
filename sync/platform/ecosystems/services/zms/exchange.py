# SPDX-License-Identifier: EUPL-1.2
"""Holding places in ZMS ahead of bookings, and giving them back: one round at a time, by one process.

What is about to be asked is written down before. A place is a unit of its time's stock when ZMS has confirmed it,
and none any more before ZMS is asked to take it back: kiosks never promise more than is held. Stopped at any point,
the next round goes on from what is written down. A reservation whose answer was lost ends at ZMS by itself: no unit.
"""

import secrets
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from django.db import transaction
from django.db.models import F
from structlog.typing import FilteringBoundLogger

from sync.contract.appointments import CASE_APPOINTMENT
from sync.contract.receipt_code import ALPHABET
from sync.platform.allotments.book import reserve, settle
from sync.platform.allotments.models import Stock
from sync.platform.cases.models import StoredAnswer, StoredCase
from sync.platform.cases.store import touch
from sync.platform.connectors.answers import NoAnswerError, NotSentError, UnclearError
from sync.platform.connectors.zms import GONE, NOT_FREE, CodedError, Contact, Process, Scope, ZmsClient
from sync.platform.counters import lock_district
from sync.platform.ecosystems.services.appointments.models import AppointmentSlot
from sync.platform.ecosystems.services.zms.models import ENDED, STAFF_AFTER, ZmsPlace, ZmsSource
from sync.platform.ecosystems.services.zms.rules import BERLIN, NAME, day_bounds, obstacles, to_hold, wall_clock

FIRST_WAIT: Final = timedelta(seconds=30)
LONGEST_WAIT: Final = timedelta(hours=1)
LOOK_EVERY: Final = timedelta(minutes=15)
"""How often it is looked whether a place that is held still stands there."""
LOOK_AGAIN: Final = timedelta(minutes=5)
"""After which a place that ZMS did not know is looked for once more, before anybody is told that it is gone."""
FILL_EVERY: Final = timedelta(minutes=10)
"""How often it is looked for free times."""
ASK_AGAIN: Final = timedelta(minutes=30)
"""After which a time that was not free is asked for again, for a booking that waits."""
MOST_CALLS: Final = 40
"""Of one round: ZMS takes 60 a minute from one address, if nobody has changed that."""
MOST_SILENT: Final = 3
"""After so many of which the connection broke a round ends: the others would wait for nothing."""
RESERVED_MINUTES: Final = 60
"""How long a reservation is believed to last where ZMS does not say."""
RESERVED_MARGIN: Final = timedelta(minutes=10)
"""ZMS deletes what has ended now and then, not at once."""
STANDS: Final = frozenset(
    {"confirmed", "queued", "called", "processing", "pending", "pickup", "finished", "missed", "parked", "archived"}
)
"""States of a place at ZMS in which it is ours still."""
PLACE, REFERENCE = "place", "zms"
"""What the routing of a booking tells the desk: how its place stands, and its name in ZMS."""
LOST: Final = "gone"
"""A booking whose place was taken away in ZMS."""
_TAKEN_AWAY: Final = "Die Stelle hat ihn in ZMS abgesagt, oder er ist dort verschwunden."
_CONFLICT: Final = 409
_PROMISED: Final = ("promised", "reserved")
_SIGNS: Final = 8

Connect = Callable[[str], ZmsClient]


@dataclass
class Tally:
    """What one round did."""

    held: int = 0
    released: int = 0
    gone: int = 0
    failed: int = 0
    """Offices that did not answer, or ask what nobody can give."""


class _OvertakenError(Exception):
    """Somebody else has gone on with it since it was read: theirs holds."""


class _EnoughError(Exception):
    """The round has made as many calls as it may."""


class _CannotError(Exception):
    """No more places are held there until staff have seen to it. The message tells them why."""


class _Counted:
    """A client that counts its calls. Its methods raise _EnoughError where that were too many."""

    def __init__(self, client: ZmsClient, made: Counter[str], address: str) -> None:
        self._client, self._made, self._address = client, made, address

    def __getattr__(self, name: str) -> Any:
        if self._made[self._address] == MOST_CALLS:
            raise _EnoughError
        self._made[self._address] += 1
        return getattr(self._client, name)


def doubt(now: datetime) -> int:
    """This database was set back to a backup: all that it believes to be held is looked at next; how many.

    What was only wanted then may be held by now: what is free is asked for anew. Call it in a transaction.
    """
    ZmsPlace.objects.filter(state="wanted").update(state="released", ended_at=now)
    ZmsSource.objects.update(due_at=None, filled_at=None)
    return ZmsPlace.objects.filter(state__in=("reserved", "held", "releasing")).update(due_at=now)


def exchange(district: str, connect: Connect, now: datetime, log: FilteringBoundLogger) -> Tally:
    """One round with every office for which it is time."""
    tally, made = Tally(), Counter[str]()
    for source in ZmsSource.objects.select_related("offer"):
        this = _Round(district, source, now, log, tally)
        try:
            this.put_in_order()
            if source.due_at is None or source.due_at <= now:
                with closing(connect(source.base_url)) as client:
                    this.run(_Counted(client, made, source.base_url))
        except Exception as error:  # noqa: BLE001 - a defect met at one office must not keep the others waiting
            log.error("round failed", offer=source.pk, error=error)
            this.failed(f"Unerwarteter Fehler: {type(error).__name__}. Er steht im Protokoll.", LONGEST_WAIT)
    return tally


@dataclass
class _Round:
    """One office."""

    district: str
    source: ZmsSource
    now: datetime
    log: FilteringBoundLogger
    tally: Tally
    silent: int = 0

    # What needs no line.

    def put_in_order(self) -> None:
        """Carry over what has happened here: bookings that came, were cancelled, or wait; times that are over."""
        with transaction.atomic():
            lock_district(self.district)
            self._end_what_is_over()
            slots = self._slots()
            bookings = [case for case in self._bookings() if case.routing["slot"] in slots]
            for row in self._rows().filter(case__isnull=False).exclude(case__in=[case.pk for case in bookings]):
                self._part(row)
            self._bind(bookings, slots)
            held: dict[int, list[ZmsPlace]] = {}
            for row in self._rows("held"):
                held.setdefault(row.slot_id, []).append(row)
            lost = Counter(case.routing["slot"] for case in bookings if case.routing.get(PLACE) == LOST)
            for slot in slots.values():
                if slot.places or slot.pk in held:
                    self._settle(slot, held.get(slot.pk, []), lost[slot.slot_id])

    def _end_what_is_over(self) -> None:
        """What has begun is history; a reservation whose answer never came has ended at ZMS."""
        if not self.source.active:
            self._rows("wanted").update(state="released", ended_at=self.now)
        self._rows("reserving").filter(due_at__lte=self.now).update(
            state="expired", ended_at=self.now, problem="Die Antwort von ZMS blieb aus."
        )
        self._rows().exclude(state="reserving").filter(begins_at__lte=self.now).update(
            state="over", ended_at=self.now
        )

    def _bookings(self, **more: str) -> list[StoredCase]:
        """Those of this offer that stand, as they came."""
        found = StoredCase.objects.filter(
            district=self.district, kind=CASE_APPOINTMENT, state="stored", routing__offer=self.source.offer_id, **more
        )
        return list(found.order_by("received_at", "pk"))

    def _slots(self) -> dict[str, AppointmentSlot]:
        """The times to come."""
        rows = self.source.offer.slots.filter(day__gte=self.now.astimezone(BERLIN).date()).select_related("offer")
        return {slot.slot_id: slot for slot in rows if slot.begins_at > self.now}

    def _part(self, row: ZmsPlace) -> None:
        """Its booking does not stand any more: what is held goes back, what was only wanted is not wanted."""
        if row.state == "wanted":
            _note(row, case=None, state="released", ended_at=self.now)
        else:
            _note(row, case=None, spent=True)

    def _bind(self, bookings: Iterable[StoredCase], slots: dict[str, AppointmentSlot]) -> None:
        """Let each booking rest on a place of its own; one that came without gets one, or waits for one."""
        resting = set(self._rows().filter(case__isnull=False).values_list("case", flat=True))
        new = [one for one in bookings if one.pk not in resting and one.routing.get(PLACE) != LOST]
        answered = set(StoredAnswer.objects.filter(case__in=[one.pk for one in new]).values_list("case", flat=True))
        for case in new:
            slot = slots[case.routing["slot"]]
            if case.routing.get(PLACE) in _PROMISED:
                self._rest(case, slot)
            elif case.pk not in answered and self.source.active and not slot.dropped:
                # Whom the office has answered it has found a place for, or has sent away.
                self._provide(case, slot)

    def _rest(self, case: StoredCase, slot: AppointmentSlot) -> None:
        free = self._rows("held").filter(slot=slot, case__isnull=True)
        row = free.order_by(F("missing_at").asc(nulls_first=True), "spent", "pk").first()
        if row is None:
            # What its kiosk held was taken away in ZMS before the booking came.
            _tell(case, LOST)
            return
        _note(row, case=case, spent=False)
        _tell(case, str(case.routing[PLACE]), row.reference)

    def _provide(self, case: StoredCase, slot: AppointmentSlot) -> None:
        """A place for a booking that came without: one that has become free here, or else one more in ZMS."""
        case.reserved = reserve(self.district, slot.stock, self.now)
        if case.reserved is not None:
            _tell(case, "reserved")
            self._rest(case, slot)
        elif not Stock.objects.filter(district=self.district, slug=slot.stock, doubted_at__isnull=False).exists():
            self._intend(int(slot.begins_at.timestamp()), case)

    def _intend(self, timestamp: int, case: StoredCase | None = None) -> ZmsPlace:
        return ZmsPlace.objects.create(
            source=self.source, case=case, begins_at=datetime.fromtimestamp(timestamp, self.now.tzinfo),
            reference="".join(secrets.choice(ALPHABET) for _ in range(_SIGNS)), due_at=self.now,
        )  # fmt: skip

    def _settle_alone(self, slot: AppointmentSlot) -> None:
        """Settle one time, since one of its places has changed."""
        lost = self._bookings(routing__slot=slot.slot_id, routing__place=LOST)
        self._settle(slot, list(self._rows("held").filter(slot=slot)), len(lost))

    def _settle(self, slot: AppointmentSlot, rows: list[ZmsPlace], lost: int) -> None:
        """Let the stock of a time be what is held for it, and let go what nobody needs; in a transaction, last."""
        offer = self.source.offer
        bound = sum(row.case_id is not None for row in rows)
        begins_at = slot.begins_at
        keeps = self.source.active and not slot.dropped and self.now < begins_at - self.source.gives_back
        ahead = sum(keeps and row.case_id is None and not row.spent for row in rows)
        times = (
            begins_at - timedelta(weeks=offer.weeks_ahead + 1), begins_at - timedelta(hours=offer.closes_hours),
            slot.ends_at,
        )  # fmt: skip
        ags = offer.places[0] if len(offer.places) == 1 else offer.places[0][:5]
        every_second = int(begins_at.timestamp()) // (60 * max(slot.minutes, 1)) % 2 == 0
        out = settle(
            self.district, slot.stock, f"Termin: {offer}, {slot}", (bound + ahead, lost), times,
            ags if offer.lent and every_second else "",
        )  # fmt: skip
        surplus = len(rows) - max(bound + ahead, out - lost)
        free = sorted((row for row in rows if row.case_id is None), key=lambda row: (not row.spent, -row.pk))
        for row in free[: max(surplus, 0)]:
            _note(row, state="releasing", due_at=self.now, tries=0, problem="")
        left = len(rows) - max(surplus, 0)
        if slot.places != left:
            slot.places = left
            slot.save(update_fields=["places"])

    def _rows(self, *states: str) -> Any:
        """Places of this office in these states; without any, all that have not ended."""
        rows = self.source.places.order_by("pk")
        return rows.filter(state__in=states) if states else rows.exclude(state__in=ENDED)

    # What goes over the line.

    def run(self, client: _Counted) -> None:
        """Ask ZMS for what is to be done now, as far as calls and its answers reach."""
        source = self.source
        try:
            self._each("releasing", client, self._release)
            self._each("reserved", client, self._go_on)
            if source.minutes:
                self._each("wanted", client, self._reserve)
            self._each("held", client, self._look)
            if source.active and (source.filled_at is None or self.now - source.filled_at >= FILL_EVERY):
                self._fill(client)
        except _EnoughError:
            self.log.info("enough calls for one round", offer=source.pk)
        except _CannotError as error:
            # What is held is looked after all the same.
            self.tally.failed += 1
            _write(source, problem=str(error)[:400], tries=0, due_at=self.now, filled_at=self.now)
            return
        except (NoAnswerError, NotSentError) as error:
            self.log.warning("no answer", offer=source.pk, why=str(error))
            problem = f"ZMS antwortet nicht wie erwartet: {error}. Es wird weiter versucht."
            self.failed(problem, max(_wait(source.tries), timedelta(seconds=error.wait)))
            return
        told = {"problem": ""} if source.tries or source.filled_at == self.now else {}
        _write(source, tries=0, answered_at=self.now, due_at=self.now, **told)

    def failed(self, problem: str, wait: timedelta) -> None:
        """Try this office again after a while."""
        self.tally.failed += 1
        tries = min(self.source.tries + 1, 9_999)
        _write(self.source, tries=tries, problem=problem[:400], due_at=self.now + wait)

    def _each(self, state: str, client: _Counted, act: Callable[[ZmsPlace, Any], None]) -> None:
        """Do something with each place in a state for which it is time; one that fails stands in no other's way."""
        for row in self._rows(state).filter(due_at__lte=self.now).select_related("slot", "case").order_by("due_at"):
            try:
                act(row, client)
            except _OvertakenError:
                self.log.info("overtaken", place=str(row.pk), state=row.state)
            except (UnclearError, NoAnswerError) as error:
                self._later(row, error)

    def _later(self, row: ZmsPlace, error: UnclearError | NoAnswerError) -> None:
        """Try again after a while that grows. Raises NoAnswerError where others would fare alike."""
        self.log.warning("no answer", place=str(row.pk), state=row.state, why=str(error))
        problem = f"ZMS antwortet nicht wie erwartet: {error}. Es wird weiter versucht."
        if row.tries >= STAFF_AFTER:
            problem = f"Seit {row.tries} Versuchen keine brauchbare Antwort von ZMS: {error}. Bitte dort nachfragen."
        # What may be reserved is not asked for again: it waits until ZMS has let it go.
        due = {} if row.state == "reserving" else {"due_at": self.now + _wait(row.tries)}
        _note(row, tries=min(row.tries + 1, 9_999), problem=problem[:400], **due)
        self.silent += error.status == 0
        if self.silent == MOST_SILENT:
            raise _SilentError(str(error))

    def _fill(self, client: _Counted) -> None:
        """Look for free times, and hold as many of each day as staff have said."""
        source = self.source
        scope: Scope | None = client.scope(source.office_id, source.services)
        if found := obstacles(scope, source.email, source.telephone):
            raise _CannotError(" ".join(found))
        assert scope is not None  # noqa: S101 - without one there is an obstacle
        _write(source, minutes=scope.minutes, reserved_minutes=scope.reserved_minutes)
        first, last = day_bounds(self.now, source.offer.weeks_ahead)
        not_before = self.now + source.gives_back
        live = self._rows().values_list("begins_at", "case")
        ahead = Counter(begins_at.astimezone(BERLIN).date() for begins_at, case in live if case is None)
        # What an office has taken away it wants for something else.
        gone = source.places.filter(state="gone", begins_at__gt=self.now).values_list("begins_at", flat=True)
        dropped = [slot.begins_at for slot in source.offer.slots.filter(dropped=True, day__gte=first)]
        ours = {int(begins_at.timestamp()) for begins_at in (*(one for one, _ in live), *gone, *dropped)}
        for day in client.days(source.office_id, source.services, first, last):
            missing = source.per_day - ahead[day]
            if missing > 0:
                for timestamp in to_hold(
                    client.times(source.office_id, source.services, day), ours, not_before, missing
                ):
                    self._intend(timestamp)
        _write(source, filled_at=self.now)
        self._each("wanted", client, self._reserve)

    def _reserve(self, row: ZmsPlace, client: _Counted) -> None:
        source = self.source
        minutes = source.reserved_minutes or RESERVED_MINUTES
        _note(row, state="reserving", due_at=self.now + timedelta(minutes=minutes) + RESERVED_MARGIN)
        timestamp = int(row.begins_at.timestamp())
        try:
            process: Process = client.reserve(source.office_id, source.services, timestamp)
        except (NotSentError, _EnoughError):
            _note(row, state="wanted", due_at=self.now)
            raise
        except CodedError as error:
            if error.code in NOT_FREE:
                self._not_free(row)
                return
            _note(row, state="wanted", due_at=self.now + LONGEST_WAIT, problem=f"ZMS lehnt ab: {error}."[:400])
            raise _CannotError(_refused(error)) from error
        _note(row, state="reserved", number=process.number, key=process.key, due_at=self.now, tries=0, problem="")
        if process.timestamp not in (0, timestamp):
            _note(row, state="releasing", problem="ZMS hat eine andere Zeit reserviert als verlangt.")
            return
        self._complete(row, "reserved", client)

    def _not_free(self, row: ZmsPlace) -> None:
        if row.case_id is None:
            _note(row, state="expired", ended_at=self.now, problem="In ZMS nicht mehr frei.")
        else:
            _note(row, state="wanted", due_at=self.now + ASK_AGAIN, problem="In ZMS nicht frei.")

    def _go_on(self, row: ZmsPlace, client: _Counted) -> None:
        """Go on with a reservation from wherever it was left."""
        found: Process | None = client.look(row.number, row.key)
        if found is None or found.status not in ("reserved", "preconfirmed", *STANDS):
            self._lapsed(row)
            return
        self._complete(row, found.status, client)

    def _lapsed(self, row: ZmsPlace) -> None:
        """It was never ours: whoever waits for one is waiting still."""
        ended = {"state": "expired", "ended_at": self.now, "problem": "Die Reservierung ist in ZMS abgelaufen."}
        if row.case_id is not None:
            ended = {"state": "wanted", "due_at": self.now + ASK_AGAIN, "problem": "In ZMS abgelaufen."}
        _note(row, number=None, key="", **ended)

    def _complete(self, row: ZmsPlace, status: str, client: _Counted) -> None:
        """Name it, announce it, confirm it. Raises NoAnswerError, UnclearError, NotSentError and _CannotError."""
        try:
            if status == "reserved":
                client.update(row.number, row.key, self._contact(row))
                status = client.preconfirm(row.number, row.key).status
            if status not in STANDS:
                status = client.confirm(row.number, row.key).status
        except CodedError as error:
            if error.status == _CONFLICT or error.code in (*GONE, "preconfirmationExpired"):
                # It is not any more what it was: the next look tells what it is.
                raise NoAnswerError(str(error), error.status) from error
            _note(row, state="releasing", due_at=self.now, problem=f"ZMS lehnt ab: {error}."[:400])
            raise _CannotError(_refused(error)) from error
        if status not in STANDS:
            raise NoAnswerError(f"confirmed, and yet {status[:40]!r}", 200)
        self._hold(row)

    def _contact(self, row: ZmsPlace) -> Contact:
        name = f"{NAME} {row.reference}"
        return Contact(name, self.source.email, self.source.telephone, name)

    def _hold(self, row: ZmsPlace) -> None:
        """ZMS has confirmed it: it is a unit from now on."""
        clock = wall_clock(int(row.begins_at.timestamp()))
        assert clock is not None  # noqa: S101 - no other time is asked for
        day, begin = clock
        with transaction.atomic():
            lock_district(self.district)
            slot, _ = AppointmentSlot.objects.get_or_create(
                offer=self.source.offer, slot_id=f"{day}-{begin:%H%M}",
                defaults={"day": day, "begin": begin, "minutes": self.source.minutes, "places": 0},
            )  # fmt: skip
            case = StoredCase.objects.filter(pk__in=[row.case_id], state="stored").first()
            spent = row.spent or (row.case_id is not None and case is None)
            _note(
                row, state="held", slot=slot, case=case, spent=spent, held_at=self.now,
                due_at=self.now + LOOK_EVERY, tries=0, problem="",
            )  # fmt: skip
            self._settle_alone(slot)
            if case is not None:
                case.reserved = reserve(self.district, slot.stock, self.now)
                if case.reserved is None:
                    # More is promised than stands: this one is for what was promised before.
                    _note(row, case=None, spent=True)
                else:
                    _tell(case, "reserved", row.reference)
        self.tally.held += 1

    def _look(self, row: ZmsPlace, client: _Counted) -> None:
        """Whether a place that is held still stands there, at its time."""
        found: Process | None = client.look(row.number, row.key)
        moved = found is not None and found.timestamp not in (0, int(row.begins_at.timestamp()))
        if found is not None and found.status in STANDS and not moved:
            _note(row, due_at=self.now + LOOK_EVERY, missing_at=None, tries=0, problem="")
        elif row.missing_at is None:
            _note(row, due_at=self.now + LOOK_AGAIN, missing_at=self.now, problem="ZMS kennt ihn gerade nicht.")
        else:
            self._lose(row, "Die Stelle hat ihn in ZMS auf eine andere Zeit gelegt." if moved else _TAKEN_AWAY)

    def _lose(self, row: ZmsPlace, why: str) -> None:
        """It was taken away there: no unit any more, and the desk tells whoever has booked it."""
        slot, case = row.slot, row.case
        assert slot is not None  # noqa: S101 - what is held has one
        with transaction.atomic():
            lock_district(self.district)
            _note(row, state="gone", ended_at=self.now, problem=why)
            if case is not None:
                case.refresh_from_db()
                if case.state == "stored":
                    _tell(case, LOST, row.reference)
            self._settle_alone(slot)
        self.tally.gone += 1

    def _release(self, row: ZmsPlace, client: _Counted) -> None:
        """Give one back. It is no unit any more, whatever comes of it."""
        try:
            client.cancel(row.number, row.key)
        except CodedError as error:
            if error.code not in GONE:
                problem = f"ZMS nimmt ihn nicht zurück: {error}. Bitte dort absagen: {NAME} {row.reference}."
                _note(row, tries=row.tries + 1, due_at=self.now + _wait(row.tries + 4), problem=problem[:400])
                return
        _note(row, state="released", ended_at=self.now, tries=0)
        self.tally.released += 1


class _SilentError(NoAnswerError):
    """The connection broke again and again."""


def _refused(error: CodedError) -> str:
    return (
        f"ZMS lehnt ab: {error}. Bitte „Prüfen“, und mit der Stelle vergleichen, was sie in ZMS verlangt. Was schon "
        "gehalten wird, bleibt."
    )


def _tell(case: StoredCase, place: str, reference: str = "") -> None:
    """Say in the routing of a booking how its place stands, where that is new; comes last in a transaction."""
    routing = {**case.routing, PLACE: place} | ({REFERENCE: reference} if reference else {})
    if routing != case.routing:
        case.routing = routing
        touch(case)


def _wait(tries: int) -> timedelta:
    doubled: timedelta = FIRST_WAIT * 2 ** min(tries, 10)
    return min(doubled, LONGEST_WAIT)


def _note(row: ZmsPlace, **fields: object) -> None:
    """Write down what became of a place. Raises _OvertakenError where it is not any more as it was read."""
    if not ZmsPlace.objects.filter(pk=row.pk, state=row.state, number=row.number).update(**fields):
        raise _OvertakenError
    for name, value in fields.items():
        setattr(row, name, value)


def _write(source: ZmsSource, **fields: object) -> None:
    """Write down what became of an office; nothing of what staff may have changed meanwhile."""
    ZmsSource.objects.filter(pk=source.pk).update(**fields)
    for name, value in fields.items():
        setattr(source, name, value)
