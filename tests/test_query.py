"""The filter language: what a text means, how it is written again, worded, completed and refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import FilterError
from timeline.query import OPERATORS, Query, Term, complete, parse, phrase_arguments, place, sentence

OF_THE_README = (
    'actor:eu,ukraine -theme:sanctions date:2025-06..2025-12 status:planned ref:36045-264 "claims commission"'
)

READ = [
    ("", ()),
    ("   ", ()),
    ("claims", (Term("text", ("claims",)),)),
    ("claims tribunal", (Term("text", ("claims",)), Term("text", ("tribunal",)))),
    ('"claims commission"', (Term("phrase", ("claims commission",)),)),
    ('-"claims commission"', (Term("phrase", ("claims commission",), negated=True),)),
    ("-claims", (Term("text", ("claims",), negated=True),)),
    ("actor:eu,ukraine", (Term("actor", ("eu", "ukraine")),)),
    ("actor:eu actor:ukraine", (Term("actor", ("eu",)), Term("actor", ("ukraine",)))),
    ("Actor:eu", (Term("actor", ("eu",)),)),
    ('section:"Niet-militaire steun",Inleiding', (Term("section", ("Niet-militaire steun", "Inleiding")),)),
    ('date:"vorige maand"', (Term("date", ("vorige maand",)),)),
    ("date:..2025-06", (Term("date", ("..2025-06",)),)),
    ('text:"actor:eu"', (Term("text", ("actor:eu",)),)),
    (r'"say \"no\" \\ yes"', (Term("phrase", (r'say "no" \ yes',)),)),
    ("12:30", (Term("text", ("12:30",)),)),
    ("1,5", (Term("text", ("1,5",)),)),
    ('5"', (Term("text", ('5"',)),)),
    ("document:a-b.txt", (Term("document", ("a-b.txt",)),)),
]


@pytest.mark.parametrize(("text", "terms"), READ)
def test_reads(text: str, terms: tuple[Term, ...]) -> None:
    assert parse(text) == Query(terms)


def test_prints_what_it_read() -> None:
    assert str(parse(OF_THE_README)) == OF_THE_README


@pytest.mark.parametrize("operator", OPERATORS.values(), ids=OPERATORS)
def test_every_example_of_the_help_is_a_filter_on_its_key(operator: object) -> None:
    (key,) = (key for key, row in OPERATORS.items() if row is operator)
    (term,) = parse(OPERATORS[key].example).terms
    assert term.key == key


REFUSED = [
    ("actr:eu", 0, "Did you mean actor:?"),
    ("claims statsu:planned", 7, "Did you mean status:?"),
    ("status:planed", 7, "Did you mean planned?"),
    ("status:happened,planed", 16, "Did you mean planned?"),
    ("precision:minute", 10, "It can be day"),
    ("http://example.org", 0, "put it in quotes"),
    ("actor:", 6, "actor:eu"),
    ("actor:eu,", 9, "actor:eu"),
    ("eu actor: ukraine", 9, "actor:eu"),
    ('eu "claims', 3, "Close it"),
    ('section:"a"b', 11, "Leave a space"),
    ('"" eu', 0, "Write what to look for"),
    ("eu - ukraine", 3, "-theme:sanctions"),
    ("eu -", 3, "-theme:sanctions"),
    ("eu \udc80", 3, "UTF-8"),
]


@pytest.mark.parametrize(("text", "position", "hint"), REFUSED)
def test_refuses_and_points_at_the_place(text: str, position: int, hint: str) -> None:
    with pytest.raises(FilterError) as refused:
        parse(text)
    assert refused.value.text == text
    assert refused.value.position == position
    assert hint in refused.value.hint


# What is no text at all (surrogates) never gets into a filter; a value of spaces alone means nothing.
words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12).filter(str.strip)


@st.composite
def terms(draw: st.DrawFn) -> Term:
    key = draw(st.sampled_from(list(OPERATORS)))
    value = st.sampled_from(OPERATORS[key].values) if OPERATORS[key].values else words
    return Term(key, tuple(draw(st.lists(value, min_size=1, max_size=3))), draw(st.booleans()))


queries = st.builds(lambda found: Query(tuple(found)), st.lists(terms(), max_size=4))


@given(queries)
def test_what_is_printed_reads_as_the_same(query: Query) -> None:
    assert parse(str(query)) == query


@given(st.text(st.sampled_from("actor:-,\"\\ 'x\n\t.é"), max_size=30))
def test_any_text_is_read_or_refused_within_it(text: str) -> None:
    refusal = _refusal(text)
    if refusal is None:
        query = parse(text)
        assert parse(str(query)) == query
    else:
        assert 0 <= refusal.position <= len(text)
        assert refusal.hint


def _refusal(text: str) -> FilterError | None:
    try:
        parse(text)
    except FilterError as error:
        return error
    return None


TOGGLED = [
    ("", "actor", "eu", False, "actor:eu"),
    ("actor:eu", "actor", "ukraine", False, "actor:eu,ukraine"),
    ("actor:eu,ukraine", "actor", "eu", False, "actor:ukraine"),
    ("actor:eu", "actor", "eu", False, ""),
    ("actor:eu", "actor", "eu", True, "-actor:eu"),
    ("-actor:eu", "actor", "eu", False, "actor:eu"),
    ("-actor:eu", "actor", "eu", True, ""),
    ("status:planned", "actor", "eu", False, "status:planned actor:eu"),
    ("claims", "text", "court", False, "claims court"),
]


@pytest.mark.parametrize(("before", "key", "value", "negated", "after"), TOGGLED)
def test_toggles_a_value(before: str, key: str, value: str, negated: bool, after: str) -> None:
    assert str(parse(before).toggle(key, value, negated)) == after


@given(queries, st.sampled_from(["actor", "theme"]), words, st.booleans())
def test_toggling_on_holds_and_toggling_off_leaves_nothing(query: Query, key: str, value: str, negated: bool) -> None:
    before = value in query.having(key, negated=negated)
    after = query.toggle(key, value, negated)
    assert (value in after.having(key, negated=negated)) is not before
    assert value not in after.having(key, negated=not negated) or before


def test_a_key_can_be_left_out() -> None:
    assert str(parse("actor:eu -actor:russia status:planned").without("actor")) == "status:planned"


WORDED = [
    ("", "all events"),
    ("actor:eu,ukraine -theme:sanctions", "events involving eu or ukraine, not about sanctions"),
    ("date:2025-06..2025-12 status:planned", "events in 2025-06 to 2025-12, planned"),
    ("date:..2025", "events in the past to 2025"),
    ('"claims commission" -dutch', "events saying “claims commission”, without words like “dutch”"),
]


@pytest.mark.parametrize(("text", "said"), WORDED)
def test_says_what_it_shows(text: str, said: str) -> None:
    assert sentence(parse(text)) == said


def test_says_names_where_someone_knows_them() -> None:
    names = {"eu": "the European Union"}
    assert sentence(parse("actor:eu"), lambda _key, value: names[value]) == "events involving the European Union"


ACTORS = {"actor": ["eu", "ukraine", "united-nations", "council of europe"]}

COMPLETED = [
    ("sta", ["status:"]),
    ("-the", ["theme:"]),
    ("actor:u", ["ukraine", "united-nations"]),
    ("actor:eu,u", ["ukraine", "united-nations"]),
    ('actor:"cou', ['"council of europe"']),
    ("actor:eu status:pl", ["planned"]),
    ("colour:r", []),
    ("", []),
    ('"claims com', []),
]


@pytest.mark.parametrize(("text", "offers"), COMPLETED)
def test_completes_keys_and_values(text: str, offers: list[str]) -> None:
    assert complete(text, len(text), lambda key: ACTORS.get(key, [])) == offers


def test_completes_at_the_cursor_not_at_the_end() -> None:
    here = place("actor:u status:planned", 7)
    assert here is not None
    assert (here.start, here.key, here.prefix) == (6, "actor", "u")


FROM_THE_SHELL = [
    (["actor:eu", "-theme:sanctions"], "actor:eu -theme:sanctions"),
    (["date:vorige maand"], 'date:"vorige maand"'),
    (["claims commission"], '"claims commission"'),
    (["-claims commission"], '-"claims commission"'),
    (["actor:eu date:2025"], "actor:eu date:2025"),
    (['actor:eu "claims commission"'], 'actor:eu "claims commission"'),
    (["section:Inleiding,Niet-militaire steun"], 'section:"Inleiding","Niet-militaire steun"'),
]


@pytest.mark.parametrize(("arguments", "text"), FROM_THE_SHELL)
def test_puts_back_the_quotes_that_the_shell_took(arguments: list[str], text: str) -> None:
    assert phrase_arguments(arguments) == text
