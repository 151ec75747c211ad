"""The feed as a web application: one address, and nothing at any other."""

from __future__ import annotations

import logging

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from timeline.errors import TimelineError
from timeline.feed.calendar import Calendar

NAME = "timeline.ics"
_log = logging.getLogger(__name__)


def application(calendar: Calendar, secret: str) -> Starlette:
    """Serve `calendar` at `/SECRET/timeline.ics`. Whoever asks with the tag of what stands gets "304 Not Modified"."""

    def feed(request: Request) -> Response:
        try:
            edition = calendar.edition()
        except TimelineError as error:
            _log.error("%s", error.message)
            return PlainTextResponse("The timeline cannot be read now.\n", status_code=503)
        headers = {
            "ETag": f'"{edition.tag}"',
            "Cache-Control": "private, no-cache",
            "X-Content-Type-Options": "nosniff",
        }
        if _knows(request.headers.get("if-none-match", ""), edition.tag):
            return Response(status_code=304, headers=headers)
        return Response(edition.content, media_type="text/calendar", headers=headers)

    return Starlette(routes=[Route(f"/{secret}/{NAME}", feed, methods=["GET"])])


def _knows(if_none_match: str, tag: str) -> bool:
    """Whether one of the tags that a client names is this one (RFC 9110, 13.1.2: compared weakly)."""
    named = (text.strip().removeprefix("W/") for text in if_none_match.split(","))
    return any(name in ("*", f'"{tag}"') for name in named)
