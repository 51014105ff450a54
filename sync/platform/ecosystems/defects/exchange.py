# SPDX-License-Identifier: EUPL-1.2
"""Reports to and from the municipalities' own servers: one round at a time, by one process.

A report is written down as sent before it is sent. What came of it is then never guessed: without a clear answer it
is looked for on the server, and only staff who have asked there let it be sent once more.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction
from structlog.typing import FilteringBoundLogger

from sync.contract.defects import MAX_PUBLIC_WORDS, number_from, spoken_number
from sync.platform.connectors.answers import NoAnswerError, NotSentError, RefusedError, UnclearError
from sync.platform.connectors.open311 import SPAN, GeoReportClient, Outgoing, Remote
from sync.platform.counters import lock_district
from sync.platform.district.models import Village
from sync.platform.ecosystems.defects.items import ENDED, public_defects
from sync.platform.ecosystems.defects.models import DefectCategory, GeoReportServer, Handover, PublicDefect
from sync.platform.ecosystems.defects.placing import Known, place_in, village_of
from sync.platform.feed.reading import BERLIN

LOOK_EVERY: Final = timedelta(minutes=55)
"""How often the status of what was handed over is asked for."""
STAFF_AFTER: Final = timedelta(days=1)
"""After so long without a trace somebody has to ask the municipality."""
_ASK: Final = "Dort nicht zu finden. Bitte bei der Gemeinde nachfragen, dann noch einmal senden."

Connect = Callable[[GeoReportServer], GeoReportClient]


@dataclass
class Tally:
    """What one round did."""

    sent: int = 0
    heard: int = 0
    """Reports of ours of which the municipality said something new."""
    taken: int = 0
    """Requests of the municipality that are new here, or have changed."""


def exchange(district: str, connect: Connect, now: datetime, log: FilteringBoundLogger) -> Tally:
    """One round with every server; a silent one costs the others nothing."""
    tally = Tally()
    for server in GeoReportServer.objects.select_related("office"):
        client = connect(server)
        try:
            if server.sends:
                _enlist(district, server, now)
                _hand_over(server, client, now, tally)
            if server.takes:
                _take_in(district, server, client, now, tally)
        except NoAnswerError as error:
            log.warning("no answer", server=server.slug, why=str(error))
        finally:
            client.close()
    return tally


def _enlist(district: str, server: GeoReportServer, now: datetime) -> None:
    """Write down what is to be handed over: what this office has released of its own and is not over yet."""
    rows = public_defects(server.municipality_id, now).filter(
        district=district, office=f"office:{server.office_id}", server=None, category__in=list(server.codes)
    )
    known = set(Handover.objects.values_list("pk", flat=True))
    fresh = [row for row in rows.exclude(state__in=ENDED) if row.pk not in known]
    Handover.objects.bulk_create([Handover(defect=row, server=server) for row in fresh])


def _hand_over(server: GeoReportServer, client: GeoReportClient, now: datetime, tally: Tally) -> None:
    rows = Handover.objects.filter(server=server).select_related("defect__village__municipality")
    for one in rows.filter(state="waiting"):
        tally.sent += _send(one, server, client, now)
    for one in rows.filter(state="token"):
        if number := client.number_of(one.token):
            _note(one, state="handed", remote_id=number[:120])
    _hear(rows.filter(state="handed"), client, now, tally)
    # Last, since a server that cannot be searched must not keep the others from being heard of.
    for one in rows.filter(state="unclear", sent_at__lt=now):
        found = client.look_for(reference(one.defect_id), _code(one, server), _before(one.sent_at, now), now)
        if found:
            _note(one, state="handed", remote_id=found[:120], problem="")
        elif one.sent_at is not None and now - one.sent_at >= STAFF_AFTER:
            _note(one, problem=_ASK)


def _send(one: Handover, server: GeoReportServer, client: GeoReportClient, now: datetime) -> int:
    """Send one report; 1 where the server has it. Raises NoAnswerError where it cannot be reached."""
    # Only who finds it waiting sends it; and from here on it counts as perhaps sent, whatever becomes of us.
    if not _note(one, state="unclear", sent_at=now, problem="", when="waiting"):
        return 0
    try:
        accepted = client.send(outgoing(one.defect, _code(one, server)))
    except NotSentError as error:
        _note(one, state="waiting", problem=str(error))
        # It would be the same with the next one.
        raise NoAnswerError(str(error)) from error
    except RefusedError as error:
        _note(one, state="refused", problem=str(error))
        return 0
    except UnclearError as error:
        _note(one, problem=str(error))
        return 0
    state = "handed" if accepted.number else "token"
    _note(one, state=state, remote_id=accepted.number, token=accepted.token)
    return 1


def _note(one: Handover, *, when: str = "", **fields: object) -> bool:
    """Write down what became of it; False where it has gone meanwhile, or is not in the state `when`."""
    rows = Handover.objects.filter(pk=one.pk)
    return bool((rows.filter(state=when) if when else rows).update(**fields))


def _hear(rows: Iterable[Handover], client: GeoReportClient, now: datetime, tally: Tally) -> None:
    """Ask how it stands with what was handed over, and tell everybody what is new."""
    due = {one.remote_id: one for one in rows if one.looked_at is None or now - one.looked_at >= LOOK_EVERY}
    for remote in client.numbered(sorted(due)) if due else ():
        one = due.get(remote.number)
        if one is None:
            continue
        told = {"closed": remote.closed, "notes": remote.notes[:MAX_PUBLIC_WORDS]}
        with transaction.atomic():
            # A desk may just be saying something of it: both take turns, and each sees what the other said.
            lock_district(one.defect.district)
            row = PublicDefect.objects.filter(pk=one.pk).first()
            _note(one, told=told, looked_at=now)
            if row is not None and told != one.told and _follow(row, remote):
                row.save()
                tally.heard += 1


def _follow(row: PublicDefect, remote: Remote) -> bool:
    """Let a public report say what the municipality says of it; whether anything is new."""
    before = (row.state, row.says)
    if remote.closed:
        row.state = row.state if row.state in ENDED else "done"
    elif row.state == "done":
        row.state = "open"
    row.says = _words(remote.notes) or row.says
    if (row.state, row.says) == before:
        return False
    row.changed_on = remote.updated_at.astimezone(BERLIN).date()
    return True


def _take_in(district: str, server: GeoReportServer, client: GeoReportClient, now: datetime, tally: Tally) -> None:
    """Show the municipality's own requests; not those that came from here."""
    ours = set(Handover.objects.filter(server=server).exclude(remote_id="").values_list("remote_id", flat=True))
    found = {one.number: one for one in client.between(now - SPAN, now)}
    held = PublicDefect.objects.filter(server=server)
    missing = sorted(set(held.exclude(state__in=ENDED).values_list("remote_id", flat=True)) - found.keys())
    found |= {one.number: one for one in client.numbered(missing)} if missing else {}
    gone = [number for number in missing if number not in found]
    villages, codes = _villages(server), {code: key for key, code in server.codes.items()}
    with transaction.atomic():
        held.filter(remote_id__in=gone).delete()
        for remote in found.values():
            if remote.number not in ours and "Dorfpunkt-Nummer" not in remote.description:
                tally.taken += _take(district, server, remote, villages, codes)


def _take(
    district: str, server: GeoReportServer, remote: Remote, villages: list[Known], codes: dict[str, str]
) -> int:
    """Keep one request; 1 where it is new or has changed. What lies in no village or is of no kind here is left."""
    village = village_of(remote.address, remote.position, villages)
    category = codes.get(remote.service_code)
    if village is None or category is None:
        return 0
    number = number_from(f"open311\0{server.slug}\0{remote.number}".encode())
    row = PublicDefect.objects.filter(pk=number).first()
    if row is not None and (row.server_id, row.remote_id) != (server.slug, remote.number):
        return 0
    kind, name = place_in(remote.address, village)
    values = {
        "category_id": category,
        "village_id": village.key,
        "place_kind": kind,
        "place": name,
        "state": "done" if remote.closed else "open",
        "opened_on": remote.requested_at.astimezone(BERLIN).date(),
        "changed_on": remote.updated_at.astimezone(BERLIN).date(),
        "says": _words(remote.notes),
    }
    if row is not None and all(getattr(row, field) == value for field, value in values.items()):
        return 0
    office = f"office:{server.office_id}"
    PublicDefect.objects.update_or_create(
        pk=number,
        defaults={**values, "district": district, "server": server, "remote_id": remote.number, "office": office},
    )
    return 1


def outgoing(row: PublicDefect, service_code: str) -> Outgoing:
    """A public report as it is sent: what everybody may read here, and its number, by which it is found again."""
    category = DefectCategory.objects.get(pk=row.category_id)
    municipality = row.village.municipality
    near = f"Feldweg {row.place}" if row.place_kind == "field-path" and row.place else row.place
    town = f"{municipality.postcode} {municipality.name}".strip()
    day = f"{row.opened_on.day}.{row.opened_on.month}.{row.opened_on.year}"
    lines = [f"{category}, gemeldet am {day} am Dorfpunkt.", row.says, reference(row.pk)]
    return Outgoing(
        service_code=service_code,
        address=", ".join(part for part in (near, row.village.name, town) if part),
        description="\n".join(line for line in lines if line),
    )


def reference(number: str) -> str:
    """The words by which a report of ours is known on another server."""
    return f"Dorfpunkt-Nummer {spoken_number(number)}"


def _code(one: Handover, server: GeoReportServer) -> str:
    return str(server.codes.get(one.defect.category_id, ""))


def _before(moment: datetime | None, now: datetime) -> datetime:
    """A day earlier: the other server's clock may be slow, or it may tell only days."""
    return (moment or now) - timedelta(days=1)


def _words(text: str) -> str:
    """Another system's words, in one line and as long as ours may be."""
    return " ".join(text.split())[:MAX_PUBLIC_WORDS]


def _villages(server: GeoReportServer) -> list[Known]:
    return [
        Known(
            row.pk, row.name,
            (row.latitude, row.longitude) if row.latitude is not None and row.longitude is not None else None,
            tuple(row.streets), tuple(row.stops),
        )
        for row in Village.objects.filter(municipality=server.municipality_id)
    ]  # fmt: skip
