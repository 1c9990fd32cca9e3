# exercise: collect_lines
# label: right
# style: a helper class Emitter that guards one shared pipe with a Lock; the end of file comes when the last worker has ended
import multiprocessing


class Emitter:
    """Sends lines through a pipe that all workers share, one at a time."""

    def __init__(self, sender, lock):
        self._sender = sender
        self._lock = lock

    def __call__(self, line):
        with self._lock:
            self._sender.send(line)


def _work(number, task, sender, lock):
    task(number, Emitter(sender, lock))


def collect_lines(task, workers):
    receiver, sender = multiprocessing.Pipe(duplex=False)
    lock = multiprocessing.Lock()

    processes = [
        multiprocessing.Process(target=_work, args=(number, task, sender, lock))
        for number in range(workers)
    ]
    for process in processes:
        process.start()
    sender.close()  # from now on only the workers can send

    lines = []
    try:
        while True:
            lines.append(receiver.recv())
    except EOFError:
        pass  # the last worker has ended

    for process in processes:
        process.join()
    receiver.close()
    return lines
