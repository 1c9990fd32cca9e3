"""A copy of the other end is still open."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.pipe_observations import pending, told, who
from autograder.diagnosis.words import line
from autograder.recording import pipe_ends
from autograder.recording.pipe_ends import RECV


def _rule(case: Case) -> Mapping[str, Any] | None:
    if any(f.raised.type != "TaskFailed" for f in case.failures()):
        return None  # whoever should have closed it, or sent, ended with that
    for waiter, use in pending(case, RECV):
        other = pipe_ends.other_end(case.run, use.end)
        used = {pid for pid, _ in pipe_ends.users(case.run).get(other, {})}
        itself = waiter.actor.pid in waiter.holders
        if not waiter.holders or not (itself or not waiter.holders & used):
            continue
        holder = "it has itself" if itself else "another child has"
        made = pipe_ends.made_at(case.run, other)
        evidence = [told(case, waiter, f"waits here;   {waiter.held_by}")]
        if made is not None:
            evidence.append(line("the other end", "is made here", made.at))
        return {"who": who(waiter), "holder": holder, "evidence": tuple(evidence)}
    return None


MISTAKE = Mistake(
    name="other-end-open",
    title="A copy of the other end is still open",
    rank=19,
    rule=_rule,
    happened="DEADLOCK: {who} waits for a message or the end of the pipe, while "
    "{holder} the other end open.",
    because="`recv` raises `EOFError` only when every copy of the other end is "
    "closed. A child that is forked gets a copy of every open end.",
    try_next="close each end in every process that does not use it, as soon as the "
    "child is started.",
    page="""\
# other-end-open

**What happens.** All messages have arrived, the sender has ended, and `recv()` still
waits.

**Why it is wrong.** The end of a pipe comes when nobody is left who could send.
Whoever has the sending end open could: also the process that waits, also a child that
got a copy by fork and knows nothing of it.

**Example.**

    reader, writer = multiprocessing.Pipe(duplex=False)
    child = Process(target=produce, args=(writer,))
    child.start()
    while True:
        items.append(reader.recv())     # never raises EOFError: `writer` is open here

**Instead.**

    child.start()
    writer.close()                      # the child has its own copy

In a child that was given its parent's end, too, close that first of all.
""",
)
