# SPDX-License-Identifier: EUPL-1.2
"""German prices, measures, parts and plain numbers."""

import re

from kiosk.speech.spoken import german_numbers as numbers
from kiosk.speech.spoken.german_grammar import half, next_noun, one
from kiosk.speech.spoken.german_patterns import DASH, NUMBER, START, UNIT
from kiosk.speech.spoken.german_tongue import TONGUE
from kiosk.speech.spoken.german_words import UNITS, Gender, Unit, gender_of
from kiosk.speech.spoken.scanner import Rule, after, always, before, closing


def _number(written: str) -> str:
    """`1.234,50` as words; the digits after the comma one by one."""
    whole, _, rest = written.partition(",")
    words = TONGUE.count(whole.replace(".", ""))
    return f"{words} Komma {TONGUE.digits(rest)}" if rest else words


def measure(written: str, unit: Unit, left: str) -> str:
    """A number and its unit, which agree: `eine Stunde`, `zwei Stunden`, `mit einem Liter`."""
    if written == "1":
        return f"{one(left, unit.gender)} {unit.one}"
    return f"{_number(written)} {unit.many}"


def _unit(written: str) -> Unit:
    # The point of `Std.` belongs to the abbreviation only.
    return UNITS[written] if written in UNITS else UNITS[written.removesuffix(".")]


def _unit_end(match: re.Match[str]) -> str:
    return closing(match) if match["unit"].endswith(".") else ""


def _say_measure(match: re.Match[str]) -> str:
    return measure(match["number"], _unit(match["unit"]), before(match)) + _unit_end(match)


def _say_measure_range(match: re.Match[str]) -> str:
    unit = _unit(match["unit"])
    link = "mal" if match["link"].strip() in ("x", "×") else "bis"
    return f"{_number(match['low'])} {link} {_number(match['high'])} {unit.many}{_unit_end(match)}"


def _say_unit_alone(match: re.Match[str]) -> str:
    per = "je" if match["per"].strip() == "/" else match["per"].strip()
    gap = " " if match["per"].strip() == "/" else ""
    return f"{gap}{per} {_unit(match['unit']).one}{_unit_end(match)}"


def _say_range(match: re.Match[str]) -> str:
    return f"{_number(match['low'])} bis {_number(match['high'])}"


def _say_number(match: re.Match[str]) -> str:
    gap = " " if before(match)[-1:].isalpha() else ""
    return gap + _number(match["number"])


def _say_version(match: re.Match[str]) -> str | None:
    if re.fullmatch(r"[0-9]{1,3}(?:\.[0-9]{3})+", match[0]):
        return None
    first, *rest = match[0].split(".")
    if len(rest) == 1:
        return f"{TONGUE.count(first)} Punkt {TONGUE.digits(rest[0])}"
    return " Punkt ".join(TONGUE.count(part) for part in (first, *rest))


def _say_times(match: re.Match[str]) -> str:
    words = "ein" if match["number"] == "1" else _number(match["number"])
    return f"{words} mal" if "," in match["number"] else f"{words}mal"


def _say_product(match: re.Match[str]) -> str:
    return "einmal " if match["number"] == "1" else f"{_number(match['number'])} mal "


_GENDER_OF_ENDING: dict[str, Gender] = {"e": "f", "er": "m", "es": "n"}


_NUMBERED = (
    r"(?:Schritt|Seite|Halle|Nummer|Nr\.|Platz|Gleis|Zimmer|Teil|Type|Klasse|Tür|Linie|Kiste|Etage|Haus|Raum|Stufe"
    r"|Stock|Wahl|Absatz|Abs\.|Artikel|Art\.|Bild|Punkt|Tag|Woche|Gruppe|Tisch|Box|Fach|Regal|Feld|Zeile"
    r"|RE|RB|S|IC|ICE|R|§) $"
)


def _say_one(match: re.Match[str]) -> str | None:
    left = before(match)
    if re.search(_NUMBERED, left):
        return None
    shown = _GENDER_OF_ENDING.get(match["ending"] or match["last"] or "")
    return one(left, shown or gender_of(next_noun(after(match).lstrip())))


def _say_compound(match: re.Match[str]) -> str:
    """`3-tägig`, `24-Stunden-Dienst`, `6er-Karton`."""
    digits = match["number"]
    words = "ein" if digits == "1" else TONGUE.count(digits)
    hyphen = "-" if after(match)[:1].isupper() else ""
    return f"{words}{match['er'] or ''}{hyphen or ('-' if match['er'] and match['hyphen'] else '')}"


def _say_letters_and_number(match: re.Match[str]) -> str:
    letters = match["letters"]
    name = letters if len(letters) == 1 else TONGUE.acronym(letters)
    return f"{name} {TONGUE.count(match['number'])}"


# Halves and other parts


_GLYPHS = {"½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅛": (1, 8), "⅕": (1, 5)}


_GLYPH = f"[{''.join(_GLYPHS)}]"


def _fraction_of(written: str) -> tuple[int, int]:
    if written in _GLYPHS:
        return _GLYPHS[written]
    numerator, denominator = written.split("/")
    return int(numerator), int(denominator)


def _say_mixed(match: re.Match[str]) -> str | None:
    """`1½ kg`, `1 1/2 kg`: eineinhalb Kilogramm."""
    whole = numbers.before_noun(int(match["whole"]))
    numerator, denominator = _fraction_of(match["part"])
    unit = f" {_unit(match['unit']).many}{_unit_end(match)}" if match["unit"] else ""
    if (numerator, denominator) == (1, 2):
        return f"{whole}einhalb{unit}"
    part = numbers.fraction(numerator, denominator)
    return f"{whole}{part.replace(' ', '').lower()}{unit}" if part else None


_PARTS_OF_AN_HOUR = {(1, 4): "eine Viertelstunde", (3, 4): "eine Dreiviertelstunde"}


def _say_fraction(match: re.Match[str]) -> str | None:
    numerator, denominator = _fraction_of(match["part"])
    noun, end = match["noun"] or "", ""
    gender = gender_of(noun)
    if match["unit"]:
        unit = _unit(match["unit"])
        noun, gender, end = unit.one, unit.gender, _unit_end(match)
    if noun == "Stunde" and (numerator, denominator) in _PARTS_OF_AN_HOUR:
        return _PARTS_OF_AN_HOUR[numerator, denominator] + end
    if (numerator, denominator) == (1, 2):
        return f"{half(before(match), gender)} {noun}{end}" if noun else "ein halb"
    part = numbers.fraction(numerator, denominator)
    if part is None:
        return None
    return f"{part.replace('Viertel', 'viertel')} {noun}{end}" if noun else part


# Money


def _money(euros: str, cents: str) -> str:
    whole, rest = int(euros.replace(".", "")), int(cents or 0)
    if not rest:
        return f"{numbers.before_noun(whole)} Euro"
    if not whole:
        return f"{numbers.before_noun(rest)} Cent"
    return f"{numbers.before_noun(whole)} Euro {numbers.cardinal(rest)}"


def _say_money(match: re.Match[str]) -> str | None:
    digits = match["euros"].replace(".", "")
    return _money(match["euros"], (match["cents"] or "").strip("–-—,")) if len(digits) <= 12 else None


def _say_money_range(match: re.Match[str]) -> str:
    low = _money(match["low"], match["low_cents"] or "").removesuffix(" Euro")
    return f"{low} bis {_money(match['high'], match['high_cents'] or '')}"


def _say_equals_price(match: re.Match[str]) -> str:
    single = re.search(rf"(?<![0-9.,])1 ?(?:{UNIT}|\w+) ?$", before(match))
    return " kostet " if single else " kosten "


_EURO = r"(?:€|EUR(?!\w)|Euro(?!\w))"
_EUROS = r"[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+"
_CENTS = r",(?:[0-9]{2}|[–—-]{1,2})(?![0-9])"

PRICE_RULES = [
    # Prices before other measures, since cents are said without a comma.
    Rule(
        rf"{START}(?P<low>{_EUROS})(?:,(?P<low_cents>[0-9]{{2}}))?(?:{DASH}| bis )"
        rf"(?P<high>{_EUROS})(?:,(?P<high_cents>[0-9]{{2}}))? ?{_EURO}",
        _say_money_range,
    ),
    Rule(rf" ?=(?= ?(?:{_EUROS})(?:{_CENTS})? ?{_EURO})", _say_equals_price),
    Rule(rf"{START}(?P<euros>{_EUROS})(?P<cents>{_CENTS})? ?{_EURO}", _say_money),
    Rule(rf"{_EURO} ?(?P<euros>{_EUROS})(?P<cents>{_CENTS})?(?![0-9]|,[0-9])", _say_money),
]

MEASURE_RULES = [
    Rule(r"(?<![\w.,])[−-](?=[0-9])", always("minus ")),
    # Parts before measures and lists: `1/2 l` is not `1`, and `1½` is not `1`.
    Rule(
        rf"{START}(?P<whole>[0-9]{{1,2}}) ?(?P<part>{_GLYPH}|(?<= )[1-9]/(?:10|[2-9])(?![0-9]))"
        rf"(?: ?(?P<unit>{UNIT}))?",
        _say_mixed,
    ),
    Rule(
        rf"(?<![\w.,/])(?P<part>{_GLYPH}|[1-9]/(?:10|[2-9]))(?![\w/,.]*[0-9])"
        rf"(?: ?(?P<unit>{UNIT})| (?P<noun>[A-ZÄÖÜ][\wäöüß]+))?",
        _say_fraction,
    ),
    Rule(
        rf"{START}(?P<low>{NUMBER})(?P<link>{DASH}| ?[x×] ?| bis )(?P<high>{NUMBER}) ?(?P<unit>{UNIT})",
        _say_measure_range,
    ),
    Rule(rf"{START}(?P<number>{NUMBER}) ?[x×*] ?(?=[0-9])", _say_product),
    Rule(rf"{START}(?P<number>{NUMBER}) ?[x×](?!\w)", _say_times),
    Rule(rf"{START}(?P<number>{NUMBER}) ?(?P<unit>{UNIT})", _say_measure),
    Rule(rf"(?:(?<=\w)|(?<=[€²³]))(?P<per> ?/ ?)(?P<unit>{UNIT})(?!\w)", _say_unit_alone),
    Rule(
        r"(?<=[\w€%]) ?/ ?(?=(?:Stück|Person|Flasche|Kiste|Packung|Stunde|Tag|Woche|Monat|Jahr)(?!\w))",
        always(" je "),
    ),
    Rule(rf"(?<!\w)(?P<per>je|pro|per|in|á|à) (?P<unit>{UNIT})(?!\w)", _say_unit_alone),
]

NUMBER_RULES = [
    Rule(r"(?<!\w)(?P<number>[0-9]+)(?P<er>er)?(?P<hyphen>-)(?=[a-zäöüß]|[A-ZÄÖÜ][a-zäöüß])", _say_compound),
    Rule(r"(?<!\w)(?P<number>[0-9]+)(?P<er>er)(?P<hyphen>-?)(?!\w)", _say_compound),
    Rule(r"(?<!\w)(?P<number>[0-9]+)(?P<er>)(?P<hyphen>)(?=fach|mal\b|tägig|stündig|jährig|teilig)", _say_compound),
    Rule(r"(?<!\w)(?P<letters>[A-ZÄÖÜ]{1,3})(?P<number>[0-9]{1,4})(?!\w)", _say_letters_and_number),
    Rule(r"(?<![\w.])[0-9]+(?:\.[0-9]+){2,}(?![\w])|(?<![\w.,])[0-9]+\.[0-9]{1,2}(?![\w.])", _say_version),
    Rule(
        r"(?<![\w.,:])(?P<first>[0-9]+):(?P<second>[0-9]+)(?![\w:])",
        lambda m: f"{TONGUE.count(m['first'])} zu {TONGUE.count(m['second'])}",
    ),
    Rule(rf"{START}(?P<low>{NUMBER}){DASH}(?P<high>{NUMBER})(?![\w-])", _say_range),
    Rule(
        # A noun, an adjective and its noun, or an adjective that is sure to be one: `1 neue annehmen`.
        r"(?<![\w.,])1(?= (?:(?:[a-zäöüß]+(?P<ending>e|er|es|en|em) )?[A-ZÄÖÜ][a-zäöüß]"
        r"|(?:neu|weiter|offen|ander|groß|klein|halb)(?P<last>e|er|es|en|em)(?!\w)))",
        _say_one,
    ),
    Rule(r"(?<=[0-9]) ?/ ?(?=[0-9])", always(" Schrägstrich ")),
    Rule(
        rf"(?<![0-9.,])(?P<number>{NUMBER})(?![\w])",
        lambda m: None if "," not in m[0] and "." not in m[0] else _say_number(m),
    ),
]
