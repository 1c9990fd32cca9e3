"""The warden: a tiny trusted parent between the grader and the student's process.

Started as ``python -I -S -B warden.py CONTROL PROTOCOL COMMAND...``.  It makes itself
the reaper of every orphan below it, starts COMMAND in a session of its own, and tells
the grader over the socket CONTROL, one line each::

    started <pid>      the student's process exists
    ready              every orphan will now fall to the warden
    ended <status>     the student's process ended; the status of ``os.waitpid``
    done               nothing below the warden is alive

At the line ``end``, or when the grader is gone (end of file on CONTROL), it kills
everything below it, daemonised grandchildren included, until the kernel says that it
has no child left.  It imports next to nothing, so that it starts in a few milliseconds.
"""

import _signal as signal  # type: ignore[import-not-found]  # C, without a stub
import os
import sys

TYPE_CHECKING = False  # the import of `typing` costs some milliseconds
if TYPE_CHECKING:
    from typing import Any

_PR_SET_CHILD_SUBREAPER = 36
_IGNORED = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGPIPE)


def start(command: list[str], protocol: int) -> int:
    """Start ``command`` in a session of its own and return its process id."""
    child = os.fork()
    if child:
        os.close(protocol)
        return child
    try:
        if hasattr(os, "setsid"):
            os.setsid()
        for number in _IGNORED:
            signal.signal(number, signal.SIG_DFL)
        os.set_inheritable(protocol, True)
        os.execv(command[0], command)
    finally:
        os._exit(127)


def become_reaper() -> None:
    """Make every orphan below this process its child (Linux; elsewhere do nothing).

    By what `ctypes` is made of: as a whole it takes milliseconds, and opens a file.
    """
    if sys.platform != "linux":
        return
    import _ctypes

    library: Any = _ctypes
    prctl = library.dlsym(library.dlopen(None, 0), "prctl")
    library.call_cdeclfunction(prctl, (_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0))


def descendants(root: int) -> list[int]:
    """All processes below ``root``, parents first (empty where /proc is missing)."""
    found: list[int] = []
    todo = [root]
    while todo:
        pid = todo.pop()
        try:
            for task in os.listdir(f"/proc/{pid}/task"):
                with open(f"/proc/{pid}/task/{task}/children") as children:
                    below = [int(word) for word in children.read().split()]
                found += below
                todo += below
        except OSError:
            continue
    return found


def end_everything(student: int, *, alone: bool = False) -> None:
    """Kill all below this process, again and again, until it has no child left.

    With ``alone``, all that it can signal: in a namespace of its own, or as a user
    that only its own processes have.
    """
    everybody = (-1,) if alone else ()
    while True:
        for pid in (*everybody, -student, *descendants(os.getpid())):
            try:
                os.kill(pid, signal.SIGKILL)
            except OSError:
                continue
        try:
            os.waitpid(-1, 0)
        except ChildProcessError:
            return


def watch(control: int, student: int) -> None:
    """Report the student's end; return at ``end`` or when the grader is gone."""
    import select  # here: a host needs none of this

    reported = False
    woken, wake = os.pipe()
    os.set_blocking(wake, False)
    signal.set_wakeup_fd(wake)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    while True:
        while True:
            try:
                pid, status = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                break
            if pid == 0:
                break
            if pid == student and not reported:
                reported = True
                os.write(control, f"ended {status}\n".encode())
        ready, _, _ = select.select([control, woken], [], [])
        if woken in ready:
            os.read(woken, 4096)
        if control in ready:
            return  # "end", or end of file: the same answer


def main(arguments: list[str]) -> None:
    """Start the student's process, watch it, and leave nothing behind."""
    control, protocol = int(arguments[0]), int(arguments[1])
    os.set_inheritable(control, False)  # who has it can say "done" for the warden
    for number in _IGNORED:
        signal.signal(number, signal.SIG_IGN)
    student = start(arguments[2:], protocol)
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 1)  # the grader sees the end of the output when the student ends
    os.dup2(nowhere, 2)
    try:
        os.write(control, f"started {student}\n".encode())
        become_reaper()
        os.write(control, b"ready\n")
        watch(control, student)
    except OSError:
        pass  # the grader is gone
    end_everything(student)
    try:
        os.write(control, b"done\n")
    except OSError:
        pass


if __name__ == "__main__":
    main(sys.argv[1:])
    os._exit(0)  # nothing is left to tidy up, and the grader waits
