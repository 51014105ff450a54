# SPDX-License-Identifier: EUPL-1.2
"""Django looks here for tables; each stands in the room that owns it."""

from sync.platform.access.models import LookupBucket, Party
from sync.platform.allotments.models import AllotmentLease, RenewalTurn, Stock, WriteOff
from sync.platform.cases.models import (
    CancelMark,
    CaseChain,
    ChainNotice,
    CounterReading,
    HandedOver,
    OtherNumber,
    QuarantineStep,
    RefusedCase,
    StoredAnswer,
    StoredCase,
)
from sync.platform.counters import Counter
from sync.platform.district.models import BoardNotice, Municipality, Village
from sync.platform.ecosystems.defects.models import DefectCategory, GeoReportServer, Handover, PublicDefect
from sync.platform.ecosystems.forms.models import PublishedForm
from sync.platform.ecosystems.ordering.models import (
    Category,
    OrderCycle,
    PickupPoint,
    Product,
    Shop,
    WeeklyPlan,
)
from sync.platform.ecosystems.participation.council.models import CouncilPaper, CouncilSource, SourcePaper
from sync.platform.ecosystems.participation.models import Idea, Survey, SurveyAnswer, SurveyResult
from sync.platform.ecosystems.services.appointments.models import AppointmentOffer, AppointmentSlot
from sync.platform.ecosystems.services.fit_connect.models import FitConnectDelivery, RestoredDeliveries
from sync.platform.ecosystems.services.models import (
    CitizenService,
    Fee,
    LifeSituation,
    Office,
    Provision,
    WasteCalendar,
)
from sync.platform.ecosystems.services.zms.models import ZmsPlace, ZmsSource
from sync.platform.feed.models import FeedHandover, FeedHead, FeedRow

__all__ = [
    "AllotmentLease",
    "AppointmentOffer",
    "AppointmentSlot",
    "BoardNotice",
    "CancelMark",
    "CaseChain",
    "Category",
    "ChainNotice",
    "CitizenService",
    "CouncilPaper",
    "CouncilSource",
    "Counter",
    "CounterReading",
    "DefectCategory",
    "Fee",
    "FeedHandover",
    "FeedHead",
    "FeedRow",
    "FitConnectDelivery",
    "GeoReportServer",
    "HandedOver",
    "Handover",
    "Idea",
    "LifeSituation",
    "LookupBucket",
    "Municipality",
    "Office",
    "OrderCycle",
    "OtherNumber",
    "Party",
    "PickupPoint",
    "Product",
    "Provision",
    "PublicDefect",
    "PublishedForm",
    "QuarantineStep",
    "RefusedCase",
    "RenewalTurn",
    "RestoredDeliveries",
    "Shop",
    "SourcePaper",
    "Stock",
    "StoredAnswer",
    "StoredCase",
    "Survey",
    "SurveyAnswer",
    "SurveyResult",
    "Village",
    "WasteCalendar",
    "WeeklyPlan",
    "WriteOff",
    "ZmsPlace",
    "ZmsSource",
]
