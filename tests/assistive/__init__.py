# SPDX-License-Identifier: EUPL-1.2
"""The kiosk through the eyes of a screen reader: real processes, a real accessibility bus, and no coordinates."""
