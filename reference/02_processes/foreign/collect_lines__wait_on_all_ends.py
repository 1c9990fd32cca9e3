# exercise: collect_lines
# label: right
import multiprocessing
from multiprocessing.connection import wait


def _one_worker(task, number, sender):
    task(number, sender.send)


def collect_lines(task, workers):
    processes, ends, lines = [], set(), []
    for number in range(workers):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(
            target=_one_worker, args=(task, number, sender)
        )
        process.start()
        sender.close()  # before the next start: no other child gets a copy
        processes.append(process)
        ends.add(receiver)
    while ends:
        for end in wait(list(ends)):
            try:
                lines.append(end.recv())
            except (EOFError, OSError):
                ends.remove(end)
                end.close()
    for process in processes:
        process.join()
    return lines
