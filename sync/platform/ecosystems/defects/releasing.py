# SPDX-License-Identifier: EUPL-1.2
"""An office shows everybody something of a report: taken from its signed answer, kept as the public report.

Whose answer it is, that the desk may answer for this office, and that its signature holds was judged before.
"""

from datetime import datetime

import msgspec

from sync.contract.applications import CASE_DEFECT
from sync.contract.defects import Release, defect_id
from sync.platform.cases.models import StoredCase
from sync.platform.district.models import Village
from sync.platform.ecosystems.defects.models import DefectCategory, PublicDefect
from sync.platform.feed.reading import BERLIN

MAX_RELEASE = 4096
"""Bytes in JSON, so that nothing is read whose length alone says that it is no release."""


def take_release(case: StoredCase, office: str, raw: bytes, at: datetime) -> str:
    """Keep what an answer shows everybody, and whose it is; gives the problem for which it is refused, or nothing.

    Called inside the transaction that stores the answer.
    """
    if case.kind != CASE_DEFECT or len(raw) > MAX_RELEASE:
        return "bad-release"
    try:
        release = msgspec.json.decode(raw, type=Release)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        return "bad-release"
    number = defect_id(case.case_id)
    known = PublicDefect.objects.filter(pk=number).first()
    if known is not None and known.case_id != case.case_id:
        # Of ten thousand reports two share a number in one of twenty thousand districts; then neither is overwritten.
        return "number-taken"
    if not release.shown:
        if known is not None:
            known.delete()
        return ""
    category = DefectCategory.objects.filter(pk=release.category).first()
    village = Village.objects.filter(pk=release.village, municipality__ags__startswith=case.district).first()
    if category is None or village is None:
        return "unknown-place"
    values = {
        "category": category, "village": village, "place_kind": release.place.kind,
        "place": release.place.name.strip(), "state": release.state, "says": release.says.strip(), "office": office,
    }  # fmt: skip
    if known is not None and all(getattr(known, name) == value for name, value in values.items()):
        return ""
    changed_on = at.astimezone(BERLIN).date()
    row = known or PublicDefect(
        defect_id=number, district=case.district, case=case,
        opened_on=min(release.opened_on, changed_on),
    )  # fmt: skip
    for name, value in {**values, "changed_on": changed_on}.items():
        setattr(row, name, value)
    row.save()
    return ""
