"""What the waits do not show: timers, handlers, requests left with the kernel."""

from __future__ import annotations

from autograder.proof import procfs, signals
from autograder.proof.ends import Closure
from autograder.proof.known import is_helper
from autograder.proof.process_facts import facts_of
from autograder.proof.scene import Scene, World


def unseen_event(pid: int, scene: Scene) -> tuple[Closure, str]:
    """Whether something may still happen to a process in which every thread sleeps.

    An alarm that the process has not reported is not seen here: see `is_vouched_for`.
    """
    try:
        if procfs.has_posix_timer(pid):
            return Closure.TIMED, f"process {pid} has a timer"
        if _asks_kernel(pid):
            return Closure.EXTERNAL, f"process {pid} has requests left with the kernel"
        facts = facts_of(pid, scene.world.lines_folder)
        if facts is not None and facts.alarm_pending():
            return Closure.TIMED, f"process {pid} has set an alarm"
        if reason := signals.handled(pid, facts):
            return Closure.EXTERNAL, reason
    except (OSError, KeyError, ValueError) as error:
        return Closure.EXTERNAL, f"process {pid} cannot be looked at: {error}"
    return Closure.CLOSED, ""


def is_vouched_for(pid: int, world: World) -> bool:
    """Whether a process is known to tell of its alarms, or to set none.

    One that keeps facts tells; the helpers of `multiprocessing`, and the processes that
    the world names, set none.
    """
    try:
        facts = facts_of(pid, world.lines_folder)
        if facts is not None:
            return facts.tells_alarms
        return pid in world.no_alarms or is_helper(pid)
    except OSError:
        return False


def _asks_kernel(pid: int) -> bool:
    """Whether a process has an `io_uring`: it works on while its owner sleeps."""
    return any("io_uring" in procfs.target(pid, fd) for fd in procfs.descriptors(pid))
