# SPDX-License-Identifier: EUPL-1.2
"""Citizen services: the three ways to one, what is known of it and what is not, and the slip to take home."""

from datetime import date
from typing import Any

import msgspec

from kiosk.printing.simulated import Fault
from sync.contract.district import KIND_MUNICIPALITY
from sync.contract.feed import Item
from sync.contract.services import (
    KIND_OFFICE,
    KIND_SERVICE,
    KIND_SITUATION,
    Fee,
    Office,
    OpeningHours,
    Provision,
    Service,
)
from tests.walk.tour import Tour
from tests.walk.tours.longest import NAME, SENTENCES, long_text
from tests.walk.walker import KioskWalker, Staging

TILE = 2
"""Where the ecosystem stands among the home page's tiles."""
DISTRICT = ("10046",)
OFFICE = "rathaus-st-wendel"

finding = Tour("finding", Staging(settings='printer = "simulator"\n'))


@finding.state("FindService", "plain")
async def _start(walker: KioskWalker) -> None:
    walker.shell.begin()
    walker.shell.openTile(TILE)


@finding.state("Situations", "many")
async def _situations(walker: KioskWalker) -> None:
    walker.services.bySituation()


@finding.state("ServiceList", "situation")
async def _of_situation(walker: KioskWalker) -> None:
    walker.services.finder.openSituation(0)


@finding.state("Letters", "many")
async def _letters(walker: KioskWalker) -> None:
    walker.shell.back()
    walker.shell.back()
    walker.services.byLetter()


@finding.state("ServiceList", "letters")
async def _of_letters(walker: KioskWalker) -> None:
    walker.services.finder.openLetters(0)


@finding.state("ServiceSearch", "empty")
async def _search(walker: KioskWalker) -> None:
    walker.shell.back()
    walker.shell.back()
    walker.services.bySearch()


@finding.state("ServiceSearch", "none")
async def _search_none(walker: KioskWalker) -> None:
    walker.services.finder.setText("xylophon")


@finding.state("NoService", "plain")
async def _nothing(walker: KioskWalker) -> None:
    walker.services.finder.showFound()


@finding.state("NoService", "longest-word")
async def _nothing_long(walker: KioskWalker) -> None:
    walker.services.finder.setText("Xylophon" * 5)


@finding.state("ServiceSearch", "one")
async def _search_one(walker: KioskWalker) -> None:
    walker.shell.back()
    walker.services.finder.setText("GEZ")
    assert walker.services.finder.foundCount == 1


@finding.state("ServiceSearch", "many")
async def _search_many(walker: KioskWalker) -> None:
    walker.services.finder.setText("Hund")
    assert walker.services.finder.foundCount > 1


@finding.state("ServiceList", "found")
async def _found(walker: KioskWalker) -> None:
    walker.services.finder.showFound()


@finding.state("Service", "in-person")
async def _in_person(walker: KioskWalker) -> None:
    open_service(walker, "personalausweis")


@finding.state("ServicePart", "about")
async def _about(walker: KioskWalker) -> None:
    walker.services.sheet.openPart(0)


@finding.state("ServicePart", "where")
async def _where(walker: KioskWalker) -> None:
    walker.shell.back()
    walker.services.sheet.openPart(1)


@finding.state("ServicePart", "costs")
async def _costs(walker: KioskWalker) -> None:
    walker.shell.back()
    walker.services.sheet.openPart(2)


@finding.state("ServicePart", "bring")
async def _bring(walker: KioskWalker) -> None:
    walker.shell.back()
    walker.services.sheet.openPart(3)


@finding.state("Residence", "own")
async def _residence(walker: KioskWalker) -> None:
    walker.shell.back()
    walker.services.elsewhere()


@finding.state("Residence", "other")
async def _other_residence(walker: KioskWalker) -> None:
    walker.services.choosePlace(3)
    walker.services.elsewhere()


@finding.state("FindService", "other-place")
async def _other_place(walker: KioskWalker) -> None:
    walker.shell.home()
    walker.shell.openTile(TILE)


@finding.state("Service", "in-person-or-eid")
async def _eid(walker: KioskWalker) -> None:
    open_service(walker, "wohnung-anmelden")


@finding.state("ServicePart", "deadline")
async def _deadline(walker: KioskWalker) -> None:
    walker.services.sheet.openPart(0)


@finding.state("Service", "not-needed")
async def _not_needed(walker: KioskWalker) -> None:
    open_service(walker, "hundesteuer-anmelden")


@finding.state("Service", "online")
async def _online(walker: KioskWalker) -> None:
    await walker.line("online")


@finding.state("TakeAway", "out-of-paper")
async def _out_of_paper(walker: KioskWalker) -> None:
    await walker.line("offline")
    walker.printer.hold(Fault.OUT_OF_PAPER)
    walker.services.sheet.takeAway()
    await walker.until(lambda: walker.services.printout.state == Fault.OUT_OF_PAPER)


@finding.state("TakeAway", "jam")
async def _jam(walker: KioskWalker) -> None:
    await _print(walker, Fault.JAM)


@finding.state("TakeAway", "silent")
async def _silent(walker: KioskWalker) -> None:
    walker.printer._patience = 0.05
    await _print(walker, Fault.SILENT)


@finding.state("TakeAway", "printing")
async def _printing(walker: KioskWalker) -> None:
    await walker.prints_for_ever(walker.services.printout.printAgain)


slipping = Tour("slipping", Staging(settings='printer = "simulator"\n'))


@slipping.state("TakeAway", "printed")
async def _printed(walker: KioskWalker) -> None:
    walker.shell.begin()
    walker.shell.openTile(TILE)
    open_service(walker, "personalausweis")
    walker.services.sheet.takeAway()
    await walker.until(lambda: walker.services.printout.state == "printed")


def _nothing_published(items: list[Item]) -> list[Item]:
    return [item for item in items if item.kind not in (KIND_SERVICE, KIND_OFFICE, KIND_SITUATION, KIND_MUNICIPALITY)]


no_services = Tour("no-services", Staging(items=_nothing_published))


@no_services.state("Home", "no-services")
async def _home(walker: KioskWalker) -> None:
    walker.shell.begin()


@no_services.state("FindService", "no-places")
async def _no_places(walker: KioskWalker) -> None:
    """Everything was withdrawn while somebody stood there."""
    walker.services._go("FindService")


@no_services.state("Situations", "empty")
async def _no_situations(walker: KioskWalker) -> None:
    walker.services.bySituation()


@no_services.state("Letters", "empty")
async def _no_letters(walker: KioskWalker) -> None:
    walker.services.byLetter()


@no_services.state("ServiceList", "empty")
async def _no_list(walker: KioskWalker) -> None:
    walker.services.finder.setText("Perso")
    walker.services._go("ServiceList")


@no_services.state("Service", "withdrawn")
async def _withdrawn(walker: KioskWalker) -> None:
    walker.services._go("Service")


@no_services.state("Residence", "empty")
async def _no_residence(walker: KioskWalker) -> None:
    walker.services.elsewhere()


HOURS = tuple(
    OpeningHours(day, opens, closes)
    for day, spans in (
        ("monday", (("08:00", "12:00"), ("13:30", "15:30"))),
        ("tuesday", (("08:00", "12:00"), ("13:30", "15:30"))),
        ("wednesday", (("08:00", "12:00"),)),
        ("thursday", (("08:00", "12:00"), ("13:30", "18:00"))),
        ("friday", (("07:30", "12:30"),)),
        ("saturday", (("10:00", "12:00"),)),
    )
    for opens, closes in spans
)  # fmt: skip
CHECKED, OLD = date(2026, 11, 3), date(2025, 3, 4)


def _service(number: int, provision: Provision) -> Item:
    """A service of the walk's own, in German only, of which nobody knows whether one has to go there."""
    service = Service(
        name={"de": f"Beispiel {number}"},
        about={"de": "Ein Beispiel ohne Übersetzung."},
        icon="description",
        situations=("umzug",),
        provisions=(provision,),
    )
    return _item(KIND_SERVICE, f"beispiel-{number}", service)


def _item(kind: str, key: str, body: msgspec.Struct) -> Item:
    return Item(kind=kind, id=key, rev=1, body=msgspec.Raw(msgspec.json.encode(body)))


def _fee(cents: int, checked_on: date = CHECKED, **more: Any) -> Fee:
    return Fee(cents=cents, source="Satzung", checked_on=checked_on, **more)


def _known_and_not(items: list[Item]) -> list[Item]:
    """Offices and fees in every state of being known."""
    whole = Office(
        name="Bürgerbüro", authority="Kreisstadt St. Wendel", address="Rathausplatz 1", postcode="66606",
        village="St. Wendel", where={"de": "Im Erdgeschoss, rechts vom Eingang."}, phone="06851 809-0", hours=HOURS,
        by_appointment=True, checked_on=CHECKED,
    )  # fmt: skip
    offices = {
        "ganz-bekannt": whole,
        "nur-telefon": Office(name="Beitragsservice", authority="ARD, ZDF", phone="0221 5061-0", checked_on=OLD),
        "nur-name": Office(name="Jugendamt", authority="Landkreis St. Wendel", by_appointment=True),
    }
    over = date(2026, 10, 31)
    partly = (_fee(2800, what={"de": "bis 24 Jahre"}, valid_until=over), _fee(4600, what={"de": "ab 24 Jahren"}))
    only_here = {"de": "Nur für Hauptwohnungen."}
    provisions = (
        Provision(places=DISTRICT, office="ganz-bekannt", fees=(_fee(3700),), form="antrag"),
        Provision(places=DISTRICT, office="nur-telefon", fees=(_fee(0),)),
        Provision(places=DISTRICT, office="nur-name", fees=(_fee(1250, OLD),), note=only_here),
        Provision(places=("10046111",), fees=(_fee(500),)),
        Provision(places=DISTRICT, fees=(_fee(2800, valid_until=over),)),
        Provision(places=DISTRICT, office="nur-name", fees=partly),
    )
    own = [_service(number, provision) for number, provision in enumerate(provisions, start=1)]
    return [*items, *own, *(_item(KIND_OFFICE, key, office) for key, office in offices.items())]


knowing = Tour("knowing", Staging(items=_known_and_not))


@knowing.state("Service", "form")
async def _form(walker: KioskWalker) -> None:
    walker.shell.begin()
    walker.shell.openTile(TILE)
    walker.services._forms = frozenset({"antrag"})
    walker.services._show_place()
    open_service(walker, "beispiel-1")


@knowing.state("ServicePart", "hours-known")
async def _hours(walker: KioskWalker) -> None:
    walker.services.sheet.openPart(1)


@knowing.state("ServicePart", "fee-known")
async def _fee_known(walker: KioskWalker) -> None:
    walker.services.sheet.openPart(2)


@knowing.state("ServicePart", "untranslated")
async def _untranslated(walker: KioskWalker) -> None:
    walker.services.sheet.openPart(0)


@knowing.state("ServicePart", "only-telephone")
async def _only_telephone(walker: KioskWalker) -> None:
    open_service(walker, "beispiel-2")
    walker.services.sheet.openPart(1)


@knowing.state("ServicePart", "free")
async def _free(walker: KioskWalker) -> None:
    walker.services.sheet.openPart(2)


@knowing.state("ServicePart", "nothing-to-bring")
async def _nothing_to_bring(walker: KioskWalker) -> None:
    walker.services.sheet.openPart(3)


@knowing.state("ServicePart", "only-a-name")
async def _only_name(walker: KioskWalker) -> None:
    open_service(walker, "beispiel-3")
    walker.services.sheet.openPart(1)


@knowing.state("ServicePart", "fee-old")
async def _fee_old(walker: KioskWalker) -> None:
    walker.services.sheet.openPart(2)


@knowing.state("Service", "nobody-responsible")
async def _nobody(walker: KioskWalker) -> None:
    open_service(walker, "beispiel-4")


@knowing.state("ServicePart", "unknown-office")
async def _unknown_office(walker: KioskWalker) -> None:
    walker.services.sheet.openPart(1)


@knowing.state("ServicePart", "fee-unknown")
async def _fee_unknown(walker: KioskWalker) -> None:
    walker.services.sheet.openPart(2)


@knowing.state("ServicePart", "fee-expired")
async def _fee_expired(walker: KioskWalker) -> None:
    open_service(walker, "beispiel-5")
    walker.services.sheet.openPart(2)


@knowing.state("ServicePart", "fee-partly-expired")
async def _fee_partly_expired(walker: KioskWalker) -> None:
    open_service(walker, "beispiel-6")
    walker.services.sheet.openPart(2)


def open_service(walker: KioskWalker, service_id: str) -> None:
    """The page of a service, after the first page of the ecosystem."""
    walker.shell.home()
    walker.shell.openTile(TILE)
    walker.services.sheet.choose(service_id)


async def _print(walker: KioskWalker, fault: Fault) -> None:
    printout, printer = walker.services.printout, walker.printer
    printer.release()
    printer.hold(fault)
    printout.printAgain()
    await walker.until(lambda: printout.state == fault)


def _longest(items: list[Item]) -> list[Item]:
    return [_lengthened(item) for item in items]


def _lengthened(item: Item) -> Item:
    body: dict[str, Any] = msgspec.json.decode(item.body)
    if item.kind in (KIND_SERVICE, KIND_SITUATION):
        body["name"] = {lang: long_text(text, NAME) for lang, text in body["name"].items()}
    if item.kind == KIND_SERVICE:
        for field, signs in (("about", 400), ("deadline", SENTENCES), ("takes", SENTENCES)):
            body[field] = {lang: long_text(text, signs) for lang, text in body["about"].items()}
        body["bring"] = [{"de": long_text("Bescheinigung", SENTENCES)} for _ in range(9)]
        body["source"] = long_text("Bundesmeldegesetz", 200)
        for provision in body["provisions"]:
            provision["note"] = {"de": long_text("Nur dort", SENTENCES)}
            for fee in provision.get("fees", ()):
                fee["what"] = {"de": long_text("Ab 24 Jahren", NAME)}
    elif item.kind == KIND_OFFICE:
        for field, signs in (("name", NAME), ("authority", NAME), ("address", NAME), ("village", 40)):
            body[field] = long_text(body.get(field) or "Rathaus", signs)
        body |= {"phone": "+49 6851 1234567890123", "where": {"de": long_text("Im Erdgeschoss", SENTENCES)}}
        body["hours"] = msgspec.to_builtins(HOURS)
    elif item.kind == KIND_MUNICIPALITY:
        body["name"] = long_text(body["name"], NAME)
    return msgspec.structs.replace(item, body=msgspec.Raw(msgspec.json.encode(body)))


longest = Tour(
    "longest-services", Staging(settings='printer = "simulator"\n', items=_longest), screens=("21.5", "27")
)


@longest.state("FindService", "longest")
async def _longest_start(walker: KioskWalker) -> None:
    walker.shell.begin()
    walker.shell.openTile(TILE)


@longest.state("Residence", "longest")
async def _longest_residence(walker: KioskWalker) -> None:
    walker.services.elsewhere()


@longest.state("Situations", "longest")
async def _longest_situations(walker: KioskWalker) -> None:
    walker.services.bySituation()


@longest.state("ServiceList", "longest")
async def _longest_list(walker: KioskWalker) -> None:
    walker.services.finder.openSituation(0)


@longest.state("Letters", "longest")
async def _longest_letters(walker: KioskWalker) -> None:
    walker.services.byLetter()


@longest.state("Service", "longest")
async def _longest_service(walker: KioskWalker) -> None:
    walker.services._forms = frozenset({"antrag"})
    walker.services._show_place()
    open_service(walker, "personalausweis")


@longest.state("ServicePart", "longest-about")
async def _longest_about(walker: KioskWalker) -> None:
    walker.services.sheet.openPart(0)


@longest.state("ServicePart", "longest-where")
async def _longest_where(walker: KioskWalker) -> None:
    walker.services.sheet.openPart(1)


@longest.state("ServicePart", "longest-costs")
async def _longest_costs(walker: KioskWalker) -> None:
    walker.services.sheet.openPart(2)


@longest.state("ServicePart", "longest-bring")
async def _longest_bring(walker: KioskWalker) -> None:
    walker.services.sheet.openPart(3)


@longest.state("TakeAway", "longest")
async def _longest_trouble(walker: KioskWalker) -> None:
    walker.printer.hold(Fault.JAM)
    walker.services.sheet.takeAway()
    await walker.until(lambda: walker.services.printout.state == Fault.JAM)


TOURS = (finding, slipping, no_services, knowing, longest)
