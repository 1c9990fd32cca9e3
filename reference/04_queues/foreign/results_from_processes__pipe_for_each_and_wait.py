# exercise: results_from_processes
# label: right
# style: a Pipe for each process and connection.wait; the end of a pipe tells that its process has died
import multiprocessing
from multiprocessing.connection import wait


def _send(writer, task, item):
    with writer:
        writer.send(task(item))


def results_from_processes(task, items):
    processes = []
    item_of = {}
    for item in items:
        reader, writer = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=_send, args=(writer, task, item))
        process.start()
        writer.close()  # the process has its own end, and only that one is open now
        processes.append(process)
        item_of[reader] = item
    results = {}
    while item_of:
        for reader in wait(list(item_of)):
            item = item_of.pop(reader)
            try:
                results[item] = reader.recv()
            except (EOFError, OSError):
                pass
            finally:
                reader.close()
    for process in processes:
        process.join()
    return results
