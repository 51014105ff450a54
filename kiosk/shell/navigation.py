# SPDX-License-Identifier: EUPL-1.2
"""Which page stands on the screen, and where `Back` leads."""

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement

from kiosk.ecosystems import PageRef

QML_IMPORT_NAME = "Dorfpunkt.Shell"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Navigation(QObject):
    """A stack of pages. Models outlive their pages, so nothing typed is lost by going back."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pages: list[PageRef] = []

    def reset(self, *pages: PageRef) -> None:
        """Start anew with these pages; the last one stands."""
        self._pages = list(pages)
        self.changed.emit()

    def push(self, page: PageRef) -> None:
        """Go on to a page."""
        self._pages.append(page)
        self.changed.emit()

    def replace(self, page: PageRef) -> None:
        """Put a page in the place of the present one, which `Back` must not show again."""
        self._pages[-1:] = [page]
        self.changed.emit()

    def after(self, name: str, page: PageRef) -> None:
        """Go on to a page, with `Back` leading to the page called `name`; the ones between are forgotten."""
        for index, known in enumerate(self._pages):
            if known.file.stem == name:
                del self._pages[index + 1 :]
                break
        self.push(page)

    def back(self) -> None:
        """Go back one page; stays on the first."""
        if len(self._pages) > 1:
            self._pages.pop()
            self.changed.emit()

    @property
    def current(self) -> PageRef | None:
        """The present page."""
        return self._pages[-1] if self._pages else None

    @property
    def names(self) -> list[str]:
        """The stack's page names, the present one last."""
        return [page.file.stem for page in self._pages]

    def _url(self) -> QUrl:
        return QUrl.fromLocalFile(str(self._pages[-1].file)) if self._pages else QUrl()

    def _model(self) -> QObject | None:
        return self._pages[-1].model if self._pages else None

    def _can_go_back(self) -> bool:
        return len(self._pages) > 1

    url = Property(QUrl, _url, notify=changed)
    model = Property(QObject, _model, notify=changed)
    canGoBack = Property(bool, _can_go_back, notify=changed)
