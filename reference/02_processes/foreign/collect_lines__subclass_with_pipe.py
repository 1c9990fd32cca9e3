# exercise: collect_lines
# label: right
# style: a subclass of Process with a method emit

import multiprocessing
from multiprocessing import connection


class Reporter(multiprocessing.Process):
    def __init__(self, task, number):
        super().__init__(name=f"reporter-{number}")
        self.task = task
        self.number = number
        self.source, self.sink = multiprocessing.Pipe(duplex=False)

    def emit(self, line):
        self.sink.send(line)

    def run(self):
        self.source.close()
        self.task(self.number, self.emit)


def collect_lines(task, workers):
    reporters = []
    for n in range(workers):
        rep = Reporter(task, n)
        rep.start()
        rep.sink.close()
        reporters.append(rep)
    lines = []
    sources = {rep.source for rep in reporters}
    while sources:
        for source in connection.wait(list(sources)):
            try:
                lines.append(source.recv())
            except EOFError:
                source.close()
                sources.discard(source)
    for rep in reporters:
        rep.join()
    return lines
