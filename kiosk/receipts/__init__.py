# SPDX-License-Identifier: EUPL-1.2
"""The receipt in the resident's hand: its code in, whatever lies under it out, for every ecosystem alike."""
