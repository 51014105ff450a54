# SPDX-License-Identifier: EUPL-1.2
"""A district with many more shops than ours: its real content, and as many products again as are wanted."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import msgspec

from sync.contract.feed import Item, encode_items
from sync.contract.ordering import KIND_PRODUCT, Product
from sync.contract.signing import sha256_hex
from tests.resources import content
from tests.walk.stage import MONDAY, district_items

_KINDS = ("vom Hof", "groß", "klein", "frisch", "aus der Region", "fein", "kräftig", "mild", "im Glas", "am Stück")
_PLACES = ("Oberthal", "Namborn", "Tholey", "Marpingen", "Nohfelden", "Nonnweiler", "Freisen", "Urexweiler")
_PER_SHOP = 300
"""About what a village shop lists."""


@dataclass(frozen=True)
class Bundle:
    """An uncompressed bundle with its hash."""

    data: bytes
    sha256: str

    @classmethod
    def of(cls, items: list[Item]) -> "Bundle":
        """Encode items as the platform does."""
        data = encode_items(items)
        return cls(data, sha256_hex(data))

    @classmethod
    def read(cls, file: Path) -> "Bundle":
        """A bundle that was written to a file."""
        data = file.read_bytes()
        return cls(data, sha256_hex(data))


def items(number: int) -> list[Item]:
    """So many items: the district's own, then products of shops in other villages, each with words of its own."""
    own = district_items(MONDAY)
    found = [*own, *(_ware(index) for index, _ in zip(count(), range(number - len(own)), strict=False))]
    return found[:number]


def changed(some: list[Item], percent: float) -> list[Item]:
    """The same items, of which evenly spread `percent` have a new price."""
    every = max(1, round(100 / percent))
    return [_dearer(item) if item.kind == KIND_PRODUCT and n % every == 0 else item for n, item in enumerate(some)]


def differing(old: list[Item], new: list[Item]) -> list[Item]:
    """What a delta from old to new holds."""
    return [after for before, after in zip(old, new, strict=True) if before is not after]


def _ware(index: int) -> Item:
    key, product = _models()[index % len(_models())]
    kind = _KINDS[index // 7 % len(_KINDS)]
    shop, place = f"laden-{index // _PER_SHOP:03d}", _PLACES[index // _PER_SHOP % len(_PLACES)]
    ware = msgspec.structs.replace(product, name=f"{product.name} {kind}", shop=shop)
    words = [ware.name, ware.legal_name, *ware.words, _category(ware.category), f"Laden {place}"]
    return Item(
        kind=KIND_PRODUCT, id=f"{shop}/{key.rsplit('/', 1)[-1]}-{index:05d}", rev=1, search=" ".join(words),
        body=msgspec.Raw(msgspec.json.encode(ware)),
    )  # fmt: skip


def _dearer(item: Item) -> Item:
    product = msgspec.json.decode(item.body, type=Product)
    body = msgspec.structs.replace(product, price_cents=product.price_cents + 10)
    return msgspec.structs.replace(item, rev=item.rev + 1, body=msgspec.Raw(msgspec.json.encode(body)))


def _models() -> list[tuple[str, Product]]:
    return list(content.products().items())


def _category(key: str) -> str:
    return content.categories()[key].name["de"]


def cycle(*bundles: Bundle) -> Iterator[tuple[int, Bundle]]:
    """These bundles for ever, under growing heads."""
    for head in count(2):
        yield head, bundles[head % len(bundles)]
