"""An end of a pipe has two users."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.pipe_facts import users_of
from autograder.diagnosis.pipe_observations import makers
from autograder.diagnosis.words import count, line
from autograder.recording import pipe_ends
from autograder.recording.pipe_ends import Sharing
from autograder.verdict import FactKind

_EXPLAINED = FactKind.DEADLOCKED, FactKind.STUCK, FactKind.RAISED, FactKind.WRONG_VALUE


def _rule(case: Case) -> Mapping[str, Any] | None:
    end = _end(case)
    if end is None:
        return None
    by = pipe_ends.users(case.run)[end]
    pids = {user[0] for user in by}
    number = count(len(by), "user") if len(pids) == 1 else f"{len(pids)} processes"
    if len(pids) == 1:
        number = count(len(by), "thread")
    how = pipe_ends.sharing(case.run, end)
    when, because = _HOW[how]
    evidence = users_of(case, end)
    taken = pipe_ends.common_lock(case.run, end)
    if how is Sharing.LOCKED and taken is not None:
        evidence += (line("the lock", "is taken here, each time", taken.at),)
    return {"number": number, "when": when, "because": because, "evidence": evidence}


_NOBODY_DECIDES = (
    "Nobody decides who of them gets a message, and a large one can be torn: half of "
    "it goes to each. That it worked was luck."
)
_HOW = {
    Sharing.OVERLAP: ("at the same moment", _NOBODY_DECIDES),
    Sharing.TURNS: ("one after the other, by luck", _NOBODY_DECIDES),
    Sharing.LOCKED: (
        "one at a time, under a common lock",
        "The lock keeps each message whole. But who of them gets which message is "
        "still nobody's decision, and the task asks for one pipe for each.",
    ),
    Sharing.EACH_WAY: (
        "one for each direction",
        "A pipe can take that. But the task asks for one pipe for each, so that an end "
        "has one user, and one place where it is closed.",
    ),
    Sharing.HANDED_OVER: (
        "one after the other: each was done before the next one began",
        "It went well because the one was done by then. The task asks for one pipe for "
        "each, so that it always does.",
    ),
}


def _end(case: Case) -> str | None:
    """Give the end that the fact is about, or one that several children use."""
    if case.is_a(FactKind.SHARED_END):
        return str(case.fact.data["end"])
    if not case.is_a(*_EXPLAINED):
        return None
    parents = makers(case)
    for end, by in pipe_ends.shared(case.run).items():
        if len({user[0] for user in by} - parents) > 1:
            return end
    return None


MISTAKE = Mistake(
    name="shared-end",
    title="An end of a pipe has two users",
    rank=18,
    rule=_rule,
    happened="SHARED END: {number} used the same end of a pipe, {when}.",
    because="{because}",
    try_next="give each child a pipe of its own, and use each end in one thread of "
    "one process.",
    page="""\
# shared-end

**What happens.** Several processes, or threads, send or receive with the same end of
a pipe. It often works, and now and then a message is lost, goes to the wrong one, or
is torn in two.

**Why it is wrong.** A pipe is a stream of bytes. A message is its length and then its
content, in more than one step. Python's documentation says: data may become corrupted
if two processes use the same end at the same time.

**Example.**

    ours, theirs = multiprocessing.Pipe()
    for value in values:
        Process(target=child, args=(task, theirs)).start()

**Instead.** Make the pipe inside of the loop:

    for value in values:
        ours, theirs = multiprocessing.Pipe()
        Process(target=child, args=(task, theirs)).start()
        theirs.close()
""",
)
