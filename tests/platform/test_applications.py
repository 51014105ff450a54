# SPDX-License-Identifier: EUPL-1.2
"""Applications at the platform: only to offices, replies only to one's own, all of a receipt taken back at once."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest

from sync.contract.applications import CASE_APPLICATION, CASE_REPLY, PURPOSE_APPLICATION, PURPOSE_TAKE_BACK
from sync.contract.cases import SignedCase
from sync.contract.trust import DETAIL_TYPE, Detail
from tests.platform.devices import MAILBOX, Desk, Kiosk, case_of, new_lookup_id, sha
from tests.platform.test_cases_up import look_up
from tests.platform.test_desks import all_cases

NEW = (201, "")
OFFICE, OTHER = "office:rathaus", "office:bauamt"
PUBLIC_TASK = "eu-gdpr:A6-1-e"
GRANTS = (
    MAILBOX,
    *(
        Detail(DETAIL_TYPE, ("submit",), PURPOSE_APPLICATION, recipient, ("form-answers",), PUBLIC_TASK)
        for recipient in (OFFICE, OTHER, "shop:baeckerei")
    ),
    Detail(DETAIL_TYPE, ("submit",), PURPOSE_TAKE_BACK, "platform", (), PUBLIC_TASK),
)


def application(kiosk: Kiosk, **changes: Any) -> SignedCase:
    """The next application, signed."""
    good = {
        "kind": CASE_APPLICATION,
        "purpose": PURPOSE_APPLICATION,
        "recipient": OFFICE,
        "datatypes": ("form-answers",),
        "legal_basis": PUBLIC_TASK,
        "routing": {},
    }
    return kiosk.order(**{**good, **changes})


def reply(kiosk: Kiosk, to: SignedCase, **changes: Any) -> SignedCase:
    """What is said to a question about an application."""
    about = case_of(to)
    routing = {"application": str(about.case_id)}
    return application(kiosk, **{"kind": CASE_REPLY, "routing": routing, "lookup_id": about.lookup_id, **changes})


def taking_back(kiosk: Kiosk, reference: str, secret: bytes) -> SignedCase:
    return kiosk.cancel(reference, secret, purpose=PURPOSE_TAKE_BACK, legal_basis=PUBLIC_TASK)


def office_desk(kiosk: Kiosk, recipient: str = OFFICE) -> Desk:
    return Desk(f"desk:{uuid4()}", kiosk.http, kiosk.trustee, recipient=recipient)


def test_an_application_reaches_its_office_and_no_other(kiosk: Kiosk) -> None:
    sent = application(kiosk)
    assert kiosk.deliver(sent, details=GRANTS) == [NEW]
    assert case_of(sent).case_id in all_cases(office_desk(kiosk))
    assert case_of(sent).case_id not in all_cases(office_desk(kiosk, OTHER))


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"recipient": "shop:baeckerei"}, id="to a shop"),
        pytest.param({"lookup_id": None}, id="no receipt"),
    ],
)
def test_what_is_no_application(kiosk: Kiosk, changes: dict[str, Any]) -> None:
    assert kiosk.deliver(application(kiosk, **changes), details=GRANTS) == [(422, "bad-routing")]


def test_a_reply_from_any_kiosk_follows_its_application(kiosk: Kiosk, new_kiosk: Callable[[], Kiosk]) -> None:
    sent = application(kiosk)
    assert kiosk.deliver(sent, details=GRANTS) == [NEW]
    elsewhere = new_kiosk()
    answer = reply(elsewhere, sent)
    assert elsewhere.deliver(answer, details=GRANTS) == [NEW]
    assert all_cases(office_desk(kiosk))[case_of(answer).case_id].routing == {
        "application": str(case_of(sent).case_id)
    }
    kinds = [case.kind for case in look_up(kiosk, case_of(sent).lookup_id or "")]
    assert sorted(kinds) == [CASE_APPLICATION, CASE_REPLY]


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"routing": {}}, id="to nothing"),
        pytest.param({"routing": {"application": "x"}}, id="to no id"),
        pytest.param({"routing": {"application": str(uuid4())}}, id="to what is not there"),
        pytest.param({"recipient": OTHER}, id="to another office"),
        pytest.param({"lookup_id": new_lookup_id()}, id="with another receipt"),
    ],
)
def test_a_reply_to_what_is_not_ones_own(kiosk: Kiosk, changes: dict[str, Any]) -> None:
    sent = application(kiosk)
    assert kiosk.deliver(sent, reply(kiosk, sent, **changes), details=GRANTS) == [NEW, (422, "bad-routing")]


def test_a_reply_to_an_order(kiosk: Kiosk) -> None:
    order = kiosk.order()
    assert kiosk.deliver(order) == [NEW]
    assert kiosk.deliver(reply(kiosk, order), details=GRANTS) == [(422, "bad-routing")]


def test_an_application_is_taken_back_with_its_replies(kiosk: Kiosk, new_kiosk: Callable[[], Kiosk]) -> None:
    reference, secret = new_lookup_id(), b"take-back"
    sent = application(kiosk, lookup_id=reference, cancel_hash=sha(secret))
    answer = reply(kiosk, sent)
    assert kiosk.deliver(sent, answer, details=GRANTS) == [NEW] * 2
    elsewhere = new_kiosk()
    assert elsewhere.deliver(taking_back(elsewhere, reference, secret), details=GRANTS) == [NEW]
    assert {case.state for case in look_up(kiosk, reference)} == {"cancelled"}
    states = all_cases(office_desk(kiosk))
    assert {states[case_of(case).case_id].state for case in (sent, answer)} == {"cancelled"}


def test_a_reply_that_comes_after_its_application_was_taken_back(kiosk: Kiosk) -> None:
    reference, secret = new_lookup_id(), b"take-back"
    sent = application(kiosk, lookup_id=reference, cancel_hash=sha(secret))
    assert kiosk.deliver(sent, taking_back(kiosk, reference, secret), details=GRANTS) == [NEW] * 2
    late = reply(kiosk, sent, cancel_hash=sha(secret))
    assert kiosk.deliver(late, details=GRANTS) == [NEW]
    assert {case.state for case in look_up(kiosk, reference)} == {"cancelled"}


def test_an_office_answers_and_a_wrong_secret_takes_nothing_back(kiosk: Kiosk) -> None:
    reference = new_lookup_id()
    sent = application(kiosk, lookup_id=reference, cancel_hash=sha(b"right"))
    assert kiosk.deliver(sent, details=GRANTS) == [NEW]
    desk = office_desk(kiosk)
    assert desk.results(desk.answer(case_of(sent).case_id, reference)) == [NEW]
    assert kiosk.deliver(taking_back(kiosk, reference, b"wrong"), details=GRANTS) == [(403, "wrong-secret")]
    (status,) = look_up(kiosk, reference)
    assert (status.state, status.answer is not None) == ("stored", True)
