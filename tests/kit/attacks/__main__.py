"""All attacks as a table: ``python -m tests.kit.attacks [--tier TIER] [NAME...]``.

Those that harm only themselves are graded in one batch, each between honest ones of its
own; those that do not, and those of the batch that have not held, alone.
"""

from __future__ import annotations

import argparse
import os
import pwd
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from autograder.enclosure import Tier
from autograder.self_trial.tier_choice import why_not
from tests.kit.attacks import arena, suite, through_nbgrader
from tests.kit.attacks.arena import Aftermath

_HEAD = "attack|right before|attack|stub after|right after|exit|time|survived|verdict"


def main() -> int:
    """Print the table, line by line; 0 where all is as it must be."""
    options = _options().parse_args()
    with tempfile.TemporaryDirectory(prefix="home-") as home:
        if options.user:
            _become(options.user, home)
        names = options.names or arena.names()
        if options.nbgrader:
            return through_nbgrader.main(_possible(names))
        reason = why_not(options.tier, "proc")
        if reason:
            _print(f"skipped, counts as nothing: tier {options.tier}: {reason}")
            return 0
        _print(f"| {' | '.join(_HEAD.split('|'))} |\n{'|---' * 9}|")
        return 0 if _all_hold(_possible(names), options.tier) else 1


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser()
    parser.add_argument("--tier", type=Tier, choices=list(Tier), default=Tier.S)
    parser.add_argument("--user", help="play as this user; only root can")
    parser.add_argument(
        "--nbgrader", action="store_true", help="as notebooks, in the tier it takes"
    )
    parser.add_argument("names", nargs="*", metavar="NAME")
    return parser


def _become(user: str, home: str) -> None:
    """Be another user from here on, with an empty home."""
    found = pwd.getpwnam(user)
    os.chown(home, found.pw_uid, found.pw_gid)
    os.environ |= {"HOME": home, "USER": user, "LOGNAME": user}
    os.environ.pop("XDG_CACHE_HOME", None)
    os.setgroups([])
    os.setgid(found.pw_gid)
    os.setuid(found.pw_uid)


def _possible(names: Sequence[str]) -> list[str]:
    """Those for which this Python has what they need; says which are skipped."""
    found = [name for name in names if suite.NEEDS.get(name, True)]
    for name in sorted(set(names) - set(found)):
        _print(f"skipped, counts as nothing: {name}: this Python has nothing for it")
    return found


def _all_hold(names: Sequence[str], tier: Tier) -> bool:
    together = [name for name in names if suite.harms_only_itself(name, tier)]
    lost, fine = together, True
    if len(together) > 1:
        lost, fine = _play_in_one_batch(together, tier)
    for name in names:
        if name not in together or name in lost:
            fine = _holds_alone(name, tier) and fine
    return fine


def _play_in_one_batch(names: Sequence[str], tier: Tier) -> tuple[list[str], bool]:
    """Play them in one batch; gives those that have not held, and if the rest has."""
    with tempfile.TemporaryDirectory(prefix="attack-") as folder:
        all_found = arena.fight_in_one_batch(names, Path(folder), tier=tier)
    lost = []
    for name, found in all_found.items():
        own = list(suite.of_the_group(name, tier, found))
        _print(_row(name, found, own, "in the batch"))
        lost += [name] if own else []
    wrong = list(suite.of_the_batch(next(iter(all_found.values()))))
    if wrong:
        _print(f"all in one batch: {'; '.join(wrong)}")
    return lost, not wrong


def _holds_alone(name: str, tier: Tier) -> bool:
    with tempfile.TemporaryDirectory(prefix="attack-") as folder:
        found = arena.fight(name, Path(folder), tier=tier)
    wrong = list(suite.differences(name, tier, found))
    _print(_row(name, found, wrong, f"{found.seconds:.0f} s"))
    return not wrong


def _row(name: str, found: Aftermath, wrong: Sequence[str], time: str) -> str:
    scores = []
    for who in suite.KEYS.values():
        score, is_final = found.result(who)
        scores.append(f"{score:g}{'' if is_final else ' open'}")
    ends = [str(found.status), time, str(found.survived)]
    return f"| {' | '.join([name, *scores, *ends, '; '.join(wrong) or 'held'])} |"


def _print(text: str) -> None:
    print(text, flush=True)  # noqa: T201 - the result


if __name__ == "__main__":
    sys.exit(main())
