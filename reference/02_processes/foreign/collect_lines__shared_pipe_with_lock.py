# exercise: collect_lines
# label: right
# style: one pipe for all, an emitter object with a lock around send; the end is the closed sending end
import multiprocessing


class Emitter(object):
    def __init__(self, connection, lock):
        self.connection = connection
        self.lock = lock

    def __call__(self, line):
        with self.lock:
            self.connection.send(line)


def work(task, number, emitter):
    task(number, emitter)


def collect_lines(task, workers):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    emitter = Emitter(sender, multiprocessing.Lock())
    crew = [
        multiprocessing.Process(target=work, args=(task, number, emitter))
        for number in range(workers)
    ]
    for member in crew:
        member.start()
    sender.close()  # from here on only the workers can send

    lines = []
    try:
        while True:
            lines.append(receiver.recv())
    except (EOFError, OSError):
        receiver.close()
    for member in crew:
        member.join()
    return lines
