"""Words for how a play ended: not loaded, raised, crashed, deadlocked, stuck.

Each states the fact and names no cause; naming causes is left to the mistakes.
"""

from __future__ import annotations

import re
import signal
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from autograder.awaited import Awaited
from autograder.diagnosis.case import Case
from autograder.diagnosis.wait_observations import cycle, held_by, joined_waits, thing
from autograder.diagnosis.words import line, together, translated, who
from autograder.evidence import Outcome, Raised, Stuck, Waiter
from autograder.facts import FactKind
from autograder.limits import LIMITS
from autograder.verdict import EvidenceLine, Verdict

_SIGNALS = {
    "SIGSEGV": "it touched memory that does not belong to it",
    "SIGKILL": "it was killed, or the memory ran out",
    "SIGABRT": "it aborted itself",
    "SIGTERM": "it was asked to end",
    "SIGINT": "it was interrupted",
}
_HINTS = {
    "EOFError": "Remove the call of `input()`: nobody types anything here.",
    "BdbQuit": "Remove the breakpoint, or use it with `pytest --open-gates -k NAME`.",
    "NameError": "Find this name in your file: is it spelled exactly like that, and is "
    "what the stub defined still there?",
    "UnboundLocalError": "A name that a function assigns to is local in all of it. If "
    "something outside has the same name, such as a module, give your variable another "
    "one (in an inner function, you may want `nonlocal`). Otherwise, assign to it on "
    "every way to this line.",
    "Empty": "Here an empty queue raises `queue.Empty`; it does not return `None`. "
    "Take as many items as you put, or catch `queue.Empty`, and do there what must "
    "happen when the queue is empty.",
    "Full": "Here a full queue raises `queue.Full`. If another thread takes items, "
    "use `put` without a timeout, which waits for room. If none does, make more room.",
    "ModuleNotFoundError": "Use only Python's standard library and the files you hand "
    "in.",
    "TypeError": "Read the message, and look at this line: which function does it "
    "call, and with which arguments? The handout shows the call.",
    "AttributeError": "Read the message, and look at this line: what kind of object is "
    "it, and how is the attribute spelled?",
}
_ANY_HINT = "Read the message, look at this line, and find out which value it is about."
_RAISED_HERE = (
    "Look at what leads to this line, and compare it with what the handout says must "
    "happen in this case."
)
_END_OF_PIPE = (
    "`recv` raises `EOFError` when every other end of the pipe is closed and all "
    "messages have been read. Find out who should have sent another one."
)
# Objects that have a value, and how it is taken out of them.
_WITH_A_VALUE = {
    "Future": "A `Future` is a promise of a value. Return its `result()` instead.",
    "AsyncResult": "It is a promise of values. Return what its `get()` returns.",
    "ApplyResult": "It is a promise of a value. Return what its `get()` returns.",
    "MapResult": "It is a promise of values. Return what its `get()` returns.",
    "ListProxy": "A manager keeps the list in another process. Make a list of your own "
    "of it, with `list(...)`, before the manager ends.",
    "DictProxy": "A manager keeps the dict in another process. Make a dict of your own "
    "of it, with `dict(...)`, before the manager ends.",
}
_RAISE = re.compile(r"raise\b")
_NOT_LEGIBLE = ("SyntaxError", "IndentationError", "TabError")


def deadlocked(case: Case) -> Verdict:
    """All threads wait, and none is left to wake another."""
    waiters = case.run.waiters
    evidence = tuple(_waits(case, waiter) for waiter in waiters)
    if len(waiters) == 1:
        one = waiters[0]
        return Verdict(
            mistake="",
            happened=f"DEADLOCK: {who(one.actor)} waits for {_what(one)}, and "
            "no other thread is left to end the wait.",
            evidence=evidence,
            because="The thread that should end this wait has ended, or never existed.",
            try_next="Find the line that should end this wait, and why it does not "
            "run.",
        )
    pids = {waiter.actor.pid for waiter in waiters}
    ring = cycle(waiters, joined_waits)
    where = f" in {len(pids)} processes" if len(pids) > 1 else ""
    number = f"{len(waiters)} threads{where}" if waiters else "all threads"
    return Verdict(
        mistake="",
        happened=f"DEADLOCK: {number} wait, and no thread is left to wake them.",
        evidence=evidence,
        because=_ring(ring)
        or "Each can go on only when another one acts, and all of them wait.",
        try_next=_LEAVE_ONE_OUT
        if ring
        else "For each of these waits, find the line that should end it, and why it "
        "does not run.",
    )


_LEAVE_ONE_OUT = (
    "Find one of them that can go on without its wait, and remove that wait."
)


def _ring(waiters: Sequence[Waiter]) -> str:
    """Return who waits for whom, around the ring."""
    if not waiters:
        return ""
    names = [who(waiter.actor) for waiter in waiters]
    pairs = zip(names, [*names[1:], names[0]], strict=True)
    chain = together([f"{one} waits for {other}" for one, other in pairs])
    return f"They wait for each other: {chain}."


def _what(waiter: Waiter) -> str:
    return waiter.waits_for if waiter.lock else thing(waiter)


def _waits(case: Case, waiter: Waiter) -> EvidenceLine:
    at = waiter.at or case.line_of(waiter.stack)
    held = f"   {waiter.held_by}" if waiter.held_by else held_by(waiter)
    return line(who(waiter.actor), f"waits for {thing(waiter)}{held}", at)


_STUCK: Mapping[Stuck | None, tuple[str, str, str]] = {
    Stuck.POLLING: (
        "it checks again and again for something that does not happen",
        "A loop that checks, sleeps and checks again ends only when another thread "
        "changes what it checks for.",
        "Find the loop at this line, and the line that should make it end.",
    ),
    Stuck.ENDLESS_LOOP: (
        "a loop does not end",
        "The program was busy all the time, but made no progress.",
        "Find the loop at this line, and what should end it.",
    ),
    Stuck.OVER_AND_OVER: (
        "it runs the same task again and again",
        "The task ends each time, but the loop around it does not.",
        "Find the loop around this line, and what should end it.",
    ),
    Stuck.STOPPED: (
        "a signal has stopped it, and nothing lets it continue",
        "SIGSTOP and SIGTSTP stop a process where it is, until SIGCONT arrives.",
        "Remove the line that sends the signal.",
    ),
    Stuck.OUTPUT: (
        f"it printed more than {LIMITS.output >> 20} MiB",
        "No one can read that much, and the exercise does not ask for it.",
        "Find the loop that prints, and what should end it.",
    ),
    Stuck.MESSAGES: (
        "it sent more messages to the kit than any exercise needs",
        "A program talks to the kit only through the tasks that it is given.",
        "Call each task as often as the exercise says, and open no sockets of your "
        "own.",
    ),
    Stuck.THREADS: (
        f"it had more than {LIMITS.threads} threads at once",
        "Threads that are started in a loop add up if nothing waits for them.",
        "Find the loop that starts threads, and what should end it.",
    ),
    Stuck.PROCESSES: (
        f"it had more than {LIMITS.processes} processes at once",
        "Processes that are started in a loop add up if nothing waits for them. A "
        "child that continues its parent's loop starts even more.",
        "Find the loop that starts processes, and what should end it.",
    ),
    Stuck.MEMORY: (
        f"it used more than {LIMITS.memory >> 20} MiB of memory",
        "All that a program keeps adds up, in each of its processes.",
        "Find what grows without end, and what should end it.",
    ),
    Stuck.FILES: (
        f"it wrote more than {LIMITS.disk >> 20} MiB, or {LIMITS.files} files",
        "The exercise asks for no file at all.",
        "Find the loop that writes files, and what should end it.",
    ),
    Stuck.OUTSIDE: (
        "it waits for something outside the program, such as input or a server",
        "Nothing can come from outside here: there is no keyboard and no network.",
        "Remove this wait for something outside the program.",
    ),
}


def _is_at(case: Case, waiter: Waiter) -> EvidenceLine:
    """Return where a thread was seen that was busy and waited for nothing."""
    seen = _waits(case, waiter)
    return seen if waiter.at is None else line(seen.actor, "is running here", seen.at)


def stuck(case: Case) -> Verdict:
    """The play did not end, and there is no proof that it cannot."""
    happened, because, try_next = _STUCK.get(
        case.run.stuck_reason,
        (
            "it was still running when its time was up",
            "Every run has a time limit, far above what the exercise needs.",
            "Find out what the program does at the lines above.",
        ),
    )
    return Verdict(
        mistake="",
        happened=f"STUCK: the program did not end; {happened}.",
        evidence=_where_stuck(case),
        because=because,
        try_next=try_next,
    )


def _where_stuck(case: Case) -> tuple[EvidenceLine, ...]:
    reason, waiters = case.run.stuck_reason, case.run.waiters
    if reason is Stuck.OVER_AND_OVER:
        doing = "runs it once more here"
        at_work = [w for w in waiters if w.awaits is Awaited.GATE]
        return tuple(line(who(w.actor), doing, w.at) for w in at_work)
    words = _is_at if reason is Stuck.ENDLESS_LOOP else _waits
    return tuple(words(case, waiter) for waiter in waiters)


_NOT_CALLED = (
    "That is the task itself instead of its value. Only a call, with `()`, returns the "
    "value."
)
_LOOK_FOR_AN_EXIT = (
    "Find the line that ends the whole program, such as `sys.exit` or `os._exit`."
)
_LOOK_FOR_A_SIGNAL = (
    "Find a line that kills a process, uses `ctypes`, or needs a lot of memory."
)


def crashed(case: Case) -> Verdict:
    """The process ended, or wrote nonsense, before it answered."""
    run = case.run
    if run.crash:
        return Verdict(
            mistake="",
            happened=f"The program's answer could not be used: {run.crash}.",
            because="Only the kit may write to the grader; your program wrote there "
            "too.",
            try_next="Do not write to files or sockets that your code did not open.",
        )
    if run.exit_code is None:
        how = "before the call returned"
    elif run.exit_code < 0:
        how = _by_signal(-run.exit_code)
    else:
        how = f"with exit status {run.exit_code}, before the call returned"
    return Verdict(
        mistake="",
        happened=f"CRASH: the program ended {how}.",
        because="The process of your program was gone, so the call could not return.",
        try_next=_LOOK_FOR_A_SIGNAL if (run.exit_code or 0) < 0 else _LOOK_FOR_AN_EXIT,
    )


def _by_signal(number: int) -> str:
    try:
        name = signal.Signals(number).name
    except ValueError:
        return f"by signal {number}"
    meaning = _SIGNALS.get(name)
    return f"by signal {name}: {meaning}" if meaning else f"by signal {name}"


def raised(case: Case) -> Verdict:
    """An exception left the student's call."""
    error = case.run.raised or Raised(type="an exception", message="", phase="call")
    message = translated(error.message, case.run.tokens)
    at = case.line_of(error.stack)
    began = [line("the call", f"raised {error.type}", at)] if at else []
    # An exception that was caught and kept has two lines: where it began, and this.
    kept = [f for f in case.own(error.stack) if _RAISE.match(f.source) and f != at]
    evidence = (*began, *(line("this line", "raises it again", f) for f in kept[:1]))
    if error.type == "NotImplementedError":
        here = replace(at, source="") if at else None  # the source would repeat it
        return Verdict(
            mistake="",
            happened=f"NOT WRITTEN YET: {message or case.exercise}",
            evidence=(line("write it here", "", here),) if here else (),
            try_next="Write this part; the handout says what it must do.",
        )
    if error.type == "WireError":
        return _no_plain_value(error, message)
    return Verdict(
        mistake="",
        happened=_sentence(f"The call raised {_words(error.type, message)}"),
        evidence=evidence,
        because="" if kept else "An exception that is not caught ends the call.",
        try_next=_RAISED_HERE if kept else _advice(error, at.source if at else ""),
    )


def _advice(error: Raised, source: str) -> str:
    """Return what to do about an exception that left the call at this line."""
    if _RAISE.match(source):
        return _RAISED_HERE
    if error.type == "EOFError" and not error.message:  # `input` says what it read
        return _END_OF_PIPE
    return _HINTS.get(error.type, _ANY_HINT)


def _no_plain_value(error: Raised, message: str) -> Verdict:
    """The call returned something other than a plain value, or something with it in."""
    happened = f"The call {message}."
    if error.of_type:
        kind = f"an object of type `{error.of_type}`"
        happened = f"WRONG TYPE: the returned value is, or contains, {kind}."
    return Verdict(
        mistake="",
        happened=happened,
        because=_NOT_CALLED
        if error.of_type == "Task"
        else "The exercise asks for plain values: numbers, texts, lists and so on.",
        try_next=_WITH_A_VALUE.get(
            error.of_type,
            "Compare what you return with the description of the exercise.",
        ),
    )


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def _words(type_name: str, message: str) -> str:
    short = message if len(message) <= 200 else f"{message[:200]}…"
    return f"{type_name}: {short}" if short else f"{type_name}."


def not_loaded(case: Case) -> Verdict:
    """The file could not be imported, so none of it could be tried."""
    run, file = case.run, Path(case.run.module_file).name or "the file"
    error = run.raised
    if error is not None and error.type in _NOT_LEGIBLE:
        return _not_legible(error, file)
    how, because, try_next = _LOADING[run.outcome]
    evidence = _where_stuck(case)
    if error is not None:
        how = f"raised {_words(error.type, error.message)}"
        at = case.line_of(error.stack)
        evidence = (line("loading", f"raised {error.type}", at),) if at else ()
    elif run.exit_code is not None and run.exit_code < 0:
        how = f"ended the program {_by_signal(-run.exit_code)}"
    elif run.exit_code is not None:
        how = f"ended the program with exit status {run.exit_code}"
    return Verdict(
        mistake="",
        happened=_sentence(f"`{file}` cannot be loaded: loading it {how}"),
        evidence=evidence,
        because=because,
        try_next=_HINTS.get(error.type, try_next) if error else try_next,
    )


_LOADING = {
    Outcome.RAISED: (
        "raised an exception",
        "Code outside of functions runs when the file is loaded.",
        "Run the file by itself, and fix this line first.",
    ),
    Outcome.CRASHED: (
        "ended the program",
        "A file is loaded for what it defines; loading it must not end the program.",
        "Find the `exit` or `os._exit` outside of functions.",
    ),
    Outcome.DEADLOCKED: (
        "never ends: it waits forever",
        "Code outside of functions runs when the file is loaded.",
        "Move the code that runs there under `if __name__ == '__main__':`.",
    ),
    Outcome.STUCK: (
        "never ends",
        "Code outside of functions runs when the file is loaded.",
        "Move the code that runs there under `if __name__ == '__main__':`.",
    ),
    Outcome.RETURNED: (
        "produced an answer that could not be used",
        "Only the kit may write to the grader; your program wrote there too.",
        "Do not write to files or sockets that your code did not open.",
    ),
}


_LOOK_HERE = (
    "Look at this line and at the end of the one before it: a bracket, a colon, "
    "a quote, the indentation."
)


def _not_legible(error: Raised, file: str) -> Verdict:
    at = error.stack[-1] if error.stack else None
    evidence = (line(error.type, error.message[:100], at),) if at else ()
    where = f", line {at.line}" if at is not None else ""
    return Verdict(
        mistake="",
        happened=f"Python cannot read `{file}`: {error.message[:200]}{where}.",
        evidence=evidence,
        because="Nothing in the file can run until Python can read all of it.",
        try_next=_LOOK_HERE if at else "Save the file as plain text, in UTF-8.",
    )


ENDINGS: dict[FactKind, Callable[[Case], Verdict]] = {
    FactKind.NOT_LOADED: not_loaded,
    FactKind.RAISED: raised,
    FactKind.CRASHED: crashed,
    FactKind.DEADLOCKED: deadlocked,
    FactKind.STUCK: stuck,
}
