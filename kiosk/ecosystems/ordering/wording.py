# SPDX-License-Identifier: EUPL-1.2
"""The sentences of ordering: labels, refusals and changes, allergens, states.

Numbers, days and lists come from `kiosk.formats`. Comments that begin with a colon are for translators.
"""

from collections.abc import Sequence

from kiosk.ecosystems.ordering.rules import prices
from kiosk.ecosystems.ordering.rules.basket import Change, Changed, Refusal, Why
from kiosk.ecosystems.ordering.rules.cycles import Cycle, CycleChoice, Strength
from kiosk.formats import NBSP, day, day_from, listed, money, until, volume, weight
from kiosk.languages import Language
from kiosk.names import Mend, NameProblem
from kiosk.words import PLURAL, Words, fill
from sync.contract.cases import CaseState
from sync.contract.ordering import Allergen, OrderLine, OrderState, Product

REASONS = 3
"""How many ready-made reasons a shop has for declining an order."""


def strength(value: Strength, words: Words) -> str:
    """`Vorgemerkt`."""
    match value:
        case "firm":
            #: How strong a confirmation is: binding. Heading of the receipt and begin of the promise.
            return words.say("Ordering", "Fest")
        case "queued":
            #: How strong a confirmation is: stored, the shop's answer follows. Heading and begin of the promise.
            return words.say("Ordering", "Vorgemerkt")
        case "wish":
            #: How strong a confirmation is: only a wish. Heading of the receipt and begin of the promise.
            return words.say("Ordering", "Wunsch")


def order_state(state: OrderState, words: Words) -> str:
    """What the shop says, as a sentence."""
    match state:
        case "accepted":
            return words.say("Ordering", "Der Laden hat Ihre Bestellung angenommen.")
        case "declined":
            return words.say("Ordering", "Der Laden kann Ihre Bestellung nicht annehmen.")
        case "packed":
            return words.say("Ordering", "Ihre Bestellung ist gepackt.")
        case "handed_out":
            return words.say("Ordering", "Ihre Bestellung wurde abgeholt.")


def case_state(state: CaseState, words: Words) -> str:
    """What the platform knows of an order, as a sentence."""
    match state:
        case "stored":
            return words.say("Ordering", "Ihre Bestellung ist angekommen. Der Laden hat noch nicht geantwortet.")
        case "cancelled":
            return words.say("Ordering", "Die Bestellung ist storniert.")
        case "late_next":
            return words.say(
                "Ordering", "Die Bestellung kam zu spät an. Wie gewünscht gilt sie für die nächste Abholung."
            )
        case "late_cancelled":
            return words.say("Ordering", "Die Bestellung kam zu spät an und ist verfallen.")
        case "void":
            return words.say("Ordering", "Die Bestellung wurde gleich rückgängig gemacht.")
        case "refused":
            return refused_order("", "", words)
        case "withdrawn":
            return words.say("Ordering", "Sie haben die Erlaubnis zurückgenommen. Alles dazu ist gelöscht.")


def refused_order(why: str, staff_answer: str, words: Words) -> str:
    """Why an order was not taken, and what to do now: the platform's reason, and what staff answered."""
    parts = [words.say("Ordering", "Die Bestellung wurde nicht angenommen."), _refused_because(why, words)]
    return " ".join(part for part in (*parts, _staff_answer(staff_answer, words)) if part)


def _refused_because(why: str, words: Words) -> str:
    match why:
        case "offer-over":
            return words.say("Ordering", "Diese Abholung oder dieses Angebot gibt es nicht mehr.")
        case "not-allowed":
            return words.say("Ordering", "Die Daten durften nicht weitergegeben werden.")
        case "too-old":
            return words.say("Ordering", "Es war zu lange kein Netz da. Deshalb wurde sie gelöscht.")
        case "device-fault":
            return words.say("Ordering", "An dem Gerät, an dem bestellt wurde, ist ein Fehler passiert.")
        case _:
            return ""


def _staff_answer(said: str, words: Words) -> str:
    match said:
        case "being-checked":
            return words.say("Ordering", "Wir prüfen das noch. Bitte sehen Sie morgen wieder nach.")
        case "order-again":
            return words.say("Ordering", "Bitte bestellen Sie noch einmal.")
        case "ask-shop":
            return words.say("Ordering", "Bitte fragen Sie im Laden nach.")
        case "not-possible":
            return words.say("Ordering", "Es geht leider nicht. Sie müssen nichts bezahlen.")
        case _:
            return words.say("Ordering", "Bitte fragen Sie vor Ort nach.")


def reason(number: int, words: Words) -> str:
    """What a shop tells whoever it declines, without typing; `number` is below `REASONS`."""
    return (
        words.say("Ordering", "Leider sind die bestellten Waren ausverkauft."),
        words.say("Ordering", "Leider können wir für diese Abholung keine Bestellung mehr annehmen."),
        words.say("Ordering", "Leider haben wir an diesem Tag geschlossen."),
    )[number]


def amount(quantity: int, by_weight: bool, words: Words) -> str:
    """A quantity with its unit: `500 g`, `4 Stück`, `4 pieces`."""
    if by_weight:
        return weight(quantity, words.lang)
    #: A number of pieces of a product; %n is the number.
    return words.say("Ordering", "%n\u00a0Stück", "", PLURAL, quantity)


def wish(name: str, quantity: int, by_weight: bool, lang: Language) -> str:
    """A quantity with its product: `4 Brötchen`, `500 g Lyoner`; the first word sticks to the quantity."""
    shown = weight(quantity, lang) if by_weight else str(quantity)
    return f"{shown}{NBSP}{name}"


def order_wish(line: OrderLine, lang: Language) -> str:
    """As `wish`, for a line of an order."""
    return wish(line.name, line.quantity, line.sold_by == "weight", lang)


def order_line(line: OrderLine, words: Words) -> str:
    """`4 Brötchen, 1,80 €`."""
    #: A line of an order. %1 is a quantity with its product, %2 its price.
    line_text = words.say("Ordering", "%1, %2")
    return fill(line_text, order_wish(line, words.lang), money(line.total_cents, words.lang))


def labelled(label: str, text: str, words: Words) -> str:
    """`**Zutaten:** Mehl, Wasser`."""
    #: %1 is a label or a shop's name, %2 what belongs to it.
    return fill(words.say("Ordering", "**%1:** %2"), label, text)


def about(cents: int, estimated: bool, words: Words) -> str:
    """Money, with a word before it where something is still to be weighed."""
    shown = money(cents, words.lang)
    if not estimated:
        return shown
    #: %1 is a sum of money that is only an estimate, since something is still to be weighed.
    return fill(words.say("Ordering", "etwa %1"), shown)


def price(product: Product, words: Words) -> str:
    """`3,49 €`, or `12,90 € je kg`."""
    shown = money(product.price_cents, words.lang)
    if product.sold_by == "piece":
        return shown
    return per_kilogram(shown, words)


def per_kilogram(shown: str, words: Words) -> str:
    """`12,90 € je kg`."""
    #: The price of goods sold by weight; %1 is a sum of money.
    return fill(words.say("Ordering", "%1\u00a0je\u00a0kg"), shown)


def unit_price(product: Product, words: Words) -> str:
    """The Grundpreis, `1 kg = 6,98 €`; empty where none is due."""
    found = prices.unit_price(product)
    if found is None:
        return ""
    unit = {"kg": weight(1000, words.lang), "l": volume(1000, words.lang)}.get(found.per) or amount(1, False, words)
    #: The price per unit, as on a shelf label. %1 is the unit (1 kg, 1 l, 1 piece), %2 a sum of money.
    return fill(words.say("Ordering", "%1 = %2"), unit, money(found.cents, words.lang))


def deposit(product: Product, words: Words) -> str:
    """`+ 0,25 € Pfand`; empty where there is none."""
    if not product.deposit_cents or product.sold_by == "weight":
        return ""
    #: Added to a price: the deposit on a bottle. %1 is a sum of money.
    return fill(words.say("Ordering", "+\u00a0%1\u00a0Pfand"), money(product.deposit_cents, words.lang))


def content(product: Product, words: Words) -> str:
    """Net quantity: `500 g`, `0,75 l`, `10 Stück`; empty where not given."""
    if product.content is None or product.content_unit is None:
        return ""
    if product.content_unit == "piece":
        return amount(product.content, False, words)
    return (weight if product.content_unit == "g" else volume)(product.content, words.lang)


def allergen(found: Allergen, words: Words) -> str:
    """An allergen of Annex II of Regulation (EU) No 1169/2011 in words."""
    names = {
        "gluten": words.say("Allergens", "glutenhaltiges Getreide"),
        "crustaceans": words.say("Allergens", "Krebstiere"),
        "eggs": words.say("Allergens", "Eier"),
        "fish": words.say("Allergens", "Fisch"),
        "peanuts": words.say("Allergens", "Erdnüsse"),
        "soybeans": words.say("Allergens", "Soja"),
        "milk": words.say("Allergens", "Milch (einschließlich Laktose)"),
        "nuts": words.say("Allergens", "Schalenfrüchte (Nüsse)"),
        "celery": words.say("Allergens", "Sellerie"),
        "mustard": words.say("Allergens", "Senf"),
        "sesame": words.say("Allergens", "Sesam"),
        "sulphites": words.say("Allergens", "Schwefeldioxid und Sulfite"),
        "lupin": words.say("Allergens", "Lupinen"),
        "molluscs": words.say("Allergens", "Weichtiere"),
    }
    return names[found]


def allergen_names(allergens: Sequence[Allergen], words: Words) -> tuple[str, ...]:
    """Allergens in words, in the order given."""
    return tuple(allergen(found, words) for found in allergens)


def allergens(product: Product, words: Words) -> str:
    """What a product contains and may contain, as sentences; empty where neither is declared."""
    sentences = []
    if product.allergens:
        #: %1 is a list of allergens that a food contains.
        contains = words.say("Ordering", "Enthält: %1.")
        sentences.append(fill(contains, listed(allergen_names(product.allergens, words), words.lang)))
    if product.traces:
        #: %1 is a list of allergens of which a food may contain traces.
        traces = words.say("Ordering", "Kann Spuren enthalten von: %1.")
        sentences.append(fill(traces, listed(allergen_names(product.traces, words), words.lang)))
    return " ".join(sentences)


def nutrition(product: Product, words: Words) -> str:
    """The nutrition declaration on one line, in the order of Annex XV of Regulation (EU) No 1169/2011.

    Names are those of its official language versions; one that it does not know stays German.
    """
    names = {
        "Brennwert": words.say("Nutrition", "Brennwert"),
        "Fett": words.say("Nutrition", "Fett"),
        "davon gesättigte Fettsäuren": words.say("Nutrition", "davon gesättigte Fettsäuren"),
        "Kohlenhydrate": words.say("Nutrition", "Kohlenhydrate"),
        "davon Zucker": words.say("Nutrition", "davon Zucker"),
        "Ballaststoffe": words.say("Nutrition", "Ballaststoffe"),
        "Eiweiß": words.say("Nutrition", "Eiweiß"),
        "Salz": words.say("Nutrition", "Salz"),
    }
    declared = []
    for name, value in product.nutrition.items():
        shown = value.replace(",", ".") if words.lang == "en" else value
        #: A line of the nutrition declaration: %1 is what is declared (fat, salt), %2 how much.
        declared.append(fill(words.say("Nutrition", "%1 %2"), names.get(name, name), shown))
    return " · ".join(declared)


def age_limit(years: int, words: Words) -> str:
    """`Ab 16 Jahren. Der Ausweis wird beim Abholen geprüft.`; empty where there is none."""
    if not years:
        return ""
    #: %1 is an age in years, 16 or 18; on a product's page.
    limit = words.say("Ordering", "Ab %1\u00a0Jahren. Der Ausweis wird beim Abholen geprüft.")
    return fill(limit, str(years))


def from_age(years: int, words: Words) -> str:
    """`ab 16 Jahren`, beside a product."""
    #: %1 is an age in years, 16 or 18; a short note beside a product.
    return fill(words.say("Ordering", "ab %1\u00a0Jahren"), str(years))


def below_minimum(shop_name: str, missing_cents: int, words: Words) -> str:
    """What is missing to a shop's least order."""
    #: %1 is a shop's name, %2 a sum of money.
    sentence = words.say("Ordering", "%1 packt erst ab einem Mindestbetrag. Es fehlen noch %2.")
    return fill(sentence, shop_name, money(missing_cents, words.lang))


def refusal(found: Refusal, words: Words) -> str:
    """Why something did not go into the basket, and what would."""
    name, years = found.name, str(found.limit)
    match found.why:
        case Why.UNKNOWN_PRODUCT:
            return words.say("Refusal", "Dieses Produkt gibt es hier nicht mehr.")
        case Why.EXPIRED:
            #: %1 is a product.
            return fill(words.say("Refusal", "%1 wird zurzeit nicht angeboten."), name)
        case Why.SHOP_NOT_IN_CYCLE:
            #: %1 is a product.
            return fill(words.say("Refusal", "Der Laden von %1 liefert nicht zu dieser Abholung."), name)
        case Why.AGE_NOT_SOLD:
            #: %1 is a product, %2 an age in years.
            sentence = words.say("Refusal", "%1 ist erst ab %2\u00a0Jahren erlaubt und wird hier nicht verkauft.")
            return fill(sentence, name, years)
        case Why.AGE_NOT_CONFIRMED:
            #: %1 is a product, %2 an age in years.
            sentence = words.say(
                "Refusal",
                "%1 gibt es erst ab %2\u00a0Jahren. Bestätigen Sie bitte, "
                "dass Sie beim Abholen Ihren Ausweis zeigen.",
            )
            return fill(sentence, name, years)
        case Why.TOO_MANY_LINES:
            #: %1 is the largest number of different products in one order, such as 60.
            sentence = words.say("Refusal", "Mehr als %1 verschiedene Produkte passen nicht in eine Bestellung.")
            return fill(sentence, years)
        case Why.TOO_EXPENSIVE:
            #: %1 is a sum of money.
            sentence = words.say("Refusal", "Eine Bestellung darf höchstens %1 betragen.")
            return fill(sentence, money(found.limit, words.lang))
        case _:
            return _refused_quantity(found, words)


def _refused_quantity(found: Refusal, words: Words) -> str:
    limit = amount(found.limit, found.by_weight, words)
    match found.why:
        case Why.TOO_FEW:
            #: %1 is a product, %2 the smallest quantity (4 pieces, 100 g).
            return fill(words.say("Refusal", "%1 gibt es ab %2."), found.name, limit)
        case Why.TOO_MANY:
            #: %1 is a product, %2 the largest quantity (20 pieces, 2 kg).
            return fill(words.say("Refusal", "Von %1 sind höchstens %2 möglich."), found.name, limit)
        case _:
            #: %1 is a product, %2 a quantity (50 g): only 50, 100, 150 and so on can be ordered.
            return fill(words.say("Refusal", "%1 gibt es nur in Schritten von %2."), found.name, limit)


def changed(found: Changed, words: Words) -> str:
    """What is different from the former order."""
    if found.refusal:
        return refusal(found.refusal, words)
    name = found.name
    match found.change:
        case Change.GONE:
            #: %1 is a product of an earlier order.
            return fill(words.say("Changes", "%1 gibt es nicht mehr."), name)
        case Change.REFUSED:
            #: %1 is a product of an earlier order.
            return fill(words.say("Changes", "%1 ist zurzeit nicht möglich."), name)
        case Change.SOLD_DIFFERENTLY:
            #: %1 is a product of an earlier order: it was sold by the piece and is now by weight, or the reverse.
            sentence = words.say("Changes", "%1 wird jetzt anders verkauft. Bitte wählen Sie neu.")
            return fill(sentence, name)
        case Change.DEARER | Change.CHEAPER:
            #: %1 is a product, %2 its price of today, %3 the price of the earlier order.
            sentence = words.say("Changes", "%1 kostet jetzt %2 statt %3.")
            return fill(sentence, name, _terms(found.now, found, words), _terms(found.was, found, words))
        case Change.LESS:
            #: %1 is a product, %2 the quantity that is possible now, %3 the quantity of the earlier order.
            sentence = words.say("Changes", "Von %1 gehen nur %2 statt %3.")
        case Change.MORE:
            #: %1 is a product, %2 the smallest quantity now, %3 the quantity of the earlier order.
            sentence = words.say("Changes", "%1 gibt es erst ab %2. Sie hatten %3.")
    now, was = amount(found.now, found.by_weight, words), amount(found.was, found.by_weight, words)
    return fill(sentence, name, now, was)


def _terms(cents: int, found: Changed, words: Words) -> str:
    shown = money(cents, words.lang)
    return per_kilogram(shown, words) if found.by_weight else shown


def crate_name_mend(found: Mend, words: Words) -> str:
    """What is wrong with the name for the crate, and what would do."""
    match found.problem:
        case NameProblem.TOO_LONG:
            #: %1 is a shorter form of the name that was typed.
            return fill(words.say("Mend", "Der Name ist zu lang. Kürzer ginge: %1"), found.mended)
        case NameProblem.NO_LETTER:
            return words.say("Mend", "Der Name braucht mindestens einen Buchstaben.")
        case NameProblem.OTHER_CHARACTERS:
            #: %1 are the characters that cannot be used, such as @.
            return fill(words.say("Mend", "Im Namen gehen nur Buchstaben und Ziffern, nicht: %1"), found.found)
        case _:
            return words.say("Mend", "Bitte geben Sie einen Namen für die Kiste ein.")


def order_until(cycle: Cycle, words: Words) -> str:
    """`Bestellen bis Sonntag, 29. November, 24 Uhr`."""
    #: On the tile and on the notice board. %1 is a deadline with its "until" or "by" word already in it.
    return fill(words.say("Ordering", "Bestellen %1"), until(cycle.closes_at, words.lang))


def missed_cycle(choice: CycleChoice, words: Words) -> str:
    """Tells whoever comes after the cut-off for which pick-up an order still counts; empty where nothing closed."""
    missed, current, following = choice.missed, choice.current, choice.following
    if missed is None:
        return ""
    #: %1 is the day of a pick-up, such as Thursday, 3 December; the order for it can no longer be placed.
    closed = words.say("Ordering", "Für %1, ist die Bestellung geschlossen.")
    closed = fill(closed, day(missed.pickup_from, words.lang))
    if current:
        #: %1 is the day of the next pick-up, such as Thursday, 10 December, from 9 am.
        now_for = words.say("Ordering", "Sie bestellen jetzt für %1.")
        return f"{closed} {fill(now_for, day_from(current.pickup_from, words.lang))}"
    if following:
        #: %1 is a day, such as Monday, 30 November, from 9 am.
        again = words.say("Ordering", "Die nächste Bestellung öffnet am %1.")
        return f"{closed} {fill(again, day_from(following.opens_at, words.lang))}"
    return closed
