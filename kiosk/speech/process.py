# SPDX-License-Identifier: EUPL-1.2
"""The process that speaks: it takes orders on standard input, one JSON object a line, and tells what it does.

Making and playing clips beside the window keeps a page turn as quick while somebody is being read to, and ending the
process ends every sound.

In: `{"say": 7, "parts": [{"text", "language", "private"}, ...], "speed": 1.0, "decibels": 0}` replaces what is being
said; `{"stop": true}`. Out: `{"voices": {"de": "espeak-de"}}` once; `{"began": 7, "part": 0}` as a part begins to
sound; `{"ended": 7}`; `{"failed": 7, "why": "..."}`. What was stopped or replaced is not told of any more.
"""

import asyncio
import contextlib
import json
import sys
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.languages import LANGUAGES, base, known
from kiosk.speech.clips import Clips, Utterance
from kiosk.speech.players import Player
from kiosk.speech.voices import VoiceError
from sync.stopping import ended_by_signals

Tell = Callable[[dict[str, Any]], None]
_HUSH_SECONDS = 0.05


class Mouth:
    """Says one thing at a time."""

    def __init__(self, clips: Clips, player: Player, tell: Tell) -> None:
        self._clips = clips
        self._player = player
        self._tell = tell
        self._saying: asyncio.Task[None] | None = None
        # One engine at a time, in the order in which clips are needed.
        self._rendering = asyncio.Lock()

    async def take(self, order: dict[str, Any]) -> None:
        """Carry out an order; whatever is being said ends first."""
        await self.stop()
        match order:
            case {"say": int(number), "parts": list(parts), "speed": float() | int() as speed}:
                words = [
                    Utterance(part["text"], known(part["language"]), bool(part.get("private"))) for part in parts
                ]
                loudness = float(order.get("decibels", 0))
                self._saying = asyncio.create_task(self._say(number, words, float(speed), loudness))

    async def stop(self) -> None:
        """Be silent."""
        if self._saying is not None:
            self._saying.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._saying
            self._saying = None

    async def _say(self, number: int, parts: list[Utterance], speed: float, decibels: float) -> None:
        ahead: asyncio.Task[Path] | None = None
        try:
            for place, words in enumerate(parts):
                clip = await (ahead or self._clip(words, speed, decibels))
                following = parts[place + 1 : place + 2]
                ahead = asyncio.create_task(self._clip(following[0], speed, decibels)) if following else None
                self._tell({"began": number, "part": place})
                if not await self._player.play(clip, words, decibels):
                    raise VoiceError("no player could play the clip")
            self._tell({"ended": number})
        except (VoiceError, OSError, wave.Error) as error:
            self._tell({"failed": number, "why": str(error)})
        finally:
            if ahead is not None:
                ahead.cancel()
                await asyncio.gather(ahead, return_exceptions=True)

    async def _clip(self, words: Utterance, speed: float, decibels: float) -> Path:
        async with self._rendering:
            making = asyncio.ensure_future(asyncio.to_thread(self._clips.clip, words, speed, decibels))
            try:
                return await asyncio.shield(making)
            except asyncio.CancelledError:
                # A thread cannot be cancelled: its engine, which may only be about to begin, is ended, and the lock
                # stays until it is through.
                while not making.done():
                    self._clips.hush()
                    await asyncio.wait([making], timeout=_HUSH_SECONDS)
                # Asked for, so that nobody misses it: what came of it is of no interest.
                making.exception()
                raise


async def serve(clips: Clips, player: Player) -> None:
    """Take orders until standard input ends."""
    reader = asyncio.StreamReader(limit=2**20)
    # Ended from outside, it still takes along what it holds in memory.
    with ended_by_signals(reader.feed_eof):
        await _serve(clips, player, reader)


async def _serve(clips: Clips, player: Player, reader: asyncio.StreamReader) -> None:
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)

    def tell(told: dict[str, Any]) -> None:
        # The window may be gone.
        with contextlib.suppress(BrokenPipeError):
            sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
            sys.stdout.flush()

    tell({"voices": names(clips)})
    mouth = Mouth(clips, player, tell)
    try:
        while line := await reader.readline():
            await mouth.take(json.loads(line))
    finally:
        await mouth.stop()


def names(clips: Clips) -> dict[str, str]:
    """Who speaks what, by language."""
    voices = {base(language): clips.voice(Utterance("", language)) for language in LANGUAGES}
    return {language: voice.name for language, voice in voices.items() if voice is not None}
