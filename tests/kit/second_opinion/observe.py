"""A few eyes in this process alone: what a plain test would patch.

They see how children ended, how many pipes were made, and what went through the two
special queues; and they let the machine look as if it had other CPUs.
"""

import multiprocessing.connection
import os
import queue
import sys
from collections import Counter
from typing import Any

SOURCES_OF_CPUS = ("/proc/cpuinfo", "/proc/stat", "/proc/self/status", "/sys/devices")


class Machine:
    """How many CPUs this machine seems to have, and how many may be used."""

    def __init__(self) -> None:
        self.real = (os.cpu_count() or 1, len(os.sched_getaffinity(0)))
        self.cpus: int | None = None
        self.usable: int | None = None
        self.asked_elsewhere = False
        self._count = os.cpu_count
        self._affinity = os.sched_getaffinity
        self._sysconf = os.sysconf

    def pretend(self, cpus: int | None, usable: int | None = None) -> None:
        """Seem to have so many CPUs from now on; ``None`` stops it."""
        self.cpus, self.usable = cpus, usable or cpus

    def install(self) -> None:
        """Put the answers of this machine where programs ask for them."""
        os.cpu_count = self.cpu_count
        os.sched_getaffinity = self.sched_getaffinity
        os.sysconf = self.sysconf
        if hasattr(os, "process_cpu_count"):
            os.process_cpu_count = self.process_cpu_count
        sys.addaudithook(self.on_event)

    def cpu_count(self) -> int | None:
        """Stand in for ``os.cpu_count``."""
        return self._count() if self.cpus is None else self.cpus

    def sched_getaffinity(self, pid: int) -> set[int]:
        """Stand in for ``os.sched_getaffinity``."""
        if self.usable is None:
            return self._affinity(pid)
        return set(range(self.usable))

    def process_cpu_count(self) -> int:
        """Stand in for ``os.process_cpu_count``."""
        return len(self.sched_getaffinity(0))

    def sysconf(self, name: str | int) -> int:
        """Stand in for ``os.sysconf``."""
        if self.cpus is not None and "NPROCESSORS" in str(name):
            return self.cpus
        return self._sysconf(name)

    def on_event(self, event: str, args: tuple[Any, ...]) -> None:
        """Note when somebody asks for the CPUs in a way that is not pretended."""
        if event == "open" and args and str(args[0]).startswith(SOURCES_OF_CPUS):
            self.asked_elsewhere = True
        if event in ("subprocess.Popen", "os.system"):
            self.asked_elsewhere = True


class Endings:
    """How the children of this process ended, as ``os.waitpid`` said."""

    def __init__(self) -> None:
        self.codes: dict[int, int] = {}
        self._waitpid = os.waitpid

    def install(self) -> None:
        """Listen to ``os.waitpid``."""
        os.waitpid = self.waitpid

    def waitpid(self, pid: int, options: int, /) -> tuple[int, int]:
        """Stand in for ``os.waitpid``."""
        ended, status = self._waitpid(pid, options)
        if ended:
            self.codes[ended] = os.waitstatus_to_exitcode(status)
        return ended, status


class Traffic:
    """How many pipes were made, and how much went through which kind of queue."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()

    def install(self) -> None:
        """Count from now on."""
        self.count_calls(multiprocessing.connection, "Pipe", "Pipe")
        for kind in (queue.LifoQueue, queue.PriorityQueue):
            for method in ("_put", "_get"):
                self.count_calls(kind, method, f"{kind.__name__}.{method}")

    def count_calls(self, owner: Any, name: str, label: str) -> None:
        """Count the calls of one function."""
        plain = getattr(owner, name)

        def counted(*args: Any, **options: Any) -> Any:
            self.counts[label] += 1
            return plain(*args, **options)

        setattr(owner, name, counted)


MACHINE = Machine()
ENDINGS = Endings()
TRAFFIC = Traffic()


def install() -> None:
    """Open all eyes; to be called before a solution is imported."""
    MACHINE.install()
    ENDINGS.install()
    TRAFFIC.install()
