# SPDX-License-Identifier: EUPL-1.2
"""The catalogues in resources/translations are brought up to date with the texts in the source.

German stands in the source. `dorfpunkt_en.ts` holds English; `dorfpunkt_de.ts` only what German needs besides,
the plural forms. `python -m installer.translations` takes the texts over and names every one still to be translated.
"""

import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "translations"

_TOOLS = Path(sys.executable).parent
_TARGETS = {"en": ("-target-language", "en_GB"), "de": ("-target-language", "de_DE", "-pluralonly")}


@dataclass(frozen=True, slots=True)
class Message:
    """One text: where it stands (a QML file's or a Python class's name), German, and its translation's forms."""

    context: str
    source: str
    comment: str
    numerus: bool
    forms: tuple[str, ...]
    finished: bool

    @property
    def place(self) -> tuple[str, str, str, bool]:
        """What makes it one text, whatever its translation."""
        return self.context, self.source, self.comment, self.numerus

    @property
    def done(self) -> bool:
        """True where someone has written every form and stands by it."""
        return self.finished and bool(self.forms) and all(form.strip() for form in self.forms)


def catalogue(language: str, folder: Path = CATALOGUES) -> Path:
    """The file that holds a language."""
    return folder / f"dorfpunkt_{language}.ts"


def sources(root: Path = ROOT) -> list[Path]:
    """Every file with texts for the screen, in a fixed order."""
    return sorted(path for path in (root / "kiosk").rglob("*") if path.suffix in {".py", ".qml"})


def update(folder: Path = CATALOGUES, files: Iterable[Path] | None = None) -> None:
    """Bring both catalogues up to date: new texts come in unfinished, those that nobody shows any more go.

    The same sources and translations give the same bytes. Raises CalledProcessError where the tool refuses a file.
    """
    folder.mkdir(parents=True, exist_ok=True)
    listed = [str(path) for path in (sources() if files is None else files)]
    for language, options in _TARGETS.items():
        command = [
            str(_TOOLS / "pyside6-lupdate"), *listed, "-silent", "-locations", "none", "-no-obsolete",
            "-sort-messages", "-source-language", "de_DE", *options, "-ts", str(catalogue(language, folder)),
        ]  # fmt: skip
        subprocess.run(command, check=True, timeout=120)


def release(source: Path, binary: Path) -> None:
    """Make the file that the window loads; raises CalledProcessError where the catalogue cannot be read."""
    command = [str(_TOOLS / "pyside6-lrelease"), "-silent", str(source), "-qm", str(binary)]
    subprocess.run(command, check=True, timeout=120)


def read(source: Path) -> list[Message]:
    """Every text of a catalogue, in the file's order."""
    return [
        _message(context.findtext("name", ""), element)
        for context in ElementTree.parse(source).iter("context")
        for element in context.iter("message")
    ]


def _message(context: str, element: ElementTree.Element) -> Message:
    target = element.find("translation")
    numerus = element.get("numerus") == "yes"
    forms: tuple[str, ...] = ()
    if target is not None:
        parts = target.findall("numerusform") if numerus else [target]
        forms = tuple("".join(part.itertext()) for part in parts)
    return Message(
        context=context,
        source=element.findtext("source", ""),
        comment=element.findtext("comment", ""),
        numerus=numerus,
        forms=forms,
        finished=target is not None and target.get("type") is None,
    )


def unfinished(folder: Path = CATALOGUES) -> list[tuple[str, Message]]:
    """What is still to be translated: the language, and the text."""
    found = [(language, message) for language in _TARGETS for message in read(catalogue(language, folder))]
    return [(language, message) for language, message in found if not message.done]


def main() -> int:
    """Update, say what is still to be translated; 0 only where nothing is."""
    update()
    missing = unfinished()
    for language, message in missing:
        print(f"{language} {message.context}: {message.source}")
    print(f"translations: {len(read(catalogue('en')))} texts, still to be translated {len(missing)}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
