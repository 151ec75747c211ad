"""Exports hold none of the events that have passed: ten times as many take no more memory."""

from __future__ import annotations

import io
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.export.samples import DOCUMENTS, LOAN
from timeline.export import FORMATS, export
from timeline.model import Event
from timeline.when import When

FEW, MANY = 100, 1_000
DATES = 50  # how dates read is remembered, up to some thousands
SLACK = 300_000  # bytes, for what waits to be collected; the notes of the events that are more take 1.8 million


class Nowhere(io.StringIO):
    """Takes any text and keeps none."""

    def write(self, text: str) -> int:
        return len(text)


def passing(number: int) -> Iterator[Event]:
    for n in range(number):
        when = When.day(date(2000, 1, 1) + timedelta(n % DATES))
        yield replace(LOAN, id=f"e{n}", when=when, note=f"{n:04} " * 400)


def peak(name: str, number: int) -> int:
    """The most bytes that Python held at once while it wrote so many events."""
    tracemalloc.start()
    export(passing(number), DOCUMENTS, Nowhere(), name)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most


@pytest.mark.parametrize("name", FORMATS)
def test_memory_stays_the_same(name: str) -> None:
    peak(name, FEW)  # what is loaded and remembered once
    assert peak(name, MANY) < peak(name, FEW) + SLACK
