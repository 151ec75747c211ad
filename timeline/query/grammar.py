"""Reading a filter: text in, Query out, errors that point at the place.

    filter = { term }     term = ["-"] ( key ":" value { "," value } | word | phrase )

A quotation mark opens a phrase only where a value begins, so that 5" needs no care.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from timeline.errors import FilterError
from timeline.query.operators import OPERATORS
from timeline.query.terms import PHRASE, TEXT, Query, Term, quoted

_SPACE = re.compile(r"\s*")
_KEY = re.compile(r"([A-Za-z]+):")
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_WORD = re.compile(r"\S+")
_VALUE = re.compile(r"[^\s,]+")
_ESCAPED = re.compile(r'\\(["\\])')
_SURROGATE = re.compile("[\ud800-\udfff]")


def parse(text: str) -> Query:
    """Read a filter; raise `FilterError` with the place and what would be right there.

    Keys may be written in capitals. Whether a named actor, theme or document exists is for
    the store to say; a status, review or precision is checked here.
    """
    if broken := _SURROGATE.search(text):
        raise _error("this is no character", text, broken.start(), "Write the filter in UTF-8.")
    terms = []
    position = _skip(text, 0)
    while position < len(text):
        term, end = _term(text, position)
        terms.append(term)
        position = _skip(text, end)
    return Query(tuple(terms))


def phrase_arguments(arguments: Sequence[str]) -> str:
    """The filter that command-line arguments mean after the shell took their quotes away.

    An argument with spaces but at most one key, at its start, is one value: `date:vorige maand`,
    `claims commission`. Any other argument is filter text as it stands.
    """
    return " ".join(map(_requoted, arguments))


def _requoted(argument: str) -> str:
    sign, body = ("-", argument[1:]) if argument.startswith("-") else ("", argument)
    key = _KEY.match(body)
    start = key.end() if key else 0
    value = body[start:]
    if '"' in value or len(value.split()) < 2 or any(_KEY.match(word) for word in value.split()):
        return argument
    return sign + body[:start] + ",".join(quoted(part.strip()) if part.strip() else part for part in value.split(","))


def _term(text: str, start: int) -> tuple[Term, int]:
    negated = text[start] == "-"
    position = start + negated
    if position == len(text) or text[position].isspace():
        raise _error("nothing follows the “-”", text, start, "Write what to leave out behind it: -theme:sanctions")
    key = _KEY.match(text, position)
    if key:
        name = _known(key[1], text, position)
        values, end = _values(name, text, key.end())
        return Term(name, values, negated), end
    if text[position] == '"':
        phrase, end = _phrase(text, position)
        _expect_end(text, end)
        return Term(PHRASE, (phrase,), negated), end
    word = _WORD.match(text, position)
    assert word  # a term starts at a character that is no space
    return Term(TEXT, (word[0],), negated), word.end()


def _known(key: str, text: str, position: int) -> str:
    """The operator's key, or an error that names the nearest one."""
    name = key.lower()
    if name in OPERATORS:
        return name
    near = nearest(name, OPERATORS)
    hint = f"Did you mean {near}:?" if near else f"The keys are {', '.join(OPERATORS)}."
    raise _error(f"there is no key “{key}”", text, position, f"{hint} To search for it as text, put it in quotes.")


def _values(key: str, text: str, start: int) -> tuple[tuple[str, ...], int]:
    values = []
    position = start
    while True:
        value, end = _value(key, text, position)
        _check(key, value, text, position)
        values.append(value)
        if text[end : end + 1] != ",":
            _expect_end(text, end)
            return tuple(values), end
        position = end + 1


def _value(key: str, text: str, start: int) -> tuple[str, int]:
    if text[start : start + 1] == '"':
        return _phrase(text, start)
    word = _VALUE.match(text, start)
    if word is None:
        raise _error(f"{key}: lacks a value", text, start, f"For example {OPERATORS[key].example}")
    return word[0], word.end()


def _phrase(text: str, start: int) -> tuple[str, int]:
    match = _QUOTED.match(text, start)
    if match is None:
        raise _error("this quotation mark is never closed", text, start, 'Close it with another ".')
    value = _ESCAPED.sub(r"\1", match[1])
    if not value.strip():
        raise _error("there is nothing between the quotation marks", text, start, "Write what to look for in them.")
    return value, match.end()


def _expect_end(text: str, end: int) -> None:
    if end < len(text) and not text[end].isspace():
        raise _error("something sticks to the closing quotation mark", text, end, "Leave a space there.")


def _check(key: str, value: str, text: str, position: int) -> None:
    allowed = OPERATORS[key].values
    if allowed and value not in allowed:
        near = nearest(value, allowed)
        hint = f"Did you mean {near}?" if near else f"It can be {', '.join(allowed)}."
        raise _error(f"there is no {key} “{value}”", text, position, hint)


def _skip(text: str, position: int) -> int:
    space = _SPACE.match(text, position)
    return space.end() if space else position


def _error(message: str, text: str, position: int, hint: str) -> FilterError:
    return FilterError(message, text=text, position=position, hint=hint)


def nearest(wrong: str, known: Iterable[str]) -> str | None:
    """The known word most like a wrong one, if any is like it."""
    from difflib import get_close_matches  # only a mistake pays for it

    return next(iter(get_close_matches(wrong.lower(), list(known), n=1, cutoff=0.6)), None)
