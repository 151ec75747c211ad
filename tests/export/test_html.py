"""The HTML page: what it says without a script, what it refuses to run, and that its filters work in a browser."""

import io
import re
import shutil
import subprocess
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export.samples import DOCUMENTS, LOAN, MENTION, PAPER, an_event
from timeline.export import Options, export
from timeline.model import Event
from timeline.plain import one_line

NAMES = {"european-council": "Europese Raad", "ukraine": "Oekraïne", "financial-support": "Financiële steun"}
DUTCH = Options(title="Steun & <strijd>", language="nl", names=NAMES)


class Page(HTMLParser):
    """Collects tags, attributes and the text of each kind of element."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.inside: str | None = None
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.texts: dict[str, list[str]] = {}
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        self.texts.setdefault(tag, []).append("")

        self.inside = tag

    def handle_endtag(self, tag: str) -> None:
        self.inside = None

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.texts[self.inside][-1] += data


def written(*events: Event, options: Options = DUTCH) -> str:
    stream = io.StringIO()
    export(events, DOCUMENTS, stream, "html", options)
    return stream.getvalue()


def test_it_reads_without_a_script() -> None:
    source = written(LOAN, an_event("2026-06", "Eerste tranche"))
    page = Page(source)
    assert page.texts["title"] == ["Steun & <strijd>"]
    assert page.texts["h2"] == ["2025", "2026"]
    assert page.texts["h3"][-2:] == [LOAN.title, "Eerste tranche"]
    assert "19 december 2025" in source
    assert "Kamerbrief Nederlandse inzet Oekraïne" in page.texts["cite"][0]
    assert ("href", PAPER.url) in page.attributes


def test_sections_close_also_where_there_are_none() -> None:
    for source in (written(), written(LOAN), written(LOAN, an_event("2026"))):
        assert all(source.count(f"<{tag}>") == source.count(f"</{tag}>") for tag in ("section", "ol", "main"))


def test_nothing_is_fetched() -> None:
    page = Page(written(LOAN))
    policy = next(value for name, value in page.attributes if name == "content")
    assert policy is not None
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in policy
    assert not {"link", "img", "iframe", "object"} & set(page.tags)
    assert "src" not in dict(page.attributes)


HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "' onfocus='alert(1)",
    "</main></body>",
    "]]> --> &lt;b&gt; &#0;",
    "javascript:alert(1)",
    "\x00\x1b[31m\u202eom",
    "lang " * 2000,
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    tame = an_event(title="tam", mentions=(MENTION,), actors=("a",), note="n", references=(PAPER,))
    told = replace(MENTION, text=text, why=text)
    wild = an_event(title=text, mentions=(told,), actors=(text,), note=text, references=(replace(PAPER, text=text),))
    page, plain = Page(written(wild)), Page(written(tame))
    assert page.tags == plain.tags
    assert [name for name, _ in page.attributes] == [name for name, _ in plain.attributes]
    assert page.texts["h3"][-1] == one_line(text)


@given(st.text(alphabet=st.characters()))
def test_any_title_reads_back(title: str) -> None:
    assert Page(written(an_event(title=title))).texts["h3"][-1] == one_line(title)


CHRONICLE = [
    an_event("2022-02-24/..", "Oorlog", id="a", status="ongoing", actors=("russia", "ukraine")),
    an_event("2025-12-19", "Lening", id="b", actors=("ukraine",), themes=("financial-support",)),
    an_event("2026-06", "Tranche", id="c", status="planned", themes=("financial-support",)),
]


@pytest.mark.skipif(not shutil.which("chromium"), reason="chromium is not installed (.ci/run installs it)")
@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("", ["a", "b", "c"]),
        ("#actor=ukraine", ["a", "b"]),
        ("#actor=russia+ukraine&theme=financial-support", ["b"]),
        ("#text=lening+oekra%C3%AFne", ["b"]),
        ("#status=planned", ["c"]),
        ("#period=2026-06", ["c"]),
        ("#text=nergens", []),
    ],
)
def test_the_filters_work_in_a_browser(address: str, shown: list[str], tmp_path: Path) -> None:
    path = tmp_path / "tijdlijn.html"
    export(CHRONICLE, DOCUMENTS, path, "html", DUTCH)
    done = subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}",
         "--dump-dom", f"{path.as_uri()}{address}"],
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    items = re.findall(r'<li class="event" id="(\w)"([^>]*)>', done.stdout)
    assert [name for name, attributes in items if "hidden" not in attributes] == shown
    assert f">{len(shown)} van 3</output>" in done.stdout
