# exercise: run_workers
# label: wrong
# mistake: the tasks are dealt out in advance (tasks[i::workers]): a worker is idle while another's share waits behind a long task
# expect: idle-worker

import threading


def run_workers(tasks, workers):
    results = []
    errors = []

    def work(share):
        for task in share:
            try:
                results.append(task())
            except Exception as e:
                errors.append(e)

    threads = [threading.Thread(target=work, args=(tasks[i::workers],)) for i in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return results
