"""The languages there are: each room here with a two-letter name holds a `LANGUAGE`; adding one is adding one."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from timeline.dates.rows import Language

CODES = tuple(sorted(module.name for module in iter_modules(__path__) if len(module.name) == 2))


def language_for(code: str) -> Language:
    """The tables of a language by its ISO 639-1 code; without tables of its own, its explicit dates by CLDR."""
    if code in CODES:
        language: Language = import_module(f"timeline.dates.languages.{code}").LANGUAGE
        return language
    from timeline.dates.languages.fallback import fallback_language

    return fallback_language(code)
