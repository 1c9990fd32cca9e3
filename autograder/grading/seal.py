"""The seal: what judges is read before a student's program runs, and stays as it was.

The programs run as the user that grades: nothing keeps them from writing to the hidden
tests, the solution or the kit.  So these are read first, plays and judgements are made
from what was read, and a change is an error for all that follows, never points.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import importlib
import os
import pkgutil
import stat
import sys
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from autograder.grading.course import Assignment, CourseError
from autograder.play.performance import compile_student_side
from autograder.play.scratch import scratch_folder

# What the grader itself imports in the course of a grading.
_OF_THE_GRADER = (
    *(
        "diagnosis",
        "enclosure",
        "grading",
        "intake",
        "notebook",
        "play",
        "proof",
        "referee",
    ),
    *("report", "self_trial"),
)
# What a host imports from the disk for each submission.
_OF_EACH_HOST = ("enclosure", "play", "student_side")
_CACHE = "__pycache__"
_KINDS = (".py", ".md")

# What the system says of a file: only the system sets the time of its change.
_Stamp = tuple[int, ...]


class Seal:
    """Files and folders as they are now; ``broken`` tells whether one is different.

    A folder is its names.  What was broken once stays so, for it may have been changed
    back.
    """

    def __init__(self, paths: Iterable[Path], whose: str) -> None:
        self._whose = whose
        # By the path as text: each is asked for before and after every check.
        self._found: dict[str, tuple[_Stamp, str]] = {}
        self._broken = ""
        for path in paths:
            name = os.fspath(path)
            stamp = _stamp(name)  # first: what changes meanwhile is seen later
            self._found[name] = stamp, _digest(path)

    def broken(self) -> str:
        """Say what has changed; nothing if nothing has."""
        for name, (stamp, digest) in self._found.items():
            if self._broken:
                break
            now = _stamp(name)
            if now == stamp:
                continue
            path = Path(name)
            if _digest(path) != digest:
                self._broken = f"{self._whose}: `{path.name}` has changed meanwhile"
            self._found[name] = now, digest
        return self._broken

    def digests_below(self, root: Path, suffixes: Collection[str]) -> dict[str, str]:
        """Return the digests of the files below ``root``, by their relative paths."""
        return {
            path.relative_to(root).as_posix(): digest
            for path, digest in ((Path(n), d) for n, (_, d) in self._found.items())
            if path.suffix in suffixes and path.is_relative_to(root)
        }


def _stamp(path: str) -> _Stamp:
    try:
        status = os.lstat(path)  # a `Path` takes five times as long
    except OSError:
        return ()
    times = status.st_mtime_ns, status.st_ctime_ns
    return status.st_mode, status.st_ino, status.st_size, *times


def _digest(path: Path) -> str:
    """Digest the contents of a file, or the names in a folder."""
    try:
        if path.is_dir():
            data = "\0".join(_names(path)).encode("utf-8", "surrogateescape")
        elif stat.S_ISREG(path.lstat().st_mode) or path.is_symlink():
            data = path.read_bytes()
        else:
            return ""
    except OSError:
        return ""
    return hashlib.sha256(data).hexdigest()


def _names(folder: Path) -> list[str]:
    """The names that an import from the folder may find."""
    names = sorted(path.name for path in folder.iterdir())
    if folder.name == _CACHE:
        return [name for name in names if _is_ours(name)]
    return [name for name in names if name != _CACHE]


def _is_ours(compiled: str) -> bool:
    """Whether this Python would load the file; others may write theirs meanwhile."""
    return compiled.endswith(f".{sys.implementation.cache_tag}.pyc")


def _kit() -> Iterator[Path]:
    """All of the kit that can be imported or shown from here on."""
    root = Path(__file__).parents[1]
    for folder, folders, names in os.walk(root):
        here = Path(folder)
        if here.name == _CACHE:
            room = here.relative_to(root).parts[0]
            found = [here / name for name in names if _is_ours(name)]
            if room in _OF_EACH_HOST:
                yield from (here, *found)
            continue
        yield here
        yield from (here / name for name in names if name.endswith(_KINDS))
        folders[:] = [name for name in folders if not name.startswith(".")]


@functools.cache
def load_kit() -> None:
    """Import what judges, before any student's program can have written to it."""
    importlib.import_module("autograder.claims")
    for name in _OF_THE_GRADER:
        package = importlib.import_module(f"autograder.{name}")
        prefix = f"{package.__name__}."
        for module in pkgutil.walk_packages(package.__path__, prefix):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
    compile_student_side()


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedCourse:
    """The assignments of a course as they were when the grading began."""

    _seal: Seal
    _hidden: dict[Path, dict[str, bytes]]  # by the folder of the hidden tests

    @classmethod
    def of(cls, assignments: Iterable[Assignment]) -> SealedCourse:
        """Read and seal the assignments, and the kit."""
        load_kit()
        paths: list[Path] = list(_kit())
        hidden: dict[Path, dict[str, bytes]] = {}
        for assignment in assignments:
            if assignment.hidden not in hidden:
                hidden[assignment.hidden] = _read(assignment.hidden)
                paths += _of_course(assignment)
        return cls(_seal=Seal(paths, "the course or the kit"), _hidden=hidden)

    def broken(self) -> str:
        """Say what has changed on the disk; nothing if nothing has."""
        return self._seal.broken()

    def digest_of(self, assignment: Assignment) -> str:
        """Digest the hidden tests and the kit: the same on every machine.

        Who begins to grade later can tell whether both are still what they were.
        """
        root = Path(__file__).parents[1]
        problem = self._seal.digests_below(root, _KINDS)
        for name, data in self._hidden[assignment.hidden].items():
            problem[f"hidden/{name}"] = hashlib.sha256(data).hexdigest()
        lines = "\n".join(
            f"{name} {digest}" for name, digest in sorted(problem.items())
        )
        return hashlib.sha256(lines.encode("utf-8", "surrogateescape")).hexdigest()

    @contextlib.contextmanager
    def laid_out(self, assignment: Assignment) -> Iterator[tuple[Assignment, Path]]:
        """Write the hidden tests once more as they were read.

        Yields the assignment with hidden tests that nothing compiled lies beside, and
        the scenarios in a folder of their own: a play gets to know where they are.
        """
        with (
            scratch_folder() as course,
            scratch_folder() as scenes,
        ):
            copy = replace(assignment, course=course)
            copy.hidden.mkdir(parents=True)
            for name, data in self._hidden[assignment.hidden].items():
                (copy.hidden / name).write_bytes(data)
                if not name.startswith("test_"):
                    (scenes / name).write_bytes(data)
            yield copy, scenes / "scenarios.py"


def _read(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(folder.glob("*.py"))}


def _of_course(assignment: Assignment) -> Iterator[Path]:
    yield assignment.hidden
    yield from sorted(assignment.hidden.glob("*.py"))
    with contextlib.suppress(CourseError):
        for door in ("reference", "assignments"):
            yield assignment.course / door / assignment.slug / assignment.file_name
