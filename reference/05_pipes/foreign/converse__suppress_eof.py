# exercise: converse
# label: right
# style: contextlib.suppress in the child
from contextlib import suppress
from multiprocessing import Pipe, Process


def respond(conn, parents, task):
    parents.close()
    with conn, suppress(EOFError):
        while True:
            conn.send(task(conn.recv()))


def converse(task, values):
    here, there = Pipe()
    p = Process(target=respond, kwargs=dict(conn=there, parents=here, task=task))
    p.start()
    there.close()
    answers = [None] * len(values)
    for i, value in enumerate(values):
        here.send(value)
        answers[i] = here.recv()
    here.close()
    p.join()
    return answers
