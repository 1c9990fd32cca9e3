# exercise: ask_child
# label: right
# style: os.fork and waitpid around multiprocessing.Pipe
import os
from multiprocessing import Pipe


def ask_child(task, value):
    parent_end, child_end = Pipe()
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            parent_end.close()
            child_end.send(task(child_end.recv()))
            child_end.close()
            code = 0
        finally:
            os._exit(code)
    child_end.close()
    parent_end.send(value)
    answer = parent_end.recv()
    os.waitpid(pid, 0)
    parent_end.close()
    return answer
