# SPDX-License-Identifier: EUPL-1.2
"""The accessibility bus (AT-SPI 2), as an assistive program speaks it: calls in batches, and events that are kept."""

import time
from collections import deque
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, NamedTuple

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_LAUNCHER = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
_REGISTRY = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
_EVENTS = "org.a11y.atspi.Event."
_PATIENCE = 10.0


class BusError(Exception):
    """The bus, or the program behind it, refused or did not answer."""


class Ref(NamedTuple):
    """Where an accessible object lives."""

    owner: str
    path: str


DESKTOP = Ref("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
"""The root above all programs."""


@dataclass(frozen=True)
class Call:
    """One question or order to an object; the interface's name begins with `org.a11y.atspi.` unless it has dots."""

    to: Ref
    interface: str
    member: str
    signature: str | None = None
    body: tuple[Any, ...] = ()

    def message(self) -> Message:
        interface = self.interface if "." in self.interface else f"org.a11y.atspi.{self.interface}"
        return new_method_call(
            DBusAddress(self.to.path, self.to.owner, interface), self.member, self.signature, self.body
        )


@dataclass(frozen=True)
class Event:
    """Something that a program told of one of its objects, such as `StateChanged` `focused` 1."""

    source: Ref
    kind: str
    detail: str
    value: int
    data: Any


def accessibility_bus() -> str:
    """The address of this session's accessibility bus, which is started where it does not run yet."""
    with open_dbus_connection("SESSION") as session:
        answer = session.send_and_get_reply(new_method_call(_LAUNCHER, "GetAddress"), timeout=_PATIENCE)
    if answer.header.message_type is not MessageType.method_return:
        raise BusError(f"no accessibility bus: {answer.body}")
    return str(answer.body[0])


class AccessibilityBus:
    """One assistive program's line to the bus; it is told of every event from the beginning."""

    def __init__(self, address: str) -> None:
        self._line: DBusConnection = open_dbus_connection(address)
        self._events: deque[Event] = deque()
        for kind in ("Object", "Window"):
            rule = MatchRule(type="signal", interface=_EVENTS + kind)
            wish = new_method_call(_REGISTRY, "RegisterEvent", "s", (f"{kind.lower()}:",))
            for order in (message_bus.AddMatch(rule), wish):
                self._line.send_and_get_reply(order, timeout=_PATIENCE)

    def close(self) -> None:
        """Leave the bus."""
        self._line.close()

    def ask(self, calls: Iterable[Call]) -> list[tuple[Any, ...] | None]:
        """Send all calls, then collect the answers in their order; None where an object refused or is gone."""
        serials = [self._send(call) for call in calls]
        answers: dict[int, tuple[Any, ...] | None] = {}
        missing = set(serials)
        end = time.monotonic() + _PATIENCE
        while missing:
            message = self._receive(end - time.monotonic())
            serial = message.header.fields.get(HeaderFields.reply_serial, -1) if message else -1
            if message is None:
                raise BusError(f"{len(missing)} of {len(serials)} questions stayed without an answer")
            if serial in missing:
                missing.discard(serial)
                good = message.header.message_type is MessageType.method_return
                answers[serial] = message.body if good else None
        return [answers[serial] for serial in serials]

    def events(self, seconds: float = 0.0) -> list[Event]:
        """What came since the last call; where nothing did, wait so long for the first one."""
        end = time.monotonic() + seconds
        while self._receive(0.0) is not None:
            pass
        while not self._events and (left := end - time.monotonic()) > 0:
            self._receive(left)
        came = list(self._events)
        self._events.clear()
        return came

    def _send(self, call: Call) -> int:
        serial = next(self._line.outgoing_serial)
        self._line.send(call.message(), serial=serial)
        return int(serial)

    def _receive(self, seconds: float) -> Message | None:
        """The next message within so many seconds; events are put aside on the way."""
        message: Message | None = None
        with suppress(TimeoutError):
            message = self._line.receive(timeout=max(0.0, seconds))
        if message is not None and message.header.message_type is MessageType.signal:
            self._keep(message)
        return message

    def _keep(self, message: Message) -> None:
        fields = message.header.fields
        if fields.get(HeaderFields.interface, "").startswith(_EVENTS):
            source = Ref(fields[HeaderFields.sender], fields[HeaderFields.path])
            detail, value, _, (_, data) = message.body[:4]
            self._events.append(Event(source, fields[HeaderFields.member], detail, value, data))
