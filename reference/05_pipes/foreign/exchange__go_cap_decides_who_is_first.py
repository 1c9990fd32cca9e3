# exercise: exchange
# label: wrong
# mistake: subtle: each side sends first if its value fits into the buffer and else receives first; if both values are large, both receive first: a deadlock. Breaks "Both values may be larger than the pipe's buffer" ("DEADLOCK, both in `recv` | both receive first").

import pickle
from multiprocessing import Pipe, Process

CAP = 64 * 1024


class BufferedChan:
    def __init__(self, conn, cap=CAP):
        self.conn = conn
        self.cap = cap

    def blocks(self, value):
        return len(pickle.dumps(value)) + 16 > self.cap

    def swap(self, mine):
        if self.blocks(mine):
            theirs = self.conn.recv()
            self.conn.send(mine)
        else:
            self.conn.send(mine)
            theirs = self.conn.recv()
        return theirs


def goroutine(conn, peer, right):
    peer.close()
    received = BufferedChan(conn).swap(right)
    conn.send(received)
    conn.close()


def exchange(left, right):
    ours, theirs = Pipe()
    proc = Process(target=goroutine, args=(theirs, ours, right))
    proc.start()
    theirs.close()
    received = BufferedChan(ours).swap(left)
    reported = ours.recv()
    ours.close()
    proc.join()
    return received, reported
