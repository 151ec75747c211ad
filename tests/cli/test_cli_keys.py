"""`timeline keys` and `timeline web`, as far as they need no page."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.cli.running import Run
from tui.keymap import bindings


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a person's keys are looked for."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    path = tmp_path / "timeline" / "keys.toml"
    path.parent.mkdir()
    return path


def test_every_key_and_where_to_change_it(run: Run, file: Path) -> None:
    done = run("keys")
    assert done.code == 0
    assert len(done.lines) == len(bindings())
    assert any(line.split()[:2] == ["browser.filter", "/"] for line in done.lines)
    assert f"Change them in {file}" in done.err


def test_ones_own_keys_are_shown(run: Run, file: Path) -> None:
    file.write_text('[browser]\nfilter = "f2"\n', encoding="utf-8")
    rows = {row["name"]: row for row in map(json.loads, run("keys", "--json").lines)}
    assert rows["browser.filter"]["keys"] == ["f2"]
    assert [name for name, row in rows.items() if row["own"]] == ["browser.filter"]
    assert "1 of them are yours" in run("keys").err


def test_a_mistake_in_the_file_is_pointed_at(run: Run, file: Path) -> None:
    file.write_text('[browser]\n\nfiltr = "f2"\n', encoding="utf-8")
    done = run("keys")
    assert (done.code, done.out) == (2, "")
    assert f"{file}, line 3" in done.err
    assert "Did you mean filter?" in done.err


def test_the_file_to_start_from_is_printed(run: Run, file: Path) -> None:
    done = run("keys", "--default")
    assert "[browser]" in done.lines
    assert str(file) in done.err
    file.write_text(done.out, encoding="utf-8")
    assert run("keys").code == 0


@pytest.mark.usefixtures("database")
def test_web_without_the_extra_says_what_to_install(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "textual_serve.server", None)
    monkeypatch.delitem(sys.modules, "tui.web", raising=False)
    done = run("web", "--port", "0")
    assert (done.code, done.out) == (1, "")
    assert "timeline-from-documents[web]" in done.err


def test_web_needs_a_database(run: Run, tmp_path: Path) -> None:
    done = run("web", "--db", str(tmp_path / "none.db"))
    assert (done.code, done.out) == (1, "")
    assert "there is no database" in done.err
