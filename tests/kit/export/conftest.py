"""What the tests of the formats share."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from autograder.export.marks import Wishes
from autograder.report.record import Report
from tests.kit.export.made_up import every_kind


@pytest.fixture
def reports() -> list[Report]:
    """Return a report of every kind."""
    return every_kind()


@pytest.fixture
def wishes() -> Wishes:
    """Return the usual wishes, at a fixed moment."""
    named = {"CLASSROOM": "os-26", "COMMIT_URL": "https://example.org/c"}
    now = datetime(2026, 11, 1, 10, tzinfo=UTC)
    return Wishes(now=now, environ=named, worksheet=WORKSHEET)


WORKSHEET = """\ufeffIdentifier,"Full name",Status,Grade,"Maximum grade",\
"Last modified (grade)","Feedback comments"\r
"Participant 11","Ada, L.",Submitted,,"10,00",-,\r
"Participant 12",Bob,Submitted,,"10,00",-,"<p>Well done.</p>"\r
"Participant 13",Cyd,Submitted,,"10,00",-,"<div class=""lockstep"">old</div>"\r
"Participant 14",Dan,Submitted,7.00,"10,00",-,"<p>By hand.</p>"\r
"Participant 15",Eve,"No submission",,"10,00",-,\r
"Participant 16",Fay,Submitted,,"10,00",-,\r
"Participant 17",Gus,Submitted,,"10,00",-,\r
"Participant 18",Hal,Submitted,,"10,00",-,\r
"Participant 19","Not in it",Submitted,5.00,"10,00",-,\r
"Participant 20",Ivy,Submitted,,"10,00",-,\r
"Participant 21",Jon,Submitted,,"10,00",-,\r
"""
