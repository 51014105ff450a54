# SPDX-License-Identifier: EUPL-1.2
"""How a French speaker says what stands on the screen: `3,49 €`, `jeudi 26 novembre`, `09:30`."""

import re

from kiosk.speech.spoken import french_numbers as numbers
from kiosk.speech.spoken.counting import Counting, abbreviation_rule, acronym_rule, counting_rules
from kiosk.speech.spoken.scanner import Rule, Scanner, always, choice
from kiosk.speech.spoken.sentence_ends import Points, words_with_points
from kiosk.speech.spoken.tongue import Tongue, contact_rules, digit_rules, sign_rules

TONGUE = Tongue(
    cardinal=numbers.cardinal,
    letters={
        "A": "a", "B": "bé", "C": "cé", "D": "dé", "E": "e", "F": "effe", "G": "gé", "H": "ache", "I": "i", "J": "ji",
        "K": "ka", "L": "elle", "M": "aime", "N": "enne", "O": "o", "P": "pé", "Q": "ku", "R": "erre", "S": "esse",
        "T": "té", "U": "u", "V": "vé", "W": "double vé", "X": "ixe", "Y": "i grec", "Z": "zède",
    },
    signs={
        "&": "et", "+": "plus", "=": "égale", "@": "arobase", "%": "pour cent", "‰": "pour mille", "€": "euros",
        "$": "dollars", "£": "livres", "°": "degrés", "#": "dièse", "×": "fois", "÷": "divisé par",
        "±": "plus ou moins", "≈": "environ", "≤": "au plus", "≥": "au moins", "−": "moins", "²": "au carré",
        "³": "au cube", "§": "paragraphe",
    },
    address={"@": "arobase", ".": "point", "-": "tiret", "/": "barre oblique", "_": "tiret bas", "+": "plus",
             "#": "dièse", "?": "point d’interrogation", "=": "égale"},
    plus="plus",
    emergency_before=re.compile(
        r"\b(?:urgences?|secours|police|pompiers|SAMU|SOS|numéro|appele[zr](?: le)?|composez(?: le)?|faites le|au|le"
        r"|11[0-9] ou(?: le)?|11[0-9] et(?: le)?)[\s:,(·–-]*$",
        re.IGNORECASE,
    ),
    emergency_after=re.compile(r"[\s:,()·–-]*(?:urgences?|secours|police|pompiers|ambulance)\b", re.IGNORECASE),
)  # fmt: skip
# `aime` sounds as the letter does; `emme` is read with a nasal vowel.

_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
_SHORT_MONTHS = {
    "janv.": 1, "févr.": 2, "avr.": 4, "juil.": 7, "sept.": 9, "oct.": 10, "nov.": 11, "déc.": 12,
}  # fmt: skip
_UNITS = {
    "g": "gramme", "kg": "kilogramme", "mg": "milligramme", "ml": "millilitre", "cl": "centilitre", "l": "litre",
    "L": "litre", "mm": "millimètre", "cm": "centimètre", "m": "mètre", "km": "kilomètre", "m²": "mètre carré",
    "m³": "mètre cube", "km/h": "kilomètre à l’heure", "kJ": "kilojoule", "kcal": "kilocalorie",
    "kWh": "kilowattheure",
    "% vol": "pour cent d’alcool", "%": "pour cent", "°C": "degré Celsius", "°": "degré", "h": "heure",
    "min": "minute",
    "mn": "minute", "s": "seconde", "ct": "centime", "pers.": "personne", "Mo": "mégaoctet",
}  # fmt: skip
_BEFORE_NUMBERS = {
    "lun.": "lundi", "mar.": "mardi", "mer.": "mercredi", "jeu.": "jeudi", "ven.": "vendredi", "sam.": "samedi",
    "dim.": "dimanche", "no.": "numéro", "p.": "page",
}  # fmt: skip
"""Abbreviations before a number only: elsewhere `mer.` is the sea that ends a sentence."""
_FEMININE = frozenset(("kcal", "h", "min", "mn", "s", "pers."))
_UNCHANGED = frozenset(("% vol", "%"))
_ABBREVIATIONS = {
    "p. ex.": "par exemple", "c.-à-d.": "c’est-à-dire", "etc.": "et cetera", "env.": "environ", "n°": "numéro",
    "N°": "numéro", "tél.": "téléphone", "Tél.": "téléphone", "max.": "maximum", "min.": "minimum",
    "M.": "Monsieur", "Mme": "Madame", "Mlle": "Mademoiselle", "MM.": "Messieurs", "Dr": "Docteur", "Dr.": "Docteur",
    "St. Wendel": "Sankt Wendel", "St.": "Sankt", "Str.": "Straße", "av.": "avenue", "bd": "boulevard",
    "TTC": "toutes taxes comprises", "Cie": "compagnie", "GmbH": "gé-aime-bé-ache", "et/ou": "et ou",
    "s. v. p.": "s’il vous plaît",
}  # fmt: skip


class _FrenchCounting(Counting):
    tongue = TONGUE
    grouping = "[ .]"
    units = frozenset(_UNITS)
    months = {name: i for i, name in enumerate(_MONTHS, 1)} | _SHORT_MONTHS
    day_suffix = "er"
    to = "à|au|et|ou"
    span = " à "
    minus = "moins"
    per = "par"
    per_words = ("par", "le", "la", "au", "chaque")

    def decimal(self, whole: str, rest: str) -> str:
        # Two digits after the comma are read as one number, more than three one by one.
        zeros = len(rest) - len(rest.lstrip("0"))
        tail = rest.lstrip("0")
        number = numbers.cardinal(int(tail)) if tail and len(rest) < 4 else ""
        read = " ".join(["zéro"] * zeros + ([number] if number else [])) if len(rest) < 4 else TONGUE.digits(rest)
        return f"{TONGUE.count(whole)} virgule {read}"

    def money(self, euros: int, cents: int) -> str:
        millions = "d’" if euros and euros % 10**6 == 0 else ""
        whole = f"{numbers.cardinal(euros)} {millions}euro{'s' if euros > 1 else ''}"
        if not cents:
            return whole
        if not euros:
            return f"{numbers.cardinal(cents)} centime{'s' if cents > 1 else ''}"
        return f"{whole} {numbers.cardinal(cents)}"

    def measure(self, number: str, unit: str) -> str:
        is_many = float(number[:15]) >= 2
        words = self.number(number)
        if unit in _FEMININE and "." not in number and len(number) < 12:
            words = numbers.feminine(int(number))
        return f"{words} {_counted(unit, is_many=is_many)}"

    def unit_alone(self, unit: str) -> str:
        return _UNITS[unit]

    def date(self, left: str, days: tuple[int, ...], month: int, year: int | None) -> str:
        article = "le " if not left.strip() and len(days) == 1 and year else ""
        said = [numbers.ordinal(day) if day == 1 else numbers.cardinal(day) for day in days]
        date = f"{article}{' au '.join(said)} {_MONTHS[month - 1]}"
        return f"{date} {numbers.cardinal(year)}" if year else date

    def month_of_year(self, month: int, year: int) -> str:
        return f"{_MONTHS[month - 1]} {numbers.cardinal(year)}"

    def part(self, whole: int, numerator: int, denominator: int, unit: str | None) -> str:
        feminine = unit in _FEMININE
        if whole:
            said = numbers.feminine(whole) if feminine else numbers.cardinal(whole)
            tail = {(1, 2): "demie" if feminine else "demi", (1, 4): "quart", (3, 4): "trois quarts"}[
                numerator, denominator
            ]
            return f"{said}{f' {_counted(unit, is_many=whole > 1)}' if unit else ''} et {tail}"
        if denominator == 2:
            if not unit:
                return "un demi"
            return f"{'une' if feminine else 'un'} demi-{_UNITS[unit]}"
        name = "un quart" if numerator == 1 else "trois quarts"
        return f"{name} de {_UNITS[unit]}" if unit else name

    def costs(self, *, is_one: bool) -> str:
        return "coûte" if is_one else "coûtent"

    def times(self, number: int) -> str:
        return f"{numbers.feminine(number)} fois"


def _counted(unit: str, *, is_many: bool) -> str:
    first, *rest = _UNITS[unit].split(" ")
    if not is_many or unit in _UNCHANGED:
        return _UNITS[unit]
    adjective = ["carrés" if word == "carré" else "cubes" if word == "cube" else word for word in rest]
    return " ".join((f"{first}s", *adjective))


def _clock(hour: str, minute: str | None) -> str:
    words = f"{numbers.feminine(int(hour))} heure{'s' if int(hour) > 1 else ''}"
    return f"{words} {numbers.feminine(int(minute))}" if minute and int(minute) else words


def _say_time(match: re.Match[str]) -> str:
    return _clock(match["hour"], match["minute"])


def _say_time_range(match: re.Match[str]) -> str:
    return f"{_clock(match['hour'], match['minute'])} à {_clock(match['hour2'], match['minute2'])}"


def _say_ordinal(match: re.Match[str]) -> str:
    return numbers.ordinal(int(match["number"]), is_feminine=match["ending"] in ("re", "ère"))


def _say_one(match: re.Match[str]) -> str:
    return numbers.feminine(int(match["number"]))


def _say_letters_and_number(match: re.Match[str]) -> str:
    return f"{TONGUE.acronym(match['letters'])} {TONGUE.count(match['number'])}"


def _rules() -> list[Rule]:
    hour, minute = "(?:2[0-4]|[01]?[0-9])", "[0-5][0-9]"
    hours_word = r"(?:h|heures?)(?![^\W\d_])"
    feminine = (
        "heures?|minutes?|secondes?|bouteilles?|boîtes?|caisses?|commandes?|pages?|personnes?|tranches?|pièces?"
        "|semaines?|années?|réponses?|nouvelles?|fois|portions?|étapes?"
    )
    return [
        *contact_rules(TONGUE),
        Rule(
            rf"(?<![\w.,])(?P<hour>{hour}) ?(?:h ?|: ?|heures? ?)(?P<minute>{minute})?(?: ?[–-] ?| à )"
            rf"(?P<hour2>{hour}) ?(?:(?:h|:) ?(?P<minute2>{minute})(?![\w:])|{hours_word})",
            _say_time_range,
        ),
        Rule(rf"(?<![\w.,])(?P<hour>{hour}) ?(?:h|heures?) ?(?P<minute>{minute})(?![\w:,.]?[0-9])", _say_time),
        Rule(rf"(?<![\w.,:])(?P<hour>{hour}):(?P<minute>{minute})(?: ?h)?(?![\w:])", _say_time),
        Rule(rf"(?<![\w.,])(?P<hour>{hour})(?P<minute>) ?{hours_word}", _say_time),
        *counting_rules(_FrenchCounting()),
        Rule(r"(?<![\w.,])(?P<number>[0-9]{1,6})(?P<ending>er|re|ère|e|ème|nd|nde)(?!\w)", _say_ordinal),
        Rule(
            rf"(?<![\w.,])(?P<number>[0-9]*1)(?= (?:{feminine})(?!\w))",
            lambda m: _say_one(m) if len(m[0]) < 7 and m[0][0] != "0" else None,
        ),
        Rule(r"(?<!\w)(?P<letters>[A-Z]{1,3})(?P<number>[0-9]{1,4})(?!\w)", _say_letters_and_number),
        *digit_rules(TONGUE),
        Rule(rf"(?<!\w){choice(tuple(_BEFORE_NUMBERS))}(?= ?[0-9])", lambda m: _BEFORE_NUMBERS[m[0]]),
        abbreviation_rule(_ABBREVIATIONS),
        Rule(r"(?<!\w)EUR(?!\w)", always("euros")),
        acronym_rule(TONGUE, ("PIN", "BIO", "SAMU", "SIM", "ET", "OU", "LE", "LA", "LES", "NON", "OUI")),
        *sign_rules(TONGUE),
    ]


SCANNER = Scanner(_rules())
POINTS = Points(
    abbreviations=words_with_points((*_ABBREVIATIONS, *_SHORT_MONTHS, *_UNITS)),
    may_end=frozenset(("etc", "h", "Str")) | words_with_points(_BEFORE_NUMBERS),
)
