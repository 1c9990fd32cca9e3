# exercise: collect_lines
# label: wrong
# mistake: believes that memory is shared, emit appends to a global list of which each child has a copy
import multiprocessing

_collected = []


def _push_lines(task, number):
    task(number, _collected.append)


def collect_lines(task, workers):
    _collected.clear()
    processes = []
    for number in range(workers):
        process = multiprocessing.Process(target=_push_lines, args=(task, number))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    return list(_collected)
