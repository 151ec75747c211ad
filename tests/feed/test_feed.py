"""The feed: what it answers, to whom, and that calendars can read it over a real socket."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.export.calendars import Reader, Shown, khal, vobject
from tests.export.samples import LOAN, an_event
from timeline.errors import TimelineError
from timeline.export import Options
from timeline.feed.address import secret_in
from timeline.feed.calendar import Calendar
from timeline.feed.web import application
from timeline.model import Event
from timeline.query import Query, parse
from timeline.store.connection import open_database
from timeline.store.imported import Restored, import_events

DAY = date(2026, 2, 23)
SECRET = "s" * 32
ADDRESS = f"/{SECRET}/timeline.ics"


def store(path: Path, *events: Event) -> None:
    with closing(open_database(path)) as connection:
        import_events(connection, [Restored(event, {}) for event in events])


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "timeline.db"
    store(path, LOAN, an_event("2026-06-01", "Termijn", id="e2", status="planned"))
    return path


def client(database: Path, query: Query | None = None, day: date = DAY) -> TestClient:
    calendar = Calendar(database, query or Query(), Options(), lambda: day)
    return TestClient(application(calendar, SECRET))


def test_it_serves_the_events_of_the_filter(database: Path) -> None:
    answer = client(database, parse("status:planned")).get(ADDRESS)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert answer.text.count("BEGIN:VEVENT") == 1
    assert "SUMMARY:Termijn" in answer.text


@pytest.mark.parametrize("tags", ["{}", "W/{}", '"other", {}', "*"])
def test_who_knows_the_tag_gets_nothing_new(database: Path, tags: str) -> None:
    feed = client(database)
    tag = feed.get(ADDRESS).headers["etag"]
    answer = feed.get(ADDRESS, headers={"If-None-Match": tags.format(tag)})
    assert (answer.status_code, answer.content, answer.headers["etag"]) == (304, b"", tag)


def test_a_change_is_served_at_once(database: Path) -> None:
    feed = client(database)
    tag = feed.get(ADDRESS).headers["etag"]
    store(database, replace(LOAN, title="Akkoord"))
    answer = feed.get(ADDRESS, headers={"If-None-Match": tag})
    assert answer.status_code == 200
    assert answer.headers["etag"] != tag
    assert "SUMMARY:Akkoord" in answer.text


def test_what_counts_from_today_is_another_calendar_tomorrow(database: Path) -> None:
    coming = parse("date:today")
    tags = [client(database, coming, day).get(ADDRESS).headers["etag"] for day in (DAY, DAY, date(2026, 6, 1))]
    assert tags[0] == tags[1] != tags[2]
    assert "Termijn" in client(database, coming, date(2026, 6, 1)).get(ADDRESS).text


@pytest.mark.parametrize("path", ["/", "/timeline.ics", f"/{SECRET}", f"/{SECRET[:-1]}/timeline.ics", f"{ADDRESS}/x"])
def test_there_is_nothing_elsewhere(database: Path, path: str) -> None:
    assert client(database).get(path).status_code == 404


def test_head_is_answered_and_writing_is_not(database: Path) -> None:
    feed = client(database)
    head = feed.head(ADDRESS)
    assert (head.status_code, head.content) == (200, b"")
    assert feed.post(ADDRESS).status_code == 405


def test_a_database_that_is_gone_is_said_without_details(database: Path) -> None:
    feed = client(database)
    database.unlink()
    answer = feed.get(ADDRESS)
    assert (answer.status_code, answer.text) == (503, "The timeline cannot be read now.\n")


def test_the_address_is_kept_until_a_new_one_is_wanted(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    first = secret_in(folder)
    assert secret_in(folder) == first
    assert len(first) >= 32
    (path,) = folder.iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert secret_in(folder, renew=True) != first


def test_a_file_that_holds_no_address_is_not_served_from(tmp_path: Path) -> None:
    (tmp_path / "feed-address").write_text("kort\n")
    with pytest.raises(TimelineError, match="holds no address"):
        secret_in(tmp_path)


@contextmanager
def serving(database: Path, *options: str) -> Iterator[str]:
    """`timeline serve` as a process of its own; gives the address that it prints."""
    command = (sys.executable, "-m", "timeline", "--db", str(database), "serve", "--port", "0", *options)
    surroundings = {**os.environ, "XDG_DATA_HOME": str(database.parent)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=surroundings) as process:
        try:
            assert process.stdout
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


@pytest.mark.parametrize("reader", [vobject, khal], ids=lambda reader: reader.__name__)
def test_calendars_read_it_from_a_socket(reader: Reader, database: Path, tmp_path: Path) -> None:
    path = tmp_path / "fetched.ics"
    with serving(database, "--coarse", "span") as address:
        with urllib.request.urlopen(address, timeout=20) as answer:
            path.write_bytes(answer.read())
            tag = answer.headers["ETag"]
        again = urllib.request.Request(address, headers={"If-None-Match": tag})
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(again, timeout=20)
        assert caught.value.code == 304
    assert f"SOURCE;VALUE=URI:{address}" in path.read_text(encoding="utf-8").replace("\n ", "")
    loan, deadline = date(2025, 12, 19), date(2026, 6, 1)
    assert reader(path, tmp_path) == {Shown(LOAN.title, loan, loan), Shown("Termijn", deadline, deadline)}
