# SPDX-License-Identifier: EUPL-1.2
"""Where clips go: to the loudspeaker by whichever player the system brings, or into a transcript."""

import asyncio
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from kiosk.shell.sound import PLAYERS
from kiosk.speech.clips import Utterance, seconds


class Player(Protocol):
    """Plays one clip to its end, or until the call is cancelled."""

    async def play(self, clip: Path, words: Utterance, decibels: float) -> bool:
        """False where nothing could be heard."""


class Loudspeaker:
    """The system's own player. Cancelling ends it at once."""

    def __init__(self, find: Callable[[str], str | None] = shutil.which) -> None:
        self._players = [[program, *options] for name, *options in PLAYERS if (program := find(name))]

    async def play(self, clip: Path, words: Utterance, decibels: float) -> bool:
        """Play a clip as it is; its loudness was set when it was made."""
        for player in self._players:
            nothing = asyncio.subprocess.DEVNULL
            try:
                running = await asyncio.create_subprocess_exec(
                    *player, str(clip), stdin=nothing, stdout=nothing, stderr=nothing
                )
            except OSError:
                continue
            try:
                if await running.wait() == 0:
                    return True
            finally:
                if running.returncode is None:
                    running.kill()
                    await running.wait()
        return False


class Transcript:
    """Plays nothing and writes down what would have been heard: for rehearsals, tests and the walk."""

    def __init__(self, folder: Path, *, pace: float = 0.0) -> None:
        """`pace` 1: each clip takes as long as if it sounded; 0: none takes any time."""
        folder.mkdir(parents=True, exist_ok=True)
        self._file = folder / "transcript.jsonl"
        self._pace = pace

    async def play(self, clip: Path, words: Utterance, decibels: float) -> bool:
        """Add a line for a clip."""
        line = {"text": words.text, "language": words.language, "decibels": decibels, "bytes": clip.stat().st_size}
        with self._file.open("a", encoding="utf-8") as transcript:
            transcript.write(json.dumps(line, ensure_ascii=False) + "\n")
        if self._pace:
            await asyncio.sleep(self._pace * seconds(clip))
        return True
