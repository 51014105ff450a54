# SPDX-License-Identifier: EUPL-1.2
"""The window's end of the voice: what is to be said goes to the speech process, what is being said comes back."""

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

from kiosk.languages import Language, base
from kiosk.speech.clips import Utterance

Start = Callable[[], "subprocess.Popen[bytes]"]


class Speaking(Protocol):
    """What the voice needs of whatever speaks."""

    def say(self, parts: Sequence[Utterance], speed: float, decibels: float) -> None:
        """Say these, instead of whatever is being said."""

    def stop(self) -> None:
        """Be silent at once."""


@dataclass
class _Line:
    """One running process and what it has told so far."""

    process: "subprocess.Popen[bytes]"
    notifier: QSocketNotifier
    told: bytes = field(default=b"")


class Speaker(QObject):
    """Starts the speech process with the first word; a fault of it is told and the next word starts it anew."""

    began = Signal(int)
    """This part of what was given last begins to sound."""
    ended = Signal()
    """All of it was said."""
    failed = Signal(str)
    """It could not be said; the reason is for the log."""
    voicesChanged = Signal()

    def __init__(self, start: Start, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self._line: _Line | None = None
        self._number = 0
        self.voices: dict[str, str] | None = None
        """Who speaks each language; None before the process has said so."""

    def can_speak(self, language: Language) -> bool:
        """Whether there is a voice for a language, as far as is known."""
        return self.voices is None or base(language) in self.voices

    def say(self, parts: Sequence[Utterance], speed: float, decibels: float) -> None:
        """Say these, instead of whatever is being said."""
        self._number += 1
        told = [{"text": part.text, "language": part.language, "private": part.private} for part in parts]
        self._send({"say": self._number, "parts": told, "speed": speed, "decibels": decibels})

    def stop(self) -> None:
        """Be silent at once."""
        self._number += 1
        if self._line is not None:
            self._send({"stop": True})

    def close(self) -> None:
        """End the process, and with it every sound."""
        if self._line is None:
            return
        line, self._line = self._line, None
        line.notifier.setEnabled(False)
        with contextlib.suppress(OSError):
            assert line.process.stdin is not None  # noqa: S101 - opened as a pipe
            line.process.stdin.close()
        try:
            line.process.wait(2)
        except subprocess.TimeoutExpired:
            line.process.kill()
            line.process.wait()
        assert line.process.stdout is not None  # noqa: S101 - opened as a pipe
        line.process.stdout.close()

    def _begin(self) -> _Line | None:
        try:
            process = self._start()
        except OSError as error:
            self.failed.emit(str(error))
            return None
        assert process.stdout is not None  # noqa: S101 - opened as a pipe
        os.set_blocking(process.stdout.fileno(), False)
        notifier = QSocketNotifier(process.stdout.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._read)
        return _Line(process, notifier)

    def _send(self, order: dict[str, Any]) -> None:
        if self._line is None:
            self._line = self._begin()
        if self._line is None:
            return
        assert self._line.process.stdin is not None  # noqa: S101 - opened as a pipe
        try:
            self._line.process.stdin.write(json.dumps(order).encode() + b"\n")
            self._line.process.stdin.flush()
        except OSError:
            self._lost()

    @Slot()
    def _read(self) -> None:
        line = self._line
        if line is None or line.process.stdout is None:
            return
        data = line.process.stdout.read()
        if data == b"":
            self._lost()
            return
        *whole, line.told = (line.told + (data or b"")).split(b"\n")
        for told in whole:
            self._take(json.loads(told))

    def _take(self, told: dict[str, Any]) -> None:
        match told:
            case {"voices": dict(voices)}:
                self.voices = voices
                self.voicesChanged.emit()
            case {"began": self._number, "part": int(part)}:
                self.began.emit(part)
            case {"ended": self._number}:
                self.ended.emit()
            case {"failed": self._number, "why": str(why)}:
                self.failed.emit(why)

    def _lost(self) -> None:
        self.close()
        self.failed.emit("the speech process has ended")


def speech_process(prepared: Path, transcript: Path | None = None, pace: float = 0.0) -> Start:
    """How the speech process is started; with a `transcript` it writes down instead of sounding."""
    words = [sys.executable, "-m", "kiosk.speech", "serve", "--prepared", str(prepared)]
    if transcript is not None:
        words += ["--transcript", str(transcript), "--pace", str(pace)]

    def start() -> "subprocess.Popen[bytes]":
        return subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603 - ourselves

    return start
