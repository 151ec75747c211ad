"""`timeline serve`: its address, and what keeps it from serving. That it serves is tested in tests/feed."""

from __future__ import annotations

import re
import socket
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.running import Run


@pytest.fixture(autouse=True)
def _a_data_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))


@pytest.mark.usefixtures("database")
def test_the_address_stays_until_a_new_one_is_wanted(run: Run) -> None:
    first = run("serve", "--address")
    assert re.fullmatch(r"http://127\.0\.0\.1:8571/[\w-]{32}/timeline\.ics\n", first.out)
    assert run("serve", "--address").out == first.out
    assert run("serve", "--address", "--new-address").out != first.out
    assert run("serve", "--address", "--host", "::1", "--port", "1").out.startswith("http://[::1]:1/")


@pytest.mark.usefixtures("database")
def test_without_the_extra_it_says_what_to_install(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "starlette", None)
    monkeypatch.setitem(sys.modules, "starlette.applications", None)
    monkeypatch.delitem(sys.modules, "timeline.feed.web", raising=False)
    done = run("serve", "--port", "0")
    assert (done.code, done.out) == (1, "")
    assert "starlette" in done.err
    assert "timeline-from-documents[serve]" in done.err


@pytest.mark.usefixtures("database")
def test_a_port_in_use_is_named(run: Run) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = str(taken.getsockname()[1])
        done = run("serve", "--port", port)
    assert (done.code, done.out) == (1, "")
    assert f"cannot listen at 127.0.0.1, port {port}" in done.err


def test_without_a_database_it_says_so(run: Run, tmp_path: Path) -> None:
    done = run("--db", str(tmp_path / "none.db"), "serve", "--port", "0")
    assert (done.code, done.out) == (1, "")
    assert "there is no database" in done.err
