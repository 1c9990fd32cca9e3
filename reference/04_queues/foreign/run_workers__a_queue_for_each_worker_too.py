# exercise: run_workers
# label: wrong
# mistake: the tasks are dealt out beforehand into a queue for each worker, so behind one long task others wait while the other workers have nothing to do and end
import queue
import threading


def run_workers(tasks, workers):
    queues = [queue.Queue() for _ in range(workers)]
    for i, task in enumerate(tasks):
        queues[i % workers].put(task)

    values = []
    errors = []
    lock = threading.Lock()

    def work(my_queue):
        while True:
            try:
                task = my_queue.get_nowait()
            except queue.Empty:
                return
            try:
                value = task()
                with lock:
                    values.append(value)
            except BaseException as error:
                with lock:
                    errors.append(error)

    threads = [threading.Thread(target=work, args=(q,)) for q in queues]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return values
