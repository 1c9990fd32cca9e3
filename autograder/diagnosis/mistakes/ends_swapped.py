"""The two ends of a one-way pipe are swapped."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis import prose
from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.locking import function_of
from autograder.diagnosis.observations import reach
from autograder.diagnosis.pipe_observations import failed
from autograder.recording import pipe_ends


def _rule(case: Case) -> Mapping[str, Any] | None:
    evidence = failed(case, "OSError", prose.WRONG_END)
    if not evidence:
        return None
    uses = pipe_ends.uses(case.run)
    ways = {(use.end, use.action) for use in uses}
    both = any(
        (end, pipe_ends.RECV) in ways for end, does in ways if does != pipe_ends.RECV
    )
    return None if both or _asks_and_answers(case) else {"evidence": evidence}


def _asks_and_answers(case: Case) -> bool:
    """Tell whether one function sends and receives: then one way is not enough."""
    sends, receives = (
        {function_of(case, n) for n in case.listing.find(what, reach(case))}
        for what in (r"\.send\(", r"\.recv\(")
    )
    return bool(sends & receives)


MISTAKE = Mistake(
    name="ends-swapped",
    title="The two ends of a one-way pipe are swapped",
    rank=18,
    rule=_rule,
    happened="SWAPPED ENDS: somebody receives at the end that sends, or the other "
    "way round.",
    because="`Pipe(duplex=False)` returns the receiving end first, and then the "
    "sending one.",
    try_next="write `reader, writer = Pipe(duplex=False)`.",
    page="""\
# ends-swapped

**What happens.** `OSError: connection is write-only` (or `read-only`).

**Why it is wrong.** A one-way pipe has an end to receive and an end to send. They
come in this order, whatever you call them.

**Example.**

    writer, reader = multiprocessing.Pipe(duplex=False)

**Instead.**

    reader, writer = multiprocessing.Pipe(duplex=False)
""",
)
