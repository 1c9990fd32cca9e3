# exercise: gather
# label: right
# style: functional, every place holds a thunk that either returns the value or raises the error

from threading import Thread


def returning(value):
    return lambda: value


def raising(error):
    def thunk():
        raise error

    return thunk


def gather(tasks):
    def attempt(i):
        try:
            thunks[i] = returning(tasks[i]())
        except BaseException as error:
            thunks[i] = raising(error)

    tasks = tuple(tasks)
    thunks = [returning(None) for _ in tasks]
    threads = [Thread(target=attempt, args=[i]) for i in range(len(tasks))]
    for thread in threads:
        thread.start()
    while threads:
        threads.pop().join()
    return [thunk() for thunk in thunks]
