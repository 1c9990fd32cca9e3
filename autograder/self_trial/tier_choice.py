"""Which tier a grading takes: the strongest one that is tried with success."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.enclosure import Tier
from autograder.enclosure.probe import probe
from autograder.errors import LockstepError
from autograder.self_trial import cache, trial_plays
from autograder.self_trial.trial_plays import require_known_python

AUTO = "auto"
# Those that `auto` chooses from, the strongest first.
_BEST_FIRST = (Tier.N, Tier.U, Tier.L)


@dataclass(frozen=True, slots=True, kw_only=True)
class TierChoice:
    """A tier, and for each stronger one why it was not taken."""

    tier: Tier
    passed_over: tuple[str, ...] = ()


def choose_tier(
    wanted: str, least: str, observer: str, hidden: Sequence[Path] = ()
) -> TierChoice:
    """Choose the tier of a grading.

    ``wanted`` is a tier or `auto`, ``least`` the weakest that will do or "".
    ``hidden`` are paths that no program may read.  Raises ``LockstepError`` where this
    machine lacks such a tier: a weaker one is never taken without a word.
    """
    lowest = Tier(least or Tier.S)
    if wanted != AUTO:
        tier = Tier(wanted)
        if tier.rank < lowest.rank:
            raise LockstepError(f"tier {tier} is weaker than tier {lowest}, the least")
        reason = why_not(tier, observer, hidden)
        if reason:
            raise LockstepError(f"tier {tier} cannot be had here: {reason}")
        return TierChoice(tier=tier)
    passed_over: list[str] = []
    for tier in _BEST_FIRST:
        reason = why_not(tier, observer, hidden)
        if not reason:
            break
        passed_over.append(f"tier {tier} cannot be had here: {reason}")
    else:
        tier = Tier.S
        require_known_python(observer)
    if tier.rank < lowest.rank:
        raise LockstepError("; ".join(passed_over) or f"tier {lowest} is not tried")
    return TierChoice(tier=tier, passed_over=tuple(passed_over))


def why_not(tier: Tier, observer: str, hidden: Sequence[Path] = ()) -> str:
    """Say what speaks against a tier on this machine; nothing if it can be taken."""
    if tier is Tier.S:
        require_known_python(observer)
        return ""
    if not sys.platform.startswith("linux"):
        return "only Linux has these walls"
    if observer != "proc":
        return f"the observer `{observer}` cannot look through walls"
    reason = probe(tier, hidden=hidden).against(tier)
    if reason or cache.before(observer, tier):
        return reason
    found = next(_wrong(observer, tier), "")
    if not found:
        cache.note(observer, tier)
    return found


def _wrong(observer: str, tier: Tier) -> Iterator[str]:
    """What a trial in the tier finds that must not be; also that none can be made."""
    try:
        yield from trial_plays.differences(observer, tier=tier)
    except LockstepError as error:
        yield str(error)
