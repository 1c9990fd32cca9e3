"""Intake: whose a hand-in is, which file of it is meant, and a safe copy of that.

Nothing that was handed in is imported, unpickled or evaluated here.
"""

from autograder.intake.take import Taken, file_names, take_in, workspace
from autograder.intake.trouble import IntakeError

__all__ = ["IntakeError", "Taken", "file_names", "take_in", "workspace"]
