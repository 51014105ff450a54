# SPDX-License-Identifier: EUPL-1.2
"""A desk's keys outside of it: file and code open together what neither opens alone, for the same recipient only."""

import io
import json
import stat
from pathlib import Path

import msgspec
import pytest

from kiosk.counter.office.opening import OfficeOpener
from sync.client.command import main
from sync.client.desk_keys import MAX_KEYS, DeskKeysError, KeyFile, load, own_keys, save
from sync.contract.receipt_code import derive, new_code
from sync.contract.signing import generate_key, private_jwk, public_jwk
from sync.keystore import MemoryStore
from sync.replica.desk import desk_cases
from sync.replica.policy import ENCRYPTION_KEY, FORMER_KEYS, former_keys
from sync.replica.sealing import SealError, key_id, open_sealed, seal
from tests.counter.conftest import SETTINGS
from tests.counter.office_desk import MONDAY, OFFICE_DESK, OfficeStage

HERE = "office:rathaus-marpingen"


def desk() -> MemoryStore:
    """A desk with a key of its own."""
    store = MemoryStore()
    store.set(ENCRYPTION_KEY, json.dumps(private_jwk(generate_key())))
    return store


def test_what_the_broken_desk_could_open_the_new_one_opens(tmp_path: Path) -> None:
    office = OfficeStage(tmp_path / "broken", SETTINGS)
    case_id = office.apply()
    code = save(office.desk.store, OFFICE_DESK, tmp_path / "keys.json")
    new = desk()
    db = office.desk.db()
    cases = desk_cases(db)
    db.conn.close()

    def opened(store: MemoryStore) -> set[str]:
        return set(OfficeOpener(OFFICE_DESK, own_keys(store)).open(cases, {}, (), MONDAY).entries)

    assert opened(new) == set()
    assert load(new, OFFICE_DESK, tmp_path / "keys.json", code) == 1
    assert opened(new) == {case_id}
    # Its own key stays its own: to it everything is sealed from now on.
    assert key_id(own_keys(new)[0]) != key_id(own_keys(office.desk.store)[0])


def test_loaded_twice_it_is_there_once_and_keys_go_from_desk_to_desk(tmp_path: Path) -> None:
    first, second, third = desk(), desk(), desk()
    one, two = save(first, HERE, tmp_path / "1"), ""
    assert load(second, HERE, tmp_path / "1", one) == 1
    assert load(second, HERE, tmp_path / "1", one.lower().replace("-", " ")) == 0
    two = save(second, HERE, tmp_path / "2")
    assert load(third, HERE, tmp_path / "2", two) == 2
    assert {key_id(key) for key in former_keys(third)} == {key_id(own_keys(store)[0]) for store in (first, second)}
    # Loaded where it came from it changes nothing.
    assert load(first, HERE, tmp_path / "1", one) == 0
    assert first.get(FORMER_KEYS) is None


def test_neither_file_nor_code_opens_anything_alone(tmp_path: Path) -> None:
    store, file = desk(), tmp_path / "keys.json"
    code = save(store, HERE, file)
    text = file.read_text()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert code not in text
    assert str(own_keys(store)[0]["d"]) not in text
    with pytest.raises(DeskKeysError, match="does not open"):
        load(desk(), HERE, file, new_code())
    with pytest.raises(SealError):
        open_sealed(bytes(msgspec.json.decode(text, type=KeyFile).sealed), own_keys(store)[0])


@pytest.mark.parametrize(
    ("recipient", "code", "message"),
    [
        pytest.param("office:bauaufsicht", "", "these are keys of office:rathaus-marpingen", id="another office"),
        pytest.param(HERE, "ABCD-1234", "this is no code", id="no code"),
        pytest.param(HERE, "", "", id="as it should be"),
    ],
)
def test_whose_keys_are_taken(tmp_path: Path, recipient: str, code: str, message: str) -> None:
    right = save(desk(), HERE, tmp_path / "keys.json")
    new = desk()
    if not message:
        assert load(new, recipient, tmp_path / "keys.json", code or right) == 1
        return
    with pytest.raises(DeskKeysError, match=message):
        load(new, recipient, tmp_path / "keys.json", code or right)
    assert new.get(FORMER_KEYS) is None


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"{}", id="something else"),
        pytest.param(b'{"dorfpunkt":"desk-keys-9","recipient":"office:a","sealed":{}}', id="of a later program"),
        pytest.param(b'{"dorfpunkt":"desk-keys-1","recipient":"office:a","sealed":{}}', id="nothing sealed"),
        pytest.param(b"x" * 300_000, id="too long"),
    ],
)
def test_what_is_no_such_file(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "keys.json"
    file.write_bytes(content)
    with pytest.raises(DeskKeysError):
        load(desk(), HERE, file, new_code())


def test_a_file_with_something_else_inside(tmp_path: Path) -> None:
    code, file = new_code(), tmp_path / "keys.json"

    class Other(msgspec.Struct):
        recipient: str
        keys: tuple[dict[str, str], ...]

    for keys in ((), ({"kty": "EC"},), ({"kty": "oct", "k": "AA"},), (public_jwk(generate_key()),)):
        sealed = msgspec.Raw(seal(Other(HERE, keys), [derive(code).public]))
        file.write_bytes(msgspec.json.encode(KeyFile("desk-keys-1", HERE, sealed)))
        with pytest.raises(DeskKeysError):
            load(desk(), HERE, file, code)


def test_no_file_is_written_over_and_none_is_left_half(tmp_path: Path) -> None:
    file = tmp_path / "keys.json"
    save(desk(), HERE, file)
    before = file.read_bytes()
    with pytest.raises(DeskKeysError, match="is there already"):
        save(desk(), HERE, file)
    assert file.read_bytes() == before
    with pytest.raises(DeskKeysError, match="cannot be written"):
        save(desk(), HERE, tmp_path / "nowhere" / "keys.json")
    with pytest.raises(DeskKeysError, match="cannot be read"):
        load(desk(), HERE, tmp_path / "nowhere.json", new_code())


def test_a_device_that_is_no_desk(tmp_path: Path) -> None:
    with pytest.raises(DeskKeysError, match="no key that opens cases"):
        save(MemoryStore(), HERE, tmp_path / "keys.json")
    assert not (tmp_path / "keys.json").exists()


def test_a_desk_does_not_gather_keys_for_ever(tmp_path: Path) -> None:
    full = desk()
    keys = [private_jwk(generate_key()) for _ in range(MAX_KEYS)]
    full.set(FORMER_KEYS, json.dumps({key_id(key): json.dumps(key) for key in keys}))
    code = save(desk(), HERE, tmp_path / "keys.json")
    with pytest.raises(DeskKeysError, match="at most"):
        load(full, HERE, tmp_path / "keys.json", code)
    assert len(former_keys(full)) == MAX_KEYS


def test_as_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = (OfficeStage(tmp_path / name, SETTINGS) for name in ("old", "new"))
    file = tmp_path / "keys.json"
    where = ["--state", str(old.desk.state), "--file", str(file)]
    assert main(["desk-keys", "save", *where], lambda: old.desk.store, lambda: MONDAY) == 0
    code = capsys.readouterr().out.splitlines()[-1]
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{code}\n"))
    where = ["--state", str(new.desk.state), "--file", str(file)]
    assert main(["desk-keys", "load", *where], lambda: new.desk.store, lambda: MONDAY) == 0
    assert capsys.readouterr().out.startswith("1 former key(s) taken")
    assert [key_id(key) for key in former_keys(new.desk.store)] == [key_id(own_keys(old.desk.store)[0])]
    monkeypatch.setattr("sys.stdin", io.StringIO("no code\n"))
    assert main(["desk-keys", "load", *where], lambda: new.desk.store, lambda: MONDAY) == 2
    assert "this is no code" in capsys.readouterr().err
