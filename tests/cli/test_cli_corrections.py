"""Events put right from the command line: each change said, remembered, and taken back."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import Run

LOAN, WAR, COURT, HOSTILE = "loan000001", "war0000002", "court00003", "hostile004"
pytestmark = pytest.mark.usefixtures("database")


def event(run: Run, name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run("show", name, "--json").out)
    return found


@pytest.mark.parametrize(
    ("options", "field", "value"),
    [
        (("--date", "2025-12-18"), "date", "2025-12-18"),
        (("--date", "donderdag 18 december 2025"), "date", "2025-12-18"),
        (("--date", "summer 2025"), "date", "2025-22"),
        (("--title", "Council agrees  on a loan"), "title", "Council agrees on a loan"),
        (("--status", "planned"), "status", "planned"),
        (("--actor", "Oekraïne", "--actor", "Jan Jansen"), "actors", ["ukraine", "jan-jansen"]),
        (("--add-actor", "Jan Jansen"), "actors", ["eu", "ukraine", "jan-jansen"]),
        (("--remove-actor", "Europese Unie"), "actors", ["ukraine"]),
        (("--theme", "Accountability"), "themes", ["accountability"]),
        (("--tag", "later", "--tag", "budget"), "tags", ["budget", "later"]),
        (("--note", "Ask the ministry."), "note", "Ask the ministry."),
    ],
    ids=" ".join,
)
def test_edit_changes_one_field(run: Run, options: tuple[str, ...], field: str, value: object) -> None:
    before = event(run, LOAN)
    done = run("edit", "loan", *options)
    assert (done.code, done.out) == (0, "")
    assert done.err == f"Done: edit {field} of “European Council agreed on a loan of EUR 90 bn”.\n"
    assert event(run, LOAN)[field] == value
    run("undo")
    assert event(run, LOAN)[field] == before[field]


def test_an_empty_note_is_none(run: Run) -> None:
    run("edit", LOAN, "--note", "Ask.")
    run("edit", LOAN, "--note", "")
    assert event(run, LOAN)["note"] is None


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("edit", LOAN), "what should change?"),
        (("edit", "lone"), "no event 'lone'"),
        (("edit", LOAN, "--date", "2025-13"), "“2025-13” is no date that we can read"),
        (("edit", LOAN, "--status", "done"), "'done' is not one of 'happened'"),
        (("edit", LOAN, "--title", " "), "an event needs a title"),
        (("edit", LOAN, "--theme", "sanctoins"), "Did you mean sanctions?"),
        (("edit", LOAN, "--remove-actor", "urkaine"), "Did you mean ukraine or eu?"),
        (("edit", WAR, "--remove-actor", "eu"), "eu does not take part in it\nThose that do: ukraine."),
        (("new", "someday", "Peace"), "“someday” is no date"),
        (("confirm",), "which events?"),
        (("confirm", "loan", "theme"), "no event 'theme'"),
        (("confirm", "theme:unheard"), "no theme 'unheard'"),
        (("confirm", "theme:sanctions", "date:1900"), "there are no events"),
        (("tag", " ", LOAN), "a tag is a word or more"),
        (("merge", LOAN), "merging takes two events or more"),
        (("apart", LOAN, LOAN), "is one event"),
        (("split", LOAN, "2"), "there is no mention 2"),
        (("undo",), "there is nothing to undo"),
        (("redo",), "there is nothing to redo"),
        (("history", "nobody"), "no event 'nobody'"),
        (("actors", "rename", "urkaine", "UKR"), "Did you mean ukraine or eu?"),
        (("actors", "merge", "ukraine", "Oekraïne"), "are one actor already"),
    ],
    ids=" ".join,
)
def test_what_cannot_be_meant_is_explained_and_changes_nothing(
    run: Run, arguments: tuple[str, ...], message: str
) -> None:
    done = run(*arguments)
    assert (done.code, done.out) == (2, "")
    assert message in done.err
    assert (
        run("history").err == "Nothing was changed yet. `timeline edit`, `confirm`, `merge` and others are kept here.\n"
    )


def test_an_event_of_ones_own_is_printed_to_go_on_with(run: Run) -> None:
    made = run("new", "juni 2027", "Peace talks", "--actor", "ukraine", "--note", "My guess.").out.strip()
    told = event(run, made)
    assert (told["date"], told["status"], told["actors"], told["review"]) == (
        "2027-06",
        "planned",
        ["ukraine"],
        "confirmed",
    )


def test_an_event_of_ones_own_may_be_the_first_thing_in_a_database(run: Run, tmp_path: Path) -> None:
    path = str(tmp_path / "empty.db")
    run("new", "1566", "Iconoclasm", "--db", path)
    assert run("list", "--fields", "date,title", "--db", path).lines == ["1566  Iconoclasm"]


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ((LOAN,), [LOAN]),
        (("loan", "war"), [WAR, LOAN]),
        (("actor:ukraine",), [WAR, LOAN]),
        (("-actor:ukraine",), [COURT, HOSTILE]),
        (("status:planned", "claims"), [COURT]),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize(("verb", "review"), [("confirm", "confirmed"), ("reject", "rejected")])
def test_events_are_judged_by_id_or_by_filter(
    run: Run, verb: str, review: str, words: tuple[str, ...], ids: list[str]
) -> None:
    run(verb, *words)
    assert run("list", f"review:{review}", "--fields", "id").lines == ids
    assert run("reopen", f"review:{review}").code == 0
    assert run("list", "review:proposed", "--count").lines == ["4"]


def test_a_mistyped_id_is_not_searched_for(run: Run) -> None:
    assert run("reject", "Ukraine").code == 2
    assert run("list", "review:rejected", "--count").lines == ["0"]


@pytest.mark.parametrize(("answer", "judged"), [(True, "2"), (False, "0")])
def test_a_filter_asks_first_on_a_terminal(
    run: Run, monkeypatch: pytest.MonkeyPatch, answer: bool, judged: str
) -> None:
    asked: list[str] = []

    def confirm(question: str, *, abort: bool, err: bool) -> None:
        asked.append(question)
        if not answer:
            raise KeyboardInterrupt

    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr("click.confirm", confirm)
    run("reject", "actor:ukraine")
    assert asked == ["Reject 2 events?"]
    assert run("list", "review:rejected", "--count").lines == [judged]
    run("confirm", "actor:ukraine", "--yes")
    run("confirm", LOAN, WAR)
    assert len(asked) == 1


def test_tags_are_put_on_and_taken_off(run: Run) -> None:
    assert run("tag", "key moment", "actor:ukraine").err == "Done: put key moment on 2 events.\n"
    assert run("list", 'tag:"key moment"', "--count").lines == ["2"]
    run("tag", "key moment", "--remove", LOAN)
    assert run("list", 'tag:"key moment"', "--fields", "id").lines == [WAR]


def test_merged_and_split_again(run: Run) -> None:
    run("merge", COURT, HOSTILE, "--date", "2026-05")
    merged = event(run, COURT)
    assert (merged["date"], len(merged["mentions"])) == ("2026-05", 2)
    assert run("show", HOSTILE).code == 2
    numbered = [line for line in run("show", COURT).lines if line.startswith(("1 ", "2 "))]
    assert numbered[0] == "1 The Claims Commission will open in The Hague by 1 June 2026."
    assert len(numbered) == 2
    made = run("split", COURT, "2").out.strip()
    assert [mention["date_text"] for mention in event(run, made)["mentions"]] == ["2027"]


def test_the_history_tells_all_and_undo_walks_it(run: Run) -> None:
    run("edit", LOAN, "--title", "Council agrees on a loan")
    run("reject", COURT)
    run("undo")
    listed = [line.split("  ", 3)[3] for line in run("history").lines]
    assert listed == [
        "reject “Claims Commission opens in The Hague”                   undone",
        "edit title of “European Council agreed on a loan of EUR 90 bn”",
    ]
    of_one = run("history", "loan").lines
    assert of_one[1].strip() == "title: “European Council agreed on a loan of EUR 90 bn” → “Council agrees on a loan”"
    (last, _) = map(json.loads, run("history", "--json").lines)
    assert (last["tool"], last["undone"], last["changes"][0]["after"]) == ("cli", True, "rejected")
    assert run("redo").err == "Done again: reject “Claims Commission opens in The Hague”.\n"


def test_a_step_as_json(run: Run) -> None:
    step = json.loads(run("confirm", LOAN, "--json").out)
    assert step["changes"] == [
        {"kind": "event", "subject": LOAN, "field": "review", "before": "proposed", "after": "confirmed"}
    ]


def test_what_is_said_already_changes_nothing(run: Run) -> None:
    run("confirm", LOAN)
    again = run("confirm", LOAN)
    assert (again.code, again.err) == (0, "Nothing changed: that is what it says already.\n")


def test_show_tells_what_is_settled(run: Run) -> None:
    run("edit", WAR, "--status", "happened", "--title", "War")
    run("confirm", LOAN)
    assert "Settled     status, title: changed by you" in run("show", WAR).lines
    assert "Settled     all of it is confirmed" in run("show", LOAN).lines


def test_actors_are_called_merged_and_refused(run: Run) -> None:
    run("actors", "rename", "eu", "The Union")
    run("actors", "alias", "ukraine", "UKR")
    assert run("list", "actor:UKR", "actor:The Union", "--fields", "id").lines == [LOAN]
    run("actors", "merge", "UKR", "eu")
    assert run("actors").lines == ["2  eu  The Union"]
    run("actors", "refuse", "eu")
    assert run("actors").lines == []
    assert run("history", "ukraine").lines[0].endswith("merge actor ukraine into eu")


def test_actors_are_listed_without_a_word_for_it(run: Run) -> None:
    for arguments in (("--limit", "1"), ("list", "--limit", "1"), ("--limit", "1", "actor:ukraine")):
        assert run("actors", *arguments).lines == ["2  ukraine  Ukraine"]
