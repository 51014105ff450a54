# SPDX-License-Identifier: EUPL-1.2
"""The on-screen keyboard writes into its field, and its keys never take the focus."""

import string

import pytest

from tests.controls.conftest import Show, Stage, settle
from tests.controls.hands import Hand

pytestmark = pytest.mark.window

PAGE = """
property string written: field.text
property bool focused: field.input.activeFocus
property int edits: 0
Field {{ id: field; focus: true; width: parent.width; label: "Name"; onEdited: edits++; {field} }}
Keyboard {{ y: 500; width: parent.width; target: field; {keyboard} }}
"""
SPACE = "Leerzeichen"
BACKSPACE = "Letztes Zeichen löschen"
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def page(field: str = "", keyboard: str = "") -> str:
    return PAGE.format(field=field, keyboard=keyboard)


@pytest.mark.parametrize("abc", ["false", "true"], ids=["qwertz", "abc"])
def test_types_umlauts_and_sharp_s(show: Show, abc: str) -> None:
    window = show(page(keyboard=f"abcOrder: {abc}"))
    hand = Hand(window)
    for key in ("Großes G", "r", "ü", "Eszett", "e", SPACE, "Eszett"):
        hand.tap(key)
    assert window.property("written") == "Grüße ß"
    assert window.property("focused") is True
    assert window.property("edits") == 7


def test_shift_holds_for_one_letter(show: Show) -> None:
    window = show(page())
    hand = Hand(window)
    for key in ("Großes A", "n", SPACE, "Umschalten", "Großes Ä", "b"):
        hand.tap(key)
    assert window.property("written") == "An Äb"


def test_first_letter_can_be_small(show: Show) -> None:
    window = show(page())
    hand = Hand(window)
    hand.tap("Umschalten")
    hand.tap("a")
    assert window.property("written") == "a"


def test_signs_and_back_to_letters(show: Show) -> None:
    window = show(page(field='text: "Weg"'))
    hand = Hand(window)
    hand.tap("Ziffern und Zeichen")
    settle()
    for key in ("1", "2"):
        hand.tap(key)
    hand.tap("Buchstaben")
    settle()
    hand.tap("a")
    assert window.property("written") == "Weg12a"


def test_backspace_at_the_cursor_and_in_an_empty_field(show: Show) -> None:
    window = show(page(field='text: "ab"'))
    hand = Hand(window)
    for _ in range(3):
        hand.tap(BACKSPACE)
    assert window.property("written") == ""
    assert window.property("edits") == 2


def test_full_field_takes_no_more(show: Show) -> None:
    window = show(page(field="maximumLength: 2"))
    hand = Hand(window)
    for key in ("Großes A", "b", "c"):
        hand.tap(key)
    assert window.property("written") == "Ab"


def test_same_letter_within_the_lock_is_one_letter(show: Show, stage: Stage) -> None:
    window = show(page())
    stage.dress(lock_ms=10_000)
    hand = Hand(window)
    for key in ("Großes A", "s", "s", "t"):
        hand.tap(key)
    assert window.property("written") == "Ast"


def test_numbers_with_an_extra_key(show: Show) -> None:
    window = show(page(keyboard='layout: "number"; extraKey: "+"'))
    hand = Hand(window)
    for key in ("Plus", "4", "9", "0"):
        hand.tap(key)
    assert window.property("written") == "+490"


def test_code_keys_are_those_of_the_receipt(show: Show) -> None:
    hand = Hand(show(page(keyboard='layout: "code"')))
    signs = [text for text in hand.texts() if len(text) == 1]
    assert sorted(signs) == sorted(CROCKFORD)


@pytest.mark.parametrize("abc", ["false", "true"], ids=["qwertz", "abc"])
def test_every_letter_is_there(show: Show, abc: str) -> None:
    hand = Hand(show(page(field='text: "x"', keyboard=f"abcOrder: {abc}")))
    assert set(string.ascii_lowercase + "äöüß") <= set(hand.texts())


def test_narrow_screen_has_the_alphabet_in_order(show: Show) -> None:
    letters = [text for text in Hand(show(page(field='text: "x"'), width=780)).texts() if len(text) == 1]
    assert letters[:4] == ["a", "b", "c", "d"]


def test_text_may_be_typed_without_capitals(show: Show) -> None:
    window = show(page(field="inputMethodHints: Qt.ImhNoAutoUppercase"))
    Hand(window).tap("a")
    assert window.property("written") == "a"
