# exercise: collect_lines
# style: one_pipe_and_a_lock
import multiprocessing


class _Emit:
    def __init__(self, lock, end):
        self.lock, self.end = lock, end

    def __call__(self, line):
        with self.lock:
            self.end.send(line)


def collect_lines(task, workers):
    reader, writer = multiprocessing.Pipe(False)
    lock = multiprocessing.Lock()
    crew = [
        multiprocessing.Process(target=task, args=(n, _Emit(lock, writer)))
        for n in range(workers)
    ]
    for one in crew:
        one.start()
    writer.close()
    lines = []
    try:
        while True:
            lines.append(reader.recv())
    except EOFError:
        pass
    for one in crew:
        one.join()
    return lines
