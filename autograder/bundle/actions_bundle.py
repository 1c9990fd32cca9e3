"""GitHub Actions: a workflow that grades in the student's own repository.

Contract: the step ``lockstep`` sets its output ``result``, which GitHub's
``autograding-grading-reporter`` reads.

Source: classroom-resources, ``autograding-grading-reporter``.

Tried: the command of its step, in a checkout, as root and as an ordinary user; not on
GitHub.

Limits: **students can read and change all of it.**  So it holds no hidden test and
grades by the visible ones; what it shows is for them.

Known gaps: a student can change the workflow, and give any points.  GitHub Classroom is
retired, and nobody looks after its reporter.
"""

from __future__ import annotations

from collections.abc import Mapping

from autograder.bundle.packing import Item
from autograder.bundle.parts import KIT, LAUNCHER, Parts
from autograder.bundle.post import Post, beside

POST = Post(format="actions", hand_in=beside, seconds=900)
COMMAND = f'python3 -I .lockstep/{LAUNCHER} >> "$GITHUB_OUTPUT"'

_WORKFLOW = f"""\
name: Lockstep
on: [push, workflow_dispatch]
permissions:
  contents: read
jobs:
  grade:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "3.13"
      - id: lockstep
        run: {COMMAND}
      - uses: classroom-resources/autograding-grading-reporter@v1
        env:
          LOCKSTEP_RESULTS: ${{{{ steps.lockstep.outputs.result }}}}
        with:
          runners: lockstep
"""


def files(parts: Parts) -> Mapping[str, Item]:
    """Return what goes into the template repository."""
    return {
        ".github/workflows/lockstep.yml": Item.text(_WORKFLOW),
        **{f".lockstep/{name}": parts.files[name] for name in (LAUNCHER, KIT)},
    }
