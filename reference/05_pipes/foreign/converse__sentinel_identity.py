# exercise: converse
# label: wrong
# mistake: an object() as goodbye is compared with `is`, but a pickled object is another one: the child treats it as a question and answers it, and waits on
from multiprocessing import Pipe, Process

END = object()


def child(conn, task):
    while True:
        q = conn.recv()
        if q is END:
            break
        conn.send(task(q))


def converse(task, values):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    answers = []
    for v in values:
        here.send(v)
        answers.append(here.recv())
    here.send(END)
    p.join()
    here.close()
    there.close()
    return answers
