# SPDX-License-Identifier: EUPL-1.2
"""The byte goals of the feed on fewer items: the cost above the floor, and that no cut or kill costs it twice."""

import asyncio
from collections.abc import Iterator

import pytest

from tests.bench.records import records, size
from tests.bench.syncing import ARRIVED, Trial, trial
from tests.bench.village_line import FAST, Shape

FEW = 3000
ROUND = 6_000
"""What the first round of a kiosk costs besides content: two requests with a token, and the manifest."""
NEWS = 1_900
"""What the idle question with the manifest in its answer, and one more request, cost: a fifth of a usual delta."""


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Trial]:
    with trial(tmp_path_factory.mktemp("sync") / "trial", FEW) as running:
        yield running


def test_the_records_are_those_of_the_goals() -> None:
    data = records(2000)
    assert 400 <= size(data.before) <= 435
    assert 25 <= len(data.changed) <= 55
    assert any(item.op == "delete" for item in data.changed)
    assert records(2000) == data, "the same in every run"


def test_initial_costs_a_round_above_the_floor(bench: Trial) -> None:
    floor = bench.floor(bench.folder / "floor", "initial")
    ours = bench.ours(bench.new_kiosk(), ARRIVED)
    assert ours.bytes <= floor.bytes + ROUND
    assert ours.bytes <= 1.05 * floor.bytes
    assert (ours.requests, ours.connections) == (3, 1)


def test_kills_cost_no_byte_of_content_twice(bench: Trial) -> None:
    clean = bench.ours(bench.new_kiosk(), ARRIVED)
    slow = Shape(rate=clean.bytes / 4)
    killed = bench.ours(bench.new_kiosk(), ARRIVED, slow, kill_at=(clean.bytes // 3, 2 * clean.bytes // 3))
    buffered = 2 * 16_384
    assert killed.runs == 3
    assert killed.bytes <= clean.bytes + 2 * (ROUND + buffered)


def test_a_line_counts_what_it_carries(bench: Trial) -> None:
    bench.line.reset(FAST)

    async def ask() -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", bench.line.port)
        writer.write(b"GET /v1/nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        answer = await reader.read()
        writer.close()
        return answer

    answer = asyncio.run(ask())
    assert b"404" in answer
    assert bench.line.bytes == len(answer) + 56
    assert (bench.line.requests, bench.line.connections) == (1, 1)


def test_a_delta_costs_the_idle_question_and_one_file(bench: Trial) -> None:
    """The last test: it publishes the next state."""
    folder = bench.folder / "floor-delta"
    bench.floor(folder, "initial")
    floor = bench.floor(folder, "delta")
    with bench.idle_kiosk() as kiosk:
        bench.publish("after")
        ours = kiosk.costs(FAST)
    assert ours.requests == 2
    assert ours.bytes <= floor.bytes + NEWS
