# SPDX-License-Identifier: EUPL-1.2
"""ZMS as the tests have it, and the process that speaks with it."""
