"""One more message is awaited than is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.locking import function_of
from autograder.diagnosis.words import count, line
from autograder.evidence import Frame
from autograder.recording import pipe_ends
from autograder.recording.pipe_ends import RECV, SEND


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.raised("EOFError") or case.run.raised is None:
        return None
    failed = [
        use
        for use in pipe_ends.uses(case.run)
        if use.action == RECV and use.ended and use.ended.facts.get("error")
    ]
    at = case.line_of(case.run.raised.stack)
    if not failed or at is None or _in_a_loop(case, at):
        return None  # a loop that waits for the end only has to expect it
    end, pid = failed[-1].end, failed[-1].begun.pid
    other = pipe_ends.other_end(case.run, end)
    sent = _number(case, SEND, other)
    if pid == failed[-1].begun.tid and 0 < sent == _number(case, RECV, end):
        told = line("the call", "waits for one more here", at)
        return {"messages": count(sent, "message"), "evidence": (told,)}
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
    rank=27,
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
