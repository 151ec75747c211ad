"""JSON Lines → events: what `jsonl` wrote comes back as it was, nothing lost."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, get_args

from timeline.errors import DateError, ExportError
from timeline.export.incoming.names import papers_named
from timeline.model import (
    Amount,
    Decided,
    Event,
    Kind,
    Likeness,
    Mention,
    Reading,
    Reference,
    Refusal,
    Review,
    Status,
)
from timeline.states import Alike, Decision, Origin, Verdict
from timeline.store.imported import Restored, Stub
from timeline.store.participants import Participant, Said
from timeline.when import When

if TYPE_CHECKING:
    from timeline.export.incoming import Guidance, Opener


# What a program that writes events of its own need not know. An event that is here keeps its own where one is left out.
_OPTIONAL: Mapping[str, Any] = {
    **dict.fromkeys(("participants", "settled", "readings", "refusals", "alike"), ()),
    **dict.fromkeys(("created", "updated", "papers")),
    "reasons": {},
    "sequence": 0,
}
_OPTIONAL_OF_MENTION: Mapping[str, Any] = {"date_start": 0, "date_end": 0, "section": ""}
_TOLD = frozenset(("when", "title", "status", "review", "actors", "themes", "references", "amounts", "tags", "note"))


def read(opener: Opener, guidance: Guidance) -> Iterator[Restored]:
    """Read one event a line; a line ends with a newline and nothing else."""
    with io.TextIOWrapper(opener(), "utf-8-sig", newline="\n") as lines:
        yield from restore(lines)


def restore(lines: Iterable[str]) -> Iterator[Restored]:
    """Read one event a line, skipping empty lines; raise `ExportError` with the line's number where there is none."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield _restored(json.loads(line), f"line {number}")
        except (DateError, KeyError, TypeError, ValueError, AttributeError) as error:
            raise ExportError(
                f"line {number} holds no event: {_what(error)}",
                hint="Each line must be an event as `timeline export FILE.jsonl` writes it.",
            ) from error


def _restored(value: Mapping[str, Any], place: str) -> Restored:
    told = None if _OPTIONAL.keys() <= value.keys() else _TOLD
    named = tuple(map(_participant, value.get("participants", ())))
    return Restored(event_from_json(value), dict(_documents(value)), told, place, named)


def event_from_json(value: Mapping[str, Any]) -> Event:
    """The event of which `event_json` made `value`; raise `KeyError`, `TypeError` or `ValueError` where it did not.

    What comes after the keys that people read may be left out.
    """
    value = {**_OPTIONAL, **value}
    return Event(
        id=_text(value["id"]),
        when=When.parse(_text(value["date"])),
        title=_text(value["title"]),
        status=_one_of(value["status"], get_args(Status)),
        review=_one_of(value["review"], get_args(Review)),
        mentions=tuple(_mention(mention) for mention in value["mentions"]),
        actors=_texts(value["actors"]),
        themes=_texts(value["themes"]),
        references=_references(value),
        amounts=tuple(_amount(amount) for amount in value["amounts"]),
        tags=_texts(value["tags"]),
        note=None if value["note"] is None else _text(value["note"]),
        reasons=_all_text(value["reasons"]),
        created=_moment(value["created"]),
        updated=_moment(value["updated"]),
        sequence=int(value["sequence"]),
        decided=_decided(value),
    )


def _decided(value: Mapping[str, Any]) -> Decided:
    if any(one["event"] == value["id"] for one in value["alike"]):
        raise ValueError("an event is no other than itself")
    return Decided(
        settled=_texts(value["settled"]),
        readings=tuple(
            Reading(_text(one["document"]), dict(one["said"]), _text(one["why"])) for one in value["readings"]
        ),
        refusals=tuple(Refusal(_text(one["field"]), _text(one["document"]), one["value"]) for one in value["refusals"]),
        alike=tuple(
            Likeness(
                _text(one["event"]),
                _one_of(one["kind"], get_args(Alike)),
                _text(one["why"]),
                _one_of(one["verdict"], get_args(Verdict)),
            )
            for one in value["alike"]
        ),
    )


def _participant(value: Mapping[str, Any]) -> Participant:
    return Participant(
        _text(value["id"]),
        _text(value["name"]),
        _one_of(value["kind"], get_args(Kind)),
        _one_of(value["origin"], get_args(Origin)),
        tuple((_text(alias["name"]), _text(alias["language"])) for alias in value.get("aliases", ())),
        tuple(map(_decision, value.get("decisions", ()))),
    )


def _decision(value: Mapping[str, Any]) -> Said:
    return Said(
        _text(value["slug"]),
        _one_of(value["kind"], get_args(Decision)),
        _text(value["value"]),
        _text(value["language"]),
    )


def _references(value: Mapping[str, Any]) -> tuple[Reference, ...]:
    if value["papers"] is None:
        return papers_named(_texts(value["references"]))
    return tuple(Reference(**_all_text(paper)) for paper in value["papers"])


def _mention(value: Mapping[str, Any]) -> Mention:
    value = {**_OPTIONAL_OF_MENTION, **value}
    reference, alternative = value["reference"], value["alternative"]
    return Mention(
        document_id=_text(value["document"]["id"]),
        **_span(value, "start", "end"),
        text=_text(value["text"]),
        **_span(value, "date_start", "date_end"),
        date_text=_text(value["date_text"]),
        rule=_text(value["rule"]),
        reference=None if reference is None else date.fromisoformat(reference),
        alternative=None if alternative is None else _text(alternative),
        why=_text(value["why"]),
        section=_text(value["section"]),
    )


def _span(value: Mapping[str, Any], first: str, last: str) -> dict[str, Any]:
    start, end = int(value[first]), int(value[last])
    if not 0 <= start <= end:
        raise ValueError(f"nothing reaches from {first} {start} to {last} {end}")
    return {first: start, last: end}


def _amount(value: Mapping[str, Any]) -> Amount:
    sum_of_money = value["value"]
    if not isinstance(sum_of_money, int | float):
        raise TypeError(f"{sum_of_money!r} is no sum")
    return Amount(sum_of_money, _text(value["currency"]), _text(value["text"]), bool(value.get("approximate", False)))


def _documents(value: Mapping[str, Any]) -> Iterator[tuple[str, Stub]]:
    for mention in value["mentions"]:
        document = mention["document"]
        if document["title"] is not None:
            day = document.get("date")
            stub = Stub(_text(document["title"]), _text(document["path"]), day and date.fromisoformat(_text(day)))
            yield _text(document["id"]), stub


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value


def _texts(values: Iterable[object]) -> tuple[str, ...]:
    return tuple(_text(value) for value in values)


def _all_text(values: Mapping[str, object]) -> dict[str, str]:
    return {name: _text(value) for name, value in values.items()}


def _one_of(value: object, choices: tuple[Any, ...]) -> Any:
    if value not in choices:
        raise ValueError(f"{value!r} is none of {', '.join(choices)}")
    return value


def _moment(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value)


def _what(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"no JSON at column {error.colno}"
    return f"{error} is missing" if isinstance(error, KeyError) else str(error)
