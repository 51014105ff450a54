# SPDX-License-Identifier: EUPL-1.2
"""The words of an office's desk, whose staff reads German or English."""

from collections.abc import Callable, Mapping

from kiosk.counter.office.rules import (
    Deadline,
    DeskApplication,
    Due,
    Refusal,
    Standing,
    came_too_late,
    other_worker,
    report_of,
    standing,
)
from kiosk.counter.wording import pick
from kiosk.formats import NBSP, calendar_day
from kiosk.languages import NAMES, StaffLanguage, known
from sync.contract.applications import MAX_REPLY, TakenDown, Way
from sync.contract.defects import MAX_PUBLIC_WORDS, DefectPlace, DefectState, PlaceKind

ICONS: Mapping[Standing, str] = {
    Standing.NEW: "notifications",
    Standing.READ: "visibility",
    Standing.WORKING: "work",
    Standing.ASKED: "help",
    Standing.REPLIED: "forum",
    Standing.ACCEPTED: "thumb-up",
    Standing.DECLINED: "block",
    Standing.DONE: "check-circle",
    Standing.HANDED_OVER: "arrow-forward",
    Standing.TAKEN_BACK: "cancel",
}

_PUBLIC: Mapping[DefectState, tuple[str, str]] = {
    "open": ("gemeldet", "reported"),
    "in-work": ("in Arbeit", "being worked on"),
    "done": ("behoben", "mended"),
    "not-ours": ("hier nicht zuständig", "not ours"),
}

_PLACES: Mapping[PlaceKind, tuple[tuple[str, str], tuple[str, str]]] = {
    "street": (("", ""), ("an einer Straße", "on a street")),
    "stop": (("Haltestelle", "Stop"), ("an einer Haltestelle", "at a stop")),
    "field-path": (("Feldweg", "Field path"), ("an einem Feldweg", "on a field path")),
    "other": (("", ""), ("im Ort", "in the village")),
}

_CAME: Mapping[Way, tuple[str, str]] = {
    "in-person": ("persönlich", "in person"),
    "telephone": ("am Telefon", "on the telephone"),
    "letter": ("mit einem Brief", "by letter"),
}

_STANDINGS: Mapping[Standing, tuple[str, str]] = {
    Standing.NEW: ("neu", "new"),
    Standing.READ: ("gelesen", "read"),
    Standing.WORKING: ("in Arbeit", "being worked on"),
    Standing.ASKED: ("Rückfrage gestellt", "question asked"),
    Standing.REPLIED: ("Antwort auf die Rückfrage ist da", "reply to the question has come"),
    Standing.ACCEPTED: ("angenommen", "accepted"),
    Standing.DECLINED: ("abgelehnt", "declined"),
    Standing.DONE: ("erledigt", "done"),
    Standing.HANDED_OVER: ("weitergegeben", "handed over"),
    Standing.TAKEN_BACK: ("zurückgezogen", "taken back"),
}

_SENTENCES: Mapping[Standing, tuple[str, str]] = {
    Standing.NEW: ("**Neu.** Noch niemand hat es gelesen.", "**New.** Nobody has read it yet."),
    Standing.READ: ("**Gelesen.** Noch niemand arbeitet daran.", "**Read.** Nobody is working on it yet."),
    Standing.WORKING: ("**In Arbeit** an diesem Gerät.", "**Being worked on** at this device."),
    Standing.ASKED: ("**Rückfrage gestellt.** Die Antwort fehlt noch.", "**Question asked.** No reply yet."),
    Standing.REPLIED: ("**Die Antwort auf die Rückfrage ist da.**", "**The reply to the question has come.**"),
    Standing.ACCEPTED: ("**Angenommen.** Noch nicht erledigt.", "**Accepted.** Not done yet."),
    Standing.DECLINED: ("**Abgelehnt.**", "**Declined.**"),
    Standing.DONE: ("**Erledigt.**", "**Done.**"),
    Standing.HANDED_OVER: (
        "**Weitergegeben.** Eine andere Stelle kümmert sich darum.",
        "**Handed over.** Another office sees to it.",
    ),
    Standing.TAKEN_BACK: ("**Zurückgezogen.** Bitte nicht bearbeiten.", "**Taken back.** Please do not work on it."),
}

_REFUSALS: Mapping[Refusal, tuple[str, str]] = {
    Refusal.STEP_NOT_ALLOWED: (
        "Das geht jetzt nicht mehr. Der Vorgang hat sich inzwischen geändert.",
        "This is no longer possible. The case has changed meanwhile.",
    ),
    Refusal.NO_MESSAGE: ("Bitte schreiben Sie dazu einen Satz.", "Please write a sentence about it."),
    Refusal.PUBLIC_TOO_LONG: (
        f"Der Text für alle ist zu lang. Höchstens {MAX_PUBLIC_WORDS} Zeichen sind möglich.",
        f"The text for everybody is too long. At most {MAX_PUBLIC_WORDS} characters are possible.",
    ),
    Refusal.NO_OFFICE: (
        "Diese Stelle kann den Vorgang gerade nicht öffnen. Bitte wählen Sie eine andere.",
        "This office cannot open the case just now. Please choose another one.",
    ),
    Refusal.FILE_TOO_LONG: (
        "Der Vorgang ist zu lang, um ihn weiterzugeben. Bitte drucken Sie ihn aus.",
        "The case is too long to be handed over. Please print it.",
    ),
    Refusal.TOO_LONG: (
        f"Der Text ist zu lang. Höchstens {MAX_REPLY} Zeichen sind möglich.",
        f"The text is too long. At most {MAX_REPLY} characters are possible.",
    ),
}


def state(value: Standing, lang: StaffLanguage) -> str:
    """`in Arbeit`."""
    return pick(_STANDINGS[value], lang)


def sentence(entry: DeskApplication, here: str, lang: StaffLanguage) -> str:
    """How it stands, as a whole sentence; `here` is this desk's name."""
    value = standing(entry)
    if entry.elsewhere and value is Standing.WORKING:
        return pick(
            (
                "**An einem anderen Gerät beantwortet.** Hier ist die Antwort nicht lesbar.",
                "**Answered on another device.** The answer cannot be read here.",
            ),
            lang,
        )
    if came_too_late(entry):
        return pick(
            (
                "**Weitergegeben.** Danach kam hier noch eine Antwort. Bitte reichen Sie sie weiter.",
                "**Handed over.** A reply has come here since. Please pass it on.",
            ),
            lang,
        )
    if entry.state == "refused":
        return pick(
            (
                "**Nicht angenommen.** Die Plattform nimmt diesen Vorgang nicht. Bitte drucken Sie ihn aus.",
                "**Refused.** The platform does not take this case. Please print it.",
            ),
            lang,
        )
    if worker := other_worker(entry, here):
        name = desk(worker)
        return pick((f"**{name}** arbeitet daran.", f"**{name}** is working on it."), lang)
    return pick(_SENTENCES[value], lang)


def taken_down(how: TakenDown, lang: StaffLanguage) -> str:
    """At which counter it was taken down, and how the person came there."""
    words = pick(("Am Schalter aufgenommen", "Taken down at the counter"), lang)
    return f"{words}: **{desk(how.desk)}**, {pick(_CAME[how.way], lang)}"


def public_state(value: DefectState, lang: StaffLanguage) -> str:
    """How everybody reads that a defect stands."""
    return pick(_PUBLIC[value], lang)


def public_place(at: DefectPlace, lang: StaffLanguage) -> str:
    """A place as everybody reads it; without a name only of which kind it is."""
    before, alone = _PLACES[at.kind]
    return f"{pick(before, lang)} {at.name}".strip() if at.name else pick(alone, lang)


def reported_place(entry: DeskApplication, lang: StaffLanguage) -> str:
    """Where the resident says that it is, in their own words: for the clerk alone."""
    report = report_of(entry)
    if report is None:
        return ""
    said = public_place(report.place, lang)
    return pick((f"Gemeldet ist: {said}. Bitte keine Namen.", f"Reported is: {said}. No names, please."), lang)


def desk(name: str) -> str:
    """A device as clerks call it: without the word that the trustee puts before it."""
    return name.removeprefix("desk:")


def refusal(found: Refusal, lang: StaffLanguage) -> str:
    """Why an answer cannot be given, and what would do."""
    return pick(_REFUSALS[found], lang)


def due(found: Deadline, lang: StaffLanguage) -> str:
    """`heute fällig`, `seit 3 Tagen überfällig`; empty where nobody waits."""
    if found.due is Due.NONE or found.last_day is None:
        return ""
    if found.due is Due.TODAY:
        return pick(("heute fällig", "due today"), lang)
    if found.due is Due.OVERDUE:
        if found.days == 1:
            return pick(("seit gestern überfällig", "overdue since yesterday"), lang)
        return pick((f"seit {found.days}{NBSP}Tagen überfällig", f"overdue for {found.days}{NBSP}days"), lang)
    if found.days == 1:
        return pick(("morgen fällig", "due tomorrow"), lang)
    if found.due is Due.SOON:
        return pick((f"in {found.days}{NBSP}Tagen fällig", f"due in {found.days}{NBSP}days"), lang)
    last_day = calendar_day(found.last_day, lang)
    return pick((f"fällig am {last_day}", f"due on {last_day}"), lang)


def in_person(lang: StaffLanguage) -> str:
    """The mark of what counts only when the resident comes."""
    return pick(("kommt selbst vorbei", "comes in person"), lang)


def language(entry: DeskApplication, lang: StaffLanguage) -> str:
    """In which language the resident reads answers."""
    name = NAMES[known(entry.application.lang)]
    return pick((f"Liest Antworten auf: **{name}**", f"Reads answers in: **{name}**"), lang)


def for_whom(entry: DeskApplication, lang: StaffLanguage) -> str:
    """What to mind while writing: who reads another language reads the clerk's words as they are."""
    read = known(entry.application.lang)
    if read == "de":
        return ""
    return pick(
        (
            f"Sprache: {NAMES[read]}. Ihr Text wird nicht übersetzt.",
            f"Language: {NAMES[read]}. Your text is not translated.",
        ),
        lang,
    )


def relayed(entry: DeskApplication, name_of: Callable[[str], str], lang: StaffLanguage) -> str:
    """Whether an office's own system has it too (FIT-Connect), and who is to work on it then."""
    if entry.origin:
        name = name_of(entry.origin)
        return pick(
            (f"Ging auch an das Fachverfahren von **{name}**.", f"Went to **{name}**'s own system too."), lang
        )
    if entry.relay in ("rejected", "cancelled", "withdrawn", "refused"):
        return pick(
            (
                "**Ihr Fachverfahren hat ihn nicht.** Bitte hier bearbeiten.",
                "**Your own system does not have it.** Please work on it here.",
            ),
            lang,
        )
    if entry.relay == "accepted":
        return pick(
            (
                "**Ihr Fachverfahren hat ihn übernommen.** Bitte nicht doppelt bearbeiten.",
                "**Your own system has taken it over.** Please do not work on it twice.",
            ),
            lang,
        )
    return pick(
        (
            "**Geht auch an Ihr Fachverfahren** (FIT-Connect). Bitte nicht doppelt bearbeiten.",
            "**Goes to your own system too** (FIT-Connect). Please do not work on it twice.",
        ),
        lang,
    )
