# exercise: exchange
# label: wrong
# mistake: poll() decides on both sides who is first: both may find nothing and send
from multiprocessing import Pipe, Process


def swap(conn, value):
    if conn.poll():
        got = conn.recv()
        conn.send(value)
    else:
        conn.send(value)
        got = conn.recv()
    return got


def child(conn, right):
    conn.send(swap(conn, right))
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right))
    p.start()
    there.close()
    received = swap(here, left)
    reported = here.recv()
    p.join()
    here.close()
    return received, reported
