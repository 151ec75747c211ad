"""Documents in, events out: sentences, actors, themes, references, amounts, titles and status. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.model import Actor, Document, Event, Theme

__all__ = ["extract_events"]


def extract_events(
    document: Document, actors: Iterable[Actor] | None = None, themes: Iterable[Theme] | None = None
) -> list[Event]:
    """The events of a document in the order of their days, each with its evidence.

    `actors` and `themes` are the lists to look for; None stands for those that ship with the package.
    """
    from timeline.extract.catalogue import load_catalogue
    from timeline.extract.events import extract

    if actors is None or themes is None:
        catalogue = load_catalogue()
        actors = catalogue.actors if actors is None else actors
        themes = catalogue.themes if themes is None else themes
    return extract(document, actors, themes)
