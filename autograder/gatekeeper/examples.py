"""The handout's examples: they are run, as a student would, with the reference."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

from autograder.gatekeeper.findings import Finding
from autograder.gatekeeper.place import Place
from autograder.intake import workspace

_SECONDS = 60  # a net; the examples of a handout take none
# `-m doctest` would import the file as a module; it must find the solution beside it.
_RUN = "import doctest, sys; sys.path.insert(0, '.'); doctest.testfile"
_RUN += "(sys.argv[1], module_relative=False, raise_on_error=True)"


def failing_examples(place: Place) -> Iterator[Finding]:
    """The first example of the handout that the reference does not bear out."""
    handout = place.handout / "README.md"
    with workspace() as folder:
        (folder / place.file_name).write_text(place.reference.text, "utf-8")
        command = [sys.executable, "-c", _RUN, str(handout.resolve())]
        try:
            done = subprocess.run(
                command,
                cwd=folder,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=_SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired:
            what, line = "An example of the handout does not end.", None
        else:
            if done.returncode == 0:
                return
            what = "An example of the handout does not show what the reference does."
            line = _line(done.stderr)
    yield Finding(what=what, do="Correct the example.", file=handout, line=line)


def _line(said: str) -> int | None:
    """The line that doctest's report names."""
    for word in said.split():
        number = word.strip(":,")
        if number.isdigit():
            return int(number)
    return None
