# exercise: run_in_process
# label: wrong
# mistake: it forks and waits as in C, and takes the upper byte of the status without asking WIFSIGNALED, so a child that a signal killed gives 0; breaks "for a process that a signal ended the negative number of the signal (-9 for SIGKILL)".
import os
import sys
import traceback


def run_in_process(task, *args):
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            task(*args)
            code = 0
        except SystemExit as end:
            if end.code is None:
                code = 0
            elif isinstance(end.code, int):
                code = end.code & 0xFF
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)
    _, status = os.waitpid(pid, 0)
    return status >> 8
