# SPDX-License-Identifier: EUPL-1.2
"""What a translation must keep of its German source, and what its language's own writing asks of it.

Each rule takes a German source and one form of its translation and answers what breaks it, empty where nothing does.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from installer import plain_german
from installer.translations import Message
from kiosk.languages import FIRST_STRONG_ISOLATE, POP_ISOLATE

Rule = Callable[[str, str], str]

NAMES = frozenset({"Mohnbrötchen", "Brot", "Dorfpunkt", "Plus", "Deutsch"})
"""Products and searches are German in every language, and the place keeps its name."""

GERMAN_WORDS = frozenset(
    {
        "aber", "abholen", "alle", "anderen", "antwort", "auf", "ausweis", "beim", "beleg", "bestellen",
        "bestellung", "bitte", "das", "dem", "den", "der", "diese", "dieser", "dieses", "eine", "einen", "ersatz",
        "etwas", "fehlt", "fertig", "gerade", "gerät", "geräts", "ihr", "ihre", "ihren", "ist", "ja", "kein",
        "keine", "kiste", "korb", "laden", "mehr", "mit", "nein", "netz", "nicht", "nichts", "noch", "nur", "oder",
        "packliste", "preis", "schritt", "seite", "sie", "sind", "statt", "stornieren", "suchen", "und", "von",
        "vorgemerkt", "weiter", "wie", "wird", "wurde", "zeigen", "zum", "zurück",
    }
)  # fmt: skip
"""Words that these pages would show first if one stayed German; none is English or French too."""

LATIN = frozenset({"SOS", "QR", "PDF", "kg", "g", "l", "ml", "ABC"})
"""What stands in Latin letters in every script."""

PLURAL_FORMS = {"de": 2, "de-simple": 2, "en": 2, "fr": 2, "uk": 3, "ar": 6}
"""Qt's plural forms."""


@dataclass(frozen=True, slots=True)
class Room:
    """How long a translation may be: so many times its German, but `least` characters are always allowed."""

    ratio: float
    least: int


LABEL_LENGTH = 30
ROOM = {
    "label": Room(ratio=1.8, least=22),
    "sentence": Room(ratio=1.8, least=60),
}
"""A label (no full stop, up to LABEL_LENGTH characters) stands on one line of a button; a sentence may wrap."""

_ENDINGS = str.maketrans({"؟": "?", "،": ",", "؛": ";", "!": "!"})
_PLACE = re.compile(r"%(?:\d|n)")
_JOINED = "\u00a0\u202f"


def read_length(text: str) -> int:
    """Characters as they are seen: bold marks, isolates and middle dots inside words take no room to speak of."""
    return len(re.sub(rf"\*\*|[{FIRST_STRONG_ISOLATE}{POP_ISOLATE}\u200f]|(?<=\w)·(?=\w)", "", text))


def role(source: str) -> str:
    """What a German text is on the page: a label, or a sentence."""
    return "label" if len(source) <= LABEL_LENGTH and not re.search(r"[.:!]\W*$", source) else "sentence"


def placeholders_kept(source: str, form: str) -> str:
    """Each value is said as often as in German."""
    wanted, found = Counter(_PLACE.findall(source)), Counter(_PLACE.findall(form))
    return "" if wanted == found else f"{sorted(found.elements())}, wanted {sorted(wanted.elements())}"


def bold_marks_kept(source: str, form: str) -> str:
    """As many strong words, and each mark that opens is closed."""
    wanted, found = source.count("**"), form.count("**")
    return "" if wanted == found and found % 2 == 0 else f"{found} marks, wanted {wanted}"


def ending_kept(source: str, form: str) -> str:
    """A question stays one, and a label gets no full stop; each script has its own signs."""
    wanted, found = _ending(source), _ending(form)
    return "" if wanted == found else f"ends with {found!r}, wanted {wanted!r}"


def _ending(text: str) -> str:
    plain = text.replace("**", "").strip(f"{FIRST_STRONG_ISOLATE}{POP_ISOLATE}\u200f").translate(_ENDINGS)
    found = re.search(rf"[.:?!…]*[ {_JOINED}]*$", plain.replace(FIRST_STRONG_ISOLATE, "").replace(POP_ISOLATE, ""))
    return found.group().strip(_JOINED) if found else ""


def edges_kept(source: str, form: str) -> str:
    """A space that joins a text to another one."""
    wanted, found = (source[:1].isspace(), source[-1:].isspace()), (form[:1].isspace(), form[-1:].isspace())
    return "" if wanted == found else "a space at its edge"


def parting_dots_kept(source: str, form: str) -> str:
    """The middle dots that part one thing from the next; those inside a word are Leichte Sprache."""
    wanted, found = len(re.findall(r"(?<!\w)·|·(?!\w)", source)), len(re.findall(r"(?<!\w)·|·(?!\w)", form))
    return "" if wanted == found else f"{found} dots, wanted {wanted}"


def fits_its_place(source: str, form: str) -> str:
    """Not much longer than the German for which the page has room."""
    room = ROOM[role(source)]
    most = max(room.least, round(room.ratio * read_length(source)))
    return "" if read_length(form) <= most else f"{read_length(form)} characters, at most {most}"


def no_german_left(source: str, form: str) -> str:
    """No word that only German has; names are not translated."""
    words = [word for word in re.findall(r"[^\W\d_]+", form) if word not in NAMES]
    return next((word for word in words if word.lower() in GERMAN_WORDS or re.search("[äöüßÄÖÜ„]", word)), "")


def own_script_only(source: str, form: str) -> str:
    """No Latin word is left, but names and units."""
    words = re.findall(r"[A-Za-zÄÖÜäöüß]+", _PLACE.sub("", form))
    return next((word for word in words if word not in NAMES | LATIN), "")


def french_spaces(source: str, form: str) -> str:
    """A no-break space before : ; ! ? » and after «, none other."""
    found = re.search(rf"(?:[^{_JOINED}\d%\s]|[ ])(?:[;!?»]|:(?=\s|\*|$))|«[^{_JOINED}]", form)
    return found.group() if found else ""


def ukrainian_letters(source: str, form: str) -> str:
    """None that only Russian has."""
    found = re.search("[ыэёъЫЭЁЪ]", form)
    return found.group() if found else ""


def arabic_signs(source: str, form: str) -> str:
    """The signs of the script, and Western digits, as on the shelf and on the receipt."""
    found = re.search(r"[?;]|(?<!\d),(?!\d)|[\u0660-\u0669\u06f0-\u06f9]", form)
    return found.group() if found else ""


def values_isolated(source: str, form: str) -> str:
    """Each value between first-strong isolate and pop, so that a name or a sum keeps its own direction."""
    bare = re.sub(rf"{FIRST_STRONG_ISOLATE}[^{POP_ISOLATE}]*{POP_ISOLATE}", "", form)
    found = re.search(r"%\d", bare)
    return found.group() if found else ""


def _plain(rule: Callable[[str], str], source: str, form: str) -> str:
    return rule(form)


def _of_plain_german() -> Iterator[tuple[str, Rule]]:
    for rule in plain_german.RULES:
        yield rule.__name__, partial(_plain, rule)


_KEPT: tuple[Rule, ...] = (
    placeholders_kept,
    bold_marks_kept,
    ending_kept,
    edges_kept,
    parting_dots_kept,
    fits_its_place,
)
_OWN: dict[str, tuple[Rule, ...]] = {
    "en": (no_german_left,),
    "fr": (no_german_left, french_spaces),
    "uk": (own_script_only, ukrainian_letters),
    "ar": (own_script_only, arabic_signs, values_isolated),
}


def rules_of(language: str) -> dict[str, Rule]:
    """The rules of a language by their names. German is the source: its plurals only keep their marks."""
    named = {rule.__name__: rule for rule in (*_KEPT, *_OWN.get(language, ()))}
    return named | dict(_of_plain_german()) if language == "de-simple" else named


@dataclass(frozen=True, slots=True)
class Finding:
    """A text that breaks a rule."""

    language: str
    message: Message
    rule: str
    told: str

    def __str__(self) -> str:
        message = self.message
        return f"{self.language} {message.context}: {message.source!r}: {self.rule}: {self.told}"


def findings(language: str, messages: list[Message]) -> list[Finding]:
    """Every rule that a catalogue breaks."""
    found = []
    for message in messages:
        if not message.done:
            found.append(Finding(language, message, "finished", "is not translated"))
            continue
        if message.numerus and len(message.forms) != PLURAL_FORMS[language]:
            told = f"{len(message.forms)} forms, wanted {PLURAL_FORMS[language]}"
            found.append(Finding(language, message, "plural_forms", told))
        for name, rule in rules_of(language).items():
            told_of = (rule(message.source, form) for form in message.forms)
            found += [Finding(language, message, name, told) for told in dict.fromkeys(told_of) if told]
    return found
