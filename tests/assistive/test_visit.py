# SPDX-License-Identifier: EUPL-1.2
"""A whole visit with a screen reader: by names, roles and actions, without a coordinate, a touch or a key."""

import re
from collections.abc import Iterator

import pytest

from installer.player import Player
from installer.replicas import read_rows
from tests.assistive.desktop import Program
from tests.assistive.faults import CONTROLS
from tests.assistive.reader import Announcement
from tests.assistive.witness import Witnessed
from tests.system.resident import CODE

pytestmark = pytest.mark.system

BOARD = "Bitte den Bildschirm berühren"
NAME = "Mustermann"
LATE = "Wenn die Bestellung zu spät ankommt?"
READ_BACK = "Stimmt das so?"
PRINTED = "Ihr Beleg ist gedruckt. Bitte nehmen Sie ihn mit."
EMPTIED = "Dieses Gerät ist leer. Von dem Besuch davor ist nichts mehr da."
SHOW_FINDS = re.compile(r"\d+ Funde? ansehen").fullmatch
QUESTION = "Sind Sie noch da?"


@pytest.fixture(scope="module")
def kiosk(program: Program) -> Iterator[Witnessed]:
    """A kiosk that works as in a village without a line."""
    hand = program.party.home / "hand"
    reader = program.start(
        "-m", "tests.assistive.entry", "--state", str(program.party.state), "--rehearsal", str(hand),
        "--size", "1080x1920",
    )  # fmt: skip
    kiosk = Witnessed(reader, Player(hand), program)
    yield kiosk
    kiosk.sighted.close()


@pytest.fixture
def visit(kiosk: Witnessed) -> Iterator[Witnessed]:
    """A visit that has begun; afterwards the notice board stands again."""
    begin(kiosk)
    yield kiosk
    kiosk.reader.press("push button", "Fertig")
    kiosk.reader.the("push button", BOARD)
    kiosk.reader.heard()


def begin(kiosk: Witnessed) -> None:
    """From the notice board to the tiles."""
    kiosk.reader.press("push button", BOARD)
    kiosk.page("Was möchten Sie tun?")


def test_a_whole_order(kiosk: Witnessed) -> None:
    reader = kiosk.reader
    reader.wait_focused("push button", BOARD)
    board = kiosk.sound("notice board")
    assert "Dorfpunkt Remmesweiler" in board.names("heading")
    assert any(words.startswith("Bestellen bis ") for words in board.names("label"))

    begin(kiosk)
    reader.press("push button", "Einkaufen")
    start = kiosk.page("Einkaufen")
    assert any(note.startswith("Bestellen bis ") for note in start.names("note"))
    reader.press("push button", "Neu bestellen")
    kiosk.page("Was brauchen Sie?")
    choose(kiosk)
    look_into_the_basket(kiosk)
    check_out(kiosk)
    confirm(kiosk)
    finish(kiosk)


def choose(kiosk: Witnessed) -> None:
    """Two baguettes and a bread, after one too many."""
    reader = kiosk.reader
    reader.press("push button", "Brot und Brötchen")
    products = kiosk.page("Brot und Brötchen")
    baguette = products.the("list item", "Baguette")
    assert re.fullmatch(r"\d+ g · \d,\d\d €, 1 kg = \d,\d\d €", baguette.description)
    assert any(words.startswith("Seite 1 von ") for words in products.names("label"))
    reader.press("push button", "Baguette: Nehmen")
    reader.hear(Announcement("Baguette: 1"))
    for amount in (2, 3):
        reader.press("push button", "Mehr: Baguette")
        reader.hear(Announcement(f"Baguette: {amount}"))
    reader.press("push button", "Weniger: Baguette")
    reader.hear(Announcement("Baguette: 2"))
    reader.press("push button", "Bauernbrot: Nehmen")
    reader.hear(Announcement("Bauernbrot: 1"))
    taken = kiosk.sound("products taken")
    assert {"Baguette: 2", "Bauernbrot: 1"} <= set(taken.names("label"))
    reader.press("push button", "Nächste Seite")
    reader.hear(Announcement("Seite 2 von …"))
    kiosk.sound("the second page of products")


def look_into_the_basket(kiosk: Witnessed) -> None:
    reader = kiosk.reader
    way = reader.the("push button", "Korb ansehen · 2 Artikel · …").name
    reader.press("push button", way)
    basket = kiosk.page("Ihr Korb")
    assert basket.names("list item") == ["Baguette", "Bauernbrot"]
    assert f"Zusammen, {way.rpartition(' · ')[2]}" in basket.names("label")
    reader.press("push button", "Weniger: Bauernbrot")
    reader.hear(Announcement("Bauernbrot: 0"))
    smaller = kiosk.sound("smaller basket")
    assert smaller.names("list item") == ["Baguette"]
    assert "Baguette: 2" in smaller.names("label")


def check_out(kiosk: Witnessed) -> None:
    reader = kiosk.reader
    reader.press("push button", "Weiter zum Bestellen")
    substitutes = kiosk.page("Wenn etwas fehlt: Dürfen wir Ähnliches einpacken?")
    progress = substitutes.the("progress bar", "Fortschritt")
    assert progress.value == (0, 1, 4)
    yes = substitutes.the("radio button", "Ja, gern etwas Ähnliches")
    assert yes.description == "Es kostet höchstens dasselbe."
    assert "checked" not in yes.states
    reader.press("radio button", "Ja, gern etwas Ähnliches")

    kiosk.page("Welcher Name soll auf der Kiste stehen?")
    assert "sensitive" not in reader.the("push button", "Weiter").states
    field = reader.the("text", "Nachname oder ein anderes Wort")
    assert {"editable", "focused"} <= field.states
    reader.type(field.name, NAME)
    reader.wait("a way on", lambda window: "sensitive" in window.the("push button", "Weiter").states)
    assert reader.the("text", field.name).text == NAME
    reader.press("push button", "Zurück")
    substitutes = kiosk.page("Wenn etwas fehlt: Dürfen wir Ähnliches einpacken?")
    assert "checked" in substitutes.the("radio button", "Ja, gern etwas Ähnliches").states
    reader.press("radio button", "Ja, gern etwas Ähnliches")
    kiosk.page("Welcher Name soll auf der Kiste stehen?")
    reader.press("push button", "Weiter")

    wish = kiosk.page("Darf der Laden Sie bei Fragen anrufen?")
    assert any("Das ist freiwillig." in note for note in wish.names("note"))
    reader.press("radio button", "Ja, ich gebe eine Nummer an")
    give_a_number(kiosk)


def give_a_number(kiosk: Witnessed) -> None:
    """First one that is too short: what is wrong with it breaks into everything else."""
    reader = kiosk.reader
    kiosk.page("Ihre Telefonnummer")
    field = "Mit Vorwahl, zum Beispiel 06851 12 34 56"
    reader.type(field, "12")
    reader.press("push button", "Ja, diese Nummer weitergeben")
    mend = reader.wait("an alert", lambda window: bool(window.names("alert message"))).names("alert message")[0]
    reader.hear(Announcement(mend, assertive=True))
    assert mend in reader.the("text", field).description
    kiosk.sound("a number that is too short")
    reader.type(field, "06851 123456")
    reader.press("push button", "Ja, diese Nummer weitergeben")


def confirm(kiosk: Witnessed) -> None:
    reader = kiosk.reader
    page = reader.wait("the read-back", lambda window: bool({LATE, READ_BACK} & set(window.names("heading"))))
    if LATE in page.names("heading"):
        kiosk.page(LATE)
        reader.press("radio button", "Dann gilt sie für die nächste Woche")
    window = kiosk.page(READ_BACK)
    read = window.names("label")
    while window.find("push button", "Weiter lesen") is not None:
        reader.press("push button", "Weiter lesen")
        reader.hear(Announcement("Seite …"))
        window = kiosk.sound("the rest of the read-back")
        read += window.names("label")
    for fact in ("2 Baguette", "Sie zahlen dort", NAME, "06851", "Dorfgemeinschaftshaus Remmesweiler"):
        assert any(fact in sentence for sentence in read), fact
    reader.press("push button", "Ja, bestellen")
    done = kiosk.page("Ihre Bestellung ist gespeichert.")
    notes = " ".join(done.names("note"))
    for words in ("Vorgemerkt.", "Abholen:", "Der Beleg wird gleich gedruckt."):
        assert words in notes
    assert done.find("push button", "Rückgängig machen (…")
    assert len([words for words in done.names("heading") + done.names("label") if CODE.fullmatch(words)]) == 1
    assert kinds(kiosk) == {"order", "order-contact"}


def finish(kiosk: Witnessed) -> None:
    """`Fertig` prints the receipt; the next visit's window says that the device is empty."""
    kiosk.reader.press("push button", "Fertig")
    kiosk.reader.wait_focused("push button", BOARD)
    kiosk.reader.hear(Announcement(PRINTED), Announcement(EMPTIED))
    assert EMPTIED in kiosk.sound("the next visitor's notice board").names("note")
    assert len(list((kiosk.program.party.home / "paper").glob("*.pdf"))) == 1


def kinds(kiosk: Witnessed) -> set[str]:
    """What kinds of cases the replica holds."""
    rows = read_rows(kiosk.program.party, "SELECT kind FROM cases")
    return {str(kind) for (kind,) in rows}


def test_every_control_takes_the_focus(visit: Witnessed) -> None:
    """And says so; what is switched off does not pretend to."""
    reader = visit.reader
    pages = ("Einkaufen", "Neu bestellen", "Nach Namen suchen")
    for way in pages:
        reader.press("push button", way)
        window = visit.sound(way)
        keyboard = set(window.the("panel", "Tastatur").walk()) if way == pages[-1] else set()
        usable = [node for node in window.showing() if node.role in CONTROLS and "sensitive" in node.states]
        for control in usable:
            if control not in keyboard:
                assert "focusable" in control.states, control
                reader.focus(control)


def test_the_pages_beside_the_way(visit: Witnessed) -> None:
    """Help, search, a code that is wrong, and another language."""
    reader = visit.reader
    reader.press("push button", "Hilfe, Notruf 112")
    assert {"112", "110", "116 117"} <= set(visit.page("Hilfe").names("label"))
    reader.press("push button", "Zurück")
    visit.page("Was möchten Sie tun?")
    reader.press("push button", "Einkaufen")
    visit.page("Einkaufen")
    reader.press("push button", "Neu bestellen")
    visit.page("Was brauchen Sie?")
    reader.press("push button", "Nach Namen suchen")
    visit.page("Was suchen Sie?")
    reader.type("Name des Produkts, zum Beispiel Brot", "Baguette")
    looked = reader.wait("finds", lambda window: any(map(SHOW_FINDS, window.names("push button"))))
    reader.press("push button", next(filter(SHOW_FINDS, looked.names("push button"))))
    found = visit.page("Gefunden für „Baguette“")
    assert "Baguette" in found.names("list item")
    reader.press("push button", "Start")
    visit.page("Was möchten Sie tun?")
    reader.press("push button", "Mein Beleg")
    visit.page("Welcher Code steht auf Ihrem Beleg?")
    reader.type("17 Zeichen. Oder halten Sie den Beleg an den Leser.", "0123456789ABCDEFG")
    reader.press("push button", "Weiter")
    wrong = reader.wait("an alert", lambda window: bool(window.names("alert message")))
    reader.hear(Announcement(wrong.names("alert message")[0], assertive=True))
    reader.press("push button", "Zurück")
    visit.page("Was möchten Sie tun?")
    reader.press("push button", "Deutsch")
    visit.page("Welche Sprache möchten Sie lesen?")
    reader.press("radio button", "English")
    english = visit.page("What would you like to do?")
    reader.press("push button", "English")
    languages = visit.page("Which language would you like to read?")
    assert "checked" in languages.the("radio button", "English").states
    reader.press("radio button", "Deutsch")
    visit.page("Was möchten Sie tun?")
    assert "Done" in english.names("push button")


def test_the_idle_question_comes_and_goes(visit: Witnessed) -> None:
    """It breaks in, everything behind it is switched off, and the focus returns to where it was."""
    reader = visit.reader
    # The page with the fewest words: longer ones are given longer to be read.
    reader.press("push button", "Deutsch")
    language = visit.page("Welche Sprache möchten Sie lesen?").the("radio button", "English")
    reader.focus(language)
    window = reader.wait("the question", lambda window: window.find("dialog", QUESTION) is not None, 40)
    reader.hear(Announcement(f"{QUESTION} Wenn Sie nicht antworten, …", assertive=True))
    answer = window.the("push button", "Ja, ich bin noch da")
    reader.wait_focused(answer.role, answer.name)
    question = window.the("dialog", QUESTION)
    behind = [node for node in window.showing() if node.role in CONTROLS and node not in set(question.walk())]
    assert behind
    assert not any("sensitive" in node.states for node in behind)
    reader.press(answer.role, answer.name)
    reader.wait("the page again", lambda window: window.find("dialog", QUESTION) is None)
    reader.wait_focused(language.role, language.name)
    visit.sound("after the question")
