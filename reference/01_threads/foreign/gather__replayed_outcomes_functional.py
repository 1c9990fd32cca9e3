# exercise: gather
# label: right
# style: functional programmer: each thread leaves a small function that gives the value or raises the exception again; they are replayed in order at the end
from threading import Thread


def always(value):
    return lambda: value


def failing(error):
    def replay():
        raise error

    return replay


def outcome_of(task):
    try:
        return always(task())
    except BaseException as error:
        return failing(error)


def gather(tasks):
    outcomes = {}

    def observe(position, task):
        outcomes[position] = outcome_of(task)

    threads = [Thread(target=observe, args=pair) for pair in enumerate(tasks)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    return [outcomes[position]() for position in range(len(threads))]
