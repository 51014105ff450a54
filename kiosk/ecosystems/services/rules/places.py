# SPDX-License-Identifier: EUPL-1.2
"""Which part of a service is meant for a resident: the provision whose place fits theirs most closely."""

from collections.abc import Sequence

from sync.contract.services import Provision


def lies_in(place: str, area: str) -> bool:
    """Whether a place (`10046117/remmesweiler`, an AGS) lies in an area (the same, a municipality, a district).

    The digits of a municipality begin with those of its district; a village follows its municipality after a slash.
    """
    return place == area or place.startswith(f"{area}/") or (area.isdigit() and place.split("/")[0].startswith(area))


def responsible(provisions: Sequence[Provision], place: str) -> Provision | None:
    """The provision for a place; the most particular one decides, of equals the first. None: nobody is known."""
    fitting = [
        (len(area), -number, provision)
        for number, provision in enumerate(provisions)
        for area in provision.places
        if lies_in(place, area)
    ]
    return max(fitting, key=lambda found: found[:2])[2] if fitting else None
