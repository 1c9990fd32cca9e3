"""A sample of the real course, where Gradescope would grade it.

`python -m tests.kit.bundle` plays all of them.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from tests.kit.bundle.cage import MEMORY, Cage, cage
from tests.kit.bundle.image import NAMES, Image, Played, slug_of

SAMPLE = "forgotten_start"


def test_a_sample_in_half_a_cpu_and_768_mb(scratch: Path, python: Path) -> None:
    """As root where the tests are; it gets what `lockstep demo` expects of it."""
    (scratch / "tools").mkdir()
    (scratch / "tools" / "python3").symlink_to(python)
    with cage() as place:
        assert place.limits
        image = Image(base=scratch / "autograder", tools=scratch / "tools", cage=place)
        image.build(slug_of(SAMPLE))
        played = image.play(SAMPLE)
    assert list(played.wrong()) == []
    assert played.peak < MEMORY
    assert "CPU seconds" in played.said
    assert place.folder is None or not place.folder.exists()


def test_every_sample_has_an_assignment() -> None:
    """All sixteen can be handed in."""
    assert len(NAMES) == 16
    assert len({slug_of(name) for name in NAMES}) == 6


def test_another_score_or_mistake_is_told() -> None:
    """The command compares, and does not only run."""
    results = {"score": 20, "tests": [{"output": "fine"}]}
    played = Played(name=SAMPLE, results=results, said="", seconds=0, cpu=0, peak=0)
    assert any("got 20, and should get 3" in line for line in played.wrong())
    assert any("nothing says" in line for line in played.wrong())


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="no /proc")
def test_the_memory_of_all_in_a_cage_is_seen(tmp_path: Path) -> None:
    """It reads the group's list of processes; here, ours stands in it."""
    (tmp_path / "cgroup.procs").write_text(f"{os.getpid()}\n")
    place = Cage(folder=tmp_path)
    with place.watched():
        until = time.monotonic() + 60
        while not place.peak and time.monotonic() < until:
            os.sched_yield()
    assert place.peak > 2**20
