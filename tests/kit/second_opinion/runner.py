"""Plays runs: each in a process and a session of its own, with deadlines.

Nobody survives a run.  Its process is the subreaper of all that the solution starts, so
they are its descendants; they are known by their session and by a mark in their
environment as well.  What is orphaned by the death of that process comes to this one.
"""

import json
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .census import all_processes, descendants
from .given import assignment_of, whole_module
from .jitter import VARIABLE
from .plan import RunPlan
from .verdict import Opinion, Refutation

HOME = Path(__file__).resolve().parent
MARK = "SECOND_OPINION_RUN"
START = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); "
    "from second_opinion.inside import main; main()"
)
FIRST = """\
import second_opinion.jitter
second_opinion_jitter = second_opinion.jitter.install_from_environment(__file__)
"""
SPIN = "while True: pass"
IMPORT_DEADLINE = 30.0
WHOLE_RUN = 150.0  # seconds for all scenarios of a run
PRESSURE = Path("/proc/pressure/cpu")  # see the kernel's accounting/psi.rst
LEAST_SHARE = 3  # of the time that passes one part counts in any case


class Clock:
    """Seconds in which nobody waited for the CPU: a busy machine is nobody's fault.

    A third counts whatever is waited for, so that a run with burners ends, too.
    """

    def __init__(self) -> None:
        self.now = 0.0
        self._before = time.monotonic(), waited_for_cpu()

    def tick(self) -> float:
        """Take in what has passed since the last call; return the time."""
        before, after = self._before, (time.monotonic(), waited_for_cpu())
        passed, waited = (b - a for a, b in zip(before, after, strict=True))
        self.now += max(passed - waited, passed / LEAST_SHARE)
        self._before = after
        return self.now


def waited_for_cpu() -> float:
    """Seconds, since the start of the machine, in which somebody waited for a CPU."""
    try:
        return int(PRESSURE.read_text().split("total=")[1].split()[0]) / 1e6
    except OSError:  # a kernel that does not tell: all the time counts
        return 0.0


@dataclass
class Played:
    """What one run reported."""

    refutation: Refutation | None = None
    trouble: str = ""
    scenario: str = "import"
    case: str = "the import"
    deadline: float = IMPORT_DEADLINE
    until: float = 0.0
    ended: bool = False
    rest: bytes = b""
    clock: Clock = field(default_factory=Clock)

    def hear(self, report: dict[str, Any], plan: RunPlan) -> None:
        """Take in one line of the run."""
        kind = report["kind"]
        if kind == "begin":
            self.scenario, self.case = report["scenario"], "the call"
            self.deadline = report["deadline"]
            self.until = self.clock.tick() + self.deadline
        elif kind == "calling":
            self.case = report["case"]
            self.until = self.clock.tick() + self.deadline
        elif kind == "refuted":
            self.scenario = report["scenario"]
            self.refute(report["sentence"], plan)
        elif kind == "trouble":
            self.trouble = f"{self.scenario}: {report['text']}"
        elif kind == "end":
            self.ended = True

    def refute(self, sentence: str, plan: RunPlan) -> None:
        """Keep the refutation of this run."""
        self.refutation = Refutation(
            plan.run, plan.seed, plan.start_method, self.scenario, sentence
        )


@contextmanager
def stage(exercise: str, source: str) -> Iterator[Path]:
    """Make the folder of a run: the solution as a module, and this package."""
    place = Path(tempfile.mkdtemp(prefix="so-"))
    try:
        assignment = assignment_of(exercise)
        module = whole_module(assignment, source, FIRST)
        (place / f"{assignment.module}.py").write_text(module)
        plain = place / "plain"
        plain.mkdir()
        (plain / f"{assignment.module}.py").write_text(whole_module(assignment, source))
        (place / "second_opinion").symlink_to(HOME)
        (place / "t").mkdir()
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


def play(exercise: str, source: str, plan: RunPlan) -> Played:
    """Play one run, wait for its end or for a deadline, and clear everything away."""
    with stage(exercise, source) as place:
        mark = f"{os.getpid()}-{place.name}"
        environment = {
            **os.environ,
            MARK: mark,
            VARIABLE: f"{plan.jitter}:{plan.seed}",
            "TMPDIR": str(place / "t"),
            "PYTHONHASHSEED": str(plan.seed),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        burners = [start([SPIN], environment, place) for _ in range(plan.burners)]
        reading, writing = os.pipe()
        arguments = [START, place, exercise, plan.seed, writing, place]
        child = start(arguments, environment, place, passed=writing)
        os.close(writing)
        try:
            return follow(child, reading, plan)
        finally:
            os.close(reading)
            clear_away([child, *burners], mark)


def start(
    arguments: list[Any], environment: dict[str, str], place: Path, passed: int = -1
) -> subprocess.Popen[bytes]:
    """Start a Python in a session of its own."""
    return subprocess.Popen(
        [sys.executable, "-c", *map(str, arguments)],
        env=environment,
        cwd=place / "t",
        start_new_session=True,
        pass_fds=[passed] if passed >= 0 else [],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def follow(child: subprocess.Popen[bytes], reading: int, plan: RunPlan) -> Played:
    """Hear the reports of a run until it ends, dies, or takes too long."""
    played = Played()
    played.until = IMPORT_DEADLINE
    while not played.ended:
        alive = child.poll() is None
        if not hear_more(reading, played, plan, 0.1 if alive else 0.0) and not alive:
            how = f"the process in which it was called ended with {child.returncode}"
            played.refute(f"{played.case} did not return: {how}", plan)
            break
        now = played.clock.tick()
        if now > min(played.until, WHOLE_RUN):
            since = now - played.until + played.deadline
            played.refute(f"{played.case} had not ended after {since:.0f} s", plan)
            break
    return played


def hear_more(reading: int, played: Played, plan: RunPlan, seconds: float) -> bool:
    """Hear what is there; tell whether there was anything."""
    if not select.select([reading], [], [], seconds)[0]:
        return False
    said = os.read(reading, 65536)
    *lines, played.rest = (played.rest + said).split(b"\n")
    for line in lines:
        played.hear(json.loads(line), plan)
    return bool(said)


def clear_away(started: list[subprocess.Popen[bytes]], mark: str) -> None:
    """Kill all processes of a run, stopped first so that none starts another one."""
    sessions = {process.pid for process in started}
    family: set[int] = set()
    for _ in range(100):
        newcomers = members(sessions, family, mark) - family
        if not newcomers:
            break
        send_signal(newcomers, signal.SIGSTOP)
        family |= newcomers
    send_signal(family, signal.SIGKILL)
    for process in started:
        process.wait()
    reap(family - sessions)


def sweep() -> None:
    """Kill what has become a child of this process; for the end, when no run is on."""
    for _ in range(20):
        left = {seen.pid for seen in descendants(os.getpid())}
        if not left:
            return
        send_signal(left, signal.SIGKILL)
        time.sleep(0.01)
        reap(left)


def send_signal(pids: set[int], number: signal.Signals) -> None:
    """Send a signal to processes that may be gone already."""
    for pid in pids:
        with suppress(ProcessLookupError, PermissionError):
            os.kill(pid, number)


def members(sessions: set[int], family: set[int], mark: str) -> set[int]:
    """Return the processes of a run: by parents, by session, and by their mark."""
    found = {seen.pid for pid in sessions | family for seen in descendants(pid)}
    found |= sessions
    needle = f"{MARK}={mark}".encode()
    for pid in all_processes():
        with suppress(OSError):
            if os.getsid(pid) in sessions or needle in environment_of(pid):
                found.add(pid)
    return found - {os.getpid()}


def environment_of(pid: int) -> bytes:
    """Return the environment that a process was started with."""
    return Path(f"/proc/{pid}/environ").read_bytes()


def reap(orphans: set[int]) -> None:
    """Take the exit codes of orphans that have become children of this process."""
    for pid in orphans:
        with suppress(ChildProcessError):
            os.waitpid(pid, os.WNOHANG)


def opinion_on(
    file: Path, exercise: str, run_plans: list[RunPlan], *, to_the_end: bool = False
) -> Opinion:
    """Play the runs of one solution, to the first refutation or to the end."""
    source = file.read_text()
    began = time.monotonic()
    refutations: list[Refutation] = []
    troubles: list[str] = []
    runs = 0
    for plan in run_plans:
        played = play(exercise, source, plan)
        runs += 1
        if played.trouble:
            troubles.append(f"run {plan.run} (seed {plan.seed}), {played.trouble}")
        if played.refutation is not None:
            refutations.append(played.refutation)
        if (refutations or troubles) and not to_the_end:
            break
    return Opinion(
        file,
        assignment_of(exercise).slug,
        exercise,
        runs,
        tuple(refutations),
        tuple(troubles),
        time.monotonic() - began,
    )
