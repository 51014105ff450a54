# SPDX-License-Identifier: EUPL-1.2
"""Forms on the screen: one question a page, everything read back, taken along on paper.

What a form is and what follows from an answer is `sync.forms`; any ecosystem opens one with `FormModel.open`.
"""
