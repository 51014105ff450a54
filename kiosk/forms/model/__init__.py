# SPDX-License-Identifier: EUPL-1.2
"""Forms as QML sees them: the form that is filled in, and each of its questions."""
