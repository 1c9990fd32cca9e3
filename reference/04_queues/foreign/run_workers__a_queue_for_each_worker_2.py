# exercise: run_workers
# label: wrong
# mistake: the tasks are dealt out beforehand, each worker has a queue of its own, so while one worker is busy with a long task the tasks behind it wait although the other workers are idle or have ended; breaks "take the tasks from one queue until it is exhausted" and "As long as there are enough tasks, all workers are busy".
import queue
import threading


def run_workers(tasks, workers):
    # a queue for each worker, so that no two can take the same task
    queues = []
    for _ in range(workers):
        queues.append(queue.Queue())

    # deal the tasks out like cards
    number = 0
    for task in tasks:
        queues[number].put(task)
        number = number + 1
        if number == workers:
            number = 0

    values = []
    errors = []

    def work(own_queue):
        while True:
            try:
                task = own_queue.get_nowait()
            except queue.Empty:
                break
            try:
                value = task()
                values.append(value)
            except Exception as error:
                errors.append(error)

    threads = []
    for own_queue in queues:
        thread = threading.Thread(target=work, args=(own_queue,))
        thread.start()
        threads.append(thread)

    for thread in threads:
        thread.join()

    if len(errors) > 0:
        raise errors[0]
    return values
