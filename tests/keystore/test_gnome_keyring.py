# SPDX-License-Identifier: EUPL-1.2
"""A real gnome-keyring, opened headless as `installer/run` does, one per party."""

import shutil
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(
        not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
        reason="gnome-keyring and dbus are not installed",
    ),
]
ROOT = Path(__file__).parents[2]

PARTY = r"""
party() {
    dir=$1; shift
    mkdir -p -m 700 "$dir" "$dir/run"
    env HOME="$dir" XDG_DATA_HOME="$dir/data" XDG_CONFIG_HOME="$dir/config" XDG_RUNTIME_DIR="$dir/run" \
        dbus-run-session -- sh -c '
            echo $$ >"$XDG_RUNTIME_DIR/pid"
            gnome-keyring-daemon --unlock --components=secrets --daemonize <&9 >/dev/null
            tries=0
            until dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
                org.freedesktop.DBus.GetNameOwner string:org.freedesktop.secrets >/dev/null || [ $tries -gt 250 ]
            do tries=$((tries + 1)); sleep 0.02; done
            exec "$@" 2>&8 8>&- 9<&-' sh "$@" 8>&2 2>/dev/null
}
party "$@"
"""

STORE = """
import sys
from sync.keystore import KeyStoreError, open_key_store
try:
    store = open_key_store("dorfpunkt-test")
    for step in sys.argv[1:]:
        name, _, secret = step.partition("=")
        if secret:
            store.set(name, secret)
        elif name.startswith("-"):
            store.delete(name[1:])
        else:
            print(store.get(name))
except KeyStoreError as error:
    print("refused:", error)
    sys.exit(5)
"""


def _party(folder: Path, *steps: str, password: str = "unlock") -> subprocess.CompletedProcess[str]:
    secret = folder.parent / f"{folder.name}.secret"
    secret.write_text(password)
    script = f'exec 9<"{secret}"\n{PARTY}'
    return subprocess.run(
        ["sh", "-c", script, "sh", str(folder), sys.executable, "-c", textwrap.dedent(STORE), *steps],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def _processes_of(folder: Path) -> list[str]:
    found = []
    for environment in Path("/proc").glob("[0-9]*/environ"):
        try:
            if f"HOME={folder}\0".encode() in environment.read_bytes():
                found.append(environment.parent.name)
        except OSError:
            continue
    return found


def _all_gone(folder: Path) -> bool:
    """The daemon notices the end of its bus by itself, a moment after the command has ended."""
    until = time.monotonic() + 15
    while _processes_of(folder):
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True


def test_a_secret_is_there_for_the_next_process_and_unreadable_on_disk(tmp_path: Path) -> None:
    folder = tmp_path / "kiosk"
    done = _party(folder, "device-key=GEHEIM-0815", "device-key")
    assert (done.returncode, done.stdout, done.stderr) == (0, "GEHEIM-0815\n", "")
    done = _party(folder, "device-key", "other", "-device-key", "-device-key", "device-key")
    assert (done.returncode, done.stdout, done.stderr) == (0, "GEHEIM-0815\nNone\nNone\n", "")
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert any(path.name == "login.keyring" for path in files)
    assert all(b"GEHEIM" not in path.read_bytes() and b"device-key" not in path.read_bytes() for path in files)
    assert _all_gone(folder)


def test_parties_do_not_see_each_other(tmp_path: Path) -> None:
    assert _party(tmp_path / "kiosk", "key=1").returncode == 0
    done = _party(tmp_path / "trustee", "key")
    assert (done.returncode, done.stdout) == (0, "None\n")


@pytest.mark.parametrize("password", ["wrong", "unlock\n"], ids=["wrong", "line-end"])
def test_a_locked_store_is_told_in_a_clear_sentence(tmp_path: Path, password: str) -> None:
    folder = tmp_path / "kiosk"
    assert _party(folder, "key=1").returncode == 0
    done = _party(folder, "key", password=password)
    assert done.returncode == 5
    assert "does not answer or is locked" in done.stdout
    assert "Traceback" not in done.stderr
    assert _all_gone(folder)


def test_the_program_is_ended_by_its_own_id_and_takes_its_session_with_it(tmp_path: Path) -> None:
    folder = tmp_path / "kiosk"
    secret = tmp_path / "secret"
    secret.write_text("unlock")
    script = f'exec 9<"{secret}"\n{PARTY}'
    with subprocess.Popen(
        ["sh", "-c", script, "sh", str(folder), "sh", "-c", "echo here; exec sleep 600"], stdout=subprocess.PIPE
    ) as party:
        assert party.stdout is not None
        assert party.stdout.readline() == b"here\n"
        subprocess.run(["kill", (folder / "run" / "pid").read_text().strip()], check=True)
        assert party.wait(timeout=20) == 143
        party.stdout.read()
    assert _all_gone(folder)
