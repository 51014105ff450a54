# SPDX-License-Identifier: EUPL-1.2
"""The entry point of the ecosystem of citizen services."""

from kiosk.ecosystems import Ecosystem
from kiosk.ecosystems.services.model.services import ServicesModel
from sync.contract.applications import (
    CASE_APPLICATION,
    CASE_DEFECT,
    CASE_DRAFT,
    CASE_REPLY,
    PURPOSE_APPLICATION,
    PURPOSE_DEFECT,
    PURPOSE_DRAFT,
    PURPOSE_TAKE_BACK,
)
from sync.contract.appointments import (
    CASE_APPOINTMENT,
    KIND_OFFER,
    PURPOSE_APPOINTMENT,
    PURPOSE_CANCEL_APPOINTMENT,
)
from sync.contract.defects import KIND_CATEGORY, KIND_DEFECT
from sync.contract.fit_connect import CASE_RELAY
from sync.contract.forms import KIND_FORM, KIND_FORM_PART
from sync.contract.services import KIND_OFFICE, KIND_SERVICE, KIND_SITUATION
from sync.contract.waste import KIND_WASTE_CALENDAR
from sync.replica.cases import KIND_CANCEL

ECOSYSTEM = Ecosystem(
    name="services",
    position=20,
    purposes=(
        PURPOSE_APPLICATION,
        PURPOSE_DEFECT,
        PURPOSE_DRAFT,
        PURPOSE_TAKE_BACK,
        PURPOSE_APPOINTMENT,
        PURPOSE_CANCEL_APPOINTMENT,
    ),
    content_kinds=(
        KIND_SITUATION,
        KIND_SERVICE,
        KIND_OFFICE,
        KIND_FORM,
        KIND_FORM_PART,
        KIND_WASTE_CALENDAR,
        KIND_OFFER,
        KIND_CATEGORY,
        KIND_DEFECT,
    ),
    case_kinds=(
        CASE_APPLICATION,
        CASE_DEFECT,
        CASE_DRAFT,
        CASE_RELAY,
        CASE_REPLY,
        CASE_APPOINTMENT,
        KIND_CANCEL,
    ),
    make_model=ServicesModel,
)
