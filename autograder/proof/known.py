"""The helper processes of `multiprocessing`, known by their command lines."""

from __future__ import annotations

from autograder.proof import procfs

_HELPERS = (
    "from multiprocessing.resource_tracker import main",
    "from multiprocessing.forkserver import main",
)


def is_helper(pid: int) -> bool:
    """Whether a process is a resource tracker or a fork server.

    A child of the fork server has the command line of its parent, and is none.  Raises
    `OSError` when the process has gone.
    """
    words = procfs.command_line(pid)
    if not any(word.startswith(_HELPERS) for word in words):
        return False
    try:
        return procfs.command_line(int(procfs.status(pid)["PPid"])) != words
    except OSError:
        return True  # its parent has gone
