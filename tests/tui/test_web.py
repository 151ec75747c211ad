"""The browser in a web page: a real server, its page, and the browser that runs behind its socket."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from pathlib import Path

import aiohttp
import pytest

SHOWN = b"On 16 December 2025 the loan was signed"


@contextmanager
def serving(database: Path, home: Path) -> Iterator[str]:
    """The address of a server on this database."""
    process = subprocess.Popen(
        [sys.executable, "-m", "timeline", "web", "--port", "0", "--db", str(database)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={"XDG_CONFIG_HOME": str(home), "XDG_STATE_HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
    )
    try:
        assert process.stdout
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.wait(timeout=10)


async def test_the_page_runs_the_browser(database: Path, tmp_path: Path) -> None:
    with serving(database, tmp_path) as address:
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/\?key=[\w-]{32}", address)
        base = address.partition("/?")[0]
        async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as client:
            async with client.get(address) as page:
                assert page.status == HTTPStatus.OK
                assert "textual-terminal" in await page.text()
                assert page.headers["Content-Security-Policy"].startswith("default-src 'self'")
                assert "key=" not in str(page.url)
            async with client.get(f"{base}/static/css/xterm.css") as style:
                assert style.status == HTTPStatus.OK
            async with client.ws_connect(f"{base}/ws?width=200&height=60") as browser:
                drawn = b""
                async with asyncio.timeout(30):
                    while SHOWN not in drawn:
                        drawn += await browser.receive_bytes()


@pytest.mark.parametrize("path", ["/", "/?key=wrong", "/?key=", "/ws", "/static/css/xterm.css"])
async def test_without_the_key_there_is_nothing(database: Path, tmp_path: Path, path: str) -> None:
    with serving(database, tmp_path) as address:
        async with aiohttp.ClientSession() as client, client.get(address.partition("/?")[0] + path) as answer:
            assert answer.status == HTTPStatus.FORBIDDEN
            assert "timeline web" in await answer.text()
