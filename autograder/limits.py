"""What a submission may use: every number of that kind is here.

They are far above what a right program needs.  A verdict names the one that was hit.
"""

from __future__ import annotations

from dataclasses import dataclass

_MIB = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """What one play may spend without any effect before it is called stuck.

    ``cpu`` is CPU seconds of one process, ``idle`` real seconds during which everybody
    sleeps, ``wait`` those during which a wait with a time limit goes on that was there
    all the time, ``polls`` those for which a play keeps back what a poller looks for,
    if that is its question, ``changes`` how often threads may come or go in a row with
    no other effect, ``repeats`` how often one and the same task may be done, ``whole``
    the absolute limit in real seconds.
    """

    cpu: float = 2.0
    idle: float = 3.0
    wait: float = 11.0  # people like to write ten
    polls: float = 1.2  # one second is what people write
    changes: int = 500
    repeats: int = 100
    whole: float = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one play may have at all; beyond it the play is ended at once."""

    output: int = 16 * _MIB  # bytes printed
    kept_output: int = 64 * 1024  # bytes of it that are kept
    messages: int = 16 * _MIB  # bytes said to the referee: some ten thousand gates
    notes: int = 5_000  # words to the referee that await no answer
    kept_notes: int = 1_000
    threads: int = 1_000  # alive at once, of all processes
    processes: int = 200  # alive at once
    memory: int = 2048 * _MIB  # bytes, of all processes
    disk: int = 256 * _MIB  # bytes in files
    files: int = 20_000  # files and folders


LIMITS = Limits()
# What the kernel refuses to each process of a play in a closed place, by the names of
# `resource`.  Addresses have no ceiling: threads reserve some that they never use, and
# the more of them the more CPUs there are.  Memory is watched (see `play.consumption`).
CEILINGS = {
    "RLIMIT_CORE": 0,
    "RLIMIT_NOFILE": 4096,
    "RLIMIT_FSIZE": 64 * _MIB,
}
ROOM = 256 * _MIB  # bytes in each of the two file systems that are in memory (tier N)
STUCK_SECONDS = 8.0  # of one submission, for plays that end without a proof
ALL_SECONDS = 1_800.0  # of one submission, for all of its plays
