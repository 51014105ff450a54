# SPDX-License-Identifier: EUPL-1.2
"""What the pages of citizen services see: one object for the whole, one for finding, one for the service found."""
