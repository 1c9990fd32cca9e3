# exercise: collect_lines
# label: wrong
# mistake: all workers send into one pipe without a lock, so long lines mix
import multiprocessing


def _send_lines(task, number, sender):
    task(number, sender.send)


def collect_lines(task, workers):
    """Run ``task(number, emit)`` in processes, all at once, and return their lines."""
    receiver, sender = multiprocessing.Pipe(duplex=False)
    processes = [
        multiprocessing.Process(target=_send_lines, args=(task, number, sender))
        for number in range(workers)
    ]
    for process in processes:
        process.start()
    sender.close()
    lines = []
    try:
        while True:
            lines.append(receiver.recv())
    except EOFError:
        pass
    for process in processes:
        process.join()
    return lines
