# exercise: collect_lines
# label: right

import multiprocessing
import multiprocessing.connection
import threading


class _Emitter:
    """What a task gets as emit: one line, one message."""

    def __init__(self, writer):
        self.writer = writer
        self.lock = threading.Lock()  # Ann: what for? Ben: a task may have threads.

    def __call__(self, line):
        with self.lock:
            self.writer.send(line)


def _work(reader, writer, task, number):
    reader.close()
    task(number, _Emitter(writer))
    # Ann: no end mark? Ben: when this process ends, its pipe ends, however it ends.


def collect_lines(task, workers):
    children = []
    readers = []
    for number in range(workers):
        reader, writer = multiprocessing.Pipe(duplex=False)
        child = multiprocessing.Process(
            target=_work, args=(reader, writer, task, number)
        )
        child.start()
        writer.close()  # before the next start, or the next child gets a copy
        children.append(child)
        readers.append(reader)

    lines = []
    while readers:
        # Ann: take from anyone who has something, so nobody waits for room
        for reader in multiprocessing.connection.wait(readers):
            try:
                lines.append(reader.recv())
            except (EOFError, OSError):
                reader.close()
                readers.remove(reader)

    for child in children:
        child.join()
    return lines
