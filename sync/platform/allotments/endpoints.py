# SPDX-License-Identifier: EUPL-1.2
"""`POST /v1/allotments/renew`: what a kiosk may promise from now on."""

from dataclasses import dataclass

from sync.contract.allotments import RenewRequest
from sync.contract.times import Clock
from sync.platform.access.guard import Caller, require
from sync.platform.access.models import Party
from sync.platform.allotments.book import ForkError, renew
from sync.platform.wire.messages import Request, Response, decode, fail


@dataclass(frozen=True)
class AllotmentEndpoints:
    """The handler, whose district it serves, and its clock."""

    district: str
    clock: Clock

    def renew(self, request: Request, caller: Caller) -> Response:
        """Reports in, grants out; the same request gets the same bytes again."""
        if not caller.party.is_kiosk:
            raise fail("not-granted", "Only kiosks hold allotments", 403)
        require(caller, "mailbox")
        message = decode(request.body, RenewRequest)
        kiosks = Party.objects.filter(district=self.district, name__startswith="kiosk:").count()
        try:
            answer = renew(self.district, caller.name, message, self.clock(), kiosks)
        except ForkError as error:
            detail = "another copy of this kiosk has renewed since; promise nothing more from what this one holds"
            raise fail("forked-allotment", "This renewal does not follow the last one", 409, detail=detail) from error
        return Response(200, answer, {"content-type": "application/json", "cache-control": "no-store"})
