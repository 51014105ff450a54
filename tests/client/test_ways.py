# SPDX-License-Identifier: EUPL-1.2
"""The cheapest way from any head: named cases, and no way found by trying all is cheaper."""

from hypothesis import given
from hypothesis import strategies as st

from sync.client.ways import REQUEST_BYTES, Step, cheapest
from sync.contract.feed import BundleRef, DeltaRef

NEWEST = 6


def base(head: int) -> str:
    return f"{head:064x}"


def delta(start: int, end: int, size: int) -> DeltaRef:
    return DeltaRef(f"{start:032x}{end:032x}", size, from_=start, to=end, base_sha256=base(start))


def bundle(head: int, size: int) -> BundleRef:
    return BundleRef(f"{head:064x}", size, head)


WHOLE = bundle(NEWEST, 100_000)
STEPS = [delta(n, n + 1, 5_000) for n in range(1, NEWEST)]


def way(head: int, deltas: list[DeltaRef], *more: BundleRef, have: dict[str, int] | None = None) -> tuple[Step, ...]:
    found = cheapest(head, NEWEST, [WHOLE, *more], deltas, base(head), have)
    assert found is not None
    return found.steps


def test_nothing_there_yet_takes_the_bundle() -> None:
    assert way(0, STEPS) == (WHOLE,)


def test_step_after_step_or_straight_whichever_is_less() -> None:
    assert way(3, STEPS) == tuple(STEPS[2:])
    assert way(3, [*STEPS, delta(3, NEWEST, 9_000)]) == (delta(3, NEWEST, 9_000),)
    assert way(3, [*STEPS, delta(4, NEWEST, 5_100)]) == (STEPS[2], delta(4, NEWEST, 5_100))


def test_large_steps_or_a_missing_one_lead_to_the_bundle() -> None:
    assert way(1, [delta(n, n + 1, 30_000) for n in range(1, NEWEST)]) == (WHOLE,)
    assert way(1, STEPS[:2] + STEPS[3:]) == (WHOLE,)
    assert way(3, []) == (WHOLE,)


def test_rows_that_are_not_those_of_the_head_take_the_bundle() -> None:
    found = cheapest(3, NEWEST, [WHOLE], STEPS, base(99))
    assert found is not None
    assert found.steps == (WHOLE,)


def test_a_bundle_that_was_begun_is_finished_where_that_costs_less() -> None:
    older = bundle(4, 100_000)
    assert way(0, STEPS, older) == (WHOLE,)
    assert way(0, STEPS, older, have={older.sha256: 95_000}) == (older, *STEPS[3:])
    assert way(0, STEPS, older, have={older.sha256: 95_000, WHOLE.sha256: 99_000}) == (WHOLE,)


def test_steps_that_lead_back_or_nowhere_are_no_way() -> None:
    assert way(3, [delta(3, 3, 1), delta(3, 2, 1), delta(3, 9, 1)]) == (WHOLE,)
    assert cheapest(3, NEWEST, [], [], base(3)) is None


edges = st.lists(
    st.builds(delta, st.integers(1, 5), st.integers(2, NEWEST), st.integers(1, 40_000)), max_size=8
)  # fmt: skip


@given(edges, st.integers(0, 5))
def test_no_other_way_is_cheaper(deltas: list[DeltaRef], head: int) -> None:
    best = [WHOLE.bytes + REQUEST_BYTES]

    def go(at: int, cost: int) -> None:
        if at == NEWEST:
            best.append(cost)
            return
        for step in deltas:
            if step.from_ == at and step.to > at:
                go(step.to, cost + step.bytes + REQUEST_BYTES)

    if head:
        go(head, 0)
    found = cheapest(head, NEWEST, [WHOLE], deltas, base(head))
    assert found is not None
    assert found.bytes == min(best)
