# exercise: exchange
# label: wrong
# mistake: `recv() or None` in the child: empty values are reported as None
from multiprocessing import Pipe, Process


def child(conn, right):
    got = conn.recv() or None
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
