# exercise: exchange
# label: wrong
# mistake: the child stores what it received in a global variable
from multiprocessing import Pipe, Process

received_by_child = None


def child(conn, right):
    global received_by_child
    received_by_child = conn.recv()
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
    return received, received_by_child
