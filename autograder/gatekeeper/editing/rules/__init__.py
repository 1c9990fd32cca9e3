"""What can be found wrong with an assignment by reading its files."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.editing.findings import AuthorError, Finding
from autograder.gatekeeper.editing.rules import (
    file_rules,
    handout_rules,
    hint_rules,
    judgement_rules,
    mistake_rules,
    secret_rules,
    specimen_rules,
    stub_rules,
)

Rule = Callable[[AssignmentFolders], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    *file_rules.RULES,
    *stub_rules.RULES,
    *judgement_rules.RULES,
    *specimen_rules.RULES,
    *mistake_rules.RULES,
    *handout_rules.RULES,
    *hint_rules.RULES,
    *secret_rules.RULES,
)


def is_complete(place: AssignmentFolders) -> bool:
    """Whether an assignment has every file that it must have."""
    return not list(file_rules.expected_files(place))


def broken_rules(place: AssignmentFolders) -> list[Finding]:
    """Everything that the rules find, in their order; missing files alone, if any.

    Nothing is run.  The other rules would only stumble over a missing file.
    """
    if not is_complete(place):
        return list(file_rules.expected_files(place))
    found: list[Finding] = []
    for rule in RULES:
        try:
            found += rule(place)
        except AuthorError as error:
            found.append(error.finding)
    return list(dict.fromkeys(found))
