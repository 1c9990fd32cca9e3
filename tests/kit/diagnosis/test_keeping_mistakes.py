"""Where a value is kept: named by what is missing, and quoted where it got lost."""

from __future__ import annotations

from typing import Any

import pytest

from autograder.evidence import Event, Outcome, Raised, Role, Run
from autograder.facts import About, CallRaised, NotAtOnce, WrongValue
from tests.kit.diagnosis.verdict_readings import judged, quoted
from tests.kit.made_up_plays import Plays

TOKENS = {"task": "task-abc", "earlier:1": "earlier:1-abc"}


NAMED = """\
class NamedTask(Thread):
    def run(self):
        value = self.task()
        {asks}
            {stores}
"""


@pytest.mark.parametrize(
    ("asks", "stores", "actual", "expected", "mistake"),
    [
        ("if value:", "self.result = value", None, [], "false-value-dropped"),
        ("if value:", "self.result = value", None, 0, "false-value-dropped"),
        ("if value:", "self.result = value", [1, None], [1, []], "false-value-dropped"),
        ("if value:", "self.result = value", [None, 1], [[1], 1], ""),
        ("if value:  # any?", "self.result = value", None, [], "false-value-dropped"),
        ("if value:", "self.result = value", None, "ant", ""),
        ("if value:", "self.result = value", None, None, ""),
        ("if value:", "self.result = value", [1], [], ""),
        ("if value is not None:", "self.result = value", None, [], ""),
        ("if value:", "print(value)", None, [], ""),
    ],
)
def test_a_false_value_is_dropped(
    plays: Plays, asks: str, stores: str, actual: Any, expected: Any, mistake: str
) -> None:
    """Only where an `if` lets the value through, and it counts as false."""
    fact = WrongValue(expected=expected, actual=actual)
    text = NAMED.format(asks=asks, stores=stores)
    verdict = judged(plays.run(), fact, text, "NamedTask")
    assert verdict.mistake == mistake
    assert not mistake or quoted(verdict) == [4]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("self.result = super().run()", "inside this call"),
        ("self._value = self.task()", "as `_value`"),
        ("value = self.task()", "after this line"),
    ],
)
def test_how_the_value_got_lost(plays: Plays, source: str, said: str) -> None:
    """By the thread's own `run`, under another name, or not stored at all."""
    text = f"class NamedTask(Thread):\n    def run(self):\n        {source}\n"
    came = plays.arrival("task", 1, 0, 0, stack=(plays.frame(3, source),))
    run = plays.run(arrivals=(came,), steps=plays.steps(1), tokens=TOKENS)
    fact = WrongValue(expected="task-abc", actual=None)
    verdict = judged(run, fact, text, "NamedTask")
    assert verdict.mistake == "result-not-kept"
    assert said in verdict.evidence[0].doing


SHARED = """\
values = {}
def gather(tasks, found=None):
    for place, task in enumerate(tasks):
        values[place] = task()
    return [values[place] for place in sorted(values)]
"""


def earlier_call(plays: Plays) -> Run:
    """Make a play that ended with the exception of a task of an earlier call."""
    error = Raised(type="TaskFailed", message="earlier:1-abc", phase="call", stack=())
    run: Run = plays.run(Outcome.RAISED, raised=error, tokens=TOKENS)
    return run


@pytest.mark.parametrize(
    ("old", "new", "mistake"),
    [
        ("", "", "kept-from-the-last-call"),
        ("values = {}", "values: dict[int, str] = dict()", "kept-from-the-last-call"),
        ("    for place", "    values.clear()\n    for place", ""),
        ("    for place", "    values = {}\n    for place", ""),
        ("values = {}", "other = {}", ""),
    ],
)
def test_what_an_earlier_call_left(
    plays: Plays, old: str, new: str, mistake: str
) -> None:
    """It is found at the top of the file, if no call empties it."""
    text = SHARED.replace(old, new, 1) if old else SHARED
    fact = WrongValue(expected=[], actual=[1, 2])
    verdict = judged(plays.run(tokens=TOKENS), fact, text, "gather")
    assert verdict.mistake == mistake
    assert not mistake or quoted(verdict) == [1]
    assert judged(earlier_call(plays), CallRaised(), text, "gather").mistake == mistake


def test_a_default_value_is_created_once(plays: Plays) -> None:
    """It is the same list in every call."""
    text = SHARED.replace("found=None", "values={}").replace("values = {}\n", "\n", 1)
    fact = WrongValue(expected=[], actual=[1, 2])
    verdict = judged(plays.run(), fact, text, "gather")
    assert (verdict.mistake, quoted(verdict)) == ("kept-from-the-last-call", [2])


def test_the_list_that_the_exception_comes_from(plays: Plays) -> None:
    """Of several that calls share, it is the one on the line that raises."""
    text = SHARED.replace("\n", "\nerrors = {}\n", 1) + "    raise errors[0]\n"
    stack = (plays.frame(7, "raise errors[0]"), plays.frame(5, "values[0] = task()"))
    error = Raised(
        type="TaskFailed", message="earlier:1-abc", phase="call", stack=stack
    )
    run = plays.run(Outcome.RAISED, raised=error, tokens=TOKENS)
    verdict = judged(run, CallRaised(), text, "gather")
    assert (verdict.mistake, quoted(verdict)) == ("kept-from-the-last-call", [2])


def test_a_list_that_goes_on(plays: Plays) -> None:
    """It is right as far as it should go; another list that is too long is not."""
    for actual, mistake in (([1, 2, 9], "kept-from-the-last-call"), ([9, 1, 2], "")):
        fact = WrongValue(expected=[1, 2], actual=actual)
        assert judged(plays.run(), fact, SHARED, "gather").mistake == mistake


def test_an_exception_of_this_call_is_not_left_over(plays: Plays) -> None:
    """Only the tasks of an earlier call show that something was kept."""
    error = Raised(type="TaskFailed", message="task-abc", phase="call", stack=())
    run = plays.run(Outcome.RAISED, raised=error, tokens=TOKENS)
    assert judged(run, CallRaised(), SHARED, "gather").mistake == ""


@pytest.mark.parametrize(
    ("line", "actual", "line_named"),
    [
        ("    place = tasks.index(task)", [3, None, None], 2),
        ("    place = tasks.index(task)", [3, 1, None], None),
        ("    place = tasks.find(task)", [3, None, None], None),
        ("    return [values[task] for task in tasks]", [3, 3, 3], 2),
        ("    return [values[task] for task in tasks]", [3, None, None], None),
    ],
)
def test_one_place_for_equal_tasks(
    plays: Plays, line: str, actual: list[Any], line_named: int | None
) -> None:
    """By the task as a key, or by the position that is looked up by the task."""
    fact = WrongValue(expected=[1, 2, 3], actual=actual, about=About.ONE_TASK)
    verdict = judged(plays.run(), fact, f"def gather(tasks):\n{line}\n", "gather")
    assert (verdict.mistake == "kept-by-task") is (line_named is not None)
    assert line_named is None or quoted(verdict) == [line_named]


@pytest.mark.parametrize(
    ("line", "ran", "mistake"),
    [
        ("    threads[task] = Thread(target=task)", 1, "kept-by-task"),
        ("    threads[place] = Thread(target=task)", 1, ""),
        ("    threads[task] = Thread(target=task)", 2, ""),
    ],
)
def test_one_thread_for_equal_tasks(
    plays: Plays, line: str, ran: int, mistake: str
) -> None:
    """A second thread under the same key replaces the first one."""
    came = tuple(plays.arrival("again", n + 1, n, n) for n in range(ran))
    run = plays.run(arrivals=came, steps=plays.steps(ran))
    fact = NotAtOnce(label="again", wanted=3, peak=1)
    verdict = judged(run, fact, f"def run_all(tasks):\n{line}\n", "run_all")
    assert verdict.mistake == mistake


@pytest.mark.parametrize(
    ("lock", "mistake"), [("lock", "one-lock-around-all"), ("b", "")]
)
def test_the_caller_shares_a_lock_with_its_thread(
    plays: Plays, lock: str, mistake: str
) -> None:
    """Only the same lock around both tasks keeps them apart."""
    text = (
        "def meanwhile(task, foreground):\n    lock = Lock()\n    b = Lock()\n"
        f"    def work():\n        with lock:\n            task()\n    with {lock}:\n"
        "        foreground()\n"
    )
    inside = plays.frame(6, "task()"), plays.frame(8, "foreground()")
    mine = plays.arrival("foreground", 0, 0, 0, role=Role.MAIN, stack=(inside[1],))
    other = plays.arrival("task", 1, 1, 1, stack=(inside[0],))
    waits = Event(name="lock waits", pid=1, tid=other.actor.tid, time=1, obj="lock 1")
    tasks = mine, other
    run = plays.run(arrivals=tasks, steps=plays.steps(2), events=(waits,))
    fact = NotAtOnce(label="foreground, task", wanted=2, peak=1)
    verdict = judged(run, fact, text, "meanwhile")
    assert (verdict.mistake == "one-lock-around-all") is bool(mistake)


def test_what_a_task_of_this_call_returned_is_not_from_an_earlier_one(
    plays: Plays,
) -> None:
    """It is there twice, for another reason."""
    value = next(iter(TOKENS.values()))
    fact = WrongValue(expected=[value], actual=[value, value])
    found = judged(plays.run(tokens=TOKENS), fact, SHARED, "gather")
    assert found.mistake != "kept-from-the-last-call"
