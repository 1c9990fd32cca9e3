"""The child does its task, and sends nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.pipe_observations import ended_children, makers, pending
from autograder.diagnosis.words import line
from autograder.evidence import Role
from autograder.recording import pipe_ends
from autograder.recording.pipe_ends import RECV, SEND


def _rule(case: Case) -> Mapping[str, Any] | None:
    waits = any(
        waiter.actor.role is not Role.PROCESS for waiter, _ in pending(case, RECV)
    )
    if case.failures() or not (waits or case.raised("EOFError")):
        return None
    if not pipe_ends.users(case.run) or pipe_ends.may_be_hidden(case.run):
        return None
    done = [
        a
        for a in case.tasks()
        if a.actor.role is Role.PROCESS and a.released is not None
    ]
    ended = ended_children(case)
    spoke = {use.begun.pid for use in pipe_ends.uses(case.run) if use.action == SEND}
    for arrival in done:
        if arrival.actor.pid in ended - spoke:
            at = case.line_of(arrival.stack)
            told = "did its task and ended, and it never sent anything"
            return {"told": told, "evidence": (line("the child", "does it here", at),)}
    for event in case.events(pipe_ends.CLOSED):
        received = pipe_ends.finished(case.run, RECV, event.pid)
        if received and event.pid not in spoke | makers(case):
            told = "closed its end before it had sent anything"
            where = line("the child", "closes it here", event.at)
            return {"told": told, "evidence": (where,)}
    return None


MISTAKE = Mistake(
    name="answer-not-sent",
    title="The child ends without answering",
    rank=18,
    rule=_rule,
    happened="NO ANSWER: the child {told}.",
    because="What a child works out or returns stays in the child. The parent gets "
    "what is sent through the pipe, and nothing else.",
    try_next="let the child `send` what the task returns.",
    page="""\
# answer-not-sent

**What happens.** The child has done its work and has ended. The parent waits in
`recv()` for ever, or `recv()` raises `EOFError`.

**Why it is wrong.** Nobody takes what the target of a process returns. Two
processes share no variables.

**Example.**

    def child(end, task):
        return task(end.recv())

**Instead.**

    def child(end, task):
        end.send(task(end.recv()))
""",
)
