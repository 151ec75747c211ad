"""Which column of a table holds what: our own names, names that people give such columns, or as a person says."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from timeline.errors import UsageError

# What an event can be told by, each with the names that columns for it have, the surest first. A column serves one
# field; fields further up choose first.
FIELDS: dict[str, tuple[str, ...]] = {
    "id": ("id", "uid", "event id"),
    "date": ("date", "datum", "edtf", "when", "wanneer", "wann", "quand", "day", "dag", "tag", "jour", "event date"),
    "start": (
        *("start", "start date", "startdatum", "begin", "begindatum", "from", "van", "von", "beginn", "début", "du"),
        *("date de début", "dtstart"),
    ),
    "end": (
        *("end", "end date", "einde", "einddatum", "until", "to", "tot", "bis", "ende", "enddatum", "fin", "au"),
        *("date de fin", "dtend"),
    ),
    "title": (
        *("title", "titel", "titre", "event", "gebeurtenis", "ereignis", "événement", "headline"),
        *("subject", "onderwerp", "betreff", "objet", "summary", "what", "wat", "was", "quoi", "name", "naam", "nom"),
        *("description", "omschrijving", "beschrijving", "beschreibung", "text", "tekst", "texte"),
    ),
    "status": ("status",),
    "review": ("review",),
    "actors": (
        *("actors", "actor", "actoren", "akteure", "acteurs", "who", "wie", "wer", "qui", "betrokkenen", "beteiligte"),
        *("participants", "organisations", "organisaties", "organisationen"),
    ),
    "themes": ("themes", "theme", "thema", "themas", "thema s", "themen", "thèmes", "thème", "topic", "topics"),
    "url": ("url", "link", "address"),
    "section": ("sections", "section"),
    "references": ("references", "refs", "papers", "stukken", "kamerstuk", "kamerstukken"),
    "amounts": ("amounts",),
    "tags": (
        *("tags", "labels", "label", "keywords", "trefwoorden", "schlagwörter", "mots clés", "category", "categories"),
        *("categorie", "kategorie", "catégorie"),
    ),
    "note": (
        *("note", "notes", "notitie", "notities", "opmerking", "opmerkingen", "remarks", "comment", "comments"),
        *("bemerkung", "bemerkungen", "notiz", "remarque", "details", "toelichting", "description", "omschrijving"),
        *("beschrijving", "beschreibung"),
    ),
    "document": ("document", "source", "bron", "quelle"),
    "path": ("path",),
    "sentence": ("sentence", "quote", "citaat", "zitat", "citation"),
    "date_text": ("date text",),
    "why": ("why",),
}  # fmt: skip


def columns_of(header: Sequence[str], given: Mapping[str, str]) -> dict[str, int]:
    """The column of each field, as `given` by a person (field: name) and else by its name in the `header`.

    Raise `UsageError` for a field or column that there is not, and where no column is the title or the date.
    """
    named = {_plain(name): at for at, name in reversed(list(enumerate(header)))}
    chosen = {field: _given(field, name, header, named) for field, name in given.items()}
    for field, names in FIELDS.items():
        free = [named[name] for name in names if name in named and named[name] not in chosen.values()]
        if field not in chosen and free:
            chosen[field] = free[0]
    for field, others in (("title", ()), ("date", ("start", "end"))):
        if not chosen.keys() & {field, *others}:
            raise UsageError(
                f"no column is called as a {field} is",
                hint=f"Say which it is: --map {field}=COLUMN. There are {_listed(header)}.",
            )
    return chosen


def _given(field: str, name: str, header: Sequence[str], named: Mapping[str, int]) -> int:
    if field not in FIELDS:
        raise UsageError(f"an event has no {field!r}", hint=f"Map one of {', '.join(FIELDS)}.")
    if _plain(name) not in named:
        raise UsageError(f"there is no column {name!r}", hint=f"There are {_listed(header)}.")
    return named[_plain(name)]


def _listed(header: Sequence[str]) -> str:
    return ", ".join(f"“{name}”" for name in header)


def _plain(name: str) -> str:
    return re.sub(r"[\W_]+", " ", name).strip().casefold()
