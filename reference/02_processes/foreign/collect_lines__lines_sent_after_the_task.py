# exercise: collect_lines
# label: wrong
# mistake: emit only gathers the lines in the child, and they are sent when the task has returned, so a task that raises loses all that it had emitted
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def worker(task, number, sender):
    with sender:
        lines = []
        task(number, lines.append)
        sender.send(lines)


def collect_lines(task, workers):
    processes = []
    receivers = []
    for number in range(workers):
        receiver, sender = Pipe(duplex=False)
        process = Process(target=worker, args=(task, number, sender))
        process.start()
        sender.close()
        processes.append(process)
        receivers.append(receiver)

    result = []
    while receivers:
        for receiver in wait(receivers):
            try:
                result.extend(receiver.recv())
            except (EOFError, OSError):
                receivers.remove(receiver)
                receiver.close()

    for process in processes:
        process.join()
    return result
