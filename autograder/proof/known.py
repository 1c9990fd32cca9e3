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
    if not _calls_helper(pid):
        return False
    return not _calls_helper(int(procfs.status(pid)["PPid"]))


def _calls_helper(pid: int) -> bool:
    try:
        words = procfs.command_line(pid)
    except OSError:
        return False
    return any(word.startswith(_HELPERS) for word in words)
