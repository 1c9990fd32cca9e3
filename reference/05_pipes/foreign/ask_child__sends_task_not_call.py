# exercise: ask_child
# label: wrong
# mistake: the child sends the pair of task and value back, and the parent calls it
from multiprocessing import Pipe, Process


def child(conn, task):
    value = conn.recv()
    conn.send((task, value))
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=child, args=(there, task))
    p.start()
    there.close()
    here.send(value)
    f, v = here.recv()
    p.join()
    here.close()
    return f(v)
