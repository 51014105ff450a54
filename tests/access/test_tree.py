# SPDX-License-Identifier: EUPL-1.2
"""The accessibility tree of a window, read and operated from within."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtQuick import QQuickWindow

from kiosk.access import tree
from kiosk.access.outline import Element, Outline, Part, Role
from tests.controls.conftest import Show, settle

pytestmark = pytest.mark.window

ITEM = """
Item {{ x: {x}; y: {y}; width: 100; height: 40; {more}
    Accessible.role: Accessible.{role}; Accessible.name: "{name}"; {children} }}
"""


def item(role: str, name: str, more: str = "", children: str = "", x: int = 0, y: int = 0) -> str:
    return ITEM.format(role=role, name=name, more=more, children=children, x=x, y=y)


def seen(window: QQuickWindow) -> dict[str, Element]:
    """Every element by its name."""
    return {element.name: element for element in tree.read(window).elements}


def names(outline: Outline) -> list[str]:
    return [element.name for element in outline.elements]


@pytest.mark.parametrize(
    ("qt", "role"),
    [
        ("Heading", Role.HEADING),
        ("StaticText", Role.TEXT),
        ("Note", Role.TEXT),
        ("Graphic", Role.TEXT),
        ("AlertMessage", Role.ALERT),
        ("ListItem", Role.ENTRY),
        ("Button", Role.BUTTON),
        ("RadioButton", Role.CHOICE),
        ("CheckBox", Role.CHOICE),
        ("EditableText", Role.FIELD),
    ],
)
def test_roles(show: Show, qt: str, role: Role) -> None:
    (known,) = tree.read(show(item(qt, "Brot"))).elements
    assert (known.name, known.role, known.part) == ("Brot", role, Part.PAGE)


@pytest.mark.parametrize("qt", ["Pane", "List", "Grouping", "TitleBar", "ToolBar", "ProgressBar"])
def test_what_only_holds_others_is_no_element_itself(show: Show, qt: str) -> None:
    window = show(item(qt, "Rahmen", children=item("Button", "Weiter")))
    assert names(tree.read(window)) == ["Weiter"]


@pytest.mark.parametrize("name", ["", "  "], ids=["no name", "white space"])
def test_what_has_no_name_is_left_out_and_what_is_in_it_is_not(show: Show, name: str) -> None:
    window = show(item("ListItem", name, children=item("Button", "Weiter")))
    assert names(tree.read(window)) == ["Weiter"]


@pytest.mark.parametrize(
    "more", ["visible: false;", "Accessible.ignored: true;"], ids=["not to be seen", "ignored by its page"]
)
def test_what_a_page_hides_is_not_told(show: Show, more: str) -> None:
    assert names(tree.read(show(item("Button", "Weiter", more) + item("Button", "Zurück")))) == ["Zurück"]


def test_what_comes_into_sight_is_told(show: Show) -> None:
    window = show("property bool there: false\n" + item("Button", "Weiter", "visible: there;"))
    assert names(tree.read(window)) == []
    window.setProperty("there", True)
    settle()
    assert names(tree.read(window)) == ["Weiter"]


@pytest.mark.parametrize(
    ("more", "shown"),
    [
        pytest.param("", {"enabled": True, "checked": None, "focused": False}, id="a plain button"),
        pytest.param("enabled: false;", {"enabled": False}, id="disabled"),
        pytest.param("Accessible.checkable: true;", {"checked": False}, id="not checked"),
        pytest.param("Accessible.checkable: true; Accessible.checked: true;", {"checked": True}, id="checked"),
        pytest.param("Accessible.checked: true;", {"checked": None}, id="nothing to check"),
        pytest.param("Accessible.focusable: true;", {"focusable": True, "focused": False}, id="takes the focus"),
        pytest.param("focus: true; Accessible.focusable: true;", {"focusable": True, "focused": True}, id="has it"),
        pytest.param('Accessible.description: " am Stück ";', {"description": "am Stück"}, id="a description"),
        pytest.param("", {"private": False, "language": "", "code": False}, id="no marks"),
        pytest.param('Accessible.id: "private";', {"private": True, "language": ""}, id="private"),
        pytest.param('Accessible.id: "code";', {"code": True, "private": False}, id="a code"),
        pytest.param('Accessible.id: "lang:fr";', {"private": False, "language": "fr"}, id="French"),
        pytest.param(
            'Accessible.id: "private code lang:uk";',
            {"private": True, "code": True, "language": "uk"},
            id="all the marks",
        ),
        pytest.param('Accessible.id: "privately decoded";', {"private": False, "code": False}, id="other marks"),
    ],
)
def test_states_and_marks(show: Show, more: str, shown: dict[str, object]) -> None:
    known = seen(show(item("Button", "Brot", more)))["Brot"]
    assert {name: getattr(known, name) for name in shown} == shown


def test_a_box_is_where_the_item_stands_in_the_window(show: Show) -> None:
    window = show(f"Item {{ x: 30; y: 50; {item('Button', 'Brot', x=10, y=20)} }}")
    window.setPosition(200, 100)
    settle()
    assert seen(window)["Brot"].box == (40, 70, 100, 40)


PAGE = item(
    "Pane",
    "Was brauchen Sie?",
    children=item("Heading", "Was brauchen Sie?") + item("Grouping", "Tastatur", children=item("Button", "q")),
)
BARS = item("TitleBar", "Dorfladen", children=item("Button", "Fertig")) + item(
    "ToolBar", "Leiste", children=item("Button", "Zurück")
)
DIALOG = "property bool asked: true\n" + item("Dialog", "Sind Sie noch da?", "visible: asked;", item("Button", "Ja"))


def test_parts_of_the_window(show: Show) -> None:
    found = {name: element.part for name, element in seen(show(BARS + PAGE)).items()}
    assert found == {
        "Fertig": Part.TOP_BAR,
        "Zurück": Part.BOTTOM_BAR,
        "Was brauchen Sie?": Part.PAGE,
        "q": Part.KEYBOARD,
    }


def test_a_tool_bar_within_a_page_is_part_of_the_page(show: Show) -> None:
    window = show(item("Pane", "Laden", children=item("ToolBar", "Blättern", children=item("Button", "Weiter"))))
    assert seen(window)["Weiter"].part is Part.PAGE


def test_a_group_within_a_bar_is_no_keyboard(show: Show) -> None:
    window = show(item("ToolBar", "Leiste", children=item("Grouping", "Größe", children=item("Button", "A"))))
    assert seen(window)["A"].part is Part.BOTTOM_BAR


@pytest.mark.parametrize(
    ("body", "title"),
    [
        pytest.param(BARS + PAGE, "Was brauchen Sie?", id="the page's heading"),
        pytest.param(BARS + PAGE + DIALOG, "Sind Sie noch da?", id="the question's"),
        pytest.param(item("Heading", "Außen") + item("Heading", "Innen"), "Außen", id="the first of two headings"),
        pytest.param(item("Heading", "") + item("Heading", "Innen"), "Innen", id="the first that says something"),
        pytest.param(
            item("Pane", "Laden", children=item("Button", "Weiter")), "", id="none on a page without heading"
        ),
        pytest.param(BARS, "", id="none"),
    ],
)
def test_the_title(show: Show, body: str, title: str) -> None:
    assert tree.read(show(body)).page == title


def test_a_question_stands_alone_and_what_is_behind_it_comes_back(show: Show) -> None:
    window = show(BARS + PAGE + DIALOG)
    found = tree.read(window)
    assert names(found)[-1:] == ["Ja"]
    assert not {"Fertig", "Zurück", "Was brauchen Sie?", "q"} & set(names(found))
    assert {element.part for element in found.elements} == {Part.DIALOG}
    window.setProperty("asked", False)
    settle()
    assert names(tree.read(window)) == ["Fertig", "Zurück", "Was brauchen Sie?", "q"]


def test_of_two_questions_the_upper_one_stands_alone(show: Show) -> None:
    window = show(DIALOG + item("Dialog", "Wirklich?", children=item("Button", "Nein")))
    found = names(tree.read(window))
    assert found[-1:] == ["Nein"]
    assert "Ja" not in found


def placed(window: QQuickWindow) -> dict[str, tuple[int, int]]:
    return {name: (element.position, element.count) for name, element in seen(window).items()}


def test_entries_of_a_list_know_their_place(show: Show) -> None:
    choices = "".join(item("RadioButton", name) for name in ("Brot", "Milch", "Käse"))
    window = show(item("List", "Waren", children=choices) + item("Button", "Weiter"))
    assert placed(window) == {"Brot": (1, 3), "Milch": (2, 3), "Käse": (3, 3), "Weiter": (0, 0)}


def test_words_in_a_list_are_not_counted(show: Show) -> None:
    window = show(item("List", "Waren", children=item("StaticText", "Heute") + item("Button", "Brot")))
    assert placed(window) == {"Heute": (0, 0), "Brot": (1, 1)}


def test_buttons_of_an_entry_are_no_entries(show: Show) -> None:
    entries = "".join(item("ListItem", name, children=item("Button", f"{name} nehmen")) for name in ("Brot", "Milch"))
    assert placed(show(item("List", "Waren", children=entries))) == {
        "Brot": (1, 2),
        "Brot nehmen": (0, 0),
        "Milch": (2, 2),
        "Milch nehmen": (0, 0),
    }


def test_buttons_that_turn_a_lists_pages_are_not_counted(show: Show) -> None:
    pager = item("ToolBar", "Blättern", children=item("Button", "Davor") + item("Button", "Danach"))
    window = show(item("List", "Waren", children=item("Button", "Brot") + pager + item("Button", "Milch")))
    assert placed(window) == {"Brot": (1, 2), "Davor": (0, 0), "Danach": (0, 0), "Milch": (2, 2)}


def test_a_list_within_a_list_counts_for_itself(show: Show) -> None:
    inner = item("List", "Sorten", children=item("Button", "Roggen") + item("Button", "Weizen"))
    window = show(item("List", "Waren", children=item("Button", "Milch") + inner))
    assert placed(window) == {"Milch": (1, 1), "Roggen": (1, 2), "Weizen": (2, 2)}


@pytest.mark.parametrize(
    ("around", "told"),
    [
        pytest.param(("Brot", ""), ["Brot"], id="by its name"),
        pytest.param(("Ware", "Brot, 3 €"), ["Ware"], id="by its description"),
        pytest.param(("Milch", ""), ["Milch", "Brot"], id="not at all"),
    ],
)
def test_words_that_the_element_around_them_has_told_are_not_told_again(
    show: Show, around: tuple[str, str], told: list[str]
) -> None:
    name, description = around
    window = show(
        item("ListItem", name, f'Accessible.description: "{description}";', children=item("StaticText", "Brot"))
    )
    assert names(tree.read(window)) == told


def test_words_are_told_although_another_element_has_told_them_before(show: Show) -> None:
    assert names(tree.read(show(item("Button", "Brot") + item("StaticText", "Brot")))) == ["Brot", "Brot"]


def test_a_button_is_told_although_the_entry_around_it_has_its_name(show: Show) -> None:
    assert names(tree.read(show(item("ListItem", "Brot", children=item("Button", "Brot"))))) == ["Brot", "Brot"]


# --- the controls of the pages


def test_a_list_of_choices_turns_pages_and_counts_what_is_shown(show: Show) -> None:
    entries = ", ".join(f'{{ "title": "Ware {at}", "trailing": "choose" }}' for at in range(9))
    window = show(f"ChoiceList {{ width: 1000; height: 700; model: [{entries}] }}")
    settle()
    found = seen(window)
    shown = [element for name, element in found.items() if name.startswith("Ware")]
    assert [(one.role, one.position, one.count) for one in shown] == [
        (Role.CHOICE, place, len(shown)) for place in range(1, len(shown) + 1)
    ]
    assert 0 < len(shown) < 9
    assert found["Nächste Seite"].position == 0


def test_an_entry_with_buttons_tells_its_title_once_and_how_many_were_taken(show: Show) -> None:
    entry = '{ "title": "Eier", "subtitle": "12 Stück", "trailing": "take", "taken": true, "amountText": "2" }'
    window = show(f"ChoiceList {{ width: 1000; height: 700; model: [{entry}] }}")
    settle()
    assert names(tree.read(window)) == ["Eier", "Angaben zu Eier", "Weniger: Eier", "Eier: 2", "Mehr: Eier"]


def test_a_question_of_the_shell_tells_everything_once(show: Show) -> None:
    window = show(
        """
        BigButton { text: "Brot" }
        Overlay { open: true; title: "Sind Sie noch da?"; text: "Sonst endet der Besuch."; primaryText: "Ja" }
        """
    )
    found = tree.read(window)
    assert found.page == "Sind Sie noch da?"
    assert names(found) == ["Sind Sie noch da?", "Sonst endet der Besuch.", "Ja"]


FIELD = """
property alias field: field
property bool wrong: false
Field { id: field; width: 600; label: "Name"; hint: "Für den Korb"; text: "Erika"; confidential: true
    error: wrong ? "Bitte einen Namen" : "" }
"""


def test_a_field_tells_what_it_is_for_and_what_stands_in_it(show: Show) -> None:
    known = seen(show(FIELD))["Name"]
    assert (known.role, known.value, known.description) == (Role.FIELD, "Erika", "Für den Korb")
    assert (known.private, known.code, known.focusable) == (True, False, True)


def test_what_is_wrong_with_a_field_is_an_alert(show: Show) -> None:
    window = show(FIELD)
    window.setProperty("wrong", True)
    settle()
    assert seen(window)["Bitte einen Namen"].role is Role.ALERT


# --- operating

PRESSED = """
property string log: ""
property bool off: false
property bool other: false
property bool moved: false
property bool hidden: false
Column {
    y: moved ? 300 : 0
    BigButton {
        visible: !hidden; enabled: !off
        text: other ? "Löschen" : "Brot"
        onActivated: log += other ? "delete;" : "bread;"
    }
    TouchArea { width: 100; height: 100; label: "Wahl"; checkable: true; onActivated: log += "choice;"
        Accessible.role: Accessible.CheckBox }
    Paragraph { text: "Worte" }
}
"""


def log(window: QQuickWindow) -> str:
    settle()
    return str(window.property("log"))


@pytest.mark.parametrize(("name", "done"), [("Brot", "bread;"), ("Wahl", "choice;")], ids=["button", "check box"])
def test_a_press_does_what_a_finger_does(show: Show, name: str, done: str) -> None:
    window = show(PRESSED)
    assert tree.press(window, seen(window)[name])
    assert log(window) == done


def test_what_was_read_once_can_be_pressed_again_and_again(show: Show) -> None:
    window = show(PRESSED)
    bread = seen(window)["Brot"]
    assert [tree.press(window, bread) for _ in range(3)] == [True] * 3
    assert log(window) == "bread;" * 3


def test_words_cannot_be_pressed(show: Show) -> None:
    window = show(PRESSED)
    assert not tree.press(window, seen(window)["Worte"])
    assert log(window) == ""


@pytest.mark.parametrize(
    "changed",
    ["other", "hidden"],
    ids=["it is called something else", "it cannot be seen"],
)
def test_what_has_changed_meanwhile_is_not_pressed(show: Show, changed: str) -> None:
    window = show(PRESSED)
    bread = seen(window)["Brot"]
    window.setProperty(changed, True)
    settle()
    assert not tree.press(window, bread)
    assert log(window) == ""


def test_what_only_moved_is_pressed_where_it_stands_now(show: Show) -> None:
    window = show(PRESSED)
    bread = seen(window)["Brot"]
    window.setProperty("moved", True)
    settle()
    assert seen(window)["Brot"].box != bread.box
    assert tree.press(window, bread)
    assert log(window) == "bread;"


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda known: replace(known, path=(0, 9)), id="a place that is not there"),
        pytest.param(lambda known: replace(known, path=(9, 9, 9)), id="a way that is not there"),
        pytest.param(lambda known: replace(known, path=()), id="the window itself"),
        pytest.param(lambda known: replace(known, role=Role.CHOICE), id="another role"),
        pytest.param(lambda known: replace(known, name="Käse"), id="another name"),
    ],
)
def test_what_never_stood_there_is_not_pressed(show: Show, change: Callable[[Element], Element]) -> None:
    window = show(PRESSED)
    bread = change(seen(window)["Brot"])
    assert not tree.press(window, bread)
    assert not tree.focus(window, bread)
    assert log(window) == ""


def test_a_disabled_button_is_not_pressed(show: Show) -> None:
    window = show(PRESSED)
    window.setProperty("off", True)
    settle()
    bread = seen(window)["Brot"]
    assert not bread.enabled
    assert not tree.press(window, bread)
    assert log(window) == ""


@pytest.mark.parametrize("off", [True, False], ids=["disabled meanwhile", "enabled meanwhile"])
def test_whether_a_button_can_be_pressed_is_asked_as_it_is_pressed(show: Show, *, off: bool) -> None:
    window = show(PRESSED)
    window.setProperty("off", not off)
    settle()
    bread = seen(window)["Brot"]
    window.setProperty("off", off)
    settle()
    assert tree.press(window, bread) is not off
    assert log(window) == ("" if off else "bread;")


def test_a_window_without_items_has_an_empty_outline(show: Show) -> None:
    assert tree.read(show("")) == Outline("", ())


FOCUS = """
Column {
    BigButton { text: "Brot" }
    Field { width: 600; label: "Name" }
    BigButton { text: "Käse"; focusable: false }
    Paragraph { text: "Worte" }
}
"""


def focused(window: QQuickWindow) -> str:
    settle()
    return next((name for name, element in seen(window).items() if element.focused), "")


@pytest.mark.parametrize("name", ["Brot", "Name"])
def test_a_control_is_given_the_focus(show: Show, name: str) -> None:
    window = show(FOCUS)
    assert tree.focus(window, seen(window)[name])
    assert focused(window) == name


@pytest.mark.parametrize("name", ["Käse", "Worte"], ids=["a button that takes none", "words"])
def test_what_takes_no_focus_is_not_given_it(show: Show, name: str) -> None:
    window = show(FOCUS)
    tree.focus(window, seen(window)["Brot"])
    assert not tree.focus(window, seen(window)[name])
    assert focused(window) == "Brot"


def test_to_press_a_field_is_to_write_in_it(show: Show) -> None:
    window = show(FOCUS)
    assert tree.press(window, seen(window)["Name"])
    assert focused(window) == "Name"


KEYS = """
property alias field: field
Field { id: field; width: 600; label: "Name" }
Keyboard { y: 300; width: 900; target: field; layout: "text" }
"""


def test_keys_on_the_screen_write_into_the_field(show: Show) -> None:
    window = show(KEYS)
    found = seen(window)
    key = found["Großes E"]
    assert key.part is Part.KEYBOARD
    assert tree.press(window, key)
    settle()
    assert seen(window)["Name"].value == "E"


def test_a_key_that_has_become_another_letter_is_not_pressed(show: Show) -> None:
    window = show(KEYS)
    key = seen(window)["Großes E"]
    assert [tree.press(window, key), tree.press(window, key)] == [True, False]
    settle()
    assert seen(window)["Name"].value == "E"
