# SPDX-License-Identifier: EUPL-1.2
"""How an engine ends that met a torn page: a module by itself, since supervisors load nothing else of this room."""

from typing import Final

EXIT_DAMAGED: Final = 4
"""It met a torn page. To start it again helps only once the file is mended."""
DAMAGE_NOTE: Final = "damaged.json"
"""Lies beside a replica in which an engine met a torn page, until the file is mended."""
