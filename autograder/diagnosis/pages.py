"""The pages of the catalogue: what a student reads about a mistake, in Markdown.

A page begins with its front matter, TOML between two lines of ``+++``: what a verdict
says.  ``lockstep explain`` shows the rest.  A language is a folder of pages.
"""

from __future__ import annotations

import functools
import string
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path

from autograder.errors import LockstepError

ENGLISH = Path(__file__).parent / "pages" / "en"

_FENCE = "+++\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page.

    ``specimen`` is the wrong solution that its example quotes, as it is named in
    ``reference/``.  ``happened``, ``because`` and ``try_next`` may hold ``{names}``,
    which the rule of the mistake fills in; ``choices`` are the texts among which it
    chooses for them, by their keys.  ``text`` is Markdown.
    """

    title: str
    specimen: str
    happened: str
    because: str
    try_next: str
    text: str
    choices: Mapping[str, str] = field(default_factory=dict)

    @property
    def names(self) -> frozenset[str]:
        """Return the names that the rule must give values for."""
        sentences = f"{self.happened}{self.because}{self.try_next}"
        parts = string.Formatter().parse(sentences)
        return frozenset(name for _, name, _, _ in parts if name is not None)


CHOICES = "choices"
FRONT = tuple(f.name for f in fields(Page) if f.name not in ("text", CHOICES))


@functools.cache
def read_page(file: Path) -> Page:
    """Return a page; raises LockstepError if it is missing or not well formed."""
    try:
        text = file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise _unreadable(file, f"it cannot be read ({error})") from error
    front, fence, body = text.removeprefix(_FENCE).partition(f"\n{_FENCE}")
    if not text.startswith(_FENCE) or not fence:
        raise _unreadable(file, "put its front matter between two lines of `+++`")
    try:
        given = tomllib.loads(front)
    except tomllib.TOMLDecodeError as error:
        raise _unreadable(
            file, f"its front matter is not valid TOML: {error}"
        ) from error
    choices = given.pop(CHOICES, {})
    if not isinstance(choices, dict) or not all(map(_is_text, choices.values())):
        raise _unreadable(file, f"`[{CHOICES}]` must be a table of texts")
    if sorted(given) != sorted(FRONT) or not all(map(_is_text, given.values())):
        keys = ", ".join(f"`{name}`" for name in FRONT)
        raise _unreadable(file, f"its front matter must be {keys}, each a text")
    return Page(**given, text=body.lstrip("\n"), choices=choices)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _unreadable(file: Path, why: str) -> LockstepError:
    return LockstepError(f"Failed to read the page `{file}`: {why}")
