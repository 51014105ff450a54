# SPDX-License-Identifier: EUPL-1.2
"""The command line in real processes: what it makes, and one clear sentence for whatever is wrong."""

import io
import json
import shutil
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from sync.keystore import KeyStore, KeyStoreError, MemoryStore
from sync.trustee.command import main
from tests.trustee.device import problem_of
from tests.trustee.starting import ROOT, wait_for

pytestmark = pytest.mark.system

ADDRESSES = ("--issuer", "http://127.0.0.1:7001", "--platform", "http://127.0.0.1:7002")
PLACE = ("--district", "10046", "--municipality", "10046117", "--scope", "district:10046")


def trustee(folder: Path, name: str, *arguments: str) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of one command."""
    command = [sys.executable, "-m", "tests.trustee.operate", str(folder / "keys"), name]
    done = subprocess.run(
        [*command, "--state", str(folder / "state"), *arguments], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    return done.returncode, done.stdout, done.stderr


def refused_here(folder: Path, name: str, *arguments: str) -> str:
    """What one command says that is refused before it opens a state: so it may run in this process."""
    out, err = io.StringIO(), io.StringIO()
    command = [name, "--state", str(folder / "state"), *arguments]
    assert main(command, open_store=lambda _: MemoryStore(), out=out, err=err) == 2
    assert out.getvalue() == ""
    return err.getvalue()


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an initialised trustee, to be copied."""
    folder = tmp_path_factory.mktemp("template")
    code, _, err = trustee(folder, "init", *ADDRESSES)
    assert (code, err) == (0, "")
    return folder


@pytest.fixture
def made(template: Path, tmp_path: Path) -> Path:
    """A folder with an initialised trustee of its own."""
    shutil.copytree(template, tmp_path, dirs_exist_ok=True)
    return tmp_path


def test_init_can_be_repeated(made: Path) -> None:
    keys = (made / "keys").read_text()
    first, second = trustee(made, "init", *ADDRESSES), trustee(made, "init", *ADDRESSES)
    assert first == second
    assert len(first[1].strip()) == 43
    assert (made / "keys").read_text() == keys


def test_database_is_in_wal_mode_and_holds_no_secret(made: Path) -> None:
    with closing(sqlite3.connect(made / "state" / "trustee.sqlite3")) as database:
        assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    secrets = json.loads((made / "keys").read_text())
    private = json.loads(secrets["signing-key"])["d"]
    for file in (made / "state").rglob("*"):
        for secret in (private, secrets["django-secret"], secrets["nonce-secret"]):
            assert not file.is_file() or secret.encode() not in file.read_bytes()


def lose_keys(folder: Path) -> None:
    (folder / "keys").unlink()


def lose_one_key(folder: Path) -> None:
    secrets = json.loads((folder / "keys").read_text())
    del secrets["signing-key"]
    (folder / "keys").write_text(json.dumps(secrets))


def spoil_key(folder: Path) -> None:
    secrets = json.loads((folder / "keys").read_text())
    (folder / "keys").write_text(json.dumps(secrets | {"signing-key": "{}"}))


def exchange_key(folder: Path) -> None:
    other = folder / "other"
    other.mkdir()
    assert trustee(other, "init", *ADDRESSES)[0] == 0
    (folder / "keys").write_text((other / "keys").read_text())


def spoil_database(folder: Path) -> None:
    for file in (folder / "state").glob("trustee.sqlite3*"):
        file.write_bytes(b"not a database" * 500)


def empty_database(folder: Path) -> None:
    for file in (folder / "state").glob("trustee.sqlite3*"):
        file.write_bytes(b"")


def lose_database(folder: Path) -> None:
    for file in (folder / "state").glob("trustee.sqlite3*"):
        file.unlink()


@pytest.mark.parametrize(
    "damage",
    [lose_keys, lose_one_key, spoil_key, exchange_key, spoil_database, empty_database, lose_database],
    ids=lambda damage: damage.__name__.replace("_", " "),
)
def test_damaged_state_is_said_in_one_sentence(made: Path, damage: Callable[[Path], None]) -> None:
    damage(made)
    code, out, err = trustee(made, "serve", "--port", "7001")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("trustee: ")
    assert "Traceback" not in err


@pytest.mark.parametrize(
    "damage", [lose_keys, exchange_key, spoil_database], ids=["no keys", "other keys", "spoiled"]
)
def test_init_does_not_paint_over_a_damaged_state(made: Path, damage: Callable[[Path], None]) -> None:
    damage(made)
    code, _, err = trustee(made, "init", *ADDRESSES)
    assert (code, err.count("\n")) == (2, 1)


def test_addresses_cannot_be_changed(made: Path) -> None:
    code, _, err = trustee(made, "init", "--issuer", "https://other.example", "--platform", "https://p.example")
    assert (code, err.count("\n")) == (2, 1)


@pytest.mark.parametrize(
    "issuer",
    ["http://treuhand.example", "https://t.example/path", "ftp://t.example", "t.example", "https://u@t.example", ""],
)
def test_issuer_that_is_no_safe_address(tmp_path: Path, issuer: str) -> None:
    err = refused_here(tmp_path, "init", "--issuer", issuer, "--platform", "https://p.example")
    assert err.startswith("trustee: --issuer")
    assert not (tmp_path / "state").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(("--party", "remmesweiler", *PLACE), id="no kind"),
        pytest.param(("--party", "shop:x", *PLACE), id="unknown kind"),
        pytest.param(("--party", "kiosk:", *PLACE), id="no name"),
        pytest.param(("--party", "kiosk:Ä", *PLACE), id="umlaut"),
        pytest.param(("--party", "desk:x", *PLACE), id="desk without recipient"),
        pytest.param(("--party", "kiosk:x", "--recipient", "shop:x", *PLACE), id="kiosk with recipient"),
        pytest.param(("--party", "desk:x", "--recipient", "platform", *PLACE), id="platform as recipient"),
        pytest.param(("--party", "desk:x", "--recipient", "shop:*", *PLACE), id="all shops as recipient"),
        pytest.param(("--party", "kiosk:x", "--minutes", "0", *PLACE), id="no time"),
        pytest.param(("--party", "kiosk:x", "--minutes", "nan", *PLACE), id="time is no number"),
    ],
)
def test_invitation_that_cannot_be(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    err = refused_here(tmp_path, "invite", *arguments)
    assert err.startswith("trustee: ")
    assert err.count("\n") == 1
    assert "holds no trustee" not in err


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("invite", ("--party", "kiosk:x", *PLACE)),
        ("revoke", ("--party", "kiosk:x")),
        ("serve", ("--port", "7001")),
    ],
    ids=["invite", "revoke", "serve"],
)
def test_state_that_was_never_made(tmp_path: Path, name: str, arguments: tuple[str, ...]) -> None:
    assert "run 'trustee init' first" in refused_here(tmp_path, name, *arguments)


def test_key_store_that_does_not_answer(tmp_path: Path) -> None:
    def locked(service: str) -> KeyStore:
        raise KeyStoreError(f"{service} is locked")

    err = io.StringIO()
    command = ["serve", "--state", str(tmp_path), "--port", "7001"]
    assert main(command, open_store=locked, err=err) == 2
    assert err.getvalue() == "trustee: dorfpunkt-trustee is locked\n"


def test_unknown_party_cannot_be_revoked(made: Path) -> None:
    code, _, err = trustee(made, "revoke", "--party", "kiosk:nobody")
    assert (code, err) == (2, "trustee: there is no party kiosk:nobody\n")


def test_taken_port_is_said(made: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        code, _, err = trustee(made, "serve", "--port", str(taken.getsockname()[1]))
    assert (code, err.count("\n")) == (2, 1)


def test_fault_of_ours_is_answered_and_logged_without_its_text(made: Path) -> None:
    with closing(sqlite3.connect(made / "state" / "trustee.sqlite3")) as database:
        database.execute("ALTER TABLE dp_trustee_withdrawal RENAME TO elsewhere")
        database.execute(
            "CREATE TABLE dp_trustee_withdrawal (number INTEGER PRIMARY KEY, withdraw_hash, withdrawn_at, x NOT NULL)"
        )
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "tests.trustee.operate", str(made / "keys"), "serve"]
    arguments = ["--state", str(made / "state"), "--port", str(port), "--ready-file", str(made / "ready")]
    with subprocess.Popen([*command, *arguments], cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
        wait_for(made / "ready", process)
        assert int((made / "ready").read_text()) == process.pid
        answer = httpx.post(
            f"http://127.0.0.1:{port}/v1/consents/withdraw", json={"secret": "A" * 43}, trust_env=False
        )
        process.terminate()
        _, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (0, "")
    assert (answer.status_code, problem_of(answer)) == (500, "fault")
    lines = [json.loads(line) for line in (made / "state" / "logs" / "trustee.log").read_text().splitlines()]
    assert [line["event"] for line in lines] == ["started", "fault", "refused", "stopped"]
    assert lines[1]["error"] == "IntegrityError"


PLAIN = (
    "chain",
    "codes",
    "policy",
    "purposes",
    "grants",
    "clients",
    "receipts",
    "nonces",
    "throttle",
    "door",
    "replies",
    "terms",
    "purpose_form",
    "changes",
    "papers",
    "roles",
    "processing",
    "registration",
)


def test_rules_are_free_of_django() -> None:
    imports = "; ".join(f"import sync.trustee.{name}" for name in PLAIN)
    done = subprocess.run(
        [sys.executable, "-c", f"{imports}; import sys; print('django' in sys.modules)"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.stdout, done.stderr) == ("False\n", "")


def test_migrations_match_the_models(tmp_path: Path) -> None:
    program = (
        "from pathlib import Path; from sync.trustee.settings import configure; "
        f"configure(Path({str(tmp_path)!r}), 'tests'); from django.core.management import call_command; "
        "call_command('makemigrations', 'dp_trustee', check=True, dry_run=True)"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout


def test_activity_log_is_checked(made: Path) -> None:
    code, out, _ = trustee(made, "check-log")
    # What a new trustee begins with is told purpose by purpose.
    assert (code, out[:24]) == (0, "9 lines, whole; newest 9")
    for name in ("kiosk:one", "kiosk:two"):
        assert trustee(made, "invite", "--party", name, *PLACE)[0] == 0
    code, out, _ = trustee(made, "check-log", "--known", out.split()[-1])
    assert code == 0
    assert out.startswith("11 lines, whole; newest 11:")
    anchor = out.split()[-1]
    with closing(sqlite3.connect(made / "state" / "trustee.sqlite3")) as database, database:
        database.execute("DELETE FROM dp_trustee_activity WHERE seq = 11")
    assert trustee(made, "check-log", "--known", anchor)[0] == 2
    with closing(sqlite3.connect(made / "state" / "trustee.sqlite3")) as database, database:
        database.execute("UPDATE dp_trustee_activity SET party = 'kiosk:other' WHERE seq = 9")
    assert trustee(made, "check-log") == (
        2,
        "",
        "trustee: the activity log is not whole: line 9 was changed after it was written\n",
    )


def test_noted_line_must_read_as_printed(tmp_path: Path) -> None:
    assert "NUMBER:SHA256" in refused_here(tmp_path, "check-log", "--known", "three")


def test_register_of_processing_is_printed(made: Path) -> None:
    code, out, err = trustee(made, "processing", "--controller", "Landkreis Beispiel")
    assert (code, err) == (0, "")
    assert "Datentreuhand: Landkreis Beispiel (http://127.0.0.1:7001)" in out
    assert "(`order-contact`)" in out
