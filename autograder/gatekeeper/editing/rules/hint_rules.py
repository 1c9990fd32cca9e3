"""The hints: three rungs for each task, short ones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.editing.findings import Finding
from autograder.gatekeeper.editing.rules.handout_rules import tasks

_RUNG = re.compile(r"(?m)^(\d+)\. ")
_RUNGS = 3
_MOST_WORDS = 160


def headings_match(place: AssignmentFolders) -> Iterator[Finding]:
    """The hints have the headings of the handout."""
    file = place.handout / "hints.md"
    wanted = [task.heading for task in tasks(place.handout / "README.md")]
    if [task.heading for task in tasks(file)] != wanted:
        what = "The headings of the hints are not those of the handout's tasks."
        do = f"They must be {', '.join(f'`{heading}`' for heading in wanted)}."
        yield Finding(what=what, do=do, file=file)


def rungs(place: AssignmentFolders) -> Iterator[Finding]:
    """Each task has three hints, numbered, of at most 160 words."""
    file = place.handout / "hints.md"
    lines = file.read_text("utf-8").splitlines()
    starts = [task.line for task in tasks(file)]
    ends = [*(line - 1 for line in starts[1:]), len(lines)]
    for task, start, end in zip(tasks(file), starts, ends, strict=True):
        pieces = _RUNG.split("\n".join(lines[start:end]))
        numbers, texts = pieces[1::2], pieces[2::2]
        if numbers != [str(n) for n in range(1, _RUNGS + 1)]:
            what = f"Task {task.number} has {len(numbers)} hints, not {_RUNGS}."
            do = "Write a question, then the concept, then the shape in words: 1. 2. 3."
            yield Finding(what=what, do=do, file=file, line=start)
        for number, text in zip(numbers, texts, strict=True):
            words = len(text.split())
            if words > _MOST_WORDS:
                what = f"Hint {number} of task {task.number} has {words} words;"
                what += f" the limit is {_MOST_WORDS}."
                yield Finding(what=what, do="Shorten it.", file=file, line=start)


RULES = (headings_match, rungs)
