# exercise: ask_child
# label: right
# style: functools.partial as target, no args
from functools import partial
from multiprocessing import Pipe, Process


def transform(task, end):
    end.send(task(end.recv()))
    end.close()


def ask_child(task, value):
    up, down = Pipe()
    proc = Process(target=partial(transform, task, down))
    proc.start()
    down.close()
    up.send(value)
    answer = up.recv()
    proc.join()
    up.close()
    return answer
