"""Tasks for threads: they meet, wait, count their calls, and keep what they saw."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .errands import PATIENCE


@dataclass
class Crew:
    """Makes tasks that meet at one barrier, and keeps who came."""

    size: int
    barrier: threading.Barrier = field(init=False)
    threads: list[int] = field(default_factory=list)
    alone: bool = False

    def __post_init__(self) -> None:
        self.barrier = threading.Barrier(self.size)

    def meet(self) -> None:
        """Wait for the others, for as long as nobody has given up."""
        self.threads.append(threading.get_ident())
        try:
            self.barrier.wait(PATIENCE)
        except threading.BrokenBarrierError:
            self.alone = True

    def tasks(self) -> list[Callable[[], Any]]:
        """Return the tasks of the crew; each returns its number."""
        return [self.task(number) for number in range(self.size)]

    def task(self, number: int) -> Callable[[], int]:
        """Return one task."""

        def meets() -> int:
            self.meet()
            return number

        return meets


@dataclass
class Log:
    """What tasks did, in order; ``append`` is one step."""

    done: list[Any] = field(default_factory=list)
    times: list[float] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def by(self, moment: float) -> list[Any]:
        """Return what was done by a moment, sorted."""
        done = zip(self.done, self.times, strict=False)
        return sorted((name for name, at in done if at <= moment), key=repr)

    def after(
        self, seconds: float, name: Any, error: BaseException | None = None
    ) -> Callable[[], Any]:
        """Return a task that takes some time, is noted, and returns or raises."""

        def task() -> Any:
            time.sleep(seconds)
            with self.lock:
                self.done.append(name)
                self.times.append(time.monotonic())
            if error is not None:
                raise error
            return name

        return task


@dataclass
class Inside:
    """A place where only one may be at a time; it sees when that is not so."""

    there: int = 0
    most: int = 0
    calls: list[Any] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def stay(self, about: Any, seconds: float) -> None:
        """Be inside for some time."""
        with self.lock:
            self.there += 1
            self.most = max(self.most, self.there)
            self.calls.append(about)
        time.sleep(seconds)
        with self.lock:
            self.there -= 1


class Stranger:
    """A thread that has nothing to do with the solution, and stays all the time."""

    def __init__(self) -> None:
        self.over = threading.Event()
        self.thread = threading.Thread(target=self.over.wait, args=(60,), daemon=True)

    def __enter__(self) -> "Stranger":
        self.thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.over.set()
        self.thread.join()
