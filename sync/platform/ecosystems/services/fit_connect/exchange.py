# SPDX-License-Identifier: EUPL-1.2
"""Handing applications to offices' own systems: one round at a time, by one process.

The numbers of a submission are written down before it is sent, and so is that it may be there from now on. What came
of it is then never guessed: the event log tells whether it was submitted, and sending it again under its number makes
no second one. Once the service has said that it took it, the log alone is read. Stopped at any point, the next round
goes on from what is written down.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

import msgspec
from django.db import transaction
from django.db.models import F
from structlog.typing import FilteringBoundLogger

from sync.contract.applications import OFFICE
from sync.contract.cases import Envelope
from sync.contract.fit_connect import (
    CASE_RELAY,
    DELIVERY,
    ApiVersion,
    Channel,
    DeliveryState,
    JweFault,
    KeyFault,
    Parcel,
    authentication_tag,
    checked_key,
    jwe_header,
    key_thumbprint,
    read_parcel,
)
from sync.contract.signing import Jwk
from sync.platform.cases.models import StoredCase
from sync.platform.cases.store import touch
from sync.platform.connectors.answers import NoAnswerError, NotSentError, RefusedError, UnclearError
from sync.platform.connectors.fit_connect import (
    Announced,
    Author,
    Event,
    EventFault,
    FitConnectClient,
    RemoteDestination,
    Sealed,
    UnknownEvent,
    read_event,
)
from sync.platform.counters import lock_district
from sync.platform.ecosystems.services.fit_connect.models import (
    ENDED,
    STAFF_AFTER,
    FitConnectDelivery,
    RestoredDeliveries,
)
from sync.platform.ecosystems.services.models import Provision

FIRST_WAIT: Final = timedelta(seconds=30)
LONGEST_WAIT: Final = timedelta(hours=1)
LOOK_EVERY: Final = timedelta(minutes=10)
"""How often the event log of what was handed over is read."""
ROUND: Final = 200
"""Relays of one round."""
MOST_SILENT: Final = 3
"""After so many of which the connection broke a round ends: the others would wait for nothing."""

_ROTATED: Final = (
    "Der Zustellpunkt hat einen anderen Schlüssel, als die Datentreuhand eingetragen hat. Bitte dort den neuen "
    "eintragen lassen. Dieser Antrag ist mit dem alten verschlossen und muss neu gestellt werden, wenn die Stelle "
    "keinen Schalter hat, der ihn öffnet."
)
_DELETED: Final = (
    "FIT-Connect hat den Antrag gelöscht, und das Fachverfahren hat nichts dazu gesagt. Bitte nachfragen."
)
_UNKNOWN: Final = "FIT-Connect kennt den Vorgang nicht mehr. Bitte dort nachfragen, ob der Antrag angekommen ist"
_ANEW: Final = "; wenn nicht: „Noch einmal senden“."
_RESTORED: Final = (
    "Sicherung zurückgespielt: bitte dort nachfragen, ob der Antrag schon angekommen ist. Wenn nicht: „Weiter "
    "versuchen“; wenn doch, hier nichts tun."
)
_SENDS: Final = ("waiting", "announced", "sending")
"""States from which something is sent; from the others the event log alone is read."""
_FORBIDDEN: Final = 403
_GONE: Final = 404
_HAS_IT: Final = 409
_FOR_GOOD: Final = (_FORBIDDEN, _GONE)
"""Answers to a question that are the same tomorrow."""
_AT_DESK: Final = "Wo die Stelle einen Schalter hat, lässt sich der Antrag dort öffnen."


@dataclass
class Tally:
    """What one round did."""

    handed: int = 0
    ended: int = 0
    """Accepted or rejected."""
    stopped: int = 0


class _StoppedError(Exception):
    """It does not go on without staff. The message tells them why, and what to do."""


class _OvertakenError(Exception):
    """Somebody else has gone on with it since it was read: theirs holds."""


@dataclass
class _Round:
    """What all relays of a round share."""

    client: FitConnectClient
    now: datetime
    log: FilteringBoundLogger
    tally: Tally = field(default_factory=Tally)
    service_keys: tuple[Jwk, ...] | None = None
    _destinations: dict[tuple[str, ApiVersion], RemoteDestination] = field(default_factory=dict)
    _keys: dict[tuple[str, str, ApiVersion], Jwk] = field(default_factory=dict)

    def destination(self, channel: Channel) -> RemoteDestination:
        """A destination as the service tells it. Raises NoAnswerError and NotSentError."""
        named = (channel.destination, channel.version)
        if named not in self._destinations:
            self._destinations[named] = self.client.destination(*named)
        return self._destinations[named]

    def key(self, destination: str, kid: str, version: ApiVersion) -> Jwk:
        """A key that a destination publishes. Raises NoAnswerError and NotSentError."""
        named = (destination, kid, version)
        if named not in self._keys:
            self._keys[named] = self.client.key(*named)
        return self._keys[named]

    def key_of(self, row: FitConnectDelivery, version: ApiVersion, by: Author, kid: str) -> Jwk:
        """A key that signs events. Raises KeyError, NoAnswerError and NotSentError."""
        if by == "destination":
            try:
                return self.key(row.destination, kid, version)
            except NoAnswerError as error:
                if error.status == 404:
                    raise KeyError(kid) from error
                raise
        if self.service_keys is None:
            self.service_keys = self.client.service_keys()
        return {str(jwk.get("kid")): jwk for jwk in self.service_keys}[kid]


def deliver(district: str, client: FitConnectClient, now: datetime, log: FilteringBoundLogger) -> Tally:
    """One round: what waits goes on its way, and what was handed over is asked for."""
    this, silent = _Round(client, now, log), 0
    this.tally.stopped += _enlist(district, now)
    due = FitConnectDelivery.objects.filter(district=district, due_at__lte=now).exclude(state__in=ENDED)
    for row in due.order_by("due_at")[:ROUND]:
        try:
            error = _tried(row, this)
        except _OvertakenError:
            log.info("overtaken", delivery=str(row.pk), state=row.state)
            continue
        # What the service answers concerns this one alone; a broken connection may concern all.
        silent += isinstance(error, NoAnswerError) and error.status == 0
        if isinstance(error, NotSentError) or silent == MOST_SILENT:
            break
    return this.tally


def _tried(row: FitConnectDelivery, this: _Round) -> Exception | None:
    """Go on with one, and write down what held it up; returns that. Raises _OvertakenError."""
    try:
        _advance(row, this)
    except _OvertakenError:
        raise
    except _StoppedError as stop:
        _note(row, state="stopped", resume=row.state, problem=str(stop)[:400])
        this.tally.stopped += 1
    except (NoAnswerError, NotSentError) as error:
        _later(row, this.now, error)
        this.log.warning("no answer", delivery=str(row.pk), state=row.state, why=str(error))
        return error
    except Exception as error:  # noqa: BLE001 - a defect met in one must not keep the others from their way
        this.log.error("delivery failed", delivery=str(row.pk), error=error)
        _later(row, this.now, error)
    return None


def send_anew(row: FitConnectDelivery, now: datetime) -> bool:
    """Announce one anew of which FIT-Connect was asked, and has said that it never arrived; False for others."""
    if row.state != "stopped" or row.resume != "sending":
        return False
    try:
        _unsent(row, "waiting", submission_id="", fit_case_id="", resume="", problem="", tries=0, due_at=now)
    except _OvertakenError:
        return False
    return True


def resume(row: FitConnectDelivery, now: datetime) -> bool:
    """Let one that stopped go on, since somebody has mended what was wrong; False where it did not stop."""
    if row.state != "stopped":
        return False
    try:
        _note(row, state=row.resume, resume="", problem="", tries=0, due_at=now)
    except _OvertakenError:
        return False
    return True


def doubt(district: str, now: datetime) -> int:
    """This database was set back to a backup: what would be sent may be there, and waits for staff; how many.

    So do relays of before that come once more.
    """
    RestoredDeliveries.objects.update_or_create(pk=district, defaults={"at": now})
    rows = FitConnectDelivery.objects.filter(district=district)
    # One that stopped for another reason may have been mended and sent since.
    told = rows.filter(state="stopped", resume__in=_SENDS).update(problem=_RESTORED)
    return told + rows.filter(state__in=_SENDS).update(state="stopped", resume=F("state"), problem=_RESTORED)


def _enlist(district: str, now: datetime) -> int:
    """Write down what is to be handed over; how many of them wait for staff at once."""
    restored = RestoredDeliveries.objects.filter(pk=district).first()
    held = 0
    known = FitConnectDelivery.objects.filter(district=district).values("pk")
    fresh = StoredCase.objects.filter(district=district, kind=CASE_RELAY, state="stored").exclude(pk__in=known)
    for case in fresh.order_by("received_at")[:ROUND]:
        parcel = _parcel(case)
        if parcel is not None:
            doubted = restored is not None and case.collected_at <= restored.at
            stop = {"state": "stopped", "resume": "waiting", "problem": _RESTORED} if doubted else {}
            held += doubted
            FitConnectDelivery.objects.create(
                case=case, district=district, office=case.recipient, destination=parcel.channel.destination,
                metadata_tag=authentication_tag(parcel.metadata), data_tag=authentication_tag(parcel.data),
                due_at=now, **stop,
            )  # fmt: skip
    return held


def _advance(row: FitConnectDelivery, this: _Round) -> None:
    """Go on with one as far as it goes. Raises _StoppedError, NoAnswerError and NotSentError."""
    parcel = _parcel(row.case)
    if parcel is None:
        _without_payload(row, this.now)
        return
    if row.state == "waiting":
        _announce(row, parcel, this)
    if row.state == "announced":
        if _begin(row, this.now):
            _send(row, parcel, this, again=False)
    elif row.state == "sending":
        if _is_submitted(_log(row, parcel, this)):
            _handed(row, this)
        else:
            _send(row, parcel, this, again=True)
    elif row.state == "taken":
        _confirm(row, parcel, this)
    if row.state == "handed":
        _follow(row, parcel, this)


def _announce(row: FitConnectDelivery, parcel: Parcel, this: _Round) -> None:
    if row.case.state != "stored":
        _note(row, state="void", ended_at=this.now)
        return
    _check_channel(row, parcel)
    _check_key(parcel, this)
    try:
        numbers = this.client.announce(parcel.channel, parcel.service_name)
    except UnclearError as error:
        # What was announced and is not sent is deleted there after a day.
        raise NoAnswerError(str(error), error.status, error.wait) from error
    except RefusedError as error:
        raise _StoppedError(
            f"FIT-Connect nimmt die Ankündigung nicht an: {error}. Bitte in der Zuständigkeit Zustellpunkt und "
            "Leistung vergleichen."
        ) from error
    _note(row, state="announced", submission_id=numbers.submission_id, fit_case_id=numbers.case_id)


def _check_channel(row: FitConnectDelivery, parcel: Parcel) -> None:
    """Whether staff entered for this office what the kiosk names: else any kiosk could send anywhere in our name.

    Raises _StoppedError.
    """
    entered = Provision.objects.filter(office=row.office.removeprefix(OFFICE)).values_list("fit_connect", flat=True)
    if parcel.channel not in [msgspec.convert(one, Channel) for one in entered if one]:
        raise _StoppedError(
            "In keiner Zuständigkeit dieser Stelle stehen Zustellpunkt, Leistung, Schema und Version so, wie der "
            "Kiosk sie nennt. Bitte vergleichen; haben sie nie so dort gestanden, den Kiosk prüfen lassen. "
            + _AT_DESK
        )


def _check_key(parcel: Parcel, this: _Round) -> None:
    """Whether the destination still has the key to which it is sealed.

    Raises _StoppedError, NoAnswerError and NotSentError.
    """
    channel = parcel.channel
    try:
        there = this.destination(channel)
    except NoAnswerError as error:
        if error.status not in _FOR_GOOD:
            raise
        raise _StoppedError(
            f"FIT-Connect zeigt den Zustellpunkt nicht: {error}. Bitte in der Zuständigkeit den Zustellpunkt "
            "vergleichen und bei der Stelle nachfragen."
        ) from error
    if not there.active:
        raise _StoppedError("Der Zustellpunkt ist nicht aktiv. Bitte bei der Stelle nachfragen.")
    if there.kid != jwe_header(parcel.metadata)["kid"]:
        raise _StoppedError(_ROTATED)
    try:
        key = checked_key(this.key(channel.destination, there.kid, channel.version), this.now)
    except NoAnswerError as error:
        if error.status not in _FOR_GOOD:
            raise
        raise _StoppedError(
            f"FIT-Connect zeigt den Schlüssel des Zustellpunkts nicht: {error}. Bitte bei der Stelle nachfragen."
        ) from error
    except KeyFault as error:
        raise _StoppedError(f"Der Schlüssel des Zustellpunkts ist nicht brauchbar: {error}.") from error
    if key_thumbprint(key) != parcel.key:
        raise _StoppedError(_ROTATED)


def _begin(row: FitConnectDelivery, now: datetime) -> bool:
    """Write down that it may be there from now on; False where it was taken back meanwhile."""
    with transaction.atomic():
        # A cancellation takes the same lock: it comes before this, or it comes too late.
        lock_district(row.district)
        case = StoredCase.objects.get(pk=row.pk)
        if case.state != "stored":
            _note(row, state="void", ended_at=now)
            return False
        _tell(case, "sending")
        _note(row, state="sending")
    return True


def _send(row: FitConnectDelivery, parcel: Parcel, this: _Round, *, again: bool) -> None:
    """Hand it over; `again`: it may be there already, though the event log does not say so yet."""
    try:
        this.client.submit(row.submission_id, parcel.metadata, parcel.data, parcel.channel.version)
    except NotSentError:
        if not again:
            _unsent(row, "announced")
        raise
    except UnclearError as error:
        raise NoAnswerError(str(error), error.status, error.wait) from error
    except RefusedError as error:
        if error.status != _HAS_IT:
            _refused(row, parcel, this, error, again=again)
            return
    _note(row, state="taken", tries=0, problem="")
    _confirm(row, parcel, this)


def _confirm(row: FitConnectDelivery, parcel: Parcel, this: _Round) -> None:
    """Look whether the event log says by now what the service has said itself: that it was handed over."""
    events = _log(row, parcel, this)
    if _is_submitted(events):
        _handed(row, this)
    elif any(event.kind == "delete" for event in events):
        raise _StoppedError(_DELETED)
    else:
        problem = ""
        if row.tries >= STAFF_AFTER:
            problem = (
                "FIT-Connect hat den Antrag angenommen und bestätigt ihn im Ereignisprotokoll noch immer nicht. "
                "Bitte dort nachfragen. Er wird nicht noch einmal gesendet."
            )
        _note(row, tries=row.tries + 1, due_at=this.now + _wait(row.tries), problem=problem)


def _refused(row: FitConnectDelivery, parcel: Parcel, this: _Round, error: RefusedError, *, again: bool) -> None:
    """The service does not take it: because its draft is gone, or for good."""
    if again and _is_submitted(_log(row, parcel, this)):
        _handed(row, this)
        return
    if error.status == _GONE:
        if again:
            # The first time was without an answer, and the event log may be late.
            raise _StoppedError(_UNKNOWN + _ANEW)
        _unsent(row, "waiting", submission_id="", fit_case_id="")
        raise NoAnswerError("what was announced is gone there; it is announced anew", error.status)
    if not again:
        _unsent(row, "announced")
    raise _StoppedError(
        f"FIT-Connect nimmt den Antrag nicht an: {error}. Bitte Leistung, Schema und Version in der Zuständigkeit "
        f"mit dem Zustellpunkt vergleichen. {_AT_DESK}"
    ) from error


def _unsent(row: FitConnectDelivery, state: str, **fields: object) -> None:
    """It is certainly not there: it can be taken back again."""
    with transaction.atomic():
        lock_district(row.district)
        case = StoredCase.objects.get(pk=row.pk)
        case.routing.pop(DELIVERY, None)
        touch(case)
        _note(row, state=state, **fields)


def _handed(row: FitConnectDelivery, this: _Round) -> None:
    _end(row, "handed", this, handed_at=this.now, due_at=this.now)
    this.tally.handed += 1


def _follow(row: FitConnectDelivery, parcel: Parcel, this: _Round) -> None:
    """Hear what the office's system has said of it."""
    events = _log(row, parcel, this)
    for event in reversed(events):
        if event.kind == "accept":
            _end(row, "accepted", this, ended_at=this.now)
        elif event.kind == "reject":
            why = "; ".join(event.problems) or "ohne Angabe von Gründen"
            if event.by == "service":
                why = f"niemand hat ihn abgeholt ({why})"
            text = f"Grund: {why[:300]}. {_AT_DESK}"
            _end(row, "rejected", this, ended_at=this.now, problem=text[:400])
        else:
            continue
        this.tally.ended += 1
        return
    if any(event.kind == "delete" for event in events):
        raise _StoppedError(_DELETED)
    _note(row, due_at=this.now + LOOK_EVERY, tries=0, problem="")


def _log(row: FitConnectDelivery, parcel: Parcel, this: _Round) -> list[Event]:
    """The believed events of one submission, oldest first. Raises _StoppedError, NoAnswerError and NotSentError."""
    version = parcel.channel.version
    sealed = Sealed(row.destination, Announced(row.submission_id, row.fit_case_id), row.metadata_tag, row.data_tag)
    events = []
    try:
        tokens = this.client.events(row.fit_case_id, version)
    except NoAnswerError as error:
        if error.status == _FORBIDDEN:
            raise _StoppedError(
                f"FIT-Connect zeigt das Ereignisprotokoll nicht: {error}. Bitte dort nachfragen; dann "
                "„Weiter versuchen“."
            ) from error
        if error.status != _GONE:
            raise
        raise _StoppedError(_UNKNOWN + (_ANEW if row.state == "sending" else ".")) from error
    for token in tokens:
        try:
            event = read_event(token, sealed, lambda by, kid: this.key_of(row, version, by, kid))
        except UnknownEvent as unknown:
            this.log.warning("unknown event", delivery=str(row.pk), uri=str(unknown))
            continue
        except EventFault as error:
            raise _StoppedError(
                f"Das Ereignisprotokoll ist nicht glaubwürdig: {error}. Bitte bei FIT-Connect und der Stelle "
                "nachfragen."
            ) from error
        if event is not None:
            events.append(event)
    return events


def _is_submitted(events: list[Event]) -> bool:
    return any(event.kind == "submit" for event in events)


def _end(row: FitConnectDelivery, state: DeliveryState, this: _Round, **fields: object) -> None:
    """Write down what the signed word of the other side says, and tell the receipt."""
    with transaction.atomic():
        lock_district(row.district)
        _tell(StoredCase.objects.get(pk=row.pk), state)
        _note(row, **{"state": state, "tries": 0, "problem": "", **fields})


def _tell(case: StoredCase, state: DeliveryState) -> None:
    case.routing = {**case.routing, DELIVERY: state}
    touch(case)


def _without_payload(row: FitConnectDelivery, now: datetime) -> None:
    """The consent was withdrawn, and its bytes are gone: what may be there stays there, and staff see it."""
    if row.state in ("waiting", "announced"):
        _note(row, state="void", ended_at=now)
        return
    raise _StoppedError(
        "Der Antrag wurde hier gelöscht und kann schon beim Fachverfahren sein. Bitte die Stelle verständigen."
    )


def _later(row: FitConnectDelivery, now: datetime, error: Exception) -> None:
    """Try again after a while that grows; after many tries staff are told to ask."""
    asked = timedelta(seconds=error.wait) if isinstance(error, (NoAnswerError, NotSentError)) else timedelta()
    problem = f"FIT-Connect antwortet nicht wie erwartet: {error}. Es wird weiter versucht."
    if row.tries >= STAFF_AFTER:
        problem = (
            f"Seit {row.tries} Versuchen keine brauchbare Antwort von FIT-Connect: {error}. Bitte dort nachfragen."
        )
    _note(row, tries=row.tries + 1, due_at=now + max(_wait(row.tries), asked), problem=problem[:400])


def _wait(tries: int) -> timedelta:
    doubled: timedelta = FIRST_WAIT * 2 ** min(tries, 10)
    return min(doubled, LONGEST_WAIT)


def _note(row: FitConnectDelivery, **fields: object) -> None:
    """Write down what became of it. Raises _OvertakenError where it is not any more as it was read.

    Comes last in a transaction: `row` is changed with it.
    """
    as_read = {name: getattr(row, name) for name in ("state", "resume", "submission_id")}
    if not FitConnectDelivery.objects.filter(pk=row.pk, **as_read).update(**fields):
        raise _OvertakenError
    for name, value in fields.items():
        setattr(row, name, value)


def _parcel(case: StoredCase) -> Parcel | None:
    """What is to be handed over; None where it is gone, or is none."""
    payload = msgspec.json.decode(bytes(case.envelope), type=Envelope).payload
    try:
        return read_parcel(bytes(payload)) if payload else None
    except JweFault:
        return None
