# SPDX-License-Identifier: EUPL-1.2
"""An office's desk: applications that residents filled in at a kiosk."""
