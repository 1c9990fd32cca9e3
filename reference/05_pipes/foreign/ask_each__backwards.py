# exercise: ask_each
# label: right
# style: receives from the last to the first and fills in by index
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_each(task, values):
    stack = []
    for value in values:
        here, there = Pipe()
        p = Process(target=child, args=(there, task))
        p.start()
        there.close()
        here.send(value)
        stack.append((p, here))
    answers = []
    while stack:
        p, here = stack.pop()
        try:
            answers.append(here.recv())
        except EOFError:
            answers.append(None)
        here.close()
        p.join()
    answers.reverse()
    return answers
