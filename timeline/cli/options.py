"""What the commands share: examples in their help, the database, the filter, a day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from timeline.cli.console import interface_language
from timeline.errors import DateError, UsageError

DATABASE_HELP = "The database file; else TIMELINE_DB, else one in your data folder."

if TYPE_CHECKING:
    import sqlite3

    from timeline.query import Query
    from timeline.when import When

# What an example is for, and the command line.
Example = tuple[str, str]


class TimelineCommand(click.Command):
    """A command whose help ends with examples; `examples` are pairs of purpose and command line."""

    def __init__(self, *args: Any, examples: Sequence[Example] = (), **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.examples = examples

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        self.write_examples(self.examples, formatter)

    @staticmethod
    def write_examples(examples: Sequence[Example], formatter: click.HelpFormatter) -> None:
        """Each example under its purpose, never wrapped, so that it can be pasted."""
        with formatter.section("Examples"):
            for purpose, line in examples:
                formatter.write_text(f"# {purpose}")
                formatter.write(f"{'':>{formatter.current_indent}}{line}\n")


class FilterCommand(TimelineCommand):
    """A command that takes a filter; it has no one-letter options, so that `-theme:sanctions` is part of the filter."""

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, context_settings={"ignore_unknown_options": True}, **settings)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The keys of the filter language, then the examples."""
        from timeline.query import OPERATORS

        with formatter.section("Filter: a comma is “or”, a further term is “and”, a leading - is “not”"):
            formatter.write_dl([(row.example, row.explanation) for row in OPERATORS.values()])
        super().format_epilog(ctx, formatter)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Refuse a misspelt `--option`, which would otherwise be taken for a word to leave out."""
        known = [name for parameter in self.get_params(ctx) for name in parameter.opts]
        options = args[: args.index("--")] if "--" in args else args
        for argument in options:
            name = argument.partition("=")[0]
            if name.startswith("--") and name not in known:
                raise click.NoSuchOption(name, possibilities=_alike(name, known), ctx=ctx)
        return super().parse_args(ctx, args)


class DayType(click.ParamType[date]):
    """A day as people type it; nothing coarser will do."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        from timeline.query import read_when

        when = read_when(value, date.today(), interface_language())
        if when.precision != "day" or when.earliest is None:
            raise DateError(f"“{value}” is no single day", hint="Write it as 2026-02-23.")
        return when.earliest


class WhenType(click.ParamType["When"]):
    """A day or period, as EDTF or in words."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> When:
        from timeline.query import read_when

        return read_when(str(value), date.today(), interface_language())


class LanguageType(click.ParamType[str]):
    """A language by its code of two letters (ISO 639-1)."""

    name = "code"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        code = str(value).lower()
        if len(code) != 2 or not code.isalpha() or not code.isascii():
            raise UsageError(
                f"“{value}” is no code of a language", hint="Write nl, en, de, fr, or another of ISO 639-1."
            )
        return code


def _from_root(ctx: click.Context, _parameter: click.Parameter, value: Path | None) -> Path | None:
    """`--db` may stand before the command or behind it; behind it wins."""
    root: Path | None = ctx.find_root().obj
    return value if value is not None else root


database_option = click.option(
    "--db", "database", type=click.Path(path_type=Path), callback=_from_root, help=DATABASE_HELP
)
date_option = click.option("--date", "day", type=DayType(), help="The document's date, when the text does not tell.")
language_option = click.option(
    "--language", type=LanguageType(), help="The document's language: nl, en, de, fr or another code."
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON, one object a line.")
filter_argument = click.argument("filter_words", metavar="[FILTER]…", nargs=-1)


def asked(filter_words: Sequence[str]) -> Query:
    """The filter of a command line; what reads one loads only where there is one."""
    from timeline.query import Query

    if not filter_words:
        return Query()
    from timeline.query import parse, phrase_arguments

    return parse(phrase_arguments(filter_words))


@contextmanager
def reading(database: Path | None) -> Iterator[sqlite3.Connection]:
    """The database of a command that only reads: it must exist."""
    from timeline.store.connection import open_database

    with closing(open_database(database, create=False)) as connection:
        yield connection


def _alike(name: str, known: Sequence[str]) -> list[str]:
    from difflib import get_close_matches

    return get_close_matches(name, known)
