# SPDX-License-Identifier: EUPL-1.2
"""Rows for an office's ideas, made by plain functions. Its people read German or English."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from kiosk.counter.ideas.moderating import DeskBoard
from kiosk.counter.wording import pick
from kiosk.formats import full_date
from kiosk.languages import NAMES, StaffLanguage, known
from kiosk.rows import Row, rows_of
from kiosk.shell.entries import Entry
from sync.contract.ideas import Idea, IdeaStanding
from sync.contract.ordering import Texts
from sync.contract.surveys import Survey
from sync.surveys.ideas import Received

STANDINGS: tuple[IdeaStanding, ...] = ("open", "planned", "done", "declined")

_STANDING: Mapping[IdeaStanding, tuple[str, str]] = {
    "open": ("Noch offen", "Still open"),
    "planned": ("Wird gemacht", "Will be done"),
    "done": ("Ist gemacht", "Done"),
    "declined": ("Geht nicht", "Cannot be done"),
}
_MEANS: Mapping[IdeaStanding, tuple[str, str]] = {
    "open": ("Wir schauen noch, was daraus wird.", "We are still looking what becomes of it."),
    "planned": ("Es kommt. Alle können noch etwas dazu sagen.", "It will come. Everybody can still say something."),
    "done": ("Es ist da.", "It is there."),
    "declined": ("Es ist nicht möglich. Sagen Sie bitte, warum.", "It is not possible. Please say why."),
}
_ICONS: Mapping[IdeaStanding, str] = {
    "open": "lightbulb", "planned": "task-alt", "done": "check-circle", "declined": "close",
}  # fmt: skip


def german(texts: Texts) -> str:
    """A text as the counter shows it: in German, else as it was written."""
    return texts.get("de") or next(iter(texts.values()), "")


def lang_of(texts: Texts) -> str:
    """In which language that is, for voice and direction."""
    return "de" if texts.get("de") or not texts else known(next(iter(texts)))


def standing(found: DeskBoard, survey: Survey, today: date, lang: StaffLanguage) -> tuple[str, str]:
    """How a collection stands: kind of notice, and a sentence."""
    if found.refused:
        words = ("Eine Entscheidung wurde nicht angenommen.", "A decision was not taken by the platform.")
        return "error", pick(words, lang)
    kind, text = _standing(found, survey, today, lang)
    if found.unreadable:
        closed = pick(("%1 können hier nicht geöffnet werden.", "%1 cannot be opened here."), lang)
        text += " " + closed.replace("%1", str(found.unreadable))
    return kind, text


def _standing(found: DeskBoard, survey: Survey, today: date, lang: StaffLanguage) -> tuple[str, str]:
    new = len(found.board.to_check)
    if new:
        one = ("1 Beitrag wartet auf Sie.", "1 contribution waits for you.")
        many = ("%1 Beiträge warten auf Sie.", "%1 contributions wait for you.")
        return "attention", pick(one if new == 1 else many, lang).replace("%1", str(new))
    if found.on_the_way:
        return "info", pick(("Ihre Entscheidung wartet auf das Netz.", "Your decision waits for the line."), lang)
    if survey.collects_until < today:
        return "success", pick(("Zu Ende. Alles ist angesehen.", "Over. All has been looked at."), lang)
    words = ("Alles ist angesehen. Ideen kommen bis %1.", "All has been looked at. Ideas come until %1.")
    return "info", pick(words, lang).replace("%1", full_date(survey.closes, lang))


def listed(found: DeskBoard, lang: StaffLanguage) -> list[Entry]:
    """What waits, and behind it what shows, with most support first."""
    entries = [_new(one, found.board.shown, lang) for one in found.board.to_check]
    ordered = sorted(found.board.shown.items(), key=lambda one: (-_support(found, one[0], one[1]), one[0]))
    for key, idea in ordered:
        said = [pick(_STANDING[idea.standing], lang), support(found, key, idea, lang)]
        entries.append(
            Entry(
                f"shown:{key}",
                german(idea.title),
                subtitle=" · ".join(part for part in said if part),
                icon=_ICONS[idea.standing],
                lang=lang_of(idea.title),
            )
        )
    return entries


def support(found: DeskBoard, key: UUID, idea: Idea, lang: StaffLanguage) -> str:
    """How many support an idea; the counter reads the very number."""
    count = _support(found, key, idea)
    if count == 1:
        return pick(("1 ist dafür", "1 is for it"), lang)
    return pick(("%1 sind dafür", "%1 are for it"), lang).replace("%1", str(count)) if count else ""


def received(one: Received, shown: Mapping[UUID, Idea], title: str, text: str, lang: StaffLanguage) -> list[Row]:
    """What somebody has handed in, as it would show; `title` and `text`: in German, as the desk lets them stand."""
    given, rows = one.given, list[Row]()
    about = shown.get(given.idea) if given.idea is not None else None
    if about is not None:
        heading = pick(("Anmerkung zu: **%1**", "Comment on: **%1**"), lang)
        rows += rows_of("forum", heading.replace("%1", german(about.title)))
    if known(given.lang) != "de":
        named = pick(("Geschrieben auf: **%1**", "Written in: **%1**"), lang)
        rows += rows_of("translate", named.replace("%1", NAMES[known(given.lang)]))
        for words in (given.title, given.text):
            rows += rows_of("", words.strip(), known(given.lang)) if words.strip() else []
        if title or text:
            rows += rows_of("language", pick(("Auf Deutsch:", "In German:"), lang))
    if title:
        rows += rows_of("lightbulb", f"**{title}**", "de")
    if text:
        rows += rows_of("" if title or about is not None else "lightbulb", text, "de")
    return rows


def shown(found: DeskBoard, key: UUID, idea: Idea, lang: StaffLanguage) -> list[Row]:
    """An idea as everybody reads it, and the number that only the desk reads."""
    rows = rows_of("lightbulb", f"**{german(idea.title)}**", lang_of(idea.title))
    if idea.text:
        rows += rows_of("", german(idea.text), lang_of(idea.text))
    rows += rows_of(_ICONS[idea.standing], f"**{pick(_STANDING[idea.standing], lang)}**")
    if idea.says:
        said = pick(("Das Amt sagt: %1", "The office says: %1"), lang)
        rows += rows_of("town-hall", said.replace("%1", german(idea.says)), "de")
    count = support(found, key, idea, lang)
    if count:
        public = pick(("**%1.** Alle lesen: mindestens %2.", "**%1.** Everybody reads: at least %2."), lang)
        few = pick(("**%1.** Alle lesen noch keine Zahl.", "**%1.** Everybody reads no number yet."), lang)
        text = (public if idea.supports else few).replace("%1", count).replace("%2", str(idea.supports))
        rows += rows_of("thumb-up", text)
    for number, comment in enumerate(idea.comments):
        if number == 0:
            heading = pick(("**Anmerkungen:**", "**Comments:**"), lang)
            rows.append({"icon": "forum", "text": heading, "heading": True})
        rows += rows_of("", f"· {german(comment.text)}", lang_of(comment.text))
    return rows


def standings(lang: StaffLanguage) -> list[Entry]:
    """What the office can make of an idea."""
    return [
        Entry(one, pick(_STANDING[one], lang), subtitle=pick(_MEANS[one], lang), icon=_ICONS[one])
        for one in STANDINGS
    ]


def told(idea: Idea, chosen: IdeaStanding, says: str, lang: StaffLanguage) -> list[Row]:
    """What everybody will read from now on."""
    rows = rows_of("lightbulb", f"**{german(idea.title)}**", lang_of(idea.title))
    rows += rows_of(_ICONS[chosen], f"**{pick(_STANDING[chosen], 'de')}**", "de")
    if says:
        rows += rows_of("town-hall", f"Das Amt sagt: {says}", "de")
    return rows


def comments(idea: Idea) -> list[Entry]:
    """What was said to an idea."""
    return [
        Entry(str(one.id), german(one.text), icon="forum", lang=lang_of(one.text)) for one in idea.comments
    ]  # fmt: skip


def _new(one: Received, shown: Mapping[UUID, Idea], lang: StaffLanguage) -> Entry:
    given = one.given
    about = shown.get(given.idea) if given.idea is not None else None
    what = pick(("Neue Idee", "New idea"), lang)
    if about is not None:
        comment = pick(("Anmerkung zu: %1", "Comment on: %1"), lang)
        what = comment.replace("%1", german(about.title))
    return Entry(
        f"new:{one.id}", (given.title or given.text).strip(), subtitle=what, icon="notifications",
        lang=known(given.lang),
    )  # fmt: skip


def _support(found: DeskBoard, key: UUID, idea: Idea) -> int:
    return max(idea.supports, len(found.board.supports.get(key, ())))
