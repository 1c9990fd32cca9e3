"""The units of a batch: each order, whose it is, and what its verdicts depend on."""

from __future__ import annotations

import hashlib
import platform
import sys
import sysconfig
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from autograder.classbook.rows import Whose
from autograder.grading.grade import Order
from autograder.intake.fingerprint import fingerprint


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """One submission to be graded.

    ``key`` is a digest of all that the verdicts depend on: where it is the same, there
    is nothing to be graded again.  ``name`` is that of the report without its end.
    """

    order: Order
    whose: Whose
    key: str
    name: str


def units_of(orders: Sequence[Order], names: Sequence[str], secret: str) -> list[Unit]:
    """Make the units of a batch.

    Raises ``IntakeError`` where a path is gone meanwhile.
    """
    orders = [replace(order, secret=secret) for order in orders]
    whose = _whose(orders, names)
    return [
        Unit(order=order, whose=its, key=key_of(order), name=name)
        for order, its, name in zip(orders, whose, names, strict=True)
    ]


def _whose(orders: Sequence[Order], names: Sequence[str]) -> list[Whose]:
    """Tell the students apart: by number or name, and equal ones by their reports."""
    found = [
        Whose(
            assignment=order.assignment.slug,
            who=order.student_id or order.student or name,
            attempt=order.attempt,
        )
        for order, name in zip(orders, names, strict=True)
    ]
    count = Counter(found)
    return [
        its if count[its] == 1 else replace(its, who=f"{its.who} ({name})")
        for its, name in zip(found, names, strict=True)
    ]


def key_of(order: Order) -> str:
    """Return the digest of submission, course, kit, Python, means and seed."""
    parts = (
        fingerprint((order.path, *order.also)),
        order.assignment.slug,
        order.assignment.version,  # of the kit, and a digest of the hidden tests
        f"{sys.implementation.name} {platform.python_version()}",
        str(sysconfig.get_config_var("Py_GIL_DISABLED") or 0),
        order.means.start_method,
        order.means.observer,
        order.tier,
        # The seed is derived from these, and from the submission.
        *(order.secret, order.seed, order.student, str(order.attempt)),
    )
    text = "\0".join(parts)
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()
