# exercise: collect_lines
# label: right
# style: one pipe for all with a lock around send, in a callable Emitter class; the end of the pipe is the end of all workers
import multiprocessing as mp


class Emitter:
    """What a task calls to send one line to the parent."""

    def __init__(self, sender, lock):
        self.sender = sender
        self.lock = lock

    def __call__(self, line):
        with self.lock:
            self.sender.send(line)


def run_worker(task, number, emit):
    task(number, emit)


def collect_lines(task, workers):
    receiver, sender = mp.Pipe(duplex=False)
    emit = Emitter(sender, mp.Lock())
    processes = [
        mp.Process(target=run_worker, args=(task, number, emit))
        for number in range(workers)
    ]
    for process in processes:
        process.start()
    sender.close()  # from here on only the workers can send

    lines = []
    try:
        while True:
            lines.append(receiver.recv())
    except (EOFError, OSError):
        pass  # the last worker has gone
    finally:
        for process in processes:
            process.join()
        receiver.close()
    return lines
