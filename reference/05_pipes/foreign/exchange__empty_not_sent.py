# exercise: exchange
# label: wrong
# mistake: `if left:` an empty value is not sent, and the child waits for it
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
    if left:
        here.send(left)
    received = here.recv()
    reported = here.recv()
    p.join()
    here.close()
    return received, reported
