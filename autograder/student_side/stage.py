"""What a scenario gets (first part)."""

from __future__ import annotations

from autograder.student_side import gates

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Stage:
    """Makes gates and probes."""

    def gate(self, label: str) -> Any:
        """Stop until the referee opens the gate; returns what it sends."""
        return gates.gate(label)
