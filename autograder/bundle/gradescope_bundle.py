"""Gradescope: the zip of an autograder.

Contract: ``setup.sh`` runs once, as root, when the image is built; ``run_autograder``
runs as root for each submission, which is in ``/autograder/submission``, and leaves
``/autograder/results/results.json``.  The hidden tests, packed and unpacked, can be
opened by root alone, and so can the results.  ``lockstep grade`` starts as root where
the kit can give a hand-in a user of its own (tier U).  The results are written again
after each check, so a job that Gradescope ends shows what was found until then, and no
score.

Source: gradescope/autograder_samples, ``docs/specs.md``, ``docs/best_practices.md``.

Tried: in that layout of folders under a scratch root, as root with a student's user and
as an ordinary user, with a Python that has nothing installed; all samples as root in
half a CPU (``python -m tests.kit.bundle``); not on the site.

Limits: the image needs Python 3.11 or later; where there is none, setup asks apt for
one, and stops with a message when there is none either.  Choose a base image that has
it.  Setup plays the programs of ``lockstep doctor`` and fails where they end otherwise
than they must.

Known gaps: where tier U cannot be had, the grader shares a number that is nobody's with
the hand-in, and has a copy of the tests.  Then what is handed in could read them, and
change the report before it is read; the log for the staff says so each time.
"""

from __future__ import annotations

from collections.abc import Mapping

from autograder.bundle.packing import Item
from autograder.bundle.parts import KIT, LAUNCHER, Parts
from autograder.bundle.post import Post, in_folder

POST = Post(
    format="gradescope",
    hand_in=in_folder("submission"),
    result="results/results.json",
    seconds=540,  # Gradescope's own limit is ten minutes, unless it was changed
    live=True,
    staff_log=True,
)

FIND_PYTHON = """\
find_python() {
    for name in python3 python3.13 python3.12 python3.14 python3.11; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
        then
            command -v "$name"
            return
        fi
    done
}
"""

_SETUP = f"""\
#!/bin/sh
# Runs once, when the image is built.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
{FIND_PYTHON}
if [ -z "$(find_python)" ]; then
    apt-get update || true
    for version in 3.13 3.12 3.11; do
        apt-get install -y "python$version" && break || true
    done
fi
python=$(find_python)
if [ -z "$python" ]; then
    echo "Lockstep needs Python 3.11 or later: choose a base image that has it." >&2
    exit 1
fi
echo "$python" > "$here/python"
"$python" -I "$here/{LAUNCHER}" --unpack "$here/lockstep"
"""

_RUN = f"""\
#!/bin/sh
# Runs for each submission.  This file is copied one folder up from the rest.
base=$(cd "$(dirname "$0")" && pwd)
source=$base/source
exec "$(cat "$source/python")" -I "$source/{LAUNCHER}" --base "$base"
"""


def files(parts: Parts) -> Mapping[str, Item]:
    """Return the files of the zip."""
    return {
        "setup.sh": Item.script(_SETUP),
        "run_autograder": Item.script(_RUN),
        LAUNCHER: parts.files[LAUNCHER],
        KIT: parts.files[KIT],
    }
