# SPDX-License-Identifier: EUPL-1.2
"""Surveys: what may be told of their answers. Plain rules for both ends."""
