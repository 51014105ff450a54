# SPDX-License-Identifier: EUPL-1.2
"""What the automated walk holds against a page: the rules of the interface, measured on the live window.

`findings(window, image, ...)` is the whole of it; every rule is also a function of its own over a `Scene`.
Distances are millimetres on the real screen. Nothing here knows a component of ours by name; two properties say what
cannot be seen: `keyboardKey` (a key of the on-screen keyboard, smaller floors) and `shield` (a MouseArea that only
swallows touches).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import combinations, islice, pairwise
from math import hypot
from pathlib import Path
from typing import Final, NamedTuple

import msgspec
from PIL import Image
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtQml import QQmlComponent, qmlEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

TARGET_FLOOR_MM: Final = 20.0
GAP_FLOOR_MM: Final = 6.0
KEY_PITCH_FLOOR_MM: Final = 14.0
KEY_GAP_FLOOR_MM: Final = 2.0
CONTRAST_FLOOR: Final = 7.0
LINES_AT_M: Final = 12

ROUNDING_MM: Final = 0.3
"""Controls are laid out in whole pixels; a pixel is 0.18 to 0.31 mm on the screens we know."""
TOUCHING_PX: Final = 2.0
"""Lines of text may share this much of their leading."""

CONTROL_ROLES: Final = frozenset(
    {
        int(QAccessible.Role.Button),
        int(QAccessible.Role.CheckBox),
        int(QAccessible.Role.RadioButton),
        int(QAccessible.Role.Link),
        int(QAccessible.Role.ComboBox),
        int(QAccessible.Role.EditableText),
        int(QAccessible.Role.MenuItem),
        int(QAccessible.Role.PageTab),
        int(QAccessible.Role.Slider),
        int(QAccessible.Role.SpinBox),
    }
)
BAR_ROLES: Final = frozenset({int(QAccessible.Role.ToolBar), int(QAccessible.Role.TitleBar)})


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: `rule` broken at `path` (from the window down), with what was `measured` and what was `wanted`."""

    rule: str
    path: str
    measured: str
    wanted: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.path}: {self.measured} (wanted {self.wanted})"


class Box(NamedTuple):
    """A rectangle in the window, pixels."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Lower edge."""
        return self.top + self.height

    def contains(self, other: "Box", slack: float = 1.0) -> bool:
        """Whether `other` lies within this box and `slack` pixels around it."""
        return (
            other.left >= self.left - slack
            and other.top >= self.top - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def overlaps(self, other: "Box") -> bool:
        """Whether the two share more than the leading of a line of text."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > TOUCHING_PX and down > max(TOUCHING_PX, 0.12 * self.height)

    def distance(self, other: "Box") -> float:
        """Shortest way between the two; 0 when they touch."""
        across = max(self.left - other.right, other.left - self.right, 0.0)
        down = max(self.top - other.bottom, other.top - self.bottom, 0.0)
        return hypot(across, down)

    def __str__(self) -> str:
        return f"{self.left:.0f},{self.top:.0f} {self.width:.0f} x {self.height:.0f} px"


class Node(msgspec.Struct, eq=False):
    """A visible item, its place in the window (pixels) and what a screen reader is told about it."""

    kind: str
    word: str
    box: Box
    painted: Box | None
    text: str
    truncated: bool
    line_count: int
    content: tuple[float, float] | None
    size: tuple[float, float]
    clip: bool
    frame: bool
    flickable: bool
    touch: bool
    enabled: bool
    key: bool
    role: int
    name: str
    parent: int
    above: "tuple[Node, ...]" = ()
    """Ancestors, nearest first."""

    @property
    def path(self) -> str:
        """From the window down: components, and what tells them from their siblings."""
        return "/".join(node.label for node in reversed((self, *self.above)))

    @property
    def label(self) -> str:
        """`ChoiceRow "Eier vom Hof"`."""
        return f'{self.kind} "{self.word.strip()[:40]}"' if self.word else self.kind

    @property
    def is_control(self) -> bool:
        """Told to assistive technology as something to operate."""
        return self.role in CONTROL_ROLES

    @property
    def words(self) -> Box:
        """Where the words are painted, which may be more than the item's own box."""
        return self.painted or self.box

    def within(self, other: "Node") -> bool:
        """Whether `other` is this node or an ancestor of it."""
        return self is other or any(node is other for node in self.above)


class Scene:
    """The visible items of a window. While a dialog is open, only what belongs to it counts."""

    def __init__(self, window: QQuickWindow, pixels_per_mm: float) -> None:
        self.pixels_per_mm = pixels_per_mm
        self.frame = Box(0, 0, window.width(), window.height())
        self._window = window
        self._probe = _probe_for(window)
        self._everything = msgspec.json.decode(self._ask("scene"), type=list[Node])
        for node in self._everything:
            if node.parent >= 0:
                up = self._everything[node.parent]
                node.above = (up, *up.above)
        dialogs = [node for node in self._everything if node.role == int(QAccessible.Role.Dialog)]
        self.nodes = [node for node in self._everything if not dialogs or node.within(dialogs[-1])]

    @cached_property
    def texts(self) -> list[Node]:
        """Everything with painted words."""
        return [node for node in self.nodes if node.text.strip()]

    @cached_property
    def targets(self) -> list[Node]:
        """Everything to operate: named controls, and touch areas that belong to none."""
        enabled = [node for node in self.nodes if node.enabled]
        controls = [node for node in enabled if node.is_control]
        stray = [
            node
            for node in enabled
            if node.touch and not node.is_control and not any(up.is_control for up in node.above)
        ]
        return controls + [
            node for node in stray if not any(node.within(other) for other in stray if other is not node)
        ]

    def control(self, name: str) -> Node:
        """The control with this accessible name."""
        return next(node for node in self.targets if node.name == name)

    def mm(self, pixels: float) -> float:
        """Pixels in millimetres."""
        return pixels / self.pixels_per_mm

    def tab_round(self, most: int) -> list[Node]:
        """What Tab reaches, each stop once, at most `most`; begins with the first in reading order.

        The focus returns to where it was.
        """
        self._ask("remember")
        stops: list[Node] = []
        for _ in range(most):
            QTest.keyClick(self._window, Qt.Key.Key_Tab)
            index = int(self._ask("focus"))
            if index < 0 or self._everything[index] in stops:
                break
            stops.append(self._everything[index])
        self._ask("return")
        first = min(range(len(stops)), key=lambda at: (round(stops[at].box.top), stops[at].box.left), default=0)
        return stops[first:] + stops[:first]

    def _ask(self, question: str) -> str:
        self._questions = getattr(self, "_questions", 0) + 1
        self._probe.setProperty("question", f"{question} {self._questions}")
        return str(self._probe.property("answer"))


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
    for text in scene.texts:
        for target in scene.targets:
            if not text.within(target) and not target.within(text) and text.words.overlaps(target.box):
                found.append(Finding("overlap", text.path, f"lies on {target.path}", "text stands alone"))
    return found


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
    """More lines to read than a page may have. Bars, keys and the single label of a button do not count."""
    reading = [node for node in scene.texts if _is_reading(node, scene)]
    boxes = sorted((box for node in reading for box in _line_boxes(node)), key=lambda box: box.top + box.height / 2)
    lines: list[Box] = []
    for box in boxes:
        if lines and box.top + box.height / 2 < lines[-1].bottom - box.height * 0.35:
            continue
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


def _probe_for(window: QQuickWindow) -> QObject:
    component = QQmlComponent(qmlEngine(window), QUrl.fromLocalFile(str(Path(__file__).with_name("probe.qml"))))
    probe = component.createWithInitialProperties({"window": window})
    if probe is None:
        raise RuntimeError(component.errorString())
    component.setParent(probe)
    return probe


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
    colours: list[tuple[int, tuple[int, int, int]]] = area.getcolors(area.width * area.height)  # type: ignore[assignment]
    ground = _luminance(max(colours)[1])
    inks = [_luminance(colour) for count, colour in colours if count >= 3]
    return max(((max(ink, ground) + 0.05) / (min(ink, ground) + 0.05) for ink in inks), default=None)


@lru_cache(maxsize=4096)
def _luminance(colour: tuple[int, int, int]) -> float:
    red, green, blue = (_linear(channel / 255) for channel in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _reads_before(one: Box, other: Box, *, mirrored: bool) -> bool:
    if one.bottom <= other.top + 1:
        return True
    if other.bottom <= one.top + 1:
        return False
    return one.left >= other.right - 1 if mirrored else one.right <= other.left + 1


def _is_reading(node: Node, scene: Scene) -> bool:
    if any(up.role in BAR_ROLES or up.key for up in node.above):
        return False
    control = next((up for up in node.above if up.is_control), None)
    return control is None or sum(text.within(control) for text in scene.texts) > 1


def _line_boxes(node: Node) -> list[Box]:
    box = node.words
    height = box.height / max(1, node.line_count)
    return [Box(box.left, box.top + at * height, box.width, height) for at in range(max(1, node.line_count))]
