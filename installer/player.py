# SPDX-License-Identifier: EUPL-1.2
"""Plays at a window as a resident or a clerk would: by the names of what can be pressed."""

import json
import socket
import time
from pathlib import Path
from typing import Any

from installer.parties import PartyError, wait_until
from sync.replica.local_socket import socket_address

_PATIENCE = 20.0
_LOCK_SECONDS = 0.5
"""Of a window that is just going."""
_LEAST_REST_SECONDS = 0.1
"""A list that is filled anew stands there a moment after its page."""


class Player:
    """A hand at one window, which may be replaced by the next visit's at any time."""

    def __init__(self, folder: Path, pictures: Path | None = None) -> None:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._path = folder / "visit.sock"
        self._pictures = pictures
        self._count = 0
        self._connection: socket.socket | None = None

    def page(self) -> str:
        """The name of the page that stands; empty where no window answers."""
        try:
            return str(self._ask({"do": "names"}).get("page", ""))
        except OSError:
            return ""

    def names(self) -> list[str]:
        """The names of everything that can be pressed now."""
        return list(self._ask({"do": "names"})["names"])

    def texts(self) -> list[str]:
        """All texts that can be read now."""
        return list(self._ask({"do": "texts"})["texts"])

    def wait_page(self, *pages: str, seconds: float = _PATIENCE) -> str:
        """Wait until one of these pages stands; returns which."""
        try:
            wait_until(f"page {' or '.join(pages)}", lambda: self.page() in pages, seconds)
        except PartyError as error:
            raise PartyError(f"{error}; what stands is {self.page()!r}") from error
        return self.page()

    def wait_text(self, part: str, seconds: float = _PATIENCE) -> None:
        """Wait until some text on the page holds these words."""

        def stands() -> bool:
            try:
                return any(part in text.replace("\u00a0", " ") for text in self.texts())
            except OSError:
                return False

        wait_until(f"text {part!r} on page {self.page()}", stands, seconds)

    def tap(self, *names: str, then: str = "") -> None:
        """Touch the first of these names that is there (names match by their beginning); wait for a page."""
        last: dict[str, Any] = {}

        def pressed() -> bool:
            nonlocal last
            for name in names:
                try:
                    last = self._ask({"do": "tap", "name": name})
                    if not last["ok"]:
                        last = self._ask({"do": "tap", "begins": name})
                except OSError:
                    return False
                if last["ok"]:
                    return True
            return False

        try:
            wait_until("tap", pressed, _PATIENCE)
        except PartyError as error:
            raise PartyError(f"nothing to press called {names} on page {self.page()}: {self.names()}") from error
        if then:
            self.wait_page(then)

    def tap_like(self, beginning: str, then: str = "") -> None:
        """Touch the first thing whose name begins so; for names that hold a sum or count down."""

        def pressed() -> bool:
            try:
                return bool(self._ask({"do": "tap", "begins": beginning})["ok"])
            except OSError:
                return False

        wait_until(f"something to press called {beginning!r}… on page {self.page()}", pressed, _PATIENCE)
        if then:
            self.wait_page(then)

    def settle(self) -> None:
        """Wait until neither what was tapped nor a page that has just opened ignores a tap as a bounce."""
        time.sleep(self._rest_seconds())
        wait_until("the page takes presses", lambda: not self._is_opening(), _PATIENCE)

    def _is_opening(self) -> bool:
        try:
            return bool(self._ask({"do": "names"})["opening"])
        except OSError:
            return False

    def _rest_seconds(self) -> float:
        """A little longer than the window's lock, which its settings say."""
        try:
            lock = int(self._ask({"do": "names"})["lock_ms"]) / 1000
        except OSError:
            lock = _LOCK_SECONDS
        return max(_LEAST_REST_SECONDS, 1.1 * lock)

    def type(self, text: str) -> None:
        """Press the keys of the on-screen keyboard one after the other."""
        rest = self._rest_seconds()
        pressed: dict[str, float] = {}
        for letter in text:
            key = letter.casefold()
            if time.monotonic() - pressed.get(key, 0.0) < rest:
                # The same key within half a second is taken for a tremor: nobody types as fast as we could.
                time.sleep(rest)
            pressed[key] = time.monotonic()
            if letter.isupper():
                if f"Großes {letter}" not in self.names():
                    self.tap("Umschalten")
                self.tap(f"Großes {letter}")
            else:
                self.tap({" ": "Leerzeichen", "-": "Bindestrich", "ß": "Eszett"}.get(letter, letter))
        self.settle()

    def picture(self, name: str) -> None:
        """Keep a picture of what stands on the screen."""
        if self._pictures is not None:
            self._pictures.mkdir(parents=True, exist_ok=True)
            self._count += 1
            self._ask({"do": "grab", "file": str(self._pictures / f"{self._count:02d}-{name}.png")})

    def close(self) -> None:
        """Take the hand away."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _ask(self, order: dict[str, Any]) -> dict[str, Any]:
        """One order, one answer; a window that went away raises OSError and is looked for anew next time."""
        try:
            if self._connection is None:
                self._connection = socket.socket(socket.AF_UNIX)
                self._connection.settimeout(10)
                with socket_address(self._path) as address:
                    self._connection.connect(address)
            self._connection.sendall(json.dumps(order).encode() + b"\n")
            answer = b""
            while not answer.endswith(b"\n"):
                part = self._connection.recv(1 << 16)
                if not part:
                    raise ConnectionResetError("the window went away")
                answer += part
        except OSError:
            self.close()
            raise
        found: dict[str, Any] = json.loads(answer)
        return found
