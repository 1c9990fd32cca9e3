"""Facts: what a check can find wrong, one class for each kind."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from autograder.evidence import Event, Role


class FactKind(enum.StrEnum):
    """What a claim can find wrong; the class of each says more."""

    NOT_LOADED = "not loaded"
    MISSING_NAME = "missing name"
    NOT_CALLABLE = "not callable"
    WRONG_SIGNATURE = "wrong signature"
    RAISED = "raised"
    CRASHED = "crashed"
    DEADLOCKED = "deadlocked"
    STUCK = "stuck"
    WRONG_VALUE = "wrong value"
    NOT_AT_ONCE = "not at once"
    RAN_IN = "ran in"
    NEVER_RAN = "never ran"
    RAN_TWICE = "ran twice"
    RETURNED_EARLY = "returned early"
    RETURNED_TWICE = "returned twice"
    DID_NOT_RETURN = "did not return"
    TOO_SOON = "too soon"
    LEFT_BEHIND = "left behind"
    NOT_RAISED = "not raised"
    WRONG_EXCEPTION = "wrong exception"
    OVERLAP = "overlap"
    PROCESS_COUNT = "process count"
    CHILD_FAILED = "child failed"
    CHILD_KILLED = "child killed"
    NOT_JOINED = "not joined"
    ASKED_AT_ONCE = "asked at once"
    OTHER_GOODBYE = "other goodbye"
    SHARED_END = "shared end"
    UNUSED_END = "unused end"
    NOT_REPORTED = "not reported"
    PIPE_UNUSED = "pipe unused"
    LOST_UPDATE = "lost update"
    STILL_HELD = "still held"
    IDLE_DAEMONS = "idle daemons"
    HELD_LONG = "held long"
    NOT_EXERCISED = "not exercised"
    OTHER = "other"


Machine = tuple[int, int]  # its CPUs, and those that may be used


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
    ONE_TASK = enum.auto()  # what came of one task that was given several times


class Way(enum.Enum):
    """On which way a function was left."""

    RETURNED_FALSE = enum.auto()
    RAISED = enum.auto()
    OTHER = enum.auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One claim that did not hold: an object of the class of its kind."""

    kind: ClassVar[FactKind]

    @property
    def concerns(self) -> tuple[str, ...]:
        """The labels of the arrivals that it is about."""
        labels: Sequence[str] = getattr(self, "labels", ())
        label: str = getattr(self, "label", "")
        return tuple(labels) or tuple(label.split(", ") if label else ())

    @staticmethod
    def of(kind: FactKind, **data: Any) -> Fact:
        """Make a fact of a kind that is known only when it is made.

        Raises ``TypeError`` for data that a fact of this kind does not have.
        """
        # A class with slots is made twice, and the second one is that of the name.
        return {made.kind: made for made in Fact.__subclasses__()}[kind](**data)


@dataclass(frozen=True, slots=True, kw_only=True)
class NotLoaded(Fact):
    """The file could not be loaded; the run tells why."""

    kind = FactKind.NOT_LOADED


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingName(Fact):
    """The file does not define what it has to."""

    kind = FactKind.MISSING_NAME
    name: str
    present: Sequence[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NotCallable(Fact):
    """What it defines cannot be called; ``type`` is what it is."""

    kind = FactKind.NOT_CALLABLE
    name: str
    type: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongSignature(Fact):
    """It takes other arguments than it has to."""

    kind = FactKind.WRONG_SIGNATURE
    name: str
    expected: str
    actual: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CallRaised(Fact):
    """The call raised; ``kept`` where it had to keep exceptions as results."""

    kind = FactKind.RAISED
    kept: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CallCrashed(Fact):
    """The process of the call died."""

    kind = FactKind.CRASHED


@dataclass(frozen=True, slots=True, kw_only=True)
class CallDeadlocked(Fact):
    """The call can never return."""

    kind = FactKind.DEADLOCKED


@dataclass(frozen=True, slots=True, kw_only=True)
class CallStuck(Fact):
    """The call did not return in its time."""

    kind = FactKind.STUCK


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongValue(Fact):
    """A value is not what it had to be; ``what`` words it.

    ``jobs`` are what the value was worked out from, ``machines`` where; ``compared``
    tells whether payloads were compared with each other.  ``described``: both are words
    about things that cannot be shown, and ``of_type`` names the type of what came.
    """

    kind = FactKind.WRONG_VALUE
    expected: Any
    actual: Any
    what: str = ""
    about: About | None = None
    label: str = ""
    jobs: Sequence[Any] = ()
    machines: Sequence[Any] = ()
    compared: bool = False
    described: bool = False
    of_type: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAtOnce(Fact):
    """Fewer tasks than ``wanted`` were held at the same moment.

    ``in_turn``: those that waited for their turn were counted, too.
    ``machine``: its CPUs and those that may be used, where it is made up.
    """

    kind = FactKind.NOT_AT_ONCE
    label: str
    wanted: int
    peak: int
    in_turn: bool = False
    machine: Machine | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RanIn(Fact):
    """A task ran in another role than it had to."""

    kind = FactKind.RAN_IN
    label: str
    wanted: Role
    got: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class NeverRan(Fact):
    """These never arrived."""

    kind = FactKind.NEVER_RAN
    labels: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RanTwice(Fact):
    """These arrived more than once."""

    kind = FactKind.RAN_TWICE
    labels: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedEarly(Fact):
    """These tasks were not finished at the return."""

    kind = FactKind.RETURNED_EARLY
    labels: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedTwice(Fact):
    """The call returned in a forked child, too."""

    kind = FactKind.RETURNED_TWICE


@dataclass(frozen=True, slots=True, kw_only=True)
class DidNotReturn(Fact):
    """The caller waited for ``label`` instead of returning.

    ``limited``: whether that wait would have ended by itself.
    """

    kind = FactKind.DID_NOT_RETURN
    label: str
    limited: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TooSoon(Fact):
    """The call waited ``took`` seconds where it had to wait ``seconds``."""

    kind = FactKind.TOO_SOON
    took: float
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftBehind(Fact):
    """So many threads were alive after the return."""

    kind = FactKind.LEFT_BEHIND
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NotRaised(Fact):
    """``expected``, of this ``type``, had to be raised.

    ``died``: the task ended its process instead of raising.  ``got`` says what came,
    and ``of_type`` names its type, if that was not a plain value.
    """

    kind = FactKind.NOT_RAISED
    expected: str
    type: str = ""
    died: bool = False
    got: str | None = None
    of_type: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongException(Fact):
    """Another exception was raised than the one of this ``type``."""

    kind = FactKind.WRONG_EXCEPTION
    expected: str
    actual: str
    type: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlap(Fact):
    """So many were ``inside`` at once: more than ``limit``, or beside ``earlier``.

    ``workers`` were asked for; ``machine`` as for ``NotAtOnce``.
    """

    kind = FactKind.OVERLAP
    label: str
    inside: int
    limit: int | None = None
    earlier: str = ""
    workers: int | None = None
    machine: Machine | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessCount(Fact):
    """Another number of processes used ``label`` than had to."""

    kind = FactKind.PROCESS_COUNT
    label: str
    wanted: int
    got: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildRaised(Fact):
    """An exception of this type ended a child."""

    kind = FactKind.CHILD_FAILED
    type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildKilled(Fact):
    """A signal ended a child: the process ``child``."""

    kind = FactKind.CHILD_KILLED
    child: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NotJoined(Fact):
    """So many children had ended, and nobody joined them."""

    kind = FactKind.NOT_JOINED
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedAtOnce(Fact):
    """So many values in so many messages; or the one ``ahead`` of its answer."""

    kind = FactKind.ASKED_AT_ONCE
    values: int = 0
    messages: int = 0
    ahead: int = 0
    at: Event | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherGoodbye(Fact):
    """A child learned of the end by something else than the end of the pipe.

    ``extra``: it got one more message.
    """

    kind = FactKind.OTHER_GOODBYE
    child: int
    at: Event | None
    extra: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedEnd(Fact):
    """An end of a pipe has two users; ``end`` as in ``Run.events``."""

    kind = FactKind.SHARED_END
    end: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UnusedEnd(Fact):
    """A child held this end open and never used it."""

    kind = FactKind.UNUSED_END
    end: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NotReported(Fact):
    """A child reported nothing to its parent of what it got."""

    kind = FactKind.NOT_REPORTED


@dataclass(frozen=True, slots=True, kw_only=True)
class PipeUnused(Fact):
    """``missing``: "pipe send" or "pipe recv"."""

    kind = FactKind.PIPE_UNUSED
    label: str
    missing: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LostUpdate(Fact):
    """A shared value is not what it had to be at the end; ``overdrawn``: below 0."""

    kind = FactKind.LOST_UPDATE
    expected: Any
    actual: Any
    what: str = ""
    overdrawn: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StillHeld(Fact):
    """These locks were not free again after ``after`` had ended in this way."""

    kind = FactKind.STILL_HELD
    locks: Sequence[str]
    after: str
    way: Way = Way.OTHER


@dataclass(frozen=True, slots=True, kw_only=True)
class IdleDaemons(Fact):
    """So many idle daemon threads were left; only ever a remark."""

    kind = FactKind.IDLE_DAEMONS
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldLong(Fact):
    """A lock was held for long; only ever a remark."""

    kind = FactKind.HELD_LONG
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NotExercised(Fact):
    """``what``, in words: the play did not show what it had to.

    ``queue``: the kind that had to be used, and how many ``times`` it was.
    """

    kind = FactKind.NOT_EXERCISED
    what: str
    queue: str = ""
    times: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherFact(Fact):
    """What a check words by itself; ``found`` where a mistake is known by it.

    ``because`` and ``try_next`` are shown where no mistake is named.
    ``said``: the last line of a script; ``exit_code``: its own; ``failed``: the values
    that are said to have failed; ``late``: tasks that waited; ``waiting``: how many
    items, where ``limit`` was the most.
    """

    kind = FactKind.OTHER
    message: str
    because: str = ""
    try_next: str = ""
    found: Found | None = None
    label: str = ""
    labels: Sequence[str] = ()
    failed: Sequence[Any] = ()
    said: str = ""
    exit_code: int | None = None
    late: Sequence[str] = ()
    waiting: int = 0
    limit: int = 0
