# SPDX-License-Identifier: EUPL-1.2
"""Where `Back` leads."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk.ecosystems import PageRef
from kiosk.shell.navigation import Navigation


@pytest.fixture
def pages() -> Iterator[Navigation]:
    """Home, Start and Basket, one over the other."""
    owner = QObject()
    navigation = Navigation(owner)
    navigation.reset(_page("Home"))
    navigation.push(_page("Start"))
    navigation.push(_page("Basket"))
    yield navigation
    # Whom a QObject belongs to must outlive it.
    del navigation, owner


def _page(name: str) -> PageRef:
    return PageRef(Path(f"/pages/{name}.qml"))


def test_back_leads_to_the_page_before_and_stays_on_the_first(pages: Navigation) -> None:
    for names in (["Home", "Start"], ["Home"], ["Home"]):
        pages.back()
        assert pages.names == names


def test_a_page_can_take_the_place_of_another(pages: Navigation) -> None:
    pages.replace(_page("Confirmed"))
    assert pages.names == ["Home", "Start", "Confirmed"]


def test_pages_between_are_forgotten(pages: Navigation) -> None:
    pages.after("Home", _page("OrderStatus"))
    assert pages.names == ["Home", "OrderStatus"]


def test_a_page_that_never_stood_is_not_waited_for(pages: Navigation) -> None:
    pages.after("Nowhere", _page("OrderStatus"))
    assert pages.names == ["Home", "Start", "Basket", "OrderStatus"]


def test_every_change_is_told_once(pages: Navigation) -> None:
    told: list[list[str]] = []
    pages.changed.connect(lambda: told.append(pages.names))
    pages.push(_page("Late"))
    pages.back()
    pages.after("Start", _page("Late"))
    pages.reset(_page("Home"))
    pages.back()
    pages.reset(_page("Home"), _page("Interrupted"))
    assert told == [
        ["Home", "Start", "Basket", "Late"],
        ["Home", "Start", "Basket"],
        ["Home", "Start", "Late"],
        ["Home"],
        ["Home", "Interrupted"],
    ]


def test_the_present_page_is_what_qml_shows(pages: Navigation) -> None:
    assert pages.property("url").fileName() == "Basket.qml"
    assert pages.property("canGoBack")
    pages.reset(_page("Home"))
    assert not pages.property("canGoBack")
