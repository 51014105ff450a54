# SPDX-License-Identifier: EUPL-1.2
"""Style sheets and scripts of the pages, straight from the packages that bring them."""

import mimetypes
from pathlib import Path

from django.contrib.staticfiles import finders
from django.core.exceptions import SuspiciousFileOperation

from sync.platform.wire.messages import FileSlice, Request, Response, fail


def static_file(request: Request) -> Response:
    """`GET /static/...`; only what the installed packages declare as static is found."""
    try:
        found = finders.find(request.params["path"])
    except (SuspiciousFileOperation, ValueError):
        found = None
    if not found or not Path(found).is_file():
        raise fail("not-found", "There is nothing here", 404)
    path = Path(found)
    content_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    headers = {"content-type": content_type, "cache-control": "max-age=3600", "x-content-type-options": "nosniff"}
    return Response(200, FileSlice(path, 0, path.stat().st_size), headers)
