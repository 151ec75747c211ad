"""CSV: rows that every reader agrees on, cells that no spreadsheet runs."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export.samples import DOCUMENTS, LOAN, an_event
from timeline.export import Options, export
from timeline.export.csv import COLUMNS, cell
from timeline.model import Event
from timeline.plain import one_line


def written(*events: Event, options: Options | None = None) -> str:
    stream = io.StringIO()
    export(events, DOCUMENTS, stream, "csv", options or Options())
    return stream.getvalue()


def rows(*events: Event) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written(*events), newline="")))


def test_every_column_of_an_event() -> None:
    assert rows(LOAN) == [
        {
            "id": "4f2a9c",
            "date": "2025-12-19",
            "start": "2025-12-19",
            "end": "2025-12-19",
            "precision": "day",
            "approximate": "false",
            "title": "Europese Raad bereikte politiek akkoord over een lening van EUR 90 mld.",
            "status": "happened",
            "review": "confirmed",
            "actors": "european-council; ukraine",
            "themes": "financial-support",
            "references": "kst-21501-20-2361",
            "url": "https://zoek.officielebekendmakingen.nl/kst-21501-20-2361.html",
            "amounts": "EUR 90000000000",
            "sections": "Niet-militaire steun",
            "tags": "lening",
            "note": "Zie ook het verslag.",
            "document": "Kamerbrief Nederlandse inzet Oekraïne",
            "path": "brieven/kamerbrief.txt",
            "sentence": "Op 19 december jl. bereikte de Europese Raad politiek akkoord over een lening van EUR 90 mld.",
            "date_text": "19 december jl.",
            "why": "jl.: the last 19 December before 23 February 2026",
            "mentions": "1",
        }
    ]


def test_an_event_of_which_little_is_known() -> None:
    (row,) = rows(an_event("../2026-06-01"))
    assert (row["start"], row["end"], row["document"], row["mentions"]) == ("", "2026-06-01", "", "0")


def test_lines_end_as_the_standard_says_and_the_first_names_the_columns() -> None:
    header, rest = written(an_event()).split("\r\n", 1)
    assert header == ",".join(column.name for column in COLUMNS)
    assert rest.endswith("\r\n")


def test_no_events_still_name_the_columns() -> None:
    assert written().count("\r\n") == 1


def test_the_readme_lists_the_columns() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    table = readme.partition("| Column | Holds |\n|-|-|\n")[2].partition("\n\n")[0]
    assert table.splitlines() == [f"| `{column.name}` | {column.holds} |" for column in COLUMNS]


def test_excel_gets_a_mark_and_semicolons() -> None:
    text = written(an_event(title="twee; drie"), options=Options(excel=True))
    assert text.startswith("\ufeffid;date;")
    assert '"twee; drie"' in text


def text_of(cell: str) -> str:
    """What a reader does that knows our apostrophes: take one off where a formula stands behind it."""
    return cell[1:] if cell.startswith("'") and cell.lstrip("'")[:1] in {*"=+-@＝＋－＠"} else cell


# Text: the cell it becomes.
CELLS = {
    "=HYPERLINK(A1)": "'=HYPERLINK(A1)",
    "+31 70 123": "'+31 70 123",
    "-1": "'-1",
    "@SUM(A1)": "'@SUM(A1)",
    "\t=1+1": "'=1+1",
    "\r=1+1": "'=1+1",
    "＝1+1": "'＝1+1",
    "'=1+1": "''=1+1",
    "'s-Hertogenbosch": "'s-Hertogenbosch",
    "a = b": "a = b",
    "twee\r\nregels": "twee regels",
    "nul\x00 en \x1b[31mrood": "nul en [31mrood",
    "om\u202egekeerd": "omgekeerd",
    "half \ud83d": "half \ufffd",
    "komma, \"aanhaling\"; punt 👩‍👩‍👧 العربية": "komma, \"aanhaling\"; punt 👩‍👩‍👧 العربية",
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CELLS.items())
def test_cells(text: str, expected: str) -> None:
    assert cell(text) == expected


@given(st.text(alphabet=st.characters()))
def test_a_reader_gets_the_text_back_and_a_spreadsheet_no_formula(text: str) -> None:
    (row,) = rows(an_event(title=text))
    assert text_of(row["title"]) == one_line(text)
    assert row["title"][:1] not in {*"=+-@＝＋－＠\t\r"}


@given(st.text(alphabet="'=+-@a"))
def test_taking_the_apostrophe_off_undoes_putting_it_on(text: str) -> None:
    assert text_of(cell(text)) == text
