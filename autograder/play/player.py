"""The player: one scenario against the student's code, in a fresh process, as a Run."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from autograder.evidence import Outcome, Run
from autograder.play import story
from autograder.play.budget import Budget
from autograder.play.hosts import Hosts
from autograder.play.means import Means
from autograder.play.pairs import socket_pair
from autograder.play.performance import (
    Performance,
    Plan,
    Wrap,
    compile_student_side,
    runner_command,
)
from autograder.referee.strategies import Strategy, in_order
from autograder.student_side import wire


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


class Player:
    """Plays scenarios against one submission; every play is a process of its own.

    ``seed`` makes the tokens reproducible; without one they differ each time.  ``wrap``
    starts the runner with fewer rights: in a sandbox, as another user.
    """

    def __init__(
        self,
        submission: Submission,
        *,
        budget: Budget | None = None,
        seed: str = "",
        means: Means | None = None,
        wrap: Wrap | None = None,
        hosts: Hosts | None = None,
    ) -> None:
        compile_student_side()
        self.submission = submission
        self.budget = budget or Budget()
        self.means = means or Means()
        self.wrap = wrap
        self.hosts = hosts or Hosts()
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

        If tasks were let go while a time limit was pending or somebody worked for long,
        and others came only later, the play is made once more with the patience to wait
        for them; the play in which more of them met is the one that counts.
        """
        plan = self._plan(scenario, args, scenarios, strategy, start_method)
        run = self._play_once(plan)
        if not story.let_go_too_early(run):
            return run
        second = self._play_once(replace(plan, patient=True))
        better = second.outcome is run.outcome and story.gathered(second) > (
            story.gathered(run)
        )
        return second if better else run

    def load(self, names: Sequence[Any]) -> Run:
        """Import the student's file; return what each of ``names`` is there."""
        return self.play("$load", *names, scenarios=None)

    def debug(self, scenario: str, *args: Any, scenarios: Path | None) -> int:
        """Play with open gates in the terminal, for ``breakpoint()``; the exit code."""
        plan = self._plan(scenario, args, scenarios, None, None)
        ours, theirs = socket_pair()
        with ours:
            with theirs:
                wire.send(ours, {"id": "debug", **plan.request()})
                process = subprocess.Popen(
                    runner_command(theirs.fileno()), pass_fds=(theirs.fileno(),)
                )
            wire.receive(ours)  # the answer, or the end of the process
        return process.wait()

    def _plan(
        self,
        scenario: str,
        args: Sequence[Any],
        scenarios: Path | None,
        strategy: Strategy | None,
        start_method: str | None,
    ) -> Plan:
        method = start_method or self.means.start_method
        return Plan(
            path=self.submission.path,
            scenario=scenario,
            scenarios=scenarios,
            args=args,
            strategy=strategy or in_order(),
            means=replace(self.means, start_method=method),
            wrap=self.wrap,
        )

    def _play_once(self, plan: Plan) -> Run:
        self.budget.require_time()
        self.plays += 1
        started = time.monotonic()
        with self.hosts.play_folder() as folder:
            run = Performance(
                plan=plan,
                folder=folder,
                tokens=Tokens(self._seed),
                allowance=self.budget.allowance(),
                hosts=self.hosts,
            ).perform()
        seconds = time.monotonic() - started
        self.budget.took(seconds)
        if run.outcome is Outcome.STUCK:
            self.budget.spend(seconds)
        quoted = story.Sources(plan.path).quoted(run)
        return replace(quoted, seconds=seconds)
