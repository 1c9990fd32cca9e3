# exercise: run_in_process
# style: fork_by_hand
import os
import traceback


def run_in_process(task, *args):
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            task(*args)
            code = 0
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(code)
    _, status = os.waitpid(pid, 0)
    return os.waitstatus_to_exitcode(status)
