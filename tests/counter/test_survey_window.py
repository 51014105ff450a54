# SPDX-License-Identifier: EUPL-1.2
"""An office opens all answers to its survey at once, sees what may be told, says what becomes of it, and tells it."""

from pathlib import Path

import msgspec
import pytest

from kiosk.counter.survey.counting import own_surveys
from sync.contract.surveys import Survey
from sync.replica.surveys import collected
from sync.surveys.telling import untrue
from tests.counter.conftest import SETTINGS, Hand, Visit
from tests.counter.survey_desk import OVER, SurveyStage, answers
from tests.opening import open_replica
from tests.walk.stage import MONDAY

pytestmark = pytest.mark.window


@pytest.fixture
def office(tmp_path: Path) -> SurveyStage:
    return SurveyStage(tmp_path / "office", SETTINGS)


def test_a_survey_is_counted_and_told_once(office: SurveyStage, visit: Visit) -> None:
    office.collect(*answers(), strangers=1, others=2)

    async def work(hand: Hand) -> None:
        await hand.page("Applications")
        await hand.tap("Umfragen: 3")
        await hand.page("Surveys")
        await hand.see("Bereit zum Auszählen.")
        await hand.see("Antworten kommen noch bis")
        await hand.tap("Was fehlte Ihnen im Sommer?")
        await hand.page("SurveyTally")
        await hand.see("40 Antworten")
        await hand.see("1 konnten nicht geöffnet werden.")
        await hand.see("2 gehören zu einem anderen Stand")
        await hand.tap("Geschriebenes lesen")
        await hand.page("SurveyWritten")
        await hand.see("Beispiel 0: Der Bus soll öfter fahren.")
        hand.shell.back()
        await hand.tap("Ergebnis abgeben")
        await hand.page("SurveyBecomes")
        hand.shell.surveys.setBecomes("Ab Mai fährt ein Bus mehr.")
        await hand.tap("Weiter")
        await hand.page("SurveyTell")
        await hand.see("Ab Mai fährt ein Bus mehr.")
        while "Weiter lesen" in await hand.names():
            await hand.tap("Weiter lesen")
        await hand.tap("Ja, Ergebnis abgeben")
        await hand.page("SurveyTally")
        await hand.see("Das Ergebnis wartet auf das Netz.")

    visit(office.desk, work)
    told = office.told()
    assert told is not None
    assert (told.took_part, told.becomes) == (40, {"de": "Ab Mai fährt ein Bus mehr."})
    data = msgspec.json.encode(told)
    assert b"Beispiel" not in data
    shopping = next(one for one in told.questions if "Einkaufen" in one.question["de"])
    assert min(answer.count for answer in shopping.answers) >= 5
    assert untrue(told, _survey(office)) == ""

    async def afterwards(hand: Hand) -> None:
        office.settle()
        hand.shell.on_news("desk")
        await hand.tap("Umfragen: 3")
        await hand.see("Das Ergebnis ist abgegeben.")

    visit(office.desk, afterwards)
    db = open_replica(office.desk.state)
    assert collected(db, OVER) == []
    db.conn.close()


def _survey(office: SurveyStage) -> Survey:
    db = open_replica(office.desk.state)
    found = next(own.survey for own in own_surveys(db, office.desk.recipient, MONDAY) if own.id == OVER)
    db.conn.close()
    return found


def test_of_too_few_answers_nothing_is_told_but_what_becomes_of_it(office: SurveyStage, visit: Visit) -> None:
    office.collect(*answers(19))

    async def work(hand: Hand) -> None:
        await hand.tap("Umfragen: 3")
        await hand.tap("Was fehlte Ihnen im Sommer?")
        await hand.see("19 Antworten")
        await hand.tap("Ergebnis abgeben")
        await hand.tap("Weiter ohne Text")
        await hand.see("Es wird keine Zahl gezeigt.")
        await hand.tap("Ja, Ergebnis abgeben")
        await hand.see("Das Ergebnis wartet auf das Netz.")

    visit(office.desk, work)
    told = office.told()
    assert told is not None
    assert (told.took_part, told.questions) == (None, ())


def test_a_result_that_was_not_taken_can_be_made_again(office: SurveyStage, visit: Visit) -> None:
    office.collect(*answers())

    async def work(hand: Hand) -> None:
        await hand.tap("Umfragen: 3")
        await hand.tap("Was fehlte Ihnen im Sommer?")
        await hand.see("40 Antworten")
        hand.shell.surveys.readBack()
        hand.shell.surveys.tell()
        await hand.see("Das Ergebnis wartet auf das Netz.")
        office.settle("bad-result")
        hand.shell.on_news("desk")
        hand.shell.home()
        await hand.rest()
        await hand.tap("Umfragen: 3")
        await hand.see("Das Ergebnis wurde nicht angenommen: bad-result")
        await hand.tap("Was fehlte Ihnen im Sommer?")
        await hand.see("40 Antworten")

    visit(office.desk, work)


def test_before_all_answers_can_be_there_nothing_is_counted(office: SurveyStage, visit: Visit) -> None:
    async def work(hand: Hand) -> None:
        await hand.tap("Umfragen: 3")
        await hand.tap("Was fehlte Ihnen im Sommer?")
        await hand.see("Die Antworten kommen mit dem nächsten Abgleich.")
        assert "Ergebnis abgeben" not in await hand.names()

    visit(office.desk, work)
