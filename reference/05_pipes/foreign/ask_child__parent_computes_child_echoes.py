# exercise: ask_child
# label: wrong
# mistake: the parent sends task(value), the child is a mere echo
from multiprocessing import Pipe, Process


def echo(conn):
    conn.send(conn.recv())
    conn.close()


def ask_child(task, value):
    here, there = Pipe()
    p = Process(target=echo, args=(there,))
    p.start()
    there.close()
    here.send(task(value))
    answer = here.recv()
    p.join()
    here.close()
    return answer
