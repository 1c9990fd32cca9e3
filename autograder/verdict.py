"""The verdict a student reads about the fact that a check found."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from autograder.evidence import Frame, Run
from autograder.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceLine:
    """One line of a verdict's evidence: who, doing what, where."""

    actor: str
    doing: str
    at: Frame | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """One edge of who waits for whom: of a program that came to no end."""

    actor: str
    waits_for: str
    at: Frame | None = None
    held_by: str = ""  # who has it, where that is known
    held_since: Frame | None = None
    ends: str = ""  # whose end it waits for, where that is known: as ``actor`` names it
    holders: tuple[str, ...] = ()  # who has the other end of what it waits at


class Stay(enum.StrEnum):
    """What kept a thread where it was."""

    HELD = "held"  # at a gate
    ASLEEP = "asleep"  # in a wait of its own


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Steps in which a thread stayed where it was; without an end, to the last one."""

    stay: Stay
    label: str  # of the gate
    begin: int
    end: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One thread of a play, from step to step."""

    actor: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a student reads: what happened, where, why it is wrong, what to try."""

    mistake: str  # a name of the catalogue, or "" where the evidence names no cause
    happened: str
    evidence: tuple[EvidenceLine, ...] = ()
    because: str = ""
    try_next: str = ""
    witness: str = ""
    schedule: tuple[str, ...] = ()
    waits: tuple[Wait, ...] = ()
    lanes: tuple[Lane, ...] = ()


# A failed check is an outcome and no error of ours, hence the name.
class CheckFailed(Exception):  # noqa: N818
    """A claim did not hold; carries the fact and the play whole."""

    def __init__(self, fact: Fact, run: Run | None = None) -> None:
        super().__init__(fact.kind.value)
        self.fact = fact
        self.run = run
