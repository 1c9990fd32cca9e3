"""The mutants: one small mistake each, named, and never the same one twice."""

from __future__ import annotations

import ast
import difflib
from pathlib import Path

import pytest

from autograder.gatekeeper.editing.findings import AuthorError
from autograder.gatekeeper.editing.mutants import Mutant, equivalents, mutants
from autograder.gatekeeper.editing.source import Source

EXERCISES = ("Keeper", "run_both")


def solution(*lines: str, returns: str = "list") -> Source:
    """Return a reference of one function whose solution is ``lines``."""
    body = "".join(f"    {line}\n" for line in lines)
    marks = "    # TODO 1: it\n    ### BEGIN SOLUTION\n", "    ### END SOLUTION\n"
    return Source(f"def f(tasks) -> {returns}:\n{marks[0]}{body}{marks[1]}")


def changes(reference: Source, mutator: str) -> list[str]:
    """Return, for each mutant of one mutator, the lines that it brings in."""
    before = reference.text.splitlines()
    found = []
    for mutant in mutants(reference, ["f"]):
        if mutant.name.split(":")[1] == mutator:
            after = difflib.ndiff(before, mutant.text.splitlines())
            new = [line[2:].strip() for line in after if line.startswith("+ ")]
            found.append("; ".join(line for line in new if line))
    return found


THREADS = solution(
    "threads = [Thread(target=work, args=(task,)) for task in tasks]",
    "for thread in threads:",
    "    thread.start()",
    "for thread in threads:",
    "    thread.join()",
)
ONE = solution("t = Thread(target=work, args=tasks)", "t.start()", "t.join()")
CAREFUL = solution(
    "values = [None] * len(tasks)",
    "try:",
    "    with lock:",
    "        values[i] = work()",
    "except Exception as error:",
    "    errors[i] = error",
    "finally:",
    "    lock.release()",
    "for error in errors:",
    "    if error is not None:",
    "        raise error",
    "return values",
)
FINAL = solution("try:", "    work()", "finally:", "    lock.release()")
COUNTED = solution(
    "for i in range(len(tasks)):",
    "    if i < 3:",
    "        self.value = tasks[i]",
    "for i, task in enumerate(tasks):",
    "    super().__init__(name=task)",
    "return [task for task in tasks]",
)
POOL = solution("with Pool(processes=4) as pool:", "    pool.submit(work, *tasks)")
LOCKS = solution(
    "lock = multiprocessing.Lock()",
    "a, b = sorted(tasks, key=id)",
    "with a.lock, b.lock:",
    "    a.value -= 1",
    "    b.value += 1",
    "ready = prepare(a)",
    "with lock:",
    "    a.value += ready",
)
POOLS = solution(
    "with Pool(4) as pool:",
    "    later = pool.map_async(work, tasks)",
    "    try:",
    "        return later.get(timeout=2)",
    "    except multiprocessing.TimeoutError:",
    "        return None",
)

# mutator: the reference, and what each of its mutants brings in
KNOWN: dict[str, tuple[Source, list[str]]] = {
    "drop-start": (THREADS, ["pass"]),
    "drop-join": (THREADS, ["pass"]),
    "no-parentheses": (THREADS, ["thread.start", "thread.join"]),
    "run-for-start": (THREADS, ["thread.run()"]),
    "join-at-once": (THREADS, ["thread.join()"]),
    "join-with-timeout": (THREADS, ["thread.join(0.2)"]),
    "sleep-for-join": (THREADS, ['__import__("time").sleep(0.2)']),
    "target-called": (ONE, ["t = Thread(target=work(*tasks), args=tasks)"]),
    "start-kept": (ONE, ["t = Thread(target=work, args=tasks).start(); pass"]),
    "daemon-for-join": (
        ONE,
        ["t = Thread(target=work, args=tasks, daemon=True); pass"],
    ),
    "swap": (ONE, ["t.join()"]),
    "args-without-comma": (
        THREADS,
        ["threads = [Thread(target=work, args=task) for task in tasks]"],
    ),
    "late-binding": (
        THREADS,
        ["threads = [Thread(target=lambda: work(task)) for task in tasks]"],
    ),
    "drop-args": (ONE, ["t = Thread(target=work)"]),
    "only-the-first": (THREADS, ["break", "break"]),
    "skip-first": (THREADS, ["for thread in list(threads)[1:]:"] * 2),
    "skip-last": (THREADS, ["for thread in list(threads)[:-1]:"] * 2),
    "only-the-last": (THREADS, ["for thread in list(threads)[-1:]:"]),
    "return-early": (ONE, ["return", "return"]),
    "drop-with": (CAREFUL, ["if True:"]),
    "drop-except": (CAREFUL, [""]),
    "drop-finally": (FINAL, ["if True:; if True:"]),
    "swallow": (CAREFUL, ["pass"]),
    "narrow-except": (CAREFUL, ["except ArithmeticError as error:"]),
    "drop-raise": (CAREFUL, ["pass"]),
    "raise-another": (CAREFUL, ["raise RuntimeError(error)"]),
    "drop-item": (CAREFUL, ["work()", "error"]),
    "constant-index": (CAREFUL, ["values[0] = work()", "errors[0] = error"]),
    "append-as-they-end": (CAREFUL, ["values = []; values.append(work())"]),
    "reverse-iteration": (CAREFUL, ["for error in list(errors)[::-1]:"]),
    "reverse-result": (CAREFUL, ["return (values)[::-1]"]),
    "return-nothing": (CAREFUL, ["values"]),
    "opposite": (CAREFUL, ["if not (error is not None):"]),
    "boundary": (COUNTED, ["if i <= 3:"]),
    "range-too-short": (COUNTED, ["for i in range((len(tasks)) - 1):"]),
    "range-from-one": (COUNTED, ["for i in range(1, len(tasks)):"]),
    "enumerate-from-one": (COUNTED, ["for i, task in enumerate(tasks, 1):"]),
    "drop-store": (COUNTED, ["tasks[i]"]),
    "drop-super-init": (COUNTED, ["pass"]),
    "drop-name": (COUNTED, ["super().__init__()"]),
    "one-worker": (POOL, ["with Pool(processes=1) as pool:"]),
    "drop-arguments": (POOL, ["pool.submit(work)"]),
    "thread-lock": (LOCKS, ['lock = __import__("threading").Lock()']),
    "drop-key": (LOCKS, ["a, b = sorted(tasks)"]),
    "no-order": (LOCKS, ["a, b = tasks"]),
    "first-outside": (LOCKS, ["a.value -= 1"]),
    "last-outside": (LOCKS, ["b.value += 1"]),
    "never-released": (
        LOCKS,
        [
            "a.lock.acquire(); b.lock.acquire(); a.value -= 1; b.value += 1",
            "lock.acquire(); a.value += ready",
        ],
    ),
    "new-lock": (
        LOCKS,
        [
            'with __import__("threading").Lock(), b.lock:',
            'with a.lock, __import__("threading").Lock():',
            'with __import__("threading").Lock():',
        ],
    ),
    "no-finally": (
        LOCKS,
        [
            "a.lock.acquire(); b.lock.acquire(); a.value -= 1; b.value += 1; "
            "b.lock.release(); a.lock.release()",
            "lock.acquire(); a.value += ready; lock.release()",
        ],
    ),
    "one-lock-of-two": (LOCKS, ["with a.lock:", "with b.lock:"]),
    "taken-twice": (LOCKS, ["a.lock.acquire()", "lock.acquire()"]),
    "too-wide": (
        LOCKS,
        ["pass; a, b = sorted(tasks, key=id)", "pass; ready = prepare(a)"],
    ),
    "drop-change": (LOCKS, ["pass", "pass", "pass"]),
    "other-sign": (
        LOCKS,
        ["a.value += 1", "b.value -= 1", "a.value -= ready"],
    ),
    "let-go-between": (
        LOCKS,
        ["copied = a.value + ready; with lock:; a.value = copied"],
    ),
    "read-inside-only": (LOCKS, ["copied = a.value + ready; a.value = copied"]),
    "drop-size": (POOLS, ["with Pool() as pool:"]),
    "size-of-the-data": (POOLS, ["with Pool(len(items)) as pool:"]),
    "thread-pool": (
        POOLS,
        ["with __import__('multiprocessing.pool').pool.ThreadPool(4) as pool:"],
    ),
    "map-for-async": (POOLS, ["later = pool.map(work, tasks)"]),
    "one-chunk": (POOLS, ["later = pool.map_async(work, tasks, chunksize=1000)"]),
    "after-the-block": (
        POOLS,
        [
            "try:; return later.get(timeout=2); "
            "except multiprocessing.TimeoutError:; return None"
        ],
    ),
    "drop-timeout": (POOLS, ["return later.get()"]),
    "builtin-timeout": (POOLS, ["except TimeoutError:"]),
}


@pytest.mark.parametrize("mutator", KNOWN)
def test_makes_the_mistake(mutator: str) -> None:
    """Each mutator makes its mistake, in every place, and nothing else."""
    reference, expected = KNOWN[mutator]
    assert changes(reference, mutator) == expected


def test_every_mutator_is_shown_here() -> None:
    """No mutator is without an example above."""
    references = {id(r): r for r, _ in KNOWN.values()}.values()
    made = {m.name.split(":")[1] for r in references for m in mutants(r, ["f"])}
    drops = {name for name in made if name.startswith("drop-")}
    assert made - drops <= set(KNOWN)


def test_every_mutant_compiles_and_differs(reference: Source) -> None:
    """A mutant is another program, under a name of its own."""
    found = mutants(reference, EXERCISES)
    shapes = [ast.dump(ast.parse(mutant.text)) for mutant in found]
    assert len({*shapes, ast.dump(reference.tree)}) == len(found) + 1
    assert len({mutant.name for mutant in found}) == len(found) > 20


def test_changes_only_what_a_student_writes(reference: Source) -> None:
    """What lies outside of the regions stays as it is."""
    lines = reference.lines
    inside = {n for n in range(len(lines)) if "### BEGIN" in "".join(lines[:n])}
    outside = reference.text.split("### BEGIN")[0]
    assert all(
        mutant.text.startswith(outside) for mutant in mutants(reference, EXERCISES)
    )
    assert all(mutant.line - 1 in inside for mutant in mutants(reference, EXERCISES))


def test_tells_which_exercises_a_mutant_touches(reference: Source) -> None:
    """A mutant of a function touches all who call it."""
    touched = {m.name.split(":")[0]: m.exercises for m in mutants(reference, EXERCISES)}
    assert touched == {
        "Keeper": ("Keeper", "run_both"),
        "started": ("run_both",),
        "run_both": ("run_both",),
    }


def test_edits_the_right_place_in_f_strings_or_none() -> None:
    """Before Python 3.12 places within f-strings are not known."""
    reference = solution("work(f'ä{tasks.pop()!r:>{wide()}}')", "return work()")
    right = {
        "work(f'ä{tasks.pop!r:>{wide()}}')",
        "work(f'ä{tasks.pop()!r:>{wide}}')",
        "return work",
    }
    made = changes(reference, "no-parentheses")
    assert "return work" in made
    assert set(made) <= right


def _listed(folder: Path, text: str, known: list[Mutant]) -> dict[str, str]:
    file = folder / "equivalent_mutants.txt"
    file.write_text(text)
    return equivalents(file, known)


def test_reads_the_mutants_that_are_still_right(tmp_path: Path) -> None:
    """The list gives names and reasons; without a file it is empty."""
    known = mutants(ONE, ["f"])
    text = "# these\nf:swap:5  nobody can tell them apart  # truly\n\n"
    assert _listed(tmp_path, text, known) == {"f:swap:5": "nobody can tell them apart"}
    assert equivalents(tmp_path / "none.txt", known) == {}


@pytest.mark.parametrize(
    ("line", "what", "do"),
    [
        ("f:swap:99 why not", "there is no such mutant", "`f:swap:5`"),
        ("f:swap:5", "without a reason", "Say after the name"),
    ],
)
def test_refuses_a_bad_list(tmp_path: Path, line: str, what: str, do: str) -> None:
    """A name that is not there and a missing reason are reported with the line."""
    with pytest.raises(AuthorError) as caught:
        _listed(tmp_path, f"# one\n{line}\n", mutants(ONE, ["f"]))
    assert what in caught.value.finding.what
    assert do in caught.value.finding.do
    assert caught.value.finding.line == 2
