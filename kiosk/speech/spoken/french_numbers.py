# SPDX-License-Identifier: EUPL-1.2
"""French numbers as words, in the spelling of 1990 without its hyphens between all parts: `quatre-vingt-dix-sept`."""

_BELOW_SEVENTEEN = (
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize",
)  # fmt: skip
_TENS = (
    "",
    "dix",
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "soixante",
    "quatre-vingt",
    "quatre-vingt",
)
_LARGE = ((10**9, "milliard"), (10**6, "million"))


def cardinal(number: int) -> str:
    """`0` to 999 999 999 999 as counted: `deux cents`, `mille deux cent trente-quatre`."""
    words: list[str] = []
    rest = number
    for size, name in _LARGE:
        count, rest = divmod(rest, size)
        if count:
            words.append(f"{_below_thousand(count)} {name}{'s' if count > 1 else ''}")
    thousands, rest = divmod(rest, 1000)
    if thousands:
        words.append("mille" if thousands == 1 else f"{_without_plural(_below_thousand(thousands))} mille")
    if rest or not words:
        words.append(_below_thousand(rest))
    return " ".join(words)


def feminine(number: int) -> str:
    """As `cardinal`, before a feminine noun: `une`, `vingt et une`."""
    words = cardinal(number)
    return f"{words}e" if words.endswith("un") else words


def ordinal(number: int, *, is_feminine: bool = False) -> str:
    """`premier`, `première`, `deuxième`, `vingt et unième`."""
    if number == 1:
        return "première" if is_feminine else "premier"
    words = _without_plural(cardinal(number))
    if words.endswith("cinq"):
        return f"{words}uième"
    if words.endswith("neuf"):
        return f"{words[:-1]}vième"
    return f"{words.removesuffix('e')}ième"


def _without_plural(words: str) -> str:
    return words.removesuffix("s") if words.endswith(("cents", "vingts")) else words


def _below_thousand(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return _below_hundred(rest)
    words = "cent" if hundreds == 1 else f"{_BELOW_SEVENTEEN[hundreds]} cent"
    if rest:
        return f"{words} {_below_hundred(rest)}"
    return f"{words}s" if hundreds > 1 else words


def _below_hundred(number: int) -> str:
    if number < 17:
        return _BELOW_SEVENTEEN[number]
    tens, ones = divmod(number, 10)
    if tens in (7, 9):
        ones += 10
    if not ones:
        return "quatre-vingts" if tens == 8 else _TENS[tens]
    if ones in (1, 11) and tens < 8:
        return f"{_TENS[tens]} et {_BELOW_SEVENTEEN[ones]}"
    return f"{_TENS[tens]}-{_below_hundred(ones)}"
