"""Letters about occurrences in four languages, some told by several letters: the same for the same seed.

A sentence is a phrasing of an act with its actors, subject, sum and day. Who tells it again takes another phrasing,
often another language, other names first, rounds or leaves out the sum, or adds a clause with numbers of its own.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import NamedTuple

from timeline.documents import document_from_bytes
from timeline.model import Document

LANGUAGES = ("nl", "en", "de", "fr")
FIRST_DAY, DAYS = date(2020, 1, 1), 2_190
SENTENCES = 8  # a letter
TELL_AGAIN = 0.1  # of the letters
AGAIN = 0.5  # of the sentences of such a letter
FOREIGN = 0.35  # of what is told again
NEAR_MISS = 0.15  # of the occurrences: the day and the actors of another one, with another act or subject
OTHER_ACT_ONLY = 0.5  # of these: about the very same subject
SERIES = 0.04  # the act, actors and subject of another one, on another day
CONTRADICTED = 0.02  # of what is told again: on another day
QUIET = 0.35  # of what is told: without its sum
CLAUSE = 0.3  # of what is told: with a clause more

# As a subject, then as those to whom something is given or with whom it is done.
ACTORS: dict[str, tuple[tuple[str, str], ...]] = {
    "poland": (("Polen", "Polen"), ("Poland", "Poland"), ("Polen", "Polen"), ("la Pologne", "la Pologne")),
    "ukraine": (
        ("Oekraïne", "Oekraïne"),
        ("Ukraine", "Ukraine"),
        ("die Ukraine", "der Ukraine"),
        ("l'Ukraine", "l'Ukraine"),
    ),
    "moldova": (("Moldavië", "Moldavië"), ("Moldova", "Moldova"), ("Moldau", "Moldau"), ("la Moldavie", "la Moldavie")),
    "germany": (
        ("Duitsland", "Duitsland"),
        ("Germany", "Germany"),
        ("Deutschland", "Deutschland"),
        ("l'Allemagne", "l'Allemagne"),
    ),
    "france": (
        ("Frankrijk", "Frankrijk"),
        ("France", "France"),
        ("Frankreich", "Frankreich"),
        ("la France", "la France"),
    ),
    "norway": (
        ("Noorwegen", "Noorwegen"),
        ("Norway", "Norway"),
        ("Norwegen", "Norwegen"),
        ("la Norvège", "la Norvège"),
    ),
    "canada": (("Canada", "Canada"), ("Canada", "Canada"), ("Kanada", "Kanada"), ("le Canada", "le Canada")),
    "japan": (("Japan", "Japan"), ("Japan", "Japan"), ("Japan", "Japan"), ("le Japon", "le Japon")),
    "turkey": (
        ("Turkije", "Turkije"),
        ("Turkey", "Turkey"),
        ("die Türkei", "der Türkei"),
        ("la Turquie", "la Turquie"),
    ),
    "eu": (
        ("de Europese Unie", "de Europese Unie"),
        ("the European Union", "the European Union"),
        ("die Europäische Union", "der Europäischen Union"),
        ("l'Union européenne", "l'Union européenne"),
    ),
    "nato": (("de NAVO", "de NAVO"), ("NATO", "NATO"), ("die NATO", "der NATO"), ("l'OTAN", "l'OTAN")),
    "imf": (("het IMF", "het IMF"), ("the IMF", "the IMF"), ("der IWF", "dem IWF"), ("le FMI", "le FMI")),
}

# What it is about, as it stands behind "for" and "about".
SUBJECTS: tuple[tuple[str, str, str, str], ...] = (
    ("de luchtverdediging", "air defence", "die Luftverteidigung", "la défense aérienne"),
    ("het herstel van het spoor", "the repair of the railways", "die Instandsetzung der Bahn", "la réparation du rail"),
    (
        "de opvang van vluchtelingen",
        "the reception of refugees",
        "die Aufnahme von Flüchtlingen",
        "l'accueil des réfugiés",
    ),
    ("de uitvoer van graan", "the export of grain", "die Ausfuhr von Getreide", "l'exportation de céréales"),
    ("het ruimen van mijnen", "the clearing of mines", "die Räumung von Minen", "le déminage"),
    ("de grensbewaking", "border surveillance", "die Überwachung der Grenze", "la surveillance des frontières"),
    ("het elektriciteitsnet", "the power grid", "das Stromnetz", "le réseau électrique"),
    ("de digitale veiligheid", "cyber security", "die Sicherheit im Netz", "la cybersécurité"),
    ("de bouw van scholen", "the building of schools", "den Bau von Schulen", "la construction d'écoles"),
    (
        "de behandeling van gewonden",
        "the treatment of the wounded",
        "die Behandlung von Verwundeten",
        "le soin des blessés",
    ),
    ("de visserij", "fisheries", "die Fischerei", "la pêche"),
    (
        "de bescherming van kabels op zee",
        "the protection of undersea cables",
        "den Schutz von Seekabeln",
        "la protection des câbles sous-marins",
    ),
    ("de aanleg van een haven", "the construction of a port", "den Bau eines Hafens", "la construction d'un port"),
    ("het drinkwater", "drinking water", "das Trinkwasser", "l'eau potable"),
    ("de handel in staal", "the trade in steel", "den Handel mit Stahl", "le commerce de l'acier"),
    (
        "het toezicht op kerncentrales",
        "the oversight of nuclear plants",
        "die Aufsicht über Kernkraftwerke",
        "le contrôle des centrales nucléaires",
    ),
)


class Act(NamedTuple):
    """Phrasings by language. A is who acts, B with or to whom, T the subject, S the sum, D the day as it opens."""

    nl: tuple[str, ...]
    en: tuple[str, ...]
    de: tuple[str, ...]
    fr: tuple[str, ...]
    sums: bool = False


ACTS: dict[str, Act] = {
    "treaty": Act(
        (
            "{D} tekende {A} met {B} een verdrag over {T}.",
            "{D} is door {A} en {B} een verdrag over {T} ondertekend.",
            "{B} en {A} ondertekenden {d} het verdrag dat {T} regelt.",
        ),
        (
            "{D}, {A} signed a treaty with {B} on {T}.",
            "A treaty on {T} was signed by {A} and {B} {d}.",
            "{B} and {A} put their signatures to a treaty governing {T} {d}.",
        ),
        (
            "{D} unterzeichnete {A} mit {B} einen Vertrag über {T}.",
            "{D} wurde von {A} und {B} ein Vertrag über {T} unterzeichnet.",
        ),
        ("{D}, {A} a signé avec {B} un traité sur {T}.", "Un traité sur {T} a été signé {d} par {A} et {B}."),
    ),
    "loan": Act(
        (
            "{D} verstrekte {A} aan {B} een lening van {S} voor {T}.",
            "{D} kreeg {B} van {A} een lening voor {T}, ter hoogte van {S}.",
            "{A} leende {B} {d} {S} ten behoeve van {T}.",
        ),
        (
            "{D}, {A} granted {B} a loan of {S} for {T}.",
            "{B} received a loan of {S} for {T} from {A} {d}.",
            "{A} lent {B} {S} for {T} {d}.",
        ),
        (
            "{D} gewährte {A} {B} ein Darlehen von {S} für {T}.",
            "{D} erhielt {B} von {A} einen Kredit über {S} für {T}.",
        ),
        ("{D}, {A} a accordé à {B} un prêt de {S} pour {T}.", "{B} a obtenu {d} de {A} un prêt de {S} pour {T}."),
        sums=True,
    ),
    "pledge": Act(
        (
            "{D} zegde {A} {B} een bijdrage van {S} toe voor {T}.",
            "{D} beloofde {A} {S} aan {B} voor {T}.",
            "{D} heeft {A} toegezegd om {B} met {S} te steunen bij {T}.",
        ),
        ("{D}, {A} pledged {S} to {B} for {T}.", "{A} promised {B} a contribution of {S} for {T} {d}."),
        ("{D} sagte {A} {B} einen Beitrag von {S} für {T} zu.", "{D} versprach {A} {B} {S} für {T}."),
        ("{D}, {A} a promis {S} à {B} pour {T}.", "{A} s'est engagée {d} à verser {S} à {B} pour {T}."),
        sums=True,
    ),
    "delivery": Act(
        ("{D} leverde {A} materieel voor {T} aan {B}.", "{D} is materieel voor {T} door {A} aan {B} geleverd."),
        ("{D}, {A} delivered equipment for {T} to {B}.", "Equipment for {T} was delivered by {A} to {B} {d}."),
        ("{D} lieferte {A} Material für {T} an {B}.", "{D} wurde Material für {T} von {A} an {B} geliefert."),
        ("{D}, {A} a livré à {B} du matériel pour {T}.", "Du matériel pour {T} a été livré {d} par {A} à {B}."),
    ),
    "talks": Act(
        (
            "{D} sprak {A} met {B} over {T}.",
            "{D} vond een gesprek plaats tussen {A} en {B} over {T}.",
            "{D} voerde {A} overleg met {B} over {T}.",
        ),
        ("{D}, {A} held talks with {B} on {T}.", "{A} and {B} discussed {T} {d}."),
        ("{D} sprach {A} mit {B} über {T}.", "{D} fand ein Gespräch zwischen {A} und {B} über {T} statt."),
        ("{D}, {A} s'est entretenue avec {B} sur {T}.", "{A} et {B} ont discuté {d} de {T}."),
    ),
    "visit": Act(
        (
            "{D} bracht een delegatie van {A} een bezoek aan {B} in verband met {T}.",
            "{D} bezocht een delegatie van {A} {B}, met {T} op de agenda.",
        ),
        (
            "{D}, a delegation of {A} visited {B} in connection with {T}.",
            "A delegation from {A} paid a visit to {B} {d} regarding {T}.",
        ),
        ("{D} besuchte eine Delegation aus {A} {B} wegen {T}.",),
        ("{D}, une délégation de {A} a rendu visite à {B} au sujet de {T}.",),
    ),
    "sanctions": Act(
        ("{D} stelde {A} sancties in tegen {B} wegens {T}.", "{D} kondigde {A} sancties af tegen {B} om {T}."),
        ("{D}, {A} imposed sanctions on {B} over {T}.", "Sanctions over {T} were imposed on {B} by {A} {d}."),
        ("{D} verhängte {A} Sanktionen gegen {B} wegen {T}.", "{D} hat {A} wegen {T} Sanktionen gegen {B} erlassen."),
        ("{D}, {A} a imposé des sanctions à {B} à propos de {T}.",),
    ),
    "suspension": Act(
        (
            "{D} schortte {A} de samenwerking met {B} op {T} op.",
            "{D} besloot {A} de samenwerking met {B} voor {T} op te schorten.",
        ),
        (
            "{D}, {A} suspended its cooperation with {B} on {T}.",
            "{A} decided {d} to suspend cooperation with {B} on {T}.",
        ),
        ("{D} setzte {A} die Zusammenarbeit mit {B} für {T} aus.",),
        ("{D}, {A} a suspendu sa coopération avec {B} sur {T}.",),
    ),
    "conference": Act(
        (
            "{D} organiseerde {A} samen met {B} een conferentie over {T}.",
            "{D} vond de conferentie van {A} en {B} over {T} plaats.",
        ),
        ("{D}, {A} hosted a conference with {B} on {T}.", "The conference of {A} and {B} on {T} took place {d}."),
        (
            "{D} veranstaltete {A} mit {B} eine Konferenz über {T}.",
            "{D} fand die Konferenz von {A} und {B} über {T} statt.",
        ),
        ("{D}, {A} a organisé avec {B} une conférence sur {T}.",),
    ),
    "training": Act(
        (
            "{D} begon {A} met de opleiding van deskundigen uit {B} voor {T}.",
            "{D} startte {A} een opleiding voor deskundigen uit {B} in {T}.",
        ),
        (
            "{D}, {A} began training experts from {B} for {T}.",
            "{A} started the training of experts from {B} for {T} {d}.",
        ),
        ("{D} begann {A} mit der Ausbildung von Fachleuten aus {B} für {T}.",),
        ("{D}, {A} a commencé à former des experts de {B} pour {T}.",),
    ),
    "warning": Act(
        ("{D} waarschuwde {A} {B} voor gevolgen voor {T}.", "{D} gaf {A} {B} een waarschuwing af over {T}."),
        ("{D}, {A} warned {B} about {T}.", "{A} issued a warning to {B} about {T} {d}."),
        ("{D} warnte {A} {B} vor Folgen für {T}.",),
        ("{D}, {A} a averti {B} au sujet de {T}.",),
    ),
    "report": Act(
        ("{D} publiceerde {A} een rapport over {T} in {B}.", "{D} verscheen een rapport van {A} over {T} in {B}."),
        ("{D}, {A} published a report on {T} in {B}.", "A report by {A} on {T} in {B} appeared {d}."),
        ("{D} veröffentlichte {A} einen Bericht über {T} in {B}.", "{D} erschien ein Bericht von {A} über {T} in {B}."),
        ("{D}, {A} a publié un rapport sur {T} en {B}.",),
    ),
    "fund": Act(
        (
            "{D} richtte {A} met {B} een fonds van {S} op voor {T}.",
            "{D} is door {A} en {B} een fonds voor {T} opgericht, met {S} in kas.",
        ),
        ("{D}, {A} set up a fund of {S} with {B} for {T}.", "A fund of {S} for {T} was set up by {A} and {B} {d}."),
        ("{D} gründete {A} mit {B} einen Fonds von {S} für {T}.",),
        ("{D}, {A} a créé avec {B} un fonds de {S} pour {T}.",),
        sums=True,
    ),
    "withdrawal": Act(
        (
            "{D} trok {A} zich terug uit het overleg met {B} over {T}.",
            "{D} heeft {A} het overleg met {B} over {T} verlaten.",
        ),
        (
            "{D}, {A} withdrew from the consultations with {B} on {T}.",
            "{A} left the consultations with {B} on {T} {d}.",
        ),
        ("{D} zog sich {A} aus den Beratungen mit {B} über {T} zurück.",),
        ("{D}, {A} s'est retirée des consultations avec {B} sur {T}.",),
    ),
}

CLAUSES: tuple[tuple[str, ...], ...] = (
    (", in aanwezigheid van {n} genodigden", ", na {n} uur beraad", ", zoals {n} kranten meldden"),
    (", in the presence of {n} guests", ", after {n} hours of deliberation", ", as {n} newspapers reported"),
    (", in Anwesenheit von {n} Gästen", ", nach {n} Stunden Beratung", ", wie {n} Zeitungen meldeten"),
    (", en présence de {n} invités", ", après {n} heures de délibération", ", comme l'ont écrit {n} journaux"),
)
FILLERS = (
    "Het kabinet volgt deze ontwikkelingen op de voet.",
    "These matters will be kept under review.",
    "Die Entwicklung wird weiter beobachtet.",
    "Ces questions restent à l'étude.",
)
MONTHS = (
    "januari februari maart april mei juni juli augustus september oktober november december",
    "January February March April May June July August September October November December",
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
)
OPENS = ("Op {}", "On {}", "Am {}", "Le {}")
WITHIN = ("op {}", "on {}", "am {}", "le {}")
MILLIONS = ("€ {} mln.", "EUR {} million", "{} Millionen Euro", "{} millions d'euros")


@dataclass(frozen=True)
class Occurrence:
    """What happened; `number` is its own, so that a letter's sentences can be traced to it."""

    number: int
    act: str
    day: date
    actors: tuple[str, str]
    subject: int
    millions: int
    told_as: date | None = None  # by a letter that has its day wrong

    @property
    def what(self) -> tuple[object, ...]:
        """What makes it the same occurrence: chance may make one of two numbers."""
        return self.act, self.day, self.actors, self.subject

    @property
    def said(self) -> date:
        """The day that a letter gives."""
        return self.told_as or self.day


@dataclass(frozen=True)
class Letter:
    """A document and which occurrence each of its sentences tells, by where the sentence starts."""

    document: Document
    told: dict[int, Occurrence] = field(default_factory=dict)


def letters(count: int, seed: int) -> Iterator[Letter]:
    """`count` letters, of which one in ten tells again what earlier ones did."""
    chance = random.Random(seed)
    earlier: list[Sequence[tuple[Occurrence, int]]] = []
    made: list[Occurrence] = []
    for number in range(count):
        language = chance.randrange(len(LANGUAGES))
        told = [_occurrence(made, chance) for _ in range(SENTENCES)]
        if earlier and chance.random() < TELL_AGAIN:
            known = chance.choice([row for row in earlier[-500:] if row[0][1] == language] or earlier[-1:])
            if chance.random() < FOREIGN:
                known = chance.choice(earlier[-500:])
            again = chance.sample([occurrence for occurrence, _ in known], k=round(SENTENCES * AGAIN))
            told[: len(again)] = [_moved(one, chance) if chance.random() < CONTRADICTED else one for one in again]
        told.sort(key=lambda one: one.said)
        earlier.append([(one, language) for one in told])
        yield _letter(number, told, language, chance)


def _occurrence(made: list[Occurrence], chance: random.Random) -> Occurrence:
    first, second = chance.sample(sorted(ACTORS), k=2)
    one = Occurrence(
        number=len(made),
        act=chance.choice(sorted(ACTS)),
        day=FIRST_DAY + timedelta(chance.randrange(DAYS)),
        actors=(first, second),
        subject=chance.randrange(len(SUBJECTS)),
        millions=chance.choice((chance.randint(2, 99), chance.randint(10, 99) * 10)),
    )
    if made and chance.random() < NEAR_MISS:
        near = chance.choice(made[-400:])
        other = replace(one, day=near.day, actors=near.actors)
        if other.act != near.act and chance.random() < OTHER_ACT_ONLY:
            other = replace(other, subject=near.subject)
        if (other.act, other.subject) != (near.act, near.subject):
            one = other
    elif made and chance.random() < SERIES:
        near = chance.choice(made[-400:])
        one = replace(near, number=one.number, day=near.day + timedelta(chance.randint(7, 28)), millions=one.millions)
    made.append(one)
    return one


def _moved(one: Occurrence, chance: random.Random) -> Occurrence:
    """The occurrence as a letter tells it that has its day wrong."""
    return replace(one, told_as=one.day + timedelta(chance.choice((-2, -1, 1, 2, 3))))


def _letter(number: int, told: Sequence[Occurrence], language: int, chance: random.Random) -> Letter:
    text = f"{FILLERS[language]}\n\n"
    starts: dict[int, Occurrence] = {}
    for one in told:
        starts[len(text)] = one
        text += f"{_sentence(one, language, chance)}\n\n"
        if chance.random() < 0.3:
            text += f"{FILLERS[language]}\n\n"
    written = max(one.said for one in told) + timedelta(30)
    document = document_from_bytes(text.encode(), f"letter-{number}.txt", date=written, language=LANGUAGES[language])
    return Letter(document, starts)


def _sentence(one: Occurrence, language: int, chance: random.Random) -> str:
    act = ACTS[one.act]
    phrasing = chance.choice(act[language])
    clause = chance.choice(CLAUSES[language]).format(n=chance.randint(3, 60)) if chance.random() < CLAUSE else ""
    month = MONTHS[language].split()[one.said.month - 1]
    day = f"{one.said.day}{'.' if language == 2 else ''} {month} {one.said.year}"
    a, b = (ACTORS[slug][language] for slug in one.actors)
    millions = round(one.millions, -1) if one.millions > 100 and chance.random() < 0.3 else one.millions
    sum_ = MILLIONS[language].format(millions)
    if chance.random() < QUIET:
        sum_ = _UNSAID[language]
    text = phrasing.format(
        A=a[0],
        B=b[1],
        T=SUBJECTS[one.subject][language],
        S=sum_,
        D=OPENS[language].format(day),
        d=WITHIN[language].format(day),
    )
    text = text.removesuffix(".") + clause + "."
    return text[0].upper() + text[1:]


_UNSAID = ("een groot bedrag", "a large sum", "einem hohen Betrag", "une somme importante")
