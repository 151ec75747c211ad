"""The wheel as a user gets it: installed in a clean environment, run from another folder."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LETTER = "kamerbrief-nederlandse-inzet-oekraine.txt"


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    clean = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "TIMELINE", "VIRTUAL"))
    }
    return subprocess.run(
        [str(part) for part in command], cwd=cwd, env=clean, capture_output=True, text=True, check=True, timeout=600
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--outdir", target, ROOT, cwd=target)
    (built,) = target.glob("*.whl")
    return built


def test_the_wheel_holds_the_data_and_litters_nothing(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0].split("-")[0] for name in names} == {"timeline", "tui", "timeline_from_documents"}
    for needed in ("timeline/migrations/env.py", "timeline/seeds/actors.toml", "timeline/seeds/themes.toml"):
        assert needed in names
    assert f"timeline/seeds/documents/{LETTER}" in names
    assert [name for name in names if name.endswith(".tcss")]


def test_the_command_works_outside_the_checkout(wheel: Path, tmp_path: Path) -> None:
    run(sys.executable, "-m", "venv", "env", cwd=tmp_path)
    run(tmp_path / "env/bin/pip", "install", "--quiet", wheel, cwd=tmp_path)
    timeline = tmp_path / "env/bin/timeline"
    letter = tmp_path / "letter.txt"
    letter.write_text("Op 19 december 2025 bereikte de Europese Raad een akkoord over Oekraïne.", encoding="utf-8")
    database = tmp_path / "events.db"
    run(timeline, "--db", database, "add", letter, cwd=tmp_path)
    listed = run(timeline, "--db", database, "list", "actor:european-council", cwd=tmp_path)
    assert "Europese Raad bereikte een akkoord" in listed.stdout
    drawn = run(tmp_path / "env/bin/python", "-c", "import tui.app; print(tui.app.__name__)", cwd=tmp_path)
    assert drawn.stdout.strip() == "tui.app"
