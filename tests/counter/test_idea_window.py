# SPDX-License-Identifier: EUPL-1.2
"""An office looks at ideas one by one in a real window, shows them or not, and says what becomes of them."""

from pathlib import Path

import msgspec
import pytest

from sync.replica.ideas import keep_only
from tests.counter.conftest import SETTINGS, Hand, Visit
from tests.counter.idea_desk import BENCH, COLLECTION, LANTERN, OVER, SHOWN, IdeaStage, comment, idea, support
from tests.opening import open_replica

pytestmark = pytest.mark.window
LIST = "Ideen für das Dorf"


@pytest.fixture
def office(tmp_path: Path) -> IdeaStage:
    return IdeaStage(tmp_path / "office", SETTINGS)


async def open_list(hand: Hand) -> None:
    await hand.page("Applications")
    await hand.tap("Umfragen: 2")
    await hand.page("Surveys")
    await hand.tap(LIST)
    await hand.page("DeskIdeas")


def test_an_idea_shows_as_the_desk_lets_it_stand(office: IdeaStage, visit: Visit) -> None:
    (number,) = office.bring(idea("Bücherschrank", "Herr Mustermann soll ihn bauen."))

    async def work(hand: Hand) -> None:
        await open_list(hand)
        await hand.see("1 Beitrag wartet auf Sie.")
        await hand.tap("Bücherschrank")
        await hand.page("IdeaCheck")
        await hand.see("Herr Mustermann soll ihn bauen.")
        await hand.tap("Text ändern")
        await hand.page("IdeaTitle")
        await hand.tap("Weiter")
        await hand.page("IdeaWords")
        hand.shell.surveys.ideas.setText("Jemand aus dem Dorf baut ihn.")
        await hand.tap("Fertig")
        await hand.page("IdeaCheck")
        await hand.see("Jemand aus dem Dorf baut ihn.")
        await hand.tap("Ja, allen zeigen")
        await hand.page("DeskIdeas")
        await hand.see("Ihre Entscheidung wartet auf das Netz.")
        await hand.see("Bücherschrank")

    visit(office.desk, work)
    (word,) = office.said()
    assert (word.survey, word.idea, word.rev, word.settled) == (COLLECTION, number, 1, (number,))
    assert word.shown is not None
    assert (word.shown.title, word.shown.text) == ({"de": "Bücherschrank"}, {"de": "Jemand aus dem Dorf baut ihn."})
    office.settle()

    async def afterwards(hand: Hand) -> None:
        await open_list(hand)
        await hand.see("Alles ist angesehen.")

    visit(office.desk, afterwards)
    assert office.said() == []


def test_what_must_not_show_is_gone_for_good_and_only_after_a_second_yes(office: IdeaStage, visit: Visit) -> None:
    (number,) = office.bring(idea("Etwas Beleidigendes"))

    async def work(hand: Hand) -> None:
        await open_list(hand)
        await hand.tap("Etwas Beleidigendes")
        await hand.tap("Nicht zeigen")
        await hand.page("IdeaSure")
        await hand.tap("Nein, zurück")
        await hand.page("IdeaCheck")
        await hand.tap("Nicht zeigen")
        await hand.tap("Ja, nicht zeigen")
        await hand.page("DeskIdeas")
        assert "Etwas Beleidigendes" not in " ".join(await hand.names())

    visit(office.desk, work)
    (word,) = office.said()
    assert (word.idea, word.shown, word.settled) == (number, None, (number,))


def test_a_comment_shows_with_its_idea_and_can_be_taken_away(office: IdeaStage, visit: Visit) -> None:
    (number,) = office.bring(comment("Mit Lehne, bitte."))

    async def work(hand: Hand) -> None:
        await open_list(hand)
        await hand.see("Anmerkung zu: Eine Bank am Dorfplatz")
        await hand.tap("Mit Lehne, bitte.")
        await hand.tap("Ja, allen zeigen")
        await hand.page("DeskIdeas")
        await hand.tap("Eine Bank am Dorfplatz")
        await hand.page("IdeaShown")
        await hand.see("Mit Lehne, bitte.")
        await hand.tap("Anmerkungen: 1")
        await hand.page("IdeaComments")
        await hand.tap("Mit Lehne, bitte.")
        await hand.tap("Ja, nicht mehr zeigen")
        await hand.page("DeskIdeas")

    visit(office.desk, work)
    first, second = office.said()
    assert (first.idea, first.rev, first.settled) == (BENCH, 3, (number,))
    assert first.shown is not None
    assert [one.text for one in first.shown.comments] == [{"de": "Mit Lehne, bitte."}]
    assert second.shown is not None
    assert (second.rev, second.shown.comments) == (4, ())


def test_what_the_office_makes_of_an_idea_is_read_before_it_is_told(office: IdeaStage, visit: Visit) -> None:
    async def work(hand: Hand) -> None:
        await open_list(hand)
        await hand.tap("Eine Bank am Dorfplatz")
        await hand.tap("Sagen, was daraus wird")
        await hand.page("IdeaStanding")
        await hand.tap("Wird gemacht")
        await hand.page("IdeaSays")
        hand.shell.surveys.ideas.setSays("Der Bauhof stellt sie im Mai auf.")
        await hand.tap("Weiter")
        await hand.page("IdeaTell")
        await hand.see("Der Bauhof stellt sie im Mai auf.")
        await hand.tap("Ja, allen zeigen")
        await hand.page("DeskIdeas")
        await hand.see("Wird gemacht · 5 sind dafür")

    visit(office.desk, work)
    (word,) = office.said()
    assert word.shown is not None
    assert (word.shown.standing, word.shown.says, word.shown.title) == (
        "planned", {"de": "Der Bauhof stellt sie im Mai auf."}, SHOWN[BENCH].title,
    )  # fmt: skip


def test_support_is_counted_without_anybodys_look_and_told_in_steps(office: IdeaStage, visit: Visit) -> None:
    office.bring(*(support() for _ in range(13)), support(LANTERN))

    async def work(hand: Hand) -> None:
        await open_list(hand)
        await hand.see("13 sind dafür")
        await hand.see("1 ist dafür")
        await hand.tap("Eine Bank am Dorfplatz")
        await hand.see("Alle lesen: mindestens 10.")

    visit(office.desk, work)
    (word,) = office.said()
    assert word.shown is not None
    assert (word.idea, word.shown.supports, word.settled) == (BENCH, 10, ())


def test_a_hidden_idea_goes_with_all_that_was_said_to_it(office: IdeaStage, visit: Visit) -> None:
    numbers = office.bring(comment("Unsinn"), support(), support(), idea("Andere"))

    async def work(hand: Hand) -> None:
        await open_list(hand)
        await hand.tap("Eine Bank am Dorfplatz")
        await hand.tap("Nicht mehr zeigen")
        await hand.see("Sie kommt nicht wieder.")
        await hand.tap("Ja, nicht mehr zeigen")
        await hand.page("DeskIdeas")
        await hand.see("1 Beitrag wartet auf Sie.")

    visit(office.desk, work)
    (word,) = office.said()
    assert (word.idea, word.rev, word.shown) == (BENCH, 3, None)
    assert len(set(word.settled) & set(numbers)) == 3


def test_what_was_written_in_another_language_shows_as_it_is_and_in_german(office: IdeaStage, visit: Visit) -> None:
    office.bring(idea("Дитячий майданчик", "Біля школи.", "uk"))

    async def work(hand: Hand) -> None:
        await open_list(hand)
        await hand.tap("Дитячий майданчик")
        await hand.see("Geschrieben auf: Українська")
        await hand.tap("Auf Deutsch dazuschreiben")
        hand.shell.surveys.ideas.setTitle("Ein Spielplatz")
        await hand.tap("Weiter")
        hand.shell.surveys.ideas.setText("Bei der Schule.")
        await hand.tap("Fertig")
        await hand.see("Ein Spielplatz")
        await hand.tap("Ja, allen zeigen")
        await hand.page("DeskIdeas")

    visit(office.desk, work)
    (word,) = office.said()
    assert word.shown is not None
    assert word.shown.title == {"uk": "Дитячий майданчик", "de": "Ein Spielplatz"}
    assert word.shown.text == {"uk": "Біля школи.", "de": "Bei der Schule."}


def test_where_another_desk_was_faster_this_one_says_so(office: IdeaStage, visit: Visit) -> None:
    office.bring(comment("Mit Lehne, bitte."))

    async def work(hand: Hand) -> None:
        await open_list(hand)
        await hand.tap("Mit Lehne, bitte.")
        await hand.page("IdeaCheck")
        office.publish({LANTERN: SHOWN[LANTERN]})
        await hand.tap("Ja, allen zeigen")
        await hand.page("DeskIdeas")
        await hand.see("Das hat sich inzwischen geändert.")

    visit(office.desk, work)
    assert office.said() == []


def test_an_idea_that_another_desk_has_seen_to_is_not_shown_twice(office: IdeaStage, visit: Visit) -> None:
    office.bring(idea("Bücherschrank"))

    async def work(hand: Hand) -> None:
        await open_list(hand)
        await hand.tap("Bücherschrank")
        await hand.page("IdeaCheck")
        db = open_replica(office.desk.state)
        keep_only(db, COLLECTION, ())
        db.conn.close()
        await hand.tap("Ja, allen zeigen")
        await hand.see("Das hat sich inzwischen geändert.")

    visit(office.desk, work)
    assert office.said() == []


def test_what_comes_while_the_desk_still_reads_is_read_too(office: IdeaStage, visit: Visit) -> None:
    async def work(hand: Hand) -> None:
        await open_list(hand)
        office.bring(idea("Bücherschrank"))
        hand.shell.on_news("desk")
        office.bring(idea("Backhaus"))
        hand.shell.on_news("desk")
        await hand.see("2 Beiträge warten auf Sie.")

    visit(office.desk, work)


def test_a_word_that_was_not_taken_is_seen(office: IdeaStage, visit: Visit) -> None:
    office.bring(idea("Bücherschrank"))

    async def work(hand: Hand) -> None:
        await open_list(hand)
        await hand.tap("Bücherschrank")
        await hand.tap("Ja, allen zeigen")
        await hand.page("DeskIdeas")
        office.settle("bad-word")
        hand.shell.on_news("desk")
        await hand.see("Eine Entscheidung wurde nicht angenommen.")

    visit(office.desk, work)


def test_when_a_collection_is_over_the_last_number_stands_and_nothing_is_kept(tmp_path: Path, visit: Visit) -> None:

    summer = msgspec.structs.replace(SHOWN[BENCH], survey=OVER, supports=0)
    office = IdeaStage(tmp_path / "over", SETTINGS, {BENCH: summer})
    given = [msgspec.structs.replace(support(), survey=OVER) for _ in range(7)]
    lost = msgspec.structs.replace(support(LANTERN), survey=OVER)
    numbers = office.bring(*given, lost, collection=OVER)

    async def work(hand: Hand) -> None:
        await hand.page("Applications")
        await hand.tap("Umfragen: 2")
        await hand.see("Ihre Entscheidung wartet auf das Netz.")

    visit(office.desk, work)
    words = office.said()
    assert {one for word in words for one in word.settled} == set(numbers)
    (bench,) = [word.shown for word in words if word.idea == BENCH]
    assert bench is not None
    assert bench.supports == 5


def test_what_this_desk_cannot_open_is_said_and_counted_nowhere(office: IdeaStage, visit: Visit) -> None:
    office.bring(idea("Bücherschrank"), strangers=2)

    async def work(hand: Hand) -> None:
        await open_list(hand)
        await hand.see("1 Beitrag wartet auf Sie. 2 können hier nicht geöffnet werden.")

    visit(office.desk, work)
