# SPDX-License-Identifier: EUPL-1.2
"""The German pages; everything below `/v1/` never comes here."""

from django.urls import path
from django.views.generic import RedirectView

from sync.platform.cases.pages import quarantine_page
from sync.platform.staff.site import site
from sync.platform.status.pages import status_json, status_page

urlpatterns = [
    path("", RedirectView.as_view(url="/admin/", permanent=False)),
    path("admin/", site.urls),
    path("quarantaene", quarantine_page, name="quarantine"),
    path("status", status_page, name="status"),
    path("status.json", status_json, name="status-json"),
]
