# SPDX-License-Identifier: EUPL-1.2
"""A window by its tree, beside somebody who sees it."""

from dataclasses import dataclass

from installer.parties import PartyError
from installer.player import Player
from tests.assistive.desktop import Program
from tests.assistive.faults import faults
from tests.assistive.reader import Announcement, ScreenReader
from tests.assistive.tree import Node, one_blank

# What is painted on a key of the keyboard is not always what it is called.
_KEYS = frozenset("ß-,.+") | {"123"}


@dataclass
class Witnessed:
    """A window of ours; `sighted` tells what eyes would see in it."""

    reader: ScreenReader
    sighted: Player
    program: Program

    def page(self, title: str) -> Node:
        """Wait for a page without a fault. It says its title, and after that what stands on it as a notice."""
        self.reader.wait(f"page {title!r}", lambda window: title in window.names("heading"))
        window = self.sound(title)
        heard = self.reader.heard()
        notices = [said.text for said in heard[1:] if not said.assertive]
        assert heard[:1] == [Announcement(title)]
        assert len(set(notices)) == len(heard[1:])
        assert set(notices) <= set(window.names("note"))
        return window

    def sound(self, what: str) -> Node:
        """The window, read when tree and screen agree and nothing is wrong with it."""
        found: list[str] = []

        def sound(window: Node) -> bool:
            try:
                found[:] = faults(window, self._painted(), self._usable())
            except OSError:
                found[:] = ["the window is being replaced"]
            return not found

        try:
            return self.reader.wait(what, sound, 3)
        except PartyError as error:
            raise AssertionError(f"{what}: {found}") from error

    def _usable(self) -> set[str]:
        return {one_blank(name) for name in self.sighted.names()}

    def _painted(self) -> list[str]:
        return [text for text in self.sighted.texts() if text not in _KEYS]
