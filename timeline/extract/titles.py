"""Titles that read like titles: the clause that carries the date, told without it.

"Op 19 december jl. bereikte de Europese Raad politiek akkoord over …" becomes "Europese Raad
bereikte politiek akkoord over …". The date phrase, connective openers and asides go; in languages
that invert, the subject comes back before its verb. Where the words do not fit the pattern, the
clause stays in its own order: a plain title is better than a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from timeline.extract.clauses import any_of, clause_around, is_finite
from timeline.extract.grammar.table import Grammar
from timeline.extract.marks import Span
from timeline.extract.phrases import PhraseReader, Token, tokens_of

LONGEST = 100
_SHORTEST_CUT = 35
_EDGE = " ,;:–—-•|.!/"
_PARENTHESIS = re.compile(r"\s*\([^()]*\)")
_ASIDE = re.compile(r"\s+[–—]\s+[^–—]*?\s+[–—](?=\s)")
_SPACES = re.compile(r"\s+(?=[,;:.!?)])|\s{2,}")
_LEADING_MARK = re.compile(r"^[\s,;:–—|•.-]+")


def title_of(sentence: str, date: Span, grammar: Grammar, names: Collection[int] = ()) -> str:
    """A title of at most about a hundred characters for what `sentence` tells of a date.

    `sentence` is readable text, `date` the place of the date in it and `names` offsets at which names
    of states and organisations start.
    """
    clause = clause_around(sentence, date, grammar)
    before, after = _around(sentence, clause, date, grammar)
    shift = clause.start
    fronted = not _stripped_openers(before, grammar).strip(_EDGE)
    if fronted:
        text = _uninverted(after, grammar, {name - date.end for name in names}, bare_date=before.strip() == "")
    else:
        text = _fronted_phrase(before, after, grammar, {name - shift for name in names})
    return finish(text, grammar)


def finish(text: str, grammar: Grammar) -> str:
    """Tidy a title: openers and asides gone, no leading article, a capital, cut at a phrase."""
    text = _tidy(_stripped_openers(_without_asides(text, grammar), grammar))
    text = _without_article(text, grammar)
    text = _cut(text, grammar)
    return text[:1].upper() + text[1:]


def _around(sentence: str, clause: Span, date: Span, grammar: Grammar) -> tuple[str, str]:
    """The clause before and after the date phrase, without the preposition that led to it."""
    before, after = sentence[clause.start : date.start], sentence[date.end : clause.end]
    last = before.rstrip().rpartition(" ")
    if last[2].lower() in grammar.date_prepositions:
        before = last[0] + " "
    hanging = any_of(grammar.trailers, r"[,\s]+(?:{})\s*\Z").search(before)
    if hanging and not after.strip(_EDGE):
        before = before[: hanging.start()]
    return before, after


def _stripped_openers(text: str, grammar: Grammar) -> str:
    pattern = any_of(grammar.openers, r"[\s,]*(?:{})[\s,]*")
    while (opener := pattern.match(text)) and opener.end():
        text = text[opener.end() :]
    return text


def _uninverted(after: str, grammar: Grammar, names: Collection[int], *, bare_date: bool) -> str:
    """The clause behind a date at its head, with the subject before the verb."""
    lead = _LEADING_MARK.match(after)
    offset = lead.end() if lead else 0
    tokens = [token for token in tokens_of(after) if token.start >= offset]
    if not grammar.inverts or not tokens or lead and lead[0].strip(" ,"):
        return after
    return _subject_first(after, tokens, grammar, names, bare_date=bare_date)


def _subject_first(
    text: str, tokens: list[Token], grammar: Grammar, names: Collection[int], *, bare_date: bool = False
) -> str:
    verb = tokens[0]
    if verb.is_capital or not is_finite_here(tokens, grammar):
        return text[verb.start :]
    if bare_date and verb.lower in grammar.copulas and not _has_subject(tokens, grammar, names):
        return text[verb.end :]
    reader = PhraseReader(tokens, grammar, names)
    place = reader.subject(1)
    if place is None:
        return text[verb.end :] if verb.lower in grammar.auxiliaries else text[verb.start :]
    first, end = place
    subject = text[tokens[first].start : tokens[end - 1].end]
    skipped = text[verb.end : tokens[first].start].strip(" ,")
    rest = text[tokens[end - 1].end :].strip(" ")
    return _ordered(subject, verb.lower, skipped, rest, grammar)


def is_finite_here(tokens: list[Token], grammar: Grammar) -> bool:
    """Whether the first token is the finite verb: listed, or a word that can be nothing else in second place."""
    word = tokens[0].lower
    return is_finite(word, grammar) or (word.isalpha() and word not in grammar.closed and grammar.inverts)


def _has_subject(tokens: list[Token], grammar: Grammar, names: Collection[int]) -> bool:
    """Whether "24 februari is …" goes on with a subject of its own: a noun phrase with a determiner, or a name."""
    if len(tokens) < 2:
        return False
    opening = tokens[1]
    return opening.lower in grammar.articles or opening.start in names or opening.is_capital


def _ordered(subject: str, verb: str, skipped: str, rest: str, grammar: Grammar) -> str:
    for form, particle in grammar.takes_place:
        found = re.search(rf"(?:^|\s){particle}(?=\W|$)", rest)
        if verb == form and found:
            subject = _without_indefinite(subject, grammar)
            return f"{subject} {rest[: found.start()]} {rest[found.end() :]} {skipped}"
    if verb in grammar.auxiliaries and re.search(grammar.participle_pattern, rest.lower()):
        whole = f"{subject} {skipped} {rest}"
        return whole if len(_tidy(whole)) <= LONGEST else f"{subject} {rest}"
    particle_only = rest.strip(_EDGE).isalpha() and len(rest) < 8
    if particle_only or len(f"{subject} {verb} {skipped} {rest}") > LONGEST:
        return (
            f"{subject} {verb} {rest.strip(_EDGE)} {skipped}" if particle_only else f"{subject} {verb} {rest} {skipped}"
        )
    return f"{subject} {verb} {skipped} {rest}"


def _fronted_phrase(before: str, after: str, grammar: Grammar, names: Collection[int]) -> str:
    """A clause whose date stands further on; a phrase in front of the verb moves behind it where languages invert."""
    opened = _stripped_openers(before, grammar)
    whole = f"{opened.rstrip()} {after.lstrip()}" if not after[:1] in ",.;" else opened.rstrip() + after
    tokens = tokens_of(whole)
    if not grammar.inverts or not tokens:
        return whole
    shift = len(before) - len(opened)
    moved = {name - shift for name in names}
    if is_finite(tokens[0].lower, grammar) and len(opened) < len(before):
        return _subject_first(whole, tokens, grammar, moved)
    if tokens[0].lower not in grammar.prepositions and tokens[0].lower not in grammar.subordinators:
        return whole
    behind = [token for token in tokens if token.start >= len(opened.rstrip())]
    if not behind or not is_finite_here(behind, grammar) or behind[0].is_capital:
        return whole
    gap = len(opened.rstrip()) + 1 - (len(before) + 0) if False else 0  # noqa: SIM210
    return _subject_first(whole, behind, grammar, {name + gap for name in moved})


def _without_asides(text: str, grammar: Grammar) -> str:
    text = _ASIDE.sub(" ", _PARENTHESIS.sub("", text))
    return any_of(grammar.insertions, r",\s+(?:{})(?=,|$)").sub("", text)


def _tidy(text: str) -> str:
    text = _SPACES.sub(
        lambda found: (
            " " if found[0].strip() == "" and found.end() < len(text) and text[found.end()] not in ",;:.!?)" else ""
        ),
        text,
    )
    return text.replace(",,", ",").strip(_EDGE)


def _without_article(text: str, grammar: Grammar) -> str:
    first, _, rest = text.partition(" ")
    if first.lower() not in grammar.articles or not rest:
        return text
    following = rest.split(" ", 1)[0].lower()
    return text if is_finite(following, grammar) and following in grammar.finite else rest


def _without_indefinite(text: str, grammar: Grammar) -> str:
    first, _, rest = text.partition(" ")
    return rest if first.lower() in grammar.indefinite and rest else text


def _cut(text: str, grammar: Grammar) -> str:
    """At most about a hundred characters, ending before a phrase and never on a word that calls for one."""
    if len(text) > LONGEST:
        text = text[: _last_boundary(text, grammar)]
    words = text.rstrip(_EDGE).split(" ")
    while len(words) > 1 and words[-1].lower().strip(_EDGE) in _never_last(grammar):
        words.pop()
    return " ".join(words).rstrip(_EDGE_BUT_STOP) if words[-1].count(".") else " ".join(words).rstrip(_EDGE)


_EDGE_BUT_STOP = _EDGE.replace(".", "")


def _never_last(grammar: Grammar) -> frozenset[str]:
    return grammar.attaching | grammar.articles | grammar.indefinite | (grammar.conjunctions | _governing(grammar))


def _governing(grammar: Grammar) -> frozenset[str]:
    """Prepositions that are no verb particles too: "stemde in" may end a title, "akkoord over het" may not."""
    return grammar.prepositions - {"aan", "af", "in", "op", "uit", "toe", "door", "voor", "over", "ab", "an", "auf"}


def _last_boundary(text: str, grammar: Grammar) -> int:
    best = 0
    for found in re.finditer(r"[,;:]?\s+", text[: LONGEST + 1]):
        word = re.match(r"[^\s,;:]+", text[found.end() :])
        punctuated = not found[0].isspace()
        opens_phrase = bool(word) and word[0].lower() in grammar.prepositions | grammar.conjunctions  # type: ignore[index]
        if (punctuated or opens_phrase) and found.start() >= _SHORTEST_CUT:
            best = found.start()
    if best:
        return best
    space = text.rfind(" ", 0, LONGEST)
    return space if space > 0 else LONGEST
