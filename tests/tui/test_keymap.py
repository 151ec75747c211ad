"""A person's own keys: read from a file, used, shown, and explained where they are wrong."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.tui.archive import TODAY, store, told_events
from tests.tui.session import Session
from timeline.errors import UsageError
from timeline.query import parse
from tui.app import Timeline
from tui.keymap import bindings, default_file, read_keymap, shown
from tui.library import Library


def written(folder: Path, text: str) -> Path:
    path = folder / "keys.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("", {}),
        ('[browser]\nfilter = "f2"', {"browser.filter": ("f2",)}),
        ('[list]\ndown = "n, ctrl+down"', {"list.down": ("n", "ctrl+down")}),
        ('[list]\ndown = ["comma", ";"]', {"list.down": ("comma", ";")}),
        ('list.next-month = ">"', {"list.next-month": (">",)}),
        ('[browser]\nactors = "t"\nthemes = "a"', {"browser.actors": ("t",), "browser.themes": ("a",)}),
    ],
)
def test_a_file_gives_keys(tmp_path: Path, text: str, keys: dict[str, tuple[str, ...]]) -> None:
    assert read_keymap(written(tmp_path, text)) == keys


def test_without_a_file_the_keys_are_the_defaults(tmp_path: Path) -> None:
    assert read_keymap(tmp_path / "none.toml") == {}


@pytest.mark.parametrize(
    ("text", "said", "hint"),
    [
        ("[browser]\n\nfilter = f2", "line 3", 'filter = "f2"'),
        ('[browser]\nfiltr = "f2"', "line 2: there is no key in [browser] “filtr”", "filter"),
        ('\n[brwser]\nfilter = "f2"', "line 2: there is no part “brwser”", "browser"),
        ('[browser]\nhelp = "f1"\nfilter = "entr"', "line 3: there is no key on a keyboard “entr”", "enter"),
        ('[browser]\nfilter = "super+x"', "line 2: there is no key on a keyboard", "--default"),
        ("[browser]\nfilter = 3", "line 2: these are no keys", "f2"),
        ('[browser]\nfilter = ""', "line 2: these are no keys", "f2"),
        ('[list]\nup = "k"\n[browser]\nfilter = "a"', "line 4: a is also actors", "another key"),
        ('[browser]\nfilter = "/, ?"', "line 2: ? is also help", "another key"),
        ('filter = "a"', "line 1: there is no part “filter”", "--default"),
    ],
)
def test_a_mistake_is_pointed_at(tmp_path: Path, text: str, said: str, hint: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(UsageError) as caught:
        read_keymap(path)
    assert str(path) in caught.value.message
    assert said in caught.value.message
    assert hint in caught.value.hint


def test_the_default_file_is_all_keys_commented_out(tmp_path: Path) -> None:
    text = default_file()
    assert read_keymap(written(tmp_path, text)) == {}
    uncommented = "\n".join(line.removeprefix("# ") if " = " in line else line for line in text.splitlines())
    tables = tomllib.loads(uncommented)
    named = {f"{part}.{name}": keys for part, table in tables.items() for name, keys in table.items()}
    assert named == {id: binding.key for id, binding in bindings().items()}
    assert read_keymap(written(tmp_path, uncommented)) == {id: tuple(keys.split(",")) for id, keys in named.items()}


def test_every_binding_has_an_id_of_its_own_and_a_sentence() -> None:
    assert all(binding.tooltip and "." in id for id, binding in bindings().items())


async def test_ones_own_keys_work_and_are_shown(database: Path) -> None:
    library = Library(database, TODAY)
    app = Timeline(library, parse(""), keymap={"browser.filter": ("f2",), "browser.clear": ("z", "ctrl+x")})
    try:
        async with app.run_test(size=(120, 60)) as pilot:
            session = Session(pilot)
            await session.settle()
            assert "f2 Filter" in session.text.splitlines()[-1]
            await session.press("slash")
            assert session.app.focused is session.browser.events
            await session.press("f2")
            await session.type("tunnel")
            await session.press("enter")
            assert session.browser.events.total == 1
            await session.press("z")
            assert session.browser.events.total == 12
            await session.press("question_mark")
            assert "z ctrl+x" in session.text
    finally:
        library.close()


def test_keys_are_shown_as_people_see_them() -> None:
    known = bindings()
    assert shown(known["browser.filter"], {}) == "/"
    assert shown(known["browser.filter"], {"browser.filter": ("full_stop", "f2")}) == ". f2"


OWN = {
    "browser.filter": ("f2",),
    "browser.clear": ("z", "ctrl+x"),
    "browser.add": ("f6",),
    "list.mark": ("f7",),
    "correct.confirm": ("f8",),
}


@pytest.mark.parametrize(
    ("filled", "text", "pressed", "told"),
    [
        (True, "", (), "Press f2 to filter"),
        (True, "title -title", (), "f2 to change it   z to show everything"),
        (False, "", (), "press f6 here"),
        (True, "", ("f7",), "1 marked   f8 confirm   r reject"),
        (True, "", ("m",), "Mark two events or more with f7"),
    ],
)
async def test_texts_name_ones_own_keys(
    tmp_path: Path, filled: bool, text: str, pressed: tuple[str, ...], told: str
) -> None:
    path = tmp_path / "own.db"
    if filled:
        store(path, *told_events())
    library = Library(path, TODAY)
    app = Timeline(library, parse(text), keymap=OWN)
    try:
        async with app.run_test(size=(120, 40), notifications=True) as pilot:
            session = Session(pilot)
            await session.settle()
            await session.press(*pressed)
            assert " ".join(told.split()) in " ".join(session.text.replace("▌", "").split())
    finally:
        library.close()
