"""A language as data: the types of its tables. The engine in this package reads nothing else.

A pattern is a regular expression with two additions: a space stands for any small gap (a line
break too, as in text out of a PDF), and `{name}` stands for one of the language's words of that
class, or for `{day}`, `{year}`, `{yy}`, `{nn}` (digits). A digit tells two of a kind apart
(`{day}`, `{day2}`); a capital asks for capitals in the text (`{Month}`), an exclamation mark for
the table's own spelling (`{season!}`). A group `core` marks
what belongs to the date where a pattern needs to see more.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from timeline.dates.reading import Reading

Values = Mapping[str, int]
Builder = Callable[[Values], Reading | None]
Examples = tuple[tuple[str, str], ...]

# What stands for a date in patterns of the words around it.
DATE = "◊"
# The day on which every example in a table is read: a Monday.
EXAMPLE_DAY = date(2026, 2, 23)


@dataclass(frozen=True, slots=True)
class Row:
    """One way of writing a date.

    `examples` are texts with the EDTF they must give on `EXAMPLE_DAY`; `refuses` are look-alikes
    in which nothing may be found. `after` must precede the match, `not_after` must not, and
    `not_before` must not follow it; with `opens` it must open a sentence, a line or a cell.
    """

    name: str
    pattern: str
    build: Builder
    examples: Examples
    refuses: tuple[str, ...]
    after: str = ""
    not_after: str = ""
    not_before: str = ""
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """A look-alike: a number that is no date. `examples` hold none; `spares` still give a date."""

    name: str
    pattern: str
    examples: tuple[str, ...]
    spares: Examples
    not_before: str = ""


@dataclass(frozen=True, slots=True)
class Modifier:
    """Words before or after a date that change its value: "sinds", "eind", "ca.", "jl.".

    `apply` gives the changed reading, or None where the words do not belong to such a date;
    then they are left out of the span. An opener that looks `ahead` ("by") puts a yearless date
    in the future unless a verb that we know says otherwise. One that is `idle_when_over` opens
    nothing where its date lies behind ("dès 2019").
    """

    name: str
    pattern: str
    apply: Callable[[Reading], Reading | None]
    examples: Examples
    refuses: tuple[str, ...]
    ahead: bool = False
    idle_when_over: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """Words between two dates that make them one: "van … tot", "tussen … en", "mei" "van dat jaar".

    `before` are words that may precede the first date and then belong to the span;
    with `needs_before` they must.
    """

    name: str
    between: str
    join: Callable[[Reading, Reading], Reading | None]
    examples: Examples
    refuses: tuple[str, ...]
    before: str = ""
    needs_before: bool = False


@dataclass(frozen=True, slots=True)
class Tense:
    """Words that say whether a clause looks back or ahead; patterns for forms too many to list.

    `breaks` are words that open another clause: what stands beyond them weighs less. `neutral`
    words fit a pattern by chance. `records` are words right before a date that make it one of the
    past: the date of a paper ("de brief van"); `prospects` rather make it lie ahead ("een plan
    voor"). `commitments` are words around a date, which stands as `DATE` among them, that promise
    what is to come ("agreed to meet on ◊", "tot ◊ verlengd"); `memories` likewise tell what was ("die am
    ◊ beschlossene"). With `certain` the patterns are nearly as
    good as words we know. `weak_past` are shapes of the past that yield to any finite verb
    ("wird … eröffnet"), unless a word of `perfect` stands behind them ("ausgelaufen ist").
    `present` and `preterite` are the shapes of finite verbs in a language that puts them right behind
    a date that opens the sentence ("Dinsdag rijden …"). `plain_future` and `plain_past` are shapes as
    good as words we know ("s'étaleront", "eindigde"). `tentative` are those of the known
    words that a date close by belies ("la réunion prévue le 5 août a été annulée").
    """

    past: frozenset[str]
    future: frozenset[str]
    past_pattern: str
    future_pattern: str
    breaks: frozenset[str]
    neutral: frozenset[str] = frozenset()
    records: str = ""
    prospects: str = ""
    certain: bool = False
    weak_past: str = ""
    commitments: str = ""
    memories: str = ""
    present: str = ""
    preterite: str = ""
    plain_future: str = ""
    tentative: frozenset[str] = frozenset()
    perfect: frozenset[str] = frozenset()
    plain_past: str = ""


@dataclass(frozen=True, slots=True)
class Language:
    """Everything the engine knows of one language. `openers` stand outside `modifiers`.

    `region` is what a text of the language's other country speaks of; where it does so more than
    once, readings take their regional value.
    `month_first` is a language whose numeric dates may put the month first where the document shows it:
    by a number above twelve, else by more dates in words like `month_first_style` than `day_first_style`.
    `abbreviations`, with spaces between, are words whose stop ends no sentence before a capital.
    `attribute` is a date, with `DATE` behind it, that belongs to a noun: what opens such a phrase belongs to
    the noun too ("after the 3 May election").
    `report_title` is the title of a report on one year, with that year as its first group.
    """

    code: str
    words: Mapping[str, Mapping[str, int]]
    rows: tuple[Row, ...]
    refusals: tuple[Refusal, ...]
    openers: tuple[Modifier, ...]
    modifiers: tuple[Modifier, ...]
    suffixes: tuple[Modifier, ...]
    links: tuple[Link, ...]
    tense: Tense
    ordinal_suffix: str
    month_first: bool = False
    month_first_style: str = ""
    day_first_style: str = ""
    region: str = ""
    abbreviations: str = ""
    report_title: str = ""
    attribute: str = ""
