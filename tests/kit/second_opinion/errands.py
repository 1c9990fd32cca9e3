"""Tasks for children: they can be pickled, and they leave notes in a folder.

Notes and meetings are plain files, so they work between threads and between processes,
however these were started.
"""

import itertools
import json
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .census import siblings_of_mine

PATIENCE = 8.0  # seconds to wait for others that a right solution sends at once
_numbers = itertools.count()


@dataclass(frozen=True)
class Note:
    """What one process has written down: what, about what, who, and when."""

    what: str
    about: Any
    pid: int
    thread: int
    at: float


def write_note(folder: str, what: str, about: Any = None) -> None:
    """Write a note that all processes can read; one write is never torn."""
    fields = [what, about, os.getpid(), threading.get_ident(), time.monotonic()]
    line = json.dumps(fields, default=repr) + "\n"
    path = Path(folder, "notes")
    number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    try:
        os.write(number, line.encode())
    finally:
        os.close(number)


def read_notes(folder: str | Path, what: str = "") -> list[Note]:
    """Return the notes in the order of writing: all, or those of one kind."""
    path = Path(folder, "notes")
    lines = path.read_text().splitlines() if path.exists() else []
    notes = [Note(*json.loads(line)) for line in lines]
    return [note for note in notes if what in ("", note.what)]


def wait_for(ready: Callable[[], bool], seconds: float = PATIENCE) -> bool:
    """Wait until something holds, and tell whether it came to that."""
    end = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > end:
            return False
        time.sleep(0.003)
    return True


def meet(folder: str, count: int) -> bool:
    """Wait until ``count`` workers are here at once; the first to give up ends it."""
    place = Path(folder, "meeting")
    place.mkdir(exist_ok=True)
    name = f"{os.getpid()}-{threading.get_ident()}-{next(_numbers)}"
    (place / name).touch()
    given_up = Path(folder, "nobody came")
    wait_for(lambda: given_up.exists() or len(list(place.iterdir())) >= count)
    if len(list(place.iterdir())) >= count:
        return True
    given_up.touch()
    return False


def end_as_told(how: str) -> None:
    """End this process: ``exit 7``, ``kill 9``, or ``sys.exit 3``."""
    word, _, number = how.partition(" ")
    if word == "exit":
        os._exit(int(number))
    if word == "kill":
        os.kill(os.getpid(), signal.Signals(int(number)))
        time.sleep(60)
    if word == "sys.exit":
        sys.exit(int(number))


@dataclass(frozen=True)
class Act:
    """What a task does with one item, step by step, and how it ends."""

    meet: int = 0
    pause: float = 0.0
    error: BaseException | None = None
    end: str = ""
    value: Any = "as given"
    size: int = 0

    def play(self, folder: str, item: Any) -> Any:
        """Do all steps, and return or raise or die."""
        if self.meet and not meet(folder, self.meet):
            write_note(folder, "alone", item)
        time.sleep(self.pause)
        write_note(folder, "out", item)
        end_as_told(self.end)
        if self.error is not None:
            raise self.error
        if self.size:
            return big(item, self.size)
        return ("done", item) if self.value == "as given" else self.value


def big(item: Any, size: int) -> bytes:
    """Return a large value that belongs to an item."""
    return repr(item).encode() + b"." * size


@dataclass(frozen=True)
class Errand:
    """A task for children: for each item an act, and one act for all others."""

    folder: str
    otherwise: Act = Act()
    acts: tuple[tuple[Any, Act], ...] = ()

    def __call__(self, *args: Any) -> Any:
        """Do the errand for the first argument."""
        item = args[0] if args else None
        write_note(self.folder, "in", item if len(args) < 2 else args)
        for key, act in self.acts:
            if type(key) is type(item) and key == item:
                return act.play(self.folder, item)
        return self.otherwise.play(self.folder, item)


@dataclass(frozen=True)
class Speaker:
    """A task that emits lines, or sends items, and ends in some way.

    It serves ``collect_lines`` (called with a number and ``emit``) and ``read_all``
    (called with ``send`` alone, as number 0).
    """

    folder: str
    lines: tuple[tuple[Any, ...], ...]
    acts: tuple[tuple[int, Act], ...] = ()
    pause: float = 0.0

    def __call__(self, *args: Any) -> Any:
        """Emit all lines of this worker."""
        number, emit = args if len(args) == 2 else (0, args[0])
        write_note(self.folder, "in", number)
        for line in self.lines[number]:
            time.sleep(self.pause)
            emit(line)
        return dict(self.acts).get(number, Act()).play(self.folder, number)


@dataclass(frozen=True)
class Traveller:
    """A value that notes where it is packed and where it is unpacked."""

    folder: str
    name: str
    load: bytes = b""

    def __reduce__(self) -> Any:
        """Pack it."""
        write_note(self.folder, "packed", self.name)
        return unpack, (self.folder, self.name, self.load)


def unpack(folder: str, name: str, load: bytes) -> Traveller:
    """Unpack a traveller."""
    write_note(folder, "unpacked", name)
    return Traveller(folder, name, load)


@dataclass(frozen=True)
class Stamp:
    """A task that answers a traveller with another one; its end gets noted, too."""

    folder: str

    def __call__(self, value: Any) -> Any:
        """Answer a value."""
        write_note(self.folder, "in", value.name)
        return Traveller(self.folder, f"answer to {value.name}", value.load)


@dataclass(frozen=True)
class SlowAppend:
    """An append that is not atomic, and finds out when two are inside at once."""

    folder: str
    siblings: int = 0
    pause: float = 0.01
    failing: tuple[Any, ...] = ()

    def __call__(self, record: Any) -> None:
        """Append one record."""
        write_note(self.folder, "in", record)
        first = len(read_notes(self.folder, "in")) == 1
        if self.siblings and first:
            there = wait_for(lambda: siblings_of_mine() >= self.siblings)
            write_note(self.folder, "all there" if there else "alone", record)
        time.sleep(self.pause)
        write_note(self.folder, "out", record)
        if record in self.failing:
            raise ValueError(f"no room for {record}")


@dataclass
class SlowCounter:
    """A counter in a file: ``value`` can be read and written, slowly."""

    folder: str
    siblings: int = 0

    @property
    def value(self) -> int:
        """The count."""
        if not Path(self.folder, f"seen-{os.getpid()}").exists():
            Path(self.folder, f"seen-{os.getpid()}").touch()
            write_note(self.folder, "reads")
            if self.siblings and len(read_notes(self.folder, "reads")) == 1:
                there = wait_for(lambda: siblings_of_mine() >= self.siblings)
                write_note(self.folder, "all there" if there else "alone")
        number = int(Path(self.folder, "count").read_text())
        time.sleep(0.0015)
        return number

    @value.setter
    def value(self, number: int) -> None:
        time.sleep(0.0005)
        fresh = Path(self.folder, f"count-{os.getpid()}-{threading.get_ident()}")
        fresh.write_text(str(number))
        fresh.replace(Path(self.folder, "count"))
