"""Words for the facts that claims find: what was expected, and what was seen instead.

Each states the fact and names no cause; naming causes is left to the mistakes.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from autograder.diagnosis import arrival_facts, pipe_facts
from autograder.diagnosis.arrival_facts import first_arrivals
from autograder.diagnosis.case import Case
from autograder.diagnosis.process_observations import traceback_line
from autograder.diagnosis.words import (
    count,
    kind,
    line,
    place,
    same_items,
    shown,
    task,
    tasks,
    together,
    upper,
    who,
)
from autograder.evidence import Role
from autograder.facts import (
    DidNotReturn,
    FactKind,
    Found,
    HeldLong,
    IdleDaemons,
    LeftBehind,
    LostUpdate,
    MissingName,
    NotCallable,
    NotExercised,
    NotRaised,
    OtherFact,
    RanIn,
    RanTwice,
    ReturnedEarly,
    StillHeld,
    TooSoon,
    WrongException,
    WrongSignature,
    WrongValue,
)
from autograder.verdict import EvidenceLine, Verdict


def missing_name(case: Case) -> Verdict:
    """The file does not define the exercise."""
    fact = case.as_a(MissingName)
    name, present = fact.name, [*fact.present, *case.listing.names()]
    close = difflib.get_close_matches(name, present, n=1)
    guess = f"Did you mean `{close[0]}`? " if close else ""
    return Verdict(
        mistake="",
        happened=f"There is no `{name}` in the file.",
        because="The checks look for exactly this name.",
        try_next=f"{guess}Write it as the handout does: `{name}`.",
    )


def not_callable(case: Case) -> Verdict:
    """The name of the exercise is something that cannot be called."""
    name = case.as_a(NotCallable).name
    return Verdict(
        mistake="",
        happened=f"`{name}` is defined, but it cannot be called.",
        because="Something else has this name now.",
        try_next=f"Look for a later line that says `{name} = ...`.",
    )


def wrong_signature(case: Case) -> Verdict:
    """The exercise does not accept the arguments it is called with."""
    fact = case.as_a(WrongSignature)
    return Verdict(
        mistake="",
        happened=f"`{fact.name}` cannot be called the way the handout says.",
        evidence=(
            line("expected", fact.expected),
            line("yours", fact.actual),
        ),
        because="The number or the kinds of its parameters are different.",
        try_next="Copy the `def` line from the handout.",
    )


def _expected_and_got(
    case: Case, fact: WrongValue | LostUpdate
) -> tuple[EvidenceLine, ...]:
    tokens = case.run.tokens
    return (
        line("expected", shown(fact.expected, tokens)),
        line("got", shown(fact.actual, tokens)),
    )


_VALUE = "Follow this value back, line by line, to where it was created."
_ORDER = "Find the line that decides the order of these items."


def wrong_value(case: Case) -> Verdict:
    """A value is not the expected one; both are shown."""
    fact = case.as_a(WrongValue)
    what = str(fact.what or "the returned value")
    reordered = not fact.described and same_items(fact.expected, fact.actual)
    evidence: tuple[EvidenceLine, ...]
    if fact.described:
        got = "None" if fact.of_type == type(None).__name__ else str(fact.actual)
        happened = f"WRONG VALUE: {what} is not {fact.expected}."
        evidence = line("expected", str(fact.expected)), line("got", got)
    else:
        happened = _difference(what, fact.expected, fact.actual)
        evidence = _expected_and_got(case, fact)
    return Verdict(
        mistake="",
        happened=happened,
        evidence=(*evidence, *_returned_in(case, fact)),
        because="",
        try_next=_ORDER if reordered else _VALUE,
    )


def _returned_in(case: Case, fact: WrongValue) -> tuple[EvidenceLine, ...]:
    """Return the line that returns the value, where there is one such line."""
    if fact.what and fact.actual != case.run.value:
        return ()
    body = case.listing.body_of(case.exercise)
    inner = {
        number
        for head in case.listing.find(r"^(async\s+)?(def|class)\b", body)
        for number in case.listing.block(head)
    }
    found = case.listing.find(r"\breturn\b", [n for n in body if n not in inner])
    if len(found) != 1:
        return ()
    # A `return` that was not reached returns nothing; then the end of the body does.
    plain = case.listing.text(found[0]).startswith("return")
    if fact.actual is None and (not plain or case.listing.heads(found[0])):
        return ()
    return (line("this line", "returns it", case.listing.frame(found[0])),)


def _difference(what: str, expected: Any, actual: Any) -> str:
    if type(expected) is not type(actual):
        return f"WRONG TYPE: {what} is {kind(actual)} instead of {kind(expected)}."
    if same_items(expected, actual):
        return f"WRONG ORDER: {what} has the right items in the wrong order."
    index = place(expected, actual)
    if index is not None and len(expected) > 1:
        return f"WRONG VALUE: {what} is wrong at index {index}."
    if isinstance(expected, list | tuple) and len(expected) != len(actual):
        number = count(len(actual), "item")
        return f"WRONG LENGTH: {what} has {number} instead of {len(expected)}."
    return f"WRONG VALUE: {what} is not the expected value."


_PLACES = {
    Role.MAIN: "in the thread that called your function",
    Role.THREAD: "in another thread",
    Role.PROCESS: "in another process",
}


def ran_in(case: Case) -> Verdict:
    """A task ran in the wrong kind of thread or process."""
    fact = case.as_a(RanIn)
    wanted, got = _PLACES[Role(fact.wanted)], _PLACES[Role(fact.got)]
    label = str(fact.label)
    arrivals = [a for a in case.run.of(label) if a.actor.role == fact.got]
    return Verdict(
        mistake="",
        happened=f"{upper(task(label))} ran {got}; it must run {wanted}.",
        evidence=tuple(
            line(who(a.actor), f"ran {task(a.label)}", case.line_of(a.stack))
            for a in arrivals[:1]
        ),
        because="A task runs in the thread that calls it.",
        try_next="Find the line that calls the task, and which thread reaches it.",
    )


def ran_twice(case: Case) -> Verdict:
    """Some tasks were called more than once."""
    return Verdict(
        mistake="",
        happened=f"RAN TWICE: {tasks(case.as_a(RanTwice).labels)} ran more than once.",
        evidence=first_arrivals(case),
        because="Each task must be called exactly once.",
        try_next="Find every line that calls the task.",
    )


def returned_early(case: Case) -> Verdict:
    """The call returned before its tasks had ended."""
    labels = list(case.as_a(ReturnedEarly).labels)
    verb = "was" if len(labels) == 1 else "were"
    return Verdict(
        mistake="",
        happened=f"TOO EARLY: the call returned while {tasks(labels)} {verb} still "
        "running.",
        evidence=first_arrivals(case),
        because="The caller now believes that everything is done.",
        try_next="Find the line that waits for each of the threads to end.",
    )


def did_not_return(case: Case) -> Verdict:
    """The call waited for a task instead of returning at once."""
    name = task(case.as_a(DidNotReturn).label)
    return Verdict(
        mistake="",
        happened=f"TOO LATE: the call returned only when {name} had ended.",
        evidence=first_arrivals(case),
        because="It must return immediately and leave the task running.",
        try_next="Find the line that waits for the task, or calls it.",
    )


def too_soon(case: Case) -> Verdict:
    """The call gave up before its time was up."""
    took, seconds = float(case.as_a(TooSoon).took), float(case.as_a(TooSoon).seconds)
    return Verdict(
        mistake="",
        happened=f"TOO SOON: the call gave up after {took:.1f} of {seconds:.1f} "
        "seconds.",
        because="An item that ends within the time limit is not late.",
        try_next="Follow the number of seconds from the parameter to the line that "
        "waits.",
    )


def left_behind(case: Case) -> Verdict:
    """Threads or processes were still alive after the call."""
    left = case.run.leftovers
    processes = {x.actor.pid for x in left if x.actor.role is Role.PROCESS}
    threads = [x for x in left if x.actor.role is not Role.PROCESS]
    names = [count(len(threads), "thread")] if threads else []
    names += [count(len(processes), "process", "processes")] if processes else []
    alive = together(names) or count(case.as_a(LeftBehind).count, "thread")
    one = len(threads) + len(processes) == 1
    return Verdict(
        mistake="",
        happened=f"LEFT BEHIND: {alive} {'was' if one else 'were'} still alive "
        "after the call had returned.",
        evidence=tuple(
            line(
                who(leftover.actor),
                f"is at {task(leftover.at_gate)}" if leftover.at_gate else "is alive",
                leftover.at,
            )
            for leftover in left
        ),
        because="Code that starts threads or processes must also wait for them to "
        "finish.",
        try_next="Find the line that waits for each of them to end.",
    )


def idle_daemons(case: Case) -> Verdict:
    """Daemon threads wait forever for more work: allowed, but worth a remark."""
    threads = count(case.as_a(IdleDaemons).count, "thread")
    return Verdict(
        mistake="",
        happened=f"IDLE THREADS: the call left {threads} that wait for more work.",
        because="This costs no points: they are daemon threads, and a program can end "
        "without them. But every call leaves more of them, and none ever ends.",
        try_next="Put one end mark per worker into the queue, and join the workers.",
    )


def held_long(case: Case) -> Verdict:
    """A lock was held for more than one step: allowed, but worth a remark."""
    name = task(case.as_a(HeldLong).label)
    return Verdict(
        mistake="",
        happened=f"HELD LONG: each worker keeps the others out of {name} until all of "
        "its own work is done.",
        because="This costs no points: the result is right. But the workers run one "
        "after another.",
        try_next="Hold the lock for one step only, inside the loop.",
    )


def not_raised(case: Case) -> Verdict:
    """The call returned although it had to raise."""
    fact = case.as_a(NotRaised)
    expected = shown(fact.expected, case.run.tokens).strip("'\"")
    got = fact.got or shown(case.run.value, case.run.tokens)
    return Verdict(
        mistake="",
        happened="NOT RAISED: the call returned instead of raising an exception.",
        evidence=(
            line("expected", expected),
            line("got", got),
        ),
        because="An exception ends the thread or process in which it is raised. It "
        "does not reach the caller by itself.",
        try_next="Find the line that catches the exception, and the one that raises it "
        "again.",
    )


def wrong_exception(case: Case) -> Verdict:
    """The call raised another exception than it had to."""
    fact, tokens = case.as_a(WrongException), case.run.tokens
    error = case.run.raised
    at = case.line_of(error.stack) if error is not None else None
    return Verdict(
        mistake="",
        happened="WRONG EXCEPTION: the call raised a different exception than it had "
        "to.",
        evidence=(
            line("expected", shown(fact.expected, tokens).strip("'\"")),
            line("got", shown(fact.actual, tokens).strip("'\""), at),
        ),
        because="",
        try_next="Find out which exception came first, and which one is raised at the "
        "end.",
    )


def lost_update(case: Case) -> Verdict:
    """One update overwrote another."""
    fact = case.as_a(LostUpdate)
    what = fact.what or "the shared value"
    return Verdict(
        mistake="",
        happened=f"LOST UPDATE: {what} did not match the updates that were made.",
        evidence=_expected_and_got(case, fact),
        because="The last value must include every update that was made.",
        try_next="Find out what keeps other threads away between the read and the "
        "write.",
    )


def still_held(case: Case) -> Verdict:
    """A lock was taken and not released."""
    names = [f"`{name}`" for name in case.as_a(StillHeld).locks]
    verb = "is" if len(names) == 1 else "are"
    after = case.as_a(StillHeld).after
    return Verdict(
        mistake="",
        happened=f"STILL TAKEN: {after}, but {together(names)} {verb} not free again.",
        because="The next thread that needs the lock waits forever.",
        try_next="Follow every way out of the function to the line that releases the "
        "lock.",
    )


def not_exercised(case: Case) -> Verdict:
    """The play did not reach what it was meant to show."""
    return Verdict(
        mistake="",
        happened=f"NOT SHOWN: {case.as_a(NotExercised).what}.",
        evidence=first_arrivals(case),
        because="A check passes only when it has seen what it looks for.",
        try_next="Use what the function is given, exactly as the handout says.",
    )


def other(case: Case) -> Verdict:
    """The check words this fact itself."""
    fact = case.as_a(OtherFact)
    stated = Verdict(
        mistake="",
        happened=fact.message[:600],
        because=fact.because,
        try_next=fact.try_next,
    )
    if fact.found is not Found.SCRIPT_FAILED:
        return stated
    at = traceback_line(case)
    if at is None:
        return replace(stated, try_next="Find the line that ends the script.")
    return replace(
        stated,
        evidence=(line("your last line", "in the traceback", at),),
        try_next="Find out why this line raises the exception, or what it calls.",
    )


FACTS: dict[FactKind, Callable[[Case], Verdict]] = {
    FactKind.MISSING_NAME: missing_name,
    FactKind.NOT_CALLABLE: not_callable,
    FactKind.WRONG_SIGNATURE: wrong_signature,
    FactKind.WRONG_VALUE: wrong_value,
    FactKind.NOT_AT_ONCE: arrival_facts.not_at_once,
    FactKind.RAN_IN: ran_in,
    FactKind.NEVER_RAN: arrival_facts.never_ran,
    FactKind.RAN_TWICE: ran_twice,
    FactKind.RETURNED_EARLY: returned_early,
    FactKind.RETURNED_TWICE: pipe_facts.returned_twice,
    FactKind.DID_NOT_RETURN: did_not_return,
    FactKind.TOO_SOON: too_soon,
    FactKind.LEFT_BEHIND: left_behind,
    FactKind.IDLE_DAEMONS: idle_daemons,
    FactKind.HELD_LONG: held_long,
    FactKind.NOT_RAISED: not_raised,
    FactKind.WRONG_EXCEPTION: wrong_exception,
    FactKind.OVERLAP: arrival_facts.overlap,
    FactKind.PROCESS_COUNT: pipe_facts.process_count,
    FactKind.CHILD_FAILED: pipe_facts.child_failed,
    FactKind.CHILD_KILLED: pipe_facts.child_killed,
    FactKind.NOT_JOINED: pipe_facts.not_joined,
    FactKind.ASKED_AT_ONCE: pipe_facts.asked_at_once,
    FactKind.OTHER_GOODBYE: pipe_facts.other_goodbye,
    FactKind.SHARED_END: pipe_facts.shared_end,
    FactKind.UNUSED_END: pipe_facts.unused_end,
    FactKind.NOT_REPORTED: pipe_facts.not_reported,
    FactKind.PIPE_UNUSED: pipe_facts.pipe_unused,
    FactKind.LOST_UPDATE: lost_update,
    FactKind.STILL_HELD: still_held,
    FactKind.NOT_EXERCISED: not_exercised,
    FactKind.OTHER: other,
}
