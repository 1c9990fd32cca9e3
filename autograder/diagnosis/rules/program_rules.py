"""Rules about a file that is run as a program, and about what its workers print."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case
from autograder.diagnosis.observations import head_of, reach, workers, written
from autograder.diagnosis.pool_observations import parameters
from autograder.diagnosis.process_observations import answers, found, limits, question
from autograder.diagnosis.rule import Choice, rule
from autograder.diagnosis.words import count, line, same_items, shown
from autograder.evidence import Frame, Outcome, Role
from autograder.facts import FactKind, Found, NeverRan, Overlap, WrongValue
from autograder.verdict import EvidenceLine

_NOT_CALLED = {"because": Choice("def-runs-nothing"), "way": Choice("call-main")}
_NEVER_TRUE = {"because": Choice("guard-never-true"), "way": Choice("spell-the-guard")}


@rule("because", "way")
def main_not_called(case: Case) -> Mapping[str, Any] | None:
    """The file defines functions but calls none of them."""
    if not found(case, Found.NOTHING_RAN):
        return None
    if case.listing.find("NotImplementedError", case.listing.body_of("main")):
        return None
    misspelt = _misspelt_guard(case)
    if misspelt is not None:
        evidence = (line("this condition", "is never true", misspelt),)
        return {**_NEVER_TRUE, "evidence": evidence}
    return {**_NOT_CALLED, "evidence": _near_miss(case)}


_GUARD = r"^if\b.*\b__name__\b"
_RIGHT_GUARD = r"^if\s*\(?__name__ == ([\"'])__main__\1"


def _misspelt_guard(case: Case) -> Frame | None:
    """Return the `if` that compares ``__name__`` with another text, above a call."""
    for number in case.listing.find(_GUARD, range(1, len(case.listing.lines) + 1)):
        head = case.listing.text(number)
        under = [number, *case.listing.block(number)]
        if not re.search(r"([\"'])__main__\1", head) and case.listing.find(
            r"\bmain\(", under
        ):
            return case.listing.frame(number)
    return None


def _near_miss(case: Case) -> tuple[EvidenceLine, ...]:
    lines = range(1, len(case.listing.lines) + 1)
    if named := case.listing.find(r"^main\s*$", lines):
        at = case.listing.frame(named[-1])
        return (line("this line", "names `main`, but does not call it", at),)
    if guards := case.listing.find(r"\b__name__\b", lines):
        at = case.listing.frame(guards[-1])
        return (line("under this line", "nothing calls `main`", at),)
    return ()


_TOP = "<module>"
_REFUSED = "finished its bootstrapping phase"


_CREATES = re.compile(r"(\w+)\s*=(?!=).*\b(Pool|\w*Executor|Manager)\(")


@rule("headline", "way")
def missing_guard(case: Case) -> Mapping[str, Any] | None:
    """The program runs on every import."""
    hangs = case.is_a(FactKind.NOT_LOADED) and _starts_processes(case)
    if not (hangs or found(case, Found.NO_GUARD) or _REFUSED in case.run.output):
        return None
    at = _top_line(case)
    evidence = (line("an import", "runs this line", at),) if at is not None else ()
    created = _CREATES.match(at.source) if at is not None else None
    used = created and case.listing.find(
        rf"\b{created[1]}\b", case.listing.body_of(case.exercise)
    )
    way = Choice("create-it-inside" if used else "move-under-the-guard")
    guards = case.listing.find(_RIGHT_GUARD, range(1, len(case.listing.lines) + 1))
    outside = at is not None and guards and at.line < min(guards)
    headline = Choice("outside-the-guard" if outside else "no-guard")
    return {"headline": headline, "way": way, "evidence": evidence}


def _starts_processes(case: Case) -> bool:
    deadlocked = case.run.outcome is Outcome.DEADLOCKED
    lines = range(1, len(case.listing.lines) + 1)
    return deadlocked and bool(case.listing.find(r"\bmultiprocessing\b", lines))


def _top_line(case: Case) -> Frame | None:
    stacks = [arrival.stack for arrival in case.run.arrivals]
    stacks += [waiter.stack for waiter in case.run.waiters]
    for stack in stacks:
        for frame in case.own(stack):
            if frame.function == _TOP:
                return frame
    return None


@rule("answer", "jobs")
def no_worker_at_all(case: Case) -> Mapping[str, Any] | None:
    """The number of workers is 0 or less."""
    for cpus, jobs, answer in answers(case):
        if answer < 1:
            evidence = _answered(case, jobs, cpus, answer)
            return {"jobs": count(jobs, "job"), "answer": answer, "evidence": evidence}
    return None


def _answered(
    case: Case, jobs: int, cpus: int, answer: int
) -> tuple[EvidenceLine, ...]:
    """Say what was answered, and where."""
    doing = f"{question(jobs, cpus)}, the answer is {answer}"
    return (line(case.exercise, doing, _line_of_answer(case)),)


def _line_of_answer(case: Case) -> Frame | None:
    """Return the only `return` line, or else the head of the function.

    Which one of several `return` lines was reached is not recorded.
    """
    returns = case.listing.find(r"\breturn\b", reach(case))
    return case.listing.frame(returns[0]) if len(returns) == 1 else head_of(case)


_PRINTS = r"\bprint\b|\bstdout\b|\bstderr\b"


@rule()
def printed_by_children(case: Case) -> Mapping[str, Any] | None:
    """The workers print their results themselves."""
    if not found(case, Found.PRINTED):
        return _script_prints(case)
    at = written(case, _PRINTS)
    evidence = (
        (line("this line", "prints, or passes a function that prints", at),)
        if at
        else ()
    )
    return {"evidence": evidence}


def _script_prints(case: Case) -> Mapping[str, Any] | None:
    """Find squares in a wrong order, if only functions that the workers call print."""
    fact = case.fact
    if not isinstance(fact, WrongValue) or not case.run.of("script"):
        return None
    main = case.listing.body_of("main")
    inner = [n for n in reach(case) if n not in main]
    lines = case.listing.find(_PRINTS, inner)
    if not lines or case.listing.find(_PRINTS, main):
        return None
    if not same_items(fact.expected, fact.actual):
        return None
    return {"evidence": (line("a worker", "prints", case.listing.frame(lines[0])),)}


@rule("because", "jobs", "way", "workers")
def more_workers_than_jobs(case: Case) -> Mapping[str, Any] | None:
    """There are more workers than jobs."""
    for cpus, jobs, answer in answers(case):
        if answer > max(1, jobs):
            made_positive = written(case, r"(?<![\w.])abs\(") if jobs < 0 else None
            way = Choice("the-smaller-number")
            if all(a <= max(1, j) for _, j, a in answers(case) if j >= 1):
                way = Choice("one-for-negative")
            evidence = _answered(case, jobs, cpus, answer)
            if made_positive is not None:
                way = Choice("without-abs")
                evidence += (line("this line", "calls `abs`", made_positive),)
            return {
                "because": Choice("no-jobs-at-all" if jobs < 1 else "only-waits"),
                "jobs": count(jobs, "job"),
                "workers": count(answer, "worker"),
                "way": way,
                "evidence": evidence,
            }
    return None


_VALUES = r"(?:[^()]|\((?:[^()]|\([^()]*\))*\))*"  # with brackets of their own
_ASKS = r"\b(process_)?cpu_count\(|\bsched_getaffinity\("


@rule()
def cpus_not_asked(case: Case) -> Mapping[str, Any] | None:
    """The number of CPUs makes no difference."""
    given: dict[int, set[int]] = {}
    for _, jobs, answer in answers(case):
        given.setdefault(jobs, set()).add(answer)
    sizes = {cpus for cpus, _, _ in answers(case)}
    if len(sizes) < 2 or any(len(found) > 1 for found in given.values()):
        return None
    if case.listing.find(_ASKS, reach(case)):
        return None  # it asks, and then does something else with the answer
    at = _line_of_answer(case)
    evidence = (line(case.exercise, "returns the same number on each machine", at),)
    return {"evidence": evidence}


@rule("asked", "because", "way", "workers")
def more_workers_than_cpus(case: Case) -> Mapping[str, Any] | None:
    """There are more workers than CPUs."""
    for cpus, jobs, answer in answers(case):
        if max(1, *limits(case, cpus)) < answer <= jobs:
            asks = case.listing.find(_ASKS, reach(case))
            largest = answer == jobs and _most_of(case)
            way = Choice("min-of-both" if asks else "ask-in-the-function")
            if asks and not largest and written(case, r"\bmin\("):
                way = Choice("no-more-than-the-cpus")
            return {
                "asked": question(jobs, cpus),
                "because": Choice("largest" if largest else "take-turns"),
                "way": way,
                "workers": count(answer, "worker"),
                "evidence": _answered(case, jobs, cpus, answer),
            }
    return None


def _most_of(case: Case) -> bool:
    """Return whether the answer is a `max` with the number of jobs among its values."""
    jobs = re.match(r"\w+", parameters(case))
    if jobs is None or written(case, rf"^{jobs[0]}\s*[-+*/%]*=(?!=)"):
        return False
    first, last = rf"\s*{jobs[0]}\s*,", rf"{_VALUES},\s*{jobs[0]}\s*\)"
    return written(case, rf"^return max\((?:{first}|{last})") is not None


@rule("times")
def parent_does_the_work(case: Case) -> Mapping[str, Any] | None:
    """The program's own process does the work."""
    if not found(case, Found.NOT_SHARED):
        return None
    own = case.arrivals()
    times = count(len({a.label for a in own}), "number")
    evidence = (
        line(
            "the script itself", "called `square` here", case.line_of(own[0].stack[:-1])
        ),
    )
    return {"times": times, "evidence": evidence}


# A `min` that has 1 as one of its own values: inner calls have brackets of their own.
_ONE_AT_MOST = rf"\bmin\(\s*1\s*,|\bmin\({_VALUES},\s*1\s*\)"
_MINUS_ONE = r"\)\s*-\s*1\b|\b(?!return\b|jobs\b)\w+\s*-\s*1\b"
_NO_MORE_THAN_ONE = {"because": Choice("min-with-one"), "way": Choice("max-with-one")}
_ONE_SPARED = {"because": Choice("parent-needs-none"), "way": Choice("up-to-the-cpus")}
_ROOM_LEFT = {"because": Choice("room-for-one-more"), "way": Choice("up-to-the-cpus")}


@rule("asked", "because", "way", "workers")
def too_few_workers(case: Case) -> Mapping[str, Any] | None:
    """CPUs are left idle."""
    for cpus, jobs, answer in answers(case):
        right = {max(1, min(jobs, limit)) for limit in limits(case, cpus)}
        if answer not in right and answer < max(right):
            words = _ONE_SPARED if written(case, _MINUS_ONE) else _ROOM_LEFT
            if answer == 1 and written(case, _ONE_AT_MOST):
                words = _NO_MORE_THAN_ONE
            return {
                **words,
                "asked": question(jobs, cpus),
                "workers": count(answer, "worker"),
                "evidence": _answered(case, jobs, cpus, answer),
            }
    return None


_MISSING = "AttributeError", "NameError", "KeyError", "TypeError"


@rule()
def made_only_in_parent(case: Case) -> Mapping[str, Any] | None:
    """A child uses something that only the parent created."""
    failures = case.failures(*_MISSING)
    at = case.line_of(failures[0].raised.stack) if failures else None
    if at is None:
        return None
    in_vain = case.is_a(FactKind.DEADLOCKED) and case.exercise == "main"
    if not found(case, Found.SCRIPT_FAILED) and not (in_vain and _is_set(case, at)):
        return None
    error = failures[0].raised
    doing = f"ended with {error.type}: {error.message}"[:120]
    return {"evidence": (line(failures[0].actor_name, doing, at),)}


def _is_set(case: Case, at: Frame) -> bool:
    """Return whether a line uses a name that a function sets for the whole module."""
    every = range(1, len(case.listing.lines) + 1)
    said = (case.listing.text(n) for n in case.listing.find(r"^global\b", every))
    names = {name for text in said for name in re.findall(r"\w+", text)}
    return bool(names & set(re.findall(r"\w+", case.listing.text(at.line))))


@rule("numbers")
def numbered_from_one(case: Case) -> Mapping[str, Any] | None:
    """The workers are numbered from 1."""
    if not case.is_a(FactKind.NEVER_RAN) or case.exercise != "collect_lines":
        return None
    first = case.as_a(NeverRan).labels[0]
    came = sorted({a.label for a in case.tasks()})
    numbers = [x.partition(":")[2].partition(".")[0] for x in came]
    if ":0" not in first or "0" in numbers or "1" not in numbers:
        return None
    at = written(case, r"\brange\(|\benumerate\(")
    evidence = (line("this line", "sets the numbers", at),) if at is not None else ()
    return {"numbers": ", ".join(numbers), "evidence": evidence}


_SORTS = r"\bsorted\(|\.sort\(|\bset\(|\bfromkeys\(|\breversed\(|^return\b"


@rule("how")
def lines_rearranged(case: Case) -> Mapping[str, Any] | None:
    """Lines are sorted, or duplicates are dropped."""
    fact = case.fact
    if not isinstance(fact, WrongValue) or case.exercise != "collect_lines":
        return None
    expected, actual = fact.expected, fact.actual
    if not isinstance(actual, list) or set(map(str, actual)) != set(expected):
        return None
    kept = len(actual) == len(expected)
    at = written(case, _SORTS)
    evidence = (line("this line", "returns them", at),) if at is not None else ()
    how = "in another order" if kept else "without their duplicates"
    return {"how": how, "evidence": evidence}


@rule()
def lines_changed(case: Case) -> Mapping[str, Any] | None:
    """Lines are changed on the way."""
    fact = case.fact
    if not isinstance(fact, WrongValue) or case.exercise != "collect_lines":
        return None
    expected, actual = fact.expected, fact.actual
    if not isinstance(actual, list) or len(actual) != len(expected):
        return None
    pairs = zip(expected, actual, strict=True)
    other = [pair for pair in pairs if pair[0] != pair[1]]
    if not all(_alike(*pair) for pair in other):
        return None
    at = written(
        case, r"\bstrip\(|\brstrip\(|\breplace\(|\.format\(|\bf[\"']|^return\b"
    )
    evidence = (
        line("emitted", shown(other[0][0], case.run.tokens)),
        line("returned", shown(other[0][1], case.run.tokens), at),
    )
    return {"evidence": evidence}


def _alike(emitted: object, returned: object) -> bool:
    """Return whether two lines differ by blanks only."""
    both = isinstance(emitted, str) and isinstance(returned, str)
    return both and str(emitted).split() == str(returned).split()


@rule("way")
def squares_out_of_order(case: Case) -> Mapping[str, Any] | None:
    """Results are printed in the order in which they arrive."""
    if not case.is_a(FactKind.WRONG_VALUE) or not case.run.of("script"):
        return None
    if not same_items(case.as_a(WrongValue).expected, case.as_a(WrongValue).actual):
        return None
    for pattern, way in (
        (r"\.imap_unordered\(", Choice("map-keeps-the-order")),
        (r"\bas_completed\(", Choice("futures-in-order")),
    ):
        if at := written(case, pattern):
            yields = line("this line", "yields the results as they arrive", at)
            return {"way": way, "evidence": (yields,)}
    at = written(case, r"\bprint\(|\bwrite\(")
    evidence = (
        (line("this line", "prints what has arrived", at),) if at is not None else ()
    )
    return {"way": Choice("send-the-position"), "evidence": evidence}


@rule()
def one_process_at_a_time(case: Case) -> Mapping[str, Any] | None:
    """The processes work one after another."""
    if not case.is_a(FactKind.NOT_AT_ONCE) or not case.run.of("script"):
        return None
    if (
        not case.ran_only_in(Role.PROCESS)
        or workers(case.tasks()) < 2
        or case.peak() != 1
    ):
        return None
    at = written(case, r"\.(join|get|recv|result)\(")
    evidence = (
        (line("this line", "waits for the first process", at),)
        if at is not None
        else ()
    )
    return {"evidence": evidence}


_MAKES = r"\bPool\(|Executor\(|\bProcess\("


@rule("number")
def more_processes_than_two(case: Case) -> Mapping[str, Any] | None:
    """More than two processes share the work."""
    if not case.is_a(FactKind.OVERLAP) or not case.run.of("script"):
        return None
    at = written(case, _MAKES)
    evidence = (
        (line("this line", "creates the processes", at),) if at is not None else ()
    )
    return {"number": case.as_a(Overlap).inside, "evidence": evidence}
