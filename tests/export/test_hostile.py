"""Whatever a document or a person writes, no export holds a character that acts on what shows it."""

from __future__ import annotations

import io
import re

import pytest
from hypothesis import HealthCheck, example, given
from hypothesis import strategies as st

from tests.export.incoming.test_round_trip import EVENTS
from tests.export.samples import LETTER, LOAN, an_event
from tests.laws import examples
from timeline.export import FORMATS, Options, export
from timeline.model import Event

# Controls, what turns the direction round, byte-order marks, halves of characters. Tabs and the ends of lines act on
# nothing (RFC 5545, 3.1, has both).
ACTING = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
HOSTILE = "=1\x1b]0;title\x07\x9b31m\r\nEND:VEVENT\u202e\u2066\ufeff\ud800"


@pytest.mark.parametrize("name", FORMATS)
@examples(25, suppress_health_check=[HealthCheck.too_slow])
@given(event=EVENTS, told=st.text(max_size=8))
@example(event=an_event(title=HOSTILE, note=HOSTILE, tags=(HOSTILE,), mentions=LOAN.mentions), told=HOSTILE)
def test_nothing_acts(name: str, event: Event, told: str) -> None:
    stream = io.StringIO(newline="")
    names = dict.fromkeys((*event.actors, *event.themes), told)
    options = Options(title=told, description=told, names=names, coarse="span")
    export([event], {"d1": LETTER}, stream, name, options)
    written = stream.getvalue()
    assert not ACTING.search(written)
    assert written.count("BEGIN:VEVENT") == written.count("\r\nEND:VEVENT\r\n")
