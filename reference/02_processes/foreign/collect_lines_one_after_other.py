# exercise: collect_lines
# label: wrong
# mistake: starts a worker, reads all its lines and joins it before it starts the next: never two at once
import multiprocessing


def _one_worker(task, number, sender):
    task(number, sender.send)


def collect_lines(task, workers):
    """Run ``task(number, emit)`` in processes, all at once, and return their lines."""
    lines = []
    for number in range(workers):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(
            target=_one_worker, args=(task, number, sender)
        )
        process.start()
        sender.close()
        try:
            while True:
                lines.append(receiver.recv())
        except EOFError:
            receiver.close()
        process.join()
    return lines
