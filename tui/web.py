"""The browser in a web page: each page that is opened runs one, over a web socket."""

from __future__ import annotations

import hmac
import socket

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware
from textual_serve.server import Server

_COOKIE = "timeline"
# The page brings all that it needs; what it would fetch from elsewhere (a font) tells others who reads.
_OWN = "default-src 'self' 'unsafe-inline' data:; connect-src 'self' ws: wss:"
_HOW = "Open the address that `timeline web` printed: it has the key."


def serve(command: str, listener: socket.socket, url: str, secret: str) -> None:
    """Serve pages that run `command` until the program is stopped, to those who have the secret.

    `url` is where the page is reached; it goes into the page.
    """
    site = _Site(command, title="Timeline", public_url=url)
    web.run_app(site.application(secret), sock=listener, print=None, access_log=None, shutdown_timeout=1)


class _Site(Server):
    """Textual's server, closed to those without the key, and quiet."""

    async def application(self, secret: str) -> web.Application:
        application = await self._make_app()
        application.middlewares.append(_with_key(secret))
        application.on_response_prepare.append(_from_here_alone)
        return application

    async def on_startup(self, app: web.Application) -> None:
        """Whoever starts it says so."""


async def _from_here_alone(_request: web.Request, answer: web.StreamResponse) -> None:
    answer.headers["Content-Security-Policy"] = _OWN


def _with_key(secret: str) -> Middleware:
    """Let in who brings the key in the address, and then in a cookie that other sites cannot use.

    Without it, any page on the web and any other user of this computer could drive the browser through its socket.
    """

    @web.middleware
    async def check(request: web.Request, handler: Handler) -> web.StreamResponse:
        if hmac.compare_digest(request.cookies.get(_COOKIE, "").encode(), secret.encode()):
            return await handler(request)
        if not hmac.compare_digest(request.query.get("key", "").encode(), secret.encode()):
            raise web.HTTPForbidden(text=_HOW)
        answer = web.HTTPFound("/")
        answer.set_cookie(_COOKIE, secret, httponly=True, samesite="Strict")
        raise answer

    return check
