"""The page of a module, part by part; and the pages of several as one table."""

from __future__ import annotations

import inspect
from collections.abc import Mapping

PARTS = ("Contract", "Source", "Tried", "Limits", "Known gaps")
_SHOWN = PARTS[1:]


def parts(page: str) -> Mapping[str, str]:
    """Return what each part of a page says, on one line.

    Raises ``ValueError`` if a part is missing, or stands in another place.
    """
    blocks = inspect.cleandoc(page).split("\n\n")[1:]
    found = dict(block.split(": ", 1) for block in blocks if ": " in block)
    if list(found) != list(PARTS) or len(found) != len(blocks):
        heads = ", ".join(f"`{name}:`" for name in PARTS)
        raise ValueError(f"a page has these parts, in this order: {heads}")
    return {name: " ".join(text.split()) for name, text in found.items()}


def as_table(head: str, pages: Mapping[str, str]) -> str:
    """Return the pages as a table of Markdown, a row for each."""
    lines = ["| " + " | ".join((head, *map(str.lower, _SHOWN))) + " |"]
    lines.append("|---" * (len(_SHOWN) + 1) + "|")
    for name, page in pages.items():
        said = parts(page)
        cells = [said[part].replace("``", "`").replace("|", "\\|") for part in _SHOWN]
        lines.append(f"| `{name}` | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"
