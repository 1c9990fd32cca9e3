"""Half a CPU and 768 MB, as Gradescope gives them, where the machine lets us."""

from __future__ import annotations

import contextlib
import os
import shutil
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

MEMORY = 768 * 2**20
_GROUPS = Path("/sys/fs/cgroup")
_PERIOD = 100_000  # microseconds; half of them are ours
_OFTEN = 0.1  # seconds between two looks at the memory


@dataclass(slots=True, kw_only=True)
class Cage:
    """A place for processes; ``limits`` says which limits there are.

    ``folder`` is a control group of our own, None where we cannot have one.
    """

    folder: Path | None = None
    limits: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)  # before a command
    peak: int = 0  # bytes, of all in it together

    def command(self, words: Sequence[str]) -> list[str]:
        """Return the command that starts this one inside."""
        if self.folder is None:
            return [*self.words, *words]
        enter = 'echo $$ > "$0" && exec "$@"'
        procs = str(self.folder / "cgroup.procs")
        return ["/bin/sh", "-c", enter, procs, *self.words, *words]

    @contextlib.contextmanager
    def watched(self) -> Iterator[None]:
        """See how much memory is used meanwhile."""
        ended = threading.Event()

        def look() -> None:
            while not ended.wait(_OFTEN):
                self.peak = max(self.peak, sum(map(_memory, self._inside())))

        self.peak = 0
        watch = threading.Thread(target=look, daemon=True)
        watch.start()
        try:
            yield
        finally:
            ended.set()
            watch.join()

    def _inside(self) -> list[str]:
        with contextlib.suppress(OSError):
            if self.folder is not None:
                return (self.folder / "cgroup.procs").read_text().split()
        return []


@contextlib.contextmanager
def cage() -> Iterator[Cage]:
    """Make the place, and take it away in the end."""
    made = Cage()
    for make in (_unified, _split):
        with contextlib.suppress(OSError):
            made.folder = make(made.limits)
            break
    else:
        made.limits.append("no control group can be made: one CPU instead of a half")
        if taskset := shutil.which("taskset"):
            made.words = [taskset, "-c", str(min(os.sched_getaffinity(0)))]
    try:
        yield made
    finally:
        if made.folder is not None:
            with contextlib.suppress(OSError):
                made.folder.rmdir()


def _unified(limits: list[str]) -> Path:
    """Make a group of version 2, which has both limits."""
    above = _GROUPS / _own("")
    folder = above / f"lockstep-{os.getpid()}"
    _has(above / "cgroup.subtree_control", "cpu", "memory")
    folder.mkdir()
    (folder / "cpu.max").write_text(f"{_PERIOD // 2} {_PERIOD}")
    (folder / "memory.max").write_text(str(MEMORY))
    limits.append("half a CPU and 768 MB (cgroup v2)")
    return folder


def _split(limits: list[str]) -> Path:
    """Make a group of version 1 for the CPU; memory is only measured."""
    folder = _GROUPS / "cpu" / _own("cpu") / f"lockstep-{os.getpid()}"
    folder.mkdir()
    (folder / "cpu.cfs_period_us").write_text(str(_PERIOD))
    (folder / "cpu.cfs_quota_us").write_text(str(_PERIOD // 2))
    limits.append("half a CPU (cgroup v1); memory is measured, not limited")
    return folder


def _own(controller: str) -> str:
    """Return the group that this process is in."""
    for line in Path("/proc/self/cgroup").read_text().splitlines():
        _, controllers, path = line.split(":", 2)
        if controller in controllers.split(","):
            return path.strip("/")
    raise FileNotFoundError(controller)


def _has(file: Path, *controllers: str) -> None:
    if not set(controllers) <= set(file.read_text().split()):
        raise FileNotFoundError(file)


def _memory(process: str) -> int:
    """Return what a process holds in bytes; what it shares counts in parts."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    return 0
