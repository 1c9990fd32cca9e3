"""The gate holds rules and pages together, and tells where two rules match."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.diagnosis import catalogue
from autograder.diagnosis.pages import ENGLISH, read_page
from autograder.gatekeeper.editing.assignment_folders import (
    AssignmentFolders,
    places,
)
from autograder.gatekeeper.editing.findings import AuthorError
from autograder.gatekeeper.editing.quotes import corrected, faulty_quotes, quoting
from autograder.gatekeeper.editing.rules import mistake_rules
from autograder.gatekeeper.editing.rules.mistake_rules import unpaired_pages
from autograder.gatekeeper.trials.check import check, write_galleries
from autograder.gatekeeper.trials.matches import Matches
from autograder.gatekeeper.trials.plan import trials
from autograder.gatekeeper.trials.trial import Kind
from autograder.grading.course import Course

ROOT = Path(__file__).parents[3]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Copy the pages."""
    return Path(shutil.copytree(ENGLISH, tmp_path / "en"))


def found(folder: Path, course: Path = ROOT) -> list[tuple[str, str]]:
    """Return the file and the sentence of each finding."""
    return [(f.file.name, f.what) for f in unpaired_pages(folder, course)]


def test_the_pages_fit_the_rules(folder: Path) -> None:
    """Of the kit as it is, nothing is said."""
    assert found(folder) == []


def test_a_page_without_a_rule_and_a_rule_without_a_page(folder: Path) -> None:
    """Both are reported: a page that was renamed is two things to do."""
    (folder / "lock-order.md").rename(folder / "order-of-locks.md")
    (first, missing), (second, unknown) = found(folder)
    assert (first, second) == ("lock-order.md", "order-of-locks.md")
    assert "cannot be read" in missing
    assert unknown == "`order-of-locks.md` is a page without a rule."


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Return a folder of pages, beside a rule that `order.py` does not list."""
    text = '@rule("done")\ndef same_task_twice(case: Case) -> None:\n    ...\n'
    for name in ("diagnosis/rules", "diagnosis/pages"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "diagnosis/rules/twice_rules.py").write_text(text)
    return Path(shutil.copytree(ENGLISH, tmp_path / "diagnosis/pages/en"))


def test_a_rule_that_is_not_listed_is_named(package: Path) -> None:
    """Its author has only forgotten `order.py`."""
    shutil.copy(package / "lock-order.md", package / "same-task-twice.md")
    assert found(package) == [
        (
            "same-task-twice.md",
            "`same-task-twice.md` is a page whose rule `order.py` does not list.",
        )
    ]


@pytest.mark.parametrize(
    ("name", "has_page", "what", "do"),
    [
        ("same-task-twice", True, "a rule and a page, but", "which is in `twice_rul"),
        ("same-task-twice", False, "a rule and no page, but", "and write its page."),
        ("other", True, "which has a page and no rule", "Write the rule and put it"),
        ("other", False, "which no mistake is called", "Write its rule and its page"),
    ],
)
def test_what_a_specimen_expects_may_be_half_written(
    package: Path,
    course: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    has_page: bool,
    what: str,
    do: str,
) -> None:
    """What there is of the mistake is said, and what is missing."""
    monkeypatch.setattr(mistake_rules, "ENGLISH", package)
    if has_page:
        shutil.copy(package / "lock-order.md", package / f"{name}.md")
    wrong = course / "reference/01_pair/wrong/both_serial.py"
    wrong.write_text(wrong.read_text().replace("no-threads", name))
    place = AssignmentFolders(course, "01_pair")
    [finding] = mistake_rules.expected_mistakes(place)
    assert f"`wrong/both_serial.py` expects `{name}`, " in finding.what
    assert what in finding.what
    assert do in finding.do


def test_names_are_given_and_used(folder: Path) -> None:
    """One that the rule does not give, and one that the page does not use."""
    page = folder / "lock-order.md"
    page.write_text(page.read_text("utf-8").replace("{threads}", "{number}"), "utf-8")
    assert [what for _, what in found(folder)] == [
        "The page `lock-order` uses `{number}`; its rule gives `threads`.",
        "The page `lock-order` does not use `{threads}`.",
    ]


@pytest.mark.parametrize("command", [check, write_galleries])
def test_pages_and_rules_are_compared_before_any_trial(
    folder: Path,
    course: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    command: Callable[[Path, str], int],
) -> None:
    """Else each wrong specimen would show it, as if the kit had failed."""
    (course / "autograder").mkdir()
    page = folder / "lock-order.md"
    page.write_text(page.read_text("utf-8").replace("{threads}", "{number}"), "utf-8")
    monkeypatch.setattr("autograder.gatekeeper.trials.check.ENGLISH", folder)
    assert command(course, "01_pair") == 1
    said = capsys.readouterr().out
    advice = "Give it in the rule, or say it in other words. No trial was run."
    finding = "The page `lock-order` uses `{number}`; its rule gives `threads`."
    assert f"course: {finding}\n  {advice}\n  File: en/{page.name}\n" in said
    assert "wrong verdicts" not in said


def test_a_page_names_a_specimen_that_is_there(folder: Path, tmp_path: Path) -> None:
    """In a course without specimens, no page quotes any."""
    findings = found(folder, tmp_path)
    assert len(findings) == len(catalogue())
    assert "is not a specimen" in findings[0][1]


WRONG = """\
# exercise: both
# expect: never-started
import threading


def both(first, second):
    threads = []
    for task in (first, second):
        threads.append(threading.Thread(target=task))

    for thread in threads:  # they are not started
        thread.join()  # <- here
"""
QUOTE = """\
    threads = []
    ...
        threads.append(threading.Thread(target=task))
    for thread in threads:
        thread.join()               # too early
"""
INSTEAD = """\
    made = []
    ...
        made.append(threading.Thread(target=task))
        made[-1].start()
    for thread in made:
        thread.join()
"""
RIGHT = """\
import threading


def both(first, second):
    made = []
    for task in (first, second):
        made.append(threading.Thread(target=task))
        made[-1].start()
    for thread in made:
        thread.join()
"""


@pytest.fixture
def quote(folder: Path, tmp_path: Path) -> Callable[..., str]:
    """Return the specimen after the advice of a page with this code."""

    def corrected_by(example: str = QUOTE, instead: str = INSTEAD) -> str:
        mistake = next(m for m in catalogue(folder) if m.name == "never-started")
        front = mistake.file.read_text("utf-8").split("**Example.**")[0]
        code = f"**Example.**\n\n{example}\n**Instead.**\n\n{instead}"
        mistake.file.write_text(front + code, "utf-8")
        read_page.cache_clear()
        (tmp_path / "wrong").mkdir(exist_ok=True)
        file = tmp_path / "wrong" / "both_not_started.py"
        file.write_text(WRONG, "utf-8")
        return corrected(mistake, file).source.text

    return corrected_by


def test_the_advice_takes_the_place_of_the_quote(quote: Callable[..., str]) -> None:
    """Comments and empty lines do not count, indentation does."""
    assert quote().partition("import")[2] == RIGHT.partition("import")[2]


@pytest.mark.parametrize(
    ("example", "why"),
    [
        (QUOTE.replace("join", "wait"), "unlike wrong/both_not_started.py"),
        (QUOTE.replace("        thread.join", "    thread.join"), "unlike"),
        (QUOTE.replace("    ...\n", ""), "leaves out other lines"),
        ("No code.", "has no code under"),
    ],
)
def test_a_page_that_does_not_quote_is_told(
    quote: Callable[..., str], example: str, why: str
) -> None:
    """Another line, another indentation, other lines left out, no code at all."""
    with pytest.raises(AuthorError, match=why):
        quote(example)


def test_a_page_quotes_a_specimen_of_its_own_mistake(
    quote: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The example gets the verdict that the page is about."""
    monkeypatch.setitem(globals(), "WRONG", WRONG.replace("never-started", "no-lock"))
    with pytest.raises(AuthorError, match="expects another mistake"):
        quote()


def test_what_every_page_advises_is_played() -> None:
    """Each page is a trial of the assignment whose specimen it quotes."""
    places_of_the_kit = places(Course(root=ROOT))
    names = [m.name for place in places_of_the_kit for m, _ in quoting(place)]
    assert sorted(names) == sorted(mistake.name for mistake in catalogue())
    assert [f for place in places_of_the_kit for f in faulty_quotes(place)] == []
    planned = [t for t in trials(places_of_the_kit[0]) if t.kind is Kind.PAGE]
    assert not planned[0].must_fail
    assert planned[0].file.suffix == ".md"


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
