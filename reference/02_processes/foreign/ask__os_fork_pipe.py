# exercise: ask
# label: right
# style: os.fork, os.pipe, pickle over file objects

import multiprocessing.util
import os
import pickle
import sys


def ask(task, *args):
    r, w = os.pipe()
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            os.close(r)
            try:
                data = pickle.dumps((True, task(*args)))
                code = 0
            except SystemExit as e:
                code = e.code & 255 if isinstance(e.code, int) else int(e.code is not None)
                data = pickle.dumps((False, str(e)))
            except BaseException as e:
                data = pickle.dumps((False, str(e)))
            with os.fdopen(w, "wb") as f:
                f.write(data)
            multiprocessing.util._exit_function()
            sys.stdout.flush()
            sys.stderr.flush()
        finally:
            os._exit(code)
    os.close(w)
    with os.fdopen(r, "rb") as f:
        data = f.read()
    _, status = os.waitpid(pid, 0)
    code = os.waitstatus_to_exitcode(status)
    try:
        good, value = pickle.loads(data)
    except (EOFError, pickle.UnpicklingError):
        raise ChildFailed(code, "") from None
    if good:
        return value
    raise ChildFailed(code, value)
