# SPDX-License-Identifier: EUPL-1.2
"""German numbers as words, as they are written in one word below a million: `zweitausendsechsundzwanzig`.

A hundred is `einhundert`: longer than the everyday `hundert`, and never misheard as `und`.
"""

_BELOW_TWENTY = (
    "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun",
    "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
)  # fmt: skip
_TENS = ("", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_LARGE = ((10**9, "Milliarde", "Milliarden"), (10**6, "Million", "Millionen"))
_IRREGULAR_ORDINALS = {"eins": "erst", "drei": "dritt", "sieben": "siebt", "acht": "acht"}
_PARTS = {
    3: "Drittel", 4: "Viertel", 5: "Fünftel", 6: "Sechstel", 7: "Siebtel", 8: "Achtel", 9: "Neuntel", 10: "Zehntel",
}  # fmt: skip


def cardinal(number: int) -> str:
    """`0` to 999 999 999 999 as counted: `eins`, `einundzwanzig`, `eine Million zweihunderttausend`."""
    if number >= 10**6:
        return _millions(number)
    return _below_million(number)


def before_noun(number: int) -> str:
    """As `cardinal`, in the form that stands before a masculine or neuter noun: `ein`, `einhunderteins`."""
    return "ein" if number == 1 else cardinal(number)


def ordinal_stem(number: int) -> str:
    """The ordinal without its ending: `erst`, `zwanzigst`, `einhundertdritt`."""
    if number >= 10**6:
        return cardinal(number).replace(" ", "") + "st"
    if number in (100, 1000):
        return cardinal(number).removeprefix("ein") + "st"
    rest = number % 100
    if rest >= 20 or (rest == 0 and number):
        return cardinal(number) + "st"
    last = _BELOW_TWENTY[rest]
    head = cardinal(number).removesuffix(last)
    return head + _IRREGULAR_ORDINALS.get(last, last + "t")


def year(number: int) -> str:
    """A year as it is said: `neunzehnhundertachtundneunzig`, but `zweitausendsechsundzwanzig`."""
    if not 1100 <= number <= 1999:
        return cardinal(number)
    hundreds, rest = divmod(number, 100)
    return f"{cardinal(hundreds)}hundert{_below_hundred(rest) if rest else ''}"


def fraction(numerator: int, denominator: int) -> str | None:
    """`drei Viertel`, `ein Drittel`; None for what is no fraction in everyday speech."""
    if denominator not in _PARTS or not 0 < numerator < denominator:
        return None
    return f"{before_noun(numerator)} {_PARTS[denominator]}"


def _millions(number: int) -> str:
    words: list[str] = []
    for size, one, many in _LARGE:
        count, number = divmod(number, size)
        if count:
            words.append(f"eine {one}" if count == 1 else f"{_below_million(count)} {many}")
    if number:
        words.append(_below_million(number))
    return " ".join(words)


def _below_million(number: int) -> str:
    thousands, rest = divmod(number, 1000)
    if not thousands:
        return _below_thousand(rest)
    return f"{_joined(thousands)}tausend{_below_thousand(rest) if rest else ''}"


def _below_thousand(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return _below_hundred(rest)
    return f"{_joined(hundreds)}hundert{_below_hundred(rest) if rest else ''}"


def _below_hundred(number: int) -> str:
    if number < 20:
        return _BELOW_TWENTY[number]
    tens, ones = divmod(number, 10)
    return f"{_joined(ones)}und{_TENS[tens]}" if ones else _TENS[tens]


def _joined(number: int) -> str:
    """As the first part of a longer number: `ein`undzwanzig, `einhundertein`tausend."""
    words = _below_thousand(number)
    return words.removesuffix("s") if words.endswith("eins") else words
