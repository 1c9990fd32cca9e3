"""What runs on a platform: grade one hand-in, and leave what the platform reads.

The hand-in is graded in another process: as a user without rights where this one is
root.  Whatever becomes of it, this process writes the result.  A report that is not
final has no score, so nobody loses points by an error of ours or of the machine.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from autograder.bundle.charge import Charge, usage
from autograder.bundle.platform_table import find
from autograder.bundle.post import Post
from autograder.export.format_table import find as find_format
from autograder.export.marks import Exported, Wishes
from autograder.grading.course import Course
from autograder.grading.grade import Order, not_graded
from autograder.report import store
from autograder.report.record import Report
from autograder.report.text import plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """A bundle unpacked in ``kit``, and the folder that a platform grades in."""

    kit: Path
    base: Path
    about: dict[str, Any]  # bundle.json

    @property
    def post(self) -> Post:
        """How the platform grades."""
        return find(str(self.about["platform"])).post

    @property
    def slug(self) -> str:
        """The assignment."""
        return str(self.about["slug"])

    @property
    def course(self) -> Path:
        """The copy of the course, which has no reference."""
        return self.kit / "course"

    def nothing_yet(self, failed: str) -> Report:
        """A report without any check, that says why."""
        assignment = Course(root=self.course).assignment(self.slug)
        return not_graded(Order(path=self.base, assignment=assignment), failed)

    def deliver(self, report: Report) -> bool:
        """Put the result where the platform reads it; tell whether there is any."""
        exported = self._exported(report)
        for line in (*exported.pending, *exported.notes):
            sys.stderr.write(f"lockstep: {plain(line)}\n")
        text = exported.text or self._without_exercises()
        if not text:
            return False
        if not self.post.result:
            sys.stdout.write(text)
            sys.stdout.flush()
            return True
        self.put(text)
        return True

    def put(self, text: str) -> None:
        """Put the file of the result in place of an earlier one, whole."""
        out = self.base / self.post.result
        out.parent.mkdir(parents=True, exist_ok=True)
        store.put(out, text.encode("utf-8", "backslashreplace"))

    def deliver_so_far(self, report: Report) -> None:
        """Rewrite the result after a check, if the platform lets us."""
        if self.post.live and self.post.result:
            self.put(self._exported(report).text)

    def _exported(self, report: Report) -> Exported:
        each = find_format(self.post.format).each
        assert each is not None, self.post.format
        points = os.environ.get(self.post.points_from or "-", "")
        full = float(points) if points.replace(".", "", 1).isdigit() else None
        wishes = Wishes(now=datetime.now(UTC), environ=os.environ, points=full or None)
        return each(report, wishes)

    def _without_exercises(self) -> str:
        """What clears all scores on Autolab, which takes no line at all for zeros."""
        if self.post.format != "autolab":
            return ""
        scores = dict.fromkeys(self.about["exercises"])
        return json.dumps({"scores": scores}) + "\n"


def grade(kit: Path, base: Path) -> int:
    """Grade what is handed in below ``base``; returns 0 when a result was left."""
    about = json.loads((kit / "bundle.json").read_text("utf-8"))
    station = Station(kit=kit, base=base, about=about)
    # A short name: the sockets of `multiprocessing` below it have 107 letters in all.
    work = Path(tempfile.mkdtemp(prefix="ls-"))
    try:
        hand_in = station.post.hand_in(station.base, str(about["file_name"]))
        if not hand_in.exists():  # nothing was handed in: as an empty folder says
            hand_in = work / "nothing"
            hand_in.mkdir(mode=0o755)
        charge = Charge(
            kit=station.kit,
            course=station.course,
            slug=station.slug,
            hand_in=hand_in,
            work=work,
            seconds=station.post.seconds,
            log=sys.stderr if station.post.staff_log else None,
        )
        report, failed = charge.graded(station.deliver_so_far)
        if report is None:
            report = station.nothing_yet(failed)
        elif failed:
            report = replace(report, failed=failed)
        sys.stderr.write(f"lockstep: {usage()}\n")
        return 0 if station.deliver(report) else 1
    finally:
        shutil.rmtree(work, ignore_errors=True)


def try_out(kit: Path) -> int:
    """Try whether grading works here; keeps what was found for all gradings to come."""
    os.environ["XDG_CACHE_HOME"] = str(kit / "cache")
    from autograder.doctor.examination import doctor

    return doctor()
