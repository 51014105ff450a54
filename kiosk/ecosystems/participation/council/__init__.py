# SPDX-License-Identifier: EUPL-1.2
"""Papers of councils: in which order, what is told of each, and whether somebody can say what they think of it."""
