# exercise: collect_lines
# label: wrong
# mistake: all workers send into the same end of one pipe without a lock, so long lines of several workers get mixed up
from multiprocessing import Pipe, Process


def worker(task, number, sender):
    try:
        task(number, sender.send)
    finally:
        sender.send(None)  # end mark


def collect_lines(task, workers):
    receiver, sender = Pipe(duplex=False)
    processes = [
        Process(target=worker, args=(task, number, sender)) for number in range(workers)
    ]
    for process in processes:
        process.start()
    sender.close()

    lines = []
    running = workers
    while running > 0:
        line = receiver.recv()
        if line is None:
            running -= 1
        else:
            lines.append(line)

    for process in processes:
        process.join()
    receiver.close()
    return lines
