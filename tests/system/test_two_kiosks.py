# SPDX-License-Identifier: EUPL-1.2
"""Two kiosks with real windows: what one promises the other cannot, and what is withdrawn at one goes at all."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

from installer.parties import Party, wait_until
from installer.replicas import replica_key
from sync.replica.cipher import connect
from sync.replica.database import FILE_NAME
from tests.system.resident import Resident
from tests.system.stage import PATIENCE, SHOP, Kiosk, Stage, plain_rows

pytestmark = [pytest.mark.system, pytest.mark.timeout(600)]
"""Two windows after each other, on a machine that may be busy."""

STOCK = "product:baeckerei/apfelkuchen/%"
MOST_QUIET_LOOKS = 400
"""So often at most the engine is found with nothing to ask, in case the window has not told it yet."""
HERE = "kiosk:first-of-two"
SOLD = {"category": "Kuchen und Gebäck", "product": "Apfelkuchen"}


@pytest.fixture
def pair(stage: Stage) -> Iterator[tuple[Kiosk, Kiosk]]:
    """Two kiosks of this test's own."""
    kiosks = stage.kiosk("first-of-two"), stage.kiosk("second-of-two")
    yield kiosks
    for kiosk in kiosks:
        kiosk.kill()


def platform_file(stage: Stage) -> Path:
    return stage.home / "platform" / "state" / "platform.sqlite3"


def leave_one(stage: Stage) -> None:
    """One piece is all that is still to be had, for every pick-up, whatever other kiosks hold."""
    with closing(sqlite3.connect(platform_file(stage), timeout=30)) as db, db:
        changed = db.execute(
            "UPDATE dp_platform_stock SET capacity = capacity - pool + 1, pool = 1 WHERE slug LIKE ?", (STOCK,)
        )
        assert changed.rowcount > 0


def taken(stage: Stage) -> int:
    """How many pieces arrived cases were promised."""
    query = (
        "SELECT total(taken) FROM dp_platform_allotmentlease l JOIN dp_platform_stock s ON s.id = l.stock_id"
        " WHERE s.slug LIKE ?"
    )
    return int(plain_rows(platform_file(stage), query, STOCK)[0][0])


def wait_for_units(kiosk: Kiosk, units: int) -> None:
    """Wait until a kiosk holds so many pieces, however slow its engine is: in vain once nothing is on its way."""
    held = "SELECT total(granted) FROM allotments WHERE stock LIKE ?"
    on_its_way = (
        "SELECT EXISTS (SELECT 1 FROM meta WHERE key = 'allotment_needs')"
        " OR EXISTS (SELECT 1 FROM renewals WHERE request IS NOT NULL)"
    )
    quiet = 0
    while kiosk.rows(held, STOCK)[0][0] < units:
        quiet = 0 if kiosk.rows(on_its_way) == [(1,)] else quiet + 1
        stocks = kiosk.rows("SELECT stock, granted, used, term FROM allotments")
        assert quiet < MOST_QUIET_LOOKS, f"what was asked for is answered, and still there are only {stocks}"
        time.sleep(0.05)


def test_the_only_one_is_promised_once(stage: Stage, pair: tuple[Kiosk, Kiosk]) -> None:
    leave_one(stage)
    firm = []
    for number, kiosk in enumerate(pair):
        kiosk.start_furnished()

        def read_on(phase: str, kiosk: Kiosk = kiosk, units: int = 1 - number) -> None:
            """Whoever has read the next pages finds what the engine could fetch meanwhile."""
            if phase == "named":
                wait_for_units(kiosk, units)

        resident = Resident(kiosk.hand, reached=read_on)
        resident.shop(**SOLD)
        firm.append(any("Fest." in text for text in kiosk.hand.texts()))
        resident.confirm()
        resident.finish()
    assert firm == [True, False], "who came second is told that it waits for the shop's answer"
    wait_until("both orders are delivered", lambda: not any(kiosk.waiting() for kiosk in pair), PATIENCE)
    assert taken(stage) == 1
    assert {state for _, state, name in stage.arrived().values() if "of-two" in name} == {"stored"}


def test_a_withdrawal_at_another_kiosk_reaches_every_holder(stage: Stage, pair: tuple[Kiosk, Kiosk]) -> None:
    here, there = pair
    here.start_furnished()
    resident = Resident(here.hand)
    resident.shop(phone="015112345678")
    resident.confirm()
    code = resident.seen.code
    resident.finish()
    wait_until("number and order are delivered", lambda: here.waiting() == 0, PATIENCE)
    held = "SELECT case_id, state FROM dp_platform_storedcase WHERE kind = 'order-contact' AND kiosk = ?"
    ((case_id, state),) = plain_rows(platform_file(stage), held, HERE)
    assert state == "stored"
    desk = stage.district.desks[SHOP]
    # A start asks for news at once, where a running device would within the minute.
    desk.start("-m", "sync", "run", "--state", str(desk.state))
    wait_until("the desk has the number", lambda: says_at_desk(desk, case_id) is True, PATIENCE)
    desk.stop()

    trustee = stage.home / "trustee" / "state" / "trustee.sqlite3"
    before = plain_rows(trustee, "SELECT count(*) FROM dp_trustee_withdrawal")[0][0]
    there.start_furnished()
    there.hand.tap("Bitte den Bildschirm berühren", then="Home")
    there.hand.settle()
    there.hand.tap("Mein Beleg", then="EnterCode")
    there.hand.settle()
    there.hand.type(code.replace("-", ""))
    there.hand.tap("Nur meine Nummer löschen", then="Withdraw")
    there.hand.settle()
    there.hand.tap("Ja, löschen lassen", then="Withdrawn")
    told = "SELECT count(*) FROM dp_trustee_withdrawal"
    wait_until("the trustee knows", lambda: plain_rows(trustee, told) == [(before + 1,)], PATIENCE)
    platform = stage.district.platform
    platform.run("-m", "sync", "platform", "follow-withdrawals", "--state", str(platform.state))
    assert plain_rows(platform_file(stage), held, HERE) == [(case_id, "withdrawn")]

    desk.start("-m", "sync", "run", "--state", str(desk.state))
    wait_until("the desk has erased it", lambda: says_at_desk(desk, case_id) is False, PATIENCE)
    desk.stop()
    here.stop()
    here.start()
    left = "SELECT length(envelope) FROM cases WHERE kind = 'order-contact'"
    wait_until("its own copy is gone", lambda: here.rows(left) == [(0,)], PATIENCE)
    orders = {state for kind, state, name in stage.arrived().values() if (kind, name) == ("order", HERE)}
    assert orders == {"stored"}, "the order stands"


def says_at_desk(desk: Party, case_id: str) -> bool | None:
    """Whether a case in the desk's queue still says something; None where it is not there."""
    with closing(connect(desk.state / FILE_NAME, replica_key(desk), 10)) as db:
        query = "SELECT case_json FROM desk_cases WHERE case_id = ?"
        row = db.execute(query, (str(UUID(case_id)),)).fetchone()
    return None if row is None else b'"ciphertext"' in bytes(row[0])
