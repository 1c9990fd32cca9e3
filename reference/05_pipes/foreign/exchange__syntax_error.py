# exercise: exchange
# label: wrong
# mistake: a parenthesis is missing (SyntaxError)
from multiprocessing import Pipe, Process


def child(conn, right):
    got = conn.recv()
    conn.send(right)
    conn.send(got)


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right)
    p.start()
    here.send(left)
    received = here.recv()
    reported = here.recv()
    p.join()
    return received, reported
