# SPDX-License-Identifier: EUPL-1.2
"""Prices, measures, days and ranges in the languages where a number's words follow from number and unit alone.

German has rules of its own (`german`), since there the words before a number change its ending.
"""

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping

from kiosk.speech.spoken.scanner import Rule, after, before, choice
from kiosk.speech.spoken.tongue import Tongue

_DASH = r" ?[–—-] ?"
_START = r"(?<![\w.,])"
_CENTURY_TURN = 70
_PARTS = {"½": (1, 2), "1/2": (1, 2), "¼": (1, 4), "1/4": (1, 4), "¾": (3, 4), "3/4": (3, 4)}


class Counting(ABC):
    """What a language says for numbers that mean something.

    `grouping` is the sign between thousands; decimals are read after a comma and after a point, as both stand on
    German screens. `units` and `months` map what is written to a key or number that the methods understand.
    `to` is a pattern for the words between two days or measures, `span` what is said for a dash between them.
    """

    tongue: Tongue
    grouping: str
    units: frozenset[str]
    months: Mapping[str, int]
    day_suffix: str = ""
    between_day_and_month: str = " "
    year_suffix: str = ""
    to: str
    span: str
    minus: str
    per: str
    per_words: tuple[str, ...]

    @abstractmethod
    def decimal(self, whole: str, rest: str) -> str:
        """A number with digits behind the decimal sign."""

    @abstractmethod
    def money(self, euros: int, cents: int) -> str:
        """An amount of euros; at least one of both is not zero, or both are."""

    @abstractmethod
    def measure(self, number: str, unit: str) -> str:
        """A plain number (digits, perhaps with `.` as decimal sign) and a unit, which agree."""

    @abstractmethod
    def unit_alone(self, unit: str) -> str:
        """A unit after `per`."""

    @abstractmethod
    def date(self, left: str, days: tuple[int, ...], month: int, year: int | None) -> str:
        """One day, or the first and last of several, after the text `left`."""

    @abstractmethod
    def month_of_year(self, month: int, year: int) -> str:
        """A month and its year, without a day."""

    @abstractmethod
    def part(self, whole: int, numerator: int, denominator: int, unit: str | None) -> str:
        """Halves and quarters: `1½ kg`, with `whole` 0 for a part alone."""

    @abstractmethod
    def costs(self, *, is_one: bool) -> str:
        """What stands for the sign in `1 kg = 6,98 €`."""

    @abstractmethod
    def times(self, number: int) -> str:
        """How often: `4 x`."""

    def number(self, written: str) -> str:
        """A plain number, with `.` as its decimal sign."""
        whole, _, rest = written.partition(".")
        return self.decimal(whole, rest) if rest else self.tongue.count(whole)

    def plain(self, written: str) -> str:
        """A written number without signs of grouping, and with `.` as its decimal sign."""
        ungrouped = re.sub(rf"(?<=[0-9]){self.grouping}(?=[0-9]{{3}}(?![0-9]))", "", written)
        return ungrouped.replace(",", ".")


def counting_rules(counting: Counting) -> list[Rule]:
    """Days, then prices, then parts, measures and ranges: each would be cut to pieces by the ones after it."""
    return [*_day_rules(counting), *_price_rules(counting), *_measure_rules(counting)]


def _number_pattern(counting: Counting) -> str:
    grouped = rf"[0-9]{{1,3}}(?:{counting.grouping}[0-9]{{3}})+(?![0-9])(?:[.,][0-9]+)?"
    return rf"(?:{grouped}|[0-9]+(?:[.,][0-9]+)?)(?![0-9])"


def _full_year(written: str | None) -> int | None:
    if not written:
        return None
    number = int(written)
    return number if len(written) > 2 else number + (2000 if number < _CENTURY_TURN else 1900)


def _day_rules(counting: Counting) -> list[Rule]:
    day = r"(?:0?[1-9]|[12][0-9]|3[01])"
    month = rf"{choice(tuple(counting.months))}(?!\w)"
    year = rf"(?:,? (?P<year>[12][0-9]{{3}})(?!\w){counting.year_suffix})?"

    def numeric(match: re.Match[str]) -> str:
        return counting.date(before(match), (int(match["day"]),), int(match["month"]), _full_year(match["year"]))

    def named(match: re.Match[str]) -> str:
        days = (int(match["day"]), *((int(match["second"]),) if match["second"] else ()))
        return counting.date(before(match), days, counting.months[match["month"]], _full_year(match["year"]))

    def month_of_year(match: re.Match[str]) -> str:
        return counting.month_of_year(counting.months[match["month"]], int(match["year"]))

    return [
        Rule(
            rf"{_START}(?P<year>[12][0-9]{{3}})-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12][0-9]|3[01])(?![\w-])",
            numeric,
        ),
        Rule(
            rf"{_START}(?P<day>{day})(?P<sign>[./])(?P<month>0?[1-9]|1[0-2])[./](?P<year>[12][0-9]{{3}}|[0-9]{{2}})"
            rf"(?![0-9]){counting.year_suffix}",
            numeric,
        ),
        Rule(
            rf"{_START}(?P<day>{day})\.(?P<month>0?[1-9]|1[0-2])\.(?P<year>)(?![0-9])",
            numeric,
        ),
        Rule(
            rf"{_START}(?P<day>{day})(?:{counting.day_suffix})?(?:(?:{_DASH}| (?:{counting.to}) )(?P<second>{day})"
            rf"(?:{counting.day_suffix})?)?{counting.between_day_and_month}(?P<month>{month}){year}",
            named,
        ),
        Rule(
            rf"(?<!\w)(?P<month>{month}) (?P<year>[12][0-9]{{3}})(?![\w,.]?[0-9]){counting.year_suffix}",
            month_of_year,
        ),
    ]


def _price_rules(counting: Counting) -> list[Rule]:
    sign = r"(?:€|EUR(?!\w))"
    amount = rf"(?:[0-9]{{1,3}}(?:{counting.grouping}[0-9]{{3}})+|[0-9]+)(?:[.,][0-9]{{2}})?(?![0-9])"

    def money(written: str) -> str:
        euros, _, cents = counting.plain(written).partition(".")
        return counting.money(int(euros[-12:]), int(cents or 0))

    def price(match: re.Match[str]) -> str:
        minus = f"{counting.minus} " if match["minus"] else ""
        return minus + money(match["amount"])

    def price_range(match: re.Match[str]) -> str:
        low = counting.plain(match["low"])
        opening = money(match["low"]) if "." in low else counting.number(low)
        return f"{opening}{counting.span}{money(match['high'])}"

    def equals(match: re.Match[str]) -> str:
        is_one = re.search(r"(?<![0-9.,])1 ?\D{1,12}$", before(match)) is not None
        return f" {counting.costs(is_one=is_one)} "

    return [
        Rule(rf"{sign} ?(?P<low>{amount}){_DASH}{sign} ?(?P<high>{amount})", price_range),
        Rule(rf"{_START}(?P<low>{amount})(?: ?{sign})?{_DASH}(?P<high>{amount}) ?{sign}", price_range),
        Rule(rf"(?P<minus>(?<![\w.,])[−-] ?)?{sign} ?(?P<amount>{amount})", price),
        Rule(rf"(?<![\w.,])(?P<minus>[−-] ?(?=[0-9]))?(?P<amount>{amount}) ?{sign}", price),
        Rule(rf" ?=(?= ?(?:{sign} ?)?(?:{amount})(?: ?{sign})?)", equals),
    ]


def _measure_rules(counting: Counting) -> list[Rule]:
    number = _number_pattern(counting)
    unit = rf"{choice(tuple(counting.units))}(?![\w²³])"
    part = choice(tuple(_PARTS))

    def minus(_match: re.Match[str]) -> str:
        return f"{counting.minus} "

    def part_of(match: re.Match[str]) -> str:
        return counting.part(int(match["whole"] or 0), *_PARTS[match["part"]], match["unit"])

    def measure_range(match: re.Match[str]) -> str:
        high = counting.measure(counting.plain(match["high"]), match["unit"])
        return f"{counting.number(counting.plain(match['low']))}{counting.span}{high}"

    def measure(match: re.Match[str]) -> str:
        return counting.measure(counting.plain(match["number"]), match["unit"])

    def per_unit(match: re.Match[str]) -> str:
        return f" {counting.per} {counting.unit_alone(match['unit'])}"

    def per_word(match: re.Match[str]) -> str:
        return f"{match['per']} {counting.unit_alone(match['unit'])}"

    def number_range(match: re.Match[str]) -> str:
        return counting.span.join(counting.number(counting.plain(match[end])) for end in ("low", "high"))

    def plain_number(match: re.Match[str]) -> str | None:
        plain = counting.plain(match["number"])
        return None if plain == match["number"] and "." not in plain else counting.number(plain)

    def how_often(match: re.Match[str]) -> str:
        return counting.times(int(match["number"]))

    def product(match: re.Match[str]) -> str:
        return f"{counting.number(counting.plain(match['number']))} {counting.tongue.signs['×']} "

    def version(match: re.Match[str]) -> str:
        point = f" {counting.tongue.address['.']} "
        return point.join(counting.tongue.count(part) for part in match[0].split("."))

    return [
        Rule(r"(?<![\w.,])[−-](?=[0-9])", minus),
        Rule(r"(?<![\w.,])[0-9]{1,4}(?:\.[0-9]{1,4}){2,}(?![\w])", version),
        Rule(
            rf"(?<![\w.,/])(?:(?P<whole>[0-9]{{1,2}}) ?)?(?P<part>{part})(?![0-9/])(?: ?(?P<unit>{unit}))?", part_of
        ),
        Rule(
            rf"{_START}(?P<low>{number})(?:{_DASH}| (?:{counting.to}) )(?P<high>{number}) ?(?P<unit>{unit})",
            measure_range,
        ),
        Rule(rf"{_START}(?P<number>{number}) ?[x×*] ?(?=[0-9])", product),
        Rule(rf"{_START}(?P<number>[0-9]{{1,6}}) ?[x×](?!\w)", how_often),
        Rule(rf"{_START}(?P<number>{number}) ?(?P<unit>{unit})", measure),
        Rule(rf"(?<=[\w€%]) ?/ ?(?P<unit>{unit})", per_unit),
        Rule(rf"(?<!\w)(?P<per>{choice(counting.per_words)}) (?P<unit>{unit})", per_word),
        Rule(rf"{_START}(?P<low>{number}){_DASH}(?P<high>{number})(?![\w-])", number_range),
        Rule(rf"{_START}(?P<number>{number})", plain_number),
    ]


def abbreviation_rule(abbreviations: Mapping[str, str]) -> Rule:
    """Abbreviations that mean one thing everywhere; blanks after inner points may be missing."""
    shapes = sorted(abbreviations, key=len, reverse=True)
    pattern = "|".join(r"\. ?".join(re.escape(part) for part in shape.split(". ")) for shape in shapes)
    squeezed = {shape.replace(" ", ""): words for shape, words in abbreviations.items()}

    def say(match: re.Match[str]) -> str:
        rest = after(match)
        ends = match["short"].endswith(".") and before(match) and (not rest or rest.startswith("\n"))
        return squeezed[match["short"].replace(" ", "")] + ("." if ends else "")

    return Rule(rf"(?<![\w.])(?P<short>{pattern})(?!\w)", say)


def acronym_rule(tongue: Tongue, pronounced: Iterable[str]) -> Rule:
    """Capitals by their letters, unless they are known words or long enough to be words in capitals."""
    words = frozenset(pronounced)

    def say(match: re.Match[str]) -> str:
        capitals = match[0]
        if capitals in words or (len(capitals) > 4 and re.search("[AEIOUYÄÖÜÉ]", capitals)):
            return capitals.capitalize()
        return tongue.acronym(capitals)

    return Rule(r"(?<![^\W\d_])[A-ZÀ-ÖØ-Þ]{2,}(?![^\W\d_])", say)
