"""Words for how a play ended: not loaded, raised, crashed, deadlocked, stuck.

Each states the fact and names no cause: that is the business of the mistakes.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from autograder.awaited import Awaited
from autograder.diagnosis.case import Case
from autograder.diagnosis.holders import cycle, held_by, joined_waits, thing
from autograder.diagnosis.words import line, together, translated, who
from autograder.evidence import Outcome, Raised, Stuck, Waiter
from autograder.facts import FactKind
from autograder.limits import LIMITS
from autograder.verdict import EvidenceLine, Verdict

_SIGNALS = {
    "SIGSEGV": "it touched memory that is not its own",
    "SIGKILL": "somebody killed it, or the memory ran out",
    "SIGABRT": "it aborted itself",
    "SIGTERM": "it was asked to end",
    "SIGINT": "it was interrupted",
}
_HINTS = {
    "EOFError": "Nobody types anything here. Take `input()` away.",
    "BdbQuit": "To use a breakpoint: `pytest --open-gates -k NAME`. Else take it away.",
    "NameError": "Look for this name in your file: is it spelt like that, and is what "
    "the stub defined still there?",
    "ModuleNotFoundError": "Use Python's own library, and the files you hand in.",
}
_NOT_LEGIBLE = ("SyntaxError", "IndentationError", "TabError")


def deadlocked(case: Case) -> Verdict:
    """All threads wait, and nobody is left to wake one of them."""
    waiters = case.run.waiters
    evidence = tuple(_waits(case, waiter) for waiter in waiters)
    if len(waiters) == 1:
        one = waiters[0]
        return Verdict(
            mistake="",
            happened=f"DEADLOCK: {who(one.actor)} waits for {_what(one)}, and "
            "nobody is left who could end the wait.",
            evidence=evidence,
            because="Whoever should end this wait has ended, or was never there.",
            try_next="Ask who should end the wait on this line, and when.",
        )
    pids = {waiter.actor.pid for waiter in waiters}
    ring = cycle(waiters, joined_waits)
    where = f" in {len(pids)} processes" if len(pids) > 1 else ""
    number = f"{len(waiters)} threads{where}" if waiters else "all threads"
    return Verdict(
        mistake="",
        happened=f"DEADLOCK: {number} wait, and nobody is left to wake one of them.",
        evidence=evidence,
        because=_ring(ring)
        or "Each can go on only when another one acts, and each of them waits.",
        try_next=_LEAVE_ONE_OUT
        if ring
        else "For each of these waits, ask who should end it, and where that one is "
        "now.",
    )


_LEAVE_ONE_OUT = "Ask which one of them can go on without this wait, and let it."


def _ring(waiters: Sequence[Waiter]) -> str:
    """Say who waits for whom, round the ring."""
    if not waiters:
        return ""
    names = [who(waiter.actor) for waiter in waiters]
    pairs = zip(names, [*names[1:], names[0]], strict=True)
    told = together([f"{one} for {other}" for one, other in pairs])
    return f"They wait in a ring: {told}."


def _what(waiter: Waiter) -> str:
    return waiter.waits_for if waiter.lock else thing(waiter)


def _waits(case: Case, waiter: Waiter) -> EvidenceLine:
    at = waiter.at or case.line_of(waiter.stack)
    held = f"   {waiter.held_by}" if waiter.held_by else held_by(waiter)
    return line(who(waiter.actor), f"waits for {thing(waiter)}{held}", at)


_STUCK: Mapping[Stuck | None, tuple[str, str, str]] = {
    Stuck.POLLING: (
        "it asks again and again for something that does not come",
        "A loop that asks, and sleeps, and asks again ends only when somebody else "
        "changes what it asks for.",
        "Find the loop at this line, and who should make its condition true.",
    ),
    Stuck.ENDLESS_LOOP: (
        "a loop does not end",
        "The program was at work all the time, and got nowhere.",
        "Find the loop at this line, and what should end it.",
    ),
    Stuck.OVER_AND_OVER: (
        "it does one and the same task again and again",
        "The task comes to its end each time. The loop around it does not.",
        "Find the loop around this line, and what should end it.",
    ),
    Stuck.STOPPED: (
        "a signal has stopped it, and nobody lets it go on",
        "SIGSTOP and SIGTSTP hold a process where it is until SIGCONT comes.",
        "Take the signal away from this program.",
    ),
    Stuck.OUTPUT: (
        f"it printed more than {LIMITS.output >> 20} MiB",
        "Nobody can read so much, and the exercise asks for none of it.",
        "Find the loop that prints, and what should end it.",
    ),
    Stuck.MESSAGES: (
        "it said more to the kit than any exercise makes it say",
        "A program talks to the kit through the tasks that it is given, and only so.",
        "Call each task as often as the exercise says, and open no socket of its own.",
    ),
    Stuck.THREADS: (
        f"it had more than {LIMITS.threads} threads at once",
        "Threads that are started in a loop add up when nobody waits for them.",
        "Find the loop that starts threads, and what should end it.",
    ),
    Stuck.PROCESSES: (
        f"it had more than {LIMITS.processes} processes at once",
        "Processes that are started in a loop add up when nobody waits for them; a "
        "child that goes on with the loop of its parent starts more of them.",
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
        "it waits for something outside of the program, such as input or a server",
        "Nothing comes from outside here: there is no keyboard and no network.",
        "Take the waiting for the outside away from this line.",
    ),
}


def _is_at(case: Case, waiter: Waiter) -> EvidenceLine:
    """Tell where a thread was seen that was busy and waited for nothing."""
    told = _waits(case, waiter)
    return told if waiter.at is None else line(told.actor, "is at work here", told.at)


def stuck(case: Case) -> Verdict:
    """The play came to no end, and there is no proof that it cannot."""
    happened, because, try_next = _STUCK.get(
        case.run.stuck_reason,
        (
            "it was still at work when its time was up",
            "Every play has a time limit, far above what the exercise needs.",
            "Look at the lines above: what does the program do there?",
        ),
    )
    return Verdict(
        mistake="",
        happened=f"STUCK: the program came to no end; {happened}.",
        evidence=_where_stuck(case),
        because=because,
        try_next=try_next,
    )


def _where_stuck(case: Case) -> tuple[EvidenceLine, ...]:
    reason, waiters = case.run.stuck_reason, case.run.waiters
    if reason is Stuck.OVER_AND_OVER:
        doing = "does it once more here"
        at_work = [w for w in waiters if w.awaits is Awaited.GATE]
        return tuple(line(who(w.actor), doing, w.at) for w in at_work)
    words = _is_at if reason is Stuck.ENDLESS_LOOP else _waits
    return tuple(words(case, waiter) for waiter in waiters)


_NOT_CALLED = (
    "That is a task itself, and not its value. Only a call, with `()`, gives the value."
)
_LOOK_FOR_AN_EXIT = (
    "Look for a line that ends the whole program, such as `sys.exit` or `os._exit`."
)
_LOOK_FOR_A_SIGNAL = (
    "Look for a line that kills a process, uses `ctypes`, or needs very much memory."
)


def crashed(case: Case) -> Verdict:
    """The process ended, or spoke nonsense, before it answered."""
    run = case.run
    if run.crash:
        return Verdict(
            mistake="",
            happened=f"The program's answer was not usable: {run.crash}.",
            because="The program has to leave the talking to the grader to the kit.",
            try_next="Do not write to files or sockets that your code did not open.",
        )
    if run.exit_code is None:
        told = "before the call came back"
    elif run.exit_code < 0:
        told = _by_signal(-run.exit_code)
    else:
        told = f"with exit status {run.exit_code}, before the call came back"
    return Verdict(
        mistake="",
        happened=f"CRASH: the program ended {told}.",
        because="The process of your program was gone, so there was no answer.",
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
    told = translated(error.message, case.run.tokens)
    at = case.line_of(error.stack)
    evidence = (line("the call", f"raised {error.type}", at),) if at else ()
    if error.type == "NotImplementedError":
        here = replace(at, source="") if at else None  # the source says it once more
        return Verdict(
            mistake="",
            happened=f"NOT WRITTEN YET: {told or case.exercise}",
            evidence=(line("write it here", "", here),) if here else (),
            try_next="Write this part; the handout says what it has to do.",
        )
    if error.type == "WireError":
        return _no_plain_value(error, told)
    return Verdict(
        mistake="",
        happened=_sentence(f"The call raised {_words(error.type, told)}"),
        evidence=evidence,
        because="An exception that nobody catches ends the call.",
        try_next=_HINTS.get(
            error.type,
            "Read the message, look at this line, and ask which value is not what "
            "you think.",
        ),
    )


def _no_plain_value(error: Raised, told: str) -> Verdict:
    """What was returned is no plain value, or holds something that is none."""
    happened = f"The call {told}."
    if error.of_type:
        kind = f"an object of type `{error.of_type}`"
        happened = f"WRONG TYPE: what the call returned is, or holds, {kind}."
    return Verdict(
        mistake="",
        happened=happened,
        because=_NOT_CALLED
        if error.of_type == "Task"
        else "The exercise asks for plain values: numbers, text, lists and so on.",
        try_next="Compare what you return with the description of the exercise.",
    )


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def _words(type_name: str, message: str) -> str:
    short = message if len(message) <= 200 else f"{message[:200]}…"
    return f"{type_name}: {short}" if short else f"{type_name}."


def not_loaded(case: Case) -> Verdict:
    """The file could not be imported, so nothing in it could be tried."""
    run, file = case.run, Path(case.run.module_file).name or "the file"
    error = run.raised
    if error is not None and error.type in _NOT_LEGIBLE:
        return _not_legible(error, file)
    told, because, try_next = _LOADING[run.outcome]
    evidence = _where_stuck(case)
    if error is not None:
        told = f"raised {_words(error.type, error.message)}"
        at = case.line_of(error.stack)
        evidence = (line("loading", f"raised {error.type}", at),) if at else ()
    elif run.exit_code is not None and run.exit_code < 0:
        told = f"ended the program {_by_signal(-run.exit_code)}"
    elif run.exit_code is not None:
        told = f"ended the program with exit status {run.exit_code}"
    return Verdict(
        mistake="",
        happened=_sentence(f"`{file}` cannot be loaded: loading it {told}"),
        evidence=evidence,
        because=because,
        try_next=_HINTS.get(error.type, try_next) if error else try_next,
    )


_LOADING = {
    Outcome.RAISED: (
        "raised an exception",
        "Everything outside of functions runs when the file is loaded.",
        "Run the file by itself, and mend this line first.",
    ),
    Outcome.CRASHED: (
        "ended the program",
        "A file is loaded to use what it defines; it must not end the program.",
        "Look for `exit` or `os._exit` outside of functions.",
    ),
    Outcome.DEADLOCKED: (
        "never ends: it waits for ever",
        "Everything outside of functions runs when the file is loaded.",
        "Move what runs there into `if __name__ == '__main__':`.",
    ),
    Outcome.STUCK: (
        "never ends",
        "Everything outside of functions runs when the file is loaded.",
        "Move what runs there into `if __name__ == '__main__':`.",
    ),
    Outcome.RETURNED: (
        "gave an answer that was not usable",
        "The program has to leave the talking to the grader to the kit.",
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
        because="Nothing in the file can be tried before all of it can be read.",
        try_next=_LOOK_HERE if at else "Save the file as plain text, in UTF-8.",
    )


ENDINGS: dict[FactKind, Callable[[Case], Verdict]] = {
    FactKind.NOT_LOADED: not_loaded,
    FactKind.RAISED: raised,
    FactKind.CRASHED: crashed,
    FactKind.DEADLOCKED: deadlocked,
    FactKind.STUCK: stuck,
}
