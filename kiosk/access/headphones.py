# SPDX-License-Identifier: EUPL-1.2
"""Whether headphones are plugged in, as the sound card's jack tells it, or as a rehearsal says."""

import contextlib
import fcntl
import os
import struct
from collections.abc import Callable
from io import FileIO
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QSocketNotifier, Signal, Slot

_EVENT = struct.Struct("llHHi")
"""`struct input_event`: seconds, microseconds, type, code, value (linux/input.h)."""
_EV_SW = 0x05
_SW_HEADPHONE_INSERT = 0x02
_SW_BYTES = 8


def _request(number: int, size: int) -> int:
    """The ioctl number of `_IOR('E', number, size)`."""
    return (2 << 30) | (size << 16) | (ord("E") << 8) | number


_EVIOCGSW = _request(0x1B, _SW_BYTES)
_EVIOCGBIT_SW = _request(0x20 + _EV_SW, _SW_BYTES)


class Headphones(QObject):
    """Tells when headphones are plugged in or pulled out."""

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.plugged = False

    def start(self) -> None:
        """Begin to watch; what is plugged already is told at once."""

    def close(self) -> None:
        """Watch no more."""

    def _set(self, plugged: bool) -> None:
        if plugged != self.plugged:
            self.plugged = plugged
            self.changed.emit(plugged)


class JackHeadphones(Headphones):
    """The kernel's jack switches (`SW_HEADPHONE_INSERT` of an input device)."""

    def __init__(self, parent: QObject | None = None, folder: Path = Path("/dev/input")) -> None:
        super().__init__(parent)
        self._folder = folder
        self._jacks: list[tuple[FileIO, QSocketNotifier]] = []
        self._states: dict[int, bool] = {}

    def start(self) -> None:
        """Watch every jack that can be read."""
        for device in sorted(self._folder.glob("event*")):
            # Mostly devices of other kinds, or closed to this user.
            with contextlib.suppress(OSError):
                self._watch(device)
        self._set(any(self._states.values()))

    def close(self) -> None:
        """Close the devices."""
        for jack, notifier in self._jacks:
            notifier.setEnabled(False)
            jack.close()
        self._jacks.clear()

    def _watch(self, device: Path) -> None:
        jack = device.open("rb", buffering=0)
        number = jack.fileno()
        try:
            is_jack = _bit(jack, _EVIOCGBIT_SW)
            plugged = is_jack and _bit(jack, _EVIOCGSW)
        except OSError:
            is_jack = False
        if not is_jack:
            jack.close()
            return
        os.set_blocking(number, False)
        self._states[number] = plugged
        notifier = QSocketNotifier(number, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(lambda: self._read(jack, number, notifier))
        self._jacks.append((jack, notifier))

    def _read(self, jack: FileIO, number: int, notifier: QSocketNotifier) -> None:
        try:
            data = jack.read(64 * _EVENT.size) or b""
        except OSError:
            # A sound card that was pulled out, with whatever was in it.
            notifier.setEnabled(False)
            self._states[number] = False
            data = b""
        whole = len(data) - len(data) % _EVENT.size
        for _, _, kind, code, value in _EVENT.iter_unpack(data[:whole]):
            if (kind, code) == (_EV_SW, _SW_HEADPHONE_INSERT):
                self._states[number] = bool(value)
        self._set(any(self._states.values()))


class SimulatedHeadphones(Headphones):
    """Plugged in while a file is there; tests, demo and training drive it."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder.mkdir(parents=True, exist_ok=True)
        self._file = folder / "plugged"
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self._look)

    def start(self) -> None:
        """Look at once."""
        self._look()

    def close(self) -> None:
        """Watch no more."""
        self._watcher.removePaths(self._watcher.directories())

    @Slot()
    def _look(self) -> None:
        self._set(self._file.exists())


def headphones(kind: str, state: Path) -> Callable[[], Headphones]:
    """What the settings ask for: `auto`, `none` or `simulator`."""
    if kind == "simulator":
        return lambda: SimulatedHeadphones(state / "headphones")
    return JackHeadphones if kind == "auto" else Headphones


def _bit(jack: FileIO, request: int) -> bool:
    answer = bytearray(_SW_BYTES)
    fcntl.ioctl(jack.fileno(), request, answer)
    return bool(answer[0] >> _SW_HEADPHONE_INSERT & 1)
