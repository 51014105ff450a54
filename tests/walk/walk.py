# SPDX-License-Identifier: EUPL-1.2
"""The walk: every page of the kiosk in every scheme, text size, language and orientation, checked and pictured."""

import asyncio
import re
import shutil
import xml.etree.ElementTree as ElementTree
from collections.abc import Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.app import Command, Window
from kiosk.ecosystems.ordering.model.ordering import OrderingModel
from kiosk.languages import FIRST_STRONG_ISOLATE, LANGUAGES, POP_ISOLATE
from kiosk.settings import RESOURCES
from sync.replica.cases import fail_lookup, open_lookups
from sync.replica.receipt_code import new_code
from tests.walk.checks import Finding, findings
from tests.walk.stage import MONDAY, SETTINGS, Stage, build_stage

SCHEMES = ("light", "dark", "contrast")
SIZES = ("S", "M", "L", "XL")
SCREENS = {"15.6": (194, 345), "21.5": (268, 476), "27": (336, 598)}
"""Diagonal in inches: the short and the long side in millimetres."""
SHAPES = {"portrait": QSize(1080, 1920), "landscape": QSize(1920, 1080)}


@dataclass(frozen=True)
class Shape:
    """One way to see a page."""

    scheme: str
    size: str
    language: str
    orientation: str

    @property
    def name(self) -> str:
        return f"{self.orientation}-{self.size}-{self.scheme}-{self.language}"


ALL_SHAPES = tuple(Shape(*values) for values in product(SCHEMES, SIZES, LANGUAGES, SHAPES))
SAMPLE = tuple(
    Shape(*values)
    for values in (
        ("light", "M", "de", "portrait"),
        ("light", "XL", "de", "portrait"),
        ("contrast", "XL", "en", "landscape"),
        ("dark", "M", "en", "landscape"),
        ("contrast", "M", "de", "landscape"),
        ("light", "XL", "de", "landscape"),
    )
)


@dataclass
class Walker:
    """A kiosk on the stage, and the ways to each of its pages."""

    window: Window
    stage: Stage

    @property
    def ordering(self) -> OrderingModel:
        model = self.window.shell.model("ordering")
        assert isinstance(model, OrderingModel)
        return model

    async def settle(self) -> None:
        """Let everything that was begun come to rest: workers, bindings, layouts and the bounce lock."""
        for _ in range(4):
            await asyncio.sleep(0.015)

    async def until(self, page: str) -> None:
        """Wait until a page stands."""
        async with asyncio.timeout(20):
            while self.window.shell.pages.names[-1] != page:
                await asyncio.sleep(0.02)

    async def see(self, shape: Shape) -> None:
        """Turn the window into a shape, the page staying as it is."""
        shell = self.window.shell
        shell.set_language(shape.language)
        shell.set_display(shape.size, shape.scheme)
        self.window.window.resize(SHAPES[shape.orientation])
        await self.settle()


Scene = tuple[str, Callable[[Walker], Awaitable[None]]]


async def _board(walker: Walker) -> None:
    """The page on which every visit starts."""


async def _home(walker: Walker) -> None:
    walker.window.shell.begin()


async def _help(walker: Walker) -> None:
    walker.window.shell.help()


async def _language(walker: Walker) -> None:
    walker.window.shell.back()
    walker.window.shell.languages()


async def _start(walker: Walker) -> None:
    walker.window.shell.home()
    walker.window.shell.openTile(0)


async def _categories(walker: Walker) -> None:
    walker.ordering.shop()


async def _products(walker: Walker) -> None:
    shopping = walker.ordering.shopping
    shopping.openCategory(0)
    shopping.moreProduct(0)
    shopping.moreProduct(1)
    shopping.moreProduct(1)


async def _product(walker: Walker) -> None:
    walker.ordering.shopping.openProduct(1)


async def _search(walker: Walker) -> None:
    walker.window.shell.back()
    walker.window.shell.back()
    walker.ordering.shopping.openSearch()
    walker.ordering.shopping.setSearchText("grumbeere")
    await walker.settle()


async def _found(walker: Walker) -> None:
    walker.ordering.shopping.showFound()
    walker.ordering.shopping.moreProduct(0)


async def _age(walker: Walker) -> None:
    shopping = walker.ordering.shopping
    walker.window.shell.back()
    shopping.setSearchText("bier")
    await walker.settle()
    await walker.settle()
    shopping.showFound()
    for row in range(len(shopping.products)):
        shopping.moreProduct(row)
        if walker.window.shell.pages.names[-1] == "AgeCheck":
            return
    raise AssertionError("nothing with an age limit was found")


async def _basket(walker: Walker) -> None:
    walker.ordering.promiseId(True)
    walker.ordering.openBasket()


async def _substitutes(walker: Walker) -> None:
    shopping = walker.ordering.shopping
    for _ in range(30):
        if not shopping.minimumText:
            break
        for row in range(len(shopping.lines)):
            shopping.moreLine(row)
    walker.ordering.checkout.begin()


async def _crate_name(walker: Walker) -> None:
    walker.ordering.checkout.chooseSubstitutes(True)
    walker.ordering.checkout.setName("Mustermann")


async def _crate_name_error(walker: Walker) -> None:
    walker.ordering.checkout.setName("Muster<mann")
    walker.ordering.checkout.confirmName()


async def _phone_wish(walker: Walker) -> None:
    walker.ordering.checkout.setName("Mustermann")
    walker.ordering.checkout.confirmName()


async def _phone_number(walker: Walker) -> None:
    walker.ordering.checkout.choosePhone(True)


async def _phone_number_error(walker: Walker) -> None:
    walker.ordering.checkout.setPhone("06851")
    walker.ordering.checkout.confirmPhone()


async def _late(walker: Walker) -> None:
    clock = walker.window.shell.visit.clock
    await walker.window.replica.run(lambda db: clock.learn(MONDAY.replace(day=29, hour=20)))
    walker.ordering.checkout.setPhone("06851 12 34 56")
    walker.ordering.checkout.confirmPhone()
    await walker.until("Late")


async def _read_back(walker: Walker) -> None:
    walker.ordering.checkout.chooseLate("next")


async def _confirmed(walker: Walker) -> None:
    walker.ordering.checkout.confirm()
    await walker.until("Confirmed")
    # The thirty seconds for undoing stand still: the page is looked at for longer than that.
    walker.ordering.checkout._timer.stop()


async def _code(walker: Walker) -> None:
    walker.ordering.status()


async def _code_error(walker: Walker) -> None:
    walker.ordering.lookup.setCode("HWBK-DM4D-GZ4C-TKJB-0")
    walker.ordering.lookup.enter()


async def _status(walker: Walker) -> None:
    code = walker.ordering.checkout.code
    walker.ordering.lookup.setCode(code)
    walker.ordering.lookup.enter()
    await _answer_offline(walker, "OrderStatus")


async def _cancel(walker: Walker) -> None:
    walker.ordering.lookup.askCancel()


async def _cancelled(walker: Walker) -> None:
    walker.ordering.lookup.cancel()
    await walker.until("Cancelled")


async def _nothing(walker: Walker) -> None:
    walker.ordering.status()
    walker.ordering.lookup.setCode(new_code(lambda bits: 12345))
    walker.ordering.lookup.enter()
    await _answer_offline(walker, "NothingFound")


async def _undone(walker: Walker) -> None:
    walker.ordering._go("Undone")


async def _interrupted(walker: Walker) -> None:
    page = await walker.ordering.first_page()
    assert page is not None
    walker.window.shell.pages.push(page)


async def _idle(walker: Walker) -> None:
    walker.window.shell.home()
    walker.window.shell.ask_now()


async def _trouble(walker: Walker) -> None:
    walker.window.shell.stillHere()
    walker.window.shell.show_trouble(
        "Dieses Gerät kann gerade nichts speichern.", "Der Speicher ist voll. Bereits Bestätigtes ist sicher."
    )


SCENES: tuple[Scene, ...] = (
    ("notice-board", _board),
    ("home", _home),
    ("help", _help),
    ("language", _language),
    ("start", _start),
    ("categories", _categories),
    ("products", _products),
    ("product", _product),
    ("search", _search),
    ("found", _found),
    ("age-check", _age),
    ("basket", _basket),
    ("substitutes", _substitutes),
    ("crate-name", _crate_name),
    ("crate-name-error", _crate_name_error),
    ("phone-wish", _phone_wish),
    ("phone-number", _phone_number),
    ("phone-number-error", _phone_number_error),
    ("late", _late),
    ("read-back", _read_back),
    ("confirmed", _confirmed),
    ("enter-code", _code),
    ("enter-code-error", _code_error),
    ("order-status", _status),
    ("cancel-order", _cancel),
    ("cancelled", _cancelled),
    ("nothing-found", _nothing),
    ("undone", _undone),
    ("interrupted", _interrupted),
    ("idle-question", _idle),
    ("trouble", _trouble),
)


@dataclass(frozen=True)
class Seen:
    """What one page in one shape showed."""

    scene: str
    shape: Shape
    found: tuple[Finding, ...]


def walk(
    loop: asyncio.AbstractEventLoop,
    state: Path,
    shapes: Iterable[Shape],
    out: Path | None,
    keep: Callable[[str, Shape], bool] = lambda *_: True,
    look: Callable[[Walker, str], None] = lambda *_: None,
    screen: str = "21.5",
) -> Iterator[Seen]:
    """Open every page in every shape on one of SCREENS; pictures go to `out` where `keep` says so.

    `look` is told each page before it is seen.

    The checks let Qt work off its events, which must not happen inside a running task: so the loop only runs
    from step to step.
    """
    sources = {
        language: Sources(RESOURCES / "translations" / f"dorfpunkt_{language}.ts")
        for language in {shape.language for shape in shapes} - {"de"}
    }
    short, long = SCREENS[screen]
    walker = loop.run_until_complete(staged(state, f"display_mm = [{short}, {long}]\n"))
    try:
        for name, prepare in SCENES:
            loop.run_until_complete(_to_scene(walker, prepare))
            look(walker, name)
            for shape in shapes:
                loop.run_until_complete(walker.see(shape))
                image = walker.window.window.grabWindow()
                if out is not None and keep(name, shape):
                    out.mkdir(parents=True, exist_ok=True)
                    image.save(str(out / f"{name}-{shape.name}.png"))
                german = sources.get(shape.language)
                known = german.known if german is not None and name != "trouble" else None
                found = findings(
                    walker.window.window,
                    image,
                    pixels_per_mm=SHAPES["portrait"].height() / long,
                    text_size=shape.size,
                    translated=known,
                )
                yield Seen(name, shape, tuple(found))
    finally:
        loop.run_until_complete(walker.window.close())


async def _to_scene(walker: Walker, prepare: Callable[[Walker], Awaitable[None]]) -> None:
    await walker.see(Shape("light", "M", "de", "portrait"))
    await prepare(walker)
    await walker.settle()
    # A page ignores touches for half a second after it appears; the checks look at it at rest.
    await asyncio.sleep(0.55)


async def staged(state: Path, display: str = "") -> Walker:
    """A kiosk on the stage, with other settings for its screen if any; whoever asks closes its window."""
    shutil.rmtree(state, ignore_errors=True)
    stage = build_stage(state, settings=re.sub("display_mm.*\n", display, SETTINGS) if display else "")
    window = Window(
        Command(state, SHAPES["portrait"], engine=False, on_demand=False), lambda: stage.store, lambda: MONDAY
    )
    await window.load()
    await window.show("done")
    return Walker(window, stage)


class Sources:
    """The German source texts, to notice one that stands on a page of another language."""

    def __init__(self, catalogue: Path) -> None:
        self._german: list[re.Pattern[str]] = []
        self._own: list[re.Pattern[str]] = []
        for message in ElementTree.parse(catalogue).iter("message"):
            source = message.findtext("source") or ""
            target = message.find("translation")
            forms = [] if target is None else ["".join(form.itertext()).strip() for form in list(target) or [target]]
            fixed = max(len(part.strip()) for part in re.split(r"%(?:\d|n)", source))
            if source not in forms and re.search("[a-zäöüß]", source) and fixed > 4:
                self._german.append(_pattern(source))
                self._own += map(_pattern, forms)

    def known(self, text: str) -> bool:
        """False where the text is German that should have been translated, and no translation reads like it."""
        bare = re.sub("<[^>]*>", "", text).replace("&nbsp;", " ").translate(_ISOLATES)
        german = any(pattern.fullmatch(bare) for pattern in self._german)
        return not german or any(pattern.fullmatch(bare) for pattern in self._own)


_ISOLATES = dict.fromkeys(map(ord, FIRST_STRONG_ISOLATE + POP_ISOLATE))


def _pattern(text: str) -> re.Pattern[str]:
    """A text with anything for its values."""
    parts = re.split(r"%(?:\d|n)", text.replace("**", "").translate(_ISOLATES))
    return re.compile(".*".join(re.escape(part) for part in parts), re.DOTALL)


async def _answer_offline(walker: Walker, page: str) -> None:
    """No engine runs on the stage: say what it would say without a network."""
    replica = walker.window.replica
    async with asyncio.timeout(20):
        while walker.window.shell.pages.names[-1] != page:
            for lookup_id in await replica.run(open_lookups):
                await replica.run(fail_lookup, lookup_id, "offline", MONDAY)
                walker.window.shell.on_news("lookups")
            await asyncio.sleep(0.02)
