"""The authors' guide, `reference/README.md`, does what it says: it is followed here.

What the guide says to write is written into a copy of the course, and its commands are
run there, in the order of the page.  A line below a command must be in its output.
"""

from __future__ import annotations

import ast
import inspect
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder import checks, claims, pipe_claims
from autograder.facts import Fact
from autograder.student_side.stage import Stage

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "reference" / "README.md"
COPIED = ("assignments", "reference", "tests/hidden", "tests/kit/export", "autograder")
PAPERS = (
    "README.md",
    "pyproject.toml",
    "tests/kit/conftest.py",
    "tests/kit/made_up_plays.py",
)
STEP = re.compile(r"(?ms)^([^\n]*)\n\n```(python|markdown|text|console)\n(.*?)^```$")
WRITE = re.compile(r"Write `([^`]+)`:$")
ADD = re.compile(r"In `([^`]+)`, (above|below) `([^`]+)`, add:$")
ROW = re.compile(r"(?m)^07_events .* (\d+) +\d+ +[\d.]+$")
LOCKSTEP = "import sys; from autograder.cli import main; sys.exit(main())"
PROGRAMS = {
    # Not `-m autograder`: that takes the current folder from the path, the copy here.
    "lockstep": [sys.executable, "-c", LOCKSTEP],
    "pytest": [sys.executable, "-m", "pytest", "-p", "no:cacheprovider"],
}


def steps() -> list[tuple[str, str, str]]:
    """Return the steps of the guide: the line before a block, its kind, its text."""
    return STEP.findall(GUIDE.read_text("utf-8"))


def changed(course: Path, line: str, text: str) -> Path:
    """Write what the guide says to write; return the file."""
    if match := WRITE.search(line):
        file = course / match[1]
        assert not file.exists(), f"the guide writes over {match[1]}"
        file.write_text(text)
        return file
    match = ADD.search(line)
    assert match is not None, f"what is to be done with the code below {line!r}?"
    file = course / match[1]
    lines = file.read_text().splitlines(keepends=True)
    places = [n for n, old in enumerate(lines) if old.rstrip("\n") == match[3]]
    assert len(places) == 1, f"{match[3]!r} is in {match[1]} {len(places)} times"
    lines.insert(places[0] + (match[2] == "below"), text)
    file.write_text("".join(lines))
    return file


def run(course: Path, command: str) -> subprocess.CompletedProcess[str]:
    """Run a command of the guide in the copy of the course."""
    program, *arguments = shlex.split(command)
    return subprocess.run(
        [*PROGRAMS.get(program, [program]), *arguments],
        cwd=course,
        env={**os.environ, "PYTHONPATH": str(course), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )


def obeyed(course: Path, text: str) -> None:
    """Run the commands of one block; each succeeds, and says what the guide shows."""
    said = ""
    for line in text.splitlines():
        if line.startswith("$ "):
            done = run(course, line.removeprefix("$ "))
            said = done.stdout
            assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
            if line.startswith("$ lockstep check") and "--gallery" not in line:
                assert plays(said) > 0, f"{line} plays nothing\n{said}"
        else:
            assert line in said, f"{line!r} is not in what was said:\n{said}"


def plays(said: str) -> int:
    """Return how many plays a check has made, by the row of its table."""
    [row] = ROW.findall(said)
    return int(row)


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """Return a copy of the project's course and package, without what is not played."""
    left_out = shutil.ignore_patterns("foreign", "__pycache__", ".*")
    for folder in COPIED:
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=left_out)
    for name in PAPERS:
        shutil.copyfile(ROOT / name, tmp_path / name)
    return tmp_path


@pytest.mark.timeout(900)
def test_the_guide_does_what_it_says(course: Path) -> None:
    """A new assignment, a new mistake and a new exporter, in the order of the page."""
    written = []
    for line, kind, text in steps():
        if kind == "console":
            obeyed(course, text)
        else:
            written.append(changed(course, line, text))
    names = {str(file.relative_to(course)) for file in written if file.suffix == ".py"}
    package = sorted(name for name in names if name.startswith("autograder/"))
    for tool in (["format", "--check"], ["check"]):
        done = run(course, shlex.join([sys.executable, "-m", "ruff", *tool, *package]))
        assert done.returncode == 0, done.stdout
    typed = ["-m", "mypy", "--follow-imports=silent", "--cache-dir=.types"]
    done = run(course, shlex.join([sys.executable, *typed, *package]))
    assert done.returncode == 0, done.stdout


def test_every_block_of_the_guide_is_a_step() -> None:
    """No code of the page is passed over, and each kind of step is there."""
    assert len(steps()) == GUIDE.read_text("utf-8").count("```") // 2
    lines = [line for line, kind, _ in steps() if kind != "console"]
    assert len([line for line in lines if WRITE.search(line)]) == 4
    assert len([line for line in lines if ADD.search(line)]) == 4


def test_the_guide_names_all_that_a_check_is_made_of() -> None:
    """Each claim and each strategy of `autograder.checks` is in the guide."""
    offered = {
        name for name in checks.__all__ if inspect.isfunction(getattr(checks, name))
    }
    named = set(re.findall(r"`(\w+)`", GUIDE.read_text("utf-8")))
    assert len(offered) > 40
    assert offered - named == set()


def facts_of(claim: Callable[..., object]) -> set[str]:
    """Return the classes of the facts that a claim makes by itself."""
    tree = ast.parse(inspect.getsource(claim))
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return names & {fact.__name__ for fact in Fact.__subclasses__()}


def test_the_guide_names_the_facts_of_each_claim() -> None:
    """In the row of the claim: a rule looks at the fact."""
    rows = [line for line in GUIDE.read_text("utf-8").splitlines() if line[:2] == "| "]
    found = 0
    for name in checks.__all__:
        claim = getattr(checks, name)
        if inspect.getmodule(claim) not in (claims, pipe_claims):
            continue
        made = facts_of(claim) if inspect.isfunction(claim) else set()
        found += len(made)
        for row in [row for row in rows if f"`{name}`" in row]:
            assert {fact for fact in made if f"`{fact}`" not in row} == set(), name
    assert found > 25


def test_the_guide_names_all_that_a_stage_makes() -> None:
    """Each method is in the table of what a scenario can use."""
    methods = {name for name in vars(Stage) if not name.startswith("_")}
    named = set(re.findall(r"`(\w+)\(", GUIDE.read_text("utf-8")))
    assert methods - named == set()
