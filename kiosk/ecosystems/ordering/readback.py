# SPDX-License-Identifier: EUPL-1.2
"""The read-back: what is about to be ordered, in full sentences, before `Ja, bestellen`.

Each fact has an icon's name and a sentence in parts, some of them strong. Pages draw the parts; the
voice and the accessible name take the plain text.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from string import Formatter

from kiosk.ecosystems.ordering import wording
from kiosk.ecosystems.ordering.rules.basket import Basket, BasketLine
from kiosk.ecosystems.ordering.rules.cycles import Cycle, Promise
from kiosk.ecosystems.ordering.rules.names import Phone
from kiosk.ecosystems.ordering.rules.orders import Late
from kiosk.ecosystems.ordering.rules.prices import Sums, sums
from kiosk.formats import Written, by, day_from, listed, money


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a sentence, with the space around it."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement with the name of its icon."""

    icon: str
    parts: tuple[Part, ...]

    @property
    def plain(self) -> str:
        """The sentence as it is spoken."""
        return "".join(part.text for part in self.parts)

    @property
    def styled(self) -> str:
        """The sentence for Qt's StyledText: escaped, the strong parts in `<b>`."""
        return "".join(f"<b>{escape(p.text)}</b>" if p.strong else escape(p.text) for p in self.parts)


@dataclass(frozen=True, slots=True)
class ReadBack:
    """All that the resident has decided. `late` is None where nothing had to be asked about it."""

    basket: Basket
    cycle: Cycle
    place: str
    shop_names: Mapping[str, str]
    crate_name: str
    substitutes: bool
    phone: Phone | None = None
    late: Late | None = None


def fact(icon: str, template: str, **values: str) -> Fact:
    """Fill a sentence; `{name!s}` is plain, `{name}` strong. Values are never read as markup."""
    parts = []
    for literal, field, _, conversion in Formatter().parse(template):
        if literal:
            parts.append(Part(literal))
        if field is not None:
            parts.append(Part(values[field], strong=conversion is None))
    return Fact(icon, tuple(parts))


def read_back(given: ReadBack, lang: Written) -> tuple[Fact, ...]:
    """The facts in the order in which people ask: what, when and where, how much, whose, and what if."""
    total = sums(given.basket.lines)
    facts = [
        *(_what(given, shop, lang) for shop in given.basket.shops()),
        _pick_up(given, lang),
        *_shifted(given.cycle, lang),
        pay(total, lang),
        fact(
            "sell",
            wording.pick(("Auf der Kiste steht {name}.", "The crate says {name}."), lang),
            name=given.crate_name,
        ),
        substitutes(given.substitutes, lang),
        *_age(given.basket.lines, lang),
        *([_phone(given.phone, lang)] if given.phone else []),
        *([late(given.late, lang)] if given.late else []),
    ]
    return tuple(facts)


def _what(given: ReadBack, shop: str, lang: Written) -> Fact:
    wishes = [
        wording.wish(line.product.name, line.quantity, line.product.sold_by == "weight", lang)
        for line in given.basket.of_shop(shop)
    ]
    named = {f"w{number}": text for number, text in enumerate(wishes)}
    template = wording.pick(("Sie bestellen bei {shop!s}: ", "You order from {shop!s}: "), lang)
    slots = listed([f"{{{key}}}" for key in named], lang)
    return fact("shopping-basket", f"{template}{slots}.", shop=given.shop_names.get(shop, shop), **named)


def _pick_up(given: ReadBack, lang: Written) -> Fact:
    template = wording.pick(
        ("Sie holen alles am {when} ab. Ort: {place}.", "You pick everything up on {when}. Place: {place}."), lang
    )
    return fact("calendar", template, when=day_from(given.cycle.pickup_from, lang), place=given.place)


def _shifted(cycle: Cycle, lang: Written) -> list[Fact]:
    why = wording.text_in(cycle.published.shifted, lang)
    template = wording.pick(("Anders als sonst: {why}", "Not as usual: {why}"), lang)
    return [fact("info", template, why=why)] if why else []


def pay(total: Sums, lang: Written) -> Fact:
    """What is paid at pick-up, said to be an estimate where something is still to be weighed."""
    template = wording.pick(
        ("Sie zahlen dort etwa {sum}", "You pay there about {sum}")
        if total.estimated
        else ("Sie zahlen dort {sum}", "You pay there {sum}"),
        lang,
    )
    if total.deposit:
        template += wording.pick((", davon {deposit!s} Pfand", ", of which {deposit!s} is deposit"), lang)
    template += "."
    if total.estimated:
        template += wording.pick(
            (" Was gewogen wird, kostet genau, was es wiegt.", " What is weighed costs exactly what it weighs."), lang
        )
    return fact("euro", template, sum=money(total.total, lang), deposit=money(total.deposit, lang))


def substitutes(wished: bool, lang: Written) -> Fact:
    """Whether the shop may pack something similar."""
    if wished:
        template = (
            "Fehlt etwas, packt der Laden {what} ein. Es kostet höchstens dasselbe.",
            "If something is missing, the shop packs {what}. It costs at most the same.",
        )
        return fact(
            "swap-horiz",
            wording.pick(template, lang),
            what=wording.pick(("etwas Ähnliches", "something similar"), lang),
        )
    template = ("Fehlt etwas, bekommen Sie {what}.", "If something is missing, you get {what}.")
    return fact(
        "swap-horiz", wording.pick(template, lang), what=wording.pick(("keinen Ersatz", "no substitute"), lang)
    )


def _age(lines: Sequence[BasketLine], lang: Written) -> list[Fact]:
    years = max((line.product.min_age for line in lines), default=0)
    template = wording.pick(
        ("Sie zeigen beim Abholen {what}: etwas ist erst ab {years!s} Jahren erlaubt.",
         "You show {what} at pick-up: something is sold from age {years!s} only."),
        lang,
    )  # fmt: skip
    what = wording.pick(("Ihren Ausweis", "your identity card"), lang)
    return [fact("badge", template, what=what, years=str(years))] if years else []


def _phone(number: Phone, lang: Written) -> Fact:
    template = ("Bei Fragen ruft der Laden an: {number}.", "For questions the shop calls {number}.")
    return fact("call", wording.pick(template, lang), number=number.shown)


def late(choice: Late, lang: Written) -> Fact:
    """What happens to an order that arrives after the cut-off."""
    template = ("Kommt die Bestellung zu spät an, {what}.", "If the order arrives too late, {what}.")
    what = ("gilt sie für die nächste Woche", "it counts for the next week")
    if choice == "cancel":
        what = ("verfällt sie", "it lapses")
    return fact("history", wording.pick(template, lang), what=wording.pick(what, lang))


def promise(given: Promise, lang: Written, *, online: bool, shops: int = 1) -> Fact:
    """How strong the confirmation is, when the answer comes and how it is read; offline is said plainly."""
    who = wording.pick(
        ("Der Laden antwortet", "The shop answers") if shops == 1 else ("Die Läden antworten", "The shops answer"),
        lang,
    )
    answer = {
        "firm": ("Das gilt.", "This holds."),
        "queued": ("{who!s} {when}.", "{who!s} {when}."),
        "wish": ("Das ist noch keine Zusage. {who!s} {when}.", "This is no promise yet. {who!s} {when}."),
    }[given.strength]
    offline = (
        " Gerade ist hier kein Netz: Die Bestellung bleibt sicher gespeichert und wird von selbst gesendet.",
        " There is no network here just now: the order stays stored safely and is sent by itself.",
    )
    how = (" Die Antwort lesen Sie hier mit Ihrem Beleg.", " You read the answer here with your receipt.")
    template = "{strength} " + wording.pick(answer, lang)
    template += wording.pick(offline, lang) if not online else ""
    template += wording.pick(how, lang) if given.strength != "firm" else ""
    return fact(
        "schedule",
        template,
        strength=f"{wording.strength(given.strength, lang)}.",
        who=who,
        when=by(given.answer_by, lang),
    )
