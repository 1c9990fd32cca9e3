"""Autolab: the two files of an autograder.

Contract: ``autograde-Makefile`` and ``autograde.tar`` lie beside the hand-in, and
``make`` prints the scores in its last line.  Each exercise is a problem of that name,
which you define on the site; the file that is handed in keeps its usual name.

Source: autolab/Autolab, ``docs/lab.md``.

Tried: ``make`` in a folder that holds the three files, as root and as an ordinary user;
not on a server.

Limits: the image needs Python 3.11 or later.  Set the time limit to five minutes.

Known gaps: the worker has one user.  Where the kit can put no wall round a hand-in
(``lockstep doctor`` says so), that could read the hidden tests.
"""

from __future__ import annotations

import io
import tarfile
from collections.abc import Mapping

from autograder.bundle.packing import Item
from autograder.bundle.parts import KIT, LAUNCHER, Parts
from autograder.bundle.post import Post, beside

POST = Post(format="autolab", hand_in=beside, seconds=240)

# Nothing may come after the line with the scores, not even what `make` says.
_MAKEFILE = f"""\
all:
	@tar -xf autograde.tar
	@chmod 600 autograde.tar 2>/dev/null || true
	@python3 -I {LAUNCHER} 2>/dev/null || true
"""


def files(parts: Parts) -> Mapping[str, Item]:
    """Return the files of the autograder."""
    inside = {name: parts.files[name] for name in (LAUNCHER, KIT)}
    return {
        "autograde-Makefile": Item.text(_MAKEFILE),
        "autograde.tar": Item(_tarred(inside)),
    }


def _tarred(inside: Mapping[str, Item]) -> bytes:
    """A tar of these files: equal files give equal bytes."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for name, item in sorted(inside.items()):
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode = len(item.data), item.mode
            tar.addfile(entry, io.BytesIO(item.data))
    return buffer.getvalue()
