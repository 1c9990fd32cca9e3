# exercise: gather
# label: wrong
# mistake: appends each value when its task ends, so the list has the order of completion
import threading


def gather(tasks):
    values = []
    errors = {}
    lock = threading.Lock()

    def work(i, task):
        try:
            value = task()
        except BaseException as error:
            with lock:
                errors[i] = error
        else:
            with lock:
                values.append(value)

    threads = [
        threading.Thread(target=work, args=(i, task)) for i, task in enumerate(tasks)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[min(errors)]
    return values
