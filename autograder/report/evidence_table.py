"""The evidence of a verdict on a terminal: who, doing what, where, and the source.

The place, a file and a line, is never cut: it is what a student goes to next.
"""

from __future__ import annotations

from collections.abc import Sequence

from autograder.report.text import Screen, columns, cut, fold, pad, plain
from autograder.verdict import EvidenceLine

_GAP = "   "
_MARGIN = "    "
_MOST_LETTERS = 1_000
_MOST_OF_A_NAME = 60
_MOST_OF_A_FILE = 40

_Row = tuple[str, str, str, str]  # who, doing what, place, source


def table(evidence: Sequence[EvidenceLine], screen: Screen, room: int) -> list[str]:
    """Set the evidence into at most ``room`` lines of the screen's width.

    In columns, where that fits; else each in a few lines, with what is long wrapped;
    else with the place beside what is wrapped, and as many sources whole as fit; else
    each in one line, whose source goes first, and then the end of what it does.
    Where even that is too much the last ones are left out, and it is said.
    """
    rows = [_row(line) for line in evidence]
    width = screen.width - len(_MARGIN)
    groups = [[line] for line in _in_columns(rows)]
    if any(columns(line) > width for (line,) in groups):
        groups = _whole(rows, width)
    if sum(map(len, groups)) > room:
        groups = _tight(rows, width, room)
    if sum(map(len, groups)) > room:
        groups = [[line] for line in _brief(rows, width)]
    return [f"{_MARGIN}{line}" for line in _fitting(groups, room)]


def _row(line: EvidenceLine) -> _Row:
    doing = plain(line.doing[:_MOST_LETTERS])
    actor = plain(line.actor[:_MOST_OF_A_NAME])
    if line.at is None:
        return actor, doing, "", ""
    file = plain(line.at.file)[-_MOST_OF_A_FILE:]
    return (
        actor,
        doing,
        f"{file}:{line.at.line}",
        plain(line.at.source[:_MOST_LETTERS]),
    )


def _in_columns(rows: Sequence[Sequence[str]]) -> list[str]:
    count = max((len(row) for row in rows), default=0)
    widths = [max(columns(row[i]) for row in rows) for i in range(count)]
    return [
        _GAP.join(pad(c, w) for c, w in zip(row, widths, strict=True) if w).rstrip()
        for row in rows
    ]


def _whole(rows: Sequence[_Row], width: int) -> list[list[str]]:
    """Wrap what is long; the place and the source have a line of their own."""
    groups = []
    for lines, (_, _, place, source) in zip(_wrapped(rows, width), rows, strict=True):
        if place:
            lines.append(_beside(f"{_MARGIN}{place}", source, width))
        groups.append([line for line in lines if line])
    return groups


def _wrapped(rows: Sequence[_Row], width: int) -> list[list[str]]:
    """Return who and doing what, wrapped, for each row."""
    first = min(max(columns(row[0]) for row in rows), width // 3)
    indent = " " * (first + len(_GAP)) if first else ""
    groups = []
    for actor, doing, _, _ in rows:
        head, *rest = fold(doing, width - len(indent)) or [""]
        name = pad(cut(actor, first), first) + _GAP if first else ""
        lines = [f"{name}{head}".rstrip(), *(f"{indent}{line}" for line in rest)]
        groups.append(lines)
    return groups


def _tight(rows: Sequence[_Row], width: int, room: int) -> list[list[str]]:
    """Set each place beside the end of what is wrapped, or below if there is room."""
    groups = []
    for lines, (_, _, place, source) in zip(_wrapped(rows, width), rows, strict=True):
        begin = f"{lines[-1]}{_GAP}{place}"
        if place and columns(begin) <= width:
            lines[-1] = _beside(begin, source, width)
        elif place:
            lines.append(_beside(f"{_MARGIN}{place}", source, width))
        groups.append(lines)
    spare = room - sum(map(len, groups))
    for number, (group, whole) in enumerate(
        zip(groups, _whole(rows, width), strict=True)
    ):
        more = len(whole) - len(group)
        if 0 < more <= spare:
            groups[number] = whole
            spare -= more
    return groups


def _brief(rows: Sequence[_Row], width: int) -> list[str]:
    """Set each in one line: the place whole, and of the rest what there is room for."""
    lines = []
    left = _in_columns([row[:2] for row in rows])
    for begin, (_, _, place, source) in zip(left, rows, strict=True):
        if not place:
            lines.append(cut(begin, width))
            continue
        begin = cut(begin, width - len(_GAP) - columns(place))
        lines.append(_beside(f"{begin}{_GAP}{place}", source, width))
    return lines


def _beside(begin: str, source: str, width: int) -> str:
    """Add the source, or as much of it as there is room for."""
    room = width - columns(begin) - len(_GAP)
    return f"{begin}{_GAP}{cut(source, room)}".rstrip() if room > 8 else begin


def _fitting(groups: Sequence[Sequence[str]], room: int) -> list[str]:
    """Keep as many groups of lines as there is room for; say how many were left out."""
    if sum(map(len, groups)) <= room:
        return [line for group in groups for line in group]
    kept: list[str] = []
    for number, group in enumerate(groups):
        if len(kept) + len(group) + 1 > room and number:
            return [*kept, f"… and {len(groups) - number} more"]
        kept += group
    return kept
