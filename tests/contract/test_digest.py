# SPDX-License-Identifier: EUPL-1.2
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.contract.digest import content_digest, digest_fits
from sync.contract.writing import droppable_lines


def test_the_digest_of_the_rfc() -> None:
    # RFC 9530, appendix B.1.
    body = b'{"hello": "world"}\n'
    assert content_digest(body) == "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:"


@given(st.binary(min_size=1, max_size=300), st.data())
def test_every_bent_byte_is_noticed(body: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(body) - 1))
    bit = data.draw(st.integers(0, 7))
    bent = body[:at] + bytes([body[at] ^ 1 << bit]) + body[at + 1 :]
    header = content_digest(body)
    assert digest_fits(header, body)
    assert not digest_fits(header, bent)
    assert not digest_fits(header, body[:at])


@given(st.integers(0, 54), st.characters(max_codepoint=255))
def test_a_bent_header_is_an_answer_and_no_error(at: int, other: str) -> None:
    header = content_digest(b"body")
    bent = header[:at] + other + header[at + 1 :]
    assert isinstance(digest_fits(bent, b"body"), bool)
    assert digest_fits(bent, b"body") == digest_fits(bent, b"body ") or bent.lower() == header.lower()


@pytest.mark.parametrize(
    "wrong", ["=" * 44, "A" * 40 + "=AA=", "A=" * 22, "RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabD=g"], ids=str
)
def test_what_is_no_base64_does_not_fit(wrong: str) -> None:
    assert not digest_fits(f"sha-256=:{wrong}:", b"body")


@pytest.mark.parametrize(
    ("header", "fits"),
    [
        (None, True),
        ("", True),
        ("md5=:1B2M2Y8AsgTpgAmY7PhCfg==:", True),
        ("sha-256=nothing", True),
        ("sha-256=:too short:", True),
        (f"sha-512=:AAAA:, {content_digest(b'other')}", False),
        (f"sha-512=:AAAA:, {content_digest(b'body')}", True),
    ],
    ids=str,
)
def test_what_the_header_may_say(header: str | None, fits: bool) -> None:
    assert digest_fits(header, b"body") is fits


@given(st.text())
def test_no_header_makes_it_fail(header: str) -> None:
    digest_fits(header, b"body")


def test_a_full_disk_costs_lines_alone() -> None:
    stream = Path("/dev/full").open("w", buffering=1)  # noqa: SIM115 - closing it is what fails
    lines = droppable_lines(stream)
    assert lines.write("a line that no disk takes\n") == 26
    lines.flush()
    with pytest.raises(OSError, match="No space left"):
        stream.flush()
    lines.close()
