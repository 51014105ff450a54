# SPDX-License-Identifier: EUPL-1.2
"""The engine: everything a kiosk or desk says to trustee and platform."""
