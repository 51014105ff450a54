# SPDX-License-Identifier: EUPL-1.2
"""The German pages: a shop's owner sees their shop alone, staff see all, nobody sees a payload."""

import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import httpx
import msgspec
import pytest

from sync.contract.cases import Envelope, KioskReport, SyncRequest
from tests.platform.devices import GRANTS, MAILBOX, Kiosk, case_of
from tests.platform.running import NOW, PASSWORD, FakeTrustee, Site, copy_site, opened

PRICES = "Artikelnummer;Name;Kategorie;Preis;MwSt\nbrot-1;Roggenbrot;Brot;4,80;7\nbrot-9;Kürbisbrot;Brot;3,50;7\n"


@pytest.fixture(scope="module")
def pages(template: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    site = copy_site(template, tmp_path_factory.mktemp("pages"))
    line = f"{PASSWORD}\n"
    site.must("staff", "--user", "amt", "--password-stdin", stdin=line)
    site.must("staff", "--user", "baecker", "--password-stdin", "--shop", "baeckerei", stdin=line)
    site.must("staff", "--user", "bauer", "--password-stdin", "--shop", "hofladen", stdin=line)
    with opened(site):
        yield site


class Browser:
    """Somebody signed in."""

    def __init__(self, site: Site, user: str) -> None:
        self.http = httpx.Client(base_url=site.base_url, trust_env=False, timeout=30, follow_redirects=True)
        answer = self.post("/admin/login/", {"username": user, "password": PASSWORD, "next": "/admin/"})
        assert "Abmelden" in answer.text

    def get(self, path: str) -> httpx.Response:
        return self.http.get(path)

    def post(
        self, path: str, data: dict[str, str | list[str]], files: dict[str, tuple[str, bytes]] | None = None
    ) -> httpx.Response:
        """Fill in a form: its token is read from the page."""
        found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', self.get(path).text)
        assert found is not None
        headers = {"referer": str(self.http.base_url)}
        return self.http.post(path, data={**data, "csrfmiddlewaretoken": found[1]}, files=files, headers=headers)


@pytest.fixture
def browser(pages: Site) -> Iterator[Callable[[str], Browser]]:
    opened: list[Browser] = []

    def sign_in(user: str) -> Browser:
        opened.append(Browser(pages, user))
        return opened[-1]

    yield sign_in
    for one in opened:
        one.http.close()


def test_the_pages_are_german_and_need_a_sign_in(pages: Site) -> None:
    with httpx.Client(base_url=pages.base_url, trust_env=False, follow_redirects=True) as http:
        for path in ("/admin/", "/status", "/admin/veroeffentlichen/", "/admin/preisliste/"):
            answer = http.get(path)
            assert "Passwort" in answer.text
            assert "Dorfpunkt" in answer.text
        assert http.get("/static/admin/css/base.css").status_code == 200
        for path in (
            "/static/../platform.py",
            "/static/%2e%2e/x",
            "/static//etc/passwd",
            "/static/admin",
            "/static/a%00b",
        ):
            assert http.get(path).status_code == 404
        assert http.get("/nothing").status_code == 404
        assert "Traceback" not in http.get("/nothing").text


def test_probes_see_numbers_and_no_names(pages: Site) -> None:
    answer = httpx.get(pages.base_url + "/status.json", trust_env=False)
    assert set(answer.json()) == {"ok", "feeds", "cases", "quarantine"}


def test_an_owner_sees_only_their_shop(browser: Callable[[str], Browser]) -> None:
    baker, farmer = browser("baecker"), browser("bauer")
    assert "Roggenbrot" in baker.get("/admin/dp_platform/product/").text
    assert "Roggenbrot" not in farmer.get("/admin/dp_platform/product/").text
    product = link_to(baker, "Roggenbrot")
    assert "Roggenbrot" in baker.get(product).text
    assert "Roggenbrot" not in farmer.get(product).text
    shops = farmer.get("/admin/dp_platform/shop/").text
    assert "Beispiel-Hofladen" in shops
    assert "Beispiel-Bäckerei" not in shops
    for forbidden in ("storedcase", "refusedcase", "party", "ordercycle", "municipality"):
        assert farmer.get(f"/admin/dp_platform/{forbidden}/").status_code == 403
    assert farmer.get("/status").status_code == 403
    assert farmer.get("/admin/veroeffentlichen/").status_code == 403
    assert farmer.get("/admin/auth/user/").status_code == 403


def link_to(who: Browser, product: str) -> str:
    """The page on which a product is edited."""
    found = re.search(rf'href="([^"]+/change/)">{product}<', who.get("/admin/dp_platform/product/").text)
    assert found is not None
    return found[1]


def product_form(**changes: str) -> dict[str, str | list[str]]:
    return {
        "name": "Hefezopf", "category": "brot", "picture": "bread", "sold_by": "piece", "price_cents": "5,20",
        "max_quantity": "5", "vat_percent": "7", "min_age": "0", "allergens": ["gluten", "milk"],
        "words": "Zopf, Stollen", "available": "on", **changes,
    }  # fmt: skip


def test_an_owner_adds_and_edits_a_product_in_euros(browser: Callable[[str], Browser]) -> None:
    baker = browser("baecker")
    added = baker.post("/admin/dp_platform/product/add/", product_form(shop="baeckerei", number="zopf"))
    assert "Hefezopf" in added.text
    path = link_to(baker, "Hefezopf")
    page = baker.get(path).text
    assert 'value="5,20"' in page
    assert 'value="Zopf, Stollen"' in page
    wrong = baker.post(path, product_form(price_cents="5.20"))
    assert "ist kein Betrag" in wrong.text
    baker.post(path, product_form(price_cents="5,50"))
    assert "5,50 € je Stück" in baker.get("/admin/dp_platform/product/").text
    history = baker.get(path.replace("change", "history"))
    assert history.status_code == 200
    assert "baecker" in history.text


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"sold_by": "weight"}, "muss hier ein Schritt stehen"),
        ({"alcohol_percent": "4,9 % vol"}, "Mindestalter"),
        ({"content": "500"}, "gehören zusammen"),
        ({"sold_by": "weight", "weight_step": "50", "day_limit": "40"}, "Gezählt werden nur Stücke"),
        ({"nutrition": "Fett"}, "keine Angabe wie"),
        ({"shop": "hofladen"}, "gültige Auswahl"),
        ({"number": "brot-1"}, "gibt es in diesem Laden schon"),
        ({"price_cents": "0"}, "größer als 0"),
    ],
    ids=str,
)
def test_products_that_cannot_be(browser: Callable[[str], Browser], changes: dict[str, str], said: str) -> None:
    form = {**product_form(shop="baeckerei", number="neu"), **changes}
    assert said in browser("baecker").post("/admin/dp_platform/product/add/", form).text


def upload(who: Browser, shop: str, text: str) -> httpx.Response:
    return who.post("/admin/preisliste/", {"shop": shop}, {"file": ("preise.csv", text.encode())})


def test_a_price_list_is_tried_first_and_then_taken(pages: Site, template: Site, tmp_path: Path) -> None:
    site = copy_site(template, tmp_path)
    site.must("staff", "--user", "baecker", "--password-stdin", "--shop", "baeckerei", stdin=PASSWORD + "\n")
    site.start()
    try:
        baker = Browser(site, "baecker")
        tried = upload(baker, "baeckerei", PRICES)
        for said in ("1 neu", "1 geändert", "1 entfernt", "0 unverändert"):
            assert said in tried.text
        assert re.search(r"<td>[^<]*</td><td>[^<]*Preis \d+,\d\d € statt \d+,\d\d €", tried.text)
        assert "<td>Kürbisbrot</td><td>neu</td>" in tried.text
        assert re.search(r"<td>[^<]*Weck[^<]*</td><td>wird entfernt</td>", tried.text)
        assert "Kürbisbrot" not in baker.get("/admin/dp_platform/product/").text
        kept = re.search(r'name="kept" value="([^"]+)"', tried.text)
        assert kept is not None
        taken = baker.post("/admin/preisliste/", {"shop": "baeckerei", "kept": kept[1], "apply": "yes"})
        assert "Preisliste übernommen: 1 neu, 1 geändert, 1 entfernt" in taken.text
        products = baker.get("/admin/dp_platform/product/").text
        assert "Kürbisbrot" in products
        assert "Weck" not in products
        baker.http.close()
    finally:
        assert site.stop() == 0


def test_a_wrong_price_list_says_row_and_column(browser: Callable[[str], Browser]) -> None:
    page = upload(browser("baecker"), "baeckerei", PRICES.replace("4,80", "4.80")).text
    assert "<td>2</td><td>Preis</td>" in page
    assert "Zu verbessern: 1." in page
    assert 'name="apply"' not in page


def test_nobody_uploads_into_another_shop(browser: Callable[[str], Browser]) -> None:
    farmer = browser("bauer")
    answer = farmer.post("/admin/preisliste/", {"shop": "baeckerei", "kept": "eA==", "apply": "yes"})
    assert "übernommen" not in answer.text
    assert "Roggenbrot" in browser("baecker").get("/admin/dp_platform/product/").text


@pytest.mark.parametrize("content", ["", "x" * (1024 * 1024 + 1)], ids=["empty", "over a megabyte"])
def test_files_that_are_not_taken(browser: Callable[[str], Browser], content: str) -> None:
    page = upload(browser("baecker"), "baeckerei", content)
    assert page.status_code == 200
    assert 'class="errorlist' in page.text


def test_staff_see_cases_and_quarantine_without_payloads(
    pages: Site, trustee: FakeTrustee, browser: Callable[[str], Browser]
) -> None:
    with httpx.Client(base_url=pages.base_url, trust_env=False) as http:
        kiosk = Kiosk("kiosk:seen", http, trustee)
        good, skipped, bad = kiosk.order(), kiosk.order(), kiosk.order(recipient="shop:fernladen")
        assert skipped.sig
        assert kiosk.deliver(good, bad) == [(201, ""), (403, "not-granted")]
        last = kiosk.order()
        assert kiosk.deliver(last) == [(201, "")]
        assert kiosk.deliver(kiosk.order(), details=[MAILBOX]) == [(403, "not-granted")]
    staff = browser("amt")
    case = case_of(good)
    seen = [staff.get(path) for path in (
        "/admin/dp_platform/storedcase/",
        f"/admin/dp_platform/storedcase/{case.case_id}/change/",
        "/admin/dp_platform/refusedcase/",
        "/admin/dp_platform/refusedcase/1/change/",
        "/admin/dp_platform/party/",
        "/admin/dp_platform/feedhead/",
        "/admin/dp_platform/ordercycle/",
        "/status",
    )]  # fmt: skip
    for page in seen:
        assert page.status_code == 200
        for secret in secrets_of(case):
            assert secret not in page.text
    assert "not-granted" in seen[2].text
    assert "kiosk:seen" in seen[-1].text
    assert "fehlende Vorgänge: 1" in seen[-1].text, "the second order never came"
    assert "angenommen: " in seen[-1].text
    assert "shop:baeckerei: 2" in seen[-1].text


def secrets_of(envelope: Envelope) -> list[str]:
    payload = json.loads(bytes(envelope.payload or b"{}"))
    return [payload["ciphertext"], envelope.lookup_id or "", "ciphertext"]


@pytest.mark.parametrize(
    ("until", "said"),
    [
        ("2027-01-05T08:00:00Z", ["5. Januar", "order, order-contact"]),
        ("2026-12-05T08:00:00Z", ["5. Dezember", "Erlaubnis lange nicht erneuert"]),
        (None, ["–"]),
    ],
    ids=["good", "soon-over", "none"],
)
def test_until_when_a_kiosk_may_collect(
    pages: Site, trustee: FakeTrustee, browser: Callable[[str], Browser], until: str | None, said: list[str]
) -> None:
    with httpx.Client(base_url=pages.base_url, trust_env=False) as http:
        name = f"kiosk:until-{until or 'never'}"[:30].lower().replace(":", "-").replace("kiosk-", "kiosk:", 1)
        kiosk = Kiosk(name, http, trustee)
        report = KioskReport("0.1.0", policy_until=until, purposes=("order", "order-contact"))
        body = msgspec.json.encode(SyncRequest(0, report))
        assert kiosk.call("POST", "/v1/sync", kiosk.token(GRANTS), body=body).status_code == 200
        page = browser("amt").get("/status").text
        row = page[page.index(f"<td>{name}</td>") :].split("</tr>")[0]
        for text in said:
            assert text in row
        assert ("lange nicht" in row) == (until is not None and until < "2026-12-10")


def test_a_silent_trustee_stands_on_the_status_page(template: Site, tmp_path: Path, trustee: FakeTrustee) -> None:
    site = copy_site(template, tmp_path)
    site.must("staff", "--user", "amt", "--password-stdin", stdin=f"{PASSWORD}\n")
    trustee.down = True
    site.start()
    try:
        staff = Browser(site, "amt")
        assert "Hat noch nie geantwortet." in staff.get("/status").text
        trustee.down = False
        site.must("follow-withdrawals", "--now", NOW)
        assert "Antwortet, zuletzt um" in staff.get("/status").text
        staff.http.close()
    finally:
        assert site.stop() == 0
    site.start(now="2026-11-26T09:00:00Z")
    try:
        staff = Browser(site, "amt")
        assert "Antwortet nicht, zuletzt am 26. November, 09:00 Uhr." in staff.get("/status").text
        staff.http.close()
    finally:
        assert site.stop() == 0


def test_a_changed_key_is_released_by_staff(
    pages: Site, trustee: FakeTrustee, browser: Callable[[str], Browser]
) -> None:
    with httpx.Client(base_url=pages.base_url, trust_env=False) as http:
        old, new = Kiosk("kiosk:again", http, trustee), Kiosk("kiosk:again", http, trustee)
        assert old.post([]).status_code == 200
        assert new.post([]).status_code == 403
        staff = browser("amt")
        assert "abgewiesen" in staff.get("/status").text
        listing = staff.get("/admin/dp_platform/party/").text
        row = re.search(r'name="_selected_action" value="(\d+)"[^>]*>(?:(?!</tr>).)*kiosk:again', listing, re.S)
        assert row is not None
        staff.post("/admin/dp_platform/party/", {"action": "release_key", "_selected_action": row[1]})
        assert new.post([]).status_code == 200
        assert old.post([]).status_code == 403


def test_bodies_of_pages_are_limited_before_they_are_read(pages: Site) -> None:
    with httpx.Client(base_url=pages.base_url, trust_env=False) as http:
        assert http.post("/admin/login/", content=b"x" * (4 * 1024 * 1024 + 1)).status_code == 413
        assert http.post("/admin/login/", content=iter([b"x", b"y"])).status_code == 411


@pytest.mark.sqlite_file
def test_staff_see_what_kiosks_hold_and_write_off_with_a_reason(
    pages: Site, browser: Callable[[str], Browser]
) -> None:
    lease = "00000000000000000000000000000007"
    with closing(sqlite3.connect(next(pages.state.glob("*.sqlite3")), timeout=30)) as db, db:
        db.execute(
            "INSERT INTO dp_platform_stock"
            " (district, slug, about, capacity, pool, leased, opens_at, closes_at, over_at)"
            " VALUES ('10046', 'product:kuchen', 'Apfelkuchen', 40, 37, 3, '2026-11-01', '2026-11-29', '2026-12-03')"
        )
        db.execute(
            "INSERT INTO dp_platform_allotmentlease (allotment, stock_id, kiosk, database, epoch, granted, used,"
            " taken, released, waiting, closed, adopted, heard_at)"
            " SELECT ?, id, 'kiosk:fern', ?, 1, 3, 1, 0, 0, 0, 0, 0, '2026-11-20' FROM dp_platform_stock"
            " WHERE slug = 'product:kuchen'",
            (lease, lease),
        )
    staff = browser("amt")
    page = staff.get("/admin/kontingente/").text
    for words in ("Apfelkuchen", "<td>40</td><td>37</td><td>3</td>", "kiosk:fern", "überfällig"):
        assert words in page
    assert browser("baecker").get("/admin/kontingente/").status_code == 403
    refused = staff.post("/admin/kontingente/", {"allotment": lease, "reason": " "})
    assert "woher Sie wissen" in refused.text
    done = staff.post("/admin/kontingente/", {"allotment": lease, "reason": "Zettel im Kiosk durchgesehen"})
    assert "2 Einheiten von kiosk:fern sind wieder im Topf" in done.text
    assert "<td>40</td><td>39</td><td>1</td>" in done.text
    assert "Zettel im Kiosk durchgesehen" in done.text
    unknown = staff.post("/admin/kontingente/", {"allotment": "kein", "reason": "Zettel durchgesehen"})
    assert unknown.status_code == 404
