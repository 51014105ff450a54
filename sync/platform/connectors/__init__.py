# SPDX-License-Identifier: EUPL-1.2
"""Other systems, each spoken to in its own language. Nothing here knows a table of ours."""
