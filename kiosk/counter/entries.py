# SPDX-License-Identifier: EUPL-1.2
"""Rows for the counter's lists, made from orders by plain functions."""

from collections.abc import Mapping
from datetime import datetime

from kiosk.counter import wording
from kiosk.counter.reading import Unreadable
from kiosk.counter.rules import DeskOrder, PickUp, Standing, is_over, standing
from kiosk.counter.wording import pick
from kiosk.ecosystems.ordering.rules.answers import Packed
from kiosk.ecosystems.ordering.wording import REASONS, order_wish, reason
from kiosk.formats import money, stamp
from kiosk.languages import StaffLanguage
from kiosk.names import group_phone
from kiosk.shell.entries import Entry
from kiosk.words import Words
from sync.contract.ordering import OrderLine, PickupPoint
from sync.contract.times import from_wire

_OUTCOME_ICONS = {"ok": "check", "missing": "close", "substituted": "swap-horiz"}


def place(pick_up: PickUp, points: Mapping[str, PickupPoint]) -> str:
    """The pick-up point's name and village, or its id where it is not published here."""
    point = points.get(pick_up.point)
    if point is None:
        return pick_up.point
    return point.name if point.village in point.name else f"{point.name}, {point.village}"


def pick_up(found: PickUp, points: Mapping[str, PickupPoint], now: datetime, lang: StaffLanguage) -> Entry:
    """One pick-up with its counts."""
    over = is_over(found, now)
    note = wording.counts(found, lang)
    if over:
        note = f"{pick(('vorbei', 'over'), lang)} · {note}"
    icon = "history" if over else "notifications" if found.counts.get(Standing.NEW) else "event"
    return Entry(found.key, wording.when(found, lang), place(found, points), note, icon=icon)


def order(entry: DeskOrder, lang: StaffLanguage) -> Entry:
    """One order in the list of a pick-up."""
    now = standing(entry)
    return Entry(
        key=entry.case_id,
        title=wording.crate(entry.order),
        subtitle=wording.size(entry, lang),
        note=wording.marks(entry, now, lang),
        icon=wording.ICONS[now],
    )


def unreadable(found: Unreadable, lang: StaffLanguage) -> Entry:
    """A case that cannot be read."""
    title = pick(("Nicht lesbar", "Not readable"), lang)
    came = pick(("Eingegangen", "Received"), lang)
    return Entry(
        key=found.case_id,
        title=title,
        subtitle=f"{came}: {stamp(from_wire(found.received_at), lang)}",
        note=wording.why_unreadable(found.why, lang),
        icon="lock",
        trailing="none",
    )


def reasons(chosen: int, typed: str, lang: StaffLanguage, words: Words) -> list[Entry]:
    """What to tell a resident whose order is declined; the last row is for own words."""
    rows = [
        Entry(f"reason-{number}", reason(number, words), trailing="choose", chosen=number == chosen)
        for number in range(REASONS)
    ]
    own = pick(("Eigene Worte", "Your own words"), lang)
    return [*rows, Entry("own", own, typed.strip(), trailing="choose", chosen=chosen == REASONS)]


def packing(line: OrderLine, packed: Packed | None, lang: StaffLanguage) -> Entry:
    """One line while it is packed."""
    icon = "scale" if packed is None and line.sold_by == "weight" else "check"
    if packed is not None:
        icon = _OUTCOME_ICONS[packed.outcome]
    return Entry(
        key=line.product,
        title=order_wish(line, lang),
        subtitle=wording.outcome(line, packed, lang),
        icon=icon,
    )


def lines(entry: DeskOrder, lang: StaffLanguage) -> list[dict[str, str]]:
    """The lines of an order: as ordered, or what became of them."""
    answer = entry.answer if entry.answer and entry.answer.state in ("packed", "handed_out") else None
    told = {line.product: line for line in answer.lines} if answer else {}
    rows: list[dict[str, str]] = []
    for line in entry.order.lines:
        said = told.get(line.product)
        if said is None:
            icon = "scale" if line.sold_by == "weight" else "circle"
            rows.append({"icon": icon, "text": wording.ordered_line(line, lang)})
        else:
            rows.append({"icon": _OUTCOME_ICONS[said.outcome], "text": wording.answered_line(line, said, lang)})
    return rows


def facts(entry: DeskOrder, lang: StaffLanguage) -> list[dict[str, str]]:
    """What else must be known of an order: sum, substitutes, lateness, phone, message."""
    order, answer = entry.order, entry.answer
    total = wording.total(entry, lang)
    deposit = answer.deposit_cents if answer else order.deposit_cents
    text = f"**{total}**"
    if deposit:
        shown = money(deposit, lang)
        text += pick((f", davon {shown} Pfand", f", of which {shown} deposit"), lang)
    rows = [{"icon": "euro", "text": text}]
    substitutes = pick(
        ("Ersatz: **ja**, höchstens zum selben Preis", "Substitutes: **yes**, at no higher price")
        if order.substitutes
        else ("Ersatz: **nein**", "Substitutes: **no**"),
        lang,
    )
    if not entry.ticket:
        rows.append({"icon": "swap-horiz", "text": substitutes})
    if entry.state == "late_next":
        late = ("Kam zu spät und gilt für **diese** Abholung.", "Came too late and counts for **this** pick-up.")
        rows.append({"icon": "schedule", "text": pick(late, lang)})
    if entry.state == "late_cancelled":
        lapsed = ("Kam zu spät und ist **verfallen**.", "Came too late and has **lapsed**.")
        rows.append({"icon": "schedule", "text": pick(lapsed, lang)})
    if entry.phone:
        rows.append({"icon": "call", "text": f"**{group_phone(entry.phone)}**"})
    if entry.phone_withdrawn:
        gone = (
            "Die Telefonnummer wurde **zurückgezogen** und ist hier gelöscht. Bitte auch auf Papier streichen.",
            "The phone number was **withdrawn** and is deleted here. Please strike it out on paper, too.",
        )
        rows.append({"icon": "delete", "text": pick(gone, lang)})
    if answer and answer.state == "handed_out":
        paid = ("Bezahlt", "Paid") if answer.paid else ("Noch **nicht bezahlt**", "**Not paid** yet")
        rows.append({"icon": "payments", "text": pick(paid, lang)})
    if answer and answer.message:
        rows.append({"icon": "forum", "text": answer.message})
    ordered = pick(("Bestellt", "Ordered"), lang)
    rows.append({"icon": "history", "text": f"{ordered}: {stamp(from_wire(order.ordered_at), lang)}"})
    return rows
