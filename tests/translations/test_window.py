# SPDX-License-Identifier: EUPL-1.2
"""The compiled catalogues as the window uses them."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from installer.translations import catalogue, read
from kiosk.languages import LANGUAGES, Language, Published
from kiosk.shell.texts import Translators
from kiosk.words import PLURAL, fill, told
from tests.words import words

COUNTED: dict[Language, tuple[int, ...]] = {
    "de": (1, 2),
    "de-simple": (1, 2),
    "en": (1, 2),
    "fr": (1, 2),
    "uk": (1, 2, 5),
    "ar": (0, 1, 2, 3, 11, 100),
}
"""A number for each of Qt's plural forms, in their order."""

pytestmark = pytest.mark.window


@pytest.fixture
def translators(compiled: Path, qapp: QGuiApplication) -> Iterator[Translators]:
    """The window's translators; what they installed is taken back."""
    made = Translators(compiled)
    yield made
    made.remove()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_found_as_the_catalogue_has_it(compiled: Path, language: Language) -> None:
    translator = QTranslator()
    assert translator.load(f"dorfpunkt_{language}.qm", str(compiled))
    for message in read(catalogue(language)):
        numbers = COUNTED[language] if message.numerus else (-1,)
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
    translators: Translators, language: Language, context: str, german: str, count: int, shown: str
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


def test_a_language_without_catalogue_leaves_german(qapp: QGuiApplication, compiled: Path, tmp_path: Path) -> None:
    shutil.copy(compiled / "dorfpunkt_de.qm", tmp_path)
    translators = Translators(tmp_path)
    assert not translators.switch("ar", None)
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QCoreApplication.translate("TopBar", "Fertig") == "Fertig"
    assert QCoreApplication.translate("Search", "%n Funde ansehen", "", 1) == "1 Fund ansehen"
    assert translators.words("ar").say("Ordering", "%n\u00a0Stück", "", PLURAL, 4) == "4\u00a0Stück"
    translators.remove()


@pytest.mark.parametrize(
    ("language", "direction"),
    [(language, "RightToLeft" if language == "ar" else "LeftToRight") for language in LANGUAGES],
)
def test_arabic_turns_the_window_round(
    translators: Translators, qapp: QGuiApplication, language: Language, direction: str
) -> None:
    assert translators.switch(language, None)
    assert qapp.layoutDirection() == Qt.LayoutDirection[direction]


@pytest.mark.parametrize(
    ("language", "number", "shown"),
    [
        pytest.param("de", 1, "1_Stück", id="German"),
        pytest.param("en", 1, "1_piece", id="one in English"),
        pytest.param("en", 0, "0_pieces", id="none in English"),
        pytest.param("fr", 0, "0_pièce", id="none is singular in French"),
        pytest.param("uk", 1, "1_штука", id="one in Ukrainian"),
        pytest.param("uk", 3, "3_штуки", id="a few"),
        pytest.param("uk", 21, "21_штука", id="twenty-one"),
        pytest.param("uk", 12, "12_штук", id="a dozen"),
        pytest.param("ar", 3, "3_قطع", id="a few in Arabic"),
    ],
)
def test_words_count_as_the_language_does(language: Language, number: int, shown: str) -> None:
    said = words(language).say("Ordering", "%n\u00a0Stück", "", PLURAL, number)
    assert said.replace("\u00a0", "_") == shown


def test_values_are_put_in_once() -> None:
    assert fill("%2 statt %1", "%2", "Brot") == "Brot statt %2"
    assert fill("%10 %1", *"abcdefghij") == "j a"


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("de", "Tür"),
        ("de-simple", "Tür (in schwerer Sprache)"),
        ("en", "Tür (in German)"),
        ("ar", "\u2068Tür\u2069 (بالألمانية)"),
    ],
)
def test_a_text_that_fell_back_says_so(language: Language, shown: str) -> None:
    assert told(Published("Tür", "de", fell_back=language != "de"), words(language)) == shown


def test_german_needs_no_catalogue(qapp: QGuiApplication, tmp_path: Path) -> None:
    assert Translators(tmp_path).switch("de", None)
    assert QCoreApplication.translate("TopBar", "Fertig") == "Fertig"
