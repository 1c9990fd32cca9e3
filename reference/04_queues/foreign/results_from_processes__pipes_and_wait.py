# exercise: results_from_processes
# label: right
import multiprocessing
from multiprocessing.connection import wait


def _send_value(task, item, end):
    end.send(task(item))


def results_from_processes(task, items):
    processes, ends, results = [], {}, {}
    for item in items:
        here, there = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=_send_value, args=(task, item, there))
        process.start()
        there.close()
        processes.append(process)
        ends[here] = item
    while ends:
        for end in wait(list(ends)):
            item = ends.pop(end)
            try:
                results[item] = end.recv()
            except (EOFError, OSError):
                pass  # this process died before it had answered
            end.close()
    for process in processes:
        process.join()
    return results
