# exercise: count_up_in_processes
# label: wrong
# mistake: the lock is a class attribute: not handed over, made anew under spawn and forkserver
import multiprocessing


class Worker(multiprocessing.Process):
    lock = multiprocessing.Lock()

    def __init__(self, counter, times):
        super().__init__()
        self.counter = counter
        self.times = times

    def run(self):
        for _ in range(self.times):
            with Worker.lock:
                self.counter.value += 1


def count_up_in_processes(counter, times, workers):
    ws = [Worker(counter, times) for _ in range(workers)]
    for w in ws:
        w.start()
    for w in ws:
        w.join()
