"""Text made fit to leave the program: what is taken out, what becomes a space, what stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.plain import one_line, plain_lines

# Text: on one line, and with its lines.
CASES = {
    "Top in Brussel": ("Top in Brussel", "Top in Brussel"),
    "  twee\r\nregels \t breed ": ("twee regels breed", "  twee\nregels \t breed "),
    "a\rb\x0bc\x0cd\x85e\u2028f\u2029g": ("a b c d e f g", "a\nb\nc\nd\ne\nf\ng"),
    "\x1b]0;titel\x07\x9b31m\x00": ("]0;titel31m", "]0;titel31m"),
    "om\u202egekeerd\u2066\u2069\ufeff": ("omgekeerd", "omgekeerd"),
    "\ud83d half": ("\ufffd half", "\ufffd half"),
    "zachte\u00adscheiding": ("zachte\u00adscheiding", "zachte\u00adscheiding"),
    "👩‍👩‍👧 اتفاق سلام": ("👩‍👩‍👧 اتفاق سلام", "👩‍👩‍👧 اتفاق سلام"),
    "": ("", ""),
}


@pytest.mark.parametrize(("text", "expected"), CASES.items())
def test_cases(text: str, expected: tuple[str, str]) -> None:
    assert (one_line(text), plain_lines(text)) == expected


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_nothing_left_acts_on_a_terminal_or_fails_to_encode(text: str) -> None:
    line, lines = one_line(text), plain_lines(text)
    (line + lines).encode()  # raises for what no encoding takes
    assert len(line.splitlines()) <= 1
    assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 for c in line + lines.replace("\n", "").replace("\t", ""))
    assert one_line(line) == line
    assert plain_lines(lines) == lines
