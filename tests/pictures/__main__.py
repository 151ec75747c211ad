"""Browses the letter that ships with Timeline, and draws what a person sees: an SVG a scene, into docs/.

The letter, its day and the keys are fixed, so that a picture changes only with the browser.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import NamedTuple

from tests.tui.session import Session
from timeline.intake import add_paths
from timeline.query import parse
from timeline.resources import resource
from timeline.store.connection import open_database
from tui.app import Timeline
from tui.library import Library

TODAY = date(2026, 2, 23)
TARGET = Path("docs")


class Scene(NamedTuple):
    """What to press before the picture is taken, from a filter on, in a terminal of some columns and lines."""

    name: str
    keys: tuple[str, ...] = ()
    filter: str = ""
    size: tuple[int, int] = (120, 36)


SCENES = (
    Scene("browser", ("full_stop", "[", "[", "enter")),
    Scene("review", ("full_stop", "R")),
    Scene("sql", ("S", "f2", "down", "enter", "f5")),
)


def main(wanted: list[str]) -> int:
    known = {scene.name: scene for scene in SCENES}
    unknown = [name for name in wanted if name not in known]
    if unknown:
        sys.stderr.write(f"There is no scene {unknown[0]!r}; there are {', '.join(known)}.\n")
        return 2
    TARGET.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder)  # no one's own keys, looks and queries
        path = _filled(Path(folder) / "timeline.db")
        for scene in known.values():
            if not wanted or scene.name in wanted:
                asyncio.run(_draw(path, scene))
                sys.stdout.write(f"{TARGET / scene.name}.svg\n")
    return 0


def _filled(path: Path) -> Path:
    with closing(open_database(path)) as connection:
        for outcome in add_paths(connection, [resource("seeds") / "documents"], date=TODAY):
            if outcome.error:
                raise outcome.error
    return path


async def _draw(path: Path, scene: Scene) -> None:
    with closing(Library(path, TODAY)) as library:
        app = Timeline(library, parse(scene.filter))
        async with app.run_test(size=scene.size) as pilot:
            session = Session(pilot)
            await session.settle()
            await session.press(*scene.keys)
            app.save_screenshot(f"{scene.name}.svg", str(TARGET))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
