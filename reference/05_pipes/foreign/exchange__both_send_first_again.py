# exercise: exchange
# label: wrong
# mistake: both sides send before they receive, two values larger than the pipe block each other

from multiprocessing import Pipe, Process


def child(conn, right):
    conn.send(right)
    received = conn.recv()
    conn.send(received)
    conn.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=child, args=(there, right))
    p.start()
    there.close()
    here.send(left)
    got = here.recv()
    report = here.recv()
    here.close()
    p.join()
    return got, report
