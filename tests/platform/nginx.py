# SPDX-License-Identifier: EUPL-1.2
"""Debian's nginx with our configuration, on loopback, from a folder of its own."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.platform.running import ROOT

NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin") or "nginx"


@dataclass(frozen=True)
class Tls:
    """A certificate and its key, as PEM files."""

    certificate: Path
    key: Path


@contextmanager
def nginx(folder: Path, port: int, feed: Path, platform: str, tls: Tls | None = None) -> Iterator[None]:
    """Serve `feed` and pass everything else on to `platform`, until the end of the block."""
    folder.mkdir(parents=True, exist_ok=True)
    ours = (ROOT / "installer" / "nginx-feed.conf").read_text("utf-8")
    ours = ours.replace("FOLDER", str(feed)).replace("PLATFORM", platform)
    temporary = "".join(
        f"{name}_temp_path {folder / name};\n" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    secure = "" if tls is None else f"ssl_certificate {tls.certificate}; ssl_certificate_key {tls.key};\n"
    user = "user root;\n" if os.getuid() == 0 else ""
    conf = folder / "nginx.conf"
    conf.write_text(
        f"{user}daemon off;\nworker_processes 1;\npid {folder / 'pid'};\nerror_log {folder / 'error.log'} warn;\n"
        f"events {{ worker_connections 256; }}\nhttp {{\naccess_log {folder / 'access.log'};\n{temporary}"
        f"server {{\nlisten 127.0.0.1:{port}{' ssl' if tls else ''};\n{secure}{ours}\n}}\n}}\n",
        "utf-8",
    )
    process = subprocess.Popen([NGINX, "-p", str(folder), "-e", str(folder / "error.log"), "-c", str(conf)])
    try:
        deadline = time.monotonic() + 20
        while not _answers(port):
            assert process.poll() is None, (folder / "error.log").read_text("utf-8")
            assert time.monotonic() < deadline
            time.sleep(0.02)
        yield
    finally:
        process.terminate()
        process.wait(20)


def _answers(port: int) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
        return True
    return False
