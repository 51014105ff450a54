# SPDX-License-Identifier: EUPL-1.2
"""What is asked of ZMS and how its answers are read; which times are held; what an office must not ask."""

import json
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.platform.connectors.answers import NoAnswerError, NotSentError, UnclearError
from sync.platform.connectors.zms import MAX_BODY, CodedError, Contact, Process, Scope, ZmsClient
from sync.platform.ecosystems.services.zms.rules import (
    BERLIN,
    address_fault,
    moment,
    obstacles,
    spread,
    to_hold,
    too_many,
    wall_clock,
)

Answer = Callable[[httpx.Request], httpx.Response]
DAY = date(2026, 12, 1)
GOOD = {"processId": 101002, "authKey": "fb43", "timestamp": "1796112000", "status": "reserved"}


def client(answer: Answer) -> ZmsClient:
    return ZmsClient("https://zms.example/api/", httpx.MockTransport(answer))


def says(status: int, told: Any, **headers: str) -> Answer:
    content = told if isinstance(told, bytes) else json.dumps(told).encode()
    return lambda _: httpx.Response(status, content=content, headers=headers)


def error(*codes: str) -> Any:
    return {"errors": [{"errorCode": code, "errorMessage": "Text", "statusCode": 400} for code in codes]}


CALLS: list[Callable[[ZmsClient], object]] = [
    lambda one: one.scope(7, [1]),
    lambda one: one.days(7, [1], DAY, DAY),
    lambda one: one.times(7, [1], DAY),
    lambda one: one.look(101002, "fb43"),
]
ORDERS: list[Callable[[ZmsClient], object]] = [
    lambda one: one.reserve(7, [1], 1796112000),
    lambda one: one.update(101002, "fb43", Contact("Dorfpunkt 7KQ2M9XW", "a@b.example")),
    lambda one: one.preconfirm(101002, "fb43"),
    lambda one: one.confirm(101002, "fb43"),
    lambda one: one.cancel(101002, "fb43"),
]


def test_a_reservation_is_asked_for_as_published() -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return says(200, GOOD)(request)

    made = client(answer).reserve(10489, [1063441, 1063453], 1796112000)
    assert made == Process(101002, "fb43", "reserved", 1796112000)
    assert (seen[0].method, str(seen[0].url)) == ("POST", "https://zms.example/api/reserve-appointment/")
    assert json.loads(seen[0].content) == {
        "officeId": 10489, "serviceId": ["1063441", "1063453"], "serviceCount": [1, 1], "timestamp": 1796112000,
    }  # fmt: skip


def test_nothing_that_is_empty_is_sent_as_a_contact() -> None:
    seen: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(json.loads(request.content))
        return says(200, GOOD)(request)

    client(answer).update(101002, "fb43", Contact("Dorfpunkt 7KQ2M9XW", "a@b.example"))
    assert seen == [
        {"processId": 101002, "authKey": "fb43", "familyName": "Dorfpunkt 7KQ2M9XW", "email": "a@b.example"}
    ]


def test_what_is_free() -> None:
    days = client(says(200, {"availableDays": ["2026-12-02", "2026-12-01", "2027-01-01"]}))
    assert days.days(7, [1], DAY, DAY + timedelta(days=7)) == [DAY, date(2026, 12, 2)]
    assert client(says(200, {"appointmentTimestamps": [30, 20, 30]})).times(7, [1], DAY) == [20, 30]
    for code in ("noAppointmentForThisDay", "appointmentNotAvailable", "noAppointmentForThisScope"):
        nothing = client(says(404, error(code)))
        assert (nothing.days(7, [1], DAY, DAY), nothing.times(7, [1], DAY)) == ([], [])


@pytest.mark.parametrize(
    ("status", "told", "gone"),
    [
        (404, error("appointmentNotFound"), True),
        (406, error("authKeyMismatch"), True),
        (406, error("authKeyMissMatch"), True),
        (404, error("notFound"), False),
        (404, b"<html>", False),
        (500, error("appointmentNotFound"), False),
        (200, {"processId": 5, "authKey": "fb43"}, False),
        (200, b"null", False),
    ],
)
def test_only_the_word_for_it_says_that_a_place_is_gone(status: int, told: Any, gone: bool) -> None:
    asked = client(says(status, told))
    if gone:
        assert asked.look(101002, "fb43") is None
    else:
        with pytest.raises(NoAnswerError):
            asked.look(101002, "fb43")


@pytest.mark.parametrize("call", [*CALLS, *ORDERS])
@pytest.mark.parametrize(
    ("status", "code", "headers", "wait"),
    [
        (429, "rateLimitExceeded", {}, 60.0),
        (429, "rateLimitExceeded", {"retry-after": "90"}, 90.0),
        (429, "x", {"retry-after": "99999"}, 3600.0),
        (503, "serviceUnavailable", {"retry-after": "soon"}, 60.0),
    ],
)
def test_what_was_turned_away_was_not_done(
    call: Callable[[ZmsClient], object], status: int, code: str, headers: dict[str, str], wait: float
) -> None:
    with pytest.raises(NotSentError) as caught:
        call(client(says(status, error(code), **headers)))
    assert caught.value.wait == wait


@pytest.mark.parametrize("call", ORDERS)
@pytest.mark.parametrize(
    "answer",
    [
        says(500, error("internalError")),
        says(503, error("zmsClientCommunicationError")),
        says(502, b"<html>Bad Gateway"),
        says(404, b"<html>"),
        says(302, b"", location="https://elsewhere.example"),
        says(200, b"{"),
        says(200, {"processId": -1, "authKey": "fb43"}),
        says(200, {"processId": "eins"}),
        says(200, b" " * (MAX_BODY + 1)),
    ],
)
def test_of_what_was_answered_unclearly_nobody_knows_whether_it_was_done(
    call: Callable[[ZmsClient], object], answer: Answer
) -> None:
    with pytest.raises(UnclearError):
        call(client(answer))


def test_another_appointments_answer_is_none() -> None:
    other = client(says(200, {**GOOD, "processId": 5}))
    for call in ORDERS[1:]:
        with pytest.raises(UnclearError):
            call(other)
    with pytest.raises(UnclearError):
        ORDERS[0](client(says(200, {**GOOD, "authKey": None})))


@pytest.mark.parametrize("call", ORDERS)
def test_a_refusal_has_the_interfaces_word(call: Callable[[ZmsClient], object]) -> None:
    with pytest.raises(CodedError) as caught:
        call(client(says(406, error("tooManyAppointmentsWithSameMail", "more"))))
    assert (caught.value.code, caught.value.status) == ("tooManyAppointmentsWithSameMail", 406)
    assert "more" in str(caught.value)


@pytest.mark.parametrize("call", [*CALLS, *ORDERS])
def test_where_nobody_listens_nothing_was_done(call: Callable[[ZmsClient], object]) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused", request=request)

    with pytest.raises(NotSentError):
        call(client(answer))


def test_what_an_office_asks_may_be_written_in_several_ways() -> None:
    scope = {
        "emailRequired": "1", "telephoneActivated": None, "telephoneRequired": "0", "customTextfieldActivated": 1,
        "captchaActivatedRequired": True, "slotsPerAppointment": "4", "appointmentsPerMail": "", "hint": "neu",
        "whitelistedMails": "a@b.example, C@D.example", "reservationDuration": 20,
    }  # fmt: skip
    office = {"id": 7, "name": "Bürgerbüro", "slotTimeInMinutes": "5", "scope": scope, "priority": 1}
    relations = [{"officeId": 7, "serviceId": 1, "slots": 2}, {"officeId": 7, "serviceId": 2, "public": False}]
    found = client(says(200, {"offices": [office], "services": [], "relations": relations})).scope(7, [1, 2])
    assert found == Scope(
        name="Bürgerbüro", minutes=15, missing=(2,), email_required=True, text_activated=True, captcha=True, slots=3,
        most_slots=4, exempt=("a@b.example", "c@d.example"), reserved_minutes=20,
    )  # fmt: skip
    assert client(says(200, {"offices": [], "relations": []})).scope(7, [1]) is None


FINE = Scope("Bürgerbüro", 15)


@pytest.mark.parametrize(
    ("scope", "telephone", "count"),
    [
        (FINE, "", 0),
        (None, "", 1),
        (Scope("x", 15, captcha=True), "", 1),
        (Scope("x", 15, telephone_required=True), "", 1),
        (Scope("x", 15, telephone_required=True), "+496851801", 0),
        (Scope("x", 15, per_mail=3), "", 1),
        (Scope("x", 15, per_mail=3, exempt=("a@b.example",)), "", 0),
        (Scope("x", 15, slots=3, most_slots=2), "", 1),
        (Scope("x", 0), "", 1),
        (Scope("x", 500), "", 1),
        (Scope("x", 0, missing=(1,)), "", 1),
        (Scope("x", 15, text_activated=True, email_required=True), "", 0),
    ],
)
def test_what_keeps_places_from_being_held_is_said_in_words(scope: Scope | None, telephone: str, count: int) -> None:
    found = obstacles(scope, "A@b.example", telephone)
    assert len(found) == count
    assert all(text.endswith(".") for text in found)


@pytest.mark.parametrize(
    ("address", "good"),
    [
        ("https://termine.example.org/buergeransicht/api/citizen", True),
        ("http://127.0.0.1:8080", True),
        ("http://localhost", True),
        ("http://termine.example.org", False),
        ("ftp://termine.example.org", False),
        ("https://u:p@termine.example.org", False),
        ("https://termine.example.org/?a=b", False),
        ("https://termine.example.org/#x", False),
        ("https://[::1", False),
        ("https://termine.example.org:x", False),
        ("https://bürger.example", False),
        ("", False),
    ],
)
def test_the_address_of_a_zms(address: str, good: bool) -> None:
    assert (address_fault(address) == "") == good


@given(st.integers(0, 1 << 33))
def test_every_time_has_one_name_and_no_name_two_times(timestamp: int) -> None:
    clock = wall_clock(timestamp)
    if clock is not None:
        assert datetime.combine(*clock, BERLIN).timestamp() == timestamp


def test_the_nights_in_which_clocks_change() -> None:
    first = int(datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN).timestamp())
    assert wall_clock(first) == (date(2026, 10, 25), time(2, 30))
    assert wall_clock(first + 3600) is None
    spring = int(datetime(2026, 3, 29, 1, 30, tzinfo=BERLIN).timestamp())
    assert wall_clock(spring + 3600) == (date(2026, 3, 29), time(3, 30))
    assert wall_clock(first + 1) is None


@given(st.lists(st.integers(1_796_000_000, 1_796_100_000), unique=True), st.integers(0, 30), st.sets(st.integers()))
def test_no_more_are_held_than_wanted_and_none_twice(free: list[int], most: int, ours: set[int]) -> None:
    free = sorted(one * 60 for one in free)
    held = to_hold(free, ours, moment(free[0]) if free else moment(0), most)
    assert len(held) == len(set(held)) <= most
    assert set(held) <= set(free[1:]) - ours
    assert held == sorted(held)
    left = [one for one in free[1:] if one not in ours and wall_clock(one) is not None]
    assert len(held) == min(most, len(left))


def test_they_are_spread_over_the_day() -> None:
    assert spread(range(8), 2) == [2, 6]
    assert spread(range(8), 1) == [4]
    assert spread([], 3) == []
    assert spread(range(2), 5) == [0, 1]


def test_no_more_than_kiosks_take() -> None:
    assert not too_many(20, 2)
    assert too_many(20, 3)
