# SPDX-License-Identifier: EUPL-1.2
"""The command: a clear sentence and exit 2 where something is not right, and nothing secret said."""

import base64
import hashlib
import json
import shutil
from pathlib import Path

import pytest

from sync.platform.command import main
from sync.platform.ecosystems.forms.judging import Judged, judge
from tests.platform.running import SCOPE, FakeTrustee, Site, copy_site

DISTRICT = ("--district", "10046")


@pytest.fixture
def own_site(template: Site, tmp_path: Path) -> Site:
    return copy_site(template, tmp_path)


def refused(site: Site, *argv: str, stdin: str = "") -> str:
    done = site.command(*argv, stdin=stdin)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr
    return done.stderr


def test_nothing_works_before_init(tmp_path: Path) -> None:
    site = Site(tmp_path, 1)
    jwks = tmp_path / "jwks"
    for argv in (
        ("publish", "--scope", SCOPE),
        ("plan",),
        ("serve", "--port", "0"),
        ("feed-key", "--out", str(tmp_path / "key")),
        ("trust", "--jwks", str(jwks)),
        ("load", "--resources", str(tmp_path)),
    ):
        assert "run `init" in refused(site, *argv)


def test_init_may_run_again_but_never_for_another_address(own_site: Site, trustee: FakeTrustee) -> None:
    secrets = (own_site.folder / "secrets.json").read_text()
    said = own_site.must("init", "--base-url", own_site.base_url + "/", "--issuer", trustee.issuer, *DISTRICT)
    assert (own_site.folder / "secrets.json").read_text() == secrets
    for secret in json.loads(secrets).values():
        assert secret not in said
    assert "belongs to" in refused(
        own_site, "init", "--base-url", "http://other", "--issuer", trustee.issuer, *DISTRICT
    )


def test_an_existing_database_never_gets_new_keys(own_site: Site, trustee: FakeTrustee) -> None:
    (own_site.folder / "secrets.json").unlink()
    for argv in (
        ("init", "--base-url", own_site.base_url, "--issuer", trustee.issuer, *DISTRICT),
        ("serve", "--port", "0"),
        ("publish", "--scope", SCOPE),
    ):
        assert "holds no keys" in refused(own_site, *argv)
    assert not (own_site.folder / "secrets.json").exists()


@pytest.mark.parametrize("address", ["plattform", "ftp://x", "http://", "http://x?y"])
def test_addresses(tmp_path: Path, address: str) -> None:
    said = refused(Site(tmp_path, 1), "init", "--base-url", address, "--issuer", "http://x", *DISTRICT)
    assert "is not a base address" in said


def test_serving_needs_the_trustees_keys(own_site: Site) -> None:
    (own_site.state / "trustee-keys.json").unlink()
    assert "trust --jwks" in refused(own_site, "serve", "--port", "0")


@pytest.mark.parametrize("text", ["", "{}", '{"keys":[]}', '{"keys":[{"kty":"oct","k":"x"}]}', "[]"], ids=repr)
def test_keys_that_are_none(own_site: Site, text: str) -> None:
    before = (own_site.state / "trustee-keys.json").read_bytes()
    jwks = own_site.folder / "bad.json"
    jwks.write_text(text)
    refused(own_site, "trust", "--jwks", str(jwks))
    assert (own_site.state / "trustee-keys.json").read_bytes() == before


def test_a_damaged_database_is_said(own_site: Site) -> None:
    if own_site.cluster:
        own_site.database_url = own_site.cluster.url("nirgends")
    (own_site.state / "platform.sqlite3").write_bytes(b"not a database at all" * 300)
    assert "database" in refused(own_site, "publish", "--scope", SCOPE)
    assert "database" in refused(own_site, "serve", "--port", "0")


@pytest.mark.parametrize("scope", ["district:1004", "municipality:1004611"])
def test_scopes_that_are_none(own_site: Site, scope: str) -> None:
    assert "is not a scope" in refused(own_site, "publish", "--scope", scope)


def test_a_wrong_price_list_loads_nothing(own_site: Site) -> None:
    folder = own_site.folder / "resources"
    prices = folder / "district" / "products" / "baeckerei.csv"
    prices.write_text("Artikelnummer;Name;Kategorie;Preis;MwSt\nb;Brot;brot;4.60;7\n", encoding="utf-8")
    shops = folder / "district" / "shops.json"
    shops.write_text(shops.read_text().replace("Beispiel-Hofladen", "Neuer Name"))
    assert "baeckerei.csv, Zeile 2, Preis" in refused(own_site, "load", "--resources", str(folder))
    assert "0 changed" in own_site.must("publish", "--scope", SCOPE, "--now", "2026-11-20T08:00:00Z")


@pytest.mark.parametrize("name", ["ordering-plan"])
def test_a_missing_or_damaged_file_is_named(own_site: Site, name: str) -> None:
    folder = own_site.folder / "resources"
    path = folder / "district" / f"{name}.json"
    path.write_text('{"x": {"unexpected": 1}}')
    assert f"{name}.json" in refused(own_site, "load", "--resources", str(folder))
    path.unlink()
    assert f"{name}.json" in refused(own_site, "load", "--resources", str(folder))


def test_loading_and_planning_again_change_nothing(own_site: Site) -> None:
    own_site.must("load", "--resources", str(own_site.folder / "resources"))
    assert own_site.must("plan", "--today", "2026-11-16", "--weeks", "5") == "0 new cycles, 0 new appointment times\n"
    said = own_site.must("publish", "--scope", SCOPE, "--now", "2026-11-20T08:00:00Z")
    assert "0 new, 0 changed, 0 withdrawn" in said


def test_staff_need_a_good_password_and_a_shop_that_exists(own_site: Site) -> None:
    staff = ("staff", "--user", "mustermann", "--password-stdin")
    assert "8 Zeichen" in refused(own_site, *staff, stdin="kurz\n")
    good = "ein-langes-passwort\n"
    assert "no shop" in refused(own_site, *staff, "--shop", "nirgends", stdin=good)
    said = own_site.must(*staff, "--shop", "baeckerei", stdin=good)
    assert good.strip() not in said


def test_a_taken_port_is_said(own_site: Site, site: Site) -> None:
    assert "cannot be used" in refused(own_site, "serve", "--port", str(site.port))


def test_logs_and_state_are_private(own_site: Site) -> None:
    assert own_site.state.stat().st_mode & 0o077 == 0
    shutil.rmtree(own_site.state / "logs")
    own_site.start()
    assert own_site.stop() == 0
    assert (own_site.state / "logs").stat().st_mode & 0o077 == 0


def test_a_stick_holds_the_newest_content_and_nothing_torn(own_site: Site) -> None:
    stick = own_site.folder / "stick"
    said = own_site.must("courier", "--folder", str(stick))
    assert said == f"{SCOPE} head 1\n"
    assert own_site.must("courier", "--folder", str(stick)) == said
    (manifest,) = (stick / "feeds").iterdir()
    assert ":" not in manifest.name
    body = manifest.read_text().split(".")[1]
    told = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    (blob,) = (stick / "blobs").iterdir()
    assert told["bundle"]["sha256"] == blob.name == hashlib.sha256(blob.read_bytes()).hexdigest()
    (own_site.folder / "file").write_bytes(b"")
    assert "try again" in refused(own_site, "courier", "--folder", str(own_site.folder / "file"))


def test_a_fim_schema_becomes_a_workbook_without_any_platform(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    samples = Path(__file__).resolve().parents[1] / "forms" / "fim"
    schema, dogs = samples / "hundesteuer.xdf3.xml", samples / "hunderasse.genericode.xml"
    for out in (tmp_path / "hund.xlsx", tmp_path / "hund.md"):
        assert main(["fim-skeleton", str(schema), "--codelist", str(dogs), "-o", str(out)]) == 0
        said = capsys.readouterr().out
        assert said.startswith(f"{out}: 37 question(s)\n- Das Formular hat bis zu 37 Fragen.")
        assert "Die Codeliste urn:de:dorfpunkt:ermaessigung_1 fehlt" in said
        assert isinstance(judge(out.read_bytes(), "hund"), Judged)
    for argv, reason in (
        ([str(dogs)], "kein Datenschema"),
        ([str(schema), "--codelist", str(schema)], "keine Codeliste"),
        ([str(tmp_path / "none.xml")], "none.xml: No such file"),
        ([str(schema), "-o", str(tmp_path / "no" / "hund.xlsx")], "hund.xlsx: No such file"),
    ):
        assert main(["fim-skeleton", *argv]) == 2
        assert reason in capsys.readouterr().err
