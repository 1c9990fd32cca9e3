# exercise: run_workers
# label: wrong
# mistake: the tasks are dealt out to a queue for each worker beforehand, so a worker that is through with its share is idle while tasks still wait behind another worker's long task.
import queue
import threading


def run_workers(tasks, workers):
    # like dealing cards: every worker gets every n-th task
    hands = [queue.Queue() for _ in range(workers)]
    for i, task in enumerate(tasks):
        hands[i % workers].put(task)

    values = []
    errors = []

    def worker(hand):
        while not hand.empty():
            task = hand.get()
            try:
                values.append(task())
            except BaseException as e:
                errors.append(e)

    threads = [threading.Thread(target=worker, args=(hand,)) for hand in hands]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return values
