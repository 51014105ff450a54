# SPDX-License-Identifier: EUPL-1.2
"""Published forms, filled in by our engine and by ODK's own, and how workbooks become forms."""
