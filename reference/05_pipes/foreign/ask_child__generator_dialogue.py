# exercise: ask_child
# label: right
# style: the parent's side is a generator
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def dialogue(task):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    there.close()
    value = yield
    here.send(value)
    answer = here.recv()
    here.close()
    p.join()
    yield answer


def ask_child(task, value):
    talk = dialogue(task)
    next(talk)
    return talk.send(value)
