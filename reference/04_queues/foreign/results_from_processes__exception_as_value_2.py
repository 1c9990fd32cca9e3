# exercise: results_from_processes
# label: wrong
# mistake: the child catches what its task raises and sends the exception as the value, as with asyncio's return_exceptions=True; so the dict has an entry for an item whose task raised. Breaks "The item of a process that died (its task raised, ...) is missing".

import multiprocessing
from multiprocessing.connection import wait


def _report(sender, task, item):
    try:
        value = task(item)
    except Exception as error:
        value = error
    with sender:
        sender.send((item, value))


def results_from_processes(task, items):
    results, processes, pending = {}, [], []
    for item in items:
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=_report, args=(sender, task, item))
        process.start()
        sender.close()
        processes.append(process)
        pending.append(receiver)
    while pending:
        for receiver in wait(pending):
            try:
                item, value = receiver.recv()
                results[item] = value
            except EOFError:
                pass
            pending.remove(receiver)
            receiver.close()
    for process in processes:
        process.join()
    return results
