# SPDX-License-Identifier: EUPL-1.2
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, chainer, fail, null
from keyring.errors import InitError, KeyringLocked

from sync.keystore import KeyringStore, KeyStoreError, MemoryStore, get_json, open_key_store, refuse_weak


class PlaintextKeyring(KeyringBackend):
    """As the packages do that store secrets in a readable file."""

    priority = 99

    def get_password(self, service: str, username: str) -> str | None:
        return "readable"

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError("nothing may be written here")

    def delete_password(self, service: str, username: str) -> None:
        raise AssertionError("nothing may be deleted here")


@pytest.mark.parametrize(
    ("backend", "name"),
    [
        (null.Keyring(), "keyring.backends.null.Keyring"),
        (fail.Keyring(), "keyring.backends.fail.Keyring"),
        (chainer.ChainerBackend(), "keyring.backends.chainer.ChainerBackend"),
        (PlaintextKeyring(), "PlaintextKeyring"),
    ],
    ids=["null", "fail", "chainer", "plaintext"],
)
def test_weak_backends_are_refused_by_name(backend: KeyringBackend, name: str) -> None:
    with pytest.raises(KeyStoreError, match=name):
        refuse_weak(backend)
    with pytest.raises(KeyStoreError, match=name):
        KeyringStore("dorfpunkt-test", backend)


class Troubled(SecretService.Keyring):
    """A secret service that fails in one of the ways that it can."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self._error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self._error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self._error


@pytest.mark.parametrize(
    "error",
    [KeyringLocked("locked"), InitError("gone"), ConnectionResetError(104, "reset"), FileNotFoundError(2, "no bus"),
     EOFError(), RuntimeError("no service")],
    ids=lambda error: type(error).__name__,
)  # fmt: skip
def test_every_trouble_is_told_in_one_clear_sentence(error: Exception) -> None:
    store = KeyringStore("dorfpunkt-test", Troubled(error))
    for act in (lambda: store.get("a"), lambda: store.set("a", "geheim"), lambda: store.delete("a")):
        with pytest.raises(KeyStoreError, match="installer/run") as caught:
            act()
        assert "geheim" not in str(caught.value)


@pytest.mark.parametrize(
    "address", [None, "", "unix:path=/nowhere/bus", "tcp:host=127.0.0.1,port=1", "nonsense"],
    ids=["unset", "empty", "dead", "refused", "malformed"],
)  # fmt: skip
def test_without_a_session_bus_the_store_is_absent(monkeypatch: pytest.MonkeyPatch, address: str | None) -> None:
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(KeyStoreError, match="does not answer"):
        open_key_store("dorfpunkt-test")


def test_memory_store() -> None:
    store = MemoryStore()
    assert store.get("a") is None
    store.set("a", "1")
    store.set("a", "2")
    assert store.get("a") == "2"
    assert MemoryStore().get("a") is None
    store.delete("a")
    store.delete("a")
    assert store.get("a") is None


@pytest.mark.parametrize("secret", ["", "geheim", "[1]", "null", '"text"', "{"], ids=repr)
def test_a_secret_that_is_no_object_is_named_but_not_told(secret: str) -> None:
    store = MemoryStore()
    store.set("device-key", secret)
    with pytest.raises(KeyStoreError, match="device-key") as caught:
        get_json(store, "device-key")
    assert "geheim" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_objects_are_read_and_missing_ones_are_none() -> None:
    store = MemoryStore()
    store.set("device-key", '{"kty":"EC"}')
    assert get_json(store, "device-key") == {"kty": "EC"}
    assert get_json(store, "other") is None
