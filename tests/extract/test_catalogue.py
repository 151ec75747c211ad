"""The lists that people write: what they give, and how a mistake in them is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline.errors import CatalogueError
from timeline.extract.catalogue import Catalogue, load_catalogue, spellings
from timeline.extract.territories import slug_of, territory_names

OTHER = '[other]\nlabels.en = "Other"\n'


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return load_catalogue()


def load(folder: Path, *, actors: str = "", themes: str = OTHER) -> Catalogue:
    (folder / "actors.toml").write_text(actors, encoding="utf-8")
    (folder / "themes.toml").write_text(themes, encoding="utf-8")
    return load_catalogue(folder / "actors.toml", folder / "themes.toml")


@pytest.mark.parametrize(
    ("slug", "language", "name"),
    [
        ("ukraine", "nl", "Oekraïne"),
        ("united-states", "nl", "VS"),
        ("united-states", "de", "Vereinigte Staaten"),
        ("turkey", "en", "Turkey"),
        ("cote-d-ivoire", "fr", "Côte d'Ivoire"),
        ("bosnia-and-herzegovina", "en", "Bosnia and Herzegovina"),
        ("myanmar", "en", "Burma"),
        ("european-council", "nl", "Europese Raad"),
        ("imf", "de", "Internationaler Währungsfonds"),
        ("ministry-of-defence-netherlands", "nl", "minister van Defensie"),
        ("tweede-kamer", "nl", "uw Kamer"),
    ],
)
def test_the_shipped_list_knows_names_by_language(shipped: Catalogue, slug: str, language: str, name: str) -> None:
    assert (language, name) in set(spellings(shipped.actor[slug]))


def test_every_territory_has_a_name_in_each_language() -> None:
    assert all(set(names) == {"nl", "en", "de", "fr"} for names in territory_names().values())
    assert "EU" not in territory_names()


def test_the_shipped_themes_have_labels_in_each_language(shipped: Catalogue) -> None:
    assert {frozenset(theme.labels) for theme in shipped.themes} == {frozenset({"nl", "en", "de", "fr"})}
    assert "other" in shipped.theme


def test_a_person_and_a_ministry_act_for_whom_they_belong_to(shipped: Catalogue) -> None:
    assert shipped.actor["volodymyr-zelensky"].acts_for == ("ukraine",)
    assert shipped.actor["ministry-of-defence-netherlands"].acts_for == ("netherlands",)
    assert shipped.actor["european-council"].acts_for == ()


def test_an_actor_is_a_few_lines(tmp_path: Path) -> None:
    catalogue = load(
        tmp_path, actors='[delta-agency]\nkind = "body"\nen = ["Delta Agency", "DA"]\nnl = "Deltabureau"\n'
    )
    actor = catalogue.actor["delta-agency"]
    assert (actor.name, actor.kind, actor.names["nl"]) == ("Delta Agency", "body", "Deltabureau")
    assert actor.aliases["en"] == ("DA",)


def test_a_changed_list_is_read_again(tmp_path: Path) -> None:
    assert "mine" not in load(tmp_path).theme
    assert "mine" in load(tmp_path, themes=OTHER + '[mine]\nlabels.en = "My theme"\n').theme


MISTAKES = {
    "no TOML": ("[a\n", "", "actors.toml is not valid TOML"),
    "an entry given twice": ('[a]\nen = "A"\n[a]\nen = "B"\n', "", "actors.toml is not valid TOML"),
    "a key outside any entry": ('en = "A"\n', "", "'en' stands outside any entry"),
    "an unknown key": ('[a]\nen = "A"\nalias = "B"\n', "", "line 3, [a]: unknown key 'alias'"),
    "an unknown kind": ('[a]\nkind = "country"\nen = "A"\n', "", "line 2, [a]: 'country' is no kind"),
    "no name": ('# head\n[a]\nkind = "body"\n', "", "line 2, [a]: no name"),
    "a number for a name": ("[a]\nen = 7\n", "", "line 2, [a]: en must be a list of texts"),
    "an empty name": ('[a]\nen = ["A", " "]\n', "", "line 2, [a]: en must be a list of texts"),
    "a slug in capitals": ('[NATO]\nen = "NATO"\n', "", "line 1, [NATO]: a slug is"),
    "one name for two": ('[a]\nen = "Same"\n[b]\nen = "Same"\n', "", "line 4, [b]: 'Same' already names 'a'"),
    "the name of a state": ('[a]\nen = "Poland"\n', "", "[a]: 'Poland' already names 'poland'"),
    "no such territory": ('[a]\nterritory = "XX"\n', "", "line 2, [a]: 'XX' is no territory"),
    "no such group": ('[a]\nen = "A"\nmember_of = ["b"]\n', "", "line 3, [a]: member_of has 'b'"),
    "demonyms without a language": ('[a]\nen = "A"\ndemonyms = ["Ay"]\n', "", "demonyms must be given by language"),
    "an unknown language": ('[a]\nen = "A"\ndemonyms.xx = ["Ay"]\n', "", "unknown language of demonyms 'xx'"),
    "a theme without a label": ("", '[t]\nnl = ["t*"]\n', "themes.toml, line 1, [t]: no label"),
    "a star inside a keyword": ("", '[t]\nlabels.en = "T"\nnl = ["a*b"]\n', "line 3, [t]: 'a*b' has a star inside"),
    "a flag that is text": ("", '[t]\nlabels.en = "T"\nprocedural = "yes"\n', "procedural must be true or false"),
}


@pytest.mark.parametrize(("actors", "themes", "message"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_names_the_file_and_the_line_or_entry(tmp_path: Path, actors: str, themes: str, message: str) -> None:
    with pytest.raises(CatalogueError) as caught:
        load(tmp_path, actors=actors, themes=themes or OTHER)
    assert message in caught.value.message
    assert caught.value.hint


def test_a_slip_gets_the_nearest_key(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError) as caught:
        load(tmp_path, actors='[a]\nen = "A"\nmembers_of = ["b"]\n')
    assert caught.value.hint == "Did you mean member_of?"


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="cannot be read"):
        load_catalogue(tmp_path / "none.toml")


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "actors.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CatalogueError, match="not UTF-8"):
        load_catalogue(tmp_path / "actors.toml")


@pytest.mark.parametrize(
    ("name", "slug"), [("Curaçao", "curacao"), ("Van Weel", "van-weel"), ("Trinidad & Tobago", "trinidad-and-tobago")]
)
def test_a_slug_is_the_name_in_kebab_case(name: str, slug: str) -> None:
    assert slug_of(name) == slug
