# SPDX-License-Identifier: EUPL-1.2
"""Putting forms from data files into the table: `forms.json` names them, a Markdown table holds each."""

from pathlib import Path
from typing import Annotated

import msgspec

from sync.platform.ecosystems.forms.admin import take
from sync.platform.ecosystems.forms.converting import Refused
from sync.platform.ecosystems.forms.judging import judge
from sync.platform.ecosystems.forms.models import PublishedForm


class FormRecord(msgspec.Struct, frozen=True, omit_defaults=True):
    """One entry of `forms.json`; its workbook is `<id>.md` beside it."""

    title: dict[str, str]
    service: str = ""
    """Item id of the service for which it is filled in; its provisions name the form. Empty: a survey's."""
    minutes: Annotated[int, msgspec.Meta(ge=1, le=120)] | None = None
    prepares: bool = False


class UnfitFormError(Exception):
    """A form cannot be published. The message names the form and what has to be mended."""


def load_forms(folder: Path, records: dict[str, FormRecord]) -> int:
    """Load forms; returns how many. One that is the same already is left alone. Raises UnfitFormError."""
    for slug, record in records.items():
        try:
            workbook = (folder / f"{slug}.md").read_bytes()
        except OSError as error:
            raise UnfitFormError(f"{slug}: {slug}.md cannot be read: {error.strerror}") from error
        found = judge(workbook, slug)
        if isinstance(found, Refused):
            listed = "\n".join(str(problem) for problem in found.problems[:20])
            raise UnfitFormError(f"{slug}: {listed}")
        form = PublishedForm.objects.filter(pk=slug).first() or PublishedForm(pk=slug)
        before = (bytes(form.xml or b""), form.title, form.minutes, form.prepares)
        if before != (found.xml, record.title, record.minutes, record.prepares):
            form.title, form.minutes, form.prepares = record.title, record.minutes, record.prepares
            take(form, found)
            form.save()
    return len(records)
