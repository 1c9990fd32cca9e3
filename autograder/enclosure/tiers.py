"""The tiers: which walls are round the programs of a submission."""

from __future__ import annotations

from enum import StrEnum

# User numbers that nobody has: each submission gets one while it is graded (tier U).
STUDENTS = range(61234, 61234 + 256)


class Tier(StrEnum):
    """The walls round a submission, from none to all."""

    S = "S"  # a process group, a deadline, and an end of the whole tree
    L = "L"  # files, signals and calls closed: Landlock, seccomp
    U = "U"  # the same, and a user of its own
    N = "N"  # namespaces: of the disk, the network and the processes only its own

    @property
    def rank(self) -> int:
        """How strong it is, beside the others."""
        return list(Tier).index(self)

    @property
    def closes_files(self) -> bool:
        """Whether Landlock says which files can be opened."""
        return self in (Tier.L, Tier.U)

    @property
    def has_own_numbers(self) -> bool:
        """Whether processes have other numbers inside than outside."""
        return self is Tier.N


# Each wall that a probe can leave out, to show that it is this one that holds.
WALLS = frozenset({"files", "calls", "user", "pid", "net", "ipc"})
