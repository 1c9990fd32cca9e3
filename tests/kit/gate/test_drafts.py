"""A draft is reported, and neither checked with the others nor handed out."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.gatekeeper.publishing.release import ReleaseError, release
from autograder.gatekeeper.trials.check import check, cut_stubs


@pytest.fixture
def draft(course: Path) -> Path:
    """The course, with its one assignment not finished: a specimen is missing."""
    (course / "reference/01_pair/DRAFT.md").write_text("One specimen is to come.\n")
    for specimen in (course / "reference/01_pair/right").glob("*.py"):
        specimen.unlink()
    return course


def test_a_draft_is_told_and_not_checked(
    draft: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is only checked when it is named."""
    assert check(draft, workers=2) == 0
    said = capsys.readouterr().out
    finding = "01_pair: a draft, not checked; `reference/01_pair/DRAFT.md` says what"
    assert said.startswith(finding)
    assert check(draft, "01_pair", workers=2, only="the stub") == 1
    assert "right specimens; it needs at least 3." in capsys.readouterr().out


def test_a_draft_is_not_handed_out(draft: Path, tmp_path: Path) -> None:
    """Nor does the README tell of it."""
    with pytest.raises(ReleaseError, match=r"DRAFT\.md. says why"):
        release(draft, "01_pair", tmp_path / "out")
    readme = draft / "README.md"
    readme.write_text("<!-- table: assignments -->\n<!-- end of table -->\n")
    cut_stubs(draft)
    assert "01_pair" not in readme.read_text()
