"""One more message is awaited than is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.locking import function_of
from autograder.diagnosis.pipe_observations import ended_children, makers, pending
from autograder.diagnosis.words import count, line
from autograder.evidence import Frame, Role
from autograder.recording import pipe_ends
from autograder.recording.pipe_ends import RECV, SEND


def _rule(case: Case) -> Mapping[str, Any] | None:
    found = _raised(case) or _stands(case)
    if case.failures() or found is None or _in_a_loop(case, found[1]):
        return None  # a loop that waits for the end only has to expect it
    end, at = found
    sent = _number(case, SEND, pipe_ends.other_end(case.run, end))
    if not 0 < sent == _number(case, RECV, end):
        return None
    told = line("the call", "waits for one more here", at)
    return {"messages": count(sent, "message"), "evidence": (told,)}


def _raised(case: Case) -> tuple[str, Frame] | None:
    """Give the end on which the call met the end of a pipe, and the line."""
    if not case.raised("EOFError") or case.run.raised is None:
        return None
    at = case.line_of(case.run.raised.stack)
    failed = [
        use
        for use in pipe_ends.uses(case.run)
        if use.action == RECV and use.ended and use.ended.facts.get("error")
    ]
    if at is None or not failed or failed[-1].begun.pid not in makers(case):
        return None
    return failed[-1].end, at


def _stands(case: Case) -> tuple[str, Frame] | None:
    """Give the end on which the call waits for somebody who has ended."""
    ended = ended_children(case)
    for waiter, use in pending(case, RECV):
        at = waiter.at or case.line_of(waiter.stack)
        other = pipe_ends.other_end(case.run, use.end)
        users = {pid for pid, _ in pipe_ends.users(case.run).get(other, {})}
        if waiter.actor.role is Role.MAIN and at is not None and users & ended:
            return use.end, at
    return None


def _number(case: Case, action: str, end: str) -> int:
    return sum(
        use.end == end and use.action == action and "error" not in use.ended.facts
        for use in pipe_ends.uses(case.run)
        if use.ended is not None
    )


def _in_a_loop(case: Case, frame: Frame) -> bool:
    return any(
        frame.line in case.listing.block(head)
        and function_of(case, head) == function_of(case, frame.line)
        for head in case.listing.loops()
    )


MISTAKE = Mistake(
    name="one-recv-too-many",
    title="One more message is awaited than is sent",
    rank=18,
    rule=_rule,
    happened="ONE TOO MANY: {messages} came through the pipe and had been received, "
    "and the call waited for another one.",
    because="Each `recv()` takes one message out. It cannot be looked at twice, and a "
    "message that is not kept is gone.",
    try_next="count the `send` lines of one side and the `recv` lines of the other, "
    "and keep what each `recv` returns.",
    page="""\
# one-recv-too-many

**What happens.** `recv()` raises `EOFError`, although the child has sent
everything.

**Why it is wrong.** One `recv()` gets what one `send()` has put in, and takes it
out. Who calls it once to look and once more to return waits for a second message.

**Example.**

    print(ours.recv())
    return ours.recv()

**Instead.**

    answer = ours.recv()
    return answer
""",
)
