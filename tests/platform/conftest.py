# SPDX-License-Identifier: EUPL-1.2
"""One platform process per test worker; tests keep apart by using kiosks of their own."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from tests.platform.devices import Desk, Kiosk
from tests.platform.postgres import Cluster, running_cluster
from tests.platform.running import FakeTrustee, Site, copy_site, make_site, serving

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def shared_trustee() -> Iterator[FakeTrustee]:
    with serving(FakeTrustee()) as trustee:
        yield trustee


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--postgresql", action="store_true", help="let the platform's tests run on a PostgreSQL of their own"
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--postgresql", default=False):
        # What asks no database says on PostgreSQL what it said before.
        items[:] = [
            item
            for item in items
            if item.get_closest_marker("sqlite_file") is None and "cluster" in getattr(item, "fixturenames", ())
        ]


@pytest.fixture(scope="session")
def cluster(request: pytest.FixtureRequest) -> Iterator[Cluster | None]:
    """The PostgreSQL of this run; none where it is SQLite's turn."""
    if not request.config.getoption("--postgresql", default=False):
        yield None
        return
    with running_cluster() as started:
        yield started


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory, shared_trustee: FakeTrustee, cluster: Cluster | None) -> Site:
    """A platform that is set up and was never started."""
    return make_site(tmp_path_factory.mktemp("platform"), shared_trustee, cluster)


@pytest.fixture(scope="session")
def site(template: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The running platform."""
    running = copy_site(template, tmp_path_factory.mktemp("running"))
    running.start()
    yield running
    assert running.stop() == 0
    assert (running.folder / "stderr").read_text() == ""


@pytest.fixture
def trustee(shared_trustee: FakeTrustee) -> Iterator[FakeTrustee]:
    """The consent ledger, working and empty at the start of each test."""
    shared_trustee.down = False
    shared_trustee.states.clear()
    yield shared_trustee
    shared_trustee.down = False


@pytest.fixture
def http(site: Site) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=site.base_url, trust_env=False, timeout=30) as client:
        yield client


@pytest.fixture
def new_kiosk(http: httpx.Client, trustee: FakeTrustee) -> Callable[[], Kiosk]:
    return lambda: Kiosk(f"kiosk:dorf-{next(_numbers)}", http, trustee)


@pytest.fixture
def kiosk(new_kiosk: Callable[[], Kiosk]) -> Kiosk:
    return new_kiosk()


@pytest.fixture
def desk(http: httpx.Client, trustee: FakeTrustee) -> Desk:
    return Desk(f"desk:baeckerei-{next(_numbers)}", http, trustee)


@pytest.fixture
def state(site: Site) -> Path:
    return site.state
