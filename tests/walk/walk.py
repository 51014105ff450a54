# SPDX-License-Identifier: EUPL-1.2
"""The walk: every page in every state, scheme, text size, language and orientation, held against the rules."""

import asyncio
import re
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NamedTuple

from PIL import Image
from PySide6.QtGui import QImage

from kiosk.languages import FIRST_STRONG_ISOLATE, LANGUAGES, POP_ISOLATE
from kiosk.settings import RESOURCES
from tests.sweeping import swept
from tests.walk import geometry, painted
from tests.walk.checks import hold_lying, hold_page, hold_painted
from tests.walk.findings import Finding, Verdict
from tests.walk.scene import Box, Scene, page_count, turn_to
from tests.walk.slots import undeclared_slots
from tests.walk.space import DEFAULT, SHAPES, Shape, all_shapes, drawn, pairwise
from tests.walk.spoken import bar_boxes, unequal_bars
from tests.walk.tour import State, Tour
from tests.walk.tours import TOURS, page_files
from tests.walk.walker import Walker

ALL_SHAPES = all_shapes(LANGUAGES)
DENSER = ("lines",)
"""What does not hold for a program that is worked at: its lists may have more than twelve lines."""
STILL_SECONDS = 0.6
MOST_SHEETS = 40
NO_BARS = "NoticeBoard"


class View(NamedTuple):
    """One look at a state."""

    shape: Shape
    painted: bool = True
    """Whether the pixels are looked at too, which takes ten times as long."""


@dataclass(frozen=True)
class Seen:
    """What one state in one shape showed, all its sheets together."""

    page: str
    state: str
    shape: Shape
    painted: bool
    checks: int = 0
    found: tuple[Finding, ...] = ()
    bars: dict[str, Box] = field(default_factory=dict)

    @property
    def title(self) -> str:
        return f"{self.page}-{self.state}"


Plan = Callable[[Tour, State], Sequence[View]]
Show = Callable[[Walker, State, Shape, QImage], None]
"""Is shown every painted view's first sheet."""


def full_plan(part: int = 0, parts: int = 1) -> Plan:
    """Every shape of every state; the pixels of shapes that show all pairs. Of `parts` that share it, one.

    Colours turn soonest and the window last: a page that is only painted anew rests sooner than one laid out anew.
    """

    def plan(tour: Tour, state: State) -> list[View]:
        views = _whole_space(tuple(tour.shapes(ALL_SHAPES)))
        return list(views[len(views) * part // parts : len(views) * (part + 1) // parts])

    return plan


@cache
def _whole_space(shapes: tuple[Shape, ...]) -> tuple[View, ...]:
    """These shapes in the order in which they are seen. Asked for each state, and the same for all of a program."""
    seen = set(pairwise(shapes))
    turned = sorted(shapes, key=lambda one: (tuple(SHAPES).index(one.orientation), one.language, one.size))
    return tuple(View(shape, shape in seen) for shape in turned)


def sample_plan(seed: str, number: int, part: int = 0, parts: int = 1, *, first_too: bool = True) -> Plan:
    """The shape in which every visit begins, unless it is left out, and so many others, drawn for each state anew."""

    mine = shared_out(TOURS, parts)[part]

    def plan(tour: Tour, state: State) -> list[View]:
        if tour.name not in mine:
            return []
        shapes = tour.shapes(ALL_SHAPES)
        first = DEFAULT if DEFAULT in shapes else shapes[0]
        others = drawn([one for one in shapes if one != first], number, f"{seed}/{state.title}")
        return [View(shape) for shape in ((first, *others) if first_too or not others else others)]

    return plan


def shared_out(tours: Iterable[Tour], parts: int) -> list[frozenset[str]]:
    """Whole tours by their names, in parts with nearly as many states: no state is reached in two of them."""
    names: list[set[str]] = [set() for _ in range(parts)]
    states = [0] * parts
    for tour in sorted(tours, key=lambda tour: (-len(tour.states), tour.name)):
        least = states.index(min(states))
        names[least].add(tour.name)
        states[least] += len(tour.states)
    return [frozenset(part) for part in names]


def walk(
    loop: asyncio.AbstractEventLoop,
    folder: Path,
    plan: Plan,
    *,
    screen: str = "21.5",
    tours: Iterable[Tour] = TOURS,
    show: Show = lambda *_: None,
) -> Iterator[Seen]:
    """Make the tours, below a folder, as far as the plan has views left on them; on one of SCREENS.

    The checks let Qt work off its events, which must not happen inside a running task: so the loop only runs
    from step to step.
    """
    # The same words stand on many pages.
    known = {
        language: cache(Sources(RESOURCES / "translations" / f"dorfpunkt_{language}.ts").known)
        for language in LANGUAGES
        if language != "de"
    }
    for tour in (one for one in tours if screen in one.screens):
        wanted = [(state, list(plan(tour, state))) for state in tour.states]
        while wanted and not wanted[-1][1]:
            wanted.pop()
        if not wanted:
            continue
        with swept(), undeclared_slots() as undeclared:
            walker = loop.run_until_complete(tour.stage(folder, screen))
            try:
                for state, views in wanted:
                    reached = _reach(loop, walker, state)
                    if isinstance(reached, Finding):
                        yield Seen(state.page, state.name, walker.start, painted=False, checks=1, found=(reached,))
                        continue
                    for view in views:
                        walker.warnings.extend(undeclared)
                        undeclared.clear()
                        translated = None if state.german else known.get(view.shape.language)
                        yield _look(loop, walker, state, view, translated, show)
            finally:
                loop.run_until_complete(walker.window.close())
            del walker


def unreached_pages(seen: Iterable[Seen]) -> list[Finding]:
    """Pages of the program to which no state leads."""
    reached = {one.page for one in seen}
    return [
        Finding("unreached", file.stem, "no state of the walk shows it", "a way to every page")
        for file in page_files()
        if file.stem not in reached
    ]


def uneven_bars(seen: Iterable[Seen]) -> list[Finding]:
    """Pages whose bars are not those of the other pages in the same shape."""
    by_shape: dict[Shape, list[tuple[str, dict[str, Box]]]] = {}
    for one in seen:
        # A dialog, a desk and the notice board have none of these keys.
        if one.bars:
            by_shape.setdefault(one.shape, []).append((f"{one.title} {one.shape.name}", one.bars))
    return [finding for pages in by_shape.values() for finding in unequal_bars(pages)]


def _reach(loop: asyncio.AbstractEventLoop, walker: Walker, state: State) -> Finding | None:
    """Go to a state, in the shape in which the program begins; what is wrong where that fails."""
    try:
        turn_to(walker.window.window, 0)
        walker.turn(walker.start)
        walker.rest(loop)
        loop.run_until_complete(state.reach(walker))
        loop.run_until_complete(walker.drained())
        stands = walker.rest(loop).shows(f"page:{state.page}")
    except Exception as error:  # noqa: BLE001 - whatever keeps us from the page is what we have to say of it
        return Finding("unreached", state.title, f"{type(error).__name__}: {error}", "a way to this state")
    if walker.page == state.page and stands:
        return None
    instead = f"{walker.page} stands" if walker.page != state.page else "nothing is shown"
    complaints = "; ".join([instead, *walker.warnings])
    return Finding("unreached", state.title, complaints, "a way to this state")


def _look(
    loop: asyncio.AbstractEventLoop,
    walker: Walker,
    state: State,
    view: View,
    translated: Callable[[str], bool] | None,
    show: Show,
) -> Seen:
    """One state in one shape: hold every sheet of it against the rules."""
    verdict, bars, sheet = Verdict(), {}, 0
    walker.turn(view.shape)
    window = walker.window.window
    turn_to(window, 0)
    while sheet == 0 or sheet < min(page_count(window), MOST_SHEETS):
        turn_to(window, sheet)
        scene = walker.rest(loop)
        began = time.monotonic()
        if view.painted:
            scene.hide_ring()
            image = window.grabWindow()
            if sheet == 0:
                show(walker, state, view.shape, image)
            hold_painted(verdict, scene, image, rings=sheet == 0)
        hold_lying(verdict, scene, view.shape.size, translated)
        if not walker.dense:
            hold_page(verdict, scene)
        if sheet == 0:
            comparable = walker.true_scale and not (
                walker.dense or scene.is_dialog or scene.is_low or state.page == NO_BARS
            )
            bars = bar_boxes(scene) if comparable else {}
            if view.painted:
                _hold_first(verdict, loop, walker, (scene, painted.pillow(image)), began)
        sheet += 1
    turn_to(window, 0)
    verdict.hold([Finding("warning", state.title, warning, "no complaint of QML") for warning in walker.warnings])
    walker.warnings.clear()
    found = tuple(finding for finding in verdict.found if not (walker.dense and finding.rule in DENSER))
    return Seen(state.page, state.name, view.shape, view.painted, verdict.checks, found, bars)


def _hold_first(
    verdict: Verdict,
    loop: asyncio.AbstractEventLoop,
    walker: Walker,
    before: tuple[Scene, Image.Image],
    began: float,
) -> None:
    """What is tried on the first sheet alone: the other reading direction, and rest since it `began`."""
    scene = before[0]
    other = walker.against(loop)
    if other is not None:
        verdict.hold(geometry.unmirrored(scene, other))
    # What rests on one screen rests on all: the small ones need not wait for it.
    large = scene.mm(min(scene.frame.width, scene.frame.height)) >= 200
    if walker.shape == walker.start and large:
        window = walker.window.window
        # The other checks took their time too; what moves needs the loop to do so.
        left = STILL_SECONDS - (time.monotonic() - began)
        loop.run_until_complete(asyncio.sleep(max(left, STILL_SECONDS / 3)))
        after = (Scene(window, walker.pixels_per_mm), painted.pillow(window.grabWindow()))
        found = painted.restless(before, after)
        if found:
            # Turned and turned back, a page may be painted a hair differently; what moves goes on moving.
            loop.run_until_complete(asyncio.sleep(STILL_SECONDS))
            later = (Scene(window, walker.pixels_per_mm), painted.pillow(window.grabWindow()))
            found = painted.restless(after, later)
        verdict.hold(found)


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
