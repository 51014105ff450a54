# SPDX-License-Identifier: EUPL-1.2
"""A resident reports a defect in a real window: what is known, sealed to the office, found with the receipt."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import msgspec
import pytest

from kiosk.ecosystems.services.model.defects import Defects
from kiosk.ecosystems.services.model.services import ServicesModel
from kiosk.printing.simulated import SimulatedPrinter
from kiosk.receipts import asking
from kiosk.receipts.model import ReceiptsModel
from sync.contract.applications import CASE_DEFECT, PURPOSE_DEFECT, DefectReport
from sync.contract.defects import KIND_DEFECT, Defect, DefectPlace
from sync.contract.district import KIND_VILLAGE, Village
from sync.contract.feed import Item
from sync.contract.receipt_code import derive
from sync.contract.signing import private_jwk
from sync.replica.cases import KnownCase, known_cases
from sync.replica.sealing import open_sealed
from tests.services.wares import TODAY
from tests.shell.conftest import Kiosk, Play

pytestmark = pytest.mark.window

HERE, OFFICE = "10046117/remmesweiler", "office:rathaus-st-wendel"
HOLE = Defect(
    category="strasse", village=HERE, place=DefectPlace("stop", "Tankstelle"), state="in-work",
    opened_on=TODAY - timedelta(days=3), changed_on=TODAY, office=OFFICE, says={"de": "Kommt am Freitag dran."},
)  # fmt: skip


def with_defects(items: list[Item]) -> list[Item]:
    """Streets for Remmesweiler, and one defect that everybody knows of."""
    found = [item for item in items if (item.kind, item.id) != (KIND_VILLAGE, HERE)]
    village = Village("Remmesweiler", "10046117", streets=tuple(f"{letter}weg" for letter in "ABCDEFGHIJKLMN"))
    return [*found, _item(KIND_VILLAGE, HERE, village_with_stops(village)), _item(KIND_DEFECT, "7k4m2q9x", HOLE)]


def village_with_stops(village: Village) -> Village:
    return msgspec.structs.replace(village, stops=("Schäfer", "Tankstelle"))


def _item(kind: str, key: str, body: msgspec.Struct) -> Item:
    return Item(kind, key, 1, body=msgspec.Raw(msgspec.json.encode(body)))


def _defects(kiosk: Kiosk) -> Defects:
    kiosk.shell.begin()
    kiosk.shell.openTile(2)
    model = kiosk.shell.model("services")
    assert isinstance(model, ServicesModel)
    model.defects.begin()
    return model.defects


def _on(kiosk: Kiosk, page: str) -> None:
    assert kiosk.shell.pages.names[-1] == page


def _to_known(kiosk: Kiosk, defects: Defects) -> None:
    """From the kind of defect to what may be the same: pavement, this village, the second stop."""
    defects.report()
    _on(kiosk, "DefectCategories")
    defects.chooseCategory(0)
    _on(kiosk, "DefectDanger")
    assert "112" in str(defects.dangerRows)
    assert "ein Schacht offen ist" in str(defects.dangerRows)
    defects.noDanger()
    _on(kiosk, "DefectVillages")
    defects.chooseVillage(0)
    _on(kiosk, "DefectWhere")
    defects.chooseWhere("stop")
    _on(kiosk, "DefectPlaces")
    defects.names.choose(1)


async def _sealed(kiosk: Kiosk, defects: Defects) -> tuple[KnownCase, DefectReport]:
    """What lies in the replica, opened as the office opens it."""
    keys = derive(defects.delivery.sending.code)
    (case,) = await kiosk.window.replica.run(known_cases, keys.lookup_id)
    opened = open_sealed(case.payload or b"", private_jwk(kiosk.stage.desks[case.recipient]))
    return case, msgspec.json.decode(opened, type=DefectReport)


def test_a_report_is_sent_undone_sent_again_and_found_with_its_receipt(
    play: Play, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "WAIT_SECONDS", 0.1)  # no engine is there to answer

    async def work(kiosk: Kiosk) -> None:
        kiosk.shell.visit.printer = SimulatedPrinter(tmp_path / "printer", keep=tmp_path, seconds=0)
        defects = _defects(kiosk)
        _to_known(kiosk, defects)
        _on(kiosk, "DefectKnown")
        assert defects.known[0].title == "Haltestelle Tankstelle"
        assert defects.known[0].subtitle == "Straße oder Gehweg · in Arbeit · vor 3 Tagen gemeldet"
        defects.meanThis(0)
        _on(kiosk, "DefectAlready")
        assert "Kommt am Freitag dran." in str(defects.reported.rows)
        defects.somethingElse()
        _on(kiosk, "DefectWords")
        defects.setWords("Das Loch ist tief.")
        defects.said()
        _on(kiosk, "DefectContactWish")
        defects.chooseContact(True)
        defects.name.set("Erika Mustermann")
        defects.named()
        defects.phone.set("12")
        defects.phoned()
        _on(kiosk, "DefectPhone")
        assert "Vorwahl" in defects.phone.property("error")
        defects.phone.set("06851 123456")
        defects.phoned()
        _on(kiosk, "DefectReadBack")
        said = " ".join(str(row["text"]) for row in defects.sentences)
        for part in (
            "Straße oder Gehweg",
            "Haltestelle Tankstelle, Remmesweiler",
            "tief",
            "06851 12 34 56",
            "Rathaus St. Wendel",
        ):
            assert part in said
        defects.delivery.send()
        await kiosk.until(lambda: kiosk.shell.pages.names[-1] == "FormSent")
        assert not defects.engaged()
        defects.delivery.sending.undo()
        await kiosk.until(lambda: kiosk.shell.pages.names[-1] == "DefectUndone")
        defects.backToReport()
        assert kiosk.shell.pages.names == ["Home", "DefectStart", "DefectReadBack"]
        defects.delivery.send()
        await kiosk.until(lambda: kiosk.shell.pages.names[-1] == "FormSent")
        defects.delivery.sending.printNow()
        await kiosk.until(lambda: defects.delivery.sending.printing == "printed")
        case, report = await _sealed(kiosk, defects)
        assert (case.kind, case.recipient) == (CASE_DEFECT, OFFICE)
        assert (report.category, report.village, report.listed) == ("strasse", HERE, True)
        assert report.place == DefectPlace("stop", "Tankstelle")
        assert [one.answer for one in report.told][-2:] == ["Erika Mustermann", "06851 12 34 56"]
        await _with_receipt(kiosk, defects.delivery.sending.code, report.case_id)
        assert len(list(tmp_path.glob("*.pdf"))) == 1

    play(work, with_defects)


async def _with_receipt(kiosk: Kiosk, code: str, case_id: UUID) -> None:
    kiosk.shell.home()
    kiosk.shell.openTile(1)
    model = kiosk.shell.model("receipts")
    assert isinstance(model, ReceiptsModel)
    model.lookup.setCode(code)
    model.lookup.enter()
    await kiosk.until(lambda: kiosk.shell.pages.names[-1] == "ApplicationStatus")
    services = kiosk.shell.model("services")
    assert isinstance(services, ServicesModel)
    (found,) = services._application._found
    assert found.application is not None
    assert found.application.case_id == case_id
    assert "Die Meldung ist hier gespeichert" in str(services._application.rows)


def test_other_places_languages_and_where_nothing_can_be_sent(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        defects = _defects(kiosk)
        defects.lookHere()
        _on(kiosk, "DefectList")
        defects.reported.choose(0)
        _on(kiosk, "DefectDetails")
        assert "7K4M-2Q9X" in str(defects.reported.rows)
        kiosk.shell.home()
        defects.begin()
        _to_known(kiosk, defects)
        kiosk.shell.set_language("ar")
        assert defects.known[0].title.count("Tankstelle") == 1
        kiosk.shell.set_language("de")
        kiosk.shell.back()
        defects.chooseWhere("street")
        _on(kiosk, "DefectLetters")
        defects.chooseLetters(0)
        defects.names.choose(0)
        _on(kiosk, "DefectWords")
        kiosk.shell.back()
        defects.notListed()
        defects.setPlace("Erfundener Weg 3")
        defects.placed()
        _on(kiosk, "DefectWords")
        assert not defects._said.listed, "a resident's own words are proposed to nobody"
        defects.chooseWhere("field-path")
        defects.setPlace("zwölf")
        defects.placed()
        _on(kiosk, "DefectPath")
        assert "Schild" in defects.placeError
        defects.setPlace("12/3")
        defects.placed()
        assert defects._said.place == DefectPlace("field-path", "12/3")
        defects.said()
        defects.chooseContact(False)
        assert "Sie nennen keinen Namen" in str(defects.sentences)
        policy = kiosk.shell.visit.policy
        assert policy is not None
        left = {name: purpose for name, purpose in policy.purposes.items() if name != PURPOSE_DEFECT}
        kiosk.shell.visit.policy = msgspec.structs.replace(policy, purposes=left)
        defects.delivery.send()
        await kiosk.until(lambda: defects.delivery.problem != "")
        assert "im Rathaus" in defects.delivery.problem
        defects.chooseVillage(0)
        _on(kiosk, "DefectNotHere")
        assert "Rathausplatz 1" in str(defects.whomToTell)

    play(work, with_defects)
