# exercise: exchange
# label: wrong
# mistake: the parent receives once without keeping it, so right is lost and the report takes its place
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
    here.recv()
    received = here.recv()
    reported = here.recv()
    p.join()
    here.close()
    return received, reported
