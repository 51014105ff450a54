# SPDX-License-Identifier: EUPL-1.2
"""German short forms: weekdays, abbreviations, acronyms."""

import re

from kiosk.speech.spoken.german_days import month_name
from kiosk.speech.spoken.german_patterns import CLOCK, DAY, WEEKDAY
from kiosk.speech.spoken.german_tongue import TONGUE
from kiosk.speech.spoken.german_words import (
    ABBREVIATIONS,
    BEFORE_NUMBERS,
    PRONOUNCED,
    SHORT_FORMS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    SPELLED,
)
from kiosk.speech.spoken.scanner import Rule, after, always, before, choice, closing

_LINKS_OF_DAYS = {"+": "und", "/": "und", "&": "und", "und": "und", "bis": "bis", "oder": "oder"}


def _say_weekdays(match: re.Match[str]) -> str:
    """`Mo–Fr`, `Mo, Mi und Fr`: only in company a short name is surely a day."""
    days: list[str] = re.findall(rf"({WEEKDAY})", match[0])
    said = SHORT_WEEKDAYS.get(days[0], days[0])
    links = [link.strip(" .") for link in re.split(rf"{WEEKDAY}\.?", match[0])[1:-1]]
    for link, day in zip(links, days[1:], strict=True):
        joint = ", " if link == "," else f" {_LINKS_OF_DAYS.get(link, 'bis')} "
        said += joint + SHORT_WEEKDAYS.get(day, day)
    return said + (closing(match) if match[0].endswith(".") else "")


def _say_weekday(match: re.Match[str]) -> str:
    return SHORT_WEEKDAYS[match["day"]] + (closing(match) if match[0].endswith(".") else "")


def _by_length(words: dict[str, str]) -> list[str]:
    return sorted(words, key=len, reverse=True)


def _abbreviation_pattern() -> str:
    # The blank after an inner point may be missing, and is often a no-break one.
    shapes = (r"\. ?".join(re.escape(part) for part in short.split(". ")) for short in _by_length(ABBREVIATIONS))
    return rf"(?<![\w.])(?P<short>{'|'.join(shapes)})"


_SQUEEZED = {short.replace(" ", ""): words for short, words in ABBREVIATIONS.items()}


def _say_abbreviation(match: re.Match[str]) -> str:
    return _SQUEEZED[match["short"].replace(" ", "")] + closing(match)


def _say_short_form(match: re.Match[str]) -> str:
    return SHORT_FORMS[match[0]]


def _say_month(match: re.Match[str]) -> str:
    return month_name(match["month"]) + closing(match)


def _say_minimum(match: re.Match[str]) -> str:
    return "mindestens" if re.match(r" ?[0-9]", after(match)) else f"minimal{closing(match)}"


def _say_born(match: re.Match[str]) -> str:
    return "geboren" if re.match(r" (?:[0-9]|am\b|in\b|im\b)", after(match)) else f"geborene{closing(match)}"


def _say_mrs_or_friday(match: re.Match[str]) -> str:
    is_name = re.match(r" (?!Uhr|Nachmittag|Abend|Vormittag|Morgen)[A-ZÄÖÜ][a-zäöüß]", after(match))
    return "Frau" if is_name else f"Freitag{closing(match)}"


def _say_street(match: re.Match[str]) -> str:
    return ("Straße" if match[0][0] == "S" else "straße") + closing(match)


def _say_capitals(match: re.Match[str]) -> str:
    word, plural = match["capitals"], match["plural"] or ""
    if word in PRONOUNCED or (word not in SPELLED and len(word) > 3 and _can_be_read(word)):
        return word.capitalize() + plural
    return TONGUE.acronym(word) + plural


def _can_be_read(word: str) -> bool:
    sounds = re.sub(r"SCH|CH|CK|PF|NG|ST|SP|TZ|TH", "S", word)
    return bool(re.search("[AEIOUÄÖÜY]", word)) and not re.search(r"[^AEIOUÄÖÜY]{4}|^[^AEIOUÄÖÜY]{3}", sounds)


def _say_emphasis(match: re.Match[str]) -> str:
    # `ROGGENmehl` begins a word, `MagerMILCHpulver` goes on with one.
    return match[0].lower() if before(match)[-1:].islower() else match[0].capitalize()


def _say_labelled_phone(match: re.Match[str]) -> str:
    label = match["label"]
    return f"{_SQUEEZED.get(label, SHORT_FORMS.get(label, label))}{match['colon']} {TONGUE.phone(match['digits'])}"


def _say_by_digits(match: re.Match[str]) -> str:
    return TONGUE.digits(match["digits"])


LABELLED_RULES = [
    Rule(
        r"(?<!\w)(?P<label>Telefon|Telefonnummer|Rufnummer|Durchwahl|Handy|Mobil|Fax|Tel\.|Tel)(?P<colon>:?) ?"
        r"(?P<digits>\+?\(?[0-9][0-9 ()/–-]{2,}[0-9])(?![\w.,]?[0-9])",
        _say_labelled_phone,
    ),
]

POSTAL_RULES = [
    Rule(r"(?<!\w)(?:D-)?(?P<digits>66[0-9]{3})(?= [A-ZÄÖÜ])", _say_by_digits),
    Rule(r"(?:(?<=PLZ )|(?<=Postleitzahl ))(?P<digits>[0-9]{5})(?!\w)", _say_by_digits),
]

_DAY_NAME = rf"{WEEKDAY}(?:\.|(?!\w))"

SHORT_RULES = [
    # Words: weekdays in their company, then abbreviations, then acronyms.
    Rule(rf"(?<!\w){_DAY_NAME}(?:(?: ?[–—-] ?| ?[+/&,] ?| und | oder | bis ){_DAY_NAME})+", _say_weekdays),
    # `So.` is a sentence of its own, unless a time or a day follows.
    Rule(r"(?<!\w)(?P<day>Mo|Di|Mi|Do|Sa|So(?=\.,? ?[0-9]))\.(?!\w)", _say_weekday),
    Rule(r"(?<!\w)Fr\.(?!\w)", _say_mrs_or_friday),
    Rule(
        rf"(?<!\w)(?P<day>{choice(tuple(SHORT_WEEKDAYS))})(?!\w)"
        rf"(?=,? (?:{CLOCK}(?!\w)|{DAY}\.|(?:ab|von|bis|um) [0-9]|geschlossen))"
        rf"|(?<=bis )(?:Mo|Di|Mi|Do|Fr|Sa|So)(?!\w)",
        lambda m: SHORT_WEEKDAYS[m[0]],
    ),
    # `Jan.` is somebody's name, unless a year or another month follows.
    Rule(rf"(?<!\w)(?P<month>(?!Jan\.(?! [0-9]| bis |–| –)){choice(tuple(SHORT_MONTHS))})\.(?!\w)", _say_month),
    Rule(r"(?<!\w)St\.(?=[ -]?[A-ZÄÖÜ])", always("Sankt")),
    Rule(r"[Ss]tr\.(?!\w)", _say_street),
    Rule(r"(?<!\w)min\.", _say_minimum),
    Rule(r"(?<!\w)geb\.", _say_born),
    Rule(rf"(?<!\w)(?P<short>{choice(tuple(BEFORE_NUMBERS))})\.(?= ?[0-9])", lambda m: BEFORE_NUMBERS[m["short"]]),
    Rule(r"§§", always("Paragrafen")),
    Rule(r"§", always("Paragraf")),
    Rule(_abbreviation_pattern(), _say_abbreviation),
    Rule(rf"(?<![\w-]){choice(tuple(SHORT_FORMS))}(?!\w)", _say_short_form),
    Rule(r"(?<!\w)und/oder(?!\w)", always("und oder")),
    Rule(r"[A-ZÄÖÜ]{3,}(?=[a-zäöüß]{2})|(?<=[a-zäöüß])[A-ZÄÖÜ]{4,}(?!\w)", _say_emphasis),
    Rule(r"(?<![^\W\d_])(?P<capitals>[A-ZÄÖÜ]{2,})(?P<plural>s)?(?![^\W\d_])", _say_capitals),
]
