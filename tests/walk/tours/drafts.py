# SPDX-License-Identifier: EUPL-1.2
"""A form that is half filled in: taken along, gone on with, deleted."""

from kiosk.forms.model.draft import DraftModel
from sync.contract.cases import CounterReading
from tests.walk.tour import Tour
from tests.walk.tours.applications import SMALL, enter, told_of
from tests.walk.tours.forms import asked, form_of, open_intro, with_form
from tests.walk.tours.longest import long_text
from tests.walk.walker import KioskWalker, Staging

drafts = Tour("drafts", Staging(settings='printer = "simulator"\n', items=with_form(SMALL)))


def draft_of(walker: KioskWalker) -> DraftModel:
    """The model of the form under a code."""
    return walker.services._draft


@drafts.state("FormLeave", "plain")
async def _leave(walker: KioskWalker) -> None:
    await open_intro(walker)
    form_of(walker).begin()
    asked(walker).choose(0)
    asked(walker).setText("Bello")
    walker.shell.done()


@drafts.state("FormLeave", "disk-full")
async def _full(walker: KioskWalker) -> None:
    form = form_of(walker)
    await walker.cannot_store("cases", form.keepForLater, lambda: form.delivery.problem != "")


@drafts.state("FormSent", "draft")
async def _kept(walker: KioskWalker) -> None:
    form_of(walker).keepForLater()
    await walker.until_page("FormSent")


@drafts.state("FormUndone", "draft")
async def _undone(walker: KioskWalker) -> None:
    form_of(walker).delivery.sending.undo()
    await walker.until_page("FormUndone")


@drafts.state("FormDraft", "there")
async def _draft(walker: KioskWalker) -> None:
    form_of(walker).backToAnswers()
    walker.shell.done()
    form_of(walker).keepForLater()
    await walker.until_page("FormSent")
    await enter(walker)
    await walker.engine_fails()
    await walker.until_page("FormDraft")


@drafts.state("FormDraft", "read-at-counters")
async def _read(walker: KioskWalker) -> None:
    """The longest name of an office, and one that is not published here."""
    seen = (
        "office:rathaus-marpingen",
        "office:abfallbetrieb-st-wendel",
        "office:unknown",
        "office:hundesteuer-st-wendel",
    )
    found = tuple(CounterReading("2026-11-23T08:40:00Z", recipient) for recipient in seen)
    await told_of(walker, form_of(walker).delivery.sending.code, None, at_counters=found)
    await walker.until(lambda: bool(draft_of(walker)._found and draft_of(walker)._found.readings))


@drafts.state("FormDraftDelete", "ask")
async def _ask(walker: KioskWalker) -> None:
    draft_of(walker).askDelete()


@drafts.state("FormDraftDelete", "disk-full")
async def _not_deleted(walker: KioskWalker) -> None:
    draft = draft_of(walker)
    await walker.cannot_store("cases", draft.delete, lambda: draft.problem != "")


@drafts.state("FormDraftDelete", "offline")
async def _deleted(walker: KioskWalker) -> None:
    draft_of(walker).delete()
    await walker.until(lambda: bool(draft_of(walker).deleted))


@drafts.state("FormDraftDelete", "online")
async def _deleted_online(walker: KioskWalker) -> None:
    await walker.line("online")


@drafts.state("FormDraft", "gone")
async def _gone(walker: KioskWalker) -> None:
    await walker.line("offline")
    await enter(walker)
    await walker.engine_fails()
    await walker.until_page("FormDraft")


newer = Tour(
    "newer-form",
    Staging(items=with_form(SMALL, presence="in-person", title=long_text("Genehmigung", 60))),
    screens=("21.5", "27"),
)


@newer.state("FormDraft", "longest")
async def _longest(walker: KioskWalker) -> None:
    await open_intro(walker)
    form_of(walker).begin()
    asked(walker).choose(0)
    asked(walker).setText(long_text("Bello", 110))
    walker.shell.done()
    form_of(walker).keepForLater()
    await walker.until_page("FormSent")
    await enter(walker)
    await walker.engine_fails()
    await walker.until_page("FormDraft")


@newer.state("FormIntro", "newer")
async def _newer(walker: KioskWalker) -> None:
    found = draft_of(walker)._found
    assert found is not None
    assert found.draft is not None
    draft_of(walker).resume()
    await walker.until_page("Question")
    form_of(walker)._changed_since = True
    walker.shell.back()


TOURS = (drafts, newer)
