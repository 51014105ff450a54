# SPDX-License-Identifier: EUPL-1.2
"""A size limit before Django's pages: it would spool a body of any length to disk before asking who sends it."""

from sync.platform.wire.router import AsgiApp, Receive, Scope, Send

MAX_PAGE_BODY = 4 * 1024 * 1024


def limited(pages: AsgiApp) -> AsgiApp:
    """The same pages for bodies that announce a bearable length; all others are refused unread."""

    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        headers = dict(scope["headers"])
        announced = headers.get(b"content-length", b"0")
        if b"transfer-encoding" in headers:
            await _refuse(411, send)
        elif not announced.isdigit() or int(announced) > MAX_PAGE_BODY:
            await _refuse(413, send)
        else:
            await pages(scope, receive, send)

    return application


async def _refuse(status: int, send: Send) -> None:
    headers = [(b"content-length", b"0"), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b""})
