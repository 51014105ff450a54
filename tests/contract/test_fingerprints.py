# SPDX-License-Identifier: EUPL-1.2
import re
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from sync.contract.fingerprints import COUNT, WORDS, fingerprint_words
from sync.contract.signing import generate_key, public_jwk, thumbprint

KEYS = [public_jwk(generate_key()) for _ in range(5)]
FIXED = {
    "kty": "EC",
    "crv": "P-256",
    "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
    "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
}
"""The key of RFC 7515, appendix A.3."""


def test_the_list_gives_nine_bits_a_word() -> None:
    assert len(WORDS) == len(set(WORDS)) == 2**9
    assert COUNT * 9 == 54


def test_no_word_can_be_taken_for_another() -> None:
    assert all(re.fullmatch("[A-Z][a-z]{2,9}", word) for word in WORDS)
    assert len({word[:4].lower() for word in WORDS}) == len(WORDS)
    for one, other in combinations(WORDS, 2):
        if len(one) == len(other):
            assert sum(a != b for a, b in zip(one.lower(), other.lower(), strict=True)) > 1, (one, other)


def test_the_words_of_known_keys_never_change() -> None:
    assert thumbprint(FIXED) == "oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U"
    assert " ".join(fingerprint_words(FIXED, [FIXED])) == "Pollen Panther Joghurt Familie Pflaume Haube"


@given(st.permutations(KEYS), st.integers(1, 4))
def test_any_other_key_on_either_side_gives_other_words(keys: list[dict[str, str]], count: int) -> None:
    device, trustee, foreign = keys[0], keys[1:count], keys[-1]
    words = fingerprint_words(device, trustee)
    assert len(words) == COUNT
    assert fingerprint_words(device, trustee[::-1]) == words
    assert fingerprint_words(foreign, trustee) != words
    assert fingerprint_words(device, [*trustee, foreign]) != words
    assert fingerprint_words(device, [*trustee[1:], foreign]) != words
