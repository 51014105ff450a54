# SPDX-License-Identifier: EUPL-1.2
"""The sentences of ordering. `_` stands for a no-break space here."""

from typing import get_args

import msgspec
import pytest

from kiosk.ecosystems.ordering import papers, wording
from kiosk.ecosystems.ordering.readback import (
    Fact,
    Part,
    ReadBack,
    fact,
    firm_part,
    late,
    pay,
    promise,
    read_back,
    substitutes,
)
from kiosk.ecosystems.ordering.rules import cycles, prices, stocks
from kiosk.ecosystems.ordering.rules.basket import Basket, Change, Changed, Refusal, Why
from kiosk.ecosystems.ordering.rules.cycles import CycleChoice
from kiosk.ecosystems.ordering.rules.picking import Taken, pick_list
from kiosk.languages import LANGUAGES, Language
from kiosk.names import Mend, NameProblem, Phone, phone_mend
from sync.contract.cases import CaseState, RefusalReason, StaffAnswer
from sync.contract.ordering import Allergen, OrderState
from tests.ordering.wares import (
    BREAD,
    CIDER,
    JUICE,
    NOW,
    PLACE,
    POINT,
    ROLL,
    SAUSAGE,
    SHOPS,
    basket,
    cycle,
    orders,
    week,
)
from tests.resources import content
from tests.words import words

DE, EN = words("de"), words("en")
SHOP_NAMES = {key: shop.name for key, shop in SHOPS.items()}


def shown(text: str) -> str:
    return text.replace("\u00a0", "_")


@pytest.mark.parametrize(
    ("product", "german", "english"),
    [
        pytest.param(BREAD, "3,50_€", "€3.50", id="a loaf"),
        pytest.param(SAUSAGE, "12,90_€_je_kg", "€12.90_per_kg", id="sausage by weight"),
    ],
)
def test_price(product: object, german: str, english: str) -> None:
    assert (shown(wording.price(product, DE)), shown(wording.price(product, EN))) == (german, english)  # type: ignore[arg-type]


def test_unit_price_deposit_and_content() -> None:
    assert shown(wording.unit_price(CIDER, DE)) == "1_l = 5,60_€"
    assert wording.unit_price(BREAD, DE) == ""
    eggs = msgspec.structs.replace(BREAD, price_cents=289, content=10, content_unit="piece")
    assert shown(wording.unit_price(eggs, DE)) == "1_Stück = 0,29_€"
    assert shown(wording.unit_price(eggs, EN)) == "1_piece = €0.29"
    assert shown(wording.deposit(JUICE, DE)) == "+_0,15_€_Pfand"
    assert wording.deposit(BREAD, DE) == ""
    assert [shown(wording.content(each, DE)) for each in (eggs, CIDER, BREAD, ROLL)] == [
        "10_Stück",
        "750_ml",
        "1_kg",
        "",
    ]


def test_the_nutrition_declaration_speaks_both_languages() -> None:
    declared = {"Brennwert": "954 kJ/225 kcal", "Fett": "1,0 g", "davon Zucker": "1,5 g", "Omega 3": "0,2 g"}
    bread = msgspec.structs.replace(BREAD, nutrition=declared)
    german = "Brennwert 954 kJ/225 kcal · Fett 1,0 g · davon Zucker 1,5 g · Omega 3 0,2 g"
    assert wording.nutrition(bread, DE) == german
    english = "energy 954 kJ/225 kcal · fat 1.0 g · of which sugars 1.5 g · Omega 3 0.2 g"
    assert wording.nutrition(bread, EN) == english
    assert wording.nutrition(BREAD, EN) == ""


def test_every_nutrient_of_the_district_is_translated() -> None:
    for product in content.products().values():
        if product.nutrition:
            assert not set(wording.nutrition(product, EN).split()) & {
                "Fett",
                "Salz",
                "Zucker",
                "Eiweiß",
                "Brennwert",
            }


def test_quantities() -> None:
    assert shown(wording.wish("Brötchen", 4, False, "de")) == "4_Brötchen"
    assert shown(wording.wish("Lyoner", 1500, True, "de")) == "1,5_kg_Lyoner"
    assert shown(wording.amount(1, False, EN)) == "1_piece"
    assert shown(wording.amount(2, False, EN)) == "2_pieces"


def test_allergens_are_named_in_words() -> None:
    cake = msgspec.structs.replace(BREAD, allergens=("gluten", "eggs", "milk"), traces=("nuts",))
    assert wording.allergens(cake, DE) == (
        "Enthält: glutenhaltiges Getreide, Eier und Milch (einschließlich Laktose). "
        "Kann Spuren enthalten von: Schalenfrüchte (Nüsse)."
    )
    assert wording.allergens(cake, EN).startswith("Contains: cereals containing gluten, eggs and milk")
    assert wording.allergens(BREAD, DE) == ""


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("allergen", get_args(Allergen))
def test_every_allergen_has_a_word(allergen: Allergen, lang: Language) -> None:
    assert wording.allergen_names([allergen], words(lang))[0].strip()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("why", list(Why))
def test_every_refusal_is_a_sentence(why: Why, lang: Language) -> None:
    text = wording.refusal(Refusal(why, "lyoner", "Lyoner", 16, by_weight=False), words(lang))
    assert text.endswith(".")
    assert "{" not in text


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("change", list(Change))
def test_every_change_is_a_sentence(change: Change, lang: Language) -> None:
    text = wording.changed(Changed(change, "lyoner", "Lyoner", 500, 400, by_weight=True), words(lang))
    assert text.startswith("Lyoner") or "Lyoner" in text
    assert text.endswith(".")


@pytest.mark.parametrize(
    ("found", "german"),
    [
        pytest.param(
            Refusal(Why.TOO_MANY, "x", "Lyoner", 2000, by_weight=True),
            "Von Lyoner sind höchstens 2_kg möglich.",
            id="too heavy",
        ),
        pytest.param(
            Refusal(Why.TOO_MANY, "x", "Brot", 20), "Von Brot sind höchstens 20_Stück möglich.", id="too many"
        ),
        pytest.param(
            Refusal(Why.AGE_NOT_CONFIRMED, "x", "Viez", 16),
            "Viez gibt es erst ab 16_Jahren. Bestätigen Sie bitte, dass Sie beim Abholen Ihren Ausweis zeigen.",
            id="an age limit",
        ),
    ],
)
def test_refusals_in_german(found: Refusal, german: str) -> None:
    assert shown(wording.refusal(found, DE)) == german


def test_changes_in_german() -> None:
    dearer = Changed(Change.DEARER, "x", "Lyoner", 1290, 1390, by_weight=True)
    assert shown(wording.changed(dearer, DE)) == "Lyoner kostet jetzt 13,90_€_je_kg statt 12,90_€_je_kg."
    refusal = Refusal(Why.SHOP_NOT_IN_CYCLE, "x", "Lyoner")
    assert "liefert nicht" in wording.changed(Changed(Change.REFUSED, "x", "Lyoner", refusal=refusal), DE)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "problem", [NameProblem.EMPTY, NameProblem.TOO_LONG, NameProblem.NO_LETTER, NameProblem.OTHER_CHARACTERS]
)
def test_every_name_can_be_mended(problem: NameProblem, lang: Language) -> None:
    assert wording.crate_name_mend(Mend(problem, "Mustermann", "@"), words(lang))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "problem",
    [NameProblem.TOO_SHORT, NameProblem.TOO_LONG, NameProblem.PLUS_INSIDE, NameProblem.OTHER_CHARACTERS],
)
def test_every_number_can_be_mended(problem: NameProblem, lang: Language) -> None:
    assert phone_mend(Mend(problem, "06851", "O"), words(lang))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_state_is_a_sentence(lang: Language) -> None:
    for state in get_args(OrderState):
        assert wording.order_state(state, words(lang)).endswith(".")
    for case in get_args(CaseState):
        assert wording.case_state(case, words(lang)).endswith(".")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_refused_order_says_why_and_what_to_do(lang: Language) -> None:
    said = {
        (why, answer): wording.refused_order(why, answer, words(lang))
        for why in (*get_args(RefusalReason), "from-the-future", "")
        for answer in (*get_args(StaffAnswer), "from-the-future", "")
    }
    assert all(text.endswith(".") and text.count(".") >= 2 for text in said.values())
    assert len({said[why, ""] for why in get_args(RefusalReason)}) == len(get_args(RefusalReason))
    assert len({said["other", answer] for answer in get_args(StaffAnswer)}) == len(get_args(StaffAnswer))
    assert said["from-the-future", "from-the-future"] == said["other", "ask-on-site"] == said["", ""]


def test_the_cut_off_and_what_was_missed() -> None:
    assert shown(wording.order_until(cycle(), DE)) == "Bestellen bis Sonntag, 29._November, 24_Uhr"
    next_id, following = week(1)
    after = cycles.read_cycle(next_id, following)
    assert wording.missed_cycle(CycleChoice(cycle(), None, None), DE) == ""
    assert shown(wording.missed_cycle(CycleChoice(after, None, cycle()), DE)) == (
        "Für Donnerstag, 3._Dezember, ist die Bestellung geschlossen. "
        "Sie bestellen jetzt für Donnerstag, 10._Dezember, ab_9_Uhr."
    )
    assert "öffnet am Montag, 30." in wording.missed_cycle(CycleChoice(None, after, cycle()), DE)
    assert wording.missed_cycle(CycleChoice(None, None, cycle()), EN).endswith("are closed.")


def test_minimum_and_age() -> None:
    assert shown(wording.below_minimum("Hofladen", 150, DE)).endswith("Es fehlen noch 1,50_€.")
    assert wording.age_limit(0, DE) == ""
    assert wording.age_limit(18, EN).startswith("From age 18.")


# Read-back


def told(given: Basket, lang: Language = "de", **more: object) -> tuple[Fact, ...]:
    values: dict[str, object] = {
        "basket": given,
        "cycle": cycle(),
        "place": "Dorfgemeinschaftshaus",
        "shop_names": SHOP_NAMES,
        "crate_name": "Mustermann",
        "substitutes": True,
    }
    return read_back(ReadBack(**(values | more)), words(lang))  # type: ignore[arg-type]


def test_the_read_back_says_everything_in_german() -> None:
    facts = told(basket(brot=1, broetchen=4, lyoner=500, saft=6), late="next", phone=Phone("0685112", "06851 12"))
    assert [(each.icon, shown(each.plain)) for each in facts] == [
        ("shopping-basket", "Sie bestellen bei Backstube am Bach: 1_Roggenmischbrot und 4_Brötchen."),
        ("shopping-basket", "Sie bestellen bei Hofladen: 500_g_Lyoner und 6_Apfelsaft."),
        ("calendar", "Sie holen alles am Donnerstag, 3._Dezember, ab_9_Uhr ab. Ort: Dorfgemeinschaftshaus."),
        (
            "euro",
            "Sie zahlen dort etwa 24,39_€, davon 0,90_€ Pfand. Was gewogen wird, kostet genau, was es wiegt.",
        ),
        ("sell", "Auf der Kiste steht Mustermann."),
        ("swap-horiz", "Fehlt etwas, packt der Laden etwas Ähnliches ein. Es kostet höchstens dasselbe."),
        ("call", "Bei Fragen ruft der Laden an: 06851 12."),
        ("history", "Kommt die Bestellung zu spät an, gilt sie für die nächste Woche."),
    ]


def test_the_read_back_says_everything_in_english() -> None:
    facts = told(basket(brot=2, viez=1), "en", substitutes=False, late="cancel")
    assert [shown(each.plain) for each in facts] == [
        "You order from Backstube am Bach: 2_Roggenmischbrot.",
        "You order from Hofladen: 1_Viez.",
        "You pick everything up on Thursday, 3_December, from_9_am. Place: Dorfgemeinschaftshaus.",
        "You pay there €11.20.",
        "The crate says Mustermann.",
        "If something is missing, you get no substitute.",
        "You show your identity card at pick-up: something is sold from age 16 only.",
        "If the order arrives too late, it lapses.",
    ]


def test_an_unusual_day_is_told() -> None:
    facts = told(basket(brot=1), cycle=cycle(shifted={"de": "Donnerstag ist Fronleichnam."}))
    assert "Anders als sonst: Donnerstag ist Fronleichnam." in [each.plain for each in facts]


def test_what_counts_is_strong() -> None:
    found = told(basket(brot=1))[0]
    assert found.parts == (
        Part("Sie bestellen bei Backstube am Bach: "),
        Part("1\u00a0Roggenmischbrot", strong=True),
        Part("."),
    )


def test_names_are_never_read_as_markup() -> None:
    found = fact("sell", "Auf der Kiste steht **%1**.", "<b>%1</b> & **Co**")
    assert found.plain == "Auf der Kiste steht <b>%1</b> & **Co**."
    assert found.styled == "Auf der Kiste steht <b>&lt;b&gt;%1&lt;/b&gt; &amp; **Co**</b>."


@pytest.mark.parametrize(
    ("online", "shops", "german"),
    [
        pytest.param(
            True,
            1,
            "Vorgemerkt. Der Laden antwortet bis Montag, 30._November, 12_Uhr. "
            "Die Antwort lesen Sie hier mit Ihrem Beleg.",
            id="online, one shop",
        ),
        pytest.param(
            False,
            2,
            "Vorgemerkt. Die Läden antworten bis Montag, 30._November, 12_Uhr. "
            "Gerade ist hier kein Netz: Die Bestellung bleibt sicher gespeichert und wird von selbst gesendet. "
            "Die Antwort lesen Sie hier mit Ihrem Beleg.",
            id="offline, two shops",
        ),
    ],
)
def test_the_promise(online: bool, shops: int, german: str) -> None:
    assert shown(promise(stocks.promise(cycle(), stocks.Standing()), DE, online=online, shops=shops).plain) == german


def test_no_weaker_promise_says_firm() -> None:
    for strength in ("queued", "wish"):
        given = cycles.Promise(strength, NOW)
        assert "Fest" not in promise(given, DE, online=True).plain
        assert "Firm" not in promise(given, EN, online=True).plain
    assert promise(cycles.Promise("firm", NOW), DE, online=True).plain == "Fest. Das gilt."


def test_what_is_promised_of_a_queued_order_is_named_and_never_read_as_markup() -> None:
    (said,) = firm_part(("Kartoffeln", "Honig **%1**"), DE)
    assert said.plain == "Fest zugesagt ist schon: Kartoffeln und Honig **%1**."
    assert firm_part((), DE) == []


def test_single_facts() -> None:
    total = prices.sums(basket(brot=1).lines)
    assert shown(pay(total, DE).plain) == "Sie zahlen dort 3,50_€."
    assert late("cancel", DE).plain == "Kommt die Bestellung zu spät an, verfällt sie."
    assert substitutes(False, DE).plain == "Fehlt etwas, bekommen Sie keinen Ersatz."


# Paper


def receipt_facts(**more: object) -> papers.ReceiptFacts:
    values: dict[str, object] = {
        "kiosk": "Dorfpunkt Remmesweiler",
        "code": "7K3M-9QXP-2D4T-VW0A-5",
        "promise": stocks.promise(cycle(), stocks.Standing()),
        "online": False,
        "late": "next",
        "phone_given": True,
        "printed_at": NOW,
    }
    return papers.ReceiptFacts(**(values | more))  # type: ignore[arg-type]


def test_a_receipt_is_filled_from_orders() -> None:
    made = orders(basket(brot=1, lyoner=500, saft=6, viez=1))
    document = papers.receipt_document(made, cycle(), PLACE, SHOPS, receipt_facts(), "en")
    assert [shop.name for shop in document.shops] == ["Backstube am Bach", "Hofladen"]
    assert [shown(line.quantity) for line in document.shops[1].lines] == ["500_g", "6_×", "1_×"]
    assert (document.total_cents, document.deposit_cents, document.estimated) == (
        350 + 645 + 1134 + 420 + 90,
        90,
        True,
    )
    assert [(vat.percent, vat.cents) for vat in document.vat] == [(7, 23 + 42), (19, 262)]
    assert (document.late, document.show_id, document.offline, document.phone_given) == ("next", 16, True, True)
    assert document.where == "Door beside the bus stop"
    assert document.cancel_until == cycle().closes_at
    assert document.code == "7K3M-9QXP-2D4T-VW0A-5"
    assert document.shops[0].example


def test_a_receipt_without_a_question_about_lateness() -> None:
    document = papers.receipt_document(orders(basket(brot=1)), cycle(), PLACE, {}, receipt_facts(late=None), "de")
    assert document.late == ""
    assert document.shops[0].name == "backstube"


def test_a_pick_list_is_filled_from_orders() -> None:
    made = orders(basket(lyoner=500, saft=6), substitutes=False)
    picked = pick_list([Taken(order, "woche-49", "accepted") for order in made], "woche-49", POINT)
    phones = {str(made[0].case_id): "06851 80 91 23"}
    document = papers.pick_document(picked, cycle(), PLACE, SHOPS["hofladen"], phones, NOW)
    (crate,) = document.crates
    assert [(shown(entry.quantity), entry.name, entry.crates) for entry in document.products] == [
        ("6_×", "Apfelsaft", 1),
        ("500_g", "Lyoner", 1),
    ]
    assert (crate.name, crate.phone, crate.substitutes, crate.weighed) == (
        "Mustermann",
        "06851 80 91 23",
        False,
        True,
    )
    assert (crate.goods_cents, crate.deposit_cents) == (1779, 90)
