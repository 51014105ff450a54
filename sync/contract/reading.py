# SPDX-License-Identifier: EUPL-1.2
"""What can go wrong when bytes from elsewhere are read as one of our messages."""

from typing import Final

import msgspec

MALFORMED: Final = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
"""All that `msgspec.json.decode` raises for foreign bytes: text that is no UTF-8 and nesting without end are
not among msgspec's own errors."""
