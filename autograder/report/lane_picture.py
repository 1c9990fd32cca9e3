"""The picture of who was held when: a lane for each thread, steps from left to right.

A bar goes from the arrival at a gate to the moment at which the check let it go.  So
bars below each other were at work at the same time, and bars like stairs one
after the other.  It is as wide as the narrowest screen, and no text in it is scaled.
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement

from autograder.report.drawing import figure, numbers, svg, text
from autograder.report.text import columns, cut, plain
from autograder.verdict import Lane, Span, Stay

_WIDTH = 340
_LANE, _BAR, _NAME = 42, 18, 15  # heights: of a lane, of a bar, of the name above it
_MOST_STEPS = 16
_LETTER = 6.6  # the width of one
_NAMES = 50  # letters of a name

_HELD = "A filled bar: at a gate, from the arrival until the check let it go. "
_BELOW = "Bars below each other: at the same time. Like stairs: one after another. "
_ASLEEP = "A dashed bar: asleep, waiting. "


def picture_of_lanes(lanes: Sequence[Lane]) -> Element | None:
    """Draw the lanes, if there are two gates to be seen; None otherwise."""
    held = [span for lane in lanes for span in lane.spans if span.stay is Stay.HELD]
    if len(held) < 2:
        return None
    places, left = _places(held)
    step = _WIDTH / len(places)
    height = len(lanes) * _LANE + 4
    drawn = svg(_WIDTH, height, "Who was held at a gate, and when")
    for row, lane in enumerate(lanes):
        text(drawn, (0, row * _LANE + 11), cut(plain(lane.actor), _NAMES), "name")
        y = row * _LANE + _NAME
        ends = {"x1": 0, "y1": y + _BAR / 2, "x2": _WIDTH, "y2": y + _BAR / 2}
        SubElement(drawn, "line", numbers(ends) | {"class": "lane"})
        for span in sorted(lane.spans, key=lambda span: span.stay is Stay.HELD):
            _bar(drawn, span, places, step, y)
    asleep = any(s.stay is Stay.ASLEEP for lane in lanes for s in lane.spans)
    more = f"And {left} more steps." if left else ""
    caption = f"Left to right: step by step. {_HELD}{_BELOW}"
    return figure(drawn, f"{caption}{_ASLEEP if asleep else ''}{more}".strip())


def _places(held: Sequence[Span]) -> tuple[dict[int, int], int]:
    """Number the steps at which somebody came or went; say how many are left out."""
    last = max(max(span.begin, span.end or 0) for span in held) + 1
    steps = sorted(
        {span.begin for span in held}
        | {last if span.end is None else span.end for span in held}
    )
    shown = steps[:_MOST_STEPS]
    return {step: place for place, step in enumerate(shown)}, len(steps) - len(shown)


def _bar(
    drawn: Element, span: Span, places: dict[int, int], step: float, y: float
) -> None:
    inside = [
        place
        for number, place in places.items()
        if span.begin <= number and (span.end is None or number <= span.end)
    ]
    if not inside:
        return
    x, width = inside[0] * step, (inside[-1] + 1 - inside[0]) * step
    room = {"x": x + 1.5, "y": y, "width": width - 3, "height": _BAR, "rx": 4}
    bar = SubElement(drawn, "rect", numbers(room) | {"class": span.stay.value})
    label = plain(span.label.replace(":", " "))
    if span.stay is Stay.HELD:
        SubElement(bar, "title").text = label
    short = label if _fits(label, width) else plain(span.label.rpartition(":")[2])
    if label and _fits(short, width):
        middle = {"text-anchor": "middle"}
        text(drawn, (x + width / 2, y + 13), short, "label", **middle)


def _fits(label: str, width: float) -> bool:
    return columns(label) * _LETTER <= width - 6
