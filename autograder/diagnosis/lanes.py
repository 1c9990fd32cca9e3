"""Which thread was held at which gate, and which slept, step by step: for a picture."""

from __future__ import annotations

from collections.abc import Iterator

from autograder.diagnosis.words import who
from autograder.evidence import Actor, Arrival, Role, Run
from autograder.verdict import Lane, Span, Stay

_MOST_LANES = 12
_MOST_SPANS = 40  # of one lane
_LEFT_OUT = ("line", "sleep")  # gates of ours that say nothing about the work

_Key = tuple[int, int]


def lanes(run: Run) -> tuple[Lane, ...]:
    """Return a lane for each thread that came to a gate, in the order of coming."""
    arrivals = [a for a in run.arrivals if a.kind not in _LEFT_OUT]
    actors = {_key(a.actor): a.actor for a in reversed(arrivals)}
    order = dict.fromkeys(_key(a.actor) for a in arrivals)
    shown = [actors[key] for key in order][:_MOST_LANES]
    if arrivals and not any(a.role is Role.MAIN for a in shown):
        shown = [*_caller(run, arrivals), *shown][:_MOST_LANES]
    return tuple(
        Lane(actor=who(actor), spans=tuple(_spans(run, arrivals, actor))[:_MOST_SPANS])
        for actor in shown
    )


def _caller(run: Run, arrivals: list[Arrival]) -> Iterator[Actor]:
    """Yield the calling thread, if it slept while threads of its own were held."""
    pid = arrivals[0].actor.pid
    own_thread = arrivals[0].actor.role is Role.THREAD
    if own_thread and any((pid, pid) in step.waiting for step in run.steps):
        yield Actor(pid=pid, tid=pid, role=Role.MAIN)


def _spans(run: Run, arrivals: list[Arrival], actor: Actor) -> Iterator[Span]:
    yield from (
        Span(stay=Stay.HELD, label=a.label, begin=a.step, end=a.released)
        for a in arrivals
        if _key(a.actor) == _key(actor)
    )
    begin: int | None = None
    for number, step in enumerate(run.steps):
        asleep = _key(actor) in step.waiting
        if asleep and begin is None:
            begin = number
        if not asleep and begin is not None:
            yield Span(stay=Stay.ASLEEP, label="", begin=begin, end=number - 1)
            begin = None
    if begin is not None:
        yield Span(stay=Stay.ASLEEP, label="", begin=begin, end=len(run.steps) - 1)


def _key(actor: Actor) -> _Key:
    return actor.pid, actor.tid
