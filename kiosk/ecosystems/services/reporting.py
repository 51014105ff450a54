# SPDX-License-Identifier: EUPL-1.2
"""A report of a defect, from what the resident said to what its office reads."""

from dataclasses import dataclass
from uuid import UUID

from kiosk.forms.applying import Wish
from sync.contract.applications import CASE_DEFECT, PURPOSE_DEFECT, DefectReport
from sync.contract.defects import DefectPlace
from sync.contract.signing import Jwk


@dataclass(frozen=True, kw_only=True)
class DefectWish(Wish):
    """A report as it was read back."""

    kind = CASE_DEFECT
    purpose = PURPOSE_DEFECT
    category: str
    village: str
    place: DefectPlace
    listed: bool

    def submission(self, case_id: UUID, receipt_key: Jwk, sent_at: str) -> DefectReport:
        """In words for the office, and as data for what it may show everybody."""
        return DefectReport(
            **self._common(case_id, receipt_key, sent_at), category=self.category, village=self.village,
            place=self.place, listed=self.listed,
        )  # fmt: skip
