# SPDX-License-Identifier: EUPL-1.2
"""How an application or a report stands, in words."""

from kiosk.forms.receipts import FoundApplication
from kiosk.words import Words
from sync.contract.applications import CASE_APPLICATION, CASE_DEFECT, ApplicationState


def standing(found: FoundApplication, words: Words) -> str:
    """The one sentence that says how it stands: what the resident or the platform ended stays ended."""
    match found.state:
        case "cancelled" | "withdrawn" | "late_cancelled":
            return words.say("Forms", "**Zurückgenommen.** Das Amt bearbeitet es nicht weiter.")
        case "void":
            return words.say("Forms", "Das Absenden wurde gleich rückgängig gemacht.")
        case "refused":
            return _refused(found.reason, found.kind, words)
        case _:
            pass
    if found.answer is not None:
        return answered(found.answer.state, words, replied=not found.question, kind=found.kind)
    relayed = found.application is not None and found.application.relayed and found.state is not None
    if found.delivery or relayed:
        return _delivered(found.delivery, words)
    if found.kind == CASE_DEFECT:
        if found.state is None:
            return words.say("Forms", "Die Meldung ist hier gespeichert und wird gesendet, sobald das Netz da ist.")
        return words.say("Forms", "Die Meldung ist angekommen. Das Amt hat sie noch nicht gelesen.")
    if found.state is None:
        return words.say("Forms", "Das Formular ist hier gespeichert und wird gesendet, sobald das Netz da ist.")
    return words.say("Forms", "Das Formular ist angekommen. Das Amt hat es noch nicht gelesen.")


def answered(state: ApplicationState, words: Words, *, replied: bool = False, kind: str = CASE_APPLICATION) -> str:
    """What an office's answer comes to; `replied`: the resident has said something to its question."""
    if kind == CASE_DEFECT and (about := _of_report(state, words)):
        return about
    match state:
        case "read":
            return words.say("Forms", "Das Amt hat Ihr Formular gelesen und noch nicht geantwortet.")
        case "working":
            return words.say("Forms", "**In Arbeit.** Jemand im Amt kümmert sich darum.")
        case "asked":
            if replied:
                return words.say("Forms", "Sie haben auf die Frage geantwortet. Jetzt ist das Amt wieder dran.")
            return words.say("Forms", "**Das Amt hat eine Frage an Sie.**")
        case "accepted":
            return words.say("Forms", "**Das Amt hat zugestimmt.**")
        case "declined":
            return words.say("Forms", "**Das Amt hat abgelehnt.**")
        case "done":
            return words.say("Forms", "**Erledigt.**")
        case "handed-over":
            return words.say("Forms", "Ihr Formular wurde hierher weitergegeben. Hier hat es noch niemand gelesen.")


def _delivered(state: str, words: Words) -> str:
    """What the office's own system has said, or nothing yet."""
    match state:
        case "accepted":
            return words.say("Forms", "**Das Amt hat Ihr Formular übernommen.** Die Antwort kommt direkt vom Amt.")
        case "rejected" | "refused":
            return words.say(
                "Forms", "**Das Amt konnte Ihr Formular nicht übernehmen.** Bitte fragen Sie im Amt nach."
            )
        case "handed":
            return words.say("Forms", "**Ihr Formular liegt beim Amt bereit.** Die Antwort kommt direkt vom Amt.")
        case _:
            # On its way, or a word that this program does not know yet: nothing is promised.
            return words.say(
                "Forms", "**Ihr Formular wird an das Amt übergeben.** Sehen Sie später noch einmal nach."
            )


def _of_report(state: ApplicationState, words: Words) -> str:
    """What is said otherwise of a report: nobody applies for anything there. Empty: as of an application."""
    match state:
        case "read":
            return words.say("Forms", "Das Amt hat Ihre Meldung gelesen und noch nicht geantwortet.")
        case "accepted":
            return words.say("Forms", "**Der Schaden wird behoben.**")
        case "declined":
            return words.say("Forms", "**Dieses Amt ist dafür nicht zuständig.**")
        case "done":
            return words.say("Forms", "**Der Schaden ist behoben.**")
        case "handed-over":
            return words.say("Forms", "Ihre Meldung wurde hierher weitergegeben. Hier hat sie noch niemand gelesen.")
        case _:
            return ""


def _refused(why: str, kind: str, words: Words) -> str:
    match why:
        case "too-old":
            because = words.say("Forms", "Es war zu lange kein Netz da. Deshalb wurde es gelöscht.")
        case "not-allowed":
            because = words.say("Forms", "Die Daten durften nicht weitergegeben werden.")
        case "device-fault":
            because = words.say("Forms", "An dem Gerät, an dem es ausgefüllt wurde, ist ein Fehler passiert.")
        case _:
            because = ""
    parts = (
        words.say("Forms", "**Die Meldung wurde nicht angenommen.**")
        if kind == CASE_DEFECT
        else words.say("Forms", "**Das Formular wurde nicht angenommen.**"),
        because,
        words.say("Forms", "Bitte fragen Sie im Amt nach."),
    )
    return " ".join(part for part in parts if part)
