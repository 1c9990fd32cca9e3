"""The ids that a process in a PID namespace knows, and those that we know.

What a process tells of itself has the numbers of its own namespace.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from autograder.evidence import Event
from autograder.proof import procfs

Key = tuple[int, int]  # process and thread

_PAIRS = (("held_pid", "held_tid"), ("of_pid", "of_tid"))


def of_the_living(pids: Iterable[int]) -> dict[Key, Key]:
    """Return for each thread of these processes, as they number it, the one we know."""
    found: dict[Key, Key] = {}
    for pid in pids:
        try:
            own = procfs.own_number(pid)
            threads = procfs.own_thread_numbers(pid)
        except OSError:  # it has just ended
            continue
        found |= {(own, inside): (pid, tid) for inside, tid in threads.items()}
        found.setdefault((own, own), (pid, pid))
    return found


def are_ours(numbers: Mapping[Key, Key]) -> bool:
    """Whether they number themselves as we do: there is nothing to translate."""
    return all(inside == outside for inside, outside in numbers.items())


def translated(event: Event, numbers: Mapping[Key, Key]) -> Event:
    """Return an event with the numbers that we know.

    Of whom nothing is known any more gets a number that nobody has: it must not be
    taken for another one.
    """
    processes = {inside[0]: outside[0] for inside, outside in numbers.items()}
    pid, tid = _outside((event.pid, event.tid), numbers, processes)
    facts = dict(event.facts)
    for one, other in _PAIRS:
        match facts.get(one), facts.get(other):
            case int(inside), int(thread):
                key = (inside, thread)
                facts[one], facts[other] = _outside(key, numbers, processes)
    return replace(event, pid=pid, tid=tid, facts=facts)


def _outside(key: Key, numbers: Mapping[Key, Key], processes: Mapping[int, int]) -> Key:
    if key in numbers:
        return numbers[key]
    pid = processes.get(key[0], -key[0])
    return (pid, pid) if key[0] == key[1] else (pid, -key[1])
