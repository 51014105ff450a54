# SPDX-License-Identifier: EUPL-1.2
"""How elements and pages are told, and what is kept from the loudspeaker."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.access.outline import Element, Outline, Part, Role
from kiosk.access.saying import Phrases, added_signs, element_aloud, news, page_aloud, words_of
from kiosk.languages import LANGUAGES, Language
from kiosk.speech.clips import Utterance
from kiosk.speech.spoken import spelled
from tests.access.pages import element, heading, keys, outlines, stack

PHRASES = Phrases(
    language="de",
    button="Taste",
    choice="Auswahl",
    chosen="ausgewählt",
    not_chosen="nicht ausgewählt",
    field="Eingabe",
    empty="noch leer",
    filled="ausgefüllt",
    blocked="geht gerade nicht",
    position="%1 von %2",
    private="Privat. Zum Hören Kopfhörer einstecken.",
)
KEPT_BACK = ["Privat.", "Zum Hören Kopfhörer einstecken."]
"""How the words that stand for private ones are told."""


def heard(known: Element, *, private: bool = False) -> list[str]:
    told = element_aloud(known, PHRASES, private=private)
    assert all(aloud.element is known for aloud in told)
    return [aloud.words.text for aloud in told]


def kind(known: Element) -> str:
    """What is said after the name."""
    return ", ".join(heard(known)[1:])


@pytest.mark.parametrize("role", [Role.HEADING, Role.TEXT, Role.ALERT, Role.ENTRY])
def test_what_cannot_be_operated_is_told_as_it_is(role: Role) -> None:
    assert heard(element("Guten Tag", role)) == ["Guten Tag"]


@pytest.mark.parametrize(
    ("known", "told"),
    [
        pytest.param(element("Weiter"), "Taste", id="button"),
        pytest.param(element("Brot", Role.CHOICE, checked=True), "Auswahl, ausgewählt", id="chosen"),
        pytest.param(element("Brot", Role.CHOICE, checked=False), "Auswahl, nicht ausgewählt", id="not chosen"),
        pytest.param(element("Name", Role.FIELD), "Eingabe, noch leer", id="empty field"),
        pytest.param(element("Name", Role.FIELD, value="Erika"), "Eingabe, Erika", id="filled field"),
        pytest.param(element("Weiter", enabled=False), "Taste, geht gerade nicht", id="disabled button"),
        pytest.param(
            element("Brot", Role.CHOICE, checked=False, enabled=False, position=3, count=4),
            "Auswahl, nicht ausgewählt, geht gerade nicht, drei von vier",
            id="everything at once, in that order",
        ),
        pytest.param(element("Brot", position=2, count=6), "Taste, zwei von sechs", id="one of six"),
        pytest.param(element("Brot", position=1, count=1), "Taste", id="the only one is not counted"),
        pytest.param(element("Hinweis", Role.TEXT, enabled=False), "", id="words are never off"),
        pytest.param(element("q", part=Part.KEYBOARD), "", id="a key is its sign and no more"),
    ],
)
def test_what_a_control_is_comes_after_its_name(known: Element, told: str) -> None:
    assert kind(known) == told


def test_a_description_comes_between_the_name_and_the_kind() -> None:
    assert heard(element("Brot", description="am Stück")) == ["Brot", "am Stück", "Taste"]


def test_an_entry_of_a_list_tells_its_place() -> None:
    assert heard(element("Brot", Role.ENTRY, position=1, count=3)) == ["Brot", "eins von drei"]


def test_what_has_no_words_is_told_as_empty() -> None:
    assert heard(element(" ", Role.TEXT)) == ["noch leer"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param(" \n\n ", [], id="white space"),
        pytest.param("Guten Tag.", 1, id="one sentence"),
        pytest.param("Guten Tag. Der Laden ist zu.", 2, id="two sentences"),
        pytest.param("Guten Tag\nDer Laden ist zu", 2, id="two lines"),
    ],
)
def test_a_text_is_cut_where_a_reader_would_pause(text: str, parts: int | list[Utterance]) -> None:
    told = words_of(text, "de")
    assert len(told) == (parts if isinstance(parts, int) else 0)
    assert all(words.text for words in told)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("private", [True, False])
def test_words_know_their_language_and_whether_they_are_private(language: Language, *, private: bool) -> None:
    assert {(one.language, one.private) for one in words_of("112", language, private=private)} == {
        (language, private)
    }


def test_numbers_are_words_by_the_time_they_are_told() -> None:
    assert not any(sign.isdigit() for words in words_of("Es sind 3 Brote da.", "de") for sign in words.text)


def test_words_of_another_language_are_told_in_it_and_what_they_are_in_the_visits() -> None:
    told = element_aloud(element("English", language="en"), PHRASES, private=False)
    assert [(aloud.words.text, aloud.words.language) for aloud in told] == [("English", "en"), ("Taste", "de")]


def test_a_description_is_in_the_visits_language_whatever_the_name_is_in() -> None:
    told = element_aloud(element("English", Role.TEXT, language="en", description="Englisch"), PHRASES, private=False)
    assert [(aloud.words.text, aloud.words.language) for aloud in told] == [("English", "en"), ("Englisch", "de")]


def test_words_of_a_language_that_is_none_of_ours_are_told_as_german() -> None:
    told = element_aloud(element("Ciao", Role.TEXT, language="it"), replace(PHRASES, language="fr"), private=False)
    assert [aloud.words.language for aloud in told] == ["de"]


SECRET = element("Erika Mustermann", Role.TEXT, description="Bahnhofstraße", private=True)
PIN = element("Ihre Zahl", Role.FIELD, description="Vier Ziffern", value="1234", private=True)


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.FIELD], ids=lambda role: role.name)
def test_private_words_are_kept_from_the_loudspeaker(role: Role) -> None:
    assert heard(replace(SECRET, role=role, position=1, count=2)) == KEPT_BACK


def test_what_is_said_instead_of_private_words_is_not_private_and_in_the_visits_language() -> None:
    told = element_aloud(replace(SECRET, language="fr"), PHRASES, private=False)
    assert [aloud.words for aloud in told] == [Utterance(sentence, "de", private=False) for sentence in KEPT_BACK]


def test_who_listens_alone_hears_private_words_and_they_are_marked() -> None:
    told = element_aloud(SECRET, PHRASES, private=True)
    assert [aloud.words for aloud in told] == [
        Utterance("Erika Mustermann", "de", private=True),
        Utterance("Bahnhofstraße", "de", private=True),
    ]


@pytest.mark.parametrize(
    ("value", "private", "told"),
    [
        pytest.param("1234", False, "Eingabe, ausgefüllt", id="on the loudspeaker only that it is filled"),
        pytest.param("", False, "Eingabe, noch leer", id="that it is empty is no secret"),
        pytest.param("Erika", True, "Eingabe, Erika", id="who listens alone hears it"),
        pytest.param("", True, "Eingabe, noch leer", id="nothing to hear"),
    ],
)
def test_what_a_private_field_is_for_is_told_and_what_stands_in_it_is_not(
    value: str, told: str, *, private: bool
) -> None:
    assert heard(replace(PIN, value=value), private=private) == ["Ihre Zahl", "Vier Ziffern", told]


def test_what_stands_in_a_private_field_is_marked() -> None:
    told = element_aloud(PIN, PHRASES, private=True)
    assert [aloud.words.private for aloud in told] == [False, False, True]


def test_that_a_field_is_filled_can_be_said_by_every_voice() -> None:
    told = element_aloud(PIN, PHRASES, private=False)
    assert not any(aloud.words.private for aloud in told)


CODE = "HWBK-DM4D-0"


@pytest.mark.parametrize("language", ["", "en"], ids=["in the visit's language", "in its own"])
def test_a_code_is_told_sign_by_sign_and_stays_off_command_lines(language: str) -> None:
    known = element(CODE, Role.TEXT, code=True, language=language)
    own: Language = "en" if language == "en" else "de"
    told = element_aloud(known, PHRASES, private=False)
    assert [aloud.words for aloud in told] == [Utterance(spelled(CODE, own), own, private=True)]


def test_a_private_code_is_kept_from_the_loudspeaker() -> None:
    assert heard(element(CODE, Role.TEXT, code=True, private=True)) == KEPT_BACK


def test_a_code_in_a_field_is_told_sign_by_sign() -> None:
    known = element("Code", Role.FIELD, value=CODE, code=True)
    assert spelled(CODE, "de") in kind(known)


def test_a_code_in_a_private_field_is_kept_from_the_loudspeaker() -> None:
    assert kind(element("Code", Role.FIELD, value=CODE, code=True, private=True)) == "Eingabe, ausgefüllt"


def test_a_code_that_stands_as_a_title_is_told_sign_by_sign() -> None:
    known = element("HWBK-DM4D-\n0", Role.HEADING, code=True, private=True)
    assert heard(known, private=True) == [spelled(CODE, "de")]


def test_words_for_everybody_are_not_marked_where_somebody_listens_alone() -> None:
    told = element_aloud(element("Weiter"), PHRASES, private=True)
    assert not any(aloud.words.private for aloud in told)


PAGE = Outline(
    "Seite",
    (
        element("Dorfladen", Role.TEXT, Part.TOP_BAR),
        heading("Was brauchen Sie?"),
        element("Brot", path=(1,)),
        *keys("q"),
        element("Zurück", part=Part.BOTTOM_BAR),
    ),
)


def test_a_page_is_read_out_without_bars_and_keyboard() -> None:
    told = page_aloud(PAGE, PHRASES, private=False)
    assert [aloud.words.text for aloud in told] == ["Was brauchen Sie?", "Brot", "Taste"]
    assert [aloud.element for aloud in told] == [PAGE.elements[1], PAGE.elements[2], PAGE.elements[2]]


def test_an_empty_page_says_nothing() -> None:
    assert page_aloud(Outline("", ()), PHRASES, private=True) == []


BEFORE = stack(heading("Korb"), element("Brot", Role.CHOICE, checked=False, value="1"), element("Weiter"))
BREAD = BEFORE.elements[1]


@pytest.mark.parametrize(
    ("later", "told"),
    [
        pytest.param(BREAD, False, id="nothing"),
        pytest.param(replace(BREAD, name="Milch"), True, id="name"),
        pytest.param(replace(BREAD, description="neu"), True, id="description"),
        pytest.param(replace(BREAD, value="2"), True, id="value"),
        pytest.param(replace(BREAD, checked=True), True, id="chosen"),
        pytest.param(replace(BREAD, role=Role.BUTTON), True, id="role"),
        pytest.param(replace(BREAD, path=(7,)), False, id="its place in the tree"),
        pytest.param(replace(BREAD, box=BEFORE.elements[0].box), False, id="its place on the page"),
        pytest.param(replace(BREAD, focused=True), False, id="focus"),
        pytest.param(replace(BREAD, position=1, count=2), False, id="its place in a list"),
        pytest.param(replace(BREAD, name="Milch", part=Part.BOTTOM_BAR), False, id="a bar"),
        pytest.param(replace(BREAD, name="w", part=Part.KEYBOARD), False, id="a key"),
    ],
)
def test_what_is_new_on_a_page_that_stays(later: Element, *, told: bool) -> None:
    after = Outline(BEFORE.page, (BEFORE.elements[0], later, BEFORE.elements[2]))
    assert news(BEFORE, after) == [later] * told


CAME = element("Käse", path=(9,))
AMOUNT = element("2 Stück", Role.TEXT, path=(8,))
ALERT = element("Mehr gibt es nicht.", Role.ALERT, path=(7,))


@pytest.mark.parametrize(
    ("came", "told"),
    [
        pytest.param([CAME], [CAME], id="buttons alone"),
        pytest.param([CAME, AMOUNT], [AMOUNT], id="words go before buttons"),
        pytest.param([CAME, AMOUNT, ALERT], [ALERT], id="what is wrong goes before everything"),
        pytest.param([AMOUNT, BREAD], [AMOUNT, BREAD], id="the same words a second time"),
    ],
)
def test_what_is_worth_telling_of_what_came(came: list[Element], told: list[Element]) -> None:
    assert news(BEFORE, Outline(BEFORE.page, (*BEFORE.elements, *came))) == told


def test_what_has_gone_is_no_news() -> None:
    assert news(Outline(BEFORE.page, (*BEFORE.elements, CAME)), BEFORE) == []


@pytest.mark.parametrize(
    ("role", "part", "later", "told"),
    [
        pytest.param(Role.BUTTON, Part.PAGE, "Zurück (9 Sekunden)", False, id="on a button"),
        pytest.param(Role.TEXT, Part.DIALOG, "Zurück (9 Sekunden)", False, id="in a question"),
        pytest.param(Role.TEXT, Part.PAGE, "Zurück (9 Sekunden)", True, id="an amount on the page"),
        pytest.param(Role.BUTTON, Part.PAGE, "Los (10 Sekunden)", True, id="another word on a button"),
        pytest.param(Role.TEXT, Part.DIALOG, "Los (10 Sekunden)", True, id="another word in a question"),
    ],
)
def test_seconds_that_run_down_are_not_told_every_second(role: Role, part: Part, later: str, *, told: bool) -> None:
    before = element("Zurück (10 Sekunden)", role, part)
    after = replace(before, name=later)
    assert news(Outline("Seite", (before,)), Outline("Seite", (after,))) == [after] * told


def test_what_is_chosen_is_told_although_only_its_number_changed() -> None:
    before = element("Noch 2", Role.CHOICE, Part.DIALOG, checked=False)
    after = replace(before, name="Noch 1", checked=True)
    assert news(Outline("Frage", (before,)), Outline("Frage", (after,))) == [after]


@pytest.mark.parametrize(
    ("before", "after", "typed"),
    [
        pytest.param("", "E", "E", id="the first sign"),
        pytest.param("Er", "Eri", "i", id="one more"),
        pytest.param("Er", "Erika", "ika", id="several"),
        pytest.param("Er", "Er", "", id="nothing"),
        pytest.param("Er", "E", "", id="one less"),
        pytest.param("Er", "Ek", "", id="another"),
        pytest.param("Er", "aEr", "", id="in front"),
    ],
)
def test_what_somebody_has_just_typed(before: str, after: str, typed: str) -> None:
    assert added_signs(before, after) == typed


def secrets(page: Outline) -> Outline:
    """The same page with words that nobody else may hear in all its private elements."""
    return Outline(
        page.page,
        tuple(known if at % 2 else _secret(known) for at, known in enumerate(page.elements)),
    )


def _secret(known: Element) -> Element:
    # What a field is for is told to everybody.
    words = known if known.role is Role.FIELD else replace(known, name="Geheimname", description="Geheimort")
    return replace(words, value="Geheimzahl", private=True)


@given(outlines().map(secrets), st.sampled_from(LANGUAGES))
def test_no_private_word_sounds_on_the_loudspeaker(page: Outline, language: Language) -> None:
    phrases = replace(PHRASES, language=language)
    told = page_aloud(page, phrases, private=False)
    told += [aloud for known in page.elements for aloud in element_aloud(known, phrases, private=False)]
    assert not any("geheim" in aloud.words.text.lower() for aloud in told)


@given(outlines().map(secrets))
def test_private_words_that_sound_are_marked(page: Outline) -> None:
    for known in page.elements:
        for aloud in element_aloud(known, PHRASES, private=True):
            assert aloud.words.private or "geheim" not in aloud.words.text.lower()


@given(outlines())
def test_everything_on_a_page_is_told_in_its_order(page: Outline) -> None:
    told = [aloud.element for aloud in page_aloud(page, PHRASES, private=False)]
    assert list(dict.fromkeys(id(known) for known in told)) == [id(known) for known in page.content()]


@given(outlines(), outlines())
def test_a_page_that_stays_has_no_news(page: Outline, other: Outline) -> None:
    assert news(page, page) == []
    assert all(known in other.content() for known in news(page, other))
