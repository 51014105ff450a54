# SPDX-License-Identifier: EUPL-1.2
"""Engines, players and clips that tests make themselves."""

import wave
from array import array
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.speech.voices import Voice

Find = Callable[[str], str | None]
RATE = 16000


def program(folder: Path, name: str, body: str) -> Path:
    """A shell script that can be run."""
    script = folder / name
    script.write_text(f"#!/bin/sh\n{body}\n", "utf-8")
    script.chmod(0o755)
    return script


def found_in(folder: Path) -> Find:
    """Finds the programs of one folder."""
    return lambda name: str(folder / name) if (folder / name).exists() else None


def write_clip(clip: Path, samples: Sequence[int] = (0, 1000, -1000, 0), rate: int = RATE) -> Path:
    """A clip of 16-bit samples."""
    with wave.open(str(clip), "wb") as target:
        target.setnchannels(1)
        target.setsampwidth(2)
        target.setframerate(rate)
        target.writeframes(array("h", samples).tobytes())
    return clip


def samples_of(clip: Path) -> list[int]:
    """What a clip holds."""
    with wave.open(str(clip), "rb") as source:
        return array("h", source.readframes(source.getnframes())).tolist()


def copying(folder: Path, name: str, language: str, *, private: bool = True) -> Voice:
    """A voice whose engine writes the same clip for every text, and every text into `NAME.heard`."""
    clip = write_clip(folder / f"{name}.source")
    heard = folder / f"{name}.heard"
    engine = program(folder, name, f'cat >>"{heard}"; echo >>"{heard}"; cp "{clip}" "$1"')
    return Voice(name, language, lambda text, speed, target: ([str(engine), str(target)], text), private)


def heard_by(folder: Path, name: str) -> list[str]:
    """The texts that a copying voice was given."""
    heard = folder / f"{name}.heard"
    return heard.read_text("utf-8").splitlines() if heard.exists() else []
