# SPDX-License-Identifier: EUPL-1.2
"""From all answers of a survey to what may be told of them."""

from collections.abc import Mapping, Sequence

from sync.contract.ordering import Texts
from sync.contract.surveys import Survey, SurveyResult, ToldAnswer, ToldGroup, ToldQuestion
from sync.surveys.questions import Question
from sync.surveys.suppression import GROUP, THRESHOLD, Published, Table, protect

Answers = Mapping[str, str]
"""One person's answers, by the question's path."""
NO_ANSWER: Texts = {
    "de": "keine Angabe", "de-simple": "keine Antwort", "en": "no answer", "fr": "sans réponse",
    "uk": "без відповіді", "ar": "دون إجابة",
}  # fmt: skip
"""How it is told that somebody left a question out; in content, as options are, and so not in the catalogue."""
_EVERYBODY = "all"


def took_part(answers: Sequence[Answers]) -> int | None:
    """How many took part; None where so few did that nothing may be told."""
    return len(answers) if len(answers) >= GROUP else None


def tell(questions: Sequence[Question], answers: Sequence[Answers], apart: str) -> tuple[ToldQuestion, ...]:
    """What may be told of each question that has options. `apart`: name of the question that tells groups apart."""
    if took_part(answers) is None:
        return ()
    dividing = next((one for one in questions if apart and one.path.rpartition("/")[2] == apart), None)
    return tuple(
        _told(one, answers, None if one is dividing else dividing)
        for one in questions if one.options
    )  # fmt: skip


def words(question: Question, answers: Sequence[Answers]) -> list[str]:
    """What people wrote to a question without options, sorted: their order tells nothing."""
    return sorted(text for one in answers if (text := one.get(question.path, "").strip()))


def untrue(result: SurveyResult, survey: Survey) -> str:
    """Why a result may not be told as it stands; empty where nothing speaks against it."""
    if (result.title, result.asked_by) != (survey.title, survey.asked_by):
        return "title or owner are not the survey's"
    if result.told_on <= survey.collects_until:
        return "answers could still arrive on the day that it names"
    if result.took_part is None:
        return "something is told of too few answers" if result.questions else ""
    if result.took_part < GROUP:
        return "fewer took part than may be told of"
    for question in result.questions:
        counts = [answer.count for answer in question.answers]
        rows = [group.counts for group in question.groups]
        if any(number < THRESHOLD for row in (counts, *rows) for number in row):
            return f"{question.question.get('de', '')}: a number is too small to be told"
        if any(len(row) != len(counts) for row in rows) or len(rows) == 1:
            return f"{question.question.get('de', '')}: groups and answers do not fit"
        if not question.several and counts and sum(counts) != result.took_part:
            return f"{question.question.get('de', '')}: the answers do not add up"
    return ""


def _told(question: Question, answers: Sequence[Answers], dividing: Question | None) -> ToldQuestion:
    if question.kind == "several":
        return _several(question, answers)
    labels = {option.value: option.label for option in question.options} | {"": NO_ANSWER}
    groups = _groups(dividing, answers)
    counts = [[0] * len(labels) for _ in groups]
    places, rows = {value: at for at, value in enumerate(labels)}, {value: at for at, value in enumerate(groups)}
    for one in answers:
        value = _first(one.get(question.path, "")) if question.kind == "first" else one.get(question.path, "")
        row = rows.get(one.get(dividing.path, ""), len(rows) - 1) if dividing is not None else 0
        counts[row][places.get(value, places[""])] += 1
    if not question.optional and not any(row[places[""]] for row in counts):
        # It had to be answered, so there is no such option. Elsewhere that nobody left it out is a number too.
        labels.pop("")
        counts = [row[:-1] for row in counts]
    shown = protect(Table(tuple(groups), tuple(labels), tuple(map(tuple, counts))))
    return _as_told(question, shown, labels, groups)


def _several(question: Question, answers: Sequence[Answers]) -> ToldQuestion:
    """Each option is a question of its own: chosen or not. Groups are not told apart here."""
    told, untold = [], []
    baskets = [_basket(question, one.get(question.path, "")) for one in answers]
    for option in question.options:
        chosen = sum(option.value in basket for basket in baskets)
        if min(chosen, len(answers) - chosen) >= THRESHOLD:
            told.append(ToldAnswer((option.label,), chosen))
        else:
            untold.append(option.label)
    return ToldQuestion(question=question.wording, several=True, answers=tuple(told), untold=tuple(untold))


def _basket(question: Question, given: str) -> frozenset[str]:
    """What one person chose. No kiosk lets anybody spend more than there is: an answer that does is not counted."""
    chosen = frozenset(given.split())
    spent = sum(option.price for option in question.options if option.value in chosen)
    return chosen if question.budget is None or spent <= question.budget else frozenset()


def _groups(dividing: Question | None, answers: Sequence[Answers]) -> dict[str, Texts]:
    if dividing is None:
        return {_EVERYBODY: {}}
    groups = {option.value: option.label for option in dividing.options}
    if any(one.get(dividing.path, "") not in groups for one in answers):
        groups[""] = NO_ANSWER
    return groups


def _as_told(
    question: Question, shown: Published | None, labels: Mapping[str, Texts], groups: Mapping[str, Texts]
) -> ToldQuestion:
    if shown is None:
        return ToldQuestion(question=question.wording)
    return ToldQuestion(
        question=question.wording,
        answers=tuple(
            ToldAnswer(tuple(labels[value] for value in values), count)
            for values, count in zip(shown.answers, shown.totals, strict=True)
        ),
        groups=tuple(
            ToldGroup(tuple(groups[name] for name in names), counts)
            for names, counts in zip(shown.groups, shown.counts, strict=True)
        ),
    )


def _first(ranked: str) -> str:
    return ranked.split()[0] if ranked.split() else ""
