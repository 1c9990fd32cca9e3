# exercise: ask_child
# label: right
# style: plain Pipe and Process, one end each
from multiprocessing import Pipe, Process


def answer(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=answer, args=(there, task))
    p.start()
    there.close()
    here.send(value)
    result = here.recv()
    p.join()
    here.close()
    return result
