# SPDX-License-Identifier: EUPL-1.2
"""Half-filled forms at the platform: for nobody's desk, opened by their code, wiped when their days are over."""

import sqlite3
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from sync.contract.applications import CASE_DRAFT, DRAFT_DAYS, PURPOSE_DRAFT, PURPOSE_TAKE_BACK
from sync.contract.cases import Lookup, SignedCase
from sync.contract.times import from_wire, to_wire
from sync.contract.trust import DETAIL_TYPE, Detail
from tests.platform.devices import MAILBOX, Kiosk, case_of, new_lookup_id, sealed, sha
from tests.platform.running import NOW, Site
from tests.platform.test_applications import OFFICE, PUBLIC_TASK, office_desk, taking_back
from tests.platform.test_cases_up import look_up
from tests.platform.test_desks import all_cases

NEW, AGAIN = (201, ""), (200, "")
GRANTS = (
    MAILBOX,
    *(
        Detail(DETAIL_TYPE, ("submit",), PURPOSE_DRAFT, recipient, ("form-answers",), PUBLIC_TASK)
        for recipient in ("platform", OFFICE)
    ),
    Detail(DETAIL_TYPE, ("submit",), PURPOSE_TAKE_BACK, "platform", (), PUBLIC_TASK),
)


def draft(kiosk: Kiosk, **changes: Any) -> SignedCase:
    """The next half-filled form, signed."""
    good = {
        "kind": CASE_DRAFT,
        "purpose": PURPOSE_DRAFT,
        "recipient": "platform",
        "datatypes": ("form-answers",),
        "legal_basis": PUBLIC_TASK,
        "routing": {},
    }
    return kiosk.order(**{**good, **changes})


def days_later(days: float) -> str:
    return to_wire(from_wire(NOW) + timedelta(days=days))


def payload_of(case: SignedCase) -> bytes:
    payload = case_of(case).payload
    assert isinstance(payload, msgspec.Raw)
    return bytes(payload)


def test_any_kiosk_gets_it_by_its_reference_and_no_desk(kiosk: Kiosk, new_kiosk: Callable[[], Kiosk]) -> None:
    sent = draft(kiosk)
    assert kiosk.deliver(sent, details=GRANTS) == [NEW]
    (found,) = look_up(new_kiosk(), case_of(sent).lookup_id or "")
    assert (found.kind, found.state) == (CASE_DRAFT, "stored")
    assert isinstance(found.payload, msgspec.Raw)
    assert bytes(found.payload) == payload_of(sent)
    assert case_of(sent).case_id not in all_cases(office_desk(kiosk))


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        pytest.param({"recipient": OFFICE}, "bad-routing", id="to an office"),
        pytest.param({"lookup_id": None}, "bad-routing", id="no receipt"),
        pytest.param({"payload": b'{"name":"Erika"}'}, "not-sealed", id="not sealed"),
    ],
)
def test_what_is_none(kiosk: Kiosk, changes: dict[str, Any], problem: str) -> None:
    assert kiosk.deliver(draft(kiosk, **changes), details=GRANTS) == [(422, problem)]


def test_deleted_by_its_code_nothing_of_it_stays(site: Site, kiosk: Kiosk, new_kiosk: Callable[[], Kiosk]) -> None:
    reference, secret = new_lookup_id(), b"delete"
    sent = draft(kiosk, lookup_id=reference, cancel_hash=sha(secret))
    assert kiosk.deliver(sent, details=GRANTS) == [NEW]
    elsewhere = new_kiosk()
    assert elsewhere.deliver(taking_back(elsewhere, reference, secret), details=GRANTS) == [NEW]
    assert site.must("wipe-drafts", "--now", NOW) == "1 half-filled form(s) wiped\n"
    (found,) = look_up(elsewhere, reference)
    assert (found.state, found.payload) == ("cancelled", msgspec.UNSET)
    assert site.must("wipe-drafts", "--now", NOW) == "0 half-filled form(s) wiped\n"
    # Its own kiosk is told, and the number stays taken.
    (entry,) = [one for one in kiosk.sync(details=GRANTS).mailbox if one.status.case_id == case_of(sent).case_id]
    assert entry.status.state == "cancelled"
    assert kiosk.deliver(sent, details=GRANTS) == [AGAIN]
    assert look_up(elsewhere, reference)[0].payload == msgspec.UNSET


def test_after_its_days_it_is_wiped(site: Site, kiosk: Kiosk) -> None:
    reference = new_lookup_id()
    assert kiosk.deliver(draft(kiosk, lookup_id=reference), details=GRANTS) == [NEW]
    assert site.must("wipe-drafts", "--now", days_later(DRAFT_DAYS - 0.1)) == "0 half-filled form(s) wiped\n"
    assert look_up(kiosk, reference)[0].state == "stored"
    site.must("wipe-drafts", "--now", days_later(DRAFT_DAYS + 0.1))
    (found,) = look_up(kiosk, reference)
    assert (found.state, found.payload) == ("cancelled", msgspec.UNSET)


@pytest.mark.sqlite_file
def test_no_byte_of_it_stays_in_the_file(site: Site, kiosk: Kiosk) -> None:
    reference, secret, payload = new_lookup_id(), b"bytes", sealed()
    sent = draft(kiosk, lookup_id=reference, cancel_hash=sha(secret), payload=payload)
    assert kiosk.deliver(sent, details=GRANTS) == [NEW]
    files = [site.state / "platform.sqlite3", site.state / "platform.sqlite3-wal"]
    assert any(payload in file.read_bytes() for file in files if file.exists())
    assert kiosk.deliver(taking_back(kiosk, reference, secret), details=GRANTS) == [NEW]
    site.must("wipe-drafts", "--now", NOW)
    with sqlite3.connect(files[0]) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert not any(payload in file.read_bytes() for file in files if file.exists())


def test_applications_are_left_alone(site: Site, kiosk: Kiosk) -> None:
    order = kiosk.order()
    assert kiosk.deliver(order) == [NEW]
    site.must("wipe-drafts", "--now", days_later(400))
    (found,) = look_up(kiosk, case_of(order).lookup_id or "")
    assert found.state == "stored"


def test_whoever_has_the_code_is_told_at_which_counters_it_was_read(site: Site, kiosk: Kiosk) -> None:
    reference, secret = new_lookup_id(), b"read"
    sent, desk, other = (
        draft(kiosk, lookup_id=reference, cancel_hash=sha(secret)),
        office_desk(kiosk),
        office_desk(kiosk),
    )
    assert kiosk.deliver(sent, details=GRANTS) == [NEW]
    assert look_up(kiosk, reference)[0].readings == (), "a kiosk is no counter"
    for reader in (desk, desk, other):
        reader.read(f"/v1/desks/{OFFICE}/receipts/{reference}")
    told = look_up(kiosk, reference)[0].readings
    assert [one.recipient for one in told] == [OFFICE, OFFICE], "twice within ten minutes is once"
    # What it is for ends with what was read.
    assert kiosk.deliver(taking_back(kiosk, reference, secret), details=GRANTS) == [NEW]
    site.must("wipe-drafts", "--now", NOW)
    desk.read(f"/v1/desks/{OFFICE}/receipts/{reference}")
    assert look_up(kiosk, reference)[0].readings == ()


def test_a_desk_opens_it_with_the_code_that_somebody_brings_and_nothing_else(kiosk: Kiosk) -> None:
    sent, order, desk = draft(kiosk), kiosk.order(), office_desk(kiosk)
    assert (kiosk.deliver(sent, details=GRANTS), kiosk.deliver(order)) == ([NEW], [NEW])

    def found(reference: str | None) -> Lookup:
        response = desk.read(f"/v1/desks/{OFFICE}/receipts/{reference}")
        assert response.status_code == 200
        return msgspec.json.decode(response.content, type=Lookup)

    (case,) = found(case_of(sent).lookup_id).cases
    assert isinstance(case.payload, msgspec.Raw)
    assert bytes(case.payload) == payload_of(sent)
    for reference in (case_of(order).lookup_id, new_lookup_id(), "x", "A" * 22):
        assert found(reference) == Lookup()


def test_a_desk_asks_for_itself_alone_and_not_for_ever(kiosk: Kiosk) -> None:
    desk = office_desk(kiosk)
    assert desk.read("/v1/desks/office:bauamt/receipts/" + new_lookup_id()).status_code == 403
    statuses = [desk.read(f"/v1/desks/{OFFICE}/receipts/{new_lookup_id()}").status_code for _ in range(40)]
    assert statuses[0] == 200
    assert statuses[-1] == 429
