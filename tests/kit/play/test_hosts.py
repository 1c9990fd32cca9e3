"""Hosts that die, lie or cannot start, and graders that are killed."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.errors import LockstepError
from autograder.evidence import Outcome, Run
from autograder.play import Hosts, Player, Submission, orphans
from autograder.play import hosts as hosts_module
from autograder.proof import procfs
from autograder.proof.look import look
from tests.kit.until import until

SCENARIOS = Path(__file__).with_name("scenarios.py")
ROOT = Path(__file__).parents[3]
RIGHT = "def solve(tasks):\n    return [task() for task in tasks]\n"
KILLER = """
import os, signal

def solve(tasks):
    os.kill(os.getppid(), signal.SIGKILL)
    signal.pause()
"""
Perform = Callable[..., Run]


def test_after_a_host_was_killed_by_a_play_there_is_another(
    perform: Perform, hosts: Hosts
) -> None:
    """The play has crashed, in words; the next one has a host of its own."""
    assert perform(RIGHT, "call", "a").outcome is Outcome.RETURNED
    first = hosts.idle_pid
    run = perform(KILLER, "call", "a")
    assert (run.outcome, run.crash) == (
        Outcome.CRASHED,
        "the program ended its supervisor",
    )
    assert hosts.idle_pid == 0
    run = perform(RIGHT, "call", "a")
    assert run.value == [run.tokens["a"]]
    assert hosts.idle_pid not in (0, first)


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSTOP])
def test_a_host_lost_between_two_plays_is_replaced(
    perform: Perform, hosts: Hosts, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """One that was killed is not asked; one that does not answer costs one play."""
    monkeypatch.setattr("autograder.play.tree._PATIENCE", 0.3)
    monkeypatch.setattr("autograder.play.performance._START_LIMIT", 1.0)
    perform(RIGHT, "call", "a")
    first = hosts.idle_pid
    os.kill(first, number)
    if number == signal.SIGKILL:
        os.waitid(os.P_PID, first, os.WEXITED | os.WNOWAIT)
    else:
        with pytest.raises(LockstepError, match="did not start"):
            perform(RIGHT, "call", "a")
    run = perform(RIGHT, "call", "a")
    assert run.value == [run.tokens["a"]]
    assert hosts.idle_pid not in (0, first)
    assert procfs.is_killed(first)


FAILING = {
    "says why": ("import sys; sys.exit('no room for a host')", "no room for a host"),
    "is killed": ("import os; os.kill(os.getpid(), 9)", "did not start"),
    "speaks nonsense": (
        "import os, sys; os.write(int(sys.argv[1]), b'ready never\\n'); "
        "import time; time.sleep(60)",
        "did not start",
    ),
}


@pytest.mark.parametrize("way", FAILING)
def test_a_host_that_cannot_start_is_an_error_of_ours(
    perform: Perform,
    hosts: Hosts,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
) -> None:
    """The error has what the host said; when the cause is gone, plays go on."""
    program, words = FAILING[way]
    broken = tmp_path / "host.py"
    broken.write_text(program, "utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(hosts_module, "_PROGRAM", broken)
        with pytest.raises(LockstepError, match=words):
            perform(RIGHT, "call", "a")
    assert hosts.idle_pid == 0
    assert perform(RIGHT, "call", "a").outcome is Outcome.RETURNED


ALTERED = """
from pathlib import Path

__file__ = {program!r}
serves = "    code, namespace ="
text = Path(__file__).read_text("utf-8")
assert serves in text
altered = text.replace(serves, "    " + {statement!r} + chr(10) + serves)
exec(compile(altered, __file__, "exec"))
"""


def _altered(folder: Path, statement: str) -> Path:
    """Write the program of a host that runs ``statement`` before it serves."""
    program = folder / "altered.py"
    original = str(hosts_module._PROGRAM)
    text = ALTERED.format(program=original, statement=statement)
    program.write_text(text, "utf-8")
    return program


def test_what_a_host_claims_does_not_replace_the_sweep(
    perform: Perform, hosts: Hosts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that says that nobody is left is neither believed nor used again."""
    lie = "hosting.end_everything = lambda _student: None"
    monkeypatch.setattr(hosts_module, "_PROGRAM", _altered(tmp_path, lie))
    before = orphans.below()
    run = perform(RIGHT, "call", "a")
    assert run.value == [run.tokens["a"]]
    assert hosts.idle_pid == 0
    assert orphans.below() == before


def test_a_host_that_cannot_fork_says_why(
    perform: Perform, hosts: Hosts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A machine without room for one more process is not a fault of the submission."""
    full = "os.fork = lambda: (_ for _ in ()).throw(OSError(11, 'no more processes'))"
    monkeypatch.setattr(hosts_module, "_PROGRAM", _altered(tmp_path, full))
    with pytest.raises(LockstepError, match="no more processes"):
        perform(RIGHT, "call", "a")
    assert hosts.idle_pid == 0


GRADER = """
import sys
from pathlib import Path
from autograder.play import Player, Submission
Player(Submission(Path(sys.argv[1]))).play("only", scenarios=Path(sys.argv[2]))
"""
SPREAD = """
import os, signal, time

def solve():
    for number in range(3):
        child = os.fork()
        if child == 0:
            os.setsid()
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            if os.fork():
                os._exit(0)
            while True:
                signal.pause()
        os.waitpid(child, 0)
    open({mark!r}, "w").close()
    while True:
        pass
"""


@pytest.mark.parametrize("victim", ["grader", "host"])
def test_a_kill_leaves_nobody(tmp_path: Path, victim: str) -> None:
    """When either is killed in the midst of a play, all that is below ends with it."""
    mark, path = tmp_path / "mark", tmp_path / "lab.py"
    path.write_text(SPREAD.format(mark=str(mark)), "utf-8")
    command = [sys.executable, "-c", GRADER, str(path), str(SCENARIOS)]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL) as grader:
        until(lambda: mark.exists() or grader.poll() is not None, "all are there")
        assert grader.poll() is None
        parents = {pid: seen.parent for (pid, _), seen in look(grader.pid).items()}
        [host] = [pid for pid, parent in parents.items() if parent == grader.pid]
        assert len(parents) == 5  # host, runner, and three that have left it
        os.kill(host if victim == "host" else grader.pid, signal.SIGKILL)
        until(
            lambda: not any(procfs.is_alive(pid, pid) for pid in parents),
            "all of them have ended",
        )


def test_a_dropped_host_ends_by_itself(tmp_path: Path) -> None:
    """Nobody has to close the hosts of a player that is not used any more."""
    path = tmp_path / "lab.py"
    path.write_text(RIGHT, "utf-8")
    hosts = Hosts()
    Player(Submission(path), hosts=hosts).play("call", "a", scenarios=SCENARIOS)
    pid = hosts.idle_pid
    assert procfs.is_alive(pid, pid)
    del hosts
    gc.collect()
    assert not procfs.is_alive(pid, pid)


def test_scenarios_that_change_are_read_again(tmp_path: Path, hosts: Hosts) -> None:
    """A host that has compiled a file of scenarios sees that it is another one."""
    path, scenarios = tmp_path / "lab.py", tmp_path / "scenarios.py"
    path.write_text("", "utf-8")
    player = Player(Submission(path), hosts=hosts)
    text = "def tell(student, stage):\n    return {value!r}\n"
    for value in ("one", "another", "a third"):
        scenarios.write_text(text.format(value=value), "utf-8")
        assert player.play("tell", scenarios=scenarios).value == value
    scenarios.write_text("def tell(", "utf-8")
    run = player.play("tell", scenarios=scenarios)
    assert run.raised
    assert (run.raised.phase, run.raised.type) == ("scenario", "SyntaxError")


def test_hosts_of_a_forked_grader_are_its_own(tmp_path: Path, hosts: Hosts) -> None:
    """A process that was forked with them starts others, and leaves those alone."""
    path = tmp_path / "lab.py"
    path.write_text(RIGHT, "utf-8")
    player = Player(Submission(path), hosts=hosts)
    player.play("call", "a", scenarios=SCENARIOS)
    first = hosts.idle_pid
    child = os.fork()
    if child == 0:
        code = 1
        try:
            run = player.play("call", "a", scenarios=SCENARIOS)
            code = run.value != [run.tokens["a"]] or hosts.idle_pid == first
            hosts.close()
        finally:
            os._exit(int(code))
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    assert procfs.is_alive(first, first)
    assert player.play("call", "a", scenarios=SCENARIOS).outcome is Outcome.RETURNED
    assert hosts.idle_pid == first
