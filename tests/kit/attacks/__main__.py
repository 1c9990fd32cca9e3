"""All attacks as a table: ``python -m tests.kit.attacks [--tier TIER] [NAME...]``."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from autograder.enclosure import Tier
from autograder.self_trial.tier_choice import why_not
from tests.kit.attacks import arena, suite

_HEAD = "attack|right before|attack|stub after|right after|exit|time|survived|verdict"


def row(name: str, tier: Tier) -> tuple[str, bool]:
    """Play one attack; gives its line of the table, and whether all is fine."""
    if not suite.NEEDS.get(name, True):
        return f"| {name} | skipped: this Python has nothing for it |", True
    with tempfile.TemporaryDirectory(prefix="attack-") as folder:
        found = arena.fight(name, Path(folder), tier=tier)
    scores = []
    for who in suite.KEYS.values():
        score, is_final = found.result(who)
        scores.append(f"{score:g}{'' if is_final else ' open'}")
    wrong = "; ".join(suite.differences(name, tier, found))
    ends = [str(found.status), f"{found.seconds:.0f} s", str(found.survived)]
    return f"| {' | '.join([name, *scores, *ends, wrong or 'held'])} |", not wrong


def main() -> int:
    """Print the table, line by line; 0 where all is as it must be."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--tier", type=Tier, choices=list(Tier), default=Tier.S)
    parser.add_argument("names", nargs="*", metavar="NAME")
    options = parser.parse_args()
    reason = why_not(options.tier, "proc")
    if reason:
        print(f"skipped, counts as nothing: tier {options.tier}: {reason}")  # noqa: T201 - the result
        return 0
    print(f"| {' | '.join(_HEAD.split('|'))} |\n{'|---' * 9}|")  # noqa: T201 - as above
    fine = True
    for name in options.names or arena.names():
        line, held = row(name, options.tier)
        print(line, flush=True)  # noqa: T201 - as above
        fine = fine and held
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
