# SPDX-License-Identifier: EUPL-1.2
"""One service in words, for pages and for paper: what it is, where, what it costs, what to bring."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from kiosk.ecosystems.services import wording
from kiosk.ecosystems.services.catalogue import Catalogue
from kiosk.ecosystems.services.rules.fees import Fees, fees_on, is_old
from kiosk.ecosystems.services.rules.hours import in_words
from kiosk.ecosystems.services.rules.places import responsible
from kiosk.formats import money
from kiosk.languages import isolated, published
from kiosk.rows import Row, rows_of
from kiosk.words import PLURAL, Words, fill, told
from sync.contract.district import Municipality
from sync.contract.ordering import Texts
from sync.contract.services import Fee, Office, Provision, Service

Kind = Literal["about", "where", "costs", "bring"]

_ICONS: dict[Kind, str] = {"about": "info", "where": "location-on", "costs": "euro", "bring": "checklist"}
_SHORT = 60
"""Characters of a deadline that still is an answer in a few words."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A sentence of a section. Without an icon it goes on with the one before; `lang` where it is not the page's."""

    icon: str
    text: str
    lang: str = ""
    attention: bool = False
    large: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A question about a service: `answer` in a few words, `facts` in full."""

    kind: Kind
    icon: str
    question: str
    answer: str
    facts: tuple[Fact, ...]
    ticks: bool = False
    """Things to be ticked off."""


@dataclass(frozen=True)
class Described:
    """A service as it is for somebody who lives in a place."""

    service: Service
    provision: Provision | None
    office: Office | None
    municipality: Municipality | None
    today: date

    @property
    def form(self) -> str:
        """Item id of the form that a resident may fill in; empty: there is none."""
        return (self.provision.form or "") if self.provision else ""

    @property
    def fees(self) -> Fees:
        """What may be told of its price today."""
        return fees_on(self.provision.fees if self.provision else (), self.today)


def describe(catalogue: Catalogue, service_id: str, place: str, today: date) -> Described:
    """A service for a place (`10046117/remmesweiler`); raises KeyError for one that is not in the catalogue."""
    service = catalogue.services[service_id]
    provision = responsible(service.provisions, place)
    office = catalogue.offices.get(provision.office or "") if provision else None
    return Described(service, provision, office, catalogue.municipalities.get(place.split("/")[0]), today)


def sections(described: Described, words: Words) -> tuple[Section, ...]:
    """All four questions, in the order in which they are asked."""
    return (
        _about(described, words),
        _where(described, words),
        _costs(described, words),
        _bring(described, words),
    )


def _about(described: Described, words: Words) -> Section:
    service = described.service
    deadline = published(service.deadline, words.lang)
    answer = ""
    if deadline.text:
        #: On the page of a service, where the deadline itself is too long for it.
        answer = words.say("Services", "Es gibt eine Frist")
        if len(deadline.text) <= _SHORT:
            #: %1 is by when something has to be done: within two weeks of moving in.
            answer = fill(words.say("Services", "Frist: %1"), told(deadline, words))
    facts = [_published(service.about, "info", words)]
    if deadline.text:
        #: %1 is by when something has to be done: within two weeks of moving in.
        facts.append(_fact("event", words.say("Services", "Frist: **%1**"), service.deadline, words))
    if service.takes:
        #: %1 is how long it takes until something is done: about three weeks.
        facts.append(_fact("hourglass-top", words.say("Services", "Es dauert: **%1**"), service.takes, words))
    if service.presence == "unknown":
        facts.append(Fact("person", wording.presence_unknown(words)))
    if service.source:
        #: %1 is the law on which something rests, in German.
        rests_on = fill(words.say("Services", "Grundlage: %1"), isolated(service.source, words.lang))
        facts.append(Fact("description", rests_on))
    facts.append(_age(service.checked_on, described.today, words))
    return Section(
        kind="about",
        icon=_ICONS["about"],
        question=words.say("Services", "Was ist das?"),
        answer=answer,
        facts=tuple(facts),
    )


def _where(described: Described, words: Words) -> Section:
    office, provision = described.office, described.provision
    facts: list[Fact] = _office(office, described.today, words) if office else _nobody(described, words)
    if provision and provision.note:
        facts.append(_published(provision.note, "info", words))
    return Section(
        kind="where",
        icon=_ICONS["where"],
        #: Question on the page of a service: which office does it, and where is it?
        question=words.say("Services", "Wo?"),
        answer=office.name if office else words.say("Services", "Nicht bekannt"),
        facts=tuple(facts),
    )


def _office(office: Office, today: date, words: Words) -> list[Fact]:
    names = [isolated(name, words.lang) for name in (office.name, office.authority)]
    facts = [Fact("town-hall", f"**{names[0]}** · {names[1]}", lang="de")]
    place = wording.address(office)
    if place:
        facts.append(Fact("location-on", isolated(place, words.lang), lang="de"))
    else:
        facts.append(Fact("location-on", words.say("Services", "Die Adresse kennen wir nicht.")))
    if office.where:
        facts.append(_published(office.where, "", words))
    if office.phone:
        facts.append(Fact("call", wording.phone(office.phone, words)))
    hours = in_words(office.hours, words.lang)
    for number, (days, spans) in enumerate(hours):
        line = fill(words.say("Services", "%1: **%2**"), days, spans)
        facts.append(Fact("" if number else "schedule", line))
    if not hours:
        facts.append(Fact("schedule", wording.unknown_hours(office, words)))
    if office.by_appointment:
        facts.append(Fact("event", wording.by_appointment(office, words)))
    return [*facts, _age(office.checked_on, today, words)]


def _nobody(described: Described, words: Words) -> list[Fact]:
    """Nobody knows who is responsible; whoever sits in the town hall will."""
    facts = [Fact("help", words.say("Services", "Welches Amt zuständig ist, wissen wir nicht."), attention=True)]
    hall = described.municipality
    if hall is not None and (hall.town_hall or hall.phone):
        ask = words.say("Services", "Fragen Sie im Rathaus:")
        address = ", ".join(part for part in (hall.town_hall, f"{hall.postcode} {hall.name}".strip()) if part)
        facts.append(Fact("town-hall", f"{ask} {isolated(address, words.lang)}"))
        if hall.phone:
            facts.append(Fact("call", wording.phone(hall.phone, words)))
    else:
        facts.append(Fact("town-hall", words.say("Services", "Fragen Sie im Rathaus Ihrer Gemeinde.")))
    return facts


def _costs(described: Described, words: Words) -> Section:
    fees = described.fees
    facts = [_fee(fee, words) for fee in fees.told]
    if fees.withheld:
        text = words.say("Services", "Eine Gebühr, die wir kannten, gilt nicht mehr. Fragen Sie das Amt.")
        facts.append(Fact("help", text, attention=True))
    elif not fees.known:
        facts.append(Fact("help", words.say("Services", "Was es kostet, wissen wir nicht. Fragen Sie das Amt.")))
    if fees.known:
        facts.append(_age(fees.checked_on, described.today, words))
    return Section(
        kind="costs",
        icon=_ICONS["costs"],
        question=words.say("Services", "Was kostet es?"),
        answer=_price(fees, words),
        facts=tuple(facts),
    )


def _fee(fee: Fee, words: Words) -> Fact:
    #: What something costs that costs nothing.
    amount = money(fee.cents, words.lang) if fee.cents else words.say("Services", "kostenlos")
    if not fee.what:
        return Fact("euro", f"**{amount}**")
    #: %1 is for whom or for what a fee is (Aged 24 and over), %2 is the fee. Also: days and opening hours.
    pattern = words.say("Services", "%1: **%2**")
    found = published(fee.what, words.lang)
    said = told(found, words)
    text = fill(pattern, said[:1].upper() + said[1:], amount)
    return Fact("euro", text, lang=found.lang if found.fell_back else "")


def _price(fees: Fees, words: Words) -> str:
    if fees.free:
        return words.say("Services", "kostenlos")
    if len(fees.told) == 1 and not fees.withheld and not fees.told[0].what:
        return money(fees.told[0].cents, words.lang)
    if fees.known:
        several = len(fees.told)
        #: On the page of a service that has several fees, or one for some people only; %n is how many.
        return words.say("Services", "%n Gebühren", "", PLURAL, several)
    return words.say("Services", "Nicht bekannt")


def _bring(described: Described, words: Words) -> Section:
    wanted = described.service.bring
    facts = [_published(texts, "check-box-outline-blank", words) for texts in wanted]
    if not facts:
        facts = [Fact("help", words.say("Services", "Welche Unterlagen Sie brauchen, sagt Ihnen das Amt."))]
    comes = described.service.presence != "not-needed"
    if wanted:
        number = len(wanted)
        #: How many documents somebody has to bring; %n is the number.
        answer = words.say("Services", "%n Dinge", "", PLURAL, number)
    else:
        answer = words.say("Services", "Fragen Sie das Amt")
    return Section(
        kind="bring",
        icon=_ICONS["bring"],
        question=words.say("Services", "Was mitbringen?") if comes else words.say("Services", "Welche Unterlagen?"),
        answer=answer,
        facts=tuple(facts),
        ticks=bool(wanted),
    )


def _age(checked_on: date | None, today: date, words: Words) -> Fact:
    old = is_old(checked_on, today)
    return Fact("history", wording.checked(checked_on, old, words), attention=checked_on is not None and old)


def _published(texts: Texts, icon: str, words: Words) -> Fact:
    return _fact(icon, "%1", texts, words)


def _fact(icon: str, pattern: str, texts: Texts, words: Words) -> Fact:
    """A published text in its sentence, with its mark and its language where it fell back."""
    found = published(texts, words.lang)
    return Fact(icon, fill(pattern, told(found, words)), lang=found.lang if found.fell_back else "")


def rows(facts: Sequence[Fact]) -> list[Row]:
    """The sentences for a page."""
    found: list[Row] = []
    for fact in facts:
        own: list[Row] = rows_of(fact.icon, fact.text, fact.lang)
        if fact.large:
            own = [{**row, "role": "large"} for row in own]
        first, *more = own
        found += [{**first, "tone": "attention"} if fact.attention else first, *more]
    return found


def plain(facts: Sequence[Fact]) -> list[str]:
    """The sentences without their strong marks, for paper."""
    return [fact.text.replace("**", "") for fact in facts]
