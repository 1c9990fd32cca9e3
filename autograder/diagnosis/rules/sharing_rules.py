"""Rules about shared data, and which lock guards it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case
from autograder.diagnosis.locking import (
    DEFINES,
    MAKES,
    at_top,
    clash,
    definition_of,
    doors,
    function_of,
    guard_of,
    in_a_loop,
    made_here,
    own_part,
    processes,
    takes,
    two_of,
    use,
    used_by_two,
)
from autograder.diagnosis.observations import reach, written
from autograder.diagnosis.pool_observations import CREATES_PROCESSES
from autograder.diagnosis.process_observations import of_a_class, worker
from autograder.diagnosis.rule import Choice, rule
from autograder.diagnosis.words import line, who
from autograder.evidence import Arrival, Frame, Role
from autograder.facts import FactKind, WrongValue
from autograder.recording import pipe_ends
from autograder.recording.pipe_ends import RECV


@rule("method", "way")
def lock_not_passed(case: Case) -> Mapping[str, Any] | None:
    """A lock at the top of the file is another one in every spawned process."""
    uses = clash(case)
    if processes(uses) < 2 or case.run.start_method == "fork":
        return None
    lines = [n for n in made_here(case) if at_top(case, n)]
    if not lines:
        return None
    doing = "runs again in every new process"
    made = line("this line", doing, case.listing.frame(lines[0]))
    method = case.run.start_method
    way = Choice("passed-in-init") if of_a_class(case) else Choice("passed-in-args")
    way = Choice("passed-without-a-pool") if _only_a_pool(case) else way
    return {"method": method, "way": way, "evidence": (made, *two_of(case, uses))}


def _only_a_pool(case: Case) -> bool:
    """Return whether a pool creates the processes: it cannot send them a lock."""
    own = written(case, r"\bProcess\(") is not None or of_a_class(case)
    return written(case, CREATES_PROCESSES) is not None and not own


@rule("lock")
def one_lock_of_two(case: Case) -> Mapping[str, Any] | None:
    """Two accounts are changed, but only one of their locks is held."""
    if not case.is_a(FactKind.LOST_UPDATE):
        return None
    for write in [u for u in clash(case) if u.kind == "write"]:
        taken = {door.label for door in doors(case, write.actor)}
        lock = f"{write.label.partition('.')[0]}.lock"
        if taken and lock not in taken:
            own = doors(case, write.actor)[0]
            at = case.line_of(own.stack)
            took = line(who(own.actor), f"takes only `{own.label}`", at)
            return {"lock": lock, "evidence": (took, use(case, write))}
    return None


@rule("way")
def thread_lock_for_processes(case: Case) -> Mapping[str, Any] | None:
    """Processes take a lock for threads."""
    uses = clash(case)
    unsent = case.is_a(FactKind.RAISED) and _cannot_be_sent(case)
    if not unsent and processes(uses) < 2:
        return None
    lines = [n for n in made_here(case) if "multiprocessing" not in _origin(case, n)]
    if not lines:
        return None
    made = line("this line", "creates a lock for threads", case.listing.frame(lines[0]))
    way = Choice("shared-in-init") if of_a_class(case) else Choice("shared-in-args")
    way = Choice("shared-without-a-pool") if _only_a_pool(case) else way
    return {"way": way, "evidence": (made, *two_of(case, uses))}


def _cannot_be_sent(case: Case) -> bool:
    error = case.run.raised
    return error is not None and bool(
        prose.says(error.message, *prose.LOCK_CANNOT_BE_PACKED)
    )


def _origin(case: Case, number: int) -> str:
    """Return the module that the lock comes from."""
    text = case.listing.text(number)
    if "threading." in text:
        return "threading"
    if "multiprocessing" in text or re.search(rf"\w\.{MAKES[2:]}", text):
        return "multiprocessing"  # a context, a manager, a module by another name
    every = range(1, len(case.listing.lines) + 1)
    threads = case.listing.find(r"^from threading import .*Lock|Semaphore", every)
    return "threading" if threads else "multiprocessing"


@rule("advice")
def new_lock_each_time(case: Case) -> Mapping[str, Any] | None:
    """Each thread takes a lock of its own."""
    uses = clash(case)
    if not uses or not all(own_part(case, use.stack) for use in uses):
        return None  # code outside the file has other locks than those created here
    for number in made_here(case):
        by_the_worker = _by_the_worker(case, number, uses)
        in_each = _in_each(case, number) and all(guard_of(case, u.stack) for u in uses)
        if by_the_worker or in_a_loop(case, number) or in_each:
            made = line("this line", "creates another lock", case.listing.frame(number))
            advice = _which_lock(case, uses)
            return {"advice": advice, "evidence": (made, *two_of(case, uses))}
    return None


def _which_lock(case: Case, uses: tuple[Arrival, ...]) -> Choice:
    """Return which lock to take: accounts have their own, other data has none."""
    if any("." in use.label for use in uses):  # such as `dan.balance:read`
        return Choice("their-own")
    in_threads = worker(case) == "thread"
    return Choice("one-for-all-threads" if in_threads else "one-for-all-processes")


def _by_the_worker(case: Case, number: int, uses: tuple[Arrival, ...]) -> bool:
    """Return whether the threads at the data ran the function that creates the lock."""
    maker = function_of(case, number)
    running = {frame.function for use in uses for frame in own_part(case, use.stack)}
    return maker in running


def _in_each(case: Case, number: int) -> bool:
    """Tell whether ``__init__`` makes the lock of an object that a loop makes."""
    if function_of(case, number) != "__init__":
        return False
    made = [n for n in case.listing.names() if number in case.listing.body_of(n)]
    calls = case.listing.find(rf"\b{made[0]}\(", reach(case)) if made else []
    return any(in_a_loop(case, call) for call in calls)


@rule()
def let_go_between(case: Case) -> Mapping[str, Any] | None:
    """The lock is released between the read and the write."""
    if not case.is_a(FactKind.LOST_UPDATE) or case.run.of("audit"):
        return None
    heads: dict[str, set[tuple[str, int]]] = {"read": set(), "write": set()}
    for access in clash(case):
        guard = guard_of(case, access.stack)
        if guard is None:
            return None
        heads[access.kind].add((guard[0], guard[1].line))
    if len(heads["read"]) != 1 or len(heads["write"]) != 1:
        return None
    [read], [write] = heads["read"], heads["write"]
    if read[1] == write[1]:
        return None
    return {
        "evidence": tuple(
            line(f"to {kind}", f"takes `{lock}`", case.listing.frame(number))
            for kind, (lock, number) in (("read", read), ("write", write))
        ),
    }


_STORES = re.compile(
    r"\.(append|add|update|extend|setdefault)\b|^\w+(\[.+\]|\.\w+)\s*=(?!=)"
)
_PASSED_ON = r"\.(append|add|update|extend)\b(?!\s*\()|\blambda\b.*\.(append|add)\("
_CALLS = re.compile(r"\b(task|func|job)\(")
_CARRIES = r"\b(Pipe|Queue|SimpleQueue|JoinableQueue|Manager|Array|Value|\w*Pool\w*)\("


@rule("way")
def not_shared(case: Case) -> Mapping[str, Any] | None:
    """A child stores its value where only it can see it."""
    if at := _kept_beside_the_pipe(case):
        evidence = (line("the child", "stores here, in its own copy", at),)
        return {"way": Choice("through-its-pipe"), "evidence": evidence}
    nothing = isinstance(case.fact, WrongValue) and case.fact.actual in ([], {}, None)
    missed = case.is_a(FactKind.RAISED) and case.raised("KeyError", "IndexError")
    if not (nothing or missed) or not case.ran_only_in(Role.PROCESS):
        return None
    if _failed_by_itself(case) or written(case, _CARRIES):
        return None
    way = _how_to_send(case)
    if at := _stored_by_child(case):
        kept = line("the child", "stores here, in its own copy", at)
        return {"way": way, "evidence": (kept,)}
    at = _stores_in_vain(case)
    if at is None:
        return None
    passes = re.search(_PASSED_ON, at.source)
    doing = "passes on what changes only a copy" if passes else "only changes a copy"
    return {"way": way, "evidence": (line("this line", doing, at),)}


def _failed_by_itself(case: Case) -> bool:
    """Return whether a child failed with an exception of its own."""
    return any(failure.raised.type != "TaskFailed" for failure in case.failures())


def _how_to_send(case: Case) -> Choice:
    """Return how what a child has can reach its parent in this exercise."""
    if case.exercise == "collect_lines":
        return Choice("queue-with-marks")
    # A child that dies sends nothing, and its parent has to say so.
    fails = written(case, r"\bChildFailed\b")
    return Choice("pipe-until-the-end" if fails else "pipe-or-queue")


_CARRIES_MORE = r"\b(Queue|SimpleQueue|JoinableQueue|Manager|Array|Value)\("
_KEEPS = re.compile(
    r"(?:(self\.\w+)|(\w+))(?:\.(?:append|extend|add)\(|(?:\[.+\])?\s*=(?!=))"
)


def _kept_beside_the_pipe(case: Case) -> Frame | None:
    """Return where a child stores, instead of sending it, what its parent misses.

    By the recorder it received something there, and by the text it sends nothing of it.
    """
    if case.failures() or not _misses_a_value(case) or written(case, _CARRIES_MORE):
        return None
    parents = {e.pid for e in case.run.events if e.name == pipe_ends.MADE}
    for use_ in pipe_ends.uses(case.run):
        if use_.begun.pid in parents or use_.action != RECV or use_.begun.at is None:
            continue
        head = definition_of(case, use_.begun.at.line)
        inside = case.listing.block(head) if head else []
        for number in inside:
            if _keeps_for_others(case, number, inside):
                return case.listing.frame(number)
    return None


def _misses_a_value(case: Case) -> bool:
    """Return whether the call misses a value: None is in its place, or no item is."""
    if not isinstance(case.fact, WrongValue):
        return case.is_a(FactKind.RAISED) and case.raised("KeyError", "IndexError")
    expected, actual = case.fact.expected, case.fact.actual
    if not isinstance(expected, tuple) or not isinstance(actual, tuple | list):
        expected, actual = (expected,), (actual,)
    pairs = zip(expected, actual, strict=False)
    return any(got is None and wanted is not None for wanted, got in pairs)


def _keeps_for_others(case: Case, number: int, inside: Sequence[int]) -> bool:
    """Return whether a line stores in an attribute, or in what the parent uses."""
    found = _KEEPS.match(case.listing.text(number))
    if found is None:
        return False
    name = found[1] or found[2]
    others = [case.listing.text(n) for n in inside if n != number]
    if any(".send(" in text and re.search(rf"\b{name}\b", text) for text in others):
        return False
    if found[1]:
        return True
    said = " ".join(others)
    assigns = re.search(rf"(?<![\w.]){name}\s*=(?!=)", " ".join([said, found[0]]))
    shared = re.search(rf"\b(global|nonlocal)\b[\w, ]*\b{name}\b", said)
    body = case.listing.body_of(case.exercise)
    used = case.listing.find(rf"\b{name}\b", body)
    return bool(used) and (assigns is None or shared is not None)


def _stored_by_child(case: Case) -> Frame | None:
    """Return the line that stores something, in what the child ran of this file."""
    stack = case.tasks()[0].stack
    begun = any(frame.function == "_bootstrap" for frame in stack)
    own = own_part(case, stack)
    if own and _STORES.search(own[-1].source):
        return own[-1]
    if not begun:
        return None  # forked by hand: the frames of the parent are among these
    for frame in reversed(own):
        head = definition_of(case, frame.line)
        lines = case.listing.block(head) if head else []
        said = " ".join(map(case.listing.text, lines))
        names = re.findall(
            r"\w+", " ".join(re.findall(r"\b(?:global|nonlocal) ([\w, ]+)", said))
        )
        given = rf"^({'|'.join(names)})\b[^=]*=(?!=)" if names else "(?!)"
        found = case.listing.find(rf"{given}|{_STORES.pattern}", lines)
        if found:
            return case.listing.frame(found[0])
    return None


def _stores_in_vain(case: Case) -> Frame | None:
    """Return the line of an inner function that stores, or that passes a method on."""
    body = case.listing.body_of(case.exercise)
    heads = [n for n in body if DEFINES.match(case.listing.text(n))]
    inside = [n for head in heads for n in case.listing.block(head)]
    found = case.listing.find(_STORES.pattern, inside)
    found += case.listing.find(_PASSED_ON, body)
    found += [  # only children called a task, so only they ran such a line
        n
        for n in case.listing.find(_STORES.pattern, body)
        if _CALLS.search(case.listing.text(n))
    ]
    return case.listing.frame(found[0]) if found else None


@rule()
def two_steps(case: Case) -> Mapping[str, Any] | None:
    """The money is taken in one step and added in another."""
    if not case.is_a(FactKind.LOST_UPDATE) or not case.run.of("audit"):
        return None
    writes = [u for u in clash(case) if u.kind == "write"]
    if len(writes) != 2 or writes[0].actor.tid != writes[1].actor.tid:
        return None
    first, second = writes
    between = [
        door
        for door in doors(case, first.actor)
        if first.step < door.step <= second.step
    ]
    if not between:
        return None
    return {"evidence": (use(case, first), use(case, second))}


@rule("lock")
def write_outside_lock(case: Case) -> Mapping[str, Any] | None:
    """Part of the update happens without the lock."""
    uses = clash(case)
    held = [guard_of(case, use.stack) for use in uses]
    inside = [guard for guard in held if guard is not None]
    outside = [use for use, guard in zip(uses, held, strict=True) if guard is None]
    if not inside or not outside:
        return None
    lock, head = inside[0]
    return {
        "lock": lock,
        "evidence": (
            line("this line", f"takes `{lock}`", head),
            use(case, outside[0]),
        ),
    }


_OTHER_LOCKS = r"\b(flock|lockf|O_EXCL|mkdir|Listener)\b"


def _all_lines(case: Case) -> range:
    return range(1, len(case.listing.lines) + 1)


@rule("state", "what")
def no_lock(case: Case) -> Mapping[str, Any] | None:
    """Two used shared data at the same time, and no lock is taken."""
    uses = clash(case)
    if not uses or takes(case) or case.listing.find(_OTHER_LOCKS, _all_lines(case)):
        return None
    made = made_here(case)
    state = "A lock is created, but never taken." if made else "There is no lock."
    what = used_by_two(case, uses)
    return {"state": state, "what": what, "evidence": two_of(case, uses)}
