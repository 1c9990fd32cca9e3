"""A tiny referee, to drive the runner without the real one."""

from __future__ import annotations

import contextlib
import os
import socket
import struct
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from autograder.student_side import runner, wire

Frame = dict[str, Any]
# The interpreter that plays; the kit's own unless the environment names another.
PYTHON = os.environ.get("LOCKSTEP_TEST_PYTHON", sys.executable)
PATIENCE = 60  # seconds; only a bug of the kit makes anybody wait so long


@dataclass(slots=True, kw_only=True)
class TinyReferee:
    """Answers every gate at once, or when ``answer`` returns the value to send.

    ``answer`` runs in a thread per gate, so it may wait for other gates.
    """

    folder: Path
    transport: str = "unix"
    answer: Callable[[Frame], Any] = lambda frame: f"token {frame['label']}"
    frames: list[Frame] = field(default_factory=list)
    elapsed: float = 0.0  # seconds on the virtual clock
    server: socket.socket = field(init=False)

    def __post_init__(self) -> None:
        """Listen."""
        self.clock.write_bytes(struct.pack("d", 0.0))
        if self.transport == "unix":
            self.server = socket.socket(socket.AF_UNIX)
            self.server.bind(str(self.folder / "gates"))
        else:
            self.server = socket.socket()
            self.server.bind(("127.0.0.1", 0))
        self.server.listen(64)
        threading.Thread(target=self._serve, daemon=True).start()

    @property
    def clock(self) -> Path:
        """The file with the offset."""
        return self.folder / "clock"

    @property
    def address(self) -> str:
        """What LOCKSTEP_GATES says."""
        if self.transport == "unix":
            return f"unix:{self.folder / 'gates'}"
        return f"tcp:127.0.0.1:{self.server.getsockname()[1]}:secret"

    def labels(self, kind: str | None = None) -> list[str]:
        """The labels of the gates reached, in order."""
        return [
            frame["label"]
            for frame in self.frames
            if frame["kind"] == kind or (kind is None and frame["kind"] != "note")
        ]

    def notes(self, what: str) -> list[Frame]:
        """The notes of one sort."""
        return [frame for frame in self.frames if frame.get("note") == what]

    def advance(self, seconds: float) -> None:
        """Move the virtual clock."""
        self.elapsed += seconds
        with self.clock.open("r+b") as file:  # a truncated file would end its readers
            file.write(struct.pack("d", self.elapsed))

    def finish(self) -> None:
        """Return when everything sent so far has been read."""
        family = socket.AF_UNIX if self.transport == "unix" else socket.AF_INET
        with socket.socket(family) as last:
            last.connect(self.server.getsockname())
            wire.send(last, {"kind": "last"})
            assert wire.receive(last) == {}

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self.server.accept()
                frame = wire.receive(connection)
            except (OSError, wire.WireError):  # closed; or a killed process
                return
            if frame == {"kind": "last"}:
                wire.send(connection, {})
            elif frame is not None:
                self.frames.append(frame)
                if frame["kind"] != "note":
                    attend = threading.Thread(
                        target=self._attend, args=(connection, frame), daemon=True
                    )
                    attend.start()
                    continue
            connection.close()

    def _attend(self, connection: socket.socket, frame: Frame) -> None:
        with connection:
            value = self.answer(frame)
            if frame["kind"] == "sleep":
                self.advance(frame["seconds"])
            with contextlib.suppress(ConnectionError):  # nobody waits any more
                wire.send(connection, {"value": wire.encode(value)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """One run of the runner, over."""

    reply: Frame
    referee: TinyReferee
    output: str
    exit_code: int

    @property
    def value(self) -> Any:
        """What the scenario returned."""
        assert self.reply["outcome"] == "returned", f"{self.reply} {self.output}"
        return wire.decode(self.reply["value"])


@dataclass(slots=True, kw_only=True)
class Theatre:
    """Writes the student's file and the scenarios, and plays them."""

    folder: Path
    referees: list[TinyReferee] = field(default_factory=list)
    module: str = "exercise"

    @property
    def student_file(self) -> Path:
        """The submission."""
        return self.folder / "submission" / f"{self.module}.py"

    def play(
        self,
        student: str,
        scenarios: str,
        *args: Any,
        scenario: str = "scenario",
        start_method: str = "fork",
        python: Sequence[str] = (PYTHON,),
        answer: Callable[[Frame], Any] | None = None,
        transport: str = "unix",
        environment: dict[str, str] | None = None,
    ) -> Ended:
        """Play one scenario of these sources to its end."""
        folder = self.folder / f"play{len(self.referees)}"
        folder.mkdir()
        referee = TinyReferee(folder=folder, transport=transport)
        if answer is not None:
            referee.answer = answer
        self.referees.append(referee)
        self.student_file.parent.mkdir(exist_ok=True)
        self.student_file.write_text(textwrap.dedent(student))
        scenarios_file = folder / "scenarios.py"
        scenarios_file.write_text(textwrap.dedent(scenarios))
        request = {
            "id": "00ff",
            "module": self.module,
            "path": str(self.student_file),
            "scenarios": str(scenarios_file) if scenarios else "",
            "scenario": scenario,
            "args": wire.encode(list(args)),
            "start_method": start_method,
            "restrictions": {},
        }
        return self._converse(request, referee, python, environment or {})

    def _converse(
        self,
        request: Frame,
        referee: TinyReferee,
        python: Sequence[str],
        extra: dict[str, str],
    ) -> Ended:
        ours, theirs = socket.socketpair()
        command = [*python, "-I", "-S", "-B", runner.__file__, str(theirs.fileno())]
        with ours, (referee.folder / "output").open("w+") as output:
            process = subprocess.Popen(
                command,
                env=_environment(referee) | extra,
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
            )
            theirs.close()
            try:
                ours.settimeout(PATIENCE)
                wire.send(ours, request)
                reply = wire.receive(ours)
                if reply is not None:
                    wire.send(ours, {"id": request["id"], "bye": True})
                exit_code = process.wait(PATIENCE)
            finally:
                _end(process)
            referee.finish()
            output.seek(0)
            return Ended(
                reply=reply or {"outcome": "no reply"},
                referee=referee,
                output=output.read(),
                exit_code=exit_code,
            )


def _environment(referee: TinyReferee) -> dict[str, str]:
    """What the grader gives the student's process."""
    return {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "HOME": str(referee.folder),
        "TMPDIR": str(referee.folder),
        "LOCKSTEP_GATES": referee.address,
        "LOCKSTEP_CLOCK": str(referee.clock),
        "LOCKSTEP_LINES": str(referee.folder),
        "LOCKSTEP_OBSERVER": "proc",
    }


def _end(process: subprocess.Popen[bytes]) -> None:
    """Kill what is left of the play: it leads a session of its own."""
    try:
        os.killpg(process.pid, 9)
    except ProcessLookupError:
        return
    process.wait(PATIENCE)


@pytest.fixture
def theatre(tmp_path: Path) -> Iterator[Theatre]:
    """A place to play in."""
    there = Theatre(folder=tmp_path)
    yield there
    for referee in there.referees:
        referee.server.shutdown(socket.SHUT_RDWR)  # wakes its thread, as close does not
        referee.server.close()
