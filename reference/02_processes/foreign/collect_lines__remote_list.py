# exercise: collect_lines
# label: right
import multiprocessing


class _Reporter(multiprocessing.Process):
    """A worker whose listener is a remote object, as with RMI."""

    def __init__(self, task, number, lines):
        super().__init__()
        self._task = task
        self._number = number
        self._lines = lines

    def on_line(self, line):
        self._lines.append(line)

    def run(self):
        self._task(self._number, self.on_line)


def collect_lines(task, workers):
    if workers <= 0:
        return []
    with multiprocessing.Manager() as manager:
        lines = manager.list()
        reporters = [_Reporter(task, number, lines) for number in range(workers)]
        started = []
        try:
            for reporter in reporters:
                reporter.start()
                started.append(reporter)
        finally:
            for reporter in started:
                reporter.join()
        return lines[:]
