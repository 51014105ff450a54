# SPDX-License-Identifier: EUPL-1.2
"""A defect is reported: what is broken, where, what is known already, who may be asked, who gets it."""

from collections.abc import Callable
from datetime import timedelta

import msgspec

from kiosk.ecosystems.services.model.defects import Defects
from sync.contract.defects import KIND_CATEGORY, KIND_DEFECT, Defect, DefectPlace, DefectState
from sync.contract.district import KIND_VILLAGE, Village
from sync.contract.feed import Item
from tests.services.wares import TODAY
from tests.walk.tour import Tour
from tests.walk.tours.applications import receipt_of, told_of
from tests.walk.tours.longest import NAME, long_text
from tests.walk.tours.services import TILE
from tests.walk.walker import KioskWalker, Staging

HERE, OFFICE = "10046117/remmesweiler", "office:rathaus-st-wendel"
STREETS = (
    "Am Bach", "Bergstraße", "Dorfstraße", "Eichenweg", "Feldstraße", "Gartenweg", "Hauptstraße", "Im Tal",
    "Kirchweg", "Lindenstraße", "Mühlenweg", "Ostring", "Zum Wald",
)  # fmt: skip
STOPS = ("Mainzweilerstr.", "Schäfer", "Tankstelle")


def defect(
    place: DefectPlace, days: int = 3, state: DefectState = "open", category: str = "strasse", says: str = ""
) -> Defect:
    return Defect(
        category=category, village=HERE, place=place, state=state, opened_on=TODAY - timedelta(days=days),
        changed_on=TODAY - timedelta(days=days // 2), office=OFFICE, says={"de": says} if says else {},
    )  # fmt: skip


KNOWN = {
    "7k4m2q9x": defect(DefectPlace("stop", "Tankstelle"), 3, "in-work", says="Der Bauhof kommt am Freitag."),
    "8m5n3r0y": defect(DefectPlace("street", "Hauptstraße"), 0),
    "9n6p4s1z": defect(DefectPlace("field-path", "12"), 1, category="feldweg"),
    "0p7q5t2a": defect(DefectPlace("other"), 20, "done", "muell"),
    "1q8r6v3b": defect(DefectPlace("street"), 40, "in-work", "beleuchtung"),
    "2r9s7w4c": defect(DefectPlace("street", "Kirchweg"), 10, "not-ours", "schild", "Zuständig ist das Land."),
}


def with_defects(
    known: dict[str, Defect] | None = None, streets: tuple[str, ...] = STREETS, stops: tuple[str, ...] = STOPS
) -> Callable[[list[Item]], list[Item]]:
    """The district with streets and stops of its village, and with what everybody knows of."""

    def change(items: list[Item]) -> list[Item]:
        kept = [item for item in items if (item.kind, item.id) != (KIND_VILLAGE, HERE)]
        kept.append(_item(KIND_VILLAGE, HERE, Village("Remmesweiler", "10046117", streets=streets, stops=stops)))
        return kept + [_item(KIND_DEFECT, key, one) for key, one in (KNOWN if known is None else known).items()]

    return change


def _item(kind: str, key: str, body: msgspec.Struct) -> Item:
    return Item(kind, key, 1, body=msgspec.Raw(msgspec.json.encode(body)))


def defects_of(walker: KioskWalker) -> Defects:
    return walker.services.defects


reporting = Tour("reporting", Staging(settings='printer = "simulator"\n', items=with_defects()))


@reporting.state("DefectStart", "plain")
async def _start(walker: KioskWalker) -> None:
    walker.shell.begin()
    walker.shell.openTile(TILE)
    defects_of(walker).begin()


@reporting.state("DefectList", "many")
async def _list(walker: KioskWalker) -> None:
    defects_of(walker).lookHere()


@reporting.state("DefectDetails", "in-work")
async def _details(walker: KioskWalker) -> None:
    defects_of(walker).reported.choose(2)


@reporting.state("DefectVillages", "looking")
async def _other_village(walker: KioskWalker) -> None:
    walker.shell.back()
    defects_of(walker).lookElsewhere()


@reporting.state("DefectList", "empty")
async def _nothing(walker: KioskWalker) -> None:
    defects_of(walker).chooseVillage(1)


@reporting.state("DefectCategories", "many")
async def _categories(walker: KioskWalker) -> None:
    walker.shell.home()
    defects_of(walker).begin()
    defects_of(walker).report()


@reporting.state("DefectDanger", "plain")
async def _danger(walker: KioskWalker) -> None:
    defects_of(walker).chooseCategory(0)


@reporting.state("DefectVillages", "many")
async def _villages(walker: KioskWalker) -> None:
    defects_of(walker).noDanger()


@reporting.state("DefectWhere", "plain")
async def _where(walker: KioskWalker) -> None:
    defects_of(walker).chooseVillage(0)


@reporting.state("DefectPath", "empty")
async def _path(walker: KioskWalker) -> None:
    defects_of(walker).chooseWhere("field-path")


@reporting.state("DefectPath", "error")
async def _path_error(walker: KioskWalker) -> None:
    defects_of(walker).setPlace("12/3/4")
    defects_of(walker).placed()


@reporting.state("DefectPlaceWords", "elsewhere")
async def _words_for_place(walker: KioskWalker) -> None:
    walker.shell.back()
    defects_of(walker).chooseWhere("other")
    defects_of(walker).setPlace("Hinter der Kirche, neben der alten Linde")


@reporting.state("DefectLetters", "many")
async def _letters(walker: KioskWalker) -> None:
    walker.shell.back()
    defects_of(walker).chooseWhere("street")


@reporting.state("DefectPlaceWords", "street")
async def _street_words(walker: KioskWalker) -> None:
    defects_of(walker).notListed()


@reporting.state("DefectPlaces", "streets")
async def _streets(walker: KioskWalker) -> None:
    walker.shell.back()
    defects_of(walker).chooseLetters(0)


@reporting.state("DefectPlaces", "stops")
async def _stops(walker: KioskWalker) -> None:
    walker.shell.back()
    walker.shell.back()
    defects_of(walker).chooseWhere("stop")


@reporting.state("DefectKnown", "one")
async def _known(walker: KioskWalker) -> None:
    defects_of(walker).names.choose(2)


@reporting.state("DefectAlready", "in-work")
async def _already(walker: KioskWalker) -> None:
    defects_of(walker).meanThis(0)


@reporting.state("DefectWords", "empty")
async def _no_words(walker: KioskWalker) -> None:
    walker.shell.back()
    defects_of(walker).somethingElse()


@reporting.state("DefectWords", "typed")
async def _words(walker: KioskWalker) -> None:
    defects_of(walker).setWords("Das Loch ist tief, gestern ist ein Kind mit dem Rad gestürzt.")


@reporting.state("DefectContactWish", "plain")
async def _contact(walker: KioskWalker) -> None:
    defects_of(walker).said()


@reporting.state("DefectName", "error")
async def _wrong_name(walker: KioskWalker) -> None:
    defects_of(walker).chooseContact(True)
    defects_of(walker).name.set("Erika@Mustermann 7")
    defects_of(walker).named()


@reporting.state("DefectName", "typed")
async def _name(walker: KioskWalker) -> None:
    defects_of(walker).name.set("Erika Mustermann")


@reporting.state("DefectPhone", "error")
async def _phone(walker: KioskWalker) -> None:
    defects_of(walker).named()
    defects_of(walker).phone.set("12")
    defects_of(walker).phoned()


@reporting.state("DefectReadBack", "with-name")
async def _read_back(walker: KioskWalker) -> None:
    defects_of(walker).phone.set("06851 12 34 56")
    defects_of(walker).phoned()


@reporting.state("DefectReadBack", "disk-full")
async def _full(walker: KioskWalker) -> None:
    delivery = defects_of(walker).delivery
    await walker.cannot_store("cases", delivery.send, lambda: delivery.problem != "")


@reporting.state("FormSent", "report")
async def _sent(walker: KioskWalker) -> None:
    defects_of(walker).delivery.send()
    await walker.until_page("FormSent")


@reporting.state("DefectUndone", "plain")
async def _undone(walker: KioskWalker) -> None:
    defects_of(walker).delivery.sending.undo()
    await walker.until_page("DefectUndone")


@reporting.state("DefectReadBack", "no-name")
async def _no_name(walker: KioskWalker) -> None:
    defects_of(walker).backToReport()
    walker.shell.back()
    defects_of(walker).chooseContact(False)


@reporting.state("ApplicationStatus", "report-stored")
async def _with_receipt(walker: KioskWalker) -> None:
    defects_of(walker).delivery.send()
    await walker.until_page("FormSent")
    walker.shell.home()
    walker.shell.openTile(1)
    receipt_of(walker).setCode(defects_of(walker).delivery.sending.code)
    receipt_of(walker).enter()
    await walker.engine_fails()
    await walker.until_page("ApplicationStatus")


@reporting.state("ApplicationStatus", "report-mended")
async def _mended(walker: KioskWalker) -> None:
    await told_of(walker, defects_of(walker).delivery.sending.code, "done", "Der Bauhof war da.")


closed = Tour("report-impossible", Staging(items=with_defects(known={}, stops=())))


@closed.state("DefectNotHere", "plain")
async def _not_here(walker: KioskWalker) -> None:
    walker.shell.begin()
    walker.shell.openTile(TILE)
    walker.shell.visit.policy = None
    defects_of(walker).begin()
    defects_of(walker).report()
    defects_of(walker).chooseCategory(0)
    defects_of(walker).chooseVillage(0)


def _without_kinds(items: list[Item]) -> list[Item]:
    return [item for item in items if item.kind != KIND_CATEGORY]


never = Tour("no-kinds", Staging(items=_without_kinds))


@never.state("DefectStart", "nothing-to-report")
async def _no_kinds(walker: KioskWalker) -> None:
    walker.shell.begin()
    walker.shell.openTile(TILE)
    defects_of(walker).begin()


LONG_STREET = long_text("Straße", NAME)
LONG = defect(DefectPlace("street", LONG_STREET), says=long_text("Bauhof", 300))
longest = Tour(
    "longest-report",
    Staging(items=with_defects({"7k4m2q9x": LONG}, streets=(LONG_STREET,), stops=())),
    screens=("21.5", "27"),
)


@longest.state("DefectPlaces", "longest")
async def _long_places(walker: KioskWalker) -> None:
    walker.shell.begin()
    walker.shell.openTile(TILE)
    defects = defects_of(walker)
    defects.begin()
    defects.report()
    defects.chooseCategory(0)
    defects.chooseVillage(0)
    defects.chooseWhere("street")


@longest.state("DefectKnown", "longest")
async def _long_known(walker: KioskWalker) -> None:
    defects_of(walker).names.choose(0)


@longest.state("DefectAlready", "longest")
async def _long_already(walker: KioskWalker) -> None:
    defects_of(walker).meanThis(0)


@longest.state("DefectReadBack", "longest")
async def _long_read_back(walker: KioskWalker) -> None:
    defects = defects_of(walker)
    defects.somethingElse()
    defects.setWords(long_text("Beschreibung", 400))
    defects.said()
    defects.chooseContact(True)
    defects.name.set(long_text("Mustermann", NAME))
    defects.phone.set("06851 12 34 56")
    defects.phoned()


TOURS = (reporting, closed, never, longest)
