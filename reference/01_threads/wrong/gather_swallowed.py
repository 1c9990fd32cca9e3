# exercise: gather
# expect: swallowed-exception
from threading import Thread


def gather(tasks):
    values = [None] * len(tasks)

    def work(i):
        try:
            values[i] = tasks[i]()
        except:
            pass

    threads = [Thread(target=work, args=(i,)) for i in range(len(tasks))]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return values
