# SPDX-License-Identifier: EUPL-1.2
"""The README's pictures, made by the walk: `installer/run walk --pictures` writes them anew."""

import asyncio
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from PIL import Image

from kiosk.printing.receipt import render_receipt
from kiosk.printing.receipt_text import in_words
from tests.walk.walk import Shape, Walker, walk

_PORTRAIT = Shape("light", "M", "de", "portrait")
PICTURES: Final = {
    "notice-board": ("notice-board", _PORTRAIT),
    "home": ("home", _PORTRAIT),
    "products": ("products", _PORTRAIT),
    "read-back": ("read-back", _PORTRAIT),
    "confirmed": ("confirmed", _PORTRAIT),
    "products-xl-contrast-en": ("products", Shape("contrast", "XL", "en", "landscape")),
}
"""File name without ending: the scene and the shape in which it is pictured."""
RECEIPT: Final = "receipt"
_SIDE = 640
"""Pixels of a picture's longer side."""


def write_pictures(loop: asyncio.AbstractEventLoop, state: Path, folder: Path) -> list[Path]:
    """Walk through all pages and write what PICTURES names, and the receipt of the order, below a folder.

    Raises CalledProcessError where poppler's pdftoppm cannot turn the receipt into a picture.
    """
    shapes = dict.fromkeys(shape for _, shape in PICTURES.values())
    receipts: list[bytes] = []

    def look(walker: Walker, scene: str) -> None:
        document = walker.ordering.checkout.document
        if scene == "confirmed" and document is not None:
            text = in_words(document, walker.window.shell.visit.words_in(document.lang))
            receipts.append(render_receipt(document, text, "a5"))

    with tempfile.TemporaryDirectory() as raw:
        out = Path(raw)
        for _ in walk(loop, state, shapes, out, lambda scene, shape: (scene, shape) in PICTURES.values(), look):
            pass
        written = [
            _smaller(out / f"{scene}-{shape.name}.png", folder / f"{name}.png")
            for name, (scene, shape) in PICTURES.items()
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
