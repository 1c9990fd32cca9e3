"""Reads the events that the recorder wrote in the student's processes.

Nothing in these files is trusted: too much of it is cut off, and what is not exactly
an event is left out.
"""

from __future__ import annotations

import functools
import json
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from autograder.evidence import Event, Frame
from autograder.proof import numbers, procfs, untrusted

_MOST_FILES = 500
_MOST_MEMORY = 1 << 20  # bytes of a process, where its threads tell what they wait for
_MOST_EVENTS = 20_000
_MOST_LETTERS = 500  # of a text in an event
_PLACE = struct.Struct("=QQ")  # which text, and when
_KEYS = frozenset({"e", "pid", "tid", "t", "obj", "at"})


def events(folder: Path) -> tuple[Event, ...]:
    """Return the events of all processes, in the order in which they happened."""
    files = sorted(folder.glob("*.events"))[:_MOST_FILES]
    found: list[Event] = []
    for file in files:
        try:
            found.extend(_read(untrusted.read_text(file).splitlines()))
        except OSError:
            continue
        if len(found) > _MOST_EVENTS:
            break
    return tuple(sorted(found[:_MOST_EVENTS], key=lambda event: event.time))


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What processes that sleep have said: ``past`` in files, ``present`` in memory.

    ``readable`` are the processes whose memory could be read.
    """

    past: tuple[Event, ...] = ()
    present: tuple[Event, ...] = ()
    readable: frozenset[int] = frozenset()


def reports(folder: Path, pids: Iterable[int]) -> Recorded:
    """Return all that was reported, and what these processes say at this moment."""
    present: list[Event] = []
    readable = set()
    pids = list(pids)
    inside = numbers.of_the_living(pids)
    for pid in pids:
        try:
            present += _present(folder, pid)
            readable.add(pid)
        except (OSError, ValueError):
            continue
    past = events(folder)
    if not numbers.are_ours(inside):
        past = tuple(numbers.translated(event, inside) for event in past)
        present = [numbers.translated(event, inside) for event in present]
    return Recorded(past=past, present=tuple(present), readable=frozenset(readable))


def _present(folder: Path, pid: int) -> Iterator[Event]:
    """Yield the events in the memory of a process, as it says where."""
    words = untrusted.read_text(folder / f"{procfs.own_number(pid)}.waits").split()
    at, places, texts_at, texts, size = (int(word) for word in words[:5])
    if min(at, places, texts_at, texts, size) <= 0:
        raise ValueError("Failed to find the memory: the numbers cannot be right")
    if places * _PLACE.size > _MOST_MEMORY or texts * size > _MOST_MEMORY:
        raise ValueError("Failed to read the memory: there is too much of it")
    text = procfs.memory(pid, texts_at, texts * size)
    for number, time in _PLACE.iter_unpack(
        procfs.memory(pid, at, places * _PLACE.size)
    ):
        line = text[number * size : (number + 1) * size].partition(b"\0")[0]
        if 0 < number < texts:
            for event in _read([line.decode("utf-8", "replace")]):
                yield replace(event, time=time)


def _read(lines: Iterable[str]) -> Iterator[Event]:
    for line in lines:
        try:
            message = json.loads(line)
        except (ValueError, RecursionError):
            continue
        event = event_of(message)
        if event is not None:
            yield event


def event_of(message: Any) -> Event | None:
    """Return the event of one line, or None for what is none."""
    match message:
        case {
            "e": str(name),
            "pid": int(pid),
            "tid": int(tid),
            "t": int(time),
            "obj": str(obj),
            "at": at,
        } if bool not in (type(pid), type(tid), type(time)):  # True is an int, too
            facts = {
                str(key)[:_MOST_LETTERS]: value[:_MOST_LETTERS]
                if isinstance(value, str)
                else value
                for key, value in message.items()
                if key not in _KEYS and isinstance(value, str | int | float | None)
            }
            return Event(
                name=name[:_MOST_LETTERS],
                pid=pid,
                tid=tid,
                time=time,
                obj=obj[:_MOST_LETTERS],
                at=_frame(at),
                facts=facts,
            )
    return None


def _frame(at: Any) -> Frame | None:
    match at:
        case [str(file), int(line), str(function)]:
            return _frame_of(file[:4096], line, function[:_MOST_LETTERS])
    return None


@functools.lru_cache(maxsize=1000)  # most events happen at few lines
def _frame_of(file: str, line: int, function: str) -> Frame:
    return Frame(file=file, line=line, function=function)
