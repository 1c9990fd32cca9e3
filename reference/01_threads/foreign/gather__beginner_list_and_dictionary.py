# exercise: gather
# label: right
# style: a beginner who follows the hints step by step, with comments
import threading


def gather(tasks):
    # one place for each task
    values = [None] * len(tasks)
    # position -> exception
    problems = {}

    # every thread runs this function with its own position
    def work(position, task):
        try:
            values[position] = task()
        except BaseException as error:
            problems[position] = error

    # start everybody
    threads = []
    position = 0
    for task in tasks:
        thread = threading.Thread(target=work, args=(position, task))
        thread.start()
        threads.append(thread)
        position = position + 1

    # wait for everybody
    for thread in threads:
        thread.join()

    # only now look for problems
    if len(problems) > 0:
        first = min(problems)
        raise problems[first]

    return values
