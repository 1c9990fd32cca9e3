# exercise: results_from_processes
# label: right
# style: a pipe for each process instead of the queue, connection.wait, and the end of file tells who has died
import multiprocessing
from multiprocessing import connection


def _answer(sender, task, item):
    with sender:
        sender.send(task(item))


def results_from_processes(task, items):
    processes = []
    pending = {}
    for item in items:
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=_answer, args=(sender, task, item))
        process.start()
        sender.close()  # ours; now only the child can write, and its end is seen
        processes.append(process)
        pending[receiver] = item

    results = {}
    while pending:
        for receiver in connection.wait(list(pending)):
            item = pending.pop(receiver)
            with receiver:
                try:
                    results[item] = receiver.recv()
                except Exception:
                    pass  # end of file, or half a message: it has died

    for process in processes:
        process.join()
    return results
