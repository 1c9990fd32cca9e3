"""MarkUs: files for a group of tests with the custom tester.

Contract: the tester starts ``grade_with_lockstep.sh`` beside the hand-in, and reads one
JSON object from each line that it prints.

Source: MarkUsProject/markus-autotesting, ``server/autotest_server/testers/custom``.

Tried: the script, in one folder with the hand-in, as root and as an ordinary user; not
on a server.

Limits: the host needs Python 3.11 or later.  Set the group's timeout to 300 seconds;
the usual one is shorter.

Known gaps: a grading without a final score prints nothing, and MarkUs shows no test.
The tester has one user.  Where the kit can put no wall round a hand-in (``lockstep
doctor`` says so), that could read the hidden tests.
"""

from __future__ import annotations

from collections.abc import Mapping

from autograder.bundle.packing import Item
from autograder.bundle.parts import KIT, LAUNCHER, Parts
from autograder.bundle.post import Post, beside

POST = Post(format="markus", hand_in=beside, seconds=240)

_SCRIPT = f"""\
#!/bin/sh
exec python3 -I {LAUNCHER}
"""


def files(parts: Parts) -> Mapping[str, Item]:
    """Return the files to upload."""
    kept = {name: parts.files[name] for name in (LAUNCHER, KIT)}
    return {"grade_with_lockstep.sh": Item.script(_SCRIPT), **kept}
