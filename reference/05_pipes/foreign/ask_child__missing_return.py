# exercise: ask_child
# label: wrong
# mistake: ask_child has no return statement
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
    result = here.recv()
    p.join()
    here.close()
