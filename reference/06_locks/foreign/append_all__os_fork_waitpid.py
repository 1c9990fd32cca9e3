# exercise: append_all
# label: right
# style: os.fork and waitpid, flushed before the exit
import multiprocessing
import os
import sys
import traceback


def append_all(append, records):
    mutex = multiprocessing.Lock()
    pids = []
    sys.stdout.flush()
    sys.stderr.flush()
    for record in records:
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                with mutex:
                    append(record)
                    sys.stdout.flush()
                status = 0
            except BaseException:
                traceback.print_exc()
                sys.stderr.flush()
            finally:
                os._exit(status)
        pids.append(pid)
    bad = 0
    for pid in pids:
        _, status = os.waitpid(pid, 0)
        bad += os.waitstatus_to_exitcode(status) != 0
    if bad:
        raise ChildFailed(bad)
