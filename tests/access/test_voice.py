# SPDX-License-Identifier: EUPL-1.2
"""What is said in a visit, when, how, and what is never said aloud."""

import asyncio
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.access import tree
from kiosk.access.keys import Act
from kiosk.access.outline import Part
from kiosk.access.voice import LOUDNESS, SPEEDS
from kiosk.shell.idle import Idle
from kiosk.speech.spoken import spelled, spoken
from tests.access.listening import OpenVisit, Visit, loop, visit
from tests.channels.room import kiosk_room

__all__ = ["loop", "visit"]

pytestmark = pytest.mark.window

INTRODUCTION = "Die Stimme ist an."
HOME = spoken("Was möchten Sie tun?", "de")
KEPT_BACK = "Zum Hören Kopfhörer einstecken."
CODE = "HWBK-DM4D-0"
SECRETS = f"""
    ColumnLayout {{
        anchors.fill: parent

        Field {{ Layout.fillWidth: true; confidential: true; label: "Name auf der Kiste"; text: "Mustermann" }}
        Paragraph {{ Layout.fillWidth: true; confidential: true; code: true; text: "{CODE}" }}
        Item {{ Layout.fillHeight: true }}
    }}
"""


def rows(trailing: str) -> str:
    """A list of several pages."""
    return f"""
    ChoiceList {{
        anchors.fill: parent
        model: Array.from("abcdefghijklmnopqrstuvwxyz", sign => ({{ title: "Ware " + sign, trailing: "{trailing}" }}))
    }}
"""


# --- pages


def test_a_page_is_read_when_it_opens_its_title_first_and_the_voice_introduces_itself_once(visit: OpenVisit) -> None:
    here = visit()
    here.do(here.shell.begin)
    assert here.hears(here.voice.switch_on)[:2] == [INTRODUCTION, HOME]
    here.speaker.end()
    assert here.hears(here.shell.help)[0] != INTRODUCTION
    assert here.heard[0] == spoken(here.room.outline().page, "de")
    here.speaker.end()
    assert here.hears(here.shell.back)[0] == HOME


def test_a_silent_kiosk_is_silent(visit: OpenVisit) -> None:
    here = visit()
    here.do(here.shell.begin)
    here.opens()
    here.looks()
    assert here.speaker.said == []


def test_a_page_that_opens_ends_what_was_said(visit: OpenVisit) -> None:
    here = visit()
    here.do(here.shell.begin)
    here.hears(here.voice.switch_on)
    here.do(here.shell.help)
    assert not here.speaker.sounding


def test_what_is_said_is_what_the_speech_process_hears(loop: asyncio.AbstractEventLoop, tmp_path: Path) -> None:
    said = tmp_path / "said"
    with kiosk_room(loop, tmp_path / "kiosk", None, f'voice = "transcript:{said}"\n') as room:

        async def listen() -> None:
            room.shell.begin()
            room.shell.voice.switch_on()

        loop.run_until_complete(listen())
        room.until(lambda: room.shell.voice.speaking, "the voice")
        room.until(lambda: not room.shell.voice.speaking, "the end of the page")
        lines = (said / "transcript.jsonl").read_text("utf-8").splitlines()
    heard = [json.loads(line) for line in lines]
    assert [line["text"] for line in heard[:2]] == [INTRODUCTION, HOME]
    assert {line["language"] for line in heard} == {"de"}
    assert {line["decibels"] for line in heard} == {-6.0}


# --- changes


def test_an_amount_that_changes_is_told(visit: OpenVisit) -> None:
    here = visit()
    here.listens()
    assert here.hears(lambda: here.goods.become(amount="Zwei Stück")) == ["Zwei Stück"]


def test_an_error_is_told_alone(visit: OpenVisit) -> None:
    here = visit()
    here.listens()
    assert here.hears(lambda: here.goods.become(amount="Zwei Stück", error="Mehr gibt es nicht.")) == [
        "Mehr gibt es nicht."
    ]


def test_an_amount_waits_until_the_page_is_read_and_an_error_does_not(visit: OpenVisit) -> None:
    here = visit()
    here.listens()
    here.hears(here.voice.read_page)
    before = len(here.speaker.said)
    here.do(lambda: here.goods.become(amount="Zwei Stück"))
    here.room.until(lambda: "Zwei Stück" in here.room.names(), "the amount")
    here.looks()
    assert len(here.speaker.said) == before
    assert here.hears(here.speaker.end) == ["Zwei Stück"]
    here.hears(here.voice.read_page)
    assert here.hears(lambda: here.goods.become(error="Mehr gibt es nicht.")) == ["Mehr gibt es nicht."]


def test_seconds_that_run_down_are_not_told(visit: OpenVisit) -> None:
    here = visit()
    here.listens()
    before = len(here.speaker.said)
    for seconds in (9, 8, 7):
        button = f"Zurück ({seconds} Sekunden)"
        here.do(lambda button=button: here.goods.become(button=button))
        here.room.until(lambda button=button: button in here.room.names(), button)
        here.looks()
    assert len(here.speaker.said) == before


@pytest.mark.parametrize("trailing", ["choose", "open"])
def test_a_list_whose_page_was_turned_is_read_from_the_beginning(visit: OpenVisit, trailing: str) -> None:
    here = visit()
    here.listens(body=rows(trailing))
    first = here.heard
    turned = here.hears(lambda: tree.press(here.room.window.window, here.named("Nächste Seite")))
    assert turned[0] == first[0] == "Waren"
    assert turned != first


# --- stop, again, pause


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Tab, Qt.Key.Key_Down], ids=lambda key: key.name)
def test_a_key_ends_speech(visit: OpenVisit, key: Qt.Key) -> None:
    here = visit()
    here.listens()
    here.hears(here.voice.read_page)
    stopped = here.speaker.stops
    here.room.key(key)
    assert here.speaker.stops > stopped


def test_a_touch_anywhere_ends_speech(visit: OpenVisit) -> None:
    here = visit()
    here.listens()
    here.hears(here.voice.read_page)
    here.room.touch("down", 5, 900)
    assert not here.speaker.sounding
    assert not here.voice.is_speaking
    here.room.touch("up", 5, 900)


def test_the_last_thing_can_be_heard_again(visit: OpenVisit) -> None:
    here = visit()
    here.listens()
    page = here.heard
    assert here.hears_upon(Act.AGAIN) == page
    here.speaker.end()
    here.hears(lambda: here.goods.become(amount="Zwei Stück"))
    assert here.hears_upon(Act.AGAIN) == ["Zwei Stück"]


def test_after_a_pause_speech_goes_on_with_the_part_that_was_cut(visit: OpenVisit) -> None:
    here = visit()
    here.listens()
    page = here.hears(here.voice.read_page)
    here.speaker.began.emit(0)
    here.speaker.began.emit(1)
    here.key(Act.PAUSE)
    assert not here.speaker.sounding
    assert here.voice.is_speaking
    assert here.hears_upon(Act.PAUSE) == page[1:]
    here.speaker.began.emit(1)
    here.key(Act.PAUSE)
    assert here.hears_upon(Act.PAUSE) == page[2:]
    assert here.hears_upon(Act.AGAIN) == page


# --- speed and loudness


@pytest.mark.parametrize(
    ("act", "steps", "told"),
    [
        pytest.param(Act.SLOWER, SPEEDS[1::-1], "speed", id="slower"),
        pytest.param(Act.FASTER, SPEEDS[3:], "speed", id="faster"),
        pytest.param(Act.SOFTER, LOUDNESS[1::-1], "decibels", id="softer"),
        pytest.param(Act.LOUDER, LOUDNESS[3:], "decibels", id="louder"),
    ],
)
def test_speech_goes_on_at_another_speed_or_loudness_to_its_end(
    visit: OpenVisit, act: Act, steps: tuple[float, ...], told: str
) -> None:
    here = visit()
    here.listens()
    page = here.hears(here.voice.read_page)
    here.speaker.began.emit(1)
    for step in (*steps, steps[-1]):
        assert here.hears_upon(act) == page[1:]
        assert getattr(here.speaker.said[-1], told) == step


def test_what_is_chosen_in_silence_is_for_the_next_words(visit: OpenVisit) -> None:
    here = visit()
    here.listens()
    before = len(here.speaker.said)
    here.key(Act.FASTER)
    here.key(Act.LOUDER)
    assert len(here.speaker.said) == before
    here.hears_upon(Act.AGAIN)
    assert (here.speaker.said[-1].speed, here.speaker.said[-1].decibels) == (1.25, 0.0)


# --- headphones and what is private


def test_headphones_at_the_notice_board_begin_the_visit_with_an_exploring_finger(visit: OpenVisit) -> None:
    here = visit()
    assert here.room.page == "NoticeBoard"
    here.headphones(plugged=True)
    here.room.until(lambda: here.speaker.said, "the voice")
    assert here.room.page == "Home"
    assert here.shell.guidance.exploring
    assert here.heard[0] == INTRODUCTION
    assert HOME in here.heard


def test_headphones_that_are_pulled_out_leave_silence(visit: OpenVisit) -> None:
    here = visit()
    here.headphones(plugged=True)
    here.room.until(lambda: here.speaker.said, "the voice")
    here.headphones(plugged=False)
    here.room.until(lambda: not here.shell.guidance.exploring, "the end of exploring")
    here.room.until(lambda: not here.voice.is_on, "silence")
    assert not here.speaker.sounding
    assert not here.voice.private


def secrets_in(heard: list[str]) -> list[bool]:
    """Whether the name and the code were told."""
    told = " ".join(heard)
    return ["Mustermann" in told, spelled(CODE, "de") in told]


def test_on_the_loudspeaker_no_name_and_no_code_sounds(visit: OpenVisit) -> None:
    here = visit()
    here.listens(body=SECRETS)
    assert secrets_in(here.heard) == [False, False]
    assert KEPT_BACK in here.heard
    assert "Name auf der Kiste" in here.heard
    assert not any(part.private for part in here.speaker.said[-1].parts)


def test_in_headphones_both_are_heard_and_marked(visit: OpenVisit) -> None:
    here = visit()
    here.headphones(plugged=True)
    here.room.until(lambda: here.speaker.said, "the voice")
    before = len(here.speaker.said)
    here.opens(body=SECRETS)
    here.room.until(lambda: len(here.speaker.said) > before, "the page")
    assert secrets_in(here.heard) == [True, True]
    private = [part.text for part in here.speaker.said[-1].parts if part.private]
    assert secrets_in(private) == [True, True]


def test_whoever_wishes_it_hears_both_on_the_loudspeaker_until_they_wish_it_no_more(visit: OpenVisit) -> None:
    here = visit()
    here.listens(body=SECRETS)
    here.do(lambda: here.voice.let_private_sound(True))
    assert secrets_in(here.hears(here.voice.read_page)) == [True, True]
    here.do(lambda: here.voice.let_private_sound(False))
    assert secrets_in(here.hears(here.voice.read_page)) == [False, False]


@pytest.mark.parametrize("act", [Act.AGAIN, Act.PAUSE, Act.LOUDER], ids=lambda act: act.value)
def test_what_was_private_in_the_headphones_cannot_be_called_back_onto_the_loudspeaker(
    visit: OpenVisit, act: Act
) -> None:
    here = visit()
    here.headphones(plugged=True)
    here.room.until(lambda: here.speaker.said, "the voice")
    before = len(here.speaker.said)
    here.opens(body=SECRETS)
    here.room.until(lambda: len(here.speaker.said) > before, "the page")
    here.headphones(plugged=False)
    here.room.until(lambda: not here.voice.is_on, "silence")
    before = len(here.speaker.said)
    here.key(act)
    assert [said for said in here.speaker.said[before:] if any(secrets_in(said.words))] == []


def test_what_is_wished_silent_cannot_be_called_back(visit: OpenVisit) -> None:
    here = visit()
    here.listens(body=SECRETS)
    here.do(lambda: here.voice.let_private_sound(True))
    here.hears(here.voice.read_page)
    here.speaker.end()
    here.do(lambda: here.voice.let_private_sound(False))
    before = len(here.speaker.said)
    here.key(Act.AGAIN)
    assert [said for said in here.speaker.said[before:] if any(secrets_in(said.words))] == []


TYPED = """
    keyboardLayout: "text"
    keyboardTarget: field
    Field {{ id: field; width: parent.width; confidential: {private}; label: "Name" }}
"""


def test_what_is_typed_is_told_sign_by_sign(visit: OpenVisit) -> None:
    here = visit()
    here.listens(body=TYPED.format(private="false"))
    here.room.key(Qt.Key.Key_B)
    here.room.until(lambda: here.heard == ["b"], "the sign")
    here.speaker.end()
    here.room.key(Qt.Key.Key_X)
    here.room.until(lambda: here.heard == ["x"], "the sign")


def test_what_is_typed_into_a_private_field_is_not_told(visit: OpenVisit) -> None:
    here = visit()
    here.listens(body=TYPED.format(private="true"))
    before = len(here.speaker.said)
    here.room.key(Qt.Key.Key_B)
    here.room.until(lambda: here.named("Name").value == "b", "the sign")
    here.looks()
    assert len(here.speaker.said) == before


@pytest.mark.parametrize("private", [True, False])
def test_the_keys_of_a_private_field_are_as_private_as_what_they_write(visit: OpenVisit, *, private: bool) -> None:
    here = visit()
    here.listens(body=TYPED.format(private=str(private).lower()))
    keys = {known.name: known for known in here.room.outline().elements if known.part is Part.KEYBOARD}
    assert next(iter(keys.values())).private is private
    assert not keys["Umschalten"].private
    here.do(lambda: here.voice.tell(next(iter(keys.values()))))
    assert (KEPT_BACK in here.heard) is private


# --- languages


def test_a_language_without_a_voice_says_so_in_german(visit: OpenVisit) -> None:
    here = visit(languages=("de",))
    here.listens()
    heard = here.hears(lambda: here.shell.set_language("uk"))
    assert heard == ["Für diese Sprache gibt es an diesem Gerät keine Stimme."]
    assert here.speaker.said[-1].parts[0].language == "de"
    assert not here.voice.languageSpoken
    here.hears(lambda: here.shell.set_language("de"))
    assert here.voice.languageSpoken
    assert here.heard[0] == "Waren"


def test_that_a_language_has_no_voice_is_said_as_soon_as_it_is_known(visit: OpenVisit) -> None:
    here = visit(languages=None)
    here.do(here.shell.begin)
    here.do(lambda: here.shell.set_language("uk"))
    here.hears(here.voice.switch_on)
    before = len(here.speaker.said)
    here.speaker.voices = {"de": "held"}
    here.speaker.voicesChanged.emit()
    here.speaker.failed.emit("no voice for 'uk'")
    here.room.until(lambda: len(here.speaker.said) > before, "the sentence that says so")
    assert here.speaker.said[-1].parts[0].language == "de"


def test_another_language_is_read_by_its_own_voice(visit: OpenVisit) -> None:
    here = visit()
    here.do(here.shell.begin)
    here.hears(here.voice.switch_on)
    here.hears(lambda: here.shell.set_language("en"))
    assert {part.language for part in here.speaker.said[-1].parts} == {"en"}


# --- the idle question


class Clock:
    """A monotonic clock in the test's hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def waited(here: Visit, clock: Clock, seconds: float) -> None:
    clock.now += seconds
    here.shell._tick()


def test_nobody_is_asked_while_being_read_to_and_the_question_is_read(visit: OpenVisit) -> None:
    here = visit("idle_seconds = 75\n")
    here.listens()
    clock = Clock()
    here.shell._timer.stop()
    here.shell._monotonic = clock
    here.shell._watch.touch(clock())
    here.hears(here.voice.read_page)
    for _ in range(5):
        waited(here, clock, 100)
        assert here.shell._idle is Idle.BUSY
    here.speaker.end()
    waited(here, clock, 74)
    assert here.shell._idle is Idle.BUSY
    heard = here.hears(lambda: waited(here, clock, 1))
    assert here.shell._idle is Idle.ASK
    assert heard[0] == spoken("Sind Sie noch da?", "de")
    assert {known.part for known in here.room.outline().elements} == {Part.DIALOG}
