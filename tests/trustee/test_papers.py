# SPDX-License-Identifier: EUPL-1.2
"""The reference of a paper form: never a name, never a receipt code; and what a code withdraws."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.contract.receipt_code import derive, new_code, withdraw_hash_of
from sync.trustee.papers import read_reference


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("WID-2026-0142", "WID-2026-0142"),
        ("wid-2026-0142", "WID-2026-0142"),
        (" 32.1/142 ", "32.1/142"),
        ("AZ  7", "AZ 7"),
        ("7", "7"),
        ("SG 32/14-26", "SG 32/14-26"),
        ("ÖRT 1", "ÖRT 1"),
    ],
)
def test_references(text: str, reference: str) -> None:
    assert read_reference(text) == reference


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "-", "ohne", "Erika Mustermann", "MUSTERMANN 1", "Erika 1980", "WID--1", "-1", "1-", "1\n<b>", "1;2",
        "HWBK-DM4D-GZ4C-TKJB-X", "HWBKDM4DGZ4CTKJBX", "hwbk dm4d gz4c tkjb", "HWBK-DM4D", "0681-123456-789-12",
        "1234567", "W1D-2026", "٣",
    ],
)  # fmt: skip
def test_what_may_not_stand_in_the_log(text: str) -> None:
    assert read_reference(text) is None


@given(st.integers(0, 2**80 - 1), st.sampled_from(["-", "", " ", "."]))
def test_no_receipt_code_is_a_reference(bits: int, between: str) -> None:
    code = new_code(lambda _: bits - bits % 37)
    for shown in (code, code[:-2]):
        assert read_reference(shown.replace("-", between)) is None


@given(st.text(max_size=20))
def test_any_text_is_a_reference_in_plain_form_or_none(text: str) -> None:
    reference = read_reference(text)
    assert reference is None or read_reference(reference) == reference


def test_a_code_withdraws_what_the_kiosk_wrote_into_the_consent() -> None:
    code = new_code()
    assert withdraw_hash_of(code.lower()) == derive(code).withdraw_hash


def test_what_is_no_code_withdraws_nothing() -> None:
    with pytest.raises(ValueError, match="not a receipt code"):
        withdraw_hash_of("HWBK-DM4D-GZ4C-TKJB-Y")
