"""Files: the suffix decides the format, a file is replaced whole or not at all, errors say what to do."""

import csv
import io
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.export.samples import DOCUMENTS, LOAN, an_event
from timeline.errors import ExportError, UsageError
from timeline.export import FORMATS, Report, export, find_format, format_for
from timeline.model import Event


@pytest.mark.parametrize(
    ("name", "expected"),
    [("a.ics", "ical"), ("a.CSV", "csv"), ("b/c.jsonl", "jsonl"), ("x.tar.ndjson", "jsonl")],
)
def test_the_suffix_asks_for_a_format(name: str, expected: str) -> None:
    assert format_for(Path(name)) == expected


@pytest.mark.parametrize("name", ["a", "a.xls", ".csv"])
def test_an_unknown_suffix_is_wrong_use(name: str) -> None:
    with pytest.raises(UsageError, match="does not say by its suffix") as caught:
        format_for(name)
    assert ".ics, .csv, .jsonl" in caught.value.hint


@pytest.mark.parametrize(
    ("name", "expected"), [("ical", "ical"), ("ics", "ical"), ("CSV", "csv"), (".ndjson", "jsonl")]
)
def test_a_format_by_name_or_suffix(name: str, expected: str) -> None:
    assert find_format(name).name == expected


def test_an_unknown_format_is_wrong_use() -> None:
    with pytest.raises(UsageError, match="'pdf'"):
        find_format("pdf")


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_writes_a_file_and_the_same_to_a_stream(form: str, tmp_path: Path) -> None:
    target = tmp_path / f"tijdlijn{FORMATS[form].suffixes[0]}"
    stream = io.StringIO(newline="")
    assert export([LOAN], DOCUMENTS, target) == export([LOAN], DOCUMENTS, stream, form) == Report(1)
    assert target.read_bytes().decode("utf-8") == stream.getvalue()
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


def breaking_down() -> Iterator[Event]:
    yield an_event()
    raise RuntimeError("the source broke down")


@pytest.mark.parametrize("form", FORMATS)
def test_a_failed_export_leaves_the_old_file(form: str, tmp_path: Path) -> None:
    target = tmp_path / "tijdlijn"
    target.write_text("what was there")
    with pytest.raises(RuntimeError):
        export(breaking_down(), {}, target, form)
    assert target.read_text() == "what was there"
    assert list(tmp_path.iterdir()) == [target]


def test_a_link_stays_a_link_and_the_mode_stays(tmp_path: Path) -> None:
    real = tmp_path / "echt.csv"
    real.write_text("")
    real.chmod(0o640)
    link = tmp_path / "link.csv"
    link.symlink_to(real)
    export([an_event()], {}, link)
    assert link.is_symlink()
    assert real.read_text().startswith("id,date")
    assert real.stat().st_mode & 0o777 == 0o640


def test_a_pipe_is_written_directly(tmp_path: Path) -> None:
    pipe = tmp_path / "pijp.csv"
    os.mkfifo(pipe)
    got: list[str] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_text(encoding="utf-8")))
    reader.start()
    export([an_event()], {}, pipe)
    reader.join(timeout=5)
    assert len(list(csv.reader(io.StringIO(got[0])))) == 2


@pytest.mark.parametrize(
    ("place", "message", "hint"),
    [
        ("nergens/a.csv", "No such file or directory", "Make the folder"),
        ("map.csv", "it is a folder", "Give the name of a file in it"),
        ("dicht/a.csv", "Permission denied", "Choose another place"),
    ],
)
def test_a_place_that_cannot_be_written(place: str, message: str, hint: str, tmp_path: Path) -> None:
    (tmp_path / "map.csv").mkdir()
    (tmp_path / "dicht").mkdir(mode=0o500)
    if place.startswith("dicht") and os.access(tmp_path / "dicht", os.W_OK):
        pytest.skip("root may write anywhere")
    with pytest.raises(ExportError, match=message) as caught:
        export([an_event()], {}, tmp_path / place)
    assert hint in caught.value.hint


def test_a_read_only_file_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    target.touch(mode=0o400)
    if os.access(target, os.W_OK):
        pytest.skip("root may write any file")
    with pytest.raises(ExportError, match="read-only"):
        export([an_event()], {}, target)


def test_a_name_as_long_as_a_name_can_be(tmp_path: Path) -> None:
    target = tmp_path / f"{'é' * 125}.csv"
    assert export([an_event()], {}, target) == Report(1)
    assert target.is_file()


def test_events_are_taken_one_by_one(tmp_path: Path) -> None:
    stream = io.StringIO()
    seen: list[int] = []

    def events() -> Iterator[Event]:
        for number in range(3):
            seen.append(stream.getvalue().count("\n"))
            yield an_event(id=str(number))

    export(events(), {}, stream, "jsonl")
    assert seen == [0, 1, 2]
