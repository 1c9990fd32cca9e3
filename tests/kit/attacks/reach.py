"""What attacks use: who the grader is, and where its things lie.  Handed in with each.

It takes for granted what a student of the same user can find out: who the grader is,
and what its command line says.  The latter is handed in as well (`known.py`), so that
an attack need not find it out where it is walled off.
"""

import os
import pathlib
import socket
import struct
import sys

import known


def parent(pid):
    """The parent of a process."""
    return int(
        pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1]
    )


def supervisor():
    """The process that starts and ends plays: the first above that is not a play."""
    pid = os.getpid()
    while b"runner.py" not in _command(pid):
        pid = parent(pid)
    return pid if b"host.py" in _command(pid) else parent(pid)


def grader():
    """The process of the command: it has all reports, and judges if there is one."""
    return _above(b"grade")


def judge():
    """The process that judges this submission, where several are graded."""
    return _above(b"autograder.batch.unit")


def _above(word):
    pid = os.getpid()
    while word not in _command(pid).split(b"\0"):
        pid = parent(pid)
    return pid


def option(name):
    """The folder that an option of the grader names."""
    return pathlib.Path(known.OPTIONS[name])


def hidden():
    """The folder of the hidden tests."""
    return option("--course") / "tests" / "hidden" / "01_small"


def reference():
    """The file of the solution."""
    return option("--course") / "reference" / "01_small" / "small.py"


def note(name, text=""):
    """Leave a word for who looks afterwards, where that can be written."""
    try:
        with (option("--report").parent / name).open("a") as file:
            file.write(text)
    except OSError:
        return os.devnull
    return file.name


def beat():
    """Leave a process that is deaf to signals, in a session of its own, and beats."""
    import signal

    mark = pathlib.Path(note(f"{known.MARK}-heartbeat"))
    if os.fork():
        return
    os.setsid()
    if os.fork():
        os._exit(0)
    for number in set(signal.Signals) - {signal.SIGKILL, signal.SIGSTOP}:
        signal.signal(number, signal.SIG_IGN)
    os.closerange(0, 64)
    while True:
        with mark.open("ab") as file:
            file.write(b".")
        for _ in range(100_000):
            pass


def packages():
    """Where packages may lie that a play does not see by itself."""
    return pathlib.Path(sys.executable).parents[1].glob("lib/python*/site-packages")


def line_of_answers():
    """The descriptor on which the runner answers: its only socket."""
    for link in pathlib.Path("/proc/self/fd").iterdir():
        if link.is_symlink() and str(link.readlink()).startswith("socket"):
            return int(link.name)
    raise OSError("there is no socket")


def number():
    """The number of what the runner was asked, which its answer has to bear."""
    frame = sys._getframe()
    while "request" not in frame.f_locals:
        frame = frame.f_back
    return frame.f_locals["request"]["id"]


def frame(body):
    """The bytes of a message."""
    return struct.pack(">I", len(body)) + body


def at_the_gates():
    """A connection with the referee."""
    end = socket.socket(socket.AF_UNIX)
    end.connect(os.environ["LOCKSTEP_GATES"][5:])
    return end


def _command(pid):
    return pathlib.Path(f"/proc/{pid}/cmdline").read_bytes()
