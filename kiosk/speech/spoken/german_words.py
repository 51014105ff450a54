# SPDX-License-Identifier: EUPL-1.2
"""German tables: months, days, units with their gender, abbreviations, letters, and the gender of what is counted."""

from typing import Literal, NamedTuple

Gender = Literal["m", "f", "n"]


class Unit(NamedTuple):
    """A unit as it is said for one and for several, such as `Stunde`, `Stunden`."""

    one: str
    many: str
    gender: Gender


MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni",
    "Juli", "August", "September", "Oktober", "November", "Dezember",
)  # fmt: skip
SHORT_MONTHS = {
    "Jan": 1, "Jän": 1, "Feb": 2, "Febr": 2, "Mrz": 3, "Mär": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8,
    "Sep": 9, "Sept": 9, "Okt": 10, "Nov": 11, "Dez": 12,
}  # fmt: skip
WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag", "Sonnabend")
SHORT_WEEKDAYS = {
    "Mo": "Montag", "Di": "Dienstag", "Mi": "Mittwoch", "Do": "Donnerstag", "Fr": "Freitag", "Sa": "Samstag",
    "So": "Sonntag",
}  # fmt: skip


def _same(word: str, gender: Gender) -> Unit:
    return Unit(word, word, gender)


UNITS = {
    "g": _same("Gramm", "n"),
    "gr": _same("Gramm", "n"),
    "kg": _same("Kilogramm", "n"),
    "mg": _same("Milligramm", "n"),
    "µg": _same("Mikrogramm", "n"),
    "μg": _same("Mikrogramm", "n"),
    "t": Unit("Tonne", "Tonnen", "f"),
    "ml": _same("Milliliter", "m"),
    "cl": _same("Zentiliter", "m"),
    "dl": _same("Deziliter", "m"),
    "l": _same("Liter", "m"),
    "L": _same("Liter", "m"),
    "hl": _same("Hektoliter", "m"),
    "mm": _same("Millimeter", "m"),
    "cm": _same("Zentimeter", "m"),
    "m": _same("Meter", "m"),
    "km": _same("Kilometer", "m"),
    "mm²": _same("Quadratmillimeter", "m"),
    "cm²": _same("Quadratzentimeter", "m"),
    "m²": _same("Quadratmeter", "m"),
    "qm": _same("Quadratmeter", "m"),
    "km²": _same("Quadratkilometer", "m"),
    "cm³": _same("Kubikzentimeter", "m"),
    "m³": _same("Kubikmeter", "m"),
    "ha": _same("Hektar", "m"),
    "km/h": _same("Kilometer pro Stunde", "m"),
    "kJ": _same("Kilojoule", "n"),
    "kcal": Unit("Kilokalorie", "Kilokalorien", "f"),
    "kWh": Unit("Kilowattstunde", "Kilowattstunden", "f"),
    "kW": _same("Kilowatt", "n"),
    "W": _same("Watt", "n"),
    "V": _same("Volt", "n"),
    "kB": _same("Kilobyte", "n"),
    "MB": _same("Megabyte", "n"),
    "GB": _same("Gigabyte", "n"),
    "%": _same("Prozent", "n"),
    "% vol": _same("Volumenprozent", "n"),
    "% Vol": _same("Volumenprozent", "n"),
    "‰": _same("Promille", "n"),
    "°": _same("Grad", "m"),
    "°C": _same("Grad Celsius", "m"),
    "° C": _same("Grad Celsius", "m"),
    "h": Unit("Stunde", "Stunden", "f"),
    "Std": Unit("Stunde", "Stunden", "f"),
    "min": Unit("Minute", "Minuten", "f"),
    "Min": Unit("Minute", "Minuten", "f"),
    "s": Unit("Sekunde", "Sekunden", "f"),
    "sec": Unit("Sekunde", "Sekunden", "f"),
    "Sek": Unit("Sekunde", "Sekunden", "f"),
    "Mon": Unit("Monat", "Monate", "m"),
    "J": Unit("Jahr", "Jahre", "n"),
    "Stk": _same("Stück", "n"),
    "Stck": _same("Stück", "n"),
    "St": _same("Stück", "n"),
    "Fl": Unit("Flasche", "Flaschen", "f"),
    "Pck": Unit("Packung", "Packungen", "f"),
    "Pkg": Unit("Packung", "Packungen", "f"),
    "Pers": Unit("Person", "Personen", "f"),
    "Einw": Unit("Einwohner", "Einwohner", "m"),
    "EL": _same("Esslöffel", "m"),
    "TL": _same("Teelöffel", "m"),
    "ct": _same("Cent", "m"),
    "Ct": _same("Cent", "m"),
    "Cent": _same("Cent", "m"),
    "€": _same("Euro", "m"),
    "EUR": _same("Euro", "m"),
    "Euro": _same("Euro", "m"),
    "Tsd": _same("Tausend", "n"),
    "Mio": Unit("Million", "Millionen", "f"),
    "Mrd": Unit("Milliarde", "Milliarden", "f"),
}
POINTED_UNITS = (
    "Std", "min", "Min", "Sek", "Mon", "J", "Stk", "Stck", "St", "Fl", "Pck", "Pkg", "Pers", "Einw", "Tsd", "Mio",
    "Mrd",
    "% vol", "% Vol",
)  # fmt: skip
"""Units that may bring a point of their own."""
ALWAYS_POINTED_UNITS = ("Mon", "J", "Fl", "St")
"""Units that are something else without their point: `3 J` is a name, `3 St` a rest of something."""

ABBREVIATIONS = {
    "z. B.": "zum Beispiel",
    "d. h.": "das heißt",
    "u. a.": "unter anderem",
    "u. ä.": "und Ähnliches",
    "o. ä.": "oder Ähnliches",
    "o. Ä.": "oder Ähnliches",
    "u. Ä.": "und Ähnliches",
    "i. d. R.": "in der Regel",
    "s. o.": "siehe oben",
    "s. u.": "siehe unten",
    "v. a.": "vor allem",
    "z. T.": "zum Teil",
    "z. Zt.": "zurzeit",
    "z. Z.": "zurzeit",
    "u. U.": "unter Umständen",
    "u. v. m.": "und vieles mehr",
    "u. s. w.": "und so weiter",
    "p. P.": "pro Person",
    "d. J.": "dieses Jahres",
    "v. Chr.": "vor Christus",
    "n. Chr.": "nach Christus",
    "i. A.": "im Auftrag",
    "e. V.": "E-Vau",
    "e. G.": "E-Ge",
    "a. d.": "an der",
    "b. a. W.": "bis auf Weiteres",
    "usw.": "und so weiter",
    "etc.": "et cetera",
    "bzw.": "beziehungsweise",
    "ca.": "circa",
    "inkl.": "inklusive",
    "incl.": "inklusive",
    "einschl.": "einschließlich",
    "exkl.": "exklusive",
    "zzgl.": "zuzüglich",
    "abzgl.": "abzüglich",
    "evtl.": "eventuell",
    "ev.": "evangelisch",
    "kath.": "katholisch",
    "ggf.": "gegebenenfalls",
    "ggfs.": "gegebenenfalls",
    "bzgl.": "bezüglich",
    "vgl.": "vergleiche",
    "tgl.": "täglich",
    "wg.": "wegen",
    "gem.": "gemäß",
    "lt.": "laut",
    "max.": "maximal",
    "mind.": "mindestens",
    "od.": "oder",
    "u.": "und",
    "versch.": "verschiedene",
    "vorm.": "vormittags",
    "nachm.": "nachmittags",
    "vsl.": "voraussichtlich",
    "voraussichtl.": "voraussichtlich",
    "gesetzl.": "gesetzlich",
    "sog.": "sogenannte",
    "allg.": "allgemein",
    "tel.": "telefonisch",
    "Nr.": "Nummer",
    "Nrn.": "Nummern",
    "Tel.": "Telefon",
    "Tel.-Nr.": "Telefonnummer",
    "Hr.": "Herr",
    "Hrn.": "Herrn",
    "Dr.": "Doktor",
    "Prof.": "Professor",
    "Dipl.-Ing.": "Diplomingenieur",
    "Art.-Nr.": "Artikelnummer",
    "Kto.-Nr.": "Kontonummer",
    "Anm.": "Anmerkung",
    "Bsp.": "Beispiel",
    "Bhf.": "Bahnhof",
    "Hbf.": "Hauptbahnhof",
    "MwSt.": "Mehrwertsteuer",
    "Mwst.": "Mehrwertsteuer",
    "MWSt.": "Mehrwertsteuer",
    "USt.": "Umsatzsteuer",
    "Jh.": "Jahrhundert",
    "Jhd.": "Jahrhundert",
    "Std.": "Stunden",
    "Min.": "Minuten",
    "Sek.": "Sekunden",
    "Stk.": "Stück",
    "Mio.": "Millionen",
    "Mrd.": "Milliarden",
    "Tsd.": "Tausend",
    "Pers.": "Personen",
}
"""Abbreviations that mean one thing wherever they stand; the blanks after inner points may be missing."""

BEFORE_NUMBERS = {"Abb": "Abbildung", "Abs": "Absatz", "Art": "Artikel", "Kap": "Kapitel", "S": "Seite"}
"""Abbreviations before a number only: elsewhere `Art.` is the word that ends a sentence."""

SHORT_FORMS = {
    "DGH": "Dorfgemeinschaftshaus",
    "PLZ": "Postleitzahl",
    "Hbf": "Hauptbahnhof",
    "Bhf": "Bahnhof",
    "MwSt": "Mehrwertsteuer",
    "Mwst": "Mehrwertsteuer",
    "EUR": "Euro",
    "LK": "Landkreis",
    "OT": "Ortsteil",
    "EG": "Erdgeschoss",
    "OG": "Obergeschoss",
    "UG": "Untergeschoss",
    "MHD": "Mindesthaltbarkeitsdatum",
    "WND": "Weh-Enn-De",
    "OK": "okay",
    "GmbH": "Ge-Emm-Be-Ha",
    "eG": "E-Ge",
    "eV": "E-Vau",
    "saarVV": "Saar-Vau-Vau",
    "meinWND": "mein Weh-Enn-De",
    "eID": "E-I-De",
    "usw": "und so weiter",
    "bzw": "beziehungsweise",
    "ca": "circa",
    "inkl": "inklusive",
    "zzgl": "zuzüglich",
    "ggf": "gegebenenfalls",
    "evtl": "eventuell",
    "Nr": "Nummer",
    "Tel": "Telefon",
}
"""Short forms without a point. Plain acronyms are not listed: they are spelled, or read where they can be."""

PRONOUNCED = frozenset(
    ("BIO", "PIN", "TAN", "DIN", "TÜV", "ÖKO", "EIS", "TEE", "NEU", "NUR", "DER", "DIE", "DAS", "UND", "IST", "MIT",
     "VON", "FÜR", "AUS", "BIS", "EIN", "ZUR", "ZUM", "WER", "WIR", "SIE", "OHNE", "ICH", "ORT", "TAG", "HIER", "AUF",
     "IN", "IM", "AM", "AN", "AB", "ZU", "UM", "JA", "EI", "ES", "ER", "OB", "SO", "DA", "WO", "DU", "WAS", "WIE",
     "NIE", "RAD", "BUS", "TOR", "ZOO", "GEL", "HOF", "ROT", "GUT", "ALT", "APP", "LED")
)  # fmt: skip
"""Short words that may stand in capitals and are still read as words."""
SPELLED = frozenset(("ÖPNV", "HAFAS", "KITA", "UNO"))

LETTERS = {
    "A": "A", "B": "Be", "C": "Ze", "D": "De", "E": "E", "F": "Eff", "G": "Ge", "H": "Ha", "I": "I", "J": "Jot",
    "K": "Ka", "L": "Ell", "M": "Emm", "N": "Enn", "O": "O", "P": "Pe", "Q": "Ku", "R": "Err", "S": "Ess", "T": "Te",
    "U": "U", "V": "Vau", "W": "Weh", "X": "Ix", "Y": "Ypsilon", "Z": "Zett", "Ä": "Ä", "Ö": "Ö", "Ü": "Ü",
    "ß": "Eszett", "ẞ": "Eszett",
}  # fmt: skip
"""Names with a doubled last letter, where engines would draw out the vowel (`Ef` as in `Efeu`), and `Weh`, which
cannot be taken for the English word."""

ORDINAL_NOUNS: dict[str, Gender] = {
    "Schritt": "m", "Stock": "m", "Platz": "m", "Tag": "m", "Advent": "m", "Weihnachtstag": "m",
    "Feiertag": "m", "Weihnachtsfeiertag": "m", "Preis": "m", "Teil": "m", "Abschnitt": "m", "Termin": "m",
    "Versuch": "m", "Gang": "m", "Bürgermeister": "m", "Vorsitzender": "m", "Beigeordneter": "m",
    "Sonntag": "m", "Samstag": "m", "Freitag": "m", "Donnerstag": "m", "Mittwoch": "m", "Dienstag": "m",
    "Montag": "m", "Monat": "m", "Weltkrieg": "m", "Geburtstag": "m",
    "Etage": "f", "Woche": "f", "Klasse": "f", "Seite": "f", "Reihe": "f", "Runde": "f", "Auflage": "f",
    "Person": "f", "Hälfte": "f", "Stunde": "f", "Liga": "f", "Mannschaft": "f", "Bestellung": "f",
    "Frage": "f", "Stufe": "f", "Vorsitzende": "f", "Wahl": "f", "Lieferung": "f", "Kiste": "f",
    "Sitzung": "f", "Änderung": "f", "Chance": "f",
    "Mal": "n", "Quartal": "n", "Halbjahr": "n", "Obergeschoss": "n", "Untergeschoss": "n", "OG": "n",
    "UG": "n", "Kind": "n", "Jahr": "n", "Jahrhundert": "n", "Jh": "n", "Dorffest": "n", "Treffen": "n",
    "Kapitel": "n", "Fach": "n",
}  # fmt: skip
"""Nouns that make the number before them an ordinal, also without an article: `2. Schritt`."""

_COUNTED: dict[Gender, tuple[str, ...]] = {
    "f": (
        "angabe", "antwort", "art", "bestellung", "box", "brezel", "dose", "etage", "flasche", "frau",
        "frucht", "gans", "karte", "kartoffel", "kasse", "kiste", "mark", "maus", "milch", "milliarde",
        "million", "minute", "nacht", "nummer", "nuss", "packung", "person", "portion", "seite", "sekunde",
        "semmel", "stadt", "steige", "stelle", "stunde", "tafel", "tasse", "tüte", "uhr", "woche", "wurst",
        "zeile", "ziffer", "zwiebel",
    ),
    "m": (
        "apfel", "artikel", "becher", "beleg", "betrag", "beutel", "blumenkohl", "bund", "bus", "cent",
        "drucker", "eimer", "eintrag", "euro", "fehler", "hinweis", "junge", "karton", "kasten", "kopf",
        "korb", "kuchen", "käse", "laden", "laib", "liter", "meter", "monat", "name", "platz", "punkt", "ring",
        "sack", "salat", "schritt", "sitz", "strauß", "tag", "teil", "termin", "topf", "treffer", "träger",
        "wunsch", "zentner",
    ),
    "n": (
        "auge", "auto", "blech", "brot", "bröt", "brötchen", "dorf", "ei", "ende", "gebinde", "gebäude",
        "gemüse", "gerät", "geschäft", "getränk", "glas", "gramm", "haus", "huhn", "hähnchen", "jahr", "kilo",
        "kilogramm", "kind", "mal", "netz", "paar", "paket", "pfund", "produkt", "prozent", "päckchen",
        "stück", "zeichen", "zimmer",
    ),
}  # fmt: skip
_GENDERS = {noun: gender for gender, nouns in _COUNTED.items() for noun in nouns}
_FEMININE_ENDINGS = ("ung", "heit", "keit", "schaft", "tion", "tät", "ik", "e")
_LONGEST = max(map(len, _GENDERS))


def gender_of(noun: str) -> Gender:
    """The gender of a noun or a compound by its last part; masculine and neuter are alike where only `ein` counts."""
    word = noun.lower()
    for length in range(min(_LONGEST, len(word)), 1, -1):
        known: Gender | None = _GENDERS.get(word[-length:])
        # `ei` ends `Metzgerei` too; a part that short counts as a whole word only.
        if known and (length > 3 or length == len(word)):
            return known
    return "f" if word.endswith((*_FEMININE_ENDINGS, "erei")) else "n"
