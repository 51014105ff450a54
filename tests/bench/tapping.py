# SPDX-License-Identifier: EUPL-1.2
"""From a touch to the painted change, at rest and while another process applies bundle after bundle."""

import json
from collections import defaultdict
from contextlib import nullcontext
from pathlib import Path

from sync.replica.content import apply_bundle
from sync.replica.database import checkpoint
from tests.bench.figures import Figure, percentile
from tests.bench.processes import heard
from tests.bench.staging import stage_for_processes
from tests.bench.wares import Bundle, changed, items
from tests.opening import open_replica
from tests.walk.stage import POINT, SCOPE

SETTINGS = f'village = "Remmesweiler"\npickup_points = ["{POINT}"]\ndisplay_mm = [268, 476]\nrepeat_lock_ms = 0\n'
"""Without the lock against trembling fingers the script need not wait; what a touch does stays the same."""
MOST_MS = 60.0


def measure(folder: Path, rounds: int, number: int) -> tuple[list[Figure], dict[str, list[float]]]:
    """The figures, and every time by what was touched: while syncing, all rounds."""
    place = folder / "tapping"
    place.mkdir(parents=True, exist_ok=True)
    now = items(number)
    bundles = [Bundle.of(now), Bundle.of(changed(now, 2.0))]
    files = [place / f"{n}.bundle" for n in range(len(bundles))]
    for file, bundle in zip(files, bundles, strict=True):
        file.write_bytes(bundle.data)
    rest: list[float] = []
    busy: list[float] = []
    touched: dict[str, list[float]] = defaultdict(list)
    for _ in range(rounds):
        rest += [time for _, time in _visit(place, bundles[0], [])]
        for what, time in _visit(place, bundles[0], files):
            busy.append(time)
            touched[what].append(time)
    p50, p95 = percentile(rest, 50), percentile(rest, 95)
    return [
        Figure(f"tap to painted page at rest, p95 / p50 of {len(rest)} taps", p95, p50, most=MOST_MS),
        Figure(f"tap while {number} items sync, p50 / at rest", percentile(busy, 50), p50),
        Figure(
            f"tap while {number} items sync, p95 / at rest", percentile(busy, 95), p95, most=MOST_MS, most_ratio=1.5
        ),
    ], dict(touched)  # fmt: skip


def visit_on(place: Path, content: Bundle, settings: str) -> list[tuple[str, float]]:
    """One visit at rest, every touch with its milliseconds; `settings` are added to the stage's."""
    return _visit(place, content, [], settings)


def _visit(
    place: Path, content: Bundle, syncing: list[Path], settings: str = 'voice = "none"\n'
) -> list[tuple[str, float]]:
    """One visit on a fresh stage that holds this content already; another process syncs where files are given."""
    staged = stage_for_processes(place / "stage", SETTINGS + settings)
    db = open_replica(staged.state)
    apply_bundle(db, SCOPE, 2, content.data, content.sha256)
    checkpoint(db)
    db.conn.close()
    words = [str(staged.state), *map(str, syncing)]
    with heard("tests.bench.stage_sync", *words) if syncing else nullcontext() as engine:
        if engine is not None:
            engine.wait_for("ready")
        with heard("tests.bench.stage_visit", *staged.words) as visit:
            taps: list[tuple[str, float]] = json.loads(visit.wait_for("taps"))
    return taps
