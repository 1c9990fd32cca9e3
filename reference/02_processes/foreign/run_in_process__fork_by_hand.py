# exercise: run_in_process
# label: wrong
# mistake: forks by hand and makes 1 of every BaseException, so sys.exit(3) gives 1 instead of 3

import os
import sys
import traceback


def run_in_process(task, *args):
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid == 0:
        # child
        code = 0
        try:
            task(*args)
        except BaseException:
            traceback.print_exc()
            code = 1
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)
    # parent
    _, status = os.waitpid(pid, 0)
    return os.waitstatus_to_exitcode(status)
