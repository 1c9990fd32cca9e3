# exercise: run_workers
# label: wrong
# mistake: "take the tasks from one queue ... While there are tasks enough, all workers are at work": tasks are dealt out beforehand to a queue for each worker; a worker that is through is idle while others' tasks wait behind a long one
import queue
import threading


def run_workers(tasks, workers):
    # a fair share for everybody, and no race condition at all!
    queues = [queue.Queue() for _ in range(workers)]
    for i, task in enumerate(tasks):
        queues[i % workers].put(task)

    values = []
    errors = []
    lock = threading.Lock()

    def run(my_queue):
        for _ in range(my_queue.qsize()):
            task = my_queue.get()
            try:
                v = task()
            except Exception as e:
                with lock:
                    errors.append(e)
            else:
                with lock:
                    values.append(v)

    threads = [threading.Thread(target=run, args=(q,)) for q in queues]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if len(errors) > 0:
        raise errors[0]
    return values
