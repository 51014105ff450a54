# SPDX-License-Identifier: EUPL-1.2
"""Headphones that are plugged in and pulled out: by a file, and by a jack of the kernel."""

import errno
import fcntl
import os
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.access.headphones import Headphones, JackHeadphones, SimulatedHeadphones, headphones

EVENT = struct.Struct("llHHi")
EV_KEY, EV_SW = 1, 5
SW_LID, SW_HEADPHONE_INSERT, SW_MICROPHONE_INSERT = 0, 2, 4
SWITCHES_OF_A_DEVICE = 0x80084525
"""`EVIOCGBIT(EV_SW, 8)` of linux/input.h."""
STATE_OF_THE_SWITCHES = 0x8008451B
"""`EVIOCGSW(8)`."""


def told(watched: Headphones) -> list[bool]:
    """What is told from now on."""
    heard: list[bool] = []
    watched.changed.connect(heard.append)
    return heard


class Devices:
    """Input devices in a folder: pipes that answer the kernel's two questions."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._switches: dict[int, tuple[int, int]] = {}
        self._ends: list[int] = []

    def add(self, number: int, *, has: int = 1 << SW_HEADPHONE_INSERT, state: int = 0) -> int:
        """A device with these switches, in this state; its writing end."""
        path = self.folder / f"event{number}"
        os.mkfifo(path)
        # Both ways, so that a reader need not wait for a writer.
        end = os.open(path, os.O_RDWR)
        self._ends.append(end)
        self._switches[path.stat().st_ino] = has, state
        return end

    def ioctl(self, descriptor: int, request: int, answer: bytearray) -> int:
        known = self._switches.get(os.fstat(descriptor).st_ino)
        if known is None:
            raise OSError(errno.ENOTTY, "no input device")
        has, state = known
        bits = {SWITCHES_OF_A_DEVICE: has, STATE_OF_THE_SWITCHES: state}[request]
        answer[:] = bits.to_bytes(len(answer), "little")
        return len(answer)

    def close(self) -> None:
        for end in self._ends:
            os.close(end)


@pytest.fixture
def devices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Devices]:
    made = Devices(tmp_path)
    monkeypatch.setattr(fcntl, "ioctl", made.ioctl)
    yield made
    made.close()


@pytest.fixture
def jack(devices: Devices, qtbot: QtBot) -> Iterator[JackHeadphones]:
    watched = JackHeadphones(folder=devices.folder)
    yield watched
    watched.close()


def event(kind: int, code: int, value: int) -> bytes:
    return EVENT.pack(1, 2, kind, code, value)


PLUGGED = event(EV_SW, SW_HEADPHONE_INSERT, 1)
PULLED = event(EV_SW, SW_HEADPHONE_INSERT, 0)
SYNC = event(0, 0, 0)


def test_without_headphones_nothing_is_plugged_or_told() -> None:
    none = Headphones()
    heard = told(none)
    none.start()
    none.close()
    assert (none.plugged, heard) == (False, [])


@pytest.mark.parametrize(
    ("kind", "made"),
    [("auto", JackHeadphones), ("none", Headphones), ("simulator", SimulatedHeadphones)],
)
def test_the_settings_choose(kind: str, made: type[Headphones], tmp_path: Path, qtbot: QtBot) -> None:
    watched = headphones(kind, tmp_path)()
    assert type(watched) is made


# --- the simulator


@pytest.fixture
def simulated(tmp_path: Path, qtbot: QtBot) -> Iterator[SimulatedHeadphones]:
    watched = SimulatedHeadphones(tmp_path / "state" / "headphones")
    yield watched
    watched.close()


@pytest.fixture
def plug(tmp_path: Path) -> Path:
    """The file that plugs the simulated headphones in."""
    return tmp_path / "state" / "headphones" / "plugged"


def test_the_folder_is_made(simulated: SimulatedHeadphones, plug: Path) -> None:
    assert plug.parent.is_dir()
    assert not simulated.plugged


def test_what_is_plugged_already_is_told_at_the_start(simulated: SimulatedHeadphones, plug: Path) -> None:
    heard = told(simulated)
    plug.touch()
    simulated.start()
    assert heard == [True]
    simulated.start()
    assert heard == [True]


def test_a_file_plugs_in_and_its_end_pulls_out(simulated: SimulatedHeadphones, plug: Path, qtbot: QtBot) -> None:
    heard = told(simulated)
    simulated.start()
    plug.touch()
    qtbot.waitUntil(lambda: simulated.plugged)
    plug.unlink()
    qtbot.waitUntil(lambda: not simulated.plugged)
    assert heard == [True, False]


def test_other_files_plug_nothing_in(simulated: SimulatedHeadphones, plug: Path, qtbot: QtBot) -> None:
    heard = told(simulated)
    simulated.start()
    (plug.parent / "other").touch()
    plug.touch()
    qtbot.waitUntil(lambda: heard != [])
    assert heard == [True]


def test_the_file_says_for_which_device_folder(tmp_path: Path, qtbot: QtBot) -> None:
    watched = headphones("simulator", tmp_path)()
    (tmp_path / "headphones" / "plugged").touch()
    watched.start()
    assert watched.plugged
    watched.close()


def test_a_closed_simulator_looks_no_more(simulated: SimulatedHeadphones, plug: Path, qtbot: QtBot) -> None:
    other = SimulatedHeadphones(plug.parent)
    heard = told(other)
    other.close()
    plug.touch()
    qtbot.waitUntil(lambda: simulated.plugged)
    assert heard == []


# --- the jack


def test_without_a_jack_nothing_is_plugged(jack: JackHeadphones) -> None:
    heard = told(jack)
    jack.start()
    assert (jack.plugged, heard) == (False, [])


@pytest.mark.parametrize(
    ("state", "plugged"),
    [
        pytest.param(0, False, id="nothing"),
        pytest.param(1 << SW_HEADPHONE_INSERT, True, id="headphones"),
        pytest.param(1 << SW_MICROPHONE_INSERT, False, id="a microphone"),
        pytest.param(0xFF, True, id="everything"),
    ],
)
def test_what_is_plugged_as_the_kiosk_starts(
    devices: Devices, jack: JackHeadphones, state: int, *, plugged: bool
) -> None:
    devices.add(0, has=0xFF, state=state)
    heard = told(jack)
    jack.start()
    assert jack.plugged is plugged
    assert heard == [True] * plugged


def test_plugging_in_and_pulling_out_is_told_once_each(devices: Devices, jack: JackHeadphones, qtbot: QtBot) -> None:
    end = devices.add(0)
    heard = told(jack)
    jack.start()
    os.write(end, PLUGGED + SYNC)
    qtbot.waitUntil(lambda: jack.plugged)
    os.write(end, PLUGGED + SYNC + PULLED + SYNC)
    qtbot.waitUntil(lambda: not jack.plugged)
    assert heard == [True, False]


def test_a_jack_that_bounces_is_told_as_it_ends(devices: Devices, jack: JackHeadphones, qtbot: QtBot) -> None:
    end = devices.add(0)
    heard = told(jack)
    jack.start()
    os.write(end, (PLUGGED + PULLED) * 5 + PLUGGED)
    qtbot.waitUntil(lambda: jack.plugged)
    assert heard == [True]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(event(EV_SW, SW_MICROPHONE_INSERT, 1), id="a microphone"),
        pytest.param(event(EV_SW, SW_LID, 1), id="a lid"),
        pytest.param(event(EV_KEY, SW_HEADPHONE_INSERT, 1), id="a key of the same number"),
        pytest.param(SYNC, id="the end of a report"),
    ],
)
def test_other_events_mean_nothing(devices: Devices, jack: JackHeadphones, other: bytes, qtbot: QtBot) -> None:
    first, second = devices.add(0), devices.add(1)
    jack.start()
    os.write(first, other)
    with qtbot.waitSignal(jack.changed):
        os.write(second, PLUGGED)
    os.write(second, PULLED)
    qtbot.waitUntil(lambda: not jack.plugged)


def test_a_torn_event_is_left_out(devices: Devices, jack: JackHeadphones, qtbot: QtBot) -> None:
    end = devices.add(0)
    jack.start()
    os.write(end, PLUGGED + PULLED[:7])
    qtbot.waitUntil(lambda: jack.plugged)


def test_one_of_two_jacks_is_enough(devices: Devices, jack: JackHeadphones, qtbot: QtBot) -> None:
    front, back = devices.add(0, state=1 << SW_HEADPHONE_INSERT), devices.add(1)
    heard = told(jack)
    jack.start()
    os.write(back, PLUGGED)
    os.write(front, PULLED)
    qtbot.waitUntil(lambda: sorted(jack._states.values()) == [False, True])
    assert heard == [True]
    os.write(back, PULLED)
    qtbot.waitUntil(lambda: not jack.plugged)


@pytest.mark.parametrize("has", [0, 1 << SW_MICROPHONE_INSERT], ids=["a keyboard", "a microphone's jack"])
def test_devices_of_other_kinds_are_not_watched(devices: Devices, jack: JackHeadphones, has: int) -> None:
    devices.add(0, has=has, state=1 << SW_HEADPHONE_INSERT)
    jack.start()
    assert not jack.plugged
    assert jack._jacks == []


def test_files_that_are_no_event_devices_are_not_opened(devices: Devices, jack: JackHeadphones) -> None:
    devices.add(0, state=1 << SW_HEADPHONE_INSERT)
    (devices.folder / "event0").rename(devices.folder / "mouse0")
    jack.start()
    assert not jack.plugged


def test_a_device_that_cannot_be_opened_hides_no_other(devices: Devices, jack: JackHeadphones) -> None:
    (devices.folder / "event0").mkdir()
    devices.add(1, state=1 << SW_HEADPHONE_INSERT)
    jack.start()
    assert jack.plugged


def test_closed_devices_are_watched_no_more(devices: Devices, jack: JackHeadphones) -> None:
    devices.add(0)
    jack.start()
    (file, _), *_ = jack._jacks
    jack.close()
    assert file.closed
    assert jack._jacks == []


def test_a_device_that_answers_nothing_hides_no_other(devices: Devices, jack: JackHeadphones) -> None:
    (devices.folder / "event0").touch()
    devices.add(1, state=1 << SW_HEADPHONE_INSERT)
    jack.start()
    assert jack.plugged


def test_a_jack_that_is_gone_counts_as_pulled_out(devices: Devices, jack: JackHeadphones, qtbot: QtBot) -> None:
    devices.add(0, state=1 << SW_HEADPHONE_INSERT)
    jack.start()
    (file, notifier), *_ = jack._jacks
    try:
        _end(file.fileno(), devices.folder)
        qtbot.waitUntil(lambda: not jack.plugged, timeout=200)
        assert not notifier.isEnabled()
    finally:
        notifier.setEnabled(False)


def _end(descriptor: int, folder: Path) -> None:
    """From now on reading fails at once, as with a device that was unplugged."""
    unreadable = os.open(folder, os.O_RDONLY)
    os.dup2(unreadable, descriptor)
    os.close(unreadable)
