# SPDX-License-Identifier: EUPL-1.2
"""Short signals over the loudspeaker, by whichever player the system brings; a kiosk without one stays silent."""

import asyncio
import shutil
import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path

from kiosk.settings import RESOURCES

QUESTION = RESOURCES / "sounds" / "question.wav"
"""Two soft rising tones: somebody is asked something."""
PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"))
"""PipeWire's, PulseAudio's and ALSA's own player, in the order in which a session is likely to have them."""
_LONGEST_SECONDS = 5.0


async def play(signal: Path, find: Callable[[str], str | None] = shutil.which) -> bool:
    """Play a WAV file to its end; False where no player is installed (`find` tells) or none could play it."""
    # In a thread: asyncio's own child processes need a watcher that Qt's event loop lacks.
    return await asyncio.get_running_loop().run_in_executor(None, partial(_play, signal, find))


def _play(signal: Path, find: Callable[[str], str | None]) -> bool:
    for name, *options in PLAYERS:
        program = find(name)
        if program is not None and _played([program, *options, str(signal)]):
            return True
    return False


def _played(words: list[str]) -> bool:
    nothing = subprocess.DEVNULL
    try:
        ended = subprocess.run(  # noqa: S603 - fixed words, no shell
            words, stdin=nothing, stdout=nothing, stderr=nothing, timeout=_LONGEST_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return ended.returncode == 0
