# exercise: converse
# label: right
# style: ExitStack: close is run before join
from contextlib import ExitStack
from multiprocessing import Pipe, Process


def child(mine, not_mine, task):
    not_mine.close()
    while True:
        try:
            x = mine.recv()
        except EOFError:
            mine.close()
            break
        else:
            mine.send(task(x))


def converse(task, values):
    answers = []
    with ExitStack() as stack:
        a, b = Pipe()
        p = Process(target=child, args=(b, a, task))
        p.start()
        stack.callback(p.join)
        stack.callback(a.close)
        b.close()
        for v in values:
            a.send(v)
            answers.append(a.recv())
    return answers
