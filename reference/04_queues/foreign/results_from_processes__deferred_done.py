# exercise: results_from_processes
# label: wrong
# mistake: each child sends a done mark in a finally (defer), and the caller waits for one mark from each; that covers a task that raises or calls sys.exit, but a child that is killed or calls os._exit runs no finally, and the caller waits for its mark forever: breaks "is missing, and nobody waits for it".
import multiprocessing


def _child(task, item, results):
    try:
        results.put((item, task(item)))
    finally:  # defer wg.Done()
        results.put(None)


def results_from_processes(task, items):
    results = multiprocessing.Queue()
    children = []
    for item in items:
        child = multiprocessing.Process(target=_child, args=(task, item, results))
        child.start()
        children.append(child)
    answers = {}
    running = len(children)
    while running:
        message = results.get()
        if message is None:
            running -= 1
        else:
            item, value = message
            answers[item] = value
    for child in children:
        child.join()
    return answers
