# exercise: ask
# label: right
# style: C/Unix person: "select" on two descriptors, the pipe and the death of the child; status bytes and own pickling
import pickle
import sys
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process raised or died before it had an answer.  Given: use it as it is."""

    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message

def child_main(wfd, fn, argv):
    rc = 0
    try:
        buf = b"V" + pickle.dumps(fn(*argv))
    except BaseException:
        rc = 1
        buf = b"E" + pickle.dumps(str(sys.exc_info()[1]))
        raise
    finally:
        # if (rc) puts("child: error path");
        wfd.send_bytes(buf)
        wfd.close()


def ask(task, *args):
    rfd, wfd = Pipe(False)
    pid = Process(target=child_main, args=(wfd, task, args))
    pid.start()
    wfd.close()
    buf = b""
    try:
        wait([rfd, pid.sentinel])
        # dead or readable; data written before the death is still in the pipe
        if rfd.poll():
            try:
                buf = rfd.recv_bytes()
            except (EOFError, OSError):
                buf = b""
    finally:
        rfd.close()
        pid.join()
    if buf[:1] == b"V":
        return pickle.loads(buf[1:])
    if buf[:1] == b"E":
        raise ChildFailed(pid.exitcode, pickle.loads(buf[1:]))
    raise ChildFailed(pid.exitcode)
