# SPDX-License-Identifier: EUPL-1.2
"""A person with a screen reader: hears what is announced, finds things by role and name, and uses their actions."""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from installer.parties import PartyError
from tests.assistive.bus import AccessibilityBus, Call, Event, Ref
from tests.assistive.tree import Node, one_blank, programs

_PATIENCE = 20.0
_ASSERTIVE = 2


@dataclass(frozen=True)
class Announcement:
    """What was said without being asked for; an assertive one breaks into whatever is being read."""

    text: str
    """May end in an ellipsis where only the beginning is known."""
    assertive: bool = False

    def means(self, other: "Announcement") -> bool:
        """Whether the other one is what was expected."""
        same = other.text.startswith(self.text[:-1]) if self.text.endswith("…") else other.text == self.text
        return same and other.assertive == self.assertive


class ScreenReader:
    """Reads the one window that shows, and hears everything that is announced."""

    def __init__(self, bus: AccessibilityBus) -> None:
        self._bus = bus
        self._focused: list[Ref] = []
        self._heard: list[Announcement] = []

    def read(self) -> Node | None:
        """The window as it stands; None while none shows."""
        windows = (window for program in programs(self._bus) for window in program.children)
        return next((window for window in windows if "showing" in window.states), None)

    def wait(self, what: str, true: Callable[[Node], bool], seconds: float = _PATIENCE) -> Node:
        """Read again after every event until something is so; returns the window that it was so in."""
        end = time.monotonic() + seconds
        while True:
            self._listen()
            window = self.read()
            if window is not None and true(window):
                return window
            if time.monotonic() > end:
                raise PartyError(f"waited {seconds:.0f} s in vain: {what}; what shows is\n{_listing(window)}")
            self._listen(0.1)

    def the(self, role: str, name: str) -> Node:
        """What shows with this role and name, waited for; a name may be cut short with an ellipsis."""
        window = self.wait(f"{role} {name!r}", lambda window: window.find(role, name) is not None)
        return window.the(role, name)

    def hear(self, *wanted: Announcement) -> None:
        """Wait until all of these have been announced since this was last asked; nothing else may have been."""
        with suppress(PartyError):
            self.wait("announcements", lambda _: len(self._heard) >= len(wanted), 5)
        heard = self.heard()
        same = len(heard) == len(wanted) and all(map(Announcement.means, wanted, heard))
        assert same, f"heard {heard} instead of {wanted}"

    def heard(self) -> list[Announcement]:
        """What was announced since this was last asked."""
        self._listen()
        heard, self._heard = self._heard, []
        return heard

    def press(self, role: str, name: str) -> None:
        """Do the press action of what has this role and name; raises PartyError where it cannot be used."""
        self._act(self.the(role, name), "Press")

    def type(self, name: str, text: str) -> None:
        """Put text into the field of this name."""
        field = self.the("text", name)
        if self._bus.ask([Call(field.ref, "EditableText", "SetTextContents", "s", (text,))])[0] != (True,):
            raise PartyError(f"{name!r} takes no text")

    def wait_focused(self, role: str, name: str) -> None:
        """Wait until this has the focus."""

        def focused(window: Node) -> bool:
            node = window.find(role, name)
            return node is not None and "focused" in node.states

        self.wait(f"the focus on {role} {name!r}", focused)

    def focus(self, node: Node) -> None:
        """Put the focus on something and wait until that is told; raises PartyError."""
        self._listen()
        self._focused.clear()
        self._bus.ask([Call(node.ref, "Component", "GrabFocus")])
        self.wait(f"the focus on {node.role} {node.name!r}", lambda _: node.ref in self._focused, 5)

    def _act(self, node: Node, action: str) -> None:
        if "sensitive" not in node.states or action not in node.actions:
            raise PartyError(f"{node.role} {node.name!r} cannot be used now: {node.actions}, {sorted(node.states)}")
        done = self._bus.ask([Call(node.ref, "Action", "DoAction", "i", (node.actions.index(action),))])[0]
        if done != (True,):
            raise PartyError(f"{node.role} {node.name!r} refused {action!r}")

    def _listen(self, seconds: float = 0.0) -> None:
        for event in self._bus.events(seconds):
            self._take(event)

    def _take(self, event: Event) -> None:
        if event.kind == "Announcement":
            self._heard.append(Announcement(one_blank(str(event.data)), event.value == _ASSERTIVE))
        elif (event.kind, event.detail, event.value) == ("StateChanged", "focused", 1):
            self._focused.append(event.source)


def _listing(window: Node | None) -> str:
    return "nothing" if window is None else "\n".join(f"  {node.role} {node.name!r}" for node in window.showing())
