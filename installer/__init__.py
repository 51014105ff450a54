# SPDX-License-Identifier: EUPL-1.2
"""Setting up, showing and measuring a whole district on one machine."""
