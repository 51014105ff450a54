# SPDX-License-Identifier: EUPL-1.2
"""The window's end of the voice needs Qt's event loop."""

from tests.controls.conftest import qapp_cls

__all__ = ["qapp_cls"]
