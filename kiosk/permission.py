# SPDX-License-Identifier: EUPL-1.2
"""Whether something may be offered here, and if not, why: a rule without a window, and its words."""

from enum import StrEnum

from kiosk.words import Words
from sync.contract.cases import Trust
from sync.contract.trust import OfflinePolicy


class Withheld(StrEnum):
    """Why a purpose is not offered just now."""

    NOT_YET = "not-yet"
    """No policy has ever arrived."""
    OVER = "over"
    """The policy has ended: too long without a line."""
    OVER_OR_CLOCK = "over-or-clock"
    """The same by a clock that cannot be believed."""
    FORGED = "forged"
    """What lies here as a policy is not the trustee's."""
    SUSPENDED = "suspended"
    """The trustee's policy is in force and does not permit it."""


def withheld(policy: OfflinePolicy | None, problem: str, purpose: str, trust: Trust) -> Withheld | None:
    """Why a purpose cannot be offered; None where it can.

    `problem` is the kind of the PolicyError where there is no policy in force; `trust` how far the clock is believed.
    """
    if policy is not None:
        return None if purpose in policy.purposes else Withheld.SUSPENDED
    match problem:
        case "expired":
            return Withheld.OVER if trust == "synced" else Withheld.OVER_OR_CLOCK
        case "forged":
            return Withheld.FORGED
        case _:
            return Withheld.NOT_YET


def why(found: Withheld, words: Words) -> str:
    """A sentence for the tile that is closed by it, with what will open it again."""
    match found:
        case Withheld.NOT_YET:
            return words.say("Permission", "Dieses Gerät ist noch nicht bereit. Es wartet auf den Datentreuhänder.")
        case Withheld.OVER:
            return words.say("Permission", "Zu lange ohne Netz. Es geht wieder, sobald dieses Gerät verbunden ist.")
        case Withheld.OVER_OR_CLOCK:
            return words.say(
                "Permission",
                "Zu lange ohne Netz, oder die Uhr geht falsch. Es geht wieder, sobald dieses Gerät verbunden ist.",
            )
        case Withheld.FORGED:
            return words.say("Permission", "Dieses Gerät muss geprüft werden. Bitte sagen Sie vor Ort Bescheid.")
        case Withheld.SUSPENDED:
            return words.say("Permission", "Der Datentreuhänder erlaubt das gerade nicht. Er prüft es.")
