# SPDX-License-Identifier: EUPL-1.2
"""Faults planted into the program's own pages: the walk finds each of them, in the real window."""

import asyncio
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from installer.parties import ROOT
from kiosk.app import load_fonts
from kiosk.shell.shell import Shell
from tests.walk.loop import WalkLoop
from tests.walk.space import DEFAULT, Shape
from tests.walk.tour import State, Tour
from tests.walk.tours import page_files
from tests.walk.walk import Seen, View, uneven_bars, unreached_pages, walk

pytestmark = pytest.mark.window

XL = Shape("light", "XL", "de", "portrait")
LANDSCAPE = Shape("light", "XL", "de", "landscape")
ENGLISH = Shape("light", "M", "en", "portrait")
CONTROLS = "controls/Dorfpunkt/Controls"
SHELL = "shell/qml"
ORDERING = "ecosystems/ordering/qml"


@dataclass(frozen=True)
class Fault:
    """`old` becomes `new` in a file of the program; then `rule` is broken where `state` stands."""

    rule: str
    file: str
    old: str
    new: str
    state: str = "Help-plain"
    shape: Shape = DEFAULT


FAULTS = {
    "a button of 12 mm": Fault(
        "target", f"{CONTROLS}/TopBar.qml", "height: Theme.targetFloor\n", "height: Theme.mm(12)\n"
    ),
    "keys of 10 mm": Fault(
        "target",
        f"{CONTROLS}/Keyboard.qml",
        "real rowPitch: Math.max(",
        "real rowPitch: 0.5 * Math.max(",
        "CrateName-empty",
    ),
    "bar keys 2 mm apart": Fault("gap", f"{CONTROLS}/BottomBar.qml", "between: Theme.mm(6)", "between: Theme.mm(2)"),
    "touch areas that reach over the next key": Fault(
        "hit",
        f"{CONTROLS}/TouchArea.qml",
        "        anchors.fill: parent\n        enabled: control.pressable\n",
        "        anchors.fill: parent\n        anchors.margins: -Theme.mm(9)\n        enabled: control.pressable\n",
    ),
    "grey on grey": Fault(
        "contrast", f"{CONTROLS}/Paragraph.qml", "muted ? Theme.mutedText : Theme.text", '"#8c8c8c"'
    ),
    "a note in pale ink": Fault(
        "contrast",
        f"{CONTROLS}/Notice.qml",
        "        color: notice.ink\n",
        '        color: "#7fa08c"\n',
        "Start-plain",
    ),
    "a pale pictogram": Fault("sign", f"{CONTROLS}/BigButton.qml", "tint: button.ink", 'tint: "#d5dcd8"'),
    "a field with a pale border": Fault(
        "sign",
        f"{CONTROLS}/EntryBox.qml",
        "active ? Theme.actionText : Theme.outline",
        '"#e8ebe9"',
        "CrateName-empty",
    ),
    "steps that hardly show": Fault(
        "sign",
        f"{CONTROLS}/ProgressSteps.qml",
        'color: reached ? Theme.actionText : "transparent"',
        'color: "#f0ede2"',
        "CrateName-empty",
    ),
    "a clipped German compound": Fault(
        "clipped",
        f"{CONTROLS}/Tile.qml",
        "text: tile.title\n            color:",
        'text: "Grundstückseigentümerversammlung"\n            wrapMode: Text.WordWrap\n            color:',
        "Start-plain",
        LANDSCAPE,
    ),
    "a title that is shortened": Fault(
        "clipped",
        f"{CONTROLS}/Page.qml",
        '            role: "title"\n',
        '            role: "title"\n            elide: Text.ElideRight\n            maximumLineCount: 1\n',
        "CancelOrder-plain",
        XL,
    ),
    "a title that runs out of the window": Fault(
        "clipped",
        f"{CONTROLS}/Page.qml",
        '            role: "title"\n',
        '            role: "title"\n            wrapMode: Text.NoWrap\n',
        "CancelOrder-plain",
        XL,
    ),
    "a title upon the step": Fault(
        "overlap",
        f"{CONTROLS}/Page.qml",
        "y: stepLine.visible ? stepLine.height + Theme.mm(1) : 0",
        "y: 0",
        "CrateName-empty",
    ),
    "a notice of twenty lines": Fault(
        "lines",
        f"{ORDERING}/Start.qml",
        "text: root.model.weekText",
        "text: Array(5).fill(root.model.weekText).join(' ')",
        "Start-plain",
    ),
    "notes half as large": Fault(
        "small", f"{CONTROLS}/Theme.qml", "mm(Math.max(4.2, capMm * 0.84))", "mm(capMm * 0.5)"
    ),
    "a largest text that is none": Fault(
        "small", f"{CONTROLS}/Theme.qml", '"XL": 7.5 })[textSize] ?? 5)', '"XL": 5.5 })[textSize] ?? 5)', shape=XL
    ),
    "a page that scrolls": Fault(
        "scrolls",
        f"{SHELL}/Home.qml",
        "        Loader {",
        "        Flickable { Layout.fillWidth: true; implicitHeight: 50; contentHeight: 900 }\n        Loader {",
        "Home-online",
    ),
    "a button without a name": Fault(
        "accessible",
        f"{CONTROLS}/Quantity.qml",
        'label: qsTr("Mehr: %1").arg(quantity.itemName)',
        'label: ""',
        "Products-some-taken",
    ),
    "buttons that are told to be nothing": Fault(
        "accessible",
        f"{CONTROLS}/TouchArea.qml",
        "Accessible.role: Accessible.Button",
        "Accessible.role: Accessible.Pane",
    ),
    "a button hidden from screen readers": Fault(
        "accessible",
        f"{CONTROLS}/BottomBar.qml",
        "            id: help\n",
        "            id: help\n            Accessible.ignored: true\n",
    ),
    "a notice that nobody is told": Fault(
        "unheard", f"{CONTROLS}/Notice.qml", "Accessible.name: readingText", 'Accessible.name: ""', "Start-plain"
    ),
    "a sum that nobody is told": Fault(
        "unheard", f"{CONTROLS}/Amount.qml", "[label, figure.text, note]", "[label, note]", "Basket-many"
    ),
    "a focus trap": Fault(
        "focus",
        f"{CONTROLS}/BigButton.qml",
        "    id: button\n",
        "    id: button\n    Keys.onTabPressed: event => event.accepted = true\n",
    ),
    "a key that Tab never reaches": Fault(
        "focus",
        f"{CONTROLS}/BottomBar.qml",
        "            id: help\n",
        "            id: help\n            focusable: false\n",
    ),
    "a focus that jumps back": Fault(
        "focus",
        f"{CONTROLS}/BottomBar.qml",
        "            id: back\n",
        "            id: back\n            KeyNavigation.tab: size\n",
    ),
    "no focus ring": Fault("ring", f"{CONTROLS}/FocusRing.qml", "visible: shown", "visible: false"),
    "a focus ring as pale as paper": Fault(
        "ring", f"{CONTROLS}/FocusRing.qml", "border.color: Theme.focus", 'border.color: "#efece1"'
    ),
    "a focus ring like a hair": Fault(
        "ring", f"{CONTROLS}/FocusRing.qml", "border.width: Theme.focusWidth", "border.width: 1"
    ),
    "an answer that is told by its colour alone": Fault(
        "colour",
        f"{CONTROLS}/ChoiceRow.qml",
        """name: row.trailing === "tick" ? (row.checked ? "check-box" : "check-box-outline-blank") : \
row.checked ? "radio-button-checked" : "radio-button-unchecked"
            tint: row.checked ? Theme.actionText : Theme.outline""",
        """name: "radio-button-unchecked"
            tint: row.checked ? "#9c4a4a" : "#4a6c4a"
            Component.onCompleted: row.background.border.width = 0""",
        "PhoneWish-answered",
    ),
    "a page without a heading": Fault(
        "heading", f"{CONTROLS}/Paragraph.qml", "Accessible.Heading", "Accessible.StaticText"
    ),
    "a page with four headings": Fault(
        "heading",
        f"{SHELL}/Help.qml",
        "Accessible.role: Accessible.StaticText",
        "Accessible.role: Accessible.Heading",
    ),
    "a Help key that does not name 112": Fault(
        "emergency", f"{SHELL}/Main.qml", 'helpNote: qsTr("Notruf 112")', 'helpNote: ""', "Home-online"
    ),
    "a page that blinks": Fault(
        "moves",
        f"{CONTROLS}/Tile.qml",
        "        border.width: Theme.hairline\n",
        "        border.width: Theme.hairline\n"
        "        SequentialAnimation on border.color { loops: Animation.Infinite\n"
        '            ColorAnimation { to: "red"; duration: 350 }\n'
        '            ColorAnimation { to: "blue"; duration: 350 } }\n',
        "Home-online",
    ),
    "a text that is not translated": Fault(
        "translation", f"{SHELL}/Help.qml", 'title: qsTr("Hilfe")', 'title: "Hilfe"', shape=ENGLISH
    ),
    "a page that complains": Fault(
        "warning",
        f"{SHELL}/Help.qml",
        "    objectName:",
        "    Component.onCompleted: root.nothing.there()\n    objectName:",
    ),
    "a page that does not load": Fault("unreached", f"{SHELL}/Help.qml", 'title: qsTr("Hilfe")', "title: qsTr("),
    "a key that is missing in the bars": Fault(
        "bars",
        f"{CONTROLS}/BottomBar.qml",
        "            id: contrast\n",
        "            id: contrast\n            visible: false\n",
    ),
}


@pytest.fixture
def loop(qapp: QGuiApplication) -> Iterator[asyncio.AbstractEventLoop]:
    """Qt's event loop, run from step to step."""
    load_fonts()
    made = WalkLoop(qapp, already_running=False)
    asyncio.set_event_loop(made)
    yield made
    made.close()
    asyncio.set_event_loop(None)


Plant = Callable[[str, str, str], None]


@pytest.fixture
def plant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Plant:
    """A copy of the program's pages and controls, in which a text may be replaced by another."""
    copy = tmp_path / "kiosk"
    for folder in ("controls", SHELL, ORDERING):
        shutil.copytree(ROOT / "kiosk" / folder, copy / folder, ignore=shutil.ignore_patterns("*.py*"))
    monkeypatch.setattr("kiosk.app.CONTROLS", copy / "controls")
    for module in ("kiosk.app", "kiosk.shell.shell"):
        monkeypatch.setattr(f"{module}.PAGES", copy / SHELL)
    monkeypatch.setattr("kiosk.ecosystems.ordering.model.ordering.PAGES", copy / ORDERING)

    def replace(file: str, old: str, new: str) -> None:
        text = (copy / file).read_text("utf-8")
        assert old in text, f"{file} has no {old!r}"
        (copy / file).write_text(text.replace(old, new), "utf-8")

    return replace


Look = Callable[..., list[Seen]]


@pytest.fixture
def look(loop: asyncio.AbstractEventLoop, tmp_path: Path) -> Look:
    """Walk to some states, in one shape."""

    def to(*titles: str, shape: Shape = DEFAULT) -> list[Seen]:
        def plan(tour: Tour, state: State) -> list[View]:
            return [View(shape)] if state.title in titles else []

        return list(walk(loop, tmp_path / "state", plan))

    return to


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_planted_fault_is_found(plant: Plant, look: Look, fault: Fault, monkeypatch: pytest.MonkeyPatch) -> None:
    if fault.rule != "moves":
        # Only what moves is worth the waiting.
        monkeypatch.setattr("tests.walk.walk.STILL_SECONDS", 0.0)
    plant(fault.file, fault.old, fault.new)
    seen = look(fault.state, shape=fault.shape)
    found = [finding for one in seen for finding in one.found] + uneven_bars(seen)
    assert fault.rule in {finding.rule for finding in found}, [str(finding) for finding in found]


def test_without_a_fault_nothing_is_found(plant: Plant, look: Look) -> None:
    states = {fault.state for fault in FAULTS.values()}
    seen = look(*states)
    assert {one.title for one in seen} == states
    assert [str(finding) for one in seen for finding in one.found] + uneven_bars(seen) == []


def test_bars_that_stand_elsewhere_on_one_page_are_found(plant: Plant, look: Look) -> None:
    name = "root.shell.languageName"
    longer = f'root.shell.navigation.canGoBack ? "Andere Sprache wählen" : {name}'
    plant(f"{SHELL}/Main.qml", f"languageText: {name}", f"languageText: {longer}")
    assert {finding.rule for finding in uneven_bars(look("Home-online", "Help-plain"))} == {"bars"}


def test_a_way_that_is_gone_is_found(look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Shell, "help", lambda self: None)
    (seen,) = look("Help-plain")
    assert [finding.rule for finding in seen.found] == ["unreached"]


def test_a_page_to_which_no_state_leads_is_found() -> None:
    seen = [Seen(file.stem, "any", DEFAULT, painted=True) for file in page_files() if file.stem != "Help"]
    assert [(finding.rule, finding.path) for finding in unreached_pages(seen)] == [("unreached", "Help")]
