# SPDX-License-Identifier: EUPL-1.2
"""Parcels of kiosks without a line, handed in by devices that have one."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import httpx
import msgspec
import pytest

from sync.contract.cases import SignedCase
from sync.contract.courier import (
    KIND_COURIER_KEY,
    LETTER_TYP,
    PROOF_TYP,
    CourierKey,
    DeliveryProof,
    Letter,
    Parcel,
    make_parcel,
    read_letter,
)
from sync.contract.feed import decode_items, decompress
from sync.contract.signing import Jwk, generate_key, public_jwk, sha256_hex, sign
from sync.contract.times import from_wire
from sync.contract.trust import DETAIL_TYPE, Detail, read_message
from tests.platform.devices import MAILBOX, Desk, Device, Kiosk, case_of, submit
from tests.platform.running import NOW, SCOPE, FakeTrustee, Site
from tests.platform.test_feed import feed_key, read_manifest


@pytest.fixture(scope="module")
def courier_key(site: Site) -> Jwk:
    """As kiosks learn it: from the content."""
    with httpx.Client(base_url=site.base_url, trust_env=False) as http:
        manifest = read_manifest(site, http.get(f"/v1/feeds/{SCOPE}").text)
        bundle = decompress(http.get(f"/v1/blobs/{manifest.bundle.sha256}").content)
    (item,) = (item for item in decode_items(bundle) if item.kind == KIND_COURIER_KEY)
    return msgspec.json.decode(item.body, type=CourierKey).key


@pytest.fixture
def trustee(trustee: FakeTrustee, site: Site) -> Iterator[FakeTrustee]:
    trustee.platform_key = feed_key(site)
    trustee.grant = lambda asked: submit(asked.purpose, asked.recipient)
    yield trustee
    trustee.letters.clear()
    trustee.ungranted.clear()


@pytest.fixture
def away(new_kiosk: Callable[[], Kiosk], trustee: FakeTrustee) -> Kiosk:
    """A kiosk that the platform has never heard of, and the trustee has."""
    kiosk = new_kiosk()
    trustee.letters[kiosk.key.thumbprint()] = (kiosk.name, public_jwk(kiosk.key))
    return kiosk


def pack(kiosk: Kiosk, courier_key: Jwk, *cases: SignedCase) -> Parcel:
    return make_parcel(list(cases), kiosk.name, kiosk.base_url, kiosk.key, courier_key, from_wire(NOW))


def hand_in(bearer: Device, parcel: Parcel) -> httpx.Response:
    detail = MAILBOX if isinstance(bearer, Kiosk) else Detail(DETAIL_TYPE, ("open",), recipient="shop:baeckerei")
    return bearer.call("POST", "/v1/courier", bearer.token([detail]), body=msgspec.json.encode(parcel))


def proof_of(site: Site, answer: httpx.Response) -> DeliveryProof:
    assert answer.status_code == 200, answer.text
    return read_message(answer.text, [feed_key(site)], PROOF_TYP, DeliveryProof)


def said(proof: DeliveryProof) -> list[tuple[int, str]]:
    return [(found.result.status, found.result.problem) for found in proof.results]


def test_a_parcel_counts_as_if_its_kiosk_had_come(
    site: Site, away: Kiosk, kiosk: Kiosk, desk: Desk, courier_key: Jwk
) -> None:
    orders = [away.order(), away.order()]
    parcel = pack(away, courier_key, *orders)
    proof = proof_of(site, hand_in(kiosk, parcel))
    assert (proof.kiosk, proof.is_final) == (away.name, True)
    assert proof.sealed_sha256 == sha256_hex(parcel.sealed.encode())
    assert [found.sha256 for found in proof.results] == [sha256_hex(bytes(order.envelope)) for order in orders]
    assert said(proof) == [(201, ""), (201, "")]
    # Again, by another bearer, and at last by the kiosk itself.
    assert said(proof_of(site, hand_in(desk, parcel))) == [(200, ""), (200, "")]
    assert away.deliver(*orders) == [(200, ""), (200, "")]


def test_the_visit_of_a_bearer_is_no_sign_of_life(site: Site, away: Kiosk, kiosk: Kiosk, courier_key: Jwk) -> None:
    away.sync()
    seen = f"SELECT last_seen FROM dp_platform_party WHERE name = '{away.name}'"
    before = site.rows(seen)
    assert said(proof_of(site, hand_in(kiosk, pack(away, courier_key, away.order())))) == [(201, "")]
    assert site.rows(seen) == before


def test_parcels_in_another_order(site: Site, away: Kiosk, kiosk: Kiosk, courier_key: Jwk) -> None:
    first, second = pack(away, courier_key, away.order(), away.order()), pack(away, courier_key, away.order())
    assert said(proof_of(site, hand_in(kiosk, second))) == [(201, "")]
    assert said(proof_of(site, hand_in(kiosk, first))) == [(201, ""), (201, "")]
    assert away.sync().again == ()


def test_consents_are_registered_and_the_ledger_is_asked(
    site: Site, away: Kiosk, kiosk: Kiosk, courier_key: Jwk, trustee: FakeTrustee
) -> None:
    kept, _ = away.contact()
    withdrawn, receipt = away.contact()
    trustee.states[receipt] = "withdrawn"
    proof = proof_of(site, hand_in(kiosk, pack(away, courier_key, kept, withdrawn)))
    assert said(proof) == [(201, ""), (403, "consent_withdrawn")]
    assert proof.results[1].result.action == "shred"


def test_one_bad_case_costs_its_neighbours_nothing(site: Site, away: Kiosk, kiosk: Kiosk, courier_key: Jwk) -> None:
    forged = away.sign(away.envelope(), keep=False, key=generate_key())
    nothing = SignedCase(msgspec.Raw(b'{"no":"case"}'), "x..y")
    good = away.order()
    proof = proof_of(site, hand_in(kiosk, pack(away, courier_key, forged, nothing, good)))
    assert said(proof) == [(403, "bad-signature"), (422, "bad-envelope"), (201, "")]


def test_what_is_not_granted_today_waits(
    site: Site, away: Kiosk, kiosk: Kiosk, courier_key: Jwk, trustee: FakeTrustee
) -> None:
    trustee.ungranted.add("shop:hofladen")
    shut, open_ = away.order(recipient="shop:hofladen"), away.order()
    parcel = pack(away, courier_key, shut, open_)
    proof = proof_of(site, hand_in(kiosk, parcel))
    assert said(proof) == [(503, "not-granted"), (201, "")]
    assert not proof.is_final
    trustee.ungranted.clear()
    assert said(proof_of(site, hand_in(kiosk, parcel))) == [(201, ""), (200, "")]


def refused(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].rpartition(":")[2]


def test_a_letter_that_is_worth_nothing(
    away: Kiosk, kiosk: Kiosk, new_kiosk: Callable[[], Kiosk], courier_key: Jwk, trustee: FakeTrustee
) -> None:
    parcel = pack(away, courier_key, away.order())
    trustee.down = True
    assert refused(hand_in(kiosk, parcel)) == (503, "trustee-unreachable")
    trustee.down = False
    trustee.letters.clear()
    assert refused(hand_in(kiosk, parcel)) == (403, "letter-refused")
    # The trustee's word of another moment is no word.
    trustee.letters[away.key.thumbprint()] = (away.name, public_jwk(away.key))
    trustee.signed_at -= timedelta(minutes=10)
    assert refused(hand_in(kiosk, parcel)) == (503, "trustee-unreachable")
    trustee.signed_at += timedelta(minutes=10)
    # A device that is enrolled under another name, and one that posts with no token.
    other = new_kiosk()
    other.name = away.name
    trustee.letters[other.key.thumbprint()] = ("kiosk:somebody-else", public_jwk(other.key))
    assert refused(hand_in(kiosk, pack(other, courier_key, other.order()))) == (403, "letter-refused")
    answer = kiosk.http.post("/v1/courier", content=msgspec.json.encode(parcel))
    assert answer.status_code == 401


def test_another_key_under_a_known_name(
    site: Site, away: Kiosk, kiosk: Kiosk, courier_key: Jwk, trustee: FakeTrustee
) -> None:
    """The pinned key stays, by stick as by line; staff release it."""
    assert said(proof_of(site, hand_in(kiosk, pack(away, courier_key, away.order())))) == [(201, "")]
    away.key = generate_key()
    trustee.letters[away.key.thumbprint()] = (away.name, public_jwk(away.key))
    assert refused(hand_in(kiosk, pack(away, courier_key, away.order()))) == (403, "key-changed")


def test_a_tampered_parcel(away: Kiosk, kiosk: Kiosk, courier_key: Jwk) -> None:
    parcel, other = pack(away, courier_key, away.order()), pack(away, courier_key, away.order())
    stolen = msgspec.structs.replace(parcel, sealed=other.sealed)
    elsewhere = pack(away, public_jwk(generate_key()), away.order())
    letter, _ = read_letter(parcel)
    resigned = Parcel(sign(msgspec.json.encode(letter), generate_key(), LETTER_TYP), parcel.sealed)
    empty = pack(away, courier_key, SignedCase(msgspec.Raw(b"{}"), "x"))
    for bad in (stolen, elsewhere, resigned, empty, Parcel("a.b.c", "d"), msgspec.structs.replace(parcel, letter="")):
        assert refused(hand_in(kiosk, bad)) == (422, "bad-parcel")
    answer = kiosk.call("POST", "/v1/courier", kiosk.token([MAILBOX]), body=b"x" * 700_000)
    assert answer.status_code == 413


def test_more_shops_than_one_question_names(site: Site, away: Kiosk, kiosk: Kiosk, courier_key: Jwk) -> None:
    orders = [away.order(recipient=f"shop:laden-{number}") for number in range(12)]
    proof = proof_of(site, hand_in(kiosk, pack(away, courier_key, *orders)))
    assert {found.result.problem for found in proof.results}.isdisjoint({"not-granted", "bad-signature"})
    assert {case_of(order).case_id for order in orders} == {found.result.case_id for found in proof.results}


def test_a_letter_names_what_it_is_for(away: Kiosk, courier_key: Jwk) -> None:
    letter, key = read_letter(pack(away, courier_key, away.order()))
    assert isinstance(letter, Letter)
    assert (letter.iss, letter.aud, key["kid"]) == (away.name, away.base_url, away.key.thumbprint())
    assert letter.exp - letter.iat == 40 * 86_400
