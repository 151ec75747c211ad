"""The few words that stand around events in a calendar or a page: one table a language, one row a word."""

from __future__ import annotations

from collections.abc import Mapping

_ENGLISH = {
    "happened": "happened",
    "ongoing": "ongoing",
    "planned": "planned",
    "hypothetical": "hypothetical",
    "status": "Status",
    "actors": "Actors",
    "amounts": "Amounts",
    "references": "Papers",
    "note": "Note",
    "why": "Why this date",
    "themes": "Themes",
    "evidence": "Evidence",
    "search": "Search",
    "shown": "{shown} of {all}",
    "clear": "Show all",
    "nothing": "Nothing matches.",
}
_DUTCH = {
    "happened": "gebeurd",
    "ongoing": "gaande",
    "planned": "gepland",
    "hypothetical": "hypothetisch",
    "status": "Status",
    "actors": "Actoren",
    "amounts": "Bedragen",
    "references": "Stukken",
    "note": "Notitie",
    "why": "Waarom deze datum",
    "themes": "Thema’s",
    "evidence": "Bewijs",
    "search": "Zoeken",
    "shown": "{shown} van {all}",
    "clear": "Alles tonen",
    "nothing": "Niets past hierbij.",
}
_GERMAN = {
    "happened": "geschehen",
    "ongoing": "andauernd",
    "planned": "geplant",
    "hypothetical": "hypothetisch",
    "status": "Status",
    "actors": "Akteure",
    "amounts": "Beträge",
    "references": "Unterlagen",
    "note": "Notiz",
    "why": "Warum dieses Datum",
    "themes": "Themen",
    "evidence": "Beleg",
    "search": "Suchen",
    "shown": "{shown} von {all}",
    "clear": "Alle zeigen",
    "nothing": "Nichts passt dazu.",
}
_FRENCH = {
    "happened": "passé",
    "ongoing": "en cours",
    "planned": "prévu",
    "hypothetical": "hypothétique",
    "status": "Statut",
    "actors": "Acteurs",
    "amounts": "Montants",
    "references": "Documents",
    "note": "Note",
    "why": "Pourquoi cette date",
    "themes": "Thèmes",
    "evidence": "Source",
    "search": "Chercher",
    "shown": "{shown} sur {all}",
    "clear": "Tout montrer",
    "nothing": "Rien ne correspond.",
}
_LABELS = {"en": _ENGLISH, "nl": _DUTCH, "de": _GERMAN, "fr": _FRENCH}


def labels(language: str) -> Mapping[str, str]:
    """The words in `language` ("nl", "nl-BE"), English for one we lack."""
    return _LABELS.get(language[:2].lower(), _ENGLISH)
