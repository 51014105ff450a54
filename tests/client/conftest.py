# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.client.device import Device
from tests.client.fake_servers import FakeServers, serving


@pytest.fixture
def servers() -> Iterator[FakeServers]:
    with serving() as running:
        yield running


@pytest.fixture
def kiosk(servers: FakeServers, tmp_path: Path) -> Iterator[Device]:
    device = Device(servers, tmp_path)
    yield device
    device.close()


@pytest.fixture
def desk(servers: FakeServers, tmp_path: Path) -> Iterator[Device]:
    servers.recipient, servers.party = "shop:baeckerei", "desk:baeckerei"
    device = Device(servers, tmp_path)
    yield device
    device.close()
