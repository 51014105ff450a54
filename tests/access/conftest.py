# SPDX-License-Identifier: EUPL-1.2
"""The controls' stage, for windows behind a gate."""

from tests.controls.conftest import qapp_cls, session_stage, show, stage

__all__ = ["qapp_cls", "session_stage", "show", "stage"]
