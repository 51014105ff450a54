# SPDX-License-Identifier: EUPL-1.2
"""The words of ordering in German and English: labels, refusals and changes, allergens, states.

Numbers, days and lists come from `kiosk.formats`. Other languages fall back to German (`formats.written`).
"""

from collections.abc import Mapping, Sequence

from kiosk.ecosystems.ordering.rules import prices
from kiosk.ecosystems.ordering.rules.basket import Change, Changed, Refusal, Why
from kiosk.ecosystems.ordering.rules.cycles import Cycle, CycleChoice, Strength
from kiosk.ecosystems.ordering.rules.names import Mend, NameProblem
from kiosk.formats import NBSP, Written, day, day_from, listed, money, until, volume, weight
from sync.contract.cases import CaseState
from sync.contract.ordering import Allergen, OrderLine, OrderState, Product

_ALLERGENS: dict[Allergen, tuple[str, str]] = {
    "gluten": ("glutenhaltiges Getreide", "cereals containing gluten"),
    "crustaceans": ("Krebstiere", "crustaceans"),
    "eggs": ("Eier", "eggs"),
    "fish": ("Fisch", "fish"),
    "peanuts": ("Erdnüsse", "peanuts"),
    "soybeans": ("Soja", "soybeans"),
    "milk": ("Milch (einschließlich Laktose)", "milk (including lactose)"),
    "nuts": ("Schalenfrüchte (Nüsse)", "nuts"),
    "celery": ("Sellerie", "celery"),
    "mustard": ("Senf", "mustard"),
    "sesame": ("Sesam", "sesame"),
    "sulphites": ("Schwefeldioxid und Sulfite", "sulphur dioxide and sulphites"),
    "lupin": ("Lupinen", "lupin"),
    "molluscs": ("Weichtiere", "molluscs"),
}

STRENGTH: dict[Strength, tuple[str, str]] = {
    "firm": ("Fest", "Firm"),
    "queued": ("Vorgemerkt", "Noted"),
    "wish": ("Wunsch", "Wish"),
}

_ORDER_STATES: dict[OrderState, tuple[str, str]] = {
    "accepted": ("Der Laden hat Ihre Bestellung angenommen.", "The shop has accepted your order."),
    "declined": ("Der Laden kann Ihre Bestellung nicht annehmen.", "The shop cannot take your order."),
    "packed": ("Ihre Bestellung ist gepackt.", "Your order is packed."),
    "handed_out": ("Ihre Bestellung wurde abgeholt.", "Your order has been collected."),
}

_CASE_STATES: dict[CaseState, tuple[str, str]] = {
    "stored": (
        "Ihre Bestellung ist angekommen. Der Laden hat noch nicht geantwortet.",
        "Your order has arrived. The shop has not answered yet.",
    ),
    "cancelled": ("Die Bestellung ist storniert.", "The order is cancelled."),
    "late_next": (
        "Die Bestellung kam zu spät an. Wie gewünscht gilt sie für die nächste Abholung.",
        "The order arrived too late. As you wished, it now counts for the next pick-up.",
    ),
    "late_cancelled": (
        "Die Bestellung kam zu spät an und ist verfallen.",
        "The order arrived too late and has lapsed.",
    ),
    "void": ("Die Bestellung wurde gleich rückgängig gemacht.", "The order was undone at once."),
    "refused": (
        "Die Bestellung konnte nicht angenommen werden. Bitte fragen Sie vor Ort nach.",
        "The order could not be taken. Please ask on site.",
    ),
}


_NUTRIENTS: dict[str, tuple[str, str]] = {
    "Brennwert": ("Brennwert", "energy"),
    "Fett": ("Fett", "fat"),
    "davon gesättigte Fettsäuren": ("davon gesättigte Fettsäuren", "of which saturates"),
    "Kohlenhydrate": ("Kohlenhydrate", "carbohydrate"),
    "davon Zucker": ("davon Zucker", "of which sugars"),
    "Ballaststoffe": ("Ballaststoffe", "fibre"),
    "Eiweiß": ("Eiweiß", "protein"),
    "Salz": ("Salz", "salt"),
}
"""Names of the nutrition declaration in the official language versions of Annex XV."""


def pick(words: tuple[str, str], lang: Written) -> str:
    """One of two: German, English."""
    return words[1 if lang == "en" else 0]


def text_in(texts: Mapping[str, str], lang: str) -> str:
    """A published text in a language, else in German, else empty."""
    return texts.get(lang) or texts.get(lang.split("-", 1)[0]) or texts.get("de", "")


def strength(value: Strength, lang: Written) -> str:
    """`Vorgemerkt`."""
    return pick(STRENGTH[value], lang)


def order_state(state: OrderState, lang: Written) -> str:
    """What the shop says, as a sentence."""
    return pick(_ORDER_STATES[state], lang)


def case_state(state: CaseState, lang: Written) -> str:
    """What the platform knows of an order, as a sentence."""
    return pick(_CASE_STATES[state], lang)


def amount(quantity: int, by_weight: bool, lang: Written) -> str:
    """A quantity with its unit: `500 g`, `4 Stück`, `4 pieces`."""
    if by_weight:
        return weight(quantity, lang)
    piece = ("Stück", "piece" if quantity == 1 else "pieces")
    return f"{quantity}{NBSP}{pick(piece, lang)}"


def wish(name: str, quantity: int, by_weight: bool, lang: Written) -> str:
    """A quantity with its product: `4 Brötchen`, `500 g Lyoner`; the first word sticks to the quantity."""
    shown = weight(quantity, lang) if by_weight else str(quantity)
    return f"{shown}{NBSP}{name}"


def order_wish(line: OrderLine, lang: Written) -> str:
    """As `wish`, for a line of an order."""
    return wish(line.name, line.quantity, line.sold_by == "weight", lang)


def price(product: Product, lang: Written) -> str:
    """`3,49 €`, or `12,90 € je kg`."""
    shown = money(product.price_cents, lang)
    if product.sold_by == "piece":
        return shown
    return f"{shown}{NBSP}{pick(('je', 'per'), lang)}{NBSP}kg"


def unit_price(product: Product, lang: Written) -> str:
    """The Grundpreis, `1 kg = 6,98 €`; empty where none is due."""
    found = prices.unit_price(product)
    if found is None:
        return ""
    unit = pick(("Stück", "piece"), lang) if found.per == "piece" else found.per
    return f"1{NBSP}{unit} = {money(found.cents, lang)}"


def deposit(product: Product, lang: Written) -> str:
    """`+ 0,25 € Pfand`; empty where there is none."""
    if not product.deposit_cents or product.sold_by == "weight":
        return ""
    return f"+{NBSP}{money(product.deposit_cents, lang)}{NBSP}{pick(('Pfand', 'deposit'), lang)}"


def content(product: Product, lang: Written) -> str:
    """Net quantity: `500 g`, `0,75 l`, `10 Stück`; empty where not given."""
    if product.content is None or product.content_unit is None:
        return ""
    if product.content_unit == "piece":
        return amount(product.content, False, lang)
    return (weight if product.content_unit == "g" else volume)(product.content, lang)


def allergen_names(allergens: Sequence[Allergen], lang: Written) -> tuple[str, ...]:
    """Allergens in words, in the order given."""
    return tuple(pick(_ALLERGENS[allergen], lang) for allergen in allergens)


def allergens(product: Product, lang: Written) -> str:
    """What a product contains and may contain, as sentences; empty where neither is declared."""
    sentences = []
    if product.allergens:
        head = pick(("Enthält", "Contains"), lang)
        sentences.append(f"{head}: {listed(allergen_names(product.allergens, lang), lang)}.")
    if product.traces:
        head = pick(("Kann Spuren enthalten von", "May contain traces of"), lang)
        sentences.append(f"{head}: {listed(allergen_names(product.traces, lang), lang)}.")
    return " ".join(sentences)


def nutrition(product: Product, lang: Written) -> str:
    """The nutrition declaration on one line, in the order of Annex XV of Regulation (EU) No 1169/2011."""
    named = ((pick(_NUTRIENTS.get(name, (name, name)), lang), value) for name, value in product.nutrition.items())
    return " · ".join(f"{name} {value if lang == 'de' else value.replace(',', '.')}" for name, value in named)


def age_limit(years: int, lang: Written) -> str:
    """`Ab 16 Jahren. Der Ausweis wird beim Abholen geprüft.`; empty where there is none."""
    if not years:
        return ""
    return pick(
        (
            f"Ab {years}{NBSP}Jahren. Der Ausweis wird beim Abholen geprüft.",
            f"From age {years}. Your identity card is checked at pick-up.",
        ),
        lang,
    )


def below_minimum(shop_name: str, missing_cents: int, lang: Written) -> str:
    """What is missing to a shop's least order."""
    missing = money(missing_cents, lang)
    return pick(
        (
            f"{shop_name} packt erst ab einem Mindestbetrag. Es fehlen noch {missing}.",
            f"{shop_name} packs from a minimum sum. You still need {missing}.",
        ),
        lang,
    )


def refusal(found: Refusal, lang: Written) -> str:
    """Why something did not go into the basket, and what would."""
    limit = amount(found.limit, found.by_weight, lang)
    years = found.limit
    sentences: dict[Why, tuple[str, str]] = {
        Why.UNKNOWN_PRODUCT: ("Dieses Produkt gibt es hier nicht mehr.", "This product is no longer offered here."),
        Why.EXPIRED: (
            f"{found.name} wird zurzeit nicht angeboten.",
            f"{found.name} is not on offer at the moment.",
        ),
        Why.SHOP_NOT_IN_CYCLE: (
            f"Der Laden von {found.name} liefert nicht zu dieser Abholung.",
            f"The shop that sells {found.name} does not deliver for this pick-up.",
        ),
        Why.AGE_NOT_SOLD: (
            f"{found.name} ist erst ab {years}{NBSP}Jahren erlaubt und wird hier nicht verkauft.",
            f"{found.name} has an age limit of {years} and is not sold here.",
        ),
        Why.AGE_NOT_CONFIRMED: (
            f"{found.name} gibt es erst ab {years}{NBSP}Jahren. Bestätigen Sie bitte, "
            "dass Sie beim Abholen Ihren Ausweis zeigen.",
            f"{found.name} is sold from age {years}. Please confirm that you will show "
            "your identity card at pick-up.",
        ),
        Why.TOO_FEW: (
            f"{found.name} gibt es ab {limit}.",
            f"{found.name} is sold from {limit}.",
        ),
        Why.TOO_MANY: (
            f"Von {found.name} sind höchstens {limit} möglich.",
            f"At most {limit} of {found.name} are possible.",
        ),
        Why.NOT_A_STEP: (
            f"{found.name} gibt es nur in Schritten von {limit}.",
            f"{found.name} is sold in steps of {limit}.",
        ),
        Why.TOO_MANY_LINES: (
            f"Mehr als {found.limit} verschiedene Produkte passen nicht in eine Bestellung.",
            f"An order holds at most {found.limit} different products.",
        ),
        Why.TOO_EXPENSIVE: (
            f"Eine Bestellung darf höchstens {money(found.limit, lang)} betragen.",
            f"An order may come to at most {money(found.limit, lang)}.",
        ),
    }
    return pick(sentences[found.why], lang)


def changed(found: Changed, lang: Written) -> str:
    """What is different from the former order."""
    if found.refusal:
        return refusal(found.refusal, lang)
    was, now = found.was, found.now
    per = pick((" je\u00a0kg", " per\u00a0kg"), lang) if found.by_weight else ""
    costs = (f"{money(now, lang)}{per}", f"{money(was, lang)}{per}")
    much, before = amount(now, found.by_weight, lang), amount(was, found.by_weight, lang)
    name = found.name
    sentences: dict[Change, tuple[str, str]] = {
        Change.GONE: (f"{name} gibt es nicht mehr.", f"{name} is no longer offered."),
        Change.REFUSED: (f"{name} ist zurzeit nicht möglich.", f"{name} is not possible at the moment."),
        Change.SOLD_DIFFERENTLY: (
            f"{name} wird jetzt anders verkauft. Bitte wählen Sie neu.",
            f"{name} is sold differently now. Please choose again.",
        ),
        Change.DEARER: (
            f"{name} kostet jetzt {costs[0]} statt {costs[1]}.",
            f"{name} now costs {costs[0]} instead of {costs[1]}.",
        ),
        Change.LESS: (
            f"Von {name} gehen nur {much} statt {before}.",
            f"Only {much} of {name} instead of {before}.",
        ),
        Change.MORE: (
            f"{name} gibt es erst ab {much}. Sie hatten {before}.",
            f"{name} is sold from {much}. You had {before}.",
        ),
    }
    sentences[Change.CHEAPER] = sentences[Change.DEARER]
    return pick(sentences[found.change], lang)


def crate_name_mend(found: Mend, lang: Written) -> str:
    """What is wrong with the name for the crate, and what would do."""
    sentences: dict[NameProblem, tuple[str, str]] = {
        NameProblem.EMPTY: (
            "Bitte geben Sie einen Namen für die Kiste ein.",
            "Please enter a name for the crate.",
        ),
        NameProblem.TOO_LONG: (
            f"Der Name ist zu lang. Kürzer ginge: {found.mended}",
            f"The name is too long. Shorter: {found.mended}",
        ),
        NameProblem.NO_LETTER: (
            "Der Name braucht mindestens einen Buchstaben.",
            "The name needs at least one letter.",
        ),
        NameProblem.OTHER_CHARACTERS: (
            f"Im Namen gehen nur Buchstaben und Ziffern, nicht: {found.found}",
            f"Only letters and digits fit into the name, not: {found.found}",
        ),
    }
    return pick(sentences[found.problem], lang)


def phone_mend(found: Mend, lang: Written) -> str:
    """What is wrong with the phone number, and what would do."""
    sentences: dict[NameProblem, tuple[str, str]] = {
        NameProblem.TOO_SHORT: (
            f"Die Telefonnummer ist zu kurz. Bitte mit Vorwahl, zum Beispiel 06851{NBSP}12{NBSP}34{NBSP}56.",
            f"The phone number is too short. Please add the area code, such as 06851{NBSP}12{NBSP}34{NBSP}56.",
        ),
        NameProblem.TOO_LONG: (
            "Die Telefonnummer ist zu lang. Bitte prüfen Sie die Ziffern.",
            "The phone number is too long. Please check the digits.",
        ),
        NameProblem.PLUS_INSIDE: (
            "Das Pluszeichen gehört nur an den Anfang der Telefonnummer.",
            "The plus sign belongs only at the beginning of the phone number.",
        ),
        NameProblem.OTHER_CHARACTERS: (
            f"In einer Telefonnummer gehen nur Ziffern, nicht: {found.found}",
            f"A phone number holds only digits, not: {found.found}",
        ),
    }
    return pick(sentences[found.problem], lang)


def order_until(cycle: Cycle, lang: Written) -> str:
    """`Bestellen bis Sonntag, 29. November, 24 Uhr`."""
    return f"{pick(('Bestellen', 'Order'), lang)} {until(cycle.closes_at, lang)}"


def missed_cycle(choice: CycleChoice, lang: Written) -> str:
    """Tells whoever comes after the cut-off for which pick-up an order still counts; empty where nothing closed."""
    missed, current, following = choice.missed, choice.current, choice.following
    if missed is None:
        return ""
    closed = pick(
        (
            f"Für {day(missed.pickup_from, lang)}, ist die Bestellung geschlossen.",
            f"Orders for {day(missed.pickup_from, lang)}, are closed.",
        ),
        lang,
    )
    if current:
        when = day_from(current.pickup_from, lang)
        return f"{closed} {pick((f'Sie bestellen jetzt für {when}.', f'You now order for {when}.'), lang)}"
    if following:
        opens = day_from(following.opens_at, lang)
        again = pick((f"Die nächste Bestellung öffnet am {opens}.", f"Ordering opens again on {opens}."), lang)
        return f"{closed} {again}"
    return closed
