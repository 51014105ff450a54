# SPDX-License-Identifier: EUPL-1.2
"""Which files lead from the content that a device has to the newest, with the fewest bytes."""

import heapq
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from sync.contract.feed import BundleRef, DeltaRef

REQUEST_BYTES = 700
"""What asking for one more file costs besides the file: request and answer heads."""

Step = BundleRef | DeltaRef


@dataclass(frozen=True)
class Way:
    """Files to fetch and apply in this order; `bytes` is what is still to come, requests included."""

    steps: tuple[Step, ...]
    bytes: int


def cheapest(
    head: int,
    newest: int,
    bundles: Iterable[BundleRef],
    deltas: Iterable[DeltaRef],
    base_sha256: str,
    have: Mapping[str, int] | None = None,
) -> Way | None:
    """The way with the fewest bytes from `head` to `newest`, or None where there is none.

    `base_sha256` is the hash of the bundle that the device has at `head`: a delta leads on from there only where
    it names the same. `have` says how many bytes of a file have arrived already.
    """
    have = have or {}
    edges: dict[int, list[tuple[int, Step]]] = {}
    for step in _usable(head, deltas, base_sha256):
        edges.setdefault(step.from_, []).append((step.to, step))
    begun = [*((bundle.to, bundle) for bundle in bundles), *edges.pop(head, [])]
    reached: set[int] = set()
    queue: list[tuple[int, int, int, tuple[Step, ...]]] = []
    order = 0

    def go_on(cost: int, path: tuple[Step, ...], targets: Collection[tuple[int, Step]]) -> None:
        nonlocal order
        for to, step in targets:
            order += 1
            left = max(0, step.bytes - have.get(step.sha256, 0))
            heapq.heappush(queue, (cost + left + (REQUEST_BYTES if left else 0), order, to, (*path, step)))

    go_on(0, (), begun)
    while queue:
        cost, _, at, path = heapq.heappop(queue)
        if at == newest:
            return Way(path, cost)
        if at not in reached:
            reached.add(at)
            go_on(cost, path, edges.get(at, []))
    return None


def _usable(head: int, deltas: Iterable[DeltaRef], base_sha256: str) -> Iterable[DeltaRef]:
    for delta in deltas:
        if delta.from_ < delta.to and (delta.from_ != head or (head and delta.base_sha256 == base_sha256)):
            yield delta
