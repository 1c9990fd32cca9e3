"""Gradescope's layout of folders, in which a real assignment is graded."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.bundle import gradescope_bundle, packing
from autograder.bundle.parts import gather
from autograder.grading.course import Course
from autograder.intake import file_names
from tests.kit.bundle.cage import Cage

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT / "tests" / "samples"
NAMES = sorted(file.parent.name for file in SAMPLES.glob("*/expected.json"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """What became of a sample: its results, and what they cost.

    ``seconds`` by the clock, ``cpu`` of the CPU, ``peak`` in bytes.
    """

    name: str
    results: dict[str, Any]
    said: str
    seconds: float
    cpu: float
    peak: int

    def wrong(self) -> Iterator[str]:
        """Say how it differs from what the sample should get."""
        expected = expectation(self.name)
        if self.results.get("score") != expected["score"]:
            got = self.results.get("score", "no score")
            yield f"got {got}, and should get {expected['score']}"
        words = "\n".join(test.get("output", "") for test in self.results["tests"])
        for mistake in sorted(set(expected.get("mistakes", {}).values()) - {""}):
            if mistake not in words:
                yield f"nothing says `{mistake}`"


def expectation(name: str) -> dict[str, Any]:
    """Read what a sample should get."""
    found: dict[str, Any] = json.loads((SAMPLES / name / "expected.json").read_text())
    return found


def slug_of(name: str) -> str:
    """Return the assignment of a sample."""
    slug = expectation(name).get("assignment")
    files = file_names(SAMPLES / name / "submission")
    return slug or Course(root=ROOT).assignment_of(files).slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """An image for one assignment below ``base``, in a cage.

    ``tools`` is a folder with the Python, first on the path.
    """

    base: Path
    tools: Path
    cage: Cage

    def build(self, slug: str) -> None:
        """Lay out the folders, and run the setup."""
        for name in ("source", "submission", "results"):
            (self.base / name).mkdir(parents=True)
        parts = gather(Course(root=ROOT), slug, "gradescope", hidden=True)
        archive = self.base.parent / f"{slug}.zip"
        packing.write(gradescope_bundle.files(parts), archive)
        with zipfile.ZipFile(archive) as opened:
            opened.extractall(self.base / "source")
        shutil.copy(self.base / "source" / "run_autograder", self.base)
        (self.base / "run_autograder").chmod(0o755)
        done = self._ran("/bin/sh", str(self.base / "source" / "setup.sh"))
        assert done.returncode == 0, done.stdout + done.stderr

    def play(self, name: str) -> Played:
        """Hand in a sample, and grade it."""
        for folder in ("submission", "results"):
            shutil.rmtree(self.base / folder)
        (self.base / "results").mkdir()
        shutil.copytree(SAMPLES / name / "submission", self.base / "submission")
        before, start = os.times(), time.monotonic()
        with self.cage.watched():
            done = self._ran("./run_autograder")
        seconds, after = time.monotonic() - start, os.times()
        assert done.returncode == 0, done.stdout + done.stderr
        cpu = after.children_user - before.children_user
        cpu += after.children_system - before.children_system
        results = json.loads((self.base / "results" / "results.json").read_text())
        return Played(
            name=name,
            results=results,
            said=done.stderr,
            seconds=seconds,
            cpu=cpu,
            peak=self.cage.peak,
        )

    def _ran(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.cage.command(words),
            cwd=self.base,
            env={"PATH": f"{self.tools}:/usr/bin:/bin", "HOME": str(self.base)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=900,
            check=False,
        )
