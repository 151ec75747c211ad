"""Calendar programs that nobody here wrote, each asked what it sees in a file: title, first day, last day.

Those from PyPI come with the development extra; calcurse and node's packages are used where they are installed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

NODE_PACKAGES = Path(__file__).parents[2] / ".ci" / "node"
DAY = timedelta(1)


class Shown(NamedTuple):
    """What a calendar shows: a title from a first to a last day, both inclusive."""

    title: str
    first: date
    last: date


Reader = Callable[[Path, Path], set[Shown]]


def vobject(path: Path, _folder: Path) -> set[Shown]:
    import vobject as library

    events = library.readOne(path.read_text(encoding="utf-8")).vevent_list
    return {Shown(event.summary.value, event.dtstart.value, event.dtend.value - DAY) for event in events}


def recurring_ical_events(path: Path, _folder: Path) -> set[Shown]:
    import recurring_ical_events as library
    from icalendar import Calendar

    events = library.of(Calendar.from_ical(path.read_bytes())).between(date(1500, 1, 1), date(2500, 1, 1))
    return {Shown(str(event["SUMMARY"]), event.start, event.end - DAY) for event in events}


def khal(path: Path, folder: Path) -> set[Shown]:
    """Import twice, as people do with a calendar that is exported anew, then list."""
    return khal_after((path, path), folder)


def khal_after(paths: Iterable[Path], folder: Path) -> set[Shown]:
    """What khal lists after importing several files, one after the other."""
    settings = folder / "khal.conf"
    settings.write_text(
        f"[calendars]\n[[timeline]]\npath = {folder / 'calendar'}\n[sqlite]\npath = {folder / 'khal.db'}\n"
        "[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\n"
        + "".join(f"{name} = %Y-%m-%d\n" for name in ("dateformat", "longdateformat"))
        + "".join(f"{name} = %Y-%m-%d %H:%M\n" for name in ("datetimeformat", "longdatetimeformat"))
    )
    (folder / "calendar").mkdir()
    program = (str(Path(sys.executable).with_name("khal")), "-c", str(settings))
    for path in paths:
        _run(*program, "import", "--batch", str(path))
    fields = [part for name in ("title", "start-date-long", "end-date-long", "uid") for part in ("--json", name)]
    days = [json.loads(line) for start, length in _YEARS for line in
            _run(*program, "list", *fields, str(start), f"{length}d").splitlines()]  # fmt: skip
    listed = {(event["uid"], _shown(event)) for day in days for event in day}
    assert len({uid for uid, _ in listed}) == len(listed), "an event is listed twice"
    return {shown for _, shown in listed}


def calcurse(path: Path, folder: Path) -> set[Shown]:
    program = ("calcurse", "-D", str(folder))
    report = _run(*program, "-i", str(path))
    assert " 0 skipped" in report, report
    seen: dict[str, list[date]] = defaultdict(list)
    for start, length in _YEARS:
        span = ("--from", f"{start:%m/%d/%Y}", "--days", str(length), "--output-datefmt", "%Y-%m-%d")
        for block in (
            _run(*program, "-Q", *span, "--format-event", "%m\\n", "--format-recur-event", "%m\\n")
            .strip()
            .split("\n\n")
        ):
            day, *titles = block.splitlines()
            for title in titles:
                seen[title.strip()].append(date.fromisoformat(day.strip(": ")))
    return {Shown(title, min(days), max(days)) for title, days in seen.items()}


def ical_js(path: Path, _folder: Path) -> set[Shown]:
    return _node(path, _ICAL_JS)


def node_ical(path: Path, _folder: Path) -> set[Shown]:
    return _node(path, _NODE_ICAL)


# Program: what must be there for it.
READERS: dict[Reader, Callable[[], object]] = {
    vobject: lambda: True,
    recurring_ical_events: lambda: True,
    khal: lambda: True,
    calcurse: lambda: shutil.which("calcurse"),
    ical_js: lambda: shutil.which("node") and (NODE_PACKAGES / "node_modules" / "ical.js").is_dir(),
    node_ical: lambda: shutil.which("node") and (NODE_PACKAGES / "node_modules" / "node-ical").is_dir(),
}

# Programs that list by day are asked about the years of the samples only: (first day, number of days).
_YEARS = ((date(1566, 8, 1), 31), (date(2025, 1, 1), 730))

_ICAL_JS = """
const ICAL = require("ical.js");
const calendar = new ICAL.Component(ICAL.parse(require("fs").readFileSync(0, "utf8")));
const day = time => time.toJSDate().toLocaleDateString("sv");
console.log(JSON.stringify(calendar.getAllSubcomponents("vevent").map(component => {
  const event = new ICAL.Event(component);
  return [event.summary, day(event.startDate), day(event.endDate)];
})));
"""
_NODE_ICAL = """
const calendar = require("node-ical").sync.parseICS(require("fs").readFileSync(0, "utf8"));
const day = time => time.toLocaleDateString("sv");
console.log(JSON.stringify(Object.values(calendar).filter(event => event.type === "VEVENT")
  .map(event => [event.summary, day(event.start), day(event.end)])));
"""


def _node(path: Path, script: str) -> set[Shown]:
    result = _run("node", "-e", script, folder=NODE_PACKAGES, text=path.read_bytes().decode("utf-8"))
    rows: Iterable[tuple[str, str, str]] = json.loads(result)
    return {Shown(title, date.fromisoformat(first), date.fromisoformat(after) - DAY) for title, first, after in rows}


def _shown(event: dict[str, Any]) -> Shown:
    first, last = event["start-date-long"], event["end-date-long"]
    return Shown(event["title"], date.fromisoformat(first), date.fromisoformat(last or first))


def _run(*command: str, folder: Path | None = None, text: str | None = None) -> str:
    """What a program prints, in a time zone of its own so that days cannot shift unseen."""
    surroundings = {**os.environ, "TZ": "Pacific/Auckland", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        command, cwd=folder, input=text, capture_output=True, text=True, timeout=120, check=False, env=surroundings
    )
    assert done.returncode == 0, f"{command[0]} failed: {done.stderr}"
    return done.stdout
