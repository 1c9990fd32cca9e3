# exercise: exchange
# style: polling
import time
from multiprocessing import Pipe, Process


def wait_for(conn):
    while not conn.poll():
        time.sleep(0.01)
    return conn.recv()


def child(conn, right):
    got = wait_for(conn)
    conn.send(right)
    conn.send(got)


def exchange(left, right):
    ours, theirs = Pipe()
    p = Process(target=child, args=(theirs, right))
    p.start()
    ours.send(left)
    first = wait_for(ours)
    second = wait_for(ours)
    p.join()
    return (first, second)
