"""The text of a handout: what an assignment says itself, and what all of them share.

In the course a handout has two marks around a link to the shared page,
``how_to_work.md``.  Each copy that a student gets has the text of that page instead of
the link, so it can be read alone.
"""

from __future__ import annotations

import re
from enum import Enum
from pathlib import Path

from autograder.gatekeeper.editing.findings import AuthorError, Finding

HOW_TO_WORK = Path(__file__).with_name("how_to_work.md")
_BEGIN = "<!-- how to work -->"
_END = "<!-- end of how to work -->"
_MARKED = re.compile(rf"(?s){_BEGIN}\n.*?{_END}\n")


class Copy(Enum):
    """What students get a handout in; the value is a heading of the shared page."""

    FILES = "With files"
    NOTEBOOK = "In a notebook"


def handout_text(file: Path, copy: Copy) -> str:
    """Return the handout in ``file`` as it is in one kind of copy.

    Raises AuthorError when the handout does not have the two marks exactly once.
    """
    text = file.read_text("utf-8")
    if len(_MARKED.findall(text)) != 1:
        what = "The handout has no single place for what all assignments share."
        do = f"Below `## How to work`, write the line `{_BEGIN}`, then `{_END}`."
        raise AuthorError(Finding(what=what, do=do, file=file))
    shared = how_to_work(copy)
    return _MARKED.sub(lambda _: shared, text)


def how_to_work(copy: Copy) -> str:
    """Return the part of the shared page that is for one kind of copy."""
    page = HOW_TO_WORK.read_text("utf-8")
    parts = dict(part.split("\n\n", 1) for part in page.split("\n## ")[1:])
    return f"{parts[copy.value].strip()}\n\n{parts['The check'].strip()}\n"
