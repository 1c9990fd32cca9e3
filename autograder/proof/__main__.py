"""`python -m autograder.proof PROGRAM [ARGS]`."""

from __future__ import annotations

import sys

from autograder.proof.program import run_program

_USAGE = "usage: python -m autograder.proof PROGRAM [ARGS]\n"


def main(argv: list[str]) -> int:
    """Run a program under the proof; return the exit status."""
    if not argv:
        sys.stderr.write(_USAGE)
        return 2
    return run_program(argv)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
