# exercise: gather
# expect: join-missing
import threading


def gather(tasks):
    values = [None] * len(tasks)
    errors = []

    def work(i):
        try:
            values[i] = tasks[i]()
        except Exception as e:
            errors.append((i, e))

    for i in range(len(tasks)):
        threading.Thread(target=work, args=(i,)).start()
    if errors:
        raise min(errors)[1]
    return values
