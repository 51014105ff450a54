# SPDX-License-Identifier: EUPL-1.2
"""Clips of speech: made once, kept as long as they may be.

What was made ahead of time (`python -m kiosk.speech prepare`) lies on the disk and is only read while somebody is
there. Everything else, and so everything that a resident chose or typed, lives in a folder in memory that goes with
the visit.
"""

import hashlib
import os
import shutil
import tempfile
import wave
from array import array
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.languages import Language, base
from kiosk.speech.voices import Engine, Voice, VoiceError

_MOST_CLIPS = 400
_FOLDER = "dorfpunkt-speech-"
_MEMORY = Path("/dev/shm")  # noqa: S108 - memory, not disk; the folder in it is our own


@dataclass(frozen=True)
class Utterance:
    """What is to be said: already in spoken form, in one language."""

    text: str
    language: Language
    private: bool = False


def clip_name(voice: Voice, text: str, speed: float) -> str:
    """A clip's file name: the same words by the same voice at the same speed, and nothing that tells them."""
    told = f"{voice.name}\0{speed:.2f}\0{text}"
    return hashlib.sha256(told.encode()).hexdigest()[:32] + ".wav"


class Clips:
    """Makes clips and remembers them; used from one worker thread at a time, but for `hush`."""

    def __init__(self, voices: Mapping[str, tuple[Voice, ...]], prepared: Path | None) -> None:
        """Without a folder in memory there are no voices: what a resident chose must not come onto a disk."""
        self._voices = voices
        self._prepared = prepared
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        if os.access(_MEMORY, os.W_OK):
            _clear_remains(_MEMORY)
            # Private to the user, and gone with this object.
            self._folder = tempfile.TemporaryDirectory(prefix=f"{_FOLDER}{os.getpid()}-", dir=_MEMORY)
        self._made: OrderedDict[str, Path] = OrderedDict()
        self._engine: Engine | None = None

    def close(self) -> None:
        """Forget everything that was said."""
        self.hush()
        if self._folder is not None:
            self._folder.cleanup()

    def hush(self) -> None:
        """Let the engine that is at work go: nobody waits for its clip any more."""
        engine = self._engine
        if engine is not None and engine.poll() is None:
            engine.kill()

    def voice(self, words: Utterance) -> Voice | None:
        """Who says these words; None where nobody can."""
        able = () if self._folder is None else self._voices.get(base(words.language), ())
        return next((voice for voice in able if voice.private or not words.private), None)

    def clip(self, words: Utterance, speed: float, decibels: float = 0) -> Path:
        """The file to be played, `decibels` (0 or less) of its own loudness.

        Raises VoiceError where there is no voice, or it fails.
        """
        voice = self.voice(words)
        if voice is None:
            raise VoiceError(f"no voice for {words.language!r}")
        name = clip_name(voice, words.text, speed)
        loud = self._prepared / name if self._prepared is not None else None
        if loud is None or not loud.exists():
            loud = self._known(name, lambda clip: voice.render(words.text, speed, clip, self._begun))
        if decibels >= 0:
            return loud
        original = loud
        return self._known(f"{decibels:.0f}{name}", lambda clip: made_quieter(original, clip, decibels))

    def _begun(self, engine: Engine) -> None:
        self._engine = engine

    def _known(self, name: str, make: Callable[[Path], None]) -> Path:
        assert self._folder is not None  # noqa: S101 - without it there was no voice
        clip = self._made.get(name)
        if clip is None:
            clip = Path(self._folder.name) / name
            make(clip)
            self._made[name] = clip
            if len(self._made) > _MOST_CLIPS:
                self._made.popitem(last=False)[1].unlink(missing_ok=True)
        self._made.move_to_end(name)
        return clip


def _clear_remains(memory: Path) -> None:
    """Remove what a process that was killed has left behind."""
    for folder in memory.glob(f"{_FOLDER}*"):
        owner = folder.name.removeprefix(_FOLDER).partition("-")[0]
        if owner.isdigit() and not Path("/proc", owner).exists():
            shutil.rmtree(folder, ignore_errors=True)


def made_quieter(clip: Path, quieter: Path, decibels: float) -> None:
    """Write a clip again, `decibels` (at most 0) of its loudness; 16-bit samples, as all engines make them."""
    factor = 10 ** (decibels / 20)
    with wave.open(str(clip), "rb") as source, wave.open(str(quieter), "wb") as target:
        target.setparams(source.getparams())
        samples = array("h", source.readframes(source.getnframes()))
        target.writeframes(array("h", [int(sample * factor) for sample in samples]).tobytes())


def seconds(clip: Path) -> float:
    """How long a clip lasts."""
    with wave.open(str(clip), "rb") as source:
        return source.getnframes() / source.getframerate()
