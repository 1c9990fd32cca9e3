# exercise: gather
# label: right
# style: loves generators; each task is a generator with three steps: started, joined, outcome
from threading import Thread


def life(task):
    outcome = []

    def body():
        try:
            outcome.append((True, task()))
        except BaseException as error:
            outcome.append((False, error))

    thread = Thread(target=body)
    thread.start()
    yield "started"
    thread.join()
    yield "joined"
    yield outcome[0]


def gather(tasks):
    lives = [life(task) for task in tasks]
    for _step in range(2):
        for one in lives:
            next(one)
    values = []
    for one in lives:
        returned, what = next(one)
        if not returned:
            raise what
        values.append(what)
    return values
