# SPDX-License-Identifier: EUPL-1.2
"""Rows for the lists and the read-back of a booking, made by plain functions."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import groupby

from kiosk.appointments import wording
from kiosk.appointments.rules import Offered, Time
from kiosk.formats import clock_time, day, day_time
from kiosk.languages import published
from kiosk.names import Phone
from kiosk.rows import Row, rows_of
from kiosk.shell.entries import Entry
from kiosk.words import PLURAL, Words, fill, in_german
from sync.contract.appointments import AppointmentOffer
from sync.contract.services import Service


def offer_entries(
    offers: Mapping[str, AppointmentOffer], first: Mapping[str, Time | None], words: Words
) -> list[Entry]:
    """What can be booked, where, and when the next time is."""
    entries = []
    for key, offer in offers.items():
        title, soonest = published(offer.title, words.lang), first[key]
        if soonest is None:
            note = words.say("Appointments", "Zurzeit ist nichts frei.")
        else:
            #: In a list of what can be booked. %1 is a day, such as Thursday, 3 December.
            note = fill(words.say("Appointments", "Nächster freier Tag: %1"), day(soonest.begins_at, words.lang))
        entries.append(
            Entry(
                key,
                title.text,
                subtitle=offer.where,
                note=note,
                icon="event",
                available=soonest is not None,
                lang=title.lang,
            )
        )
    return entries


def topic_entries(services: Mapping[str, Service], words: Words) -> list[Entry]:
    """What it can be about, and something else."""
    entries = []
    for key, service in services.items():
        name = published(service.name, words.lang)
        note = in_german(words) if name.fell_back else ""
        entries.append(Entry(key, name.text, note=note, icon=service.icon, lang=name.lang))
    #: The last choice of what an appointment is about.
    return [*entries, Entry("", words.say("Appointments", "Etwas anderes"), icon="help")]


def day_entries(times: Sequence[Offered], words: Words) -> list[Entry]:
    """Days with a free time, each with how many there are."""
    entries = []
    for on, group in groupby(times, lambda one: one.time.slot.day):
        found = list(group)
        free = len(found)
        #: Below a day. %n is how many of its hours can be chosen.
        note = words.say("Appointments", "%n freie Zeit(en)", "", PLURAL, free)
        entries.append(Entry(str(on), day(found[0].time.begins_at, words.lang), subtitle=note, icon="calendar"))
    return entries


def time_entries(times: Sequence[Offered], words: Words) -> list[Entry]:
    """The free times of a day."""
    return [
        Entry(
            one.time.slot.id,
            clock_time(one.time.begins_at, words.lang),
            subtitle=wording.chance(one.chance, words),
            icon="check-circle" if one.chance == "firm" else "schedule",
        )
        for one in times
    ]


def readback_rows(
    *,
    begins_at: datetime,
    office: str,
    where: str,
    about: str,
    name: str,
    phone: Phone | None,
    bring: Sequence[str],
    gives_up: datetime | None,
    notice: str,
    words: Words,
) -> list[Row]:
    """Everything once more in full sentences."""
    rows: list[Row] = rows_of("event", wording.comes(begins_at, words))
    if gives_up is not None:
        #: %1 is day and hour of the old appointment, such as Thursday, 3 December, 9 am.
        text = words.say("Appointments", "Ihr Termin am **%1** fällt dann weg.")
        rows += rows_of("undo", fill(text, day_time(gives_up, words.lang)))
    #: %1 is a place with its address, where somebody goes.
    rows += rows_of("location-on", fill(words.say("Appointments", "Sie kommen hierher: **%1**."), where))
    #: %1 is the name of a service or of an office hour.
    rows += rows_of("town-hall", fill(words.say("Appointments", "Es geht um: **%1**."), about))
    #: %1 is the resident's own name.
    mine = fill(words.say("Appointments", "Sie heißen **%1**."), name.replace("**", ""))
    rows += rows_of("person", mine, confidential=True)
    if phone is not None:
        #: %1 is the resident's phone number.
        text = fill(words.say("Appointments", "Bei Fragen rufen wir Sie an: **%1**."), phone.shown)
        rows += rows_of("call", text, confidential=True)
    if len(bring) == 1:
        #: %1 is one document or thing.
        rows += rows_of("checklist", fill(words.say("Appointments", "Bitte bringen Sie mit: %1."), bring[0]))
    elif bring:
        rows += rows_of("checklist", words.say("Appointments", "Was Sie mitbringen sollen, steht auf Ihrem Beleg."))
    #: %1 is the name of an office.
    whom = fill(words.say("Appointments", "Ihre Angaben gehen nur an: **%1**."), office)
    return [*rows, *rows_of("lock", whom), *rows_of("", notice)]
