"""Diagnosis: from a fact and the play that shows it to the words a student reads.

``diagnose`` asks every mistake of ``mistakes/`` in causal order; the first whose rule
matches names the verdict.  Where none does, the fact is stated, and no cause is named.
"""

from autograder.diagnosis.case import Case, Mistake
from autograder.diagnosis.catalogue import catalogue, find
from autograder.diagnosis.diagnose import diagnose
from autograder.diagnosis.witness import witness

__all__ = ["Case", "Mistake", "catalogue", "diagnose", "find", "witness"]
