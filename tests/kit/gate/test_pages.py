"""The gate holds rules and pages together, and tells where two rules match."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from autograder.diagnosis.pages import ENGLISH
from autograder.gatekeeper.matches import Matches
from autograder.gatekeeper.rules.mistakes import unpaired_pages


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Copy the pages."""
    return Path(shutil.copytree(ENGLISH, tmp_path / "en"))


def found(folder: Path) -> list[tuple[str, str]]:
    """Give the file and the sentence of each finding."""
    return [(finding.file.name, finding.what) for finding in unpaired_pages(folder)]


def test_the_pages_fit_the_rules(folder: Path) -> None:
    """Of the kit as it is, nothing is said."""
    assert found(folder) == []


def test_a_page_without_a_rule_and_a_rule_without_a_page(folder: Path) -> None:
    """Both are told: a page that was renamed is two things to do."""
    (folder / "lock-order.md").rename(folder / "order-of-locks.md")
    (first, missing), (second, unknown) = found(folder)
    assert (first, second) == ("lock-order.md", "order-of-locks.md")
    assert "cannot be read" in missing
    assert unknown == "`order-of-locks.md` is the page of no rule."


def test_names_are_given_and_used(folder: Path) -> None:
    """One that the rule does not give, and one that the page does not use."""
    page = folder / "lock-order.md"
    page.write_text(page.read_text("utf-8").replace("{threads}", "{number}"), "utf-8")
    assert [what for _, what in found(folder)] == [
        "The page `lock-order` uses {number}, which its rule does not give.",
        "The page `lock-order` does not use {threads}.",
    ]


def test_pairs_of_rules_are_counted() -> None:
    """The first of a check is named; each later one makes a pair with it."""
    matches = Matches()
    matches.add("a.py", [("x",), ("x", "y", "z"), ()])
    matches.add("b.py", [("x", "y")])
    assert (matches + Matches()).text(True).splitlines() == [
        "Several rules match in 2 of 3 failed checks:",
        "  x before y: 2, as in a.py",
        "  x before z: 1, as in a.py",
    ]
    short = "Several rules match in 2 of 3 failed checks; `--pairs` shows the 2 pairs."
    assert matches.text(False) == short
    assert Matches().text(True) == ""
