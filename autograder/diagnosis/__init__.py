"""Diagnosis: from a fact and the play that shows it to the words a student reads.

``diagnose`` tries the rules in the order of ``order.py``; the first that matches names
the verdict, and the page of its mistake words it.  If none matches, the verdict states
the fact and names no cause.
"""

from autograder.diagnosis.case import Case
from autograder.diagnosis.catalogue import Mistake, catalogue, find
from autograder.diagnosis.diagnose import BrokenRule, diagnose
from autograder.diagnosis.witness import witness

__all__ = ["BrokenRule", "Case", "Mistake", "catalogue", "diagnose", "find", "witness"]
