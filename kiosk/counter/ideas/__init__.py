# SPDX-License-Identifier: EUPL-1.2
"""An office's collections of ideas: what comes in is looked at one by one, and shown, or not."""
