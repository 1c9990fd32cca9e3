# exercise: collect_lines
# label: right
# style: a Unix person: one pipe for all, a lock around each write, read until end of file; emit is a small callable class, reading is a generator
from multiprocessing import Lock, Pipe, Process


class Emitter:
    def __init__(self, lock, pipe):
        self.lock = lock
        self.pipe = pipe

    def __call__(self, line):
        with self.lock:
            self.pipe.send(line)


def _until_eof(pipe):
    while True:
        try:
            yield pipe.recv()
        except EOFError:
            return


def collect_lines(task, workers):
    reader, writer = Pipe(duplex=False)
    emit = Emitter(Lock(), writer)
    children = []
    for number in range(workers):
        child = Process(target=task, args=(number, emit))
        child.start()
        children.append(child)
    writer.close()  # now only the children can write
    with reader:
        lines = list(_until_eof(reader))
    for child in children:
        child.join()
    return lines
