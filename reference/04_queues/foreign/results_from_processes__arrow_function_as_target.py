# exercise: results_from_processes
# label: wrong
# mistake: the target is an inner function, as in JavaScript, which the start methods spawn and forkserver cannot pickle, so start() raises: "What a process runs must be at the top of the file: some start methods send only its name." and "raises: nothing."
import multiprocessing
import queue


def results_from_processes(task, items):
    inbox = multiprocessing.Queue()

    def post_message(item):
        inbox.put((item, task(item)))

    children = [
        multiprocessing.Process(target=post_message, args=(item,)) for item in items
    ]
    for child in children:
        child.start()

    results = {}
    while len(results) < len(children):
        alive = [child for child in children if child.is_alive()]
        try:
            item, value = inbox.get(timeout=0.2)
            results[item] = value
        except queue.Empty:
            if not alive:
                break

    for child in children:
        child.join()
    inbox.close()
    return results
