from __future__ import annotations

import pytest

from tests.kit.proof.running import HERE, alone, programs, watched


@pytest.mark.parametrize("name", programs("alive"))
def test_leaves_a_live_program_alone(name: str) -> None:
    """A program that goes on by itself ends as it does alone, and writes the same."""
    program = HERE / "alive" / f"{name}.py"
    expected = alone(program)
    result = watched(program)
    assert "DEADLOCK" not in result.stderr
    assert result.returncode == expected.returncode, result.stderr
    assert result.stdout == expected.stdout
