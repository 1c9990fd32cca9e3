# exercise: collect_lines
# style: wait_for_any_pipe
import multiprocessing
from multiprocessing.connection import wait


class Emitter:
    def __init__(self, end):
        self.end = end

    def __call__(self, line):
        self.end.send(line)


class Worker(multiprocessing.Process):
    def __init__(self, task, number, end):
        super().__init__(name=f"worker {number}")
        self.task = task
        self.number = number
        self.end = end

    def run(self):
        self.task(self.number, Emitter(self.end))


def collect_lines(task, workers):
    lines = []
    crew = []
    ends = []
    for number in range(workers):
        ours, theirs = multiprocessing.Pipe(duplex=False)
        worker = Worker(task, number, theirs)
        worker.start()
        theirs.close()
        crew.append(worker)
        ends.append(ours)
    while ends:
        for end in wait(ends):
            try:
                lines.append(end.recv())
            except EOFError:
                ends.remove(end)
                end.close()
    for worker in crew:
        worker.join()
    return lines
