"""The house rules that a machine can read: sizes, names, and no path of a machine."""

from __future__ import annotations

import ast
import re
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MOST_LINES = 500
MOST_LINES_OF_A_FUNCTION = 35
SAY_NOTHING = re.compile(r"(utils?|helpers?|common|manager|misc|api)(\.py)?")
# Names that a student's file would shadow, or that shadow the standard library.
SHADOWS = {"queue.py", "pipes.py", "random.py", "threading.py", "multiprocessing.py"}
_README_WORDS = 700


def tracked() -> list[Path]:
    """Return the files of the project: those that git would commit."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=30, check=True
    )
    files = (ROOT / name for name in done.stdout.splitlines())
    return sorted(file for file in files if file.is_file())


FILES = tracked()
PYTHON = [file for file in FILES if file.suffix == ".py"]
PACKAGE = [file for file in PYTHON if file.is_relative_to(ROOT / "autograder")]


def named_badly(file: Path) -> bool:
    """Tell whether a folder or a file has a name that says nothing."""
    parts = file.relative_to(ROOT).parts
    return any(SAY_NOTHING.fullmatch(part) for part in parts) or file.name in SHADOWS


def long_functions(text: str) -> list[str]:
    """Return the functions of ``text`` that are longer than a page."""
    return [
        node.name
        for node in ast.walk(ast.parse(text))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        and (node.end_lineno or 0) - node.lineno >= MOST_LINES_OF_A_FUNCTION
    ]


def paths_of_a_machine(text: str) -> list[str]:
    """Return the paths in ``text`` that exist on this machine only."""
    shared = {Path("/"), Path(tempfile.gettempdir())}
    own = {ROOT, ROOT.parent, Path.home()} - shared
    return sorted(str(path) for path in own if f"{path}/" in text)


def public_classes(text: str) -> list[str]:
    """Return the names of the classes of ``text``, inner ones too, that are public."""
    return [
        node.name
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    ]


def more_than_once(places: Iterable[tuple[str, Path]]) -> dict[str, list[str]]:
    """Return each name that is at several places, with the places."""
    found: dict[str, list[str]] = {}
    for name, file in places:
        found.setdefault(name, []).append(file.relative_to(ROOT).as_posix())
    return {name: files for name, files in found.items() if len(files) > 1}


def test_no_public_class_of_the_package_has_the_name_of_another() -> None:
    """Who reads a class's name knows which one is meant."""
    places = (
        (name, f) for f in PACKAGE for name in public_classes(f.read_text("utf-8"))
    )
    assert more_than_once(places) == {}


def test_no_file_of_the_package_has_the_name_of_another() -> None:
    """The name of a file says what it does in its room."""
    places = ((f.name, f) for f in PACKAGE if not f.name.startswith("__"))
    assert more_than_once(places) == {}


def test_files_and_folders_have_names_that_speak() -> None:
    """No name says nothing, and none hides a module of the standard library."""
    assert [file for file in FILES if named_badly(file)] == []


def test_files_are_short() -> None:
    """No file has more than 500 lines."""
    lengths = {f: len(f.read_text("utf-8").splitlines()) for f in PYTHON}
    assert {file: n for file, n in lengths.items() if n > MOST_LINES} == {}


def test_functions_fit_on_a_page() -> None:
    """No function of the package has more than 35 lines."""
    found = {f: long_functions(f.read_text("utf-8")) for f in PACKAGE}
    assert {file.name: names for file, names in found.items() if names} == {}


def test_no_file_names_a_path_of_this_machine() -> None:
    """What works here must work elsewhere."""
    found = {f: paths_of_a_machine(f.read_text("utf-8", "replace")) for f in FILES}
    assert {file: paths for file, paths in found.items() if paths} == {}


@pytest.mark.parametrize(
    "name", ["utils.py", "api.py", "common/things.py", "helper/a.py", "queue.py"]
)
def test_a_name_that_says_nothing_is_found(name: str) -> None:
    """The rule for names sees files and folders."""
    assert named_badly(ROOT / "autograder" / name)
    assert not named_badly(ROOT / "autograder" / "gates.py")


def test_a_long_function_and_a_path_are_found() -> None:
    """The rules for functions and for paths see what they are there for."""
    body = "    pass\n" * MOST_LINES_OF_A_FUNCTION
    assert long_functions(f"def f():\n{body}def g():\n    pass\n") == ["f"]
    assert paths_of_a_machine(f"see {ROOT}/README.md") != []


def test_a_name_that_is_there_twice_is_found() -> None:
    """The rule for names sees inner classes, and leaves private ones alone."""
    text = "class A:\n    class B: ...\ndef f():\n    class C: ...\nclass _D: ...\n"
    assert public_classes(text) == ["A", "B", "C"]
    two = [("A", ROOT / "a/b.py"), ("A", ROOT / "c.py"), ("B", ROOT / "c.py")]
    assert more_than_once(two) == {"A": ["a/b.py", "c.py"]}


def test_the_readme_is_short() -> None:
    """A newcomer reads all of it."""
    assert len((ROOT / "README.md").read_text("utf-8").split()) < _README_WORDS
