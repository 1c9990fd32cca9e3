from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.kit.recorder.cpython_suites import QUICK, one

LISTED = Path(__file__).with_name("differences.txt")


def listed() -> dict[str, str]:
    """Return the tests that may differ, each with its reason."""
    lines = LISTED.read_text("utf-8").splitlines()
    pairs = [line.partition(" | ") for line in lines if not line.startswith("#")]
    return {test: reason for test, _, reason in pairs}


def test_every_difference_has_a_reason() -> None:
    """A difference that nobody can explain is a fault."""
    assert all(listed().values())


@pytest.mark.parametrize("name", QUICK)
def test_cpythons_own_tests_pass_with_the_recorders_locks(name: str) -> None:
    """What CPython asks of its locks holds for ours, unless it is listed."""
    found = one(sys.executable, name, "recorded")
    if not found["ran"]:
        pytest.skip("this Python was installed without its own tests")
    others = [test for test in found["failed"] if test.split()[0] not in listed()]
    # What fails without the recorder, too, is not our concern.
    assert not others or set(others) <= set(one(sys.executable, name, "")["failed"])


def test_the_tests_meet_the_recorders_locks() -> None:
    """Else they would pass whatever the recorder did."""
    found = one(sys.executable, "test.test_threading.LockTests", "recorded")
    if found["ran"]:
        assert found["size"] > 0
