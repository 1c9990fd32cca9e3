# exercise: exchange
# label: wrong
# mistake: a thread instead of a child process
from multiprocessing import Pipe
from threading import Thread


def child(conn, right):
    got = conn.recv()
    conn.send(right)
    conn.send(got)
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    t = Thread(target=child, args=(there, right))
    t.start()
    here.send(left)
    received = here.recv()
    reported = here.recv()
    t.join()
    here.close()
    return received, reported
