# SPDX-License-Identifier: EUPL-1.2
"""What the automated walk holds against a page: the rules of the interface, measured on the live window.

`findings(window, image, ...)` is the whole of it; every rule is also a function of its own over a `Scene`.
Distances are millimetres on the real screen. Nothing here knows a component of ours by name; two properties say what
cannot be seen: `keyboardKey` (a key of the on-screen keyboard, smaller floors) and `shield` (a MouseArea that only
swallows touches).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, islice, pairwise, product
from typing import Final

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtQuick import QQuickWindow

from tests.walk.scene import Box, Node, Scene

TARGET_FLOOR_MM: Final = 20.0
GAP_FLOOR_MM: Final = 6.0
KEY_PITCH_FLOOR_MM: Final = 14.0
KEY_GAP_FLOOR_MM: Final = 2.0
CONTRAST_FLOOR: Final = 7.0
LINES_AT_M: Final = 12

ROUNDING_MM: Final = 0.3
"""Controls are laid out in whole pixels; a pixel is 0.18 to 0.31 mm on the screens we know."""

Colour = tuple[int, int, int]

BAR_ROLES: Final = frozenset({QAccessible.Role.ToolBar.value, QAccessible.Role.TitleBar.value})


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: `rule` broken at `path` (from the window down), with what was `measured` and what was `wanted`."""

    rule: str
    path: str
    measured: str
    wanted: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.path}: {self.measured} (wanted {self.wanted})"


def findings(
    window: QQuickWindow,
    image: QImage,
    *,
    pixels_per_mm: float,
    text_size: str = "M",
    translated: Callable[[str], bool] | None = None,
) -> list[Finding]:
    """Every fault of the page that `window` shows and `image` (its `grabWindow()`) has caught.

    `translated` answers whether a painted text is known in the language shown; without it that rule is left out.
    The focus walks once around the window and returns to where it was.
    """
    scene = Scene(window, pixels_per_mm)
    found = [
        *clipped_text(scene),
        *overlapping_text(scene),
        *small_targets(scene),
        *narrow_gaps(scene),
        *low_contrast(scene, image),
        *unnamed_controls(scene),
        *scrolling(scene),
        *focus_order(scene),
    ]
    if text_size == "M":
        found += too_many_lines(scene)
    if translated is not None:
        found += untranslated(scene, translated)
    return found


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


def low_contrast(scene: Scene, image: QImage) -> list[Finding]:
    """Words whose painted pixels reach less than 7:1 against the ground around them."""
    picture = _pillow(image)
    ratio = image.devicePixelRatio()
    found = []
    for node in scene.texts:
        contrast = _measured_contrast(picture, node.words, ratio)
        if contrast is not None and contrast < CONTRAST_FLOOR - 0.05:
            found.append(Finding("contrast", node.path, f"{contrast:.1f}:1", f">= {CONTRAST_FLOOR:.0f}:1"))
    return found


def unnamed_controls(scene: Scene) -> list[Finding]:
    """Controls that a screen reader cannot name, and touch areas that it is not told of at all."""
    found = []
    for node in scene.targets:
        if not node.is_control:
            found.append(Finding("accessible", node.path, f"role {_role(node)}", "a control's role"))
        elif not node.name:
            found.append(Finding("accessible", node.path, f"role {_role(node)} without name", "a name"))
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
    reached = scene.tab_round(len(expected) + 3)
    stops = [(stop, next((node for node in expected if stop.within(node)), None)) for stop in reached]
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


def untranslated(scene: Scene, translated: Callable[[str], bool]) -> list[Finding]:
    """Painted words that the language shown does not know."""
    return [
        Finding("translation", node.path, f"{node.text!r} is not known", "a translation")
        for node in scene.texts
        if not any(up.key for up in node.above)
        and any(sign.isalpha() for sign in node.text)
        and not translated(node.text)
    ]


def contrast_ratio(one: Colour, other: Colour) -> float:
    """Contrast of two sRGB colours (0 to 255 per channel), WCAG 2.2: from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


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


def _role(node: Node) -> str:
    return QAccessible.Role(node.role).name


def _pillow(image: QImage) -> Image.Image:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    size = (plain.width(), plain.height())
    return Image.frombuffer("RGB", size, bytes(plain.constBits()), "raw", "RGB", plain.bytesPerLine(), 1)


def _measured_contrast(picture: Image.Image, box: Box, ratio: float) -> float | None:
    """Contrast of the ground (the commonest colour) to the colour of the strokes' cores, WCAG 2.2 formula.

    Edges are blended, so the farthest colour counts that at least three pixels have. None outside the picture.
    """
    left, top = max(0, int(box.left * ratio)), max(0, int(box.top * ratio))
    right, bottom = min(picture.width, int(box.right * ratio)), min(picture.height, int(box.bottom * ratio))
    if right - left < 2 or bottom - top < 2:
        return None
    area = picture.crop((left, top, right, bottom))
    colours: list[tuple[int, Colour]] = area.getcolors(area.width * area.height)  # type: ignore[assignment]
    ground = max(colours)[1]
    return max((contrast_ratio(colour, ground) for count, colour in colours if count >= 3), default=None)


@lru_cache(maxsize=4096)
def _luminance(colour: Colour) -> float:
    red, green, blue = (_linear(channel / 255) for channel in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


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
