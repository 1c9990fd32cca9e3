# exercise: crunch
# label: right
import multiprocessing
import os
from multiprocessing.connection import wait


class Cruncher(multiprocessing.Process):
    """Takes the next index, until there is none, and sends what comes out of it."""

    def __init__(self, work, items, next_index, receiving, sending):
        super().__init__()
        self.work = work
        self.items = items
        self.next_index = next_index
        self.receiving = receiving
        self.sending = sending

    def take(self):
        with self.next_index.get_lock():
            index = self.next_index.value
            self.next_index.value = index + 1
        return index

    def run(self):
        self.receiving.close()
        try:
            index = self.take()
            while index < len(self.items):
                try:
                    good, value = True, self.work(self.items[index])
                except BaseException as error:
                    good, value = False, error
                self.sending.send((index, good, value))
                index = self.take()
        finally:
            self.sending.close()


def usable_cpu_count():
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:
        return multiprocessing.cpu_count()


def crunch(work, items):
    count = len(items)
    values = [None] * count
    errors = [None] * count
    arrived = [False] * count
    next_index = multiprocessing.Value("q", 0)
    crunchers = []
    pipes = []
    try:
        for _ in range(min(usable_cpu_count(), count)):
            receiving, sending = multiprocessing.Pipe(duplex=False)
            pipes.append(receiving)
            cruncher = Cruncher(work, items, next_index, receiving, sending)
            cruncher.start()
            crunchers.append(cruncher)
            sending.close()
        while len(pipes) > 0:
            for receiving in wait(pipes):
                try:
                    index, good, value = receiving.recv()
                except (EOFError, OSError):
                    pipes.remove(receiving)
                    receiving.close()
                    continue
                arrived[index] = True
                if good:
                    values[index] = value
                else:
                    errors[index] = value
    finally:
        for receiving in pipes:  # only if this call is interrupted
            receiving.close()
        for cruncher in crunchers:
            if len(pipes) > 0:
                cruncher.terminate()
            cruncher.join()
    for index in range(count):
        if errors[index] is not None:
            raise errors[index]
    for index in range(count):
        if not arrived[index]:
            raise RuntimeError("a process died over item " + str(index))
    return values
