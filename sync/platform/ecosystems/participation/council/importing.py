# SPDX-License-Identifier: EUPL-1.2
"""What councils' information systems hold, into the list of papers for staff. Nothing is published by itself."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from structlog.typing import FilteringBoundLogger

from sync.platform.connectors.answers import NoAnswerError
from sync.platform.connectors.oparl import (
    BadAddressError,
    FoundPaper,
    GonePaper,
    OparlClient,
    Read,
    SamePaper,
    UnreadPaper,
)
from sync.platform.ecosystems.participation.council.models import CouncilSource, SourcePaper
from sync.platform.feed.reading import BERLIN

FIRST_SPAN: Final = timedelta(days=180)
"""How far back a source is read for the first time: older papers have been decided."""
OVERLAP: Final = timedelta(days=1)
"""A source may be slow to say that something was modified."""
READ_AGAIN: Final = timedelta(hours=20)
"""What was read so lately and says that it has not been modified since is not read again."""
MAX_WATCHED: Final = 100
"""Papers that are asked for one by one in a round: a meeting may move without the paper being modified."""
MOST_UNREAD: Final = 10
"""After so many papers that cannot be read the round is over: the source is, too."""
_OTHERS: Final = ("modified",)
"""What may differ without that staff have to look."""

Connect = Callable[[CouncilSource], OparlClient]


@dataclass
class Tally:
    """What one round found."""

    new: int = 0
    changed: int = 0
    gone: int = 0
    unread: int = 0


def fetch_all(connect: Connect, now: datetime, log: FilteringBoundLogger) -> Tally:
    """One round with every source; a silent one costs the others nothing."""
    tally = Tally()
    for source in CouncilSource.objects.filter(active=True):
        problem = ""
        try:
            problem = _fetch(source, connect, now, tally)
        except (NoAnswerError, BadAddressError) as error:
            problem = str(error)
        if problem:
            log.warning("not read", source=source.slug, why=problem)
        fields: dict[str, object] = {"problem": problem[:300]}
        # Where something was missing the next round asks from the same day on.
        CouncilSource.objects.filter(pk=source.pk).update(**fields, **({} if problem else {"heard_at": now}))
    return tally


def _fetch(source: CouncilSource, connect: Connect, now: datetime, tally: Tally) -> str:
    """One round with one source; what could not be read of it, for staff. Raises NoAnswerError."""
    client = connect(source)
    lately = {
        row.remote_id: row.modified
        for row in SourcePaper.objects.filter(source=source, gone="", looked_at__gt=now - READ_AGAIN)
    }

    def unchanged(remote_id: str, modified: str) -> bool:
        return bool(modified) and lately.get(remote_id) == modified

    unread: list[str] = []
    asked: set[str] = set()

    def note(one: Read) -> None:
        asked.add(one.id)
        if isinstance(one, UnreadPaper):
            tally.unread += 1
            unread.append(one.why)
            if len(unread) == MOST_UNREAD:
                raise NoAnswerError(one.why)
        else:
            take(source, one, now, tally)

    try:
        since = source.heard_at - OVERLAP if source.heard_at is not None else now - FIRST_SPAN
        for one in client.papers(since, unchanged):
            note(one)
        watched = SourcePaper.objects.filter(source=source, gone="", ignored=False, looked_at__lte=now - READ_AGAIN)
        for remote_id in list(watched.order_by("looked_at").values_list("remote_id", flat=True)[:MAX_WATCHED]):
            if remote_id not in asked:
                note(client.paper(remote_id))
    finally:
        client.close()
    return f"{len(unread)} Vorlage(n) waren nicht zu lesen: {unread[0]}" if unread else ""


def take(source: CouncilSource, one: FoundPaper | GonePaper | SamePaper, now: datetime, tally: Tally) -> None:
    """Write down what was read of one paper."""
    row = SourcePaper.objects.filter(source=source, remote_id=one.id).first()
    if isinstance(one, SamePaper):
        return
    if isinstance(one, GonePaper):
        # Of what was never for everybody nothing is kept, not even that it exists.
        if row is not None and row.gone != one.why:
            tally.gone += 1
            row.gone, row.changed = one.why, True
            if not hasattr(row, "paper"):
                # By its name staff know which one it was; the rest is not for us any more.
                row.found = {"name": row.found["name"], "reference": row.found["reference"]}
        if row is not None:
            row.looked_at = now
            row.save()
        return
    found = _stored(one)
    if row is None:
        tally.new += 1
        SourcePaper.objects.create(
            source=source, remote_id=one.id, modified=one.modified, found=found, looked_at=now,
            first_seen=now.astimezone(BERLIN).date(),
        )  # fmt: skip
        return
    if _differs(row.found, found) or row.gone:
        tally.changed += 1
        row.changed = bool(row.gone) or (bool(row.seen) and _differs(row.seen, found))
    row.found, row.modified, row.gone, row.looked_at = found, one.modified, "", now
    row.save()


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    """What has changed at the source since staff looked, a line each, in their words."""
    names = {
        "name": "Titel", "reference": "Nummer", "kind": "Art", "web": "Seite", "stations": "Beratungen",
        "files": "Anlagen",
    }  # fmt: skip
    return [
        f"{name}: {_said(before.get(key))} → {_said(after.get(key))}"
        for key, name in names.items()
        if before.get(key) != after.get(key)
    ]


def station_line(one: Mapping[str, Any]) -> str:
    """A found consultation in one line."""
    # Named one by one: a database may give the names back in another order.
    parts = (
        one["on"], one["starts"], one["body"], one["where"], "nicht öffentlich" if one["public"] is False else "",
        "entscheidet" if one["decides"] else "", "fällt aus" if one["cancelled"] else "", one["result"],
    )  # fmt: skip
    return " · ".join(part for part in parts if part)


def _said(value: object) -> str:
    if isinstance(value, list):
        return " / ".join(station_line(one) if "body" in one else one["title"] for one in value) or "nichts"
    return str(value or "nichts")


def _differs(before: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    return {key: value for key, value in before.items() if key not in _OTHERS} != {
        key: value for key, value in after.items() if key not in _OTHERS
    }


def _stored(paper: FoundPaper) -> dict[str, Any]:
    values = asdict(paper)
    del values["id"]
    return {
        **values,
        "stations": [asdict(one) for one in paper.stations],
        "files": [asdict(one) for one in paper.files],
    }
