"""The self-trial: whether the kit knows the Python that it runs on.

Some of what the kit looks at belongs to no documented interface: how the fork server of
`multiprocessing` is started, where semaphores lie, which functions have a line of their
own.  A release of Python can change it, and then right solutions would lose points.
So before the first grading on an interpreter the kit plays programs whose outcome it
knows.  What it finds out of order is an error of its own, never a verdict.
"""

from autograder.self_trial.trial_plays import UnknownPythonError, require_known_python

__all__ = ["UnknownPythonError", "require_known_python"]
