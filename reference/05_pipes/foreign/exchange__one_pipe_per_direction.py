# exercise: exchange
# label: wrong
# mistake: two one-way pipes, one for each direction, and still both send first
from multiprocessing import Pipe, Process


def child(r, w, right):
    w.send(right)
    w.send(r.recv())


def exchange(left, right):
    r1, w1 = Pipe(duplex=False)
    r2, w2 = Pipe(duplex=False)
    p = Process(target=child, args=(r1, w2, right))
    p.start()
    w1.send(left)
    received = r2.recv()
    reported = r2.recv()
    p.join()
    for end in (r1, w1, r2, w2):
        end.close()
    return received, reported
