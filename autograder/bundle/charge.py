"""The process that grades: started with few rights, followed, and ended in time."""

from __future__ import annotations

import json
import os
import resource
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TextIO

from autograder.bundle.grader import Grader, choose_grader
from autograder.report import store
from autograder.report.record import Report
from autograder.report.text import plain

_BOOT = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); "
    "from autograder.cli import main; sys.exit(main())"
)
_PAUSE = 0.3  # seconds between two looks at the report
_MOST_BYTES = 32 * 1024 * 1024  # of a report
_MOST_SAID = 100_000
_TOGETHER = (
    "lockstep: so the grader has the same user as what was handed in, which could read "
    "the hidden tests."
)


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
        grader, reason = choose_grader(self.course)
        if reason:
            self._log(f"tier U cannot be had here: {reason}\n{_TOGETHER}")
        grader.make_room(self.work)
        with (self.work / "said").open("w+b") as said:
            try:
                process = self._started(grader, said)
            except OSError as error:
                reason = error.strerror or type(error).__name__
                return None, f"the grader could not be started ({reason})"
            try:
                course = grader.course(self.course, self.work)
                assert process.stdin is not None
                with suppress(BrokenPipeError), process.stdin:
                    process.stdin.write(f"{course}\n".encode())
                ended = self._follow(process, each)
            finally:
                _end(process, grader)
            report = self._read()
            return report, self._failed(ended, process.returncode, report, said)

    def _started(self, grader: Grader, said: BinaryIO) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            self._command(grader),
            stdin=subprocess.PIPE,
            stdout=said,
            stderr=subprocess.STDOUT,
            cwd=self.work / "own",
            env=self._environment(grader),
            start_new_session=True,
            **grader.as_user(),
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
        said.seek(0)
        self._log(said.read(_MOST_SAID).decode("utf-8", "replace"))
        if report is None:
            return f"there is no report; the grader ended with status {status}"
        # With status 2 the report says itself what could not be judged.
        return "" if status == 2 else f"the grader ended with status {status}"

    def _log(self, text: str) -> None:
        if self.log is not None:
            self.log.write(plain(text, lines=True) + "\n")

    def _command(self, grader: Grader) -> list[str]:
        grade = ["grade", str(self.hand_in), "--course", "-", *grader.options]
        grade += ["--assignment", self.slug, "--report", str(self._report)]
        return [sys.executable, "-I", "-c", _BOOT, str(self.kit / "kit"), *grade]

    def _environment(self, grader: Grader) -> dict[str, str]:
        cache = self.kit / "cache"  # setup has tried this Python, if there was one
        own = self.work / "own"
        return {
            "PATH": os.environ.get("PATH", os.defpath),
            "LANG": "C.UTF-8",
            "XDG_CACHE_HOME": str(cache if cache.is_dir() else own),
            **grader.environment(self.work),
        }


def _end(process: subprocess.Popen[bytes], grader: Grader) -> None:
    """End the grader, and all that its user still has running."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, 9)
    process.wait()
    grader.end_all()


def usage() -> str:
    """What the grading has used, for the log of the staff."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = used.ru_utime + used.ru_stime
    return f"{seconds:.1f} CPU seconds, at most {used.ru_maxrss // 1024} MB a process"
