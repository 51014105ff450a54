# SPDX-License-Identifier: EUPL-1.2
"""What the automated walk holds against a page: the rules of the interface, measured on the live window.

`findings(window, image, ...)` is all that holds for any window; `hold_page` what holds for a whole page. Every
rule is a function of its own over a `Scene`: in geometry.py (where things lie), painted.py (pixels) and spoken.py
(what a screen reader is told). Nothing here knows a component of ours by name; two properties say what cannot be
seen: `keyboardKey` (a key of the on-screen keyboard, smaller floors) and `shield` (a MouseArea that only swallows
touches).
"""

from collections.abc import Callable

from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from tests.walk import geometry, painted, spoken
from tests.walk.findings import Finding, Verdict
from tests.walk.scene import Scene


def findings(
    window: QQuickWindow,
    image: QImage | None,
    *,
    pixels_per_mm: float,
    text_size: str = "M",
    translated: Callable[[str], bool] | None = None,
) -> list[Finding]:
    """Every fault of what `window` shows and `image` (its `grabWindow()`) has caught.

    Without an image the pixels are left out. `translated` answers whether a painted text is known in the language
    shown; without it that rule is left out. The focus walks around the window and returns to where it was.
    """
    scene, verdict = Scene(window, pixels_per_mm), Verdict()
    if image is not None:
        hold_painted(verdict, scene, image)
    hold_lying(verdict, scene, text_size, translated)
    return verdict.found


def hold_lying(verdict: Verdict, scene: Scene, text_size: str, translated: Callable[[str], bool] | None) -> None:
    """What can be told without looking at pixels."""
    verdict.hold(
        geometry.clipped_text(scene),
        geometry.broken_words(scene),
        geometry.overlapping_text(scene),
        geometry.small_targets(scene),
        geometry.narrow_gaps(scene),
        geometry.overlapping_hits(scene),
        geometry.small_text(scene, text_size),
        geometry.scrolling(scene),
        geometry.focus_order(scene),
        spoken.unnamed_controls(scene),
        spoken.unheard_text(scene),
    )
    if text_size == "M":
        verdict.hold(geometry.too_many_lines(scene))
    if translated is not None:
        verdict.hold(spoken.untranslated(scene, translated))


def hold_page(verdict: Verdict, scene: Scene) -> None:
    """What a whole page of the kiosk owes: one heading, and the way to the emergency numbers."""
    verdict.hold(spoken.headings(scene), spoken.emergency(scene))


def hold_painted(verdict: Verdict, scene: Scene, image: QImage, *, rings: bool = True) -> None:
    """What the pixels tell; `rings`: also while the focus goes round."""
    picture = painted.pillow(image)
    verdict.hold(
        painted.low_contrast(scene, picture),
        painted.faint_signs(scene, picture),
        painted.colour_alone(scene, picture),
    )
    if rings:
        verdict.hold(painted.focus_rings(scene, image))
