# SPDX-License-Identifier: EUPL-1.2
import json
import random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.contract.receipt_code import ALPHABET, QR_PREFIX, derive, new_code, read_code
from sync.replica.sealing import open_sealed, seal

CODE = "HWBK-DM4D-GZ4C-TKJB-X"


class Message(msgspec.Struct):
    text: str


def _codes(seed: int, count: int) -> list[str]:
    source = random.Random(seed)
    return [new_code(source.getrandbits) for _ in range(count)]


def test_new_codes_are_read_back_and_differ() -> None:
    codes = _codes(1, 500)
    assert len(set(codes)) == 500
    for code in codes:
        assert read_code(code) == code
        assert [len(group) for group in code.split("-")] == [4, 4, 4, 4, 1]
        assert set(code) <= set(ALPHABET + "-")


@given(st.integers(0, 2**80 - 1))
def test_every_number_becomes_a_readable_code(first: int) -> None:
    numbers = iter([first, *range(40)])
    code = new_code(lambda bits: next(numbers))
    assert read_code(code) == code


@pytest.mark.parametrize("code", _codes(2, 6))
def test_every_single_wrong_letter_is_caught(code: str) -> None:
    for at, letter in enumerate(code):
        if letter == "-":
            continue
        for other in ALPHABET:
            if other != letter:
                assert read_code(code[:at] + other + code[at + 1 :]) is None


@pytest.mark.parametrize("code", _codes(3, 60))
def test_every_swap_of_neighbours_is_caught(code: str) -> None:
    plain = code.replace("-", "")
    for at in range(len(plain) - 1):
        if plain[at] != plain[at + 1]:
            swapped = plain[:at] + plain[at + 1] + plain[at] + plain[at + 2 :]
            assert read_code(swapped) is None, at


@pytest.mark.parametrize(
    "typed",
    [
        CODE, CODE.lower(), CODE.replace("-", ""), CODE.replace("-", " "), f"  {CODE}\n", QR_PREFIX + CODE,
        QR_PREFIX.lower() + CODE.lower(), "hwbkdm4dgz4ctkjbx", "HW BK DM 4D GZ 4C TK JB X", "H-W-B-K-DM4DGZ4C--TKJBX",
    ],
)  # fmt: skip
def test_ways_of_typing_are_forgiven(typed: str) -> None:
    assert read_code(typed) == CODE


@pytest.mark.parametrize("code", _codes(4, 40))
def test_look_alikes_are_forgiven(code: str) -> None:
    for like in ("O0", "o0", "I1", "i1", "L1", "l1"):
        assert read_code(code.replace(like[1], like[0])) == code


@pytest.mark.parametrize(
    "typed",
    ["", "-", CODE[:-1], CODE + "X", CODE.replace("X", "U"), CODE.replace("H", "*"), "ä" * 17, "🥖" * 17, "0" * 18,
     QR_PREFIX, "https://example.org/" + CODE, CODE.replace("4", "④"), "x" * 100_000],
    ids=lambda text: text[:12] or "empty",
)  # fmt: skip
def test_what_is_no_code_is_none(typed: str) -> None:
    assert read_code(typed) is None


@given(st.text())
def test_any_text_is_a_code_or_none(text: str) -> None:
    read = read_code(text)
    assert read is None or read_code(read) == read


@pytest.mark.parametrize("first", range(0, 200, 7))
def test_a_scanner_with_english_keys_on_a_german_system_is_understood(first: int) -> None:
    code = new_code(random.Random(first).getrandbits)
    english, german = "YyZz:-", "ZzYyÖß"
    typed = (QR_PREFIX + code).translate(str.maketrans(english, german))
    assert read_code(typed) == code
    assert read_code(typed.lower()) == code


def test_derivation_never_changes() -> None:
    """Receipts on paper outlive versions of this program: these values stand for ever."""
    keys = derive(CODE)
    assert {
        "lookup_id": keys.lookup_id,
        "cancel_hash": keys.cancel_hash,
        "withdraw_hash": keys.withdraw_hash,
        "public": keys.public["x"],
    } == PINNED


def test_however_typed_the_keys_are_the_same() -> None:
    assert derive("hwbk dm4d gz4c tkjb x") == derive(CODE)


def test_secrets_of_a_receipt_are_all_different_and_only_the_public_key_is_public() -> None:
    keys = derive(CODE)
    secrets = [keys.lookup_id, keys.cancel_secret, keys.withdraw_secret, keys.private["d"], keys.public["x"]]
    assert len(set(secrets)) == 5
    assert set(keys.public) == {"kty", "crv", "x"}
    assert CODE[:4] not in json.dumps(keys.public)
    assert derive(_codes(5, 1)[0]).lookup_id != keys.lookup_id


def test_the_derived_pair_opens_what_is_sealed_to_it() -> None:
    keys = derive(CODE)
    assert json.loads(open_sealed(seal(Message("ja"), [keys.public]), keys.private)) == {"text": "ja"}


def test_no_keys_for_a_wrong_code() -> None:
    with pytest.raises(ValueError):
        derive("HWBK-DM4D-GZ4C-TKJB-Y")


PINNED = {
    "cancel_hash": "90206532bd70c50a614dec5b9dddbef95f92a847937ac26349a8e8826d7a99d6",
    "lookup_id": "kpQUnYO_S0E9H7-2WiCIww",
    "public": "pcskL1QYdBxD6SAFImmscEgGpKK0D8o74nhO2_-Gl0M",
    "withdraw_hash": "b392c40a6dab7d14315bbc87af46568b41d9b89a3a99c1d352873f532938a58a",
}
