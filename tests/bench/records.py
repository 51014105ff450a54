# SPDX-License-Identifier: EUPL-1.2
"""Items as the goals for sync have them: 20,000 of some 417 bytes with random ids, 2 % of them changed."""

import random
from dataclasses import dataclass
from functools import cache

import msgspec

from sync.contract.feed import Item, encode_item
from tests.resources import content

KIND = "record"


@dataclass(frozen=True)
class Records:
    """A state of the content, and the one after it."""

    before: list[Item]
    after: list[Item]

    @property
    def changed(self) -> list[Item]:
        """What a delta holds: full rows, and the lines that delete."""
        old = {item.key: item for item in self.before}
        new = {item.key: item for item in self.after}
        gone = [Item(item.kind, item.id, item.rev + 1, op="delete") for key, item in old.items() if key not in new]
        return sorted([item for key, item in new.items() if old.get(key) != item] + gone, key=lambda item: item.key)


def records(number: int, percent: float = 2.0, seed: int = 7) -> Records:
    """So many items, of which so many differ in the next state: prices, a text of one in four, one in ten gone."""
    chance = random.Random(seed)
    before = [_record(chance) for _ in range(number)]
    after = []
    for item in before:
        if chance.random() * 100 >= percent:
            after.append(item)
        elif chance.random() >= 0.1:
            after.append(_changed(item, chance))
    return Records(before, after)


def size(items: list[Item]) -> float:
    """Mean length of an item in a bundle, bytes."""
    return sum(len(encode_item(item)) + 1 for item in items) / len(items)


def _record(chance: random.Random) -> Item:
    name = " ".join(chance.sample(_words(), 2))
    body = {
        "name": name, "text": _sentence(chance, 11), "category": chance.choice(_words()).lower(),
        "price_cents": chance.randrange(50, 9000), "stock": chance.randrange(200), "available": chance.random() < 0.9,
        "unit": chance.choice(("piece", "weight")), "vat_percent": chance.choice((7, 19)),
        "updated_at": f"2026-11-{chance.randrange(1, 28):02d}T{chance.randrange(24):02d}:00:00Z",
    }  # fmt: skip
    return Item(KIND, f"{chance.getrandbits(128):032x}", 1, search=name, body=_raw(body))


def _changed(item: Item, chance: random.Random) -> Item:
    body = msgspec.json.decode(item.body)
    body |= {"price_cents": chance.randrange(50, 9000), "stock": chance.randrange(200)}
    body["updated_at"] = f"2026-11-28T{chance.randrange(24):02d}:00:00Z"
    if chance.random() < 0.25:
        body["text"] = _sentence(chance, 11)
    if chance.random() < 0.1:
        body["available"] = not body["available"]
    return msgspec.structs.replace(item, rev=item.rev + 1, body=_raw(body))


def _sentence(chance: random.Random, words: int) -> str:
    return " ".join(chance.choice(_words()) for _ in range(words)).capitalize() + "."


def _raw(body: dict[str, object]) -> msgspec.Raw:
    return msgspec.Raw(msgspec.json.encode(body))


@cache
def _words() -> list[str]:
    """German words of the district's own texts."""
    texts = [f"{product.name} {product.ingredients} {product.legal_name}" for product in content.products().values()]
    found = {word.strip(".,;:()%") for text in texts for word in text.split()}
    return sorted(word for word in found if len(word) > 3 and word.isalpha())
