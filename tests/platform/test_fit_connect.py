# SPDX-License-Identifier: EUPL-1.2
"""From a kiosk's seal to the office's own system, over real HTTP: exactly one submission, whatever happens."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from kiosk.forms.applying import prepare
from sync.contract.cases import SignedCase
from sync.contract.fit_connect import CASE_RELAY, Channel
from sync.contract.receipt_code import derive
from sync.contract.signing import public_jwk, unb64url
from sync.contract.times import from_wire, to_wire
from tests.forms.test_applying import CODE, POLICY, SPOOL, WISH
from tests.forms.test_applying import NOW as WHEN_SEALED
from tests.platform.devices import Kiosk, case_of
from tests.platform.fit_connect.service import DESTINATION, FitConnect, Step, Trouble, serving
from tests.platform.running import NOW, PASSWORD, ROOT, Site, copy_site
from tests.platform.test_applications import GRANTS, NEW, OFFICE, taking_back
from tests.platform.test_cases_up import look_up
from tests.platform.test_pages import Browser

WHEN = from_wire(NOW)


@pytest.fixture(scope="module")
def site(template: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    own = copy_site(template, tmp_path_factory.mktemp("fit-connect"))
    own.must("staff", "--user", "amt", "--password-stdin", stdin=PASSWORD + "\n")
    own.start()
    yield own
    assert own.stop() == 0
    assert (own.folder / "stderr").read_text() == ""


@pytest.fixture
def service() -> Iterator[FitConnect]:
    with serving(FitConnect()) as running:
        yield running


@dataclass
class Rounds:
    """The process that hands over, and the clock by which it does."""

    process: "subprocess.Popen[str]"
    service: FitConnect
    site: Site
    minutes: int = 0

    def go(self, minutes: int = 0, dies: str = "", meanwhile: Sequence[str] = ()) -> dict[str, Any]:
        """One round, so many minutes after the last."""
        self.minutes += minutes
        return self.do("round", dies=dies, meanwhile=meanwhile)

    def do(self, what: str, **more: Any) -> dict[str, Any]:
        """Have something done now."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        now = to_wire(WHEN + timedelta(minutes=self.minutes))
        account = msgspec.to_builtins(self.service.account)
        self.process.stdin.write(json.dumps({"do": what, "now": now, "account": account, **more}) + "\n")
        self.process.stdin.flush()
        return dict(json.loads(self.process.stdout.readline()))

    def provide(self, *channels: Channel, office: str = OFFICE) -> None:
        """Let these stand in the office's provisions, and no others anywhere."""
        self.do("provide", channels=[(office.partition(":")[2], msgspec.to_builtins(one)) for one in channels])

    def states(self) -> list[tuple[str, str]]:
        """State and problem of all that is on its way."""
        return self.site.rows("SELECT state, problem FROM dp_platform_fitconnectdelivery ORDER BY case_id")


@pytest.fixture(scope="module")
def process(site: Site) -> Iterator["subprocess.Popen[str]"]:
    line = [sys.executable, "-W", "error", "-m", "tests.platform.fit_connect.rounds"]
    started = subprocess.Popen(
        [*line, str(site.folder / "secrets.json"), str(site.state)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=site.environment,
    )  # fmt: skip
    yield started
    assert started.stdin is not None
    started.stdin.close()
    assert started.wait(30) == 0
    assert started.stdout is not None
    started.stdout.close()


@pytest.fixture
def rounds(process: "subprocess.Popen[str]", service: FitConnect, site: Site) -> Iterator[Rounds]:
    made = Rounds(process, service, site)
    made.provide(*(msgspec.structs.replace(service.channel, version=version) for version in (1, 2)))
    yield made
    made.do("clear")


def sealed(service: FitConnect, kiosk: Kiosk) -> tuple[SignedCase, SignedCase]:
    """An application and its relay, as a kiosk seals them, in the kiosk's chain."""
    office = service.vouched(OFFICE)
    policy = msgspec.structs.replace(
        POLICY, recipients={OFFICE: next(iter(POLICY.recipients.values()))}, destinations={DESTINATION: office}
    )
    wish = replace(WISH, channel=service.channel, recipient=OFFICE)
    ready = prepare(wish, policy, public_jwk(SPOOL), WHEN_SEALED, make_code=lambda: CODE)
    application, relay = (
        kiosk.order(
            case_id=str(draft.case_id), kind=draft.kind, recipient=draft.recipient, purpose=draft.purpose,
            datatypes=draft.datatypes, legal_basis=draft.legal_basis, routing=draft.routing, payload=draft.payload,
            lookup_id=reference(kiosk), cancel_hash=draft.cancel_hash,
        )
        for draft in ready.drafts
    )  # fmt: skip
    return application, relay


def reference(kiosk: Kiosk) -> str:
    """Each kiosk of the tests has one receipt: all are made with the same code."""
    return (kiosk.name.replace(":", "-") + "-" * 22)[:22]


def delivered(service: FitConnect, kiosk: Kiosk) -> tuple[SignedCase, SignedCase]:
    both = sealed(service, kiosk)
    assert kiosk.deliver(*both, details=GRANTS) == [NEW] * 2
    return both


def receipt(kiosk: Kiosk) -> dict[str, tuple[str, str]]:
    """State and delivery by kind, as the receipt is told."""
    return {case.kind: (case.state, case.routing.get("delivery", "")) for case in look_up(kiosk, reference(kiosk))}


def test_from_the_seal_to_the_offices_word(service: FitConnect, rounds: Rounds, kiosk: Kiosk) -> None:
    application, relay = delivered(service, kiosk)
    assert rounds.go() == {"handed": 1, "ended": 0, "stopped": 0}
    (there,) = service.handed
    assert there.text == WISH.instance.encode()
    assert receipt(kiosk)[CASE_RELAY] == ("stored", "handed")
    assert rounds.go(1) == {"handed": 0, "ended": 0, "stopped": 0}, "it is asked for every ten minutes"
    service.accept()
    assert rounds.go(15)["ended"] == 1
    assert receipt(kiosk) == {"application": ("stored", ""), CASE_RELAY: ("stored", "accepted")}
    assert rounds.go(600) == {"handed": 0, "ended": 0, "stopped": 0}
    assert service.faults == []
    assert case_of(relay).routing == {"application": str(case_of(application).case_id)}


@pytest.mark.parametrize("version", [1])
def test_the_same_with_the_former_api(service: FitConnect, rounds: Rounds, kiosk: Kiosk, version: int) -> None:
    service.version = version
    delivered(service, kiosk)
    assert rounds.go()["handed"] == 1
    (there,) = service.handed
    assert there.read["additionalReferenceInfo"]["applicationDate"] == "2026-11-23"
    assert service.faults == []


def test_a_rejection_is_told_to_staff_and_receipt(service: FitConnect, rounds: Rounds, kiosk: Kiosk) -> None:
    delivered(service, kiosk)
    rounds.go()
    service.reject()
    assert rounds.go(15)["ended"] == 1
    assert receipt(kiosk)[CASE_RELAY] == ("stored", "rejected")
    ((state, problem),) = rounds.states()
    assert state == "rejected"
    assert "Schema verletzt: Feld fehlt" in problem


def test_nobody_fetched_it(service: FitConnect, rounds: Rounds, kiosk: Kiosk) -> None:
    """After 14 days the service itself rejects."""
    delivered(service, kiosk)
    rounds.go()
    (number,) = service.submissions
    service.say("reject", number, by="service")
    rounds.go(15)
    ((state, problem),) = rounds.states()
    assert state == "rejected"
    assert "abgeholt" in problem


STEPS = [f"{when} {step}" for step in ("announce", "submit", "events") for when in ("before", "after")]


@pytest.mark.parametrize("dies", STEPS)
def test_killed_at_any_step_it_is_there_exactly_once(
    service: FitConnect, rounds: Rounds, kiosk: Kiosk, dies: str
) -> None:
    delivered(service, kiosk)
    assert rounds.go(dies=dies) == {"died": True}
    for _ in range(3):
        rounds.go(15)
    assert len(service.handed) == 1
    assert receipt(kiosk)[CASE_RELAY] == ("stored", "handed")
    assert service.faults == []


@pytest.mark.parametrize("first", STEPS)
def test_killed_twice(service: FitConnect, rounds: Rounds, kiosk: Kiosk, first: str) -> None:
    delivered(service, kiosk)
    rounds.go(dies=first)
    rounds.go(5, dies="after submit")
    for _ in range(3):
        rounds.go(15)
    assert len(service.handed) == 1
    assert rounds.states() == [("handed", "")]


TROUBLES: list[tuple[Step, Trouble]] = [
    ("token", "429"), ("token", "500"), ("destination", "cut-before"), ("key", "garbage"), ("announce", "429"),
    ("announce", "500"), ("announce", "cut-before"), ("announce", "cut-after"), ("announce", "garbage"),
    ("submit", "429"), ("submit", "500"), ("submit", "500-after"), ("submit", "cut-before"), ("submit", "cut-after"),
    ("events", "500"), ("events", "garbage"), ("events", "cut-after"), ("jwks", "500"),
]  # fmt: skip


# All at once; of those after which it has arrived, the last.
ALL = [one for one in TROUBLES if one != ("submit", "500-after")]


@pytest.mark.parametrize("troubles", [*([one] for one in TROUBLES), ALL], ids=[*map(str, TROUBLES), "all"])
def test_whatever_the_line_does_it_is_there_exactly_once(
    service: FitConnect, rounds: Rounds, kiosk: Kiosk, troubles: list[tuple[Step, Trouble]]
) -> None:
    service.troubles = list(troubles)
    delivered(service, kiosk)
    for _ in range(len(troubles) + 3):
        rounds.go(60)
    assert service.troubles == []
    assert len(service.handed) == 1
    assert rounds.states() == [("handed", "")]
    assert service.faults == []


def test_it_is_not_asked_more_often_than_the_service_wants(service: FitConnect, rounds: Rounds, kiosk: Kiosk) -> None:
    service.troubles = [("announce", "429")]
    delivered(service, kiosk)
    rounds.go()
    asked = len(service.asked)
    rounds.go(1)
    assert len(service.asked) == asked, "it said 120 seconds"
    assert "antwortet nicht wie erwartet" in rounds.states()[0][1]
    rounds.go(2)
    assert rounds.states() == [("handed", "")]


def test_taken_back_before_it_is_never_sent(service: FitConnect, rounds: Rounds, kiosk: Kiosk) -> None:
    delivered(service, kiosk)
    secret = unb64url(derive(CODE).cancel_secret)
    assert kiosk.deliver(taking_back(kiosk, reference(kiosk), secret), details=GRANTS) == [NEW]
    rounds.go()
    assert service.submissions == {}
    assert receipt(kiosk) == {"application": ("cancelled", ""), CASE_RELAY: ("cancelled", "")}


def test_taken_back_between_announcement_and_sending(service: FitConnect, rounds: Rounds, kiosk: Kiosk) -> None:
    delivered(service, kiosk)
    service.troubles = [("submit", "429")]
    rounds.go()
    assert [state for state, _ in rounds.states()] == ["announced"]
    secret = unb64url(derive(CODE).cancel_secret)
    assert kiosk.deliver(taking_back(kiosk, reference(kiosk), secret), details=GRANTS) == [NEW]
    rounds.go(15)
    assert service.handed == []
    assert [state for state, _ in rounds.states()] == ["void"]


@pytest.mark.parametrize("trouble", ["", "500", "500-after"])
def test_what_may_be_there_cannot_be_taken_back(
    service: FitConnect, rounds: Rounds, kiosk: Kiosk, trouble: Trouble
) -> None:
    delivered(service, kiosk)
    service.troubles = [("submit", trouble)] if trouble else []
    rounds.go()
    secret = unb64url(derive(CODE).cancel_secret)
    back = taking_back(kiosk, reference(kiosk), secret)
    assert kiosk.deliver(back, details=GRANTS) == [(409, "too-late")]
    assert receipt(kiosk)["application"] == ("stored", "")
    rounds.go(15)
    assert len(service.handed) == 1


def test_a_draft_that_the_service_forgot_is_announced_anew(service: FitConnect, rounds: Rounds, kiosk: Kiosk) -> None:
    delivered(service, kiosk)
    rounds.go(dies="after announce")
    service.forget_unfinished()
    service.troubles = [("submit", "429")]
    rounds.go(60)
    service.forget_unfinished()
    rounds.go(60)
    rounds.go(60)
    assert len(service.handed) == 1
    assert service.faults == [f"submission-not-found: {number}" for number in _missing(service)]


def _missing(service: FitConnect) -> list[str]:
    return [fault.partition(": ")[2] for fault in service.faults]


def test_where_nobody_can_tell_staff_ask_and_only_they_send_it_again(
    service: FitConnect, rounds: Rounds, kiosk: Kiosk
) -> None:
    delivered(service, kiosk)
    service.troubles = [("submit", "500")]
    rounds.go()
    service.forget_unfinished()
    rounds.go(60)
    ((state, problem),) = rounds.states()
    assert state == "stopped"
    assert "dort nachfragen" in problem
    rounds.go(600)
    assert service.submissions == {}
    assert rounds.do("anew") == {"done": 1}
    rounds.go()
    assert len(service.handed) == 1
    assert receipt(kiosk)[CASE_RELAY] == ("stored", "handed")


@pytest.mark.parametrize("denies", [False, True], ids=["has it", "denies it"])
def test_what_the_service_has_taken_is_waited_for_and_never_sent_again(
    service: FitConnect, rounds: Rounds, kiosk: Kiosk, denies: bool
) -> None:
    service.late, service.denies = True, denies
    delivered(service, kiosk)
    rounds.go()
    for _ in range(20):
        rounds.go(60)
        assert [state for state, _ in rounds.states()] == ["taken"]
    assert (service.asked.count("announce"), service.asked.count("submit")) == (1, 1)
    assert "noch immer nicht" in rounds.states()[0][1]
    assert receipt(kiosk)[CASE_RELAY] == ("stored", "sending")
    service.catch_up()
    assert rounds.go(60)["handed"] == 1
    assert rounds.states() == [("handed", "")]
    assert service.faults == []


def test_what_it_has_already_is_waited_for(service: FitConnect, rounds: Rounds, kiosk: Kiosk) -> None:
    """Its answer was lost, and the event log is late: the second time it says so (409)."""
    service.late, service.troubles = True, [("submit", "cut-after")]
    delivered(service, kiosk)
    rounds.go()
    rounds.go(15)
    assert rounds.states() == [("taken", "")]
    for _ in range(3):
        rounds.go(60)
    assert service.asked.count("submit") == 2
    service.catch_up()
    assert rounds.go(60)["handed"] == 1


def test_what_it_may_have_and_denies_is_not_announced_anew(service: FitConnect, rounds: Rounds, kiosk: Kiosk) -> None:
    service.late, service.denies, service.troubles = True, True, [("submit", "cut-after")]
    delivered(service, kiosk)
    rounds.go()
    assert rounds.go(15)["stopped"] == 1
    ((state, problem),) = rounds.states()
    assert (state, "„Noch einmal senden“" in problem) == ("stopped", True)
    assert service.asked.count("announce") == 1
    service.catch_up()
    assert rounds.do("resume") == {"done": 1}
    assert rounds.go()["handed"] == 1
    assert len(service.handed) == 1


@pytest.mark.parametrize("late", [False, True], ids=["handed", "taken"])
def test_what_was_taken_and_is_forgotten_is_not_offered_to_be_sent_again(
    service: FitConnect, rounds: Rounds, kiosk: Kiosk, late: bool
) -> None:
    service.late = late
    delivered(service, kiosk)
    rounds.go()
    service.log.clear()
    assert rounds.go(15)["stopped"] == 1
    ((_, problem),) = rounds.states()
    assert "dort nachfragen" in problem
    assert "Noch einmal senden" not in problem
    assert rounds.do("anew") == {"done": 0}


def test_waiting_for_the_event_log_keeps_no_other_from_its_way(
    service: FitConnect, rounds: Rounds, kiosk: Kiosk, new_kiosk: Callable[[], Kiosk]
) -> None:
    service.late = True
    for one in (kiosk, *(new_kiosk() for _ in range(4))):
        delivered(service, one)
    rounds.go()
    assert len(service.handed) == 5


@pytest.mark.parametrize(
    ("trouble", "says"),
    [
        (("destination", "403"), "zeigt den Zustellpunkt nicht"),
        (("destination", "404"), "zeigt den Zustellpunkt nicht"),
        (("key", "404"), "zeigt den Schlüssel"),
        (("announce", "403"), "nimmt die Ankündigung nicht an"),
        (("submit", "403"), "nimmt den Antrag nicht an"),
        (("events", "403"), "zeigt das Ereignisprotokoll nicht"),
    ],
    ids=str,
)
def test_a_refusal_for_good_stops_that_one_and_no_other(
    service: FitConnect, rounds: Rounds, kiosk: Kiosk, new_kiosk: Callable[[], Kiosk],
    trouble: tuple[Step, Trouble], says: str,
) -> None:  # fmt: skip
    service.troubles = [trouble]
    delivered(service, kiosk)
    delivered(service, new_kiosk())
    assert rounds.go() == {"handed": 1, "ended": 0, "stopped": 1}
    ((problem,),) = rounds.site.rows("SELECT problem FROM dp_platform_fitconnectdelivery WHERE state = 'stopped'")
    assert says in problem
    assert rounds.do("resume") == {"done": 1}
    rounds.go()
    assert len(service.handed) == 2


def test_errors_that_the_service_answers_do_not_end_a_round(
    service: FitConnect, rounds: Rounds, kiosk: Kiosk, new_kiosk: Callable[[], Kiosk]
) -> None:
    service.troubles = [("announce", "500")] * 4
    for one in (kiosk, *(new_kiosk() for _ in range(4))):
        delivered(service, one)
    assert rounds.go()["handed"] == 1


@pytest.mark.parametrize(
    "troubles",
    [[("token", "503")], [("announce", "429")], [("destination", "429")], [("announce", "cut-before")] * 3],
    ids=["token", "429", "429 to a question", "cut three times"],
)
def test_what_concerns_all_ends_the_round(
    service: FitConnect, rounds: Rounds, kiosk: Kiosk, new_kiosk: Callable[[], Kiosk],
    troubles: list[tuple[Step, Trouble]],
) -> None:  # fmt: skip
    service.troubles = list(troubles)
    for one in (kiosk, *(new_kiosk() for _ in range(3))):
        delivered(service, one)
    assert rounds.go()["handed"] == 0
    assert service.troubles == []


@pytest.mark.parametrize(
    "trouble", [("destination", "503"), ("submit", "503"), ("events", "429"), ("token", "503")], ids=str
)
def test_whatever_was_asked_the_service_says_how_long_to_wait(
    service: FitConnect, rounds: Rounds, kiosk: Kiosk, trouble: tuple[Step, Trouble]
) -> None:
    service.troubles = [trouble]
    delivered(service, kiosk)
    rounds.go()
    asked = len(service.asked)
    rounds.go(1)
    assert len(service.asked) == asked, "it said 120 seconds"
    rounds.go(2)
    assert rounds.states() == [("handed", "")]


def test_a_destination_is_asked_for_once_a_round(
    service: FitConnect, rounds: Rounds, kiosk: Kiosk, new_kiosk: Callable[[], Kiosk]
) -> None:
    for one in (kiosk, new_kiosk()):
        delivered(service, one)
    rounds.go()
    assert (service.asked.count("destination"), service.asked.count("key")) == (1, 1)
    service.accept()
    assert rounds.go(15)["ended"] == 2
    assert service.asked.count("key") == 2, "of what signs, once for both"


@pytest.mark.parametrize("step", ["announce", "submit", "events"])
def test_two_processes_hand_over_once(service: FitConnect, rounds: Rounds, kiosk: Kiosk, step: str) -> None:
    delivered(service, kiosk)
    rounds.go(meanwhile=[step])
    for _ in range(2):
        rounds.go(15)
    assert len(service.handed) == 1
    assert rounds.states() == [("handed", "")]
    assert receipt(kiosk)[CASE_RELAY] == ("stored", "handed")


@pytest.mark.parametrize("click", ["anew", "resume"])
def test_a_click_on_an_old_page_does_nothing(service: FitConnect, rounds: Rounds, kiosk: Kiosk, click: str) -> None:
    delivered(service, kiosk)
    service.troubles = [("submit", "500")]
    rounds.go()
    service.forget_unfinished()
    rounds.go(60)
    assert rounds.do(click, clicks=2) == {"done": 1}


def test_after_a_backup_nothing_is_sent_that_may_be_there(
    service: FitConnect, rounds: Rounds, kiosk: Kiosk, new_kiosk: Callable[[], Kiosk], site: Site
) -> None:
    """One was handed over, one may be there, one stopped, one is announced, one is new, and one comes once more."""
    service.troubles = [("submit", "429")]
    delivered(service, kiosk)
    rounds.go()
    service.troubles = [("announce", "403"), ("submit", ""), ("submit", "500")]
    for _ in range(3):
        delivered(service, new_kiosk())
    rounds.go()
    delivered(service, new_kiosk())
    assert sorted(state for state, _ in rounds.states()) == ["announced", "handed", "sending", "stopped"]
    said = site.must("restored", "--now", NOW)
    assert "3 delivery(ies) wait for staff" in said
    delivered(service, new_kiosk())
    assert rounds.go(60)["stopped"] == 2
    assert len(service.handed) == 1
    stopped = [problem for state, problem in rounds.states() if state == "stopped"]
    assert len(stopped) == 5
    assert all("Sicherung zurückgespielt: bitte dort nachfragen" in problem for problem in stopped)
    assert rounds.do("resume") == {"done": 5}
    rounds.go(60)
    assert len(service.handed) == 6


def test_what_is_filled_in_after_a_backup_goes_its_way(
    service: FitConnect, rounds: Rounds, kiosk: Kiosk, site: Site
) -> None:
    site.must("restored", "--now", to_wire(WHEN - timedelta(days=2)))
    delivered(service, kiosk)
    assert rounds.go()["handed"] == 1


def test_an_event_of_an_unknown_kind_holds_nothing_up(service: FitConnect, rounds: Rounds, kiosk: Kiosk) -> None:
    delivered(service, kiosk)
    rounds.go()
    (number,) = service.submissions
    service.say("accept", number, events={"https://schema.fitko.de/fit-connect/events/revoke-submission": {}})
    service.say("accept", number, sub="reply:1", events={"x": {}})
    service.accept()
    assert rounds.go(15)["ended"] == 1
    assert rounds.states() == [("accepted", "")]


@pytest.mark.parametrize(
    ("break_it", "says", "mend"),
    [
        (lambda service: setattr(service, "key", "rotated"), "anderen Schlüssel", ("key", "destination")),
        (lambda service: setattr(service, "kid", "another"), "anderen Schlüssel", ("kid", "")),
        (lambda service: setattr(service, "active", False), "nicht aktiv", ("active", True)),
        (lambda service: setattr(service, "services", ()), "Leistung", ("services", FitConnect().services)),
        (lambda service: setattr(service, "schemas", ()), "Schema", ("schemas", FitConnect().schemas)),
    ],
    ids=["key under another name", "name", "not active", "service", "schema"],
)
def test_what_only_people_can_mend_stops_and_goes_on_when_they_have(
    service: FitConnect, rounds: Rounds, kiosk: Kiosk, break_it: Callable[[FitConnect], None], says: str,
    mend: tuple[str, object],
) -> None:  # fmt: skip
    delivered(service, kiosk)
    break_it(service)
    assert rounds.go()["stopped"] == 1
    ((state, problem),) = rounds.states()
    assert state == "stopped"
    assert says in problem
    assert service.handed == []
    assert receipt(kiosk)[CASE_RELAY] == ("stored", "")
    rounds.go(600)
    assert service.handed == []
    setattr(service, *mend)
    assert rounds.do("resume") == {"done": 1}
    rounds.go()
    assert len(service.handed) == 1


@pytest.mark.parametrize(
    "entered",
    [
        None,
        {"destination": "0f0e0d0c-0b0a-4908-8706-050403020100"},
        {"service": "urn:de:fim:leika:leistung:99000000000000"},
        {"schema": "urn:other"},
        {"version": 1},
    ],
    ids=str,
)
def test_a_kiosk_cannot_send_where_staff_entered_nothing(
    service: FitConnect, rounds: Rounds, kiosk: Kiosk, entered: dict[str, Any] | None
) -> None:
    rounds.provide(*([] if entered is None else [msgspec.structs.replace(service.channel, **entered)]))
    delivered(service, kiosk)
    assert rounds.go()["stopped"] == 1
    assert "In keiner Zuständigkeit dieser Stelle" in rounds.states()[0][1]
    assert service.asked == []
    rounds.provide(service.channel)
    assert rounds.do("resume") == {"done": 1}
    rounds.go()
    assert len(service.handed) == 1


def test_what_staff_entered_for_another_office_is_not_for_this_one(
    service: FitConnect, rounds: Rounds, kiosk: Kiosk
) -> None:
    rounds.provide(service.channel, office="office:bauamt")
    delivered(service, kiosk)
    assert rounds.go()["stopped"] == 1
    assert service.asked == []


def test_a_rotated_key_under_the_same_name_is_noticed(service: FitConnect, rounds: Rounds, kiosk: Kiosk) -> None:
    delivered(service, kiosk)
    service.key, service.kid = "rotated", "kid-of-destination"
    assert rounds.go()["stopped"] == 1
    assert "anderen Schlüssel" in rounds.states()[0][1]
    assert service.submissions == {}


@pytest.mark.parametrize(
    "lie", [{"key": "signs-nobody"}, {"tags": {"metadata": "x", "data": "y"}}, {"header": {"alg": "none"}}], ids=str
)
def test_a_lie_in_the_event_log_is_never_told_to_anybody(
    service: FitConnect, rounds: Rounds, kiosk: Kiosk, lie: dict[str, Any]
) -> None:
    delivered(service, kiosk)
    rounds.go()
    (number,) = service.submissions
    service.say("accept", number, **lie)
    assert rounds.go(15)["stopped"] == 1
    ((state, problem),) = rounds.states()
    assert state == "stopped"
    assert "nicht glaubwürdig" in problem
    assert receipt(kiosk)[CASE_RELAY] == ("stored", "handed")


def test_several_are_handed_over_in_one_round_and_one_trouble_costs_one(
    service: FitConnect, rounds: Rounds, kiosk: Kiosk, new_kiosk: Callable[[], Kiosk]
) -> None:
    for one in (kiosk, new_kiosk(), new_kiosk()):
        delivered(service, one)
    service.troubles = [("submit", "500-after")]
    assert rounds.go()["handed"] == 2
    rounds.go(15)
    assert len(service.handed) == 3
    assert service.asked.count("jwks") == 2


def test_a_defect_of_ours_met_in_one_costs_the_others_nothing(
    service: FitConnect, rounds: Rounds, kiosk: Kiosk, new_kiosk: Callable[[], Kiosk]
) -> None:
    delivered(service, kiosk)
    delivered(service, new_kiosk())
    assert rounds.go(dies="defect at submit")["handed"] == 1
    rounds.go(15)
    assert len(service.handed) == 2


@pytest.mark.parametrize(
    ("changes", "result"),
    [
        ({"recipient": "shop:baeckerei"}, (422, "bad-routing")),
        ({"lookup_id": None}, (422, "bad-routing")),
        ({"routing": {}}, (422, "bad-routing")),
        ({"routing": {"application": "x"}}, (422, "bad-routing")),
        ({"payload": b"{}"}, (422, "not-sealed")),
    ],
    ids=["to a shop", "no receipt", "no application", "no id", "no parcel"],
)
def test_what_is_no_relay(
    service: FitConnect, kiosk: Kiosk, rounds: Rounds, changes: dict[str, Any], result: tuple[int, str]
) -> None:
    good = msgspec.json.decode(sealed(service, kiosk)[1].envelope)
    kept = {name: good[name] for name in ("kind", "recipient", "purpose", "datatypes", "legal_basis", "routing")}
    other = kiosk.__class__(f"{kiosk.name}-b", kiosk.http, kiosk.trustee)
    payload = msgspec.json.encode(good["payload"])
    assert other.deliver(other.order(**{**kept, "payload": payload, **changes}), details=GRANTS) == [result]
    assert rounds.go() == {"handed": 0, "ended": 0, "stopped": 0}


def test_no_kiosk_says_how_far_it_has_come(service: FitConnect, rounds: Rounds, kiosk: Kiosk) -> None:
    application, relay = sealed(service, kiosk)
    lying = {"application": str(case_of(application).case_id), "delivery": "accepted"}
    plain = msgspec.json.decode(relay.envelope)
    kiosk.seq, kiosk.prev = plain["seq"] - 1, plain["prev"]
    payload = msgspec.json.encode(plain.pop("payload"))
    told = kiosk.order(**{**plain, "payload": payload, "routing": lying})
    assert kiosk.deliver(application, told, details=GRANTS) == [NEW] * 2
    assert receipt(kiosk)[CASE_RELAY] == ("stored", "")
    rounds.go()


def test_the_command_is_killed_while_the_service_is_silent_and_begun_again(
    service: FitConnect, rounds: Rounds, kiosk: Kiosk, site: Site
) -> None:
    delivered(service, kiosk)
    account = ("--token-url", f"{service.base_url}/token", "--submission-url", service.base_url, "--client-id")
    site.must("fit-connect-account", *account, "dorfpunkt", stdin="geheim\n")
    service.troubles = [("submit", "silent-after")]
    with subprocess.Popen(site._line("fit-connect", "--now", NOW), cwd=ROOT, env=site.environment) as killed:
        deadline = time.monotonic() + 60
        while not service.handed:
            assert killed.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.02)
        killed.kill()
    said = site.must("fit-connect", "--now", to_wire(WHEN + timedelta(minutes=15)))
    assert said == "1 handed over, 0 accepted or rejected, 0 stopped\n"
    assert len(service.handed) == 1


@pytest.mark.parametrize(
    ("arguments", "stdin", "why"),
    [
        (("--token-url", "http://example.org/token", "--submission-url", "https://example.org"), "x\n", "https"),
        (("--token-url", "http://localhost.example.org", "--submission-url", "https://example.org"), "x\n", "https"),
        (("--token-url", "http://127.0.0.1@example.org", "--submission-url", "https://example.org"), "x\n", "https"),
        (("--token-url", "https://example.org/token", "--submission-url", "ftp://x"), "x\n", "base address"),
        (("--token-url", "https://example.org/token", "--submission-url", "https://example.org"), "", "stdin"),
    ],
)
def test_an_account_that_is_none(site: Site, arguments: tuple[str, ...], stdin: str, why: str) -> None:
    done = site.command("fit-connect-account", *arguments, "--client-id", "x", stdin=stdin)
    assert done.returncode == 2
    assert why in done.stderr


def test_staff_see_what_stops_and_let_it_go_on(service: FitConnect, rounds: Rounds, kiosk: Kiosk, site: Site) -> None:
    delivered(service, kiosk)
    service.active = False
    rounds.go()
    staff = Browser(site, "amt")
    shown = staff.http.get("/status").text
    assert "Übergaben, die anhalten" in shown
    assert "nicht vorankommen" not in shown
    assert "niemand kümmert" not in shown
    page = "/admin/dp_platform/fitconnectdelivery/"
    assert "nicht aktiv" in staff.http.get(page).text
    service.active = True
    ((number,),) = site.rows("SELECT case_id FROM dp_platform_fitconnectdelivery")
    answer = staff.post(page, {"action": "go_on", "_selected_action": str(number)})
    assert "1 werden beim nächsten Mal wieder versucht." in answer.text
    staff.http.close()
    rounds.go(120)  # The platform's clock, by which staff have clicked, has gone on since it was started.
    assert len(service.handed) == 1


@pytest.mark.parametrize("known", [False, True], ids=["nobody has seen it", "nobody goes on with it"])
def test_staff_see_that_nobody_hands_over(
    service: FitConnect, rounds: Rounds, kiosk: Kiosk, site: Site, known: bool
) -> None:
    delivered(service, kiosk)
    if known:
        service.troubles = [("announce", "500")]
        rounds.go()
    assert rounds.do("status") == {"stopped": 0, "struggling": 0, "untaken": 0}
    rounds.minutes += 180  # By the clock of the rounds, over which the platform's own may have gone ahead.
    assert rounds.do("status") == {"stopped": 0, "struggling": 0, "untaken": 1}
    rounds.go()
    assert rounds.do("status") == {"stopped": 0, "struggling": 0, "untaken": 0}


def test_staff_see_what_is_tried_in_vain(service: FitConnect, rounds: Rounds, kiosk: Kiosk, site: Site) -> None:
    service.troubles = [("announce", "500")] * 12
    delivered(service, kiosk)
    for _ in range(12):
        rounds.go(60)
    assert rounds.do("status") == {"stopped": 0, "struggling": 1, "untaken": 0}
    staff = Browser(site, "amt")
    assert "nicht vorankommen" in staff.http.get("/status").text
    staff.http.close()
    rounds.go(60)
    assert rounds.do("status") == {"stopped": 0, "struggling": 0, "untaken": 0}
