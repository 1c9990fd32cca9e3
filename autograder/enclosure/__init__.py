"""The closed place in which the plays of one submission are made.

A **tier** says which walls there are.  The place is entered once for a submission, by
its host, before any of the student's code is there; it never judges.
"""

from autograder.enclosure.closed_place import ClosedPlace
from autograder.enclosure.tiers import Tier

__all__ = ["ClosedPlace", "Tier"]
