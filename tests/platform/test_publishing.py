# SPDX-License-Identifier: EUPL-1.2
"""Publishing as staff do it: looked at first, now or for later, and taken back. Over real HTTP."""

import html
import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import msgspec
import pytest

from sync.contract.feed import Item, decode_items, decompress
from sync.contract.ordering import Product
from tests.platform.running import NOW, SCOPE, Site, copy_site, opened
from tests.platform.test_feed import read_manifest
from tests.platform.test_pages import Browser, link_to, product_form

PAGE = "/admin/veroeffentlichen/"
ROLL = ("product", "baeckerei/brot-1")


@pytest.fixture
def site(staffed: Site, tmp_path: Path) -> Iterator[Site]:
    """A platform of its own, at which everything is published."""
    with opened(copy_site(staffed, tmp_path)) as own:
        yield own


@pytest.fixture(scope="module")
def refusing(staffed: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A platform at which a price is changed, and nothing may be published."""
    with opened(copy_site(staffed, tmp_path_factory.mktemp("refusing"))) as site:
        set_price(site, "4,95")
        yield site


@pytest.fixture
def refused(refusing: Site) -> Iterator[Browser]:
    """Staff there."""
    browser = Browser(refusing, "amt")
    yield browser
    browser.http.close()


@pytest.fixture
def staff(site: Site) -> Iterator[Browser]:
    browser = Browser(site, "amt")
    yield browser
    browser.http.close()


def text_of(answer: httpx.Response) -> str:
    """The words of a page, on one line."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", answer.text)).split())


def digest(page: httpx.Response) -> str:
    found = re.search(r'name="expects" value="([0-9a-f]{64})"', page.text)
    assert found is not None
    return found[1]


def publish(staff: Browser, **more: str) -> httpx.Response:
    seen = digest(staff.get(PAGE))
    return staff.post(PAGE, {"scope": SCOPE, "expects": seen, "when": "now", **more})


def set_price(site: Site, euros: str) -> None:
    baker = Browser(site, "baecker")
    baker.post(link_to(baker, "Roggenbrot"), product_form(name="Roggenbrot", price_cents=euros))
    baker.http.close()


def items(site: Site, staff: Browser) -> dict[tuple[str, str], Item]:
    """What the newest bundle holds."""
    manifest = read_manifest(site, staff.get(f"/v1/feeds/{SCOPE}").text)
    return {
        row.key: row for row in decode_items(decompress(staff.get(f"/v1/blobs/{manifest.bundle.sha256}").content))
    }


def price_at(site: Site, staff: Browser, moment: str) -> int:
    """What a kiosk without a line shows then."""
    return msgspec.json.decode(items(site, staff)[ROLL].at(moment).body, type=Product).price_cents


def head(staff: Browser) -> int:
    return int(staff.get("/status.json").json()["feeds"][SCOPE])


def test_the_preview_says_what_changes_in_words_of_the_forms(site: Site, staff: Browser) -> None:
    assert "0 neu 0 geändert 0 entfernt" in text_of(staff.get(PAGE))
    staff.post(
        "/admin/dp_platform/category/add/",
        {"slug": "kuchen", "name": "de: Kuchen\nen: Cake", "picture": "cake", "position": "2"},
    )
    set_price(site, "4,95")
    said = text_of(staff.get(PAGE))
    assert "1 neu 1 geändert 0 entfernt" in said
    assert "Ganzer Landkreis (district:10046)" in said
    assert "Warengruppe Kuchen neu" in said
    assert re.search(r"Artikel Roggenbrot .*Preis: 4,60 € → 4,95 €", said)
    before = head(staff)
    assert f"Neuer Stand: {before + 1}" in publish(staff).text
    assert head(staff) == before + 1
    assert price_at(site, staff, NOW) == 495
    assert "amt" in text_of(staff.get("/admin/dp_platform/feedhead/"))


def test_only_what_was_looked_at_is_published(site: Site, staff: Browser) -> None:
    set_price(site, "4,95")
    seen = digest(staff.get(PAGE))
    set_price(site, "9,95")
    before = head(staff)
    answer = staff.post(PAGE, {"scope": SCOPE, "expects": seen, "when": "now"})
    assert "inzwischen hat sich etwas geändert" in answer.text
    assert "4,60 € → 9,95 €" in text_of(answer)
    assert head(staff) == before


def test_what_is_published_for_later_shows_at_that_moment(site: Site, staff: Browser) -> None:
    set_price(site, "4,95")
    done = publish(staff, when="later", due="2026-12-01T06:00")
    assert "ab 01.12.2026, 06:00 Uhr" in text_of(done)
    assert price_at(site, staff, "2026-12-01T04:59:59Z") == 460
    assert price_at(site, staff, "2026-12-01T05:00:00Z") == 495
    said = text_of(done)
    assert "0 neu 0 geändert 0 entfernt" in said
    assert re.search(r"01.12.2026, 06:00 Uhr Artikel Roggenbrot .*Preis: 4,60 € → 4,95 €", said)
    staff.post(
        "/admin/dp_platform/category/add/",
        {"slug": "kuchen", "name": "de: Kuchen", "picture": "cake", "position": "2"},
    )
    publish(staff)
    assert price_at(site, staff, NOW) == 460, "what is published in between does not bring it forward"
    assert ("category", "kuchen") in items(site, staff)
    publish(staff, at_once="on")


def test_a_plan_is_not_waited_for_where_staff_say_so(site: Site, staff: Browser) -> None:
    set_price(site, "4,95")
    publish(staff, when="later", due="2026-12-01T06:00")
    page = staff.get(PAGE)
    assert "Geplantes nicht abwarten" in page.text
    publish(staff, at_once="on")
    assert price_at(site, staff, NOW) == 495


@pytest.mark.parametrize(
    ("due", "said"),
    [
        ("", "Bitte geben Sie Tag und Uhrzeit an"),
        ("2026-11-26T08:59", "schon vorbei"),
        ("2031-01-01T00:00", "ein Jahr"),
        ("morgen", "gültiges Datum"),
    ],
)
def test_moments_that_cannot_be(refused: Browser, due: str, said: str) -> None:
    before = head(refused)
    answer = publish(refused, when="later", due=due)
    assert answer.status_code == 400
    assert said in answer.text
    assert head(refused) == before


def test_undo_is_a_new_head_that_restores_an_earlier_one(site: Site, staff: Browser) -> None:
    set_price(site, "46,00")
    good = head(staff)
    publish(staff)
    link = f"/admin/wiederherstellen/?scope={SCOPE}&head={good}"
    assert f"Stand {good} ansehen und wiederherstellen" in text_of(staff.get(PAGE))
    page = staff.get(link)
    assert re.search(r"Artikel Roggenbrot .*Preis: 46,00 € → 4,60 €", text_of(page))
    done = staff.post(link, {"scope": SCOPE, "head": str(good), "expects": digest(page)})
    assert f"Stand {good} gilt wieder, als neuer Stand {good + 2}" in text_of(done)
    assert head(staff) == good + 2
    assert price_at(site, staff, NOW) == 460
    assert items(site, staff)[ROLL].rev == 3
    assert "4,60 € → 46,00 €" in text_of(staff.get(PAGE)), "the entry itself is still to be mended"


def test_what_cannot_be_restored(refused: Browser) -> None:
    assert "nicht mehr da" in refused.get(f"/admin/wiederherstellen/?scope={SCOPE}&head=77").text
    for query in ("", "?scope=district:99999&head=1", f"?scope={SCOPE}&head=x", f"?scope={SCOPE}&head={'9' * 13}"):
        assert refused.get(f"/admin/wiederherstellen/{query}").status_code == 403
    assert refused.post(PAGE, {"scope": "district:99999", "expects": "x", "when": "now"}).status_code == 403


def test_owners_do_not_publish(refusing: Site) -> None:
    baker = Browser(refusing, "baecker")
    for path in (PAGE, f"/admin/wiederherstellen/?scope={SCOPE}&head=1"):
        assert baker.get(path).status_code == 403
    baker.http.close()


def test_after_a_key_hand_over_the_old_process_says_that_it_must_be_started_anew(site: Site, staff: Browser) -> None:
    site.must("rotate-feed-key", "--out", str(site.folder / "new.json"), "--now", NOW)
    set_price(site, "4,95")
    before = head(staff)
    assert "muss neu gestartet werden" in publish(staff).text
    assert head(staff) == before
