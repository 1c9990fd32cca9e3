# exercise: collect_lines
# label: wrong
# mistake: start() and join() are in the same loop, so worker 1 begins only when worker 0 has ended; breaks "Run task(number, emit) in processes, all at once"
import multiprocessing as mp


class LineWorker(mp.Process):
    def __init__(self, task, number, sink):
        super().__init__()
        self.task = task
        self.number = number
        self.sink = sink

    def run(self):
        self.task(self.number, self.sink.put)


def collect_lines(task, workers):
    lines = []
    with mp.Manager() as manager:
        sink = manager.Queue()
        for number in range(workers):
            worker = LineWorker(task, number, sink)
            worker.start()
            worker.join()
        while not sink.empty():
            lines.append(sink.get())
    return lines
