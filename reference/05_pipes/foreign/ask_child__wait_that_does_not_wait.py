# exercise: ask_child
# label: wrong
# mistake: waitpid with WNOHANG, called once while the child still works, returns (0, 0), which nobody looks at: the child is never reaped and stays, as a zombie in the end; breaks "the child has ended and has been joined"
import os
import sys
from multiprocessing import Pipe


def ask_child(task, value):
    here, there = Pipe()
    sys.stdout.flush()
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            here.close()
            there.send(task(there.recv()))
            sys.stdout.flush()
            code = 0
        finally:
            os._exit(code)
    there.close()
    os.waitpid(pid, os.WNOHANG)  # must not block: the answer may be large
    here.send(value)
    answer = here.recv()
    here.close()
    return answer
