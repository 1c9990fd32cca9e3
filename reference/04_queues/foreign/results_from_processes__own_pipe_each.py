# exercise: results_from_processes
# label: right
import multiprocessing
from multiprocessing import connection


def _send_value(sender, task, item):
    sender.send((task(item),))
    sender.close()


def results_from_processes(task, items):
    processes = []
    waiting = {}  # from each open end to its item
    for item in items:
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=_send_value, args=(sender, task, item))
        process.start()
        sender.close()  # now only the child has it: its death is seen here
        processes.append(process)
        waiting[receiver] = item

    results = {}
    while waiting:
        for receiver in connection.wait(list(waiting)):
            item = waiting.pop(receiver)
            try:
                (value,) = receiver.recv()
            except (EOFError, OSError):
                pass  # died, perhaps in the middle of its answer
            else:
                results[item] = value
            finally:
                receiver.close()

    for process in processes:
        process.join()
    return results
