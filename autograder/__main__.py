"""``python -m autograder`` is the command ``lockstep``."""

import os
import sys


def _leave_current_folder() -> None:
    """Take the current folder from the path: a submission may lie there.

    ``python -m`` puts it first, and a `json.py` in it would be imported in the grader.
    Behind the library it stays: `pip install -e` has put it there, to find the kit.
    """
    # os.path and not pathlib: nothing else may be imported yet.
    real = os.path.realpath
    places = [real(path) if path else real(".") for path in sys.path]
    library = real(os.__file__.rpartition(os.sep)[0])
    end = places.index(library) if library in places else len(places)
    before = [n for n in range(end) if places[n] != real(".")]
    sys.path[:] = [sys.path[n] for n in (*before, *range(end, len(places)))]


if __name__ == "__main__":
    _leave_current_folder()
    from autograder.cli import main

    sys.exit(main())
