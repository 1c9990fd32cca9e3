"""Parent and child use the same end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.pipe_facts import users_of
from autograder.diagnosis.pipe_observations import makers
from autograder.recording import pipe_ends
from autograder.verdict import FactKind

_EXPLAINED = (
    FactKind.DEADLOCKED,
    FactKind.STUCK,
    FactKind.RAISED,
    FactKind.WRONG_VALUE,
    FactKind.SHARED_END,
)


def _rule(case: Case) -> Mapping[str, Any] | None:
    if not case.is_a(*_EXPLAINED):
        return None
    parents, users = makers(case), pipe_ends.users(case.run)
    for end, by in pipe_ends.shared(case.run).items():
        pids = {user[0] for user in by}
        other = users.get(pipe_ends.other_end(case.run, end), {})
        alone = not {user[0] for user in other} - parents
        if pids & parents and pids - parents and alone:
            return {"evidence": users_of(case, end)}
    return None


MISTAKE = Mistake(
    name="wrong-end",
    title="Parent and child use the same end",
    rank=17,
    rule=_rule,
    happened="WRONG END: the parent uses the end that it gave to the child.",
    because="What goes in at one end comes out at the other. Two processes at the "
    "same end do not hear each other; at best they take each other's "
    "messages.",
    try_next="keep one end in the parent and use only that one there; close the "
    "other one.",
    page="""\
# wrong-end

**What happens.** Parent and child both work with the same end of the pipe. Mostly all
wait for ever.

**Why it is wrong.** The two ends of a pipe are like two telephones. If both talk into
the same one, the other one rings in an empty room.

**Example.**

    ours, theirs = multiprocessing.Pipe()
    Process(target=child, args=(task, theirs)).start()
    theirs.send(value)          # arrives at `ours`, where nobody listens

**Instead.**

    theirs.close()
    ours.send(value)
""",
)
