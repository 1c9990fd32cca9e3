# exercise: collect_lines
# label: right
import multiprocessing
import threading
from multiprocessing.connection import wait


class LineWorker(multiprocessing.Process):
    def __init__(self, task, number, receiving, sending):
        super().__init__()
        self.task = task
        self.number = number
        self.receiving = receiving
        self.sending = sending

    def run(self):
        self.receiving.close()
        lock = threading.Lock()  # a task may have threads that emit
        sending = self.sending

        def emit(line):
            lock.acquire()
            try:
                sending.send(line)
            finally:
                lock.release()

        try:
            self.task(self.number, emit)
        finally:
            sending.close()


def collect_lines(task, workers):
    children = []
    still_open = []
    for number in range(workers):
        receiving, sending = multiprocessing.Pipe(duplex=False)
        child = LineWorker(task, number, receiving, sending)
        child.start()
        sending.close()  # before the next child is made: it must have no copy
        children.append(child)
        still_open.append(receiving)
    lines = []
    while len(still_open) > 0:
        for receiving in wait(still_open):
            try:
                lines.append(receiving.recv())
            except (EOFError, OSError):
                still_open.remove(receiving)
                receiving.close()
    for child in children:
        child.join()
    return lines
