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
}
_LABELS = {"en": _ENGLISH, "nl": _DUTCH, "de": _GERMAN, "fr": _FRENCH}


def labels(language: str) -> Mapping[str, str]:
    """The words in `language` ("nl", "nl-BE"), English for one we lack."""
    return _LABELS.get(language[:2].lower(), _ENGLISH)
