# exercise: run_in_process
# label: wrong
# mistake: WEXITSTATUS without asking for a signal: a killed child gives 0

import os
import sys


def run_in_process(task, *args):
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            task(*args)
            code = 0
        except SystemExit as e:
            code = e.code if isinstance(e.code, int) else (0 if e.code is None else 1)
        except BaseException as e:
            print(e, file=sys.stderr)
        os._exit(code & 255)
    _, status = os.waitpid(pid, 0)
    return os.WEXITSTATUS(status)
