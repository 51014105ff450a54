# SPDX-License-Identifier: EUPL-1.2
"""How soon a word sounds after it was asked for, and what speaking costs a page turn.

Nothing sounds: the speech process writes down, and takes as long as the clips last. Its line `began` stands where
the player would start; the floors are the engine alone, and a window that is silent.
"""

import json
import subprocess
from itertools import count
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import IO

from kiosk.speech.clips import clip_name
from kiosk.speech.speaker import speech_process
from kiosk.speech.voices import Voice, installed_voices
from tests.bench.figures import Figure, milliseconds, percentile
from tests.bench.tapping import visit_on
from tests.bench.wares import Bundle, items

CACHED_MS = 300.0
FRESH_MS = 1000.0
SENTENCE = "Sie holen alles am Donnerstag, dem dritten Dezember, ab neun Uhr ab, Bestellung"
"""Said with a number behind it, it is a sentence that nobody has said before."""


def measure(folder: Path, rounds: int, number: int) -> list[Figure]:
    """The figures; a visit's content has `number` items."""
    place = folder / "speaking"
    place.mkdir(parents=True, exist_ok=True)
    content = Bundle.of(items(number))
    silent = [time for _, time in visit_on(place, content, 'voice = "none"\n')]
    spoken = [time for _, time in visit_on(place, content, f'voice = "rehearsal:{place / "said"}"\n')]
    quiet = percentile(silent, 95)
    return [
        *_starts(place, rounds),
        Figure(
            f"tap to painted page while speaking, p95 of {len(spoken)} / silent", percentile(spoken, 95), quiet,
            most_ratio=1.25,
        ),
        Figure("tap to painted page while speaking, p50 / silent", percentile(spoken, 50), percentile(silent, 50)),
    ]  # fmt: skip


def _starts(place: Path, rounds: int) -> list[Figure]:
    voice = installed_voices()["de"][0]
    prepared = place / "prepared"
    prepared.mkdir(exist_ok=True)
    numbers = count(1)
    floor = median(_engine_alone(voice, place / "floor.wav", next(numbers)) for _ in range(rounds))
    cached = [f"{SENTENCE} {next(numbers)}." for _ in range(rounds)]
    for text in cached:
        voice.render(text, 1.0, prepared / clip_name(voice, text, 1.0))
    cold = median(_from_cold(prepared, place, cached[0]) for _ in range(rounds))
    process = speech_process(prepared, place / "said", 1.0)()
    try:
        told = _pipes(process)
        told[1].readline()
        _until_began(told, 0, cached[0])
        known = [_until_began(told, at, text) for at, text in enumerate(cached, start=1)]
        fresh = [_until_began(told, at, f"{SENTENCE} {next(numbers)}.") for at in range(100, 100 + rounds)]
    finally:
        _end(process)
    return [
        Figure(
            "speech begins, clip made ahead, p95 / the engine alone", percentile(known, 95), floor, most=CACHED_MS
        ),
        Figure("speech begins, new sentence, p95 / the engine alone", percentile(fresh, 95), floor, most=FRESH_MS),
        Figure("speech begins, process not yet started / the engine alone", cold, floor, most=FRESH_MS),
    ]


def _engine_alone(voice: Voice, clip: Path, number: int) -> float:
    return milliseconds(lambda: voice.render(f"{SENTENCE} {number}.", 1.0, clip))


def _from_cold(prepared: Path, place: Path, text: str) -> float:
    begun = perf_counter()
    process = speech_process(prepared, place / "said", 1.0)()
    try:
        _until_began(_pipes(process), 1, text)
        return 1000 * (perf_counter() - begun)
    finally:
        _end(process)


def _until_began(pipes: tuple[IO[bytes], IO[bytes]], number: int, text: str) -> float:
    given, told = pipes
    begun = perf_counter()
    parts = [{"text": text, "language": "de", "private": False}]
    given.write(json.dumps({"say": number, "parts": parts, "speed": 1.0}).encode() + b"\n")
    given.flush()
    for line in told:
        if json.loads(line).get("began") == number:
            return 1000 * (perf_counter() - begun)
    raise EOFError("the speech process has ended")


def _pipes(process: "subprocess.Popen[bytes]") -> tuple[IO[bytes], IO[bytes]]:
    assert process.stdin is not None
    assert process.stdout is not None
    return process.stdin, process.stdout


def _end(process: "subprocess.Popen[bytes]") -> None:
    for pipe in _pipes(process):
        pipe.close()
    process.wait()
