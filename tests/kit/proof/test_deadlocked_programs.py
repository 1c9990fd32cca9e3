from __future__ import annotations

import pytest

from tests.kit.proof.running import HERE, marked_lines, programs, watched


@pytest.mark.parametrize("name", programs("deadlocked"))
def test_names_the_lines_of_a_deadlock(name: str) -> None:
    """A deadlocked program is ended with status 3, and its lines are named."""
    program = HERE / "deadlocked" / f"{name}.py"
    result = watched(program)
    assert result.returncode == 3, result.stderr
    assert "DEADLOCK" in result.stderr
    marks = marked_lines(program)
    assert marks
    for line in marks:
        assert f"{program.name}:{line} " in result.stderr, result.stderr
