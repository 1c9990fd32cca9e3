# exercise: collect_lines
# label: right
# style: class-based, each pipe is drained by a thread of a ThreadPoolExecutor
import multiprocessing
from concurrent.futures import ThreadPoolExecutor
from itertools import chain


def _emit_into(connection, task, number):
    with connection:
        task(number, connection.send)


class _Worker:
    def __init__(self, task, number):
        self._reader, writer = multiprocessing.Pipe(duplex=False)
        self._process = multiprocessing.Process(
            target=_emit_into, args=(writer, task, number), name=f"worker-{number}"
        )
        self._process.start()
        writer.close()

    def _received(self):
        while True:
            try:
                yield self._reader.recv()
            except (EOFError, OSError):
                return

    def drain(self):
        with self._reader:
            lines = list(self._received())
        self._process.join()
        return lines


def collect_lines(task, workers):
    if workers < 1:
        return []
    staff = [_Worker(task, number) for number in range(workers)]
    with ThreadPoolExecutor(max_workers=workers) as executor:
        parts = executor.map(_Worker.drain, staff)
        return list(chain.from_iterable(parts))
