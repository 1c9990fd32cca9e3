"""A copy of the other end is still open."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.process_observations import caller_waits
from autograder.diagnosis.words import line


def _rule(case: Case) -> Mapping[str, Any] | None:
    waiter = caller_waits(case, "a message from a pipe")
    if waiter is None or "this process itself" not in waiter.held_by:
        return None
    told = line("the parent", f"waits here;   {waiter.held_by}", waiter.at)
    return {"who": "the parent", "holder": "it has itself", "evidence": (told,)}


MISTAKE = Mistake(
    name="other-end-open",
    title="A copy of the other end is still open",
    rank=34,
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
""",
)
