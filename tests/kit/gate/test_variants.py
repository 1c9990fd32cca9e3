"""The variants: another shape, the same behaviour."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path
from typing import Any

import pytest

from autograder.gatekeeper.source import Source
from autograder.gatekeeper.specimens import read_specimen
from autograder.gatekeeper.variants import BUNDLES, SINGLES, bundles, reshaped, singles

PROGRAM = Source('''\
"""Many shapes in one program."""

import threading
from concurrent.futures import ThreadPoolExecutor
from queue import Queue

LOCK = threading.Lock()


class Keeper(threading.Thread):
    def __init__(self, task):
        super().__init__(name="keeper")
        self.task = task

    def run(self):
        self.value = self.task()


def squares(numbers, *, start=0):
    results = []
    for number in numbers:
        results.append(start + number**2)
    return results


def doubled(numbers):
    return [2 * number for number in numbers if number]


def pooled(numbers):
    with ThreadPoolExecutor(max_workers=2) as pool:
        futures = [pool.submit(pow, number, 2) for number in numbers]
        return [future.result() for future in futures]


def collected(numbers):
    found = {}
    total = 0

    def work(number, *rest):
        nonlocal total
        with LOCK:
            found[number] = sum(rest, start=number)
            total += number

    threads = [threading.Thread(target=work, args=(n, 1, 2)) for n in numbers]
    for thread in threads:
        thread.start()
    [thread.join() for thread in threads]
    return sorted(found.items()), total


def first_even(numbers):
    LOCK.acquire()
    try:
        for number in numbers:
            if number % 2:
                continue
            return number
    finally:
        LOCK.release()
    raise LookupError(f"no even number in {numbers}")


def kept(numbers):
    box = Queue()
    keeper = Keeper(lambda: [box.get() for _ in numbers])
    keeper.start()
    for number in numbers:
        box.put(number)
    keeper.join()
    return keeper.value, keeper.name
''')

CALLS = ("squares", "doubled", "pooled", "collected", "first_even", "kept")


def behaviour(text: str) -> list[object]:
    """Return what the program's functions return or raise, for several inputs."""
    scope: dict[str, Any] = {"__name__": "program"}
    exec(compile(text, "program", "exec"), scope)
    seen: list[object] = [scope["squares"]([1], start=5)]
    for name in CALLS:
        for numbers in ([], [3, 0, 4], [5, 7]):
            try:
                seen.append((name, scope[name](numbers)))
            except LookupError as error:
                seen.append((name, str(error)))
    return seen


ALL = {variant.name: variant for variant in singles(PROGRAM) + bundles(PROGRAM)}


@pytest.mark.parametrize("name", ALL)
def test_does_the_same_in_another_shape(name: str) -> None:
    """A variant returns and raises what its original does."""
    with contextlib.redirect_stdout(io.StringIO()):
        assert behaviour(ALL[name].text) == behaviour(PROGRAM.text)


def test_every_reshaper_finds_something_to_change() -> None:
    """The program above has something for each reshaper."""
    expected = {reshaper.__name__.replace("_", "-") for reshaper in SINGLES}
    assert set(ALL) == expected | set(BUNDLES)


@pytest.mark.parametrize(
    ("name", "gone", "new"),
    [
        ("rename-locals", " results", "the_results"),
        ("import-names", "import threading", "from threading import Lock, Thread"),
        ("import-modules", "from queue import Queue", "queue.Queue()"),
        ("import-under-another-name", "= threading.Lock", "= threading_module.Lock"),
        ("comprehend-loops", "results.append", "results = [start + number ** 2 for"),
        ("unroll-comprehensions", "return [2 *", "collected_.append(2 *"),
        ("loop-by-hand", "for number in numbers:", "next(rest"),
        ("guard-by-hand", "with LOCK", "pool.shutdown()"),
        ("guard-with", "LOCK.release()", "with LOCK:\n        for number"),
        ("name-results", "return results", "outcome = results"),
        ("raise-again", "", "except BaseException:\n        raise"),
        ("add-docstrings", "", "Does the part called work."),
        ("add-hints", "results = []", "results: 'object' = []"),
        ("add-prints", "", "print('now in squares')"),
        ("call-inner", "", "return _squares_itself(numbers, start=start)"),
        ("threads-by-position", "target=", "Thread(None, work, None, (n, 1, 2))"),
        ("targets-as-partial", "args=(", "bound_early(work, n, 1, 2)"),
        ("own-thread-class", "threading.Thread(t", "_Worker(target=work"),
    ],
)
def test_changes_the_shape(name: str, gone: str, new: str) -> None:
    """Each reshaper changes what its name says."""
    assert new in ALL[name].text
    assert not gone or gone not in ALL[name].text


def test_the_bundles_leave_no_reshaper_out() -> None:
    """Every shape is tried with every specimen, in one bundle or the other."""
    assert {r for bundle in BUNDLES.values() for r in bundle} == set(SINGLES)


def test_turns_the_order_of_functions_round() -> None:
    """The last function comes first."""
    text = ALL["reverse-functions"].text
    assert text.index("def kept") < text.index("def squares")


def test_keeps_names_that_callers_use() -> None:
    """Names of functions and of their parameters stay."""
    text = ALL["rename-locals"].text
    assert "def squares(numbers, *, start=0)" in text
    assert "def __init__(self, task)" in text


def test_prints_nothing_where_the_program_prints() -> None:
    """A program's own output is not disturbed."""
    loud = Source("def f():\n    print(1)\n\n\ndef g():\n    return 2\n")
    assert "add-prints" not in {variant.name for variant in singles(loud)}


def test_leaves_enums_and_named_bases_alone() -> None:
    """Classes that a subclass would change are left alone."""
    text = "import enum\n\n\nclass E(enum.Enum):\n    A = 1\n"
    text += "\n\nclass T:\n    def f(self):\n        return super(T, self)\n"
    assert all("ItselfItself" not in v.text for v in singles(Source(text)))
    assert "call-inner" not in {v.name for v in singles(Source(text))}


def test_a_specimen_stays_one(tmp_path: Path) -> None:
    """The variants of a specimen are specimens of the same exercise."""
    folder = tmp_path / "right"
    folder.mkdir()
    file = folder / "squares_loop.py"
    file.write_text(f"# exercise: squares\n# style: loop\n{PROGRAM.text}")
    made = reshaped(read_specimen(file))
    assert [name for name, _ in made] == list(BUNDLES)
    assert {variant.exercise for _, variant in made} == {"squares"}
