# SPDX-License-Identifier: EUPL-1.2
"""An office's desk: applications come, are read, asked about, decided and printed."""

import asyncio
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.app import Command, Window
from kiosk.counter.office.model import OfficeModel
from kiosk.counter.shell import CounterShell
from sync.contract.applications import Told
from sync.contract.cases import CaseStatus
from sync.contract.defects import DefectPlace
from sync.contract.signing import generate_key, public_jwk
from sync.contract.trust import RecipientKeys
from sync.replica.cases import open_lookups, put_lookup
from tests.counter.idea_desk import IdeaStage, comment, idea, support
from tests.counter.office_desk import BROUGHT, CODE, OfficeStage, half_filled, stranger
from tests.counter.survey_desk import SurveyStage, answers
from tests.walk.space import SHAPES
from tests.walk.stage import MONDAY
from tests.walk.tours.desk import BEGINS, SETTINGS, WIDTH_MM, DeskTour
from tests.walk.tours.longest import long_text
from tests.walk.walker import Walker

OTHERS = (
    *(f"office:rathaus-{name}" for name in ("freisen", "namborn", "nohfelden", "nonnweiler", "oberthal", "tholey")),
    "office:hundesteuer-st-wendel", "office:abfallbetrieb-st-wendel", "office:bauaufsicht",
)  # fmt: skip
LONG = "Wir feiern auf der Wiese hinter der Halle. " * 24


@dataclass
class OfficeWalker(Walker):
    """An office desk's window."""

    office: OfficeStage = field(kw_only=True)

    @property
    def shell(self) -> CounterShell:
        assert isinstance(self.window.shell, CounterShell)
        return self.window.shell

    @property
    def model(self) -> OfficeModel:
        return self.shell.office

    async def stored(self) -> None:
        """Wait until every answer is in the replica."""
        await self.until(lambda: not self.model.book.saving)


async def stage(state: Path, screen: str) -> OfficeWalker:
    shutil.rmtree(state, ignore_errors=True)
    others = {name: RecipientKeys((public_jwk(generate_key()),), ()) for name in OTHERS}
    return await _opened(OfficeStage(state, SETTINGS, others=others))


async def _stage_with_surveys(state: Path, screen: str) -> OfficeWalker:
    shutil.rmtree(state, ignore_errors=True)
    asking = SurveyStage(state, SETTINGS)
    asking.collect(*answers(), strangers=1, others=2)
    return await _opened(asking)


async def _stage_with_ideas(state: Path, screen: str) -> OfficeWalker:
    shutil.rmtree(state, ignore_errors=True)
    collecting = IdeaStage(state, SETTINGS)
    collecting.bring(
        idea("Ein Bücherschrank in der alten Telefonzelle", "Wer ein Buch ausgelesen hat, stellt es hinein. " * 6),
        idea("Дитячий майданчик", "Біля школи, щоб діти гралися разом.", "uk"), comment("Mit Lehne, bitte."),
        *(support() for _ in range(13)),
    )  # fmt: skip
    return await _opened(collecting)


async def _stage_without_ideas(state: Path, screen: str) -> OfficeWalker:
    shutil.rmtree(state, ignore_errors=True)
    return await _opened(IdeaStage(state, SETTINGS, {}))


async def _opened(office: OfficeStage) -> OfficeWalker:
    state = office.desk.state
    size = SHAPES["landscape"]
    command = Command(state, size, counter=True, engine=False, on_demand=False, out=state / "documents")
    window = Window(command, lambda: office.desk.store, lambda: MONDAY)
    walker = OfficeWalker(window, size.width() / WIDTH_MM, shape=BEGINS, start=BEGINS, dense=True, office=office)
    window.engine.warnings.connect(lambda found: walker.warnings.extend(one.toString() for one in found))
    await window.load()
    await window.show("start")
    walker.measure()
    return walker


office = DeskTour("office-desk", stage)


async def bring(walker: OfficeWalker, told: tuple[CaseStatus, ...]) -> None:
    """Type a code that opens nothing here, and let the platform answer."""
    if walker.shell.pages.names[-1] != "FindByReceipt":
        walker.model.openFind()
    walker.model.setCode(BROUGHT)
    walker.model.find()
    while walker.model.searching:
        for lookup_id in await walker.window.replica.run(open_lookups):
            await walker.window.replica.run(put_lookup, lookup_id, told, MONDAY)
            walker.shell.on_news("lookups")
        await asyncio.sleep(0.005)


@office.state("Applications", "empty")
async def _nothing(walker: OfficeWalker) -> None:
    """Nobody has applied yet."""


@office.state("Applications", "many")
async def _queue(walker: OfficeWalker) -> None:
    there = walker.office
    there.apply("Sperrmüll anmelden", days_ago=17)
    there.apply("Hund anmelden: Anmeldung zur Hundesteuer mit Angaben zur Rasse", days_ago=14)
    there.apply("Veranstaltung anmelden", days_ago=12, coded=True)
    there.apply("Wohngeld", days_ago=1, told=(Told("Was möchten Sie uns noch sagen?", LONG),))
    there.apply("Personalausweis", days_ago=1, prepared=True)
    there.apply("Gewerbe anmelden", state="cancelled")
    there.apply("Fremd", reader=stranger())
    await walker.shell.refresh()


@office.state("Applications", "all")
async def _all(walker: OfficeWalker) -> None:
    walker.model.showOnlyOpen(False)


@office.state("Unreadable", "application")
async def _unreadable(walker: OfficeWalker) -> None:
    walker.model.openUnreadable()


@office.state("FindByReceipt", "empty")
async def _find(walker: OfficeWalker) -> None:
    walker.shell.back()
    walker.model.openFind()


@office.state("FindByReceipt", "error")
async def _no_code(walker: OfficeWalker) -> None:
    walker.model.setCode("ABCD-1234")
    walker.model.find()


@office.state("FindByReceipt", "gone")
async def _draft_gone(walker: OfficeWalker) -> None:
    await bring(walker, (half_filled("cancelled"),))


@office.state("BroughtForm", "there")
async def _brought(walker: OfficeWalker) -> None:
    await bring(walker, (half_filled(),))
    await walker.until_page("BroughtForm")


@office.state("ApplicationDetails", "first-read")
async def _found(walker: OfficeWalker) -> None:
    walker.shell.home()
    walker.model.openFind()
    walker.model.setCode(CODE)
    walker.model.find()
    await walker.until_page("ApplicationDetails")
    await walker.stored()


@office.state("ApplicationDetails", "working")
async def _working(walker: OfficeWalker) -> None:
    walker.model.claim()
    await walker.stored()


@office.state("Decide", "open")
async def _decide(walker: OfficeWalker) -> None:
    walker.model.openDecide()


@office.state("AnswerWords", "question")
async def _question(walker: OfficeWalker) -> None:
    walker.model.decide(0)


@office.state("AnswerWords", "longest", german=True)
async def _longest_question(walker: OfficeWalker) -> None:
    walker.model.setWords(long_text("Rückfrage", 1_990))


@office.state("AnswerReadBack", "question")
async def _read_question(walker: OfficeWalker) -> None:
    walker.model.setWords("An welchem Tag ist das Fest, und wer ist am Abend zu erreichen?")
    walker.model.readBack()


@office.state("ApplicationDetails", "asked")
async def _asked(walker: OfficeWalker) -> None:
    walker.model.answer()
    await walker.stored()


@office.state("Applications", "replied")
async def _replied(walker: OfficeWalker) -> None:
    case_id = walker.model.book.applications()[2].case_id
    walker.office.reply(case_id, "Am 4. Juli. Sie erreichen mich im Vereinsheim.", 3)
    await walker.shell.refresh()
    walker.shell.home()


@office.state("ApplicationDetails", "replied")
async def _read_reply(walker: OfficeWalker) -> None:
    walker.model.openApplication(2)
    await walker.stored()


@office.state("AnswerReadBack", "accepted")
async def _accept(walker: OfficeWalker) -> None:
    walker.model.openDecide()
    walker.model.decide(1)


@office.state("ApplicationDetails", "printed")
async def _printed(walker: OfficeWalker) -> None:
    walker.model.answer()
    await walker.stored()
    walker.model.printFile()
    await walker.until(lambda: not walker.model.property("printing"))


@office.state("ApplicationDetails", "saved")
async def _saved(walker: OfficeWalker) -> None:
    walker.model.saveFile()
    await walker.until(lambda: not walker.model.property("printing"))


@office.state("AnswerWords", "reason")
async def _reason(walker: OfficeWalker) -> None:
    walker.model.openDecide()
    walker.model.decide(2)
    walker.model.setWords("An diesem Tag ist der Platz schon vergeben.")


@office.state("AnswerReadBack", "declined-long")
async def _decline(walker: OfficeWalker) -> None:
    walker.model.setWords("An diesem Tag ist der Platz schon vergeben. " * 40)
    walker.model.readBack()


@office.state("ApplicationDetails", "declined")
async def _declined(walker: OfficeWalker) -> None:
    walker.model.answer()
    await walker.stored()


@office.state("HandOn", "many")
async def _hand_on(walker: OfficeWalker) -> None:
    walker.shell.home()
    walker.model.openApplication(1)
    await walker.stored()
    walker.model.openDecide()
    walker.model.decide(4)


@office.state("AnswerReadBack", "handed-over")
async def _hand_over(walker: OfficeWalker) -> None:
    walker.model.handOn(0)
    walker.model.addWords()
    walker.model.setWords("Sperrmüll holt der Abfallbetrieb ab. Wir haben Ihre Anmeldung dorthin gegeben.")
    walker.model.readBack()


@office.state("ApplicationDetails", "handed-over")
async def _handed_over(walker: OfficeWalker) -> None:
    walker.model.answer()
    await walker.stored()


@office.state("HandOn", "nobody")
async def _nobody_else(walker: OfficeWalker) -> None:
    walker.model.otherOffices.replace([])
    walker.model._go("HandOn")


@office.state("ApplicationDetails", "overdue")
async def _overdue(walker: OfficeWalker) -> None:
    walker.shell.home()
    walker.model.openApplication(0)
    await walker.stored()


@office.state("ApplicationDetails", "long-answer")
async def _long(walker: OfficeWalker) -> None:
    walker.shell.home()
    walker.model.openApplication(2)
    await walker.stored()


@office.state("ApplicationDetails", "prepared")
async def _prepared(walker: OfficeWalker) -> None:
    walker.shell.home()
    walker.model.openApplication(3)
    await walker.stored()


@office.state("Decide", "taken-back")
async def _taken_back(walker: OfficeWalker) -> None:
    """It was taken back while the clerk thought about it."""
    case_id = walker.model.book.applications()[3].case_id
    walker.model.openDecide()
    walker.office.desk.change(case_id, state="cancelled")
    await walker.shell.refresh()


@office.state("ApplicationDetails", "withdrawn")
async def _withdrawn(walker: OfficeWalker) -> None:
    """It was taken back at the trustee, and nothing of it is left."""
    walker.shell.home()
    case_id = walker.model.book.applications()[0].case_id
    walker.model.openApplication(0)
    await walker.stored()
    walker.office.desk.change(case_id, state="withdrawn")
    await walker.shell.refresh()


surveys = DeskTour("office-surveys", _stage_with_surveys)


@surveys.state("Surveys", "three")
async def _surveys(walker: OfficeWalker) -> None:
    walker.shell.surveys.open()


@surveys.state("SurveyTally", "ready")
async def _tally(walker: OfficeWalker) -> None:
    walker.shell.surveys.choose(_row(walker, "Was fehlte Ihnen im Sommer?"))
    await walker.until(lambda: bool(walker.shell.surveys.counted))


@surveys.state("SurveyWritten", "many", german=True)
async def _written(walker: OfficeWalker) -> None:
    walker.shell.surveys.openWritten()


@surveys.state("SurveyBecomes", "empty")
async def _becomes(walker: OfficeWalker) -> None:
    walker.shell.back()
    walker.shell.surveys.openBecomes()


@surveys.state("SurveyTell", "read-back")
async def _tell(walker: OfficeWalker) -> None:
    walker.shell.surveys.setBecomes("Ab Mai fährt donnerstags ein Bus mehr.")
    walker.shell.surveys.readBack()


@surveys.state("SurveyTally", "told")
async def _told(walker: OfficeWalker) -> None:
    walker.shell.surveys.tell()
    await walker.until_page("SurveyTally")


@surveys.state("SurveyTally", "open")
async def _open(walker: OfficeWalker) -> None:
    walker.shell.back()
    walker.shell.surveys.choose(_row(walker, "Was fehlt in Ihrem Dorf?"))


def _row(walker: OfficeWalker, title: str) -> int:
    return next(at for at in range(3) if walker.shell.surveys.surveys[at].title == title)


ideas = DeskTour("office-ideas", _stage_with_ideas)


def _choose_idea(walker: OfficeWalker, title: str) -> None:
    desk = walker.shell.surveys.ideas
    desk.choose(next(at for at in range(len(desk.ideas)) if desk.ideas[at].title == title))


async def _open_ideas(walker: OfficeWalker) -> None:
    walker.shell.surveys.open()
    rows = walker.shell.surveys.surveys
    walker.shell.surveys.choose(next(at for at in range(2) if rows[at].title == "Ideen für das Dorf"))


@ideas.state("DeskIdeas", "new-and-shown", german=True)
async def _desk_ideas(walker: OfficeWalker) -> None:
    await _open_ideas(walker)


@ideas.state("IdeaCheck", "long", german=True)
async def _idea_check(walker: OfficeWalker) -> None:
    _choose_idea(walker, "Ein Bücherschrank in der alten Telefonzelle")


@ideas.state("IdeaTitle", "written", german=True)
async def _idea_title(walker: OfficeWalker) -> None:
    walker.shell.surveys.ideas.edit()


@ideas.state("IdeaWords", "written", german=True)
async def _idea_words(walker: OfficeWalker) -> None:
    walker.shell.surveys.ideas.titled()


@ideas.state("IdeaSure", "refuse")
async def _idea_sure(walker: OfficeWalker) -> None:
    walker.shell.surveys.ideas.edited()
    walker.shell.surveys.ideas.refuse()


@ideas.state("IdeaCheck", "foreign", german=True)
async def _idea_foreign(walker: OfficeWalker) -> None:
    walker.shell.back()
    walker.shell.back()
    _choose_idea(walker, "Дитячий майданчик")


@ideas.state("IdeaTitle", "foreign", german=True)
async def _idea_title_foreign(walker: OfficeWalker) -> None:
    walker.shell.surveys.ideas.edit()


@ideas.state("IdeaWords", "foreign", german=True)
async def _idea_words_foreign(walker: OfficeWalker) -> None:
    walker.shell.surveys.ideas.setTitle("Ein Spielplatz")
    walker.shell.surveys.ideas.titled()


@ideas.state("IdeaCheck", "foreign-and-german", german=True)
async def _idea_both(walker: OfficeWalker) -> None:
    walker.shell.surveys.ideas.setText("Bei der Schule, damit die Kinder zusammen spielen.")
    walker.shell.surveys.ideas.edited()


@ideas.state("IdeaCheck", "comment", german=True)
async def _idea_comment(walker: OfficeWalker) -> None:
    walker.shell.back()
    _choose_idea(walker, "Mit Lehne, bitte.")


@ideas.state("DeskIdeas", "waits-for-the-line", german=True)
async def _idea_waits(walker: OfficeWalker) -> None:
    walker.shell.surveys.ideas.show()
    await walker.until_page("DeskIdeas")


@ideas.state("IdeaShown", "comments", german=True)
async def _idea_shown(walker: OfficeWalker) -> None:
    _choose_idea(walker, "Eine Bank am Dorfplatz")


@ideas.state("IdeaComments", "one", german=True)
async def _idea_comments(walker: OfficeWalker) -> None:
    walker.shell.surveys.ideas.openComments()


@ideas.state("IdeaSure", "comment")
async def _idea_comment_away(walker: OfficeWalker) -> None:
    walker.shell.surveys.ideas.hideComment(0)


@ideas.state("IdeaSure", "hide")
async def _idea_hide(walker: OfficeWalker) -> None:
    walker.shell.back()
    walker.shell.back()
    walker.shell.surveys.ideas.hide()


@ideas.state("IdeaStanding", "all")
async def _idea_standing(walker: OfficeWalker) -> None:
    walker.shell.back()
    walker.shell.surveys.ideas.openStandings()


@ideas.state("IdeaSays", "empty")
async def _idea_says(walker: OfficeWalker) -> None:
    walker.shell.surveys.ideas.stand(1)


@ideas.state("IdeaTell", "read-back", german=True)
async def _idea_tell(walker: OfficeWalker) -> None:
    walker.shell.surveys.ideas.setSays("Der Bauhof stellt sie im Mai auf, mit Lehne und im Schatten.")
    walker.shell.surveys.ideas.readBack()


no_ideas = DeskTour("office-without-ideas", _stage_without_ideas)


@no_ideas.state("DeskIdeas", "none")
async def _no_desk_ideas(walker: OfficeWalker) -> None:
    await _open_ideas(walker)


@no_ideas.state("IdeaComments", "none")
async def _no_comments(walker: OfficeWalker) -> None:
    walker.shell.surveys.ideas.openComments()


agenda = DeskTour("office-agenda", stage)


@agenda.state("Agenda", "empty")
async def _no_appointments(walker: OfficeWalker) -> None:
    walker.model.agenda_model.open()


@agenda.state("AgendaDay", "empty")
async def _nobody_comes(walker: OfficeWalker) -> None:
    walker.model.agenda_model._go("AgendaDay")


@agenda.state("Applications", "with-appointments")
async def _both(walker: OfficeWalker) -> None:
    there = walker.office
    there.apply("Wohngeld")
    there.apply("Fremd", reader=stranger())
    there.book(days=3)
    there.book("Max Mustermann", "09:20", days=3, place="reserved", phone="")
    there.book("Karla Mustermann", "09:40", days=3, place="")
    there.book("Hans Mustermann", "10:00", days=3, state="cancelled")
    there.book("Gerda " + "Mustermann-" * 4 + "Beispiel", "10:20", days=3, service=LONG[:60])
    there.book("Inge Mustermann", "10:40", days=3, place="gone", zms="7KQ2M9XW")
    there.book(days=10)
    await walker.shell.refresh()
    walker.shell.home()


@agenda.state("Agenda", "many")
async def _days(walker: OfficeWalker) -> None:
    walker.model.agenda_model.open()


@agenda.state("AgendaDay", "many")
async def _of_a_day(walker: OfficeWalker) -> None:
    walker.model.agenda_model.openDay(0)


@agenda.state("AgendaEntry", "taken-perhaps")
async def _perhaps(walker: OfficeWalker) -> None:
    walker.model.agenda_model.openAppointment(2)


@agenda.state("AgendaEntry", "reserved")
async def _reserved(walker: OfficeWalker) -> None:
    walker.shell.back()
    walker.model.agenda_model.openAppointment(1)


@agenda.state("AgendaReadBack", "confirm")
async def _confirm(walker: OfficeWalker) -> None:
    walker.model.agenda_model.confirm()


@agenda.state("AgendaEntry", "confirmed")
async def _confirmed(walker: OfficeWalker) -> None:
    walker.model.agenda_model.answer()
    await walker.until(lambda: not walker.model.saving)


@agenda.state("AgendaReason", "typed")
async def _why(walker: OfficeWalker) -> None:
    walker.model.agenda_model.cancel()
    walker.model.agenda_model.setReason("Wir sind an diesem Tag krank.")


@agenda.state("AgendaReadBack", "cancel-longest")
async def _cancel(walker: OfficeWalker) -> None:
    walker.model.agenda_model.setReason((LONG * 2)[:500])
    walker.model.agenda_model.readBack()


@agenda.state("AgendaEntry", "cancelled")
async def _cancelled(walker: OfficeWalker) -> None:
    walker.model.agenda_model.answer()
    await walker.until(lambda: not walker.model.saving)


@agenda.state("AgendaEntry", "taken-back")
async def _came_back(walker: OfficeWalker) -> None:
    walker.shell.back()
    walker.model.agenda_model.openAppointment(5)


@agenda.state("AgendaEntry", "gone")
async def _gone(walker: OfficeWalker) -> None:
    walker.shell.back()
    walker.model.agenda_model.openAppointment(3)


reports = DeskTour("office-reports", stage)


@reports.state("ApplicationDetails", "report")
async def _report(walker: OfficeWalker) -> None:
    walker.office.report(DefectPlace("street", "Erfundener Weg 3"), listed=False)
    await walker.shell.refresh()
    walker.model.openApplication(0)
    await walker.stored()


@reports.state("Decide", "report")
async def _decide_report(walker: OfficeWalker) -> None:
    walker.model.openDecide()


@reports.state("Release", "proposed")
async def _release(walker: OfficeWalker) -> None:
    walker.model.release.begin()


@reports.state("ReleasePlace", "plain")
async def _release_place(walker: OfficeWalker) -> None:
    walker.model.release.openPlace()
    walker.model.release.setPlace("Erfundener Weg")


@reports.state("ReleaseWords", "plain")
async def _release_words(walker: OfficeWalker) -> None:
    walker.model.release.readBack()
    walker.model.release.openWords()
    walker.model.release.setWords("Der Bauhof kommt in der nächsten Woche.")


@reports.state("ApplicationDetails", "released")
async def _released(walker: OfficeWalker) -> None:
    walker.model.release.readBack()
    walker.model.release.show()
    await walker.stored()


@reports.state("Release", "long-and-shown")
async def _release_long(walker: OfficeWalker) -> None:
    walker.model.openDecide()
    walker.model.release.begin()
    walker.model.release.setWords("Der Bauhof kommt in der nächsten Woche, wenn es trocken ist. " * 5)


@reports.state("AnswerReadBack", "mended")
async def _mended(walker: OfficeWalker) -> None:
    walker.shell.back()
    walker.model.decide(3)


TOURS = (office, surveys, ideas, no_ideas, agenda, reports)
