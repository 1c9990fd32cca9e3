# exercise: run_in_process
# label: right
# style: os.fork with WIFEXITED and WTERMSIG, C style

import multiprocessing.util
import os
import sys
import traceback


def _child(task, args):
    rc = 1
    try:
        task(*args)
        rc = 0
    except SystemExit as ex:
        if ex.code is None:
            rc = 0
        elif isinstance(ex.code, int):
            rc = ex.code & 255
        else:
            sys.stderr.write(str(ex.code) + "\n")
            rc = 1
    except BaseException:
        traceback.print_exc()
    multiprocessing.util._exit_function()
    sys.stdout.flush()
    sys.stderr.flush()
    return rc


def run_in_process(task, *args):
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if not pid:
        try:
            rc = _child(task, args)
        except BaseException:
            rc = 1
        os._exit(rc)
    pid, status = os.waitpid(pid, 0)
    if os.WIFSIGNALED(status):
        return -os.WTERMSIG(status)
    return os.WEXITSTATUS(status)
