# SPDX-License-Identifier: EUPL-1.2
"""Rules that are held against where things lie: words, targets, gaps, text sizes, the order of the focus.

Distances are millimetres on the real screen.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations, islice, pairwise, product
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication

from tests.walk.findings import Finding
from tests.walk.scene import BAR_ROLES, Box, Node, Scene

TARGET_FLOOR_MM: Final = 20.0
GAP_FLOOR_MM: Final = 6.0
KEY_PITCH_FLOOR_MM: Final = 14.0
KEY_GAP_FLOOR_MM: Final = 2.0
LINES_AT_M: Final = 12
CAP_MM: Final = {"S": 4.2, "M": 5.0, "L": 6.1, "XL": 7.5}
"""Height of a capital letter in reading text, by text size."""
CAP_SMALL_SCREEN_MM: Final = 6.1
"""The most that a screen has room for whose short side is under 200 mm."""
SMALL_SHARE: Final = 0.84
"""How large a note is beside reading text; never smaller than reading text at S."""
CAP_READ_MM: Final = 0.01222 * 500
"""0.7 degrees at 500 mm (EN 301 549, 5.1.4), which the largest text size gives to every text."""

LONGEST_WHOLE: Final = 22
"""Signs of a word that must fit its line; longer ones come from residents and staff, and have to break somewhere."""
_MARKUP: Final = re.compile(r"<[^<>]*>")
_WORD: Final = re.compile(r"(?<![\w@.·’])[^\W\d_]+(?:[·’][^\W\d_]+)*(?![\w@·’]|\.\w)")
"""Letters alone: numbers, codes and addresses may be broken."""

HIT_SLACK_PX: Final = 2.0
MIRROR_SLACK_PX: Final = 3.0
ROUNDING_MM: Final = 0.3
"""Controls are laid out in whole pixels; a pixel is 0.18 to 0.31 mm on the screens we know."""
CAP_ROUNDING_MM: Final = 0.15
"""Fonts come in whole pixels too, of which a capital letter has seven in ten."""


def clipped_text(scene: Scene) -> list[Finding]:
    """Words that are shortened, larger than their item, or leave their box, a clipping ancestor or the window."""
    found = []
    for node in scene.texts:
        if node.truncated:
            found.append(Finding("clipped", node.path, "text is shortened", "all of it"))
        found += [
            Finding("clipped", node.path, f"{side} {content:.0f} px", f"<= {size:.0f} px")
            for side, content, size in _sides(node)
        ]
        outside = next((name for name, box in _boxes(node, scene.frame) if not box.contains(node.words)), None)
        if outside is not None:
            found.append(Finding("clipped", node.path, f"at {node.words}", f"within {outside}"))
    return found + [
        Finding("clipped", node.path, f"at {node.box}", "within the window")
        for node in scene.targets
        if not scene.frame.contains(node.box)
    ]


def broken_words(scene: Scene) -> list[Finding]:
    """Words that are cut in two because their line is too narrow for them: nobody reads `Kontra` and `st`."""
    found = []
    for node in scene.texts:
        if node.line_count > 1:
            metrics = _metrics_of(node.font_family, node.font_size, node.font_weight)
            broken = [one for one in _WORD.findall(_MARKUP.sub("", node.text))
                      if len(one) <= LONGEST_WHOLE and metrics.horizontalAdvance(one) > node.size[0] + 1]  # fmt: skip
            found += [Finding("broken", node.path, f"{one!r} in {node.size[0]:.0f} px", "whole") for one in broken]
    return found


@lru_cache
def _metrics_of(family: str, size: float, weight: int) -> QFontMetricsF:
    font = QFont(family)
    font.setPixelSize(round(size))
    font.setWeight(QFont.Weight(weight))
    return QFontMetricsF(font)


def overlapping_text(scene: Scene) -> list[Finding]:
    """Words over words, or words over a control that they do not belong to."""
    found = [
        Finding("overlap", one.path, f"covers {other.path}", "text stands alone")
        for one, other in combinations(scene.texts, 2)
        if one.words.overlaps(other.words)
    ]
    return found + [
        Finding("overlap", text.path, f"lies on {target.path}", "text stands alone")
        for text, target in product(scene.texts, scene.targets)
        if not text.within(target) and not target.within(text) and text.words.overlaps(target.box)
    ]


def small_targets(scene: Scene) -> list[Finding]:
    """Controls below 20 mm in either direction; keys below a pitch of 14 mm."""
    found = []
    for node in scene.targets:
        floor = KEY_PITCH_FLOOR_MM - KEY_GAP_FLOOR_MM if node.key else TARGET_FLOOR_MM
        width, height = scene.mm(node.box.width), scene.mm(node.box.height)
        if min(width, height) < floor - ROUNDING_MM:
            found.append(Finding("target", node.path, f"{width:.1f} x {height:.1f} mm", f">= {floor:.0f} mm"))
    return found


def narrow_gaps(scene: Scene) -> list[Finding]:
    """Neighbours closer than 6 mm (two keys: 2 mm), or one control upon another."""
    found = []
    for one, other in combinations(scene.targets, 2):
        if one.within(other) or other.within(one):
            inner, outer = (one, other) if one.within(other) else (other, one)
            found.append(Finding("gap", inner.path, f"inside {outer.path}", "controls beside each other"))
            continue
        floor = KEY_GAP_FLOOR_MM if one.key and other.key else GAP_FLOOR_MM
        gap = scene.mm(one.box.distance(other.box))
        if gap < floor - ROUNDING_MM:
            found.append(Finding("gap", one.path, f"{gap:.1f} mm to {other.path}", f">= {floor:.0f} mm"))
    return found


def overlapping_hits(scene: Scene) -> list[Finding]:
    """Areas that take the touches of two controls: which of them acts would be luck."""
    return [
        Finding("hit", one.path, f"takes touches of {other.path}", "hit areas beside each other")
        for (one, area), (other, others) in combinations(scene.hit_areas, 2)
        if not one.within(other) and not other.within(one)
        if min(area.right, others.right) - max(area.left, others.left) > HIT_SLACK_PX
        and min(area.bottom, others.bottom) - max(area.top, others.top) > HIT_SLACK_PX
    ]


def small_text(scene: Scene, text_size: str) -> list[Finding]:
    """Words whose capitals are lower than this text size gives, or at XL below 0.7 degrees."""
    small_screen = scene.is_low or scene.mm(min(scene.frame.width, scene.frame.height)) < 200
    measure = min(CAP_MM[text_size], CAP_SMALL_SCREEN_MM if small_screen else CAP_MM["XL"])
    # A small screen has room for 0.7 degrees in reading text alone: its notes stay smaller.
    read = CAP_READ_MM if text_size == "XL" and not small_screen else 0.0
    floor = max(max(CAP_MM["S"], SMALL_SHARE * measure) - CAP_ROUNDING_MM, read)
    found = []
    for node in scene.texts:
        cap = scene.mm(node.font_size * _cap_share(node.font_family))
        if cap < floor:
            found.append(Finding("small", node.path, f"capitals of {cap:.2f} mm", f">= {floor:.2f} mm"))
    return found


def unmirrored(scene: Scene, other: Scene) -> list[Finding]:
    """What does not change sides where the same words are laid out in the other direction.

    A keyboard stays as hands know it. What is on one side only, since lists may break elsewhere, cannot be compared.
    """
    width = scene.frame.width
    twins: dict[tuple[str, str, str], list[Box]] = {}
    for twin in other.nodes:
        twins.setdefault(_same_words(twin), []).append(twin.box.mirrored(width))
    found = []
    for node in scene.nodes:
        if not (node.text or node.is_control) or any(up.key for up in (node, *node.above)):
            continue
        wanted = twins.get(_same_words(node), [])
        if wanted and not any(_shares_a_side(node.box, box) for box in wanted):
            found.append(Finding("mirror", node.path, f"at {node.box}", f"at {wanted[0]}"))
    return found


def scrolling(scene: Scene) -> list[Finding]:
    """Flickable content larger than its view."""
    return [
        Finding("scrolls", node.path, f"content {side} {content:.0f} px", f"<= {size:.0f} px")
        for node in scene.nodes
        if node.flickable
        for side, content, size in _sides(node)
    ]


def focus_order(scene: Scene) -> list[Finding]:
    """Tab reaches every control once, in reading order, and comes round; keys of the keyboard stand outside."""
    expected = [node for node in scene.targets if not node.key]
    stops = [(stop, next((node for node in expected if stop.within(node)), None)) for stop in scene.stops]
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    found = [
        Finding("focus", node.path, "never reached by Tab", "once in a round")
        for node in expected
        if not any(control is node for _, control in stops)
    ]
    found += [
        Finding("focus", stop.path, "takes the focus without being a control", "controls only")
        for stop, control in stops
        if control is None
    ]
    order = [control for _, control in stops if control is not None]
    found += [
        Finding("focus", after.path, f"comes after {before.path}", "reading order")
        for before, after in pairwise(order)
        if _reads_before(after.box, before.box, mirrored=mirrored)
    ]
    return found


def too_many_lines(scene: Scene, limit: int = LINES_AT_M) -> list[Finding]:
    """More lines under each other than a page may have.

    Bars, keys and the single label of a button do not count, nor do lines side by side.
    """
    reading = [node for node in scene.texts if _is_reading(node, scene)]
    boxes = sorted((box for node in reading for box in _line_boxes(node)), key=lambda box: box.bottom)
    lines: list[Box] = []
    for box in boxes:
        if not lines or box.top >= lines[-1].bottom - 0.35 * box.height:
            lines.append(box)
    if len(lines) <= limit:
        return []
    return [Finding("lines", scene.nodes[0].path, f"{len(lines)} lines", f"<= {limit}")]


def _sides(node: Node) -> Iterator[tuple[str, float, float]]:
    """Width and height where the content is larger than the item."""
    for side, content, size in zip(("width", "height"), node.content or (), node.size, strict=False):
        if content > size + 1:
            yield side, content, size


def _boxes(node: Node, frame: Box) -> Iterator[tuple[str, Box]]:
    """What must hold the words: the window, whatever clips them, and the nearest painted box."""
    yield "the window", frame
    yield from ((f"clipping {up.path}", up.box) for up in node.above if up.clip)
    yield from islice(((f"its box {up.path}", up.box) for up in node.above if up.frame), 1)


def _same_words(node: Node) -> tuple[str, str, str]:
    return node.path, node.text, node.name


def _shares_a_side(one: Box, other: Box) -> bool:
    """Left or right edge at the same place: words may be a little wider in one direction."""
    return min(abs(one.left - other.left), abs(one.right - other.right)) <= MIRROR_SLACK_PX


@lru_cache(maxsize=64)
def _cap_share(family: str) -> float:
    """Height of a capital letter as a share of the em."""
    font = QFont(family)
    font.setPixelSize(1000)
    return QFontMetricsF(font).capHeight() / 1000


def _reads_before(one: Box, other: Box, *, mirrored: bool) -> bool:
    """Above, unless it begins a column beside; or earlier in the same row."""
    earlier = one.left >= other.right - 1 if mirrored else one.right <= other.left + 1
    later = one.right <= other.left + 1 if mirrored else one.left >= other.right - 1
    if one.bottom <= other.top + 1:
        return not later
    return earlier and other.bottom > one.top + 1


def _is_reading(node: Node, scene: Scene) -> bool:
    if any(up.role in BAR_ROLES or up.key for up in node.above):
        return False
    control = next((up for up in node.above if up.is_control), None)
    return control is None or sum(text.within(control) for text in scene.texts) > 1


def _line_boxes(node: Node) -> list[Box]:
    box = node.words
    height = box.height / max(1, node.line_count)
    return [Box(box.left, box.top + at * height, box.width, height) for at in range(max(1, node.line_count))]
