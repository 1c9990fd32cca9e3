# exercise: results_from_processes
# label: wrong
# mistake: the item of a process that died is in the dict with the value None; breaks "The item of a process that died ... is missing" (read as: its value is missing)

import multiprocessing
import queue


def _put_pair(box, task, item):
    box.put((item, task(item)))


def results_from_processes(task, items):
    box = multiprocessing.Queue()
    # Ann: "a dict from each item to its value". EACH item.
    # Ben: and if one died, its value is missing: None. So we begin with None for all.
    results = {}
    children = []
    for item in items:
        results[item] = None
        child = multiprocessing.Process(target=_put_pair, args=(box, task, item))
        children.append(child)
    for child in children:
        child.start()

    def somebody_lives():
        for child in children:
            if child.is_alive():
                return True
        return False

    # Ann: first who lives, then is it empty, in this order
    while somebody_lives() or not box.empty():
        try:
            item, value = box.get(timeout=0.05)
        except queue.Empty:
            continue
        results[item] = value
    for child in children:
        child.join()
    return results
