"""Tables of other programs, and our own after a person changed them: columns, dates, names, and what is refused."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.errors import ExportError, UsageError
from timeline.export.incoming import Guidance, read_events
from timeline.model import Event

TODAY = date(2026, 2, 23)


def read(text: str, encoding: str = "utf-8", **columns: str) -> list[Event]:
    guidance = Guidance(TODAY, columns, "list.csv")
    return [one.event for one in read_events(text.encode(encoding), guidance, "csv")]


def told(text: str, **columns: str) -> list[tuple[str, str]]:
    return [(event.when.edtf, event.title) for event in read(text, **columns)]


@pytest.mark.parametrize(
    ("text", "columns", "events"),
    [
        ("date,title\n2025-12-19,Top\n", {}, [("2025-12-19", "Top")]),
        ("Datum;Gebeurtenis\n19-12-2025;Top; in Brussel\n", {}, [("2025-12-19", "Top")]),
        ("Wann\tWas\n19.12.2025\tGipfel\n", {}, [("2025-12-19", "Gipfel")]),
        ('When,What\nmei 2022,"Top, of\nniet"\n', {}, [("2022-05", "Top, of\nniet")]),
        ("Start date,End date,Event\n2025-12-18,2025-12-19,Top\n", {}, [("2025-12-18/2025-12-19", "Top")]),
        ("Start date,End date,Event\n2025-12-18,,Top\n", {}, [("2025-12-18", "Top")]),
        ("x,Q,Wat\n1,eind 2025,Top\n,,\n", {"date": "q"}, [("2025-09~/2025-12~", "Top")]),
        ("a,b\n1566,Beeldenstorm\n", {"date": "a", "title": "b"}, [("1566", "Beeldenstorm")]),
        ("date,title\n20251219,Top\n", {}, [("2025-12-19", "Top")]),
        ("date,title\n2025-12-19T23:30:00Z,Nacht\n", {}, [("2025-12-19", "Nacht")]),
        ("\ufeffdate,title\n2022-02-24/..,Oorlog\n", {}, [("2022-02-24/..", "Oorlog")]),
    ],
)  # fmt: skip
def test_columns_are_found_by_name_or_as_told(
    text: str, columns: dict[str, str], events: list[tuple[str, str]]
) -> None:
    assert told(text, **columns) == events


@pytest.mark.parametrize(
    ("cells", "days"),
    [
        (["3/4/2021", "25/12/2021"], ["2021-04-03", "2021-12-25"]),
        (["3/4/2021", "12/25/2021"], ["2021-03-04", "2021-12-25"]),
        (["3/4/2021"], ["2021-04-03"]),
        (["3-4-21", "12-25-21"], ["2021-03-04", "2021-12-25"]),
    ],
)
def test_the_column_tells_whether_day_or_month_stands_first(cells: list[str], days: list[str]) -> None:
    rows = "".join(f"{cell},Top\n" for cell in cells)
    assert [event.when.edtf for event in read(f"date,title\n{rows}")] == days


def test_actors_and_themes_go_by_any_name() -> None:
    (event,) = read("date,title,wie,thema\n2025,Top,Europese Unie; Oekraïne; Jan Jansen; Київ,Sancties;eigen thema\n")
    assert event.actors == ("eu", "ukraine", "jan-jansen", "київ")
    assert event.themes == ("sanctions", "eigen-thema")


def test_the_rest_of_a_row() -> None:
    (event,) = read("date,title,description,link,labels\n2027-01-01,Top,Lang verhaal,https://example.org/1,a|b\n")
    assert (event.status, event.review, event.note, event.tags) == ("planned", "confirmed", "Lang verhaal", ("a", "b"))
    assert [(paper.id, paper.url) for paper in event.references] == [("https://example.org/1",) * 2]


def test_older_spreadsheets_write_windows_1252() -> None:
    assert [event.title for event in read("date;title\n2025;Oekraïne\n", "cp1252")] == ["Oekraïne"]


def test_ids_stay_when_rows_move_and_ours_stay_always() -> None:
    first = read("date,title\n2025,a\n2026,b\n2026,b\n")
    again = read("date,title\n2026,b\n2025,a\n2026,b\n")
    assert {event.id for event in first} == {event.id for event in again}
    assert len({event.id for event in first}) == 3
    numbered = read("id,date,title\n7,2025,a\n"), read("id,date,title\n7,2026,anders\n")
    assert numbered[0][0].id == numbered[1][0].id != "7"
    assert read("id,date,title,status,review\ne1,2025,a,happened,proposed\n")[0].id == "e1"


def test_what_could_run_as_a_formula_comes_back_as_text() -> None:
    ours = "id,date,title,status,review,tags\ne1,2025,'=1+1,happened,proposed,''-a\n"
    (event,) = read(ours)
    assert (event.title, event.tags) == ("=1+1", ("'-a",))


@pytest.mark.parametrize(
    ("text", "columns", "message"),
    [
        ("date,title\n2025-13,Top\n", {}, "row 2, column “date”: “2025-13” is no date"),
        ("date,title\n,Top\n", {}, "row 2, column “date”: there is no date"),
        ("date,title\n2025,Top\n2025,\n", {}, "row 3, column “title”: it is empty"),
        ("start,end,title\n2025,2024,Top\n", {}, "row 2, column “end”: the interval 2025/2024 ends before"),
        ("date,title,status\n2025,Top,maybe\n", {}, "row 2, column “status”: “maybe” is none of happened"),
        ("date,title,amounts\n2025,Top,veel\n", {}, "row 2, column “amounts”: “veel” is no sum"),
        ('date,title\n2025,Top\n2025,"open\n2026,Next\n', {}, "line 4: unexpected end of data"),
        ('date,title\n2025,"Top" secret\n', {}, "line 2: ',' expected after"),
        ("", {}, "no row of column names"),
        ("a,b\n1,2\n", {}, "no column is called as a title is"),
        ("title,b\n1,2\n", {}, "no column is called as a date is"),
        ("a,b\n1,2\n", {"date": "c"}, "there is no column 'c'"),
        ("a,b\n1,2\n", {"moment": "a"}, "an event has no 'moment'"),
    ],
)
def test_what_is_wrong_is_named_by_row_and_column(text: str, columns: dict[str, str], message: str) -> None:
    with pytest.raises((ExportError, UsageError), match=message):
        read(text, **columns)
