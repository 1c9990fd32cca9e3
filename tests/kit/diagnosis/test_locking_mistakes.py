"""Mistakes with locks are named on what was seen; the source finds only the words."""

from __future__ import annotations

import textwrap
from dataclasses import replace

import pytest

from autograder.awaited import Awaited
from autograder.diagnosis import diagnose
from autograder.evidence import (
    Arrival,
    Frame,
    Outcome,
    Raised,
    Role,
    Run,
    ThreadFailure,
    Waiter,
)
from autograder.facts import (
    CallDeadlocked,
    Fact,
    LostUpdate,
    NotExercised,
    NotRaised,
    Overlap,
    StillHeld,
    Way,
    WrongValue,
)
from autograder.verdict import Verdict
from tests.kit.made_up_plays import Plays

FILE = "/copy/threads.py"
LOST = LostUpdate(expected=2, actual=1)
OVERLAP = Overlap(label="store", inside=2)
DEADLOCK = CallDeadlocked()


def lines_of(text: str) -> list[str]:
    """Return the lines of an example."""
    return textwrap.dedent(text).strip("\n").splitlines()


def at(lines: list[str], *marks: str) -> tuple[Frame, ...]:
    """Make a stack of the lines that hold these marks, outermost first."""
    found = []
    for mark in marks:
        number = next(n for n, line in enumerate(lines, 1) if f"# {mark}" in line)
        source = lines[number - 1].split("#")[0].strip()
        function = next(
            line.split("def ")[1].split("(")[0]
            for line in reversed(lines[:number])
            if "def " in line
        )
        found.append(Frame(file=FILE, line=number, function=function, source=source))
    return tuple(found)


def raced(plays: Plays, lines: list[str], role: Role = Role.THREAD) -> Run:
    """Make a play in which two read before either wrote."""
    arrivals = [
        plays.arrival(f"n:{kind}", who, step, step, kind=kind, role=role)
        for step, (kind, who) in enumerate(
            [("read", 1), ("read", 2), ("write", 1), ("write", 2)]
        )
    ]
    placed = [replace(a, stack=at(lines, a.kind)) for a in arrivals]
    run: Run = plays.run(arrivals=tuple(placed), steps=plays.steps(4))
    return run


def verdict(run: Run, lines: list[str], fact: Fact = LOST) -> Verdict:
    """Return the verdict of the whole catalogue."""
    return diagnose(fact, run, source=lines, exercise="count")


RACES = {
    "no-lock": """
        def count(n):
            n.value = n.value + 1  # read # write
    """,
    "new-lock-each-time": """
        def count(n):
            def work():
                with threading.Lock():
                    n.value = n.value + 1  # read # write
    """,
    "write-outside-lock": """
        lock = threading.Lock()
        def count(n):
            with lock:
                v = n.value  # read
            n.value = v + 1  # write
    """,
    "write-outside-lock of one object": """
        class Cell:
            def __init__(self):
                self.lock = threading.Lock()
            def add(self, n):
                with self.lock:
                    v = n.value  # read
                n.value = v + 1  # write
        def count(n):
            cells = [Cell() for _ in range(2)]
    """,
    "new-lock-each-time in an object": """
        class Cell:
            def __init__(self):
                self.lock = threading.Lock()
            def add(self, n):
                with self.lock:
                    n.value = n.value + 1  # read # write
        def count(n):
            cells = [Cell() for _ in range(2)]
    """,
    "let-go-between": """
        lock = threading.Lock()
        def count(n):
            with lock:
                v = n.value  # read
            with lock:
                n.value = v + 1  # write
    """,
    "flag-for-lock": """
        def count(n):
            while busy:
                time.sleep(0.1)
            busy = True
            n.value = n.value + 1  # read # write
    """,
    "acquire-not-called": """
        lock = threading.Lock()
        def count(n):
            lock.acquire
            n.value = n.value + 1  # read # write
    """,
    "acquire-result-ignored": """
        lock = threading.Lock()
        def count(n):
            lock.acquire(timeout=1)
            n.value = n.value + 1  # read # write
    """,
    "": """
        lock = threading.Lock()
        def count(n):
            with lock:
                n.value = n.value + 1  # read # write
    """,
}


@pytest.mark.parametrize("name", RACES, ids=lambda name: name or "no cause is known")
def test_a_lost_update_has_several_causes(plays: Plays, name: str) -> None:
    """The same play, and another way to write it."""
    lines = lines_of(RACES[name])
    assert verdict(raced(plays, lines), lines).mistake == name.partition(" ")[0]


@pytest.mark.parametrize("name", RACES, ids=lambda name: name or "no cause is known")
def test_words_alone_blame_no_lock(plays: Plays, name: str) -> None:
    """Where nothing was lost, and nobody stands still, the source says nothing."""
    lines = lines_of(RACES[name])
    run = raced(plays, lines)
    wrong = WrongValue(expected=2, actual=1, what="it")
    for fact in (wrong, NotExercised(what="it")):
        assert verdict(run, lines, fact).mistake == ""


@pytest.mark.parametrize(
    ("lock", "method", "name"),
    [
        ("threading.Lock()", "fork", "thread-lock-for-processes"),
        ("multiprocessing.Lock()", "spawn", "lock-not-passed"),
        ("multiprocessing.Lock()", "fork", ""),
    ],
)
def test_processes_need_a_lock_that_they_share(
    plays: Plays, lock: str, method: str, name: str
) -> None:
    """Which lock it is, and how the processes began, tell the causes apart."""
    lines = lines_of(f"""
        lock = {lock}
        def count(n):
            with lock:
                n.value = n.value + 1  # read # write
    """)
    run = replace(raced(plays, lines, Role.PROCESS), start_method=method)
    found = verdict(run, lines)
    assert found.mistake == name
    assert "__init__" not in found.try_next


@pytest.mark.parametrize(
    ("made", "pooled"), [("Pool(2)", True), ("Process(target=f)", False)]
)
@pytest.mark.parametrize(("lock", "method"), [("threading", "fork"), ("m", "spawn")])
def test_a_pool_cannot_pass_a_lock(
    plays: Plays, lock: str, method: str, made: str, *, pooled: bool
) -> None:
    """So the advice to pass it in `args` needs a `Process` for each call."""
    lines = lines_of(f"""
        lock = {lock}.Lock()
        def count(n):
            workers = {made}
            with lock:
                n.value = n.value + 1  # read # write
    """)
    run = replace(raced(plays, lines, Role.PROCESS), start_method=method)
    found = verdict(run, lines)
    assert found.mistake in ("thread-lock-for-processes", "lock-not-passed")
    assert ("instead of the pool" in found.try_next) is pooled


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("n.value += 1", "`n`"),
        ("self.counter.value += 1", "`self.counter`"),
        ("m.value = k.value", "`n`"),
        ("add(m)", "`n`"),
    ],
)
def test_the_data_has_the_name_that_the_line_has(
    plays: Plays, line: str, name: str
) -> None:
    """Only where it is not in doubt."""
    lines = lines_of(f"""
        def count(n):
            {line}  # read # write
    """)
    found = verdict(raced(plays, lines), lines)
    assert found.mistake == "no-lock"
    assert all(name in one.doing for one in found.evidence)
    assert name in f"{found.happened} {found.because}"


def test_two_records_are_not_one(plays: Plays) -> None:
    """What two used has a name only where both used the same."""
    lines = lines_of("""
        def count(n):
            append(n)  # store
    """)
    both = [
        plays.arrival(f"store:{x}", who, 0, 0, stack=at(lines, "store"))
        for who, x in enumerate("ab", start=1)
    ]
    run = plays.run(arrivals=tuple(both), steps=plays.steps(2))
    fact = Overlap(label="store", inside=2)
    assert "used shared data" in verdict(run, lines, fact).happened
    same = replace(run, arrivals=tuple(replace(a, label="store:a") for a in both))
    assert "used shared data" not in verdict(same, lines, fact).happened


@pytest.mark.parametrize(("lock", "method"), [("threading", "fork"), ("m", "spawn")])
def test_a_process_class_gets_the_lock_in_its_init(
    plays: Plays, lock: str, method: str
) -> None:
    """There is no `args` where the class has a `run` of its own."""
    lines = lines_of(f"""
        lock = {lock}.Lock()
        class Counting(Process):
            def run(self):
                with lock:
                    n.value = n.value + 1  # read # write
        def count(n):
            Counting()
    """)
    run = replace(raced(plays, lines, Role.PROCESS), start_method=method)
    found = verdict(run, lines)
    assert found.mistake in ("thread-lock-for-processes", "lock-not-passed")
    assert "the `__init__` of each" in found.try_next


TRANSFER = """
    def count(source, target, amount):
        with source.lock:  # first
            with target.lock:  # second
                source.balance = source.balance - amount  # read # write
"""


def doors(plays: Plays, who: int, *locks: str) -> list[Arrival]:
    """Let somebody come to these locks, and take all but the last."""
    lines = lines_of(TRANSFER)
    marks = ("first", "second")
    return [
        plays.arrival(lock, who, n, n, kind="gate", stack=at(lines, marks[n]))
        for n, lock in enumerate(locks)
    ]


def stuck(plays: Plays, *arrivals: Arrival) -> Run:
    """Make a deadlock of those who came."""
    waiters = [
        Waiter(actor=actor, awaits=Awaited.LOCK, stack=at(lines_of(TRANSFER), "second"))
        for actor in dict.fromkeys(a.actor for a in arrivals)
    ]
    run: Run = plays.run(
        Outcome.DEADLOCKED,
        arrivals=arrivals,
        steps=plays.steps(2),
        waiters=tuple(waiters),
    )
    return run


def test_a_circle_is_read_from_the_doors(plays: Plays) -> None:
    """Each came to its own first; two in one order wait for somebody else."""
    lines = lines_of(TRANSFER)
    one = doors(plays, 1, "a.lock", "b.lock")
    circle = stuck(plays, *one, *doors(plays, 2, "b.lock", "a.lock"))
    found = verdict(circle, lines, DEADLOCK)
    assert found.mistake == "lock-order"
    assert "holds `b.lock`, waits for `a.lock`" in {e.doing for e in found.evidence}
    three = stuck(
        plays,
        *one,
        *doors(plays, 2, "b.lock", "c.lock"),
        *doors(plays, 3, "c.lock", "a.lock"),
    )
    assert len(verdict(three, lines, DEADLOCK).evidence) == 3
    same = stuck(plays, *one, *doors(plays, 2, "a.lock", "b.lock"))
    assert verdict(same, lines, DEADLOCK).mistake != "lock-order"


def test_one_lock_taken_twice_is_no_circle(plays: Plays) -> None:
    """It is the same lock by two names."""
    run = stuck(plays, *doors(plays, 1, "a.lock", "a.lock"))
    assert verdict(run, lines_of(TRANSFER), DEADLOCK).mistake == "self-deadlock"


@pytest.mark.parametrize(
    ("way", "name"),
    [
        (Way.RAISED, "exception-passes-release"),
        (Way.RETURNED_FALSE, "return-while-holding"),
        (Way.OTHER, ""),
    ],
)
def test_what_ended_tells_who_kept_the_lock(plays: Plays, way: Way, name: str) -> None:
    """An exception, an early return, or nothing that is known."""
    lines = lines_of("""
        def count(a):
            a.lock.acquire()
            if a.balance < 0:
                return False
            a.lock.release()
    """)
    fact = StillHeld(locks=["a.lock"], after="it ended", way=way)
    assert verdict(plays.run(), lines, fact).mistake == name
    without = [line for line in lines if "release" not in line]
    assert verdict(plays.run(), without, fact).mistake in (name, "release-missing")


def test_who_failed_inside_left_the_lock_taken(plays: Plays) -> None:
    """The exception passed by the release; with `with` it would not have."""
    text = """
        def count(store):
            lock.acquire()  # taken
            store()  # fails
            lock.release()
    """
    lines = lines_of(text)
    error = Raised(
        type="TaskFailed", message="", phase="call", stack=at(lines, "fails")
    )
    failure = ThreadFailure(actor_name="Thread-1", raised=error)
    waiter = Waiter(actor=plays.actor(2), awaits=Awaited.LOCK, stack=at(lines, "taken"))
    run = plays.run(Outcome.DEADLOCKED, waiters=(waiter,), thread_failures=(failure,))
    assert verdict(run, lines, DEADLOCK).mistake == "exception-passes-release"
    safe = lines_of(text.replace("lock.acquire()", "with other:   "))
    assert verdict(run, safe, DEADLOCK).mistake != "exception-passes-release"


def test_the_doors_tell_which_lock_was_not_taken(plays: Plays) -> None:
    """None, one of two, or one after the other."""
    lines = lines_of(TRANSFER)
    stack = at(lines, "write")

    def wrote(name: str, step: int) -> Arrival:
        found: Arrival = plays.arrival(
            f"{name}.balance:write", 1, step, step, kind="write", stack=stack
        )
        return found

    def run(*arrivals: Arrival) -> Run:
        made: Run = plays.run(arrivals=arrivals, steps=plays.steps(6))
        return made

    def door(name: str, step: int) -> Arrival:
        return replace(doors(plays, 1, f"{name}.lock")[0], step=step, released=step)

    a, b = wrote("a", 2), wrote("b", 4)
    assert verdict(run(door("a", 0), a, b), lines).mistake == "one-lock-of-two"
    assert verdict(run(a, b), lines).mistake == "other-lock"
    audit = plays.arrival("audit", 2, 0, 0, kind="gate")
    steps = run(audit, door("a", 0), a, door("b", 3), b)
    assert verdict(steps, lines).mistake == "two-steps"
    both = run(audit, door("a", 0), door("b", 1), a, b)
    assert verdict(both, lines).mistake == ""


def test_both_went_through_only_if_the_check_stood_outside(plays: Plays) -> None:
    """With the check under the lock there is another cause."""
    text = """
        def count(source, amount):
            if source.balance < amount:  # read
                return False
            with source.lock:
                source.balance -= amount  # write
    """
    fact = LostUpdate(expected="one", actual="two", overdrawn=True)
    lines = lines_of(text)
    run = raced(plays, lines)
    assert verdict(run, lines, fact).mistake == "check-then-act"
    other = replace(fact, overdrawn=False)
    assert verdict(run, lines, other).mistake != "check-then-act"


def test_an_exit_code_is_ignored_if_nobody_looks(plays: Plays) -> None:
    """A child ended with an exception, and the call returned."""
    error = Raised(type="TaskFailed", message="", phase="call")
    failure = ThreadFailure(actor_name="MainThread", raised=error)
    run = plays.run(thread_failures=(failure,))
    fact = NotRaised(expected="ChildFailed", type="ChildFailed")
    assert verdict(run, ["def count():"], fact).mistake == "exit-code-ignored"
    looks = ["def count():", "    if child.exitcode:"]
    assert verdict(run, looks, fact).mistake != "exit-code-ignored"


def test_an_overlap_is_told_with_the_place(plays: Plays) -> None:
    """Two are at the same task, and there is no lock."""
    lines = lines_of("""
        def count(store):
            def work():
                store()  # in
    """)
    both = tuple(
        plays.arrival("store:x", n, 0, n, stack=at(lines, "in")) for n in (1, 2)
    )
    run = plays.run(arrivals=both, steps=plays.steps(3))
    found = verdict(run, lines, OVERLAP)
    assert found.mistake == "no-lock"
    assert [e.at and e.at.line for e in found.evidence] == [3, 3]
