# SPDX-License-Identifier: EUPL-1.2
"""An application as a file for other programs: what a real form gives, and what no file may hold."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import cast
from uuid import UUID

import msgspec
import pytest
from lxml import etree

from kiosk.counter.office.submission_file import file_name, submission_file
from kiosk.counter.paper import Files, PaperJob, UnsavableError
from kiosk.visit import Visit
from sync.contract.applications import Application
from sync.contract.times import to_wire
from sync.forms.filling import Filling
from sync.forms.interview import Interview
from sync.forms.reading import read_form
from sync.forms.submission import instance_xml
from sync.platform.ecosystems.forms.judging import Judged, judge

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
CASE = UUID("6d0f3f0e-3c0b-4c57-9d52-2f0d6a3b9b11")
BARE = Application(
    case_id=CASE, form="hund", version="7", xml_sha256="0" * 64, title="Hund anmelden", told=(), instance="<data/>",
    receipt_key={}, sent_at=to_wire(NOW), lang="de",
)  # fmt: skip


def saved(instance: str) -> etree._Element:
    data = submission_file(msgspec.structs.replace(BARE, instance=instance))
    assert data.startswith(b"<?xml version='1.0' encoding='UTF-8'?>")
    return etree.fromstring(data)


@pytest.mark.parametrize("form", sorted(file.stem for file in (RESOURCES / "forms").glob("*.md")))
def test_every_form_of_the_district_gives_a_submission(form: str) -> None:
    judged = judge((RESOURCES / "forms" / f"{form}.md").read_bytes(), form)
    assert isinstance(judged, Judged)
    definition = read_form(judged.xml)
    filling = Filling(definition, clock=lambda: NOW, zone=UTC)
    spoken = next(step for step in Interview(filling).steps if step.kind in ("text", "long-text", "choice"))
    given = Interview(filling).choices(spoken)[0].value if spoken.kind == "choice" else "Löwe & <Söhne>"
    assert Interview(filling).answer(spoken, given) is None
    root = saved(instance_xml(filling))
    assert (root.get("id"), root.get("version")) == (definition.form_id, definition.version)
    assert (root.findtext("{*}meta/{*}instanceID") or "").startswith("uuid:")
    assert given in [text for element in root.iter() if (text := element.text)]


def test_what_the_submission_lacks_is_added() -> None:
    root = saved("<data><name>Bello</name></data>")
    assert (root.get("id"), root.get("version"), root.findtext("name")) == ("hund", "7", "Bello")
    assert root.findtext("{http://openrosa.org/xforms}meta/{http://openrosa.org/xforms}instanceID") == f"uuid:{CASE}"


def test_an_instance_id_that_stands_there_stays() -> None:
    root = saved('<data id="hund" version="6"><meta><instanceID>uuid:1</instanceID></meta></data>')
    assert (root.get("version"), root.findtext("meta/instanceID")) == ("6", "uuid:1")
    assert len(root) == 1


HOSTILE = {
    "nothing": "",
    "no XML": "Bello",
    "cut": "<data><name>Bello",
    "document type": '<!DOCTYPE data SYSTEM "http://example.org/x.dtd"><data/>',
    "file from the disk": '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>',
    "laughs": '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><d>&b;</d>',
    "unknown entity": "<data>&x;</data>",
}


@pytest.mark.parametrize("case", HOSTILE)
def test_what_no_program_should_open_is_not_saved(case: str) -> None:
    with pytest.raises(UnsavableError):
        submission_file(msgspec.structs.replace(BARE, instance=HOSTILE[case]))


def test_what_a_program_would_run_is_left_out() -> None:
    data = submission_file(msgspec.structs.replace(BARE, instance='<?xml-stylesheet href="x.xsl"?><data/>'))
    assert b"stylesheet" not in data


def test_the_file_is_named_after_the_form_and_nobody() -> None:
    assert file_name(BARE) == "antrag-hund-6a3b9b11.xml"


@pytest.mark.parametrize("form", ["../../../etc/cron", "/etc/hund", "a/b", "..", "a.b", "a\\b"])
def test_a_form_of_any_name_stays_in_the_folder(form: str) -> None:
    name = file_name(msgspec.structs.replace(BARE, form=form))
    assert name == Path(name).name
    assert name.startswith("antrag-")
    assert not set(name.removesuffix(".xml")) & set("./\\")


@pytest.mark.parametrize("name", ["../hund.xml", "unter/hund.xml", "/etc/hund.xml", "..", ".", ""])
def test_a_name_that_leads_out_of_the_folder_is_not_written(name: str, tmp_path: Path) -> None:
    async def make() -> Files:
        return Files({"hund.xml": b"1", name: b"2"})

    folder = tmp_path / "saved"
    # Refused before anything is written, so neither the worker nor the printer of a visit is asked.
    job = PaperJob(cast(Visit, SimpleNamespace(language="de")), asyncio.run, lambda: None)
    job.save_files(make, folder)
    assert job.result[0] == "error"
    assert not folder.exists()
    assert list(tmp_path.iterdir()) == []
