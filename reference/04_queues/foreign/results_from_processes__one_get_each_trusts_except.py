# exercise: results_from_processes
# label: wrong
# mistake: the child reports an exception of its task and the caller does one get() without a timeout for each item; a process that leaves (sys.exit, os._exit) or is killed reports nothing, and the caller waits for ever

import multiprocessing


def safe_work(task, item, answers):
    try:
        value = task(item)
    except Exception:
        # also tell the parent when it went wrong, so that it does not wait
        answers.put((item, False, None))
    else:
        answers.put((item, True, value))


def results_from_processes(task, items):
    answers = multiprocessing.Queue()
    processes = []
    for item in items:
        process = multiprocessing.Process(
            target=safe_work, args=(task, item, answers)
        )
        process.start()
        processes.append(process)

    results = {}
    for _ in items:
        item, ok, value = answers.get()
        if ok:
            results[item] = value

    for process in processes:
        process.join()
    return results
