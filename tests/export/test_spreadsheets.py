"""Programs that open CSV see in each cell the text that we mean, and run none of it."""

import csv
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.export.samples import DOCUMENTS, LOAN, an_event
from timeline.export import Options, export

# Titles with the cell that a spreadsheet must show for them.
TITLES = {
    LOAN.title: LOAN.title,
    '=HYPERLINK("https://example.org";"klik")': '\'=HYPERLINK("https://example.org";"klik")',
    "=1+1": "'=1+1",
    "+31 70 123": "'+31 70 123",
    "-1": "'-1",
    "@SUM(A1)": "'@SUM(A1)",
    'komma, "aanhaling"; punt': 'komma, "aanhaling"; punt',
    "twee\r\nregels\tbreed": "twee regels breed",
    "Vrede ✌🏽 اتفاق": "Vrede ✌🏽 اتفاق",
    "lang " * 2000: "lang " * 1999 + "lang",
}
Reader = Callable[[Path, Path], list[str]]


def duckdb(path: Path, _folder: Path) -> list[str]:
    import duckdb as library

    rows = library.execute("SELECT title FROM read_csv(?)", [str(path)]).fetchall()
    return [title for (title,) in rows]


def csvkit(path: Path, _folder: Path) -> list[str]:
    done = subprocess.run(
        ["csvjson", "--no-inference", "--encoding", "utf-8-sig", str(path)], capture_output=True, check=True, timeout=60
    )
    return [row["title"] for row in json.loads(done.stdout)]


def libreoffice(path: Path, folder: Path) -> list[str]:
    """Open the file in Calc and write what its cells show; 76 is UTF-8, which Calc guesses wrongly without a window."""
    separator = 59 if path.name == "excel.csv" else 44
    cells = f"{separator},34,76,1,,0,false,true"
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{folder / 'profile'}", f"--infilter=CSV:{cells}",
         "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false",
         "--outdir", str(folder / "out"), str(path)],
        capture_output=True, check=True, timeout=120,
    )  # fmt: skip
    with (folder / "out" / path.name).open(encoding="utf-8", newline="") as stream:
        return [row["title"] for row in csv.DictReader(stream)]


# Program: the command it needs.
READERS: dict[Reader, str] = {duckdb: "", csvkit: "csvjson", libreoffice: "soffice"}


@pytest.mark.parametrize("excel", [False, True], ids=["plain", "excel"])
@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.__name__)
def test_spreadsheets_show_what_we_mean(reader: Reader, excel: bool, tmp_path: Path) -> None:
    command = READERS[reader]
    if command and not shutil.which(command):
        pytest.skip(f"{command} is not installed (.ci/run installs it)")
    path = tmp_path / ("excel.csv" if excel else "plain.csv")
    export(
        [an_event(title=title, mentions=LOAN.mentions) for title in TITLES],
        DOCUMENTS,
        path,
        "csv",
        Options(excel=excel),
    )
    assert reader(path, tmp_path) == list(TITLES.values())
