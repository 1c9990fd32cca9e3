# exercise: gather
# label: wrong
# mistake: "one of them may come several times": the position is looked up with tasks.index(task), so all values of a repeated task go to its first place, the others stay None
import threading


def gather(tasks):
    values = [None for _ in tasks]
    errors = {}

    def worker(task):
        pos = tasks.index(task)   # where does my value go?
        try:
            values[pos] = task()
        except BaseException as err:
            errors[pos] = err

    threads = []
    for task in tasks:
        th = threading.Thread(target=worker, args=(task,))
        th.start()
        threads.append(th)
    for th in threads:
        th.join()

    if errors:
        raise errors[min(errors)]
    return values
