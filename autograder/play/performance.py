"""One performance of a scenario: its processes, sockets and files, start to end."""

from __future__ import annotations

import compileall
import functools
import os
import selectors
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from autograder import enclosure
from autograder.errors import LockstepError
from autograder.evidence import Outcome, Run, Stuck
from autograder.limits import LIMITS, Allowance
from autograder.play import story
from autograder.play.consumption import Consumption
from autograder.play.conversation import Conversation
from autograder.play.hello import Hello
from autograder.play.hosts import Hosts
from autograder.play.keepers import Keeper, Warden
from autograder.play.means import Means
from autograder.play.tree import Start, Tree
from autograder.play.warden import descendants
from autograder.proof import procfs
from autograder.proof.exits import Exits
from autograder.proof.kept import KeptLooks
from autograder.proof.scene import World
from autograder.referee import exact_waits
from autograder.referee.gate_connections import Gate, GateServer
from autograder.referee.observer import Observer, ProcObserver
from autograder.referee.play_clocks import VirtualClock
from autograder.referee.portable_observer import PortableObserver
from autograder.referee.referee import End, Ending, Referee
from autograder.referee.strategies import Replay, Strategy
from autograder.student_side import wire
from autograder.student_side.time_limits import SHORT

_RUNNER = Path(wire.__file__).with_name("runner.py")
_START_LIMIT = (
    60.0  # seconds for the start of keeper and runner, on however loaded a machine
)


@functools.cache
def compile_student_side() -> None:
    """Compile what every start imports, once: ``-B`` keeps a play from doing it.

    A folder that cannot be written to only makes each play some 15 ms slower.
    """
    compileall.compile_dir(_RUNNER.parent, quiet=2)
    for package in (Path(__file__).parent, Path(enclosure.__file__).parent):
        compileall.compile_dir(package, quiet=2)  # a host imports some of it


def runner_command(protocol: int) -> list[str]:
    """Return the command of the runner that answers on the descriptor ``protocol``."""
    return [sys.executable, "-I", "-S", "-B", str(_RUNNER), str(protocol)]


# From the runner's command and the play's folder to the command that starts it there
# with fewer rights: the place of the isolation tiers.  It has the descriptors of the
# command it is given, and hands on its exit.
Wrap = Callable[[Sequence[str], Path], Sequence[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One play to be made; ``path`` is the student's file."""

    path: Path
    scenario: str
    scenarios: Path | None
    args: Sequence[Any]
    strategy: Strategy
    means: Means
    patient: bool = False
    wrap: Wrap | None = None

    @property
    def is_warm(self) -> bool:
        """Whether a host starts it: where the kernel shows all that it does."""
        is_plain = self.wrap is None and self.means.observer == "proc"
        return is_plain and sys.platform == "linux"

    def request(self) -> Mapping[str, Any]:
        """Return the request to the runner, without its number."""
        return {
            "module": self.path.stem,
            "path": str(self.path),
            "scenarios": str(self.scenarios) if self.scenarios else "",
            "scenario": self.scenario,
            "args": wire.encode(list(self.args)),
            "start_method": self.means.start_method,
            "restrictions": {},
        }


@dataclass(slots=True, kw_only=True)
class Performance:
    """Performs ``plan`` once, in ``folder``, and describes it as a ``Run``."""

    plan: Plan
    folder: Path
    tokens: Mapping[str, str]
    allowance: Allowance
    hosts: Hosts
    _notes: list[Mapping[str, Any]] = field(default_factory=list)
    _note_count: int = 0
    _ended: Mapping[str, Any] = field(default_factory=dict)  # fields of the run
    _exits: Exits = field(default_factory=Exits)
    _portable: PortableObserver | None = None
    _consumption: Consumption = field(init=False)
    _inside: Mapping[tuple[int, int], tuple[int, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Nothing is used yet."""
        self._consumption = Consumption(self.folder)

    def perform(self) -> Run:
        """Start everything, let the referee conduct, and leave nothing behind."""
        (self.folder / "lines").mkdir()
        (self.folder / "home").mkdir()
        with ExitStack() as stack:
            selector = stack.enter_context(exact_waits.selector())
            clock = VirtualClock(self.folder / "clock")
            stack.callback(clock.close)
            gates = self._open_gates(selector, stack)
            tree = Tree(self._start(gates), selector)
            stack.callback(tree.end)  # before the gates close, or somebody would move
            _await(lambda: tree.ready, tree, selector)
            conversation = Conversation(tree, self.plan.request(), selector)
            stack.callback(conversation.close)
            hello = self._greet(conversation, tree, selector)
            gates.ask(hello.origin.netlink)
            choose = self.plan.strategy.begin()
            referee = Referee(
                gates=gates,
                observer=self._observe(tree, hello, stack),
                conversation=conversation,
                clock=clock,
                choose=choose,
                allowance=self.allowance,
                selector=selector,
                value_for=self._value_for,
                patient=self.plan.patient,
                outlasts=self.plan.strategy.outlasts,
                start_seconds=tree.start_seconds,
                excess=lambda: self._excess(gates, tree),
            )
            ending = _conduct(referee, tree)
            who = self._who_waits(ending, tree, hello)
        run = self._tell(ending, referee, conversation, tree, who)
        return replace(run, diverged=isinstance(choose, Replay) and choose.diverged)

    def _open_gates(
        self, selector: selectors.BaseSelector, stack: ExitStack
    ) -> GateServer:
        transport = "tcp" if self.plan.means.observer == "portable" else "unix"
        gates = GateServer(self.folder, selector, self._note, transport=transport)
        stack.callback(gates.close)
        stack.callback(self._exits.close)
        if self.hosts.place is not None:  # all that the folder needs is there
            self.hosts.place.hand_over(self.folder)
        return gates

    def _start(self, gates: GateServer) -> Start:
        environment, home = self._environment(gates), self._home
        if self.plan.is_warm:
            scenarios = self.plan.scenarios
            return functools.partial(self.hosts.take, environment, home, scenarios)

        def start(protocol: int, output: int) -> Keeper:
            command = self._command(protocol)
            return Warden(command, environment, home, protocol, output)

        return start

    @property
    def _home(self) -> Path:
        """Where the program is at home, as it knows it."""
        inside = self.hosts.place.home if self.hosts.place else None
        return inside or self.folder / "home"

    def _environment(self, gates: GateServer) -> dict[str, str]:
        home = str(self._home)
        return {
            "PATH": os.environ.get("PATH", os.defpath),
            "LANG": "C.UTF-8",
            "HOME": home,
            "TMPDIR": home,
            "LOCKSTEP_GATES": gates.address,
            "LOCKSTEP_CLOCK": str(self.folder / "clock"),
            "LOCKSTEP_LINES": str(self.folder / "lines"),
            "LOCKSTEP_OBSERVER": self.plan.means.observer,
            **({SHORT: "1"} if self.plan.strategy.short_limits else {}),
        }

    def _command(self, protocol: int) -> Sequence[str]:
        command = runner_command(protocol)
        return self.plan.wrap(command, self.folder) if self.plan.wrap else command

    def _greet(
        self, conversation: Conversation, tree: Tree, selector: selectors.BaseSelector
    ) -> Hello:
        _await(lambda: conversation.hello is not None, tree, selector)
        assert conversation.hello is not None
        tree.found(conversation.hello.origin.pid)
        looks = self.plan.means.observer == "proc"
        if looks and not procfs.may_be_seen(tree.student_pid):
            raise LockstepError(
                "the student's process may not be looked at: it is another user's, and "
                "the grader has no right to trace it (CAP_SYS_PTRACE)"
            )
        place = self.hosts.place
        if (
            place
            and place.tier.has_own_numbers
            and not conversation.hello.origin.netlink
        ):
            raise LockstepError(
                "the sockets of the closed place cannot be asked for: who stands at a "
                "gate would not be known"
            )
        return conversation.hello

    def _observe(self, tree: Tree, hello: Hello, stack: ExitStack) -> Observer:
        if self.plan.means.observer == "portable":
            self._portable = PortableObserver(hello.pid_inside)
            return self._portable
        looks = KeptLooks(tree.root_pid)
        stack.callback(looks.close)
        return ProcObserver(
            root_pid=tree.root_pid,
            looks=looks,
            student_pid=tree.student_pid,
            protocol_fd=tree.protocol.fileno(),
            exits=self._exits,
            world=World(
                root_pid=tree.root_pid,
                lines_folder=self.folder / "lines",
                netlink=hello.origin.netlink,
            ),
        )

    def _note(self, message: Mapping[str, Any]) -> None:
        if self._portable is not None:
            self._portable.note(message)
        else:  # those who announce their waits do so by notes, too
            self._note_count += 1
        if len(self._notes) < LIMITS.kept_notes:
            self._notes.append(message)

    def _excess(self, gates: GateServer, tree: Tree) -> Stuck | None:
        """Say of what there is more than one play may have."""
        if tree.printed > LIMITS.output:
            return Stuck.OUTPUT
        if gates.is_flooded or self._note_count > LIMITS.notes:
            return Stuck.MESSAGES
        if not self._consumption.is_due():
            return None
        return self._consumption.excess(descendants(tree.root_pid))

    def _value_for(self, gate: Gate) -> Any:
        return self.tokens[gate.label] if gate.kind == "task" else None

    def _who_waits(self, ending: Ending, tree: Tree, hello: Hello) -> story.Who:
        """Ask while the tree is there, for its numbers as well."""
        self._inside = story.numbers_inside(tree, hello)
        unjoined = self._exits.unjoined(tree.student_pid)
        self._ended = {"exits": self._exits.told(), "unjoined": unjoined}
        return story.who_waits(ending, tree, self.folder / "lines", self.plan.path)

    def _tell(
        self,
        ending: Ending,
        referee: Referee,
        conversation: Conversation,
        tree: Tree,
        who: story.Who,
    ) -> Run:
        ledger, plan = referee.ledger, self.plan
        inside = {**ledger.numbers(), **self._inside} if self._inside else {}
        run = Run(
            scenario=plan.scenario,
            outcome=Outcome.STUCK,
            arrivals=ledger.arrivals(),
            steps=tuple(ledger.steps),
            output=tree.output,
            strategy=plan.strategy.name,
            outlasts=plan.strategy.outlasts,
            schedule=tuple(ledger.history),
            observer=plan.means.observer,
            start_method=plan.means.start_method,
            tokens=self.tokens,
            module_file=str(plan.path),
            thread_failures=story.thread_failures(self._notes),
            events=story.events(self.folder / "lines", inside),
            works=story.works(self._notes),
            **self._ended,
        )
        if ending.end is End.ANSWERED:
            return story.answered(run, conversation, who)
        if ending.end is End.DIED:
            return story.died(run, tree, conversation)
        run = replace(run, waiters=who.waiters, stuck_reason=ending.reason)
        dead = ending.end is End.DEADLOCKED
        return replace(run, outcome=Outcome.DEADLOCKED) if dead else run


def _conduct(referee: Referee, tree: Tree) -> Ending:
    """Conduct the play; where the keeper was killed, that counts, not a deadlock."""
    with exact_waits.punctual():
        ending = referee.conduct()
    if ending.end is End.DEADLOCKED and tree.misses_keeper():
        return replace(ending, end=End.DIED)
    return ending


def _await(
    happened: Callable[[], bool], tree: Tree, selector: selectors.BaseSelector
) -> None:
    """Listen until ``happened``; raise if the runner ends, or never says hello."""
    deadline = time.monotonic() + _START_LIMIT
    while not happened():
        if tree.keeper_lost or tree.ended is not None or time.monotonic() > deadline:
            raise LockstepError(
                f"the student's process did not start: {tree.why_not_started()}"
            )
        for key, _ in selector.select(1.0):
            key.data()
