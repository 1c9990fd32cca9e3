# exercise: count_up
# label: wrong
# mistake: map and reduce: each thread counts in a number of its own, and the caller adds the sum of them to counter.value in one step; no thread ever touches the counter. Breaks "Each addition is a step of its own: add one, times times, instead of times at once".
from concurrent.futures import ThreadPoolExecutor


def _tally(times):
    total = 0
    for _ in range(times):
        total += 1
    return total


def count_up(counter, times, workers):
    if workers == 0:
        return
    with ThreadPoolExecutor(max_workers=workers) as executor:
        parts = list(executor.map(_tally, [times] * workers))
    counter.value += sum(parts)
