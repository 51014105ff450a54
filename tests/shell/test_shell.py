# SPDX-License-Identifier: EUPL-1.2
"""The shell in a real window: a visit from the first touch to the wipe."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.ecosystems.ordering.model.ordering import OrderingModel
from kiosk.shell import sound
from sync.replica.engine_exit import DAMAGE_NOTE
from sync.replica.meta import get_meta, set_meta
from tests.shell.conftest import Kiosk, Play

pytestmark = pytest.mark.window


def _ordering(kiosk: Kiosk) -> OrderingModel:
    model = kiosk.shell.model("ordering")
    assert isinstance(model, OrderingModel)
    return model


def test_a_touch_begins_the_visit_and_a_second_one_changes_nothing(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        assert kiosk.shell.pages.names == ["NoticeBoard"]
        kiosk.shell.begin()
        kiosk.shell.openTile(0)
        kiosk.shell.begin()
        assert kiosk.shell.pages.names == ["Home", "Start"]

    play(work)


def test_a_tile_opens_as_soon_as_the_policy_is_there(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        replica, shell = kiosk.window.replica, kiosk.shell
        policy = await replica.run(get_meta, "policy")
        await replica.run(lambda db: db.conn.execute("DELETE FROM meta WHERE key = 'policy'"))
        await shell.refresh()
        shell.begin()
        assert "noch nicht bereit" in shell.property("tiles")[0]["reason"]
        shell.openTile(0)
        assert shell.pages.names == ["Home"]
        await replica.run(set_meta, policy=policy)
        await shell.refresh()
        assert shell.property("tiles")[0]["available"]
        shell.openTile(0)
        assert shell.pages.names == ["Home", "Start"]

    play(work)


def test_the_terms_of_a_wish_do_not_change_while_it_is_made(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        shell, shopping = kiosk.shell, _ordering(kiosk).shopping
        shell.begin()
        shopping.openCategory(0)
        shopping.moreProduct(0)
        policy = shell.visit.policy
        await kiosk.window.replica.run(lambda db: db.conn.execute("DELETE FROM meta WHERE key = 'policy'"))
        await shell.refresh()
        assert shell.visit.policy is policy
        shopping.lessProduct(0)
        await shell.refresh()
        assert shell.visit.policy is None

    play(work)


def test_the_question_sounds_and_its_answer_goes_on(play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[Path] = []

    async def listen(signal: Path) -> bool:
        heard.append(signal)
        return True

    monkeypatch.setattr(sound, "play", listen)

    async def work(kiosk: Kiosk) -> None:
        kiosk.shell.begin()
        kiosk.shell.ask_now()
        await kiosk.until(lambda: heard == [sound.QUESTION])
        assert kiosk.shell.property("idleOpen")
        kiosk.shell.stillHere()
        assert not kiosk.shell.property("idleOpen")
        assert kiosk.shell.pages.names == ["Home"]

    play(work)


def test_a_question_stands_its_whole_time_after_a_long_page(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        shell, watch = kiosk.shell, kiosk.shell._watch
        shell.begin()
        watch.allowance = 4 * watch.idle_seconds
        shell.ask_now()
        left = watch.seconds_left(shell._monotonic())
        shell._tick()
        assert shell.property("idleOpen")
        assert watch.seconds_left(shell._monotonic()) == pytest.approx(left, abs=1)

    play(work)


def test_moving_the_focus_puts_the_question_off(play: Play) -> None:
    """A screen reader moves it without a touch or a key."""

    async def work(kiosk: Kiosk) -> None:
        kiosk.shell.begin()
        focused = kiosk.window.window.activeFocusItem()
        assert focused is not None
        kiosk.shell._watch.touched -= 30
        waiting = kiosk.shell._watch.touched
        focused.nextItemInFocusChain().forceActiveFocus()
        assert kiosk.shell._watch.touched > waiting

    play(work)


def test_shortcuts_of_desktops_lead_nowhere(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        kiosk.shell.begin()
        quick = kiosk.window.window
        control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
        wanted = [
            *((alt, key) for key in (Qt.Key.Key_F2, Qt.Key.Key_F4, Qt.Key.Key_Tab)),
            *((control, key) for key in (Qt.Key.Key_P, Qt.Key.Key_O, Qt.Key.Key_S, Qt.Key.Key_Q, Qt.Key.Key_W)),
            *((control | alt, key) for key in (Qt.Key.Key_F2, Qt.Key.Key_F7, Qt.Key.Key_Delete, Qt.Key.Key_T)),
            (Qt.KeyboardModifier.MetaModifier, Qt.Key.Key_L),
            (Qt.KeyboardModifier.NoModifier, Qt.Key.Key_F11),
            (Qt.KeyboardModifier.NoModifier, Qt.Key.Key_F12),
            (Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Print),
        ]
        before = set(QGuiApplication.topLevelWindows())
        for modifier, key in wanted:
            QTest.keyClick(quick, key, modifier)
        await asyncio.sleep(0)
        assert kiosk.shell.pages.names == ["Home"]
        assert quick.isVisible()
        assert not kiosk.window.over.is_set()
        assert set(QGuiApplication.topLevelWindows()) == before

    play(work)


def test_the_end_of_a_visit_empties_the_clipboard_and_ends_once(play: Play, qapp: QGuiApplication) -> None:
    async def work(kiosk: Kiosk) -> None:
        kiosk.shell.begin()
        qapp.clipboard().setText("Mustermann")
        kiosk.shell.finish()
        kiosk.shell.finish()
        await kiosk.until(kiosk.window.over.is_set)
        assert qapp.clipboard().text() == ""

    play(work)


def test_a_torn_store_is_mended_at_the_notice_board_and_under_nobodys_hands(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        kiosk.shell.begin()
        (kiosk.stage.state / DAMAGE_NOTE).write_text("{}")
        kiosk.shell._tick()
        assert not kiosk.shell._ending
        kiosk.shell._set_begun(False)
        await kiosk.until(kiosk.window.over.is_set)

    play(work)


@pytest.mark.parametrize("size", [(540, 960), (960, 540), (1080, 1920)], ids=str)
def test_the_notice_board_shows_what_there_is_room_for(play: Play, size: tuple[int, int]) -> None:
    async def work(kiosk: Kiosk) -> None:
        window = kiosk.window.window
        board = window.findChild(QQuickItem, "page:NoticeBoard")
        assert board is not None
        entries = kiosk.shell.property("board")
        assert len(entries) >= 3
        wanted = len(entries) if size[0] > size[1] else 3
        # From a board with room for a single row to one with room for all.
        for shape, fitting in (((300, 120), 2), (size, wanted)):
            window.resize(*shape)
            await kiosk.until(lambda fitting=fitting: board.property("fitting") == fitting)  # type: ignore[misc]

    play(work)


def test_display_settings_go_round_and_keep_the_page(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        shell = kiosk.shell
        shell.begin()
        shell.help()
        seen = []
        for _ in range(4):
            seen.append((shell.property("textSize"), shell.property("scheme")))
            shell.nextTextSize()
            shell.nextScheme()
        assert seen == [("M", "light"), ("L", "dark"), ("XL", "contrast"), ("S", "light")]
        shell.help()
        assert shell.pages.names == ["Home", "Help"]

    play(work)


def test_german_counts_properly_and_nothing_stays_installed(play: Play) -> None:
    def found(count: int) -> str:
        return QCoreApplication.translate("Search", "%n Funde ansehen", "", count)

    async def work(kiosk: Kiosk) -> None:
        assert [found(1), found(2)] == ["1 Fund ansehen", "2 Funde ansehen"]
        kiosk.shell.chooseLanguage("en")
        assert [found(1), found(2)] == ["See 1 result", "See 2 results"]

    play(work)
    assert found(1) == "1 Funde ansehen"


def test_the_language_changes_and_what_was_typed_stays(play: Play) -> None:
    async def work(kiosk: Kiosk) -> None:
        shell, ordering = kiosk.shell, _ordering(kiosk)
        shell.begin()
        shell.openTile(0)
        ordering.checkout.chooseSubstitutes(True)
        ordering.checkout.name.set("Mustermann")
        shell.languages()
        shell.chooseLanguage("en")
        assert shell.pages.names[-1] == "CrateName"
        assert ordering.checkout.name.property("text") == "Mustermann"
        assert shell.property("languageName") == "English"
        assert shell.property("tiles")[0]["title"] == "Shopping"

    play(work)
