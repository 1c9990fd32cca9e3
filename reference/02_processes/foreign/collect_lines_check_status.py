# exercise: collect_lines
# label: wrong
# mistake: keeps only the lines of workers whose exit code is 0, those of a worker that raised are lost
import multiprocessing
from multiprocessing.connection import wait


def _work(task, number, writer):
    with writer:
        task(number, writer.send)


def collect_lines(task, workers):
    processes = {}
    lines_of = {}
    for number in range(workers):
        reader, writer = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=_work, args=(task, number, writer))
        process.start()
        writer.close()
        processes[reader] = process
        lines_of[reader] = []

    still_open = list(processes)
    while still_open:
        for reader in wait(still_open):
            try:
                lines_of[reader].append(reader.recv())
            except (EOFError, OSError):
                still_open.remove(reader)

    result = []
    for reader, process in processes.items():
        process.join()
        reader.close()
        if process.exitcode == 0:
            result.extend(lines_of[reader])
    return result
