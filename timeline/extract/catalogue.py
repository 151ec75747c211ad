"""Whom and what to look for: the actors and themes of the lists that travel with the program, or of a person's own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import get_args

from timeline.extract.listing import Entry, read_entries
from timeline.extract.territories import LANGUAGES, slug_of, territory_names
from timeline.model import Actor, Kind, Theme
from timeline.resources import resource

_KINDS: tuple[Kind, ...] = get_args(Kind)
_ANY = "any"
_ACTOR_KEYS = ("kind", "territory", *LANGUAGES, _ANY, "demonyms", "portfolio", "member_of", "acts_for")
_THEME_KEYS = ("labels", "procedural", "weak", *LANGUAGES, _ANY)

# How a portfolio names its ministry and those who hold it. English writes "Dutch Minister of …" in too many
# ways; there the list gives names.
_OFFICES = {
    "nl": ("ministerie van {}", "minister van {}", "minister voor {}", "staatssecretaris van {}", "departement van {}"),
    "de": ("Bundesministerium der {}", "Bundesministerium für {}", "Bundesminister für {}", "Bundesministerin für {}",
           "Bundesminister der {}", "Bundesministerin der {}"),
    "en": ("{}",),
    "fr": ("ministère de {}", "ministre de {}", "secrétaire d'État de {}"),
}  # fmt: skip


@dataclass(frozen=True)
class Catalogue:
    """The actors and themes to find, by slug in the order of their files."""

    actors: tuple[Actor, ...]
    themes: tuple[Theme, ...]

    @cached_property
    def actor(self) -> dict[str, Actor]:
        """The actors by slug."""
        return {actor.slug: actor for actor in self.actors}

    @cached_property
    def theme(self) -> dict[str, Theme]:
        """The themes by slug."""
        return {theme.slug: theme for theme in self.themes}


def load_catalogue(actors: Path | None = None, themes: Path | None = None) -> Catalogue:
    """Read the lists (None: those that travel with the program); raise `CatalogueError` for a mistake in one.

    States need not stand in the list: every territory of CLDR is there with its names in Dutch,
    English, German and French; an entry with `territory` adds to one.
    """
    seeds = resource("seeds")
    actors = actors or seeds / "actors.toml"
    themes = themes or seeds / "themes.toml"
    return Catalogue(_load_actors(actors, _stamp(actors)), _load_themes(themes, _stamp(themes)))


def _stamp(path: Path) -> int:
    """When a list was last written: part of the key under which it is kept, so that a changed list is read again."""
    return path.stat().st_mtime_ns if path.is_file() else 0


@lru_cache(maxsize=8)
def _load_actors(path: Path, stamp: int) -> tuple[Actor, ...]:
    entries = read_entries(path)
    actors = [_read_actor(entry) for entry in entries]
    claimed = {entry.values["territory"] for entry in entries if "territory" in entry.values}
    listed = {actor.slug for actor in actors}
    for code, names in territory_names().items():
        if code not in claimed and slug_of(names["en"][0]) not in listed:
            actors.append(_state(slug_of(names["en"][0]), names))
    _check_members(entries, {actor.slug for actor in actors})
    _check_claims(entries, actors)
    return tuple(actors)


def _state(slug: str, names: dict[str, tuple[str, ...]]) -> Actor:
    return Actor(slug, names["en"][0], "state", _firsts(names), _rests(names))


def _read_actor(entry: Entry) -> Actor:
    entry.only(_ACTOR_KEYS)
    kind = entry.text("kind") or ("state" if "territory" in entry.values else "organisation")
    if kind not in _KINDS:
        entry.fail(f"{kind!r} is no kind of actor", f"Kinds are: {', '.join(_KINDS)}.", "kind")
    names = _names(entry)
    anywhere = entry.texts(_ANY)
    if not names and not anywhere:
        entry.fail("no name", 'Give at least one language: en = ["European Council"].')
    aliases = _rests(names)
    for language, portfolios in entry.by_language("portfolio", LANGUAGES).items():
        offices = tuple(office.format(p) for p in portfolios for office in _OFFICES[language])
        aliases[language] = aliases.get(language, ()) + offices
    first = next((names[language][0] for language in ("en", *LANGUAGES) if language in names), "") or anywhere[0]
    if anywhere:
        aliases[""] = anywhere
    demonyms = entry.by_language("demonyms", LANGUAGES)
    groups = entry.texts("member_of")
    acts_for = entry.texts("acts_for") or (groups if kind == "person" or "portfolio" in entry.values else ())
    return Actor(entry.slug, first, kind, _firsts(names), aliases, demonyms, groups, acts_for)


def _names(entry: Entry) -> dict[str, tuple[str, ...]]:
    """The names by language; a territory's names of CLDR come first."""
    names = {language: entry.texts(language) for language in LANGUAGES if entry.values.get(language)}
    code = entry.text("territory")
    if code is None:
        return names
    if code not in territory_names():
        entry.fail(f"{code!r} is no territory", 'Give a code of ISO 3166, for example "UA".', "territory")
    known = territory_names()[code]
    return {language: tuple(dict.fromkeys(known[language] + names.get(language, ()))) for language in LANGUAGES}


def _firsts(names: dict[str, tuple[str, ...]]) -> dict[str, str]:
    return {language: spelled[0] for language, spelled in names.items()}


def _rests(names: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    return {language: spelled[1:] for language, spelled in names.items() if spelled[1:]}


def _check_members(entries: Iterable[Entry], known: set[str]) -> None:
    for entry in entries:
        for key in ("member_of", "acts_for"):
            for group in entry.texts(key):
                if group not in known:
                    entry.fail(f"{key} has {group!r}, which is no actor", "Give the slug of another entry.", key)


def _check_claims(entries: Iterable[Entry], actors: Iterable[Actor]) -> None:
    """Refuse one name for two actors in one language: nobody could tell whom a text means."""
    by_slug = {entry.slug: entry for entry in entries}
    owners: dict[tuple[str, str], str] = {}
    for actor in actors:
        for language, spelling in spellings(actor):
            for scope in (language,) if language else ("", *LANGUAGES):
                owner = owners.setdefault((scope, spelling), actor.slug)
                if owner != actor.slug:
                    entry = by_slug.get(actor.slug) or by_slug[owner]
                    other = owner if entry.slug == actor.slug else actor.slug
                    entry.fail(f"{spelling!r} already names {other!r}", "Take it out of one of the two.", language)


def spellings(actor: Actor) -> Iterable[tuple[str, str]]:
    """Every name and alias of an actor with its language, "" for any."""
    yield from actor.names.items()
    for language, aliases in actor.aliases.items():
        yield from ((language, alias) for alias in aliases)


@lru_cache(maxsize=8)
def _load_themes(path: Path, stamp: int) -> tuple[Theme, ...]:
    return tuple(_read_theme(entry) for entry in read_entries(path))


def _read_theme(entry: Entry) -> Theme:
    entry.only(_THEME_KEYS)
    labels = {language: words[0] for language, words in entry.by_language("labels", LANGUAGES).items() if words}
    if not labels:
        entry.fail("no label", 'Give at least one language: labels.en = "Energy".')
    keywords = {language: entry.texts(language) for language in LANGUAGES if language in entry.values}
    if _ANY in entry.values:
        keywords[""] = entry.texts(_ANY)
    weak = entry.by_language("weak", LANGUAGES)
    for language, words in (*keywords.items(), *weak.items()):
        for word in words:
            if "*" in word[1:-1]:
                entry.fail(f"{word!r} has a star inside", "A star opens the beginning or the end of a word.", language)
    return Theme(entry.slug, labels, keywords, entry.flag("procedural"), weak)
