"""`python -m autograder.proof [--until-interrupted] PROGRAM [ARGS]`."""

from __future__ import annotations

import sys

from autograder.proof.program import run_program

_USAGE = "usage: python -m autograder.proof [--until-interrupted] PROGRAM [ARGS]\n"


def main(argv: list[str]) -> int:
    """Run a program under the proof; return the exit status."""
    patient = argv[:1] == ["--until-interrupted"]
    program = argv[1:] if patient else argv
    if not program:
        sys.stderr.write(_USAGE)
        return 2
    return run_program(program, until_interrupted=patient)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
