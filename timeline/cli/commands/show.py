"""`timeline show`: one event, where it says so, and why it has this date."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, repeat
from pathlib import Path

import click

from timeline.cli.console import interface_language, say, styled
from timeline.cli.evidence import quotation
from timeline.cli.options import TimelineCommand, database_option, json_option, reading
from timeline.model import Amount, Event, Mention, Reference
from timeline.plain import one_line
from timeline.store.documents import DocumentRow
from timeline.store.evidence import evidence
from timeline.when import When
from timeline.wording import when_text

EXAMPLES = (
    ("By the id that `timeline list` prints; its start will do", "timeline show EVENT"),
    ("Everything that is known of it", "timeline show EVENT --json"),
)

_LABEL_WIDTH = 12


@click.command("show", cls=TimelineCommand, examples=EXAMPLES)
@click.argument("event_id", metavar="EVENT")
@json_option
@database_option
def command(*, event_id: str, as_json: bool, database: Path | None) -> None:
    """Show one event with its evidence. EVENT is its id, or as much of it as no other event shares."""
    from timeline.store.corrections import settled_fields
    from timeline.store.documents import documents
    from timeline.store.find import event as find_event
    from timeline.store.labels import labels
    from timeline.store.linking.readings import reasons

    with reading(database) as connection:
        event = find_event(connection, event_id)
        if as_json:
            from timeline.export.jsonl import json_lines

            say(*json_lines(connection, [event]))
            return
        sources = {row.id: row for row in documents(connection)}
        names = labels(connection, (*event.actors, *event.themes), interface_language())
        decided = settled_fields(connection, event.id)
        for line in (*_page(event, names, decided), *_otherwise(connection, event)):
            say(line)
        again = reasons(connection, event.id)
        numbers = map(str, range(1, len(event.mentions) + 1)) if len(event.mentions) > 1 else repeat("")
        for (document, section), told in groupby(event.mentions, key=lambda m: (m.document_id, m.section)):
            say()
            mentions = list(told)
            proofs = [evidence(connection, mention) for mention in mentions]
            quoted = [line for proof in proofs for line in quotation(proof, next(numbers))]
            for line in (*_told(sources.get(document), section, mentions, quoted), *_same(again.get(document))):
                say(line)


def _page(event: Event, names: dict[str, str], decided: Sequence[str]) -> Iterator[str]:
    language = interface_language()
    state = f"{event.status}, {event.review}"
    yield styled(one_line(event.title), "strong")
    yield f"{_dated(event.when, language)}; {state}; {styled(event.id, 'faint')}"
    yield ""
    yield from _entry("Actors", [_with_reason(slug, names, event) for slug in event.actors])
    yield from _entry("Themes", [_with_reason(slug, names, event) for slug in event.themes])
    yield from _entry("References", map(_reference, event.references))
    yield from _entry("Amounts", map(_amount, event.amounts))
    yield from _entry("Tags", map(one_line, event.tags))
    yield from _entry("Note", [one_line(event.note)] if event.note else [])
    if "status" in event.reasons and "status" not in decided:
        yield from _entry("Status", [one_line(event.reasons["status"])])
    if event.review == "confirmed":
        yield from _entry("Settled", ["all of it is confirmed"])
    elif decided:
        yield from _entry("Settled", [f"{', '.join(decided)}: changed by you"])


def _otherwise(connection: sqlite3.Connection, event: Event) -> Iterator[str]:
    """What documents now say otherwise than a person decided."""
    from timeline.store.corrections import open_items, value_text

    refused = open_items(connection, ["refusal"], among=[event.id])
    yield from _entry("Otherwise", (one_line(f"{r.field} {value_text(r.field, r.value)}: {r.why}") for r in refused))


def _entry(label: str, lines: Iterable[str]) -> Iterator[str]:
    for number, line in enumerate(lines):
        yield styled(f"{'' if number else label:<{_LABEL_WIDTH}}", "faint") + line


def _with_reason(slug: str, names: dict[str, str], event: Event) -> str:
    reason = event.reasons.get(slug)
    name = one_line(names.get(slug, slug))
    return name + (styled(f"  {one_line(reason)}", "faint") if reason else "")


def _reference(reference: Reference) -> str:
    where = f"  {styled(one_line(reference.url), 'value')}" if reference.url else ""
    return f"{one_line(reference.text)}  {styled(one_line(reference.id), 'faint')}{where}"


def _amount(amount: Amount) -> str:
    about = "about " if amount.approximate else ""
    return f"{about}{amount.value:,} {amount.currency}  {styled(one_line(amount.text), 'faint')}"


def _told(source: DocumentRow | None, section: str, mentions: list[Mention], quoted: list[str]) -> Iterator[str]:
    """Where a document tells of the event, in which words, and how they came to mean this date."""
    language = interface_language()
    heading = f", under “{one_line(section)}”" if section else ""
    if source is not None:
        yield one_line(source.title) + heading
        yield styled(f"{one_line(source.path)}, characters {mentions[0].start} to {mentions[-1].end}", "faint")
    yield from quoted
    yield from _entry("Why", dict.fromkeys(_why(mention, language) for mention in mentions))
    others = dict.fromkeys(mention.alternative for mention in mentions if mention.alternative)
    yield from _entry("Or", (_dated(When.parse(edtf), language) for edtf in others))


def _same(reason: str | None) -> Iterator[str]:
    """Why what a further document tells counts as this event."""
    from timeline.store.linking.judging import SAME

    yield from _entry("Same event", [f"{reason}; {SAME} would do"] if reason else [])


def _why(mention: Mention, language: str) -> str:
    """The reason for the date, the rule that read it, and the day it was resolved against."""
    against = f", read on {when_text(When.day(mention.reference), language)}" if mention.reference else ""
    return one_line(mention.why) + styled(f" ({one_line(mention.rule)}{against})", "faint")


def _dated(when: When, language: str) -> str:
    return f"{styled(when_text(when, language), 'value')} ({when.edtf})"
