# exercise: run_in_process
# label: wrong
# mistake: the forked child treats SystemExit as any exception and exits with 1

import os
import traceback


def run_in_process(task, *args):
    pid = os.fork()
    if pid == 0:
        try:
            task(*args)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
