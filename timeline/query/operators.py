"""The keys of the filter language, one row each: the only place to touch for a new key.

A row says how a value becomes SQL over the table `event` (alias `e`) and how it reads in a
sentence. `frame` holds the values' conditions at its `{}`, joined by `join`; `one` is the
condition of a single value, with a `?` wherever `bind` supplies a parameter.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import get_args

from timeline.query.fulltext import match_phrase, match_words
from timeline.states import Review, Status
from timeline.when import Precision

Parameter = str | int
Bind = Callable[[str, date], tuple[Parameter, ...]]


def _as_is(value: str, _today: date) -> tuple[Parameter, ...]:
    return (value,)


def _days(value: str, today: date) -> tuple[Parameter, ...]:
    """The last day asked for, which an event must not begin after, and the first, which it must not end before."""
    from timeline.query.days import day_range

    first, last = day_range(value, today)
    return last, first


@dataclass(frozen=True, slots=True, kw_only=True)
class Operator:
    """How one key filters. `means` and `means_not` word it, with the values at `{}`.

    `values` lists what may stand there, where that is a closed list. Where `nested`, values name saved
    filters, and what these say stands in the place of `one`.
    """

    one: str
    means: str
    means_not: str
    about: str
    example: str
    frame: str = "({})"
    join: str = " OR "
    bind: Bind = _as_is
    values: tuple[str, ...] = ()
    nested: bool = False

    @property
    def explanation(self) -> str:
        """What the key is about, and the values it knows if those are all."""
        return f"{self.about}: {', '.join(self.values)}" if self.values else self.about

    def sql(self, count: int) -> str:
        """The condition that any of `count` values holds."""
        return self.frame.format(self.join.join([self.one] * count))

    def parameters(self, value: str, today: date) -> tuple[Parameter, ...]:
        """What a value puts in the place of each `?`; a lone parameter serves them all."""
        bound = self.bind(value, today)
        return bound * self.one.count("?") if len(bound) == 1 else bound


_PAPER = re.compile(r"(?:kst-|kamerstuk(?:ken)?\s*)?(\d{2})\s?(\d{3})(.*)", re.IGNORECASE | re.DOTALL)
_BEFORE_NUMBER = re.compile(r"(?:\s*,)?\s*(?:nr\.?|no\.?)\s*|[\s,/]+", re.IGNORECASE)


def _paper(value: str, _today: date) -> tuple[Parameter, ...]:
    """A paper as people write it, as its stored slug: "36 045, nr. 264" and 36045-264 are kst-36045-264."""
    match = _PAPER.fullmatch(value.strip())
    if match is None:
        return (value.strip(),)
    rest = _BEFORE_NUMBER.sub("-", match[3])
    return (f"kst-{match[1]}{match[2]}{rest}",)


# Rows of a name table that answer to a value: its slug, or a name of it in any language, in any case.
_ACTOR = (
    "SELECT id FROM actor WHERE slug = fold(?) OR fold(name) = fold(?)"
    " UNION SELECT actor_id FROM actor_alias WHERE fold(alias) = fold(?)"
)
_THEME = (
    "SELECT id FROM theme WHERE slug = fold(?) OR fold(label) = fold(?)"
    " UNION SELECT theme_id FROM theme_name WHERE fold(name) = fold(?)"
)
# A document answers to its id or the start of it, its title, its path or its file's name.
_DOCUMENT = (
    "SELECT id FROM document WHERE uid = ?"
    " OR (length(?) >= 4 AND substr(uid, 1, length(?)) = ?)"
    " OR fold(title) = fold(?) OR path = ? OR substr(path, -length(?) - 1) = '/' || ?"
)
# The spellings of a value that there are. Many rows share few of them: each is looked up in an index behind the last.
_SPELLINGS = (
    "{column} IN (WITH RECURSIVE known (name) AS (SELECT min({column}) FROM {table} UNION ALL"
    " SELECT (SELECT min({column}) FROM {table} WHERE {column} > known.name) FROM known WHERE known.name IS NOT NULL)"
    " SELECT name FROM known WHERE fold(name) = fold(?))"
)

OPERATORS: dict[str, Operator] = {
    "actor": Operator(
        frame="e.id IN (SELECT event_id FROM event_actor WHERE actor_id IN ({}))",
        join=" UNION ",
        one=_ACTOR,
        means="involving {}",
        means_not="without {}",
        about="who takes part: a slug, or a name in any language",
        example="actor:eu,ukraine",
    ),
    "theme": Operator(
        frame="e.id IN (SELECT event_id FROM event_theme WHERE theme_id IN ({}))",
        join=" UNION ",
        one=_THEME,
        means="about {}",
        means_not="not about {}",
        about="the subject: a slug, or a name in any language",
        example="theme:energy",
    ),
    "document": Operator(
        frame="e.id IN (SELECT event_id FROM mention WHERE document_id IN ({}))",
        join=" UNION ",
        one=_DOCUMENT,
        means="told in {}",
        means_not="not told in {}",
        about="where it stands: a document's id, title or file",
        example="document:letter.txt",
    ),
    "date": Operator(
        one="(e.first_day <= ? AND e.last_day >= ?)",
        bind=_days,
        means="in {}",
        means_not="outside {}",
        about="when: 2025, 2025-06..2025-12, ..2025-06, or words such as “last month”",
        example="date:2025-06..2025-12",
    ),
    "status": Operator(
        one="e.status = ?",
        means="{}",
        means_not="not {}",
        about="whether it happened",
        example="status:planned",
        values=get_args(Status),
    ),
    "review": Operator(
        one="e.review = ?",
        means="{}",
        means_not="not {}",
        about="what a person decided about it",
        example="review:confirmed",
        values=get_args(Review),
    ),
    "precision": Operator(
        one="e.precision = ?",
        means="dated to a {}",
        means_not="not dated to a {}",
        about="how exact its date is",
        example="precision:day",
        values=get_args(Precision),
    ),
    "ref": Operator(
        frame="e.id IN (SELECT event_id FROM event_reference WHERE reference_id IN ({}))",
        join=" UNION ",
        one="SELECT id FROM reference"
        " WHERE slug = ? COLLATE NOCASE OR substr(slug, 1, length(?) + 1) = ? || '-' COLLATE NOCASE",
        bind=_paper,
        means="citing {}",
        means_not="not citing {}",
        about="a paper it cites, or a whole dossier",
        example="ref:36045-264",
    ),
    "section": Operator(
        frame="e.id IN (SELECT event_id FROM mention WHERE {})",
        one=_SPELLINGS.format(column="section", table="mention"),
        means="under the heading {}",
        means_not="not under the heading {}",
        about="the heading it stands under",
        example='section:"Military support"',
    ),
    "tag": Operator(
        frame="e.id IN (SELECT event_id FROM event_tag WHERE {})",
        one=_SPELLINGS.format(column="tag", table="event_tag"),
        means="tagged {}",
        means_not="not tagged {}",
        about="a tag that a person gave it",
        example="tag:important",
    ),
    "filter": Operator(
        nested=True,
        one="",
        means="as in the filter {}",
        means_not="not as in the filter {}",
        about="a filter that you saved, with all it says",
        example="filter:soon",
    ),
    "text": Operator(
        frame="e.id IN ({})",
        join=" UNION ",
        one="SELECT rowid FROM event_fts WHERE event_fts MATCH ?",
        bind=lambda value, _today: (match_words(value),),
        means="with words like {}",
        means_not="without words like {}",
        about="words that begin so, in title or sentence; the key itself can be left out",
        example="text:commission",
    ),
    "phrase": Operator(
        frame="e.id IN ({})",
        join=" UNION ",
        one="SELECT rowid FROM event_fts WHERE event_fts MATCH ?",
        bind=lambda value, _today: (match_phrase(value),),
        means="saying {}",
        means_not="not saying {}",
        about='exactly these words in a row; "quotes" alone do',
        example='"claims commission"',
    ),
}
