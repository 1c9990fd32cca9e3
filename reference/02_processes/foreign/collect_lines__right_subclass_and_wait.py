# exercise: collect_lines
# label: right
# style: library author, a Process subclass with a pipe of its own, connection.wait over all pipes, kill on trouble
import multiprocessing
from multiprocessing import connection


class LineWorker(multiprocessing.Process):
    def __init__(self, task, number):
        super().__init__(name=f"line-worker-{number}")
        self.task = task
        self.number = number
        self.reader, self.writer = multiprocessing.Pipe(duplex=False)

    def start(self):
        super().start()
        self.writer.close()

    def run(self):
        self.reader.close()
        self.task(self.number, self.writer.send)


def collect_lines(task, workers):
    crew = []
    lines = []
    try:
        for number in range(workers):
            worker = LineWorker(task, number)
            worker.start()
            crew.append(worker)
        readers = [worker.reader for worker in crew]
        while readers:
            for reader in connection.wait(readers):
                try:
                    lines.append(reader.recv())
                except (EOFError, OSError):
                    readers.remove(reader)
                    reader.close()
    except BaseException:
        for worker in crew:
            worker.kill()
        raise
    finally:
        for worker in crew:
            worker.join()
    return lines
