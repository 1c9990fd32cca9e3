"""Play programs after public reports: `python -m tests.kit.proof.reported.play`.

Prints each program that did not end as its first lines say, and the figures; exits
with 1 when there was one.  `--help` tells the options.
"""

from __future__ import annotations

import argparse
import enum
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.proof.look import ThreadLook, look
from tests.kit.proof.reported.outside import ACTS, Act
from tests.kit.proof.running import LOOKS, NET, end

HERE = Path(__file__).parent
_IDLE = frozenset("ST")  # states of threads that sleep, or are stopped


class Ending(enum.StrEnum):
    """How a program ended."""

    BY_ITSELF = "ended by itself"
    PROVED = "proved to be deadlocked"
    FAILED = "failed"
    STILL_THERE = "was still there at the end"


@dataclass(frozen=True, kw_only=True, slots=True)
class Played:
    """How a program ended, and what it and the proof wrote to the error stream."""

    ending: Ending
    errors: str = ""


def programs(truth: str) -> list[Path]:
    """The programs of a folder, `live` or `dead`, by their names."""
    return sorted((HERE / truth).glob("*.py"))


def note(program: Path, word: str) -> str:
    """What a program's first lines say after a word; empty when they do not."""
    found = re.search(rf"^# {word}: (.*)$", program.read_text("utf-8"), re.MULTILINE)
    return found[1] if found else ""


def why_unproved(program: Path) -> str:
    """Why a dead program cannot be proved to be dead on this Python, or nothing."""
    newer = sys.version_info >= (3, 12)
    since = note(program, r"unproved since 3\.12") if newer else ""
    return since or note(program, "unproved")


def expected(program: Path) -> Ending:
    """How a program ends when all is right."""
    if note(program, "truth") == "live":
        return Ending.BY_ITSELF
    return Ending.STILL_THERE if why_unproved(program) else Ending.PROVED


def play(program: Path, *, stay: float = 0.0, limit: float = NET) -> Played:
    """Play a program under the proof.

    When all of it has slept for ``stay`` seconds, and at many looks, somebody outside
    does what its first lines say; then it may take ``limit`` seconds.
    """
    name, *words = note(program, "outside").split() or [""]
    with tempfile.TemporaryDirectory(prefix="reported-") as folder:
        act = ACTS[name](Path(folder), *words) if name else None
        if act is not None:
            next(act)
        process = _start(program, folder)
        try:
            if act is not None:
                _act_later(process, act, stay)
            _, errors = process.communicate(timeout=limit)
        except subprocess.TimeoutExpired:
            return Played(ending=Ending.STILL_THERE)
        finally:
            end(process)
    return Played(ending=_ending(process.returncode), errors=errors)


def _start(program: Path, folder: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "autograder", "run", str(program)],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _ending(status: int) -> Ending:
    known = {0: Ending.BY_ITSELF, 3: Ending.PROVED}
    return known.get(status, Ending.FAILED)


def _act_later(process: subprocess.Popen[str], act: Act, stay: float) -> None:
    """Let somebody outside act when nobody inside is at work any more."""
    assert process.stdout
    line = process.stdout.readline().strip()
    _wait_until_idle(process, stay)
    if process.poll() is None:
        try:
            act.send(line)
        except StopIteration:
            return
    act.close()


def _wait_until_idle(process: subprocess.Popen[str], stay: float) -> None:
    same = 0
    before: Mapping[tuple[int, int], ThreadLook] = {}
    earliest = time.monotonic() + stay
    latest = earliest + NET
    while process.poll() is None and time.monotonic() < latest:
        now = look(process.pid)
        idle = bool(now) and all(seen.state in _IDLE for seen in now.values())
        same = same + 1 if idle and now.keys() == before.keys() else 0
        if same >= LOOKS and time.monotonic() >= earliest:
            return
        before = now
        time.sleep(0.01)


def main(words: Sequence[str] | None = None) -> int:
    """Play all, or those in whose names there is one of the words."""
    options = _options(words)
    wrong = 0
    for truth in ("live", "dead"):
        chosen = [p for p in programs(truth) if any(n in p.stem for n in options.names)]
        endings: list[Ending] = []
        for program in chosen:
            played = play(program, stay=options.stay, limit=options.limit)
            endings.append(played.ending)
            if played.ending is not expected(program):
                wrong += 1
                _say(f"WRONG  {truth}/{program.name} {played.ending}\n{played.errors}")
            elif reason := why_unproved(program):
                _say(f"{truth}/{program.name} is not proved: {reason}")
        proved = endings.count(Ending.PROVED)
        itself = endings.count(Ending.BY_ITSELF)
        _say(f"{len(chosen)} {truth}: {proved} proved, {itself} ended by themselves")
    return 1 if wrong else 0


def _options(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Play programs after public reports.")
    parser.add_argument("names", nargs="*", default=[""], help="parts of their names")
    parser.add_argument(
        "--stay", type=float, default=3, help="seconds until somebody outside acts"
    )
    parser.add_argument(
        "--limit", type=float, default=20, help="seconds that a program may take"
    )
    return parser.parse_args(words)


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
