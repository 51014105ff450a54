# SPDX-License-Identifier: EUPL-1.2
"""Which channels there are, and one visit played by one of them."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.channels.channels import Ear, FiveKeys, Touch, TwoSwitches
from tests.channels.room import Room, kiosk_room
from tests.channels.visit import Channel, Order, order, stored

TRANSCRIPT = "transcript.jsonl"


_QUICK = 'voice = "none"\nkey_lock_ms = 0\n'
"""A script strikes keys faster than any hand."""


@dataclass(frozen=True)
class Way:
    """A channel and the kiosk's settings that belong to it."""

    make: Callable[[Room, Path], Channel]
    settings: Callable[[Path], str] = lambda _: 'voice = "none"\n'


WAYS = {
    "touch": Way(lambda room, _: Touch(room)),
    "five-keys": Way(lambda room, _: FiveKeys(room), lambda _: f"{_QUICK}keypad = true\n"),
    "two-switches": Way(lambda room, _: TwoSwitches(room), lambda _: f"{_QUICK}switches = true\n"),
    "ear": Way(
        lambda room, said: Ear(room, said / TRANSCRIPT),
        lambda said: f'voice = "transcript:{said}"\nheadphones = "simulator"\n',
    ),
}


@dataclass(frozen=True)
class Played:
    """A visit that was finished."""

    order: Order
    stored: int
    """Confirmed cases in the kiosk's file afterwards."""
    heard: tuple[str, ...]
    """What was spoken, and in brackets what was done; empty where nothing was."""


def play(name: str, loop: asyncio.AbstractEventLoop, folder: Path, out: Path | None = None) -> Played:
    """Order by one channel alone; pictures and what was spoken go to `out`."""
    way = WAYS[name]
    said = folder / "said"
    with kiosk_room(loop, folder / "kiosk", out, way.settings(said)) as room:
        channel = way.make(room, said)
        done = order(channel)
        heard = tuple(channel.steps) if isinstance(channel, Ear) else ()
        if out is not None and heard:
            (out / "spoken.txt").write_text("\n".join(heard) + "\n", "utf-8")
        return Played(done, loop.run_until_complete(stored(room)), heard)
