"""`timeline review`: what is open, one key each; and an event as a text to edit."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from tests.cli.running import Run
from timeline.cli.form import edited
from timeline.cli.reviewing import go_through
from timeline.store import corrections
from timeline.store.connection import open_database
from timeline.store.corrections.subjects import pair_name, write_pairs
from timeline.store.find import event
from timeline.when import When

TODAY = date(2026, 2, 23)
LOAN, WAR, COURT, HOSTILE = "loan000001", "war0000002", "court00003", "hostile004"


@pytest.fixture
def connection(database: Path) -> Iterator[sqlite3.Connection]:
    """The database, in which the war and the loan may be one, and a document says otherwise of the court's day."""
    with closing(open_database(database)) as opened:
        pair = {"kind": "duplicate", "why": "the same actors", "verdict": ""}
        write_pairs(opened, {pair_name(LOAN, WAR): pair})
        corrections.edit(opened, [COURT], {"date": When.parse("2026-05")})
        opened.execute(
            "INSERT INTO event_refusal SELECT e.id, 'date', d.id, '\"2026-04\"' FROM event AS e, document AS d"
            " WHERE e.uid = ?",
            (COURT,),
        )
        yield opened


@pytest.mark.usefixtures("connection")
def test_what_is_open_is_listed(run: Run) -> None:
    assert run("review").lines == [
        f"duplicate  {LOAN} {WAR}  2025-12-19 European Council agreed on a loan of EUR 90 bn"
        " | 2022-02-24/.. Ukraine has been at war  the same actors",
        f"refusal    {COURT}             2026-05 Claims Commission opens in The Hague: date 2026-04?"
        f"{' ' * 40}“A letter” says otherwise",
    ]
    assert [json.loads(line)["kind"] for line in run("review", "--json", "actor:ukraine").lines] == ["duplicate"]
    proposed = run("review", "--json", "--proposed", "theme:sanctions").lines
    assert [json.loads(line)["events"][0]["id"] for line in proposed] == [HOSTILE]
    assert "Otherwise   date 2026-04: “A letter” says otherwise" in run("show", COURT).lines


@pytest.mark.usefixtures("database")
def test_nothing_open_says_what_else_there_is(run: Run) -> None:
    assert run("review").err == "Nothing is open; `timeline review --proposed` goes through proposals.\n"


@pytest.mark.parametrize(
    ("keys", "left", "day"),
    [
        ("nn", ["duplicate", "refusal"], "2026-05"),
        ("q", ["duplicate", "refusal"], "2026-05"),
        ("dk", [], "2026-05"),
        ("1t", [], "2026-04"),
        ("xdt", [], "2026-04"),
        ("duq", ["duplicate", "refusal"], "2026-05"),
        ("utudq", ["refusal"], "2026-05"),
    ],
)
def test_one_key_settles_each(connection: sqlite3.Connection, keys: str, left: list[str], day: str) -> None:
    pressed = iter(keys)
    go_through(connection, corrections.open_items(connection), lambda: next(pressed))
    assert [item.kind for item in corrections.open_items(connection)] == left
    assert event(connection, COURT).when.edtf == day


@pytest.mark.parametrize("pressed", [["dk"], ["\x1b[A", "d", "K"], ["d", "\x1b", "xk"]])
def test_keys_may_come_together_or_be_none_of_ours(connection: sqlite3.Connection, pressed: list[str]) -> None:
    keys = iter(pressed)
    go_through(connection, corrections.open_items(connection), lambda: next(keys))
    assert corrections.open_items(connection) == []


def test_the_second_event_can_lead(connection: sqlite3.Connection) -> None:
    go_through(connection, corrections.open_items(connection, ["duplicate"]), lambda: "2")
    merged = event(connection, WAR)
    assert (merged.title, len(merged.mentions)) == ("Ukraine has been at war", 2)


def test_proposals_are_confirmed_and_rejected(connection: sqlite3.Connection) -> None:
    pressed = iter("crnq")
    go_through(connection, corrections.open_items(connection, ["proposed"]), lambda: next(pressed))
    reviews = [event(connection, uid).review for uid in (WAR, LOAN, COURT, HOSTILE)]
    assert reviews == ["confirmed", "rejected", "proposed", "proposed"]


def test_the_editor_shows_an_event_and_takes_back_what_changed(connection: sqlite3.Connection) -> None:
    def in_editor(text: str) -> str:
        assert 'actors = ["eu", "ukraine"]' in text
        return text.replace('2025-12-19"', 'eerste kwartaal 2026"').replace('note = ""', 'note = """\nAsk.\n"""')

    changed = edited(event(connection, LOAN), TODAY, in_editor)
    assert changed == {"date": When.parse("2026-33"), "note": "Ask.\n"}


@pytest.mark.parametrize("text", [None, ""])
def test_what_is_not_saved_or_emptied_changes_nothing(connection: sqlite3.Connection, text: str | None) -> None:
    assert edited(event(connection, LOAN), TODAY, lambda _: text) == {}


def test_what_cannot_be_told_apart_from_markup_survives_the_editor(connection: sqlite3.Connection) -> None:
    assert edited(event(connection, HOSTILE), TODAY, lambda text: text) == {}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("title = Loan", "this cannot be read: Invalid value (at line 1, column 9)"),
        ('colour = "red"', "an event has no field “colour”"),
        ('actors = "eu"', "actors is a list of texts"),
        ("title = 3", "title is a text"),
        ('date = "someday"', "“someday” is no date"),
    ],
)
def test_a_mistake_in_the_editor_is_told_and_may_be_mended(
    connection: sqlite3.Connection,
    text: str,
    message: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("click.confirm", lambda _question, **_settings: True)
    shown: list[str] = []

    def in_editor(before: str) -> str:
        shown.append(before)
        return text if len(shown) == 1 else 'title = "Loan"'

    assert edited(event(connection, LOAN), TODAY, in_editor) == {"title": "Loan"}
    assert shown[1] == text
    assert message in capsys.readouterr().err
