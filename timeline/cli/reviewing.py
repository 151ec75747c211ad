"""Going through what is open on a terminal, one key each."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from textwrap import wrap

from timeline.cli.console import interface_language, say, styled, talk, terminal_width
from timeline.cli.correcting import tell
from timeline.cli.evidence import quotation
from timeline.errors import NotFoundError
from timeline.model import Event
from timeline.plain import one_line
from timeline.store import corrections
from timeline.store.corrections import Item, ItemKind, Step
from timeline.store.corrections.questions import ASKED
from timeline.store.evidence import evidence
from timeline.store.find import event as find_event
from timeline.wording import when_text

Act = Callable[[sqlite3.Connection, Item], Step | None]


def _lead_by(number: int) -> Act:
    return lambda connection, item: corrections.accept(connection, item, keep=item.events[number], tool="cli")


def _accept(connection: sqlite3.Connection, item: Item) -> Step | None:
    return corrections.accept(connection, item, tool="cli")


def _dismiss(connection: sqlite3.Connection, item: Item) -> Step | None:
    return corrections.dismiss(connection, item, tool="cli")


# What each key does with an item, in the order in which `Question` says what that is.
_PAIR: Mapping[str, Act] = {"1": _lead_by(0), "2": _lead_by(1), "d": _dismiss}
_ACTS: Mapping[ItemKind, Mapping[str, Act]] = {
    "duplicate": _PAIR,
    "contradiction": _PAIR,
    "refusal": {"t": _accept, "k": _dismiss},
    "proposed": {"c": _accept, "r": _dismiss},
}
_ESCAPE = "\x1b"
_MOST_QUOTED = 3  # sentences of one event, so that two events fit a screen
_ALWAYS = {"n": "next", "u": "undo", "q": "quit"}


def go_through(connection: sqlite3.Connection, items: Sequence[Item], read: Callable[[], str]) -> None:
    """Show item after item and do what the key says that `read` gives; one whose events have gone is passed over.

    `read` waits for a key and returns it, or all that were pressed meanwhile.
    """
    keys = _keys(read)
    at = 0
    settled: list[int] = []  # the places of the items that took a step each
    while at < len(items):
        item = items[at]
        if not _show(connection, item, f"{at + 1} of {len(items)}"):
            at += 1
            continue
        key = _asked(item, keys)
        if key == "q":
            break
        if key == "u":
            at = _back(connection, settled, at)
            continue
        if key != "n":
            tell(_ACTS[item.kind][key](connection, item))
            settled.append(at)
        at += 1
    talk(f"{len(settled)} of {len(items)} settled.")


def _back(connection: sqlite3.Connection, settled: list[int], at: int) -> int:
    """Take back the last step of this review, and return to its item."""
    if not settled:
        talk("Nothing was settled here yet; `timeline undo` takes back what was done before.")
        return at
    tell(corrections.undo(connection), done="Undone")
    return settled.pop()


def _keys(read: Callable[[], str]) -> Iterator[str]:
    """One key after the other; those that send more than a character, such as arrows, are none of ours."""
    while True:
        pressed = read()
        if not pressed.startswith(_ESCAPE):
            yield from pressed.lower()


def _asked(item: Item, keys: Iterator[str]) -> str:
    _, *answers = ASKED[item.kind]
    choices = {**dict(zip(_ACTS[item.kind], filter(None, answers), strict=True)), **_ALWAYS}
    talk("  ".join(f"{key} {label}" for key, label in choices.items()))
    while (key := next(keys)) not in choices:
        talk(f"Press one of {', '.join(choices)}.")
    return key


def _show(connection: sqlite3.Connection, item: Item, place: str) -> bool:
    """Print an item; return false where one of its events has gone in the meantime."""
    try:
        told = [find_event(connection, uid) for uid in item.events]
    except NotFoundError:
        return False
    say()
    say(styled(f"{ASKED[item.kind].heading} ({place})", "strong"))
    for number, event in enumerate(told, start=1):
        for line in _event(connection, event, f"{number} " if len(told) > 1 else ""):
            say(line)
    if item.field:
        say(f"{item.field}: {one_line(corrections.value_text(item.field, item.value))}?")
    if item.why:
        say(styled(one_line(item.why), "faint"))
    return True


def _event(connection: sqlite3.Connection, event: Event, number: str) -> Iterator[str]:
    yield f"{number}{styled(when_text(event.when, interface_language()), 'value')}  {styled(event.id, 'faint')}"
    width = terminal_width()
    title = one_line(event.title)
    yield from wrap(title, width) if width else [title]
    for mention in event.mentions[:_MOST_QUOTED]:
        yield from quotation(evidence(connection, mention))
    if len(event.mentions) > _MOST_QUOTED:
        yield styled(f"  and {len(event.mentions) - _MOST_QUOTED} more", "faint")
