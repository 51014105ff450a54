# SPDX-License-Identifier: EUPL-1.2
"""Forms from a workbook on staff's page to a form that a kiosk opens. Over real HTTP and a real database."""

import base64
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from kiosk.forms.library import FormGoneError, known_forms, open_form
from sync.contract.feed import Item, encode_items
from sync.contract.forms import KIND_FORM, KIND_FORM_PART
from sync.contract.signing import sha256_hex
from sync.platform.command import main
from sync.replica.content import apply_bundle
from tests.opening import open_replica
from tests.platform.running import SCOPE, Site, copy_site, opened
from tests.platform.test_pages import Browser
from tests.platform.test_publishing import PAGE, publish, text_of
from tests.platform.test_services import items

SAMPLES = Path(__file__).resolve().parents[1] / "forms" / "fim"
ADD = "/admin/dp_platform/publishedform/add/"
CHANGE = "/admin/dp_platform/publishedform/anfrage/change/"
FIELDS: dict[str, str | list[str]] = {"slug": "anfrage", "title": "de: Anfrage\nen: Question", "minutes": "3"}
WORKBOOK = (
    "| survey |\n"
    "|  | type | name | label::Deutsch (de) | label::Leichte Sprache (de-simple) | required |\n"
    "|  | text | name | Wie heißen Sie? | Ihr Name? | yes |\n"
    "|  | integer | age | Wie alt sind Sie? | Ihr Alter? | |\n"
    "| settings |\n|  | version | default_language |\n|  | 7 | Deutsch (de) |\n"
).encode()
WHEN = datetime(2026, 11, 28, tzinfo=UTC)


@pytest.fixture
def site(staffed: Site, tmp_path: Path) -> Iterator[Site]:
    with opened(copy_site(staffed, tmp_path)) as own:
        yield own


@pytest.fixture
def staff(site: Site) -> Iterator[Browser]:
    browser = Browser(site, "amt")
    yield browser
    browser.http.close()


def _give(staff: Browser, workbook: bytes, page: str = ADD) -> str:
    return text_of(staff.post(page, FIELDS, files={"workbook": ("anfrage.md", workbook)}))


def test_a_workbook_becomes_a_form_that_a_kiosk_opens(site: Site, staff: Browser, tmp_path: Path) -> None:
    assert "erfolgreich" in _give(staff, WORKBOOK)
    said = text_of(staff.get(PAGE))
    assert "Formular Anfrage" in said
    assert "Titel: Anfrage" in said or "neu" in said
    publish(staff)
    found = items(site, staff.http)
    assert (KIND_FORM, "anfrage") in found
    assert (KIND_FORM_PART, "anfrage/000") in found
    db = open_replica(tmp_path / "kiosk")
    _apply(db, found)
    assert known_forms(db, WHEN) == {"anfrage"}
    form = open_form(db, "anfrage", WHEN)
    assert form.form.languages == {"de": "Deutsch (de)", "de-simple": "Leichte Sprache (de-simple)"}
    assert [control.kind for control in form.definition.walk()] == ["input", "input"]
    # A version whose pieces have not all come yet is not opened in halves.
    _apply(db, {key: item for key, item in found.items() if key[0] != KIND_FORM_PART}, head=2)
    with pytest.raises(FormGoneError):
        open_form(db, "anfrage", WHEN)
    db.conn.close()


def _apply(db: object, found: dict[tuple[str, str], Item], head: int = 1) -> None:
    bundle = encode_items(list(found.values()))
    apply_bundle(db, SCOPE, head, bundle, sha256_hex(bundle))  # type: ignore[arg-type]


def test_a_workbook_that_does_not_run_changes_nothing(site: Site, staff: Browser) -> None:
    assert "erfolgreich" in _give(staff, WORKBOOK)
    said = _give(staff, WORKBOOK.replace(b"| integer | age |", b"| photograph | age |"), CHANGE)
    assert "Zeile 3" in said
    broken = WORKBOOK.replace(b"required", b"relevant").replace(b"Name? | yes |", b"Name? | odd() |")
    said = _give(staff, broken, CHANGE)
    assert "Die Funktion odd() gibt es auf den Geräten nicht." in said
    assert "Zeile 2" in said
    assert "Ein Formular braucht eine Mappe." in text_of(staff.post(ADD, {**FIELDS, "slug": "leer"}))
    publish(staff)
    assert (KIND_FORM, "anfrage") in items(site, staff.http)
    assert (KIND_FORM, "leer") not in items(site, staff.http)


def test_a_title_changes_without_a_new_workbook(site: Site, staff: Browser) -> None:
    _give(staff, WORKBOOK)
    assert "erfolgreich" in text_of(staff.post(CHANGE, {**FIELDS, "title": "de: Frage"}))
    publish(staff)
    assert b"Frage" in bytes(items(site, staff.http)[KIND_FORM, "anfrage"].body)


# -- from FIM --------------------------------------------------------------------------------------------------------

FIM = "/admin/dp_platform/publishedform/aus-fim/"
SAMPLES = Path(__file__).resolve().parents[1] / "forms" / "fim"
LISTS = [("lists", (file.name, file.read_bytes())) for file in sorted(SAMPLES.glob("*.genericode.xml"))]


def _begin(staff: Browser, schema: bytes, lists: list[tuple[str, tuple[str, bytes]]]) -> httpx.Response:
    """Hand in a data schema and its code lists."""
    page = staff.get(FIM).text
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
    assert token is not None
    return staff.http.post(
        FIM,
        data={"csrfmiddlewaretoken": token[1]},
        files=[("schema", ("hund.xml", schema)), *lists],
        headers={"referer": str(staff.http.base_url)},
    )


def test_a_fim_schema_becomes_a_workbook_that_staff_publish(site: Site, staff: Browser) -> None:
    assert FIM in staff.get("/admin/dp_platform/publishedform/").text
    page = _begin(staff, (SAMPLES / "hundesteuer.xdf2.xml").read_bytes(), LISTS)
    found = re.search(r'download="(s05000001v1-0\.xlsx)"\s+href="data:[^,]+;base64,([^"]+)"', page.text)
    assert found is not None
    said = text_of(page)
    assert "Regel R05000001 Chipnummer: WENN F05000014 = wahr, DANN ist F05000015 anzugeben." in said
    assert "fehlt; die Frage ist vorerst ein Textfeld" not in said
    workbook = base64.b64decode(found[2])
    given = staff.post(ADD, FIELDS, files={"workbook": (found[1], workbook)})
    assert "erfolgreich" in text_of(given)
    assert "FIM: " not in text_of(given)
    publish(staff)
    assert (KIND_FORM, "anfrage") in items(site, staff.http)


def test_staff_are_told_where_a_form_leaves_its_fim_schema(staff: Browser) -> None:
    page = _begin(staff, (SAMPLES / "hundesteuer.xdf2.xml").read_bytes(), [])
    assert "Die Codeliste urn:de:dorfpunkt:hunderasse_1 fehlt" in text_of(page)
    marked = WORKBOOK.replace(b"| required |", b"| required | instance::fim |").replace(
        b"| Ihr Name? | yes |", b"| Ihr Name? | yes | F05000001V1.0 text |"
    )
    assert "FIM: Die Fragen haben FIM-Kennungen, aber" in _give(staff, marked)


def test_what_is_no_fim_schema_is_refused_on_the_page(site: Site, staff: Browser) -> None:
    hostile = b'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>'
    assert "legt einen Dokumenttyp" in text_of(_begin(staff, hostile, []))
    good = (SAMPLES / "hundesteuer.xdf2.xml").read_bytes()
    both = text_of(_begin(staff, good, [("lists", ("liste.xml", b"<x/>")), ("lists", ("b.xml", hostile))]))
    assert "„liste.xml“ ist keine Codeliste" in both
    assert "Die Datei „b.xml“ legt einen Dokumenttyp" in both
    assert "herunterladen" not in both
    baker = Browser(site, "baecker")
    assert baker.get(FIM).status_code == 403
    baker.http.close()


def test_code_lists_of_one_name_from_two_folders_are_both_taken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = [str(SAMPLES / "hundesteuer.xdf3.xml"), "-o", str(tmp_path / "hund.xlsx")]
    other = (SAMPLES / "hunderasse.genericode.xml").read_text().replace("urn:de:dorfpunkt:", "urn:de:other:")
    for folder, text in (("a", (SAMPLES / "hunderasse.genericode.xml").read_text()), ("b", other)):
        file = tmp_path / folder / "liste.xml"
        file.parent.mkdir()
        file.write_text(text)
        given += ["--codelist", str(file)]
    assert main(["fim-skeleton", *given]) == 0
    assert "hunderasse" not in capsys.readouterr().out
