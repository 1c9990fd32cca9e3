# exercise: gather
# expect: one-place-for-all
import threading

last = None
problems = {}


def keep(i, task):
    global last
    try:
        last = task()
    except Exception as e:
        problems[i] = e


def gather(tasks):
    problems.clear()
    threads = [threading.Thread(target=keep, args=pair) for pair in enumerate(tasks)]
    for t in threads:
        t.start()
    values = []
    for t in threads:
        t.join()
        values.append(last)
    if problems:
        raise problems[min(problems)]
    return values
