# SPDX-License-Identifier: EUPL-1.2
"""Which papers are shown here and in which order, when it is decided, and whether one can say something. No I/O."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.ecosystems.participation.rules import Offered
from sync.contract.council import CouncilPaper, Station, decides_on
from sync.contract.surveys import Survey

_NEVER = date.max.toordinal()
_AHEAD = timedelta(days=7)
"""So long before a meeting the notice board names it."""


@dataclass(frozen=True)
class Meeting:
    """A public meeting that papers here are on the agenda of."""

    body: str
    on: date
    starts: str
    where: str


def shown(
    papers: Iterable[tuple[str, CouncilPaper]], municipality: str, today: date
) -> list[tuple[str, CouncilPaper]]:
    """What concerns this place: what is open first, of the own council before the Kreistag; then what is over."""
    near = [one for one in papers if one[1].municipality in ("", municipality)]
    return sorted(near, key=lambda one: (*_order(one[1], today), one[0]))


def ended(paper: CouncilPaper) -> bool:
    """Whether it is published what became of it; what was put off is still open."""
    return paper.outcome is not None and paper.outcome.kind != "postponed"


def coming(paper: CouncilPaper, today: date) -> Station | None:
    """The next consultation whose day is known."""
    ahead = [one for one in paper.stations if one.on is not None and one.on >= today and not one.cancelled]
    return min(ahead, key=lambda one: (one.on or date.max, one.starts or ""), default=None)


def may_react(paper: CouncilPaper, offered: Mapping[str, Offered], today: date) -> Offered | None:
    """The survey in which somebody can say what they think of it; None once the council has met or decided."""
    decided = decides_on(paper)
    if paper.survey is None or ended(paper) or (decided is not None and decided <= today):
        return None
    return offered.get(paper.survey)


def read_from(survey: Survey) -> date:
    """The first day on which whoever asks opens the answers."""
    return survey.collects_until + timedelta(days=1)


def read_too_late(paper: CouncilPaper, survey: Survey) -> bool:
    """Whether the council meets before anybody has read what came in; a meeting can be moved."""
    decided = decides_on(paper)
    return decided is not None and decided <= survey.collects_until


def about_papers(papers: Iterable[tuple[str, CouncilPaper]]) -> dict[str, str]:
    """The papers that surveys ask about, by the survey."""
    return {paper.survey: key for key, paper in papers if paper.survey is not None}


def meetings(papers: Iterable[CouncilPaper], municipality: str, today: date) -> list[Meeting]:
    """Public meetings of the coming days, each once; none of an example's."""
    found = {
        Meeting(one.body, one.on, one.starts or "", one.where)
        for paper in papers
        if paper.municipality in ("", municipality) and not paper.example and not ended(paper)
        for one in paper.stations
        if one.public and not one.cancelled and one.on is not None and today <= one.on <= today + _AHEAD
    }
    return sorted(found, key=lambda one: (one.on, one.starts, one.body, one.where))


def _order(paper: CouncilPaper, today: date) -> tuple[int, int, int]:
    if ended(paper) and paper.outcome is not None:
        return 1, 0, -paper.outcome.on.toordinal()
    nearest = coming(paper, today)
    day = nearest.on.toordinal() if nearest is not None and nearest.on is not None else _NEVER
    return 0, int(paper.level == "district"), day
