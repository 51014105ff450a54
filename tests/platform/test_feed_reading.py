# SPDX-License-Identifier: EUPL-1.2
"""What changes, as staff read it."""

from typing import Any

import msgspec
import pytest

from sync.contract.feed import Item, encode_item
from sync.platform.feed.changes import Changes, Published, compare, plan
from sync.platform.feed.reading import Difference, Entry, KindWords, entries, in_words, planned

NOW, DUE = "2026-11-27T08:00:00Z", "2026-12-01T05:00:00Z"
WORDS = {
    "product": KindWords(
        "Artikel", {"price_cents": "Preis in Cent", "sold_by": "Verkauf", "about": "Text"},
        {"sold_by": {"piece": "Stück", "weight": "Gewicht"}},
    )
}  # fmt: skip


def item(name: str, **more: Any) -> Item:
    dates = {key: more.pop(key) for key in ("valid_from", "valid_to") if key in more}
    return Item("product", name.lower(), 0, body=msgspec.Raw(msgspec.json.encode({"name": name, **more})), **dates)


def put(old: dict[tuple[str, str], Published], changes: Changes) -> dict[tuple[str, str], Published]:
    return old | {
        row.key: Published(row.rev, row.op == "put", encode_item(row), changes.due, changes.planned.get(row.key, b""))
        for row in changes.rows
    }


def read(before: list[Item], after: list[Item]) -> list[Entry]:
    published = put({}, compare({}, before))
    return entries(compare(published, after), published, WORDS, NOW)


def test_new_and_gone_are_named() -> None:
    assert read([item("Weck")], [item("Brot")]) == [
        Entry("neu", "Artikel", "Brot"),
        Entry("entfernt", "Artikel", "Weck"),
    ]


CHANGES = [
    ({"price_cents": 460}, {"price_cents": 480}, Difference("Preis", "4,60 €", "4,80 €")),
    ({"sold_by": "piece"}, {"sold_by": "weight"}, Difference("Verkauf", "Stück", "Gewicht")),
    ({"organic": False}, {"organic": True}, Difference("organic", "nein", "ja")),
    ({}, {"limited": True}, Difference("limited", "nein", "ja")),
    ({"limited": True}, {}, Difference("limited", "ja", "nein")),
    ({"words": ["a", "b"]}, {"words": []}, Difference("words", "a, b", "leer")),
    ({}, {"valid_from": DUE}, Difference("Zeigen ab", "leer", "01.12.2026, 06:00 Uhr")),
    ({"about": {"de": "Alt"}}, {"about": {"de": "Neu"}}, Difference("Text", "Alt", "Neu")),
    ({"about": {"de": "A", "en": "B"}}, {"about": {"de": "A"}}, Difference("Text (Englisch)", "B", "leer")),
    (
        {"nutrition": {"Fett": "1 g"}},
        {"nutrition": {"Fett": "2 g"}},
        Difference("nutrition", "Fett: 1 g", "Fett: 2 g"),
    ),
]


@pytest.mark.parametrize(("before", "after", "said"), CHANGES, ids=lambda value: str(value)[:40])
def test_one_field_before_and_after(before: dict[str, Any], after: dict[str, Any], said: Difference) -> None:
    assert read([item("Brot", **before)], [item("Brot", **after)]) == [Entry("geändert", "Artikel", "Brot", (said,))]


def test_a_plan_says_what_happens_then_and_nobody_is_told_of_tidying() -> None:
    old = [item("Brot", price_cents=460), item("Weck"), item("Hefezopf")]
    new = [item("Brot", price_cents=480), item("Kuchen"), item("Hefezopf")]
    published = put({}, compare({}, old))
    later = put(published, plan(compare(published, new, NOW), published, NOW, DUE))
    found = planned(later, WORDS, NOW)
    assert [(f"{one.at:%d.%m. %H:%M}", one.entry.what, one.entry.title) for one in found] == [
        ("01.12. 06:00", "geändert", "Brot"),
        ("01.12. 06:00", "neu", "Kuchen"),
        ("01.12. 06:00", "entfernt", "Weck"),
    ]
    assert found[0].entry.differences == (Difference("Preis", "4,60 €", "4,80 €"),)
    assert planned(later, WORDS, DUE) == []
    tidying = compare(later, new, DUE)
    assert [row.id for row in tidying.changed] == ["brot", "kuchen"]
    assert [row.id for row in tidying.deleted] == ["weck"]
    assert entries(tidying, later, WORDS, DUE) == []


def test_what_has_no_name_is_called_by_its_id() -> None:
    bare = Item("order-cycle", "w48", 0, body=msgspec.Raw(b"[1]"))
    assert read([], [bare]) == [Entry("neu", "order-cycle", "w48")]
    assert in_words("not a timeZ") == "not a timeZ"
