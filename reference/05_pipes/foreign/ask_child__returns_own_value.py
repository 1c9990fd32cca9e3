# exercise: ask_child
# label: wrong
# mistake: the answer is received into a name that is not returned; the question is returned
from multiprocessing import Pipe, Process


def child(conn, task):
    conn.send(task(conn.recv()))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    there.close()
    here.send(value)
    valeu = here.recv()
    p.join()
    here.close()
    return value
