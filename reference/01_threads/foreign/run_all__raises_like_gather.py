# exercise: run_all
# label: right
# style: like gather, it raises the first task's exception when all have ended, which is left open
import threading


def run_all(tasks):
    errors = [None] * len(tasks)

    def work(i):
        try:
            tasks[i]()
        except BaseException as e:
            errors[i] = e

    threads = [threading.Thread(target=work, args=(i,)) for i in range(len(tasks))]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    for e in errors:
        if e is not None:
            raise e
