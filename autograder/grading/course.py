"""The course: the folder that holds assignments, references and hidden tests."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from autograder import __version__
from autograder.errors import LockstepError

SCENARIOS = "scenarios.py"  # what the tests beside it play; never handed in
_DOORS = ("assignments", "tests/hidden")
_WITH_THE_FILE = ("reference", "assignments")


class CourseError(LockstepError):
    """There is no course, or not the assignment that was asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """One assignment of a course: ``slug`` names its three folders."""

    slug: str
    course: Path

    @property
    def hidden(self) -> Path:
        """The folder of the hidden tests."""
        return self.course / "tests" / "hidden" / self.slug

    @property
    def hidden_tests(self) -> list[Path]:
        """The files of hidden tests, sorted."""
        return sorted(self.hidden.glob("test_*.py"))

    @property
    def file_name(self) -> str:
        """The name of the file that students hand in.

        It is the one file of the reference, or of the handout, that is neither a test
        nor what tests play.  A copy of the course for a platform has no reference.
        """
        folders = [self.course / door / self.slug for door in _WITH_THE_FILE]
        folder = next((f for f in folders if f.is_dir()), folders[0])
        files = (f.name for f in folder.glob("*.py") if f.name != SCENARIOS)
        names = sorted(name for name in files if not name.startswith("test_"))
        if len(names) == 1:
            return names[0]
        missing = f"the one file to hand in for `{self.slug}`"
        raise CourseError(f"Failed to find {missing} in `{folder}`")

    @property
    def given_names(self) -> tuple[str, ...]:
        """The names of what the stub defines: the exercises, and what is given."""
        try:
            stub = self.course / "assignments" / self.slug / self.file_name
            nodes = ast.parse(stub.read_bytes()).body
        except (CourseError, OSError, SyntaxError, ValueError):
            return ()
        kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
        return tuple(node.name for node in nodes if isinstance(node, kinds))

    @property
    def check_names(self) -> frozenset[str]:
        """The ids that its checks have, as far as they can be read off the tests.

        A test with parameters has more: its name, and these in brackets.
        """
        found: set[str] = set()
        for file in self.hidden_tests:
            try:
                nodes = ast.walk(ast.parse(file.read_bytes()))
            except (OSError, SyntaxError, ValueError):
                continue  # pytest will say it
            tests = (n.name for n in nodes if isinstance(n, ast.FunctionDef))
            names = [t.removeprefix("test_") for t in tests if t.startswith("test_")]
            twice = [f"{file.stem}.{name}" for name in names if name in found]
            found |= {*names, *twice}
        return frozenset(found)

    @property
    def version(self) -> str:
        """The version of the kit, and a digest of the hidden tests."""
        digest = hashlib.sha256()
        for file in sorted(self.hidden.glob("*.py")):
            digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
        return f"{__version__}+{digest.hexdigest()[:12]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """The root of a course."""

    root: Path

    @classmethod
    def find(cls, start: Path) -> Course:
        """Find the course that ``start`` lies in.

        Raises ``CourseError`` if no folder from there upward is one.
        """
        here = start.resolve()
        for folder in (here, *here.parents):
            if all((folder / door).is_dir() for door in _DOORS):
                return cls(root=folder)
        problem = "no folder from there upward holds `assignments/` and `tests/hidden/`"
        raise CourseError(
            f"`{start}` is not in a course: {problem}. Say --course DIR. The installed "
            "package has no course in it: the source of the project is one. Without "
            "any, `lockstep run`, `explain`, `export`, `class` and `override` work."
        )

    @property
    def assignments(self) -> list[Assignment]:
        """The assignments that have hidden tests, in order of their slugs."""
        folders = (self.root / "tests" / "hidden").iterdir()
        slugs = sorted(folder.name for folder in folders)
        found = [Assignment(slug=slug, course=self.root) for slug in slugs]
        return [assignment for assignment in found if assignment.hidden_tests]

    @property
    def secrets(self) -> list[Path]:
        """What no student's program may read."""
        return [self.root / "tests" / "hidden", self.root / "reference"]

    def assignment(self, slug: str) -> Assignment:
        """Find an assignment by its slug.  Raises ``CourseError`` if there is none."""
        for assignment in self.assignments:
            if assignment.slug == slug:
                return assignment
        slugs = ", ".join(a.slug for a in self.assignments) or "none"
        raise CourseError(f"There is no assignment `{slug}` here. Choose: {slugs}")

    def assignment_of(self, names: Iterable[str]) -> Assignment:
        """Tell the assignment from the names of the submitted files.

        A course of one assignment leaves no doubt.  Raises ``CourseError`` when it
        is not clear.
        """
        given = set(names)
        fitting = [a for a in self.assignments if a.file_name in given]
        if len(fitting) == 1:
            return fitting[0]
        if not fitting and len(self.assignments) == 1:
            return self.assignments[0]
        files = ", ".join(f"`{a.file_name}`" for a in fitting or self.assignments)
        problem = "holds files of several" if fitting else "holds no file of any"
        raise CourseError(
            f"The submission {problem} assignment ({files}). Say --assignment SLUG."
        )
