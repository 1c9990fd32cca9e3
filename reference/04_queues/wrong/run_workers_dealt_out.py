# exercise: run_workers
# expect: idle-worker
import threading


def run_workers(tasks, workers):
    values, errors = [], []

    def work(own):
        for task in own:
            try:
                values.append(task())
            except Exception as e:
                errors.append(e)

    threads = [
        threading.Thread(target=work, args=(tasks[n::workers],)) for n in range(workers)
    ]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return values
