"""Play programs after public reports: `python -m tests.kit.proof.reported.play [NAME...]`.

    --plain   without the proof: the live ones must end by themselves
    --stay S  how long, in seconds, a program is left alone before somebody outside acts
    --limit S how long, in seconds, a dead one is waited for

Prints one line for each program that was not as it should, and the figures; exits with 1
when a live program was accused, or did not end by itself.
"""

from __future__ import annotations

import argparse
import dataclasses
import enum
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from autograder.proof.look import ThreadLook, look
from tests.kit.proof.reported.outside import ACTS
from tests.kit.proof.running import LOOKS, NET, end

HERE = Path(__file__).parent


class Ending(enum.Enum):
    """How a play ended."""

    BY_ITSELF = "ended by itself"
    FAILED = "failed"
    PROVED = "proved"
    NOT_PROVED = "not proved"


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class Played:
    """How a program ended, with what it and the proof wrote to the error stream."""

    ending: Ending
    output: str
    errors: str


def programs(truth: str) -> list[Path]:
    """The programs of a folder, `live` or `dead`, in the order of their names."""
    return sorted((HERE / truth).glob("*.py"))


def note(program: Path, word: str) -> str:
    """What a program's first lines say after a word, or nothing."""
    found = re.search(rf"^# {word}: (.*)$", program.read_text("utf-8"), re.MULTILINE)
    return found[1] if found else ""


def play(program: Path, *, plain: bool = False, stay: float = 0, limit: float = NET):
    """Play a program; who is outside acts when it has been asleep for a while.

    Args:
        program: one of `programs`.
        plain: without the proof.
        stay: how long it is left alone at least, in seconds.
        limit: how long it may take to end then, in seconds.
    """
    act, *words = note(program, "outside").split() or [""]
    with tempfile.TemporaryDirectory(prefix="reported-") as folder:
        outside = ACTS[act](Path(folder), *words) if act else None
        if outside:
            next(outside)
        process = start(program, folder, plain)
        try:
            if outside:
                assert process.stdout
                ready = process.stdout.readline().strip()
                wait_until_the_same(process, stay)
                if process.poll() is None:
                    resume(outside, ready)
            output, errors = process.communicate(timeout=limit)
        except subprocess.TimeoutExpired:
            return Played(ending=Ending.NOT_PROVED, output="", errors="")
        finally:
            end(process)
    return Played(ending=ending(process.returncode), output=output, errors=errors)


def resume(outside, ready):
    """Let somebody outside act."""
    try:
        outside.send(ready)
    except StopIteration:
        return


def start(program: Path, folder: str, plain: bool) -> subprocess.Popen[str]:
    """Start a program in a folder of its own."""
    return subprocess.Popen(
        [sys.executable, *([] if plain else ["-m", "autograder", "run"]), str(program)],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ending(status: int) -> Ending:
    """What an exit status says."""
    by_status = {0: Ending.BY_ITSELF, 3: Ending.PROVED}
    return by_status.get(status, Ending.FAILED)


def wait_until_the_same(process: subprocess.Popen[str], stay: float) -> None:
    """Wait until many looks at the processes below found nobody at work."""
    same = 0
    before: Mapping[tuple[int, int], ThreadLook] = {}
    until = time.monotonic() + stay
    limit = until + NET
    while process.poll() is None and time.monotonic() < limit:
        now = look(process.pid, include_root=True)
        idle = bool(now) and all(seen.state in "ST" for seen in now.values())
        same = same + 1 if idle and now.keys() == before.keys() else 0
        if same >= LOOKS and time.monotonic() >= until:
            return
        before = now
        time.sleep(0.01)


def main() -> int:
    """Play all programs, or those whose names hold one of the words."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--plain", action="store_true")
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--stay", type=float, default=3)
    parser.add_argument("--limit", type=float, default=20)
    parser.add_argument("names", nargs="*", default=[""])
    options = parser.parse_args()
    for truth, right in (("live", Ending.BY_ITSELF), ("dead", Ending.PROVED)):
        good = total = 0
        for program in programs(truth):
            if not any(name in program.stem for name in options.names):
                continue
            began = time.monotonic()
            played = play(program, plain=options.plain, stay=options.stay, limit=options.limit)
            total += 1
            good += played.ending is right
            if played.ending is not right or options.show:
                print(f"{truth}/{program.name}: {played.ending.value} {time.monotonic()-began:.1f}")
                if options.show: print(played.output, played.errors)
        print(f"{truth}: {good} of {total}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
