# SPDX-License-Identifier: EUPL-1.2
"""The walk's rules are tested in the same windows as the controls."""

from tests.controls.conftest import qapp_cls, session_stage, show, stage

__all__ = ["qapp_cls", "session_stage", "show", "stage"]
