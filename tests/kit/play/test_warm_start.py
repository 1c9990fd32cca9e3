"""A warm start is as good as a fresh one: nothing shows it, nothing is left over."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from autograder.evidence import Outcome, Run
from autograder.play import Hosts, Player, Submission
from autograder.play.shelf import KEPT
from autograder.proof.kernel_waits import WaitKind, classify
from autograder.proof.look import look_at

SCENARIOS = Path(__file__).with_name("fresh_or_warm.py")
_LIBRARY = (
    *KEPT,
    *("ast", "asyncio", "bisect", "copy", "csv", "ctypes", "datetime", "hashlib"),
    *(
        "heapq",
        "inspect",
        "logging.handlers",
        "queue",
        "sched",
        "shutil",
        "socketserver",
    ),
    *("statistics", "subprocess", "timeit", "unittest", "uuid", "weakref"),
    *("concurrent.futures", "concurrent.futures.process", "concurrent.futures.thread"),
    "multiprocessing.connection",
    "multiprocessing.dummy",
    "multiprocessing.managers",
    "multiprocessing.pool",
    "multiprocessing.queues",
    "multiprocessing.shared_memory",
    "multiprocessing.sharedctypes",
    "multiprocessing.synchronize",
    "multiprocessing.util",
)
# Imports, and what is used without having been imported: right here and wrong there.
_FORGOTTEN = {
    "import multiprocessing": "multiprocessing.pool.Pool",
    "import multiprocessing as m": "m.connection.Connection",
    "import multiprocessing as n": "n.shared_memory.SharedMemory",
    "import concurrent": "concurrent.futures",
    "import concurrent.futures": "concurrent.futures.thread",
    "import concurrent.futures as f": "f._base",
    "import logging": "logging.handlers",
    "import os": "tempfile.gettempdir",
    "import importlib": "importlib.util",
    "import multiprocessing.pool": "multiprocessing.queues",
    "import multiprocessing.queues": "multiprocessing.pool",
    "import collections": "collections.abc",
    "import ctypes": "ctypes.util",
    "import json": "json.tool",
    "from queue import Queue": "queue.Empty",
}
Play = Callable[..., Run]


def _play(player: Player, scenario: str, *args: Any) -> Any:
    run = player.play(scenario, *args, scenarios=SCENARIOS)
    assert run.outcome is Outcome.RETURNED, run
    return run.value


@pytest.fixture(scope="module")
def submission(tmp_path_factory: pytest.TempPathFactory) -> Submission:
    """A file that changes what it can when it is asked to, and tells what it finds."""
    path = tmp_path_factory.mktemp("warm") / "lab.py"
    path.write_text("def solve(what):\n    return what()\n", "utf-8")
    return Submission(path)


@pytest.fixture(scope="module")
def fresh(submission: Submission) -> Player:
    """Plays in a fresh interpreter, as where something must be put before it."""
    return Player(submission, wrap=lambda command, _folder: command)


@pytest.fixture(scope="module")
def warm(submission: Submission) -> Iterator[Player]:
    """Plays in the fork of a host that has loaded all that it ever will."""
    hosts = Hosts()
    player = Player(submission, hosts=hosts)
    _play(player, "surroundings")
    _wait_until_prepared(hosts)
    yield player
    hosts.close()


def _wait_until_prepared(hosts: Hosts) -> None:
    """Wait until the host only waits: until then it looks up, and loads more."""
    host = hosts.idle_pid
    assert host
    while True:
        seen = look_at(host)[host, host]
        assert seen.alive
        if classify(seen).kind is WaitKind.SELECT and not classify(seen).timed:
            return


def test_the_surroundings_are_those_of_a_fresh_start(
    fresh: Player, warm: Player
) -> None:
    """Modules, process, signals, descriptors, streams, threads: all is the same."""
    there, here = _play(fresh, "surroundings"), _play(warm, "surroundings")
    assert here["state"] == there["state"]
    assert here["modules"] == there["modules"]
    assert here["names"] == there["names"]


def test_so_is_the_first_play_of_a_host(submission: Submission, fresh: Player) -> None:
    """Also before the host has loaded what it keeps ready."""
    hosts = Hosts()
    here = _play(Player(submission, hosts=hosts), "surroundings")
    hosts.close()
    assert here == _play(fresh, "surroundings")


@pytest.mark.parametrize("name", _LIBRARY)
def test_an_import_brings_what_a_fresh_one_brings(
    fresh: Player, warm: Player, name: str
) -> None:
    """The same modules in the same order, with the same things in them."""
    there, here = _play(fresh, "imported", name), _play(warm, "imported", name)
    assert here["came"] == there["came"]
    assert here == there


def test_a_forgotten_import_fails_as_at_home(fresh: Player, warm: Player) -> None:
    """What nobody has imported is not there because a host has it."""
    pairs = list(_FORGOTTEN.items())
    there, here = _play(fresh, "forgotten", pairs), _play(warm, "forgotten", pairs)
    assert here == there
    assert {found for found in there if found} == {"AttributeError", "NameError"}


def test_nothing_of_one_play_is_in_the_next(fresh: Player, warm: Player) -> None:
    """Whatever a play changes, the next one finds all as it was."""
    before = _play(fresh, "surroundings")
    run = warm.play("upset", scenarios=SCENARIOS)
    assert run.outcome is Outcome.RETURNED
    assert len(run.leftovers) == 2  # a thread and a process
    changed = {
        name for name, found in run.value.items() if found != before["state"][name]
    }
    assert changed >= {
        *("path", "finders", "folder", "environment", "mask", "handlers", "signals"),
        *("descriptors", "limits", "main", "output", "multiprocessing", "threads"),
        *("collector", "warnings", "timer"),
    }
    assert _play(warm, "surroundings") == before
    after = warm.play("marks", scenarios=SCENARIOS)
    assert after.value == []
    assert not [event for event in after.events if "upset" in event.name]


def test_chance_is_new_in_each_play(warm: Player) -> None:
    """Random numbers, keys and names of temporary files differ from play to play."""
    first, second = _play(warm, "chance"), _play(warm, "chance")
    assert all(one != other for one, other in zip(first, second, strict=True))


def test_a_host_is_used_again_and_never_shared(submission: Submission) -> None:
    """The plays of one submission have one; those of another have another."""
    mine, theirs = Hosts(), Hosts()
    pids = [
        _play(Player(submission, hosts=hosts), "parent")
        for hosts in (mine, theirs, mine, theirs)
    ]
    assert pids[:2] == pids[2:]
    assert len(set(pids)) == 2
    mine.close()
    theirs.close()


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_children_start_as_from_a_fresh_start(
    fresh: Player, warm: Player, method: str
) -> None:
    """What multiprocessing hands to a child is that of this play."""
    found = [
        player.play("child", scenarios=SCENARIOS, start_method=method)
        for player in (fresh, warm)
    ]
    assert found[0].outcome is Outcome.RETURNED, found[0]
    assert found[0].value == found[1].value


def test_the_program_of_a_host_leaves_no_trace_where_it_is_imported() -> None:
    """The modules of the host do nothing when they are imported."""
    code = "import autograder.play.host, autograder.play.hosting; print('fine')"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == ("fine\n", "")
