"""The budget: what one submission may spend on plays that end without a proof."""

from __future__ import annotations

from dataclasses import dataclass

from autograder.errors import LockstepError
from autograder.limits import ALL_SECONDS, STUCK_SECONDS, Allowance

_LEAST_CPU = 1.0  # seconds; starting four fresh interpreters takes less than half of it


@dataclass(slots=True)
class Budget:
    """Seconds for stuck plays, shared by all plays of a submission.

    The first plays that hang get ``Allowance``'s full patience; once ``seconds`` are
    spent on hanging plays, later ones get the least that still distinguishes a slow
    program from one that gets nowhere.  Only plays that got stuck spend anything.
    """

    seconds: float = STUCK_SECONDS
    all_seconds: float = ALL_SECONDS

    def allowance(self) -> Allowance:
        """What the next play may spend without any effect."""
        full = Allowance()
        if self.seconds > 0:
            return full
        return Allowance(
            cpu=_LEAST_CPU,
            idle=_LEAST_CPU,
            wait=3 * _LEAST_CPU,
            changes=full.changes // 4,
            whole=full.whole / 2,
        )

    def require_time(self) -> None:
        """Raise ``LockstepError`` when the time for all plays is used up.

        It is long: that may be the fault of the machine as well.
        """
        if self.all_seconds <= 0:
            raise LockstepError(
                f"The plays of this submission have taken more than {ALL_SECONDS:.0f} "
                "seconds. Grade it again alone, or look at what takes so long"
            )

    def took(self, seconds: float) -> None:
        """Take the ``seconds`` of any play from the time for all."""
        self.all_seconds -= seconds

    def spend(self, seconds: float) -> None:
        """Take the ``seconds`` of a stuck play from what is left."""
        self.seconds -= seconds
