"""``python -m autograder`` is the command ``lockstep``."""

import os
import sys


def _leave_current_folder() -> None:
    """Take the current folder from the path: a submission may lie there.

    ``python -m`` puts it first, and a `json.py` in it would be imported in the grader.
    """
    # os.path and not pathlib: nothing else may be imported yet.
    real = os.path.realpath
    sys.path[:] = [path for path in sys.path if path and real(path) != real(".")]


if __name__ == "__main__":
    _leave_current_folder()
    from autograder.cli import main

    sys.exit(main())
