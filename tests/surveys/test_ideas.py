# SPDX-License-Identifier: EUPL-1.2
"""What a desk sees of a collection of ideas, what it says, and what may never be told."""

from collections.abc import Callable
from datetime import date
from itertools import permutations
from typing import Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sync.contract.ideas import (
    MAX_COMMENT,
    MAX_COMMENTS,
    MAX_SAYS,
    MAX_SETTLED,
    MAX_TEXT,
    MAX_TITLE,
    SUPPORT_STEP,
    Comment,
    Contribution,
    Idea,
    IdeaWord,
)
from sync.contract.surveys import PAD_ANSWERED, Survey, padded
from sync.forms.reading import read_form
from sync.platform.ecosystems.forms.judging import Judged, judge
from sync.surveys import ideas
from sync.surveys.ideas import Board, Received, board, due, latest, told_support, unfit_for_ideas, untrue_word

SURVEY, TODAY = "dorf", date(2026, 11, 23)
BENCH, OTHER = UUID(int=1), UUID(int=2)
SHOWN = Idea(survey=SURVEY, rev=3, title={"de": "Eine Bank"}, text={"de": "Am Platz."}, shown_on=date(2026, 11, 2))
COLLECTION = Survey(
    title={"de": "Ideen"}, asks={"de": "Ein Beispiel"}, recipient="office:rathaus", asked_by="Stadt", form=SURVEY,
    xml_sha256="0" * 64, opens=date(2026, 11, 1), closes=date(2026, 12, 31), collects_until=date(2027, 2, 6),
    ideas=True,
)  # fmt: skip
LATER = date(2027, 2, 7)


def contribution(**changes: Any) -> Contribution:
    return Contribution(**{"survey": SURVEY, "lang": "de", **changes})


def received(number: int, **changes: Any) -> Received:
    return Received(UUID(int=number), contribution(**changes))


IDEA = received(100, title="Bücherschrank", text="In der Telefonzelle.")
REMARK = received(101, idea=BENCH, text="Mit Lehne.")
FOR = received(102, idea=BENCH, support=True)

KINDS = {
    "an idea": (contribution(title="Bank"), "idea"),
    "an idea with words": (contribution(title="Bank", text="Am Platz"), "idea"),
    "an idea without a title": (contribution(text="Am Platz"), "nothing"),
    "an idea of blanks": (contribution(title="  "), "nothing"),
    "support for nothing": (contribution(support=True), "nothing"),
    "support with a title of its own": (contribution(title="Bank", support=True), "nothing"),
    "support": (contribution(idea=BENCH, support=True), "support"),
    "support with words": (contribution(idea=BENCH, support=True, text="Ja!"), "support"),
    "a comment": (contribution(idea=BENCH, text="Ja!"), "comment"),
    "a comment of blanks": (contribution(idea=BENCH, text=" \n"), "nothing"),
    "a comment at its longest": (contribution(idea=BENCH, text="x" * MAX_COMMENT), "comment"),
    "a comment that is too long": (contribution(idea=BENCH, text="x" * (MAX_COMMENT + 1)), "nothing"),
    "nothing": (contribution(), "nothing"),
}


@pytest.mark.parametrize("case", KINDS)
def test_what_somebody_has_handed_in(case: str) -> None:
    handed_in, kind = KINDS[case]
    assert ideas.kind_of(handed_in) == kind


def test_all_contributions_travel_at_the_same_length() -> None:
    lengths = {
        len(msgspec.json.encode(padded(one)))
        for one in (
            contribution(idea=BENCH, support=True),
            contribution(title="T" * MAX_TITLE, text="ü" * 1_000),
            contribution(idea=BENCH, text="Ї" * MAX_COMMENT, lang="uk"),
        )
    }
    assert lengths == {PAD_ANSWERED}


def test_a_board_sorts_what_came_in() -> None:
    found = board(SURVEY, [FOR, REMARK, IDEA, received(103, idea=OTHER, support=True)], {BENCH: SHOWN})
    assert [one.id for one in found.to_check] == [IDEA.id, REMARK.id]
    assert found.supports == {BENCH: frozenset({FOR.id})}
    assert found.idle == (UUID(int=103),), "about an idea that is not seen here: perhaps it is not here yet"


def test_what_was_sealed_for_another_collection_counts_nowhere() -> None:
    stray = received(7, survey="anderes", title="Bank")
    found = board(SURVEY, [stray], {})
    assert (found.to_check, found.idle) == ((), (stray.id,))


def test_an_idea_that_shows_already_is_not_looked_at_again() -> None:
    assert board(SURVEY, [replace_id(IDEA, BENCH)], {BENCH: SHOWN}).to_check == ()


def replace_id(one: Received, number: UUID) -> Received:
    return Received(number, one.given)


@pytest.mark.parametrize("order", list(permutations([FOR, REMARK, IDEA])))
def test_the_order_in_which_things_come_tells_nothing(order: tuple[Received, ...]) -> None:
    assert board(SURVEY, order, {BENCH: SHOWN}) == board(SURVEY, [IDEA, REMARK, FOR], {BENCH: SHOWN})


TWELVE = [received(200 + n, idea=BENCH, support=True) for n in range(12)]
FULL = board(SURVEY, [IDEA, REMARK, *TWELVE], {BENCH: SHOWN})


def test_a_new_idea_shows_with_the_words_that_the_desk_lets_stand() -> None:
    word = ideas.show(FULL, IDEA, {"de": "Bücherschrank"}, {"de": "Gekürzt."}, TODAY)
    assert (word.idea, word.rev, word.settled) == (IDEA.id, 1, (IDEA.id,))
    assert word.shown == Idea(
        survey=SURVEY, rev=1, title={"de": "Bücherschrank"}, text={"de": "Gekürzt."}, shown_on=TODAY
    )


def test_a_comment_shows_below_its_idea() -> None:
    word = ideas.show(FULL, REMARK, {}, {"de": "Mit Lehne."}, TODAY)
    assert (word.idea, word.rev, word.settled) == (BENCH, 4, (REMARK.id,))
    assert word.shown is not None
    assert word.shown.comments == (Comment(REMARK.id, {"de": "Mit Lehne."}),)
    assert (word.shown.title, word.shown.supports) == (SHOWN.title, 10), "with what is true by now"


def test_the_oldest_comments_make_room() -> None:
    many = replace(SHOWN, comments=tuple(Comment(UUID(int=500 + n), {"de": str(n)}) for n in range(MAX_COMMENTS)))
    word = ideas.show(board(SURVEY, [REMARK], {BENCH: many}), REMARK, {}, {"de": "neu"}, TODAY)
    assert word.shown is not None
    assert len(word.shown.comments) == MAX_COMMENTS
    assert (word.shown.comments[0].text, word.shown.comments[-1].text) == ({"de": "1"}, {"de": "neu"})


def test_an_idea_that_is_refused_was_never_seen_and_a_comment_leaves_its_idea_as_it_is() -> None:
    assert ideas.refuse(FULL, IDEA) == IdeaWord(survey=SURVEY, idea=IDEA.id, rev=1, settled=(IDEA.id,))
    word = ideas.refuse(FULL, REMARK)
    assert (word.idea, word.rev, word.settled) == (BENCH, 4, (REMARK.id,))
    assert word.shown == replace(SHOWN, rev=4, supports=10)


def test_a_hidden_idea_takes_along_what_was_said_to_it_and_who_was_for_it() -> None:
    word = ideas.hide(FULL, BENCH)
    assert (word.rev, word.shown) == (4, None)
    assert set(word.settled) == {REMARK.id} | FULL.supports[BENCH]


def test_what_the_office_makes_of_an_idea() -> None:
    word = ideas.stand(FULL, BENCH, "declined", {"de": "Der Platz gehört uns nicht."})
    assert word.shown == replace(
        SHOWN, rev=4, standing="declined", says={"de": "Der Platz gehört uns nicht."}, supports=10
    )
    assert word.settled == (), "who was for it stays counted"


def test_one_comment_of_several_is_taken_away() -> None:
    two = replace(SHOWN, comments=(Comment(REMARK.id, {"de": "a"}), Comment(FOR.id, {"de": "b"})))
    word = ideas.hide_comment(board(SURVEY, [], {BENCH: two}), BENCH, REMARK.id)
    assert word.shown is not None
    assert [one.id for one in word.shown.comments] == [FOR.id]


ABOUT_GONE: dict[str, Callable[[Board], IdeaWord]] = {
    "a comment": lambda gone: ideas.show(gone, REMARK, {}, {"de": "x"}, TODAY),
    "a refused comment": lambda gone: ideas.refuse(gone, REMARK),
    "an answer": lambda gone: ideas.stand(gone, BENCH, "done", {}),
    "hiding": lambda gone: ideas.hide(gone, BENCH),
    "an idea that another desk has shown": lambda gone: ideas.show(gone, IDEA, {"de": "x"}, {}, TODAY),
    "an idea that another desk has refused": lambda gone: ideas.refuse(gone, IDEA),
}


@pytest.mark.parametrize("what", ABOUT_GONE)
def test_nothing_is_said_of_an_idea_that_another_desk_has_taken_away(what: str) -> None:
    with pytest.raises(KeyError):
        ABOUT_GONE[what](board(SURVEY, [REMARK], {}))


@pytest.mark.parametrize("count", range(23))
def test_support_is_told_in_steps_and_never_more_than_there_is(count: int) -> None:
    assert told_support(count) <= count < told_support(count) + SUPPORT_STEP
    assert told_support(count) % SUPPORT_STEP == 0


@pytest.mark.parametrize(("had", "came", "told"), [(0, 4, None), (0, 5, 5), (5, 9, None), (5, 10, 10), (20, 7, None)])
def test_a_number_that_has_moved_is_told_by_itself_and_never_falls(had: int, came: int, told: int | None) -> None:
    shown = replace(SHOWN, supports=had)
    came_in = [received(200 + n, idea=BENCH, support=True) for n in range(came)]
    words = due(board(SURVEY, came_in, {BENCH: shown}), COLLECTION, TODAY)
    assert [word.shown.supports for word in words if word.shown] == ([] if told is None else [told])
    assert all(word.settled == () for word in words), "the next number rests on them too"


def test_at_the_end_the_last_number_stands_and_all_goes() -> None:
    came_in = [received(200 + n, idea=BENCH, support=True) for n in range(7)]
    lost = received(300, idea=OTHER, text="?")
    current = board(SURVEY, [*came_in, lost], {BENCH: SHOWN})
    assert {one for word in due(current, COLLECTION, TODAY) for one in word.settled} == set()
    words = due(current, COLLECTION, LATER)
    assert {one for word in words for one in word.settled} == {one.id for one in (*came_in, lost)}
    assert [word.shown.supports for word in words if word.shown] == [5]
    assert due(board(SURVEY, [], {BENCH: SHOWN}), COLLECTION, LATER) == [], "then nothing is left to be said"


def test_what_this_desk_has_said_counts_until_the_feed_has_it() -> None:
    first = ideas.show(board(SURVEY, [IDEA], {}), IDEA, {"de": "Neu"}, {}, TODAY)
    assert first.shown is not None
    second = ideas.stand(board(SURVEY, [], {IDEA.id: first.shown}), IDEA.id, "done", {})
    assert latest({}, [first, second]) == {IDEA.id: second.shown}
    ahead = replace(first.shown, rev=9, title={"de": "Von anderswo"})
    assert latest({IDEA.id: ahead}, [first, second]) == {IDEA.id: ahead}, "another desk was faster"
    hidden = ideas.hide(board(SURVEY, [], {BENCH: SHOWN}), BENCH)
    assert latest({BENCH: SHOWN}, [hidden]) == {}


GOOD = IdeaWord(survey=SURVEY, idea=BENCH, rev=4, shown=replace(SHOWN, rev=4))


def shown(**changes: Any) -> IdeaWord:
    assert GOOD.shown is not None
    return replace(GOOD, shown=replace(GOOD.shown, **changes))


UNTRUE = {
    "of another collection": replace(GOOD, survey="anderes"),
    "an idea of another collection": shown(survey="anderes"),
    "another revision inside": shown(rev=3),
    "support by the head": shown(supports=7),
    "no title": shown(title={}),
    "an empty title": shown(title={"de": ""}),
    "a title that is too long": shown(title={"de": "x" * (MAX_TITLE + 1)}),
    "a text that is too long": shown(text={"uk": "x" * (MAX_TEXT + 1)}),
    "more to say than fits": shown(says={"de": "x" * (MAX_SAYS + 1)}),
    "a comment that is too long": shown(comments=(Comment(OTHER, {"de": "x" * (MAX_COMMENT + 1)}),)),
    "a text in a hundred languages": shown(text={f"l{n}": "x" for n in range(100)}),
}


@pytest.mark.parametrize("case", UNTRUE)
def test_what_may_not_be_told(case: str) -> None:
    assert untrue_word(UNTRUE[case], SURVEY)


@pytest.mark.parametrize("word", [GOOD, replace(GOOD, shown=None), shown(supports=35), shown(title={"uk": "Лава"})])
def test_what_may_be_told(word: IdeaWord) -> None:
    assert untrue_word(word, SURVEY) == ""


_NUMBERS = st.uuids(version=4)
_GIVEN = st.builds(
    contribution,
    lang=st.sampled_from(["de", "uk", "ar"]),
    idea=st.sampled_from([None, BENCH, OTHER, UUID(int=3)]),
    support=st.booleans(),
    title=st.text(max_size=MAX_TITLE),
    text=st.text(max_size=50),
)


@given(st.dictionaries(_NUMBERS, _GIVEN, max_size=40), st.sampled_from([TODAY, LATER]))
def test_nothing_is_counted_twice_and_nothing_is_lost(came: dict[UUID, Contribution], today: date) -> None:
    current = board(SURVEY, [Received(*one) for one in came.items()], {BENCH: SHOWN, OTHER: SHOWN})
    supports = [one for own in current.supports.values() for one in own]
    seen = [*(one.id for one in current.to_check), *current.idle, *supports]
    assert sorted(seen) == sorted(came)
    words = due(current, COLLECTION, today)
    settled = [one for word in words for one in word.settled]
    assert len(settled) == len(set(settled))
    assert set(settled) <= set(came) - {one.id for one in current.to_check}, "what nobody has looked at stays"
    assert all(untrue_word(word, SURVEY) == "" for word in words)


def test_more_support_than_one_word_can_settle_goes_with_the_next() -> None:
    many = [received(10_000 + n, idea=BENCH, support=True) for n in range(MAX_SETTLED + 3)]
    current = board(SURVEY, many, {BENCH: SHOWN})
    (word,) = due(current, COLLECTION, LATER)
    assert len(word.settled) == MAX_SETTLED
    assert word.shown is not None
    left = [one for one in many if one.id not in set(word.settled)]
    (last,) = due(board(SURVEY, left, {BENCH: word.shown}), COLLECTION, LATER)
    assert last.shown is not None
    assert last.shown.supports == word.shown.supports == MAX_SETTLED, "the number never falls"


def form(*rows: str) -> list[str]:
    table = "\n".join(
        [
            "| survey | type | name | label::Deutsch (de) |", "|---|---|---|---|", *rows, "",
            "| choices | list_name | name | label::Deutsch (de) |", "|---|---|---|---|", "| | age | a | alt |", "",
            "| settings | form_title | form_id | version | default_language |", "|---|---|---|---|---|",
            "| | Ideen | ideen | 1 | Deutsch (de) |",
        ]
    )  # fmt: skip
    found = judge(table.encode(), "ideen")
    assert isinstance(found, Judged)
    return unfit_for_ideas(read_form(found.xml))


TITLE, TEXT = "| | text | title | Wie heißt sie? |", "| | text | text | Was soll besser werden? |"


def test_a_form_for_ideas_asks_for_title_and_text_and_for_nothing_else() -> None:
    assert form(TITLE, TEXT) == []
    assert form(TITLE, TEXT, "| | note | hello | Guten Tag |") == []
    assert "„title“" in form(TEXT)[0]
    assert "„text“" in form(TITLE)[0]
    assert "Wie alt sind Sie?" in form(TITLE, TEXT, "| | select_one age | age | Wie alt sind Sie? |")[0]
    assert "„title“" in form("| | select_one age | title | Wie alt? |", TEXT)[0]
