"""Files as documents: what is read, and what is refused with a word that helps."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from timeline import read_document
from timeline.documents.decoding import MAX_BYTES
from timeline.errors import DocumentError

LETTER = """\
Ministerie van Zaken
Postbus 20011
2500 EA Den Haag

Datum 12 maart 2024
Betreft Voortgang van de aanpak

Geachte voorzitter,

Op 3 maart jl. is de aanpak gestart. De Tweede Kamer is daarover geïnformeerd.
"""


def document(folder: Path, data: bytes, name: str = "brief.txt") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_letter_tells_its_own_date_title_and_language(tmp_path: Path) -> None:
    read = read_document(document(tmp_path, LETTER.encode()))
    assert (read.date, read.date_origin, read.title, read.language) == (
        date(2024, 3, 12),
        "stated",
        "Voortgang van de aanpak",
        "nl",
    )
    assert "Datum 12 maart 2024" in read.date_reason
    assert read.text == LETTER


def test_what_a_person_gives_overrules_the_text(tmp_path: Path) -> None:
    read = read_document(document(tmp_path, LETTER.encode()), date=date(2020, 1, 2), language="en")
    assert (read.date, read.date_origin, read.language) == (date(2020, 1, 2), "given", "en")


@pytest.mark.parametrize(
    ("data", "text", "remarked"),
    [
        ("één zin.\r\n".encode(), "één zin.\r\n", False),
        (b"\xef\xbb\xbfZin.", "\ufeffZin.", False),
        ("\ufeffZin é.".encode("utf-16-le"), "\ufeffZin é.", False),
        ("\ufeffZin é.".encode("utf-16-be"), "\ufeffZin é.", False),
        ("Één “zin”.".encode("cp1252"), "Één “zin”.", True),
    ],
)
def test_encodings(tmp_path: Path, data: bytes, text: str, remarked: bool) -> None:
    read = read_document(document(tmp_path, data), language="nl")
    assert read.text == text
    assert bool(read.remarks) is remarked


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (b"\xef\xbb\xbf\n", "empty"),
        (b"%PDF-1.7 ...", "a PDF"),
        (b"PK\x03\x04....", "office document"),
        (b"some\x00bytes", "zero byte at 4"),
        (b"\xff\xfea", "breaks off"),
        (b"\x81\x8d text", "neither UTF-8 nor Windows-1252"),
        (b"caf\xe9 \x01\x02", "neither UTF-8 nor Windows-1252"),
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, data: bytes, says: str) -> None:
    path = document(tmp_path, data)
    with pytest.raises(DocumentError, match=says) as refused:
        read_document(path)
    assert str(path) in refused.value.message
    assert refused.value.hint


def test_what_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="does not exist"):
        read_document(tmp_path / "nowhere.txt")
    with pytest.raises(DocumentError, match="is a folder"):
        read_document(tmp_path)
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(DocumentError, match="50 MB at most"):
        read_document(huge)


def test_front_matter_states_what_markdown_knows_of_itself(tmp_path: Path) -> None:
    text = '---\ntitle: "Minutes"\ndate: 2024-05-06\nlang: en-GB\n---\n\n# Other\n\nWe met.\n'
    read = read_document(document(tmp_path, text.encode(), "minutes.md"))
    assert (read.title, read.date, read.date_origin, read.language) == ("Minutes", date(2024, 5, 6), "stated", "en")


def test_a_day_that_no_calendar_has_states_nothing(tmp_path: Path) -> None:
    read = read_document(document(tmp_path, b"---\ndate: 2024-13-40\nlang: nl\n---\nGeen datum.\n", "a.md"))
    assert read.date is None


def test_the_id_follows_the_file_and_not_the_folder(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    here = read_document(document(tmp_path, LETTER.encode()))
    there = read_document(document(tmp_path / "elsewhere", LETTER.encode()))
    other = read_document(document(tmp_path, LETTER.encode(), "andere.txt"))
    assert here.id == there.id != other.id
    assert here.digest == other.digest


def test_an_id_is_no_number_to_a_spreadsheet(tmp_path: Path) -> None:
    read = [read_document(document(tmp_path, f"{LETTER}{number}".encode())) for number in range(50)]
    assert all(one.id[0].isalpha() for one in read)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Onderwerp: Verlenging van de regeling.\nTekst.", "Verlenging van de regeling"),
        ("# Kroniek van een **jaar**\n\nTekst volgt.", "Kroniek van een jaar"),
        ("Gemeente Zaandorp\nBESLUITENLIJST\n\n1. Opening\nDe voorzitter opent.", "Besluitenlijst"),
        ("Geachte heer,\n\nHet gaat goed. Meer volgt.", "Het gaat goed"),
        ("X" * 70 + " " + "y" * 70 + ".", "X" * 70 + "…"),
        ("Betreft: verlenging\n\nTekst.", "Verlenging"),
    ],
)
def test_titles(tmp_path: Path, text: str, title: str) -> None:
    assert read_document(document(tmp_path, text.encode()), language="nl").title == title
