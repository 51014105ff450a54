# SPDX-License-Identifier: EUPL-1.2
"""The catalogues in resources/translations are brought up to date with the texts in the source.

German stands in the source, and `dorfpunkt_de.ts` holds only what German needs besides, the plural forms. Every other
language has a file with all that residents read; English also has what the staff reads at the counter.
`python -m installer.translations` takes the texts over and names every one still to be translated; with `--check` it
changes nothing and names every text that breaks a rule of `installer.translation_rules`.
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "translations"

_TOOLS = Path(sys.executable).parent
_ALIASES = "translate+=say"
"""`Words.say` is read as `translate` is."""


@dataclass(frozen=True, slots=True)
class Target:
    """What one catalogue holds, and by which language Qt counts in it."""

    qt_language: str
    plural_only: bool = False
    staff: bool = False
    """Also the texts of the counter."""


TARGETS = {
    "de": Target("de_DE", plural_only=True, staff=True),
    "de-simple": Target("de_DE"),
    "en": Target("en_GB", staff=True),
    "fr": Target("fr_FR"),
    "uk": Target("uk_UA"),
    "ar": Target("ar"),
}


@dataclass(frozen=True, slots=True)
class Message:
    """One text: where it stands (a QML file's or a Python class's name), German, and its translation's forms."""

    context: str
    source: str
    comment: str
    numerus: bool
    forms: tuple[str, ...]
    finished: bool
    note: str = ""
    """What the source tells translators of it."""

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


def sources(root: Path = ROOT, *, staff: bool = True) -> list[Path]:
    """Every file with texts for the screen, in a fixed order; without `staff` those that residents read."""
    counter = root / "kiosk" / "counter"
    return sorted(
        path
        for path in (root / "kiosk").rglob("*")
        if path.suffix in {".py", ".qml"} and (staff or counter not in path.parents)
    )


def update(folder: Path = CATALOGUES, files: Iterable[Path] | None = None) -> None:
    """Bring all catalogues up to date: new texts come in unfinished, those that nobody shows any more go.

    The same sources and translations give the same bytes. Raises CalledProcessError where the tool refuses a file.
    """
    folder.mkdir(parents=True, exist_ok=True)
    given = None if files is None else list(files)
    for language, target in TARGETS.items():
        listed = sources(staff=target.staff) if given is None else given
        command = [
            str(_TOOLS / "pyside6-lupdate"), *map(str, listed), "-silent", "-locations", "none", "-no-obsolete",
            "-sort-messages", "-tr-function-alias", _ALIASES, "-source-language", "de_DE",
            "-target-language", target.qt_language, *(["-pluralonly"] if target.plural_only else []),
            "-ts", str(catalogue(language, folder)),
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
        note=element.findtext("extracomment", ""),
    )


def unfinished(folder: Path = CATALOGUES) -> list[tuple[str, Message]]:
    """What is still to be translated: the language, and the text."""
    found = [(language, message) for language in TARGETS for message in read(catalogue(language, folder))]
    return [(language, message) for language, message in found if not message.done]


def check(folder: Path = CATALOGUES) -> list[str]:
    """What is wrong with the catalogues as they stand: a line for each text and rule. Nothing is changed."""
    # It knows messages, and this module knows its name only here.
    from installer.translation_rules import findings

    told = []
    with tempfile.TemporaryDirectory() as fresh:
        update(Path(fresh))
        for language in TARGETS:
            messages, wanted = read(catalogue(language, folder)), read(catalogue(language, Path(fresh)))
            known, shown = ({message.place for message in some} for some in (messages, wanted))
            told += [f"{language} {place[0]}: {place[1]!r}: missing" for place in sorted(shown - known)]
            told += [f"{language} {place[0]}: {place[1]!r}: unused" for place in sorted(known - shown)]
            told += [str(finding) for finding in findings(language, messages)]
    return told


def main(arguments: Sequence[str] | None = None) -> int:
    """Update, say what is still to be translated, or only check; 0 where nothing is wrong."""
    parser = argparse.ArgumentParser(prog="python -m installer.translations", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing, name every text that breaks a rule")
    if parser.parse_args(arguments).check:
        told = check()
        print("\n".join([*told, f"translations: {len(told)} findings"]))
        return 1 if told else 0
    update()
    missing = unfinished()
    for language, message in missing:
        print(f"{language} {message.context}: {message.source}")
    print(f"translations: {len(read(catalogue('en')))} texts, still to be translated {len(missing)}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
