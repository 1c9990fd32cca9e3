"""Moodle VPL: execution files that evaluate a submission.

Contract: ``vpl_evaluate.sh`` leaves an executable ``vpl_execution``; what that prints
is the evaluation.  All files but ``vpl_evaluate.sh`` must be marked as files to keep
when running.  The points are those of the activity (``VPL_GRADEMAX``).

Source: jcrodriguez-dis/moodle-mod_vpl, ``jail/default_scripts`` and its manual.

Tried: both scripts, in one folder with the submission, as root and as an ordinary user;
not on a site.

Limits: the jail needs Python 3.11 or later, 512 MB, and five minutes.

Known gaps: the jail has one user.  Where the kit can put no wall round a hand-in
(``lockstep doctor`` says so), that could read the hidden tests; and a program that
looks for the place where our text is printed can print another grade.
"""

from __future__ import annotations

from collections.abc import Mapping

from autograder.bundle.packing import Item
from autograder.bundle.parts import KIT, LAUNCHER, Parts
from autograder.bundle.post import Post, beside

POST = Post(format="vpl", hand_in=beside, seconds=240, points_from="VPL_GRADEMAX")

# Whatever goes wrong is not printed: each line of the output counts as evaluation.
_EVALUATE = f"""\
#!/bin/sh
cat > vpl_execution <<'END'
#!/bin/sh
. ./vpl_environment.sh
export VPL_GRADEMAX
python3 -I {LAUNCHER} 2>/dev/null || echo "Comment :=>>There is no grade yet."
END
chmod +x vpl_execution
"""


def files(parts: Parts) -> Mapping[str, Item]:
    """Return the execution files."""
    kept = {name: parts.files[name] for name in (LAUNCHER, KIT)}
    return {"vpl_evaluate.sh": Item.script(_EVALUATE), **kept}
