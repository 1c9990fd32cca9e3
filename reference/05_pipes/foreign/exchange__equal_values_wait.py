# exercise: exchange
# label: wrong
# mistake: the parent receives again until the report differs from what it received
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
    while reported == received:  # still the old one
        reported = here.recv()
    p.join()
    here.close()
    return received, reported
