# exercise: exchange
# label: wrong
# mistake: the parent closes its end after sending, then receives on it
from multiprocessing import Pipe, Process


def child(conn, right):
    got = conn.recv()
    try:
        conn.send(right)
        conn.send(got)
    except BrokenPipeError:
        pass
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right))
    p.start()
    there.close()
    here.send(left)
    here.close()
    received = here.recv()
    reported = here.recv()
    p.join()
    return received, reported
