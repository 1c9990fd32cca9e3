"""Who may import whom: the table of `autograder/README.md`, enforced."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "autograder"

RECORDS = {"awaited", "errors", "evidence", "facts", "limits", "verdict"}

# Each part, and the parts that it may import; itself and `__version__` always.
ALLOWED: dict[str, set[str]] = {
    "errors": set(),
    "awaited": set(),
    "limits": set(),
    "own_process": set(),
    "evidence": {"awaited"},
    "facts": {"evidence"},
    "verdict": {"evidence", "facts"},
    "student_side": set(),
    "proof": RECORDS | {"student_side"},
    "referee": RECORDS | {"proof", "student_side"},
    "enclosure": RECORDS,
    "play": RECORDS | {"enclosure", "proof", "referee", "student_side"},
    "self_trial": RECORDS | {"enclosure", "play", "student_side"},
    "recording": RECORDS,
    "remarks": RECORDS,
    "claims": RECORDS | {"recording", "remarks"},
    "pipe_claims": RECORDS | {"claims", "recording"},
    "diagnosis": RECORDS | {"claims", "recording"},
    "report": RECORDS,
    "export": RECORDS | {"classbook", "report"},
    "policy": RECORDS | {"report"},
    "classbook": RECORDS | {"policy", "report"},
    "overview": RECORDS | {"classbook", "diagnosis", "export", "report"},
    "notebook": RECORDS,
    "intake": RECORDS | {"notebook", "play", "report"},
    "grading": RECORDS
    | {
        "claims",
        "diagnosis",
        "enclosure",
        "intake",
        "notebook",
        "play",
        "policy",
        "proof",
        "referee",
        "report",
    }
    | {"self_trial"},
    "batch": RECORDS
    | {"classbook", "enclosure", "grading", "intake", "own_process", "policy"}
    | {"report", "self_trial"},
    "gatekeeper": RECORDS
    | {"diagnosis", "grading", "intake", "play", "report", "self_trial"},
    "lms": RECORDS | {"grading", "notebook", "report"},
    "doctor": RECORDS | {"enclosure", "grading", "report", "self_trial"},
    "bundle": RECORDS
    | {"doctor", "export", "gatekeeper", "grading", "report", "self_trial"},
    "cli": RECORDS
    | {"batch", "bundle", "classbook", "diagnosis", "export", "gatekeeper"}
    | {"grading", "overview", "own_process", "play", "proof", "report"},
    "__main__": {"cli"},
    "__init__": set(),
}


def part_of(file: Path) -> str:
    """Give the part that a file of the package belongs to."""
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(text: str, file: Path) -> Iterator[tuple[int, str]]:
    """Give each module that ``text`` imports, whole, with the line."""
    package = ["autograder", *file.relative_to(PACKAGE).parts[:-1]]
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *filter(None, [node.module])])
            for alias in node.names:
                whole = f"{module}.{alias.name}"
                yield node.lineno, whole if module == "autograder" else module


def forbidden(text: str, file: Path) -> list[str]:
    """Give the imports of ``text`` that its part may not make, each with its line."""
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


def test_every_part_has_its_place_in_the_table() -> None:
    """A new part must say whom it may import."""
    assert {part_of(file) for file in FILES} <= set(ALLOWED)


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
