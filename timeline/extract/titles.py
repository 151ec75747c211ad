"""Titles that read like titles: the clause that carries the date, told without it.

"Op 19 december jl. bereikte de Europese Raad politiek akkoord over …" becomes "Europese Raad
bereikte politiek akkoord over …". The date phrase, connective openers and asides go; in languages
that invert, the subject comes back before its verb. Where the words do not fit the pattern, the
clause stays in its own order: a plain title is better than a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from timeline.extract.clauses import any_of, clause_around, is_finite
from timeline.extract.grammar.table import Grammar
from timeline.extract.headline import shortened, without_stop
from timeline.extract.insertions import told_in_insertion
from timeline.extract.marks import Span
from timeline.extract.phrases import PhraseReader, Token, tokens_of

LONGEST = 100
_LONGEST_SUBJECT = 60
_SHORTEST_SUBJECT = 25
_EDGE = " ,;:–—-•|/"
_PARENTHESIS = re.compile(r"\s*\([^()]*\)")
_ASIDE = re.compile(r"\s+[–—]\s+[^–—]*?\s+[–—](?=\s)")
_GAP_BEFORE_STOP = re.compile(r"\s+(?=[,;:.!?)])")
# "16.00 uur: ", "Besluit: ": what a list puts before the matter itself.
_LABEL = re.compile(r"^(?:\d{1,2}[.:]\d\d(?:\s*(?:uur|u|Uhr|h|a\.m\.|p\.m\.))?\s*[:,–-]?\s+|[^\W\d_]+:\s+)(?=\S{2,}\s)")
_DATELINE = re.compile(r"^[A-ZÀ-Þ]{3,}(?:[ -][A-ZÀ-Þ]{2,})*(?:(?:,|\s*\()[^–—\n]{0,60}?)?\s+[-–—]\s+")
_QUOTES = tuple("«\"“„‘'")
# An opening mark and what may close it, the surest first: German closes with what opens in English.
_PAIRS = (("«", "»"), ("„", '“”"'), ("“", "”"))
# What opened with the date that is gone; French sets a blank behind its mark anyway.
_EMPTY_QUOTE = re.compile(rf"^(?:[{''.join(_QUOTES)}]\s*[,;.]+\s*|[{''.join(_QUOTES[1:])}]\s+)")
_SPACES = re.compile(r"\s{2,}")
_GAP = re.compile(r"\s[\s,;:.!?)]")  # most texts hold none, and this search is quick


def title_of(
    sentence: str, date: Span, grammar: Grammar, names: Collection[str] = (), others: tuple[Span, ...] = ()
) -> str:
    """A title of at most about a hundred characters for what `sentence` tells of a date.

    `sentence` is readable text and `date` the place of the date in it, `others` those of its other dates;
    `names` are the first words of states and organisations named in it, which a noun phrase does not run into.
    """
    clause = clause_around(sentence, date, grammar, others)
    if date.end <= clause.start:
        return finish(_told_straight(sentence[clause.start : clause.end], 0, grammar, names, bare_date=False), grammar)
    before, after = _around(sentence, clause, date, grammar)
    if inserted := told_in_insertion(before, after, grammar):
        return finish(inserted, grammar)
    opened = _without_openers(before, grammar)
    front = _without_asides(opened, grammar).strip()
    rest = _without_asides(after, grammar)
    if not front and rest.strip()[:1] in tuple("–—:|-"):
        return finish(rest, grammar)
    text = _tidy(f"{front} {rest.lstrip()}")
    first = sentence[date.start : date.end].partition(" ")[0].lower()
    led = first in grammar.prepositions or first in grammar.since
    bare_date = not led and not sentence[: date.start].strip()
    return finish(_told_straight(text, len(front), grammar, names, bare_date=bare_date), grammar)


def led_by(lead: str, title: str, grammar: Grammar) -> str:
    """A title that says "it" with the one of the clause before it in its sentence, which says what; others alone."""
    first = title.partition(" ")[0].lower()
    both = f"{lead}; {title[:1].lower()}{title[1:]}"
    return both if first in grammar.pronouns | grammar.expletives and len(both) <= LONGEST else title


def finish(text: str, grammar: Grammar) -> str:
    """Tidy a title: openers and asides gone, no leading article, a capital, cut at a phrase."""
    text = _without_openers(_tidy(_without_asides(_cells(text), grammar)), grammar)
    text = _tidy(_without_happening(text, grammar))
    return _balanced(shortened(_without_article(text, grammar), LONGEST, grammar))


def _around(sentence: str, clause: Span, date: Span, grammar: Grammar) -> tuple[str, str]:
    """The clause before and after the date phrase, without the preposition that led to it."""
    before, after = sentence[clause.start : date.start], without_stop(sentence[date.end : clause.end])
    words = before.split()
    while words and words[-1].lower() in grammar.date_prepositions:
        words.pop()
        before = before[: before.rstrip().rfind(" ") + 1]
    if words and all(word.lower() in grammar.focus for word in words):
        before = ""
    leaning, _, behind = after.lstrip().partition(" ")
    if leaning.rstrip(",").lower() in grammar.leaning:
        after = f" {behind}"
    if not after.strip(_EDGE + ".") and (hanging := any_of(grammar.trailers, r"[,\s]+(?:{})\s*\Z").search(before)):
        before = before[: hanging.start()]
    return before, after


def _without_openers(text: str, grammar: Grammar) -> str:
    pattern = any_of(grammar.openers, r"[\s,]*(?:{})(?!['’])[\s,]*")
    while (opener := pattern.match(text)) and opener.end():
        text = text[opener.end() :]
    return text


def _told_straight(text: str, gap: int, grammar: Grammar, names: Collection[str], *, bare_date: bool) -> str:
    """The clause with the subject before its verb. `gap` is where the date stood."""
    tokens = tokens_of(text) if grammar.inverts else []
    if not tokens:
        return text
    verb = _inverted_verb(tokens, gap, grammar, names)
    if verb is None:
        return text
    if bare_date and verb == 0 and tokens[0].lower in grammar.copulas and not _has_subject(tokens, grammar, names):
        return text[tokens[0].end :]
    return _subject_first(text, tokens, verb, grammar, names)


def _inverted_verb(tokens: list[Token], gap: int, grammar: Grammar, names: Collection[str]) -> int | None:
    """The finite verb that follows a phrase in front, where there is one.

    It stands first when only a date or an opener stood there, else right behind a phrase with a
    preposition, or right behind the date when that ended the phrase.
    """
    if not tokens[0].is_capital and _may_be_verb(tokens[0], grammar):
        return 0
    opening = tokens[0].lower
    if opening not in grammar.prepositions and opening not in grammar.subordinators:
        return None
    behind_phrase = PhraseReader(tokens, grammar, names).noun_phrase(1)
    if 1 < behind_phrase < len(tokens) and is_finite(tokens[behind_phrase].lower, grammar):
        return behind_phrase
    behind_date = next((place for place, token in enumerate(tokens) if token.start >= gap), None)
    if gap and behind_date and not tokens[behind_date].is_capital and _may_be_verb(tokens[behind_date], grammar):
        return behind_date
    return None


def _may_be_verb(token: Token, grammar: Grammar) -> bool:
    """Whether a word in second place is the verb: listed, or one that can be nothing else there."""
    return is_finite(token.lower, grammar) or (token.lower.isalpha() and token.lower not in grammar.closed)


def _has_subject(tokens: list[Token], grammar: Grammar, names: Collection[str]) -> bool:
    """Whether "24 februari is …" goes on with a subject of its own: a noun phrase with an article, or a name."""
    following = tokens[1] if len(tokens) > 1 else tokens[0]
    return following.lower in grammar.articles or following.text in names or following.is_capital


def _subject_first(text: str, tokens: list[Token], verb: int, grammar: Grammar, names: Collection[str]) -> str:
    word = tokens[verb].lower
    if verb + 1 < len(tokens) and tokens[verb + 1].lower in grammar.expletives:
        return f"{tokens[verb + 1].text} {word} {text[tokens[verb + 1].end :]}"
    place = PhraseReader(tokens, grammar, names).subject(verb + 1)
    if place is None:
        return text[tokens[verb].end if word in grammar.auxiliaries else tokens[verb].start :]
    first, end = place
    subject = _short_subject(text[tokens[first].start : tokens[end - 1].end], grammar)
    skipped = text[tokens[verb].end : tokens[first].start].strip(" ,")
    if skipped.partition(" ")[0].lower() in grammar.subordinators:
        skipped = ""
    if verb and tokens[0].lower in grammar.prepositions:
        skipped = _joined(_small(text[: tokens[verb].start], grammar), skipped)
    rest = text[tokens[end - 1].end :].strip()
    if word in grammar.auxiliaries and re.search(grammar.participle_pattern, rest.lower()):
        subject, word = _without_indefinite(subject, grammar), ""
    whole = _joined(subject, word, skipped, rest)
    if len(whole) <= LONGEST:
        return whole
    return _joined(subject, word, rest, "" if word in grammar.auxiliaries or not word else skipped)


def _joined(*parts: str) -> str:
    return _tidy(" ".join(filter(None, parts)))


def _small(phrase: str, grammar: Grammar) -> str:
    """A phrase that opened a sentence, as it is written inside one; "Tot slot" and its like say nothing there."""
    return phrase[:1].lower() + phrase[1:].rstrip(_EDGE)


def _short_subject(subject: str, grammar: Grammar) -> str:
    """A long subject without what is attached to its last noun: the verb has to come in time."""
    if len(subject) <= _LONGEST_SUBJECT:
        return subject
    for attached in re.finditer(r"\s+(\S+)", subject):
        if attached.start() >= _SHORTEST_SUBJECT and attached[1].lower() in grammar.attaching:
            return subject[: attached.start()]
    return subject


def _without_happening(text: str, grammar: Grammar) -> str:
    """ "Een conferentie vond in Kyiv plaats" is "Conferentie in Kyiv"."""
    for form, particle in grammar.takes_place:
        found = _happening(form, particle).search(text) if form in text else None
        if found:
            return _without_indefinite(f"{text[: found.start()]} {found[1]} {text[found.end() :]}", grammar)
    return text


@lru_cache(maxsize=64)
def _happening(form: str, particle: str) -> re.Pattern[str]:
    return re.compile(rf"\s{form}\s(.*?)\b{particle}\b")


def _cells(text: str) -> str:
    """The cells of a table row that hold words, joined; other text without its dateline, clock time or label."""
    if "|" in text:
        return " – ".join(cell.strip(" *_") for cell in text.split("|") if re.search(r"[^\W\d_]{2}", cell))
    return _LABEL.sub("", _DATELINE.sub("", text.lstrip(_EDGE)))


def _without_asides(text: str, grammar: Grammar) -> str:
    if "(" in text or "–" in text or "—" in text:
        text = _ASIDE.sub(" ", _PARENTHESIS.sub("", text))
    if "," not in text:
        return text
    text = any_of((grammar.relative_pattern,), r",\s+(?:{})\s(?:[^,]|,\d)*,(?!\d)").sub("", text)
    return any_of(grammar.insertions, r",\s+(?:{})(?:,(?!\d)|$)").sub(" ", text)


def _tidy(text: str) -> str:
    if _GAP.search(text) or ",," in text or ":," in text or text[:1] in _QUOTES:
        text = _SPACES.sub(" ", _GAP_BEFORE_STOP.sub("", text)).replace(",,", ",").replace(":,", ",")
        text = _EMPTY_QUOTE.sub("", text)
    return text.strip(_EDGE)


def _balanced(text: str) -> str:
    """A title without the quotation marks whose other half was cut off."""
    used = next(((first, closing) for first, closing in _PAIRS if first in text or closing in text), None)
    if used is None or text.count(used[0]) == sum(text.count(mark) for mark in used[1]):
        return text
    opening, closing = used
    return _tidy(re.sub(rf"\s*[{opening}{closing}]", lambda mark: " " if mark[0].strip() == opening else "", text))


def _without_article(text: str, grammar: Grammar) -> str:
    first, _, rest = text.partition(" ")
    if first.lower() not in grammar.articles or not rest:
        return text
    if grammar.weak_adjectives and _weak_adjective(rest):
        return text
    return text if rest.split(" ", 1)[0].lower() in grammar.finite else rest


def _weak_adjective(rest: str) -> bool:
    """Whether what stands behind an article opens with an adjective, also of a name: "der Deutsche Bundestag"."""
    first, _, second = rest.partition(" ")
    return first[0].islower() or (first.endswith(("e", "en")) and second[:1].isupper())


def _without_indefinite(text: str, grammar: Grammar) -> str:
    first, _, rest = text.partition(" ")
    return rest if first.lower() in grammar.indefinite and rest else text
