# exercise: exchange
# label: wrong
# mistake: the child is joined before its report is received
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
    p.join()
    reported = here.recv()
    here.close()
    return received, reported
