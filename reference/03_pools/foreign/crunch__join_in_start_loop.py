# exercise: crunch
# label: wrong
# mistake: start and join in the same loop
import multiprocessing


def _one(work, items, i, shared):
    try:
        shared[i] = (work(items[i]), None)
    except Exception as e:
        shared[i] = (None, e)


def crunch(work, items):
    with multiprocessing.Manager() as manager:
        shared = manager.dict()
        for i in range(len(items)):
            p = multiprocessing.Process(target=_one, args=(work, items, i, shared))
            p.start()
            p.join()
        answers = [shared[i] for i in range(len(items))]
    for _, error in answers:
        if error is not None:
            raise error
    return [value for value, _ in answers]
