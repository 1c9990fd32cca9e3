"""A deadlock as text for a person at a terminal."""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence
from pathlib import Path

from autograder.evidence import Actor, Awaiting, Death, Frame, Waiter
from autograder.proof import phrases, procfs

_FIRST = (
    "lockstep: DEADLOCK: every thread of the program waits, and none can be woken.\n"
)
_SPINS = (
    "  A helper of a pool runs without an end, and wakes nobody: a result of a worker\n"
    "  is there, and the thread that takes the results of the pool does not take it.\n"
)
_MOST_DEATHS = 5
_WIDEST = 60  # letters of a command line
_LAST = (
    "  Nothing but a signal from outside can end this, so lockstep ended the program.\n"
    "  If it is to wait for Ctrl-C, it needs a handler: signal.signal(SIGINT, ...)\n"
)


def deadlock(
    waiters: Sequence[Waiter], deaths: Sequence[Death] = (), spinning: int = 0
) -> str:
    """Say who waits for what, held by whom, at which line, process by process.

    ``deaths`` are the processes that ended otherwise than they should, ``spinning`` is
    the number of pools whose helper runs without an end.  To be asked while the
    processes are alive: it tells what they run.
    """
    shown = [waiter for waiter in waiters if not waiter.idle_among] or list(waiters)
    pids = dict.fromkeys(waiter.actor.pid for waiter in shown)
    parts = [_FIRST]
    names = {w.actor.pid: w.actor.name for w in waiters if w.idle_among and _is_main(w)}
    parts += [
        _process(pid, names.get(pid, ""), [w for w in shown if w.actor.pid == pid])
        for pid in pids
    ]
    if len(shown) < len(waiters):
        parts.append(_hidden([waiter for waiter in waiters if waiter.idle_among]))
    if spinning:
        parts.append(_SPINS)
    if deaths:
        parts.append("".join(_death(death) for death in deaths[:_MOST_DEATHS]))
    if len(deaths) > _MOST_DEATHS:
        parts.append(f"  and {len(deaths) - _MOST_DEATHS} more processes ended so\n")
    return "\n".join([*parts, _LAST])


def _is_main(waiter: Waiter) -> bool:
    return waiter.actor.pid == waiter.actor.tid


def _process(pid: int, name: str, waiters: Sequence[Waiter]) -> str:
    rows = [(_name(w.actor), _waits_for(w), _where(w), w) for w in waiters]
    first = max(len(row[0]) for row in rows)
    tasks = [f"  {_task(task)}" for waiter in waiters for task in waiter.tasks]
    second = max(map(len, [*(row[1] for row in rows), *tasks]))
    called = f" ({name})" if name not in ("", "MainThread") else ""
    lines = [f"  process {pid}{called}{_what_it_is(pid)}\n"]
    for who, what, place, waiter in rows:
        lines.append(f"    {who:{first}}  {what:{second}}  {place}".rstrip() + "\n")
        if waiter.imported:
            row = f"    {'':{first}}  {'  imported at':{second}}  "
            lines.append(row + f"{_place(waiter.imported)}\n")
        if waiter.held_by:
            lines.append(f"    {'':{first}}    {waiter.held_by}\n")
        if waiter.holder:
            held = phrases.lock_held_by(
                waiter.holder, _who(waiter.holder.actor, waiter)
            )
            since = _place(waiter.holder.since)
            row = f"    {'':{first}}  {f'  {held}, since':{second}}  {since}"
            lines.append(row.rstrip() + "\n")
        for taker in waiter.takers:
            held = phrases.taken_by(taker, _who(taker.actor, waiter))
            row = f"    {'':{first}}  {f'  {held}':{second}}  {_place(taker.since)}"
            lines.append(row.rstrip() + "\n")
        for task in waiter.tasks:
            row = f"    {'':{first}}  {f'  {_task(task)}':{second}}  {_place(task.at)}"
            lines.append(row.rstrip() + "\n")
    return "".join(lines)


def _task(task: Awaiting) -> str:
    return f"{task.name} waits" + (f" in {task.calls}()" if task.calls else "")


def _where(waiter: Waiter) -> str:
    if waiter.at is None and waiter.started is not None:
        return f"started at {_place(waiter.started)}"
    return _place(waiter.at)


def _death(death: Death) -> str:
    """Say how a process ended, and what it had to do."""
    name = f" ({death.name})" if death.name else ""
    text = f"  process {death.pid}{name} {_ended(death.code)}"
    if death.had_task:
        task = f", {death.task}" if death.task else ""
        row = f"{text}\n    in the middle of a task of its pool{task}"
        return f"{row}  {_place(death.task_at)}".rstrip() + "\n"
    if death.had_task is False:
        return f"{text}\n    as a worker of a pool, without a task at that moment\n"
    if death.started is not None:
        text += f"\n    started at {_place(death.started)}"
    return f"{text}\n"


def _ended(code: int) -> str:
    if code >= 0:
        return f"ended with status {code}"
    try:
        name = f" ({signal.Signals(-code).name})"
    except ValueError:  # one of the many for real time
        name = ""
    return f"was ended by signal {-code}{name}"


def _what_it_is(pid: int) -> str:
    """Whose child a process is, and which program it runs if it is not Python."""
    try:
        parent = int(procfs.status(pid)["PPid"])
        command = " ".join(procfs.command_line(pid))[:_WIDEST]
    except (OSError, KeyError):
        return ""
    child = f", child of {parent}" if parent != os.getpid() else ""
    program = "" if "python" in command else f": {command}"
    return child + program


def _waits_for(waiter: Waiter) -> str:
    if waiter.joins is not None:
        return f"waits for {phrases.end_of(waiter, _who(waiter.joins, waiter))}"
    called = waiter.lock or waiter.name
    return f"waits for {waiter.waits_for}" + (f", {called}" if called else "")


def _name(actor: Actor) -> str:
    return actor.name or f"thread {actor.tid}"


def _who(actor: Actor, waiter: Waiter) -> str:
    """Name another one to who waits: every process has a MainThread."""
    if actor.pid != waiter.actor.pid and actor.name in ("", "MainThread"):
        return f"process {actor.pid}"
    return _name(actor)


def _place(at: Frame | None) -> str:
    if at is None:
        return ""
    file = os.path.relpath(at.file) if Path(at.file).is_absolute() else at.file
    if file.startswith(".."):
        file = at.file
    return f"{file}:{at.line}    {at.source}".rstrip()


def _hidden(idle: Sequence[Waiter]) -> str:
    one = len(idle) == 1
    threads = "1 thread that serves" if one else f"{len(idle)} threads that serve"
    who = ", ".join(sorted({waiter.idle_among for waiter in idle}))
    return f"  and {threads} the others, idle: {who}\n"
