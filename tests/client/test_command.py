# SPDX-License-Identifier: EUPL-1.2
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from sync.client.command import EXIT_MISUSE, EXIT_NOT_ENROLLED, device_key, main, only_one
from sync.contract.signing import generate_key, public_jwk, thumbprint
from sync.keystore import KeyStore, KeyStoreError, MemoryStore
from sync.replica.database import DATABASE_KEY, FILE_NAME, ReplicaError, database_key, open_replica
from sync.replica.policy import ENCRYPTION_KEY, SPOOL_KEY, load_identity, load_policy
from tests.client.fake_servers import CODE, NOW, FakeServers


def _enrol(servers: FakeServers, state: Path, store: KeyStore, code: str, *more: str, machine: datetime = NOW) -> int:
    arguments = ["enrol", "--state", str(state), "--trustee", servers.issuer, "--code", code, *more]
    return main(arguments, lambda: store, lambda: machine)


def _code(servers: FakeServers) -> str:
    return f"{CODE}.{thumbprint(public_jwk(servers.key))}"


@pytest.mark.parametrize("days", [0, -365, 365], ids=["right-clock", "a-year-back", "a-year-ahead"])
def test_enrolment(servers: FakeServers, tmp_path: Path, capsys: pytest.CaptureFixture[str], days: int) -> None:
    store = MemoryStore()
    assert _enrol(servers, tmp_path, store, _code(servers), machine=NOW + timedelta(days=days)) == 0
    assert capsys.readouterr().out == "enrolled as kiosk:remmesweiler\n"
    db = open_replica(tmp_path, database_key(store, tmp_path))
    identity = load_identity(db, store)
    assert identity.place.kiosk == "kiosk:remmesweiler"
    assert load_policy(db, identity.trustee_keys, NOW).purposes
    assert store.get(SPOOL_KEY) is not None
    assert store.get(ENCRYPTION_KEY) is None
    assert servers.device == public_jwk(device_key(store))
    db.conn.close()


def test_a_desk_brings_its_own_encryption_key(servers: FakeServers, tmp_path: Path) -> None:
    servers.party, servers.recipient = "desk:baeckerei", "shop:baeckerei"
    store = MemoryStore()
    assert _enrol(servers, tmp_path, store, _code(servers), "--desk") == 0
    body = next(asked.body for asked in servers.asked if asked.path.endswith("/enrol"))
    assert b'"encryption_key":{' in body
    assert b'"d":' not in body
    assert store.get(ENCRYPTION_KEY) is not None


@pytest.mark.parametrize("code", ["wrong", "", CODE])
def test_a_wrong_code_or_another_trustee_is_told_in_one_sentence(
    servers: FakeServers, tmp_path: Path, capsys: pytest.CaptureFixture[str], code: str
) -> None:
    anchor = thumbprint(public_jwk(servers.key if code == "wrong" else generate_key()))
    assert _enrol(servers, tmp_path, MemoryStore(), f"{code}.{anchor}") == EXIT_MISUSE
    said = capsys.readouterr()
    assert said.err.startswith("python -m sync: ")
    assert said.err.count("\n") == 1
    assert said.out == ""
    # Nobody who only poses as the trustee may learn the code.
    assert bool(servers.paths("/v1/enrol")) is (code == "wrong")


def test_without_enrolment_nothing_runs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "--state", str(tmp_path)], MemoryStore) == EXIT_NOT_ENROLLED
    assert "enrol" in capsys.readouterr().err


def test_without_a_key_store_nothing_runs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def refuse() -> KeyStore:
        raise KeyStoreError("the key store is locked")

    assert main(["run", "--state", str(tmp_path)], refuse) == EXIT_MISUSE
    assert "locked" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_replica_without_its_key_is_told_and_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"no database " * 1000)
    store = MemoryStore()
    assert main(["run", "--state", str(tmp_path)], lambda: store) == EXIT_MISUSE
    assert "its key is not in the key store" in capsys.readouterr().err
    assert store.get(DATABASE_KEY) is None
    assert (tmp_path / FILE_NAME).read_bytes() == b"no database " * 1000


def test_one_engine_at_a_time(tmp_path: Path) -> None:
    with only_one(tmp_path), pytest.raises(ReplicaError, match="another engine"), only_one(tmp_path):
        pass
    with only_one(tmp_path):
        pass


def test_the_device_key_is_made_once() -> None:
    store = MemoryStore()
    assert device_key(store).thumbprint() == device_key(store).thumbprint()
