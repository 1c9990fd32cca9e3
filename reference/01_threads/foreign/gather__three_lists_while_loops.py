# exercise: gather
# label: right
# style: week-two beginner, one helper with five parameters, three parallel lists by position, while loops everywhere
import threading


def do_one_task(position, task, values, problems, it_failed):
    try:
        values[position] = task()
    except BaseException as problem:
        problems[position] = problem
        it_failed[position] = True


def gather(tasks):
    how_many = len(tasks)
    values = [None] * how_many
    problems = [None] * how_many
    it_failed = [False] * how_many
    threads = []

    i = 0
    while i < how_many:
        thread = threading.Thread(
            target=do_one_task, args=(i, tasks[i], values, problems, it_failed)
        )
        threads.append(thread)
        thread.start()
        i = i + 1

    i = 0
    while i < how_many:
        threads[i].join()
        i = i + 1

    i = 0
    while i < how_many:
        if it_failed[i] == True:
            raise problems[i]
        i = i + 1

    return values
