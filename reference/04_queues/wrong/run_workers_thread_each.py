# exercise: run_workers
# expect: more-workers-than-asked
import threading


def run_workers(tasks, workers):
    values, errors = [], []

    def work(task):
        try:
            values.append(task())
        except Exception as e:
            errors.append(e)

    threads = [threading.Thread(target=work, args=(t,)) for t in tasks]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return values
