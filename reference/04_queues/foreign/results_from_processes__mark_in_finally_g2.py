# exercise: results_from_processes
# label: wrong
# mistake: waits for an end mark from each process, put in a finally that supposedly always runs; a process that was killed or left by os._exit puts none, and the caller waits forever; breaks "The item of a process that died (... it left the program, it was killed) is missing, and nobody waits for it".
import multiprocessing


class _Done:
    """The end mark of one process."""


def _put_result(channel, task, item):
    try:
        channel.put((item, task(item)))
    finally:
        channel.put(_Done())


def results_from_processes(task, items):
    channel = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_put_result, args=(channel, task, item))
        for item in items
    ]
    for process in processes:
        process.start()
    results = {}
    running = len(processes)
    while running > 0:
        message = channel.get()
        if isinstance(message, _Done):
            running -= 1
        else:
            item, value = message
            results[item] = value
    for process in processes:
        process.join()
    return results
