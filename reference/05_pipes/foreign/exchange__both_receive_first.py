# exercise: exchange
# label: wrong
# mistake: both sides receive first
# expect: both-receive-first
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
    received = here.recv()
    here.send(left)
    reported = here.recv()
    p.join()
    here.close()
    return received, reported
