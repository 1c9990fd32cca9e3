# exercise: exchange
# label: right
# style: poll loops on both sides
from multiprocessing import Pipe, Process


def take(conn):
    while not conn.poll(0.02):
        pass
    return conn.recv()


def child(conn, right):
    got = take(conn)
    conn.send(right)
    conn.send(got)
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right))
    p.start()
    there.close()
    here.send(left)
    received = take(here)
    reported = take(here)
    while p.is_alive():
        p.join(0.1)
    here.close()
    return received, reported
