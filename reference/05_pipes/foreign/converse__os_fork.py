# exercise: converse
# label: right
# style: os.fork and os.waitpid
import os
import traceback
from multiprocessing import Pipe


def converse(task, values):
    here, there = Pipe()
    pid = os.fork()
    if not pid:
        status = 0
        try:
            here.close()
            while True:
                try:
                    v = there.recv()
                except EOFError:
                    break
                there.send(task(v))
        except BaseException:
            traceback.print_exc()
            status = 1
        os._exit(status)
    there.close()
    answers = []
    for v in values:
        here.send(v)
        answers.append(here.recv())
    here.close()
    os.waitpid(pid, 0)
    return answers
