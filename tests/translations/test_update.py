# SPDX-License-Identifier: EUPL-1.2
"""Taking texts over from sources, on small files of our own."""

from pathlib import Path
from subprocess import CalledProcessError

import pytest

from installer.translation_rules import PLURAL_FORMS
from installer.translations import TARGETS, Message, catalogue, read, release, sources, unfinished, update

PAGE = 'import QtQuick\nItem {{ property string a: qsTr("{}"); property string b: qsTr("%n Eier", "", 3) }}\n'
CLASS = """
from PySide6.QtCore import QObject
class Nest(QObject):
    def name(self):
        return self.tr("Nest")
"""


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    page, code = tmp_path / "Hen.qml", tmp_path / "nest.py"
    page.write_text(PAGE.format("Huhn"), encoding="utf-8")
    code.write_text(CLASS, encoding="utf-8")
    return [page, code]


def finish(source: Path, german: str, english: str) -> None:
    """Write a translation where lupdate left a gap."""
    text = source.read_text(encoding="utf-8")
    gap = f'<source>{german}</source>\n        <translation type="unfinished"></translation>'
    assert gap in text
    done = f"<source>{german}</source>\n        <translation>{english}</translation>"
    source.write_text(text.replace(gap, done), encoding="utf-8")


def test_new_texts_of_pages_and_classes_come_in_unfinished(tmp_path: Path, files: list[Path]) -> None:
    update(tmp_path, files)
    assert read(catalogue("en", tmp_path)) == [
        Message("Hen", "%n Eier", "", True, ("", ""), False),
        Message("Hen", "Huhn", "", False, ("",), False),
        Message("Nest", "Nest", "", False, ("",), False),
    ]
    assert [message.source for message in read(catalogue("de", tmp_path))] == ["%n Eier"]
    everywhere = [language for language in TARGETS if language != "de"]
    assert [language for language, _ in unfinished(tmp_path)] == [
        "de",
        *(name for name in everywhere for _ in range(3)),
    ]


def test_a_translation_stays_when_its_source_does(tmp_path: Path, files: list[Path]) -> None:
    update(tmp_path, files)
    finish(catalogue("en", tmp_path), "Huhn", "Hen")
    update(tmp_path, files)
    assert Message("Hen", "Huhn", "", False, ("Hen",), True) in read(catalogue("en", tmp_path))
    left = [message.source for language, message in unfinished(tmp_path) if language == "en"]
    assert left == ["%n Eier", "Nest"]


def test_a_text_that_nobody_shows_any_more_goes(tmp_path: Path, files: list[Path]) -> None:
    update(tmp_path, files)
    finish(catalogue("en", tmp_path), "Nest", "Nest")
    update(tmp_path, files[:1])
    assert "Nest" not in catalogue("en", tmp_path).read_text(encoding="utf-8")


def test_a_changed_text_is_to_be_translated_again(tmp_path: Path, files: list[Path]) -> None:
    update(tmp_path, files)
    finish(catalogue("en", tmp_path), "Huhn", "Hen")
    files[0].write_text(PAGE.format("Hahn und Henne"), encoding="utf-8")
    update(tmp_path, files)
    assert "Hahn und Henne" in [message.source for _, message in unfinished(tmp_path)]


def test_an_empty_translation_is_not_finished(tmp_path: Path, files: list[Path]) -> None:
    update(tmp_path, files)
    finish(catalogue("en", tmp_path), "Huhn", "")
    assert "Huhn" in [message.source for _, message in unfinished(tmp_path)]


def test_the_same_sources_give_the_same_bytes_in_any_order(tmp_path: Path, files: list[Path]) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    update(one, files)
    update(other, reversed(files))
    update(other, files)
    for language in TARGETS:
        assert catalogue(language, one).read_bytes() == catalogue(language, other).read_bytes()


def test_every_page_and_class_of_the_window_is_searched_and_nothing_else(tmp_path: Path) -> None:
    names = (
        "kiosk/shell/Home.qml",
        "kiosk/app.py",
        "kiosk/app.pyc",
        "kiosk/qmldir",
        "kiosk/counter/Rail.qml",
        "sync/a.py",
    )
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    found = [path.relative_to(tmp_path).as_posix() for path in sources(tmp_path)]
    assert found == ["kiosk/app.py", "kiosk/counter/Rail.qml", "kiosk/shell/Home.qml"]
    read_by_residents = [path.relative_to(tmp_path).as_posix() for path in sources(tmp_path, staff=False)]
    assert read_by_residents == ["kiosk/app.py", "kiosk/shell/Home.qml"]


def test_a_broken_catalogue_is_not_released(tmp_path: Path) -> None:
    broken = tmp_path / "dorfpunkt_en.ts"
    broken.write_text("<TS", encoding="utf-8")
    with pytest.raises(CalledProcessError):
        release(broken, tmp_path / "dorfpunkt_en.qm")


def test_a_language_counts_by_its_own_plurals(tmp_path: Path, files: list[Path]) -> None:
    update(tmp_path, files)
    counted = {
        language: len(message.forms)
        for language in TARGETS
        for message in read(catalogue(language, tmp_path))
        if message.numerus
    }
    assert counted == PLURAL_FORMS


def test_what_is_said_without_qt_is_found_with_its_note(tmp_path: Path) -> None:
    code = tmp_path / "wording.py"
    code.write_text(
        'def wish(words, n):\n    #: %n is how many\n    return words.say("Hens", "%n Eier", "", PLURAL, n)\n',
        encoding="utf-8",
    )
    update(tmp_path, [code])
    (message,) = read(catalogue("uk", tmp_path))
    assert (message.context, message.source, message.numerus, message.note) == (
        "Hens",
        "%n Eier",
        True,
        "%n is how many",
    )
