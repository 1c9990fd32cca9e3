# exercise: run_in_process
# label: wrong
# mistake: os.WEXITSTATUS is meant for processes that have exited: of a child that a signal killed it gives 0, so a killed task looks like one that returned; it breaks "for a process that a signal ended the negative number of the signal (-9 for SIGKILL)".

import os
import sys
import traceback


def run_in_process(task, *args):
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid == 0:
        code = 0
        try:
            task(*args)
        except SystemExit as leave:
            if leave.code is not None:
                code = leave.code if isinstance(leave.code, int) else 1
        except BaseException:
            traceback.print_exc()
            code = 1
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code & 0xFF)
    _, status = os.waitpid(pid, 0)
    return os.WEXITSTATUS(status)
