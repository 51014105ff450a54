# SPDX-License-Identifier: EUPL-1.2
"""One paper of a council in words, for pages and for paper: a few questions, each with its answer."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal

from kiosk.ecosystems.participation.council.rules import coming, read_from, read_too_late
from kiosk.ecosystems.participation.rules import Offered
from kiosk.formats import dated, full_date, stamp
from kiosk.forms.answers import shortened
from kiosk.languages import base, isolated, published
from kiosk.printing.slip import Slip, SlipPart
from kiosk.rows import Row, rows_of
from kiosk.words import Words, fill, told
from sync.contract.council import CouncilPaper, OutcomeKind, Station, decides_on
from sync.contract.ordering import Texts
from sync.contract.surveys import Survey

Kind = Literal["about", "when", "proposal", "costs", "outcome", "said", "source"]
_ICONS: Final[dict[OutcomeKind, str]] = {
    "decided": "task-alt", "refused": "close", "postponed": "schedule", "withdrawn": "undo",
}  # fmt: skip
_SHORT: Final = 60
"""Characters of a text that still is an answer in a few words."""
_BEGINNING: Final = 45
"""Characters by which a longer text begins."""


@dataclass(frozen=True)
class Told:
    """A paper as it stands today."""

    paper: CouncilPaper
    today: date
    reacting: Offered | None = None
    """Where somebody can say what they think of it."""
    asked: Survey | None = None
    """The survey about it, also where it is over and nothing of it is told yet."""
    result: bool = False
    """What people said is published."""


@dataclass(frozen=True)
class Part:
    """A question about a paper: `answer` in a few words, `rows` in full; of what people said the result tells."""

    kind: Kind
    icon: str
    question: str
    answer: str
    rows: tuple[Row, ...] = ()


def parts(found: Told, words: Words) -> tuple[Part, ...]:
    """Its questions, in the order in which people ask."""
    paper = found.paper
    listed = [
        #: A question about a paper that a council is to decide.
        Part("about", "info", words.say("Council", "Worum geht es?"), _begins(paper.about, words),
             tuple(_texts("info", paper.about, words))),
        _when(found, words),
        Part(
            "proposal", "description",
            #: A question about a paper that a council is to decide.
            words.say("Council", "Was soll beschlossen werden?"), "",
            tuple(_texts("description", paper.proposal, words)),
        ),
    ]  # fmt: skip
    if paper.costs:
        costs = told(published(paper.costs, words.lang), words)
        answer = costs if len(costs) <= _SHORT else ""
        #: A question about a paper that a council is to decide.
        question = words.say("Council", "Was kostet das?")
        listed.append(Part("costs", "euro", question, answer, tuple(_texts("euro", paper.costs, words))))
    if paper.outcome is not None or _day_is_over(found):
        listed.append(_outcome(found, words))
    if found.result:
        #: Leads to the result of a survey about a paper.
        question = words.say("Council", "Was sagen die Leute?")
        #: Below: What do people say? The result of a survey is there.
        listed.append(Part("said", "monitoring", question, words.say("Council", "Das Ergebnis ist da")))
    return (*listed, _source(found, words))


def notice(found: Told, words: Words) -> str:
    """How it stands, in a sentence or two; never more than is published."""
    paper = found.paper
    if paper.outcome is not None and paper.outcome.kind != "postponed":
        return outcome(paper.outcome.kind, paper.outcome.on, words)
    if found.reacting is not None:
        until = full_date(found.reacting.survey.closes, words.lang)
        #: %1 is the last day on which one can say something.
        return fill(words.say("Council", "Ihre Meinung ist gefragt bis %1. Das ist keine Abstimmung."), until)
    if _day_is_over(found):
        return words.say(
            "Council", "Der Tag der Entscheidung ist vorbei. Was herauskam, ist hier noch nicht bekannt."
        )
    if found.asked is not None and found.asked.closes < found.today:
        #: %1 is a day that is over.
        over = words.say("Council", "Bis %1 konnte man hier etwas dazu sagen. Die Antworten werden noch gelesen.")
        return fill(over, full_date(found.asked.closes, words.lang))
    return words.say("Council", "Ein Beschluss dazu ist hier noch nicht bekannt.")


def in_short(found: Told, words: Words) -> str:
    """How it stands, below its title in a list."""
    paper = found.paper
    said = [example(words)] if paper.example else []
    said.append(isolated(paper.council, words.lang))
    nearest = coming(paper, found.today)
    if paper.outcome is not None and paper.outcome.kind != "postponed":
        said.append(outcome(paper.outcome.kind, paper.outcome.on, words).rstrip("."))
    elif found.reacting is not None:
        #: Below a council's paper in a list; %1 is the last day on which one can say something.
        asked = words.say("Council", "Ihre Meinung ist gefragt bis %1")
        said.append(fill(asked, full_date(found.reacting.survey.closes, words.lang)))
    elif nearest is not None and nearest.on is not None:
        #: Below a council's paper in a list; %1 is the day of the next meeting.
        said.append(fill(words.say("Council", "Sitzung am %1"), full_date(nearest.on, words.lang)))
    return " · ".join(said)


def outcome(kind: OutcomeKind, on: date, words: Words) -> str:
    """`Beschlossen am 15. Oktober 2026.`"""
    said = {
        #: What became of a council's paper; %1 is a day.
        "decided": words.say("Council", "Beschlossen am %1."),
        #: What became of a council's paper; %1 is a day.
        "refused": words.say("Council", "Abgelehnt am %1."),
        #: What became of a council's paper: it is decided later. %1 is a day.
        "postponed": words.say("Council", "Vertagt am %1."),
        #: What became of a council's paper: whoever brought it in took it back. %1 is a day.
        "withdrawn": words.say("Council", "Zurückgezogen am %1."),
    }[kind]
    return fill(said, full_date(on, words.lang))


def example(words: Words) -> str:
    """What nobody must take for true."""
    #: Marks a made-up entry in a list.
    return words.say("Council", "Beispiel")


def made_up(words: Words) -> str:
    """The same in a sentence."""
    return words.say("Council", "Diese Vorlage ist ein Beispiel. Sie ist erfunden.")


def before_saying(paper: CouncilPaper, offered: Offered, words: Words) -> list[Row]:
    """What somebody should know before they say what they think of a paper."""
    survey = offered.survey
    asks = published(survey.asks, words.lang)
    rows = rows_of("forum", told(asks, words), base(asks.lang) if asks.fell_back else "")
    decided = decides_on(paper)
    council = isolated(paper.council, words.lang)
    if decided is None:
        #: %1 is a council such as "Stadtrat St. Wendel".
        vote = fill(words.say("Council", "**Das ist keine Abstimmung.** Es entscheidet: %1."), council)
    else:
        #: %1 is a council such as "Stadtrat St. Wendel", %2 a day.
        known = words.say("Council", "**Das ist keine Abstimmung.** Es entscheidet: %1, am %2.")
        vote = fill(known, council, full_date(decided, words.lang))
    rows += rows_of("town-hall", vote)
    #: %1 is who reads the answers, such as a town, %2 the first day on which they do.
    read = fill(
        words.say("Council", "Die Antworten liest: %1, vom %2 an."),
        isolated(survey.asked_by, words.lang), full_date(read_from(survey), words.lang),
    )  # fmt: skip
    rows += rows_of("visibility", read)
    #: %1 is the last day on which somebody can take part in a survey.
    until = words.say("Council", "Mitmachen können Sie bis %1.")
    rows += rows_of("event", fill(until, full_date(survey.closes, words.lang)))
    if read_too_late(paper, survey):
        late = words.say("Council", "Der Rat tagt früher: Er kennt Ihre Antwort dann noch nicht.")
        rows.append({"icon": "warning", "text": late, "tone": "attention"})
    return rows


def slip(found: Told, village: str, printed_at: datetime, words: Words) -> Slip:
    """All that the pages say of a paper; `village` is where this kiosk stands."""
    first = made_up(words) if found.paper.example else notice(found, words)
    return Slip(
        lang=words.lang,
        #: Above the heading of a slip of paper; %1 is the village. The name "Dorfpunkt" is kept.
        kiosk=fill(words.say("Services", "Dorfpunkt %1"), village),
        title=told(published(found.paper.title, words.lang), words),
        first=first,
        parts=tuple(
            SlipPart(part.question, tuple(plain(part.rows) or [part.answer])) for part in parts(found, words)
        ),
        #: What a slip of paper is that tells of a council's paper.
        kind=words.say("Council", "Merkzettel, keine Abstimmung"),
        #: In the foot of the receipt. %1 is day and hour of printing.
        printed=fill(words.say("Receipt", "gedruckt %1"), stamp(printed_at, words.lang)),
        #: %1 is a page's number, %2 how many pages there are.
        page=words.say("Receipt", "Seite %1 von %2"),
    )


def plain(rows: tuple[Row, ...]) -> list[str]:
    """Rows as sentences for paper: those that go on with the one before stand in one line with it."""
    lines: list[str] = []
    for row in rows:
        text = str(row["text"]).replace("**", "")
        if row["icon"] or not lines:
            lines.append(text)
        else:
            lines[-1] = f"{lines[-1]} {text}"
    return lines


def _when(found: Told, words: Words) -> Part:
    paper = found.paper
    nearest = coming(paper, found.today)
    rows: list[Row] = []
    for one in paper.stations:
        rows += _station(one, words)
    if not rows:
        rows = rows_of("help", words.say("Council", "Wann der Rat darüber spricht, wissen wir noch nicht."))
    if nearest is not None and nearest.on is not None:
        answer = full_date(nearest.on, words.lang)
    elif paper.stations and all(one.on is not None or one.cancelled for one in paper.stations):
        #: Answer to: When does the council meet? All meetings are over.
        answer = words.say("Council", "Das war schon")
    else:
        #: Answer to: When does the council meet?
        answer = words.say("Council", "Steht noch nicht fest")
    #: A question about a paper that a council is to decide.
    return Part("when", "event", words.say("Council", "Wann und wo tagt der Rat?"), answer, tuple(rows))


def _station(one: Station, words: Words) -> list[Row]:
    """A consultation: when, which body and where, what happens there, and what came out."""
    unknown = words.say("Council", "Der Tag steht noch nicht fest")
    day = dated(one.on, words.lang, one.starts or "") if one.on is not None else unknown
    rows = rows_of("event", f"**{day}**")
    for part in (one.body, one.where):
        rows += rows_of("", isolated(part, words.lang), "de") if part else []
    said = []
    if one.cancelled:
        said.append(words.say("Council", "**Diese Sitzung fällt aus.**"))
    elif one.decides:
        said.append(words.say("Council", "Hier wird entschieden."))
    if one.public is True and not one.cancelled:
        said.append(words.say("Council", "Alle dürfen zuhören."))
    elif one.public is False:
        said.append(words.say("Council", "Nicht öffentlich."))
    if said:
        rows += rows_of("", " ".join(said))
    if one.result:
        #: What came out of one consultation of a paper; %1 is a sentence.
        rows += _around(words.say("Council", "Ergebnis: %1"), "", one.result, words)
    return rows


def _outcome(found: Told, words: Words) -> Part:
    known = found.paper.outcome
    #: A question about a paper that a council has decided.
    question = words.say("Council", "Was ist daraus geworden?")
    if known is None:
        #: Answer to: What became of it?
        answer = words.say("Council", "Noch nicht bekannt")
        return Part("outcome", "help", question, answer, tuple(rows_of("help", notice(found, words))))
    said = outcome(known.kind, known.on, words)
    rows = rows_of(_ICONS[known.kind], f"**{said}**")
    if known.says:
        rows += _texts("forum", known.says, words)
    return Part("outcome", _ICONS[known.kind], question, said.rstrip("."), tuple(rows))


def _source(found: Told, words: Words) -> Part:
    paper = found.paper
    rows: list[Row] = []
    if paper.example:
        rows.append({"icon": "info", "text": f"**{made_up(words)}**", "tone": "attention"})
    #: Where a council's paper was taken from; %1 is a name.
    rows += rows_of("town-hall", fill(words.say("Council", "Quelle: %1"), isolated(paper.source, words.lang)))
    if paper.source_url:
        rows += rows_of("", isolated(paper.source_url, words.lang), "de")
    if paper.reference:
        #: The number by which a council calls a paper; %1 is that number.
        number = words.say("Council", "Nummer der Vorlage: %1")
        rows += rows_of("description", fill(number, isolated(paper.reference, words.lang)))
    for one in paper.attachments:
        #: Something that belongs to a council's paper; %1 is its title.
        title = fill(words.say("Council", "Anlage: %1"), isolated(one.title, words.lang))
        rows += rows_of("description", title)
        rows += rows_of("", isolated(one.url, words.lang), "de") if one.url else []
        rows += rows_of("", one.text, "de") if one.text else []
    checked = full_date(paper.taken_on, words.lang)
    #: %1 is the day on which somebody compared a paper with its source.
    rows += rows_of("history", fill(words.say("Council", "Mit der Quelle verglichen am %1."), checked))
    #: Question: from where is this paper, and how old is what is told of it?
    question = words.say("Council", "Woher wissen wir das?")
    #: %1 is the day on which somebody compared a paper with its source.
    answer = fill(words.say("Council", "Stand: %1"), checked)
    return Part("source", "history", question, answer, tuple(rows))


def _day_is_over(found: Told) -> bool:
    decided = decides_on(found.paper)
    return found.paper.outcome is None and decided is not None and decided < found.today


def _begins(texts: Texts, words: Words) -> str:
    """How a text begins, where it is in the language of the page: enough to know whether one wants to read on."""
    found = published(texts, words.lang)
    return "" if found.fell_back else shortened(found.text, _BEGINNING)


def _texts(icon: str, texts: Texts, words: Words) -> list[Row]:
    return _around("%1", icon, texts, words)


def _around(pattern: str, icon: str, texts: Texts, words: Words) -> list[Row]:
    found = published(texts, words.lang)
    return rows_of(icon, fill(pattern, told(found, words)), base(found.lang) if found.fell_back else "")
