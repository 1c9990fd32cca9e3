# exercise: gather
# label: wrong
# mistake: returns the iterator of executor.map: nothing is raised in the call, no list

from concurrent.futures import ThreadPoolExecutor


def gather(tasks):
    with ThreadPoolExecutor(max(1, len(tasks))) as ex:
        return ex.map(lambda t: t(), tasks)
