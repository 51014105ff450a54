# SPDX-License-Identifier: EUPL-1.2
"""A shop's counter with a screen reader: an order is accepted, packed and answered by names, roles and actions."""

from collections.abc import Iterator

import pytest

from installer.player import Player
from tests.assistive.desktop import Program
from tests.assistive.witness import Witnessed

pytestmark = pytest.mark.system


@pytest.fixture
def counter(program: Program) -> Iterator[Witnessed]:
    """The village shop's counter with one order."""
    hand = program.party.home / "hand"
    reader = program.start(
        "-m", "tests.assistive.entry", "--counter", "--state", str(program.party.state), "--rehearsal", str(hand),
        "--size", "1920x1080",
    )  # fmt: skip
    counter = Witnessed(reader, Player(hand), program)
    yield counter
    counter.sighted.close()


def test_an_order_is_packed(counter: Witnessed) -> None:
    reader = counter.reader
    counter.page("Abholungen")
    pick_up = reader.the("push button", "Donnerstag, …")
    assert pick_up.description.endswith("1 neu")
    reader.press(pick_up.role, pick_up.name)
    counter.page(pick_up.name)
    reader.press("push button", "1 neue annehmen")
    order = reader.the("push button", "Mustermann · …")
    reader.wait("it is accepted", lambda window: "angenommen" in window.the(order.role, order.name).description)
    counter.sound("accepted orders")
    reader.press(order.role, order.name)
    details = counter.page(order.name)
    assert any(words.startswith("2 Spaghetti") for words in details.names("label"))
    reader.press("push button", "Packen")
    packing = counter.page("Was ist anders als bestellt?")
    lines = [node for node in packing.the("list", "").showing() if node.role == "push button"]
    assert [line.name for line in lines] == ["2 Spaghetti", "1 H-Milch 1,5 %"]
    assert {line.description for line in lines} == {"wie bestellt"}
    reader.press("push button", "Gepackt · …")
    reader.wait("it is packed", lambda window: any(note.startswith("Gepackt.") for note in window.names("note")))
    counter.sound("the packed order")
    reader.the("heading", order.name)
