# SPDX-License-Identifier: EUPL-1.2
"""Defects: what can be reported, what offices show everybody of it, and all of that as Open311."""
