# SPDX-License-Identifier: EUPL-1.2
"""The compiled catalogues as the window uses them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from installer.translations import catalogue, read
from kiosk.shell.texts import Translators

pytestmark = pytest.mark.window


@pytest.fixture
def translators(compiled: Path, qapp: QGuiApplication) -> Iterator[Translators]:
    """The window's translators; what they installed is taken back."""
    made = Translators(compiled)
    yield made
    made.switch("none", None)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_text_is_found_as_the_catalogue_has_it(compiled: Path, language: str) -> None:
    translator = QTranslator()
    assert translator.load(f"dorfpunkt_{language}.qm", str(compiled))
    for message in read(catalogue(language)):
        numbers = (1, 2) if message.numerus else (-1,)
        shown = [translator.translate(message.context, message.source, message.comment, number) for number in numbers]
        assert shown == list(message.forms), message


@pytest.mark.parametrize(
    ("language", "context", "german", "count", "shown"),
    [
        ("en", "TopBar", "Fertig", -1, "Done"),
        ("de", "TopBar", "Fertig", -1, "Fertig"),
        ("en", "Basket", "Ihr Korb", -1, "Your basket"),
        ("en", "Search", "%n Funde ansehen", 1, "See 1 result"),
        ("en", "Search", "%n Funde ansehen", 0, "See 0 results"),
        ("en", "Search", "%n Funde ansehen", 12, "See 12 results"),
        ("de", "Search", "%n Funde ansehen", 1, "1 Fund ansehen"),
        ("de", "Search", "%n Funde ansehen", 12, "12 Funde ansehen"),
        ("de", "Overlay", "Noch %n Sekunden", 1, "Noch 1 Sekunde"),
        ("en", "Overlay", "Noch %n Sekunden", 30, "30 seconds left"),
    ],
)
def test_the_window_shows(
    translators: Translators, language: str, context: str, german: str, count: int, shown: str
) -> None:
    assert translators.switch(language, None)
    assert QCoreApplication.translate(context, german, "", count) == shown


def test_a_python_class_asks_under_its_own_name(translators: Translators) -> None:
    class Shopping(QObject):
        def texts(self) -> list[str]:
            return [self.tr("Zutaten"), self.tr("%n Artikel", "", 1), self.tr("%n Artikel", "", 3)]

    shopping = Shopping()
    assert translators.switch("en", None)
    assert shopping.texts() == ["Ingredients", "1 item", "3 items"]
    assert translators.switch("de", None)
    assert shopping.texts() == ["Zutaten", "1 Artikel", "3 Artikel"]


def test_a_page_that_stands_changes_its_language(translators: Translators, tmp_path: Path) -> None:
    engine = QQmlEngine()
    page = tmp_path / "TopBar.qml"
    page.write_text('import QtQml\nQtObject { property string text: qsTr("Fertig") }', encoding="utf-8")
    component = QQmlComponent(engine, str(page))
    item = component.create()
    assert item is not None, component.errorString()
    shown = []
    for language in ("de", "en", "de"):
        assert translators.switch(language, engine)
        shown.append(item.property("text"))
    assert shown == ["Fertig", "Done", "Fertig"]
    item.deleteLater()


def test_a_language_without_catalogue_leaves_german(translators: Translators) -> None:
    assert translators.switch("en", None)
    assert not translators.switch("uk", None)
    assert QCoreApplication.translate("TopBar", "Fertig") == "Fertig"


def test_german_needs_no_catalogue(qapp: QGuiApplication, tmp_path: Path) -> None:
    assert Translators(tmp_path).switch("de", None)
    assert QCoreApplication.translate("TopBar", "Fertig") == "Fertig"
