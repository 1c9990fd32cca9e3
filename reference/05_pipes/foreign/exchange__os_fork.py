# exercise: exchange
# label: right
# style: os.fork
import os
from multiprocessing import Pipe


def exchange(left, right):
    here, there = Pipe()
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            here.close()
            got = there.recv()
            there.send(right)
            there.send(got)
            there.close()
            code = 0
        finally:
            os._exit(code)
    there.close()
    here.send(left)
    answer = here.recv(), here.recv()
    here.close()
    os.waitpid(pid, 0)
    return answer
