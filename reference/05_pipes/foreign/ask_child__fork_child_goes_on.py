# exercise: ask_child
# label: wrong
# mistake: os.fork, but the child does not call os._exit and returns into the caller, too
# expect: returned-twice
import os
from multiprocessing import Pipe


def ask_child(task, value):
    here, there = Pipe()
    pid = os.fork()
    if pid == 0:
        here.close()
        there.send(task(there.recv()))
        there.close()
    else:
        there.close()
        here.send(value)
        answer = here.recv()
        here.close()
        os.waitpid(pid, 0)
        return answer
