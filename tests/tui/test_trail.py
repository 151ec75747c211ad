"""Back and forward through the filters tried."""

from __future__ import annotations

from timeline.query import Query, parse
from tui.trail import Place, Stop, Trail

THERE = Place(738_000, "abc")


def test_a_step_back_finds_the_filter_and_the_place_where_it_was_left() -> None:
    trail = Trail(Query())
    trail.visit(parse("actor:eu"), THERE)
    assert trail.step(-1, None) == Stop(Query(), THERE)
    assert trail.step(1, THERE) == Stop(parse("actor:eu"))


def test_the_ends_are_ends() -> None:
    trail = Trail(Query())
    assert trail.step(-1, None) is None
    assert trail.step(1, None) is None
    assert trail.before is None


def test_a_new_filter_drops_what_was_ahead() -> None:
    trail = Trail(Query())
    trail.visit(parse("one"), None)
    trail.step(-1, None)
    trail.visit(parse("two"), None)
    assert trail.step(1, None) is None
    assert trail.here.query == parse("two")


def test_a_filter_that_grows_letter_by_letter_is_one_stop() -> None:
    trail = Trail(Query())
    trail.visit(parse("h"), THERE)
    for typed in ("ha", "har", "harbour"):
        trail.visit(parse(typed), None, instead=True)
    assert trail.step(-1, None) == Stop(Query(), THERE)
    assert trail.step(1, None) == Stop(parse("harbour"))


def test_the_same_filter_again_is_no_stop() -> None:
    trail = Trail(parse("actor:eu"))
    trail.visit(parse("actor:eu"), THERE)
    assert trail.before is None
