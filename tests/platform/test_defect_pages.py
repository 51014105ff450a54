# SPDX-License-Identifier: EUPL-1.2
"""Staff's pages for defects: kinds with who sees to them, and public reports that must go."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from sync.contract.defects import KIND_CATEGORY, DefectCategory
from sync.contract.district import Village
from tests.platform.running import NOW, SCOPE, Site, copy_site
from tests.platform.test_pages import PASSWORD, Browser
from tests.platform.test_publishing import publish, text_of
from tests.platform.test_services import items

KINDS = "/admin/dp_platform/defectcategory"
KIND: dict[str, str | list[str]] = {
    "name": "de: Straßenlampe\nen: Street light", "about": "de: Lampe dunkel", "icon": "lightbulb", "position": "3",
    "danger": "de: ein Kabel offen liegt", "responsible": "10046117: rathaus",
}  # fmt: skip


@pytest.fixture
def site(template: Site, tmp_path: Path) -> Iterator[Site]:
    own = copy_site(template, tmp_path)
    own.must("publish", "--scope", SCOPE, "--now", NOW)
    own.must("staff", "--user", "amt", "--password-stdin", stdin=PASSWORD + "\n")
    own.start()
    yield own
    assert own.stop() == 0
    assert (own.folder / "stderr").read_text() == ""


def test_a_kind_is_entered_published_and_read_by_kiosks(site: Site) -> None:
    staff = Browser(site, "amt")
    wrong = staff.post(f"{KINDS}/add/", {**KIND, "slug": "lampe", "responsible": "10046117: bauhof"})
    assert "bauhof" in text_of(wrong)
    wrong = staff.post(f"{KINDS}/add/", {**KIND, "slug": "lampe", "responsible": "Rathaus"})
    assert "so wie 10046117: rathaus-st-wendel" in text_of(wrong)
    assert "erfolgreich" in text_of(staff.post(f"{KINDS}/add/", {**KIND, "slug": "lampe"}))
    streets = {
        "municipality": "10046117", "name": "Testdorf", "item_id": "10046117/testdorf",
        "streets": "Hauptstraße, Ring",
        "stops": "", "latitude": "", "longitude": "", "population": "", "population_year": "",
    }  # fmt: skip
    changed = staff.post("/admin/dp_platform/village/10046117_2Ftestdorf/change/", {**streets})
    assert "erfolgreich" in text_of(changed)
    publish(staff)
    found = items(site, staff.http)
    kind = msgspec.json.decode(found[(KIND_CATEGORY, "lampe")].body, type=DefectCategory)
    assert (kind.responsible[0].office, kind.danger["de"]) == ("rathaus", "ein Kabel offen liegt")
    village = msgspec.json.decode(found[("village", "10046117/testdorf")].body, type=Village)
    assert (village.streets, village.stops) == (("Hauptstraße", "Ring"), ())
    staff.http.close()


def test_what_must_not_stand_there_is_deleted(site: Site) -> None:
    if site.database_url:
        pytest.skip("written into SQLite alone")
    fields = {
        "defect_id": "7k4m2q9x", "district": "10046", "remote_id": "", "office": "office:rathaus",
        "category_id": "strasse", "village_id": "10046117/testdorf", "place_kind": "street", "place": "Ring",
        "state": "open", "opened_on": "2026-11-26", "changed_on": "2026-11-26", "says": "",
    }  # fmt: skip
    with sqlite3.connect(site.state / "platform.sqlite3") as connection:
        marks = ", ".join("?" * len(fields))
        connection.execute(
            f"INSERT INTO dp_platform_publicdefect ({', '.join(fields)}) VALUES ({marks})",
            list(fields.values()),
        )
    staff = Browser(site, "amt")
    listed = text_of(staff.get("/admin/dp_platform/publicdefect/"))
    assert "7K4M-2Q9X" in listed
    gone = staff.post("/admin/dp_platform/publicdefect/7k4m2q9x/delete/", {"post": "yes"})
    assert "erfolgreich" in text_of(gone)
    assert site.rows("SELECT count(*) FROM dp_platform_publicdefect") == [(0,)]
    staff.http.close()
