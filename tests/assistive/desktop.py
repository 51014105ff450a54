# SPDX-License-Identifier: EUPL-1.2
"""A desk with all that a screen reader needs: an X server with a window manager, a session, a program in it."""

import os
import shutil
import signal
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Self

from installer.parties import Party, PartyError, wait_until
from tests.assistive.bus import AccessibilityBus, accessibility_bus
from tests.assistive.reader import ScreenReader

_NEEDED = ("Xvfb", "openbox", "dbus-run-session", "gnome-keyring-daemon")
_SIZE = "1920x1920x24"
_BUS_FILE = "accessibility-bus"
_WINDOWS = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "PYTHONFAULTHANDLER": "1"}


class Screen:
    """An X server on a display number that it chooses itself, gone when this is left.

    Without the window manager no window is ever active, and nothing in it gets the focus.
    """

    def __init__(self, home: Path) -> None:
        missing = [name for name in _NEEDED if shutil.which(name) is None]
        if missing:
            raise PartyError(f"{', '.join(missing)} not found; `installer/run setup` names the packages")
        self._home = home
        self._running: list[subprocess.Popen[bytes]] = []
        self.display = ""

    def __enter__(self) -> Self:
        self._home.mkdir(parents=True, exist_ok=True)
        reading, writing = os.pipe()
        with os.fdopen(reading, "rb") as said:
            self._start(
                "Xvfb", "-displayfd", str(writing), "-screen", "0", _SIZE, "-nolisten", "tcp", "-noreset",
                pass_fds=(writing,),
            )  # fmt: skip
            os.close(writing)
            number = said.readline().decode("ascii").strip()
        if not number:
            self._end()
            raise PartyError(f"the X server does not come up: see {self._home / 'screen.log'}")
        self.display = f":{number}"
        self._start("openbox", "--sm-disable")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def _start(self, *words: str, pass_fds: tuple[int, ...] = ()) -> None:
        environment = os.environ | {"HOME": str(self._home), "DISPLAY": self.display}
        with (self._home / "screen.log").open("ab") as log:
            self._running.append(
                subprocess.Popen(
                    words, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log, pass_fds=pass_fds,
                    start_new_session=True,
                )
            )  # fmt: skip

    def _end(self) -> None:
        for process in reversed(self._running):
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)
            process.wait(10)
        self._running.clear()


class Program:
    """A program on a screen, in a session of its own, and whoever reads it."""

    def __init__(self, home: Path, screen: Screen) -> None:
        self.party = Party(home)
        self._screen = screen
        self._bus: AccessibilityBus | None = None

    def start(self, *words: str) -> ScreenReader:
        """Start it; its first act has to be `leave_address`."""
        address = self.party.home / _BUS_FILE
        process = self.party.start(*words, DISPLAY=self._screen.display, **_WINDOWS)
        wait_until("the accessibility bus", lambda: address.exists() or process.poll() is not None)
        if not address.exists():
            raise PartyError(f"{words[1]}: {self.party.last_words()}")
        self._bus = AccessibilityBus(address.read_text("ascii"))
        return ScreenReader(self._bus)

    def stop(self) -> None:
        """End it with its session and both buses."""
        if self._bus is not None:
            self._bus.close()
        self.party.stop()


def leave_address() -> None:
    """Called inside a session, before Qt: tell the one who started it where its accessibility bus is.

    Qt misses a bus that comes up while it looks for one.
    """
    address = Path(os.environ["HOME"]) / _BUS_FILE
    fresh = address.with_suffix(".new")
    fresh.write_text(accessibility_bus(), "ascii")
    fresh.rename(address)
