# exercise: run_workers
# label: right
# style: workers are started first, a short bounded queue is filled afterwards, an end object for each; first error in the list
import queue
import threading

STOP = object()


def run_workers(tasks, workers):
    line = queue.Queue(maxsize=2)
    values, errors = {}, {}

    def work():
        for number, task in iter(line.get, STOP):
            try:
                values[number] = task()
            except BaseException as e:
                errors[number] = e

    crew = [threading.Thread(target=work) for _ in range(workers)]
    for member in crew:
        member.start()
    for pair in enumerate(tasks):
        line.put(pair)
    for _ in crew:
        line.put(STOP)
    for member in crew:
        member.join()
    if errors:
        raise errors[min(errors)]
    return [values[number] for number in sorted(values)]
