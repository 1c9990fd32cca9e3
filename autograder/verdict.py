"""The verdict a student reads about the fact that a check found."""

from __future__ import annotations

from dataclasses import dataclass

from autograder.evidence import Frame, Run


class FactKind(enum.StrEnum):
    """What a claim can find wrong; beside each, the keys of ``Fact.data``."""

    NOT_LOADED = "not loaded"  # (run tells: raised in phase import, stuck, crashed)
    MISSING_NAME = "missing name"  # name, present: list of names
    NOT_CALLABLE = "not callable"  # name, type
    WRONG_SIGNATURE = "wrong signature"  # name, expected, actual
    RAISED = "raised"  # kept: whether it had to be kept, optional
    CRASHED = "crashed"  # -
    DEADLOCKED = "deadlocked"  # -
    STUCK = "stuck"  # -
    WRONG_VALUE = "wrong value"  # expected, actual; about: About, optional;
    # described: both are words about what cannot be shown, optional; of_type: its type
    NOT_AT_ONCE = "not at once"  # label, wanted, peak; machine, if that is made up
    RAN_IN = "ran in"  # label, wanted: Role, got: Role
    NEVER_RAN = "never ran"  # labels: those that never arrived
    RAN_TWICE = "ran twice"  # labels
    RETURNED_EARLY = "returned early"  # labels of the tasks not finished at the return
    RETURNED_TWICE = "returned twice"  # in a forked child, too
    DID_NOT_RETURN = "did not return"  # label of what the caller waited for instead,
    # limited: whether that wait would have ended by itself, optional
    TOO_SOON = "too soon"  # took, seconds: how long the call waited, and had to wait
    LEFT_BEHIND = "left behind"  # count
    NOT_RAISED = "not raised"  # expected, type: the one that had to be raised;
    # died: whether the task ended its process instead of raising, optional;
    # of_type: the name of the type of what came back, if that was no plain value
    WRONG_EXCEPTION = "wrong exception"  # expected, actual, type
    OVERLAP = "overlap"  # label, inside; limit or earlier; machine, if it is made up
    PROCESS_COUNT = "process count"  # label, wanted, got
    CHILD_FAILED = "child failed"  # type, of the exception that ended a child
    CHILD_KILLED = "child killed"  # child: its process
    NOT_JOINED = "not joined"  # count, of children that had ended
    ASKED_AT_ONCE = "asked at once"  # values, messages; or ahead: which, at: Event
    OTHER_GOODBYE = "other goodbye"  # child, at: Event, extra: got one more message
    SHARED_END = "shared end"  # end: its name, as in Run.events
    UNUSED_END = "unused end"  # end: one that a child held open and never used
    NOT_REPORTED = "not reported"  # a child told its parent nothing of what it got
    PIPE_UNUSED = "pipe unused"  # label, missing: "pipe send" or "pipe recv"
    LOST_UPDATE = "lost update"  # expected, actual
    STILL_HELD = "still held"  # locks: their names, after: what had ended, way: Way
    IDLE_DAEMONS = "idle daemons"  # count; only ever a remark
    HELD_LONG = "held long"  # label; only ever a remark
    NOT_EXERCISED = "not exercised"  # what: in words
    OTHER = "other"  # message; found: Found, optional


class Found(enum.Enum):
    """What a check found that it words by itself, where a mistake is known by it."""

    SCRIPT_FAILED = enum.auto()  # said: the last line that it wrote
    NOTHING_RAN = enum.auto()  # of a file that was run as a script
    NO_GUARD = enum.auto()  # importing the file starts the program
    NOT_SHARED = enum.auto()  # the script's own process did the work
    PRINTED = enum.auto()  # what had to be returned
    NOBODY_FAILED = enum.auto()  # failed: the values of those who are said to have


class About(enum.Enum):
    """What a wrong value stands for, where a mistake is known by it."""

    GIVEN = enum.auto()  # what was given to the call, as it is after it
    EXIT_CODE = enum.auto()  # or several
    MESSAGE_OF_CHILD = enum.auto()  # of the exception that a child ended with


class Way(enum.Enum):
    """On which way a function was left."""

    RETURNED_FALSE = enum.auto()
    RAISED = enum.auto()
    OTHER = enum.auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One claim that did not hold, with the play that shows it."""

    kind: FactKind
    data: Mapping[str, Any] = field(default_factory=dict)


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
