# SPDX-License-Identifier: EUPL-1.2
"""Window and engine find each other wherever the state folder lies."""

import asyncio
from pathlib import Path

import pytest

from sync.replica.local_socket import ENGINE_SOCKET, socket_address


@pytest.mark.parametrize("depth", [0, 60, 107, 108, 250, 1500])
def test_both_ends_meet_at_any_depth(tmp_path: Path, depth: int) -> None:
    folder = tmp_path
    while len(str(folder)) < depth:
        folder /= "ä" * min(100, max(1, (depth - len(str(folder))) // 2))
    folder.mkdir(parents=True, exist_ok=True)
    assert asyncio.run(_said(folder / ENGINE_SOCKET)) == b"poke\n"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), socket_address(tmp_path / ("x" * 200) / ENGINE_SOCKET):
        pass


async def _said(path: Path) -> bytes:
    heard: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.set_result(await reader.readline())
        writer.close()

    with socket_address(path) as address:
        server = await asyncio.start_unix_server(serve, address)
    assert path.is_socket()
    with socket_address(path) as address:
        _, writer = await asyncio.open_unix_connection(address)
    writer.write(b"poke\n")
    async with asyncio.timeout(10):
        said = await heard
    writer.close()
    server.close()
    return said
