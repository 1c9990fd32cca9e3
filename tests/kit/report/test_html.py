"""The report as HTML: its pictures, and nothing of a student's taken for HTML."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from autograder.evidence import Frame
from autograder.report import html
from autograder.report.picture import picture
from autograder.report.record import CheckOutcome, ExerciseRecord, Report
from autograder.verdict import Lane, Span, Stay, Verdict, Wait

Golden = Callable[[str, str], None]

TAGS = {
    "b",
    "body",
    "code",
    "details",
    "div",
    "summary",
    "h1",
    "head",
    "html",
    "line",
    "meta",
    "p",
    "path",
}
TAGS |= {"figure", "figcaption"}
TAGS |= {"pre", "rect", "span", "style", "svg", "table", "td", "text", "title", "tr"}
EMPTY = {"meta"}


class Reader(HTMLParser):
    """Reads a page; keeps its text, and which tags and attributes there are."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.append(tag)
        self.open += [] if tag in EMPTY else [tag]
        self.attributes |= {name for name, _ in attrs}

    def handle_endtag(self, tag: str) -> None:
        """Tags are closed in their order."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Keep what can be read."""
        self.text += data if "style" not in self.open else ""


def frame(line: int, source: str) -> Frame:
    """Make a line of a student's file."""
    return Frame(file="bank.py", line=line, function="", source=source)


def wait(actor: str, what: str, holder: str = "", ends: str = "") -> Wait:
    """Make one edge of who waits for whom."""
    since = frame(4, "with source.lock:") if holder else None
    at = frame(5, "with target.lock:")
    return Wait(
        actor=actor,
        waits_for=what,
        at=at,
        held_by=holder,
        held_since=since,
        ends=ends,
    )


CIRCLE = (
    wait("the main thread", "the end of a thread", ends="a thread"),
    wait("Thread-1", "bob.lock", "Thread-2"),
    wait("Thread-2", "ann.lock", "Thread-1"),
)


def with_waits(report: Report, *waits: Wait) -> ExerciseRecord:
    """Return the first exercise, with these waits in its deadlock."""
    group = report.exercises[0]
    verdict = group.checks[1].verdict
    assert verdict is not None
    check = replace(group.checks[1], verdict=replace(verdict, waits=waits))
    return replace(group, checks=(group.checks[0], check))


def test_a_page(report: Report) -> None:
    """All that the terminal shows can be read there, and all tags are ours."""
    page = html.page([report, report])
    read = Reader(page)
    assert set(read.tags) <= TAGS
    assert "script" not in page
    assert "http" not in page
    for check in report.checks:
        assert check.title in read.text
    assert "DEADLOCK: two threads wait for each other" in read.text
    assert "with target.lock:" in read.text
    assert "make every thread" in read.text.lower()
    assert "This score is not final" in read.text
    assert "was graded as" in read.text
    assert "hello\nworld" in read.text


def test_what_a_program_wrote_is_text(report: Report) -> None:
    """Also in attributes and pictures; letters without a shape are shown as escapes."""
    nasty = "</style></svg><script>alert(1)</script>\" onload='x' `<b>` \x1b \ud800"
    group = report.exercises[0]
    at = frame(1, nasty)
    verdict = Verdict(
        mistake=nasty,
        happened=nasty,
        because=nasty,
        try_next=nasty,
        waits=(
            Wait(actor=nasty, waits_for=nasty, at=at, held_by=nasty, held_since=at),
        ),
    )
    lanes = replace(verdict, waits=(), schedule=(f"{nasty}@{nasty}", f"{nasty}@b"))
    checks = tuple(
        replace(
            group.checks[0],
            id=str(number),
            title=nasty,
            outcome=CheckOutcome.FAILED,
            output=nasty,
            verdict=one,
        )
        for number, one in enumerate((verdict, replace(lanes, mistake="b")))
    )
    made = html.part(
        replace(group, name=nasty, checks=checks), notes=[nasty], remark=nasty
    )
    read = Reader(made)
    assert set(read.tags) <= TAGS
    assert "onload" not in read.attributes
    assert "alert(1)" in read.text
    made.encode("utf-8")
    assert "\x1b" not in made
    assert set(Reader(html.message(nasty, nasty)).tags) <= TAGS


def test_a_circle_of_waits_is_drawn(report: Report, golden: Golden) -> None:
    """Who waits stands on the left, for what on the right, and arrows go back."""
    made = html.part(with_waits(report, *CIRCLE), points="2 of 6 points")
    style = made[made.index("<style>") : made.index("</style>")]
    golden("part.html", made.replace(style, "<style>").replace("><", ">\n<") + "\n")


def test_holders_that_do_not_wait_have_a_box() -> None:
    """And who waits for itself has an arrow there and back."""
    verdict = Verdict(mistake="", happened="", waits=(wait("a", "lock", "b"),))
    assert kinds(verdict) == ["actor", "actor", "thing"]
    alone = replace(verdict, waits=(wait("a", "lock", "a"),))
    assert kinds(alone) == ["actor", "thing"]


def test_the_end_of_somebody_leads_back_to_him() -> None:
    """So that a circle through a join is closed, too."""
    waits = (
        wait("a", "the end of b", ends="b"),
        wait("b", "lock", "a"),
        wait("c", "the end"),
    )
    verdict = Verdict(mistake="", happened="", waits=waits)
    drawn = picture(verdict)
    assert drawn is not None
    lines = [path.get("class") for path in drawn.iter("path")]
    assert lines.count("line holds") == 2 + 1  # and one in the legend
    assert "is held by, or is that of" in texts(verdict)


@pytest.mark.parametrize("count", [9, 200])
def test_a_crowd_is_cut(count: int) -> None:
    """Those who wait for what somebody holds are kept."""
    crowd = [wait(f"Thread-{n}", "a place") for n in range(count)]
    verdict = Verdict(mistake="", happened="", waits=(*crowd, *CIRCLE))
    assert kinds(verdict).count("actor") == 8
    text = texts(verdict)
    assert {"Thread-1", "Thread-2", "bob.lock", "ann.lock"} <= set(text)
    assert f"And {count + 3 - 8} more who wait." in caption(verdict)


def test_a_schedule_is_drawn_in_rows() -> None:
    """A row for each actor, steps from left to right, the last ones in words."""
    steps = [f"task:{n:02}@Thread-{n % 3} (work)" for n in range(20)]
    verdict = Verdict(mistake="", happened="", schedule=tuple(steps))
    text = texts(verdict)
    assert [t for t in text if t.startswith("Thread")] == [
        "Thread-0 (work)",
        "Thread-1 (work)",
        "Thread-2 (work)",
    ]
    assert "task 00" in text
    assert caption(verdict).endswith("then 8 more")
    named = replace(verdict, schedule=("account:read@MainThread#2", "x@Process-1/T"))
    assert {"read", "the main thread", "Process-1/T"} <= set(texts(named))


def test_where_there_is_nothing_to_see_there_is_no_picture() -> None:
    """One step is not an order."""
    for steps in ((), ("a@b",)):
        assert picture(Verdict(mistake="", happened="", schedule=steps)) is None


def span(label: str, begin: int, end: int | None, stay: Stay = Stay.HELD) -> Span:
    """Make a span of a lane."""
    return Span(stay=stay, label=label, begin=begin, end=end)


def bars(verdict: Verdict) -> list[tuple[str, float, float]]:
    """Return the bars of a picture: the kind, where it begins, where it ends."""
    drawn = picture(verdict)
    assert drawn is not None
    return [
        (
            bar.get("class", ""),
            float(bar.get("x", "")),
            float(bar.get("x", "")) + float(bar.get("width", "")),
        )
        for bar in drawn.iter("rect")
    ]


def lanes_of(*spans: Span) -> Verdict:
    """Make a verdict in which each span is that of another thread."""
    lanes = [Lane(actor=f"Thread-{n}", spans=(one,)) for n, one in enumerate(spans)]
    return Verdict(mistake="", happened="", lanes=tuple(lanes))


def test_at_once_and_one_after_another_look_different() -> None:
    """Bars that overlap, and bars like stairs."""
    at_once = bars(lanes_of(span("a", 0, 0), span("b", 0, 1), span("c", 0, 2)))
    assert len({begin for _, begin, _ in at_once}) == 1
    after = bars(lanes_of(span("a", 0, 0), span("b", 1, 1), span("c", 2, 2)))
    ends = [end for _, _, end in after]
    assert all(end < begin for end, (_, begin, _) in zip(ends, after[1:], strict=False))


def test_waits_are_drawn_below_what_is_held() -> None:
    """A dashed bar for who sleeps; one that was never let go ends at the edge."""
    held = [span("task:a", 0, 1), span("task:b", 2, None)]
    asleep = span("", 0, 2, Stay.ASLEEP)
    lanes = (
        Lane(actor="the main thread", spans=(asleep,)),
        Lane(actor="Thread-1", spans=tuple(held)),
    )
    verdict = Verdict(mistake="", happened="", lanes=lanes)
    assert [kind for kind, _, _ in bars(verdict)] == ["asleep", "held", "held"]
    assert max(end for _, _, end in bars(verdict)) == pytest.approx(338.5)
    assert "A dashed bar: asleep" in caption(verdict)
    assert "the main thread" in texts(verdict)


def test_long_plays_are_cut_and_it_is_said() -> None:
    """Sixteen steps are drawn, as wide as a narrow screen."""
    verdict = lanes_of(*(span(f"task:{n:02}", n, n) for n in range(40)))
    assert len(bars(verdict)) == 16
    assert caption(verdict).endswith("And 24 more steps.")
    drawn = picture(verdict)
    assert drawn is not None
    assert [e.get("width") for e in drawn.iter("svg")] == ["340"]


def test_a_lane_with_one_gate_is_no_picture() -> None:
    """One bar compares with nothing."""
    assert picture(lanes_of(span("a", 0, 1))) is None


def test_who_has_the_other_end_of_a_pipe_is_led_to() -> None:
    """Both wait at the ends of one pipe: an arrow leads from each to the other."""
    both = [
        replace(wait(name, f"a message of {name}"), holders=(other,))
        for name, other in (("parent", "child"), ("child", "parent"))
    ]
    verdict = Verdict(mistake="", happened="", waits=tuple(both))
    drawn = picture(verdict)
    assert drawn is not None
    lines = [path.get("class") for path in drawn.iter("path")]
    assert lines.count("line holds") == 2 + 1  # and one in the legend
    assert "has its other end at" in texts(verdict)


def caption(verdict: Verdict) -> str:
    """Return the caption of a picture, which wraps with the page."""
    drawn = picture(verdict)
    assert drawn is not None
    return next(element.text or "" for element in drawn.iter("figcaption"))


def kinds(verdict: Verdict) -> list[str]:
    """Return the kinds of the boxes in a picture."""
    drawn = picture(verdict)
    assert drawn is not None
    return [box.get("class", "") for box in drawn.iter("rect")]


def texts(verdict: Verdict) -> list[str]:
    """Return all texts in a picture."""
    drawn = picture(verdict)
    assert drawn is not None
    return [text.text or "" for text in drawn.iter("text")]


def test_tables_of_a_handout_have_space_in_nbgraders_pages(report: Report) -> None:
    """Its style sheet gives a cell none; ours reaches what is beside our cell."""
    for made in (html.part(report.exercises[0]), html.message("a", "b")):
        style = made[made.index("<style>") : made.index("</style>")]
        assert ".text_cell_render table td{padding:4px 12px" in style
    assert ".text_cell_render" not in html.page([report])
