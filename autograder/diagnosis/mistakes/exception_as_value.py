"""An exception is returned, or put among the values, and not raised."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import written
from autograder.diagnosis.words import line
from autograder.verdict import FactKind

_EXCEPTION = re.compile(r"\w*(?:Error|Exception|Failed|Group)")


def _rule(case: Case) -> Mapping[str, Any] | None:
    # Where nothing is to be raised, it is another matter what a value may be.
    of_type = str(case.fact.data.get("of_type", ""))
    if not case.is_a(FactKind.NOT_RAISED) or not _EXCEPTION.fullmatch(of_type):
        return None
    at = written(case, r"^except\b")
    evidence = (line("caught here", "", at),)
    return {"type": of_type} | ({"evidence": evidence} if at else {})


MISTAKE = Mistake(
    name="exception-as-value",
    title="An exception is returned like a value",
    rank=21,
    rule=_rule,
    happened="EXCEPTION AS A VALUE: what came back is, or holds, an object of type "
    "{type}; nothing was raised.",
    because="An exception that was caught is an object like any other. It travels up "
    "again only where a line says `raise`.",
    try_next="keep it apart from the values, and `raise` it in the caller when all "
    "have ended.",
    page="""\
# exception-as-value

**What happens.** The caller gets a normal result, with an exception object in the
place of a value.

**Why it is wrong.** The caller asked for values, and does not know that one of
them may be an exception. An exception that is raised cannot be overlooked.

**Example.**

    except Exception as error:
        values.append(error)
    ...
    return values

**Instead.**

    except Exception as error:
        failures.append(error)
    ...
    if failures:
        raise failures[0]
    return values
""",
)
