# exercise: ask
# label: wrong
# mistake: takes a read that returns less than it asked for as the end of the answer; a pipe never gives more than 64 kB at once, so a larger value is cut off and unpickling fails; breaks "the value of the task, however large: also megabytes"
import os
import pickle
import sys

SIZE = 1 << 20


def ask(task, *args):
    r, w = os.pipe()
    sys.stdout.flush()
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            os.close(r)
            try:
                answer = pickle.dumps((True, task(*args)))
                code = 0
            except Exception as error:
                answer = pickle.dumps((False, str(error)))
            with os.fdopen(w, "wb") as out:
                out.write(answer)
            sys.stdout.flush()
        finally:
            os._exit(code)
    os.close(w)
    data = b""
    while True:
        chunk = os.read(r, SIZE)
        data += chunk
        if len(chunk) < SIZE:
            break
    os.close(r)
    _, status = os.waitpid(pid, 0)
    exit_code = os.waitstatus_to_exitcode(status)
    if not data:
        raise ChildFailed(exit_code)
    good, value = pickle.loads(data)
    if not good:
        raise ChildFailed(exit_code, value)
    return value
