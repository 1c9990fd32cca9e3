# exercise: exchange
# label: wrong
# mistake: the child is an echo; right never goes through the pipe from the child, the parent returns its own
from multiprocessing import Pipe, Process


def child(conn):
    conn.send(conn.recv())
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there,))
    p.start()
    there.close()
    here.send(left)
    echo = here.recv()
    p.join()
    here.close()
    return right, echo
