# exercise: gather
# label: wrong
# mistake: the dict of exceptions is made once at the top of the file and never emptied, so after one call that failed every later call raises the old exception although all of its tasks returned; breaks ":raises: if tasks raise ..." and ":return: the value of the first task, of the second, and so on".
import threading

# position of a task -> the exception that it raised
failures = {}


def run_one(position, task, values):
    try:
        value = task()
        values[position] = value
    except BaseException as error:
        failures[position] = error


def gather(tasks):
    number_of_tasks = len(tasks)
    values = [None] * number_of_tasks

    threads = []
    for position in range(number_of_tasks):
        arguments = (position, tasks[position], values)
        thread = threading.Thread(target=run_one, args=arguments)
        thread.start()
        threads.append(thread)

    for thread in threads:
        thread.join()

    # the smallest position is the first task that failed
    if failures:
        first = min(failures)
        raise failures[first]

    return values
