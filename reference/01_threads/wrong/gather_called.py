# exercise: gather
# expect: called-instead-of-passed
import threading


def gather(tasks):
    values = [None] * len(tasks)
    wrong = []

    def work(i):
        try:
            values[i] = tasks[i]()
        except Exception as e:
            wrong.append(e)

    ts = []
    for i in range(len(tasks)):
        ts.append(threading.Thread(target=work(i)))  # <- here
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    if wrong:
        raise wrong[0]
    return values
