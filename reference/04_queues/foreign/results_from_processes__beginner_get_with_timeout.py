# exercise: results_from_processes
# label: right
# style: a beginner with comments: get with a short timeout, and before each get a look at who is alive
import multiprocessing
import queue


# this runs in the child process, so it must be at the top of the file
def child(answers, task, item):
    value = task(item)
    answers.put((item, value))


def results_from_processes(task, items):
    # one queue for everybody
    answers = multiprocessing.Queue()

    # a process for every item, and start them all
    processes = []
    for item in items:
        process = multiprocessing.Process(target=child, args=(answers, task, item))
        process.start()
        processes.append(process)

    results = {}
    while True:
        # FIRST look if anybody is alive ...
        somebody_is_alive = False
        for process in processes:
            if process.is_alive():
                somebody_is_alive = True

        # ... THEN try to get an answer
        try:
            item, value = answers.get(timeout=0.1)
            results[item] = value
        except queue.Empty:
            # nothing there. If all were dead before I looked, nothing can come
            if not somebody_is_alive:
                break

    # the queue is empty now, so join can not hang
    for process in processes:
        process.join()

    return results
