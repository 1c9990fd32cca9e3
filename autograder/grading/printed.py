"""What the student's program printed: as the student knows it, each traceback once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from autograder.diagnosis.words import translated
from autograder.evidence import Run

MOST = 10_000  # letters

# A frame of the kit in a traceback that Python printed, with its lines of source.
_OURS = re.compile(
    r'^  File "[^"]*[/\\]student_side[/\\].*\n(?:    .*\n)*', re.MULTILINE
)
_TRACEBACK = r"Traceback \(most recent call last\):\n(?: .*\n)*\S.*\n"
# One that ended a thread or a process, with those that led to it.
_ENDED = re.compile(
    r"^(?:Exception in thread|Process) .*:\n"
    rf"({_TRACEBACK}(?:\n(?:During|The above) .*\n\n{_TRACEBACK})*)",
    re.MULTILINE,
)


def printed(runs: Sequence[Run]) -> str:
    """Return what the student's program printed, play after play.

    Python prints exceptions of threads there, too; the lines of ours are left out, and
    of equal ones there is the first.
    """
    shown = [translated(run.output[:MOST], run.tokens) for run in runs]
    text = _OURS.sub("", "".join(shown))
    return _once(text.replace("autograder.student_side.probes.", ""))[:MOST]


def _once(text: str) -> str:
    """Leave out each traceback that was there before, and say how many they were."""
    seen: Counter[str] = Counter()

    def first(found: re.Match[str]) -> str:
        seen[found[1]] += 1
        return found[0] if seen[found[1]] == 1 else ""

    text = _ENDED.sub(first, text)
    again = sum(seen.values()) - len(seen)
    times = "once" if again == 1 else f"{again} times"
    return f"{text}(and the same {times} more)\n" if again else text
