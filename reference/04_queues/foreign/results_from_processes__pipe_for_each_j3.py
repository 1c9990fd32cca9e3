# exercise: results_from_processes
# label: right
from contextlib import suppress
from multiprocessing import Pipe, Process


def _report(sender, task, item):
    with sender:
        sender.send(task(item))


def results_from_processes(task, items):
    running = []
    for item in items:
        receiver, sender = Pipe(duplex=False)
        process = Process(target=_report, args=(sender, task, item))
        process.start()
        sender.close()
        running.append((item, process, receiver))
    results = {}
    for item, process, receiver in running:
        with receiver, suppress(Exception):  # nothing came, or only a part
            results[item] = receiver.recv()
        process.join()
    return results
