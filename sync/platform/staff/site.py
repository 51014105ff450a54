# SPDX-License-Identifier: EUPL-1.2
"""The admin site, and all that is shown on it."""

from sync.platform.access import admin as access_admin
from sync.platform.cases import admin as cases_admin
from sync.platform.district import admin as district_admin
from sync.platform.ecosystems.defects import admin as defects_admin
from sync.platform.ecosystems.forms import admin as forms_admin
from sync.platform.ecosystems.ordering import admin as ordering_admin
from sync.platform.ecosystems.participation import admin as participation_admin
from sync.platform.ecosystems.participation.council import admin as council_admin
from sync.platform.ecosystems.services import admin as services_admin
from sync.platform.ecosystems.services.appointments import admin as appointments_admin
from sync.platform.ecosystems.services.fit_connect import admin as fit_connect_admin
from sync.platform.ecosystems.services.zms import admin as zms_admin
from sync.platform.feed import admin as feed_admin
from sync.platform.staff import people
from sync.platform.staff.pages import DorfpunktSite


def _build() -> DorfpunktSite:
    site = DorfpunktSite(name="admin")
    rooms = (
        ordering_admin,
        services_admin,
        appointments_admin,
        zms_admin,
        fit_connect_admin,
        defects_admin,
        forms_admin,
        participation_admin,
        council_admin,
        district_admin,
        cases_admin,
        access_admin,
        feed_admin,
        people,
    )
    for room in rooms:
        room.register(site)
    return site


site = _build()
