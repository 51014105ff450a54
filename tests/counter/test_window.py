# SPDX-License-Identifier: EUPL-1.2
"""A clerk's day at the counter: real sealed orders, a real window, real touches, a real replica."""

import subprocess
from pathlib import Path

import pytest

from kiosk.counter.rules import Standing, standing
from kiosk.engine_link import CONNECTED
from sync.contract.signing import generate_key, public_jwk
from sync.replica.desk import waiting_answers
from tests.counter.conftest import SETTINGS, Hand, Visit
from tests.counter.desk import MILK, NOODLES, PICK_UP, SUGAR, TOMATOES, DeskStage, build_desk

pytestmark = pytest.mark.window

WISH = {NOODLES: 2, MILK: 6, SUGAR: 1, TOMATOES: 500}


def pdf_text(file: Path) -> str:
    """What can be read in a PDF."""
    return subprocess.run(["pdftotext", str(file), "-"], capture_output=True, text=True, check=True).stdout


async def open_orders(hand: Hand) -> None:
    await hand.page("PickUps")
    await hand.tap("Donnerstag")
    await hand.page("Orders")


async def accept_all(hand: Hand) -> None:
    await open_orders(hand)
    await hand.tap("Alle 2 neuen annehmen")
    await hand.stored()


def test_a_whole_day(desk: DeskStage, visit: Visit) -> None:
    """Accept all, pack with one missing, one substitute and one weight, correct it, hand out."""
    first = desk.order("Mustermann", WISH, phone="06851 809123")
    second = desk.order("Becker", {SUGAR: 2}, substitutes=False)

    async def accept(hand: Hand) -> None:
        await hand.see("Ohne Netz")
        await accept_all(hand)
        assert not [name for name in await hand.names() if "annehmen" in name]
        await hand.tap("Mustermann")
        await hand.see("06851 80 91 23")

    async def pack(hand: Hand) -> None:
        await open_orders(hand)
        await hand.tap("Mustermann")
        await hand.tap("Packen")
        await hand.tap("1\u00a0Zucker")
        await hand.tap("Fehlt")
        await hand.page("Packing")
        await hand.tap("500\u00a0g\u00a0Tomaten")
        await hand.tap("In der Kiste: Gewicht eingeben")
        await hand.type("5000")
        await hand.tap("Übernehmen")
        await hand.see("Das ist zu viel. Höchstens 1 kg sind möglich.")
        await hand.tap("Letztes Zeichen löschen")
        await hand.tap("Letztes Zeichen löschen")
        await hand.type("8")
        await hand.tap("Übernehmen")
        await hand.page("Packing")
        await hand.tap("2\u00a0Spaghetti")
        await hand.tap("Ersatz in der Kiste")
        await hand.tap("Großes R")
        await hand.tap("Weiter zum Preis")
        for _ in range(4):
            await hand.tap("Letztes Zeichen löschen")
        await hand.type("2,10")
        await hand.tap("Übernehmen")
        await hand.page("Packing")
        await hand.tap("Gepackt")
        await hand.page("OrderDetails")
        await hand.stored()

    async def correct(hand: Hand) -> None:
        await open_orders(hand)
        await hand.tap("Mustermann")
        await hand.see("1 Zucker fehlt")
        await hand.tap("Kiste ändern")
        await hand.see("gewogen: 508 g")
        await hand.tap("1\u00a0Zucker")
        await hand.tap("In der Kiste, wie bestellt")
        await hand.tap("Gepackt")
        await hand.page("OrderDetails")
        await hand.stored()

    async def hand_out(hand: Hand) -> None:
        await open_orders(hand)
        await hand.tap("Mustermann")
        await hand.tap("Übergeben")
        await hand.page("HandOut")
        await hand.tap("Übergeben und bezahlt")
        await hand.page("OrderDetails")
        await hand.see("Abgeholt.")
        await hand.stored()

    visit(desk, accept)
    accepted = desk.read(first)
    assert accepted is not None
    assert (accepted.state, accepted.revision) == ("accepted", 1)
    assert (desk.read(second) or accepted).state == "accepted"

    visit(desk, pack)
    packed = desk.read(first)
    assert packed is not None
    told = {line.product: line for line in packed.lines}
    assert (packed.state, packed.revision) == ("packed", 2)
    assert (told[SUGAR].outcome, told[SUGAR].total_cents) == ("missing", 0)
    assert (told[TOMATOES].quantity, told[TOMATOES].total_cents) == (508, 177)
    assert (told[NOODLES].outcome, told[NOODLES].substitute, told[NOODLES].total_cents) == ("substituted", "R", 210)
    assert (told[MILK].outcome, told[MILK].quantity) == ("ok", 6)
    assert packed.total_cents == sum(line.total_cents for line in packed.lines)

    visit(desk, correct)
    corrected = desk.read(first)
    assert corrected is not None
    assert (corrected.state, corrected.revision) == ("packed", 3)
    assert {line.product: line.outcome for line in corrected.lines} == {
        NOODLES: "substituted", MILK: "ok", SUGAR: "ok", TOMATOES: "ok",
    }  # fmt: skip
    assert corrected.total_cents == packed.total_cents + 119

    visit(desk, hand_out)
    done = desk.read(first)
    assert done is not None
    assert (done.state, done.paid, done.revision) == ("handed_out", True, 4)
    assert done.lines == corrected.lines
    db = desk.db()
    assert len(waiting_answers(db)) == 5
    db.conn.close()


def test_decline_with_a_reason(desk: DeskStage, visit: Visit) -> None:
    case_id = desk.order("Mustermann", {SUGAR: 1})

    async def work(hand: Hand) -> None:
        await open_orders(hand)
        await hand.tap("Mustermann")
        await hand.tap("Ablehnen")
        await hand.page("Decline")
        assert "Ablehnen und so antworten" not in await hand.names()
        await hand.tap("Leider haben wir")
        await hand.tap("Ablehnen und so antworten")
        await hand.page("OrderDetails")
        await hand.see("Abgelehnt.")
        await hand.stored()
        assert not {"Ablehnen", "Annehmen", "Packen", "Übergeben"} & await hand.names()

    visit(desk, work)
    answer = desk.read(case_id)
    assert answer is not None
    assert (answer.state, answer.message) == ("declined", "Leider haben wir an diesem Tag geschlossen.")


def test_decline_in_own_words(desk: DeskStage, visit: Visit) -> None:
    case_id = desk.order("Mustermann", {SUGAR: 1})

    async def work(hand: Hand) -> None:
        await open_orders(hand)
        await hand.tap("Mustermann")
        await hand.tap("Ablehnen")
        await hand.tap("Eigene Worte")
        await hand.page("DeclineWords")
        await hand.tap("Großes N")
        await hand.tap("e")
        await hand.tap("Weiter")
        await hand.tap("Ablehnen und so antworten")
        await hand.page("OrderDetails")
        await hand.stored()

    visit(desk, work)
    assert getattr(desk.read(case_id), "message", "") == "Ne"


def test_cancelled_order_is_marked_and_cannot_be_packed(desk: DeskStage, visit: Visit) -> None:
    case_id = desk.order("Mustermann", {SUGAR: 1})
    desk.change(case_id, state="cancelled")

    async def work(hand: Hand) -> None:
        await open_orders(hand)
        await hand.see("Storniert. Nicht packen.")
        await hand.tap("Mustermann")
        await hand.page("OrderDetails")
        assert not {"Ablehnen", "Annehmen", "Packen", "Übergeben"} & await hand.names()

    visit(desk, work)
    assert desk.newest(case_id) is None


def test_unreadable_case_is_listed_with_its_time(desk: DeskStage, visit: Visit) -> None:
    desk.order("Mustermann", {SUGAR: 1})
    desk.order("Fremd", {SUGAR: 1}, reader=public_jwk(generate_key()))

    async def work(hand: Hand) -> None:
        await hand.tap("Nicht lesbar: 1")
        await hand.page("Unreadable")
        await hand.see("Eingegangen: 23.11.2026, 14:40 Uhr")
        assert not any("Fremd" in text for text in await hand.texts())

    visit(desk, work)


def test_news_from_the_engine_shows_at_once(desk: DeskStage, visit: Visit) -> None:
    async def work(hand: Hand) -> None:
        await hand.see("Noch keine Bestellungen")
        case_id = desk.order("Mustermann", {SUGAR: 1})
        hand.shell.on_news("desk")
        await hand.see("1 neu")
        # What the engine said before the window had its line was said to nobody.
        desk.change(case_id, state="cancelled")
        hand.shell.on_news(CONNECTED)
        await hand.see("1 storniert")

    visit(desk, work)


def test_pick_list_is_saved_and_printed(desk: DeskStage, visit: Visit, tmp_path: Path) -> None:
    desk.order("Mustermann", WISH)
    desk.order("Becker", {SUGAR: 2})
    late = desk.order("Späth", {SUGAR: 5})
    desk.change(late, state="cancelled")

    async def work(hand: Hand) -> None:
        await accept_all(hand)
        await hand.tap("Packliste")
        await hand.see("3 Zucker in 2 Kisten")
        await hand.tap("Kisten zeigen: 2")
        await hand.see("1. Becker")
        await hand.tap("Als PDF speichern")
        await hand.see("packliste-2026-12-03.pdf")
        await hand.tap("Packliste drucken")
        await hand.see("Die Packliste ist gedruckt.")

    visit(desk, work)
    saved = tmp_path / "out" / "packliste-2026-12-03.pdf"
    assert saved.read_bytes().startswith(b"%PDF")
    assert saved.stat().st_mode & 0o077 == 0


def test_a_kiosk_is_no_desk(desk: DeskStage, visit: Visit) -> None:
    desk.store.delete("encryption-key")

    async def work(hand: Hand) -> None:
        await hand.page("CounterTrouble")
        await hand.see("Dieses Gerät ist kein Schalter.")

    visit(desk, work)


def test_a_second_desk_reads_the_answers_of_the_first(desk: DeskStage, visit: Visit) -> None:
    case_id = desk.order("Mustermann", WISH)

    async def accept(hand: Hand) -> None:
        await open_orders(hand)
        await hand.tap("1 neue annehmen")
        await hand.stored()

    async def see(hand: Hand) -> None:
        await hand.see("1 angenommen")
        entry = hand.shell.desk.book.entry(case_id)
        assert entry is not None
        assert (standing(entry), entry.revision, entry.elsewhere) == (Standing.ACCEPTED, 1, False)

    visit(desk, accept)
    answer = desk.newest(case_id)
    db = desk.db()
    db.conn.execute("DELETE FROM desk_answers")
    db.conn.close()
    desk.change(case_id, answer=answer)
    visit(desk, see)


def test_the_pick_up_desk_gives_out_the_crates_of_all_shops(tmp_path: Path, visit: Visit) -> None:
    desk = build_desk(tmp_path / "pick-up", SETTINGS, recipient=PICK_UP)
    case_id = desk.order("Mustermann", {"baeckerei/baguette-250": 2, SUGAR: 1, TOMATOES: 500})
    desk.order("Becker", {SUGAR: 2})

    async def work(hand: Hand) -> None:
        await hand.see("Dorfgemeinschaftshaus Remmesweiler")
        await hand.see("2 noch nicht abgeholt")
        await open_orders(hand)
        names = await hand.names()
        assert not any(name.startswith(("Alle", "Nur neue", "1 neue", "Packliste")) for name in names)
        await hand.see("2 Kisten")
        await hand.tap("Abholliste")
        await hand.see("Kiste Beispiel-Bäckerei")
        await hand.tap("Als PDF speichern")
        await hand.see("Gespeichert im Ordner")
        await hand.tap("Zurück")
        await hand.tap("Mustermann")
        await hand.see("Noch nicht abgeholt.")
        await hand.see("1 Kiste Beispiel-Dorfladen (Vollsortiment)")
        assert not {"Ablehnen", "Annehmen", "Packen", "Kiste ändern"} & await hand.names()
        await hand.tap("Übergeben")
        await hand.see("Es gilt der Zettel in der Kiste")
        await hand.tap("Übergeben und bezahlt")
        await hand.see("Abgeholt.")
        await hand.stored()

    visit(desk, work)
    answer = desk.read(case_id)
    assert answer is not None
    assert (answer.state, answer.paid, answer.revision) == ("handed_out", True, 1)
    assert len(answer.lines) == 2
    saved = pdf_text(next((tmp_path / "out").glob("*.pdf")))
    assert "Abholliste" in saved
    assert "Kisten ausgeben" in saved
    assert "Zusammen holen" not in saved
    assert saved.index("Becker") < saved.index("Mustermann")
