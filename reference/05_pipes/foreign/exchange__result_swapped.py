# exercise: exchange
# label: wrong
# mistake: the two halves of the result are returned in the wrong order
# expect: values-swapped
from multiprocessing import Pipe, Process


def child(conn, right):
    got = conn.recv()
    conn.send(right)
    conn.send(got)
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right))
    p.start()
    there.close()
    here.send(left)
    received = here.recv()
    reported = here.recv()
    p.join()
    here.close()
    return reported, received
