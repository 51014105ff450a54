# SPDX-License-Identifier: EUPL-1.2
"""The speech engines that a machine may have, and how each is asked for a clip.

Words go in by standard input: what stands on a command line can be read by every process of the machine. SVOX pico
takes them no other way, so it never gets private ones.
"""

import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

PIPER_VOICES = (Path("/usr/share/piper-voices"), Path("/usr/local/share/piper-voices"))
"""Where voices (`de_DE-thorsten-medium.onnx` with its `.json`) lie, at any depth."""
_LONGEST_SECONDS = 30.0
_CALM_WPM = 140
"""Words per minute at speed 1: older listeners follow 120 to 140 well (docs/voice.md)."""
_PICO_LANGUAGES = {"de": "de-DE", "en": "en-GB", "fr": "fr-FR"}
_ESPEAK_LANGUAGES = {"de": "de", "en": "en-gb", "fr": "fr", "uk": "uk", "ar": "ar"}
_PIPER_LANGUAGES = ("de", "en", "fr", "uk", "ar")

Find = Callable[[str], str | None]
Engine = subprocess.Popen[bytes]


class VoiceError(Exception):
    """An engine made no clip; the message names the engine and what it said."""


@dataclass(frozen=True)
class Voice:
    """One language spoken by one engine. `name` tells clips of different voices apart."""

    name: str
    language: str
    words: Callable[[str, float, Path], tuple[list[str], str]]
    """Text, speed and the file to write give the command and what goes to its standard input."""
    private: bool = True
    """Whether private words may be given to it."""

    def render(self, text: str, speed: float, clip: Path, begun: Callable[[Engine], None] = lambda _: None) -> None:
        """Write a WAV file; `speed` 1 is calm reading, 2 twice as fast. Raises VoiceError.

        `begun` is handed the engine's process, which may be killed by whoever does not want the clip any more.
        """
        command, given = self.words(text, speed, clip)
        pipe = subprocess.PIPE
        try:
            # A program that `shutil.which` found, no shell.
            engine = subprocess.Popen(command, stdin=pipe, stdout=subprocess.DEVNULL, stderr=pipe)  # noqa: S603
        except OSError as error:
            raise VoiceError(f"{self.name}: {error}") from error
        with engine:
            begun(engine)
            try:
                _, told = engine.communicate(given.encode(), timeout=_LONGEST_SECONDS)
            except subprocess.TimeoutExpired as error:
                engine.kill()
                raise VoiceError(f"{self.name}: {error}") from error
        if engine.returncode or not clip.exists():
            clip.unlink(missing_ok=True)
            said = told.decode("utf-8", "replace").strip()[-200:]
            raise VoiceError(f"{self.name}: ended with {engine.returncode}: {said}")


def installed_voices(
    find: Find = shutil.which, piper_folders: tuple[Path, ...] = PIPER_VOICES
) -> Mapping[str, tuple[Voice, ...]]:
    """Every language's voices, the most natural first."""
    found: dict[str, list[Voice]] = {}
    for voice in (*_piper(find, piper_folders), *_pico(find), *_espeak(find)):
        found.setdefault(voice.language, []).append(voice)
    return {language: tuple(voices) for language, voices in found.items()}


def _piper(find: Find, folders: tuple[Path, ...]) -> Iterator[Voice]:
    program = find("piper")
    models = sorted(model for folder in folders for model in folder.rglob("*.onnx")) if program else []
    for model in models:
        language = model.name.split("_", 1)[0]
        if program is not None and language in _PIPER_LANGUAGES:
            yield Voice(f"piper-{model.stem}", language, _piper_words(program, model))


def _piper_words(program: str, model: Path) -> Callable[[str, float, Path], tuple[list[str], str]]:
    def words(text: str, speed: float, clip: Path) -> tuple[list[str], str]:
        # One line is one clip.
        options = ["--length-scale", f"{1 / speed:.2f}", "--output-file", str(clip)]
        return [program, "--model", str(model), *options], " ".join(text.split()) + "\n"

    return words


def _pico(find: Find) -> Iterator[Voice]:
    program = find("pico2wave")
    if program is None:
        return
    for language, named in _PICO_LANGUAGES.items():
        yield Voice(f"pico-{named}", language, _pico_words(program, named), private=False)


def _pico_words(program: str, named: str) -> Callable[[str, float, Path], tuple[list[str], str]]:
    def words(text: str, speed: float, clip: Path) -> tuple[list[str], str]:
        # The engine reads tags; words on a page hold none.
        plain = text.replace("<", " ").replace(">", " ").replace("&", " ")
        marked = f'<speed level="{round(100 * speed)}">{plain}</speed>'
        return [program, "-l", named, "-w", str(clip), "--", marked], ""

    return words


def _espeak(find: Find) -> Iterator[Voice]:
    program = find("espeak-ng")
    if program is None:
        return
    for language, named in _ESPEAK_LANGUAGES.items():
        yield Voice(f"espeak-{named}", language, _espeak_words(program, named))


def _espeak_words(program: str, named: str) -> Callable[[str, float, Path], tuple[list[str], str]]:
    def words(text: str, speed: float, clip: Path) -> tuple[list[str], str]:
        pace = str(round(_CALM_WPM * speed))
        return [program, "-v", named, "-s", pace, "-b", "1", "--stdin", "-w", str(clip)], text

    return words
