# SPDX-License-Identifier: EUPL-1.2
"""Local ordering: shops, products, weekly cycles, and the rules of the cut-off."""
