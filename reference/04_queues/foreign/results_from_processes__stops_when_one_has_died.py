# exercise: results_from_processes
# label: wrong
# mistake: as soon as the queue is empty for a moment and one process has died, the collecting stops, so the values of all others that still work are missing (and a large one of them blocks join() forever); breaks "a dict from each item to its value" - only "The item of a process that died ... is missing".
import multiprocessing
import queue


def put_result(results_queue, task, item):
    value = task(item)
    results_queue.put((item, value))


def results_from_processes(task, items):
    results_queue = multiprocessing.Queue()
    processes = []
    for item in items:
        arguments = (results_queue, task, item)
        process = multiprocessing.Process(target=put_result, args=arguments)
        process.start()
        processes.append(process)

    results = {}
    while len(results) < len(items):
        try:
            item, value = results_queue.get(timeout=0.2)
            results[item] = value
        except queue.Empty:
            # nothing came: has a process died?
            somebody_died = False
            for process in processes:
                if process.exitcode is not None and process.exitcode != 0:
                    somebody_died = True
            if somebody_died:
                break  # its result will never come

    for process in processes:
        process.join()
    return results
