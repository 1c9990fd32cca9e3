"""The process that grades: started with few rights, followed, and ended in time."""

from __future__ import annotations

import json
import os
import pwd
import resource
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from autograder.report import store
from autograder.report.record import Report
from autograder.report.text import plain

_BOOT = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); "
    "from autograder.cli import main; sys.exit(main())"
)
_END_ALL = "import os, signal; os.kill(-1, signal.SIGKILL)"
_PAUSE = 0.3  # seconds between two looks at the report
_MOST_BYTES = 32 * 1024 * 1024  # of a report
_MOST_SAID = 100_000
_FIRST_NUMBER = 20_000  # of users that nobody is


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """One hand-in to be graded; ``work`` is a private folder, emptied by the caller."""

    kit: Path
    course: Path
    slug: str
    hand_in: Path
    work: Path
    seconds: float
    log: TextIO | None = None  # what the grader said goes there when it failed

    @property
    def _report(self) -> Path:
        return self.work / "own" / "report.json"

    def graded(self, each: Callable[[Report], None]) -> tuple[Report | None, str]:
        """Grade it; gives the last report, and why it did not come to an end.

        ``each`` is given every report on the way.
        """
        user = _user_without_rights() if os.geteuid() == 0 else None
        self._make_room(user)
        with (self.work / "said").open("w+b") as said:
            try:
                process = self._started(user, said)
            except OSError as error:
                reason = error.strerror or type(error).__name__
                return None, f"the grader could not be started ({reason})"
            assert process.stdin is not None
            with suppress(BrokenPipeError), process.stdin:
                process.stdin.write(f"{self.course}\n".encode())
            ended = self._follow(process, each)
            _end(process, user)
            report = self._read()
            return report, self._failed(ended, process.returncode, report, said)

    def _started(self, user: int | None, said: BinaryIO) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            self._command(),
            stdin=subprocess.PIPE,
            stdout=said,
            stderr=subprocess.STDOUT,
            cwd=self.work / "own",
            env=self._environment(),
            start_new_session=True,
            **_as_user(user),
        )

    def _follow(
        self, process: subprocess.Popen[bytes], each: Callable[[Report], None]
    ) -> bool:
        """Wait for the end, and pass reports on; tell whether it came in time."""
        until = time.monotonic() + self.seconds
        before = 0
        while process.poll() is None:
            if time.monotonic() > until:
                return False
            now = self._changed()
            if now != before and (report := self._read()) is not None:
                each(report)
                before = now
            with suppress(subprocess.TimeoutExpired):
                process.wait(_PAUSE)
        return True

    def _changed(self) -> int:
        try:
            return self._report.lstat().st_mtime_ns
        except OSError:
            return 0

    def _read(self) -> Report | None:
        """Read the report; a program that was handed in may have written it."""
        try:
            flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK
            with os.fdopen(os.open(self._report, flags), "rb") as file:
                if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                    return None
                data = file.read(_MOST_BYTES)
            return store.from_json(json.loads(data))
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None
        except RecursionError:
            return None

    def _failed(
        self, ended: bool, status: int, report: Report | None, said: BinaryIO
    ) -> str:
        if not ended:
            return f"it was not finished after {self.seconds:g} seconds"
        if status in (0, 1) and report is not None:
            return ""
        if self.log is not None:
            said.seek(0)
            text = said.read(_MOST_SAID).decode("utf-8", "replace")
            self.log.write(plain(text, lines=True))
        if report is None:
            return f"there is no report; the grader ended with status {status}"
        # With status 2 the report says itself what could not be judged.
        return "" if status == 2 else f"the grader ended with status {status}"

    def _command(self) -> list[str]:
        grade = ["grade", str(self.hand_in), "--course", "-"]
        grade += ["--assignment", self.slug, "--report", str(self._report)]
        return [sys.executable, "-I", "-c", _BOOT, str(self.kit / "kit"), *grade]

    def _environment(self) -> dict[str, str]:
        own = str(self.work / "own")
        cache = self.kit / "cache"  # setup has tried this Python, if there was one
        return {
            "PATH": os.environ.get("PATH", os.defpath),
            "LANG": "C.UTF-8",
            "HOME": own,
            "TMPDIR": own,
            "XDG_CACHE_HOME": str(cache if cache.is_dir() else own),
        }

    def _make_room(self, user: int | None) -> None:
        own = self.work / "own"
        own.mkdir(mode=0o700)
        if user is not None:
            self.work.chmod(0o711)
            os.chown(own, user, user)


def _user_without_rights() -> int:
    """The number of a user that there is not: nobody else has processes or files."""
    taken = {entry.pw_uid for entry in pwd.getpwall()}
    number = _FIRST_NUMBER + os.getpid() % _FIRST_NUMBER
    while number in taken:
        number += 1
    return number


def _as_user(user: int | None) -> dict[str, Any]:
    if user is None:
        return {}
    return {"user": user, "group": user, "extra_groups": []}


def _end(process: subprocess.Popen[bytes], user: int | None) -> None:
    """End the grader, and all that its user still has running."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, 9)
    process.wait()
    if user is not None:
        command = [sys.executable, "-I", "-S", "-c", _END_ALL]
        subprocess.run(command, check=False, timeout=60, **_as_user(user))


def usage() -> str:
    """What the grading has used, for the log of the staff."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = used.ru_utime + used.ru_stime
    return f"{seconds:.1f} CPU seconds, at most {used.ru_maxrss // 1024} MB a process"
