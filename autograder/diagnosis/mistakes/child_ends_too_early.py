"""The child answers, and ends while the parent still has a question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.pipe_observations import ended_children
from autograder.diagnosis.words import count, line
from autograder.recording import pipe_ends
from autograder.recording.pipe_ends import RECV, SEND


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.raised("EOFError", "BrokenPipeError", "ConnectionResetError"):
        return None
    for pid in sorted(ended_children(case)):
        answers = pipe_ends.finished(case.run, SEND, pid)
        received = pipe_ends.finished(case.run, RECV, pid)
        if case.failures() or pipe_ends.saw_an_end(case.run, pid):
            continue
        if answers and len(received) == len(answers) and _was_asked(case, pid):
            told = line("the child", "sends its last answer here", answers[-1].begun.at)
            return {"answers": count(len(answers), "question"), "evidence": (told,)}
    return None


def _was_asked(case: Case, child: int) -> bool:
    """Tell whether somebody sent more than the child received."""
    mine = pipe_ends.ends_used_by(case.run, child)
    sent = [
        use
        for use in pipe_ends.uses(case.run)
        if use.action == SEND
        and use.begun.pid != child
        and pipe_ends.other_end(case.run, use.end) in mine
    ]
    return len(sent) > len(pipe_ends.finished(case.run, RECV, child))


MISTAKE = Mistake(
    name="child-ends-too-early",
    title="The child ends after its first answer",
    rank=18,
    rule=_rule,
    happened="GONE TOO EARLY: the child answered {answers} and ended, while the parent "
    "had one more.",
    because="A function that receives once and sends once has come to its end then.",
    try_next="let the child receive and answer in a loop, until `recv` raises "
    "`EOFError`.",
    page="""\
# child-ends-too-early

**What happens.** The first answer is right. The second question finds nobody there.

**Why it is wrong.** A child lives as long as its function runs. One `recv` and one
`send` are one turn of a conversation.

**Example.**

    def child(end, task):
        end.send(task(end.recv()))

**Instead.**

    def child(end, task):
        while True:
            try:
                value = end.recv()
            except EOFError:
                return
            end.send(task(value))
""",
)
