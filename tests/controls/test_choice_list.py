# SPDX-License-Identifier: EUPL-1.2
"""A ChoiceList shows every entry once, on pages that hold what their height allows."""

from enum import IntEnum

import pytest
from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtQuick import QQuickWindow

from tests.controls.conftest import Show, Stage, settle
from tests.controls.hands import Hand

pytestmark = pytest.mark.window

LIST = """
property alias list: list
property var model: [{entries}]
property string log: ""
property int at: list.pageIndex
property int pages: list.pageCount
property string spoken: list.readingText
property string here: (activeFocusItem as TouchArea)?.label ?? ""
property int goTo: 0
onGoToChanged: list.showIndex(goTo)
ChoiceList {{
    id: list
    anchors.fill: parent
    anchors.margins: 40
    model: parent.Window.window.model
    emptyTitle: "Nichts gefunden"
    onActivated: index => log += "open " + index + ";"
    onIncreased: index => log += "more " + index + ";"
    onDecreased: index => log += "less " + index + ";"
}}
"""


def page(count: int, more: str = "") -> str:
    entries = ", ".join(f'{{ "title": "Ware {at}", "subtitle": "1,50 €" {more} }}' for at in range(count))
    return LIST.format(entries=entries)


def shown(window: QQuickWindow) -> list[str]:
    return [text for text in Hand(window).texts() if text.startswith("Ware")]


def all_pages(window: QQuickWindow) -> list[list[str]]:
    pages = [shown(window)]
    while len(pages) < window.property("pages"):
        Hand(window).tap("Nächste Seite")
        settle()
        pages.append(shown(window))
    return pages


@pytest.mark.parametrize("size", ["S", "M", "L", "XL"])
@pytest.mark.parametrize("count", [1, 4, 5, 9, 40])
def test_every_entry_stands_on_one_page(show: Show, stage: Stage, count: int, size: str) -> None:
    stage.dress(size=size)
    pages = all_pages(show(page(count)))
    assert [title for titles in pages for title in titles] == [f"Ware {at}" for at in range(count)]
    assert all(1 <= len(titles) <= 4 for titles in pages)


def test_wide_list_has_two_columns(show: Show) -> None:
    window = show(page(8), width=1900, height=1000)
    boxes = [node.box for node in Hand(window).scene().targets if node.name.startswith("Ware")]
    assert len({box.left for box in boxes}) == 2


def test_fewer_rows_where_there_is_less_height(show: Show) -> None:
    window = show(page(4), height=560)
    assert [len(titles) for titles in all_pages(window)] == [2, 2]


def test_long_words_get_the_height_they_need(show: Show) -> None:
    entry = '{ "title": "Kartoffeln, vorwiegend festkochend, aus dem Hofladen, im Sack zu zehn Kilogramm" }'
    window = show(LIST.format(entries=", ".join([entry, '{ "title": "Ware" }'])), width=600)
    for node in Hand(window).scene().texts:
        assert all(node.box.bottom <= up.box.bottom + 1 for up in node.above if up.kind == "ChoiceRow")


def test_one_page_has_no_page_buttons(show: Show) -> None:
    assert "Nächste Seite" not in Hand(show(page(3))).names()


def test_page_buttons_stop_at_the_ends(show: Show) -> None:
    window = show(page(9))
    hand = Hand(window)
    hand.tap("Seite davor")
    assert window.property("at") == 0
    for _ in range(5):
        hand.tap("Nächste Seite")
    assert window.property("at") == window.property("pages") - 1 == 2


def test_turns_to_the_page_of_an_entry(show: Show) -> None:
    window = show(page(9))
    window.setProperty("goTo", 6)
    settle()
    assert "Ware 6" in shown(window)


def test_text_size_keeps_the_first_entry_in_sight(show: Show, stage: Stage) -> None:
    window = show(page(20))
    window.setProperty("goTo", 9)
    settle()
    first = shown(window)[0]
    stage.dress(size="XL")
    settle()
    assert first in shown(window)


def test_keyboard_turns_pages_and_walks_rows(show: Show) -> None:
    window = show(page(9))
    hand = Hand(window)
    walked = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        hand.key(key)
        walked.append(window.property("here"))
    assert walked == ["Ware 0", "Ware 1", "Ware 2", "Ware 1"]
    hand.key(Qt.Key.Key_PageDown)
    settle()
    assert window.property("at") == 1
    hand.key(Qt.Key.Key_PageUp)
    settle()
    assert window.property("at") == 0


def test_empty_list_says_so(show: Show) -> None:
    window = show(page(0))
    assert "Nichts gefunden" in Hand(window).texts()
    assert window.property("spoken").startswith("Nichts gefunden")


def test_reading_text_holds_the_page_in_sight(show: Show) -> None:
    assert show(page(2)).property("spoken") == "Ware 0, 1,50 €. Ware 1, 1,50 €"


def test_rows_tell_what_was_pressed(show: Show) -> None:
    window = show(page(2, ', "trailing": "take", "taken": true, "amountText": "2"'))
    hand = Hand(window)
    hand.tap("Mehr: Ware 1")
    hand.tap("Weniger: Ware 0")
    assert window.property("log") == "more 1;less 0;"


def test_whole_row_opens(show: Show) -> None:
    window = show(page(2))
    Hand(window).tap("Ware 1")
    assert window.property("log") == "open 1;"


def test_entry_that_is_not_available_says_why(show: Show) -> None:
    window = show(page(1, ', "available": false, "reason": "Diese Woche geschlossen"'))
    hand = Hand(window)
    hand.tap("Ware 0")
    assert window.property("log") == ""
    assert "Diese Woche geschlossen" in hand.texts()


class Goods(QAbstractListModel):
    """Amounts of goods, as an ecosystem's model tells them."""

    class Role(IntEnum):
        TITLE = Qt.ItemDataRole.UserRole.value + 1
        TRAILING = Qt.ItemDataRole.UserRole.value + 2
        TAKEN = Qt.ItemDataRole.UserRole.value + 3
        AMOUNT = Qt.ItemDataRole.UserRole.value + 4

    def __init__(self, count: int) -> None:
        super().__init__()
        self.amounts = [0] * count

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self.amounts)

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802
        names = {"title": self.Role.TITLE, "trailing": self.Role.TRAILING}
        names |= {"taken": self.Role.TAKEN, "amountText": self.Role.AMOUNT}
        return {role.value: QByteArray(name.encode()) for name, role in names.items()}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        amount = self.amounts[index.row()]
        values: dict[int, object] = {
            self.Role.TITLE: f"Ware {index.row()}",
            self.Role.TRAILING: "take",
            self.Role.TAKEN: amount > 0,
            self.Role.AMOUNT: str(amount),
        }
        return values.get(role)

    def add(self, row: int) -> None:
        self.amounts[row] += 1
        self.dataChanged.emit(self.index(row), self.index(row))

    def replace(self, count: int) -> None:
        self.beginResetModel()
        self.amounts = [0] * count
        self.endResetModel()


def test_model_of_python_is_followed(show: Show) -> None:
    window = show(page(0))
    goods = Goods(6)
    window.setProperty("model", goods)
    settle()
    hand = Hand(window)
    assert shown(window) == [f"Ware {at}" for at in range(4)]
    goods.add(2)
    assert "Mehr: Ware 2" in hand.names()
    goods.replace(2)
    settle()
    assert shown(window) == ["Ware 0", "Ware 1"]
    window.setProperty("model", None)
    settle()
