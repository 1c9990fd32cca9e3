"""A deadlock as text for a person at a terminal."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from autograder.evidence import Actor, Frame, Waiter
from autograder.proof import phrases, procfs

_FIRST = (
    "lockstep: DEADLOCK: every thread of the program waits, and none can be woken.\n"
)
_WIDEST = 60  # letters of a command line
_LAST = (
    "  Nothing but a signal from outside can end this, so lockstep ended the program.\n"
    "  If it is to wait for Ctrl-C, it needs a handler: signal.signal(SIGINT, ...)\n"
)


def deadlock(waiters: Sequence[Waiter]) -> str:
    """Say who waits for what, held by whom, at which line, process by process.

    To be asked while the processes are alive: it tells what they run.
    """
    serving = [w for w in waiters if phrases.is_helper(w.waits_for) and w.at is None]
    shown = [w for w in waiters if w not in serving] or list(waiters)
    pids = dict.fromkeys(waiter.actor.pid for waiter in shown)
    parts = [_FIRST]
    parts += [_process(pid, [w for w in shown if w.actor.pid == pid]) for pid in pids]
    if len(shown) < len(waiters):
        parts.append(_hidden(len(waiters) - len(shown)))
    return "\n".join([*parts, _LAST])


def _process(pid: int, waiters: Sequence[Waiter]) -> str:
    rows = [(_name(w.actor), _waits_for(w), _place(w.at), w) for w in waiters]
    first = max(len(row[0]) for row in rows)
    second = max(len(row[1]) for row in rows)
    lines = [f"  process {pid}{_what_it_is(pid)}\n"]
    for name, what, place, waiter in rows:
        lines.append(f"    {name:{first}}  {what:{second}}  {place}".rstrip() + "\n")
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
    return "".join(lines)


def _what_it_is(pid: int) -> str:
    """Whose child a process is, and which program it runs if it is no Python."""
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


def _hidden(count: int) -> str:
    threads = "1 thread that serves" if count == 1 else f"{count} threads that serve"
    return f"  and {threads} the others, idle: workers of pools, feeders of queues\n"
