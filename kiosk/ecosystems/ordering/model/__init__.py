# SPDX-License-Identifier: EUPL-1.2
"""What the ordering pages see: one object for the whole, and one each for shopping, checkout and receipts."""
