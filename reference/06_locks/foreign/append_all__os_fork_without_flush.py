# exercise: append_all
# label: wrong
# mistake: os.fork and os._exit without flushing stdout: what append printed is lost
import fcntl
import os
import tempfile


def append_all(append, records):
    fd, path = tempfile.mkstemp()
    os.close(fd)
    pids = []
    for r in records:
        pid = os.fork()
        if pid == 0:
            code = 1
            try:
                with open(path) as f:
                    fcntl.flock(f, fcntl.LOCK_EX)
                    append(r)
                code = 0
            finally:
                os._exit(code)
        pids.append(pid)
    codes = [os.waitpid(pid, 0)[1] for pid in pids]
    os.remove(path)
    if any(codes):
        raise ChildFailed
