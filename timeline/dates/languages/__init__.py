"""The languages there are: one module a language, each a `LANGUAGE`; any other falls back on explicit dates."""

from __future__ import annotations

from importlib import import_module

from timeline.dates.rows import Language

CODES = ("nl", "en", "de", "fr")


def language_for(code: str) -> Language:
    """The tables of a language by its ISO 639-1 code."""
    if code in CODES:
        language: Language = import_module(f"timeline.dates.languages.{code}").LANGUAGE
        return language
    from timeline.dates.languages.fallback import fallback_language

    return fallback_language(code)
