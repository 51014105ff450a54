# SPDX-License-Identifier: EUPL-1.2
"""Moving a platform between SQLite and PostgreSQL: every row, with nobody else there, cut off at any moment."""

import json
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import httpx
import psycopg
import pytest

from tests.platform.devices import Desk, Kiosk, case_of
from tests.platform.postgres import Cluster
from tests.platform.running import ROOT, FakeTrustee, Site, copy_site

TABLES = (
    "dp_platform_storedcase", "dp_platform_storedanswer", "dp_platform_refusedcase", "dp_platform_counter",
    "dp_platform_casechain", "dp_platform_feedhead", "dp_platform_feedrow", "dp_platform_product",
    "dp_platform_historicalproduct", "dp_platform_shop_owners", "auth_user", "auth_user_groups",
)  # fmt: skip


@pytest.fixture(scope="module")
def lived(
    template: Site, shared_trustee: FakeTrustee, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Site, Kiosk]:
    """A platform that has worked, and was ended; and the kiosk that it knows."""
    site = copy_site(template, tmp_path_factory.mktemp("lived"))
    site.must("staff", "--user", "amt", "--password-stdin", stdin="ein-langes-kennwort\n")
    site.must("staff", "--user", "baecker", "--password-stdin", "--shop", "baeckerei", stdin="ein-langes-kennwort\n")
    site.start()
    with httpx.Client(base_url=site.base_url, trust_env=False) as http:
        kiosk, desk = Kiosk("kiosk:umzug", http, shared_trustee), Desk("desk:umzug", http, shared_trustee)
        orders = [kiosk.order() for _ in range(3)]
        assert kiosk.deliver(*orders) == [(201, "")] * 3
        assert kiosk.deliver(kiosk.order(kind="nothing")) == [(422, "unknown-kind")]
        case = case_of(orders[0])
        assert desk.results(desk.answer(case.case_id, case.lookup_id or "")) == [(201, "")]
    assert site.stop() == 0
    return site, kiosk


@pytest.fixture
def postgres(cluster: Cluster | None) -> Cluster:
    if cluster is None:
        pytest.skip("it is SQLite's turn")
    return cluster


def copied(site: Site, folder: Path) -> Site:
    """The same rows and the same address again."""
    own = copy_site(site, folder)
    shutil.copy(site.state / "platform.json", own.state / "platform.json")
    return replace(own, port=site.port)


def other(site: Site, to: str) -> Site:
    """The same state as it is reached after a move."""
    return replace(site, database_url="" if to == "sqlite" else site.database_url)


def refused(site: Site, *argv: str) -> str:
    done = site.command("move", *argv)
    assert (done.returncode, done.stdout) == (2, ""), done
    assert "Traceback" not in done.stderr
    return done.stderr


def contents(site: Site) -> dict[str, list[str]]:
    """The rows as either database says them, but for types that only one of them has."""
    found = {}
    for table in TABLES:
        key = "case_id" if table == "dp_platform_storedcase" else "id"
        found[table] = [str(row[0]).replace("-", "") for row in site.rows(f"SELECT {key} FROM {table} ORDER BY 1")]
    return found


def test_there_and_back_and_it_works_on(
    lived: tuple[Site, Kiosk], postgres: Cluster, shared_trustee: FakeTrustee, tmp_path: Path
) -> None:
    first, kiosk = lived
    begun = copied(first, tmp_path)
    before = contents(begun)
    assert all(before.values()), before
    assert "set DATABASE_URL" in refused(replace(begun, database_url=""), "--to", "sqlite")
    assert "in PostgreSQL already" in refused(begun, "--to", "postgresql")
    said = begun.must("move", "--to", "sqlite")
    assert "are in sqlite now, the same by count and digest" in said
    small = other(begun, "sqlite")
    assert contents(small) == before
    assert not list(small.state.glob("*.part*"))
    assert "take DATABASE_URL away" in begun.command("publish", "--scope", "district:10046").stderr
    large = replace(small, database_url=postgres.create())
    with psycopg.connect(large.database_url, autocommit=True) as connection:
        # A server on another machine holds no lock here.
        assert "1 other connection(s) use the database of DATABASE_URL" in refused(large, "--to", "postgresql")
        connection.execute("CREATE TABLE somebody_elses (id int)")
    assert "is not empty; name another one" in refused(large, "--to", "postgresql")
    with psycopg.connect(large.database_url, autocommit=True) as connection:
        connection.execute("DROP TABLE somebody_elses")
    assert large.must("move", "--to", "postgresql").split()[0] == said.split()[0]
    assert contents(large) == before
    assert json.loads((large.state / "platform.json").read_text())["database"] == "postgresql"
    # The numbers go on from where they were: new rows collide with none.
    large.start()
    with httpx.Client(base_url=large.base_url, trust_env=False) as http:
        again = replace(kiosk, http=http, nonce="")
        assert again.deliver(again.order(), again.order(kind="nothing")) == [(201, ""), (422, "unknown-kind")]
        assert again.sync().again == ()
    assert "is in use; end its servers" in refused(large, "--to", "sqlite")
    assert large.stop() == 0
    # And home once more: the old file is in the way, and says so.
    assert "is not empty; put that file elsewhere" in refused(large, "--to", "sqlite")


def test_cut_off_and_called_again(lived: tuple[Site, Kiosk], postgres: Cluster, tmp_path: Path) -> None:
    """Either way, and what is there in the end is all and once."""
    site = copied(lived[0], tmp_path)
    before = contents(site)
    for to, moments in (("sqlite", ("name",)), ("postgresql", ("rows", "identity"))):
        if to == "postgresql":
            site = replace(site, database_url=postgres.create())
        for moment in moments:
            line = [sys.executable, "-m", "tests.platform.cut", moment, str(site.folder / "secrets.json"), "move"]
            line += ["--state", str(site.state), "--to", to]
            cut = subprocess.run(line, cwd=ROOT, env=site.environment, check=False, timeout=120)
            assert cut.returncode == -signal.SIGKILL
            assert json.loads((site.state / "platform.json").read_text())["database"] != to
        site.must("move", "--to", to)
        assert contents(other(site, to)) == before
        assert not list(site.state.glob("*.part*"))
