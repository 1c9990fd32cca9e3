"""Grading a submission of a small course, from the folder to the report."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from autograder.cli import main
from autograder.diagnosis import catalogue
from autograder.errors import LockstepError
from autograder.grading.course import Course
from autograder.grading.grade import Order, grade, status
from autograder.grading.orders import student_name
from autograder.grading.recorder import NOT_RUN
from autograder.grading.withheld import WITHHELD
from autograder.report import store
from autograder.report.record import CheckOutcome, Handed, Report, Visibility

# The module, whose name the function of the same name hides in its package.
diagnosing = import_module("autograder.diagnosis.diagnose")

Submit = Callable[..., Path]

ONCE = """\
def double(task):
    return [task()]

def half(task):
    return task()
"""


def report_on(path: Path, course: Course, **more: Any) -> Report:
    """Grade a submission for the assignment of the course."""
    order = Order(path=path, assignment=course.assignment("01_small"), **more)
    return grade(order).report


def outcomes(report: Report) -> list[str]:
    """Return the outcomes of all checks."""
    return [check.outcome.value for check in report.checks]


def happened(report: Report, check: str) -> str:
    """Return what the verdict on a check says happened."""
    record = report.check(check)
    assert record is not None
    assert record.verdict is not None
    return record.verdict.happened


def test_a_right_submission_gets_full_marks(
    course: Course, submit: Submit, tmp_path: Path
) -> None:
    """With the exercises and the checks in the order of the file."""
    file = tmp_path / "reports" / "alice.json"
    report = report_on(submit(), course, student="alice", report=file)
    assert [group.name for group in report.exercises] == ["double", "half"]
    assert [check.id for check in report.checks] == [
        "calls_the_task",
        "gives_the_value_twice",
        "gives_the_value",
    ]
    assert (report.score, report.max_score, status(report)) == (4.5, 4.5, 0)
    assert {check.visibility for check in report.checks} == {Visibility.HIDDEN}
    assert report.checks[0].title == "calls the task once"
    assert store.to_json(store.read(file)) == store.to_json(report)


def test_grading_needs_no_reference(course: Course, submit: Submit) -> None:
    """A copy of the course on a platform holds stub and hidden tests, no solution."""
    before = report_on(submit(ONCE), course, seed="5eed")
    shutil.rmtree(course.root / "reference")
    (course.root / "assignments/01_small/scenarios.py").touch()
    after = report_on(submit(ONCE), course, seed="5eed")
    assert (after.score, after.max_score) == (before.score, 4.5)
    assert outcomes(after) == outcomes(before) == ["passed", "failed", "passed"]
    assert happened(after, "gives_the_value_twice")


def test_lost_points_come_with_a_verdict(course: Course, submit: Submit) -> None:
    """What was expected and what came, with words for values nobody can guess."""
    report = report_on(submit(ONCE), course)
    assert outcomes(report) == ["passed", "failed", "passed"]
    assert (report.score, status(report)) == (3.5, 1)
    verdict = report.checks[1].verdict
    assert verdict is not None
    assert [line.doing for line in verdict.evidence] == [
        "[<the task's value>, <the task's value>]",
        "[<the task's value>]",
        "returns it",
    ]
    assert report.checks[1].replay[0].scenario == "doubled"


@pytest.mark.parametrize(
    "way", ["raise RuntimeError(text)", "return text[:150]", "return [text[:150]]"]
)
def test_no_line_of_a_hidden_test_is_told(
    course: Course, submit: Submit, tmp_path: Path, way: str
) -> None:
    """A program that finds one can say it in many ways; advice and outcome stay."""
    file = course.root / "tests" / "hidden" / "01_small" / "test_hidden_small.py"
    source = f"""
        def double(task):
            return [task()] * 2

        def half(task):
            task()
            text = open({str(file)!r}).read()[300:]
            {way}
    """
    written = tmp_path / "report.json"
    report = report_on(submit(source), course, report=written)
    assert outcomes(report) == ["passed", "passed", "failed"]
    said = written.read_text("utf-8")
    assert WITHHELD in said
    assert "def test_" not in said
    assert "pytest.mark" not in said
    verdict = report.checks[2].verdict
    assert verdict is not None
    assert verdict.try_next


def test_what_students_may_say_is_told(course: Course, submit: Submit) -> None:
    """Their own lines, and those of the handout, are not secrets."""
    source = """
        def double(task):
            value = task()
            return [value, value]

        def half(task):
            raise KeyError("value = task() and return [value, value] now")
    """
    report = report_on(submit(source), course)
    assert "return [value, value] now" in happened(report, "gives_the_value")


def test_a_check_waits_for_what_it_needs(course: Course, submit: Submit) -> None:
    """One cause is not shown twice."""
    report = report_on(submit("def double(task): pass\ndef half(task): pass"), course)
    assert outcomes(report) == ["failed", "skipped", "failed"]
    assert "calls the task once" in happened(report, "gives_the_value_twice")
    assert report.score == 0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("def dubble(task): pass", "There is no `double` in the file."),
        ("double = 3", "`double` is defined, but it cannot be called."),
        ("def double(): pass", "`double` cannot be called the way the handout says."),
    ],
)
def test_an_exercise_that_cannot_be_called_costs_only_itself(
    course: Course, submit: Submit, text: str, words: str
) -> None:
    """The rest of the file is graded."""
    half = "\ndef half(task): return task()\n"
    report = report_on(submit(text + half), course)
    assert outcomes(report) == ["failed", "skipped", "passed"]
    assert happened(report, "calls_the_task") == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("def double(task)\n    pass", "Python cannot read `small.py`: expected ':'"),
        ("import Threading", "loading it raised ModuleNotFoundError"),
        ("import os; os._exit(0)", "loading it ended the program with exit status 0"),
        ("raise SystemExit", "loading it raised SystemExit"),
        (
            "lock = __import__('threading').Lock()\nlock.acquire()\nlock.acquire()",
            "loading it never ends: it waits forever",
        ),
    ],
)
def test_a_file_that_does_not_load_gets_nothing(
    course: Course, submit: Submit, text: str, words: str
) -> None:
    """It is graded, and the verdict says why nothing could be tried."""
    report = report_on(submit(text), course)
    assert report.score == 0
    assert status(report) == 1
    assert words in happened(report, "calls_the_task")
    assert words in happened(report, "gives_the_value")


def test_no_points_not_handed_in_and_not_readable_are_three_things(
    course: Course, submit: Submit, tmp_path: Path
) -> None:
    """Only the first is gradable, and only the last makes the status 2."""
    (tmp_path / "nothing").mkdir()
    got = [
        report_on(path, course)
        for path in (
            submit("", student="empty"),
            tmp_path / "nothing",
            submit("see you", student="other", name="notes.txt"),
        )
    ]
    kinds = [(r.submission.handed, r.gradable, status(r)) for r in got]
    assert kinds == [
        (Handed.TAKEN, True, 1),
        (Handed.NOT_HANDED_IN, False, 1),
        (Handed.FOR_A_PERSON, False, 2),
    ]
    assert "`small.py` was not found. There is: `notes.txt`." in got[2].submission.why


def test_python_2_is_a_syntax_error_with_a_sentence(
    course: Course, submit: Submit
) -> None:
    """It is graded, and says more than that Python cannot read it."""
    report = report_on(submit("x = 1\nprint 'hello'\n"), course)
    assert (report.score, status(report)) == (0, 1)
    assert "Python cannot read `small.py`" in happened(report, "calls_the_task")
    assert report.notes[0].startswith("Line 2 looks like Python 2.")


def hidden(course: Course, text: str) -> None:
    """Put other checks in place of the last one of the hidden tests."""
    file = course.assignment("01_small").hidden_tests[0]
    kept = file.read_text().rpartition("@pytest.mark.exercise")[0]
    mark = '@pytest.mark.exercise("half", points=1.5)\n'
    file.write_text(f"{kept}{mark}def test_gives_the_value(play):\n    {text}\n")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("play('no_such_scenario')", "has no scenario `no_such_scenario`"),
        ("raise OSError('the disk is full')", "the disk is full"),
        ("pytest.skip('not today')", "not today"),
        ("play('halved', start_method='teleport')", "no start method"),
        ("import json; json.loads('{')", "Expecting property name"),
        ("from autograder.report import text; assert text is None", None),
        ("pytest.fail('a check of ours')", "a check of ours"),
    ],
)
def test_what_goes_wrong_on_our_side_costs_no_points(
    course: Course, submit: Submit, text: str, words: str | None
) -> None:
    """The check is open, the others count, and a person has to look."""
    hidden(course, text)
    report = report_on(submit(), course)
    if words is None:  # a plain assert of the test's own is not an error
        assert outcomes(report)[2] == "failed"
        return
    assert outcomes(report) == ["passed", "passed", "error"]
    assert words in happened(report, "gives_the_value")
    assert (report.score, report.open_score, status(report)) == (3, 1.5, 2)


def test_an_assert_inside_the_kit_is_an_error_of_ours(
    course: Course, submit: Submit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only the test's own asserts speak about the student."""
    from autograder.play import Player

    def broken(*_args: Any, **_more: Any) -> None:
        raise AssertionError("an invariant of ours")

    monkeypatch.setattr(Player, "play", broken)
    assert outcomes(report_on(submit(), course))[0] == "error"


def broken_rule(_case: Any) -> None:
    """Fail as a rule with a mistake in it does."""
    raise KeyError("lable")


def test_a_rule_that_fails_costs_the_words_only(
    course: Course,
    submit: Submit,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The fact stands; the staff read about the rule, and no student does."""
    first = catalogue()[0]
    mistake = replace(first, rule=replace(first.rule, look=broken_rule))
    monkeypatch.setattr(diagnosing, "catalogue", lambda: (mistake,))
    report = report_on(submit(ONCE), course)
    assert outcomes(report) == ["passed", "failed", "passed"]
    assert happened(report, "gives_the_value_twice").startswith("WRONG LENGTH")
    assert report.gradable
    assert "lable" not in store.dumps(report)
    capsys.readouterr()
    main(["grade", str(submit(ONCE)), "--course", str(course.root)])
    shown = capsys.readouterr()
    assert "lable" not in shown.out
    assert "for the staff: " in shown.err
    assert "KeyError('lable')" in shown.err


def test_a_verdict_without_words_is_an_error_of_ours(
    course: Course, submit: Submit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One check is open, and the others are judged."""

    def broken(*_args: Any, **_more: Any) -> None:
        raise LockstepError("the catalogue cannot be read")

    monkeypatch.setattr(diagnosing, "catalogue", broken)
    report = report_on(submit(ONCE), course)
    assert outcomes(report) == ["passed", "error", "passed"]
    assert "the catalogue cannot be read" in happened(report, "gives_the_value_twice")


def test_a_timeout_of_the_outermost_net_is_an_error_of_ours(
    course: Course, submit: Submit
) -> None:
    """pytest-timeout never judges a student."""
    file = course.assignment("01_small").hidden_tests[0]
    text = file.read_text().replace(
        "def test_gives_the_value(",
        "@pytest.mark.timeout(0.3)\ndef test_gives_the_value(",
    )
    file.write_text(text.replace('run = play("halved")', "import time; time.sleep(20)"))
    report = report_on(submit(), course)
    assert outcomes(report)[2] == "error"
    assert "Timeout" in happened(report, "gives_the_value")


_DROPS_AN_INTERRUPT = """
    class Dropping:
        def __del__(self):
            import os, signal
            os.kill(os.getpid(), signal.SIGINT)
    Dropping()
"""


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Heed an interrupt, even where a shell has begun the tests in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_interrupt_that_python_drops_is_heard(
    course: Course, submit: Submit, tmp_path: Path
) -> None:
    """An exception is lost in a finaliser: the grading ends before the next check."""
    file = course.assignment("01_small").hidden_tests[0]
    text = file.read_text()
    call = 'each_ran_once(play("doubled"), ["task"])'
    assert call in text
    file.write_text(text.replace(call, _DROPS_AN_INTERRUPT.strip()))
    order = Order(
        path=submit(),
        assignment=course.assignment("01_small"),
        report=tmp_path / "report.json",
    )
    with pytest.raises(KeyboardInterrupt):
        grade(order)
    report = store.read(tmp_path / "report.json")
    assert report.failed == "it was interrupted"
    assert happened(report, "gives_the_value_twice") == NOT_RUN


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("def broken(:\n", "invalid syntax"),
        ("import nothing_at_all\n", "nothing_at_all"),
        ("import pytest\ndef test_x(): pass\n", "there is no check"),
        ("", "there is no check"),
        ("import pytest\n@pytest.mark.exercise('x')\ndef test_x(): pass\n", "points"),
        (
            "import pytest\n@pytest.mark.exercize('x', points=1)\ndef test_x(): pass\n",
            "exercize",
        ),
    ],
)
def test_hidden_tests_that_do_not_load_are_our_fault(
    course: Course, submit: Submit, text: str, words: str
) -> None:
    """There is a report, it says so, and it is not final."""
    course.assignment("01_small").hidden_tests[0].write_text(text)
    report = report_on(submit(), course)
    assert words in report.failed
    assert not report.gradable
    assert status(report) == 2


def test_nothing_that_is_handed_in_reaches_pytest(
    course: Course, submit: Submit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither a conftest, nor a configuration, nor a plugin, nor the environment."""
    folder = submit(ONCE)
    forged = "import pytest\n@pytest.hookimpl(wrapper=True)\n" + (
        "def pytest_runtest_makereport(item, call):\n"
        "    report = yield\n    report.outcome = 'passed'\n    return report\n"
    )
    for name in ("conftest.py", "forged.py", "sitecustomize.py"):
        (folder / name).write_text(forged)
    for name in ("pytest.ini", "tox.ini"):
        (folder / name).write_text("[pytest]\naddopts = --collect-only\n")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("PYTEST_ADDOPTS", "--collect-only")
    monkeypatch.setenv("PYTEST_PLUGINS", "forged")
    assert outcomes(report_on(folder, course)) == ["passed", "failed", "passed"]
    assert os.environ["PYTEST_ADDOPTS"] == "--collect-only"


def test_the_tests_of_the_kit_are_not_disturbed(course: Course, submit: Submit) -> None:
    """A grading leaves no module of the hidden tests behind."""
    before = set(sys.modules)
    report_on(submit(), course)
    assert [name for name in set(sys.modules) - before if "hidden" in name] == []


def test_tokens_come_back_with_the_seed(course: Course, submit: Submit) -> None:
    """The same seed gives the same report; without one nobody can guess it."""
    first = report_on(submit(ONCE), course)
    second = report_on(submit(ONCE), course)
    assert first.seed != second.seed
    assert report_on(submit(ONCE), course, seed=first.seed).seed == first.seed


def test_a_secret_makes_the_seed_reproducible(
    course: Course, submit: Submit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The seed depends on who hands in what, and for which attempt."""
    monkeypatch.setenv("LOCKSTEP_SECRET", "of the course")
    seeds = [
        report_on(submit(), course, student=student, attempt=attempt).seed
        for student, attempt in (("a", 1), ("a", 1), ("a", 2), ("b", 1))
    ]
    assert seeds[0] == seeds[1]
    assert len(set(seeds)) == 3


def test_a_killed_grader_leaves_a_valid_report(
    course: Course, submit: Submit, tmp_path: Path
) -> None:
    """What was judged so far is in it, and the rest costs nothing."""
    hidden(course, "import time; time.sleep(60)")
    file = tmp_path / "report.json"
    command = [sys.executable, "-m", "autograder", "grade", str(submit())]
    command += ["--course", str(course.root), "--report", str(file)]
    grader = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, cwd=Path(__file__).parents[3]
    )
    try:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            report = store.read(file) if file.exists() else None
            if report and outcomes(report)[:2] == ["passed", "passed"]:
                break
            assert grader.poll() is None
            time.sleep(0.01)
    finally:
        grader.send_signal(signal.SIGKILL)
        grader.wait(30)
    report = store.read(file)
    assert outcomes(report) == ["passed", "passed", "error"]
    assert "not run" in happened(report, "gives_the_value")
    assert not report.gradable


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("in/alice", "alice"),
        ("in/alice/small.py", "alice"),
        ("in/bob.py", "bob"),
        ("in/carol.tgz.d", "carol.tgz.d"),
        ("in/dave/submission", "dave"),
    ],
)
def test_a_student_is_named_by_the_path(path: str, name: str) -> None:
    """A folder of submissions often has one of these shapes."""
    assert student_name(Path(path), "small.py") == name


def test_a_check_that_passes_says_what_it_has_seen(
    course: Course, submit: Submit
) -> None:
    """No witness, no pass."""
    check = report_on(submit(), course).checks[0]
    assert check.outcome is CheckOutcome.PASSED
    assert check.plays == 1
    assert check.verdict is not None
    assert check.verdict.witness == "1 play"
