# SPDX-License-Identifier: EUPL-1.2
"""The quarantine: staff see each refused case and its remedy; retry, answer and drop are told and written down."""

import re
from collections.abc import Callable, Iterator
from contextlib import closing
from sqlite3 import connect
from uuid import uuid4

import httpx
import msgspec
import pytest

from sync.contract.cases import (
    WITHDRAWN_HERE,
    ChainMark,
    ChainNumbers,
    KioskReport,
    Lookup,
    ParkedCase,
    SignedCase,
    SyncRequest,
    SyncResponse,
)
from sync.contract.signing import sha256_hex
from tests.platform.devices import GRANTS, MAILBOX, Kiosk, case_of, new_lookup_id, submit
from tests.platform.running import Site, copy_site
from tests.platform.test_pages import PASSWORD, Browser

NEW = (201, "")
ELSEWHERE = {"routing": {"pickup_point": "testdorf-dgh", "cycle": "testdorf-dgh/1999-w01", "late": "next"}}


@pytest.fixture(scope="module")
def pages(template: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    site = copy_site(template, tmp_path_factory.mktemp("quarantine"))
    site.must("staff", "--user", "amt", "--password-stdin", stdin=f"{PASSWORD}\n")
    site.must("staff", "--user", "bauer", "--password-stdin", "--shop", "hofladen", stdin=f"{PASSWORD}\n")
    site.start()
    yield site
    assert site.stop() == 0
    assert (site.folder / "stderr").read_text() == ""


@pytest.fixture
def http(pages: Site) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=pages.base_url, trust_env=False, timeout=30) as client:
        yield client


@pytest.fixture
def staff(pages: Site) -> Iterator[Browser]:
    browser = Browser(pages, "amt")
    yield browser
    browser.http.close()


def step(staff: Browser, case: SignedCase, **form: str) -> str:
    """Press a button of one case; the page that follows."""
    page = staff.get("/quarantaene").text
    section = re.search(rf'aria-label="Vorgang {case_of(case).case_id}".*?</section>', page, re.S)
    assert section is not None, "the case is not on the page"
    number = re.search(r'name="case" value="(\d+)"', section[0])
    assert number is not None
    return staff.post("/quarantaene", {"case": number[1], **form}).text


def look_up(kiosk: Kiosk, reference: str | None) -> Lookup:
    answer = kiosk.call("GET", f"/v1/answers/{reference}", kiosk.token([MAILBOX]))
    return msgspec.json.decode(answer.content, type=Lookup)


def tell(kiosk: Kiosk, *cases: SignedCase, **told: object) -> SyncResponse:
    """A round in which the kiosk also tells of its chains."""
    body = msgspec.json.encode(SyncRequest(kiosk.cursor, KioskReport("0.1.0"), cases, **told))  # type: ignore[arg-type]
    answer = kiosk.call("POST", "/v1/sync", kiosk.token(GRANTS), body=body)
    assert answer.status_code == 200, answer.text
    response = msgspec.json.decode(answer.content, type=SyncResponse)
    kiosk.cursor = response.mailbox_cursor
    return response


def mark(kiosk: Kiosk, **changes: object) -> ChainMark:
    good: dict[str, object] = {"epoch": kiosk.epoch, "tip": kiosk.seq, "sha256": kiosk.prev}
    return ChainMark(**(good | changes))  # type: ignore[arg-type]


def test_only_district_staff_may_see_it(pages: Site) -> None:
    with httpx.Client(base_url=pages.base_url, trust_env=False, follow_redirects=True) as nobody:
        assert "Passwort" in nobody.get("/quarantaene").text
    owner = Browser(pages, "bauer")
    assert owner.get("/quarantaene").status_code == 403
    owner.http.close()


def test_staff_see_which_why_since_when_and_what_to_do_without_any_secret(kiosk: Kiosk, staff: Browser) -> None:
    case = kiosk.order(**ELSEWHERE)
    assert kiosk.deliver(case) == [(422, "unknown-cycle")]
    page = staff.get("/quarantaene").text
    envelope = case_of(case)
    for said in (str(envelope.case_id), kiosk.name, "shop:baeckerei", "26. November 2026", "unknown-cycle",
                 "Diese Abholung gibt es hier nicht", "wieder anlegen"):  # fmt: skip
        assert said in page
    for secret in (envelope.lookup_id, "ciphertext"):
        assert str(secret) not in page


def test_a_refused_case_can_be_read_with_its_reason_at_any_kiosk(
    kiosk: Kiosk, new_kiosk: Callable[[], Kiosk]
) -> None:
    case = kiosk.order(**ELSEWHERE)
    kiosk.deliver(case)
    (status,) = look_up(new_kiosk(), case_of(case).lookup_id).cases
    assert (status.state, status.reason, status.staff_answer) == ("refused", "offer-over", "")
    assert status.payload
    assert bytes(status.payload) == bytes(case_of(case).payload or b"")


def test_an_answer_reaches_the_receipt_at_every_kiosk_and_the_mailbox_of_its_own(
    kiosk: Kiosk, new_kiosk: Callable[[], Kiosk], staff: Browser
) -> None:
    case = kiosk.order(**ELSEWHERE)
    kiosk.deliver(case)
    assert "Bitte wählen Sie eine Antwort" in step(staff, case, step="answer", answer="")
    assert "Bitte wählen Sie eine Antwort" in step(staff, case, step="answer", answer="Liebe Frau Mustermann")
    assert kiosk.sync().mailbox == ()
    assert "Die Antwort ist gegeben" in step(staff, case, step="answer", answer="order-again")
    (status,) = look_up(new_kiosk(), case_of(case).lookup_id).cases
    assert (status.state, status.staff_answer) == ("refused", "order-again")
    (entry,) = kiosk.sync().mailbox
    assert (entry.lookup_id, entry.status) == (case_of(case).lookup_id, status)
    assert kiosk.sync().mailbox == ()


def test_retrying_asks_the_kiosk_until_it_has_sent_it(kiosk: Kiosk, staff: Browser) -> None:
    case = kiosk.order()
    assert kiosk.deliver(case, details=[MAILBOX]) == [(403, "not-granted")]
    assert kiosk.sync().again == ()
    assert "sendet den Vorgang mit der nächsten Runde" in step(staff, case, step="again")
    wanted = (ChainNumbers(kiosk.epoch, (kiosk.seq,)),)
    assert kiosk.sync().again == wanted
    assert kiosk.sync().again == wanted, "the answer may have been lost"
    assert kiosk.sync(case).again == ()
    assert look_up(kiosk, case_of(case).lookup_id).cases[0].state == "stored"
    log = staff.get("/quarantaene").text
    assert re.search(rf"amt: noch einmal verlangt\s+\({kiosk.name}", log)
    assert re.search(rf"das System: doch angenommen\s+\({kiosk.name}", log)


@pytest.mark.sqlite_file
def test_what_was_mended_here_is_taken_without_its_kiosk(kiosk: Kiosk, staff: Browser, pages: Site) -> None:
    grants = (*GRANTS, submit(recipient="shop:fernladen"))
    case = kiosk.order(recipient="shop:fernladen")
    assert kiosk.deliver(case, details=grants) == [(422, "shop-not-in-cycle")]
    assert "Noch geht es nicht (shop-not-in-cycle)" in step(staff, case, step="again")
    assert kiosk.sync().again == (ChainNumbers(kiosk.epoch, (1,)),), "the kiosk is asked too"
    with closing(connect(pages.state / "platform.sqlite3", timeout=20)) as db, db:
        db.execute(
            "INSERT INTO dp_platform_ordercycle_shops (ordercycle_id, shop_id)"
            " SELECT id, 'fernladen' FROM dp_platform_ordercycle WHERE item_id = 'testdorf-dgh/2026-w49'"
        )
    assert "Der Vorgang ist angenommen" in step(staff, case, step="again")
    (entry,) = kiosk.sync().mailbox
    assert entry.status.state == "stored"
    assert kiosk.deliver(case, details=grants) == [(200, "")]


@pytest.mark.sqlite_file
def test_a_drop_needs_a_reason_forgets_the_bytes_and_stays(kiosk: Kiosk, staff: Browser, pages: Site) -> None:
    case = kiosk.order(**ELSEWHERE)
    kiosk.deliver(case)
    assert "Bitte schreiben Sie, warum" in step(staff, case, step="drop", note="  ")
    assert "Bitte höchstens 200" in step(staff, case, step="drop", note="x" * 201)
    done = step(staff, case, step="drop", note="Doppelt, mit dem Laden besprochen")
    assert "verworfen; sein Inhalt ist gelöscht" in done
    assert "Doppelt, mit dem Laden besprochen" in done
    assert f'aria-label="Vorgang {case_of(case).case_id}"' not in done
    with closing(connect(pages.state / "platform.sqlite3")) as db:
        query = "SELECT envelope, sig FROM dp_platform_refusedcase WHERE sha256 = ?"
        assert db.execute(query, (sha256_hex(bytes(case.envelope)),)).fetchall() == [(None, "")]
    (status,) = look_up(kiosk, case_of(case).lookup_id).cases
    assert (status.state, status.reason, status.staff_answer) == ("refused", "offer-over", "not-possible")
    assert kiosk.sync().mailbox[0].status == status
    assert kiosk.deliver(case) == [(410, "dropped")]


def test_what_was_dropped_is_never_taken_again(kiosk: Kiosk, staff: Browser) -> None:
    case = kiosk.order()
    kiosk.deliver(case, details=[MAILBOX])
    step(staff, case, step="drop", note="Probe")
    assert kiosk.deliver(case) == [(410, "dropped")]
    assert kiosk.deliver(kiosk.order()) == [NEW]


@pytest.mark.parametrize("form", [{"case": "999999", "step": "drop", "note": "x"}, {"case": "x"}, {"notice": "-1"}])
def test_forms_that_name_nothing(staff: Browser, form: dict[str, str]) -> None:
    assert staff.post("/quarantaene", dict(form)).status_code == 404


def test_what_a_kiosk_set_aside_by_itself_is_seen_and_told(
    kiosk: Kiosk, new_kiosk: Callable[[], Kiosk], staff: Browser
) -> None:
    case_id, reference = uuid4(), new_lookup_id()
    parked = ParkedCase(case_id, kiosk.epoch, 1, "order", "shop:baeckerei", "queue-age", reference)
    kiosk.sign(kiosk.envelope())
    tell(kiosk, parked=(parked,))
    assert tell(kiosk, kiosk.order(), parked=(parked,)).again == (), "its number is known: nothing is missing"
    page = staff.get("/quarantaene").text
    assert str(case_id) in page
    assert "länger gewartet" in page
    (status,) = look_up(new_kiosk(), reference).cases
    assert (status.state, status.reason) == ("refused", "too-old")


# Copies, backups and what was dropped on the way -----------------------------------------------------------


def test_a_dropped_record_is_asked_for_until_it_is_here(kiosk: Kiosk, staff: Browser) -> None:
    first, second, third = kiosk.order(), kiosk.order(), kiosk.order()
    assert kiosk.sync(first, third).again == (ChainNumbers(kiosk.epoch, (2,)),)
    assert f"{kiosk.name}: Nummer 2" in staff.get("/quarantaene").text
    assert kiosk.sync(second).again == ()
    assert f"{kiosk.name}: Nummer 2" not in staff.get("/quarantaene").text


def test_a_restored_copy_is_noticed_before_anything_collides(kiosk: Kiosk, staff: Browser) -> None:
    first, second = kiosk.order(), kiosk.order()
    before = mark(kiosk, tip=1, sha256=sha256_hex(bytes(first.envelope)))
    assert tell(kiosk, first, second, chains=(mark(kiosk),)).fenced == ()
    assert tell(kiosk, chains=(mark(kiosk),)).fenced == ()
    assert tell(kiosk, chains=(before,)).fenced == (kiosk.epoch,)
    assert tell(kiosk, chains=(mark(kiosk, sha256="0" * 64),)).fenced == (kiosk.epoch,), "a clone of equal length"
    page = staff.get("/quarantaene").text
    assert kiosk.name in page
    assert "aus einer Sicherung wiederhergestellt" in page
    number = re.search(rf"{kiosk.name}<br>Nummer 2, 2-mal.*?name=\"notice\" value=\"(\d+)\"", page, re.S)
    assert number is not None
    closed = staff.post("/quarantaene", {"notice": number[1]}).text
    assert f"{kiosk.name}<br>" not in closed
    tell(kiosk, chains=(before,))
    assert f"{kiosk.name}<br>" in staff.get("/quarantaene").text, "it came again"


def test_a_platform_from_a_backup_asks_for_what_it_lost(kiosk: Kiosk, staff: Browser) -> None:
    orders = [kiosk.order() for _ in range(4)]
    assert kiosk.deliver(*orders[:2]) == [NEW, NEW]
    answer = tell(kiosk, chains=(mark(kiosk, delivered=4),))
    assert answer.again == (ChainNumbers(kiosk.epoch, (3, 4)),)
    assert "Er sendet es wieder" in staff.get("/quarantaene").text
    assert tell(kiosk, *orders[2:], chains=(mark(kiosk, delivered=2),)).again == ()
    assert tell(kiosk, chains=(mark(kiosk, delivered=4),)).again == ()


def test_a_fork_is_said_to_staff_and_leaves_quarantine_when_it_comes_under_a_new_number(
    kiosk: Kiosk, staff: Browser
) -> None:
    first = kiosk.order()
    seq, prev = kiosk.seq, kiosk.prev
    assert kiosk.deliver(first, kiosk.order()) == [NEW, NEW]
    kiosk.seq, kiosk.prev = seq, prev
    twin = kiosk.envelope()
    after = kiosk.envelope(seq=seq + 2, prev=sha256_hex(msgspec.json.encode(twin)))
    assert kiosk.deliver(kiosk.sign(twin), kiosk.sign(after)) == [(409, "seq-taken"), (409, "fork")]
    assert "trugen dieselbe Nummer" in staff.get("/quarantaene").text
    place = {"epoch": str(uuid4()), "seq": 1, "prev": sha256_hex(b"")}
    assert kiosk.deliver(kiosk.sign({**twin, **place})) == [NEW]
    page = staff.get("/quarantaene").text
    assert f'aria-label="Vorgang {twin["case_id"]}"' not in page
    assert f'aria-label="Vorgang {after["case_id"]}"' in page


def renumbered(kiosk: Kiosk, case: SignedCase, **changes: object) -> SignedCase:
    """The same case as a copy of the card sends it: the first of an epoch of its own."""
    envelope = msgspec.json.decode(bytes(case.envelope))
    number = {"epoch": str(uuid4()), "seq": 1, "prev": sha256_hex(b"")}
    return kiosk.sign({**envelope, **number, **changes}, keep=False)


def test_a_copy_delivered_it_first_under_another_number(kiosk: Kiosk) -> None:
    """The original is known already, and its number counts as come: nobody asks for it again."""
    original = kiosk.order()
    assert kiosk.deliver(renumbered(kiosk, original)) == [(201, "")]
    before = mark(kiosk, delivered=1)
    assert kiosk.deliver(original, original) == [(200, ""), (200, "")]
    assert kiosk.deliver(original) == [(200, "")]
    following = kiosk.order()
    answer = tell(kiosk, following, chains=(before,))
    assert [result.status for result in answer.results] == [201], "the next one of the chain fits behind it"
    assert answer.again == ()
    assert tell(kiosk, chains=(mark(kiosk, delivered=2),)).again == ()


def test_two_copies_have_undone_the_same_case(kiosk: Kiosk) -> None:
    void = kiosk.order(kind="void", payload=None, payload_sha256=None, routing={})
    assert kiosk.deliver(renumbered(kiosk, void), void, void) == [(201, ""), (200, ""), (200, "")]
    assert kiosk.deliver(kiosk.order()) == [(201, "")]


def test_the_number_of_a_case_known_under_another_is_taken(kiosk: Kiosk) -> None:
    original = kiosk.order()
    twin = kiosk.sign(kiosk.envelope(seq=1, prev=sha256_hex(b"")), keep=False)
    assert kiosk.deliver(renumbered(kiosk, original), original, twin) == [(201, ""), (200, ""), (409, "seq-taken")]


@pytest.mark.parametrize("field", ["payload", "recipient", "kind"])
def test_a_case_that_only_names_a_known_id_is_another_one(kiosk: Kiosk, field: str) -> None:
    original = kiosk.order()
    envelope = kiosk.envelope()
    other: dict[str, dict[str, object]] = {
        "payload": {name: envelope[name] for name in ("payload", "payload_sha256")},
        "recipient": {"recipient": "shop:metzgerei"},
        "kind": {"kind": "order-contact", "purpose": "order", "routing": {"order": str(uuid4())}},
    }
    details = (*GRANTS, submit(recipient="shop:metzgerei"))
    copy = renumbered(kiosk, original, **other[field])
    assert kiosk.deliver(original, copy, details=details) == [(201, ""), (409, "other-bytes")]


def test_one_that_was_taken_back_at_its_kiosk_asks_nothing_of_staff_and_is_not_on_the_receipt(
    kiosk: Kiosk, new_kiosk: Callable[[], Kiosk], staff: Browser
) -> None:
    case_id, reference = uuid4(), new_lookup_id()
    parked = ParkedCase(case_id, kiosk.epoch, 1, "order-contact", "shop:baeckerei", WITHDRAWN_HERE, reference)
    kiosk.sign(kiosk.envelope())
    tell(kiosk, parked=(parked,))
    section = re.search(rf'aria-label="Vorgang {case_id}".*?</section>', staff.get("/quarantaene").text, re.S)
    assert section is not None
    assert "am selben Kiosk zurückgenommen" in section[0]
    assert "Nichts. Es ist alles gelöscht." in section[0]
    assert look_up(new_kiosk(), reference).cases == ()
