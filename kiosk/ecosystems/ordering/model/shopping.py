# SPDX-License-Identifier: EUPL-1.2
"""Choosing: categories, products, search and the basket, as QML sees them."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ecosystems.ordering import wording
from kiosk.ecosystems.ordering.catalogue import Market
from kiosk.ecosystems.ordering.rules import basket as rules
from kiosk.ecosystems.ordering.rules.basket import Basket, Catalogue, Refusal, Why
from kiosk.ecosystems.ordering.rules.cycles import Cycle
from kiosk.ecosystems.ordering.rules.prices import Sums, below_minimum, goods, sums
from kiosk.ecosystems.ordering.rules.stocks import stock_of
from kiosk.formats import money, weight
from kiosk.languages import Language, isolated, published
from kiosk.rows import Row, rows_of
from kiosk.shell.entries import Entry, EntryList
from kiosk.visit import Visit
from kiosk.words import Words, fill, in_german, told
from sync.contract.ordering import KIND_PRODUCT, Product
from sync.replica.content import search

QML_IMPORT_NAME = "Dorfpunkt.Ordering"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_FOUND = 24


@QmlElement
class Shopping(QObject):
    """A basket and the lists from which it is filled."""

    changed = Signal()
    pageChanged = Signal()
    searched = Signal()

    def __init__(self, visit: Visit, go: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._go = go
        self._market = Market()
        self._cycle: Cycle | None = None
        self._basket = Basket()
        self._refusal: Refusal | None = None
        self._asked_age: str = ""
        self._category = ""
        self._found: list[str] = []
        self._search_text = ""
        self._product = ""
        self._categories = EntryList(self)
        self._products = EntryList(self)
        self._lines = EntryList(self)

    # --- for the other models

    @property
    def basket(self) -> Basket:
        return self._basket

    @basket.setter
    def basket(self, basket: Basket) -> None:
        self._basket = basket
        self.refresh()

    @property
    def catalogue(self) -> Catalogue:
        """What the present cycle offers."""
        shops = self._cycle.shops if self._cycle else frozenset()
        allowed = self._visit.settings.sell_age_restricted
        return self._market.catalogue(frozenset(shops), sell_age_restricted=allowed)

    @property
    def sums(self) -> Sums:
        return sums(self._basket.lines)

    def open(self, market: Market, cycle: Cycle | None) -> None:
        """Offer what this market has in this cycle; the basket stays."""
        self._market, self._cycle = market, cycle
        self.refresh()

    def refresh(self) -> None:
        """Say everything again: after a change of basket, content or language."""
        self._categories.replace(self._category_entries())
        self._products.replace([self._product_entry(product_id) for product_id in self._shown()])
        self._lines.replace([self._line_entry(line.product_id) for line in self._basket.lines])
        self.changed.emit()
        self.pageChanged.emit()

    def clear_refusal(self) -> None:
        """The page that showed why something was refused is left."""
        if self._refusal is not None:
            self._refusal = None
            self.changed.emit()

    # --- called by QML

    @Slot(int)
    def openCategory(self, row: int) -> None:
        """Show the products of a category."""
        self._category = self._categories[row].key
        self._found, self._search_text = [], ""
        self.clear_refusal()
        self.refresh()
        self._go("Products")

    @Slot()
    def openSearch(self) -> None:
        """Look for a product by name."""
        self.clear_refusal()
        self._go("Search")

    @Slot(str)
    def setSearchText(self, text: str) -> None:
        """What was typed so far; the count of finds follows at once."""
        self._search_text = text
        self.searched.emit()

    async def find(self, text: str) -> None:
        """Look for what was typed; an answer that comes late is dropped."""
        found = await self._visit.replica.run(search, KIND_PRODUCT, text, self._visit.now(), limit=_MOST_FOUND)
        if text == self._search_text:
            shops = self.catalogue.shops
            self._found = [key for key in found if key in self._market.products and self._of(key).shop in shops]
            self.changed.emit()

    @Slot()
    def showFound(self) -> None:
        """Show what the search found."""
        self._category = ""
        self.refresh()
        self._go("Products")

    @Slot(int)
    def openProduct(self, row: int) -> None:
        """Everything about one product."""
        self._open(self._products[row].key)

    @Slot(int)
    def openLine(self, row: int) -> None:
        """Everything about a product in the basket."""
        self._open(self._lines[row].key)

    @Slot(int)
    def moreProduct(self, row: int) -> None:
        """One step more of a listed product."""
        self._change(rules.add, self._products[row].key)

    @Slot(int)
    def lessProduct(self, row: int) -> None:
        """One step less of a listed product."""
        self._change(rules.take, self._products[row].key)

    @Slot(int)
    def moreLine(self, row: int) -> None:
        """One step more of something in the basket."""
        self._change(rules.add, self._lines[row].key)

    @Slot(int)
    def lessLine(self, row: int) -> None:
        """One step less of something in the basket; the last takes it out."""
        self._change(rules.take, self._lines[row].key)

    @Slot()
    def moreShown(self) -> None:
        """One step more of the product whose page stands."""
        self._change(rules.add, self._product)

    @Slot()
    def lessShown(self) -> None:
        """One step less of the product whose page stands."""
        self._change(rules.take, self._product)

    @Slot(bool)
    def promiseId(self, promised: bool) -> None:
        """The answer to the question whether an identity card will be shown."""
        self._basket = rules.promise_id(self._basket, promised)
        wanted, self._asked_age = self._asked_age, ""
        if promised and wanted:
            self._change(rules.add, wanted)
        else:
            self.refresh()

    # --- inside

    @property
    def _lang(self) -> Language:
        return self._visit.language

    @property
    def _words(self) -> Words:
        return self._visit.words

    def _of(self, product_id: str) -> Product:
        """A product as it is sold, or as it went into the basket: the shop may have withdrawn it since."""
        listed = self._market.products.get(product_id)
        if listed is not None:
            return listed.product
        return next(line.product for line in self._basket.lines if line.product_id == product_id)

    def _open(self, product_id: str) -> None:
        self._product = product_id
        self.clear_refusal()
        self.pageChanged.emit()
        self._go("Product")

    def _change(self, function: Callable[..., Basket | Refusal], product_id: str) -> None:
        outcome = function(self._basket, self.catalogue, product_id, self._visit.now())
        if isinstance(outcome, Refusal):
            self._refusal = outcome
            self.refresh()
            if outcome.why is Why.AGE_NOT_CONFIRMED:
                self._asked_age = product_id
                self._refusal = None
                self._go("AgeCheck")
            return
        self._refusal = None
        self._basket = outcome
        self.refresh()

    def _shown(self) -> list[str]:
        if not self._category:
            return [product_id for product_id in self._found if product_id in self._market.products]
        return self._market.of_category(self._category, self.catalogue.shops, self._visit.now())

    def _category_entries(self) -> list[Entry]:
        entries = []
        for key, category in self._market.categories:
            count = len(self._market.of_category(key, self.catalogue.shops, self._visit.now()))
            if count:
                name = published(category.name, self._lang)
                note = in_german(self._words) if name.fell_back else ""
                entries.append(Entry(key, name.text, note=note, picture=category.picture, lang=name.lang))
        return entries

    def _product_entry(self, product_id: str) -> Entry:
        product, lang, words = self._of(product_id), self._lang, self._words
        quantity = self._basket.quantity_of(product_id)
        by_weight = product.sold_by == "weight"
        price = [part for part in (wording.price(product, words), wording.deposit(product, words)) if part]
        refused = rules.may_order(self.catalogue, product_id, self._visit.now(), True)
        size = wording.content(product, words)
        notes = (wording.unit_price(product, words), self._short_age(product), self._short_stock(product_id))
        return Entry(
            key=product_id,
            title=product.name,
            subtitle=" · ".join(part for part in (size, " ".join(price)) if part),
            note=" · ".join(part for part in notes if part),
            picture=product.picture,
            trailing="take",
            amountText=weight(quantity, lang) if by_weight and quantity else str(quantity),
            taken=quantity > 0,
            canLess=quantity > 0,
            canMore=quantity < rules.most_of(product),
            available=refused is None,
            reason="" if refused is None else wording.refusal(refused, words),
            lang="de",
        )

    def _line_entry(self, product_id: str) -> Entry:
        entry = self._product_entry(product_id)
        line = next(line for line in self._basket.lines if line.product_id == product_id)
        weighed = line.product.sold_by == "weight"
        total = wording.about(goods(line.product, line.quantity), weighed, self._words)
        return Entry(
            key=product_id, title=entry.title, subtitle=total, picture=entry.picture, trailing="take",
            amountText=entry.amountText, taken=True, canLess=True, canMore=entry.canMore, lang=entry.lang,
        )  # fmt: skip

    def _short_age(self, product: Product) -> str:
        if not product.min_age:
            return ""
        #: A short note beside a product. %1 is an age in years, 16 or 18.
        return fill(self.tr("ab %1 Jahren"), str(product.min_age))

    def _left(self, product_id: str) -> int | None:
        """Units that may be promised here and now; None for what nobody counts."""
        product = self._of(product_id)
        stock = stock_of(product_id, product, self._cycle) if self._cycle else None
        return None if stock is None else self._market.units.get(stock, 0)

    def _short_stock(self, product_id: str) -> str:
        #: A short note beside a product of which there are only so many.
        return "" if self._left(product_id) is None else self.tr("begrenzter Vorrat")

    def _stock_text(self, product_id: str) -> str:
        left = self._left(product_id)
        if left is None or self._cycle is None:
            return ""
        if left:
            #: On the page of a product of which there are only so many. %n is how many can be promised here.
            return self.tr("Begrenzter Vorrat. %n Stück können Sie hier fest bestellen.", "", left)
        if stock_of(product_id, self._of(product_id), self._cycle) in self._market.denied:
            return self.tr("Begrenzter Vorrat. Zurzeit ist alles vergeben. Ihr Wunsch wird vorgemerkt.")
        return self.tr("Begrenzter Vorrat. Ihr Wunsch wird vorgemerkt, der Laden prüft den Vorrat.")

    def _minimum(self) -> str:
        for shop_sum in self.sums.shops:
            shop = self._market.shops.get(shop_sum.shop)
            missing = below_minimum(shop, shop_sum.goods) if shop else 0
            if shop and missing:
                return wording.below_minimum(shop.name, missing, self._words)
        return ""

    def _facts(self) -> list[Row]:
        """The product's page: price first, then what food law wants to be known before ordering."""
        if self._product not in self._market.products:
            return []
        product, words = self._of(self._product), self._words
        shop = self._market.shops[product.shop]
        price = f"**{wording.price(product, words)}**"
        more = [part for part in (wording.deposit(product, words), wording.unit_price(product, words)) if part]
        rows: list[Row] = [{"icon": "euro", "text": " · ".join([price, *more]), "lang": ""}]
        named = [part for part in (product.legal_name, wording.content(product, words)) if part]
        self._add(rows, "package", " · ".join(named), lang="de" if product.legal_name else "")
        self._add(rows, "age", wording.age_limit(product.min_age, words))
        self._add(rows, "inventory", self._stock_text(self._product))
        self._add(rows, "warning", wording.allergens(product, words))
        self._add(rows, "receipt", product.ingredients, self.tr("Zutaten"), lang="de")
        self._add(rows, "info", ", ".join(product.additives), self.tr("Zusatzstoffe"), lang="de")
        self._add(rows, "info", wording.nutrition(product, words), self.tr("Nährwerte je 100 g oder 100 ml"))
        self._add(rows, "liquor", product.alcohol_percent, self.tr("Alkohol"))
        self._add(rows, "eco", shop.organic_code if product.organic else "", self.tr("Bio"))
        self._add(rows, "ac-unit", product.storage, self.tr("Lagerung"), lang="de")
        self._add(rows, "local-shipping", product.origin, self.tr("Herkunft"), lang="de")
        example = self.tr(" (Beispiel, kein echter Laden)") if shop.example else ""
        self._add(rows, "storefront", f"{isolated(shop.name, self._lang)}{example}")
        if self._lang != "de" and any(row["lang"] for row in rows):
            self._add(
                rows, "translate", self.tr("Zutaten und Hinweise stehen hier auf Deutsch, wie auf der Packung.")
            )
        return rows

    def _add(self, rows: list[Row], icon: str, text: str, label: str = "", lang: str = "") -> None:
        """`lang` is given where the text is a published one; empty is the language of the page."""
        if text:
            rows.extend(rows_of(icon, wording.labelled(label, text, self._words) if label else text, lang))

    def _basket_text(self) -> str:
        total = self.sums
        #: On the basket's button. %n is the number of different products.
        articles = self.tr("%n Artikel", "", len(self._basket.lines))
        return f"{articles} · {wording.about(total.total, total.estimated, self._words)}"

    def _shown_entry(self) -> dict[str, object]:
        if self._product not in self._market.products:
            return {}
        entry = self._product_entry(self._product)
        return {name: getattr(entry, name) for name in Entry.__dataclass_fields__}

    def _title(self) -> str:
        if not self._category:
            #: Heading of a list of products. %1 is what was typed to look for.
            return fill(self.tr("Gefunden für „%1“"), self._search_text)
        names = dict(self._market.categories)
        category = names.get(self._category)
        return told(published(category.name, self._lang), self._words) if category else ""

    def _deposit_text(self) -> str:
        deposit = self.sums.deposit
        return money(deposit, self._lang) if deposit else ""

    categories = Property(QObject, lambda self: self._categories, constant=True)
    products = Property(QObject, lambda self: self._products, constant=True)
    lines = Property(QObject, lambda self: self._lines, constant=True)
    listTitle = Property(str, _title, notify=pageChanged)
    productName = Property(
        str,
        lambda self: self._of(self._product).name if self._product in self._market.products else "",
        notify=pageChanged,
    )
    productPicture = Property(
        str,
        lambda self: self._of(self._product).picture if self._product in self._market.products else "",
        notify=pageChanged,
    )
    productFacts = Property(list, _facts, notify=pageChanged)
    productEntry = Property("QVariantMap", _shown_entry, notify=changed)  # type: ignore[arg-type, unused-ignore]
    basketText = Property(str, _basket_text, notify=changed)
    basketCount = Property(int, lambda self: len(self._basket.lines), notify=changed)
    totalText = Property(str, lambda self: money(self.sums.total, self._lang), notify=changed)
    depositText = Property(str, _deposit_text, notify=changed)
    estimated = Property(bool, lambda self: self.sums.estimated, notify=changed)
    minimumText = Property(str, _minimum, notify=changed)
    refusalText = Property(
        str, lambda self: wording.refusal(self._refusal, self._words) if self._refusal else "", notify=changed
    )
    searchText = Property(str, lambda self: self._search_text, notify=searched)
    foundCount = Property(int, lambda self: len(self._found), notify=changed)
    ageName = Property(str, lambda self: self._of(self._asked_age).name if self._asked_age else "", notify=changed)
    ageYears = Property(int, lambda self: self._of(self._asked_age).min_age if self._asked_age else 0, notify=changed)
