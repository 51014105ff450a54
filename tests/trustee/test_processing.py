# SPDX-License-Identifier: EUPL-1.2
"""The register of processing says what the policy says, of every purpose."""

import msgspec

from sync.contract.signing import generate_key, public_jwk
from sync.contract.trust import OfflinePolicy, RecipientKeys
from sync.trustee.processing import processing_register
from sync.trustee.purposes import load_seed
from tests.trustee.device import START

SEED = load_seed()
PURPOSES = {name: terms.purpose for name, terms in SEED.items()}
KEYS = RecipientKeys((public_jwk(generate_key()),), ())
POLICY = OfflinePolicy(
    "https://treuhand.example", "kiosk", 7, int(START.timestamp()), 0, PURPOSES, {"shop:bakery": KEYS}, (), ()
)
SUSPENDED = {"order-cancel": START}
CONTROLLER = "Landkreis Beispiel, Marktplatz 1"


def sections() -> dict[str, str]:
    head, *rest = processing_register(POLICY, SEED, SUSPENDED, CONTROLLER, START).split("\n## ")
    assert CONTROLLER in head
    assert "Offline-Richtlinie 7" in head
    return {part.split("`")[1]: part for part in rest}


def test_every_purpose_stands_in_the_register_with_what_the_policy_says() -> None:
    found = sections()
    assert set(found) == set(PURPOSES)
    for name, purpose in PURPOSES.items():
        assert purpose.notice.sha256 in found[name]
        assert all(word in found[name] for word in (*purpose.datatypes, *purpose.recipients))
        assert ("Einwilligung, Art. 6" in found[name]) == purpose.consent


def test_only_admitted_recipients_are_named_as_served() -> None:
    found = sections()
    assert "Angeschlossene Empfänger: shop:bakery" in found["order"]
    assert "Angeschlossene Empfänger: keine" in found["order-cancel"]


def test_a_suspended_purpose_stays_in_the_register_and_says_so() -> None:
    without = msgspec.structs.replace(
        POLICY, purposes={name: purpose for name, purpose in PURPOSES.items() if name not in SUSPENDED}
    )
    text = processing_register(without, SEED, SUSPENDED, CONTROLLER, START)
    assert text.count("Ausgesetzt seit 26.11.2026") == 1
    assert text.partition("(`order-cancel`)")[2].partition("## ")[0].count("Ausgesetzt") == 1
