# exercise: exchange
# label: wrong
# mistake: both sides send first
# expect: both-send-first
from multiprocessing import Pipe, Process


def child(conn, right):
    conn.send(right)
    got = conn.recv()
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
