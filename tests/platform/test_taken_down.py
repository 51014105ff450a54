# SPDX-License-Identifier: EUPL-1.2
"""What a desk takes down for somebody: a case of its own making, to itself, like any other from there on."""

from uuid import uuid4

import pytest

from sync.contract.applications import CASE_DRAFT
from sync.contract.trust import DETAIL_TYPE, Detail
from tests.platform.devices import Kiosk, case_of, new_lookup_id, sha
from tests.platform.running import NOW, Site
from tests.platform.test_applications import GRANTS as AT_KIOSKS
from tests.platform.test_applications import NEW, OFFICE, OTHER, PUBLIC_TASK, application, office_desk, taking_back
from tests.platform.test_cases_up import look_up
from tests.platform.test_desks import all_cases
from tests.platform.test_drafts import GRANTS as OF_DRAFTS
from tests.platform.test_drafts import draft

OPEN = Detail(DETAIL_TYPE, ("open",), recipient=OFFICE)
GRANTS = (
    OPEN,
    Detail(DETAIL_TYPE, ("submit",), "application", OFFICE, ("form-answers",), PUBLIC_TASK),
    Detail(DETAIL_TYPE, ("submit",), "application-cancel", "platform", (), PUBLIC_TASK),
)


@pytest.fixture
def counter(kiosk: Kiosk) -> Kiosk:
    """A desk with a chain of cases of its own."""
    return Kiosk(f"desk:{uuid4()}", kiosk.http, kiosk.trustee)


def test_it_reaches_every_desk_of_its_office_and_any_kiosk_with_the_code(counter: Kiosk, kiosk: Kiosk) -> None:
    reference = new_lookup_id()
    sent = application(counter, lookup_id=reference)
    answer = counter.sync(sent, details=GRANTS)
    assert [(one.status, one.problem) for one in answer.results] == [NEW]
    assert answer.mailbox == (), "a desk has none"
    assert case_of(sent).case_id in all_cases(office_desk(kiosk))
    assert case_of(sent).case_id not in all_cases(office_desk(kiosk, OTHER))
    assert look_up(kiosk, reference)[0].case_id == case_of(sent).case_id


def test_it_is_taken_once_however_often_it_comes(counter: Kiosk) -> None:
    sent = application(counter)
    assert [counter.deliver(sent, details=GRANTS) for _ in range(2)] == [[NEW], [(200, "")]]


def test_to_another_office_it_is_not_taken(counter: Kiosk) -> None:
    sent = application(counter, recipient=OTHER)
    assert counter.deliver(sent, details=GRANTS) == [(403, "not-granted")]


def test_an_answer_of_the_desk_finds_it_in_the_same_round(counter: Kiosk, kiosk: Kiosk) -> None:
    sent, desk = application(counter), office_desk(kiosk)
    assert counter.deliver(sent, details=GRANTS) == [NEW]
    envelope = case_of(sent)
    assert desk.results(desk.answer(envelope.case_id, envelope.lookup_id or "")) == [NEW]


def test_the_half_filled_form_that_it_came_from_is_deleted_with_its_code(
    site: Site, counter: Kiosk, kiosk: Kiosk
) -> None:
    reference, secret = new_lookup_id(), b"brought"
    assert kiosk.deliver(draft(kiosk, lookup_id=reference, cancel_hash=sha(secret)), details=OF_DRAFTS) == [NEW]
    assert counter.deliver(taking_back(counter, reference, secret), details=GRANTS) == [NEW]
    assert [(one.kind, one.state) for one in look_up(kiosk, reference)] == [(CASE_DRAFT, "cancelled")]
    assert site.must("wipe-drafts", "--now", NOW) == "1 half-filled form(s) wiped\n"


def test_the_status_page_waits_for_no_report_of_a_desk(site: Site, counter: Kiosk, kiosk: Kiosk) -> None:
    counter.deliver(application(counter), details=GRANTS)
    kiosk.deliver(application(kiosk), details=AT_KIOSKS)
    reports = dict(site.rows("SELECT name, CAST(report AS TEXT) FROM dp_platform_party"))
    assert "0.1.0" in reports[kiosk.name]
    assert "0.1.0" not in reports[counter.name]
