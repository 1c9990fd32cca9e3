# exercise: collect_lines
# label: right
# style: subclass of Process, all write into one pipe under a lock, a generator reads until nobody can write

import multiprocessing


class Reporter(multiprocessing.Process):
    def __init__(self, task, number, pipe_end, lock):
        multiprocessing.Process.__init__(self, name="reporter-%d" % number)
        self.task = task
        self.number = number
        self.pipe_end = pipe_end
        self.lock = lock

    def emit(self, line):
        with self.lock:
            self.pipe_end.send(line)

    def run(self):
        try:
            self.task(self.number, self.emit)
        finally:
            self.pipe_end.close()


def _until_closed(pipe_end):
    while True:
        try:
            line = pipe_end.recv()
        except EOFError:
            return
        yield line


def collect_lines(task, workers):
    read_end, write_end = multiprocessing.Pipe(duplex=False)
    lock = multiprocessing.Lock()
    reporters = []
    for number in range(workers):
        reporter = Reporter(task, number, write_end, lock)
        reporter.start()
        reporters.append(reporter)
    write_end.close()
    lines = list(_until_closed(read_end))
    read_end.close()
    for reporter in reporters:
        reporter.join()
    return lines
