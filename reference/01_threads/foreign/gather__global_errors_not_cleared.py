# exercise: gather
# label: wrong
# mistake: the errors are in a global dictionary that is never emptied, so after a call that raised, the next call raises the old exception although its tasks are fine; breaks "Checked: ... a second call"
import threading

errors = {}


def one_task(number, task, results):
    global errors
    try:
        results[number] = task()
    except BaseException as e:
        errors[number] = e


def gather(tasks):
    results = [None for t in tasks]
    threads = []
    for number in range(len(tasks)):
        threads.append(
            threading.Thread(target=one_task, args=(number, tasks[number], results))
        )
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for number in range(len(tasks)):
        if number in errors:
            raise errors[number]
    return results
