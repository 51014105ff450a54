# SPDX-License-Identifier: EUPL-1.2
"""British English numbers as words: `one hundred and twelve`, `twenty-first`."""

_BELOW_TWENTY = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_LARGE = ((10**9, "billion"), (10**6, "million"), (1000, "thousand"))
_IRREGULAR_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip


def cardinal(number: int) -> str:
    """`0` to 999 999 999 999 as counted: `one thousand two hundred and thirty-four`."""
    if number < 1000:
        return _below_thousand(number)
    words: list[str] = []
    for size, name in _LARGE:
        count, number = divmod(number, size)
        if count:
            words.append(f"{_below_thousand(count)} {name}")
    if number:
        words.append(f"and {_below_thousand(number)}" if number < 100 else _below_thousand(number))
    return " ".join(words)


def ordinal(number: int) -> str:
    """`first`, `twenty-sixth`, `one hundredth`."""
    head, last = _split_last(cardinal(number))
    if last.endswith("y"):
        return f"{head}{last[:-1]}ieth"
    return head + _IRREGULAR_ORDINALS.get(last, f"{last}th")


def year(number: int) -> str:
    """`nineteen ninety-eight`, `nineteen oh five`, `two thousand and nine`, `twenty twenty-six`."""
    hundreds, rest = divmod(number, 100)
    if not 1100 <= number <= 2099 or 2000 <= number <= 2009:
        return cardinal(number)
    if not rest:
        return f"{_below_thousand(hundreds)} hundred"
    tail = f"oh {_below_thousand(rest)}" if rest < 10 else _below_thousand(rest)
    return f"{_below_thousand(hundreds)} {tail}"


def _split_last(words: str) -> tuple[str, str]:
    cut = max(words.rfind(" "), words.rfind("-")) + 1
    return words[:cut], words[cut:]


def _below_thousand(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return _below_hundred(rest)
    words = f"{_BELOW_TWENTY[hundreds]} hundred"
    return f"{words} and {_below_hundred(rest)}" if rest else words


def _below_hundred(number: int) -> str:
    if number < 20:
        return _BELOW_TWENTY[number]
    tens, ones = divmod(number, 10)
    return f"{_TENS[tens]}-{_BELOW_TWENTY[ones]}" if ones else _TENS[tens]
