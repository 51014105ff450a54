# SPDX-License-Identifier: EUPL-1.2
"""Bookings over real HTTP and a real file: one place is promised once, comes back when cancelled, moves whole."""

import itertools
import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import msgspec
import pytest
from sqlite_utils import Database

from kiosk.appointments.rules import Time, promise
from sync.contract.allotments import Grant, RenewRequest, RenewResponse
from sync.contract.appointments import (
    CASE_APPOINTMENT,
    KIND_OFFER,
    PURPOSE_APPOINTMENT,
    PURPOSE_CANCEL_APPOINTMENT,
    AppointmentOffer,
    slot_stock,
)
from sync.contract.cases import CaseStatus, KioskReport, SignedCase, SyncRequest
from sync.contract.times import from_wire
from sync.contract.trust import DETAIL_TYPE, Detail
from sync.replica.allotments import choose
from tests.opening import open_replica
from tests.platform.devices import MAILBOX, Desk, Kiosk, case_of, new_lookup_id, sha
from tests.platform.running import NOW, SCOPE, FakeTrustee, Site, copy_site
from tests.platform.test_cases_up import look_up
from tests.platform.test_desks import all_cases
from tests.platform.test_pages import PASSWORD, Browser
from tests.platform.test_publishing import PAGE, text_of
from tests.platform.test_services import items
from tests.replica.making import UPTIME, renew

pytestmark = pytest.mark.sqlite_file
NEW = (201, "")
OFFICE, OTHER = "office:rathaus", "office:bauamt"
OFFER = "rathaus-buergerbuero"
PUBLIC_TASK = "eu-gdpr:A6-1-e"
GRANTS = (
    MAILBOX,
    *(
        Detail(DETAIL_TYPE, ("submit",), PURPOSE_APPOINTMENT, recipient, ("appointment",), PUBLIC_TASK)
        for recipient in (OFFICE, OTHER)
    ),
    Detail(DETAIL_TYPE, ("submit",), PURPOSE_CANCEL_APPOINTMENT, "platform", (), PUBLIC_TASK),
)
_numbers = itertools.count(1)
_TIMES = itertools.cycle(
    f"2026-12-{day:02}-{hour:02}{minute:02}" for day in (1, 2) for hour in range(8, 18) for minute in (0, 30)
)


@pytest.fixture(scope="module")
def site(template: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A platform whose town hall takes appointments, every day but the weekend, one person at a time."""
    folder = tmp_path_factory.mktemp("appointments")
    running = copy_site(template, folder)
    days = ("tuesday", "wednesday", "thursday")
    hours = [{"weekday": day, "opens": "08:00", "closes": "18:00", "minutes": 30} for day in days]
    offer = {
        "title": {"de": "Bürgerbüro", "en": "Citizens’ office"}, "office": "rathaus", "places": ["10046117"],
        "where": "Rathaus, Schloßstraße 7", "services": ["personalausweis"], "hours": hours, "weeks_ahead": 1,
        "lent": False, "example": True,
    }  # fmt: skip
    mentors = {**offer, "title": {"de": "Digital-Sprechstunde"}, "hours": hours[2:], "lent": True}
    listed = folder / "resources" / "district" / "appointment-offers.json"
    listed.write_text(json.dumps({OFFER: offer, "digital": mentors}), encoding="utf-8")
    assert "2 appointment offers" in running.must("load", "--resources", str(folder / "resources"))
    assert "120 new appointment times" in running.must("plan", "--today", "2026-11-26", "--weeks", "1")
    running.must("publish", "--scope", SCOPE, "--now", NOW)
    running.must("staff", "--user", "amt", "--password-stdin", stdin=PASSWORD + "\n")
    running.start()
    yield running
    assert running.stop() == 0


@pytest.fixture
def http(site: Site) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=site.base_url, timeout=60) as client:
        yield client


@pytest.fixture
def staff(site: Site) -> Iterator[Browser]:
    browser = Browser(site, "amt")
    yield browser
    browser.http.close()


@pytest.fixture
def slot() -> str:
    """A time that no other test books."""
    return next(_TIMES)


class _Village:
    """Kiosks of the district, each with a name of its own."""

    def __init__(self, http: httpx.Client, trustee: FakeTrustee) -> None:
        self._http, self._trustee = http, trustee

    def kiosk(self) -> Kiosk:
        return Kiosk(f"kiosk:appointments-{next(_numbers)}", self._http, self._trustee)


@pytest.fixture
def village(http: httpx.Client, shared_trustee: FakeTrustee) -> _Village:
    return _Village(http, shared_trustee)


def booking(kiosk: Kiosk, slot: str, grant: Grant | None = None, **changes: Any) -> SignedCase:
    """A booking of one time, promised from a grant or without a place of its own."""
    good = {
        "kind": CASE_APPOINTMENT, "purpose": PURPOSE_APPOINTMENT, "recipient": OFFICE,
        "datatypes": ("appointment",), "legal_basis": PUBLIC_TASK, "routing": {"offer": OFFER, "slot": slot},
        "uses": [] if grant is None else [_use(grant)],
    }  # fmt: skip
    return kiosk.order(**{**good, **changes})


def _use(grant: Grant) -> dict[str, Any]:
    return {"allotment": str(grant.allotment), "stock": grant.stock, "epoch": grant.epoch, "quantity": 1}


def cancelling(kiosk: Kiosk, reference: str, secret: bytes, **routing: str) -> SignedCase:
    return kiosk.cancel(
        reference, secret, purpose=PURPOSE_CANCEL_APPOINTMENT, legal_basis=PUBLIC_TASK, routing=routing
    )


def grants(kiosk: Kiosk, *slots: str, turn: int = 0) -> dict[str, Grant]:
    """What a kiosk may promise after it has asked for a place of each of these times."""
    request = RenewRequest(
        uuid4(), turn, kiosk.epoch, 1, "boot-1", (), {slot_stock(OFFER, slot): 1 for slot in slots}
    )
    answer = kiosk.call(
        "POST", "/v1/allotments/renew", kiosk.token([MAILBOX]), body=msgspec.json.encode(request),
        headers={"content-type": "application/json"},
    )  # fmt: skip
    assert answer.status_code == 200, answer.text
    return {grant.stock: grant for grant in msgspec.json.decode(answer.content, type=RenewResponse).grants}


def grant(kiosk: Kiosk, slot: str) -> Grant:
    return grants(kiosk, slot)[slot_stock(OFFER, slot)]


def left(site: Site, slot: str) -> tuple[int, int]:
    """Places of a time that lie in the pool, and those that are out."""
    query = f"SELECT pool, leased FROM dp_platform_stock WHERE slug = '{slot_stock(OFFER, slot)}'"
    ((pool, leased),) = site.rows(query)
    return pool, leased


def status(kiosk: Kiosk, case: SignedCase) -> CaseStatus:
    (found,) = (one for one in look_up(kiosk, case_of(case).lookup_id or "") if one.kind == CASE_APPOINTMENT)
    return found


def test_two_kiosks_without_a_line_and_one_place(village: _Village, site: Site, slot: str) -> None:
    """Only one of them holds it; the other never said more than `vorgemerkt`, and comes first all the same."""
    holds, holds_none = village.kiosk(), village.kiosk()
    held = grant(holds, slot)
    assert (held.quantity, held.left, held.full) == (1, 0, False)
    assert grant(holds_none, slot).quantity == 0
    queued, firm = booking(holds_none, slot), booking(holds, slot, held)
    assert holds_none.deliver(queued, details=GRANTS) == [NEW]
    assert holds.deliver(firm, details=GRANTS) == [NEW]
    assert status(holds, firm).routing == {"offer": OFFER, "slot": slot, "place": "promised"}
    assert status(holds_none, queued).routing == {"offer": OFFER, "slot": slot}
    assert left(site, slot) == (0, 1)
    assert holds.deliver(booking(holds, slot, held), details=GRANTS) == [(409, "overdrawn-allotment")]
    assert holds_none.deliver(booking(holds_none, slot, held), details=GRANTS) == [(409, "other-kiosk")]
    assert grants(village.kiosk())[slot_stock(OFFER, slot)].full, "no kiosk offers it any more"


def test_of_any_number_of_kiosks_without_a_line_exactly_one_says_fest(
    village: _Village, site: Site, http: httpx.Client, slot: str, tmp_path: Path
) -> None:
    """From the platform's grants, by each kiosk's own file and its own rule, to the platform's own count."""
    offer = msgspec.json.decode(items(site, http)[KIND_OFFER, OFFER].body, type=AppointmentOffer)
    wanted = next(Time(OFFER, one, offer.closes_hours) for one in offer.slots if one.id == slot)
    said = []
    for number in range(3):
        kiosk, folder = village.kiosk(), tmp_path / f"kiosk-{number}"
        folder.mkdir()
        with closing(open_replica(folder).conn) as connection:
            db = Database(connection)
            renew(db, *grants(kiosk, slot).values())
            # Here the lines are cut, and somebody wants this hour at each of them.
            (uses,) = choose(db, [{wanted.stock: 1}], UPTIME)
        given = promise(offer, wanted, uses, from_wire(NOW))
        assert given is not None
        case = booking(kiosk, slot, uses=[msgspec.to_builtins(use) for use in uses or ()])
        said.append((given.strength, kiosk, case))
    assert sorted(strength for strength, _, _ in said) == ["firm", "queued", "queued"]
    for _, kiosk, case in reversed(said):
        assert kiosk.deliver(case, details=GRANTS) == [NEW]
    places = [(strength, status(kiosk, case).routing.get("place")) for strength, kiosk, case in said]
    assert sorted(places, key=str) == [("firm", "promised"), ("queued", None), ("queued", None)]
    assert left(site, slot) == (0, 1)


def test_what_comes_without_a_place_gets_one_from_the_pool_once(village: _Village, site: Site, slot: str) -> None:
    kiosk, (reference, secret) = village.kiosk(), (new_lookup_id(), b"cancel")
    first = booking(kiosk, slot, lookup_id=reference, cancel_hash=sha(secret))
    assert kiosk.deliver(first, booking(kiosk, slot), details=GRANTS) == [NEW] * 2
    assert status(kiosk, first).routing["place"] == "reserved"
    assert left(site, slot) == (0, 1)
    assert kiosk.deliver(cancelling(kiosk, reference, secret), details=GRANTS) == [NEW]
    assert (status(kiosk, first).state, left(site, slot)) == ("cancelled", (1, 0))


def test_a_booking_that_was_cancelled_before_it_came_binds_nothing(village: _Village, site: Site, slot: str) -> None:
    kiosk, (reference, secret) = village.kiosk(), (new_lookup_id(), b"cancel")
    elsewhere = village.kiosk()
    assert elsewhere.deliver(cancelling(elsewhere, reference, secret), details=GRANTS) == [NEW]
    late = booking(kiosk, slot, lookup_id=reference, cancel_hash=sha(secret))
    assert kiosk.deliver(late, details=GRANTS) == [NEW]
    assert (status(kiosk, late).state, left(site, slot)) == ("cancelled", (1, 0))


def test_cancelling_gives_a_promised_place_back_to_everybody(village: _Village, site: Site, slot: str) -> None:
    kiosk, (reference, secret) = village.kiosk(), (new_lookup_id(), b"cancel")
    sent = booking(kiosk, slot, grant(kiosk, slot), lookup_id=reference, cancel_hash=sha(secret))
    assert kiosk.deliver(sent, details=GRANTS) == [NEW]
    assert left(site, slot) == (0, 1)
    elsewhere = village.kiosk()
    assert elsewhere.deliver(cancelling(elsewhere, reference, secret), details=GRANTS) == [NEW]
    assert left(site, slot) == (1, 0)
    desk = Desk(f"desk:{uuid4()}", kiosk.http, kiosk.trustee, recipient=OFFICE)
    assert all_cases(desk)[case_of(sent).case_id].state == "cancelled"


def test_moving_leaves_one_appointment_never_two_or_none(village: _Village, site: Site) -> None:
    kiosk, (old_time, new_time) = village.kiosk(), (next(_TIMES), next(_TIMES))
    reference, secret = new_lookup_id(), b"move"
    held = grants(kiosk, old_time, new_time)
    old = booking(kiosk, old_time, held[slot_stock(OFFER, old_time)], lookup_id=reference, cancel_hash=sha(secret))
    assert kiosk.deliver(old, details=GRANTS) == [NEW]
    new = booking(kiosk, new_time, held[slot_stock(OFFER, new_time)])
    after = cancelling(kiosk, reference, secret, after=str(case_of(new).case_id))
    assert kiosk.deliver(new, after, details=GRANTS) == [NEW] * 2
    assert (status(kiosk, old).state, status(kiosk, new).state) == ("cancelled", "stored")
    assert (left(site, old_time), left(site, new_time)) == ((1, 0), (0, 1))


@pytest.mark.parametrize("after", ["", "x", str(uuid4())], ids=["refused", "no id", "nobody's"])
def test_what_cannot_be_moved_stays_where_it_is(village: _Village, site: Site, slot: str, after: str) -> None:
    kiosk, (reference, secret) = village.kiosk(), (new_lookup_id(), b"move")
    old = booking(kiosk, slot, lookup_id=reference, cancel_hash=sha(secret))
    assert kiosk.deliver(old, details=GRANTS) == [NEW]
    new = booking(kiosk, "2026-12-01-0301")
    moved = cancelling(kiosk, reference, secret, after=after or str(case_of(new).case_id))
    results = kiosk.deliver(new, moved, details=GRANTS)
    assert results == [(422, "unknown-slot"), (409, "not-replaced")]
    assert (status(kiosk, old).state, left(site, slot)) == ("stored", (0, 1))


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        pytest.param({"routing": {}}, "unknown-slot", id="no time"),
        pytest.param({"routing": {"offer": "x", "slot": "2026-12-01-0800"}}, "unknown-slot", id="no such offer"),
        pytest.param({"recipient": OTHER}, "bad-routing", id="another office"),
        pytest.param({"lookup_id": None}, "bad-routing", id="no receipt"),
    ],
)
def test_what_is_no_booking(village: _Village, slot: str, changes: dict[str, Any], problem: str) -> None:
    kiosk = village.kiosk()
    assert kiosk.deliver(booking(kiosk, slot, **changes), details=GRANTS) == [(422, problem)]


def test_a_place_of_another_time_promises_nothing_here(village: _Village, site: Site, slot: str) -> None:
    kiosk, other = village.kiosk(), next(_TIMES)
    held = grant(kiosk, other)
    assert kiosk.deliver(booking(kiosk, slot, held), details=GRANTS) == [(422, "bad-routing")]
    two = {**_use(held), "quantity": 2}
    assert kiosk.deliver(booking(kiosk, other, uses=[two]), details=GRANTS) == [(422, "bad-routing")]
    assert left(site, other) == (0, 1)


def test_what_comes_after_its_time_is_told_so(village: _Village) -> None:
    kiosk = village.kiosk()
    late = booking(kiosk, "2026-11-26-0800")
    assert kiosk.deliver(late, details=GRANTS) == [NEW]
    assert status(kiosk, late).state == "late_cancelled"


def test_every_second_time_is_lent_to_a_kiosk_of_the_place_before_anybody_asks(village: _Village) -> None:
    there, elsewhere = village.kiosk(), village.kiosk()
    for kiosk, scope in ((there, "municipality:10046117"), (elsewhere, "municipality:10046111")):
        report = KioskReport("0.1.0", feeds={scope: 1})
        body = msgspec.json.encode(SyncRequest(0, report))
        assert kiosk.call("POST", "/v1/sync", kiosk.token(GRANTS), body=body).status_code == 200
    assert not any(found.quantity for stock, found in grants(elsewhere).items() if "digital" in stock)
    mine = [found.quantity for stock, found in sorted(grants(there).items()) if "digital" in stock]
    assert len(mine) > 20
    assert {one + next_one for one, next_one in itertools.pairwise(mine)} == {1}


def test_the_offer_is_published_with_the_times_to_come(http: httpx.Client, site: Site) -> None:
    offer = msgspec.json.decode(items(site, http)[KIND_OFFER, OFFER].body, type=AppointmentOffer)
    assert (offer.recipient, offer.title["en"], offer.example) == (OFFICE, "Citizens’ office", True)
    assert [offer.slots[0].id, offer.slots[-1].id] == ["2026-11-26-0800", "2026-12-03-1730"]


def test_planning_again_takes_away_what_nobody_holds(template: Site, site: Site, tmp_path: Path) -> None:
    listed = tmp_path / "resources" / "district"
    again = copy_site(site, tmp_path)
    offers = json.loads((listed / "appointment-offers.json").read_text())
    offers[OFFER]["hours"] = [{"weekday": "tuesday", "opens": "08:00", "closes": "09:00", "minutes": 30}]
    (listed / "appointment-offers.json").write_text(json.dumps(offers))
    held = again.rows("SELECT count(*) FROM dp_platform_stock WHERE slug LIKE 'slot:rathaus%' AND leased > 0")[0][0]
    again.must("load", "--resources", str(tmp_path / "resources"))
    assert ", 0 new appointment times" in again.must("plan", "--today", "2026-11-26", "--weeks", "1")
    rows = again.rows(
        f"SELECT slot_id, leased FROM dp_platform_appointmentslot JOIN dp_platform_stock"
        f" ON slug = 'slot:' || offer_id || '/' || slot_id WHERE offer_id = '{OFFER}'"
    )
    ruled = {"2026-12-01-0800", "2026-12-01-0830"}
    assert ruled <= {slot_id for slot_id, _ in rows}
    assert sum(1 for _, leased in rows if leased) == held
    assert all(leased or slot_id in ruled for slot_id, leased in rows)


HOURS = "Dienstag 08:00-18:00, 30 Minuten\nMittwoch 08:00-18:00, 30 Minuten\nDonnerstag 08:00-18:00, 30 Minuten"


def offer_form(**changes: str) -> dict[str, str | list[str]]:
    """The form of an offer, as a browser sends it."""
    return {
        "slug": "standesamt", "title": "de: Standesamt\nen: Registry office", "office": "rathaus",
        "places": "10046117", "where": "Rathaus, Zimmer 12", "about": "", "bring": "", "services": "personalausweis",
        "hours": "Montag 9:00-10:00, 30 Minuten, 2 Plätze, 01.12.2026 bis 31.3.2027", "without": "28.12.2026",
        "weeks_ahead": "2", "closes_hours": "24", "answer_days": "3", "lent": "on", "source": "", "checked_on": "",
        **changes,
    }  # fmt: skip


def test_staff_offer_appointments_and_drop_a_time(site: Site, staff: Browser) -> None:
    """After all others: what it plans, the kiosks above would be granted."""
    offers = "/admin/dp_platform/appointmentoffer/"
    shown = staff.get(f"{offers}{OFFER}/change/").text
    assert HOURS in shown
    for field, wrong, said in (
        ("hours", "montags von 9 bis 10", "ist keine Zeile wie"),
        ("hours", "Montag 09:00-09:20, 30 Minuten", "passt kein einziger Termin"),
        ("hours", "Montag 09:00-10:00, 30 Minuten, ab 31. März", "ist keine Zeile wie"),
        ("places", "10046999", "gibt es hier nicht"),
        ("services", "hundesteuer", "gibt es hier nicht"),
        ("title", "en: Registry office", "„de:“"),
    ):
        assert said in text_of(staff.post(f"{offers}add/", offer_form(**{field: wrong})))
    assert "erfolgreich" in text_of(staff.post(f"{offers}add/", offer_form()))
    written = staff.get(f"{offers}standesamt/change/").text
    assert "Montag 09:00-10:00, 30 Minuten, 2 Plätze, 01.12.2026 bis 31.03.2027" in written
    assert 'value="28.12.2026"' in written
    site.must("plan", "--today", "2026-12-01", "--weeks", "1")
    rows = site.rows("SELECT id, slot_id, places FROM dp_platform_appointmentslot WHERE offer_id = 'standesamt'")
    assert sorted((slot_id, places) for _, slot_id, places in rows) == [
        (f"2026-12-{day}-{begin}", 2) for day in ("07", "14") for begin in ("0900", "0930")
    ]
    dropped = staff.post(f"/admin/dp_platform/appointmentslot/{rows[0][0]}/change/", {"dropped": "on"})
    assert "erfolgreich" in text_of(dropped)
    site.must("plan", "--today", "2026-12-01", "--weeks", "1")
    capacity = site.rows(f"SELECT capacity FROM dp_platform_stock WHERE slug = 'slot:standesamt/{rows[0][1]}'")
    assert capacity == [(0,)]
    waiting = text_of(staff.get(PAGE))
    assert "Terminangebot Standesamt neu" in waiting
    assert "Zeiten: leer → Kennung: 2026-12-08-0800; Tag: 08.12.2026; Beginn: 08:00; Minuten: 30" in waiting
    assert "Standesamt" in text_of(staff.get("/admin/kontingente/"))
