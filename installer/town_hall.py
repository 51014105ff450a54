# SPDX-License-Identifier: EUPL-1.2
"""The demo's part at the town hall: a form from its first question to the office's answer."""

import re
import shutil
from pathlib import Path

from installer.district import District
from installer.parties import wait_until
from installer.player import Player
from installer.replicas import read_rows
from installer.story import Story, wait_answered

OFFICE = "rathaus-st-wendel"


def ask_the_town_hall(district: District, story: Story, pictures: Path) -> None:
    """A form from its first question to the office's answer."""
    party = district.second_kiosk
    hand = Player(party.home / "hand", pictures.with_name("pages-form"))
    story.facts["form_code"] = _fill_in(hand)
    story.saw("a form for the town hall is sealed and sent")
    papers = sorted((party.home / "paper").glob("*.pdf"))
    shutil.copy(papers[-1], pictures.with_name("form-receipt.pdf"))
    desk = district.office_desks[OFFICE]
    clerk = Player(desk.home / "hand", pictures.with_name("counter-office"))
    clerk.wait_page("Applications", seconds=60)
    ((case_id,),) = read_rows(party, "SELECT case_id FROM cases WHERE kind = 'application' ORDER BY seq DESC LIMIT 1")
    there = f"SELECT 1 FROM desk_cases WHERE case_id = '{case_id}'"
    wait_until("the form reaches the town hall", lambda: bool(read_rows(desk, there)), 60)
    clerk.wait_text("Rückruf")
    clerk.settle()
    clerk.picture("applications")
    # Forms of demos before this one look the same.
    clerk.tap("Beleg finden", then="FindByReceipt")
    clerk.settle()
    clerk.type(str(story.facts["form_code"]).replace("-", ""))
    clerk.tap("Vorgang öffnen", then="ApplicationDetails")
    clerk.settle()
    clerk.picture("application")
    clerk.tap("In Arbeit nehmen")
    clerk.wait_text("In Arbeit")
    clerk.settle()
    clerk.tap("Antworten", then="Decide")
    clerk.settle()
    clerk.picture("decide")
    clerk.tap("Erledigt", then="AnswerReadBack")
    clerk.settle()
    clerk.picture("answer")
    clerk.tap("Ja, so antworten", then="ApplicationDetails")
    wait_answered(desk)
    story.saw("the town hall opened the form and answered")
    _take_down(district, clerk, story, pictures)
    clerk.close()
    hand.settle()
    hand.tap("Bitte den Bildschirm berühren", then="Home")
    hand.settle()
    hand.tap("Mein Beleg", then="EnterCode")
    hand.settle()
    hand.type(str(story.facts["form_code"]).replace("-", ""))
    hand.tap("Weiter", then="ApplicationStatus")
    hand.wait_text("Erledigt.")
    hand.wait_text("Gelesen am")
    hand.settle()
    hand.picture("application-status")
    hand.tap("Fertig")
    hand.wait_page("NoticeBoard")
    hand.close()
    story.saw("its answer is read with the receipt, and who has read the form")


def _fill_in(hand: Player) -> str:
    """Fill in a form, send it, wait for its receipt; returns the code."""
    hand.settle()
    hand.tap("Bitte den Bildschirm berühren", then="Home")
    hand.settle()
    hand.tap("Bürgerdienste", then="FindService")
    hand.settle()
    hand.picture("find-service")
    hand.tap("Ein Wort eintippen", then="ServiceSearch")
    hand.settle()
    hand.type("Rückruf")
    hand.tap("1 Fund ansehen", "Suchen", then="Service")
    hand.settle()
    hand.picture("service")
    hand.tap("Formular ausfüllen", then="FormIntro")
    hand.settle()
    hand.picture("form-intro")
    hand.tap("Beginnen", then="Question")
    _answer(hand)
    hand.wait_page("FormAnswers")
    hand.settle()
    hand.picture("form-answers")
    _read_to_the_end(hand)
    hand.tap("Ja, weiter", then="FormSend")
    hand.settle()
    hand.picture("form-send")
    hand.tap("Ja, absenden", then="FormSent")
    hand.settle()
    hand.picture("form-sent")
    code = _code(hand)
    hand.tap("Fertig")
    hand.wait_page("NoticeBoard")
    return code


def _take_down(district: District, clerk: Player, story: Story, pictures: Path) -> None:
    """Somebody calls, and the clerk fills in the same form for them."""
    desk = district.office_desks[OFFICE]
    clerk.tap("Start", then="Applications")
    clerk.settle()
    clerk.tap("Neu aufnehmen", then="TakeDownForms")
    clerk.settle()
    clerk.picture("take-down-forms")
    clerk.tap("Rückruf oder Termin wünschen", then="TakeDownStart")
    clerk.settle()
    clerk.tap("Beginnen", then="TakeDownQuestion")
    _answer(clerk)
    clerk.wait_page("TakeDownAnswers")
    clerk.settle()
    clerk.picture("take-down-answers")
    _read_to_the_end(clerk)
    clerk.tap("Ja, weiter", then="TakeDownWay")
    clerk.settle()
    clerk.tap("Am Telefon", then="TakeDownSend")
    clerk.settle()
    clerk.picture("take-down-send")
    _read_to_the_end(clerk)
    clerk.tap("Ja, aufnehmen", then="TakenDown")
    clerk.settle()
    clerk.picture("taken-down")
    story.facts["taken_down_code"] = _code(clerk)
    clerk.tap("Beleg drucken")
    clerk.wait_text("Der Beleg ist gedruckt.")
    papers = sorted((desk.home / "paper").glob("*.pdf"), key=lambda paper: paper.stat().st_mtime_ns)
    shutil.copy(papers[-1], pictures.with_name("taken-down-receipt.pdf"))
    clerk.tap("Fertig", then="Applications")
    ((case_id,),) = read_rows(desk, "SELECT case_id FROM cases WHERE kind = 'application' ORDER BY seq DESC LIMIT 1")
    there = f"SELECT 1 FROM desk_cases WHERE case_id = '{case_id}'"
    wait_until("what was taken down is at the platform and back", lambda: bool(read_rows(desk, there)), 90)
    story.saw("what the clerk took down for a caller is at the platform, its receipt printed")


def _answer(hand: Player) -> None:
    """Answer the questions of the form, at a kiosk or a counter."""
    for question, answer in (
        ("Was wünschen Sie?", "Einen Anruf"), ("Worum geht es?", "Steuern und Gebühren"),
        ("An welchen Tagen", "Weiter ohne Antwort"), ("Wann passt es", "Weiter ohne Antwort"),
        ("Ab welchem Tag?", "Weiter ohne Antwort"), ("In welcher Sprache?", "Weiter ohne Antwort"),
        ("Wie heißen Sie?", ""), ("Unter welcher Nummer", ""),
    ):  # fmt: skip
        hand.wait_text(question)
        hand.settle()
        if not answer:
            if "Nummer" in question:
                hand.tap("Ziffern und Zeichen")
            hand.type("Erika Mustermann" if "heißen" in question else "06851234567")
            hand.picture("question")
        hand.tap(answer or "Weiter")


def _read_to_the_end(hand: Player) -> None:
    while "Weiter lesen" in hand.names():
        hand.tap("Weiter lesen")
        hand.settle()


def _code(hand: Player) -> str:
    """The receipt's code; on a tall screen it stands in two lines."""
    shown = (re.sub(r"<[^>]*>|\s", "", text) for text in hand.texts())
    return next(text for text in shown if text.count("-") == 4 and len(text) == 21)
