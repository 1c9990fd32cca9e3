# exercise: collect_lines
# label: right
# style: plain, a pipe for each worker, multiplexed with connection.wait like select in C
import multiprocessing
from multiprocessing.connection import wait


def _work(task, number, writer):
    try:
        task(number, writer.send)
    finally:
        writer.close()


def collect_lines(task, workers):
    processes = []
    readers = []
    for number in range(workers):
        reader, writer = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=_work, args=(task, number, writer))
        process.start()
        writer.close()
        processes.append(process)
        readers.append(reader)

    lines = []
    while readers:
        for reader in wait(readers):
            try:
                lines.append(reader.recv())
            except (EOFError, OSError):
                readers.remove(reader)
                reader.close()

    for process in processes:
        process.join()
    return lines
