# exercise: ask_each
# label: right
# style: os.fork for each value
import os
from multiprocessing import Pipe


def ask_each(task, values):
    children = []
    for value in values:
        here, there = Pipe()
        pid = os.fork()
        if pid == 0:
            code = 1
            try:
                here.close()
                there.send(task(there.recv()))
                code = 0
            finally:
                os._exit(code)
        there.close()
        here.send(value)
        children.append((pid, here))
    answers = []
    for pid, here in children:
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
        here.close()
    for pid, _ in children:
        os.waitpid(pid, 0)
    return answers
