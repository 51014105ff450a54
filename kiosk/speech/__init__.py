# SPDX-License-Identifier: EUPL-1.2
"""The kiosk's own voice: from words on the screen to sound, in a process of its own."""
