"""The picture of a verdict, as SVG: who waits for whom, or who was let go when.

A program that came to an end nobody waited for has waits: on the left who waits, on the
right for what, with an arrow back to who has it.  A circle of arrows is a deadlock.
Any other verdict has the order in which the referee let the tasks go, a row for each.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, SubElement

from autograder.evidence import Frame
from autograder.report.drawing import figure, numbers, svg, text
from autograder.report.lane_picture import picture_of_lanes
from autograder.report.text import cut, plain
from autograder.verdict import Verdict, Wait

_MOST_ROWS = 8
_MOST_STEPS = 12
_LEFT, _RIGHT, _GAP = 280, 300, 130  # the widths of the columns, and of what is between
_BOX, _ROW = 46, 64  # the height of a box, and from one box to the next
_HELD, _OF, _END_AT = "is held by", "is that of", "has its other end at"
_LANE, _STEP, _NAME = 34, 62, 170


def picture(verdict: Verdict) -> Element | None:
    """Draw the verdict, if there is anything to be seen."""
    if any(wait.held_by or wait.at for wait in verdict.waits):
        return _Graph.of(verdict.waits).drawn()
    if verdict.lanes:
        return picture_of_lanes(verdict.lanes)
    moves = [_Move.of(step) for step in verdict.schedule]
    if len(moves) > 1:
        return _lanes(moves)
    return None


@dataclass(frozen=True, slots=True)
class _Node:
    """A box: who waits, or what is waited for."""

    title: str
    below: str = ""


@dataclass(slots=True)
class _Graph:
    """Who waits for what, and who has it; arrows go by the numbers of the boxes."""

    actors: list[_Node] = field(default_factory=list)
    things: list[_Node] = field(default_factory=list)
    waits: list[tuple[int, int]] = field(default_factory=list)  # actor, thing
    holds: list[tuple[int, int, str]] = field(default_factory=list)  # and in words
    left_out: int = 0

    @classmethod
    def of(cls, waits: Sequence[Wait]) -> _Graph:
        """Take in the waits, first those for something that somebody holds."""
        known = sorted(waits, key=lambda wait: not wait.held_since)
        graph = cls(left_out=max(0, len(known) - _MOST_ROWS))
        shown = known[:_MOST_ROWS]
        for wait in shown:
            graph.actors.append(_Node(wait.actor, _place(wait.at)))
        for number, wait in enumerate(shown):
            thing = _node_of_thing(wait)
            if thing not in graph.things:
                graph.things.append(thing)
                graph.link(wait)
            graph.waits.append((number, graph.things.index(thing)))
        return graph

    def link(self, wait: Wait) -> None:
        """Lead from the last thing back to who has it, or whose end it is.

        Who holds something and waits for nothing has no box yet.
        """
        names = [node.title for node in self.actors]
        name = wait.held_by if wait.held_since else wait.ends
        if name not in names:
            if not wait.held_since:
                self._link_other_ends(wait, names)
                return
            self.actors.append(_Node(name))
            names.append(name)
        words = _HELD if wait.held_since else _OF
        self.holds.append((len(self.things) - 1, names.index(name), words))

    def _link_other_ends(self, wait: Wait, names: Sequence[str]) -> None:
        """Lead to each who waits, too, and has the other end of a pipe."""
        for name in wait.holders:
            if name in names:
                self.holds.append((len(self.things) - 1, names.index(name), _END_AT))

    def drawn(self) -> Element:
        """Draw both columns and the arrows between them."""
        rows = max(len(self.actors), len(self.things))
        height = rows * _ROW + 34
        drawn = svg(_LEFT + _GAP + _RIGHT, height, "Who waits for whom")
        left = _spread(len(self.actors), rows)
        right = _spread(len(self.things), rows)
        start, end = _LEFT, _LEFT + _GAP
        for actor, thing in self.waits:
            _arrow(drawn, (start, left[actor] - 7), (end, right[thing] - 7), "waits")
        for thing, actor, _ in self.holds:
            _arrow(drawn, (end, right[thing] + 8), (start, left[actor] + 8), "holds")
        for node, y in zip(self.actors, left, strict=True):
            _box(drawn, node, (1, y - _BOX / 2), _LEFT - 1, round_by=5)
        for node, y in zip(self.things, right, strict=True):
            _box(drawn, node, (end, y - _BOX / 2), _RIGHT - 1, round_by=_BOX / 2)
        self._legend(drawn, height - 12)
        return figure(drawn, self._caption())

    def _legend(self, drawn: Element, y: float) -> None:
        _arrow(drawn, (4, y - 4), (38, y - 4), "waits")
        text(drawn, (46, y), "waits for", "small")
        if self.holds:
            _arrow(drawn, (124, y - 4), (158, y - 4), "holds")
            legend = ", or ".join(dict.fromkeys(words for *_, words in self.holds))
            text(drawn, (166, y), legend, "small")

    def _caption(self) -> str:
        words = "An arrow leads from who waits to what it waits for"
        words += ", and back to who has it. " if self.holds else ". "
        more = f"And {self.left_out} more who wait." if self.left_out else ""
        return f"{words}{more}".strip()


def _node_of_thing(wait: Wait) -> _Node:
    if wait.held_since:
        return _Node(wait.waits_for, f"since {_place(wait.held_since)}")
    return _Node(wait.waits_for, wait.held_by)


def _place(at: Frame | None) -> str:
    return f"{at.file}:{at.line}  {at.source.partition('  #')[0]}" if at else ""


def _spread(count: int, rows: int) -> list[float]:
    """Return the middles of boxes that share the height of ``rows`` evenly."""
    share = rows * _ROW / max(count, 1)
    return [share * (number + 0.5) for number in range(count)]


@dataclass(frozen=True, slots=True)
class _Move:
    """One step of the schedule: what was let go, and of whom."""

    label: str
    actor: str

    @classmethod
    def of(cls, step: str) -> _Move:
        """Read ``label@process/thread#2``; the name of a process may lack."""
        label, _, who = step.rpartition("@")
        actor = who.partition("#")[0].removesuffix("/MainThread")
        return cls(label or who, actor.replace("MainThread", "the main thread"))


def _lanes(moves: Sequence[_Move]) -> Element:
    """Draw a row for each actor, and the steps from left to right."""
    shown = moves[:_MOST_STEPS]
    names = list(dict.fromkeys(move.actor for move in shown))
    width = _NAME + max(len(shown), 4) * _STEP + 8
    height = len(names) * _LANE + 8
    drawn = svg(width, height, "In which order the tasks were let go")
    for row, name in enumerate(names):
        y = row * _LANE + _LANE / 2
        text(drawn, (0, y + 4), cut(plain(name), 23), "name")
        ends = {"x1": _NAME, "y1": y, "x2": width - 4, "y2": y}
        SubElement(drawn, "line", numbers(ends) | {"class": "lane"})
    for column, move in enumerate(shown):
        x, y = _NAME + column * _STEP, names.index(move.actor) * _LANE + _LANE / 2
        box = {"x": x + 2, "y": y - 11, "width": _STEP - 4, "height": 22, "rx": 4}
        mark = SubElement(drawn, "rect", numbers(box) | {"class": "step"})
        label = _short(move.label)
        if label != move.label:
            SubElement(mark, "title").text = plain(move.label)
        middle = {"text-anchor": "middle"}
        text(drawn, (x + _STEP / 2, y + 4), label, "label", **middle)
    more = f", then {len(moves) - len(shown)} more" if len(moves) > len(shown) else ""
    return figure(drawn, f"The order in which the check let them go on{more}")


def _short(label: str) -> str:
    """Shorten ``task:03`` to ``task 03``, and ``counter:read`` to ``read``."""
    whole = plain(label.replace(":", " "))
    return whole if len(whole) <= 9 else cut(plain(label.rpartition(":")[2]), 9)


def _box(
    drawn: Element,
    node: _Node,
    at: tuple[float, float],
    width: float,
    *,
    round_by: float,
) -> None:
    (x, y), indent = at, 12 if round_by < 10 else 20
    room = {"x": x, "y": y, "width": width, "height": _BOX, "rx": round_by}
    kind = "actor" if round_by < 10 else "thing"
    box = SubElement(drawn, "rect", numbers(room) | {"class": kind})
    most = int((width - 1.6 * indent) / 6.3)
    title, below = cut(plain(node.title), 30), cut(plain(node.below), most)
    if title.endswith("…") or below.endswith("…"):
        SubElement(box, "title").text = plain(f"{node.title}: {node.below}")
    text(drawn, (x + indent, y + (20 if below else _BOX / 2 + 5)), title, "name")
    if below:
        text(drawn, (x + indent, y + 36), below, "code")


def _arrow(
    drawn: Element, start: tuple[float, float], end: tuple[float, float], kind: str
) -> None:
    """Draw a curve with a head; the head is a path too, for markers need an id."""
    (x1, y1), (x2, y2) = start, end
    side = 1 if x2 > x1 else -1
    bend = min(abs(x2 - x1) / 2, 60) * side
    tip = x2 - 7 * side
    line = f"M{x1:g} {y1:g} C{x1 + bend:g} {y1:g} {tip - bend:g} {y2:g} {tip:g} {y2:g}"
    head = f"M{x2:g} {y2:g} l{-8 * side:g} -4.5 v9 z"
    SubElement(drawn, "path", {"class": f"line {kind}", "d": line})
    SubElement(drawn, "path", {"class": f"head {kind}", "d": head})
