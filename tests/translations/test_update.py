# SPDX-License-Identifier: EUPL-1.2
"""Taking texts over from sources, on small files of our own."""

from pathlib import Path
from subprocess import CalledProcessError

import pytest

from installer.translations import Message, catalogue, read, release, sources, unfinished, update

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
    assert [language for language, _ in unfinished(tmp_path)] == ["en", "en", "en", "de"]


def test_a_translation_stays_when_its_source_does(tmp_path: Path, files: list[Path]) -> None:
    update(tmp_path, files)
    finish(catalogue("en", tmp_path), "Huhn", "Hen")
    update(tmp_path, files)
    assert Message("Hen", "Huhn", "", False, ("Hen",), True) in read(catalogue("en", tmp_path))
    assert [message.source for _, message in unfinished(tmp_path)] == ["%n Eier", "Nest", "%n Eier"]


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
    for language in ("de", "en"):
        assert catalogue(language, one).read_bytes() == catalogue(language, other).read_bytes()


def test_every_page_and_class_of_the_window_is_searched_and_nothing_else(tmp_path: Path) -> None:
    for name in ("kiosk/shell/Home.qml", "kiosk/app.py", "kiosk/app.pyc", "kiosk/qmldir", "sync/engine.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    found = [path.relative_to(tmp_path).as_posix() for path in sources(tmp_path)]
    assert found == ["kiosk/app.py", "kiosk/shell/Home.qml"]


def test_a_broken_catalogue_is_not_released(tmp_path: Path) -> None:
    broken = tmp_path / "dorfpunkt_en.ts"
    broken.write_text("<TS", encoding="utf-8")
    with pytest.raises(CalledProcessError):
        release(broken, tmp_path / "dorfpunkt_en.qm")
