# SPDX-License-Identifier: EUPL-1.2
"""A kiosk's window, as the shell's tests have it."""

from tests.shell.conftest import play, qapp_cls

__all__ = ["play", "qapp_cls"]
