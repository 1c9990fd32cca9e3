"""What each thread waits for, and has: in memory that an observer outside can read.

No system call tells it, so a queue that is read a million times stays as fast as that.
The process says once where the memory lies, in ``<pid>.waits``: its address, the number
of places in it, and the bytes of each.  A place that is in use holds the line of an
event, as in ``<pid>.events``, and a zero after it.

Who ends with things in his hands writes them down as events (`tell_holds`).
"""

from __future__ import annotations

import array
import os

from .events import append, here, line_text, now

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from typing import Any

PLACES = 256
MOST_HOLDS = 4  # of one semaphore: those who took it last
BYTES = 512  # of a place: what is longer is not told
_MODE = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_CLOEXEC", 0)


class _Memory:
    """The places, which of them are free, and who has what."""

    def __init__(self) -> None:
        self._array = array.array("B", bytes(PLACES * BYTES))
        self.view = memoryview(self._array)
        self.free = list(range(PLACES))
        self.used: dict[int, int] = {}  # by thread: where its wait is told
        self.holds: dict[str, list[tuple[Any, int, bytes]]] = {}

    def begin(self) -> None:
        """Say where the memory is; a forked child waits for nothing and has nothing."""
        for place in set(range(PLACES)).difference(self.free):
            self.view[place * BYTES] = 0
        self.free[:] = range(PLACES)
        self.used.clear()
        self.holds.clear()
        try:
            descriptor = os.open(f"{here.folder}/{os.getpid()}.waits", _MODE, 0o600)
        except OSError:
            return
        try:
            words = f"{self._array.buffer_info()[0]} {PLACES} {BYTES}\n"
            os.write(descriptor, words.encode())
        except OSError:
            pass
        finally:
            os.close(descriptor)

    def put(self, place: int, text: bytes) -> None:
        """Write a line into a place; the first byte last, so that no half is seen."""
        start = place * BYTES
        if place < 0 or len(text) >= BYTES:
            return
        self.view[start + 1 : start + len(text)] = text[1:]
        self.view[start + len(text)] = 0
        self.view[start] = text[0]


_memory = _Memory()


def begin() -> None:
    """Keep the memory, of this process and of those forked from it."""
    _memory.begin()
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_memory.begin)


def waits(who: Any, event: str, obj: str, facts: str = "") -> int:
    """Say what the calling thread waits for; returns what `awake` wants."""
    place = _memory.used.get(who[0], -1)
    if place < 0:
        place = _taken()
        _memory.used[who[0]] = place
    _memory.put(place, line_text(event, obj, who, facts, now()))
    return place


def waits_instead(who: Any, event: str, obj: str, facts: str) -> tuple[int, bytes]:
    """Say that a thread in the midst of a wait waits for another thing now."""
    start = _memory.used.get(who[0], -1) * BYTES
    before = bytes(_memory.view[start : start + BYTES]) if start >= 0 else b""
    return waits(who, event, obj, facts), before


def waits_again(place_and_text: tuple[int, bytes]) -> None:
    """Say that it waits for what it waited for before."""
    place, text = place_and_text
    if place >= 0 and text and text[0]:
        _memory.put(place, text.partition(b"\0")[0])
    else:
        awake(place)


def awake(place: int) -> None:
    """Say that a thread waits no longer."""
    if place >= 0:
        _memory.view[place * BYTES] = 0


def takes(who: Any, event: str, obj: str, facts: str = "") -> None:
    """Say that the calling thread has something now."""
    place = _taken()
    if place >= 0:
        text = line_text(event, obj, who, facts, now())
        _memory.put(place, text)
        held = _memory.holds.setdefault(obj, [])
        held.append((who, place, text))
        if len(held) > MOST_HOLDS:
            _give(held.pop(0)[1])


def gives(who: Any, obj: str) -> bool:
    """Say that somebody gave it back: the calling thread, if it is one who has it."""
    held = _memory.holds.get(obj)
    if not held:
        return False
    for position in range(len(held) - 1, -1, -1):
        if held[position][0][0] == who[0]:
            _give(held.pop(position)[1])
            return True
    return False


def gives_any(who: Any, obj: str) -> None:
    """Say that it is given back, whoever took it: a lock has only one who has it."""
    if not gives(who, obj):
        for _, place, _ in _memory.holds.pop(obj, ()):
            _give(place)


def tell_holds() -> None:
    """Write down what is in the hands of this process, which ends."""
    for held in list(_memory.holds.values()):
        for _, _, text in held:
            append(text)


def _taken() -> int:
    try:
        return _memory.free.pop()
    except IndexError:
        return -1


def _give(place: int) -> None:
    _memory.view[place * BYTES] = 0
    _memory.free.append(place)
