# exercise: gather
# label: wrong
# mistake: "raises the exception of the first one in the order of tasks that raised": errors are appended as they happen, so the first one in time is raised
import threading


def gather(tasks):
    lock = threading.Lock()
    results = {}
    exceptions = []

    def run(index, task):
        try:
            value = task()
        except BaseException as ex:
            with lock:
                exceptions.append(ex)
        else:
            with lock:
                results[index] = value

    threads = []
    for index, task in enumerate(tasks):
        thread = threading.Thread(target=run, args=(index, task))
        threads.append(thread)
        thread.start()

    for thread in threads:
        thread.join()

    if exceptions:
        raise exceptions[0]  # the first one
    return [results[i] for i in range(len(tasks))]
