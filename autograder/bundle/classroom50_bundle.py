"""Classroom 50: the autograder of one assignment.

Contract: ``autograder.py`` in ``CLASSROOM/autograders/ASSIGNMENT`` is started in the
student's checkout, and leaves ``./result.json``.  The files beside it come with it.

Source: foundation50/classroom50, ``wiki/Advanced-Autograding.md``.

Tried: started in a checkout as the runner does, its variables set, as root and as an
ordinary user; not on GitHub.

Limits: **students can read the bundle**, which is published for their repositories.  So
it holds no hidden test and grades by the visible ones.

Known gaps: a workflow of a student's can write another ``result.json``: look at what
you grade by, and grade with ``lockstep grade``.
"""

from __future__ import annotations

from collections.abc import Mapping

from autograder.bundle.packing import Item
from autograder.bundle.parts import KIT, LAUNCHER, Parts
from autograder.bundle.post import Post, beside

POST = Post(format="classroom50", hand_in=beside, result="result.json", seconds=900)


def files(parts: Parts) -> Mapping[str, Item]:
    """Return the files of the folder of one assignment."""
    return {"autograder.py": parts.files[LAUNCHER], KIT: parts.files[KIT]}
