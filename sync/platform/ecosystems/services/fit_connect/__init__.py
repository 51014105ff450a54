# SPDX-License-Identifier: EUPL-1.2
"""Applications on their way to offices' own systems (docs/fit-connect.md)."""
