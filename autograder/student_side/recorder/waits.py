"""What each thread waits for, and has: in memory that an observer outside can read.

No system call reports it, so a queue that is read a million times stays nearly as fast.
The process says once where the memory lies, in ``<pid>.waits``: the address and the
number of the places, and the address, number and bytes of the texts.  A place is two
numbers of eight bytes: which text (0 for none), and nanoseconds of the machine's clock.
A text is the line of an event, as in ``<pid>.events``, and a zero after it.

A process that ends with things in its hands writes them down as events (`tell_holds`).
"""

from __future__ import annotations

import array
import os

from .events import append, here, known, line_text, now, taker_at, thread_id

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from types import FrameType
    from typing import Any

PLACES = 256
TEXTS = 256
MOST_HOLDS = 4  # of one semaphore: those who took it last
BYTES = 512  # of a text: what is longer is left out
_MODE = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_CLOEXEC", 0)


class _Memory:
    """The places and the texts, which of them are free, and who has what."""

    def __init__(self) -> None:
        self.places = array.array("Q", bytes(PLACES * 16 + 16))
        self._array = array.array("B", bytes(TEXTS * BYTES))
        self._texts = memoryview(self._array)
        self.free = list(range(PLACES))
        self._fresh = list(range(1, TEXTS))
        self.turn = 1  # of the texts: another one when they are used again
        self.holds: dict[str, list[tuple[Any, int]]] = {}
        self._is_announced = False

    def begin(self) -> None:
        """Begin with nothing: a forked child waits for nothing and has nothing."""
        self._is_announced = False
        for place in set(range(PLACES)).difference(self.free):
            self.places[2 * place] = 0
        self.free[:] = range(PLACES)
        self._use_again()
        self.holds.clear()

    def tell(self) -> None:
        """Say where the memory is, as soon as there is something in it."""
        if self._is_announced:
            return
        self._is_announced = True
        try:
            descriptor = os.open(f"{here.folder}/{os.getpid()}.waits", _MODE, 0o600)
        except OSError:
            return
        try:
            at = self.places.buffer_info()[0], self._array.buffer_info()[0]
            words = f"{at[0]} {PLACES} {at[1]} {TEXTS} {BYTES}\n"
            os.write(descriptor, words.encode())
        except OSError:
            pass
        finally:
            os.close(descriptor)

    def text(self, line: bytes) -> int:
        """Keep a text; returns its number, 0 for one that is too long."""
        if len(line) >= BYTES:
            return 0
        if not self._fresh:
            self._use_again()
        try:
            number = self._fresh.pop()
        except IndexError:
            return 0
        start = number * BYTES
        self._texts[start : start + len(line)] = line
        self._texts[start + len(line)] = 0
        return number

    def _use_again(self) -> None:
        """Forget all texts but those that are in use at this moment."""
        self.turn += 1
        used = set(self.places[::2])
        self._fresh[:] = [number for number in range(1, TEXTS) if number not in used]


_memory = _Memory()
places = _memory.places  # and one more, for those who have none


def begin() -> None:
    """Keep the memory, of this process and of those forked from it."""
    _memory.begin()
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_memory.begin)


def _text_of(who: Any, event: str, obj: str, facts: str) -> int:
    """Return the number of a text, made once for each thread, line and object."""
    mine, code = who[6], who[3]
    if mine.turn != _memory.turn:
        mine.turn = _memory.turn
        mine.texts = {}
    key = event, obj, facts, id(code), who[4]
    found = mine.texts.get(key)
    if found is None:
        number = _memory.text(line_text(event, obj, who, facts))
        found = mine.texts[key] = number, code  # the id of the code stays its own
    number = found[0]
    return int(number)


def waits(who: Any, event: str, obj: str, facts: str = "") -> int:
    """Say what the calling thread waits for; returns what `awake` wants."""
    mine = who[6]
    place: int = mine.place
    if place < 0:
        place = mine.place = _taken()
        if place < 0:
            return place
    if facts:
        places[2 * place + 1] = now()
    found = mine.texts.get((event, obj, facts, id(who[3]), who[4]))
    if found is None or mine.turn != _memory.turn:
        places[2 * place] = _text_of(who, event, obj, facts)
    else:
        places[2 * place] = found[0]
    return place


def waits_at(frame: FrameType, event: str, obj: str) -> int:
    """Say the same of a line that has said it before, as fast as can be."""
    mine = known(thread_id())
    found = mine.texts.get((event, obj, "", id(frame.f_code), frame.f_lasti))
    place: int = mine.place
    if found is None or place < 0 or mine.turn != _memory.turn:
        return waits(taker_at(frame), event, obj)
    places[2 * place] = found[0]
    return place


def awake(place: int) -> None:
    """Say that a thread waits no longer."""
    if place >= 0:
        places[2 * place] = 0


def stays(who: Any, event: str, obj: str, facts: str = "") -> int:
    """Say something of the calling thread that stays true; returns its place."""
    place = _taken()
    if place >= 0:
        places[2 * place + 1] = now()
        places[2 * place] = _text_of(who, event, obj, facts)
    return place


def waits_instead(who: Any, event: str, obj: str, facts: str) -> tuple[int, int, int]:
    """Say that a thread in the midst of a wait waits for another thing now."""
    place = who[6].place
    before = (places[2 * place], places[2 * place + 1]) if place >= 0 else (0, 0)
    return (waits(who, event, obj, facts), *before)


def waits_again(before: tuple[int, int, int]) -> None:
    """Say that it waits for what it waited for before."""
    place, text, since = before
    if place >= 0:
        places[2 * place + 1] = since
        places[2 * place] = text


def forget(mine: Any) -> None:
    """Free the place of a thread that ends."""
    if mine is not None and mine.place >= 0:
        _give(mine.place)


def is_over(place: int) -> None:
    """Say that what `stays` said is no longer true."""
    if place >= 0:
        _give(place)


def takes(who: Any, event: str, obj: str, facts: str = "") -> None:
    """Say that the calling thread has something now."""
    place = _taken()
    if place < 0:
        return
    places[2 * place + 1] = now()
    places[2 * place] = _text_of(who, event, obj, facts)
    held = _memory.holds.setdefault(obj, [])
    held.append(((who, event, facts), place))
    if len(held) > MOST_HOLDS:
        _give(held.pop(0)[1])


def gives(who: Any, obj: str) -> bool:
    """Say that the calling thread released it; return whether that thread had it."""
    held = _memory.holds.get(obj)
    if not held:
        return False
    for position in range(len(held) - 1, -1, -1):
        if held[position][0][0][0] == who[0]:
            _give(held.pop(position)[1])
            return True
    return False


def gives_any(who: Any, obj: str) -> None:
    """Say that it is released, by any thread: a lock has only one holder."""
    if not gives(who, obj):
        for _, place in _memory.holds.pop(obj, ()):
            _give(place)


def tell_holds() -> None:
    """Write down what is in the hands of this process, which ends."""
    for obj, held in list(_memory.holds.items()):
        for (who, event, facts), place in held:
            append(line_text(event, obj, who, facts, places[2 * place + 1]))


def _taken() -> int:
    _memory.tell()
    try:
        return _memory.free.pop()
    except IndexError:
        return -1


def _give(place: int) -> None:
    places[2 * place] = 0
    _memory.free.append(place)
