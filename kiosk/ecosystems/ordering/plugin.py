# SPDX-License-Identifier: EUPL-1.2
"""The entry point of the ordering ecosystem."""

from kiosk.ecosystems import Ecosystem
from kiosk.ecosystems.ordering.model.ordering import OrderingModel
from kiosk.ecosystems.ordering.receipts import PURPOSE_CANCEL
from sync.contract.ordering import (
    CASE_CONTACT,
    CASE_ORDER,
    CASE_TICKET,
    KIND_CATEGORY,
    KIND_CYCLE,
    KIND_PICKUP_POINT,
    KIND_PRODUCT,
    KIND_SHOP,
    PURPOSE_CONTACT,
    PURPOSE_ORDER,
)
from sync.replica.cases import KIND_CANCEL

ECOSYSTEM = Ecosystem(
    name="ordering",
    position=10,
    purposes=(PURPOSE_ORDER, PURPOSE_CONTACT, PURPOSE_CANCEL),
    content_kinds=(KIND_SHOP, KIND_CATEGORY, KIND_PRODUCT, KIND_PICKUP_POINT, KIND_CYCLE),
    case_kinds=(CASE_ORDER, CASE_TICKET, CASE_CONTACT, KIND_CANCEL),
    make_model=OrderingModel,
)
