"""A text stands in the place of an exception."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.observations import label_of, written, wrong_list
from autograder.diagnosis.words import line, shown


def _rule(case: Case) -> Mapping[str, Any] | None:
    lists = wrong_list(case)
    if lists is None:
        return None
    expected, actual = lists
    if len(expected) != len(actual):
        return None
    pairs = [(e, a) for e, a in zip(expected, actual, strict=True) if e != a]
    if not pairs or not all(_is_its_text(case, e, a) for e, a in pairs):
        return None
    at = written(case, r"\b(str|repr)\(|\.args\b|\{\w+(![rs])?\}|format_exc")
    told = shown(pairs[0][1], case.run.tokens)
    return {"evidence": (line("got", told, at),)}


def _is_its_text(case: Case, expected: object, actual: object) -> bool:
    match expected:
        case [str(_), str(message)]:
            label = label_of(case, message)
            return isinstance(actual, str) and bool(label) and message in actual
    return False


MISTAKE = Mistake(
    name="exception-as-text",
    title="A text stands in the place of an exception",
    rank=36,
    rule=_rule,
    happened="TEXT FOR AN EXCEPTION: in the place of a failed item there is a text, "
    "and not the exception.",
    because="A text looks like a result. The caller can neither tell what kind of "
    "failure it was, nor raise it again.",
    try_next="append the exception object itself: the name after `as`.",
    page="""\
# exception-as-text

**What happens.** The list holds the message of the exception.

**Why it is wrong.** `str(error)` keeps the words, and throws away the type and the
rest. And a function may return such a text as its good result.

**Example.**

    except Exception as error:
        results.append(str(error))

**Instead.**

    except Exception as error:
        results.append(error)
""",
)
