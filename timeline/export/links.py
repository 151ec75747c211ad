"""Addresses that are safe to follow from a calendar or a page."""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline.model import Reference

_WEB_ADDRESS = re.compile(r"https?://[^\s\"<>\\^`{|}\x00-\x20\x7f-\x9f]+")


def linked(papers: Iterable[Reference]) -> list[Reference]:
    """The papers whose address leads to the web: no script, no file, nothing that ends a line or a quotation."""
    return [paper for paper in papers if _WEB_ADDRESS.fullmatch(paper.url)]
