# SPDX-License-Identifier: EUPL-1.2
"""The counter: the same program on a shop's own desk, where sealed orders are opened, packed and answered."""
