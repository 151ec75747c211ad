"""Markdown: what it says, and that text from documents stays text when a reader renders it."""

import io
from html import escape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tests.export.samples import DOCUMENTS, LOAN, an_event
from timeline.export import Options, export
from timeline.model import Event
from timeline.plain import one_line


def written(*events: Event, options: Options | None = None) -> str:
    stream = io.StringIO()
    export(events, DOCUMENTS, stream, "markdown", options or Options())
    return stream.getvalue()


def test_a_chronology() -> None:
    options = Options(
        title="Steun aan Oekraïne",
        description="Alles sinds 2025",
        language="nl",
        names={"european-council": "Europese Raad", "ukraine": "Oekraïne", "financial-support": "Financiële steun"},
    )
    planned = an_event("2026-06", "Eerste tranche", status="planned")
    assert written(LOAN, planned, options=options) == (
        "# Steun aan Oekraïne\n"
        "\n"
        "Alles sinds 2025\n"
        "\n"
        "## 2025\n"
        "\n"
        "- **19 december 2025** — Europese Raad bereikte politiek akkoord over een lening van EUR 90 mld.\n"
        "\n"
        "  Europese Raad · Oekraïne · Financiële steun · [Kamerstuk 21 501-20, nr. 2361]"
        "(<https://zoek.officielebekendmakingen.nl/kst-21501-20-2361.html>)\n"
        "\n"
        "  Notitie: Zie ook het verslag.\n"
        "\n"
        "  > “Op 19 december jl. bereikte de Europese Raad politiek akkoord over een lening van EUR 90 mld.”"
        " — *Kamerbrief Nederlandse inzet Oekraïne*\n"
        "\n"
        "## 2026\n"
        "\n"
        "- **juni 2026** — Eerste tranche *(gepland)*\n"
    )


def inline(source: str) -> list[Any]:
    """The pieces of the one list item in `source`, as a reader of Markdown sees them."""
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(source)
    at = next(number for number, token in enumerate(tokens) if token.type == "list_item_open")
    assert tokens[at + 2].type == "inline"
    return [piece for piece in tokens[at + 2].children or [] if piece.content or piece.type != "text"]


HOSTILE = [
    "# kop",
    "- punt",
    "*nadruk* en __vet__",
    "`code`",
    "[klik](javascript:alert(1))",
    "![beeld](https://example.org/x.png)",
    "<script>alert(1)</script>",
    "&lt;b&gt;",
    "<https://example.org>",
    "a | b\n--|--",
    "~~weg~~",
    "einde\\",
    "twee  \nregels",
    "\x1b[31mrood\x00",
]


@pytest.mark.parametrize("title", HOSTILE)
def test_hostile_titles_are_shown_as_they_stand(title: str) -> None:
    pieces = inline(written(an_event("2025-12-19", title)))
    assert [piece.type for piece in pieces[:3]] == ["strong_open", "text", "strong_close"]
    assert {piece.type for piece in pieces[3:]} <= {"text", "text_special"}
    assert "".join(piece.content for piece in pieces[3:]) == f" — {one_line(title)}"


@pytest.mark.parametrize(
    "name", ["1. Een", "12) Twee", "- Drie", "+ Vier", "= Vijf", "# Zes", "> Zeven", "* Acht", "9"]
)
def test_a_line_that_starts_with_a_name_is_a_paragraph(name: str) -> None:
    source = written(an_event("2025-12-19", actors=(name,)))
    html = MarkdownIt("commonmark").render(source)
    assert f"<p>{escape(name)}</p>" in html


@given(st.text(alphabet=st.characters()))
def test_any_title_reads_back(title: str) -> None:
    pieces = inline(written(an_event("2025-12-19", title)))
    assert "".join(piece.content for piece in pieces[3:]).rstrip() == f" — {one_line(title)}".rstrip()
