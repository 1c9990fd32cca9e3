"""What can be found wrong with an assignment by reading its files."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from autograder.gatekeeper.findings import AuthorError, Finding
from autograder.gatekeeper.place import AssignmentFolders
from autograder.gatekeeper.rules import (
    files,
    handout,
    hints,
    judgements,
    mistakes,
    secrets,
    specimens,
    stub,
)

Rule = Callable[[AssignmentFolders], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    *files.RULES,
    *stub.RULES,
    *judgements.RULES,
    *specimens.RULES,
    *mistakes.RULES,
    *handout.RULES,
    *hints.RULES,
    *secrets.RULES,
)


def is_complete(place: AssignmentFolders) -> bool:
    """Whether an assignment has every file that it must have."""
    return not list(files.expected_files(place))


def broken_rules(place: AssignmentFolders) -> list[Finding]:
    """Everything that the rules find, in their order; missing files alone, if any.

    Nothing is run.  The other rules would only stumble over a missing file.
    """
    if not is_complete(place):
        return list(files.expected_files(place))
    found: list[Finding] = []
    for rule in RULES:
        try:
            found += rule(place)
        except AuthorError as error:
            found.append(error.finding)
    return list(dict.fromkeys(found))
