# SPDX-License-Identifier: EUPL-1.2
"""The stage of the controls, for what reads and operates their windows."""

from tests.controls.conftest import qapp_cls, session_stage, show, stage

__all__ = ["qapp_cls", "session_stage", "show", "stage"]
