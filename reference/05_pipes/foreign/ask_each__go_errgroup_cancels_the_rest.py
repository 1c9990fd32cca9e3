# exercise: ask_each
# label: wrong
# misjudged: result-of-wait
# mistake: subtle: an errgroup: the first child that dies cancels (terminates) all others, whose answers become None as well. Breaks ":return: the answers, in the order of the values; ``None`` in place of a child that ended without an answer."

from multiprocessing import Pipe, Process


class ErrGroup:
    def __init__(self):
        self.members = []
        self.cancelled = False

    def go(self, func, *args):
        here, there = Pipe(duplex=False)
        process = Process(target=func, args=(there, *args))
        process.start()
        there.close()
        self.members.append((here, process))

    def cancel(self):
        self.cancelled = True
        for _, process in self.members:
            process.terminate()

    def wait(self):
        results = []
        for here, process in self.members:
            try:
                results.append(here.recv())
            except (EOFError, OSError):
                results.append(None)
                if not self.cancelled:
                    self.cancel()
            here.close()
            process.join()
        return results


def work(there, task, value):
    there.send(task(value))


def ask_each(task, values):
    group = ErrGroup()
    for value in values:
        group.go(work, task, value)
    return group.wait()
