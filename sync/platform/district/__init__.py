# SPDX-License-Identifier: EUPL-1.2
"""The district's places and its notice board."""
