# SPDX-License-Identifier: EUPL-1.2
"""Stored cases as kiosks and desks are shown them: the exact bytes, never re-encoded."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

import msgspec
from django.db.models import Q, QuerySet

from sync.contract.cases import (
    CONSENT_WITHDRAWN,
    WITHDRAWN_HERE,
    CaseState,
    CaseStatus,
    CounterReading,
    DeskCase,
    DeskCases,
    Envelope,
    Lookup,
    MailboxEntry,
    SignedAnswer,
    SignedCase,
    refusal_reason,
)
from sync.contract.times import to_wire
from sync.platform.cases.cancelling import KIND_CANCEL
from sync.platform.cases.checks import KIND_VOID, NOBODY
from sync.platform.cases.counter_readings import readings_of
from sync.platform.cases.handing import chain, gave, links_of
from sync.platform.cases.models import HandedOver, RefusedCase, StoredAnswer, StoredCase
from sync.platform.counters import last_number

PAGE_BYTES = 2 * 1024 * 1024
"""A page of cases ends when it has grown over this."""
MAILBOX_PAGE = 100

Row = TypeVar("Row", StoredCase, HandedOver)


def mailbox_page(district: str, kiosk: str, cursor: int, head: int) -> tuple[tuple[MailboxEntry, ...], int, bool]:
    """Entries after the cursor up to the head, the new cursor, and whether there are more.

    A cursor from the future means that this platform was restored from a backup: everything is told again.
    """
    if cursor == head:
        return (), head, False
    since = cursor if cursor < head else 0
    fresh = {"district": district, "kiosk": kiosk, "mailbox_cursor__gt": since, "lookup_id__isnull": False}
    page, more = _page(StoredCase.objects.filter(**fresh).order_by("mailbox_cursor"), MAILBOX_PAGE)
    answers, links = _newest_answers(district, page), links_of(district, page)
    entries = [
        MailboxEntry(
            row.mailbox_cursor, row.lookup_id or "", case_status(row, answers.get(row.pk), chain(links[row.pk]))
        )
        for row in page
    ]
    refused = RefusedCase.objects.filter(**fresh, case_id__isnull=False).order_by("mailbox_cursor")
    told = [
        MailboxEntry(row.mailbox_cursor, row.lookup_id or "", _refused_status(row)) for row in refused[:MAILBOX_PAGE]
    ]
    if more or len(told) == MAILBOX_PAGE:
        # Nothing may be told beyond the point up to which both lists are whole.
        ends = [part[-1].cursor for part, cut in ((entries, more), (told, len(told) == MAILBOX_PAGE)) if cut]
        more, head = True, min(ends)
    merged = sorted((entry for entry in (*entries, *told) if entry.cursor <= head), key=lambda entry: entry.cursor)
    return tuple(merged), head, more


def desk_page(district: str, recipient: str, since: int, limit: int) -> DeskCases:
    """A recipient's cases that came or changed after the cursor."""
    head = last_number(district, f"desk:{recipient}")
    since = since if since <= head else 0
    rows = StoredCase.objects.filter(district=district, recipient=recipient, desk_cursor__gt=since).exclude(
        kind=KIND_VOID
    )
    page, more = _page(rows.order_by("desk_cursor"), limit)
    handed = HandedOver.objects.filter(district=district, taker=recipient, desk_cursor__gt=since)
    taken, more_taken = _page(handed.select_related("case").order_by("desk_cursor"), limit)
    if more or more_taken:
        # Nothing may be told beyond the point up to which both lists are whole.
        ends = [part[-1].desk_cursor for part, cut in ((page, more), (taken, more_taken)) if cut]
        more, head = True, min(ends)
    told = [(row.desk_cursor, row) for row in page] + [(link.desk_cursor, link.case) for link in taken]
    return DeskCases(_desk_cases(district, recipient, [one for one in told if one[0] <= head]), head, more)


def lookup(district: str, lookup_id: str) -> Lookup:
    """All cases under a receipt's reference; a refused one is told too, so that nobody waits for it."""
    rows = list(
        StoredCase.objects.filter(district=district, lookup_id=lookup_id)
        .exclude(kind=KIND_CANCEL)
        .order_by("collected_at", "seq")
    )
    answers, links = _newest_answers(district, rows), links_of(district, rows)
    known = {row.case_id for row in rows}
    readings = readings_of(district, lookup_id)
    refused = RefusedCase.objects.filter(district=district, lookup_id=lookup_id, case_id__isnull=False).exclude(
        Q(kind=KIND_CANCEL) | Q(problem__in=(CONSENT_WITHDRAWN, WITHDRAWN_HERE))
    )
    return Lookup(
        (
            *(
                case_status(row, answers.get(row.pk), chain(links[row.pk]), readings.get(row.case_id, ()))
                for row in rows
            ),
            *(_refused_status(row) for row in refused if row.case_id not in known),
        )
    )


def case_status(
    row: StoredCase,
    answer: SignedAnswer | None,
    links: tuple[SignedAnswer, ...] = (),
    readings: tuple[CounterReading, ...] = (),
) -> CaseStatus:
    """One stored case as whoever holds its receipt may see it."""
    return CaseStatus(
        case_id=row.case_id,
        kind=row.kind,
        recipient=row.recipient,
        state=_state(row.state),
        state_at=to_wire(row.state_at),
        routing=row.routing,
        payload=msgspec.json.decode(bytes(row.envelope), type=Envelope).payload,
        answer=answer,
        handed_over=links,
        readings=readings,
    )


def _refused_status(row: RefusedCase) -> CaseStatus:
    """A refused case with its reason, and its payload where that is kept: its receipt opens it at any kiosk."""
    if row.case_id is None:
        raise ValueError("a refused case with a reference has an id")
    kept = None if row.envelope is None else msgspec.json.decode(bytes(row.envelope), type=Envelope)
    return CaseStatus(
        row.case_id,
        row.kind,
        row.recipient,
        "refused",
        to_wire(row.last_at),
        routing=kept.routing if kept else {},
        payload=kept.payload if kept else msgspec.UNSET,
        reason=refusal_reason(row.problem),
        staff_answer=row.answer,
    )


def _desk_cases(district: str, recipient: str, told: list[tuple[int, StoredCase]]) -> tuple[DeskCase, ...]:
    """Cases with their places in a recipient's queue, in order; of each only what this recipient answered itself."""
    links = links_of(district, [row for _, row in told])
    answers = _newest_answers(district, [row for _, row in told], recipient, links)
    return tuple(
        DeskCase(
            cursor=cursor,
            case=SignedCase(msgspec.Raw(bytes(row.envelope)), row.sig),
            state=_state(row.state),
            state_at=to_wire(row.state_at),
            received_at=to_wire(row.received_at),
            routing=row.routing,
            answer=answers.get(row.pk),
            handed_over=chain(links[row.pk], recipient),
        )
        for cursor, row in sorted(told, key=lambda one: one[0])
    )


def _state(text: str) -> CaseState:
    state: CaseState = msgspec.convert(text, CaseState)
    return state


def _page(rows: QuerySet[Row], limit: int) -> tuple[list[Row], bool]:
    page: list[Row] = []
    size = 0
    for row in rows[: limit + 1].iterator(chunk_size=50):
        if len(page) == limit or size > PAGE_BYTES:
            return page, True
        page.append(row)
        size += len(row.envelope) if isinstance(row, StoredCase) else len(row.payload) + len(row.case.envelope)
    return page, False


def _newest_answers(
    district: str,
    rows: Iterable[StoredCase],
    giver: str = "",
    links: Mapping[object, Sequence[HandedOver]] | None = None,
) -> dict[object, SignedAnswer]:
    """The newest answer to each case; with `giver` the newest one that this recipient gave."""
    newest: dict[object, SignedAnswer] = {}
    cases = {row.pk: row for row in rows}
    # Never an empty list, for which Django would not ask: a receipt without cases takes as long as one with some.
    for answer in StoredAnswer.objects.filter(district=district, case_id__in=[NOBODY, *cases]).order_by("revision"):
        chained = links[answer.case_id] if links else ()
        if not chained or gave(answer.revision, cases[answer.case_id], chained) == giver:
            newest[answer.case_id] = SignedAnswer(msgspec.Raw(bytes(answer.answer)), answer.sig)
    return newest
