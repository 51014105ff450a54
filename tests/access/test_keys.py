# SPDX-License-Identifier: EUPL-1.2
"""What keys mean: out of the box, with switches, and as the settings say."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from kiosk.access.keys import KEYS, SWITCHES, Act, KeyMap, UnknownKeyError

Key = Qt.Key


@pytest.mark.parametrize(
    ("key", "act"),
    [
        (Key.Key_Up, Act.PREVIOUS),
        (Key.Key_Down, Act.NEXT),
        (Key.Key_Return, Act.SELECT),
        (Key.Key_Enter, Act.SELECT),
        (Key.Key_Select, Act.SELECT),
        (Key.Key_Escape, Act.BACK),
        (Key.Key_Back, Act.BACK),
        (Key.Key_F1, Act.HELP),
        (Key.Key_Help, Act.HELP),
        (Key.Key_F4, Act.TALK),
        (Key.Key_F5, Act.AGAIN),
        (Key.Key_F6, Act.PAUSE),
        (Key.Key_MediaPlay, Act.PAUSE),
        (Key.Key_F7, Act.SLOWER),
        (Key.Key_F8, Act.FASTER),
        (Key.Key_F9, Act.SOFTER),
        (Key.Key_VolumeDown, Act.SOFTER),
        (Key.Key_F10, Act.LOUDER),
        (Key.Key_VolumeUp, Act.LOUDER),
        (Key.Key_Space, None),
        (Key.Key_A, None),
        (Key.Key_Tab, None),
    ],
    ids=lambda value: value.name if isinstance(value, Key) else None,
)
def test_keys_out_of_the_box(key: Key, act: Act | None) -> None:
    assert KeyMap({}, switches=False).act(key) is act


def test_every_act_has_a_key_out_of_the_box() -> None:
    assert {*KEYS, *SWITCHES} == set(Act)


def test_no_key_means_two_things_out_of_the_box() -> None:
    keys = [key for named in KEYS.values() for key in named]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("key", "act"),
    [
        (Key.Key_Space, Act.SWITCH_ON),
        (Key.Key_Return, Act.SWITCH_TAKE),
        (Key.Key_Enter, Act.SWITCH_TAKE),
        (Key.Key_Select, Act.SELECT),
        (Key.Key_Down, Act.NEXT),
    ],
    ids=lambda value: value.name if isinstance(value, Key) else None,
)
def test_switches_take_their_keys_from_everything_else(key: Key, act: Act) -> None:
    assert KeyMap({}, switches=True).act(key) is act


def test_the_settings_take_the_place_of_an_acts_keys() -> None:
    keys = KeyMap({"previous": ("F13", "Left")}, switches=False)
    assert keys.act(Key.Key_F13) is keys.act(Key.Key_Left) is Act.PREVIOUS
    assert keys.act(Key.Key_Up) is None
    assert keys.act(Key.Key_Down) is Act.NEXT


def test_an_act_can_lose_its_keys() -> None:
    assert KeyMap({"talk": ()}, switches=False).act(Key.Key_F4) is None


def test_switches_can_send_other_keys() -> None:
    keys = KeyMap({"switch_on": ("1",), "switch_take": ("3",)}, switches=True)
    assert (keys.act(Key.Key_1), keys.act(Key.Key_3)) == (Act.SWITCH_ON, Act.SWITCH_TAKE)
    assert (keys.act(Key.Key_Space), keys.act(Key.Key_Return)) == (None, Act.SELECT)


def test_switches_win_over_keys_of_the_settings() -> None:
    assert KeyMap({"select": ("Return", "Space")}, switches=True).act(Key.Key_Space) is Act.SWITCH_ON


@pytest.mark.parametrize(
    ("act", "key", "named"),
    [
        pytest.param("louder", "F1", Key.Key_F1, id="of an act before it"),
        pytest.param("previous", "F5", Key.Key_F5, id="of an act behind it"),
    ],
)
def test_a_key_of_the_settings_is_taken_from_whatever_had_it(act: str, key: str, named: Key) -> None:
    assert KeyMap({act: (key,)}, switches=False).act(named) == act


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        pytest.param({"jump": ("F2",)}, "'jump'", id="no act"),
        pytest.param({"": ("F2",)}, "''", id="an act without a name"),
        pytest.param({"NEXT": ("F2",)}, "'NEXT'", id="an act in capitals"),
        pytest.param({"next": ("Foo",)}, "'Foo'", id="no key"),
        pytest.param({"next": ("",)}, "''", id="a key without a name"),
        pytest.param({"next": ("F2, F3",)}, "'F2, F3'", id="two keys in one"),
        pytest.param({"next": ("F2", "Foo")}, "'Foo'", id="one of them is no key"),
        pytest.param({"next": ("Ctrl+F2",)}, "'Ctrl\\+F2'", id="a chord, which would mean the key alone"),
    ],
)
def test_what_is_no_key_or_act_is_refused_by_name(changed: Mapping[str, tuple[str, ...]], named: str) -> None:
    with pytest.raises(UnknownKeyError, match=f"keys: {named}"):
        KeyMap(changed, switches=False)


def test_the_acts_are_named_where_one_is_unknown() -> None:
    with pytest.raises(UnknownKeyError, match=r"previous, next, select, .*switch_take"):
        KeyMap({"jump": ("F2",)}, switches=False)


FUNCTION_KEYS = [f"F{number}" for number in range(13, 36)]


@given(
    st.dictionaries(st.sampled_from(list(Act)), st.sampled_from(FUNCTION_KEYS).map(lambda key: (key,))), st.booleans()
)
def test_only_named_keys_mean_something(changed: dict[str, tuple[str, ...]], switches: bool) -> None:
    keys = KeyMap(changed, switches=switches)
    meant = {key: act for key in FUNCTION_KEYS if (act := keys.act(getattr(Key, f"Key_{key}"))) is not None}
    assert all((key,) == changed[act] for key, act in meant.items())
    assert set(meant) == {key for (key,) in changed.values()}
