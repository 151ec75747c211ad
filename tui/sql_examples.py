"""Queries to start from: each a question, and the SQL that answers it."""

from __future__ import annotations

from typing import NamedTuple


class Example(NamedTuple):
    """A question as a person asks it, and as SQL."""

    asks: str
    sql: str


EXAMPLES = (
    Example(
        "What is still to come, soonest first",
        """SELECT date, title, actors FROM timeline WHERE "end" >= date('now') AND status = 'planned'
ORDER BY coalesce(start, "end");""",
    ),
    Example(
        "What was going on in December 2025: an open end has no last day",
        """SELECT date, title FROM timeline
WHERE (start IS NULL OR start <= '2025-12-31') AND ("end" IS NULL OR "end" >= '2025-12-01') ORDER BY start;""",
    ),
    Example(
        "Who takes part most",
        "SELECT name, kind, count(*) AS events FROM timeline_actor GROUP BY actor ORDER BY events DESC LIMIT 10;",
    ),
    Example(
        "Who acts together",
        """SELECT a.name, b.name AS with_whom, count(*) AS events
FROM timeline_actor AS a JOIN timeline_actor AS b ON b.id = a.id AND a.actor < b.actor
GROUP BY a.actor, b.actor ORDER BY events DESC LIMIT 10;""",
    ),
    Example(
        "Events a year, by what became of them",
        'SELECT substr(coalesce(start, "end"), 1, 4) AS year, status, count(*) AS events'
        " FROM timeline GROUP BY year, status;",
    ),
    Example(
        "The themes of one actor",
        """SELECT t.label, count(*) AS events FROM timeline_theme AS t JOIN timeline_actor AS a USING (id)
WHERE a.actor = 'eu' GROUP BY t.theme ORDER BY events DESC;""",
    ),
    Example(
        "Sums of money, largest first",
        "SELECT date, value, currency, title FROM timeline_amount ORDER BY value DESC LIMIT 10;",
    ),
    Example(
        "The papers that are cited, with their address",
        "SELECT reference, url, count(*) AS events FROM timeline_reference GROUP BY reference ORDER BY events DESC;",
    ),
    Example(
        "Full text: events that speak of a loan, best match first",
        """SELECT e.edtf, e.title FROM event_fts JOIN event AS e ON e.id = event_fts.rowid
WHERE event_fts MATCH 'lening OR loan' ORDER BY rank;""",
    ),
    Example(
        "Dates that were worked out and could have been another: check these first",
        "SELECT date, alternative, date_text, why, text FROM timeline_mention WHERE alternative IS NOT NULL;",
    ),
)
