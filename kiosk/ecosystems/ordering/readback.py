# SPDX-License-Identifier: EUPL-1.2
"""The read-back: what is about to be ordered, in full sentences, before `Ja, bestellen`.

Each fact has an icon's name and a sentence in parts, some of them strong. Pages draw the parts; the
voice and the accessible name take the plain text.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from kiosk.ecosystems.ordering import wording
from kiosk.ecosystems.ordering.rules.basket import Basket, BasketLine
from kiosk.ecosystems.ordering.rules.cycles import Cycle, Promise
from kiosk.ecosystems.ordering.rules.orders import Late
from kiosk.ecosystems.ordering.rules.prices import Sums, sums
from kiosk.formats import by, day_from, listed, money
from kiosk.languages import isolated, published
from kiosk.names import Phone
from kiosk.words import Words, fill


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
    private: bool = False
    """A name or a number: not for the loudspeaker (EN 301 549, 5.1.3.9)."""

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


def fact(icon: str, sentence: str, *values: str, private: bool = False) -> Fact:
    """Fill a sentence; what stands between `**` is strong. Values are never read as markup."""
    parts = (Part(fill(text, *values), strong=at % 2 == 1) for at, text in enumerate(sentence.split("**")) if text)
    return Fact(icon, tuple(parts), private)


def read_back(given: ReadBack, words: Words) -> tuple[Fact, ...]:
    """The facts in the order in which people ask: what, when and where, how much, whose, and what if."""
    facts = [
        *(_what(given, shop, words) for shop in given.basket.shops()),
        _pick_up(given, words),
        *_shifted(given.cycle, words),
        pay(sums(given.basket.lines), words),
        _crate(given.crate_name, words),
        substitutes(given.substitutes, words),
        *_age(given.basket.lines, words),
        *([_phone(given.phone, words)] if given.phone else []),
        *([late(given.late, words)] if given.late else []),
    ]
    return tuple(facts)


def _what(given: ReadBack, shop: str, words: Words) -> Fact:
    wishes = [
        wording.wish(line.product.name, line.quantity, line.product.sold_by == "weight", words.lang)
        for line in given.basket.of_shop(shop)
    ]
    #: %1 is a shop's name, %2 a list of what is ordered there.
    sentence = words.say("OrderReadBack", "Sie bestellen bei %1: %2.")
    slots = [isolated(f"**%{number}**", words.lang) for number in range(2, 2 + len(wishes))]
    slotted = sentence.replace("%2", listed(slots, words.lang))
    return fact("shopping-basket", slotted, given.shop_names.get(shop, shop), *wishes)


def _pick_up(given: ReadBack, words: Words) -> Fact:
    #: %1 is day and hour of the pick-up (Thursday, 3 December, from 9 am), %2 the place.
    sentence = words.say("OrderReadBack", "Sie holen alles am **%1** ab. Ort: **%2**.")
    return fact("calendar", sentence, day_from(given.cycle.pickup_from, words.lang), given.place)


def _shifted(cycle: Cycle, words: Words) -> list[Fact]:
    why = published(cycle.published.shifted, words.lang).text
    #: %1 is a published sentence: why the pick-up is not on its usual day.
    sentence = words.say("OrderReadBack", "Anders als sonst: **%1**")
    return [fact("info", sentence, why)] if why else []


def pay(total: Sums, words: Words) -> Fact:
    """What is paid at pick-up, said to be an estimate where something is still to be weighed."""
    about, deposit = wording.about(total.total, total.estimated, words), money(total.deposit, words.lang)
    if total.deposit:
        #: %1 is a sum of money, perhaps with "about" before it, %2 the deposit on bottles that it contains.
        sentence = words.say("OrderReadBack", "Sie zahlen dort **%1**, davon %2 Pfand.")
    else:
        #: %1 is a sum of money, perhaps with "about" before it; paid where the order is picked up.
        sentence = words.say("OrderReadBack", "Sie zahlen dort **%1**.")
    if total.estimated:
        sentence += " " + words.say("OrderReadBack", "Was gewogen wird, kostet genau, was es wiegt.")
    return fact("euro", sentence, about, deposit)


def _crate(name: str, words: Words) -> Fact:
    #: %1 is the name that the resident chose for the crate.
    return fact("sell", words.say("OrderReadBack", "Auf der Kiste steht **%1**."), name, private=True)


def substitutes(wished: bool, words: Words) -> Fact:
    """Whether the shop may pack something similar."""
    if wished:
        sentence = words.say(
            "OrderReadBack", "Fehlt etwas, packt der Laden **etwas Ähnliches** ein. Es kostet höchstens dasselbe."
        )
    else:
        sentence = words.say("OrderReadBack", "Fehlt etwas, bekommen Sie **keinen Ersatz**.")
    return fact("swap-horiz", sentence)


def _age(lines: Sequence[BasketLine], words: Words) -> list[Fact]:
    years = max((line.product.min_age for line in lines), default=0)
    #: %1 is an age in years, 16 or 18.
    sentence = words.say(
        "OrderReadBack", "Sie zeigen beim Abholen **Ihren Ausweis**: etwas ist erst ab %1 Jahren erlaubt."
    )
    return [fact("badge", sentence, str(years))] if years else []


def _phone(number: Phone, words: Words) -> Fact:
    #: %1 is the resident's phone number.
    sentence = words.say("OrderReadBack", "Bei Fragen ruft der Laden an: **%1**.")
    return fact("call", sentence, number.shown, private=True)


def late(choice: Late, words: Words) -> Fact:
    """What happens to an order that arrives after the cut-off."""
    if choice == "cancel":
        sentence = words.say("OrderReadBack", "Kommt die Bestellung zu spät an, **verfällt sie**.")
    else:
        sentence = words.say("OrderReadBack", "Kommt die Bestellung zu spät an, **gilt sie für die nächste Woche**.")
    return fact("history", sentence)


def firm_part(names: Sequence[str], words: Words) -> list[Fact]:
    """What is promised although the whole is not; nothing where there is no such part."""
    #: %1 is a list of products that the resident gets in any case.
    sentence = words.say("OrderReadBack", "Fest zugesagt ist schon: **%1**.")
    return [fact("check", sentence, listed(names, words.lang))] if names else []


def promise(given: Promise, words: Words, *, online: bool, shops: int = 1) -> Fact:
    """How strong the confirmation is, when the answer comes and how it is read; offline is said plainly."""
    sentences = [f"**{wording.strength(given.strength, words)}.**"]
    if given.strength == "firm":
        sentences.append(words.say("OrderReadBack", "Das gilt."))
        return _promised(sentences, given, words, online=online)
    if given.strength == "wish":
        sentences.append(words.say("OrderReadBack", "Das ist noch keine Zusage."))
    if shops == 1:
        #: %1 is a deadline with its "by" word already in it (by Monday, 30 November, 12 noon).
        sentences.append(words.say("OrderReadBack", "Der Laden antwortet **%1**."))
    else:
        #: %1 is a deadline with its "by" word already in it (by Monday, 30 November, 12 noon).
        sentences.append(words.say("OrderReadBack", "Die Läden antworten **%1**."))
    return _promised(sentences, given, words, online=online)


def _promised(sentences: list[str], given: Promise, words: Words, *, online: bool) -> Fact:
    if not online:
        sentences.append(
            words.say(
                "OrderReadBack",
                "Gerade ist hier kein Netz: Die Bestellung bleibt sicher gespeichert und wird von selbst gesendet.",
            )
        )
    if given.strength != "firm":
        sentences.append(words.say("OrderReadBack", "Die Antwort lesen Sie hier mit Ihrem Beleg."))
    return fact("schedule", " ".join(sentences), by(given.answer_by, words.lang))
