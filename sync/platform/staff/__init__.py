# SPDX-License-Identifier: EUPL-1.2
"""The German pages for district staff and shop owners."""
