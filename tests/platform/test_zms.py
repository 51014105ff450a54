# SPDX-License-Identifier: EUPL-1.2
"""Places in ZMS over real HTTP: held ahead, promised, given back; never more units than ZMS has confirmed."""

import itertools
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import uuid4

import httpx
import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.appointments.booking import AppointmentReceipt, Wish, prepare
from kiosk.appointments.rules import Time, promise
from kiosk.counter.agenda.opening import AgendaOpener
from kiosk.counter.agenda.rules import Standing, standing
from sync.contract.allotments import AllotmentReport, Grant, RenewRequest, RenewResponse
from sync.contract.appointments import KIND_OFFER, AppointmentOffer, slot_stock
from sync.contract.cases import AllotmentUse, CaseStatus, SignedCase
from sync.contract.feed import Item
from sync.contract.receipt_code import derive, new_code
from sync.contract.signing import private_jwk, public_jwk, unb64url
from sync.contract.times import from_wire, to_wire
from tests.forms.test_applying import DESKS, POLICY, SPOOL
from tests.platform.devices import MAILBOX, Desk, Kiosk, case_of, new_lookup_id, sha
from tests.platform.running import NOW, PASSWORD, ROOT, SCOPE, FakeTrustee, Site, copy_site
from tests.platform.test_appointments import GRANTS, NEW, OFFICE, booking, cancelling, status
from tests.platform.test_desks import all_cases
from tests.platform.test_pages import Browser
from tests.platform.zms.service import EMAIL, SERVICES, Zms, berlin, serving
from tests.platform.zms.service import OFFICE as NUMBER

WHEN = from_wire(NOW)
DAY = "2026-12-01"
OFFER = {
    "title": {"de": "Bürgerbüro"}, "office_id": "rathaus", "places": ["10046117"], "where": "Rathaus", "hours": [],
    "weeks_ahead": 1, "closes_hours": 2, "lent": False,
}  # fmt: skip
RECEIPT = AppointmentReceipt(
    lang="de", code="", kiosk="Dorfpunkt", title="Personalausweis", office="Rathaus", where="Rathaus", begins_at=WHEN,
    minutes=15, strength="firm", answer_by=None, bring=(), offline=True, example=False, moved=False, printed_at=WHEN,
)  # fmt: skip
_numbers = itertools.count(1)


@pytest.fixture(scope="module")
def site(template: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    own = copy_site(template, tmp_path_factory.mktemp("zms"))
    own.must("staff", "--user", "amt", "--password-stdin", stdin=PASSWORD + "\n")
    own.start()
    yield own
    assert own.stop() == 0
    assert (own.folder / "stderr").read_text() == ""


@pytest.fixture(scope="module")
def http(site: Site) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=site.base_url, trust_env=False, timeout=60) as client:
        yield client


@pytest.fixture(scope="module")
def process(site: Site) -> Iterator["subprocess.Popen[str]"]:
    line = [sys.executable, "-W", "error", "-m", "tests.platform.zms.rounds"]
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


@dataclass
class Town:
    """A town hall whose times are in ZMS, its offer here, and the process between them."""

    zms: Zms
    site: Site
    http: httpx.Client
    process: "subprocess.Popen[str]"
    trustee: FakeTrustee
    slug: str = field(default_factory=lambda: f"zms-{next(_numbers)}")

    def begin(self, **source: Any) -> None:
        """Let staff have entered both."""
        self.do("offer", fields=OFFER)
        self.source(**source)

    def source(self, **fields: Any) -> None:
        """Change what staff have entered for ZMS."""
        known = {"base_url": self.zms.base_url, "office_id": NUMBER, "service_ids": [SERVICES[0]], "email": EMAIL}
        self.do("source", fields={**known, "per_day": 2, "active": True, **fields})

    def go(self, minutes: float = 0, dies: str = "") -> dict[str, Any]:
        """One round, so many minutes after the last; there the clock is the same."""
        self.zms.now += timedelta(minutes=minutes)
        return self.do("round", dies=dies)

    def rounds(self, count: int, minutes: float = 1) -> None:
        """Rounds one after the other."""
        for _ in range(count):
            self.go(minutes)

    def do(self, what: str, **more: Any) -> dict[str, Any]:
        """Have something done now."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        order = {"do": what, "now": to_wire(self.zms.now), "slug": self.slug, "dies": "", **more}
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()
        return dict(json.loads(self.process.stdout.readline()))

    def kiosk(self) -> Kiosk:
        return Kiosk(f"kiosk:zms-{next(_numbers)}", self.http, self.trustee)

    def places(self, *states: str) -> list[dict[str, Any]]:
        """Our own word on places; without states, of those that have not ended."""
        rows = self.do("places")["places"]
        live = states or ("wanted", "reserving", "reserved", "held", "releasing")
        return [row for row in rows if row["state"] in live]

    def stocks(self) -> dict[str, tuple[int, int, int]]:
        """Pool, what is out, and how much of that ends when it comes back, by time."""
        found = self.site.rows(
            f"SELECT slug, pool, leased, owed FROM dp_platform_stock WHERE slug LIKE 'slot:{self.slug}/%'"
        )
        return {slug.rpartition("/")[2]: tuple(numbers) for slug, *numbers in found}

    def promised(self) -> int:
        """Units that are or may be promised, as far as is known that they rest on something."""
        return sum(pool + out - owed for pool, out, owed in self.stocks().values())

    def problem(self) -> str:
        """What staff read of the office."""
        ((text,),) = self.site.rows(f"SELECT problem FROM dp_platform_zmssource WHERE offer_id = '{self.slug}'")
        return str(text)

    def sound(self) -> None:
        """No unit without a place that ZMS has confirmed, and nothing that a booker may not do."""
        assert self.zms.faults == []
        assert self.promised() <= len(self.zms.standing())


@pytest.fixture
def zms() -> Iterator[Zms]:
    with serving(Zms(WHEN)) as running:
        yield running


@pytest.fixture
def town(
    zms: Zms, site: Site, http: httpx.Client, process: "subprocess.Popen[str]", shared_trustee: FakeTrustee
) -> Iterator[Town]:
    made = Town(zms, site, http, process, shared_trustee)
    yield made
    made.sound()


@dataclass
class Holder:
    """A kiosk with its leases of one town's times."""

    town: Town
    kiosk: Kiosk
    turn: int = 0
    held: dict[str, Grant] = field(default_factory=dict)
    used: dict[str, int] = field(default_factory=dict)

    def renew(self, *slots: str, back: bool = False) -> dict[str, Grant]:
        """Ask for a place of each of these times; `back`: give back all that is not promised."""
        reports = tuple(
            AllotmentReport(
                grant.allotment, grant.stock, grant.epoch, self.used.get(slot, 0) if back else grant.quantity,
                self.used.get(slot, 0),
            )
            for slot, grant in self.held.items()
        )  # fmt: skip
        needs = {slot_stock(self.town.slug, slot): 1 for slot in slots}
        request = RenewRequest(uuid4(), self.turn, self.kiosk.epoch, 1, "boot-1", reports, needs)
        answer = self.kiosk.call(
            "POST", "/v1/allotments/renew", self.kiosk.token([MAILBOX]), body=msgspec.json.encode(request),
            headers={"content-type": "application/json"},
        )  # fmt: skip
        assert answer.status_code == 200, answer.text
        told = msgspec.json.decode(answer.content, type=RenewResponse)
        self.turn = told.turn
        ours = [one for one in told.grants if one.stock.startswith(f"slot:{self.town.slug}/")]
        self.held = {one.stock.rpartition("/")[2]: one for one in ours}
        return self.held

    def free(self, slot: str) -> int:
        grant = self.held.get(slot)
        return 0 if grant is None else grant.quantity - self.used.get(slot, 0)

    def book(self, slot: str, *, firm: bool = True, **changes: Any) -> SignedCase:
        """Deliver a booking, `fest` where a place is held."""
        grant = self.held[slot] if firm else None
        self.used[slot] = self.used.get(slot, 0) + firm
        case = booking(self.kiosk, slot, grant, routing={"offer": self.town.slug, "slot": slot}, **changes)
        assert self.kiosk.deliver(case, details=GRANTS) == [NEW]
        return case


def holder(town: Town) -> Holder:
    return Holder(town, town.kiosk())


def at_desk(holder: Holder, case: SignedCase) -> dict[str, str]:
    """What the office's desk is told of a booking beside what is sealed."""
    desk = Desk(f"desk:{uuid4()}", holder.kiosk.http, holder.kiosk.trustee, recipient=OFFICE)
    return all_cases(desk)[case_of(case).case_id].routing


def published(site: Site, slug: str) -> AppointmentOffer | None:
    """An offer as kiosks read it, once it is published."""
    rows = site.rows(
        f"SELECT line FROM dp_platform_feedrow WHERE scope = '{SCOPE}' AND kind = '{KIND_OFFER}' "
        f"AND item_id = '{slug}'"
    )
    lines = [msgspec.json.decode(bytes(line), type=Item) for (line,) in rows]
    return msgspec.json.decode(lines[0].body, type=AppointmentOffer) if lines else None


def told(holder: Holder, case: SignedCase) -> CaseStatus:
    return status(holder.kiosk, case)


def test_from_the_held_place_to_the_receipt_and_back(town: Town) -> None:
    """A kiosk books `fest` from a place in ZMS, the office sees it, the resident cancels, ZMS has it again."""
    (nine, ten) = town.zms.open(DAY, "09:00", "10:00")
    town.begin()
    assert town.go() == {"held": 2, "released": 0, "gone": 0, "failed": 0}
    assert [berlin(one.timestamp) for one in town.zms.standing()] == [f"{DAY}-0900", f"{DAY}-1000"]
    assert town.zms.free(nine) == 0
    kiosk = holder(town)
    assert kiosk.renew(f"{DAY}-0900")[f"{DAY}-0900"].quantity == 1
    reference, secret = new_lookup_id(), b"cancel"
    case = kiosk.book(f"{DAY}-0900", lookup_id=reference, cancel_hash=sha(secret))
    town.go(1)
    (ours,) = (one for one in town.zms.standing() if one.timestamp == nine)
    seen = at_desk(kiosk, case)
    assert (seen["place"], f"Dorfpunkt {seen['zms']}") == ("promised", ours.contact["familyName"])
    assert town.zms.free(nine) == 0
    elsewhere = town.kiosk()
    assert elsewhere.deliver(cancelling(elsewhere, reference, secret), details=GRANTS) == [NEW]
    assert town.go(1)["released"] == 1
    assert (told(kiosk, case).state, town.zms.free(nine)) == ("cancelled", 1)
    assert town.stocks()[f"{DAY}-0900"] == (0, 0, 0)
    assert town.go(15)["held"] == 1, "and is held again by the rule"
    assert (town.zms.free(nine), town.zms.free(ten)) == (0, 0)


def test_a_kiosks_own_booking_is_read_in_the_offices_agenda_and_taken_back_with_its_receipt(
    town: Town, site: Site
) -> None:
    """The kiosk's rule, its seal and its cancellation; the desk's opening; ZMS knows no name at any time."""
    (nine,) = town.zms.open(DAY, "09:00")
    town.begin()
    town.go()
    site.must("publish", "--scope", SCOPE, "--now", NOW)
    offer = published(site, town.slug)
    assert offer is not None
    (slot,) = offer.slots
    kiosk, hour = holder(town), Time(town.slug, slot, offer.closes_hours)
    grant = kiosk.renew(slot.id)[slot.id]
    uses = (AllotmentUse(grant.allotment, grant.stock, grant.epoch, 1),)
    promised = promise(offer, hour, uses, WHEN)
    assert promised is not None
    assert promised.strength == "firm"
    wish = Wish(
        offer=offer, time=hour, service="Personalausweis", name="Erika Mustermann", phone="", promise=promised,
        uses=uses, receipt=lambda _: RECEIPT, lang="de",
    )  # fmt: skip
    code = new_code()
    (draft,) = prepare(wish, POLICY, public_jwk(SPOOL), WHEN, make_code=lambda: code).drafts
    case = kiosk.kiosk.order(
        case_id=str(draft.case_id), kind=draft.kind, recipient=draft.recipient, purpose=draft.purpose,
        datatypes=draft.datatypes, legal_basis=draft.legal_basis, routing=draft.routing, payload=draft.payload,
        lookup_id=draft.lookup_id, cancel_hash=draft.cancel_hash, uses=msgspec.to_builtins(draft.uses),
    )  # fmt: skip
    assert kiosk.kiosk.deliver(case, details=GRANTS) == [NEW]
    town.go(1)
    desk = Desk(f"desk:{uuid4()}", kiosk.kiosk.http, kiosk.kiosk.trustee, recipient=OFFICE)
    opener = AgendaOpener(OFFICE, (private_jwk(DESKS[0]),))
    entry = opener.open(list(all_cases(desk).values()), {}, (), WHEN).entries[str(draft.case_id)]
    assert (standing(entry), entry.appointment.name) == (Standing.FIRM, "Erika Mustermann")
    (ours,) = town.zms.standing()
    assert ours.contact["familyName"] == f"Dorfpunkt {entry.reference}"
    assert "Mustermann" not in repr(town.zms.made)
    secret = unb64url(derive(code).cancel_secret)
    elsewhere = town.kiosk()
    assert elsewhere.deliver(cancelling(elsewhere, draft.lookup_id or "", secret), details=GRANTS) == [NEW]
    town.go(1)
    entry = opener.open(list(all_cases(desk).values()), {}, (), WHEN).entries[str(draft.case_id)]
    assert (standing(entry), town.zms.free(nine)) == (Standing.TAKEN_BACK, 1)


def test_as_many_as_staff_have_said_are_held_each_day_evenly(town: Town) -> None:
    town.zms.open(DAY, *(f"{hour:02}:{minute:02}" for hour in range(8, 12) for minute in (0, 30)))
    town.zms.open("2026-12-02", "09:00")
    town.zms.open("2026-12-20", "09:00")
    town.begin(per_day=2)
    town.rounds(3, 15)
    held = sorted(berlin(one.timestamp) for one in town.zms.standing())
    assert held == [f"{DAY}-0900", f"{DAY}-1100", "2026-12-02-0900"]
    assert {row["slot__slot_id"] for row in town.places("held")} == set(held)


CALLS = ("scope", "days", "times", "reserve", "update", "preconfirm", "confirm")


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("call", CALLS)
def test_killed_at_any_step_nothing_is_promised_that_is_not_held(town: Town, when: str, call: str) -> None:
    town.zms.open(DAY, "09:00", "10:00", "11:00")
    town.begin()
    assert town.go(dies=f"{when} {call}") == {"died": True}
    town.sound()
    for _ in range(8):
        town.go(6)
        town.sound()
    assert len(town.zms.standing()) == town.promised() == 2
    assert len(town.zms.standing("reserved", "preconfirmed")) == 0


@pytest.mark.parametrize("when", ["before", "after"])
def test_killed_while_giving_back_it_is_given_back_once(town: Town, when: str) -> None:
    town.zms.open(DAY, "09:00", "10:00")
    town.begin()
    town.go()
    town.source(active=False)
    assert town.go(1, dies=f"{when} cancel") == {"died": True}
    assert town.promised() == 0, "no unit any more before it is asked for"
    town.rounds(3)
    assert (town.zms.standing(), town.places()) == ([], [])


def test_killed_while_looking_nothing_changes(town: Town) -> None:
    town.zms.open(DAY, "09:00")
    town.begin()
    town.go()
    for when in ("before", "after"):
        assert town.go(20, dies=f"{when} look") == {"died": True}
    town.go(1)
    assert town.promised() == len(town.zms.standing()) == 1


def test_a_reservation_whose_answer_was_lost_ends_by_itself_and_was_never_a_unit(town: Town) -> None:
    (nine,) = town.zms.open(DAY, "09:00")
    town.begin()
    town.zms.troubles.append(("reserve", "cut-after"))
    town.go()
    assert [row["state"] for row in town.places()] == ["reserving"]
    assert (town.stocks(), len(town.zms.standing("reserved"))) == ({}, 1)
    town.rounds(4, 5)
    assert town.zms.asked.count("/reserve-appointment/") == 1, "nobody asks twice for what may be reserved"
    town.rounds(3, 10)
    assert [row["state"] for row in town.places()] == ["held"]
    assert [one.timestamp for one in town.zms.standing()] == [nine]


def test_a_reservation_that_ran_out_meanwhile_is_no_unit(town: Town) -> None:
    town.zms.open(DAY, "09:00")
    town.begin()
    assert town.go(dies="before update") == {"died": True}
    town.go(25)
    assert [row["state"] for row in town.places("expired")] == ["expired"]
    town.go(15)
    assert [row["state"] for row in town.places()] == ["held"]


def test_what_nobody_has_booked_goes_back_in_time(town: Town) -> None:
    town.zms.open(DAY, "09:00", "10:00")
    town.begin(give_back_hours=24)
    town.go()
    town.zms.now = from_wire("2026-11-30T07:50:00Z")
    town.go()
    assert len(town.zms.standing()) == 2, "ten minutes before, nothing"
    town.go(15)
    town.go(1)
    assert [berlin(one.timestamp) for one in town.zms.standing()] == [f"{DAY}-1000"]
    town.rounds(2, 60)
    assert (town.zms.standing(), town.promised()) == ([], 0)
    town.rounds(3, 20)
    assert town.zms.standing() == [], "and is not held again at once"


def test_what_a_kiosk_without_a_line_may_promise_is_not_given_back(town: Town) -> None:
    town.zms.open(DAY, "09:00")
    town.begin(give_back_hours=24)
    town.go()
    kiosk = holder(town)
    assert kiosk.renew(f"{DAY}-0900")[f"{DAY}-0900"].quantity == 1
    town.zms.now = from_wire("2026-11-30T09:00:00Z")
    town.rounds(3, 10)
    assert len(town.zms.standing()) == 1
    # It sold it while it had no line; the booking comes later.
    case = kiosk.book(f"{DAY}-0900")
    town.go(1)
    assert at_desk(kiosk, case)["place"] == "promised"
    assert len(town.zms.standing()) == 1


def test_a_kiosk_with_a_line_is_asked_for_it_and_it_goes_back(town: Town) -> None:
    town.zms.open(DAY, "09:00")
    town.begin(give_back_hours=24)
    town.go()
    kiosk = holder(town)
    kiosk.renew(f"{DAY}-0900")
    town.zms.now = from_wire("2026-11-30T09:00:00Z")
    town.go()
    assert kiosk.renew()[f"{DAY}-0900"].keep == 0
    assert kiosk.renew(back=True)[f"{DAY}-0900"].quantity == 0, "and is not given it again"
    town.rounds(2)
    assert town.zms.standing() == []


def test_what_the_office_takes_away_is_no_unit_and_not_held_again(town: Town) -> None:
    (nine, ten) = town.zms.open(DAY, "09:00", "10:00")
    town.begin(per_day=1)
    town.go()
    (ours,) = town.zms.standing()
    town.zms.take_away(ours.number)
    town.go(16)
    assert town.places("gone") == [], "one such answer takes nothing from anybody"
    assert town.go(6)["gone"] == 1
    town.rounds(2, 15)
    other = nine if ours.timestamp == ten else ten
    assert [one.timestamp for one in town.zms.standing()] == [other]
    assert (town.zms.free(ours.timestamp), town.promised()) == (1, 1)


def test_a_booking_whose_place_was_taken_away_is_shown_to_the_desk(town: Town) -> None:
    (nine,) = town.zms.open(DAY, "09:00")
    town.begin()
    town.go()
    kiosk = holder(town)
    kiosk.renew(f"{DAY}-0900")
    reference, secret = new_lookup_id(), b"cancel"
    case = kiosk.book(f"{DAY}-0900", lookup_id=reference, cancel_hash=sha(secret))
    town.go(1)
    town.zms.take_away(town.zms.standing()[0].number)
    town.rounds(4, 6)
    assert at_desk(kiosk, case)["place"] == "gone"
    assert town.do("status")["zms_gone"] == 1
    assert town.zms.free(nine) == 1, "what the office has cancelled is not held again over its head"
    # The unit of the lost place does not come back to anybody.
    assert kiosk.kiosk.deliver(cancelling(kiosk.kiosk, reference, secret), details=GRANTS) == [NEW]
    assert town.stocks()[f"{DAY}-0900"] == (0, 0, 0)
    town.rounds(2, 15)
    assert town.promised() == 0
    assert town.do("status")["zms_gone"] == 0


def test_a_lost_booking_costs_nobody_else_the_place_that_still_stands(town: Town) -> None:
    town.zms.open(DAY, "09:00", places=2)
    town.begin(per_day=1)
    town.go()
    holds, comes = holder(town), holder(town)
    holds.renew(f"{DAY}-0900")
    reference, secret = new_lookup_id(), b"cancel"
    queued = comes.book(f"{DAY}-0900", firm=False, lookup_id=reference, cancel_hash=sha(secret))
    town.go(1)
    name = f"Dorfpunkt {at_desk(comes, queued)['zms']}"
    (lost,) = (one for one in town.zms.standing() if one.contact["familyName"] == name)
    town.zms.take_away(lost.number)
    town.rounds(4, 6)
    assert at_desk(comes, queued)["place"] == "gone"
    kept = holds.renew(f"{DAY}-0900")[f"{DAY}-0900"]
    assert (kept.quantity, kept.keep) == (1, None), "it is not asked for what it may promise"
    assert town.stocks()[f"{DAY}-0900"] == (0, 2, 1)
    assert comes.kiosk.deliver(cancelling(comes.kiosk, reference, secret), details=GRANTS) == [NEW]
    assert town.stocks()[f"{DAY}-0900"] == (0, 1, 0)
    town.rounds(2)
    assert len(town.zms.standing()) == 1


def test_what_a_kiosk_promises_of_a_place_that_is_gone_is_shown_to_the_desk(town: Town) -> None:
    """It has no line, and cannot know: the booking comes, and rests on nothing."""
    town.zms.open(DAY, "09:00")
    town.begin()
    town.go()
    kiosk = holder(town)
    kiosk.renew(f"{DAY}-0900")
    town.zms.take_away(town.zms.standing()[0].number)
    town.rounds(4, 6)
    assert town.stocks()[f"{DAY}-0900"] == (0, 1, 1)
    case = kiosk.book(f"{DAY}-0900")
    town.go(1)
    assert at_desk(kiosk, case)["place"] == "gone"


def test_a_place_that_the_office_moved_to_another_time_does_not_stand(town: Town) -> None:
    (nine, ten) = town.zms.open(DAY, "09:00", "10:00")
    town.begin(per_day=1)
    town.go()
    (ours,) = town.zms.standing()
    ours.timestamp = nine if ours.timestamp == ten else ten
    town.rounds(4, 6)
    (gone,) = town.places("gone")
    assert "andere Zeit" in gone["problem"]
    assert ours.status == "confirmed", "and is the office's own"
    ours.status = "deleted"


@pytest.mark.parametrize("code", ["500", "zmsClientCommunicationError", "notFound", "garbage", "404", "cut-before"])
def test_an_answer_that_says_nothing_of_a_place_takes_it_from_nobody(town: Town, code: str) -> None:
    town.zms.open(DAY, "09:00")
    town.begin()
    town.go()
    for _ in range(4):
        town.zms.troubles.append(("/appointment/", code))
        town.go(20)
    assert [row["state"] for row in town.places()] == ["held"]
    town.zms.troubles.clear()
    town.go(60)
    assert (town.problem(), town.promised()) == ("", 1)


def test_a_booking_without_a_place_gets_one_if_zms_still_has_that_time(town: Town) -> None:
    (nine,) = town.zms.open(DAY, "09:00", places=2)
    town.begin(per_day=1)
    town.go()
    holds, comes = holder(town), holder(town)
    holds.renew(f"{DAY}-0900")
    queued = comes.book(f"{DAY}-0900", firm=False)
    assert "place" not in told(comes, queued).routing
    town.go(1)
    assert told(comes, queued).routing["place"] == "reserved"
    assert town.stocks()[f"{DAY}-0900"] == (0, 2, 0)
    assert (town.zms.free(nine), len(town.zms.standing())) == (0, 2)


def test_a_booking_without_a_place_waits_and_the_office_hears_nothing_wrong(town: Town) -> None:
    (nine,) = town.zms.open(DAY, "09:00")
    town.begin(per_day=1)
    town.go()
    holds, comes = holder(town), holder(town)
    holds.renew(f"{DAY}-0900")
    reference, secret = new_lookup_id(), b"cancel"
    queued = comes.book(f"{DAY}-0900", firm=False, lookup_id=reference, cancel_hash=sha(secret))
    town.rounds(3)
    assert "place" not in told(comes, queued).routing
    assert town.zms.asked.count("/reserve-appointment/") == 2, "it is asked again after half an hour, not at once"
    town.zms.capacity[nine] = 2
    town.go(31)
    assert told(comes, queued).routing["place"] == "reserved"
    assert comes.kiosk.deliver(cancelling(comes.kiosk, reference, secret), details=GRANTS) == [NEW]
    town.rounds(2)
    assert (town.zms.free(nine), town.promised()) == (1, 1)


def test_a_queued_booking_that_is_cancelled_is_not_wanted_any_more(town: Town) -> None:
    (nine,) = town.zms.open(DAY, "09:00")
    town.begin(per_day=1)
    town.go()
    holds, comes = holder(town), holder(town)
    holds.renew(f"{DAY}-0900")
    reference, secret = new_lookup_id(), b"cancel"
    comes.book(f"{DAY}-0900", firm=False, lookup_id=reference, cancel_hash=sha(secret))
    town.go(1)
    assert comes.kiosk.deliver(cancelling(comes.kiosk, reference, secret), details=GRANTS) == [NEW]
    town.zms.capacity[nine] = 2
    town.rounds(2, 31)
    assert len(town.zms.standing()) == 1


def test_a_time_that_staff_drop_goes_back_and_is_not_held_again(town: Town) -> None:
    (nine,) = town.zms.open(DAY, "09:00")
    town.begin()
    town.go()
    town.do("drop", slot=f"{DAY}-0900")
    town.rounds(3, 15)
    assert (town.zms.free(nine), town.places()) == (1, [])


def test_the_night_in_which_summer_time_ends_gives_no_time_twice(town: Town) -> None:
    town.zms.now = from_wire("2026-10-22T08:00:00Z")
    hour = int(from_wire("2026-10-25T00:30:00Z").timestamp())
    twice = [hour, hour + 3600]
    town.zms.capacity = dict.fromkeys(twice, 1) | {hour + 9 * 3600: 1}
    town.begin(per_day=5)
    town.go()
    assert [one.timestamp for one in town.zms.standing()] == [hour, hour + 9 * 3600]
    assert {row["slot__slot_id"] for row in town.places()} == {"2026-10-25-0230", "2026-10-25-1030"}


TROUBLES = ("429", "rateLimitExceeded", "serviceUnavailable", "zmsClientCommunicationError", "500", "500-after",
            "cut-before", "cut-after", "garbage", "404")  # fmt: skip


@pytest.mark.parametrize("trouble", TROUBLES)
@pytest.mark.parametrize(
    "path", ["offices", "available-days", "available-app", "reserve", "update", "preconfirm", "/confirm"]
)
def test_whatever_goes_wrong_once_the_places_come_and_none_twice(town: Town, path: str, trouble: str) -> None:
    town.zms.open(DAY, "09:00", "10:00")
    town.begin()
    town.zms.troubles.append((path, trouble))
    town.go()
    assert town.zms.troubles == []
    town.sound()
    town.rounds(6, 12)
    assert len(town.zms.standing()) == town.promised() == 2
    assert town.problem() == ""


@pytest.mark.parametrize("trouble", [one for one in TROUBLES if one != "404"])
def test_whatever_goes_wrong_while_giving_back(town: Town, trouble: str) -> None:
    town.zms.open(DAY, "09:00")
    town.begin()
    town.go()
    town.source(active=False)
    town.zms.troubles.append(("cancel", trouble))
    town.rounds(5, 2)
    assert (town.zms.standing(), town.places(), town.zms.troubles) == ([], [], [])


def test_zms_is_down_and_what_stands_stands(town: Town) -> None:
    """Staff read so in words; it is asked less and less often."""
    town.zms.open(DAY, "09:00")
    town.begin()
    town.go()
    before = len(town.zms.asked)
    town.zms.troubles += [("/", "cut-before")] * 100
    town.rounds(120)
    assert 5 < len(town.zms.asked) - before < 25
    assert "ZMS antwortet nicht wie erwartet" in town.problem()
    assert town.do("status")["zms_problems"] >= 1
    assert (town.promised(), [row["state"] for row in town.places()]) == (1, ["held"])
    town.zms.troubles.clear()
    town.rounds(3, 61)
    assert town.problem() == ""


def test_no_more_calls_than_zms_takes_from_one_address(town: Town) -> None:
    for number in range(8):
        town.zms.open(f"2026-11-{27 + number}" if number < 4 else f"2026-12-{number - 3:02}",
                      *(f"{hour:02}:00" for hour in range(8, 16)))  # fmt: skip
    town.begin(per_day=8)
    town.rounds(15, 1.1)
    assert max(town.zms.asked.count(path) for path in set(town.zms.asked)) > 20
    assert len(town.zms.standing()) == town.promised() > 40
    assert town.problem() == ""


@pytest.mark.parametrize(
    ("scope", "said"),
    [
        ({"captchaActivatedRequired": True}, "Captcha"),
        ({"telephoneActivated": True, "telephoneRequired": True}, "Telefonnummer"),
        ({"appointmentsPerMail": "1"}, "je E-Mail-Adresse nur 1"),
        ({"slotsPerAppointment": "1"}, "2 Zeitabschnitte"),
    ],
)
def test_a_scope_that_asks_what_nobody_can_give_gets_no_reservation(town: Town, scope: Any, said: str) -> None:
    town.zms.open(DAY, "09:00")
    town.zms.scope |= scope
    town.begin(service_ids=list(SERVICES))
    assert town.go()["failed"] == 1
    assert said in town.problem()
    assert (town.places(), "/reserve-appointment/" in town.zms.asked) == ([], False)


def test_what_the_office_begins_to_ask_stops_new_places_and_keeps_the_others(town: Town) -> None:
    town.zms.open(DAY, "09:00", "10:00")
    town.begin()
    town.go()
    town.zms.scope |= {"captchaActivatedRequired": True}
    town.rounds(4, 15)
    assert "Captcha" in town.problem()
    assert (len(town.zms.standing()), town.promised()) == (2, 2)
    town.zms.take_away(town.zms.standing()[0].number)
    town.rounds(3, 15)
    assert len(town.places("gone")) == 1, "what is held is looked after all the same"
    town.zms.scope |= {"captchaActivatedRequired": False}
    town.go(15)
    assert town.problem() == ""


def test_the_limit_of_one_address_that_was_not_told_before(town: Town) -> None:
    town.zms.open(DAY, "09:00", "10:00")
    town.begin()
    town.zms.troubles.append(("update", "tooManyAppointmentsWithSameMail"))
    town.go()
    assert "tooManyAppointmentsWithSameMail" in town.problem()
    town.rounds(3, 15)
    assert len(town.zms.standing()) == 2
    assert town.zms.standing("reserved", "preconfirmed") == [], "what was reserved was given back"


def test_a_scope_gets_the_offices_own_number_and_our_reference(town: Town) -> None:
    town.zms.open(DAY, "09:00")
    town.zms.scope |= {
        "telephoneActivated": True, "telephoneRequired": True, "customTextfieldActivated": True,
        "customTextfieldRequired": True, "appointmentsPerMail": "1", "whitelistedMails": f"a@b.example, {EMAIL}",
    }  # fmt: skip
    town.begin(telephone="+496851801")
    town.go()
    (ours,) = town.zms.standing()
    assert ours.contact["telephone"] == "+496851801"
    assert ours.contact["customTextfield"] == ours.contact["familyName"]


def test_a_backup_was_put_back_and_all_is_looked_at_anew(town: Town) -> None:
    town.zms.open(DAY, "09:00", "10:00")
    town.begin()
    town.go()
    town.zms.take_away(town.zms.standing()[0].number)
    assert town.do("restored")["looks"] >= 2
    town.go()
    town.go(6)
    assert (len(town.places("gone")), town.promised()) == (1, 1)


def test_kiosks_get_the_times_by_themselves_once_staff_have_published_the_offer(town: Town, site: Site) -> None:
    town.zms.open(DAY, "09:00", "10:00")
    town.begin()

    site.must("publish-released", "--now", NOW)
    assert published(site, town.slug) is None, "not before staff have published it"
    site.must("publish", "--scope", SCOPE, "--now", NOW)
    offer = published(site, town.slug)
    assert offer is not None
    assert offer.slots == ()
    town.go()
    town.do("offer", fields={"where": "Anderswo"})
    site.must("publish-released", "--now", NOW)
    offer = published(site, town.slug)
    assert offer is not None
    assert [(one.id, one.minutes, one.places) for one in offer.slots] == [
        (f"{DAY}-0900", 15, 1),
        (f"{DAY}-1000", 15, 1),
    ]
    assert offer.where == "Rathaus", "what staff have edited waits for them"
    assert site.must("publish-released", "--now", NOW) == "nothing new was released\n"
    assert "0 new appointment times" in site.must("plan", "--today", "2026-11-26", "--weeks", "1")
    assert town.stocks()[f"{DAY}-0900"] == (1, 0, 0)


def test_the_commands(town: Town, site: Site) -> None:
    town.zms.open(DAY, "09:00", "10:00")
    town.begin()
    said = site.must("zms-check", "--offer", town.slug, "--now", NOW)
    assert "Ein Termin dauert 15 Minuten." in said
    assert "01.12." in said
    assert site.must("zms", "--now", NOW) == "2 held, 0 given back, 0 gone, 0 without an answer\n"
    town.zms.scope |= {"captchaActivatedRequired": True}
    refused = site.command("zms-check", "--offer", town.slug, "--now", NOW)
    assert (refused.returncode, "Captcha" in refused.stderr) == (2, True)
    assert site.command("zms-check", "--offer", "x").returncode == 2


@pytest.mark.parametrize("path", ["reserve", "/confirm"])
def test_the_command_is_killed_while_zms_is_silent_and_begun_again(town: Town, site: Site, path: str) -> None:
    town.zms.open(DAY, "09:00", "10:00")
    town.begin()
    town.zms.troubles.append((path, "silent-after"))
    with subprocess.Popen(site._line("zms", "--now", NOW), cwd=ROOT, env=site.environment) as killed:
        deadline = time.monotonic() + 60
        while not any(path in asked for asked in town.zms.asked):
            assert killed.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.02)
        killed.kill()
    town.sound()
    for _ in range(6):
        town.go(8)
        town.sound()
    assert len(town.zms.standing()) == town.promised() == 2


class _Story:
    """What may happen between kiosks, residents, an office and ZMS, in any order."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self.kiosks = [holder(town), holder(town)]
        self.booked: list[tuple[Holder, str, bytes]] = []

    def act(self, what: str, which: int) -> None:
        kiosk = self.kiosks[which % 2]
        slots = sorted(self.town.stocks())
        slot = slots[which % len(slots)] if slots else ""
        match what:
            case "round":
                self.town.go(2)
            case "later":
                self.town.go(16)
            case "die":
                calls = (*CALLS, "look", "cancel")
                self.town.go(2, dies=f"{('before', 'after')[which % 2]} {calls[which % len(calls)]}")
            case "trouble":
                paths = ("reserve", "update", "preconfirm", "/confirm", "cancel", "/appointment/", "available")
                told = TROUBLES[which % len(TROUBLES)]
                self.town.zms.troubles.append((paths[which % len(paths)], told))
                self.town.go(2)
            case "ask" if slot:
                kiosk.renew(slot)
            case "back":
                kiosk.renew(back=True)
            case "book" if kiosk.free(slot) > 0:
                self._book(kiosk, slot, firm=True)
            case "queue" if slot:
                self._book(kiosk, slot, firm=False)
            case "cancel" if self.booked:
                who, reference, secret = self.booked.pop(which % len(self.booked))
                assert who.kiosk.deliver(cancelling(who.kiosk, reference, secret), details=GRANTS) == [NEW]
            case "drop" if slot and which % 5 == 0:
                self.town.do("drop", slot=slot)
            case "off":
                self.town.source(active=which % 2 == 0)

    def _book(self, kiosk: Holder, slot: str, *, firm: bool) -> None:
        reference, secret = new_lookup_id(), uuid4().bytes
        kiosk.book(slot, firm=firm, lookup_id=reference, cancel_hash=sha(secret))
        self.booked.append((kiosk, reference, secret))


ACTS = ("round", "round", "later", "die", "trouble", "ask", "ask", "back", "book", "book", "queue", "cancel",
        "cancel", "drop", "off")  # fmt: skip


@settings(
    max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(acts=st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 60)), min_size=4, max_size=18))
def test_never_more_units_than_zms_has_confirmed(
    site: Site, http: httpx.Client, process: "subprocess.Popen[str]", shared_trustee: FakeTrustee,
    acts: list[tuple[str, int]],
) -> None:  # fmt: skip
    """Whatever order of crashes, troubles, leases, bookings, cancellations, drops and releases."""
    with serving(Zms(WHEN)) as zms:
        town = Town(zms, site, http, process, shared_trustee)
        zms.open(DAY, "09:00", "10:00", places=2)
        town.begin()
        town.go()
        story = _Story(town)
        for what, which in acts:
            story.act(what, which)
            town.sound()
        zms.troubles.clear()
        town.source(active=False)
        for _ in range(12):
            town.go(16)
            town.sound()
        # In the end ZMS holds what bookings rest on and what kiosks may still promise, and nothing else.
        held = town.places("held")
        assert sorted(one.number for one in zms.standing()) == sorted(row["number"] for row in held)
        for kiosk in story.kiosks:
            kiosk.renew(back=True)
        town.rounds(3)
        booked = sum(row["case"] is not None for row in town.places("held"))
        assert len(zms.standing()) == booked == town.promised()


def test_staff_enter_it_and_read_how_it_stands(town: Town, site: Site) -> None:
    town.zms.open(DAY, "09:00")
    town.begin()
    town.go()
    staff = Browser(site, "amt")
    try:
        places = staff.get("/admin/dp_platform/zmsplace/?state=held").text
        assert "gehalten" in places
        assert "01.12.2026, 09:00 Uhr" in places
        assert "Termine aus ZMS" in staff.get("/status").text
        own = town.places("held")[0]
        assert own["reference"] in places
        key = town.zms.standing()[0].key
        assert f">{key}<" not in places, "nobody reads what cancels it"
        page = f"/admin/dp_platform/zmssource/{town.slug}/change/"
        form = {
            "base_url": town.zms.base_url, "office_id": str(NUMBER), "service_ids": str(SERVICES[0]), "email": EMAIL,
            "telephone": "", "per_day": "2", "give_back_hours": "24", "active": "on",
        }  # fmt: skip
        assert "erfolgreich" in staff.post(page, form).text
        town.zms.scope |= {"captchaActivatedRequired": True}
        assert "Captcha" in staff.post(page, form).text
        assert "erfolgreich" in staff.post(page, {name: form[name] for name in form if name != "active"}).text
        for name, value, said in (
            ("base_url", "http://termine.example.org", "https://"),
            ("base_url", "https://user@termine.example.org", "keine Adresse"),
            ("service_ids", "abc", "keine Nummer"),
            ("service_ids", "", "verschiedene Nummern"),
            ("give_back_hours", "2", "zurückgegeben wird früher"),
            ("telephone", "0681 12", "Ziffern"),
            ("office_id", "7", "noch Plätze gehalten"),
        ):
            refused = staff.post(page, {**form, name: value})
            assert said in refused.text, (name, value)
        asked = staff.post("/admin/dp_platform/zmssource/", {"action": "ask", "_selected_action": town.slug})
        assert "Captcha" in asked.text
        town.zms.scope |= {"captchaActivatedRequired": False}
        fresh = Town(town.zms, site, town.http, town.process, town.trustee)
        fresh.do("offer", fields=OFFER)
        add = "/admin/dp_platform/zmssource/add/"
        assert "schon eigene Zeiten" in staff.post(add, {**form, "offer": town.slug}).text
        assert "erfolgreich" in staff.post(add, {**form, "offer": fresh.slug}).text
        town.zms.open("2026-12-02", "09:00")
        assert fresh.go()["held"] == 2, "the new time, and the one that the other offer gave back"
    finally:
        staff.http.close()
