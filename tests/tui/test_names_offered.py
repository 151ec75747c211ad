"""Names in the form go on by themselves: those that the database knows, after the last separator."""

from __future__ import annotations

import pytest

from tests.tui.session import Browse
from tests.tui.test_editing import in_form, line
from tui.form import offered

KNOWN = ["European Union", "Oekraïne", "Energy", "Smith, Jones and Co"]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("eur", "European Union"),
        ("Port Authority; OEKRAÏ", "Port Authority; Oekraïne"),
        ("a,ENE", "a,Energy"),
        ("European Union", None),
        ("", None),
        ("Energy; ", None),
        ("xyz", None),
        ("smith", None),
    ],
)
def test_the_last_name_goes_on_to_a_known_one(text: str, whole: str | None) -> None:
    assert offered(text, KNOWN) == whole


async def test_a_name_is_completed_and_tab_goes_on_without_it(browse: Browse) -> None:
    async with browse() as session:
        await in_form(session, "N")
        assert "‹ by its date ›" in session.text
        await session.press("tab", "tab", "tab")
        await session.type("port")
        await session.press("right")
        assert line(session, "actors").value == "Port Authority"
        await session.type("; euro")
        await session.press("tab")
        assert line(session, "actors").value == "Port Authority; euro"
        await session.type("hous")
        await session.press("right")
        assert line(session, "themes").value == "Housing"
