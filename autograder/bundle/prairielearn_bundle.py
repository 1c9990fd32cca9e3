"""PrairieLearn: an externally graded question.

Contract: a folder of ``questions/`` with ``info.json`` and ``question.html``.  Its
``tests/`` are copied to ``/grade/tests``, what is handed in to ``/grade/student``; the
entry point leaves ``/grade/results/results.json``.  No network is needed.

Source: PrairieLearn, ``docs/externalGrading.md`` and ``exampleCourse``.

Tried: its entry point, in that layout under a scratch root, as root and as an ordinary
user; not on a server.

Limits: the image must have Python 3.11 or later, and start as root or as a user that
may write ``/grade/results``.  ``info.json`` names PrairieLearn's own; change it.
A whole grading must end within ten minutes, which is the most that it allows.

Known gaps: those of Gradescope's bundle where it starts as root.  As another user, what
is handed in could read the hidden tests, unless the kit can put a wall round it.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping

from autograder.bundle.packing import Item
from autograder.bundle.parts import KIT, LAUNCHER, Parts
from autograder.bundle.post import Post, in_folder

_MOST_SECONDS = 600
POST = Post(
    format="prairielearn",
    hand_in=in_folder("student"),
    result="results/results.json",
    seconds=_MOST_SECONDS - 60,
)
_SPACE = uuid.UUID("4f2c5d0e-8a53-4c39-9c0a-6d1f8f2f4b7e")  # ours, for questions

_QUESTION = """\
<pl-question-panel>
  <p>Hand in your <code>{file}</code>.</p>
  <pl-file-upload file-names="{file}"></pl-file-upload>
</pl-question-panel>
<pl-submission-panel>
  <pl-file-preview></pl-file-preview>
  <pl-external-grader-results></pl-external-grader-results>
</pl-submission-panel>
"""

_ENTRY = f"""\
#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
exec python3 -I "$here/{LAUNCHER}" --base "$(dirname "$here")"
"""


def files(parts: Parts) -> Mapping[str, Item]:
    """Return the files of the question's folder."""
    info = {
        "uuid": str(uuid.uuid5(_SPACE, parts.slug)),
        "title": f"Lockstep: {parts.slug}",
        "topic": "Concurrency",
        "tags": ["code"],
        "type": "v3",
        "singleVariant": True,
        "gradingMethod": "External",
        "externalGradingOptions": {
            "enabled": True,
            "image": "prairielearn/grader-python",
            "entrypoint": "/grade/tests/run.sh",
            "timeout": _MOST_SECONDS,
        },
    }
    return {
        "info.json": Item.text(json.dumps(info, indent=2) + "\n"),
        "question.html": Item.text(_QUESTION.format(file=parts.file_name)),
        "tests/run.sh": Item.script(_ENTRY),
        **{f"tests/{name}": parts.files[name] for name in (LAUNCHER, KIT)},
    }
