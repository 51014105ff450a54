# SPDX-License-Identifier: EUPL-1.2
"""The kiosk's one SQLite file, where window and engine meet, and the only code that knows its tables."""
