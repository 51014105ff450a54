# SPDX-License-Identifier: EUPL-1.2
"""The demo's part in which the village is asked: a survey, an idea, and a trustee that signs what it cannot read."""

import json
from datetime import date
from pathlib import Path

from installer.district import RESOURCES, District
from installer.parties import wait_until
from installer.player import Player
from installer.replicas import read_rows
from installer.story import Story

SURVEY, IDEAS = "dorf-fehlt", "dorf-ideen"


def is_open(today: date) -> bool:
    """Whether the district's survey and ideas can be taken part in today; their last days stand in their file."""
    surveys = json.loads((RESOURCES / "surveys" / "surveys.json").read_text("utf-8"))
    asked = [surveys[name] for name in (SURVEY, IDEAS)]
    return all(date.fromisoformat(one["opens"]) <= today <= date.fromisoformat(one["closes"]) for one in asked)


def ask_the_village(district: District, story: Story, pictures: Path) -> None:
    """Somebody answers the survey at the first kiosk, and writes down an idea; both wait, signed, for a draw."""
    hand = Player(district.kiosk.home / "hand", pictures.with_name("pages-survey"))
    hand.wait_page("NoticeBoard", seconds=60)
    hand.settle()
    hand.tap("Bitte den Bildschirm berühren", then="Home")
    hand.settle()
    hand.tap("Mitreden", then="Participation")
    hand.settle()
    hand.picture("participation")
    hand.tap("Was fehlt in Ihrem Dorf?", then="FormIntro")
    hand.settle()
    hand.picture("survey-intro")
    hand.tap("Beginnen", then="Question")
    for question, taps in (
        ("Wie alt sind Sie?", ("65 bis 79",)),
        ("Was fehlt Ihnen im Dorf", ("ein Laden", "ein Geldautomat", "Weiter")),
        ("Wie kommen Sie meistens", ("jemand nimmt mich mit",)),
        ("Wie gern leben Sie", ("5",)),
        ("Was sollte sich zuerst ändern?", ("Weiter ohne Antwort",)),
    ):
        hand.wait_text(question)
        hand.settle()
        for tap in taps:
            hand.tap(tap)
            hand.settle()
    hand.wait_page("FormAnswers")
    hand.settle()
    while "Weiter lesen" in hand.names():
        hand.tap("Weiter lesen")
        hand.settle()
    hand.tap("Ja, weiter", then="SurveySend")
    hand.settle()
    hand.picture("survey-send")
    hand.tap("Ja, abgeben", then="SurveyDone")
    hand.settle()
    hand.picture("survey-done")
    _write_an_idea(hand)
    hand.tap("Fertig")
    hand.wait_page("NoticeBoard")
    hand.close()
    signed = "SELECT survey FROM survey_answers WHERE held = 0 AND length(signature) > 0 AND code = ''"
    wait_until("the trustee signs for both", lambda: len(read_rows(district.kiosk, signed)) == 2, 90)
    story.saw("a survey is answered and an idea handed in; the trustee has signed for both blindly, and they wait")


def _write_an_idea(hand: Player) -> None:
    hand.tap("Start", then="Home")
    hand.settle()
    hand.tap("Mitreden", then="Participation")
    hand.settle()
    hand.tap("Ideen für das Dorf", then="Ideas")
    hand.settle()
    hand.picture("ideas")
    hand.tap("Eigene Idee aufschreiben", then="FormIntro")
    hand.settle()
    hand.tap("Beginnen", then="Question")
    for question, text in (
        ("Ihre Idee in wenigen Worten?", "Eine Bank am Dorfplatz"),
        ("Was soll besser werden", "Dort kann man sich ausruhen"),
    ):
        hand.wait_text(question)
        hand.settle()
        hand.type(text)
        hand.settle()
        hand.tap("Weiter")
    hand.wait_page("FormAnswers")
    hand.settle()
    hand.picture("idea-read-back")
    hand.tap("Ja, weiter", then="SurveySend")
    hand.settle()
    hand.picture("idea-send")
    hand.tap("Ja, abgeben", then="SurveyDone")
    hand.settle()
    hand.picture("idea-done")
