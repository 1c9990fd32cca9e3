# exercise: results_from_processes
# label: right
# style: a one-way pipe for each process and multiprocessing.connection.wait, EOF means that the process died

import multiprocessing
from multiprocessing.connection import Connection, wait


def _send(task, item, out: Connection) -> None:
    with out:
        out.send(task(item))


def results_from_processes(task, items):
    waiting_for = {}
    processes = []
    for item in items:
        reader, writer = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=_send, args=(task, item, writer))
        process.start()
        writer.close()  # only the child has it now, so we see EOF when it is gone
        processes.append(process)
        waiting_for[reader] = item

    results = {}
    while waiting_for:
        for reader in wait(list(waiting_for)):
            item = waiting_for.pop(reader)
            try:
                results[item] = reader.recv()
            except (EOFError, OSError):
                pass  # it died
            finally:
                reader.close()

    for process in processes:
        process.join()
        process.close()
    return results
