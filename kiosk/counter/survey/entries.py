# SPDX-License-Identifier: EUPL-1.2
"""Rows for an office's surveys, made by plain functions. Its people read German or English."""

from datetime import date

from kiosk.counter.survey.counting import Counted, OwnSurvey
from kiosk.counter.wording import pick
from kiosk.formats import full_date
from kiosk.languages import StaffLanguage
from kiosk.rows import Row, rows_of
from kiosk.shell.entries import Entry
from sync.contract.ordering import Texts
from sync.contract.surveys import ToldQuestion
from sync.surveys.suppression import GROUP, THRESHOLD


def survey(own: OwnSurvey, today: date, lang: StaffLanguage) -> Entry:
    """One survey in the list."""
    return listed(own, *standing(own, today, lang))


def listed(own: OwnSurvey, kind: str, text: str) -> Entry:
    """One survey or collection of ideas in the list, with how it stands."""
    icon = {"success": "check-circle", "attention": "notifications", "error": "error"}.get(kind, "schedule")
    return Entry(own.id, own.survey.title.get("de", own.id), subtitle=text, icon=icon, lang="de")


def standing(own: OwnSurvey, today: date, lang: StaffLanguage, *, counting: bool = False) -> tuple[str, str]:
    """How a survey stands: kind of notice, and a sentence."""
    known = own.survey
    if own.result == "delivered":
        return "success", pick(
            ("Das Ergebnis ist abgegeben. Der Landkreis veröffentlicht es.",
             "The result is handed in. The district publishes it."), lang,
        )  # fmt: skip
    if own.result == "ready":
        return "info", pick(("Das Ergebnis wartet auf das Netz.", "The result waits for the line."), lang)
    if own.result == "refused":
        text = pick(("Das Ergebnis wurde nicht angenommen: %1", "The result was not taken: %1"), lang)
        return "error", text.replace("%1", own.problem)
    if today < known.opens:
        return "info", _dated(("Offen ab %1.", "Opens on %1."), known.opens, lang)
    if today <= known.closes:
        return "info", _dated(("Offen bis %1.", "Open until %1."), known.closes, lang)
    if today <= known.collects_until:
        words = ("Geschlossen. Antworten kommen noch bis %1 an.", "Closed. Answers may still arrive until %1.")
        return "info", _dated(words, known.collects_until, lang)
    if not own.collected:
        return "info", pick(
            ("Die Antworten kommen mit dem nächsten Abgleich.", "The answers come with the next round."), lang
        )
    if counting:
        return "info", pick(("Die Antworten werden geöffnet …", "The answers are being opened …"), lang)
    return "attention", pick(("Bereit zum Auszählen.", "Ready to be counted."), lang)


def facts(counted: Counted, lang: StaffLanguage) -> list[Row]:
    """How many answers there are, and what is done with small numbers."""
    rows: list[Row] = []
    if counted.took_part is None:
        few = pick(
            ("**%1 Antworten:** weniger als %2. Davon wird nichts gezeigt.",
             "**%1 answers:** fewer than %2. Nothing of them is shown."), lang,
        )  # fmt: skip
        rows += rows_of("groups", few.replace("%1", str(counted.answers)).replace("%2", str(GROUP)))
    else:
        many = pick(("**%1 Antworten** sind gezählt.", "**%1 answers** are counted."), lang)
        rows += rows_of("groups", many.replace("%1", str(counted.answers)))
    if counted.unreadable:
        text = pick(("%1 konnten nicht geöffnet werden.", "%1 could not be opened."), lang)
        rows += rows_of("lock", text.replace("%1", str(counted.unreadable)))
    if counted.other_form:
        text = pick(
            ("%1 gehören zu einem anderen Stand des Formulars und zählen nicht.",
             "%1 belong to another version of the form and do not count."), lang,
        )  # fmt: skip
        rows += rows_of("description", text.replace("%1", str(counted.other_form)))
    rule = pick(
        ("Zahlen unter %1 werden mit anderen zusammen gezeigt. Was jemand geschrieben hat, bleibt hier.",
         "Numbers below %1 are shown together with others. What somebody wrote stays here."), lang,
    )  # fmt: skip
    rows += rows_of("visibility-off", rule.replace("%1", str(THRESHOLD)))
    return rows


def told(counted: Counted, becomes: str, lang: StaffLanguage) -> list[Row]:
    """All that will be told, as everybody will read it: in German."""
    rows: list[Row] = []
    if becomes:
        heading = pick(("**Was daraus wird:** ", "**What becomes of it:** "), lang)
        rows += rows_of("task-alt", heading + becomes)
    for question in counted.told:
        rows.append(
            {"icon": "monitoring", "text": f"**{_german(question.question)}**", "heading": True, "lang": "de"}
        )
        rows += _numbers(question, lang)
    if not counted.told:
        rows += rows_of("visibility-off", pick(("Es wird keine Zahl gezeigt.", "No number is shown."), lang))
    return rows


def written_rows(counted: Counted, lang: StaffLanguage) -> list[Row]:
    """What people wrote, question by question, in an order that tells nothing."""
    rows: list[Row] = []
    for question, texts in counted.written.items():
        if texts:
            rows.append({"icon": "edit", "text": f"**{question}**", "heading": True, "lang": "de"})
        for text in texts:
            rows += rows_of("", f"· {text}")
    return rows


def _numbers(question: ToldQuestion, lang: StaffLanguage) -> list[Row]:
    rows: list[Row] = []
    for answer in question.answers:
        rows += rows_of("", f"{' + '.join(map(_german, answer.options))}: **{answer.count}**")
    if question.untold:
        text = pick(("nicht gezeigt: %1", "not shown: %1"), lang)
        rows += rows_of("", text.replace("%1", ", ".join(map(_german, question.untold))))
    if not question.answers and not question.untold:
        rows += rows_of("", pick(("nicht gezeigt: zu kleine Zahlen", "not shown: numbers too small"), lang))
    for group in question.groups:
        numbers = " · ".join(map(str, group.counts))
        rows += rows_of("", f"{' + '.join(map(_german, group.groups))}: {numbers}")
    return rows


def _german(texts: Texts) -> str:
    return texts.get("de", "")


def _dated(words: tuple[str, str], day: date, lang: StaffLanguage) -> str:
    return pick(words, lang).replace("%1", full_date(day, lang))
