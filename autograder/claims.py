"""Claims about a play: each holds, or raises ``CheckFailed`` with the fact it found.

Say first how the play ended (``returned`` or ``raised``), then what it showed: a claim
about a play that crashed or hung reports that first, for there the rest means nothing.
A claim that needs an arrival fails where there was none: no witness, no pass.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from typing import Any, NoReturn

from autograder.evidence import Arrival, Outcome, Role, Run
from autograder.facts import (
    About,
    CallCrashed,
    CallDeadlocked,
    CallRaised,
    CallStuck,
    ChildKilled,
    ChildRaised,
    DidNotReturn,
    Fact,
    LeftBehind,
    LostUpdate,
    NeverRan,
    NotAtOnce,
    NotExercised,
    NotJoined,
    NotLoaded,
    NotRaised,
    OtherFact,
    Overlap,
    PipeUnused,
    ProcessCount,
    RanIn,
    RanTwice,
    ReturnedEarly,
    ReturnedTwice,
    SharedEnd,
    StillHeld,
    Way,
    WrongException,
    WrongValue,
)
from autograder.recording import pipe_ends
from autograder.remarks import is_idle_daemon
from autograder.verdict import CheckFailed

# In place of the exception, where the call returned something but a plain value.
NOT_PLAIN = "WireError"


def fail(run: Run | None, fact: Fact) -> NoReturn:
    """Raise ``CheckFailed`` with one fact; for a claim written inside a test."""
    raise CheckFailed(fact, run)


# How the play ended ------------------------------------------------------------------


def returned(run: Run) -> None:
    """Claim that the student's call returned, with whatever value."""
    _answered(run)
    if run.outcome is Outcome.RAISED:
        fail(run, CallRaised())


def nothing_let_through(run: Run) -> None:
    """Claim that no exception left the call, which has to keep them as results."""
    _answered(run)
    if run.outcome is Outcome.RAISED:
        fail(run, CallRaised(kept=True))


def raised(run: Run, type_name: str, message: str | None = None) -> None:
    """Claim that the call raised ``type_name``, with exactly ``message`` if given."""
    _answered(run)
    expected = type_name if message is None else f"{type_name}: {message}"
    if run.outcome is Outcome.RETURNED:
        fail(run, NotRaised(expected=expected, type=type_name))
    assert run.raised is not None
    if run.raised.type == NOT_PLAIN:  # it raised nothing, and what came cannot be shown
        got, of_type = run.raised.message, run.raised.of_type
        fact = NotRaised(expected=expected, type=type_name, got=got, of_type=of_type)
        fail(run, fact)
    if run.raised.type == type_name and message in (None, run.raised.message):
        return
    actual = f"{run.raised.type}: {run.raised.message}"
    fail(run, WrongException(expected=expected, actual=actual, type=type_name))


def finished_before_return(run: Run, *labels: str) -> None:
    """Claim that each task ran and had been let go before the call returned."""
    _answered(run)
    _all_arrived(run, labels)
    early = [x for x in labels if any(_after_return(run, a) for a in run.of(x))]
    if early:
        fail(run, ReturnedEarly(labels=early))


def returned_before(run: Run, label: str) -> None:
    """Claim that the call returned while ``label`` was still held.

    Play it with ``timers_fire(hold=label)``.
    """
    returned(run)
    _all_arrived(run, [label])
    if not any(_after_return(run, a) for a in run.of(label)):
        fail(run, DidNotReturn(label=label))


def nobody_left(run: Run, *, but_idle_daemons: bool = False) -> None:
    """Claim that no thread or process of the exercise is alive after the call.

    That is at the first settled state after it has returned.  The library's own
    helpers do not count; nor, where the contract allows them, do daemon threads
    ``but_idle_daemons`` (see ``remarks.idle_daemons``).
    """
    _answered(run)
    left = [x for x in run.leftovers if not (but_idle_daemons and is_idle_daemon(x))]
    if left:
        fail(run, LeftBehind(count=len(left)))


def all_joined(run: Run) -> None:
    """Claim that no child that came to a gate is dead, and still to be joined."""
    _answered(run)
    if run.unjoined:
        fail(run, NotJoined(count=len(run.unjoined)))


# What it gave back -------------------------------------------------------------------


def value_is(
    run: Run,
    expected: Any,
    *,
    at: str | int | None = None,
    what: str = "",
    about: About | None = None,
    jobs: Sequence[Any] = (),
    tuples_as_lists: bool = False,
    any_order: bool = False,
) -> None:
    """Claim that the call returned exactly ``expected``: ``True`` is not 1.

    ``at`` picks one item of what the scenario returned (a key or an index), and
    ``what`` names it for the student: "the name of the thread"; ``about`` tells the
    diagnosis what it is, and ``jobs`` what it was worked out from.  With ``any_order``
    lists may be in any: nobody decides which of two tasks without a gate ends first.
    """
    returned(run)
    actual = run.value if at is None else _item(run.value, at)
    if same(expected, actual, tuples_as_lists=tuples_as_lists, any_order=any_order):
        return
    fact = WrongValue(expected=expected, actual=actual, what=what, about=about)
    fail(run, replace(fact, jobs=jobs))


def thread_is(run: Run, seen: Any, *, started: bool, what: str) -> None:
    """Claim that something is a thread, and that it was started, or was not.

    ``seen`` is what the scenario says of it: the name of its type, whether it is a
    thread, and whether it was started.
    """
    returned(run)
    kind, is_thread, was_started = seen
    if is_thread is True and was_started is started:
        return
    actual = _THREADS[bool(was_started)] if is_thread else kind
    expected = _THREADS[started]
    fact = WrongValue(expected=expected, actual=actual, what=what, of_type=kind)
    fail(run, replace(fact, described=True))


_THREADS = {True: "a started thread", False: "a thread that was never started"}


def same(expected: Any, actual: Any, **how: bool) -> bool:
    """Tell whether two plain values are equal in value and type, all the way down."""
    return _canonical(expected, **how) == _canonical(actual, **how)


def nothing_lost(
    run: Run, expected: Any, *, at: str | int | None = None, what: str = ""
) -> None:
    """Claim that a shared number ended as ``expected``: no update was overwritten."""
    returned(run)
    actual = run.value if at is None else _item(run.value, at)
    if not same(expected, actual):
        fail(run, LostUpdate(expected=expected, actual=actual, what=what))


# Who ran, where, and with whom -------------------------------------------------------


def each_ran_once(run: Run, labels: Iterable[str]) -> None:
    """Claim that each of the tasks ran, and none of them twice."""
    _answered(run)
    wanted = list(labels)
    _all_arrived(run, wanted)
    again = [x for x in wanted if sum(a.label == x for a in run.arrivals) > 1]
    if again:
        fail(run, RanTwice(labels=again))


def called_with(run: Run, label: str, *args: Any) -> None:
    """Claim that the task ``label`` ran once, and was given exactly ``args``."""
    each_ran_once(run, [label])
    actual = next(a.args for a in run.arrivals if a.label == label)
    if not same(args, actual):
        what = f"what `{label}` was called with"
        fail(run, WrongValue(expected=args, actual=actual, what=what, label=label))


def never_ran(run: Run, label: str, *, what: str) -> None:
    """Claim that nobody came to ``label``; ``what`` is the verdict if one did."""
    _answered(run)
    if run.of(label):
        fail(run, OtherFact(message=what, label=label))


def ran_in(run: Run, label: str, role: Role, *others: Role) -> None:
    """Claim that everybody who came to ``label`` had one of these roles."""
    _answered(run)
    _all_arrived(run, [label])
    for arrival in run.of(label):
        if arrival.actor.role not in (role, *others):
            got = arrival.actor.role
            fail(run, RanIn(label=arrival.label, wanted=role, got=got))


def at_once(run: Run, label: str, n: int) -> None:
    """Claim that ``n`` different threads or processes were held there at one moment.

    ``label`` stands for all labels that start with it and a colon, too.
    """
    peak = run.peak(label)
    if peak >= n:
        return
    _answered(run)
    if not run.of(label):
        fail(run, NeverRan(labels=[label]))
    fail(run, NotAtOnce(label=label, wanted=n, peak=peak))


def held_together(run: Run, *labels: str) -> None:
    """Claim that all labels were held at one moment, each by somebody else."""
    peak = max((_together(run, labels, i) for i in range(len(run.steps))), default=0)
    if peak >= len(labels):
        return
    _answered(run)
    _all_arrived(run, labels)
    names = ", ".join(labels)
    fail(run, NotAtOnce(label=names, wanted=len(labels), peak=peak))


def at_most(run: Run, label: str, n: int) -> None:
    """Claim that at most ``n`` were there at once, and somebody was kept waiting."""
    _answered(run)
    if not run.of(label):
        fail(run, NeverRan(labels=[label]))
    no_more(run, label, n)
    if not _kept_waiting(run, label, n):
        what = f"nobody was seen waiting while {n} stood at `{label}`"
        fail(run, NotExercised(what=what))


def no_more(run: Run, label: str, n: int) -> None:
    """Claim that never more than ``n`` were there at once, if any came at all."""
    inside = run.peak(label)
    if inside > n:
        fail(run, Overlap(label=label, inside=inside, limit=n))


def one_at_a_time(run: Run, label: str) -> None:
    """Claim that never two were there at once, and somebody was kept waiting."""
    at_most(run, label, 1)


def all_there(run: Run, label: str, n: int) -> None:
    """Claim that ``n`` were there or on their way to ``label`` at one moment.

    Play it with ``hold_inside(label)``.  Where one has gone before the next is made,
    nobody has to be kept waiting, and nothing is known about whatever should do it.
    """
    _answered(run)
    arrivals = run.of(label)
    if not arrivals:
        fail(run, NeverRan(labels=[label]))
    crowds = (_on_their_way(run, label, i) for i in range(len(run.steps)))
    peak = max(map(len, crowds), default=0)
    if peak < n:
        fail(run, NotAtOnce(label=label, wanted=n, peak=peak, in_turn=True))


def all_free(
    run: Run, locks: Sequence[str], *, after: str, way: Way = Way.OTHER
) -> None:
    """Claim that none of the locks, which the scenario found taken, was still taken.

    ``after`` says what had ended by then, and ``way`` in which way it was left.
    """
    _answered(run)
    if locks:
        fail(run, StillHeld(locks=list(locks), after=after, way=way))


def not_before(run: Run, later: str, earlier: str) -> None:
    """Claim that nobody came to ``later`` before all had left ``earlier``."""
    _answered(run)
    _all_arrived(run, [later, earlier])
    begun = min(a.step for a in run.of(later))
    if any(a.released is None or a.released >= begun for a in run.of(earlier)):
        fail(run, Overlap(label=later, inside=2, earlier=earlier))


def in_processes(run: Run, label: str, n: int) -> None:
    """Claim that those who came to ``label`` were in exactly ``n`` processes."""
    _answered(run)
    _all_arrived(run, [label])
    got = len({arrival.actor.pid for arrival in run.of(label)})
    if got != n:
        fail(run, ProcessCount(label=label, wanted=n, got=got))


def no_child_failed(run: Run) -> None:
    """Claim that no exception ended a thread or a child (as their hooks tell)."""
    _answered(run)
    for failure in run.thread_failures:
        fail(run, ChildRaised(type=failure.raised.type))
    children = {a.actor.pid for a in run.arrivals if a.actor.role is Role.PROCESS}
    for code in sorted(run.exits.get(pid, 0) for pid in children):
        if code > 0:
            message = f"A CHILD FAILED: a child ended with exit code {code}."
            because = "Exit code 0 says that all went well, any other that it did not."
            advice = "Let the child's function return: then the exit code is 0."
            fail(run, OtherFact(message=message, because=because, try_next=advice))


# Who used which end of a pipe (the recorder tells) -----------------------------------


def one_user_per_end(run: Run) -> None:
    """Claim that no end of a pipe was used by two threads or two processes.

    Only for an exercise that forbids it: one thread that sends and one that receives,
    or several that take turns under a lock, are right elsewhere.
    """
    _answered(run)
    for end in pipe_ends.shared(run):
        fail(run, SharedEnd(end=end))


def asked_through_pipe(run: Run, label: str) -> None:
    """Claim that each process at ``label`` got a value and answered through a pipe."""
    _used_in(run, label, pipe_ends.RECV, pipe_ends.SEND)


def answered_through_pipe(run: Run, label: str) -> None:
    """Claim that each process that came to ``label`` answered through a pipe."""
    _used_in(run, label, pipe_ends.SEND)


def _used_in(run: Run, label: str, *actions: str) -> None:
    _answered(run)
    _all_arrived(run, [label])
    if pipe_ends.may_be_hidden(run):
        return  # it was a pipe of the system, and what went through it is not recorded
    for pid in sorted({arrival.actor.pid for arrival in run.of(label)}):
        done = {e.name.removesuffix(" begin") for e in run.events if e.pid == pid}
        missing = [action for action in actions if action not in done]
        if missing and pipe_ends.killed(run, pid):
            fail(run, ChildKilled(child=pid))
        if missing:
            fail(run, PipeUnused(label=label, missing=missing[0]))


def exercised(run: Run, condition: bool, what: str) -> None:
    """Claim that the play met ``what`` it was made for: without that, no pass."""
    _answered(run)
    if not condition:
        fail(run, NotExercised(what=what))


# -------------------------------------------------------------------------------------

_ENDINGS = {
    Outcome.CRASHED: CallCrashed(),
    Outcome.DEADLOCKED: CallDeadlocked(),
    Outcome.STUCK: CallStuck(),
}


def _answered(run: Run) -> None:
    """Claim that the call came to an end of its own, by returning or raising."""
    if run.outcome in _ENDINGS:
        fail(run, _ENDINGS[run.outcome])
    if run.raised is not None and run.raised.phase == "import":
        fail(run, NotLoaded())
    if any(event.name == "call returned in a child" for event in run.events):
        fail(run, ReturnedTwice())


def _all_arrived(run: Run, labels: Sequence[str]) -> None:
    missing = [label for label in labels if not run.of(label)]
    if missing:
        fail(run, NeverRan(labels=missing))


def _after_return(run: Run, arrival: Arrival) -> bool:
    return arrival.released is None or run.steps[arrival.released].returned


def _held(arrival: Arrival, step: int) -> bool:
    gone = arrival.released is not None and arrival.released < step
    return arrival.step <= step and not gone


def _together(run: Run, labels: Sequence[str], step: int) -> int:
    """Count the labels held at this step, each actor for one label only."""
    held = [{_who(a) for a in run.of(label) if _held(a, step)} for label in labels]
    # An actor stands at one gate at a time, so a plain count is exact.
    return min(sum(bool(actors) for actors in held), len(set().union(*held)))


def _who(arrival: Arrival) -> tuple[int, int]:
    return arrival.actor.pid, arrival.actor.tid


def _kept_waiting(run: Run, label: str, n: int) -> bool:
    """Whether somebody slept elsewhere while ``n`` were there, and came in later.

    Those who look and sleep in turn count, too, if they could do so to no avail.
    """
    arrivals = run.of(label)
    return any(
        (step.quiescent or step.exhausted)
        and sum(_held(a, i) for a in arrivals) >= n
        and len(_on_their_way(run, label, i)) > n
        for i, step in enumerate(run.steps)
    )


def _on_their_way(run: Run, label: str, step: int) -> set[tuple[int, int]]:
    """Those who are there at a step, and those held up elsewhere who come later.

    They sleep, or look again and again, with a pause or without one.
    """
    arrivals = run.of(label)
    here = {_who(a) for a in arrivals if _held(a, step)}
    later = {_who(a) for a in arrivals if a.step > step} - here
    asleep = later & {*run.steps[step].waiting, *run.steps[step].busy}
    return here | asleep | {a for a in later - asleep if _polls(run, a, step)}


def _polls(run: Run, actor: tuple[int, int], step: int) -> bool:
    """Whether somebody slept at least twice before this step was made."""
    naps = [a for a in run.arrivals if a.kind == "sleep" and _who(a) == actor]
    return sum(nap.step == step for nap in naps) > 1


_ABSENT = "(nothing)"


def _item(value: Any, at: str | int) -> Any:
    if isinstance(value, dict):
        return value.get(at, _ABSENT)
    if isinstance(value, list | tuple) and isinstance(at, int) and at < len(value):
        return value[at]
    return _ABSENT


def _canonical(
    value: Any, *, tuples_as_lists: bool = False, any_order: bool = False
) -> Hashable:
    """Return a hashable form in which equal means equal in value and in type."""
    kind = type(value).__name__
    deeper = any_order and kind != "list"  # the lists in a list are as they are

    def inner(items: Iterable[Any]) -> list[Hashable]:
        how = {"tuples_as_lists": tuples_as_lists, "any_order": deeper}
        return [_canonical(item, **how) for item in items]

    if any_order and isinstance(value, list):
        return (kind, frozenset(Counter(inner(value)).items()))
    if isinstance(value, list | tuple):
        return ("list" if tuples_as_lists else kind, tuple(inner(value)))
    if isinstance(value, set | frozenset):
        return (kind, frozenset(inner(value)))
    if isinstance(value, dict):
        return (kind, frozenset(zip(inner(value), inner(value.values()), strict=True)))
    if isinstance(value, float) and value != value:
        return (kind, "nan")
    return (kind, value if isinstance(value, Hashable) else repr(value))
