"""One attack between honest submissions, through the real command line.

The kit is a copy, the course is a copy, and so is every folder that is written to: what
an attack does to them harms nothing else.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.kit.attacks.small_course import RIGHT, STUB, make_course

HERE = Path(__file__).parent
SUBMISSIONS = HERE / "submissions"
KIT = HERE.parents[2] / "autograder"
# The ending of files that are handed in without it: a `conftest.py` that lay here would
# be run by pytest before the tests of the kit.
_DISARMED = ".handed-in"
_NET = 600.0  # seconds: the outermost net
_LONG = 30.0  # seconds for processes to end, on however loaded a machine
_SILENCE = 0.5  # seconds without a heartbeat: a living one beats each few milliseconds
_PATIENCE = 60.0  # seconds for the last one to be ended: on a busy machine all is slow
BEFORE, ATTACK, STUB_AFTER, RIGHT_AFTER = "a-right", "b-attack", "c-stub", "d-right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Aftermath:
    """What a batch of four looks like afterwards; scores by the names of students."""

    status: int
    reports: dict[str, Any]
    said: str
    shown: str
    seconds: float
    survived: bool
    left: list[str] = field(default_factory=list)  # files in the folder for scratch
    shared: list[str] = field(default_factory=list)  # its names in /dev/shm that stay
    reached: bool = False  # something came to us through the network

    def result(self, who: str) -> tuple[float, bool]:
        """The score of one, and whether it is final."""
        report = self.reports.get(who, {})
        return float(report.get("score", -1.0)), bool(report.get("gradable"))


def names() -> list[str]:
    """The attacks, by the names of their folders."""
    return sorted(f.parent.name for f in SUBMISSIONS.glob("*/expected.json"))


def expected(name: str) -> dict[str, Any]:
    """What the batch of an attack must look like."""
    text = (SUBMISSIONS / name / "expected.json").read_text("utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def fight(
    name: str, place: Path, *more: str, alone: bool = False, tier: str = "S"
) -> Aftermath:
    """Grade an honest one, the attack, a stub, and an honest one again; see the end."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        mark = f"lockstep-attack-{secrets.token_hex(4)}"
        handed_in = _hand_in(name, place, listener.getsockname()[1], mark)
        (place / "scratch").mkdir()
        place.chmod(0o711)  # in tier U another user has to come through
        who_comes = sorted(handed_in.iterdir())
        if alone:
            who_comes = [handed_in / ATTACK]
        began = time.monotonic()
        done = _grade(place, who_comes, ["--tier", tier, *more])
        seconds = time.monotonic() - began
        return Aftermath(
            status=done.returncode,
            reports=_reports(place / "reports"),
            said=done.stderr,
            shown=done.stdout,
            seconds=seconds,
            survived=_beats(place / "heartbeat") or _is_alive(place / "kit"),
            shared=_shared(mark),
            left=sorted(path.name for path in (place / "scratch").iterdir()),
            reached=_has_come(listener),
        )


def _hand_in(name: str, place: Path, port: int, mark: str) -> Path:
    """Copy the kit, make a course, and hand in what the four have written."""
    shutil.copytree(KIT, place / "kit" / "autograder")
    handed_in, course = place / "handed in", make_course(place / "course")
    everybody = {BEFORE: RIGHT, ATTACK: "", STUB_AFTER: STUB, RIGHT_AFTER: RIGHT}
    for who, text in everybody.items():
        folder = handed_in / who
        folder.mkdir(parents=True)
        (folder / "small.py").write_text(text, "utf-8")
    shutil.copytree(
        SUBMISSIONS / name,
        handed_in / ATTACK,
        dirs_exist_ok=True,
        ignore=shutil.ignore_patterns("expected.json"),
    )
    for file in (handed_in / ATTACK).rglob(f"*{_DISARMED}"):
        file.rename(file.with_suffix(""))
    shutil.copy(HERE / "reach.py", handed_in / ATTACK)
    options = {"--course": str(course), "--report": str(place / "reports")}
    known = f"OPTIONS = {options!r}\nPORT = {port}\nMARK = {mark!r}\n"
    (handed_in / ATTACK / "known.py").write_text(known, "utf-8")
    return handed_in


def _grade(
    place: Path, who_comes: Sequence[Path], more: Sequence[str]
) -> subprocess.CompletedProcess[str]:
    arguments = ["--course", place / "course", "--report", place / "reports", *more]
    return subprocess.run(
        [sys.executable, "-P", "-m", "autograder", "grade", "--jobs", "1"]
        + [str(argument) for argument in (*who_comes, *arguments)],
        env=os.environ
        | {"PYTHONPATH": str(place / "kit"), "TMPDIR": str(place / "scratch")},
        cwd=place,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
        timeout=_NET,
    )


def _has_come(listener: socket.socket) -> bool:
    """Whether somebody has called."""
    try:
        listener.accept()[0].close()
    except BlockingIOError:
        return False
    return True


def _is_alive(kit: Path) -> bool:
    """Whether a process stays that was started from this copy of the kit.

    Those of a killed grader end by themselves, as soon as they have their turn.
    """
    deadline = time.monotonic() + _LONG
    while _names(kit):
        if time.monotonic() > deadline:
            return True
        time.sleep(_SILENCE)
    return False


def _names(kit: Path) -> bool:
    """Whether the command line of a process has this path."""
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            if str(kit).encode() in file.read_bytes():
                return True
    return False


def _reports(folder: Path) -> dict[str, Any]:
    found = {}
    for file in folder.glob("*.json"):
        try:
            found[file.stem] = json.loads(file.read_text("utf-8"))
        except ValueError:
            found[file.stem] = {}
    return found


def _shared(mark: str) -> list[str]:
    """What has the mark of this attack in its name, out here; it is removed."""
    found = sorted(Path("/dev/shm").glob(f"*{mark}*"))
    for path in found:
        path.unlink(missing_ok=True)
    return [path.name for path in found]


def _beats(heart: Path) -> bool:
    """Whether somebody still beats; one who never did does not.

    Behind walls nobody can be heard: there `_is_alive` finds who has survived.
    A grader that was killed ends nobody itself: those below it end when they notice.
    """
    deadline = time.monotonic() + _PATIENCE
    while _size(heart) != _size_after_a_while(heart):
        if time.monotonic() > deadline:
            return True
    return False


def _size(heart: Path) -> int:
    return heart.stat().st_size if heart.exists() else 0


def _size_after_a_while(heart: Path) -> int:
    time.sleep(_SILENCE)
    return _size(heart)
