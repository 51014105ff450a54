# SPDX-License-Identifier: EUPL-1.2
"""One platform process per test worker; tests keep apart by using kiosks of their own."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import msgspec
import pytest
from joserfc.jwk import ECKey

from sync.contract.signing import generate_key
from sync.contract.times import from_wire
from tests.client.fake_servers import FakeServers
from tests.client.fake_servers import serving as fake_servers
from tests.platform.devices import Desk, Kiosk
from tests.platform.postgres import Cluster, running_cluster
from tests.platform.running import NOW, PASSWORD, SCOPE, FakeTrustee, Site, copy_site, make_site, opened, serving

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
    with opened(copy_site(template, tmp_path_factory.mktemp("running"))) as running:
        yield running


@pytest.fixture(scope="session")
def staffed(template: Site, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A platform at which everything is published, and which the district's staff and a baker may sign in to."""
    site = copy_site(template, tmp_path_factory.mktemp("staffed"))
    site.must("publish", "--scope", SCOPE, "--now", NOW)
    site.must("staff", "--user", "amt", "--password-stdin", stdin=f"{PASSWORD}\n")
    site.must("staff", "--user", "baecker", "--password-stdin", "--shop", "baeckerei", stdin=f"{PASSWORD}\n")
    return site


@pytest.fixture(scope="session")
def servers_key() -> ECKey:
    """The key of the trustee in the engine's fake servers."""
    return generate_key()


@pytest.fixture(scope="session")
def synced_template(servers_key: ECKey, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A platform in SQLite, never started, that believes the engine's fake servers; beside it its feed key."""
    site = make_site(tmp_path_factory.mktemp("synced"), FakeTrustee(servers_key, issuer="http://127.0.0.1:9"))
    site.must("feed-key", "--out", str(site.folder / "feed-key.json"))
    return site


@pytest.fixture
def servers(synced_template: Site, servers_key: ECKey) -> Iterator[FakeServers]:
    """The engine's fake servers, whose trustee the synced platform believes, and which know its feed key."""
    with fake_servers() as running:
        running.key = servers_key
        running.feed_keys = (msgspec.json.decode((synced_template.folder / "feed-key.json").read_bytes()),)
        running.now = from_wire(NOW)
        yield running


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
