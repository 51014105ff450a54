# SPDX-License-Identifier: EUPL-1.2
"""Pictograms and pictures for the window: SVG drawn at the size asked for and tinted without effects.

The software scene graph draws no colour effects, so an icon gets its colour while it is drawn:
`image://icon/home?color=%2317533a` paints every pixel of `home.svg` in that colour and keeps the coverage.
`image://picture/rye-bread` shows a coloured picture (SVG or PNG) as it is.
"""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Final
from urllib.parse import parse_qs, urlsplit

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

CONTROLS: Final = Path(__file__).parent
"""Import path of the QML module `Dorfpunkt.Controls`."""

DEFAULT_SIDE: Final = 48
LARGEST_SIDE: Final = 2048
SUFFIXES: Final = (".svg", ".png")


class ImageFolders:
    """Finds a picture by its name, the first folder wins, and draws it.

    A name never leaves its folder: it consists of letters, digits, `-` and `_` alone.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = tuple(folders)
        self._find = lru_cache(maxsize=512)(self._look_up)

    def draw(self, name: str, size: QSize, colour: QColor | None) -> QImage:
        """`name` within `size` (pixels), keeping its shape; a clear image when there is no such picture."""
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        path = self._find(name)
        if path is None:
            return image
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if path.suffix == ".svg":
            renderer = QSvgRenderer(str(path))
            renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
            renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
        else:
            picture = QImage(str(path)).scaled(
                size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            painter.drawImage((size.width() - picture.width()) // 2, (size.height() - picture.height()) // 2, picture)
        if colour is not None:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
            painter.fillRect(image.rect(), colour)
        painter.end()
        return image

    def has(self, name: str) -> bool:
        """Whether a folder holds a picture of this name."""
        return self._find(name) is not None

    def _look_up(self, name: str) -> Path | None:
        if not name or not all(sign.isalnum() or sign in "-_" for sign in name):
            return None
        candidates = (folder / f"{name}{suffix}" for folder in self._folders for suffix in SUFFIXES)
        return next((path for path in candidates if path.is_file()), None)


class FolderImages(QQuickImageProvider):
    """`image://<id>/<name>?color=<colour>` for QML; without a colour the picture keeps its own."""

    def __init__(self, folders: Sequence[Path]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._images = ImageFolders(folders)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002
        """Called by Qt with what follows `image://icon/`."""
        parts = urlsplit(id)
        colours = parse_qs(parts.query).get("color", [])
        side = QSize(_side(requestedSize.width()), _side(requestedSize.height()))
        size.setWidth(side.width())
        size.setHeight(side.height())
        return self._images.draw(parts.path, side, QColor(colours[0]) if colours else None)


def register_images(engine: QQmlEngine, *, icons: Sequence[Path], pictures: Sequence[Path]) -> None:
    """Make `image://icon/` and `image://picture/` known to QML; the first folder that has a name wins."""
    engine.addImageProvider("icon", FolderImages(icons))
    engine.addImageProvider("picture", FolderImages(pictures))


def _side(requested: int) -> int:
    return min(requested, LARGEST_SIDE) if requested > 0 else DEFAULT_SIDE
