# SPDX-License-Identifier: EUPL-1.2
"""Bare ASGI beside Django: sizes before parsing, problem details, no framework on the way of a case."""
