"""TimeML: a text with TIMEX3 tags around its date expressions, for the tools of linguists.

TIMEX3 (ISO-TimeML) has no intervals of its own: one with two ends is a DURATION between two
points that stand beside it without text; one with an open end is a point with
ON_OR_AFTER or ON_OR_BEFORE. Begin, middle and end of a period are the period with START, MID, END.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from timeline.model import DateExpression, Document
from timeline.when import When

Attributes = dict[str, str]

_CREATION = "t0"
_SEASONS = {"21": "SP", "22": "SU", "23": "FA", "24": "WI"}
_QUARTERS = {"33": "Q1", "34": "Q2", "35": "Q3", "36": "Q4"}
_HALVES = {"40": "H1", "41": "H2"}
_SUBYEARS = {**_SEASONS, **_QUARTERS, **_HALVES}
_THIRDS = ("START", "MID", "END")
_QUALIFIERS = str.maketrans("", "", "~?%")

# What XML 1.0 cannot hold at all; one character stands for one, so that places keep.
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def timeml(document: Document, expressions: Iterable[DateExpression]) -> str:
    """The document as TimeML, UTF-8 text. Without its tags it reads exactly as the document's text."""
    return "".join(
        (
            '<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n',
            f"<DOCID>{_text(document.id)}</DOCID>\n",
            f"<DCT>{_creation_time(document)}</DCT>\n",
            f"<TITLE>{_text(document.title)}</TITLE>\n",
            f"<TEXT>{''.join(_tagged(document.text, expressions))}</TEXT>\n",
            "</TimeML>",
        )
    )


def _creation_time(document: Document) -> str:
    if document.date is None:
        return ""
    value = document.date.isoformat()
    return _tag({"tid": _CREATION, "type": "DATE", "value": value, "functionInDocument": "CREATION_TIME"}, value)


def _tagged(text: str, expressions: Iterable[DateExpression]) -> Iterator[str]:
    position, number = 0, 1
    for expression in expressions:
        yield _text(text[position : expression.start])
        main, points = _attributes(expression, number)
        yield _tag(main, text[expression.start : expression.end])
        yield from (_tag(point) for point in points)
        position = expression.end
        number += 1 + len(points)
    yield _text(text[position:])


def _attributes(expression: DateExpression, number: int) -> tuple[Attributes, list[Attributes]]:
    """The attributes of the expression's tag, and those of the points that an interval needs beside it."""
    tid = f"t{number}"
    origin = {"temporalFunction": "true", "anchorTimeID": _CREATION} if expression.reference else {}
    point = _point(expression.when)
    if point is not None:
        return {"tid": tid, "type": "DATE", **point, **origin}, []
    first, last = f"t{number + 1}", f"t{number + 2}"
    start, end = expression.when.edtf.split("/")
    main = {"tid": tid, "type": "DURATION", "value": f"P{expression.when.days}D", "beginPoint": first, "endPoint": last}
    ends = [{"tid": name, "type": "DATE", **_single(edtf)} for name, edtf in ((first, start), (last, end))]
    return {**main, **origin}, ends


def _point(when: When) -> Attributes | None:
    """Value and modifier of what TIMEX3 can say as one date; None for an interval."""
    if "/" not in when.edtf:
        return _single(when.edtf) if when.edtf[0] not in "{[" else {"value": "XXXX"}
    start, end = when.edtf.split("/")
    if end == "..":
        return {**_single(start), "mod": "ON_OR_AFTER"}
    if start == "..":
        return {**_single(end), "mod": "ON_OR_BEFORE"}
    if when.precision == "week" and when.earliest:
        year, week, _ = when.earliest.isocalendar()
        return {"value": f"{year}-W{week:02}"}
    return _third(when)


def _third(when: When) -> Attributes | None:
    """Begin, middle or end of a month, year, decade or century."""
    if not (when.approximate and when.earliest and when.latest):
        return None
    year, month = when.earliest.year, when.earliest.month
    for period in (When.month(year, month), When.year(year), When.decade(year), When.century(year)):
        for third, mod in enumerate(_THIRDS):
            if period.third(third).edtf == when.edtf:
                return {**_single(period.edtf), "mod": mod}
    return None


def _single(edtf: str) -> Attributes:
    """One EDTF date as TIMEX3: 2025-21 is 2025-SP, 199X is 199, 2025-XX is 2025."""
    plain = edtf.translate(_QUALIFIERS)
    year, _, rest = plain.partition("-")
    value = f"{year}-{_SUBYEARS[rest]}" if rest in _SUBYEARS else plain.partition("-X")[0].rstrip("X")
    return {"value": value, "mod": "APPROX"} if plain != edtf else {"value": value}


def _tag(attributes: Attributes, text: str = "") -> str:
    named = " ".join(f"{name}={quoteattr(value)}" for name, value in attributes.items())
    return f"<TIMEX3 {named}>{_text(text)}</TIMEX3>" if text else f"<TIMEX3 {named}/>"


def _text(text: str) -> str:
    """Text between tags; a carriage return, which readers of XML would turn into a newline, by its number."""
    return escape(_NO_XML.sub("\ufffd", text), {"\r": "&#13;"})
