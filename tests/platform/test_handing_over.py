# SPDX-License-Identifier: EUPL-1.2
"""A case goes from office to office: who gets it, who may answer, what receipts and kiosks are told of the way."""

from typing import Any
from uuid import uuid4

import msgspec
import pytest

from sync.contract.applications import PURPOSE_APPLICATION
from sync.contract.cases import ANSWER_TYP, Answer, CaseStatus, DeskCase, DeskCases, HandOver, SignedAnswer
from sync.contract.limits import MAX_HAND_OVERS, MAX_HANDED
from sync.contract.signing import sha256_hex, sign_detached
from sync.contract.trust import DETAIL_TYPE, Detail
from tests.platform.devices import CONSENT_BASIS, Desk, Kiosk, case_of, new_lookup_id, sealed, sha
from tests.platform.running import FakeTrustee, Site
from tests.platform.test_applications import (
    GRANTS,
    OFFICE,
    OTHER,
    PUBLIC_TASK,
    application,
    office_desk,
    reply,
    taking_back,
)
from tests.platform.test_cases_up import look_up
from tests.platform.test_desks import all_cases, cursor_of
from tests.platform.test_withdrawing import follow, withdraw

NEW, AGAIN = (201, ""), (200, "")
THIRD = "office:hundesteuer"


def handing(
    desk: Desk, about: Any, revision: int = 1, to: str = OTHER, handed: bytes | None = None, **changes: Any
) -> SignedAnswer:
    """The answer by which a desk gives a case away, with something sealed beside it."""
    beside = sealed() if handed is None else handed
    good = desk.answer(about.case_id, about.lookup_id or "", revision)
    answer = msgspec.json.decode(good.answer, type=Answer)
    hand_over = HandOver(to, changes.pop("payload_sha256", sha256_hex(beside)))
    data = msgspec.json.encode(msgspec.structs.replace(answer, hand_over=hand_over, **changes))
    signature = sign_detached(data, desk.key, ANSWER_TYP)
    return SignedAnswer(msgspec.Raw(data), signature, msgspec.Raw(beside) if beside else msgspec.UNSET)


def applied(kiosk: Kiosk, **changes: Any) -> Any:
    """The envelope of an application that has arrived."""
    sent = application(kiosk, **changes)
    assert kiosk.deliver(sent, details=GRANTS) == [NEW]
    return case_of(sent)


def told(kiosk: Kiosk, about: Any) -> CaseStatus:
    (found,) = [case for case in look_up(kiosk, about.lookup_id) if case.case_id == about.case_id]
    return found


def test_the_next_office_gets_it_with_what_was_sealed_to_it(kiosk: Kiosk) -> None:
    about, here, there = applied(kiosk), office_desk(kiosk), office_desk(kiosk, OTHER)
    before = cursor_of(there)
    link = handing(here, about)
    assert here.results(link) == [NEW]
    entry = all_cases(there, before)[about.case_id]
    assert (entry.state, entry.answer) == ("stored", None)
    (got,) = entry.handed_over
    assert isinstance(got.handed, msgspec.Raw)
    assert isinstance(link.handed, msgspec.Raw)
    assert (bytes(got.answer), got.sig, bytes(got.handed)) == (bytes(link.answer), link.sig, bytes(link.handed))
    # The office before is told where it went, and does not get back what it sealed.
    own = all_cases(here)[about.case_id]
    assert own.answer is not None
    assert bytes(own.answer.answer) == bytes(link.answer)
    assert [one.handed for one in own.handed_over] == [msgspec.UNSET]
    assert about.case_id not in all_cases(office_desk(kiosk, THIRD))


def test_sent_again_it_is_the_same(kiosk: Kiosk) -> None:
    about, here, there = applied(kiosk), office_desk(kiosk), office_desk(kiosk, OTHER)
    link = handing(here, about)
    assert here.results(link) == [NEW]
    assert here.results(link) == [AGAIN]
    assert len(all_cases(there)[about.case_id].handed_over) == 1


def test_then_the_next_office_answers_and_the_first_no_longer(kiosk: Kiosk) -> None:
    about, here, there = applied(kiosk), office_desk(kiosk), office_desk(kiosk, OTHER)
    reference = about.lookup_id
    assert there.results(there.answer(about.case_id, reference, 1)) == [(404, "unknown-case")]
    assert here.results(here.answer(about.case_id, reference, 1), handing(here, about, 2)) == [NEW, NEW]
    assert here.results(here.answer(about.case_id, reference, 3)) == [(409, "handed-over")]
    answer = there.answer(about.case_id, reference, 3)
    assert there.results(there.answer(about.case_id, reference, 2)) == [(409, "revision")]
    assert there.results(answer) == [NEW]
    newest = all_cases(there)[about.case_id].answer
    assert newest is not None
    assert bytes(newest.answer) == bytes(answer.answer)
    # The first office keeps its own last word: the others' it could not read.
    first = all_cases(here)[about.case_id].answer
    assert first is not None
    assert msgspec.json.decode(first.answer, type=Answer).revision == 2


def test_receipt_and_mailbox_tell_the_way(kiosk: Kiosk) -> None:
    about, here, there = applied(kiosk), office_desk(kiosk), office_desk(kiosk, OTHER)
    link = handing(here, about)
    assert here.results(link) == [NEW]
    answer = there.answer(about.case_id, about.lookup_id, 2)
    assert there.results(answer) == [NEW]
    (entry,) = [one for one in kiosk.sync(details=GRANTS).mailbox if one.status.case_id == about.case_id]
    for status in (told(kiosk, about), entry.status):
        assert status.recipient == OFFICE
        assert [(bytes(one.answer), one.sig, one.handed) for one in status.handed_over] == [
            (bytes(link.answer), link.sig, msgspec.UNSET)
        ]
        assert status.answer is not None
        assert bytes(status.answer.answer) == bytes(answer.answer)


def test_it_may_come_back(kiosk: Kiosk) -> None:
    about, here, there = applied(kiosk), office_desk(kiosk), office_desk(kiosk, OTHER)
    assert here.results(handing(here, about)) == [NEW]
    back = handing(there, about, 2, OFFICE)
    assert there.results(back) == [NEW]
    again = all_cases(here)[about.case_id]
    assert [isinstance(one.handed, msgspec.Raw) for one in again.handed_over] == [False, True]
    assert here.results(here.answer(about.case_id, about.lookup_id, 3)) == [NEW]
    assert there.results(there.answer(about.case_id, about.lookup_id, 4)) == [(409, "handed-over")]
    newest = all_cases(here)[about.case_id].answer
    assert newest is not None
    assert msgspec.json.decode(newest.answer, type=Answer).revision == 3


def test_nobody_is_sent_from_door_to_door_for_ever(kiosk: Kiosk) -> None:
    about = applied(kiosk)
    desks = [office_desk(kiosk), office_desk(kiosk, OTHER)]
    for turn in range(MAX_HAND_OVERS):
        desk, other = desks[turn % 2], desks[(turn + 1) % 2]
        assert desk.results(handing(desk, about, turn + 1, other.recipient)) == [NEW]
    desk, other = desks[MAX_HAND_OVERS % 2], desks[(MAX_HAND_OVERS + 1) % 2]
    last = handing(desk, about, MAX_HAND_OVERS + 1, other.recipient)
    assert desk.results(last) == [(422, "too-many-hand-overs")]


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        pytest.param({"to": "shop:baeckerei"}, "bad-hand-over", id="to a shop"),
        pytest.param({"to": "platform"}, "bad-hand-over", id="to the platform"),
        pytest.param({"to": OFFICE}, "same-recipient", id="to oneself"),
        pytest.param({"handed": b""}, "no-payload", id="nothing beside it"),
        pytest.param({"handed": b'{"answers":"plain"}'}, "not-sealed", id="not sealed"),
        pytest.param({"payload_sha256": "0" * 64}, "payload-hash", id="something else beside it"),
        pytest.param({"handed": b'"' + b"x" * MAX_HANDED + b'"'}, "too-large", id="too large"),
    ],
)
def test_what_is_refused_changes_nothing(kiosk: Kiosk, changes: dict[str, Any], problem: str) -> None:
    about, here = applied(kiosk), office_desk(kiosk)
    assert here.results(handing(here, about, 1, **changes)) == [(422, problem)]
    assert all_cases(here)[about.case_id].handed_over == ()
    assert here.results(here.answer(about.case_id, about.lookup_id, 1)) == [NEW]


def test_orders_stay_at_their_shop(kiosk: Kiosk, desk: Desk) -> None:
    order = kiosk.order()
    kiosk.deliver(order)
    assert desk.results(handing(desk, case_of(order))) == [(422, "bad-hand-over")]


def test_another_office_gives_nothing_away(kiosk: Kiosk) -> None:
    about, there = applied(kiosk), office_desk(kiosk, OTHER)
    assert there.results(handing(there, about, to=THIRD)) == [(404, "unknown-case")]


def test_taken_back_it_is_at_both(kiosk: Kiosk) -> None:
    reference, secret = new_lookup_id(), b"take-back"
    about, here, there = applied(kiosk, lookup_id=reference, cancel_hash=sha(secret)), *two_desks(kiosk)
    assert here.results(handing(here, about)) == [NEW]
    marks = cursor_of(here), cursor_of(there)
    assert kiosk.deliver(taking_back(kiosk, reference, secret), details=GRANTS) == [NEW]
    for desk, mark in zip((here, there), marks, strict=True):
        assert all_cases(desk, mark)[about.case_id].state == "cancelled"
    assert there.results(there.answer(about.case_id, reference, 2)) == [(409, "cancelled")]


def test_a_reply_goes_to_the_office_that_asks_or_asked(kiosk: Kiosk) -> None:
    sent = application(kiosk)
    assert kiosk.deliver(sent, details=GRANTS) == [NEW]
    about, (here, there) = case_of(sent), two_desks(kiosk)
    early = reply(kiosk, sent, recipient=OTHER)
    assert kiosk.deliver(early, details=GRANTS) == [(422, "bad-routing")]
    assert here.results(handing(here, about)) == [NEW]
    late, new = reply(kiosk, sent), reply(kiosk, sent, recipient=OTHER)
    assert kiosk.deliver(late, new, details=GRANTS) == [NEW, NEW]
    assert case_of(new).case_id in all_cases(there)
    assert case_of(late).case_id in all_cases(here)


def test_pages_of_both_kinds_follow_each_other_without_loss(kiosk: Kiosk) -> None:
    here, there = two_desks(kiosk)
    grants = (*GRANTS, Detail(DETAIL_TYPE, ("submit",), PURPOSE_APPLICATION, OTHER, ("form-answers",), PUBLIC_TASK))
    before, wanted = cursor_of(there), []
    for turn in range(9):
        sent = application(kiosk, recipient=OTHER if turn % 2 else OFFICE)
        assert kiosk.deliver(sent, details=grants) == [NEW]
        about = case_of(sent)
        if not turn % 2:
            assert here.results(handing(here, about)) == [NEW]
        wanted.append(about.case_id)
    seen: list[DeskCase] = []
    since, more = before, True
    while more:
        page = msgspec.json.decode(there.get(since, 2).content, type=DeskCases)
        seen += page.cases
        since, more = page.cursor, page.more
    assert [case_of(entry.case).case_id for entry in seen] == wanted
    assert [entry.cursor for entry in seen] == sorted(entry.cursor for entry in seen)
    assert msgspec.json.decode(there.get(since, 2).content, type=DeskCases) == DeskCases((), since)


def two_desks(kiosk: Kiosk) -> tuple[Desk, Desk]:
    return office_desk(kiosk), Desk(f"desk:{uuid4()}", kiosk.http, kiosk.trustee, recipient=OTHER)


def test_withdrawn_it_is_wiped_at_both(site: Site, kiosk: Kiosk, trustee: FakeTrustee) -> None:
    """Where a district rests the purpose on consent."""
    payload, secret = sealed(), "handed-over"
    receipt = kiosk.consent(
        payload,
        purpose=PURPOSE_APPLICATION,
        recipient=OFFICE,
        controllers=(OFFICE,),
        datatypes=("form-answers",),
        withdrawal={"method": "receipt", "hash": sha256_hex(secret.encode())},
    )
    trustee.states[sha256_hex(receipt.encode())] = "active"
    given = Detail(DETAIL_TYPE, ("submit",), PURPOSE_APPLICATION, OFFICE, ("form-answers",), CONSENT_BASIS)
    sent = application(kiosk, payload=payload, consent=receipt, legal_basis=CONSENT_BASIS)
    assert kiosk.deliver(sent, details=(*GRANTS, given)) == [NEW]
    about, (here, there) = case_of(sent), two_desks(kiosk)
    link = handing(here, about)
    assert here.results(link) == [NEW]
    marks = cursor_of(here), cursor_of(there)
    withdraw(trustee, secret)
    follow(site)
    for desk, mark in zip((here, there), marks, strict=True):
        entry = all_cases(desk, mark)[about.case_id]
        assert (entry.state, entry.handed_over, entry.answer) == ("withdrawn", (), None)
    assert [(case.state, case.handed_over) for case in look_up(kiosk, about.lookup_id or "")] == [("withdrawn", ())]
    assert there.results(there.answer(about.case_id, about.lookup_id or "", 2)) == [(409, "withdrawn")]
