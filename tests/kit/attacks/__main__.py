"""All attacks as a table: ``python -m tests.kit.attacks [NAME...]``."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.kit.attacks import arena


def row(name: str) -> str:
    """Play one attack; gives its line of the table."""
    with tempfile.TemporaryDirectory(prefix="attack-") as folder:
        found = arena.fight(name, Path(folder))
    who = (arena.BEFORE, arena.ATTACK, arena.STUB_AFTER, arena.RIGHT_AFTER)
    scores = []
    for one in who:
        score, is_final = found.result(one)
        scores.append(f"{score:g}{'' if is_final else ' open'}")
    ends = [str(found.status), f"{found.seconds:.0f} s", str(found.survived)]
    return f"| {name} | " + " | ".join([*scores, *ends, str(len(found.left))]) + " |"


def main(names: list[str]) -> None:
    """Print the table, line by line."""
    head = "attack|right before|attack|stub after|right after|exit|time|survived|left"
    print(f"| {' | '.join(head.split('|'))} |")  # noqa: T201 - the table is the result
    print("|---" * 9 + "|")  # noqa: T201 - as above
    for name in names or arena.names():
        print(row(name), flush=True)  # noqa: T201 - as above


if __name__ == "__main__":
    main(sys.argv[1:])
