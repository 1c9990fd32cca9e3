# exercise: ask_each
# label: right
# style: one generator per value: first next starts, second next receives
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def question(task, value):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    there.close()
    here.send(value)
    yield
    try:
        answer = here.recv()
    except EOFError:
        answer = None
    here.close()
    p.join()
    yield answer


def ask_each(task, values):
    questions = [question(task, v) for v in values]
    for q in questions:
        next(q)
    return [next(q) for q in questions]
