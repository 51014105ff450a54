# SPDX-License-Identifier: EUPL-1.2
"""How applications stand at an office, when they are due, and what may be said next."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.counter.office import rules
from kiosk.counter.office.rules import DeskApplication, Due, Refusal, Say, Standing
from sync.contract.applications import (
    MAX_EARLIER,
    MAX_READINGS,
    MAX_REPLY,
    Application,
    ApplicationAnswer,
    ApplicationReply,
    ApplicationState,
    Earlier,
)
from sync.contract.limits import MAX_ANSWER
from sync.contract.receipt_code import derive, new_code
from sync.contract.times import to_wire
from sync.replica.sealing import seal

NOW = datetime(2026, 11, 23, 13, 40, tzinfo=UTC)
HERE, THERE = "desk:rathaus", "desk:rathaus-2"
STATES: tuple[ApplicationState, ...] = ("read", "working", "asked", "accepted", "declined", "done")


def entry(number: int = 1, *, days_ago: int = 0, prepared: bool = False, **changes: object) -> DeskApplication:
    application = Application(
        case_id=UUID(int=(7 << 76) | number), form="hund", version="1", xml_sha256="0" * 64, title="Hund anmelden",
        prepared=prepared, told=(), instance="<data/>", receipt_key={}, sent_at=to_wire(NOW), lang="de",
    )  # fmt: skip
    came = to_wire(NOW - timedelta(days=days_ago))
    return replace(DeskApplication(application, "A" * 22, "stored", came, came), **changes)  # type: ignore[arg-type]


def put(before: DeskApplication, answer: ApplicationAnswer | Refusal | None) -> DeskApplication:
    assert isinstance(answer, ApplicationAnswer)
    return replace(before, answer=answer, revision=answer.revision)


def said(before: DeskApplication, *states: ApplicationState, desk: str = HERE, at: datetime = NOW) -> DeskApplication:
    for state in states:
        message = "Warum?" if state in ("asked", "declined") else ""
        before = put(before, rules.next_answer(before, Say(state, message), desk, at))
    return before


def reply(revision: int) -> ApplicationReply:
    return ApplicationReply(
        case_id=UUID(int=9), application=UUID(int=1), revision=revision, text="Darum.", at=to_wire(NOW)
    )


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        pytest.param([], Standing.NEW, id="fresh"),
        pytest.param(["read"], Standing.READ, id="read"),
        pytest.param(["working"], Standing.WORKING, id="working"),
        pytest.param(["asked"], Standing.ASKED, id="asked"),
        pytest.param(["working", "accepted"], Standing.ACCEPTED, id="accepted"),
        pytest.param(["accepted", "done"], Standing.DONE, id="done"),
        pytest.param(["declined"], Standing.DECLINED, id="declined"),
        pytest.param(["declined", "working"], Standing.WORKING, id="reopened"),
    ],
)
def test_standing(states: list[ApplicationState], expected: Standing) -> None:
    assert rules.standing(said(entry(), *states)) is expected


@pytest.mark.parametrize("state", ["cancelled", "refused", "void"])
def test_what_was_taken_back_stays_so_and_gets_no_answer(state: str) -> None:
    found = replace(said(entry(), "accepted"), state=state)
    assert rules.standing(found) is Standing.TAKEN_BACK
    assert rules.next_answer(found, Say("done"), HERE, NOW) is Refusal.STEP_NOT_ALLOWED
    assert rules.with_reading(found, HERE, NOW) is None


def test_an_answer_that_cannot_be_read_here_means_work_elsewhere_and_is_not_lost_by_reading() -> None:
    found = entry(elsewhere=True, revision=4)
    assert rules.standing(found) is Standing.WORKING
    assert rules.with_reading(found, HERE, NOW) is None


@pytest.mark.parametrize("before", [*STATES, None])
@pytest.mark.parametrize("after", STATES)
def test_steps(before: ApplicationState | None, after: ApplicationState) -> None:
    found = said(entry(), before) if before else entry()
    allowed = {None: STATES, "read": STATES, "declined": ("working",), "done": ("working",)}
    expected = after in allowed.get(before, STATES[1:])
    made = rules.next_answer(found, Say(after, "Weil."), HERE, NOW)
    assert isinstance(made, ApplicationAnswer) is expected
    assert rules.may(found, after) is expected


@pytest.mark.parametrize(
    ("say", "expected"),
    [
        pytest.param(Say("asked"), Refusal.NO_MESSAGE, id="question-without-words"),
        pytest.param(Say("declined", "  \n"), Refusal.NO_MESSAGE, id="no-without-a-reason"),
        pytest.param(Say("asked", "x" * (MAX_REPLY + 1)), Refusal.TOO_LONG, id="too-long"),
    ],
)
def test_words(say: Say, expected: Refusal) -> None:
    assert rules.next_answer(entry(), say, HERE, NOW) is expected


def test_the_longest_words_are_taken_without_the_space_around_them() -> None:
    made = rules.next_answer(entry(), Say("accepted", f" {'x' * MAX_REPLY} "), HERE, NOW)
    assert isinstance(made, ApplicationAnswer)
    assert made.message == "x" * MAX_REPLY


def test_the_first_reading_says_read_and_a_later_one_keeps_what_was_said() -> None:
    found = put(entry(), rules.with_reading(entry(), HERE, NOW))
    assert found.answer is not None
    assert (found.answer.state, found.answer.revision, len(found.answer.readings)) == ("read", 1, 1)
    found = said(found, "asked")
    later = NOW + timedelta(hours=1)
    found = put(found, rules.with_reading(found, THERE, later))
    assert found.answer is not None
    assert (found.answer.state, found.answer.message, found.answer.desk) == ("asked", "Warum?", HERE)
    assert (found.answer.at, found.answer.revision) == (to_wire(NOW), 3)
    assert [(one.desk, one.at) for one in found.answer.readings] == [(HERE, to_wire(NOW)), (THERE, to_wire(later))]


@pytest.mark.parametrize(
    ("desk", "minutes", "told"),
    [
        pytest.param(HERE, 9, False, id="the-same-desk-soon"),
        pytest.param(HERE, 10, True, id="the-same-desk-later"),
        pytest.param(HERE, -9, False, id="clock-set-back"),
        pytest.param(THERE, 0, True, id="another-desk"),
    ],
)
def test_readings_shortly_after_each_other_are_one(desk: str, minutes: int, told: bool) -> None:
    found = put(entry(), rules.with_reading(entry(), HERE, NOW))
    assert (rules.with_reading(found, desk, NOW + timedelta(minutes=minutes)) is not None) is told


def test_the_newest_readings_are_kept() -> None:
    found = entry()
    for hour in range(MAX_READINGS + 5):
        found = put(found, rules.with_reading(found, HERE, NOW + timedelta(hours=hour)))
    assert len(rules.readings(found)) == MAX_READINGS
    assert rules.readings(found)[-1].at == to_wire(NOW + timedelta(hours=MAX_READINGS + 4))


def test_a_question_stays_when_the_office_has_gone_on() -> None:
    asked = said(entry(), "working", "asked")
    read = put(asked, rules.with_reading(asked, THERE, NOW + timedelta(hours=1)))
    accepted = said(read, "accepted", at=NOW + timedelta(hours=2))
    assert accepted.answer is not None
    assert accepted.answer.message == ""
    assert accepted.answer.earlier == (Earlier(2, "asked", to_wire(NOW), "Warum?"),)
    read_again = put(accepted, rules.with_reading(accepted, HERE, NOW + timedelta(hours=3)))
    assert read_again.answer is not None
    assert read_again.answer.earlier == accepted.answer.earlier


@pytest.mark.parametrize(("sign", "kept"), [("a", 3), ("я", 1), ("ع", 1)])
def test_the_oldest_words_go_where_they_would_burst_an_answer(sign: str, kept: int) -> None:
    found = entry()
    for hour in range(6):
        made = rules.next_answer(found, Say("asked", sign * (MAX_REPLY - hour)), HERE, NOW + timedelta(hours=hour))
        found = put(found, made)
    assert found.answer is not None
    assert [len(one.message) for one in found.answer.earlier] == [MAX_REPLY - hour for hour in range(5 - kept, 5)]
    sealed = seal(found.answer, [derive(new_code()).public for _ in range(8)])
    assert len(sealed) < MAX_ANSWER


def test_no_more_messages_are_kept_than_an_answer_tells() -> None:
    found = said(entry(), *["asked"] * (MAX_EARLIER + 5))
    assert found.answer is not None
    assert len(found.answer.earlier) == MAX_EARLIER
    assert found.answer.earlier[-1].revision == found.answer.said_in - 1


def test_a_reply_counts_for_the_newest_question_alone() -> None:
    found = said(entry(), "working", "asked")
    assert rules.standing(replace(found, replies=(reply(1),))) is Standing.ASKED
    assert rules.standing(replace(found, replies=(reply(2),))) is Standing.REPLIED
    read = put(found, rules.with_reading(found, THERE, NOW + timedelta(hours=1)))
    assert rules.standing(replace(read, replies=(reply(2),))) is Standing.REPLIED, "seen before the reading"
    assert rules.standing(replace(read, replies=(reply(3),))) is Standing.REPLIED, "seen after it"
    again = said(read, "asked", at=NOW + timedelta(hours=2))
    assert rules.standing(replace(again, replies=(reply(2), reply(3)))) is Standing.ASKED
    assert rules.standing(replace(again, replies=(reply(4),))) is Standing.REPLIED


@pytest.mark.parametrize(
    ("days_ago", "due", "days"),
    [
        pytest.param(0, Due.IN_TIME, 14, id="today-arrived"),
        pytest.param(10, Due.IN_TIME, 4, id="four-days-left"),
        pytest.param(11, Due.SOON, 3, id="three-days-left"),
        pytest.param(13, Due.SOON, 1, id="tomorrow"),
        pytest.param(14, Due.TODAY, 0, id="today"),
        pytest.param(15, Due.OVERDUE, 1, id="yesterday"),
        pytest.param(17, Due.OVERDUE, 3, id="three-days-over"),
    ],
)
def test_deadlines(days_ago: int, due: Due, days: int) -> None:
    found = rules.deadline(entry(days_ago=days_ago), NOW)
    assert (found.due, found.days) == (due, days)


@pytest.mark.parametrize(
    ("received", "now", "days"),
    [
        pytest.param("2026-11-08T23:30:00Z", "2026-11-22T23:10:00Z", 0, id="midnight-in-the-village"),
        pytest.param("2026-03-20T12:00:00Z", "2026-04-02T22:30:00Z", 0, id="over-the-change-to-summer-time"),
        pytest.param("2026-10-20T12:00:00Z", "2026-11-02T22:30:00Z", 1, id="over-the-change-to-winter-time"),
    ],
)
def test_days_are_those_of_the_village(received: str, now: str, days: int) -> None:
    moment = datetime.fromisoformat(now)
    assert rules.deadline(entry(received_at=received), moment).days == days


def test_nobody_waits_for_what_has_ended_or_counts_in_person_only() -> None:
    assert rules.deadline(said(entry(days_ago=20), "done"), NOW).due is Due.NONE
    assert rules.deadline(entry(days_ago=20, prepared=True), NOW).due is Due.NONE


def test_order() -> None:
    urgent, fresh, person = entry(1, days_ago=13), entry(2), entry(3, days_ago=30, prepared=True)
    older = said(entry(4, days_ago=40), "done", at=NOW - timedelta(days=2))
    newer = said(entry(5, days_ago=50), "declined", at=NOW - timedelta(days=1))
    assert rules.in_order([older, person, fresh, newer, urgent]) == [urgent, fresh, person, newer, older]


def test_another_desk_that_works_on_it_is_named() -> None:
    found = said(entry(), "working", desk=THERE)
    assert (rules.other_worker(found, HERE), rules.other_worker(found, THERE)) == (THERE, "")


@pytest.mark.parametrize(
    ("state", "days_ago", "expected"),
    [
        pytest.param("done", 29, True, id="lately-done"),
        pytest.param("done", 30, False, id="done-long-ago"),
        pytest.param("declined", 31, False, id="declined-long-ago"),
        pytest.param("accepted", 400, True, id="open-as-long-as-it-is-there"),
    ],
)
def test_worth_opening(state: ApplicationState, days_ago: int, expected: bool) -> None:
    found = said(entry(days_ago=500), state, at=NOW - timedelta(days=days_ago))
    assert rules.worth_opening("stored", found.state_at, found.answer, NOW) is expected


def test_what_was_taken_back_is_opened_for_thirty_days() -> None:
    for days, expected in ((29, True), (30, False)):
        assert rules.worth_opening("cancelled", to_wire(NOW - timedelta(days=days)), None, NOW) is expected


STEPS = st.lists(st.one_of(st.sampled_from(STATES), st.just("reading")), max_size=30)


@given(STEPS, st.lists(st.integers(0, 90), min_size=30, max_size=30))
def test_whatever_is_done_each_revision_is_one_higher_and_no_reading_is_lost(
    steps: list[str], minutes: list[int]
) -> None:
    found, now = entry(), NOW
    for step, passed in zip(steps, minutes, strict=False):
        now += timedelta(minutes=passed)
        before, written = rules.readings(found), _written(found)
        if step == "reading":
            made = rules.with_reading(found, HERE, now)
        else:
            state = next(one for one in STATES if one == step)
            answered = rules.next_answer(found, Say(state, "Weil."), HERE, now)
            made = answered if isinstance(answered, ApplicationAnswer) else None
        if made is None:
            continue
        assert made.revision == found.revision + 1
        assert made.readings[: len(before)] == before
        if step == "reading" and found.answer is not None:
            assert made.state == found.answer.state
        found = put(found, made)
        assert made.said_in <= made.revision
        assert _written(found)[: len(written)] == written[-MAX_EARLIER:], "nothing that was written is lost"
        revisions = [one.revision for one in made.earlier]
        assert revisions == sorted(set(revisions))
        assert all(revision < made.said_in for revision in revisions)


def _written(found: DeskApplication) -> list[tuple[str, str]]:
    answer = found.answer
    if answer is None:
        return []
    earlier = [(one.state, one.at) for one in answer.earlier]
    return earlier + ([(answer.state, answer.at)] if answer.message else [])
