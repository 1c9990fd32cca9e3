# exercise: run_in_process
# label: wrong
# mistake: decodes the wait status with `>> 8` only, so a process that a signal ended counts as a success, 0; breaks "for a process that a signal ended the negative number of the signal"
import os
import sys
import traceback


def run_in_process(task, *args):
    sys.stdout.flush()
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
            os._exit(code)
    _, status = os.waitpid(pid, 0)
    return status >> 8
