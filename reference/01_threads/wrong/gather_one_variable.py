# exercise: gather
# expect: one-place-for-all
import threading

last = None
problem = None


def keep(task):
    global last, problem
    try:
        last = task()
    except Exception as e:
        problem = problem or e


def gather(tasks):
    global problem
    problem = None
    threads = [threading.Thread(target=keep, args=(task,)) for task in tasks]
    for t in threads:
        t.start()
    values = []
    for t in threads:
        t.join()
        values.append(last)
    if problem:
        raise problem
    return values
