"""The hosts of one submission: a warm start for each play after the first.

A host is used by one play at a time, and by the plays of one submission: a play can
write into the memory of a host that it can reach.  One that is lost, or does not do as
it should, is replaced at the next play.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
import weakref
from collections.abc import Iterator, Mapping
from pathlib import Path

from autograder.enclosure import ClosedPlace
from autograder.play import scratch
from autograder.play.pairs import socket_pair
from autograder.play.warden import descendants
from autograder.student_side import wire

_PROGRAM = Path(__file__).with_name("host.py")
_RUNNER = Path(wire.__file__).with_name("runner.py")
# What is imported may ask for a home: it must not find a real one.
_ENVIRONMENT = {"LANG": "C.UTF-8", "HOME": "/", "TMPDIR": "/"}
_MOST_WORDS = 4096  # bytes
_PATIENCE = 5.0  # seconds for a host to end when nothing is below it


class Hosts:
    """Lends a host to each play, and starts one when there is none.

    Each host enters ``place``, if there is one.  When nobody has it any more, it ends.
    """

    def __init__(self, place: ClosedPlace | None = None) -> None:
        self.place = place
        self._idle: Host | None = None
        self._owner = os.getpid()

    @property
    def idle_pid(self) -> int:
        """The process of the host that waits for a play; 0 when there is none."""
        return self._idle.pid if self._idle else 0

    @contextlib.contextmanager
    def play_folder(self) -> Iterator[Path]:
        """A folder for one play, gone afterwards with all that the play left."""
        if self.place is None:
            with scratch.scratch_folder() as folder:
                yield folder
            return
        folder = self.place.folder / "play"
        try:
            folder.mkdir(mode=0o700)
            yield folder
        finally:
            scratch.empty(self.place.folder)

    def take(
        self,
        environment: Mapping[str, str],
        folder: Path,
        scenarios: Path | None,
        protocol: int,
        output: int,
    ) -> Lease:
        """Have a host start a runner in ``folder``, on these descriptors.

        The file of ``scenarios`` is one of ours: the host reads it, to save the play
        the time.  Raises ``OSError`` when no process can be started.
        """
        host, self._idle = self._idle, None
        if host is None or self._owner != os.getpid() or not host.is_ready():
            host = Host(self.place)
        self._owner = os.getpid()
        request = {
            "environment": dict(environment),
            "folder": str(folder),
            "scenarios": str(scenarios or ""),
        }
        message = json.dumps(request).encode() + b"\n"
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # heard later
            socket.send_fds(host.control, [message], [protocol, output])
        return Lease(host, self)

    def take_back(self, host: Host) -> None:
        """Keep a host for the next play."""
        self._idle = host

    def close(self) -> None:
        """End the host that is kept."""
        host, self._idle = self._idle, None
        if host is not None:
            host.end()


class Lease:
    """A host as the keeper of one play."""

    def __init__(self, host: Host, hosts: Hosts) -> None:
        self.control = host.control
        self._host = host
        self._hosts = hosts
        place = hosts.place
        self.has_own_numbers = place is not None and place.tier.has_own_numbers
        self.empties_memory = place is not None and bool(place.emptied)

    @property
    def pid(self) -> int:
        """The number of the host's process."""
        return self._host.pid

    def kill(self) -> None:
        """Kill the host; what is below falls to the grader."""
        self._host.kill()

    def leave(self, *, lost: bool) -> None:
        """Return the host to the others, or see it end."""
        if lost:
            self._host.kill()
            self._host.end()
        else:
            self._hosts.take_back(self._host)

    def words(self) -> str:
        """What it printed itself, which it does only when it fails."""
        return self._host.words()


class Host:
    """One process that forks runners, in a closed place if there is one."""

    def __init__(self, place: ClosedPlace | None = None) -> None:
        self.control, theirs = socket_pair()
        command = [sys.executable, "-I", "-S", "-B", str(_PROGRAM)]
        command += [str(theirs.fileno()), str(_RUNNER)]
        self._has_door = False
        if place is not None:
            command = place.command([*command, *place.host_arguments()])
            self._has_door = place.tier.has_own_numbers
        with theirs:
            process = subprocess.Popen(
                command,
                env=_ENVIRONMENT | {"PATH": os.environ.get("PATH", os.defpath)},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                pass_fds=(theirs.fileno(),),
                start_new_session=True,
            )
        self._process = process
        self._end = weakref.finalize(self, _end, process, self.control, os.getpid())

    @property
    def pid(self) -> int:
        """The number of its process, or of the door that it is to come in by."""
        if self._has_door:  # it is the first process in there, and the door's only one
            return next(iter(descendants(self._process.pid)), self._process.pid)
        return self._process.pid

    def is_ready(self) -> bool:
        """Return whether it is alive, and says nothing without having been asked."""
        if self._process.poll() is not None:
            return False
        self.control.setblocking(False)
        try:
            self.control.recv(1)
        except BlockingIOError:
            self.control.setblocking(True)
            return True
        except OSError:
            pass
        self.end()
        return False

    def kill(self) -> None:
        """Kill it; what is below falls to the grader."""
        self._process.kill()

    def end(self) -> None:
        """Let it end, as it does when the grader is gone, and wait for that."""
        self._end()

    def words(self) -> str:
        """What it printed itself, which it does only when it fails."""
        said = self._process.stdout
        if said is None or said.closed:
            return ""
        os.set_blocking(said.fileno(), False)
        with contextlib.suppress(BlockingIOError):
            return os.read(said.fileno(), _MOST_WORDS).decode("utf-8", "replace")
        return ""


def _end(process: subprocess.Popen[bytes], control: socket.socket, owner: int) -> None:
    control.close()
    if owner == os.getpid():  # not in a child of the grader
        try:
            process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    if process.stdout is not None:
        process.stdout.close()
