# SPDX-License-Identifier: EUPL-1.2
"""How single cells of a price list are read. A cell that cannot be read says in German how to mend it."""

import re
from collections.abc import Mapping

from sync.contract.ordering import Allergen

ALLERGENS: dict[str, Allergen] = {
    "Gluten": "gluten",
    "Krebstiere": "crustaceans",
    "Eier": "eggs",
    "Fisch": "fish",
    "Erdnüsse": "peanuts",
    "Soja": "soybeans",
    "Milch": "milk",
    "Schalenfrüchte": "nuts",
    "Sellerie": "celery",
    "Senf": "mustard",
    "Sesam": "sesame",
    "Sulfite": "sulphites",
    "Lupinen": "lupin",
    "Weichtiere": "molluscs",
}
"""Regulation (EU) No 1169/2011, Annex II, in its order."""
NUTRIENTS = (
    "Brennwert",
    "Fett",
    "davon gesättigte Fettsäuren",
    "Kohlenhydrate",
    "davon Zucker",
    "Ballaststoffe",
    "Eiweiß",
    "Salz",
)
"""Annex XV, in its order. Only Ballaststoffe may be left out."""

_ALLERGEN_BY_WORD = {word.casefold(): value for word, value in ALLERGENS.items()}
_NUTRIENT_BY_WORD = {word.casefold(): word for word in NUTRIENTS}
_MONEY = re.compile(r"(\d{1,5})(?:,(\d{1,2}))?(?: ?€)?", re.ASCII)
_ENERGY = re.compile(r"\d+ kJ/\d+ kcal", re.ASCII)
_GRAMS = re.compile(r"<?\d+(?:,\d+)? g", re.ASCII)
_ALCOHOL = re.compile(r"(\d{1,2})(?:,(\d))? % vol", re.ASCII)
_NUMBER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,59}")


class CellError(Exception):
    """A cell that cannot be read; the message is the German sentence that the shop's owner sees."""


def clean(text: str) -> str:
    """Trim a cell and tidy its white space; refuse what is no text or would be computed."""
    tidy = " ".join(text.split())
    if any(ord(char) < 32 or 127 <= ord(char) < 160 for char in tidy):
        raise CellError("Die Zelle enthält ein unsichtbares Steuerzeichen. Bitte tippen Sie sie neu.")
    if tidy[:1] in ("=", "+", "@"):
        raise CellError(
            f"Die Zelle beginnt mit „{tidy[0]}“ und wäre eine Formel. Bitte schreiben Sie den Wert selbst."
        )
    return tidy


def article_number(text: str) -> str:
    """An article number in lower case."""
    if not _NUMBER.fullmatch(text):
        raise CellError("Erlaubt sind Buchstaben ohne Umlaute, Ziffern, Punkt, Strich und _, höchstens 60 Zeichen.")
    return text.lower()


def words(text: str, most: int, least: int = 0) -> str:
    """Plain text between these lengths."""
    if len(text) < least:
        raise CellError("Hier muss etwas stehen.")
    if len(text) > most:
        raise CellError(f"Der Text hat {len(text)} Zeichen, erlaubt sind {most}. Bitte kürzen Sie ihn.")
    return text


def money(text: str, least: int = 0) -> int:
    """Cents from `3,49` or `3,49 €`."""
    match = _MONEY.fullmatch(text)
    if match is None:
        raise CellError(f"„{_short(text)}“ ist kein Betrag. Bitte schreiben Sie ihn so: 3,49")
    cents = int(match.group(1)) * 100 + int((match.group(2) or "0").ljust(2, "0"))
    if cents < least:
        raise CellError("Der Betrag muss größer als 0 sein.")
    if cents > 10_000_00:
        raise CellError("Der Betrag ist höher als 10000 €.")
    return cents


def whole(text: str, least: int, most: int) -> int:
    """A whole number within limits."""
    if not text.isascii() or not text.isdigit() or len(text) > 6:
        raise CellError(f"„{_short(text)}“ ist keine ganze Zahl. Bitte schreiben Sie nur Ziffern.")
    value = int(text)
    if not least <= value <= most:
        raise CellError(f"Die Zahl muss zwischen {least} und {most} liegen.")
    return value


def choice(text: str, options: Mapping[str, str]) -> str:
    """One of some words, whatever their case."""
    folded = {word.casefold(): value for word, value in options.items()}
    if text.casefold() not in folded:
        allowed = ", ".join(options)
        raise CellError(f"„{_short(text)}“ ist nicht erlaubt. Möglich sind: {allowed}.")
    return folded[text.casefold()]


def vat(text: str) -> int:
    """7, 19 or 0 per cent."""
    return int(choice(text.removesuffix("%").strip(), {"0": "0", "7": "7", "19": "19"}))


def entries(text: str) -> list[str]:
    """A list separated by commas; empty entries are dropped."""
    found = [entry.strip() for entry in text.split(",") if entry.strip()]
    for entry in found:
        words(entry, 200)
    return found


def allergens(text: str) -> list[str]:
    """Allergens in the order of the law, without doubles; an unknown word is never passed over."""
    chosen = set()
    for entry in entries(text):
        if entry.casefold() not in _ALLERGEN_BY_WORD:
            allowed = ", ".join(ALLERGENS)
            raise CellError(f"„{_short(entry)}“ ist kein Allergen der Liste. Möglich sind: {allowed}.")
        chosen.add(_ALLERGEN_BY_WORD[entry.casefold()])
    return [value for value in ALLERGENS.values() if value in chosen]


def nutrition(text: str) -> dict[str, str]:
    """`Brennwert=950 kJ/226 kcal|Fett=1,2 g|...` per 100 g or 100 ml, in the order of the law."""
    if not text:
        return {}
    found: dict[str, str] = {}
    for pair in text.split("|"):
        word, equals, value = (part.strip() for part in pair.partition("="))
        name = _NUTRIENT_BY_WORD.get(word.casefold())
        if not equals or name is None:
            raise CellError(f"„{_short(pair)}“ ist keine Angabe wie „Fett=1,2 g“.")
        if name in found:
            raise CellError(f"„{name}“ steht zweimal da.")
        if not (_ENERGY if name == "Brennwert" else _GRAMS).fullmatch(value):
            wanted = "950 kJ/226 kcal" if name == "Brennwert" else "1,2 g"
            raise CellError(f"„{name}“: bitte schreiben Sie den Wert so: {wanted}")
        found[name] = value
    missing = [name for name in NUTRIENTS if name not in found and name != "Ballaststoffe"]
    if missing:
        raise CellError(f"Es fehlt: {', '.join(missing)}. Bitte geben Sie alle Nährwerte an oder keinen.")
    return {name: found[name] for name in NUTRIENTS if name in found}


def alcohol(text: str) -> tuple[str, int]:
    """The text and its tenths of a per cent by volume."""
    if not text:
        return "", 0
    match = _ALCOHOL.fullmatch(text)
    if match is None:
        raise CellError("Bitte schreiben Sie den Alkoholgehalt so: 4,9 % vol")
    return text, int(match.group(1)) * 10 + int(match.group(2) or 0)


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
