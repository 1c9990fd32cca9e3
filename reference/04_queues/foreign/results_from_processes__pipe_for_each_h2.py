# exercise: results_from_processes
# label: right
import multiprocessing


def _send_result(sender, task, item):
    value = task(item)
    sender.send(value)
    sender.close()


def results_from_processes(task, items):
    # a pipe for each: if one is killed in the middle, the others do not care
    started = []
    for item in items:
        receiver, sender = multiprocessing.Pipe(duplex=False)
        p = multiprocessing.Process(target=_send_result, args=(sender, task, item))
        p.start()
        sender.close()
        started.append((item, p, receiver))
    results = {}
    for item, p, receiver in started:
        try:
            results[item] = receiver.recv()
        except (EOFError, OSError):
            pass
        receiver.close()
    for item, p, receiver in started:
        p.join()
    return results
