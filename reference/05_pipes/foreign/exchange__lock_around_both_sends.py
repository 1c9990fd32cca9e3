# exercise: exchange
# label: wrong
# mistake: both sides send first, each inside one shared lock that should protect the pipe; with a large value the first one keeps the lock while its send() waits for a receiver, and the other waits for the lock: both hang; breaks "Both values may be larger than the pipe's buffer, so that ``send`` waits until the other side receives".
import multiprocessing


class ExchangingProcess(multiprocessing.Process):
    def __init__(self, conn, value, lock):
        super().__init__()
        self.conn = conn
        self.value = value
        self.lock = lock

    def run(self):
        self.lock.acquire()
        try:
            self.conn.send(self.value)
        finally:
            self.lock.release()
        received = self.conn.recv()
        self.conn.send(received)
        self.conn.close()


def exchange(left, right):
    here, there = multiprocessing.Pipe()
    lock = multiprocessing.Lock()
    child = ExchangingProcess(there, right, lock)
    child.start()
    there.close()
    lock.acquire()
    try:
        here.send(left)
    finally:
        lock.release()
    from_child = here.recv()
    report = here.recv()
    here.close()
    child.join()
    return from_child, report
