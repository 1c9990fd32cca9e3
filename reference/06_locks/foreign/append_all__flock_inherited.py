# exercise: append_all
# label: wrong
# mistake: flock on a descriptor that was opened before the fork: a lock of flock belongs to the open file, which all children share, so it never keeps anyone out; breaks "`append` must not be called by two processes at the same moment"
import fcntl
import os
import sys
import tempfile
import traceback


def append_all(append, records):
    pids = []
    with tempfile.TemporaryFile() as file:
        for record in records:
            sys.stdout.flush()
            pid = os.fork()
            if pid == 0:
                code = 1
                try:
                    fcntl.flock(file, fcntl.LOCK_EX)
                    append(record)
                    sys.stdout.flush()
                    code = 0
                except BaseException:
                    traceback.print_exc()
                finally:
                    os._exit(code)
            pids.append(pid)
        failed = 0
        for pid in pids:
            _, status = os.waitpid(pid, 0)
            if status != 0:
                failed += 1
    if failed:
        raise ChildFailed(f"{failed} records")
