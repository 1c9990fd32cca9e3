"""The closed place of a submission, for as long as it is graded."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from autograder.enclosure import ClosedPlace, Tier
from autograder.enclosure.closed_place import own_user
from autograder.errors import LockstepError
from autograder.play.scratch import scratch_folder


@contextlib.contextmanager
def closed_place(tier: Tier, readable: Sequence[Path]) -> Iterator[ClosedPlace | None]:
    """The place in which plays can read the folders ``readable``; None for tier S.

    Raises ``LockstepError`` where it cannot be made.
    """
    if tier is Tier.S:
        yield None
        return
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(scratch_folder())
        try:
            user = stack.enter_context(own_user(tier))
            place = ClosedPlace(tier=tier, readable=readable, folder=folder, user=user)
            place.open_up()
        except OSError as error:
            raise LockstepError(
                f"The closed place of tier {tier} cannot be made: {error}"
            ) from error
        yield place
