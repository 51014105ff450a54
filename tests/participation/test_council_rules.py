# SPDX-License-Identifier: EUPL-1.2
"""Which papers of councils stand where, whether one can say something, and what is told of each."""

from datetime import UTC, date, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ecosystems.participation.council.rules import (
    coming,
    ended,
    may_react,
    meetings,
    read_from,
    read_too_late,
    shown,
)
from kiosk.ecosystems.participation.council.telling import Told, in_short, notice, parts, slip
from kiosk.ecosystems.participation.rules import Offered
from kiosk.languages import LANGUAGES, Language
from sync.contract.council import CouncilPaper, Outcome, OutcomeKind, Station, decides_on
from sync.contract.surveys import Survey
from sync.contract.trust import SurveyGrant
from tests.words import words as spoken

TODAY = date(2026, 11, 28)
HERE, ELSEWHERE = "10046117", "10046118"
MEETING = date(2027, 3, 11)


def station(**changes: object) -> Station:
    return Station(
        **{"body": "Stadtrat", "on": MEETING, "starts": "18:00", "public": True, "decides": True, **changes}
    )  # type: ignore[arg-type]


def paper(**changes: object) -> CouncilPaper:
    good = {
        "level": "municipality", "council": "Stadtrat St. Wendel", "municipality": HERE, "title": {"de": "Bänke"},
        "about": {"de": "Es geht um Bänke."}, "proposal": {"de": "Zwölf Bänke."}, "stations": (station(),),
        "survey": "baenke", "source": "RIS", "taken_on": TODAY,
    }  # fmt: skip
    return CouncilPaper(**{**good, **changes})  # type: ignore[arg-type]


def survey(**changes: object) -> Survey:
    good = {
        "title": {"de": "Bänke"}, "asks": {"de": "X"}, "recipient": "office:rathaus", "asked_by": "Stadt",
        "form": "ratsvorlage", "xml_sha256": "0" * 64, "opens": TODAY, "closes": date(2027, 1, 31),
        "collects_until": date(2027, 3, 7),
    }  # fmt: skip
    return Survey(**{**good, **changes})  # type: ignore[arg-type]


OFFERED = Offered("baenke", survey(), SurveyGrant({}, one_each=False, until=0))
DECIDED = Outcome(kind="decided", on=date(2026, 10, 15))


def told(one: CouncilPaper, today: date = TODAY, **changes: object) -> Told:
    return Told(one, today, may_react(one, {"baenke": OFFERED}, today), **changes)  # type: ignore[arg-type]


SEEN = {
    "of this municipality": (paper(), True),
    "of another one": (paper(municipality=ELSEWHERE), False),
    "of the Kreistag": (paper(level="district", municipality=""), True),
}


@pytest.mark.parametrize("case", SEEN)
def test_which_papers_are_seen(case: str) -> None:
    one, seen = SEEN[case]
    assert bool(shown([("x", one)], HERE, TODAY)) == seen


def test_what_is_open_comes_first_of_the_own_council_before_the_kreistag_and_then_the_newest_decisions() -> None:
    papers = {
        "old": paper(outcome=Outcome(kind="refused", on=date(2026, 1, 1))),
        "new": paper(outcome=DECIDED),
        "late": paper(stations=(station(on=date(2027, 9, 1)),)),
        "unknown": paper(stations=()),
        "district": paper(level="district", municipality="", stations=(station(on=TODAY),)),
        "put-off": paper(outcome=Outcome(kind="postponed", on=TODAY)),
    }
    order = [key for key, _ in shown(papers.items(), HERE, TODAY)]
    assert order == ["put-off", "late", "unknown", "district", "new", "old"]


REACTING = {
    "while it is asked": (paper(), TODAY, True),
    "of a paper without a survey": (paper(survey=None), TODAY, False),
    "of one whose survey is not offered": (paper(survey="anders"), TODAY, False),
    "the day before the council meets": (paper(), MEETING - timedelta(days=1), True),
    "on the day itself": (paper(), MEETING, False),
    "where no day is known": (paper(stations=()), TODAY, True),
    "where the meeting does not take place": (paper(stations=(station(cancelled=True),)), MEETING, True),
    "what is decided": (paper(outcome=DECIDED), TODAY, False),
    "what was put off": (paper(outcome=Outcome(kind="postponed", on=TODAY)), TODAY, True),
    "what was taken back": (paper(outcome=Outcome(kind="withdrawn", on=TODAY)), TODAY, False),
}


@pytest.mark.parametrize("case", REACTING)
def test_whether_one_can_say_something(case: str) -> None:
    one, today, possible = REACTING[case]
    assert (may_react(one, {"baenke": OFFERED}, today) is not None) == possible


def test_answers_are_read_once_none_can_arrive_any_more() -> None:
    assert read_from(survey()) == date(2027, 3, 8)
    assert not read_too_late(paper(), survey())
    assert read_too_late(paper(stations=(station(on=date(2027, 3, 7)),)), survey())
    assert not read_too_late(paper(stations=()), survey())


def test_the_next_meeting_is_one_that_takes_place() -> None:
    first, second = station(on=TODAY - timedelta(days=1)), station(on=TODAY + timedelta(days=3), cancelled=True)
    assert coming(paper(stations=(first, second, station())), TODAY) == station()
    assert coming(paper(stations=(first,)), TODAY) is None
    assert decides_on(paper(stations=(first, second))) == first.on


def test_the_board_names_true_and_public_meetings_of_the_coming_week_once() -> None:
    soon = station(on=TODAY + timedelta(days=7))
    papers = [
        paper(stations=(soon,)), paper(stations=(soon,)), paper(stations=(station(),)),
        paper(stations=(soon,), municipality=ELSEWHERE, council="X"),
        paper(stations=(station(on=TODAY, body="A", public=False), station(on=TODAY, body="B", cancelled=True))),
        paper(stations=(station(on=TODAY, body="C", public=None),)),
        paper(stations=(station(on=TODAY, body="D"),), example=True),
        paper(stations=(station(on=TODAY, body="E"),), outcome=DECIDED),
    ]  # fmt: skip
    assert [(one.body, one.on) for one in meetings(papers, HERE, TODAY)] == [("Stadtrat", soon.on)]


NOTICES = {
    "asked": (told(paper()), "keine Abstimmung"),
    "decided": (told(paper(outcome=DECIDED)), "Beschlossen am 15. Oktober 2026."),
    "put off, and asked": (told(paper(outcome=Outcome(kind="postponed", on=TODAY))), "Ihre Meinung ist gefragt"),
    "nobody knows what came out": (told(paper(), MEETING + timedelta(days=1)), "noch nicht bekannt"),
    "no survey": (told(paper(survey=None)), "noch nicht bekannt"),
    "the survey is over": (Told(paper(), date(2027, 2, 5), asked=survey()), "konnte man hier etwas dazu sagen"),
}


@pytest.mark.parametrize("case", NOTICES)
def test_how_it_stands_is_said_and_never_more(case: str) -> None:
    found, words = NOTICES[case]
    said = notice(found, spoken("de")).replace("\u00a0", " ")
    assert words in said
    if found.paper.outcome is None:
        assert "eschlossen am" not in said


def test_what_is_made_up_says_so_in_the_list_and_on_paper() -> None:
    found = told(paper(example=True))
    assert in_short(found, spoken("de")).startswith("Beispiel · ")
    printed = slip(found, "Remmesweiler", datetime(2026, 11, 28, 9, tzinfo=UTC), spoken("de"))
    assert "erfunden" in printed.first
    assert "keine Abstimmung" in printed.kind


days = st.dates(date(2026, 1, 1), date(2028, 12, 31))
stations = st.builds(
    Station, body=st.sampled_from(["Stadtrat", "Ortsrat"]), on=st.none() | days, public=st.none() | st.booleans(),
    decides=st.booleans(), cancelled=st.booleans(), where=st.sampled_from(["", "Rathaus"]),
    result=st.sampled_from([{}, {"de": "Vertagt"}]),
)  # fmt: skip
papers = st.builds(
    paper, stations=st.lists(stations, max_size=4).map(tuple), costs=st.sampled_from([{}, {"de": "9 €"}]),
    outcome=st.none() | st.builds(Outcome, kind=st.sampled_from(get_args(OutcomeKind)), on=days),
    survey=st.sampled_from([None, "baenke"]), example=st.booleans(),
)  # fmt: skip


@given(papers, days, st.sampled_from(LANGUAGES), st.booleans())
def test_whatever_is_known_every_question_has_an_answer_and_no_result_that_nobody_published(
    one: CouncilPaper, today: date, lang: Language, result: bool
) -> None:
    found, words = told(one, today, result=result), spoken(lang)
    listed = {part.kind: part for part in parts(found, words)}
    assert {"about", "when", "proposal", "source"} <= listed.keys()
    assert ("said" in listed) == result
    assert all(part.rows for kind, part in listed.items() if kind != "said")
    assert notice(found, words)
    if "outcome" in listed:
        decided = decides_on(one)
        assert one.outcome is not None or (decided is not None and decided < today)
    if ended(one):
        assert found.reacting is None
    assert slip(found, "Dorf", datetime(2026, 11, 28, 9, tzinfo=UTC), words).parts
