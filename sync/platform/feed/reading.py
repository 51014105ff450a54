# SPDX-License-Identifier: EUPL-1.2
"""What changes, as a person reads it: plain rules over plain items. The words are German, as the pages of staff."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal
from zoneinfo import ZoneInfo

import msgspec

from sync.contract.feed import Item
from sync.contract.times import from_wire
from sync.platform.feed.changes import Changes, Key, Published

BERLIN = ZoneInfo("Europe/Berlin")
NOTHING = "leer"
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_DATES = {"valid_from": "Zeigen ab", "valid_to": "Zeigen bis"}
_LANGUAGES = {"de": "", "de-simple": "Leichte Sprache", "en": "Englisch", "fr": "Französisch", "uk": "Ukrainisch",
              "ar": "Arabisch"}  # fmt: skip


@dataclass(frozen=True)
class KindWords:
    """How staff call a kind, its fields, and the values of those that are chosen from a list."""

    name: str
    fields: Mapping[str, str] = field(default_factory=dict)
    choices: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    inner: Mapping[str, str] = field(default_factory=dict)
    """Names of the fields of what stands inside a field: of each fee, of each hour."""


@dataclass(frozen=True)
class Difference:
    """One field before and after."""

    name: str
    before: str
    after: str


@dataclass(frozen=True)
class Entry:
    """One item that is new, different or gone."""

    what: Literal["neu", "geändert", "entfernt"]
    kind: str
    title: str
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True)
class Planned:
    """What was published for later and is not shown yet."""

    at: datetime
    entry: Entry


def entries(
    changes: Changes, published: Mapping[Key, Published], words: Mapping[str, KindWords], now: str
) -> list[Entry]:
    """What residents will see differently, in order of kind and title.

    Rows that change without anybody seeing it (a plan whose moment is over is tidied up) are left out.
    """
    found = [Entry("neu", _kind(item, words), title(item)) for item in changes.added]
    for item in changes.changed:
        before = published[item.key].at(now)
        if differences := _differences(before, item, words.get(item.kind), now):
            found.append(Entry("geändert", _kind(item, words), title(item), differences))
    gone = [published[item.key].at(now) for item in changes.deleted]
    seen = [item for item in gone if item.valid_to is None or item.valid_to > now]
    found += [Entry("entfernt", _kind(item, words), title(item)) for item in seen]
    return sorted(found, key=lambda entry: (entry.kind.casefold(), entry.title.casefold()))


def planned(published: Mapping[Key, Published], words: Mapping[str, KindWords], now: str) -> list[Planned]:
    """What waits for its moment, the soonest first."""
    found = []
    for old in published.values():
        if not old.live or old.due <= now:
            continue
        present = old.at(now)
        if not old.planned:
            entry = Entry("entfernt", _kind(present, words), title(present))
        else:
            then = msgspec.json.decode(old.planned, type=Item)
            new = (present.valid_from or "") > now
            differences = () if new else _differences(present, then, words.get(then.kind), now)
            entry = Entry("neu" if new else "geändert", _kind(then, words), title(then), differences)
        found.append(Planned(from_wire(old.due).astimezone(BERLIN), entry))
    return sorted(found, key=lambda one: (one.at, one.entry.kind, one.entry.title))


def title(item: Item) -> str:
    """The name or heading of an item; its id where it has none."""
    body = _body(item)
    for name in ("name", "title"):
        value = body.get(name)
        text = value.get("de") if isinstance(value, dict) else value
        if isinstance(text, str) and text:
            return text
    return item.id


def in_words(value: Any, name: str = "", words: KindWords | None = None) -> str:
    """A value of a field as people write it."""
    choices = words.choices.get(name) if words else None
    if isinstance(value, bool):
        return "ja" if value else "nein"
    if value in (None, "", [], {}):
        return choices.get("", NOTHING) if choices else NOTHING
    if choices and isinstance(value, str | int) and str(value) in choices:
        return choices[str(value)]
    if (name == "cents" or name.endswith("_cents")) and isinstance(value, int):
        return f"{value // 100},{value % 100:02d} €"
    if isinstance(value, list):
        between = " | " if any(isinstance(each, dict) for each in value) else ", "
        return between.join(in_words(each, name, words) for each in value)
    if isinstance(value, dict):
        inner = words.inner if words else {}
        return "; ".join(f"{inner.get(key, key)}: {in_words(each, key, words)}" for key, each in value.items())
    if isinstance(value, str) and _DAY.fullmatch(value):
        return f"{value[8:]}.{value[5:7]}.{value[:4]}"
    if isinstance(value, str) and value.endswith("Z") and (moment := _moment(value)):
        return f"{moment:%d.%m.%Y, %H:%M} Uhr"
    return str(value)


def _differences(before: Item, after: Item, words: KindWords | None, moment: str) -> tuple[Difference, ...]:
    words = words or KindWords("")
    old, new = _body(before), _body(after)
    found: list[Difference] = []
    for name in (*new, *(name for name in old if name not in new)):
        label = words.fields.get(name, name).removesuffix(" in Cent")
        if _is_texts(old.get(name)) or _is_texts(new.get(name)):
            found += _text_differences(label, old.get(name) or {}, new.get(name) or {})
        elif old.get(name) != new.get(name):
            # A body leaves out what is not so.
            unsaid = False if isinstance(old.get(name, new.get(name)), bool) else None
            sides = _unlike(old.get(name, unsaid), new.get(name, unsaid))
            was, now = (in_words(side, name, words) for side in sides)
            found.append(Difference(label, was, now))
    for name, label in _DATES.items():
        was, now = getattr(before, name), getattr(after, name)
        begun = name == "valid_from" and max(was or "", now or "") <= moment
        if was != now and not begun:
            found.append(Difference(label, in_words(was), in_words(now)))
    if not found and before.search != after.search:
        found.append(Difference("Suchwörter", in_words(before.search), in_words(after.search)))
    return tuple(found)


def _unlike(old: Any, new: Any) -> tuple[Any, Any]:
    """Of two lists of entries what is not the same: one municipality's fee, not all that is known of all eight."""
    if not any(isinstance(each, dict) for side in (old, new) if isinstance(side, list) for each in side):
        return old, new
    before = [each for each in old or [] if each not in (new or [])]
    after = [each for each in new or [] if each not in (old or [])]
    if len(before) == len(after) and all(isinstance(each, dict) for each in (*before, *after)):
        pairs = [_unlike_entry(*pair) for pair in zip(before, after, strict=True)]
        return [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    return before, after


def _unlike_entry(old: dict[str, Any], new: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Its first field, by which people know it, and the fields that differ."""
    changed = {key: _unlike(old.get(key), new.get(key)) for key in {**old, **new} if old.get(key) != new.get(key)}
    known_by = {key: new[key] for key in list(new)[:1] if key not in changed}
    return (
        {**known_by, **{key: pair[0] for key, pair in changed.items()}},
        {**known_by, **{key: pair[1] for key, pair in changed.items()}},
    )


def _text_differences(label: str, old: dict[str, str], new: dict[str, str]) -> Iterable[Difference]:
    for language in (*new, *(language for language in old if language not in new)):
        if old.get(language) != new.get(language):
            named = _LANGUAGES.get(language, language)
            name = f"{label} ({named})" if named else label
            yield Difference(name, in_words(old.get(language)), in_words(new.get(language)))


def _is_texts(value: Any) -> bool:
    return isinstance(value, dict) and "de" in value


def _body(item: Item) -> dict[str, Any]:
    body = msgspec.json.decode(item.body)
    return body if isinstance(body, dict) else {}


def _kind(item: Item, words: Mapping[str, KindWords]) -> str:
    return words[item.kind].name if item.kind in words else item.kind


def _moment(text: str) -> datetime | None:
    try:
        return from_wire(text).astimezone(BERLIN)
    except ValueError:
        return None
