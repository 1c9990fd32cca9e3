# exercise: collect_lines
# label: right
import multiprocessing
import sys
import threading
from multiprocessing import connection


def _report(task, number, sender):
    turn = threading.Lock()  # a task may have threads that emit

    def emit(line):
        with turn:
            sender.send(line)

    try:
        task(number, emit)
    except Exception:
        sys.exit(1)  # what was emitted is in the pipe already


def collect_lines(task, workers):
    processes = []
    open_ends = []
    lines = []
    for number in range(workers):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=_report, args=(task, number, sender))
        process.start()
        sender.close()  # before the next start, so that no other child has it
        processes.append(process)
        open_ends.append(receiver)

    while open_ends:
        for end in connection.wait(open_ends):
            try:
                lines.append(end.recv())
            except (EOFError, OSError):
                open_ends.remove(end)
                end.close()

    for process in processes:
        process.join()
    return lines
