"""Which events of a document are known already, and which ones a person must be asked about."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from timeline.model import Event, Mention
from timeline.store.assemble import assemble
from timeline.store.linking.candidates import candidates
from timeline.store.linking.judging import Judgement, judge
from timeline.store.linking.readings import as_read, stored_readings
from timeline.store.linking.telling import Telling, Terms, name_words, telling

_ASKED = 3  # stored events that a person is asked about for one new event: the likeliest

_DOCUMENTS = "SELECT id, uid, language FROM document WHERE uid IN (SELECT value FROM json_each(?))"
_NAMES = (
    "SELECT slug, name FROM actor WHERE slug IN (SELECT value FROM json_each(?1)) UNION ALL"
    " SELECT a.slug, n.alias FROM actor AS a JOIN actor_alias AS n ON n.actor_id = a.id"
    " WHERE a.slug IN (SELECT value FROM json_each(?1))"
)
_DIFFERENT = (
    "SELECT one, other FROM event_pair WHERE verdict = 'different' AND (one IN (SELECT value FROM json_each(?1))"
    " OR other IN (SELECT value FROM json_each(?1)))"
)


class Match(NamedTuple):
    """A new event, by its position, and a stored one, by its row number, with what they are to each other."""

    position: int
    key: int
    judgement: Judgement


class _Known(NamedTuple):
    """A stored event: its id, and what is told of it by each document, by id, where that is kept; "" as it stands."""

    id: str
    told: dict[str, Telling]


def find_matches(
    connection: sqlite3.Connection, events: Sequence[Event], language: str, apart: Collection[int] = ()
) -> tuple[list[Match], list[Match]]:
    """The events that are known, each matched at most once, and the pairs that a person must settle.

    `events` are those of one document in `language`, whose actors are stored; `apart` are row numbers of events that
    the document tells anyway. What a person called different stays so.
    """
    found = [[key for key in candidates(connection, event) if key not in apart] for event in events]
    known = _known(connection, {key for keys in found for key in keys}, language)
    names = _names(connection, {slug for event in events for slug in event.actors})
    different = _different(connection, [event.id for event in events])
    matches: list[Match] = []
    for position, (event, keys) in enumerate(zip(events, found, strict=True)):
        said = telling(event, event.mentions, language, names)
        for key in keys:
            one = known[key]
            if frozenset((event.id, one.id)) not in different and (best := _best(said, one.told.values())):
                matches.append(Match(position, key, best))
    matches.sort(key=lambda match: (-match.judgement.points, match.position, match.key))
    same = _once([match for match in matches if match.judgement.kind == "same"])
    return same, _open(matches, same, {key: one.told[""].when.edtf for key, one in known.items()})


def parted(connection: sqlite3.Connection, events: Mapping[int, Event], document: str, language: str) -> set[int]:
    """Of events by row number, as a document now tells them, those that the others telling them do not mean any more.

    What was one stays one as long as a person would at least be asked.
    """
    names = _names(connection, {slug for event in events.values() for slug in event.actors})
    gone: set[int] = set()
    for key, one in _known(connection, events.keys(), language).items():
        others = [other for uid, other in one.told.items() if uid not in ("", document)]
        best = _best(telling(events[key], events[key].mentions, language, names), others)
        if others and (best is None or best.kind == "contradiction"):
            gone.add(key)
    return gone


def _best(said: Telling, tellings: Iterable[Telling]) -> Judgement | None:
    """The judgement of the telling that agrees most; where one shares the date, no other contradicts it."""
    judged = [judgement for other in tellings if (judgement := judge(said, other))]
    return max(judged, key=lambda judgement: (judgement.kind != "contradiction", judgement.points), default=None)


def _once(matches: Sequence[Match]) -> list[Match]:
    """The best matches in which every event, new or stored, occurs at most once."""
    taken: list[Match] = []
    positions: set[int] = set()
    keys: set[int] = set()
    for match in matches:
        if match.position not in positions and match.key not in keys:
            positions.add(match.position)
            keys.add(match.key)
            taken.append(match)
    return taken


def _open(matches: Sequence[Match], same: Sequence[Match], dates: Mapping[int, str]) -> list[Match]:
    """What is left to ask: of events that are neither known themselves nor asked about one that is.

    What is told of several other days recurs, and contradicts none of them.
    """
    positions, keys = {match.position for match in same}, {match.key for match in same}
    left = sorted(
        (match for match in matches if match.position not in positions and match.key not in keys),
        key=lambda match: match.position,
    )
    asked: list[Match] = []
    for _, group in groupby(left, key=lambda match: match.position):
        of_one = list(group)
        doubles = [match for match in of_one if match.judgement.kind != "contradiction"]
        others = [match for match in of_one if match.judgement.kind == "contradiction"]
        recurs = len({dates[match.key] for match in others}) > 1
        asked += doubles[:_ASKED] or ([] if recurs else others[:_ASKED])
    return asked


def _known(connection: sqlite3.Connection, keys: Collection[int], language: str) -> dict[int, _Known]:
    """Events by row number; what is written in no document's language counts as in `language`."""
    ordered = sorted(keys)
    events = assemble(connection, ordered)
    readings = stored_readings(connection, ordered)
    told_of = [said["actors"] for of_documents in readings.values() for said in of_documents.values()]
    names = _names(connection, set().union(*(event.actors for event in events), *told_of))
    sources = {mention.document_id for event in events for mention in event.mentions}
    documents = connection.execute(_DOCUMENTS, (json.dumps(sorted(sources)),)).fetchall()
    languages = {uid: spoken for _, uid, spoken in documents}
    ids = {number: uid for number, uid, _ in documents}
    known: dict[int, _Known] = {}
    for key, event in zip(ordered, events, strict=True):
        first = event.mentions[0].document_id if event.mentions else ""
        read = [("", first, event)]
        still = ((ids[number], said) for number, said in readings.get(key, {}).items() if number in ids)
        read += ((uid, uid, as_read(event, said)) for uid, said in still)
        told = {
            name: telling(one, _by(one, document), languages.get(document) or language, names)
            for name, document, one in read
        }
        known[key] = _Known(event.id, told)
    return known


def _by(event: Event, document: str) -> list[Mention]:
    return [mention for mention in event.mentions if mention.document_id == document]


def _names(connection: sqlite3.Connection, slugs: Collection[str]) -> dict[str, Terms]:
    """The words that name each actor, in every language that is stored."""
    rows = sorted(connection.execute(_NAMES, (json.dumps(sorted(slugs)),)))
    return {slug: name_words(name for _, name in group) for slug, group in groupby(rows, key=lambda row: row[0])}


def _different(connection: sqlite3.Connection, ids: Sequence[str]) -> set[frozenset[str]]:
    return {frozenset(pair) for pair in connection.execute(_DIFFERENT, (json.dumps(ids),))}
