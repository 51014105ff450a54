# SPDX-License-Identifier: EUPL-1.2
"""An application whose form came from FIM: its JSON beside the submission, or what is wrong with it."""

import asyncio
import json
import random
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import msgspec
import pytest

from kiosk.counter.office.fim_file import fim_files, is_from_fim, schema_of
from kiosk.counter.office.model import OfficeModel
from sync.contract.applications import Application
from sync.contract.feed import Item, encode_items
from sync.contract.forms import KIND_FORM, KIND_FORM_PART, Form
from sync.contract.signing import sha256_hex
from sync.forms.fim.carried import carried_schema
from sync.forms.fim.json_schema import JsonSchema
from sync.forms.packing import cut
from sync.forms.reading import read_form
from sync.platform.ecosystems.forms.fim_import import as_xlsx, imported
from sync.platform.ecosystems.forms.judging import Judged, judge
from sync.replica.content import apply_bundle
from sync.replica.database import Database
from tests.counter.test_submission_file import BARE
from tests.forms.fim_answering import fill, submitted
from tests.forms.making import filling
from tests.opening import open_replica

SAMPLES = Path(__file__).resolve().parents[1] / "forms" / "fim"
NOW = datetime(2026, 11, 28, tzinfo=UTC)
TOLD = {"postleitzahl": "66620", "postleitzahl_2": "66620", "schulterhoehe_in_cm": "40", "gewicht_in_kg": "8.5",
        "chipnummer": "0" * 15, "bisher_gezahlte_steuer": "0", "hund_anzahl": "2"}  # fmt: skip


@pytest.fixture(scope="module")
def form() -> bytes:
    """The form's XML as staff would publish the sample's skeleton."""
    lists = {file.name: file.read_bytes() for file in sorted(SAMPLES.glob("*.genericode.xml"))}
    judged = judge(as_xlsx(imported((SAMPLES / "hundesteuer.xdf2.xml").read_bytes(), lists)), "hund")
    assert isinstance(judged, Judged)
    return judged.xml


@pytest.fixture(scope="module")
def application(form: bytes) -> Application:
    """What a resident sends."""
    filled = filling(read_form(form))
    fill(filled, random.Random(1), TOLD)
    return msgspec.structs.replace(BARE, instance=submitted(filled), xml_sha256=sha256_hex(form))


def schema_in(form: bytes) -> JsonSchema:
    found = carried_schema(read_form(form))
    assert found is not None
    return found


def publish(db: Database, xml: bytes) -> None:
    parts = cut(xml)
    body = Form(title={"de": "Hund"}, version="1", xml_sha256=sha256_hex(xml), xml_bytes=len(xml), parts=len(parts))
    items = [(KIND_FORM, "hund", body), *((KIND_FORM_PART, f"hund/{at:03}", part) for at, part in enumerate(parts))]
    bundle = encode_items(
        [Item(kind, key, 0, body=msgspec.Raw(msgspec.json.encode(one))) for kind, key, one in items]
    )
    apply_bundle(db, "10046117", 1, bundle, sha256_hex(bundle))


def test_valid_answers_become_json(form: bytes, application: Application) -> None:
    assert is_from_fim(application)
    files = fim_files(application, schema_in(form))
    assert list(files.contents) == ["antrag-hund-6a3b9b11.json"]
    assert files.read_first == ""
    answers = json.loads(files.contents["antrag-hund-6a3b9b11.json"])
    assert len(answers["G05000004V1.0"]) == 2
    assert answers["G05000004V1.0"][0]["F05000012V1.0"] == 40
    assert set(answers["G05000003V1.0"]) == {"G05000001V1.0"}


def test_answers_that_are_not_valid_say_so_in_their_name_and_in_german(form: bytes, application: Application) -> None:
    broken = application.instance.replace('<schulterhoehe_in_cm fim="F05000012V1.0 num_int">40', "<other>", 1)
    broken = broken.replace("</schulterhoehe_in_cm>", "</other>", 1)
    files = fim_files(msgspec.structs.replace(application, instance=broken), schema_in(form))
    assert list(files.contents) == ["antrag-hund-6a3b9b11-unvollstaendig.json", files.read_first]
    assert files.read_first == "antrag-hund-6a3b9b11-hinweise.txt"
    said = files.contents[files.read_first].decode()
    assert said.startswith("Hund anmelden (Formular hund, Fassung 7)\n\nDie FIM-Daten (JSON) genügen dem Datenschema")
    assert said.endswith("- Hund 1: „Schulterhöhe in cm“ (F05000012V1.0) fehlt.\n")


def test_without_its_form_the_json_is_the_same_and_says_that_nobody_checked_it(
    form: bytes, application: Application
) -> None:
    checked, unchecked = fim_files(application, schema_in(form)), fim_files(application, "form")
    name = "antrag-hund-6a3b9b11.json"
    assert unchecked.contents[name] == checked.contents[name]
    assert "nicht gegen das Datenschema geprüft: das Formular" in unchecked.contents[unchecked.read_first].decode()


def test_a_form_that_is_here_without_its_schema_says_so(
    form: bytes, application: Application, tmp_path: Path
) -> None:
    bare = form.replace(b'<instance id="fim">', b'<instance id="other">')
    assert bare != form
    db = open_replica(tmp_path)
    publish(db, bare)
    found = schema_of(db, msgspec.structs.replace(application, xml_sha256=sha256_hex(bare)), NOW)
    db.conn.close()
    assert found == "schema"
    files = fim_files(application, found)
    said = files.contents[files.read_first].decode()
    assert "fehlen die Zeilen der Liste „fim“" in said
    assert "nicht mehr vor" not in said


def test_two_answers_for_one_place_are_told(application: Application) -> None:
    twice = msgspec.structs.replace(application, instance='<d><a fim="F1">1</a><a fim="F1 text">2</a></d>')
    assert is_from_fim(twice)
    files = fim_files(twice, "form")
    assert list(files.contents) == [files.read_first]
    assert "- Für F1 gibt es zwei verschiedene Antworten." in files.contents[files.read_first].decode()


def test_the_submission_is_saved_whatever_happens_beside_it(application: Application) -> None:
    async def crypto(work: Callable[..., object], *given: object) -> object:
        return work(*given)

    async def run(*_: object) -> None:
        raise RecursionError

    visit = SimpleNamespace(workers=SimpleNamespace(crypto=crypto), replica=SimpleNamespace(run=run), now=lambda: NOW)
    desk = cast(OfficeModel, SimpleNamespace(_visit=visit))
    files = asyncio.run(OfficeModel._files(desk, application))
    assert list(files.contents) == ["antrag-hund-6a3b9b11.xml", "antrag-hund-6a3b9b11-hinweise.txt"]
    assert files.read_first == "antrag-hund-6a3b9b11-hinweise.txt"
    assert "nicht geschrieben: beim Umwandeln" in files.contents[files.read_first].decode()


def test_a_form_from_nowhere_has_no_json(application: Application) -> None:
    assert not is_from_fim(msgspec.structs.replace(application, instance="<data><name>Bello</name></data>"))


def test_the_schema_is_that_of_the_very_form(form: bytes, application: Application, tmp_path: Path) -> None:
    db = open_replica(tmp_path)
    assert schema_of(db, application, NOW) == "form"
    publish(db, form)
    assert schema_of(db, application, NOW) == carried_schema(read_form(form))
    assert schema_of(db, msgspec.structs.replace(application, xml_sha256="0" * 64), NOW) == "form"
    db.conn.close()
