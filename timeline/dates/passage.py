"""What the text around a date shows: its paragraph, its line, its footnotes, and the habits of the whole document."""

from __future__ import annotations

import re
from bisect import bisect, bisect_left
from dataclasses import dataclass

from timeline.dates.rows import DATE, Language
from timeline.dates.sentences import REACH

# Code points over which a year named once may still count, in text without paragraphs.
_PASSAGE = 4000
# How often a text must speak of a language's other country to be taken for one from there.
_REGIONAL = 2
_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?![\d/-])")
# Code points within which a document's title stands, those around its words on their line, and those
# between a year and the date that follows on it.
_TITLE = 400
_HEADLINE = 40
_APPOSED = 12
_APPOSITION = re.compile(r"[*_]{0,3}\s*[,(:–—-]?\s*(?:[^\W\d_]{1,4}\s+)?")
_NEXT = re.compile(r"\s*[,/&]?\s*(?:[^\W\d_]{1,4}\s+)?")
# What leads to a date inside another statement, and ends it.
_ASIDE = re.compile(r"\([^()\n]*\Z|,\s+(?!(?:and|but|en|maar|und|aber|et|mais)\b)(?:[^\W\d_]+\s+){2,5}\Z")
_ASIDE_END = re.compile(r"\s?[,):]")
# What may stand on a heading's line beside its date.
_MARKUP = 16
_LINE_BEFORE = re.compile(r"[ \t#*_]*")
_LINE_OPENING = re.compile(r"[ \t*•|>–—-]*(?:[^\W\d_]{1,5}[ \t])?")
# What follows the year of an item whose short line is a heading too ("1585: Antwerpen valt").
_TITLED = re.compile(r"[*_]{0,3}[ \t]?[:–—-][ \t][^\n]{1,60}(?<![.!?;,])(?=\r?\n|\Z)")
# Another heading: a marked line, or a short one that ends in no stop, after an empty line.
_HEADING = re.compile(r"\n[ \t]*\r?\n[ \t]*(?:#+[^\n]*|[^\n.!?:;,]{1,60})(?=\r?\n)")
# What stands on a heading's line, to see whether it is but a day or month.
_WORD = re.compile(r"[^\W\d_]+\.?")
_YEAR = re.compile(r"\d{4}")
# What marks an item of a list before its date, or behind it.
_BULLET = re.compile(r"[ \t]*[*•|>–—-][ \t*•|>–—-]*")
_LABELLED = re.compile(r"[*_]{0,3}[ \t]?(?:[:|\t–—]|  |-[ \t])")
# What may lead to a date on its line.
_MARKS = " \t\r\n#*_•|>–—-"
# The start of a sentence, with the preposition that may lead to a date; an article leads to a noun ("The 2025 budget").
_SENTENCE_START = re.compile(r"(?:\A|\n|[.!?…]\s)[ \t*•–—-]*(?:(?!The\b)[^\W\d_]{1,6}[ \t]+){0,2}\Z")
# The rest of a title that a year closes ("Planning 2026:"), and what such a line may hold before it.
_TITLE_AFTER = re.compile(r"[ \t]?:?[*_]{0,3}[ \t]*\r?\n")
_TITLE_BEFORE = re.compile(r"[^.!?;\n]*")
_SENTENCE_END = re.compile(r"[.!?;…]\s")
_LINE_AFTER = re.compile(r"[ \t#*_:.]{0,8}(?:\r?\n|\Z)")
_EMPTY_LINE = re.compile(r"\n[ \t]*\r?\n")
_NOTE = re.compile(r"\[\d+:[^\]\n]*\]?")


@dataclass(slots=True)
class Passages:
    """One text, looked at only as far as a question needs; document-wide answers are kept."""

    text: str
    language: Language
    _month_first: bool | None = None
    _regional: bool | None = None
    _year_reported: int | None = None
    _headings: list[int] | None = None
    _notes: list[tuple[int, int]] | None = None

    def same_passage(self, earlier: int, here: int) -> bool:
        """Whether two places stand in one paragraph, not too far apart; -1 is no place."""
        return earlier >= 0 and here - earlier <= _PASSAGE and self.text.find("\n", earlier, here) < 0

    def same_clause(self, earlier: int, here: int) -> bool:
        """Whether nothing but a comma or a short word stands between two places ("the year after, on 2 June")."""
        return earlier >= 0 and here - earlier <= _APPOSED and bool(_APPOSITION.fullmatch(self.text[earlier:here]))

    def same_sentence(self, earlier: int, here: int) -> bool:
        """Whether no sentence ends between two places that are near each other."""
        near = earlier >= 0 and here - earlier <= REACH
        return near and not _SENTENCE_END.search(self.text, earlier, here)

    def next_in_list(self, earlier: int, here: int) -> bool:
        """Whether nothing but a comma or a conjunction stands between two places ("8 februari, 16 mei en 5 juni")."""
        return earlier >= 0 and here - earlier <= _APPOSED and bool(_NEXT.fullmatch(self.text[earlier:here]))

    def is_aside(self, start: int, end: int) -> bool:
        """Whether a date stands in brackets or in an attribute between commas ("the bank, founded in 1998, closed")."""
        if not _ASIDE_END.match(self.text, end):
            return False
        return bool(_ASIDE.search(self.text[max(start - 3 * _MARKUP, 0) : start]))

    def is_attribute(self, start: int, end: int) -> bool:
        """Whether a date belongs to the noun behind it ("the 3 May election", "Friday's vote")."""
        shape = self.language.attribute
        return bool(shape) and bool(re.match(shape, f"{self.text[start:end]}{DATE}{self.text[end : end + _MARKUP]}"))

    def year_reported(self) -> int | None:
        """The year that the document's title says it reports on ("Jaarverslag 2023"), None where none is named."""
        if self._year_reported is None:
            pattern = self.language.report_title
            line = rf"(?im)^[^\n]{{0,{_HEADLINE}}}?(?:{pattern})[^\n.]{{0,{_HEADLINE}}}$"
            found = re.search(line, self.text[:_TITLE]) if pattern else None
            self._year_reported = int(found.group(1)) if found else 0
        return self._year_reported or None

    def is_regional(self) -> bool:
        """Whether the text comes from the language's other country."""
        if self._regional is None:
            region = self.language.region
            self._regional = bool(region) and len(re.findall(region, self.text)) >= _REGIONAL
        return self._regional

    def months_come_first(self) -> bool:
        """Whether the document's own numeric dates show the month before the day."""
        if self._month_first is None:
            pairs = [(int(a), int(b)) for a, b in _NUMERIC.findall(self.text)]
            month_first = sum(b > 12 >= a for a, b in pairs)
            day_first = sum(a > 12 >= b for a, b in pairs)
            shown = month_first - day_first or self._months_in_words()
            self._month_first = self.language.month_first and shown > 0
        return self._month_first

    def _months_in_words(self) -> int:
        """How many more of the document's dates in words put the month before the day than after it."""
        month_first, day_first = self.language.month_first_style, self.language.day_first_style
        if not month_first or not day_first:
            return 0
        return len(re.findall(month_first, self.text)) - len(re.findall(day_first, self.text))

    def in_note(self, place: int) -> bool:
        """Whether a place lies in a footnote's text, which stands apart from the story around it."""
        if self._notes is None:
            self._notes = [m.span() for m in _NOTE.finditer(self.text)] if "[footnoteRef:" in self.text else []
        index = bisect(self._notes, (place, len(self.text))) - 1 if self._notes else -1
        return index >= 0 and place < self._notes[index][1]

    def stands_alone(self, start: int, end: int) -> bool:
        """Whether a date has a line to itself, or with a title, as a heading of what follows."""
        before = self.line_before(start)
        if before is None or not _LINE_BEFORE.fullmatch(before):
            return False
        return bool(_LINE_AFTER.match(self.text, end) or _TITLED.match(self.text, end))

    def titles_list(self, start: int, end: int) -> bool:
        """Whether a year closes the title of what stands below it: a short line of its own ("Planning 2026")."""
        if not _TITLE_AFTER.match(self.text, end):
            return False
        low = max(start - _HEADLINE, 0)
        line = self.text.rfind("\n", low, start) + 1
        if low > 0 == line or not _TITLE_BEFORE.fullmatch(self.text, line, start):
            return False
        return not self.text[max(line - _APPOSED, 0) : max(line - 1, 0)].rpartition("\n")[2].strip()

    def opens_sentence(self, start: int) -> bool:
        """Whether a date opens its sentence, but for the words that lead to it ("In 2019 …")."""
        return bool(_SENTENCE_START.search(self.text[max(start - 2 * _MARKUP, 0) : start]))

    def opens_item(self, start: int, end: int) -> bool:
        """Whether a date opens an item of a list or a row of a table."""
        before = self.line_before(start)
        return before is not None and (self.is_label(start, end) or bool(_BULLET.fullmatch(before)))

    def is_label(self, start: int, end: int) -> bool:
        """Whether a date leads its line and is set off from what follows it, or has the line to itself."""
        before = self.line_before(start)
        if before is None:
            return False
        set_off = bool(_LINE_OPENING.fullmatch(before)) and bool(_LABELLED.match(self.text, end))
        return set_off or self.stands_alone(start, end)

    def next_item(self, earlier: int, here: int, *, labelled: bool) -> bool:
        """Whether the item of a list at one place follows on the one at another.

        No empty line stands between them, or where a `labelled` one begins ("3 mei – …"), no heading.
        """
        if earlier < 0 or here - earlier > _PASSAGE:
            return False
        between = self.text[earlier:here]
        if "\n" not in between:
            return False
        return not _EMPTY_LINE.search(between) or (
            labelled and not between[self.next_heading(earlier) - earlier :].strip(_MARKS)
        )

    def next_heading(self, place: int) -> int:
        """Where the next heading from `place` on begins, the end of the text where there is none."""
        if self._headings is None:
            self._headings = [m.start() for m in _HEADING.finditer(self.text) if not self._is_day(m.group())]
        index = bisect_left(self._headings, place)
        return self._headings[index] if index < len(self._headings) else len(self.text)

    def _is_day(self, line: str) -> bool:
        """Whether a line holds no more than a day or a month of the year that stands above it ("3 mei", "04.10.")."""
        words = _WORD.findall(line.lower())
        months = self.language.words["month"]
        return len(words) <= 1 and all(word in months for word in words) and not _YEAR.search(line)

    def opens_line(self, start: int) -> bool:
        """Whether a date opens its line: an item of a chronicle, told in whatever tense."""
        before = self.line_before(start)
        return before is not None and bool(_LINE_OPENING.fullmatch(before))

    def line_before(self, start: int) -> str | None:
        """What stands on a line before a place near its beginning; None further on."""
        low = max(start - _MARKUP, 0)
        cut = self.text.rfind("\n", low, start)
        return None if cut < 0 < low else self.text[cut + 1 : start]
