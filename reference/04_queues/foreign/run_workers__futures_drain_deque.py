# exercise: run_workers
# label: right
# style: a pool runs one draining loop for each worker over a shared deque (popleft is atomic); the loops return what they got
from collections import deque
from concurrent.futures import ThreadPoolExecutor


def _drain(todo):
    outcomes = []
    while True:
        try:
            place, task = todo.popleft()
        except IndexError:
            return outcomes
        try:
            outcomes.append((place, True, task()))
        except BaseException as exception:
            outcomes.append((place, False, exception))


def run_workers(tasks, workers):
    todo = deque(enumerate(tasks))
    with ThreadPoolExecutor(max_workers=workers) as pool:
        loops = [pool.submit(_drain, todo) for _ in range(workers)]
    outcomes = [outcome for loop in loops for outcome in loop.result()]
    outcomes.sort(key=lambda outcome: outcome[0])
    for _, went_well, exception in outcomes:
        if not went_well:
            raise exception
    return [value for _, _, value in outcomes]
