"""Attacks between honest submissions, each its own, through the real command line.

The kit is a copy, the course is a copy, and so is every folder that is written to: what
an attack does to them harms nothing else.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import select
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
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
_NET = 5400.0  # seconds: the outermost net, of as many attacks as there are
_LONG = 30.0  # seconds for processes to end, on however loaded a machine
_SILENCE = 0.5  # seconds without a heartbeat: a living one beats each few milliseconds
_PATIENCE = 60.0  # seconds for the last one to be ended: on a busy machine all is slow
# Of each group of four; in a batch of many attacks with the number of its group before,
# and the right one after an attack is that before the next.
BEFORE, ATTACK, STUB_AFTER, RIGHT_AFTER = "a-right", "b-attack", "c-stub", "d-right"
ALL = (BEFORE, ATTACK, STUB_AFTER, RIGHT_AFTER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Aftermath:
    """What a batch looks like afterwards, to one group; scores by students' names."""

    status: int
    reports: dict[str, Any]
    said: str
    shown: str
    seconds: float
    survived: bool
    left: list[str] = field(default_factory=list)  # its files in folders for scratch
    nobodys: list[str] = field(default_factory=list)  # those that bear no mark
    shared: list[str] = field(default_factory=list)  # its names in /dev/shm that stay
    reached: bool = False  # something came to us through the network

    def result(self, who: str) -> tuple[float, bool]:
        """The score of one, and whether it is final."""
        report = self.reports.get(who, {})
        return float(report.get("score", -1.0)), bool(report.get("gradable"))


class Group:
    """One attack, what tells its traces from those of others, and who waits for it."""

    def __init__(
        self, name: str, place: Path, number: str = "", before: str = ""
    ) -> None:
        self.name = name
        self.number = number
        self.is_first = not before
        self.students = {who: f"{number}{who}" for who in ALL}
        self.students[BEFORE] = before or self.students[BEFORE]
        self.mark = f"lockstep-attack-{secrets.token_hex(4)}"
        self.heart = place / f"{self.mark}-heartbeat"
        self._place = place
        self._stream = socket.create_server(("127.0.0.1", 0))
        self._port = self._stream.getsockname()[1]
        self._datagrams = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._datagrams.bind(("127.0.0.1", self._port))
        self._daemon = socket.socket(socket.AF_UNIX)
        self._daemon.bind(str(place / f"{number}daemon"))
        self._daemon.listen()

    def hand_in(self, folder: Path) -> None:
        """Put the attack into a folder, with what it is to know."""
        shutil.copytree(
            SUBMISSIONS / self.name,
            folder,
            dirs_exist_ok=True,
            ignore=shutil.ignore_patterns("expected.json"),
        )
        for file in folder.rglob(f"*{_DISARMED}"):
            file.rename(file.with_suffix(""))
        shutil.copy(HERE / "reach.py", folder)
        known = {
            "OPTIONS": {
                "--course": str(self._place / "course"),
                "--report": str(self._place / "reports"),
            },
            "PORT": self._port,
            "MARK": self.mark,
            "DAEMON": str(self._place / f"{self.number}daemon"),
            "NAMES": [self.students[who] for who in (BEFORE, ATTACK, STUB_AFTER)],
        }
        lines = [f"{name} = {value!r}\n" for name, value in known.items()]
        (folder / "known.py").write_text("".join(lines), "utf-8")

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield the honest ones that are handed in with it, and what they write."""
        if self.is_first:
            yield self.students[BEFORE], RIGHT
        yield self.students[STUB_AFTER], STUB
        yield self.students[RIGHT_AFTER], RIGHT

    def was_reached(self) -> bool:
        """Whether somebody has called; nobody can from now on."""
        doors = (self._stream, self._datagrams, self._daemon)
        called, _, _ = select.select(doors, [], [], 0)
        for door in doors:
            door.close()
        return bool(called)


def names() -> list[str]:
    """The attacks, by the names of their folders."""
    return sorted(f.parent.name for f in SUBMISSIONS.glob("*/expected.json"))


def expected(name: str) -> dict[str, Any]:
    """What the batch of an attack must look like."""
    text = (SUBMISSIONS / name / "expected.json").read_text("utf-8")
    found: dict[str, Any] = json.loads(text)
    of_a_user = found.pop("as an ordinary user", {})
    return found if os.geteuid() == 0 else found | of_a_user


def fight(name: str, place: Path, *more: str, tier: str = "S") -> Aftermath:
    """Grade an honest one, the attack, a stub, and an honest one again; see the end."""
    return _fight([Group(name, place)], place, ["--tier", tier, *more])[name]


def fight_in_one_batch(
    names: Sequence[str], place: Path, *, tier: str
) -> dict[str, Aftermath]:
    """Do it with many attacks, one after the other, each between honest ones."""
    return _fight(in_a_row(names, place), place, ["--tier", tier])


def in_a_row(names: Sequence[str], place: Path) -> list[Group]:
    """Groups of one batch, in which an attack and the next have a right one between."""
    groups: list[Group] = []
    for number, name in enumerate(names):
        before = groups[-1].students[RIGHT_AFTER] if groups else ""
        groups.append(Group(name, place, f"{number:03}-", before))
    return groups


def _fight(
    groups: Sequence[Group], place: Path, more: Sequence[str]
) -> dict[str, Aftermath]:
    shutil.copytree(KIT, place / "kit" / "autograder")
    make_course(place / "course")
    for group in groups:
        _hand_in(group, place / "handed in")
    (place / "scratch").mkdir()
    place.chmod(0o711)  # in tier U another user has to come through
    began = time.monotonic()
    done = _grade(place, sorted((place / "handed in").iterdir()), more)
    seconds = time.monotonic() - began
    beating = _beating([group.heart for group in groups])
    is_alive = _is_alive(place / "kit")
    reports = _reports(place / "reports")
    scratch = place / "scratch"
    places = (str(scratch), "/tmp", "/var/tmp")
    marked = {group.name: _marked(group.mark, *places) for group in groups}
    nobodys = sorted(path.name for path in scratch.iterdir())
    return {
        group.name: Aftermath(
            status=done.returncode,
            reports={who: reports.get(group.students[who], {}) for who in ALL},
            said=done.stderr,
            shown=done.stdout,
            seconds=seconds,
            survived=group.heart in beating or is_alive,
            shared=_marked(group.mark, "/dev/shm"),
            left=marked[group.name],
            nobodys=nobodys,
            reached=group.was_reached(),
        )
        for group in groups
    }


def _hand_in(group: Group, handed_in: Path) -> None:
    """Hand in what the four of a group have written."""
    for student, text in group.texts():
        folder = handed_in / student
        folder.mkdir(parents=True)
        (folder / "small.py").write_text(text, "utf-8")
    group.hand_in(handed_in / group.students[ATTACK])


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
    """Read what is there, whatever was done to its rights."""
    folder.chmod(0o700)
    for path in folder.glob("*.json"):
        path.chmod(0o700)
    found = {}
    for file in folder.glob("*.json"):
        try:
            found[file.stem] = json.loads(file.read_text("utf-8"))
        except ValueError:
            found[file.stem] = {}
    return found


def _marked(mark: str, *folders: str) -> list[str]:
    """What has the mark of an attack in its name, out here; it is removed."""
    found = [path for place in folders for path in Path(place).glob(f"*{mark}*")]
    for path in found:
        path.unlink(missing_ok=True)
    return sorted(path.name for path in found)


def _beating(hearts: Sequence[Path]) -> set[Path]:
    """The hearts that still beat; one that never did does not.

    Behind walls nobody can be heard: there `_is_alive` finds who has survived.
    A grader that was killed ends nobody itself: those below it end when they notice.
    """
    deadline = time.monotonic() + _PATIENCE
    while True:
        before = {heart: _size(heart) for heart in hearts}
        time.sleep(_SILENCE)
        beating = {heart for heart in hearts if _size(heart) != before[heart]}
        if not beating or time.monotonic() > deadline:
            return beating


def _size(heart: Path) -> int:
    return heart.stat().st_size if heart.exists() else 0
