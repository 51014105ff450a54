# SPDX-License-Identifier: EUPL-1.2
"""Citizen services in a real window: found by each way, told for the right place, taken home on paper."""

from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from kiosk.ecosystems.services.describing import Described
from kiosk.ecosystems.services.model.services import ServicesModel
from kiosk.printing.simulated import Fault, SimulatedPrinter
from sync.contract.waste import Street
from tests.resources.content import forms
from tests.shell.conftest import Kiosk, Play

pytestmark = pytest.mark.window

TILE = 2


def _services(kiosk: Kiosk) -> ServicesModel:
    model = kiosk.shell.model("services")
    assert isinstance(model, ServicesModel)
    return model


def _begin(kiosk: Kiosk) -> ServicesModel:
    kiosk.shell.begin()
    kiosk.shell.openTile(TILE)
    assert kiosk.shell.pages.names == ["Home", "FindService"]
    return _services(kiosk)


def _row(model: ServicesModel, key: str) -> int:
    services = model.finder.services
    return next(row for row in range(len(services)) if services[row].key == key)


def _facts(model: ServicesModel, row: int) -> str:
    model.sheet.openPart(row)
    return " | ".join(str(fact["text"]) for fact in model.sheet.partFacts)


def test_by_situation(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        model = _begin(kiosk)
        model.bySituation()
        model.finder.openSituation(0)
        assert model.finder.listTitle == "Umziehen"
        model.finder.choose(_row(model, "wohnung-anmelden"))
        assert kiosk.shell.pages.names == ["Home", "FindService", "Situations", "ServiceList", "Service"]
        assert "selbst ins Amt" in model.sheet.presenceText
        assert model.sheet.presenceNeeded

    play(work)


def test_by_letter(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        model = _begin(kiosk)
        model.byLetter()
        rows = range(len(model.finder.letters))
        assert rows
        for row in rows:
            model.finder.openLetters(row)
            assert len(model.finder.services) > 0
            kiosk.shell.back()

    play(work)


def test_by_a_word(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        model = _begin(kiosk)
        model.bySearch()
        model.finder.showFound()
        assert kiosk.shell.pages.names[-1] == "ServiceSearch"
        model.finder.setText("Hund")
        model.finder.showFound()
        assert kiosk.shell.pages.names[-1] == "ServiceList"
        assert model.finder.listTitle == "Gefunden für „Hund“"
        kiosk.shell.back()
        model.finder.setText("gez")
        model.finder.showFound()
        assert kiosk.shell.pages.names[-2:] == ["ServiceSearch", "Service"]

    play(work)


def test_what_is_not_found_leads_on(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        model = _begin(kiosk)
        model.bySearch()
        model.finder.setText("xylophon")
        model.finder.showFound()
        assert kiosk.shell.pages.names[-1] == "NoService"
        kiosk.shell.back()
        assert model.finder.text == "xylophon"

    play(work)


def test_the_place_decides_the_office(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        model = _begin(kiosk)
        model.sheet.choose("personalausweis")
        assert "Rathaus St. Wendel" in _facts(model, 1)
        model.elsewhere()
        places = model.municipalities
        model.choosePlace(next(row for row in range(len(places)) if places[row].title == "Namborn"))
        assert kiosk.shell.pages.names[-1] == "ServicePart"
        assert "Rathaus Namborn" in " ".join(str(fact["text"]) for fact in model.sheet.partFacts)
        assert "Namborn" in model.placeText

    play(work)


def test_another_language_says_everything_anew(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        model = _begin(kiosk)
        model.sheet.choose("personalausweis")
        model.sheet.openPart(2)
        kiosk.shell.set_language("en")
        assert model.sheet.name == "Identity card"
        assert model.sheet.partQuestion == "What does it cost?"
        model.finder.setText("ID card")
        assert model.finder.foundCount > 0

    play(work)


def test_a_form_is_offered_where_it_is_published(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        model, opened = _begin(kiosk), list[Described]()
        model.sheet.on_form = opened.append
        for key in sorted(model._catalogue.services):
            model.sheet.choose(key)
            offered = bool(model.sheet.formOffered)
            named = model.sheet._described.form if model.sheet._described else ""
            assert offered is (named in forms())
            model.sheet.fillForm()
            assert bool(opened) is offered
            opened.clear()

    play(work)


def test_the_slip_comes_out_of_the_printer(play: Play, tmp_path: Path) -> None:
    async def work(kiosk: Kiosk) -> None:
        model = _begin(kiosk)
        printer = SimulatedPrinter(tmp_path / "printer", keep=tmp_path / "paper", seconds=0, patience=0)
        kiosk.shell.visit.printer = printer
        model.sheet.choose("personalausweis")
        printer.queue(Fault.OUT_OF_PAPER)
        model.sheet.takeAway()
        assert kiosk.shell.pages.names[-1] == "TakeAway"
        await kiosk.until(lambda: model.printout.state == Fault.OUT_OF_PAPER)
        assert "kein Papier" in model.printout.text
        assert "Rathaus St. Wendel" in str(model.printout.toWriteDown)
        model.printout.printAgain()
        await kiosk.until(lambda: model.printout.state == "printed")
        (paper,) = (tmp_path / "paper").iterdir()
        assert paper.name == "001-merkzettel.pdf"
        assert paper.read_bytes().startswith(b"%PDF")

    play(work)


def test_what_is_withdrawn_while_it_is_read_is_gone(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        model = _begin(kiosk)
        model.sheet.choose("personalausweis")
        await kiosk.window.replica.run(lambda db: db.conn.execute("DELETE FROM items WHERE kind = 'service'"))
        await kiosk.shell.refresh()
        assert len(model.sheet.questions) == 0
        assert model.sheet.name == ""
        assert kiosk.shell.property("tiles")[TILE]["reason"] == "Noch ist hier nichts hinterlegt."

    play(work)


def _waste_street(model: ServicesModel, kiosk: Kiosk) -> None:
    model.waste.begin()
    assert kiosk.shell.pages.names[-1] == "WasteVillages"
    assert model.waste.villages[0].title == "Remmesweiler"
    model.waste.chooseVillage(0)
    assert kiosk.shell.pages.names[-1] == "WasteStreets"
    model.waste.chooseStreet(0)
    assert kiosk.shell.pages.names[-1] == "WasteDates"


def test_the_next_collections_of_a_street_and_all_on_paper(play: Play, tmp_path: Path) -> None:
    async def work(kiosk: Kiosk) -> None:
        model = _begin(kiosk)
        printer = SimulatedPrinter(tmp_path / "printer", keep=tmp_path / "paper", seconds=0, patience=0)
        kiosk.shell.visit.printer = printer
        _waste_street(model, kiosk)
        assert model.waste.place == "Beispielstraße, Remmesweiler"
        assert "Beispiel" in model.waste.exampleText
        said = [str(row["text"]) for row in model.waste.rows]
        assert "Restmüll" in " ".join(said) or "Biotonne" in " ".join(said)
        assert sum(text.startswith("**") for text in said) == 3
        model.waste.takeAway()
        await kiosk.until(lambda: model.printout.state == "printed")
        assert len(list((tmp_path / "paper").iterdir())) == 1
        kiosk.shell.set_language("en")
        assert "Food and garden waste" in str(model.waste.rows)

    play(work)


def test_where_nothing_is_stored_the_office_is_named(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        model = _begin(kiosk)
        model.waste.begin()
        model.waste.chooseVillage(1)
        assert kiosk.shell.pages.names[-1] == "WasteDates"
        assert model.waste.title == "Hier ist noch kein Abfallkalender hinterlegt."
        assert "Abfallentsorgungsbetrieb" in str(model.waste.rows)
        assert not model.waste.printable
        model.elsewhere()
        places = model.municipalities
        model.choosePlace(next(row for row in range(len(places)) if places[row].title == "Namborn"))
        assert model.waste.place == "Namborn"
        assert "Rathaus" in str(model.waste.rows)
        kiosk.shell.home()
        kiosk.shell.openTile(TILE)
        model.waste.begin()
        assert kiosk.shell.pages.names[-1] == "WasteDates"

    play(work)


def test_a_street_that_is_missing_and_many_streets(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        model = _begin(kiosk)
        (key,) = model._catalogue.calendars
        before = model._catalogue.calendars[key]
        village = before.streets[0].village
        streets = tuple(Street(village, f"{letter}-Straße", "1 bis 9") for letter in "ABCDEFGHIJKLMNO")
        many = msgspec.structs.replace(before, streets=streets)
        model._catalogue = replace(model._catalogue, calendars={key: many})
        model._show_place()
        model.waste.begin()
        model.waste.chooseVillage(0)
        assert kiosk.shell.pages.names[-1] == "WasteLetters"
        model.waste.chooseLetters(1)
        assert [model.waste.streets[row].title for row in range(2)] == ["G-Straße", "H-Straße"]
        model.waste.chooseStreet(0)
        assert model.waste.place == "G-Straße (1 bis 9), Remmesweiler"
        kiosk.shell.back()
        model.waste.notListed()
        assert model.waste.place == "Remmesweiler"
        assert not model.waste.printable

    play(work)


def test_the_search_finds_the_waste_calendar(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        model = _begin(kiosk)
        for typed in ("Müll", "Abfuhr", "gelber Sack", "Abfallkalender", "Müllabfuhr"):
            model.finder.setText(typed)
            model.finder.showFound()
            if kiosk.shell.pages.names[-1] == "ServiceList":
                assert "waste-calendar" in [
                    model.finder.services[row].key for row in range(min(3, len(model.finder.services)))
                ]
                model.finder.choose(_row(model, "waste-calendar"))
            assert kiosk.shell.pages.names[-1] == "WasteVillages"

    play(work)
