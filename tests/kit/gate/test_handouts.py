"""The handouts: short, readable alone in each copy, and their examples run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.editing.findings import AuthorError
from autograder.gatekeeper.editing.handout import Copy, handout_text, how_to_work
from autograder.gatekeeper.publishing.release import release
from autograder.gatekeeper.publishing.source_notebook import source_cells
from autograder.gatekeeper.trials.examples import failing_examples
from autograder.grading.course import Course

ROOT = Path(__file__).parents[3]
SLUGS = [a.slug for a in Course(root=ROOT).assignments]
MOST_WORDS = 900
HANDOUT = "assignments/01_pair/README.md"


def words(text: str) -> int:
    """Return the number of words, tables included, without pictures and code blocks."""
    prose = re.sub(r"(?ms)^```.*?^```$", "", text)
    return sum(bool(re.search(r"\w", word)) for word in prose.split())


@pytest.mark.parametrize("slug", SLUGS)
def test_what_a_student_reads_is_short(slug: str) -> None:
    """The budget is that of the released copy, with what all assignments share."""
    text = handout_text(ROOT / "assignments" / slug / "README.md", Copy.FILES)
    assert words(text) <= MOST_WORDS


def test_words_are_counted() -> None:
    """Prose and tables count; lines of a table, pictures and code do not."""
    text = "One `two()`.\n\n| three | 4 |\n|---|---|\n\n```\nfive ====\n```\n"
    assert words(text) == 4


@pytest.mark.parametrize("slug", SLUGS)
def test_each_copy_stands_alone(slug: str) -> None:
    """It has its own part of the shared page, and leads to no file of the course."""
    file = ROOT / "assignments" / slug / "README.md"
    for copy, own, others in (
        (Copy.FILES, "--open-gates", "check cell"),
        (Copy.NOTEBOOK, "check cell", "--open-gates"),
    ):
        text = handout_text(file, copy)
        assert own in text
        assert others not in text
        assert "**gates**" in text
        assert "<!--" not in text
        assert "../" not in text


@pytest.mark.parametrize("slug", SLUGS)
def test_a_notebook_begins_with_how_to_work(slug: str) -> None:
    """What stands before the first task is one cell, and speaks of no file to edit."""
    (intro,) = (
        c for c in source_cells(AssignmentFolders(ROOT, slug)) if c["id"] == "intro"
    )
    text = "".join(intro["source"])
    assert how_to_work(Copy.NOTEBOOK).strip() in text
    assert "Each task has a cell with a `TODO`." in text
    assert "Work in" not in text


def test_a_release_has_the_shared_page(course: Path, tmp_path: Path) -> None:
    """The released handout holds the text instead of where it is to be found."""
    release(course, "01_pair", tmp_path / "out")
    text = (tmp_path / "out" / "README.md").read_text("utf-8")
    assert f"## How to work\n\n{how_to_work(Copy.FILES)}\n## Task 1" in text
    assert "The kit has a page about that." not in text


@pytest.mark.parametrize("marks", [0, 2])
def test_a_handout_has_one_place_for_it(course: Path, marks: int) -> None:
    """Without the marks, or with two pairs of them, nothing is released."""
    handout = course / HANDOUT
    text = handout.read_text("utf-8")
    (pair,) = re.findall(
        r"(?s)<!-- how to work -->.*<!-- end of how to work -->\n", text
    )
    handout.write_text(text.replace(pair, pair * marks))
    with pytest.raises(AuthorError, match="no single place"):
        handout_text(handout, Copy.FILES)
    with pytest.raises(AuthorError, match="no single place"):
        release(course, "01_pair", course / "out")
    assert not (course / "out").exists()


@pytest.mark.parametrize("slug", SLUGS)
def test_every_example_runs_as_typed(slug: str) -> None:
    """In the handout and in the docstrings, under each start method."""
    assert [f.text(slug) for f in failing_examples(AssignmentFolders(ROOT, slug))] == []


SENT = (
    "import multiprocessing as m\n{}p = m.Process(target={})\n{}p.start(); p.join()\n"
)
LAMBDA = ">>> " + SENT.format(">>> ", "lambda: None", ">>> ")


@pytest.mark.parametrize(
    ("example", "said"),
    [
        (">>> 1 + 1\n3\n", "does not show what the reference does"),
        ("print(task)\n", "does not show what the reference does"),
        ("print(1)  # prints: 2\n", "prints ['1'], not ['2']"),
    ],
)
def test_an_example_that_does_not_run_is_found(
    course: Path, example: str, said: str
) -> None:
    """A wrong value, a missing name, and a line that is not printed."""
    handout = course / HANDOUT
    before = handout.read_text("utf-8")
    handout.write_text(f"{before}\n```python\n{example}\n```\n")
    (found,) = failing_examples(AssignmentFolders(course, "01_pair"))
    assert said in found.what
    assert found.line is not None
    assert before.count("\n") < found.line


@pytest.mark.parametrize("example", [LAMBDA, SENT.format("", "print", "")])
def test_an_example_for_fork_alone_is_found(course: Path, example: str) -> None:
    """What cannot be pickled, and a file that starts a process when it is imported."""
    handout = course / HANDOUT
    handout.write_text(f"{handout.read_text()}\n```python\n{example}\n```\n")
    (found,) = failing_examples(AssignmentFolders(course, "01_pair"))
    assert "does not show what the reference does" in found.what
    assert "start method: fork)" not in found.what


def test_a_wrong_example_in_a_docstring_is_found(course: Path) -> None:
    """The docstrings are those that the stub has, too."""
    reference = course / "reference/01_pair/pair.py"
    text = reference.read_text("utf-8")
    end = "both have ended."
    assert end in text
    reference.write_text(text.replace(end, f"{end}\n\n    >>> both(1)\n    1\n    "))
    (found,) = failing_examples(AssignmentFolders(course, "01_pair"))
    assert "a docstring" in found.what
    assert (found.file, found.line) == (reference, 9)
