# exercise: collect_lines
# label: right
# style: terse event loop: a pipe for each worker, multiprocessing.connection.wait over all that are still open
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def _work(task, number, sender):
    with sender:
        task(number, sender.send)


def collect_lines(task, workers):
    processes, readers, lines = [], [], []
    for number in range(workers):
        reader, sender = Pipe(duplex=False)
        process = Process(target=_work, args=(task, number, sender))
        process.start()
        sender.close()  # before the next fork, so that nobody inherits it
        processes.append(process)
        readers.append(reader)
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
