"""Probes (to come)."""


class TaskFailed(Exception):  # noqa: N818 - what a task does, as scenarios read it
    """What a task that is told to fail raises; its argument is the value sent."""
