# SPDX-License-Identifier: EUPL-1.2
"""One-time codes and the proof that a new device brings."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.contract.signing import SignatureError, generate_key, public_jwk
from sync.contract.trust import EnrolRequest
from sync.trustee.codes import ALPHABET, check_enrol_request, code_hash, make_code
from tests.trustee.device import enrol_request

JKT = generate_key().thumbprint()


def test_codes_differ_and_have_sixty_bits() -> None:
    codes = {make_code() for _ in range(200)}
    assert len(codes) == 200
    assert len(ALPHABET) ** 12 == 2**60


def test_code_is_made_of_the_given_randomness() -> None:
    assert make_code(lambda _: 31) == "ZZZZ-ZZZZ-ZZZZ"


@given(st.text(ALPHABET, min_size=12, max_size=12))
def test_spelling_does_not_matter(plain: str) -> None:
    grouped = f"{plain[:4]}-{plain[4:8]}-{plain[8:]}"
    assert code_hash(plain) == code_hash(grouped) == code_hash(grouped.lower()) is not None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ABCD",
        "ABCD-EFGH-JKMNP",
        "ABCD-EFGH-JKM",
        "UUUU-UUUU-UUUU",
        "ÄÄÄÄ-ÄÄÄÄ-ÄÄÄÄ",
        "ABCD-EFGH-JKM\n",
        "١٢٣٤٥٦٧٨٩٠١٢",
    ],
)
def test_what_is_no_code(text: str) -> None:
    assert code_hash(text) is None


def test_good_request_gives_the_public_keys() -> None:
    key, encryption = generate_key(), public_jwk(generate_key())
    request = msgspec.convert(enrol_request("7K2M-9QXT-4HBD", key, "desk", encryption), EnrolRequest)
    claim = check_enrol_request(request, JKT)
    assert (claim.jkt, claim.device, claim.encryption) == (key.thumbprint(), public_jwk(key), encryption)
    assert claim.code_sha256 == code_hash("7K2M9QXT4HBD")


json_values = st.sampled_from(
    [None, True, 0, -1, 2**70, 1.5, "", "AA", "A" * 43, "ä", "\0", [], ["AA"], {}, {"x": 1}]
)
jwks = st.builds(
    lambda known, extra: known | extra,
    st.sampled_from(
        [{}, {"kty": "EC"}, {"kty": "EC", "crv": "P-256"}, {"kty": "oct"}, {"kty": "RSA"}, {"kty": "OKP"}]
    ),
    st.dictionaries(
        st.sampled_from(["kty", "crv", "x", "y", "d", "k", "n", "e", "kid", "use", "alg", "key_ops"]), json_values
    ),
)


@given(jwks)
def test_any_key_is_read_or_refused(jwk: dict[str, Any]) -> None:
    request = msgspec.convert(enrol_request("7K2M-9QXT-4HBD", generate_key()) | {"device_key": jwk}, EnrolRequest)
    with pytest.raises(SignatureError):
        check_enrol_request(request, JKT)


@given(st.text(max_size=200))
def test_any_proof_is_refused(proof: str) -> None:
    request = msgspec.convert(enrol_request("7K2M-9QXT-4HBD", generate_key()) | {"proof": proof}, EnrolRequest)
    with pytest.raises(SignatureError):
        check_enrol_request(request, JKT)
