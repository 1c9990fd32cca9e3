# exercise: run_workers
# label: right
# style: a beginner with comments and get_nowait, as the hints tell it
import queue
import threading


def run_workers(tasks, workers):
    # first put all tasks into the queue, before any worker starts
    q = queue.Queue()
    for task in tasks:
        q.put(task)

    # the workers write into these two lists
    values = []
    errors = []

    def worker():
        while True:
            # ask and take in one step
            try:
                task = q.get_nowait()
            except queue.Empty:
                # no tasks left, this worker can go home
                return
            # run the task. if it raises, remember that and go on
            try:
                value = task()
            except BaseException as error:
                errors.append(error)
            else:
                values.append(value)

    # make the workers
    threads = []
    for i in range(workers):
        thread = threading.Thread(target=worker)
        threads.append(thread)

    # start ALL workers first
    for thread in threads:
        thread.start()

    # and only then wait for them
    for thread in threads:
        thread.join()

    # the first error in time
    if errors:
        raise errors[0]
    return values
