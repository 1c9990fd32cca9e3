# exercise: count_up_in_processes
# label: right
# style: a picklable object whose bound method is the target
import multiprocessing


class Crew:
    def __init__(self, counter, times):
        self.counter = counter
        self.times = times
        self.lock = multiprocessing.Lock()

    def member(self):
        for _ in range(self.times):
            with self.lock:
                self.counter.value += 1

    def work(self, how_many):
        members = [multiprocessing.Process(target=self.member) for _ in range(how_many)]
        for m in members:
            m.start()
        for m in members:
            m.join()


def count_up_in_processes(counter, times, workers):
    Crew(counter, times).work(workers)
