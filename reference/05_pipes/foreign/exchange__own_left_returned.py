# exercise: exchange
# label: wrong
# mistake: the child reports nothing, the parent returns its own left
from multiprocessing import Pipe, Process


def child(conn, right):
    conn.recv()
    conn.send(right)
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right))
    p.start()
    there.close()
    here.send(left)
    received = here.recv()
    p.join()
    here.close()
    return received, left
