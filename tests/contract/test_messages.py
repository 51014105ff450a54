# SPDX-License-Identifier: EUPL-1.2
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sync.contract.cases import CaseResult, Envelope, SignedCase, SyncRequest
from sync.contract.ids import uuid7
from sync.contract.problems import Problem, problem
from sync.contract.signing import generate_key, public_jwk, sign_detached, verify_detached
from sync.contract.times import from_wire, to_wire
from sync.contract.trust import DETAIL_TYPE, AccessClaims, Detail, Purpose, canonical_json, notice

NOW = datetime(2026, 11, 23, 8, 30, 15, 123456, tzinfo=UTC)
HASH = "a" * 64


def test_uuid7_layout_is_that_of_the_rfc() -> None:
    """RFC 9562, appendix A.6: its moment and random bits."""
    moment = datetime.fromtimestamp(0x017F22E279B0 / 1000, UTC)
    tail = 0xCC3 << 68 | 0x18C4DC0C0C07398F & ((1 << 62) - 1)
    made = uuid7(moment, lambda size: tail.to_bytes(size, "big"))
    assert made == UUID("017F22E2-79B0-7CC3-98C4-DC0C0C07398F")


@given(
    st.integers(0, 2**44).map(lambda ms: datetime.fromtimestamp(ms / 1000, UTC)),
    st.binary(min_size=10, max_size=10),
)
def test_uuid7_version_variant_and_time(moment: datetime, noise: bytes) -> None:
    made = uuid7(moment, lambda _: noise)
    assert (made.version, made.variant) == (7, "specified in RFC 4122")
    assert made.int >> 80 == int(moment.timestamp() * 1000)


def test_uuid7_sorts_by_millisecond_and_never_repeats() -> None:
    made = [uuid7(NOW + timedelta(milliseconds=n)) for n in range(500)]
    assert made == sorted(made)
    assert sorted(map(str, made)) == list(map(str, made))
    assert len({uuid7(NOW) for _ in range(1000)}) == 1000


@given(st.datetimes(timezones=st.timezones().filter(lambda zone: zone.key != "localtime")))
def test_times_keep_their_whole_second(moment: datetime) -> None:
    assume(1000 < moment.year < 9999)
    assert from_wire(to_wire(moment)) == moment.astimezone(UTC).replace(microsecond=0)


@pytest.mark.parametrize(
    ("text", "wire"),
    [
        ("2026-11-26T09:00:00+01:00", "2026-11-26T08:00:00Z"),
        ("2026-03-29T01:59:59+01:00", "2026-03-29T00:59:59Z"),
        ("2026-11-26T08:00:00.999Z", "2026-11-26T08:00:00Z"),
    ],
)
def test_times_are_written_in_utc(text: str, wire: str) -> None:
    assert to_wire(from_wire(text)) == wire


@pytest.mark.parametrize(
    "text",
    ["", "tomorrow", "2026-11-26T08:00:00", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z",
     "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59"],
)  # fmt: skip
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        from_wire(text)


def test_a_time_without_zone_is_never_written() -> None:
    with pytest.raises(ValueError):
        to_wire(datetime(2026, 1, 1))  # noqa: DTZ001
    assert to_wire(datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=1)))) == "2025-12-31T23:00:00Z"


def _envelope(**changes: Any) -> dict[str, Any]:
    return {
        "case_id": str(uuid7(NOW)), "kind": "order",
        "kiosk": "kiosk:remmesweiler", "epoch": str(uuid7(NOW)), "seq": 1,
        "prev": HASH, "district": "10046", "municipality": "10046117", "recipient": "shop:baeckerei",
        "purpose": "order", "collected_at": "2026-11-23T08:30:15Z", "clock": {"synced_at": None, "trust": "floor"},
    } | changes  # fmt: skip


def test_envelope_bytes_travel_unchanged_with_spaces_and_unknown_fields() -> None:
    key = generate_key()
    exact = b' {"later": {"a" : 1.50},' + msgspec.json.encode(_envelope())[1:] + b" "
    sig = sign_detached(exact, key, "case+jws")
    body = b'{"sig":"%b","envelope":%b,"more":1}' % (sig.encode(), exact)
    case = msgspec.json.decode(body, type=SignedCase)
    assert bytes(case.envelope) == exact.strip()
    sig = sign_detached(exact.strip(), key, "case+jws")
    again = msgspec.json.encode(SyncRequest(0, msgspec.json.decode(b'{"version":"1"}', type=Any), (case,)))
    travelled = msgspec.json.decode(again, type=Any)
    assert travelled["cases"][0]["envelope"]["later"] == {"a": 1.5}
    assert exact.strip() in again
    verify_detached(sig, bytes(case.envelope), [public_jwk(key)], "case+jws")


def test_unknown_fields_are_ignored_when_read() -> None:
    assert msgspec.json.decode(msgspec.json.encode(_envelope(later=1)), type=Envelope).seq == 1


BAD: dict[str, dict[str, Any]] = {
    "seq-zero": {"seq": 0},
    "seq-text": {"seq": "1"},
    "seq-fraction": {"seq": 1.5},
    "prev-short": {"prev": "ab"},
    "prev-upper": {"prev": "A" * 64},
    "kind-upper": {"kind": "Order"},
    "kind-newline": {"kind": "order\n"},
    "kiosk-long": {"kiosk": "k" * 121},
    "recipient-empty": {"recipient": ""},
    "recipient-slash-first": {"recipient": "/etc"},
    "case-id": {"case_id": "1"},
    "epoch-null": {"epoch": None},
    "time-local": {"collected_at": "2026-11-23T08:30:15"},
    "time-offset": {"collected_at": "2026-11-23T08:30:15+01:00"},
    "clock-trust": {"clock": {"synced_at": None, "trust": "sure"}},
    "lookup-short": {"lookup_id": "abc"},
    "lookup-alphabet": {"lookup_id": "a" * 21 + "+"},
    "routing-nine": {"routing": {str(n): "" for n in range(9)}},
    "routing-long": {"routing": {"a": "x" * 201}},
    "routing-number": {"routing": {"a": 1}},
    "quantity-zero": {"uses": [{"allotment": str(uuid7(NOW)), "stock": "crates", "epoch": 1, "quantity": 0}]},
    "cancel-hash": {"cancel_hash": "x"},
}


@pytest.mark.parametrize("name", BAD)
def test_envelopes_outside_their_limits_are_refused(name: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(msgspec.json.encode(_envelope(**BAD[name])), type=Envelope)


@pytest.mark.parametrize("count", [200, 201])
def test_a_batch_holds_at_most_two_hundred(count: int) -> None:
    body = msgspec.json.encode(
        {"mailbox_cursor": 0, "report": {"version": "1"}, "cases": [{"envelope": {}, "sig": "x"}] * count}
    )
    if count > 200:
        with pytest.raises(msgspec.ValidationError):
            msgspec.json.decode(body, type=SyncRequest)
    else:
        assert len(msgspec.json.decode(body, type=SyncRequest).cases) == 200


@pytest.mark.parametrize("status", [199, 600, -1])
def test_results_bear_http_statuses(status: int) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"case_id":"%b","status":%d}' % (str(uuid7(NOW)).encode(), status), type=CaseResult)


@pytest.mark.parametrize(
    ("pattern", "recipient", "admitted"),
    [
        ("shop:*", "shop:baeckerei", True), ("shop:*", "shop:", True), ("shop:*", "office:x", False),
        ("shop:a", "shop:a", True), ("shop:a", "shop:ab", False), ("*", "anyone", True), ("", "shop:a", False),
        ("platform", "platform", True), ("shop", "shop:a", False),
    ],
)  # fmt: skip
def test_purposes_admit_their_recipients_alone(pattern: str, recipient: str, admitted: bool) -> None:
    purpose = Purpose((), (pattern,), "collect", False, "", 0, 1, notice("n", {"de": "x"}))
    assert purpose.admits(recipient) is admitted


def test_a_token_allows_what_it_names_and_nothing_near_it() -> None:
    detail = Detail(DETAIL_TYPE, ("submit",), "order", "shop:a")
    claims = AccessClaims("i", "a", "s", "c", "j", 1, 2, {}, (detail, Detail("urn:other", ("open",), "", "shop:a")))
    assert claims.allows("submit", purpose="order", recipient="shop:a")
    assert not claims.allows("open", recipient="shop:a")
    assert not claims.allows("submit", purpose="order", recipient="shop:b")
    assert not claims.allows("submit", purpose="order-contact", recipient="shop:a")
    assert not claims.allows("submit")


def test_canonical_json_does_not_depend_on_the_order_of_keys() -> None:
    assert canonical_json({"b": 1, "a": {"d": 1, "c": 2}}) == b'{"a":{"c":2,"d":1},"b":1}'


def test_problems_have_a_stable_name() -> None:
    made = problem("too-late", "Too late", 409, action="wait")
    assert made.type == "urn:dorfpunkt:problem:too-late"
    assert msgspec.json.decode(msgspec.json.encode(made), type=Problem).name == "too-late"
