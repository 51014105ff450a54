# SPDX-License-Identifier: EUPL-1.2
"""The rules of finding out, in plain Python: no Qt, no input or output, no clock.

They take what is published and answer values; what is not known is a value of its own and never a guess.
"""
