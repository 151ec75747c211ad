"""TimelineJS: what a slide says, that nothing in it runs, and that TimelineJS itself shows it."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export.calendars import NODE_PACKAGES
from tests.export.samples import DOCUMENTS, LOAN, MENTION, an_event
from timeline.export import Options, export, format_for
from timeline.model import Event

PACKAGE = NODE_PACKAGES / "node_modules" / "@knight-lab" / "timelinejs"
DUTCH = Options(
    title="Steun & strijd", language="nl", names={"financial-support": "Financiële steun", "ukraine": "Oekraïne"}
)


def written(*events: Event, options: Options = DUTCH) -> dict[str, Any]:
    stream = io.StringIO()
    export(events, DOCUMENTS, stream, "timelinejs", options)
    value: dict[str, Any] = json.loads(stream.getvalue())
    return value


def test_a_slide_tells_the_event_with_its_evidence() -> None:
    value = written(LOAN)
    assert value["title"]["text"]["headline"] == "Steun &amp; strijd"
    (slide,) = value["events"]
    text = slide["text"].pop("text")
    assert slide == {
        "unique_id": "4f2a9c",
        "start_date": {"year": 2025, "month": 12, "day": 19},
        "display_date": "19 december 2025",
        "text": {"headline": LOAN.title},
        "group": "Financiële steun",
    }
    assert "<blockquote>Op 19 december jl. bereikte" in text
    assert "<cite>Kamerbrief Nederlandse inzet Oekraïne</cite>" in text
    assert '<a href="https://zoek.officielebekendmakingen.nl/kst-21501-20-2361.html">' in text
    assert "Oekraïne" in text


@pytest.mark.parametrize(
    ("edtf", "first", "last", "words"),
    [
        ("2025-12", (2025, 12, 1), (2025, 12, 31), "december 2025"),
        ("2025-12-18/2025-12-19", (2025, 12, 18), (2025, 12, 19), "18–19 december 2025"),
        ("2022-02-24/..", (2022, 2, 24), None, "sinds 24 februari 2022"),
        ("../2026-06-01", (2026, 6, 1), None, "tot 1 juni 2026"),
    ],
)
def test_a_slide_spans_what_is_possible_and_says_so(
    edtf: str, first: tuple[int, ...], last: tuple[int, ...] | None, words: str
) -> None:
    (slide,) = written(an_event(edtf))["events"]
    assert tuple(slide["start_date"].values()) == first
    assert tuple(slide.get("end_date", {}).values()) == (last or ())
    assert slide["display_date"] == words


@given(st.text(alphabet=st.characters()))
def test_text_is_never_markup(text: str) -> None:
    told = replace(MENTION, text=text)
    stream = io.StringIO()
    export([an_event(title=text, mentions=(told,), note=text)], DOCUMENTS, stream, "timelinejs")
    (slide,) = json.loads(stream.getvalue())["events"]
    tags = re.sub(r"</?(p|blockquote|cite)>", "", slide["text"]["text"])
    assert not set(slide["text"]["headline"] + tags) & set("<>")
    assert "</script" not in stream.getvalue().lower()


def test_the_suffix_asks_for_it() -> None:
    assert format_for(Path("steun.timelinejs.json")) == "timelinejs"


PAGE = """<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="{package}/dist/css/timeline.css">
<div id="timeline" style="width: 100%; height: 600px"></div><script src="{package}/dist/js/timeline.js"></script>
<script>
const timeline = new TL.Timeline("timeline", {data}, {{script_path: "{package}/dist/js/"}});
const report = () => {{ document.title = JSON.stringify({{errors: timeline.config.getErrors(),
  shown: timeline.config.events.map(event => event.unique_id)}}); }};
timeline.on("loaded", report);
setTimeout(report, 2000);
</script>"""


@pytest.mark.skipif(not shutil.which("chromium"), reason="chromium is not installed (.ci/run installs it)")
@pytest.mark.skipif(not PACKAGE.is_dir(), reason="TimelineJS is not installed (.ci/run installs it)")
def test_timelinejs_shows_every_event(tmp_path: Path) -> None:
    events = [
        LOAN,
        an_event("2022-02-24/..", "Oorlog <b>“”</b>", id="war"),
        an_event("1566", "Beeldenstorm", id="storm"),
    ]
    data = json.dumps(written(*events)).replace("</", "<\\/")
    page = tmp_path / "page.html"
    page.write_text(PAGE.format(package=PACKAGE.as_uri(), data=data), encoding="utf-8")
    done = subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files",
         "--virtual-time-budget=8000", f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom", page.as_uri()],
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    title = re.search(r"<title>(.*?)</title>", done.stdout)
    assert title, done.stdout[:2000]
    report = json.loads(title[1])
    assert report["errors"] == []
    assert report["shown"] == ["storm", "war", "4f2a9c"]
    headlines = re.findall(r'<h2 class="tl-headline">(.*?)</h2>', done.stdout)
    assert any("Oorlog &lt;b&gt;“”&lt;/b&gt;" in headline for headline in headlines)
    assert any("Beeldenstorm" in headline for headline in headlines)
    assert "sinds 24 februari 2022" in done.stdout
