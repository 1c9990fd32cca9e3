"""The player: one scenario against the student's code, in a fresh process, as a Run."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import selectors
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from autograder.errors import LockstepError
from autograder.evidence import Outcome, Run
from autograder.play import story
from autograder.play.budget import Budget
from autograder.play.conversation import Conversation
from autograder.play.tree import Tree
from autograder.proof.judge import World
from autograder.referee.clock import VirtualClock
from autograder.referee.gates import Gate, GateServer
from autograder.referee.observer import Observer, ProcObserver
from autograder.referee.portable import PortableObserver
from autograder.referee.referee import Allowance, End, Ending, Referee
from autograder.referee.strategies import Strategy, in_order
from autograder.student_side import wire

_STUDENT_SIDE = Path(wire.__file__).parent
START_METHODS = ("fork", "spawn", "forkserver")
_MOST_NOTES = 1000  # of one play; a flood of them tells nothing more


@dataclass(frozen=True, slots=True)
class Submission:
    """The student's file for one assignment; its folder is importable for children."""

    path: Path

    @property
    def module(self) -> str:
        """The name under which the file is imported."""
        return self.path.stem

    @property
    def folder(self) -> Path:
        """The folder that is last on the student's ``sys.path``."""
        return self.path.parent


class Tokens(dict[str, str]):
    """The value that the referee sends for each label: unguessable, reproducible."""

    def __init__(self, seed: str) -> None:
        super().__init__()
        self._seed = seed

    def __missing__(self, label: str) -> str:
        """Make the token of ``label`` from the seed (HMAC-SHA256, RFC 2104)."""
        mac = hmac.new(self._seed.encode(), label.encode(), hashlib.sha256)
        self[label] = f"{label}-{mac.hexdigest()[:10]}"
        return self[label]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """One play to be made."""

    scenario: str
    scenarios: Path | None
    args: Sequence[Any]
    strategy: Strategy
    start_method: str
    patient: bool = False


class Player:
    """Plays scenarios against one submission; every play is a process of its own.

    ``seed`` makes the tokens reproducible; without one they differ each time.
    """

    def __init__(
        self,
        submission: Submission,
        *,
        budget: Budget | None = None,
        seed: str = "",
        observer: str = "proc",
        start_method: str = "fork",
    ) -> None:
        if observer not in ("proc", "portable"):
            raise LockstepError(
                f"there is no observer named {observer!r}: use 'proc' or 'portable'"
            )
        self.submission = submission
        self.budget = budget or Budget()
        self.observer = observer
        self.start_method = start_method
        self.plays = 0
        self._seed = seed or secrets.token_hex(16)

    def play(
        self,
        scenario: str,
        *args: Any,
        scenarios: Path | None,
        strategy: Strategy | None = None,
        start_method: str | None = None,
    ) -> Run:
        """Play ``scenario`` of the file ``scenarios`` with ``args`` once.

        If tasks were let go while a time limit was pending, and others came only later,
        the play is made once more with the patience to let that time pass; the play in
        which more of them met is the one that counts.
        """
        method = start_method or self.start_method
        if method not in START_METHODS:
            raise LockstepError(f"there is no start method named {method!r}")
        plan = _Plan(
            scenario=scenario,
            scenarios=scenarios,
            args=args,
            strategy=strategy or in_order(),
            start_method=method,
        )
        run = self._play_once(plan)
        if not story.let_go_too_early(run):
            return run
        second = self._play_once(replace(plan, patient=True))
        better = second.outcome is run.outcome and story.gathered(second) > (
            story.gathered(run)
        )
        return second if better else run

    def load(self, names: Sequence[Any]) -> Run:
        """Import the student's file and tell what each of ``names`` is there."""
        return self.play("$load", *names, scenarios=None)

    def debug(self, scenario: str, *args: Any, scenarios: Path | None) -> int:
        """Play with open gates in the terminal, for ``breakpoint()``; the exit code."""
        with _scratch() as folder:
            ours, theirs = socket.socketpair()
            with ours, theirs:
                plan = _Plan(
                    scenario=scenario,
                    scenarios=scenarios,
                    args=args,
                    strategy=in_order(),
                    start_method=self.start_method,
                )
                wire.send(ours, {"id": "debug", **self._request(plan)})
                done = subprocess.run(
                    _command(theirs.fileno()),
                    pass_fds=(theirs.fileno(),),
                    env={**os.environ, "LOCKSTEP_SCRATCH": str(folder)},
                    check=False,
                )
                return done.returncode

    def _request(self, plan: _Plan) -> Mapping[str, Any]:
        return {
            "module": self.submission.module,
            "path": str(self.submission.path),
            "scenarios": str(plan.scenarios) if plan.scenarios else "",
            "scenario": plan.scenario,
            "args": wire.encode(list(plan.args)),
            "start_method": plan.start_method,
            "restrictions": {},
        }

    def _play_once(self, plan: _Plan) -> Run:
        self.plays += 1
        tokens = Tokens(self._seed)
        allowance = self.budget.allowance()
        started = time.monotonic()
        with _scratch() as folder:
            run = _Stage(folder, self, plan, tokens, allowance).play(
                self._request(plan)
            )
        seconds = time.monotonic() - started
        if run.outcome is Outcome.STUCK:
            self.budget.spend(seconds)
        quoted = story.Sources(self.submission.path).quoted(run)
        return replace(quoted, seconds=seconds)


class _Stage:
    """The processes, sockets and files of one play."""

    def __init__(
        self,
        folder: Path,
        player: Player,
        plan: _Plan,
        tokens: Tokens,
        allowance: Allowance,
    ) -> None:
        self._folder = folder
        self._player = player
        self._plan = plan
        self._tokens = tokens
        self._allowance = allowance
        self._notes: list[Mapping[str, Any]] = []
        self._portable: PortableObserver | None = None

    def play(self, request: Mapping[str, Any]) -> Run:
        lines, home = self._folder / "lines", self._folder / "home"
        lines.mkdir()
        home.mkdir()
        clock = VirtualClock(self._folder / "clock")
        with selectors.DefaultSelector() as selector:
            portable = self._player.observer == "portable"
            transport = "tcp" if portable else "unix"
            gates = GateServer(self._folder, selector, self._note, transport=transport)
            environment = {
                "PATH": os.environ.get("PATH", os.defpath),
                "LANG": "C.UTF-8",
                "HOME": str(home),
                "TMPDIR": str(home),
                "LOCKSTEP_GATES": gates.address,
                "LOCKSTEP_CLOCK": str(self._folder / "clock"),
                "LOCKSTEP_LINES": str(lines),
                "LOCKSTEP_OBSERVER": self._player.observer,
            }
            tree = Tree(_command, environment, home, selector)
            conversation = None
            try:
                self._await_ready(tree, selector)
                conversation = Conversation(tree, request, selector)
                observer = self._observe(tree, lines)
                referee = Referee(
                    gates=gates,
                    observer=observer,
                    conversation=conversation,
                    clock=clock,
                    strategy=self._plan.strategy,
                    allowance=self._allowance,
                    selector=selector,
                    value_for=self._value_for,
                    patient=self._plan.patient,
                )
                ending = referee.conduct()
                who = story.who_waits(ending, tree, lines, self._player.submission.path)
            finally:
                if conversation is not None:
                    conversation.close()
                tree.end()
                gates.close()
                clock.close()
        return self._tell(ending, referee, conversation, tree, who)

    def _observe(self, tree: Tree, lines: Path) -> Observer:
        if self._player.observer == "portable":
            self._portable = PortableObserver(tree.student_pid)
            return self._portable
        return ProcObserver(
            root_pid=tree.root_pid,
            student_pid=tree.student_pid,
            protocol_fd=tree.protocol.fileno(),
            world=World(root_pid=tree.root_pid, lines_folder=lines),
        )

    def _note(self, message: Mapping[str, Any]) -> None:
        if self._portable is not None:
            self._portable.note(message)
        if len(self._notes) < _MOST_NOTES:
            self._notes.append(message)

    def _value_for(self, gate: Gate) -> Any:
        return self._tokens[gate.label] if gate.kind == "task" else None

    @staticmethod
    def _await_ready(tree: Tree, selector: selectors.BaseSelector) -> None:
        deadline = time.monotonic() + 60
        while not tree.ready:
            if tree.warden_lost or time.monotonic() > deadline:
                raise LockstepError("the warden of the student's process did not start")
            for key, _ in selector.select(1.0):
                key.data()

    def _tell(
        self,
        ending: Ending,
        referee: Referee,
        conversation: Conversation,
        tree: Tree,
        who: story.Who,
    ) -> Run:
        ledger = referee.ledger
        replay = self._plan.strategy.replay
        run = Run(
            scenario=self._plan.scenario,
            outcome=Outcome.STUCK,
            arrivals=ledger.arrivals(),
            steps=tuple(ledger.steps),
            output=tree.output,
            strategy=self._plan.strategy.name,
            schedule=tuple(ledger.history),
            observer=self._player.observer,
            start_method=self._plan.start_method,
            tokens=self._tokens,
            module_file=str(self._player.submission.path),
            thread_failures=story.thread_failures(self._notes),
            diverged=replay.diverged if replay is not None else False,
        )
        if ending.end is End.ANSWERED:
            return story.answered(run, conversation, who)
        if ending.end is End.DIED:
            return story.died(run, tree)
        outcome = Outcome.DEADLOCKED if ending.end is End.DEADLOCKED else Outcome.STUCK
        return replace(
            run, outcome=outcome, waiters=who.waiters, stuck_reason=ending.reason
        )


def _command(protocol: int) -> list[str]:
    runner = _STUDENT_SIDE / "runner.py"
    return [sys.executable, "-I", "-S", "-B", str(runner), str(protocol)]


@contextmanager
def _scratch() -> Iterator[Path]:
    """A private folder for one play, gone afterwards whatever was put into it."""
    folder = Path(tempfile.mkdtemp(prefix="lockstep-"))
    try:
        yield folder
    finally:
        try:
            shutil.rmtree(folder)
        except (OSError, RecursionError):
            # Folders without permissions, or thousands deep: the system's tools can.
            subprocess.run(["chmod", "-R", "u+rwx", str(folder)], check=False)
            subprocess.run(["rm", "-rf", str(folder)], check=False)
