# SPDX-License-Identifier: EUPL-1.2
"""The district's surveys: they convert, can be asked, speak every language, and somebody opens their answers."""

from functools import cache

import pytest

from kiosk.languages import LANGUAGES
from sync.forms.reading import read_form
from sync.platform.ecosystems.forms.judging import Judged, judge
from sync.surveys.ideas import unfit_for_ideas
from sync.surveys.questions import questions, unfit
from tests.resources.content import RESOURCES, municipalities, offices, shared_forms, surveys

each_survey = pytest.mark.parametrize("survey", sorted(surveys()))


@cache
def judged(survey: str) -> Judged:
    form = surveys()[survey].form or survey
    found = judge((RESOURCES / "surveys" / f"{form}.md").read_bytes(), form)
    assert isinstance(found, Judged), "\n".join(map(str, found.problems))
    return found


@each_survey
def test_it_is_fit_to_be_a_survey(survey: str) -> None:
    definition, listed = read_form(judged(survey).xml), surveys()[survey]
    assert (unfit_for_ideas(definition) if listed.ideas else unfit(definition, listed.apart)) == []


@each_survey
def test_it_is_asked_in_every_language(survey: str) -> None:
    listed, found = surveys()[survey], judged(survey)
    assert set(found.languages) == set(LANGUAGES)
    assert set(listed.title) == set(listed.asks) == set(LANGUAGES)
    for one in questions(read_form(found.xml), found.languages):
        for texts in (one.wording, *(option.label for option in one.options)):
            assert all(texts[language] for language in LANGUAGES), texts


@each_survey
def test_somebody_opens_its_answers_and_there_is_time_for_them_to_arrive(survey: str) -> None:
    listed = surveys()[survey]
    assert listed.recipient in {office.recipient for office in offices().values()}
    assert listed.municipality is None or listed.municipality in municipalities()
    assert listed.opens <= listed.closes
    assert (listed.collects_until - listed.closes).days >= 35, "kiosks are without a line for weeks"


@each_survey
def test_it_says_that_it_is_an_example(survey: str) -> None:
    assert "Beispiel" in surveys()[survey].asks["de"]


def test_every_table_is_listed() -> None:
    own = {survey for survey, listed in surveys().items() if not listed.form}
    assert {path.stem for path in (RESOURCES / "surveys").glob("*.md")} == own | set(shared_forms())
    assert {listed.form for listed in surveys().values() if listed.form} <= set(shared_forms())
