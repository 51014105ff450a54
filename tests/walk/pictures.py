# SPDX-License-Identifier: EUPL-1.2
"""The walk's pictures: overview sheets for whoever looks, and the README's, which `--readme` writes anew."""

import asyncio
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk.printing.receipt import render_receipt
from kiosk.printing.receipt_text import in_words
from tests.walk.eyes import EYES
from tests.walk.painted import pillow
from tests.walk.sheet import SIDE, draw_sheet
from tests.walk.space import DEFAULT, Shape
from tests.walk.tour import State, Tour
from tests.walk.walk import View, walk
from tests.walk.walker import KioskWalker, Walker

PICTURES: Final = {
    "notice-board": ("NoticeBoard-emptied", DEFAULT),
    "home": ("Home-offline", DEFAULT),
    "products": ("Products-some-taken", DEFAULT),
    "read-back": ("ReadBackOrder-many", DEFAULT),
    "confirmed": ("Confirmed-undo-possible", DEFAULT),
    "products-xl-contrast-en": ("Products-some-taken", Shape("contrast", "XL", "en", "landscape")),
}
"""File name without ending: the state and the shape in which it is pictured."""
RECEIPT: Final = "receipt"
_SIDE = 640
"""Pixels of a README picture's longer side."""
_ALONE = 12
"""How many states a setting needs for a sheet of its own."""


class Gallery:
    """The walk's pictures below its folder: small ones for the sheets, and what else is wished for."""

    def __init__(self, out: Path, whole: bool, eyes: bool) -> None:
        """`whole`: keep every picture as it is; `eyes`: as EYES see those of the setting that a visit begins with."""
        self._out, self._whole, self._eyes = out, whole, eyes

    def clear(self) -> None:
        """Forget the pictures of a walk before."""
        for folder in ("small", "pictures", "eyes"):
            shutil.rmtree(self._out / folder, ignore_errors=True)
        for file in self._out.glob("overview-*.png"):
            file.unlink()

    def show(self, walker: Walker, state: State, shape: Shape, image: QImage) -> None:
        """Keep what a state looks like in a shape."""
        small = self._out / "small" / shape.name / f"{state.title}.png"
        small.parent.mkdir(parents=True, exist_ok=True)
        scaled = image.scaled(
            SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        scaled.save(str(small))
        if self._whole:
            file = self._out / "pictures" / f"{state.title}-{shape.name}.png"
            file.parent.mkdir(parents=True, exist_ok=True)
            image.save(str(file))
        if self._eyes and shape == walker.start:
            picture = pillow(image)
            for name, seen_by in EYES.items():
                file = self._out / "eyes" / f"{state.title}-{name}.png"
                file.parent.mkdir(parents=True, exist_ok=True)
                seen_by(picture, walker.pixels_per_mm).save(file)

    def draw_sheets(self) -> list[Path]:
        """One sheet a setting; settings of which only a few states were seen share one."""
        sheets: dict[str, list[tuple[str, Path]]] = {}
        for folder in sorted((self._out / "small").glob("*")):
            files = sorted(folder.glob("*.png"))
            alone = len(files) >= _ALONE
            sheet = sheets.setdefault(folder.name if alone else "others", [])
            sheet += [(file.stem if alone else f"{file.stem} {folder.name}", file) for file in files]
        for name, pictures in sheets.items():
            draw_sheet(pictures, self._out / f"overview-{name}.png")
        return [self._out / f"overview-{name}.png" for name in sheets]


def write_readme_pictures(loop: asyncio.AbstractEventLoop, state: Path, folder: Path) -> list[Path]:
    """Walk to what PICTURES names and write it, and the receipt of the order, below a folder.

    Raises CalledProcessError where poppler's pdftoppm cannot turn the receipt into a picture.
    """
    receipts: list[bytes] = []
    wanted = set(PICTURES.values())

    def plan(tour: Tour, one: State) -> list[View]:
        return [View(shape) for title, shape in dict.fromkeys(wanted) if title == one.title]

    with tempfile.TemporaryDirectory() as raw:
        out = Path(raw)

        def show(walker: Walker, one: State, shape: Shape, image: QImage) -> None:
            image.save(str(out / f"{one.title}-{shape.name}.png"))
            document = walker.ordering.checkout.document if isinstance(walker, KioskWalker) else None
            if one.page == "Confirmed" and document is not None:
                text = in_words(document, walker.window.shell.visit.words_in(document.lang))
                receipts.append(render_receipt(document, text, "a5"))

        for _ in walk(loop, state, plan, show=show):
            pass
        written = [
            _smaller(out / f"{title}-{shape.name}.png", folder / f"{name}.png")
            for name, (title, shape) in PICTURES.items()
        ]
        (out / "receipt.pdf").write_bytes(receipts[0])
        subprocess.run(
            ["pdftoppm", "-png", "-r", "150", "-singlefile", str(out / "receipt.pdf"), str(out / "receipt")],
            check=True,
        )
        return [*written, _smaller(out / "receipt.png", folder / f"{RECEIPT}.png")]


def _smaller(source: Path, target: Path) -> Path:
    """A picture small enough for a page that shows several; few colours keep the repository small."""
    with Image.open(source) as picture:
        picture.thumbnail((_SIDE, _SIDE), Image.Resampling.LANCZOS)
        picture.convert("RGB").quantize(128, dither=Image.Dither.NONE).save(target, optimize=True)
    return target
