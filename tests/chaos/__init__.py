# SPDX-License-Identifier: EUPL-1.2
"""Everything goes wrong at once, and both ends agree all the same (docs/chaos.md)."""
