# exercise: exchange
# label: wrong
# mistake: the parent sends with send, the child takes the raw bytes with recv_bytes and reports them undecoded
from multiprocessing import Pipe, Process


def child(conn, right):
    got = conn.recv_bytes()
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
    return received, reported
