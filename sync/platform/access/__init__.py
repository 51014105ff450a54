# SPDX-License-Identifier: EUPL-1.2
"""Who is speaking: tokens of the trustee, proofs of possession, pinned keys, rate limits."""
