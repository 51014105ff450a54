# SPDX-License-Identifier: EUPL-1.2
"""The district's papers of councils: fit to be published, in every language, and plainly made up."""

import pytest

from kiosk.languages import LANGUAGES
from sync.platform.ecosystems.participation.council.checking import too_early, unfit, unread_in_time
from tests.resources.content import council_papers, municipalities, surveys
from tests.walk.stage import MONDAY

each_paper = pytest.mark.parametrize("key", sorted(council_papers()))


@each_paper
def test_it_may_be_published(key: str) -> None:
    paper = council_papers()[key]
    assert unfit(paper) == {}
    assert too_early(paper, MONDAY.date()) == {}
    assert paper.municipality in {"", *municipalities()}


@each_paper
def test_it_speaks_every_language(key: str) -> None:
    paper = council_papers()[key]
    said = [paper.title, paper.about, paper.proposal, paper.costs, paper.outcome.says if paper.outcome else {}]
    for texts in said:
        assert not texts or set(texts) == set(LANGUAGES)


@each_paper
def test_nobody_takes_it_for_true(key: str) -> None:
    paper = council_papers()[key]
    assert paper.example
    assert "Beispiel" in paper.source
    assert not paper.source_url


@each_paper
def test_what_people_think_of_it_is_read_before_it_is_decided(key: str) -> None:
    paper = council_papers()[key]
    if paper.survey is not None:
        asked = surveys()[paper.survey]
        assert asked.form == "ratsvorlage"
        assert asked.title == paper.title
        assert (asked.municipality or "") == paper.municipality
        assert unread_in_time(paper, asked.collects_until) == ""


def test_one_is_asked_about_one_is_decided_and_one_is_neither() -> None:
    papers = council_papers().values()
    assert any(paper.survey and paper.outcome is None for paper in papers)
    assert any(paper.outcome for paper in papers)
    assert any(not paper.survey and paper.outcome is None for paper in papers)
