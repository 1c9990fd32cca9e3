"""Tests of assignments have one face of the kit: ``autograder.checks``."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path

import pytest

from autograder import checks, claims, pipe_claims
from autograder.referee import fair_strategies, last_look, staircase, strategies

ROOT = Path(__file__).parents[2]
TESTS = [
    *ROOT.glob("tests/hidden/*/test_*.py"),
    *ROOT.glob("assignments/*/test_*.py"),
    *ROOT.glob("autograder/gatekeeper/publishing/template/*_checks.txt"),
]


@pytest.mark.parametrize("file", TESTS, ids=lambda file: file.name)
def test_tests_of_assignments_import_nothing_else(file: Path) -> None:
    """Whatever moves in the kit, they stay as they are."""
    imports = [n for n in ast.walk(ast.parse(file.read_text("utf-8"))) if of_kit(n)]
    assert [ast.unparse(node).split()[1] for node in imports] == ["autograder.checks"]


def of_kit(node: ast.AST) -> bool:
    """Tell whether a statement imports something of the kit."""
    if isinstance(node, ast.Import):
        return any(alias.name.startswith("autograder") for alias in node.names)
    return isinstance(node, ast.ImportFrom) and str(node.module).startswith(
        "autograder"
    )


@pytest.mark.parametrize(
    "module",
    [claims, pipe_claims, fair_strategies, last_look, staircase, strategies],
    ids=lambda module: module.__name__,
)
def test_all_claims_and_strategies_are_there(module: object) -> None:
    """Who writes a test looks in one place."""
    own = {
        name
        for name, value in inspect.getmembers(module, inspect.isfunction)
        if not name.startswith("_") and value.__module__ == module.__name__  # type: ignore[attr-defined]  # a module has it
    }
    assert own - {"replayed"} <= set(checks.__all__)
    assert own
