# exercise: gather
# label: wrong
# mistake: the dictionary of failures is a default argument and lives on, so a call after a failed one raises the old exception although no task raised; breaks "return: the value of the first task, of the second, and so on" ("a second call")
import threading


def attempt(place, task, values, failures):
    try:
        values[place] = task()
    except BaseException as exc:
        failures[place] = exc


def gather(tasks, failures={}):
    values = {}
    threads = []
    for place, task in enumerate(tasks):
        thread = threading.Thread(
            target=attempt, args=(place, task, values, failures)
        )
        threads.append(thread)
        thread.start()
    for thread in threads:
        thread.join()
    for place in sorted(failures):
        raise failures[place]
    return [values[place] for place in range(len(threads))]
