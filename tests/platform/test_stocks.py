# SPDX-License-Identifier: EUPL-1.2
"""Planning makes the stocks that staff have limited."""

import sqlite3
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest

from tests.platform.running import Site, copy_site

pytestmark = pytest.mark.sqlite_file


def test_planning_makes_stocks_and_follows_a_change_that_is_possible(template: Site, tmp_path: Path) -> None:
    site = copy_site(template, tmp_path)
    file = next(site.state.glob("*.sqlite3"))

    def planned(day_limit: int, crates: int) -> list[tuple[str, int, int]]:
        with closing(sqlite3.connect(file)) as db, db:
            db.execute("UPDATE dp_platform_product SET day_limit = ? WHERE number = 'brot-1'", (day_limit,))
            db.execute("UPDATE dp_platform_weeklyplan SET crate_limit = ?", (crates,))
        site.must("plan", "--weeks", "1", "--now", "2026-11-26T08:00:00Z")
        with closing(sqlite3.connect(file)) as db:
            return db.execute(
                "SELECT slug, capacity, pool FROM dp_platform_stock WHERE over_at >= '2026-11-26' ORDER BY slug"
            ).fetchall()

    before = planned(40, 60)
    assert {(capacity, pool) for slug, capacity, pool in before if slug.startswith("product:")} == {(40, 40)}
    assert {(capacity, pool) for slug, capacity, pool in before if slug.startswith("crates:")} == {(60, 60)}
    with closing(sqlite3.connect(file)) as db, db:
        for slug, _, _ in before:
            units = 30 if slug.startswith("product:") else 5
            db.execute(
                "UPDATE dp_platform_stock SET pool = pool - ?, leased = ? WHERE slug = ?", (units, units, slug)
            )
            db.execute(
                "INSERT INTO dp_platform_allotmentlease (allotment, stock_id, kiosk, database, epoch, granted, used,"
                " taken, released, waiting, closed, adopted, heard_at)"
                " SELECT ?, id, 'kiosk:a', ?, 1, ?, 0, 0, 0, 0, 0, 0, '2026-11-26'"
                " FROM dp_platform_stock WHERE slug = ?",
                (uuid4().hex, uuid4().hex, units, slug),
            )
    after = planned(50, 4)
    assert [slug for slug, *_ in after] == [slug for slug, *_ in before]
    for slug, capacity, pool in after:
        assert (capacity, pool) == ((50, 20) if slug.startswith("product:") else (60, 55))
