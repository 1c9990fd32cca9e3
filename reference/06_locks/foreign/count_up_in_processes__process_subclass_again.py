# exercise: count_up_in_processes
# label: right
# style: subclass of Process that carries lock, counter and times; class names for the roles

import multiprocessing


class Worker(multiprocessing.Process):
    def __init__(self, mutex, counter, times):
        super().__init__()
        self.mutex = mutex
        self.counter = counter
        self.times = times

    def run(self):
        while self.times > 0:
            self.increment()
            self.times -= 1

    def increment(self):
        with self.mutex:
            value = self.counter.value
            self.counter.value = value + 1


class Foreman:
    def __init__(self, workers):
        self.workers = workers

    def hire(self):
        for worker in self.workers:
            worker.start()

    def go_home(self):
        for worker in self.workers:
            worker.join()
            worker.close()


def count_up_in_processes(counter, times, workers):
    mutex = multiprocessing.RLock()
    foreman = Foreman([Worker(mutex, counter, times) for _ in range(workers)])
    foreman.hire()
    foreman.go_home()
