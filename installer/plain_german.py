# SPDX-License-Identifier: EUPL-1.2
"""The rules of Leichte Sprache (DIN SPEC 33429) that a program can check; whether a text is understood, readers say.

Each rule takes a text and answers what breaks it, empty where nothing does. Markup, placeholders and no-break spaces
are none of its business: `bare` takes them out first.
"""

import re
from collections.abc import Callable

MOST_WORDS = 12
"""Of a sentence."""
MOST_LETTERS = 13
"""Of a word, or of each part that a middle dot or a hyphen sets off."""

_CONJUNCTIONS = frozenset(
    {
        "dass", "weil", "obwohl", "sodass", "falls", "während", "bevor", "nachdem", "sobald", "solange",
        "indem", "wenn", "sofern", "obgleich",
    }
)  # fmt: skip
_SUBJUNCTIVE = frozenset(
    f"{stem}{ending}"
    for stem in ("könnte", "würde", "wäre", "hätte", "müsste", "dürfte", "sollte", "käme", "gäbe", "bräuchte")
    for ending in ("", "n", "st", "t")
)
_NUMERALS = frozenset(
    {
        "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
        "hundert", "tausend",
    }
)  # fmt: skip
_NEGATIONS = frozenset(
    {
        "nicht", "kein", "keine", "keinen", "keiner", "keines", "keinem", "nie", "niemals", "niemand",
        "nichts", "weder", "ohne",
    }
)  # fmt: skip
_ABBREVIATIONS = re.compile(
    r"\b(?:z\. ?B|d\. ?h|u\. ?a|usw|bzw|ggf|evtl|inkl|exkl|ca|Tel|Nr|Str|MwSt|max|min|vgl|etc|Std)\.", re.IGNORECASE
)
_AUXILIARY = re.compile(r"\b(?:wird|werden|wirst|wurde|wurden|worden)\b", re.IGNORECASE)
_PARTICIPLE = re.compile(
    r"\b(?:(?:[a-zäöü]{0,6}ge[a-zäöüß]{2,}(?:t|en))|(?:(?:be|ver|er|ent|zer)[a-zäöüß]{2,}t)|(?:[a-zäöüß]+iert))\b"
)
_GENITIVE = re.compile(
    r"\b(?:des|eines|meines|deines|seines|ihres|Ihres|unseres|dieses|jedes)\s+(?:\w+\s+)?"
    r"[A-ZÄÖÜ][\w·-]*(?:es|[^aeious]s)\b"
)
_SIGNS = re.compile(r"[&§/;*\[\]{}<>@#~^|\\_]")


def bare(text: str) -> str:
    """A text as it is read: without bold marks and joining spaces, a placeholder as one short word."""
    return re.sub(r"%(?:\d|n)", "X", text.replace("**", "").replace("\u00a0", " "))


def sentences(text: str) -> list[str]:
    """Its sentences; a colon ends one, as the voice reads it."""
    return [part.strip() for part in re.split(r"(?<=[.!?:])\s+|\n", bare(text)) if part.strip()]


def words(sentence: str) -> list[str]:
    """Its words, each with the dots and hyphens inside it."""
    return re.findall(r"[^\W\d_]+(?:[·-][^\W\d_]+)*", sentence)


def short_sentences(text: str) -> str:
    """At most twelve words a sentence."""
    return next((sentence for sentence in sentences(text) if len(words(sentence)) > MOST_WORDS), "")


def one_thought_a_sentence(text: str) -> str:
    """No clause that hangs on another one, and at most one comma."""
    for sentence in sentences(text):
        hanging = [word for word in words(sentence) if word.lower() in _CONJUNCTIONS]
        # At the beginning of a sentence `Damit` is no conjunction.
        hanging += re.findall(r", (damit|um)\b", sentence)
        if hanging or sentence.count(",") > 1:
            return hanging[0] if hanging else sentence
    return ""


def long_words_are_split(text: str) -> str:
    """A middle dot or a hyphen parts what has more than thirteen letters."""
    found = (part for word in words(bare(text)) for part in re.split("[·-]", word))
    return next((part for part in found if len(part) > MOST_LETTERS), "")


def active_voice(text: str) -> str:
    """Somebody does something: no `wird geprüft`."""
    for sentence in sentences(text):
        auxiliary, participle = _AUXILIARY.search(sentence), _PARTICIPLE.search(sentence)
        if auxiliary and participle:
            return f"{auxiliary.group()} {participle.group()}"
    return ""


def no_genitive(text: str) -> str:
    """`vom Laden`, not `des Ladens`; a genitive without its article cannot be told apart here."""
    found = _GENITIVE.search(bare(text))
    return found.group() if found else ""


def no_subjunctive(text: str) -> str:
    """What is, not what might be."""
    return next((word for word in words(bare(text)) if word.lower() in _SUBJUNCTIVE), "")


def figures_as_digits(text: str) -> str:
    """`2`, not `zwei`. `ein` is an article as well and stays."""
    return next((word for word in words(bare(text)) if word.lower() in _NUMERALS), "")


def no_abbreviations(text: str) -> str:
    """`zum Beispiel`, not `z. B.`; units such as kg stand as on the packet."""
    found = _ABBREVIATIONS.search(bare(text))
    return found.group() if found else ""


def no_special_signs(text: str) -> str:
    """None that has to be read in some other way than it looks."""
    found = _SIGNS.search(bare(text))
    return found.group() if found else ""


def one_negation_a_sentence(text: str) -> str:
    """A second `nicht` or `kein` turns a sentence round again."""
    for sentence in sentences(text):
        if sum(word.lower() in _NEGATIONS for word in words(sentence)) > 1:
            return sentence
    return ""


RULES: tuple[Callable[[str], str], ...] = (
    short_sentences,
    one_thought_a_sentence,
    long_words_are_split,
    active_voice,
    no_genitive,
    no_subjunctive,
    figures_as_digits,
    no_abbreviations,
    no_special_signs,
    one_negation_a_sentence,
)
