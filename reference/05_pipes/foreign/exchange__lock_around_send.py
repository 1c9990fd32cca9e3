# exercise: exchange
# label: wrong
# mistake: both send first, "protected" by a Lock around the sends: the holder waits for room, the other one for the lock
from multiprocessing import Lock, Pipe, Process


def child(conn, right, lock):
    with lock:
        conn.send(right)
    got = conn.recv()
    with lock:
        conn.send(got)
    conn.close()


def exchange(left, right):
    lock = Lock()
    here, there = Pipe()
    p = Process(target=child, args=(there, right, lock))
    p.start()
    there.close()
    with lock:
        here.send(left)
    received = here.recv()
    reported = here.recv()
    p.join()
    here.close()
    return received, reported
