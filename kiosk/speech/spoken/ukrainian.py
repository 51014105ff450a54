# SPDX-License-Identifier: EUPL-1.2
"""How a Ukrainian speaker says what stands on the screen: `3,49 €`, `четвер, 26 листопада`, `о 09:30`."""

import re

from kiosk.speech.spoken import ukrainian_numbers as numbers
from kiosk.speech.spoken.counting import Counting, abbreviation_rule, acronym_rule, counting_rules
from kiosk.speech.spoken.scanner import Rule, Scanner, after, always, before
from kiosk.speech.spoken.sentence_ends import Points, words_with_points
from kiosk.speech.spoken.tongue import Tongue, contact_rules, digit_rules, sign_rules

TONGUE = Tongue(
    cardinal=numbers.cardinal,
    letters={
        "A": "а", "B": "бе", "C": "це", "D": "де", "E": "е", "F": "еф", "G": "ґе", "H": "аш", "I": "і", "J": "йот",
        "K": "ка", "L": "ель", "M": "ем", "N": "ен", "O": "о", "P": "пе", "Q": "ку", "R": "ер", "S": "ес", "T": "те",
        "U": "у", "V": "ве", "W": "дубль-ве", "X": "ікс", "Y": "ігрек", "Z": "зет",
    },
    signs={
        "&": "і", "+": "плюс", "=": "дорівнює", "@": "ет", "%": "відсотків", "‰": "проміле", "€": "євро",
        "$": "доларів",
        "£": "фунтів", "°": "градусів", "#": "решітка", "×": "на", "÷": "поділити на", "±": "плюс-мінус",
        "≈": "приблизно", "≤": "не більше", "≥": "не менше", "−": "мінус", "²": "у квадраті", "³": "у кубі",
        "§": "параграф",
    },
    address={"@": "ет", ".": "крапка", "-": "дефіс", "/": "коса риска", "_": "підкреслення", "+": "плюс",
             "#": "решітка", "?": "знак питання", "=": "дорівнює"},
    plus="плюс",
    emergency_before=re.compile(
        r"\b(?:екстрен\w+|допомог\w+|поліці\w+|пожежн\w+|швидк\w+|SOS|номер\w*|телефон\w*|дзвоніть|зателефонуйте"
        r"|11[0-9] (?:або|і|чи))(?: за| на)?[\s:,(·–-]*$",
        re.IGNORECASE,
    ),
    emergency_after=re.compile(r"[\s:,()·–-]*(?:екстрен|поліці|пожежн|швидк|рятувальн)", re.IGNORECASE),
)  # fmt: skip

_MONTHS = (
    "січня", "лютого", "березня", "квітня", "травня", "червня",
    "липня", "серпня", "вересня", "жовтня", "листопада", "грудня",
)  # fmt: skip
_MONTHS_ALONE = (
    "січень", "лютий", "березень", "квітень", "травень", "червень",
    "липень", "серпень", "вересень", "жовтень", "листопад", "грудень",
)  # fmt: skip
_SHORT_MONTHS = (
    "січ.", "лют.", "бер.", "квіт.", "трав.", "черв.", "лип.", "серп.", "вер.", "жовт.", "лист.", "груд.",
)  # fmt: skip

_Forms = tuple[str, str, str, str, numbers.Gender]
_GRAM: _Forms = ("грам", "грами", "грамів", "грама", "m")
_LITRE: _Forms = ("літр", "літри", "літрів", "літра", "m")
_METRE: _Forms = ("метр", "метри", "метрів", "метра", "m")
_HOUR: _Forms = ("година", "години", "годин", "години", "f")
_MINUTE: _Forms = ("хвилина", "хвилини", "хвилин", "хвилини", "f")
_SECOND: _Forms = ("секунда", "секунди", "секунд", "секунди", "f")


def _with_prefix(prefix: str, unit: _Forms) -> _Forms:
    one, few, many, part, gender = unit
    return prefix + one, prefix + few, prefix + many, prefix + part, gender


_KILO = _with_prefix("кіло", _GRAM)
_MILLILITRE = _with_prefix("мілі", _LITRE)
_UNITS: dict[str, _Forms] = {
    "г": _GRAM, "g": _GRAM, "кг": _KILO, "kg": _KILO, "мг": _with_prefix("мілі", _GRAM), "мл": _MILLILITRE,
    "ml": _MILLILITRE, "л": _LITRE, "l": _LITRE, "мм": _with_prefix("мілі", _METRE),
    "см": _with_prefix("санти", _METRE),
    "cm": _with_prefix("санти", _METRE), "м": _METRE, "m": _METRE, "км": _with_prefix("кіло", _METRE),
    "km": _with_prefix("кіло", _METRE),
    "м²": ("квадратний метр", "квадратні метри", "квадратних метрів", "квадратного метра", "m"),
    "м³": ("кубічний метр", "кубічні метри", "кубічних метрів", "кубічного метра", "m"),
    "кДж": ("кілоджоуль", "кілоджоулі", "кілоджоулів", "кілоджоуля", "m"),
    "kJ": ("кілоджоуль", "кілоджоулі", "кілоджоулів", "кілоджоуля", "m"),
    "ккал": ("кілокалорія", "кілокалорії", "кілокалорій", "кілокалорії", "f"),
    "kcal": ("кілокалорія", "кілокалорії", "кілокалорій", "кілокалорії", "f"),
    "%": ("відсоток", "відсотки", "відсотків", "відсотка", "m"),
    "% vol": ("відсоток алкоголю", "відсотки алкоголю", "відсотків алкоголю", "відсотка алкоголю", "m"),
    "°C": ("градус Цельсія", "градуси Цельсія", "градусів Цельсія", "градуса Цельсія", "m"),
    "°": ("градус", "градуси", "градусів", "градуса", "m"),
    "год": _HOUR, "год.": _HOUR, "хв": _MINUTE, "хв.": _MINUTE, "с": _SECOND, "сек.": _SECOND,
    "шт.": ("штука", "штуки", "штук", "штуки", "f"), "шт": ("штука", "штуки", "штук", "штуки", "f"),
    "ос.": ("особа", "особи", "осіб", "особи", "f"),
}  # fmt: skip
_CENT = ("цент", "центи", "центів")
_FRACTIONS = {1: ("десята", "десятих"), 2: ("сота", "сотих"), 3: ("тисячна", "тисячних")}
_ABBREVIATIONS = {
    "напр.": "наприклад", "та ін.": "та інше", "і т. д.": "і так далі", "тощо": "тощо", "т. зв.": "так званий",
    "тел.": "телефон", "Тел.": "телефон", "макс.": "максимум", "мін.": "мінімум", "бл.": "близько", "вул.": "вулиця",
    "Вул.": "Вулиця",
    "буд.": "будинок", "стор.": "сторінка", "ст.": "стаття", "№": "номер", "Nr.": "номер", "пн": "понеділок",
    "вт": "вівторок", "чт": "четвер", "пт": "п’ятниця", "сб": "субота", "нд": "неділя", "Пн": "понеділок",
    "Вт": "вівторок", "Чт": "четвер", "Пт": "п’ятниця", "Сб": "субота", "Нд": "неділя", "ср": "середа",
    "Ср": "середа",
    "St. Wendel": "Sankt Wendel", "St.": "Sankt", "Str.": "Straße", "грн": "гривень", "та/або": "та або",
    "і/або": "і або",
}  # fmt: skip


class _UkrainianCounting(Counting):
    tongue = TONGUE
    grouping = "[ .]"
    units = frozenset(_UNITS)
    months = {
        name: i
        for names in (_MONTHS, _MONTHS_ALONE, _SHORT_MONTHS)
        for i, name in enumerate(names, 1)
    }  # fmt: skip
    day_suffix = "-?(?:го|е)"
    year_suffix = r"(?: р\.| року(?!\w))?"
    to = "до|по|і|та|або"
    span = "-"
    minus = "мінус"
    per = "за"
    per_words = ("за", "на", "кожен")

    def decimal(self, whole: str, rest: str) -> str:
        if len(rest) not in _FRACTIONS or len(whole) > 9:
            return f"{TONGUE.count(whole)} кома {TONGUE.digits(rest)}"
        parts = int(rest)
        whole_word = numbers.counted(int(whole), ("ціла", "цілих", "цілих"))
        one, many = _FRACTIONS[len(rest)]
        part_word = numbers.counted(parts, (one, many, many))
        return f"{numbers.cardinal(int(whole), 'f')} {whole_word} {numbers.cardinal(parts, 'f')} {part_word}"

    def money(self, euros: int, cents: int) -> str:
        whole = f"{numbers.cardinal(euros, 'n')} євро"
        if not cents:
            return whole
        coins = f"{numbers.cardinal(cents)} {numbers.counted(cents, _CENT)}"
        return f"{whole} {coins}" if euros else coins

    def measure(self, number: str, unit: str) -> str:
        one, few, many, part, gender = _UNITS[unit]
        if "." in number:
            return f"{self.number(number)} {part}"
        if len(number) > 12:
            return f"{TONGUE.count(number)} {many}"
        return f"{numbers.cardinal(int(number), gender)} {numbers.counted(int(number), (one, few, many))}"

    def unit_alone(self, unit: str) -> str:
        one, *_, gender = _UNITS[unit]
        # After `за` and `на` stands the accusative, which differs for feminine words only.
        return f"{one[:-1]}{'ю' if one.endswith('я') else 'у'}" if gender == "f" else one

    def date(self, left: str, days: tuple[int, ...], month: int, year: int | None) -> str:
        # A day is named in the nominative and told in the genitive: `двадцять шосте` is what, `-ого` is when.
        told = re.search(r"(?:^|\s)(?:(?:до|з|із|від|після|по)|(?:у|в|до|з|від) \w+,?) $", left, re.IGNORECASE)
        form: numbers.Form = "of him" if told or len(days) > 1 else "it"
        opening = "" if len(days) == 1 or told else "з "
        said = f"{opening}{' до '.join(numbers.ordinal(day, form) for day in days)} {_MONTHS[month - 1]}"
        return f"{said} {numbers.ordinal(year, 'of him')} року" if year else said

    def month_of_year(self, month: int, year: int) -> str:
        return f"{_MONTHS_ALONE[month - 1]} {numbers.ordinal(year, 'of him')} року"

    def part(self, whole: int, numerator: int, denominator: int, unit: str | None) -> str:
        if (whole, denominator) == (0, 2):
            return f"пів {_UNITS[unit][3]}" if unit else "половина"
        name = {(1, 2): "половиною", (1, 4): "чвертю", (3, 4): "трьома чвертями"}[numerator, denominator]
        if whole:
            one, few, many, _part, gender = _UNITS[unit] if unit else ("", "", "", "", "m")
            noun = f" {numbers.counted(whole, (one, few, many))}" if unit else ""
            return f"{numbers.cardinal(whole, gender)} з {name}{noun}"
        alone = "чверть" if numerator == 1 else "три чверті"
        return f"{alone} {_UNITS[unit][3]}" if unit else alone

    def costs(self, *, is_one: bool) -> str:
        return "коштує" if is_one else "коштують"

    def times(self, number: int) -> str:
        word = numbers.counted(number, ("раз", "рази", "разів"))
        return f"{numbers.cardinal(number)} {word}"


def _clock(left: str, hour: str, minute: str) -> str:
    form: numbers.Form = "she"
    if re.search(r"(?:^|\s)(?:о|об) $", left, re.IGNORECASE):
        form = "at her"
    elif re.search(r"(?:^|\s)(?:з|із|від|до|після|близько) $", left, re.IGNORECASE):
        form = "of her"
    said = numbers.ordinal(int(hour), form)
    if minute and int(minute):
        return f"{said} {numbers.cardinal(int(minute), 'f')}"
    return f"{said} {({'at her': 'годині', 'of her': 'години'}).get(form, 'година')}"


def _say_time(match: re.Match[str]) -> str:
    return _clock(before(match), match["hour"], match["minute"])


def _say_time_range(match: re.Match[str]) -> str:
    opening = "" if re.search(r"(?:^|\s)(?:з|із|від) $", before(match)) else "з "
    first = _clock("з ", match["hour"], match["minute"])
    return f"{opening}{first} до {_clock('до ', match['hour2'], match['minute2'])}"


_ORDINAL_FORMS: dict[str, numbers.Form] = {
    "й": "he", "ий": "he", "ій": "at her", "а": "she", "я": "she", "е": "it", "є": "it", "го": "of him",
    "ого": "of him",
    "ї": "of her", "ої": "of her",
}  # fmt: skip
_FEMININE = (
    "пляшк|коробк|сторінк|хвилин|секунд|годин|упаковк|порці|банк|особ|відповід|позиці|крамниц|послуг|булочк|картопл"
)


def _say_ordinal(match: re.Match[str]) -> str:
    return numbers.ordinal(int(match["number"]), _ORDINAL_FORMS[match["ending"]])


def _say_with_gender(match: re.Match[str]) -> str:
    return numbers.cardinal(int(match["number"]), "f" if re.match(f" (?:{_FEMININE})", after(match)) else "n")


def _say_letters_and_number(match: re.Match[str]) -> str:
    return f"{TONGUE.acronym(match['letters'])} {TONGUE.count(match['number'])}"


def _rules() -> list[Rule]:
    hour, minute = "(?:2[0-4]|[01]?[0-9])", "[0-5][0-9]"
    neuter = "замовлення|яйце|місце|слово"
    return [
        *contact_rules(TONGUE),
        Rule(
            rf"(?<![\w.,])(?P<hour>{hour}):(?P<minute>{minute})(?: ?[–-] ?| до )"
            rf"(?P<hour2>{hour}):(?P<minute2>{minute})(?![\w:])",
            _say_time_range,
        ),
        Rule(rf"(?<![\w.,:])(?P<hour>{hour}):(?P<minute>{minute})(?![\w:])", _say_time),
        Rule(rf"(?:(?<=о )|(?<=об )|(?<=О ))(?P<hour>{hour})(?P<minute>)(?: годині| год\.?)(?!\w)", _say_time),
        *counting_rules(_UkrainianCounting()),
        Rule(rf"(?<![\w.,])(?P<number>[0-9]{{1,6}})-(?P<ending>{'|'.join(_ORDINAL_FORMS)})(?!\w)", _say_ordinal),
        Rule(
            rf"(?<![\w.,])(?P<number>[1-9]?[0-9]*[12])(?= (?:{_FEMININE}|{neuter}))",
            lambda m: _say_with_gender(m) if len(m[0]) < 7 and m[0][0] != "0" else None,
        ),
        Rule(r"(?<!\w)(?P<letters>[A-Z]{1,3})(?P<number>[0-9]{1,4})(?!\w)", _say_letters_and_number),
        *digit_rules(TONGUE),
        abbreviation_rule(_ABBREVIATIONS),
        Rule(r"(?<!\w)EUR(?!\w)", always("євро")),
        # Cyrillic capitals are left to the engines, which know their own acronyms.
        acronym_rule(TONGUE, ("PIN", "BIO")),
        *sign_rules(TONGUE),
    ]


SCANNER = Scanner(_rules())
POINTS = Points(
    abbreviations=words_with_points((*_ABBREVIATIONS, *_SHORT_MONTHS, *_UNITS)), may_end=frozenset(("д", "ін", "р"))
)
