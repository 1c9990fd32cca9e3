"""CPUs, memory, processes, descriptors, scratch space: what there is of each."""

from __future__ import annotations

import importlib
import math
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from autograder.doctor.machine_finding import MachineFinding, size
from autograder.grading.speedup import cpu_quota, cpus_at_full_speed, usable_cpus

# A play of a pool has about ten processes; a thread counts as one where they are few.
_FEW_PROCESSES = 64
_FEW_DESCRIPTORS = 128
_LITTLE_MEMORY = 256 * 1024 * 1024  # grader, warden, host and a pool of four
_LITTLE_ADDRESS_SPACE = 4 * 1024**3  # each thread reserves 72 MB of it
_LITTLE_SCRATCH = 32 * 1024 * 1024


def limits() -> Iterator[MachineFinding]:
    """Yield what there is of everything that a play uses."""
    yield _cpus()
    yield _memory()
    yield _address_space()
    yield _processes()
    yield _descriptors()
    yield _scratch()


def _cpus() -> MachineFinding:
    usable, quota = usable_cpus(), cpu_quota()
    found = f"{usable} usable"
    if quota < usable:
        found += f", time for {quota:g}"
    means = "verdicts need no more than a part of one"
    if cpus_at_full_speed() < 2:
        means += "; the speedup shown beside some checks is not measured"
    return MachineFinding(what="CPUs", found=found, means=means)


def _memory() -> MachineFinding:
    limit = min(_of_groups("memory.max", "memory/memory.limit_in_bytes"), _physical())
    if limit == math.inf:
        return MachineFinding(
            what="memory", found="unknown", means="no limit was found"
        )
    means = "enough"
    if limit < _LITTLE_MEMORY:
        means = f"little: give it {size(_LITTLE_MEMORY)}, or a play may be ended"
    return MachineFinding(what="memory", found=size(limit), means=means)


def _address_space() -> MachineFinding:
    limit = min(_resource("RLIMIT_AS"), _resource("RLIMIT_DATA"))
    means = "right programs with many threads can run"
    if limit < _LITTLE_ADDRESS_SPACE:
        least = size(_LITTLE_ADDRESS_SPACE)
        means = f"right programs with many threads may fail: raise it to {least}"
    return MachineFinding(what="address space", found=_worded(limit, size), means=means)


def _processes() -> MachineFinding:
    limit = min(_resource("RLIMIT_NPROC"), _of_groups("pids.max", "pids/pids.max"))
    means = "enough"
    if limit < _FEW_PROCESSES:
        means = f"few: threads count, too; allow {_FEW_PROCESSES}"
    return MachineFinding(what="processes", found=_worded(limit), means=means)


def _descriptors() -> MachineFinding:
    limit = _resource("RLIMIT_NOFILE")
    means = "enough"
    if limit < _FEW_DESCRIPTORS:
        means = f"few: pools and pipes need some; allow {_FEW_DESCRIPTORS}"
    return MachineFinding(what="open files", found=_worded(limit), means=means)


def _scratch() -> MachineFinding:
    what = "scratch folder"
    try:
        with tempfile.TemporaryDirectory(prefix="lockstep-") as folder:
            (Path(folder) / "file").write_bytes(b"x")
            free = shutil.disk_usage(folder).free
            place = Path(folder).parent
    except OSError as error:
        means = "plays have nowhere to be: set TMPDIR to a folder that can be written"
        found = f"none ({error.strerror or error})"
        return MachineFinding(what=what, found=found, means=means, works=False)
    means = "enough" if free >= _LITTLE_SCRATCH else "nearly full: free some"
    found = f"{place}, {size(free)} free"
    return MachineFinding(what=what, found=found, means=means, works=True)


def _worded(limit: float, word: Callable[[float], str] = "{:.0f}".format) -> str:
    if limit == math.inf:
        return "no limit"
    return word(limit)


def _resource(name: str) -> float:
    """Return the soft limit of that name; infinity where there is none."""
    try:
        resource = importlib.import_module("resource")
    except ImportError:  # Windows
        return math.inf
    limit = resource.getrlimit(getattr(resource, name))[0]
    return math.inf if limit == resource.RLIM_INFINITY else float(limit)


def _physical() -> float:
    with suppress(AttributeError, OSError, ValueError):  # Windows; names differ
        return float(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"))
    return math.inf


def _of_groups(new: str, old: str) -> float:
    """Return the least limit of a control group, of either version, and those above."""
    root = Path("/sys/fs/cgroup")
    found = [_number(root / old)]
    with suppress(OSError, ValueError):
        own = Path("/proc/self/cgroup").read_text("utf-8").split("0::", 1)[-1]
        group = root / own.splitlines()[0].lstrip("/")
        above = [group, *group.parents]
        found += [_number(g / new) for g in above if g.is_relative_to(root)]
    return min(found)


def _number(file: Path) -> float:
    try:
        value = float(file.read_text("ascii"))  # `max` is not a number
    except (OSError, ValueError):
        return math.inf
    return value if value < 2**60 else math.inf  # version 1 writes a huge one
