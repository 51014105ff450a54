# SPDX-License-Identifier: EUPL-1.2
"""Participation: surveys, their answers from nobody, and what may be told of them."""
