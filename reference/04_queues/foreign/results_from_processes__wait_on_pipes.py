# exercise: results_from_processes
# label: right

import multiprocessing
from multiprocessing.connection import wait


def _report(there, task, item):
    there.send(task(item))


def results_from_processes(task, items):
    team, readers, results = [], {}, {}
    for item in items:
        here, there = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=_report, args=(there, task, item))
        process.start()
        there.close()
        team.append(process)
        readers[here] = item
    while readers:
        for here in wait(list(readers)):
            item = readers.pop(here)
            with here:
                try:
                    results[item] = here.recv()
                except Exception:
                    pass  # EOFError, OSError: it died before its value was complete
    for process in team:
        process.join()
    return results
