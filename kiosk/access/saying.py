# SPDX-License-Identifier: EUPL-1.2
"""How an element is told: what it is called, what it says, what it is, where it stands. Plain Python.

The words around (`Taste`, `2 von 6`) come from the catalogue and are handed in.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.access.outline import Element, Outline, Part, Role
from kiosk.languages import Language, known
from kiosk.speech.clips import Utterance
from kiosk.speech.spoken import sentences, spelled, spoken


@dataclass(frozen=True)
class Phrases:
    """What the voice says of itself, in the language of the visit. `%1`, `%2` are numbers."""

    language: Language
    button: str
    choice: str
    chosen: str
    not_chosen: str
    field: str
    empty: str
    filled: str
    """Instead of what somebody has typed, where it is not for the loudspeaker."""
    blocked: str
    position: str
    private: str
    """Instead of words that are not for the loudspeaker."""


@dataclass(frozen=True)
class Aloud:
    """One stretch of speech and the element that it belongs to."""

    words: Utterance
    element: Element | None = None


def page_aloud(outline: Outline, phrases: Phrases, *, private: bool) -> list[Aloud]:
    """A page as it is read out when it opens: title, content, choices; without the bars and the keyboard."""
    return [aloud for element in outline.content() for aloud in element_aloud(element, phrases, private=private)]


def element_aloud(element: Element, phrases: Phrases, *, private: bool) -> list[Aloud]:
    """One element. `private` tells whether private words may sound now."""
    told = [Aloud(words, element) for words in _element_words(element, phrases, private=private)]
    return told or [Aloud(Utterance(phrases.empty, phrases.language), element)]


def words_of(text: str, language: Language, *, private: bool = False) -> list[Utterance]:
    """A text in the form in which it is spoken, cut where a reader would pause."""
    return [
        Utterance(said, language, private)
        for line in text.splitlines()
        for sentence in sentences(line, language)
        if (said := spoken(sentence, language))
    ]


def news(before: Outline, after: Outline) -> list[Element]:
    """What is worth telling of a page that has changed while it stands.

    Errors and warnings alone, where there are any; else new words, amounts and entries; else new controls. Seconds
    that run down on a button or in a question are told when asked for, not every second.
    """
    # Counted: the same words may come a second time, as the amount of another product.
    before_told = Counter(_told(element) for element in before.content())
    fresh = []
    for element in after.content():
        before_told[_told(element)] -= 1
        if before_told[_told(element)] < 0 and not _counts_down(before.find(element), element):
            fresh.append(element)
    alerts = [element for element in fresh if element.role is Role.ALERT]
    words = [element for element in fresh if element.role is not Role.BUTTON or element.count > 1]
    return alerts or words or fresh


def added_signs(before: str, after: str) -> str:
    """What somebody has just typed; empty where the text did not simply grow."""
    return after[len(before) :] if after.startswith(before) else ""


def _told(element: Element) -> tuple[object, ...]:
    return element.role, element.name, element.description, element.value, element.checked


def _counts_down(earlier: Element | None, element: Element) -> bool:
    if earlier is None or (element.role is not Role.BUTTON and element.part is not Part.DIALOG):
        return False
    same = _without_digits(earlier.name) == _without_digits(element.name)
    return same and earlier.checked == element.checked


def _without_digits(text: str) -> str:
    return "".join(sign for sign in text if not sign.isdigit())


def _element_words(element: Element, phrases: Phrases, *, private: bool) -> Iterator[Utterance]:
    own = known(element.language) if element.language else phrases.language
    hidden = element.private and not private
    if hidden and element.role is not Role.FIELD:
        yield from words_of(phrases.private, phrases.language)
        return
    if element.code and element.role in (Role.TEXT, Role.HEADING):
        yield Utterance(spelled(element.name, own), own, private=True)
        return
    # What a field is for is no secret; what stands in it is.
    secret = element.private and element.role is not Role.FIELD
    yield from words_of(element.name, own, private=secret)
    yield from words_of(element.description, phrases.language, private=secret)
    kind = ", ".join(_kind(element, phrases, hidden=hidden))
    if kind:
        yield Utterance(spoken(kind, phrases.language), phrases.language, element.private and not hidden)


def _kind(element: Element, phrases: Phrases, *, hidden: bool) -> Iterable[str]:
    if element.part is Part.KEYBOARD:
        return
    if element.role is Role.FIELD:
        yield phrases.field
        yield _value(element, phrases, hidden=hidden)
    if element.role is Role.BUTTON:
        yield phrases.button
    if element.role is Role.CHOICE:
        yield phrases.choice
        yield phrases.chosen if element.checked else phrases.not_chosen
    if element.is_control and not element.enabled:
        yield phrases.blocked
    if element.count > 1:
        yield phrases.position.replace("%1", str(element.position)).replace("%2", str(element.count))


def _value(element: Element, phrases: Phrases, *, hidden: bool) -> str:
    if not element.value:
        return phrases.empty
    if hidden:
        return phrases.filled
    return spelled(element.value, phrases.language) if element.code else element.value
