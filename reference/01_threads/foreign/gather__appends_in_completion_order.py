# exercise: gather
# label: wrong
# mistake: append keeps the order in which the tasks end; breaks "The order of the values never depends on which task ends first."
import threading


def gather(tasks):
    results = []
    errors = {}
    lock = threading.Lock()

    def work(number, task):
        try:
            value = task()
        except BaseException as e:
            errors[number] = e
        else:
            with lock:
                results.append(value)

    threads = [
        threading.Thread(target=work, args=(n, t)) for n, t in enumerate(tasks)
    ]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[min(errors)]
    return results
