# SPDX-License-Identifier: EUPL-1.2
"""Papers of councils: taken from their information systems, put into plain words by staff, published."""
