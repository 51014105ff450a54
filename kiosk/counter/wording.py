# SPDX-License-Identifier: EUPL-1.2
"""The words of the counter, whose staff reads German or English. Numbers and days come from `kiosk.formats`."""

from collections.abc import Iterable, Mapping

from kiosk.counter.reading import Why
from kiosk.counter.rules import DeskOrder, PickUp, Sending, Standing, is_estimate, least_age, things, to_pay
from kiosk.ecosystems.ordering.rules.answers import AnswerProblem, AnswerRefusal, Packed
from kiosk.ecosystems.ordering.rules.picking import ProductSum, crate_tag
from kiosk.ecosystems.ordering.wording import order_wish
from kiosk.formats import NBSP, day_window, money, weight
from kiosk.languages import StaffLanguage
from kiosk.printing.printers import PrinterState
from sync.contract.ordering import AnswerLine, Order, OrderLine

ICONS: Mapping[Standing, str] = {
    Standing.NEW: "notifications",
    Standing.READY: "package",
    Standing.ACCEPTED: "thumb-up",
    Standing.PACKED: "package",
    Standing.HANDED_OUT: "check-circle",
    Standing.DECLINED: "block",
    Standing.CANCELLED: "cancel",
}

_STANDINGS: Mapping[Standing, tuple[str, str]] = {
    Standing.NEW: ("neu", "new"),
    Standing.READY: ("noch nicht abgeholt", "not collected yet"),
    Standing.ACCEPTED: ("angenommen", "accepted"),
    Standing.PACKED: ("gepackt", "packed"),
    Standing.HANDED_OUT: ("abgeholt", "collected"),
    Standing.DECLINED: ("abgelehnt", "declined"),
    Standing.CANCELLED: ("storniert", "cancelled"),
}

_SENDING: Mapping[Sending, tuple[str, str]] = {
    "": ("", ""),
    "saving": ("wird gespeichert", "being stored"),
    "waiting": ("noch nicht gesendet", "not sent yet"),
    "sent": ("", ""),
    "refused": ("letzte Änderung nicht angenommen", "last change was refused"),
}

_WHY: Mapping[Why, tuple[str, str]] = {
    Why.SEALED: (
        "Nicht für den Schlüssel dieses Geräts verschlossen, oder beschädigt.",
        "Not sealed to this device's key, or damaged.",
    ),
    Why.OTHER: (
        "Innen steht etwas anderes als außen. Bitte nicht bearbeiten.",
        "The inside does not fit the outside. Please do not work on it.",
    ),
    Why.NO_RECEIPT: (
        "Ohne gültigen Beleg: Eine Antwort könnte niemand lesen.",
        "Without a valid receipt: nobody could read an answer.",
    ),
}

_PRINTER: Mapping[PrinterState, tuple[str, str]] = {
    PrinterState.OUT_OF_PAPER: (
        "Dem Drucker fehlt Papier. Bitte nachlegen und noch einmal drucken.",
        "The printer is out of paper. Please refill it and print again.",
    ),
    PrinterState.JAM: (
        "Im Drucker klemmt Papier. Bitte entfernen und noch einmal drucken.",
        "Paper is jammed in the printer. Please remove it and print again.",
    ),
    PrinterState.SILENT: (
        "Der Drucker antwortet nicht. Bitte prüfen Sie, ob er eingeschaltet ist.",
        "The printer does not answer. Please check that it is switched on.",
    ),
    PrinterState.NONE: (
        "An diesem Gerät ist kein Drucker eingerichtet.",
        "No printer is set up on this device.",
    ),
}


_THINGS = (("Teil", "thing"), ("Teile", "things"))
_CRATES = (("Kiste", "crate"), ("Kisten", "crates"))


def written(lang: str) -> StaffLanguage:
    """The language in which the counter speaks to someone who reads `lang`."""
    return "en" if lang.split("-", 1)[0] == "en" else "de"


def pick(words: tuple[str, str], lang: StaffLanguage) -> str:
    """One of two: German, English."""
    return words[1 if lang == "en" else 0]


def amount(quantity: int, by_weight: bool, lang: StaffLanguage) -> str:
    """A quantity with its unit: `500 g`, `4 Stück`, `4 pieces`."""
    if by_weight:
        return weight(quantity, lang)
    piece = ("Stück", "piece" if quantity == 1 else "pieces")
    return f"{quantity}{NBSP}{pick(piece, lang)}"


def state(value: Standing, lang: StaffLanguage) -> str:
    """`angenommen`."""
    return pick(_STANDINGS[value], lang)


def sending(how_far: Sending, elsewhere: bool, lang: StaffLanguage) -> str:
    """How far the newest answer is; empty where the platform has it."""
    if elsewhere:
        return pick(("an einem anderen Gerät beantwortet", "answered on another device"), lang)
    return pick(_SENDING[how_far], lang)


def why_unreadable(why: Why, lang: StaffLanguage) -> str:
    """Why a case cannot be read."""
    return pick(_WHY[why], lang)


def printer(result: PrinterState, lang: StaffLanguage) -> str:
    """Why nothing was printed."""
    return pick(_PRINTER[result], lang)


def not_drawn(lang: StaffLanguage) -> str:
    """A paper could not be made."""
    return pick(
        (
            "Das Blatt konnte nicht erstellt werden. Bitte noch einmal.",
            "The sheet could not be made. Please try again.",
        ),
        lang,
    )


def not_saved(folder: str, lang: StaffLanguage) -> str:
    """The folder takes no files."""
    return pick((f"Der Ordner {folder} kann nicht beschrieben werden.", f"The folder {folder} is read-only."), lang)


def not_safe(lang: StaffLanguage) -> str:
    """What a kiosk sent cannot be given to other programs."""
    return pick(
        (
            "Diese Angaben lassen sich nicht als Datei speichern. Drucken geht.",
            "These answers cannot be saved as a file. Printing works.",
        ),
        lang,
    )


def saved(folder: str, names: Iterable[str], read_first: str, lang: StaffLanguage) -> str:
    """Where the files lie; of several with something wrong only the one that says what."""
    if read_first:
        return pick(
            (
                f"Gespeichert im Ordner {folder}. Lesen Sie zuerst **{read_first}**.",
                f"Saved in the folder {folder}. Read **{read_first}** first.",
            ),
            lang,
        )
    listed = ", ".join(f"**{name}**" for name in names)
    return pick((f"Gespeichert im Ordner {folder}: {listed}", f"Saved in the folder {folder}: {listed}"), lang)


def counts(pick_up: PickUp, lang: StaffLanguage) -> str:
    """`12 neu · 3 angenommen`: every state that occurs."""
    return " · ".join(
        f"{pick_up.counts[value]}{NBSP}{state(value, lang)}" for value in Standing if pick_up.counts.get(value)
    )


def when(pick_up: PickUp, lang: StaffLanguage) -> str:
    """The pick-up's day and hours; its name where the week is not published here."""
    if pick_up.cycle is None:
        return pick((f"Woche {pick_up.cycle_id}", f"Week {pick_up.cycle_id}"), lang)
    return day_window(pick_up.cycle.pickup_from, pick_up.cycle.pickup_to, lang)


def crate(order: Order) -> str:
    """The name on the crate with its tag, since names may be equal: `Mustermann · 7F3A`."""
    return f"{order.crate_name} · {crate_tag(order)}"


def total(entry: DeskOrder, lang: StaffLanguage) -> str:
    """What is to be paid: `etwa 12,40 €` while something is still to be weighed."""
    shown = money(to_pay(entry), lang)
    return f"{pick(('etwa', 'about'), lang)}{NBSP}{shown}" if is_estimate(entry) else shown


def size(entry: DeskOrder, lang: StaffLanguage) -> str:
    """`7 Teile · 12,40 €`."""
    count = things(entry.order)
    one, many = _CRATES if entry.ticket else _THINGS
    unit = pick(one if count == 1 else many, lang)
    return f"{count}{NBSP}{unit} · {total(entry, lang)}"


def marks(entry: DeskOrder, standing: Standing, lang: StaffLanguage) -> str:
    """The line below an order: its state and what a packer must know."""
    if standing is Standing.CANCELLED:
        return pick(("Storniert. Nicht packen.", "Cancelled. Do not pack."), lang)
    words = [state(standing, lang)]
    if standing in (Standing.NEW, Standing.ACCEPTED):
        allowed = pick(("Ersatz: ja", "substitutes: yes"), lang)
        words.append(allowed if entry.order.substitutes else no_substitutes(lang))
    if standing is Standing.HANDED_OUT:
        paid = entry.answer is not None and entry.answer.paid
        words.append(pick(("bezahlt", "paid") if paid else ("nicht bezahlt", "not paid"), lang))
    age = least_age(entry.order)
    if age and standing is not Standing.HANDED_OUT:
        words.append(pick((f"ab {age}{NBSP}Jahren", f"from age {age}"), lang))
    words.append(sending(entry.sending, entry.elsewhere, lang))
    return " · ".join(word for word in words if word)


def no_substitutes(lang: StaffLanguage) -> str:
    """`kein Ersatz`."""
    return pick(("kein Ersatz", "no substitutes"), lang)


def ordered_line(line: OrderLine, lang: StaffLanguage) -> str:
    """`**4 Brötchen** · 2,20 €`, with its age limit."""
    about = f"{pick(('etwa', 'about'), lang)}{NBSP}" if line.sold_by == "weight" else ""
    text = f"**{order_wish(line, lang)}** · {about}{money(line.total_cents, lang)}"
    if line.min_age:
        text += " · " + pick((f"ab {line.min_age}{NBSP}Jahren", f"from age {line.min_age}"), lang)
    return text


def answered_line(line: OrderLine, answer: AnswerLine, lang: StaffLanguage) -> str:
    """What became of a line, with its price."""
    if answer.outcome == "missing":
        return pick((f"**{order_wish(line, lang)}** fehlt", f"**{order_wish(line, lang)}** is missing"), lang)
    cents = money(answer.total_cents, lang)
    if answer.outcome == "substituted":
        name = answer.substitute
        return pick((f"**{name}** statt {line.name} · {cents}", f"**{name}** instead of {line.name} · {cents}"), lang)
    real = weight(answer.quantity, lang) if line.sold_by == "weight" else str(answer.quantity)
    return f"**{real}{NBSP}{line.name}** · {cents}"


def outcome(line: OrderLine, packed: Packed | None, lang: StaffLanguage) -> str:
    """What the packer said of a line so far."""
    weighed = line.sold_by == "weight"
    if packed is None:
        return pick(("noch nicht gewogen", "not weighed yet") if weighed else ("wie bestellt", "as ordered"), lang)
    if packed.outcome == "missing":
        return pick(("fehlt", "missing"), lang)
    if packed.outcome == "substituted":
        cents = money(line.total_cents if packed.cents is None else packed.cents, lang)
        word = pick(("Ersatz", "substitute"), lang)
        return f"{word}: {packed.substitute}, {cents}"
    real = amount(packed.quantity or line.quantity, weighed, lang)
    if weighed:
        return pick((f"gewogen: {real}", f"weighed: {real}"), lang)
    fewer = packed.quantity is not None and packed.quantity < line.quantity
    return pick((f"nur {real}", f"only {real}") if fewer else ("wie bestellt", "as ordered"), lang)


def product_sum(entry: ProductSum, lang: StaffLanguage) -> str:
    """`**12 Brötchen** in 5 Kisten`."""
    real = weight(entry.quantity, lang) if entry.by_weight else str(entry.quantity)
    crates = (
        pick(("1 Kiste", "1 crate"), lang)
        if entry.crates == 1
        else f"{entry.crates} " + pick(("Kisten", "crates"), lang)
    )
    return f"**{real}{NBSP}{entry.name}** in {crates}"


def refusal(found: AnswerRefusal, line: OrderLine | None, lang: StaffLanguage) -> str:
    """Why an answer cannot be given, and what would do."""
    weighed = line is not None and line.sold_by == "weight"
    limit = amount(found.limit, weighed, lang)
    most = money(found.limit, lang)
    sentences: dict[AnswerProblem, tuple[str, str]] = {
        AnswerProblem.STEP_NOT_ALLOWED: (
            "Das geht bei dieser Bestellung nicht mehr.",
            "This is no longer possible with this order.",
        ),
        AnswerProblem.UNKNOWN_PRODUCT: (
            "Diese Ware steht nicht in der Bestellung.",
            "This product is not part of the order.",
        ),
        AnswerProblem.NOTHING_PACKED: (
            "Bitte geben Sie mindestens 1 ein, oder wählen Sie „Fehlt“.",
            "Please enter at least 1, or choose “Missing”.",
        ),
        AnswerProblem.TOO_MUCH: (
            f"Das ist zu viel. Höchstens {limit} sind möglich.",
            f"This is too much. At most {limit} are possible.",
        ),
        AnswerProblem.SUBSTITUTE_NOT_WISHED: (
            "Für diese Bestellung ist kein Ersatz gewünscht.",
            "No substitutes are wished for this order.",
        ),
        AnswerProblem.SUBSTITUTE_WITHOUT_NAME: (
            "Bitte schreiben Sie, was stattdessen in der Kiste liegt.",
            "Please write what is in the crate instead.",
        ),
        AnswerProblem.SUBSTITUTE_TOO_DEAR: (
            f"Der Ersatz darf nicht teurer sein: höchstens {most}.",
            f"The substitute must not cost more: at most {most}.",
        ),
        AnswerProblem.PAID_BEFORE_HANDED_OUT: (
            "Bezahlt wird erst bei der Übergabe.",
            "Payment comes with the hand-over.",
        ),
    }
    return pick(sentences[found.problem], lang)


def storing(kind: str, lang: StaffLanguage) -> str:
    """Why an answer could not be stored; empty where nothing went wrong."""
    if not kind:
        return ""
    if kind == "full":
        return pick(
            ("Der Speicher ist voll. Die letzte Änderung gilt nicht.", "The disk is full. The last change is void."),
            lang,
        )
    return pick(
        (
            "Die letzte Änderung konnte nicht gespeichert werden und gilt nicht. Bitte noch einmal versuchen.",
            "The last change could not be stored and is void. Please try again.",
        ),
        lang,
    )
