# SPDX-License-Identifier: EUPL-1.2
"""Trustee, platform, kiosks and desks as real processes on loopback, each with a key store of its own."""

import base64
import contextlib
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parent.parent
_NO_KEY_STORE = b"the key store does not answer"
_SESSION = """
gnome-keyring-daemon --unlock --components=secrets < "$HOME/unlock" >/dev/null 2>&1 || exit 4
# Whoever asks before the key store has its name would make the bus start a second one, and wait for that in vain.
tries=0
until dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \\
    org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q true
do
    tries=$((tries + 1))
    [ $tries -lt 3000 ] || { echo "the key store does not come up" >&2; exit 4; }
    sleep 0.02
done
exec "$@"
"""


class PartyError(Exception):
    """A party could not do what it was asked; the message is its own words."""


class Party:
    """One party: a home with its state and keyring, and the processes it runs."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.state = home / "state"
        self._running: list[subprocess.Popen[bytes]] = []
        self._log: IO[bytes] | None = None
        for folder in (home, self.state, home / "data"):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        # The key store listens in there, and the address of a socket may have 107 bytes, however deep our home lies.
        self._runtime = Path(tempfile.mkdtemp(prefix="dorfpunkt-"))
        weakref.finalize(self, shutil.rmtree, self._runtime, ignore_errors=True)
        unlock = home / "unlock"
        if not unlock.exists():
            # No line end: it would become part of the password, and the keyring stay locked.
            unlock.write_text(base64.b64encode(secrets.token_bytes(24)).decode(), "ascii")
            unlock.chmod(0o600)

    def run(self, *words: str, stdin: bytes = b"", timeout: float = 60) -> str:
        """Run one command of this party to its end and return what it printed; raises PartyError."""
        for left in (1, 0):
            done = subprocess.run(
                self._command(words), cwd=ROOT, env=self._environment(), input=stdin, capture_output=True,
                timeout=timeout, check=False,
            )  # fmt: skip
            # Once in some hundred starts gnome-keyring-daemon ends right after it came up; nothing was done then.
            if not (left and _NO_KEY_STORE in done.stderr):
                break
        if done.returncode:
            said = done.stderr.decode("utf-8", "replace").strip().splitlines()
            raise PartyError(f"{' '.join(words[:4])}: exit {done.returncode}: {' / '.join(said[-3:])}")
        return done.stdout.decode()

    def start(self, *words: str, **environment: str) -> subprocess.Popen[bytes]:
        """Start a program of this party; it and all that it starts are one process group."""
        if self._log is None:
            self._log = (self.home / "output.log").open("ab")
        process = subprocess.Popen(
            self._command(words), cwd=ROOT, env=self._environment() | environment, stdin=subprocess.DEVNULL,
            stdout=self._log, stderr=self._log, start_new_session=True,
        )  # fmt: skip
        self._running.append(process)
        return process

    def last_words(self) -> str:
        """The last line that one of this party's programs wrote."""
        lines = (self.home / "output.log").read_text("utf-8", "replace").strip().splitlines()
        return lines[-1] if lines else "without a word"

    def stop(self) -> None:
        """End everything gently, and after some seconds firmly."""
        for process in self._running:
            _signal(process, signal.SIGTERM)
        for process in self._running:
            try:
                process.wait(8)
            except subprocess.TimeoutExpired:
                _signal(process, signal.SIGKILL)
                process.wait()
        self.kill()

    def kill(self) -> None:
        """SIGKILL to every process of this party, as a power cut would."""
        for process in self._running:
            _signal(process, signal.SIGKILL)
            process.wait()
        self._running.clear()
        if self._log is not None:
            self._log.close()
            self._log = None

    def _command(self, words: tuple[str, ...]) -> list[str]:
        return ["dbus-run-session", "--", "sh", "-c", _SESSION, "sh", sys.executable, *words]

    def _environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("DBUS_", "XDG_", "GNOME_"))}
        return kept | {
            "HOME": str(self.home),
            "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_RUNTIME_DIR": str(self._runtime),
            "PYTHONUNBUFFERED": "1",
        }


def _signal(process: subprocess.Popen[bytes], number: signal.Signals) -> None:
    """To the whole group; a group that is gone already is fine."""
    if number is signal.SIGKILL or process.poll() is None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, number)


def clean_up_on_sigterm() -> None:
    """Let SIGTERM end this program by way of all its `finally`; a second one does not interrupt those."""

    def leave(*_: object) -> None:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        sys.exit(143)

    signal.signal(signal.SIGTERM, leave)


def free_ports(count: int) -> list[int]:
    """Ports that nobody listens on now."""
    sockets = [socket.socket() for _ in range(count)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


def wait_until(what: str, true: Callable[[], bool], seconds: float = 30.0) -> float:
    """Look again and again until something is so; returns how long it took. Raises PartyError with `what`."""
    begun = time.monotonic()
    while not true():
        if time.monotonic() - begun > seconds:
            raise PartyError(f"waited {seconds:.0f} s in vain: {what}")
        time.sleep(0.02)
    return time.monotonic() - begun
