# SPDX-License-Identifier: EUPL-1.2
"""Forms that are sent to an office: what is said before, the receipt, and what the office answers."""

from uuid import UUID

import msgspec

from kiosk.forms.model.application import ApplicationModel
from kiosk.forms.receipts import SENT
from kiosk.printing.simulated import Fault
from kiosk.receipts.lookup import ReceiptLookup
from kiosk.receipts.model import ReceiptsModel
from sync.contract.applications import (
    ApplicationAnswer,
    ApplicationState,
    Earlier,
    Reading,
)
from sync.contract.cases import CaseState, CaseStatus, CounterReading
from sync.contract.fit_connect import CASE_RELAY, DELIVERY, Channel, Destination
from sync.contract.receipt_code import derive
from sync.contract.times import to_wire
from sync.replica.cases import KnownCase, known_cases, put_lookup
from sync.replica.database import Database
from tests.forms.making import bind, items, question, xform
from tests.platform.fit_connect.jose import encryption_jwk
from tests.platform.fit_connect.service import DESTINATION, SCHEMA, SERVICE
from tests.walk.stage import MONDAY
from tests.walk.tour import Tour
from tests.walk.tours.forms import asked, form_of, open_intro, with_form
from tests.walk.tours.longest import long_text
from tests.walk.tours.receipts import signed
from tests.walk.walker import KioskWalker, Staging

RECEIPTS = 1
"""Number of the tile."""
OFFICE = "office:rathaus-st-wendel"
SMALL = xform(
    "<dog/><name/>",
    bind("/data/dog", required="true()"),
    question("/data/dog", "Haben Sie einen Hund?", items("ja", "nein"), "select1")
    + question("/data/name", "Wie heißt der Hund?"),
)
sending = Tour("sending", Staging(settings='printer = "simulator"\n', items=with_form(SMALL)))


async def fill_in(walker: KioskWalker) -> None:
    """Answer everything, up to what is read back."""
    await open_intro(walker)
    form_of(walker).begin()
    asked(walker).choose(0)
    asked(walker).setText("Bello")
    asked(walker).accept()
    await walker.until_page("FormAnswers")


def receipt_of(walker: KioskWalker) -> ReceiptLookup:
    """Where a code is typed under `Mein Beleg`."""
    model = walker.shell.model("receipts")
    assert isinstance(model, ReceiptsModel)
    return model.lookup


def application_of(walker: KioskWalker) -> ApplicationModel:
    """The model of the found application."""
    return walker.services._application


async def sent(walker: KioskWalker) -> None:
    """`Ja, absenden`."""
    form_of(walker).delivery.send()
    await walker.until_page("FormSent")


async def enter(walker: KioskWalker) -> None:
    """To `Mein Beleg`, with the code of what was sent."""
    walker.shell.home()
    walker.shell.openTile(RECEIPTS)
    receipt_of(walker).setCode(form_of(walker).delivery.sending.code)
    receipt_of(walker).enter()


async def told(
    walker: KioskWalker,
    state: ApplicationState | None,
    message: str = "",
    *,
    case_state: CaseState = "stored",
    readings: int = 1,
    reason: str = "",
    earlier: tuple[Earlier, ...] = (),
    to: str = "",
    delivery: str = "",
) -> None:
    """Ask again, and let the platform answer with what the office says."""
    code = form_of(walker).delivery.sending.code
    await told_of(
        walker, code, state, message, case_state=case_state, readings=readings, reason=reason, earlier=earlier, to=to,
        delivery=delivery,
    )  # fmt: skip


async def told_of(
    walker: KioskWalker,
    code: str,
    state: ApplicationState | None,
    message: str = "",
    *,
    case_state: CaseState = "stored",
    readings: int = 1,
    reason: str = "",
    earlier: tuple[Earlier, ...] = (),
    to: str = "",
    delivery: str = "",
    at_counters: tuple[CounterReading, ...] = (),
) -> None:
    """The same of whatever lies under a code."""
    keys, desk = derive(code), walker.stage.desks[OFFICE]

    def statuses(db: Database) -> tuple[CaseStatus, ...]:
        found = []
        for case in known_cases(db, keys.lookup_id):
            answer, links = None, ()
            if state is not None and case.kind in SENT:
                answer = signed(_said(case, state, message, readings, earlier), OFFICE, keys, desk, to)
                links = (answer,) if to else ()
            came = {DELIVERY: delivery} if delivery and case.kind == CASE_RELAY else {}
            found.append(
                CaseStatus(
                    case_id=UUID(case.case_id), kind=case.kind, recipient=case.recipient, state=case_state,
                    state_at=to_wire(MONDAY), routing={**case.routing, **came}, answer=answer, reason=reason,
                    handed_over=links, readings=at_counters,
                )
            )  # fmt: skip
        return tuple(found)

    found = await walker.window.replica.run(statuses)

    async def tell(lookup_id: str) -> None:
        await walker.window.replica.run(put_lookup, lookup_id, found, MONDAY)

    if not receipt_of(walker).busy:
        receipt_of(walker).askAgain()
    await walker.engine_answers(tell)


def _said(
    case: KnownCase, state: ApplicationState, message: str, readings: int, earlier: tuple[Earlier, ...]
) -> ApplicationAnswer:
    seen = tuple(Reading(f"2026-11-23T08:{number:02}:00Z", "desk:rathaus") for number in range(readings))
    return ApplicationAnswer(
        case_id=UUID(case.case_id), revision=1, state=state, at=to_wire(MONDAY), desk="desk:rathaus", message=message,
        readings=seen, earlier=earlier,
    )  # fmt: skip


@sending.state("FormIntro", "to-send")
async def _intro(walker: KioskWalker) -> None:
    await open_intro(walker)


@sending.state("FormAnswers", "to-send")
async def _answers(walker: KioskWalker) -> None:
    form_of(walker).begin()
    asked(walker).choose(0)
    asked(walker).setText("Bello")
    asked(walker).accept()


@sending.state("FormSend", "whom")
async def _whom(walker: KioskWalker) -> None:
    form_of(walker).askToSend()


@sending.state("FormSend", "disk-full")
async def _full(walker: KioskWalker) -> None:
    delivery = form_of(walker).delivery
    await walker.cannot_store("cases", delivery.send, lambda: delivery.problem != "")


@sending.state("FormSent", "offline")
async def _sent(walker: KioskWalker) -> None:
    await sent(walker)


@sending.state("FormUndone", "plain")
async def _undone(walker: KioskWalker) -> None:
    form_of(walker).delivery.sending.undo()
    await walker.until_page("FormUndone")


@sending.state("FormSent", "printed")
async def _printed(walker: KioskWalker) -> None:
    form_of(walker).backToAnswers()
    form_of(walker).askToSend()
    await walker.line("online")
    await sent(walker)
    form_of(walker).delivery.sending.printNow()
    await walker.until(lambda: form_of(walker).delivery.sending.printing == "printed")


@sending.state("FormSent", "no-paper")
async def _no_paper(walker: KioskWalker) -> None:
    walker.printer.release()
    walker.printer.hold(Fault.OUT_OF_PAPER)
    form_of(walker).delivery.sending.printNow()
    await walker.until(lambda: form_of(walker).delivery.sending.printing == Fault.OUT_OF_PAPER)


@sending.state("ApplicationStatus", "not-delivered")
async def _waiting(walker: KioskWalker) -> None:
    await walker.line("offline")
    await enter(walker)
    await walker.engine_fails()
    await walker.until_page("ApplicationStatus")


@sending.state("ApplicationStatus", "arrived")
async def _arrived(walker: KioskWalker) -> None:
    await told(walker, None)


@sending.state("ApplicationStatus", "read")
async def _read(walker: KioskWalker) -> None:
    await told(walker, "read")


@sending.state("ApplicationStatus", "asked")
async def _asked(walker: KioskWalker) -> None:
    await told(walker, "asked", "Welche Farbe hat der Hund, und seit wann ist er bei Ihnen?", readings=2)


@sending.state("ReplyText", "typed")
async def _reply(walker: KioskWalker) -> None:
    application_of(walker).answer()
    application_of(walker).setText("Er ist braun und seit März bei uns.")


@sending.state("ReplyReadBack", "plain")
async def _reply_read_back(walker: KioskWalker) -> None:
    application_of(walker).readBack()


@sending.state("ReplyReadBack", "disk-full")
async def _reply_full(walker: KioskWalker) -> None:
    application = application_of(walker)
    await walker.cannot_store("cases", application.sendAnswer, lambda: application.problem != "")


@sending.state("ReplySent", "offline")
async def _reply_sent(walker: KioskWalker) -> None:
    application_of(walker).sendAnswer()
    await walker.until_page("ReplySent")


@sending.state("ReplySent", "online")
async def _reply_sent_online(walker: KioskWalker) -> None:
    await walker.line("online")


@sending.state("ApplicationStatus", "replied")
async def _replied(walker: KioskWalker) -> None:
    await enter(walker)
    await told(walker, "asked", "Welche Farbe hat der Hund?", readings=2)
    await walker.until_page("ApplicationStatus")


@sending.state("ApplicationStatus", "working")
async def _working(walker: KioskWalker) -> None:
    asked_before = Earlier(1, "asked", to_wire(MONDAY), "Welche Farbe hat der Hund?")
    await told(walker, "working", readings=7, earlier=(asked_before,))


@sending.state("TakeBack", "plain")
async def _take_back(walker: KioskWalker) -> None:
    application_of(walker).askTakeBack()


@sending.state("TakenBack", "online")
async def _taken_back(walker: KioskWalker) -> None:
    application_of(walker).takeBack()
    await walker.until_page("TakenBack")


@sending.state("TakenBack", "offline")
async def _taken_back_offline(walker: KioskWalker) -> None:
    await walker.line("offline")


@sending.state("ApplicationStatus", "taken-back")
async def _status_taken_back(walker: KioskWalker) -> None:
    await enter(walker)
    await told(walker, "working", case_state="cancelled")
    await walker.until_page("ApplicationStatus")


@sending.state("ApplicationStatus", "accepted")
async def _accepted(walker: KioskWalker) -> None:
    await told(walker, "accepted", "Die Marke kommt mit der Post.")


@sending.state("ApplicationStatus", "declined")
async def _declined(walker: KioskWalker) -> None:
    await told(walker, "declined", "Dafür ist die Gemeinde Namborn zuständig.")


@sending.state("ApplicationStatus", "handed-over")
async def _handed_over(walker: KioskWalker) -> None:
    await told(walker, "handed-over", "Ihr Haus steht in Marpingen.", readings=2, to="office:rathaus-marpingen")


@sending.state("ApplicationStatus", "refused")
async def _refused(walker: KioskWalker) -> None:
    await told(walker, None, case_state="refused", reason="device-fault")


left = Tour("left-form", Staging(items=with_form(SMALL, presence="in-person")))


@left.state("FormSend", "go-yourself")
async def _prepared(walker: KioskWalker) -> None:
    await fill_in(walker)
    form_of(walker).askToSend()


@left.state("FormSent", "prepared")
async def _prepared_sent(walker: KioskWalker) -> None:
    await sent(walker)


@left.state("FormInterrupted", "fresh")
async def _interrupted(walker: KioskWalker) -> None:
    page = await walker.services.first_page()
    assert page is not None
    walker.shell.pages.after("Home", page)


@left.state("FormInterrupted", "too-late-to-print")
async def _too_late(walker: KioskWalker) -> None:
    await walker.window.replica.run(
        lambda db: db.conn.execute("UPDATE pending_receipts SET created_at = '2026-11-23T11:02:00Z'")
    )
    walker.services._form._delivery._sendings.current._document = None
    page = await walker.services.first_page()
    assert page is not None
    walker.shell.pages.after("Home", page)


own_system = Tour("own-system", Staging(items=with_form(SMALL, channel=Channel(DESTINATION, SERVICE, SCHEMA))))


@own_system.state("FormSend", "own-system")
async def _to_system(walker: KioskWalker) -> None:
    policy = walker.shell.visit.policy
    assert policy is not None
    there = {DESTINATION: Destination(OFFICE, encryption_jwk())}
    walker.shell.visit.policy = msgspec.structs.replace(policy, destinations=there)
    await fill_in(walker)
    form_of(walker).askToSend()


@own_system.state("ApplicationStatus", "relayed")
async def _relayed(walker: KioskWalker) -> None:
    await sent(walker)
    await enter(walker)
    await told(walker, None, delivery="handed")
    await walker.until_page("ApplicationStatus")


@own_system.state("ApplicationStatus", "not-taken")
async def _not_taken(walker: KioskWalker) -> None:
    await told(walker, None, delivery="rejected")


longest = Tour(
    "longest-application",
    Staging(items=with_form(SMALL, presence="in-person", title=long_text("Genehmigung", 60))),
    screens=("21.5", "27"),
)


@longest.state("ApplicationStatus", "longest")
async def _longest(walker: KioskWalker) -> None:
    await fill_in(walker)
    form_of(walker).askToSend()
    await sent(walker)
    await enter(walker)
    await told(walker, "asked", long_text("Rückfrage", 500), readings=50)
    await walker.until_page("ApplicationStatus")


@longest.state("ReplyText", "longest")
async def _longest_reply(walker: KioskWalker) -> None:
    application_of(walker).answer()
    application_of(walker).setText(long_text("Antwort", 500))


@longest.state("ReplyReadBack", "longest")
async def _longest_read_back(walker: KioskWalker) -> None:
    application_of(walker).readBack()


TOURS = (sending, left, own_system, longest)
