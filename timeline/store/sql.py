"""A person's own SQL: reading only, in fact and not by promise, within limits of time and size.

Four locks, because each alone can be opened: the file is opened read-only (which still allows ATTACH and
VACUUM INTO), an allow-list of what a statement may do (which stops both), a deadline, and caps on the
length of a value and of the whole answer.
"""

from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from timeline.errors import SqlError
from timeline.store.connection import connect, default_path, open_database
from timeline.store.failures import explain
from timeline.store.sql_places import place

LONGEST_VALUE = 32 * 2**20  # bytes of one value, also in the making
LARGEST_ANSWER = 64 * 2**20  # characters of all values together
_STEPS_BETWEEN_LOOKS = 5_000  # of SQLite's virtual machine: a look at the clock about every tenth of a millisecond


class SqlResult(NamedTuple):
    """An answer; `truncated` where it had more rows than were asked for or can be held."""

    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]]
    truncated: bool


_ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE}
_REFUSED_FUNCTIONS = {"load_extension", "fts3_tokenizer"}
# Pragmas that only tell something, whatever stands in their brackets …
_TELLING = {"table_info", "table_xinfo", "table_list", "index_list", "index_info", "index_xinfo", "foreign_key_list"}
_TELLING |= {"function_list", "collation_list", "compile_options", "data_version"}
# … and those that tell as long as they are given no value.
_TELLING_BARE = {"user_version", "application_id", "encoding", "page_count", "page_size"}


def run_sql(
    path: Path | str | None,
    text: str,
    *,
    seconds: float = 5.0,
    rows: int = 10_000,
    stopped: Callable[[], bool] = bool,
) -> SqlResult:
    """Answer one SELECT on the database at `path` (by default `default_path()`), at most `rows` rows in `seconds`.

    `stopped` is asked now and then, from this thread, whether nobody waits for the answer any longer. Raise
    `SqlError` for what would change anything, is wrong or takes too long.
    """
    where = Path(path) if path is not None else default_path()
    open_database(where, create=False).close()
    with closing(connect(where, "ro")) as connection:
        _lock(connection, seconds, stopped)
        try:
            found = connection.execute(text)
            if found.description is None:
                raise SqlError(
                    "that asks for nothing", hint="Write one SELECT; `timeline sql --schema` shows what is there."
                )
            columns = tuple(column[0] for column in found.description)
            answer, truncated = _fetch(found, rows)
        except (sqlite3.Error, sqlite3.Warning, ValueError) as error:
            raise _explained(error, text, connection, where, seconds) from error
    return SqlResult(columns, answer, truncated)


def schema_text(path: Path | str | None = None) -> str:
    """The views and tables as SQL with their comments: first the views made for people, then what they are made of."""
    with closing(open_database(path, create=False)) as connection:
        statements = connection.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name NOT LIKE 'event\\_fts\\_%' ESCAPE '\\'"
            " AND name NOT LIKE 'index\\_%' ESCAPE '\\'"
            " AND tbl_name <> 'alembic_version' ORDER BY type <> 'view', type <> 'table', rowid"
        )
        return ";\n\n".join(sql for (sql,) in statements) + ";\n"


def schema_names(path: Path | str | None = None) -> dict[str, list[str]]:
    """The columns of every view and table, the views that are made for people first."""
    with closing(open_database(path, create=False)) as connection:
        found = connection.execute(
            "SELECT t.name, c.name FROM sqlite_master AS t JOIN pragma_table_info(t.name) AS c"
            " WHERE t.type IN ('table', 'view') AND t.name NOT LIKE 'event\\_fts\\_%' ESCAPE '\\'"
            " AND t.name NOT LIKE 'index\\_%' ESCAPE '\\'"
            " AND t.name NOT IN ('alembic_version', 'event_text') ORDER BY t.type <> 'view', t.rowid, c.cid"
        )
        names: dict[str, list[str]] = {}
        for table, column in found:
            names.setdefault(table, []).append(column)
        return names


def _lock(connection: sqlite3.Connection, seconds: float, stopped: Callable[[], bool]) -> None:
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.text_factory = lambda stored: stored.decode("utf-8", "replace")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.set_authorizer(_authorize)
    deadline = time.monotonic() + seconds
    connection.set_progress_handler(lambda: stopped() or time.monotonic() > deadline, _STEPS_BETWEEN_LOOKS)


def _authorize(action: int, first: str | None, second: str | None, _database: str | None, _trigger: str | None) -> int:
    """Whether a statement may do one thing; called by SQLite for each while it prepares the statement."""
    allowed = action in _ALLOWED
    if action == sqlite3.SQLITE_FUNCTION:
        allowed = (second or "").lower() not in _REFUSED_FUNCTIONS
    elif action == sqlite3.SQLITE_PRAGMA:
        name = (first or "").lower()
        allowed = name in _TELLING or (name in _TELLING_BARE and second is None)
    elif action == sqlite3.SQLITE_UPDATE:
        # SQLite asks this of itself when it first uses a virtual table; a person's own UPDATE of it, it refuses.
        allowed = first == "sqlite_master"
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY


def _fetch(found: sqlite3.Cursor, most: int) -> tuple[list[tuple[Any, ...]], bool]:
    answer: list[tuple[Any, ...]] = []
    room = LARGEST_ANSWER
    for row in found:
        room -= sum(len(value) for value in row if isinstance(value, str | bytes))
        if len(answer) == most or room < 0:
            return answer, True
        answer.append(row)
    return answer, False


_WRONG_SQL = "SQLITE_ERROR"  # any other name tells of the file, not of what was asked
_READING_ONLY = (
    "this SQL may only read",
    "Ask with SELECT; to work on the file itself, copy it: timeline db backup COPY",
)
# What SQLite says, and what that means for a person; the first that is found in the message counts.
_MEANINGS: tuple[tuple[str, str, str], ...] = (
    *(
        (sign, *_READING_ONLY)
        for sign in ("not authorized", "prohibited", "authorization denied", "may not be modified", "too many attached")
    ),
    ("interrupted", "the query took longer than {seconds:g} seconds and was stopped", "Narrow it, or add a LIMIT."),
    ("too big", "a value of the answer is longer than {megabytes} MB", "Select less of it, for example with substr()."),
    ("one statement at a time", "only one statement at a time", "Run them one after another."),
)


def _explained(error: Exception, text: str, connection: sqlite3.Connection, path: Path, seconds: float) -> Exception:
    said = str(error)
    for sign, message, hint in _MEANINGS:
        if sign in said:
            return SqlError(message.format(seconds=seconds, megabytes=LONGEST_VALUE // 2**20), hint=hint)
    if isinstance(error, sqlite3.Error) and getattr(error, "sqlite_errorname", _WRONG_SQL) != _WRONG_SQL:
        return explain(error, path)
    at = place(said, text, connection)
    shown = text if at is not None else ""
    connection.set_authorizer(None)
    connection.set_progress_handler(None, 0)
    return SqlError(f"SQLite says: {said}", hint=_suggest(said, connection), text=shown, position=at or 0)


_MISSING = re.compile(r"no such (table|column): (?:\w+\.)?(\w+)")


def _suggest(said: str, connection: sqlite3.Connection) -> str:
    """The nearest name of a table or column that was misspelt."""
    fallback = "`timeline sql --schema` shows the tables and columns."
    missing = _MISSING.search(said)
    if missing is None:
        return fallback
    from rapidfuzz import process  # only a mistake needs it

    select = (
        "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"
        if missing[1] == "table"
        else "SELECT DISTINCT c.name FROM sqlite_master AS t JOIN pragma_table_info(t.name) AS c"
        " WHERE t.type IN ('table', 'view')"
    )
    nearest = process.extractOne(missing[2], [name for (name,) in connection.execute(select)], score_cutoff=60)
    return f"Did you mean {nearest[0]}? {fallback}" if nearest else fallback
