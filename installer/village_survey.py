# SPDX-License-Identifier: EUPL-1.2
"""The demo's part in which the village is asked: a survey is answered, and the trustee signs what it cannot read."""

import json
from datetime import date
from pathlib import Path

from installer.district import RESOURCES, District
from installer.parties import wait_until
from installer.player import Player
from installer.replicas import read_rows
from installer.story import Story

SURVEY = "dorf-fehlt"


def is_open(today: date) -> bool:
    """Whether the district's survey can be answered today; its last day stands in its file."""
    listed = json.loads((RESOURCES / "surveys" / "surveys.json").read_text("utf-8"))[SURVEY]
    return date.fromisoformat(listed["opens"]) <= today <= date.fromisoformat(listed["closes"])


def ask_the_village(district: District, story: Story, pictures: Path) -> None:
    """Somebody answers the survey at the first kiosk; the answer waits, signed, for a draw that sends it."""
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
    hand.tap("Fertig")
    hand.wait_page("NoticeBoard")
    hand.close()
    signed = "SELECT 1 FROM survey_answers WHERE held = 0 AND length(signature) > 0 AND code = ''"
    wait_until("the trustee signs for the answer", lambda: bool(read_rows(district.kiosk, signed)), 90)
    story.saw("a survey is answered; the trustee has signed for it blindly, and it waits to be drawn among others")
