# SPDX-License-Identifier: EUPL-1.2
"""How money, weights, days and lists are written. `_` stands for a no-break space here."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import formats
from kiosk.languages import LANGUAGES, Language


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def shown(text: str) -> str:
    return text.replace("\u00a0", "_")


@pytest.mark.parametrize(
    ("cents", "german", "english"),
    [
        pytest.param(349, "3,49_€", "€3.49", id="a price"),
        pytest.param(0, "0,00_€", "€0.00", id="nothing"),
        pytest.param(5, "0,05_€", "€0.05", id="five cents"),
        pytest.param(100, "1,00_€", "€1.00", id="a euro keeps its cents"),
        pytest.param(123456, "1.234,56_€", "€1,234.56", id="thousands are grouped"),
        pytest.param(-150, "\u22121,50_€", "\u2212€1.50", id="a debt has a true minus"),
    ],
)
def test_money(cents: int, german: str, english: str) -> None:
    assert (shown(formats.money(cents, "de")), shown(formats.money(cents, "en"))) == (german, english)


@pytest.mark.parametrize(
    ("grams", "german", "english"),
    [
        pytest.param(1, "1_g", "1_g", id="a gram"),
        pytest.param(500, "500_g", "500_g", id="a pound"),
        pytest.param(999, "999_g", "999_g", id="just under a kilo"),
        pytest.param(1000, "1_kg", "1_kg", id="a kilo"),
        pytest.param(1500, "1,5_kg", "1.5_kg", id="one and a half"),
        pytest.param(1050, "1,05_kg", "1.05_kg", id="a zero inside stays"),
        pytest.param(12345, "12,345_kg", "12.345_kg", id="nothing is rounded away"),
    ],
)
def test_weight(grams: int, german: str, english: str) -> None:
    assert (shown(formats.weight(grams, "de")), shown(formats.weight(grams, "en"))) == (german, english)


def test_volume() -> None:
    assert [shown(formats.volume(ml, "de")) for ml in (330, 750, 1000, 1500)] == ["330_ml", "750_ml", "1_l", "1,5_l"]


@pytest.mark.parametrize(
    ("moment", "german", "english"),
    [
        pytest.param("2026-11-26T08:00:00Z", "9_Uhr", "9_am", id="nine in the morning"),
        pytest.param("2026-11-26T08:30:00Z", "9:30_Uhr", "9:30_am", id="half past nine"),
        pytest.param("2026-11-26T11:00:00Z", "12_Uhr", "12_noon", id="noon"),
        pytest.param("2026-11-26T11:05:00Z", "12:05_Uhr", "12:05_pm", id="just after noon"),
        pytest.param("2026-11-26T17:00:00Z", "18_Uhr", "6_pm", id="the evening"),
        pytest.param("2026-11-25T23:00:00Z", "0_Uhr", "12_midnight", id="midnight"),
        pytest.param("2026-11-25T23:05:00Z", "0:05_Uhr", "12:05_am", id="just after midnight"),
        pytest.param("2026-07-16T07:00:00Z", "9_Uhr", "9_am", id="nine in the summer is another hour in UTC"),
        pytest.param("2026-03-29T00:59:00Z", "1:59_Uhr", "1:59_am", id="the minute before the clocks go forward"),
        pytest.param("2026-03-29T01:00:00Z", "3_Uhr", "3_am", id="and the minute after"),
        pytest.param("2026-10-25T00:30:00Z", "2:30_Uhr", "2:30_am", id="half past two, the first time"),
        pytest.param("2026-10-25T01:30:00Z", "2:30_Uhr", "2:30_am", id="half past two, the second time"),
    ],
)
def test_clock_time(moment: str, german: str, english: str) -> None:
    assert (shown(formats.clock_time(at(moment), "de")), shown(formats.clock_time(at(moment), "en"))) == (
        german,
        english,
    )


@pytest.mark.parametrize(
    ("moment", "german", "english"),
    [
        pytest.param(
            "2026-11-26T08:00:00Z",
            "Donnerstag, 26._November, ab_9_Uhr",
            "Thursday, 26_November, from_9_am",
            id="a Thursday breakfast",
        ),
        pytest.param(
            "2026-03-05T08:00:00Z", "Donnerstag, 5._März, ab_9_Uhr", "Thursday, 5_March, from_9_am", id="in March"
        ),
    ],
)
def test_day_from(moment: str, german: str, english: str) -> None:
    assert (shown(formats.day_from(at(moment), "de")), shown(formats.day_from(at(moment), "en"))) == (german, english)


@pytest.mark.parametrize(
    ("deadline", "german", "english"),
    [
        pytest.param(
            "2026-11-29T23:00:00Z",
            "bis Sonntag, 29._November, 24_Uhr",
            "until the end of Sunday, 29_November",
            id="midnight belongs to the day before",
        ),
        pytest.param(
            "2026-11-30T11:00:00Z",
            "bis Montag, 30._November, 12_Uhr",
            "until Monday, 30_November, 12_noon",
            id="noon",
        ),
        pytest.param(
            "2026-03-29T22:00:00Z",
            "bis Sonntag, 29._März, 24_Uhr",
            "until the end of Sunday, 29_March",
            id="midnight after the short night is 22:00 UTC",
        ),
        pytest.param(
            "2026-10-25T23:00:00Z",
            "bis Sonntag, 25._Oktober, 24_Uhr",
            "until the end of Sunday, 25_October",
            id="midnight after the long night is 23:00 UTC",
        ),
        pytest.param(
            "2026-11-30T23:00:00Z",
            "bis Montag, 30._November, 24_Uhr",
            "until the end of Monday, 30_November",
            id="the end of a month",
        ),
        pytest.param(
            "2026-12-31T23:00:00Z",
            "bis Donnerstag, 31._Dezember, 24_Uhr",
            "until the end of Thursday, 31_December",
            id="the end of a year",
        ),
    ],
)
def test_until(deadline: str, german: str, english: str) -> None:
    assert (shown(formats.until(at(deadline), "de")), shown(formats.until(at(deadline), "en"))) == (german, english)


def test_by_and_the_short_form() -> None:
    noon, midnight = at("2026-11-30T11:00:00Z"), at("2026-11-29T23:00:00Z")
    assert shown(formats.by(noon, "en")) == "by Monday, 30_November, 12_noon"
    assert shown(formats.by(noon, "de")) == "bis Montag, 30._November, 12_Uhr"
    assert shown(formats.until_short(midnight, "de")) == "bis Sonntag, 24_Uhr"
    assert shown(formats.until_short(midnight, "en")) == "until the end of Sunday"
    assert shown(formats.until_short(noon, "de")) == "bis Montag, 12_Uhr"


@pytest.mark.parametrize(
    ("hours", "german", "english"),
    [
        pytest.param(
            2, "Donnerstag, 26._November, 9_bis_11_Uhr", "Thursday, 26_November, 9_am_to_11_am", id="a morning"
        ),
        pytest.param(
            2.5,
            "Donnerstag, 26._November, 9_bis_11:30_Uhr",
            "Thursday, 26_November, 9_am_to_11:30_am",
            id="to the half hour",
        ),
        pytest.param(
            24,
            "Donnerstag, 26._November, 9_Uhr bis Freitag, 27._November, 9_Uhr",
            "Thursday, 26_November, 9_am to Friday, 27_November, 9_am",
            id="two days",
        ),
    ],
)
def test_window(hours: float, german: str, english: str) -> None:
    start = at("2026-11-26T08:00:00Z")
    end = start + timedelta(hours=hours)
    assert shown(formats.day_window(start, end, "de")) == german
    assert shown(formats.day_window(start, end, "en")) == english


def test_small_print() -> None:
    moment = at("2026-11-22T13:40:00Z")
    assert shown(formats.stamp(moment, "de")) == "22.11.2026, 14:40_Uhr"
    assert shown(formats.stamp(moment, "en")) == "22_Nov_2026, 14:40"


@pytest.mark.parametrize(
    ("parts", "german"),
    [
        pytest.param([], "", id="none"),
        pytest.param(["a"], "a", id="one"),
        pytest.param(["a", "b"], "a und b", id="two"),
        pytest.param(["a", "b", "c"], "a, b und c", id="three"),
    ],
)
def test_lists(parts: list[str], german: str) -> None:
    assert formats.listed(parts, "de") == german
    assert formats.listed(parts, "en") == german.replace("und", "and")


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        pytest.param("Apfelsaft 1 l", "Apfelsaft 1_l", id="a litre"),
        pytest.param("Milch 3,8 % Fett", "Milch 3,8_% Fett", id="a share"),
        pytest.param("Eier 10 Stück", "Eier 10_Stück", id="pieces"),
        pytest.param("2 leckere Brote", "2 leckere Brote", id="a word that begins like a unit stays free"),
    ],
)
def test_numbers_hold_on_to_their_units(text: str, bound: str) -> None:
    assert shown(formats.bound(text)) == bound


def test_a_time_without_a_zone_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="zone"):
        formats.clock_time(datetime(2026, 11, 26, 9), "de")  # noqa: DTZ001


@given(st.integers(-10_000_00, 10_000_00))
def test_money_can_be_read_back(cents: int) -> None:
    text = formats.money(cents, "de").removesuffix("\u00a0€").replace(".", "").replace(",", "").replace("\u2212", "-")
    assert int(text) == cents


@given(st.datetimes(min_value=datetime(2026, 1, 1), max_value=datetime(2027, 12, 31)))  # noqa: DTZ001
def test_every_moment_can_be_written(moment: datetime) -> None:
    aware = moment.replace(tzinfo=UTC)
    for lang in LANGUAGES:
        assert "\n" not in formats.until(aware, lang) + formats.day_from(aware, lang) + formats.stamp(aware, lang)


# Other languages; `<` and `>` stand for the isolates around what keeps its own direction.

MORNING, HALF = at("2026-11-26T08:00:00Z"), at("2026-11-26T10:30:00Z")
NOON, MIDNIGHT = at("2026-11-30T11:00:00Z"), at("2026-11-29T23:00:00Z")


def isolates_shown(text: str) -> str:
    return shown(text).replace("\u2068", "<").replace("\u2069", ">").replace("\u202f", "'")


@pytest.mark.parametrize(
    ("written", "french", "ukrainian", "arabic"),
    [
        pytest.param(
            lambda lang: formats.money(123456, lang), "1'234,56_€", "1_234,56_€", "<1.234,56_€>", id="a sum"
        ),
        pytest.param(
            lambda lang: formats.money(-5, lang), "\u22120,05_€", "\u22120,05_€", "<\u22120,05_€>", id="a debt"
        ),
        pytest.param(lambda lang: formats.weight(1500, lang), "1,5_kg", "1,5_кг", "<1,5_kg>", id="a weight"),
        pytest.param(lambda lang: formats.volume(330, lang), "330_ml", "330_мл", "<330_ml>", id="a bottle"),
        pytest.param(lambda lang: formats.clock_time(MORNING, lang), "9_h", "9:00", "9:00", id="nine"),
        pytest.param(lambda lang: formats.clock_time(HALF, lang), "11_h_30", "11:30", "11:30", id="half past eleven"),
        pytest.param(
            lambda lang: formats.day(MORNING, lang),
            "jeudi 26_novembre",
            "четвер, 26_листопада",
            "الخميس، 26_نوفمبر",
            id="a day",
        ),
        pytest.param(
            lambda lang: formats.day_window(MORNING, HALF, lang),
            "jeudi 26_novembre, de_9_h à_11_h_30",
            "четвер, 26_листопада, з_9:00 до_11:30",
            "الخميس، 26_نوفمبر، من 9:00 إلى 11:30",
            id="a morning",
        ),
        pytest.param(
            lambda lang: formats.until(MIDNIGHT, lang),
            "jusqu’au dimanche 29_novembre à_24_h",
            "до_24:00 (неділя, 29_листопада)",
            "حتى الأحد، 29_نوفمبر، 24:00",
            id="the end of a day",
        ),
        pytest.param(
            lambda lang: formats.by(NOON, lang),
            "au plus tard le lundi 30_novembre à_12_h",
            "до_12:00 (понеділок, 30_листопада)",
            "في موعد أقصاه الاثنين، 30_نوفمبر، 12:00",
            id="by noon",
        ),
        pytest.param(
            lambda lang: formats.stamp(MORNING, lang),
            "26/11/2026, 09:00",
            "26.11.2026, 09:00",
            "<26.11.2026>، <09:00>",
            id="small print",
        ),
        pytest.param(
            lambda lang: formats.listed(["a", "b", "c"], lang), "a, b et c", "a, b і c", "<a> و<b> و<c>", id="a list"
        ),
        pytest.param(lambda lang: formats.listed(["a"], lang), "a", "a", "a", id="a list of one"),
    ],
)
def test_other_languages(written: Callable[[Language], str], french: str, ukrainian: str, arabic: str) -> None:
    assert [isolates_shown(written(lang)) for lang in ("fr", "uk", "ar")] == [french, ukrainian, arabic]


def test_the_first_of_a_month_is_an_ordinal_in_french() -> None:
    assert shown(formats.calendar_day(at("2026-12-01T08:00:00Z"), "fr")) == "1er_décembre"


@given(st.integers(0, 10_000_00))
def test_plain_german_writes_as_german_does(number: int) -> None:
    assert formats.money(number, "de-simple") == formats.money(number, "de")
    assert formats.weight(number, "de-simple") == formats.weight(number, "de")


@pytest.mark.parametrize(
    ("lang", "names"),
    [
        pytest.param("de", "Apfel Äpfel Strasse Straße Zimt", id="German: ä as a, ß as ss"),
        pytest.param("fr", "cote côte épice fraise", id="French: without regard to accents"),
        pytest.param("uk", "гора ґава еко єнот зебра іскра їжак яма Apfel", id="Ukrainian: by its own alphabet"),
        pytest.param("ar", "أب ابن بيت Brot", id="Arabic: without the signs above its letters"),
    ],
)
def test_names_are_sorted_as_readers_look_them_up(lang: Language, names: str) -> None:
    keys = [formats.sort_key(name, lang) for name in names.split()]
    assert keys == sorted(keys)
