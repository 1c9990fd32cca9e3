# exercise: count_up_in_processes
# label: right
# style: a token passed around in a multiprocessing.SimpleQueue, behind a small context manager class
import multiprocessing


class Baton:
    """Whoever holds the baton may count."""

    def __init__(self):
        self.queue = multiprocessing.SimpleQueue()
        self.queue.put("baton")

    def __enter__(self):
        self.queue.get()

    def __exit__(self, *exc):
        self.queue.put("baton")


class Runner:
    def __init__(self, counter, times, baton):
        self.counter, self.times, self.baton = counter, times, baton

    def __call__(self):
        for _ in range(self.times):
            with self.baton:
                self.counter.value += 1


def count_up_in_processes(counter, times, workers):
    baton = Baton()
    runner = Runner(counter, times, baton)
    race = [multiprocessing.Process(target=runner) for _ in range(workers)]
    for process in race:
        process.start()
    for process in race:
        process.join()
