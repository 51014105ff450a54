# SPDX-License-Identifier: EUPL-1.2
"""ODK XForms without a screen: what a form asks, which answers follow from others, what is wrong with an answer.

Read by `reading.read_form`, filled in through `filling.Filling`. No Qt, no Django, no I/O: the platform judges forms
with it before they are published, kiosks run them, and desks show what was answered.
"""
