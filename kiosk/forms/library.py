# SPDX-License-Identifier: EUPL-1.2
"""Published forms as this kiosk has them."""

from dataclasses import dataclass
from datetime import datetime

from sync.contract.forms import KIND_FORM, KIND_FORM_PART, Form, FormPart
from sync.forms.definition import Definition
from sync.forms.packing import TornFormError, joined
from sync.forms.problems import FormRefusedError
from sync.forms.reading import read_form
from sync.replica.content import read_all
from sync.replica.database import Database


class FormGoneError(Exception):
    """The form is not here, or not whole: it was withdrawn, or its new version is still coming."""


@dataclass(frozen=True)
class OpenForm:
    """A form that can be filled in."""

    id: str
    form: Form
    definition: Definition


def open_form(db: Database, form_id: str, now: datetime) -> OpenForm:
    """Read a form and all its parts; raises FormGoneError. A large one takes some 0.2 s."""
    form = dict(read_all(db, KIND_FORM, Form, now, prefix=form_id)).get(form_id)
    if form is None:
        raise FormGoneError(form_id)
    parts = [part for _, part in read_all(db, KIND_FORM_PART, FormPart, now, prefix=f"{form_id}/")]
    try:
        return OpenForm(form_id, form, read_form(joined(form, parts)))
    except (TornFormError, FormRefusedError) as error:
        raise FormGoneError(form_id) from error


def known_forms(db: Database, now: datetime) -> frozenset[str]:
    """Ids of all forms that are published here."""
    return frozenset(form_id for form_id, _ in read_all(db, KIND_FORM, Form, now))
