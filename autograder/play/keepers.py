"""Who starts the student's process, and ends all that is below: a warden or a host."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from autograder.play.pairs import socket_pair

_WARDEN = (
    *(sys.executable, "-I", "-S", "-B"),
    str(Path(__file__).with_name("warden.py")),
)


class Keeper(Protocol):
    """A trusted process between the grader and the student's; ``pid`` is its number.

    On the socket ``control`` it takes and sends the lines that `warden` describes.  One
    that ``has_own_numbers`` knows the processes by other numbers than we do; one that
    ``empties_memory`` removes what a play has named in shared memory itself.
    """

    control: socket.socket
    has_own_numbers: bool
    empties_memory: bool

    @property
    def pid(self) -> int:
        """The number of its process."""

    def kill(self) -> None:
        """Kill it; what is below falls to the grader."""

    def leave(self, *, lost: bool) -> None:
        """Be done with the play; ``lost`` says that it is of no use any more."""

    def words(self) -> str:
        """What it printed itself, which it does only when it fails."""


class Warden:
    """A keeper for a single play, which starts ``command`` in ``folder``."""

    has_own_numbers = False
    empties_memory = False

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        folder: Path,
        protocol: int,
        output: int,
    ) -> None:
        self.control, theirs = socket_pair()
        with theirs:
            ends = (theirs.fileno(), protocol)
            self._process = subprocess.Popen(
                [*_WARDEN, *map(str, ends), *command],
                env=dict(environment),
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                pass_fds=ends,
                start_new_session=True,
            )

    @property
    def pid(self) -> int:
        """The number of its process."""
        return self._process.pid

    def kill(self) -> None:
        """Kill it; what is below falls to the grader."""
        self._process.kill()

    def leave(self, *, lost: bool) -> None:
        """Wait for its end: it ends with the play."""
        del lost
        self._process.wait()
        self.control.close()

    def words(self) -> str:
        """Nothing: what it prints is among the output of the play."""
        return ""
