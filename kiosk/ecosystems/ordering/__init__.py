# SPDX-License-Identifier: EUPL-1.2
"""Local ordering (Nahversorgung): a weekly cycle per pick-up point, several shops in one basket."""
