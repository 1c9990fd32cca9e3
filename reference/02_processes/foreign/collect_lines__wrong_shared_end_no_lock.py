# exercise: collect_lines
# label: wrong
# mistake: one pipe too few, all workers send into the same end without a lock and long lines mix; breaks "the lines as they were emitted, each whole"
import multiprocessing


class Reporter(multiprocessing.Process):
    def __init__(self, task, number, sender):
        super().__init__(name=f"reporter-{number}")
        self.task = task
        self.number = number
        self.sender = sender

    def emit(self, line):
        self.sender.send(line)

    def run(self):
        self.task(self.number, self.emit)


def collect_lines(task, workers):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    reporters = [Reporter(task, number, sender) for number in range(workers)]
    for reporter in reporters:
        reporter.start()
    sender.close()
    lines = []
    try:
        while True:
            lines.append(receiver.recv())
    except EOFError:
        pass
    finally:
        for reporter in reporters:
            reporter.join()
        receiver.close()
    return lines
