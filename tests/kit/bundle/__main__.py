"""The samples on Gradescope's layout: ``python -m tests.kit.bundle [SAMPLE...]``.

Each is handed in as root, graded in half a CPU and 768 MB where the machine allows it,
and compared with what it should get.  It takes some minutes; exits 1 when one differs.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from tests.benchmarks.measure import machine
from tests.kit.bundle.cage import MEMORY, cage
from tests.kit.bundle.conftest import find_python
from tests.kit.bundle.image import NAMES, Image, Played, slug_of

_MEGABYTE = 2**20


def row(played: Played) -> str:
    """Return its line of the table."""
    wrong = list(played.wrong())
    wrong += ["more than 768 MB"] if played.peak > MEMORY else []
    cells = [
        played.name,
        str(played.results.get("score", "none")),
        f"{played.seconds:.1f}",
        f"{played.cpu:.1f}",
        f"{played.peak / _MEGABYTE:.0f}" if played.peak else "?",
        "; ".join(wrong) or "as it should",
    ]
    return f"| {' | '.join(cells)} |"


def main(names: list[str]) -> int:
    """Print the table, line by line; returns the exit status."""
    by_slug: dict[str, list[str]] = defaultdict(list)
    for name in names or NAMES:
        by_slug[slug_of(name)].append(name)
    folder = Path(tempfile.mkdtemp(prefix="platform-", dir="/tmp"))
    folder.chmod(0o755)
    (folder / "tools").mkdir()
    (folder / "tools" / "python3").symlink_to(find_python())
    rows = []
    try:
        with cage() as place:
            _say(f"{machine()}; {'; '.join(place.limits)}")
            _say("| sample | score | seconds | CPU seconds | MB | verdict |")
            _say("|---|---|---|---|---|---|")
            for slug, some in sorted(by_slug.items()):
                base = folder / slug / "autograder"
                image = Image(base=base, tools=folder / "tools", cage=place)
                image.build(slug)
                for name in some:
                    rows.append(row(image.play(name)))
                    _say(rows[-1])
    finally:
        shutil.rmtree(folder)
    return 0 if all(line.endswith("| as it should |") for line in rows) else 1


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - the table is the result


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
