# exercise: exchange
# label: wrong
# mistake: a list is returned, not a tuple
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
    result = [here.recv() for _ in range(2)]
    p.join()
    here.close()
    return result
