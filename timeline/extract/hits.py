"""What the finder of actors hands on: who is named where, and how."""

from __future__ import annotations

from typing import Literal, NamedTuple

from timeline.model import Kind

How = Literal[
    "name",  # by a name or alias
    "short",  # by a short form that needs its full name elsewhere in the text ("de Commissie")
    "compound",  # as the first part of a compound ("EU-bijdrage")
    "demonym",  # by an adjective or its inhabitants ("Oekraïense", "Dutch")
    "person",  # a person, after an office
    "lends",  # a person whose name only marks a paper ("motie van het lid Klaver")
    "organisation",  # by its form: no list knows it
    "addressee",  # the reader of the text ("uw Kamer")
]


class ActorHit(NamedTuple):
    """An actor named in a text: the span, the slug, the name to show, how it was named, and what it is."""

    start: int
    end: int
    slug: str
    name: str
    how: How
    kind: Kind
