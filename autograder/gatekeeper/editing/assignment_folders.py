"""Where an assignment's files are: its three folders and what stands in them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from autograder.gatekeeper.editing.exam import Exam, read_exam
from autograder.gatekeeper.editing.source import Source
from autograder.grading.course import Assignment, Course

DOORS = ("assignments", "reference", "tests/hidden")


@dataclass(frozen=True)  # no slots: what is read once is kept
class AssignmentFolders:
    """One assignment of a course, as its author sees it."""

    course: Path
    slug: str

    @property
    def handout(self) -> Path:
        """The folder that students get."""
        return self.course / "assignments" / self.slug

    @property
    def staff(self) -> Path:
        """The folder of the reference solution and the specimens."""
        return self.course / "reference" / self.slug

    @property
    def hidden(self) -> Path:
        """The folder of the hidden tests."""
        return self.course / "tests" / "hidden" / self.slug

    @cached_property
    def file_name(self) -> str:
        """The name of the file that students hand in; raises CourseError."""
        return Assignment(slug=self.slug, course=self.course).file_name

    @property
    def gallery(self) -> Path:
        """The file with what a student reads about each wrong specimen."""
        return self.staff / "gallery.txt"

    @property
    def draft_note(self) -> Path:
        """The file that says why this assignment is not finished; gone when it is."""
        return self.staff / "DRAFT.md"

    @property
    def is_draft(self) -> bool:
        """Whether it is not finished: not handed out, and checked by name only."""
        return self.draft_note.is_file()

    @property
    def stub(self) -> Path:
        """The file that students complete."""
        return self.handout / self.file_name

    @property
    def self_check(self) -> Path:
        """The visible tests."""
        return self.handout / f"test_{self.file_name}"

    @property
    def hidden_tests(self) -> Path:
        """The hidden tests."""
        return self.hidden / f"test_hidden_{self.file_name}"

    @cached_property
    def reference(self) -> Source:
        """The reference solution; line ends as they are in the file."""
        return read_source(self.staff / self.file_name)

    @cached_property
    def exam(self) -> Exam:
        """The hidden tests as they are written."""
        return read_exam(read_source(self.hidden_tests))

    @cached_property
    def self_exam(self) -> Exam:
        """The visible tests as they are written."""
        return read_exam(read_source(self.self_check))

    @property
    def specimens(self) -> list[Path]:
        """The files of right and wrong specimens, in order of their names."""
        return [
            *sorted(self.staff.glob("right/*.py")),
            *sorted(self.staff.glob("wrong/*.py")),
        ]

    @property
    def foreign(self) -> list[Path]:
        """The solutions of the foreign corpus, in order of their names."""
        return sorted(self.staff.glob("foreign/*.py"))


def read_source(file: Path) -> Source:
    """The file's text with its line ends unchanged."""
    return Source(file.read_bytes().decode("utf-8"), file)


def places(course: Course) -> list[AssignmentFolders]:
    """Every slug that is behind any of the three doors, in order."""
    folders = [f for door in DOORS for f in (course.root / door).glob("*/")]
    slugs = {
        folder.name for folder in folders if not folder.name.startswith((".", "_"))
    }
    return [AssignmentFolders(course.root, slug) for slug in sorted(slugs)]
