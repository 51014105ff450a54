# SPDX-License-Identifier: EUPL-1.2
"""What comes by stick: cases of kiosks that have no line, handed in by somebody who has one (docs/courier.md)."""
