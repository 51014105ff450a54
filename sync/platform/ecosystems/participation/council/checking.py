# SPDX-License-Identifier: EUPL-1.2
"""Whether a paper may be published as it stands: field by field, each with what mends it. Plain rules."""

from collections.abc import Mapping
from datetime import date
from typing import Final

import msgspec

from sync.contract.council import MAX_ATTACHMENTS, MAX_STATIONS, CouncilPaper, decides_on
from sync.contract.limits import MAX_ITEM_BODY

PLAIN: Final = ("de", "de-simple")
"""Languages in which title and explanation have to be there."""
_BOUNDS: Final = {
    "council": "Ein Name, höchstens 120 Zeichen lang.",
    "municipality": "Acht Ziffern (AGS), oder leer für den ganzen Landkreis.",
    "title": "Höchstens 80 Zeichen je Sprache: in wenigen Worten.",
    "about": "Höchstens 2000 Zeichen je Sprache.",
    "proposal": "Höchstens 2000 Zeichen je Sprache.",
    "costs": "Höchstens 600 Zeichen je Sprache.",
    "reference": "Höchstens 200 Zeichen.",
    "stations": f"Höchstens {MAX_STATIONS} Beratungen; Gremium höchstens 120, Ort höchstens 200, Ergebnis höchstens "
    "600 Zeichen lang.",
    "attachments": f"Höchstens {MAX_ATTACHMENTS} Anlagen; Titel höchstens 120 Zeichen, Adresse mit https:// vorn, "
    "Text höchstens 2000 Zeichen.",
    "outcome": "Die Worte dazu: höchstens 600 Zeichen je Sprache.",
    "source": "Höchstens 200 Zeichen.",
    "source_url": "Eine Adresse mit https:// vorn, ohne Leerzeichen.",
    "survey": "Bitte wählen Sie aus der Liste.",
}


def read(values: Mapping[str, object]) -> tuple[CouncilPaper | None, dict[str, str]]:
    """The paper that these values are, or what has to be mended, by field of `CouncilPaper`."""
    wrong: dict[str, str] = {}
    for field in msgspec.structs.fields(CouncilPaper):
        if field.name in values:
            try:
                msgspec.convert(values[field.name], field.type)
            except msgspec.ValidationError:
                wrong[field.name] = _BOUNDS.get(field.name, "Bitte prüfen Sie dieses Feld.")
    if wrong:
        return None, wrong
    try:
        paper = msgspec.convert(dict(values), CouncilPaper)
    except msgspec.ValidationError as error:
        return None, {"": f"Es fehlt etwas: {error}"}
    wrong = unfit(paper)
    return (None, wrong) if wrong else (paper, {})


def unfit(paper: CouncilPaper) -> dict[str, str]:
    """What has to be mended in a paper whose fields are each as the contract has them, by field."""
    wrong: dict[str, str] = {}
    for name, texts in (("title", paper.title), ("about", paper.about)):
        if missing := [lang for lang in PLAIN if not texts.get(lang, "").strip()]:
            wrong[name] = f"Es fehlt die Zeile mit {' und '.join(f'„{lang}:“' for lang in missing)}."
    for name, texts in (("proposal", paper.proposal), ("costs", paper.costs)):
        if not texts.get("de", "").strip() and (texts or name == "proposal"):
            wrong[name] = "Es fehlt die Zeile mit „de:“."
    if paper.level == "district" and paper.municipality:
        wrong["municipality"] = "Der Kreistag entscheidet für den ganzen Landkreis: bitte leer lassen."
    elif paper.level != "district" and not paper.municipality:
        wrong["municipality"] = "Bitte wählen Sie die Gemeinde, deren Rat entscheidet."
    wrong |= _unfit_stations(paper)
    if any(not one.url and not one.text.strip() for one in paper.attachments):
        wrong["attachments"] = "Jede Anlage braucht eine Adresse oder einen Text."
    if paper.outcome is not None and paper.outcome.says and not paper.outcome.says.get("de", "").strip():
        wrong["outcome"] = "Es fehlt die Zeile mit „de:“."
    if not paper.source.strip():
        wrong["source"] = "Woher ist die Vorlage? Zum Beispiel: Ratsinformationssystem der Gemeinde."
    if len(msgspec.json.encode(paper)) > MAX_ITEM_BODY:
        wrong.setdefault("attachments", "Die Vorlage ist zu groß: bitte Texte von Anlagen kürzen.")
    return wrong


def _unfit_stations(paper: CouncilPaper) -> dict[str, str]:
    for one in paper.stations:
        if one.starts is not None and one.on is None:
            return {"stations": f"„{one.body}“ hat eine Uhrzeit, aber keinen Tag."}
        if one.result and not one.result.get("de", "").strip():
            return {"stations": f"Beim Ergebnis von „{one.body}“ fehlt die Zeile mit „de:“."}
    days = [one.on for one in paper.stations if one.on is not None]
    if days != sorted(days):
        return {"stations": "Bitte die Beratungen nach ihrem Tag ordnen, die früheste zuerst."}
    return {}


def too_early(paper: CouncilPaper, today: date) -> dict[str, str]:
    """What is told of days that have not come: an outcome or a result that nobody can know. By field."""
    wrong: dict[str, str] = {}
    if paper.outcome is not None and paper.outcome.on > today:
        wrong["outcome"] = "Dieser Tag ist noch nicht da: Was beschlossen ist, steht hier erst danach."
    if any(one.result and one.on is not None and one.on > today for one in paper.stations):
        wrong["stations"] = "Ein Ergebnis steht hier erst, wenn die Beratung gewesen ist."
    if paper.taken_on > today:
        wrong["taken_on"] = "Dieser Tag ist noch nicht da."
    return wrong


def unread_in_time(paper: CouncilPaper, collects_until: date) -> str:
    """Why a survey asks too late for this paper, for staff; empty where the council can know what came in."""
    decided = decides_on(paper)
    if decided is None or collects_until < decided:
        return ""
    return (
        f"Die Antworten dieser Umfrage werden erst nach dem {collects_until:%d.%m.%Y} geöffnet, entschieden wird "
        f"schon am {decided:%d.%m.%Y}. Bitte die Umfrage früher enden lassen (Seite „Umfragen“)."
    )
