"""What drives the student's code for 06_locks: the only file that crosses over.

Nothing here judges.  A scenario calls the student's code and reports the results.  It
never trips over a wrong answer, for a scenario that raises is a mistake of ours.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import sys
import threading
from collections.abc import Callable
from multiprocessing import util
from types import SimpleNamespace
from typing import Any

from autograder.student_side import Stage
from autograder.student_side.probes import TaskFailed

PEOPLE = {"ann": 100, "bob": 60, "cat": 30}
AUDITS = 40  # more than a transfer has moves

# What appending some records returns: it means nothing to the caller, and the last one
# cannot even be sent to it.
APPENDED = {
    "a": 7,
    "b": "appended",
    "c": KeyError("which nobody raised"),
    "number 0": threading.Lock(),
}


class Appending:
    """Something to append with: a gate for each record, and failures on request.

    What it raises holds a lock, so that it cannot be sent to another process.
    """

    def __init__(self, stage: Stage, *failing: str) -> None:
        self._good = stage.task("append", each=True)
        self._bad = stage.task("append", each=True, raises=True)
        self._failing = failing

    def __call__(self, record: Any) -> object:
        """Append, or fail."""
        name = record if isinstance(record, str) else f"number {record}"
        try:
            (self._bad if name in self._failing else self._good)(name[:20])
        except TaskFailed as error:
            vars(error)["lock"] = threading.Lock()
            raise
        if name.startswith("large"):
            sys.stdout.write("large is printed\n")
        return APPENDED.get(name)


class Stubborn:
    """An amount that can be compared, and lets nobody calculate with it."""

    def _small(self, _other: Any) -> bool:
        return True

    def _large(self, _other: Any) -> bool:
        return False

    __lt__ = __le__ = _small
    __gt__ = __ge__ = _large

    def _refuse(self, _other: Any = None) -> Any:
        raise ArithmeticError("no calculating with this amount")

    __add__ = __radd__ = __sub__ = __rsub__ = __neg__ = _refuse
    __int__ = __index__ = __float__ = _refuse


class Plain(SimpleNamespace):
    """A counter or an account as in the docstrings, which cannot be hashed."""


def _together(*calls: Callable[[], Any]) -> list[Any]:
    """Make the calls in a thread each, all at once; tell what came of each."""
    outcomes: list[Any] = ["nothing"] * len(calls)

    def make(place: int, call: Callable[[], Any]) -> None:
        outcomes[place] = _outcome(call)

    threads = [
        threading.Thread(target=make, args=(n, call), name=f"Thread-{n + 1}")
        for n, call in enumerate(calls)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes


def _outcome(call: Callable[[], Any]) -> Any:
    """What the call returned, if that is a plain answer, or what it raised."""
    try:
        return _plain(call())
    except Exception as error:  # noqa: BLE001 - the grader sees it
        return f"raised {type(error).__name__}: {error}"[:120]


def _plain(value: Any) -> Any:
    return value if value is None or isinstance(value, bool) else repr(value)[:80]


def _taken(accounts: dict[str, Any]) -> list[str]:
    return [f"{name}.lock" for name, who in accounts.items() if who.lock.locked()]


# 1: append_all -----------------------------------------------------------------------


def append_some(student: Any, stage: Stage, records: list[Any]) -> None:
    """Append the records."""
    student.append_all(Appending(stage), records)


def append_by_line(student: Any, stage: Stage, count: int) -> None:
    """Append so many, with a stop before every line of the student's file."""
    append = Appending(stage)
    stage.line_gates()
    student.append_all(append, [f"{n:02}" for n in range(count)])


def append_with_trouble(student: Any, stage: Stage) -> None:
    """Append nothing, a single large record, and others; then let some of them raise.

    A single one does, then the last one of two; if nobody notices, that is the end.
    Then the first two of three do.  Under fork, processes begin in the order in which
    they were started, if the referee wants it so: those two have somebody after them.
    """
    append = Appending(stage, "w", "y", "a", "b")
    student.append_all(append, [])
    stage.gate("nothing appended")
    student.append_all(append, ["large" * 300_000])
    student.append_all(append, [["twin"], ["twin"], 0])
    for records in ["w"], ["x", "y"]:
        with contextlib.suppress(getattr(student, "ChildFailed", Exception)):
            student.append_all(append, records)
            return
    util.register_after_fork(append, lambda _: stage.gate(f"begins:{_number():03}"))
    student.append_all(append, ["a", "b", "c"])


def _number() -> int:
    """How many processes its parent had started when it started this one."""
    return multiprocessing.current_process()._identity[-1]


# 2, 3: count_up, count_up_in_processes -----------------------------------------------


def count_threads(student: Any, stage: Stage, times: int, workers: int) -> int:
    """Count with threads."""
    counter = stage.number("counter", 1000)
    student.count_up(counter, times, workers)
    return int(counter.final)


def count_threads_by_line(student: Any, stage: Stage, times: int, workers: int) -> int:
    """The same, with a stop before every line of the student's file."""
    counter = stage.number("counter", 1000)
    stage.line_gates()
    student.count_up(counter, times, workers)
    return int(counter.final)


def count_processes(student: Any, stage: Stage, times: int, workers: int) -> int:
    """Count with processes."""
    counter = stage.shared_number("counter", 1000)
    student.count_up_in_processes(counter, times, workers)
    return int(counter.final)


def count_processes_by_line(student: Any, stage: Stage, workers: int) -> int:
    """Count with processes, with a stop before every line of the student's file."""
    counter = stage.shared_number("counter", 1000)
    stage.line_gates()
    student.count_up_in_processes(counter, 1, workers)
    return int(counter.final)


def count_few(student: Any, stage: Stage, name: str) -> list[int]:
    """Count nothing in two ways, and with a single worker, twice."""
    counter: Any = stage.shared_number("few", 7)
    if name == "count_up":
        counter = Plain(value=7)
    count = getattr(student, name)
    found = []
    for times, workers in ((0, 2), (3, 0), (2, 1), (1, 1)):
        count(counter, times, workers)
        found.append(int(counter.value if name == "count_up" else counter.final))
    return found


# 4: transfer -------------------------------------------------------------------------


def _people(stage: Stage, money: dict[str, int] = PEOPLE) -> dict[str, Any]:
    return {name: stage.account(name, much) for name, much in money.items()}


def _mover(
    student: Any, people: dict[str, Any], give: str, take: str, much: Any
) -> Any:
    return lambda: student.transfer(people[give], people[take], much)


def transfer_alone(
    student: Any, stage: Stage, transfers: list[tuple[str, str, int]]
) -> list[Any]:
    """Make transfers one after the other; report what was returned, and what is left.

    Nobody comes after one who has left a lock taken; the last item names such locks.
    """
    people = _people(stage)
    outcomes: list[Any] = []
    for transfer in transfers:
        outcomes.append(_plain(_mover(student, people, *transfer)()))
        if _taken(people):
            break
    return [outcomes, [who.final for who in people.values()], _taken(people)]


def transfer_together(
    student: Any, stage: Stage, transfers: list[tuple[str, str, int]], *alike: int
) -> list[Any]:
    """Make transfers at the same time; report what was returned, and what is left.

    All have ``alike`` in the beginning, if that is given.
    """
    people = _people(stage, dict.fromkeys(PEOPLE, *alike) if alike else PEOPLE)
    outcomes = _together(
        *(_mover(student, people, *transfer) for transfer in transfers)
    )
    return [outcomes, [who.final for who in people.values()], _taken(people)]


def transfer_beside_a_teller(student: Any, stage: Stage, name: str) -> list[Any]:
    """Transfer from ann to bob, while somebody else takes 5 from one of the two.

    Then once more, while somebody has all of ann's money, and puts it back.
    """
    people = _people(stage)

    def tell() -> None:
        account = people[name]
        with account.lock:
            balance = account.balance
            stage.gate("teller")
            account.balance = balance - 5

    move = _mover(student, people, "ann", "bob", 40)
    outcomes = _together(move, tell)
    left = [people["ann"].final, people["bob"].final]
    return [[outcomes[0], *left], _told_meanwhile(stage, people["ann"], move)]


def _told_meanwhile(stage: Stage, ann: Any, move: Callable[[], Any]) -> Any:
    """What a transfer tells that begins while somebody has all of ann's money."""
    outcomes: list[Any] = []
    mover = threading.Thread(target=lambda: outcomes.append(_outcome(move)))
    with ann.lock:
        money = ann.balance
        ann.balance = 0
        mover.start()
        stage.gate("teller")
        ann.balance = money
    mover.join()
    return outcomes[0]


def transfer_under_audit(student: Any, stage: Stage) -> list[Any]:
    """Transfer, while somebody adds up the money whenever both locks are free."""
    people = _people(stage)
    ann, bob = people["ann"], people["bob"]
    sums: list[int] = []
    ended = threading.Event()

    def audit() -> None:
        for _ in range(AUDITS):
            stage.gate("audit")
            last = ended.is_set()
            with contextlib.ExitStack() as stack:
                if all(_take(stack, account) for account in (ann, bob)):
                    sums.append(ann.final + bob.final)
            if last:
                return

    def move() -> Any:
        try:
            return student.transfer(ann, bob, 40)
        finally:
            ended.set()

    outcomes = _together(move, audit)
    return [outcomes[0], sorted(set(sums)), _taken(people)]


def _take(stack: contextlib.ExitStack, account: Any) -> bool:
    """Take the lock if it is free, without a gate."""
    lock = account.lock._lock
    if not lock.acquire(blocking=False):
        return False
    stack.callback(lock.release)
    return True


def transfer_with_trouble(student: Any, stage: Stage) -> list[Any]:
    """Transfer what cannot be compared, or calculated with; look at the locks then.

    Tells at last whether each of the two raised, as far as it came.
    """
    people = _people(stage)
    raised = []
    for amount in ("ten", Stubborn()):
        outcome = _outcome(_mover(student, people, "ann", "bob", amount))
        raised.append(str(outcome).startswith("raised"))
        if _taken(people):
            break
    left = [who.final for who in people.values()]
    return [left, _taken(people), _plainly(student), raised]


def _plainly(student: Any) -> list[Any]:
    """Make two transfers as in the docstring: such accounts cannot be hashed."""
    plain = [Plain(lock=threading.Lock(), balance=100) for _ in range(2)]
    outcomes = [_outcome(lambda: student.transfer(*plain, 70)) for _ in range(2)]
    return [*outcomes, *(account.balance for account in plain)]


# 5: prepare_and_store ----------------------------------------------------------------


def store_some(student: Any, stage: Stage, count: int) -> None:
    """Prepare and store so many."""
    prepare, store = stage.task("prepare", each=True), stage.task("store", each=True)
    student.prepare_and_store(prepare, store, [f"{n:02}" for n in range(count)])


def store_many(student: Any, stage: Stage, count: int) -> list[Any]:
    """Prepare and store so many, and tell what was stored."""
    stored: list[Any] = []
    items = [f"{n:02}" for n in range(count)]
    student.prepare_and_store(stage.task("prepare", each=True), stored.append, items)
    return sorted(map(str, stored))


def store_by_line(student: Any, stage: Stage, count: int) -> None:
    """The same, with a stop before every line of the student's file."""
    store = stage.task("store", each=True)
    stage.line_gates()
    student.prepare_and_store(str, store, [f"{n:02}" for n in range(count)])


def store_with_trouble(student: Any, stage: Stage) -> list[Any]:
    """One of four cannot be prepared, another one not be stored; then few and odd ones.

    Tells what was stored of nothing, of a single value that is false, and of others.
    """
    fine = {name: stage.task(name, each=True) for name in ("prepare", "store")}
    fail = {name: stage.task(name, each=True, raises=True) for name in fine}

    def prepare(item: str) -> str:
        (fail if item == "b" else fine)["prepare"](item)
        return item

    def store(item: str) -> None:
        (fail if item == "a" else fine)["store"](item)

    with contextlib.suppress(Exception):
        student.prepare_and_store(prepare, store, ["a", "b", "c", "d"])
    stored: list[Any] = []
    student.prepare_and_store(stage.task("never"), stored.append, [])
    student.prepare_and_store(lambda item: item, stored.append, [0])
    student.prepare_and_store(lambda _: None, stored.append, ((1,), [2]))
    return stored
