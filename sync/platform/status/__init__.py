# SPDX-License-Identifier: EUPL-1.2
"""How the platform and its kiosks are, without anything about people."""
