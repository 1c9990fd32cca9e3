# exercise: run_workers
# label: right
# style: a beginner with comments and prints: get_nowait, two lists and a lock

import queue
import threading


def run_workers(tasks, workers):
    # fill the queue BEFORE the workers start, so that empty means finished
    todo = queue.Queue()
    for task in tasks:
        todo.put(task)

    values = []  # what the tasks returned
    errors = []  # what the tasks raised
    lock = threading.Lock()  # for the two lists

    def worker(number):
        while True:
            # ask and take in one step
            try:
                task = todo.get_nowait()
            except queue.Empty:
                print("worker", number, "goes home")
                return

            # do it (without the lock, so that the others can work, too)
            try:
                value = task()
            except BaseException as error:
                with lock:
                    errors.append(error)
            else:
                with lock:
                    values.append(value)

    # make the threads
    threads = []
    for number in range(workers):
        threads.append(threading.Thread(target=worker, args=(number,)))

    # start all of them
    for thread in threads:
        thread.start()

    # and only then wait for all of them
    for thread in threads:
        thread.join()

    print("all workers have ended")
    if errors:
        raise errors[0]
    return values
