# SPDX-License-Identifier: EUPL-1.2
"""The keyring in a file, sealed by systemd-creds to a TPM, which swtpm plays."""

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.keystore import SETTING, TPM_SETTING, KeyStore, KeyStoreError, open_key_store
from sync.keystore.sealed_file import FILE_NAME, KEY_NAME

pytestmark = [
    pytest.mark.system,
    pytest.mark.skipif(
        not all(shutil.which(name) for name in ("swtpm", "systemd-creds", "tpm2_flushcontext")),
        reason="swtpm, systemd-creds or tpm2-tools are not installed",
    ),
]
ROOT = Path(__file__).parents[2]
SERVICE = "dorfpunkt-test"


class Tpm:
    """One TPM of a machine."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.device = f"swtpm:path={folder}/socket"
        words = ["swtpm", "socket", "--tpm2", "--tpmstate", f"dir={folder}", "--flags", "startup-clear,not-need-init"]
        # libtss2 finds the second socket by the name of the first.
        words += ["--server", f"type=unixio,path={folder}/socket", "--ctrl", f"type=unixio,path={folder}/socket.ctrl"]
        self._process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until = time.monotonic() + 20
        while subprocess.run(
            ["tpm2_getcap", "-T", self.device, "handles-transient"], capture_output=True, timeout=20, check=False
        ).returncode:
            assert time.monotonic() < until
            time.sleep(0.02)

    def flush(self) -> None:
        """What the kernel's resource manager does for a real one: sessions of processes that ended go."""
        for what in ("-l", "-s", "-t"):
            subprocess.run(
                ["tpm2_flushcontext", "-T", self.device, what], check=True, stdout=subprocess.DEVNULL, timeout=20
            )

    def end(self) -> None:
        self._process.terminate()
        self._process.wait(20)


@pytest.fixture
def tpm(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tpm]:
    own = Tpm(tmp_path_factory.mktemp("t") / "a")
    monkeypatch.setenv(TPM_SETTING, own.device)
    yield own
    own.end()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(SETTING, f"sealed-file:{tmp_path}")
    return tmp_path / SERVICE


def _open(tpm: Tpm) -> KeyStore:
    tpm.flush()
    try:
        return open_key_store(SERVICE)
    finally:
        tpm.flush()


def test_a_secret_is_there_for_the_next_process_and_unreadable_on_disk(tpm: Tpm, folder: Path) -> None:
    store = _open(tpm)
    store.set("device-key", "GEHEIM-0815")
    store.set("other", "1")
    store.set("device-key", "GEHEIM-0816")
    store.delete("other")
    store.delete("other")
    script = (
        "import sys; from sync.keystore import open_key_store\n"
        "store = open_key_store(sys.argv[1]); print(*map(store.get, sys.argv[2:]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, SERVICE, "device-key", "other"],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "GEHEIM-0816 None\n")
    for path in folder.rglob("*"):
        data = path.read_bytes()
        assert b"GEHEIM" not in data
        assert b"device-key" not in data
        assert path.stat().st_mode & 0o077 == 0 or path.name == "lock"


def test_another_machine_opens_nothing(
    tpm: Tpm, folder: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    _open(tpm).set("key", "1")
    before = {path: path.read_bytes() for path in folder.iterdir()}
    thief = Tpm(tmp_path_factory.mktemp("t") / "b")
    try:
        monkeypatch.setenv(TPM_SETTING, thief.device)
        with pytest.raises(KeyStoreError, match="did not decrypt"):
            open_key_store(SERVICE)
    finally:
        thief.end()
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize("lost", [KEY_NAME, FILE_NAME])
def test_a_lost_file(tpm: Tpm, folder: Path, lost: str) -> None:
    _open(tpm).set("key", "1")
    (folder / lost).unlink()
    if lost == FILE_NAME:
        assert _open(tpm).get("key") is None
        return
    with pytest.raises(KeyStoreError, match="stays shut without it"):
        _open(tpm)
    assert not (folder / KEY_NAME).exists()


def test_changed_entries_are_refused(tpm: Tpm, folder: Path) -> None:
    store = _open(tpm)
    store.set("a", "1")
    store.set("b", "2")
    entries = json.loads((folder / FILE_NAME).read_bytes())
    (one, first), (two, second) = entries.items()
    for changed in ({one: second, two: first}, {one: first[:-8] + "AAAAAAA=", two: second}, {one: "", two: ""}):
        (folder / FILE_NAME).write_text(json.dumps(changed))
        with pytest.raises(KeyStoreError, match="changed"):
            store.get("a")
    for damaged in ("", "[]", '{"a": 1}', "{"):
        (folder / FILE_NAME).write_text(damaged)
        with pytest.raises(KeyStoreError, match="damaged"):
            store.get("a")
        with pytest.raises(KeyStoreError, match="damaged"):
            store.set("a", "3")
        assert (folder / FILE_NAME).read_text() == damaged


def test_without_a_tpm_nothing_opens_and_nothing_is_made(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(TPM_SETTING, f"swtpm:path={folder}/nobody")
    with pytest.raises(KeyStoreError, match="did not encrypt"):
        open_key_store(SERVICE)
    assert {path.name for path in folder.iterdir()} == {"lock"}


@pytest.mark.parametrize("value", ["plain", "sealed-file", "sealed-file:relative", "secret-service:x", "", "null"])
def test_other_names_are_refused(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, value)
    with pytest.raises(KeyStoreError, match=SETTING):
        open_key_store(SERVICE)
