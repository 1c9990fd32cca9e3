"""Who may import whom: the table of `autograder/README.md`, enforced."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "autograder"

README = PACKAGE / "README.md"
ROW = re.compile(r"(?m)^\| `(\w+)` \|[^|\n]*\| ([^|\n]*) \|$")  # room, words, imports
MOST_LINES = 120
RECORDS = {"awaited", "errors", "evidence", "facts", "limits", "verdict"}


def table(text: str) -> dict[str, set[str]]:
    """Return each part, and the parts that it may import, as the page says."""
    found: dict[str, set[str]] = {}
    for part, said in ROW.findall(text):
        assert part not in found, f"`{part}` has two rows"
        records = RECORDS if "records" in said.split(", ") else set()
        found[part] = set(re.findall(r"`(\w+)`", said)) | records
    return found


# Each part, and the parts that it may import; itself and `__version__` always.
ALLOWED = table(README.read_text("utf-8"))


def part_of(file: Path) -> str:
    """Return the part that a file of the package belongs to."""
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(
    text: str, file: Path, *, single: bool = False
) -> Iterator[tuple[int, str]]:
    """Yield each module that ``text`` imports, whole, with the line.

    With ``single``, yield each name that it takes from a module, as ``module.name``.
    """
    package = ["autograder", *file.relative_to(PACKAGE).parts[:-1]]
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *filter(None, [node.module])])
            for alias in node.names:
                whole = f"{module}.{alias.name}"
                yield node.lineno, whole if single or module == "autograder" else module


def forbidden(text: str, file: Path) -> list[str]:
    """Return the imports of ``text`` that its part may not make, each with its line."""
    part = part_of(file)
    found = []
    for line, module in imported(text, file):
        top, _, rest = module.partition(".")
        other = rest.split(".")[0]
        if top == "autograder":
            fine = other in ALLOWED[part] | {part, "__version__"}
        else:
            fine = part != "student_side" or top in STANDARD
        if not fine:
            found.append(f"{file.relative_to(PACKAGE)}:{line} imports {module}")
    return found


# `sitecustomize` is Python's own hook: ours hands over to the next one on the path.
STANDARD = sys.stdlib_module_names | {"sitecustomize"}

FILES = sorted(PACKAGE.rglob("*.py"))


def test_nobody_imports_against_the_direction() -> None:
    """Every file imports only what its part may import."""
    assert [f for file in FILES for f in forbidden(file.read_text("utf-8"), file)] == []


def modules() -> dict[str, Path]:
    """Return the files of the package by the dotted names of their modules."""
    found = {}
    for file in FILES:
        parts = ["autograder", *file.relative_to(PACKAGE).with_suffix("").parts]
        found[".".join(parts).removesuffix(".__init__")] = file
    return found


def arrows(texts: dict[str, str], files: dict[str, Path]) -> dict[str, set[str]]:
    """Return the modules that each one imports, wherever in it the import is written.

    Imports inside functions count, and so do those below ``if TYPE_CHECKING``.  What
    Python imports by itself on the way, the package of a module, does not.
    """
    found: dict[str, set[str]] = {}
    for name, text in texts.items():
        named = {module for _, module in imported(text, files[name], single=True)}
        named = {m if m in texts else m.rpartition(".")[0] for m in named}
        found[name] = (named & texts.keys()) - {name}
    return found


def circles(graph: dict[str, set[str]]) -> list[set[str]]:
    """Return the modules that reach themselves, those of one circle together."""
    reached = {name: set(names) for name, names in graph.items()}
    for between in graph:
        for name in graph:
            if between in reached[name]:
                reached[name] |= reached[between]
    found: list[set[str]] = []
    for name in sorted(graph):
        if name in reached[name] and not any(name in circle for circle in found):
            found.append({n for n in reached[name] if name in reached[n]})
    return found


def test_no_modules_import_each_other_in_a_circle() -> None:
    """Each module can be read, and imported, without one that needs it."""
    files = modules()
    texts = {name: file.read_text("utf-8") for name, file in files.items()}
    assert circles(arrows(texts, files)) == []


@pytest.mark.parametrize(
    "back",
    [
        "def f():\n    from autograder.report.b import g",
        "if TYPE_CHECKING:\n    import autograder.report.b",
        "from .b import g",
        "from . import b",
        "from autograder.report import b",
    ],
)
def test_a_circle_is_found(back: str) -> None:
    """Imports of every form close one, through a third module too."""
    names = ("autograder.report.a", "autograder.report.b", "autograder.report.c")
    files = dict(
        zip(names, (PACKAGE / "report" / f"{x}.py" for x in "abc"), strict=True)
    )
    texts = dict(zip(names, (back, "from . import c", "from . import a"), strict=True))
    assert circles(arrows(texts, files)) == [set(names)]
    texts[names[0]] = "import json\nfrom autograder.report import d\n"
    assert circles(arrows(texts, files)) == []


def test_the_rooms_of_the_gate_keep_to_their_table() -> None:
    """Texts are read without grading, and publishing needs no trial."""
    gate = PACKAGE / "gatekeeper"
    allowed = table((gate / "README.md").read_text("utf-8"))
    used: dict[str, set[str]] = {
        path.name: set() for path in gate.iterdir() if (path / "__init__.py").exists()
    }
    for file in gate.glob("*/**/*.py"):
        for _, module in imported(file.read_text("utf-8"), file, single=True):
            if module.startswith("autograder.gatekeeper."):
                used[file.relative_to(gate).parts[0]].add(module.split(".")[2])
    assert {room: names - {room} for room, names in used.items()} == allowed


def test_every_part_has_its_place_in_the_table() -> None:
    """A new part must say whom it may import; one that is gone leaves the table."""
    assert {part_of(file) for file in FILES} == set(ALLOWED)


def test_the_table_allows_nothing_that_is_not_used() -> None:
    """Records aside: an arrow that no file needs would only invite one."""
    used: dict[str, set[str]] = {part: set() for part in ALLOWED}
    for file in FILES:
        for _, module in imported(file.read_text("utf-8"), file):
            top, *rest = module.split(".")
            used[part_of(file)] |= set(rest[:1]) if top == "autograder" else set()
    spare = {part: ALLOWED[part] - used[part] - RECORDS for part in ALLOWED}
    assert {part: names for part, names in spare.items() if names} == {}


def test_the_page_is_short() -> None:
    """What a room does in detail is in the README of the room, and each is linked."""
    text = README.read_text("utf-8")
    assert len(text.splitlines()) <= MOST_LINES
    pages = {f"{p.parent.name}/README.md" for p in PACKAGE.glob("*/README.md")}
    assert pages == set(re.findall(r"\((\w+/README\.md)\)", text))


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("student_side/made_up.py", "from autograder.evidence import Run"),
        ("student_side/made_up.py", "import pytest"),
        ("report/made_up.py", "def f():\n    import autograder.play.player"),
        ("diagnosis/made_up.py", "from autograder import grading"),
        ("play/made_up.py", "from ..grading import grade"),
        ("evidence.py", "from . import cli"),
    ],
)
def test_an_import_against_the_direction_is_found(part: str, text: str) -> None:
    """The rule sees imports of every form."""
    assert len(forbidden(text, PACKAGE / part)) == 1


def test_imports_in_the_direction_are_fine() -> None:
    """The rule does not forbid what the table allows."""
    text = "import json\nfrom autograder import __version__\nfrom . import terminal\n"
    assert forbidden(text, PACKAGE / "report" / "made_up.py") == []
